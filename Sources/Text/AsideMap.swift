// Says which stretches of a folded text are asides: what they speak of counts only if nothing is found behind them.

/// Filled once per text; most texts have no aside.
struct AsideMap: Sendable {
  /// Folded characters, end excluded.
  private var asides: [(start: Int32, end: Int32)] = []

  var isEmpty: Bool { asides.isEmpty }

  /// A sentence and what stands between one pivot or contrast and the next are asides, where a word of `asides` or `stances` stands there:
  /// in a sentence up to its first pivot and from its last one.
  mutating func fill(_ program: borrowing ThemeProgram, _ text: borrowing MatchedText, _ cover: inout CoverMap) {
    asides.removeAll(keepingCapacity: true)
    let sets = program.negation
    guard sets.asides >= 0, text.holds(sets.asides) || text.holds(sets.stances) else { return }
    cover.fill(sets.except, program, text)
    /// Where the stretch and the sentence begin, and the end of the first such word in each: places come by ascending end.
    var (start, wordEnd): (Int32, Int32) = (0, .max)
    var (sentenceStart, sentenceWordEnd): (Int32, Int32) = (0, .max)
    var sentence: Int32 = -1
    for place in text.places {
      if place.sentence != sentence {
        if sentenceWordEnd <= place.start { asides.append((sentenceStart, place.start)) }
        sentence = place.sentence
        (sentenceStart, sentenceWordEnd) = (place.start, .max)
      }
      if place.start < start || cover.contains(place.start, place.end) { continue }
      if program.isMember(place.word, of: sets.pivots) || program.isMember(place.word, of: sets.contrasts) {
        if wordEnd <= place.start { asides.append((start, place.start)) }
        (start, wordEnd) = (place.end, .max)
        (sentenceStart, sentenceWordEnd) = (place.end, .max)
      } else if program.isMember(place.word, of: sets.asides) || program.isMember(place.word, of: sets.stances) {
        wordEnd = min(wordEnd, place.end)
        sentenceWordEnd = min(sentenceWordEnd, place.end)
      }
    }
  }

  /// The end of the shortest aside that holds all of a match; -1 for none.
  func end(_ start: Int32, _ end: Int32) -> Int32 {
    var least = Int32.max
    for aside in asides where aside.start <= start && end <= aside.end { least = min(least, aside.end) }
    return least == .max ? -1 : least
  }

  /// A match lies in an aside, and another begins behind it: the last one begins at `last`.
  func covers(_ start: Int32, _ end: Int32, before last: Int32) -> Bool {
    let aside = self.end(start, end)
    return aside >= 0 && aside <= last
  }
}
