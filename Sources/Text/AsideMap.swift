// Says which stretches of a folded text are asides: what they speak of counts only if nothing is found behind them.

/// Filled once per text; most texts have no aside.
struct AsideMap: Sendable {
  /// Folded characters, end excluded.
  private var asides: [(start: Int32, end: Int32)] = []

  var isEmpty: Bool { asides.isEmpty }

  /// A clause or sentence that may turn out to be an aside.
  private struct Stretch {
    var start: Int32 = 0
    /// End of the first word of `asides` or `stances` in it.
    var wordEnd = Int32.max

    /// Ends it, adds it to the asides if it is one, and begins the next.
    mutating func close(_ end: Int32, next: Int32, _ asides: inout [(start: Int32, end: Int32)]) {
      if wordEnd <= end, start < end { asides.append((start, end)) }
      self = Stretch(start: next)
    }
  }

  /// A clause and a sentence are asides, where a word of `asides` or `stances` stands there; a pivot or contrast ends both and begins others.
  mutating func fill(_ program: borrowing ThemeProgram, _ text: borrowing MatchedText, _ cover: inout CoverMap) {
    asides.removeAll(keepingCapacity: true)
    let sets = program.negation
    guard sets.asides >= 0, !text.traits.isDisjoint(with: [.asides, .stances]), !text.traits.contains(.additions) else { return }
    cover.fill(sets.except, program, text)
    var (clause, sentence) = (Stretch(), Stretch())
    var (clauseStart, number): (Int32, Int32) = (0, 0)
    // Places come by ascending end.
    for place in text.places {
      if place.sentence != number {
        sentence.close(place.clauseStart, next: place.clauseStart, &asides)
        number = place.sentence
      }
      if place.clauseStart != clauseStart {
        clause.close(place.clauseStart, next: place.clauseStart, &asides)
        clauseStart = place.clauseStart
      }
      if place.start < clause.start || cover.contains(place.start, place.end) { continue }
      if place.traits.contains(.pivots) || place.traits.contains(.contrasts) {
        clause.close(place.start, next: place.end, &asides)
        sentence.close(place.start, next: place.end, &asides)
      } else if place.traits.contains(.asides) || place.traits.contains(.stances) {
        clause.wordEnd = min(clause.wordEnd, place.end)
        sentence.wordEnd = min(sentence.wordEnd, place.end)
      }
    }
  }

  /// The end of the shortest aside that holds a character; the greatest number where none does.
  func end(at position: Int32) -> Int32 {
    var least = Int32.max
    for aside in asides where aside.start <= position && position < aside.end { least = min(least, aside.end) }
    return least
  }
}
