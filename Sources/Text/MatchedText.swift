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
  /// Per place, the row of its word.
  private(set) var rows: [WordTable.Row] = []
  private(set) var sentences: [Sentence] = []
  /// What any word of the text is.
  private(set) var traits: WordTraits = []
  /// Per set, the last text and the last sentence asked for it that held it. Both are counted on from text to text.
  private var seenInText: [UInt32] = []
  private var seenInSentence: [UInt32] = []
  private var textNumber: UInt32 = 0
  private var sentenceNumber: UInt32 = 0
  private var stops: [MatcherKernel.Stop] = []

  var characters: Int { folded.count }

  mutating func read(_ text: borrowing Span<UInt8>, _ fold: borrowing Fold, _ program: borrowing ThemeProgram) {
    fold.fold(text, into: &folded)
    program.kernel.collect(folded, into: &places, &stops)
    findSentences()
    let setCount = program.table.setCount
    let isFull = textNumber >= .max - 1 || UInt32.max - sentenceNumber < UInt32(truncatingIfNeeded: sentences.count)
    if isFull || seenInText.count != setCount {
      seenInText = [UInt32](repeating: 0, count: setCount)
      seenInSentence = seenInText
      (textNumber, sentenceNumber) = (0, 0)
    }
    textNumber += 1
    let number = textNumber
    traits = []
    program.table.read(&places, into: &rows, &traits)
    program.table.mark(rows, inText: &seenInText, number)
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
    rows.removeAll(keepingCapacity: true)
    sentences.removeAll(keepingCapacity: true)
    traits = []
    textNumber += 1
  }

  /// Begins a sentence; the one before is no longer asked for.
  mutating func begin(_ sentence: Int, _ table: borrowing WordTable) {
    sentenceNumber += 1
    let number = sentenceNumber
    let range = sentences[sentence].first..<sentences[sentence].end
    table.mark(range, of: rows, inSentence: &seenInSentence, number)
  }

  /// A word of the set stands in the text; false for set -1.
  @inline(__always)
  func holds(_ set: Int) -> Bool { set >= 0 && seenInText[set] == textNumber }

  /// A word of the set stands in the sentence that was begun; false for set -1.
  @inline(__always)
  func holdsInSentence(_ set: Int) -> Bool { set >= 0 && seenInSentence[set] == sentenceNumber }
}
