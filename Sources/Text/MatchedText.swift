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
  /// Per place, the signature of its kind; behind these, room.
  private(set) var signatures: [WordTable.Signature] = []
  private(set) var sentences: [Sentence] = []
  /// What any word of the text is.
  private(set) var traits: WordTraits = []
  /// The sets that the text, or the sentence that was begun, is asked for and holds: bits as `WordTable` gives them.
  private var textMarks: [UInt64] = []
  private var sentenceMarks: [UInt64] = []
  private var room = MatcherKernel.Room()

  var characters: Int { folded.count }

  /// Finds the places of the words in the text that was folded; those wake patterns of some themes.
  mutating func read(_ program: borrowing ThemeProgram, _ wanted: ThemeSet) {
    program.kernel.collect(folded, into: &places, &room)
    findSentences()
    want(wanted, program)
  }

  /// Has words wake the patterns of some themes.
  mutating func want(_ wanted: ThemeSet, _ program: borrowing ThemeProgram) {
    traits = []
    program.table.read(&places, wanted, into: &signatures, &traits, &textMarks)
  }

  private mutating func findSentences() {
    sentences.removeAll(keepingCapacity: true)
    var first = 0
    while first < places.count {
      let number = places[first].sentence
      var end = first + 1
      while end < places.count, places[end].sentence == number { end += 1 }
      sentences.append(Sentence(first: first, end: end))
      first = end
    }
  }

  /// Forgets every place: the text is no complaint.
  mutating func clear() {
    places.removeAll(keepingCapacity: true)
    sentences.removeAll(keepingCapacity: true)
    textMarks.removeAll(keepingCapacity: true)
    traits = []
  }

  /// Some word of a sentence wakes a pattern.
  func isAwake(_ sentence: Int) -> Bool {
    for place in places[sentences[sentence].first..<sentences[sentence].end] where !place.traits.isDisjoint(with: [.isSingle, .wakesChain]) {
      return true
    }
    return false
  }

  /// Begins a sentence; the one before is no longer asked for.
  mutating func begin(_ sentence: Int, _ table: borrowing WordTable) {
    table.mark(sentences[sentence].first..<sentences[sentence].end, of: places, &sentenceMarks)
  }

  /// The patterns that the words of the sentence that was begun wake, with their places; how many of each.
  func wake(
    _ sentence: Int, _ table: borrowing WordTable, singles: inout [WordTable.Woken], chains: inout [WordTable.Woken]
  ) -> (singles: Int, chains: Int) {
    table.wake(sentences[sentence].first..<sentences[sentence].end, of: places, sentenceMarks, singles: &singles, chains: &chains)
  }

  /// A word of the set with this bit stands in the text; false for -1.
  @inline(__always)
  func holds(_ bit: Int32) -> Bool { WordTable.holds(bit, textMarks) }

  /// A word of the set with this bit stands in the sentence that was begun; false for -1.
  @inline(__always)
  func holdsInSentence(_ bit: Int32) -> Bool { WordTable.holds(bit, sentenceMarks) }
}
