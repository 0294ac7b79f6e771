// The matcher written the slow and obvious way: every word is looked for at every place, every combination of places is tried.
import Text

/// A rule in a form that needs no reading: alternatives per part, already multiplied out.
struct NaiveRule {
  enum Join { case gap(Int, acrossClauses: Bool), anyOrder }
  var theme: Int
  var id: String
  /// How the rule is written in the pattern language.
  var pattern: String
  var parts: [[String]]
  var joins: [Join]
  var unless: [String] = []
  var with: [String] = []
  var without: [String] = []
  var negation = "any"
}

struct NaiveMatcher {
  struct Place: Hashable {
    var start: Int
    var end: Int
  }
  var rules: [NaiveRule]
  var negation: ThemeRules.Negation

  /// The hits by the definition, for a text without folding differences: every character folds to itself.
  func hits(_ text: String) -> [ThemeHit] {
    let view = TextView(text)
    func holds(_ words: [String]) -> Bool { words.contains { !view.places($0).isEmpty } }
    let suppositions = negation.suppositions.flatMap(view.places)
    let isAggrieved = negation.grievances.flatMap(view.places).contains { grievance in
      !suppositions.contains { $0.start <= grievance.start && view.sentenceStart($0.end) == view.sentenceStart(grievance.end) }
    }
    if holds(negation.notes), !isAggrieved { return [] }
    var raw: [(theme: Int, start: Int, end: Int, rule: Int)] = []
    for (number, rule) in rules.enumerated() {
      for match in matches(rule, view) { raw.append((rule.theme, match.start, match.end, number)) }
    }
    let asides = asides(view)
    let last = raw.map(\.start).max() ?? -1
    raw.removeAll { match in asides.filter { $0.start <= match.start && match.start < $0.end }.contains { $0.end <= last } }
    raw.sort { ($0.theme, $0.start, -$0.end, $0.rule) < ($1.theme, $1.start, -$1.end, $1.rule) }
    var hits: [ThemeHit] = []
    for hit in raw where !hits.contains(where: { $0.theme == Int32(hit.theme) && $0.start <= hit.start && $0.end >= hit.end }) {
      hits.append(ThemeHit(theme: Int32(hit.theme), rule: rules[hit.rule].id, start: hit.start, end: hit.end))
    }
    return hits
  }

  private func matches(_ rule: NaiveRule, _ view: TextView) -> [Place] {
    guard rule.with.isEmpty || rule.with.contains(where: { !view.places($0).isEmpty }) else { return [] }
    let covers = rule.unless.flatMap(view.places)
    let parts = rule.parts.map { words in
      words.flatMap(view.places).filter { place in !covers.contains { $0.start <= place.start && $0.end >= place.end } }
    }
    let barred = Set(rule.without.flatMap(view.places).map { view.sentenceStart($0.end) })
    var found: Set<Place> = []
    if case .anyOrder? = rule.joins.first {
      found = anyOrder(parts, rule, view)
    } else {
      var latest: [Place: Int] = [:]
      for tuple in tuples(parts, rule, view) { latest[tuple[tuple.count - 1], default: 0].formMax(tuple[0].start) }
      // Of the matches that end with the same place of the last part, the shortest.
      for (last, start) in latest { found.insert(Place(start: start, end: last.end)) }
    }
    return found.filter { !afterNegated($0.end, rule, view) && !barred.contains(view.sentenceStart($0.end)) }
  }

  /// Every combination of places in order, within the gaps, with no negation before a part.
  private func tuples(_ parts: [[Place]], _ rule: NaiveRule, _ view: TextView) -> [[Place]] {
    var all = parts[0].filter { !beforeNegated($0, from: 0, rule, view) }.map { [$0] }
    for number in 1..<max(1, parts.count) {
      guard case .gap(let most, let acrossClauses) = rule.joins[number - 1] else { return [] }
      all = all.flatMap { tuple in
        parts[number].filter { place in
          let from = tuple[tuple.count - 1].end
          let earliest = acrossClauses ? view.sentenceStart(place.end) : view.clauseStart(place.end)
          return from <= place.start && place.start - from <= most && from >= earliest
            && !beforeNegated(place, from: from, rule, view)
        }.map { tuple + [$0] }
      }
    }
    return all
  }

  private func anyOrder(_ parts: [[Place]], _ rule: NaiveRule, _ view: TextView) -> Set<Place> {
    let sound = parts.map { places in
      places.filter { !beforeNegated($0, from: 0, rule, view) && !afterNegated($0.end, rule, view) }
        .sorted { ($0.end, $0.start) < ($1.end, $1.start) }
    }
    var found: Set<Place> = []
    for sentence in Set(sound[0].map { view.sentenceStart($0.end) }) {
      let first = sound.compactMap { places in places.first { view.sentenceStart($0.end) == sentence } }
      guard first.count == parts.count, let start = first.map(\.start).min(), let end = first.map(\.end).max() else { continue }
      found.insert(Place(start: start, end: end))
    }
    return found
  }

  private func beforeNegated(_ place: Place, from earliest: Int, _ rule: NaiveRule, _ view: TextView) -> Bool {
    if rule.negation == "none" { return false }
    if settled(view).contains(where: { $0.start <= place.start && place.start < $0.end }) { return true }
    let exceptions = negation.except.flatMap(view.places)
    func counts(_ word: Place) -> Bool {
      word.start >= earliest && !exceptions.contains { $0.start <= word.start && $0.end >= word.end }
    }
    for word in negation.scope.flatMap(view.places) where counts(word) {
      if word.end <= place.start, place.start - word.end <= 24, word.start >= view.clauseStart(place.end) { return true }
    }
    guard rule.negation == "any" else { return false }
    let fillers = (negation.fillers.isEmpty ? [] : negation.fillers + [" "]).flatMap(view.places)
    for word in negation.before.flatMap(view.places) where counts(word) {
      if reaches(from: word.end, to: place.start, fillers) { return true }
    }
    return false
  }

  /// The stretches in which all is well.
  private func settled(_ view: TextView) -> [Place] {
    let exceptions = negation.except.flatMap(view.places)
    let turns = negation.turns.flatMap(view.places)
    func counts(_ place: Place) -> Bool { !exceptions.contains { $0.start <= place.start && $0.end >= place.end } }
    var contrasted: [Place] = []
    var from = 0
    for turn in negation.contrasts.flatMap(view.places).sorted(by: { ($0.end, $0.start) < ($1.end, $1.start) }) where counts(turn) && turn.start >= from {
      if negation.stances.flatMap(view.places).contains(where: { counts($0) && $0.start >= from && $0.end <= turn.start }) {
        contrasted.append(Place(start: from, end: turn.start))
      }
      from = turn.end
    }
    return contrasted + (negation.settled.map { ($0, false) } + negation.settledBefore.map { ($0, true) }).flatMap { word, back in
      view.places(word).filter { place in !exceptions.contains { $0.start <= place.start && $0.end >= place.end } }.map { place in
        var start = view.clauseStart(place.start)
        if back, start > 0 { start = view.clauseStart(start - 1) }
        start = turns.filter { $0.end <= place.start && $0.start >= start }.map(\.end).max() ?? start
        var end = view.clauseEnd(place.end)
        for turn in turns where turn.start >= place.end { end = min(end, turn.start) }
        return Place(start: start, end: end)
      }
    }
  }

  /// What is told in passing: pieces of clauses and of sentences, cut at pivots and contrasts.
  private func asides(_ view: TextView) -> [Place] {
    guard !negation.asides.isEmpty, negation.additions.allSatisfy({ view.places($0).isEmpty }) else { return [] }
    let exceptions = negation.except.flatMap(view.places)
    func counts(_ place: Place) -> Bool { !exceptions.contains { $0.start <= place.start && $0.end >= place.end } }
    var cuts: [Place] = []
    for cut in Set((negation.pivots + negation.contrasts).flatMap(view.places)).sorted(by: { ($0.end, $0.start) < ($1.end, $1.start) })
    where counts(cut) && cut.start >= cuts.last?.end ?? 0 { cuts.append(cut) }
    let words = (negation.asides + negation.stances).flatMap(view.places).filter(counts)
    return (view.clauses + view.sentences).flatMap { whole in
      var start = whole.start
      var pieces: [Place] = []
      for cut in cuts where cut.start >= whole.start && cut.end <= whole.end {
        pieces.append(Place(start: start, end: cut.start))
        start = cut.end
      }
      return pieces + [Place(start: start, end: whole.end)]
    }.filter { piece in words.contains { $0.start >= piece.start && $0.end <= piece.end } }
  }

  private func afterNegated(_ end: Int, _ rule: NaiveRule, _ view: TextView) -> Bool {
    if rule.negation == "none" { return false }
    let exceptions = negation.except.flatMap(view.places)
    let fillers = (negation.afterFillers.isEmpty ? [] : negation.afterFillers + [" "]).flatMap(view.places)
    return negation.after.flatMap(view.places).contains { word in
      !exceptions.contains { $0.start <= word.start && $0.end >= word.end } && reaches(from: end, to: word.start, fillers)
    }
  }

  /// Fillers lead from one position to the other without a gap.
  private func reaches(from start: Int, to end: Int, _ fillers: [Place]) -> Bool {
    start == end || fillers.contains { $0.start == start && $0.end <= end && reaches(from: $0.end, to: end, fillers) }
  }
}

/// A text as characters, with its clauses.
private struct TextView {
  let scalars: [Unicode.Scalar]
  init(_ text: String) { scalars = Array(text.unicodeScalars) }

  func places(_ word: String) -> [NaiveMatcher.Place] {
    let isOpen = word.hasSuffix("*")
    let wanted = Array((isOpen ? String(word.dropLast()) : word).unicodeScalars)
    return (0...max(0, scalars.count)).compactMap { start in
      let end = start + wanted.count
      guard !wanted.isEmpty, end <= scalars.count, Array(scalars[start..<end]) == wanted else { return nil }
      if isLetter(wanted[0]), start > 0, isLetter(scalars[start - 1]) { return nil }
      if !isOpen, isLetter(wanted[wanted.count - 1]), end < scalars.count, isLetter(scalars[end]) { return nil }
      return NaiveMatcher.Place(start: start, end: end)
    }
  }

  private func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar)
  }

  /// Start of the clause, of the sentence that the character before `end` lies in.
  func clauseStart(_ end: Int) -> Int { (scalars[..<end].lastIndex { $0 == "，" || $0 == "。" } ?? -1) + 1 }
  func clauseEnd(_ start: Int) -> Int { scalars[start...].firstIndex { $0 == "，" || $0 == "。" } ?? scalars.count }
  /// Up to the next clause or sentence.
  var clauses: [NaiveMatcher.Place] { stretches { $0 == "，" || $0 == "。" } }
  var sentences: [NaiveMatcher.Place] { stretches { $0 == "。" } }

  private func stretches(_ isEnd: (Unicode.Scalar) -> Bool) -> [NaiveMatcher.Place] {
    var (start, found): (Int, [NaiveMatcher.Place]) = (0, [])
    for position in scalars.indices where isEnd(scalars[position]) {
      found.append(NaiveMatcher.Place(start: start, end: position + 1))
      start = position + 1
    }
    return found + [NaiveMatcher.Place(start: start, end: scalars.count)]
  }

  func sentenceStart(_ end: Int) -> Int { (scalars[..<end].lastIndex { $0 == "。" } ?? -1) + 1 }
}

extension Int {
  fileprivate mutating func formMax(_ other: Int) { self = Swift.max(self, other) }
}
