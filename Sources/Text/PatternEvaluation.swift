// Decides whether a pattern stands in a text, given the places of its literals.

/// A place of a part, with the start of the whole match so far, in folded characters.
struct PartPlace: Sendable {
  var matchStart: Int32
  var start: Int32
  var end: Int32
  var clauseStart: Int32
  var sentenceStart: Int32
}

extension ThemeProgram {
  /// Every set of the pattern occurs, and a word of `with` if it asks for one.
  func isPossible(_ index: Int, _ lists: OccurrenceLists) -> Bool {
    let pattern = patterns[index]
    if pattern.with >= 0, lists.head[pattern.with] < 0 { return false }
    let last = parts[pattern.firstPart + pattern.partCount - 1]
    for step in parts[pattern.firstPart].firstStep..<last.firstStep + last.stepCount where lists.head[steps[step]] < 0 {
      return false
    }
    return true
  }

  /// Calls `body` with the span (folded characters) of each match: for each place where a match ends, the shortest one.
  func evaluate(_ index: Int, _ scratch: inout PhraseMatcher.Scratch, _ body: (Int32, Int32) -> Void) {
    let pattern = patterns[index]
    scratch.cover.fill(pattern.unless, scratch.lists, characters: scratch.folded.characterCount)
    if pattern.isAnyOrder {
      matchAnyOrder(pattern, &scratch)
    } else {
      matchInOrder(pattern, &scratch)
    }
    var barred = pattern.without < 0 ? -1 : scratch.lists.head[pattern.without]
    for match in scratch.chain {
      guard !scratch.negation.negatesBehind(match.end, pattern.negation) else { continue }
      while barred >= 0, scratch.lists.items[Int(barred)].sentenceStart < match.sentenceStart {
        barred = scratch.lists.items[Int(barred)].next
      }
      if barred >= 0, scratch.lists.items[Int(barred)].sentenceStart == match.sentenceStart { continue }
      body(match.matchStart, match.end)
    }
  }

  /// Leaves in `chain` every match by its last part, by ascending end.
  private func matchInOrder(_ pattern: Pattern, _ scratch: inout PhraseMatcher.Scratch) {
    collectPlaces(parts[pattern.firstPart], &scratch)
    scratch.chain.removeAll(keepingCapacity: true)
    for place in scratch.places where !scratch.negation.negates(place, from: 0, pattern.negation) { scratch.chain.append(place) }
    for number in 1..<max(1, pattern.partCount) where !scratch.chain.isEmpty {
      let part = parts[pattern.firstPart + number]
      collectPlaces(part, &scratch)
      scratch.nextChain.removeAll(keepingCapacity: true)
      for place in scratch.places {
        let start = longestStart(place, part, pattern.negation, scratch)
        guard start >= 0 else { continue }
        var match = place
        match.matchStart = start
        scratch.nextChain.append(match)
      }
      swap(&scratch.chain, &scratch.nextChain)
    }
  }

  /// The latest start among the matches in `chain` that `place` may continue; -1 for none.
  private func longestStart(
    _ place: PartPlace, _ part: Part, _ negation: Negation, _ scratch: borrowing PhraseMatcher.Scratch
  ) -> Int32 {
    let earliest = part.acrossClauses ? place.sentenceStart : place.clauseStart
    var start: Int32 = -1
    var candidate = scratch.chain.countEnding(upTo: place.start)
    while candidate > 0 {
      candidate -= 1
      let match = scratch.chain[candidate]
      if match.end < earliest || place.start - match.end > part.most { break }
      if match.matchStart > start, !scratch.negation.negates(place, from: match.end, negation) { start = match.matchStart }
    }
    return start
  }

  /// Leaves in `chain`, for each sentence that holds every part, the span from the first to the last of their first places.
  private func matchAnyOrder(_ pattern: Pattern, _ scratch: inout PhraseMatcher.Scratch) {
    for number in 0..<pattern.partCount {
      collectPlaces(parts[pattern.firstPart + number], &scratch)
      scratch.nextChain.removeAll(keepingCapacity: true)
      var known = 0
      for place in scratch.places {
        if let last = scratch.nextChain.last, last.sentenceStart == place.sentenceStart { continue }
        if scratch.negation.negates(place, from: 0, pattern.negation) { continue }
        if scratch.negation.negatesBehind(place.end, pattern.negation) { continue }
        guard number > 0 else {
          scratch.nextChain.append(place)
          continue
        }
        while known < scratch.chain.count, scratch.chain[known].sentenceStart < place.sentenceStart { known += 1 }
        guard known < scratch.chain.count, scratch.chain[known].sentenceStart == place.sentenceStart else { continue }
        var match = scratch.chain[known]
        match.matchStart = min(match.matchStart, place.start)
        match.end = max(match.end, place.end)
        scratch.nextChain.append(match)
      }
      swap(&scratch.chain, &scratch.nextChain)
    }
  }

  /// Leaves in `places` every place of a part, by ascending end, but those inside a longer phrase of `cover`.
  private func collectPlaces(_ part: Part, _ scratch: inout PhraseMatcher.Scratch) {
    scratch.places.removeAll(keepingCapacity: true)
    scratch.lists.forEach(steps[part.firstStep]) { place in
      scratch.places.append(
        PartPlace(
          matchStart: place.start, start: place.start, end: place.end, clauseStart: place.clauseStart,
          sentenceStart: place.sentenceStart))
    }
    for step in 1..<max(1, part.stepCount) {
      scratch.nextPlaces.removeAll(keepingCapacity: true)
      scratch.lists.forEach(steps[part.firstStep + step]) { place in
        var known = scratch.places.countEnding(upTo: place.start)
        while known > 0, scratch.places[known - 1].end == place.start {
          known -= 1
          var longer = scratch.places[known]
          longer.end = place.end
          scratch.nextPlaces.append(longer)
        }
      }
      swap(&scratch.places, &scratch.nextPlaces)
    }
    scratch.places.removeAll { scratch.cover.contains($0) }
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
