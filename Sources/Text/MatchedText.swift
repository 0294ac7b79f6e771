// A folded text with the places of all words of the rules, ready for patterns to be tried on.

/// Reused from text to text.
struct MatchedText: Sendable {
  var folded = FoldedText()
  /// By ascending end, then ascending start.
  var places: [Place] = []
  /// One bit per set: a word of it stands in the text.
  private var present: [UInt64] = []
  /// Per word, the number of the last text that held it.
  private var seen: [UInt32] = []
  private var number: UInt32 = 0

  var characters: Int { folded.count }

  mutating func read(_ text: borrowing Span<UInt8>, _ fold: borrowing Fold, _ program: borrowing ThemeProgram) {
    fold.fold(text, into: &folded)
    program.kernel.collect(folded, into: &places)
    let membership = program.membership
    if seen.count != membership.wordCount || present.count != membership.width || number == .max {
      seen = [UInt32](repeating: 0, count: membership.wordCount)
      present = [UInt64](repeating: 0, count: membership.width)
      number = 0
    }
    number += 1
    for slot in present.indices { present[slot] = 0 }
    for place in places {
      let word = Int(place.word)
      if seen[word] == number { continue }
      seen[word] = number
      membership.mark(word, in: &present)
    }
  }

  /// A word of the set stands in the text; false for set -1.
  @inline(__always)
  func holds(_ set: Int) -> Bool {
    set >= 0 && present[set >> 6] >> UInt64(set & 63) & 1 != 0
  }
}
