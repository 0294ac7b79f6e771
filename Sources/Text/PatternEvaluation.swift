// Decides whether a pattern stands in a text, given the places of its words.

/// A place of a part, with the start of the whole match so far, in folded characters.
struct PartPlace: Sendable {
  var matchStart: Int32
  var start: Int32
  var end: Int32
  var clauseStart: Int32

  init(_ place: Place) {
    (matchStart, start, end, clauseStart) = (place.start, place.start, place.end, place.clauseStart)
  }
}

/// The evaluation of one pattern on one sentence: no match reaches beyond its sentence. Its arrays are reused.
struct PatternEvaluation: Sendable {
  /// The matches found, by their last part, by ascending end.
  private(set) var matches: [PartPlace] = []
  private var longer: [PartPlace] = []
  private var places: [PartPlace] = []
  private var next: [PartPlace] = []
  private var chained: [PartPlace] = []
  var cover = CoverMap()

  /// The neighbour of the waking word at `index` of the text's places stands near enough. (It may still not match.)
  static func isNear(
    _ pattern: ThemeProgram.Pattern, _ index: Int, _ program: borrowing ThemeProgram, _ text: borrowing MatchedText
  )
    -> Bool
  {
    let waking = text.places[index]
    switch pattern.neighbour {
    case .none: return true
    case .behind(let set, let reach, let longest):
      var other = index + 1
      while other < text.places.count, text.places[other].end <= waking.end + reach + longest {
        let place = text.places[other]
        let isInReach = place.start >= waking.end && place.start <= waking.end + reach
        if isInReach, program.table.holds(place.kind, set) { return true }
        other += 1
      }
      return false
    case .before(let set, let reach):
      var other = index - 1
      while other >= 0, text.places[other].end >= waking.start - reach {
        let place = text.places[other]
        if place.end <= waking.start, program.table.holds(place.kind, set) { return true }
        other -= 1
      }
      return false
    }
  }

  /// Leaves in `matches` each match of the pattern in a sentence: for each place where one ends, the shortest.
  mutating func evaluate(
    _ pattern: ThemeProgram.Pattern, in number: Int, _ program: borrowing ThemeProgram, _ text: borrowing MatchedText,
    _ negation: borrowing NegationMap
  ) {
    matches.removeAll(keepingCapacity: true)
    if pattern.with >= 0, !text.holds(pattern.with) { return }
    if text.holdsInSentence(pattern.without) { return }
    let sentence = text.sentences[number].first..<text.sentences[number].end
    cover.fill(pattern.unless, program, text)
    if pattern.isAnyOrder {
      matchAnyOrder(pattern, sentence, program, text, negation)
    } else {
      matchInOrder(pattern, sentence, program, text, negation)
    }
    matches.removeAll { negation.negatesBehind($0.end, pattern.negation) }
  }

  private mutating func matchInOrder(
    _ pattern: ThemeProgram.Pattern, _ sentence: Range<Int>, _ program: borrowing ThemeProgram, _ text: borrowing MatchedText,
    _ negation: borrowing NegationMap
  ) {
    collect(program.parts[pattern.firstPart], sentence, program, text)
    for place in places where !negation.negates(place.start, place.clauseStart, from: 0, pattern.negation) {
      matches.append(place)
    }
    for number in 1..<max(1, pattern.partCount) where !matches.isEmpty {
      let part = program.parts[pattern.firstPart + number]
      collect(part, sentence, program, text)
      longer.removeAll(keepingCapacity: true)
      for place in places {
        let start = latestStart(place, part, pattern.negation, negation)
        guard start >= 0 else { continue }
        var match = place
        match.matchStart = start
        longer.append(match)
      }
      swap(&matches, &longer)
    }
  }

  /// The latest start among the matches that `place` may continue; -1 for none.
  private func latestStart(
    _ place: PartPlace, _ part: ThemeProgram.Part, _ mode: ThemeProgram.Negation, _ negation: borrowing NegationMap
  ) -> Int32 {
    let earliest = part.acrossClauses ? 0 : place.clauseStart
    var start: Int32 = -1
    var candidate = matches.countEnding(upTo: place.start)
    while candidate > 0 {
      candidate -= 1
      let match = matches[candidate]
      if match.end < earliest || place.start - match.end > part.most { break }
      if match.matchStart > start, !negation.negates(place.start, place.clauseStart, from: match.end, mode) {
        start = match.matchStart
      }
    }
    return start
  }

  /// Where the sentence holds every part, the span from the first to the last of their first places.
  private mutating func matchAnyOrder(
    _ pattern: ThemeProgram.Pattern, _ sentence: Range<Int>, _ program: borrowing ThemeProgram, _ text: borrowing MatchedText,
    _ negation: borrowing NegationMap
  ) {
    for number in 0..<pattern.partCount {
      collect(program.parts[pattern.firstPart + number], sentence, program, text)
      let first = places.first { place in
        !negation.negates(place.start, place.clauseStart, from: 0, pattern.negation)
          && !negation.negatesBehind(place.end, pattern.negation)
      }
      guard let first else {
        matches.removeAll(keepingCapacity: true)
        return
      }
      if number == 0 {
        matches.append(first)
      } else {
        matches[0].matchStart = min(matches[0].matchStart, first.start)
        matches[0].end = max(matches[0].end, first.end)
      }
    }
  }

  /// Leaves in `places` every place of a part, by ascending end, then start, but those inside a longer phrase of `cover`.
  private mutating func collect(
    _ part: ThemeProgram.Part, _ sentence: Range<Int>, _ program: borrowing ThemeProgram, _ text: borrowing MatchedText
  ) {
    places.removeAll(keepingCapacity: true)
    var mayBegin = true
    for index in part.firstStep..<part.firstStep + part.stepCount {
      let step = program.steps[index]
      collect(step.set, sentence, program, text)
      if part.stepCount > 1 { extend(step, mayBegin) } else { swap(&places, &next) }
      if !step.isOptional { mayBegin = false }
    }
    places.removeAll { cover.contains($0.start, $0.end) }
  }

  /// Extends the chains in `places` by the places of one step, which are in `next`; with `mayBegin` these also begin chains.
  private mutating func extend(_ step: ThemeProgram.Step, _ mayBegin: Bool) {
    chained.removeAll(keepingCapacity: true)
    for place in next {
      if mayBegin { chained.append(place) }
      var known = places.countEnding(upTo: place.start)
      while known > 0, places[known - 1].end == place.start {
        known -= 1
        var chain = place
        chain.start = places[known].start
        chain.matchStart = chain.start
        chained.append(chain)
      }
    }
    if step.isOptional { chained.append(contentsOf: places) }
    chained.sort { ($0.end, $0.start) < ($1.end, $1.start) }
    swap(&places, &chained)
  }

  /// Leaves in `next` every place of a set, by ascending end.
  private mutating func collect(
    _ set: Int, _ sentence: Range<Int>, _ program: borrowing ThemeProgram, _ text: borrowing MatchedText
  ) {
    next.removeAll(keepingCapacity: true)
    let places = text.places.span
    program.table.forEach(set, sentence, of: places, text.signatures.span) { next.append(PartPlace(places[$0])) }
  }
}

extension [PartPlace] {
  /// How many of the places, which stand by ascending end, end at `limit` or before.
  fileprivate func countEnding(upTo limit: Int32) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if self[middle].end <= limit { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
