// Says, for each character of a folded text, whether what begins or ends there is taken back by a negation.

/// Filled once per text, and only when a negation word occurs in it. Positions are folded characters.
struct NegationMap: Sendable {
  /// Characters that a word of the list `scope` reaches.
  static let reach: Int32 = 16

  /// Per position, the start of the last negation word that negates what begins there; -1 for none.
  private var before: [Int32] = []
  private var scope: [Int32] = []
  /// Per position, 0 where a negation follows what ends there; -1 elsewhere.
  private var after: [Int32] = []
  private var hasBefore = false
  private var hasScope = false
  private var hasAfter = false

  mutating func fill(_ sets: ThemeProgram.NegationSets, _ lists: OccurrenceLists, characters: Int, _ cover: inout CoverMap) {
    hasBefore = sets.before >= 0 && lists.head[sets.before] >= 0
    hasScope = sets.scope >= 0 && lists.head[sets.scope] >= 0
    hasAfter = sets.after >= 0 && lists.head[sets.after] >= 0
    guard hasBefore || hasScope || hasAfter else { return }
    cover.fill(sets.except, lists, characters: characters)
    if hasBefore { fillBefore(sets, lists, characters, cover) }
    if hasScope { fillScope(sets, lists, characters, cover) }
    if hasAfter { fillAfter(sets, lists, characters, cover) }
  }

  private mutating func fillBefore(
    _ sets: ThemeProgram.NegationSets, _ lists: OccurrenceLists, _ characters: Int, _ cover: CoverMap
  ) {
    NegationMap.clear(&before, characters)
    lists.forEach(sets.before) { place in
      guard !cover.contains(place) else { return }
      before[Int(place.end)] = max(before[Int(place.end)], place.start)
    }
    // Fillers come by ascending end, so the reach of one is known before it is handed on.
    lists.forEach(sets.fillers) { place in
      before[Int(place.end)] = max(before[Int(place.end)], before[Int(place.start)])
    }
  }

  private mutating func fillScope(
    _ sets: ThemeProgram.NegationSets, _ lists: OccurrenceLists, _ characters: Int, _ cover: CoverMap
  ) {
    NegationMap.clear(&scope, characters)
    lists.forEach(sets.scope) { place in
      guard !cover.contains(place) else { return }
      let last = min(place.end + NegationMap.reach, Int32(characters))
      for position in place.end...last { scope[Int(position)] = max(scope[Int(position)], place.start) }
    }
  }

  private mutating func fillAfter(
    _ sets: ThemeProgram.NegationSets, _ lists: OccurrenceLists, _ characters: Int, _ cover: CoverMap
  ) {
    NegationMap.clear(&after, characters)
    lists.forEach(sets.after) { place in if !cover.contains(place) { after[Int(place.start)] = 0 } }
    guard sets.afterFillers >= 0 else { return }
    var fillers: [Occurrence] = []
    lists.forEach(sets.afterFillers) { fillers.append($0) }
    for place in fillers.reversed() where after[Int(place.end)] == 0 { after[Int(place.start)] = 0 }
  }

  private static func clear(_ map: inout [Int32], _ characters: Int) {
    map.removeAll(keepingCapacity: true)
    map.append(contentsOf: repeatElement(-1, count: characters + 1))
  }

  /// What begins at `place` is negated by a word that starts at `earliest` or later.
  func negates(_ place: PartPlace, from earliest: Int32, _ mode: ThemeProgram.Negation) -> Bool {
    if mode == .none { return false }
    if hasScope {
      let word = scope[Int(place.start)]
      if word >= earliest, word >= place.clauseStart { return true }
    }
    if hasBefore, mode == .any {
      let word = before[Int(place.start)]
      return word >= 0 && word >= earliest
    }
    return false
  }

  /// What ends at `end` is taken back right behind it.
  func negatesBehind(_ end: Int32, _ mode: ThemeProgram.Negation) -> Bool {
    hasAfter && mode != .none && after[Int(end)] == 0
  }
}

/// Says whether a place lies inside a longer phrase of one set.
struct CoverMap: Sendable {
  private var end: [Int32] = []
  private var isEmpty = true

  mutating func fill(_ set: Int, _ lists: OccurrenceLists, characters: Int) {
    isEmpty = set < 0 || lists.head[set] < 0
    guard !isEmpty else { return }
    end.removeAll(keepingCapacity: true)
    end.append(contentsOf: repeatElement(-1, count: characters + 1))
    lists.forEach(set) { place in
      for position in place.start..<place.end { end[Int(position)] = max(end[Int(position)], place.end) }
    }
  }

  func contains(_ place: Occurrence) -> Bool { !isEmpty && end[Int(place.start)] >= place.end }
  func contains(_ place: PartPlace) -> Bool { !isEmpty && end[Int(place.start)] >= place.end }
}

extension OccurrenceLists {
  /// Every place of a set, by ascending end; none for set -1.
  @inline(__always)
  func forEach(_ set: Int, _ body: (Occurrence) -> Void) {
    guard set >= 0 else { return }
    var index = head[set]
    while index >= 0 {
      let place = items[Int(index)]
      body(place)
      index = place.next
    }
  }
}
