// A folded text with the places of all words of the rules, ready for patterns to be tried on.

/// Reused from text to text.
struct MatchedText: Sendable {
  /// A sentence in which a word stands, as a range of `places`.
  struct Sentence: Sendable {
    var first: Int
    var end: Int
  }

  var folded = FoldedText()
  /// By ascending end, then ascending start; so the places of a sentence stand together.
  private(set) var places: [Place] = []
  private(set) var sentences: [Sentence] = []
  /// Rows of bits, one per set: first of the whole text, then of each sentence.
  private var present: [UInt64] = []
  private var width = 0
  /// Per word, the last sentence of any text that held it, counted on from text to text.
  private var seen: [UInt32] = []
  private var sentenceNumber: UInt32 = 0

  var characters: Int { folded.count }

  mutating func read(_ text: borrowing Span<UInt8>, _ fold: borrowing Fold, _ program: borrowing ThemeProgram) {
    fold.fold(text, into: &folded)
    program.kernel.collect(folded, into: &places)
    width = program.membership.width
    if seen.count != program.membership.wordCount || UInt32.max - sentenceNumber < UInt32(truncatingIfNeeded: places.count) {
      seen = [UInt32](repeating: 0, count: program.membership.wordCount)
      sentenceNumber = 0
    }
    sentences.removeAll(keepingCapacity: true)
    present.removeAll(keepingCapacity: true)
    present.append(contentsOf: repeatElement(0, count: width))
    var first = 0
    while first < places.count {
      var end = first + 1
      while end < places.count, places[end].sentence == places[first].sentence { end += 1 }
      addSentence(Sentence(first: first, end: end), program.membership)
      first = end
    }
  }

  /// Forgets every place: the text is no complaint.
  mutating func clear() {
    places.removeAll(keepingCapacity: true)
    sentences.removeAll(keepingCapacity: true)
    for column in 0..<width { present[column] = 0 }
  }

  private mutating func addSentence(_ sentence: Sentence, _ membership: borrowing Membership) {
    sentences.append(sentence)
    sentenceNumber += 1
    let row = present.count
    present.append(contentsOf: repeatElement(0, count: width))
    var seen = exchange(&self.seen, with: [])
    var present = exchange(&self.present, with: [])
    var seenSpan = seen.mutableSpan
    var bits = present.mutableSpan
    membership.mark(sentence.first..<sentence.end, of: places.span, sentenceNumber, &seenSpan, &bits, from: row)
    for column in 0..<width { bits[column] |= bits[row &+ column] }
    self.seen = seen
    self.present = present
  }

  /// A word of the set stands in the text; false for set -1.
  @inline(__always)
  func holds(_ set: Int) -> Bool {
    set >= 0 && present[set >> 6] >> UInt64(set & 63) & 1 != 0
  }

  /// A word of the set stands in a sentence; false for set -1.
  @inline(__always)
  func holds(_ set: Int, in sentence: Int) -> Bool {
    set >= 0 && present[(sentence &+ 1) &* width &+ set >> 6] >> UInt64(set & 63) & 1 != 0
  }
}
