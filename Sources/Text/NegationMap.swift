// Says, for each character of a folded text, whether what begins or ends there is taken back by a negation.

/// Filled once per text, and only when a negation word stands in it. Positions are folded characters.
struct NegationMap: Sendable {
  /// Characters that a word of the list `scope` reaches.
  static let reach: Int32 = 24

  /// Per position, the start of the last negation word that negates what begins there; -1 for none.
  private var before: [Int32] = []
  private var scope: [Int32] = []
  /// Per position, 0 where a negation follows what ends there; -1 elsewhere.
  private var after: [Int32] = []
  private var hasBefore = false
  private var hasScope = false
  private var hasAfter = false
  private var settled = SettledMap()

  mutating func fill(_ program: borrowing ThemeProgram, _ text: borrowing MatchedText, _ cover: inout CoverMap) {
    let sets = program.negation
    hasBefore = text.traits.contains(.before)
    hasScope = text.traits.contains(.scope)
    hasAfter = text.traits.contains(.after)
    settled.fill(program, text, &cover)
    guard hasBefore || hasScope || hasAfter else { return }
    cover.fill(sets.except, program, text)
    if hasBefore { NegationMap.clear(&before, text.characters) }
    if hasScope { NegationMap.clear(&scope, text.characters) }
    if hasAfter { NegationMap.clear(&after, text.characters) }
    for place in text.places {
      if hasBefore {
        let inherited = before[Int(place.start)]
        // Places come by ascending end, so the reach of a filler is known before it is handed on.
        if inherited >= 0, sets.fillers >= 0, place.traits.contains(.fillers) { extend(place.end, inherited) }
        if place.traits.contains(.before), !cover.contains(place.start, place.end) {
          extend(place.end, place.start)
        }
      }
      if hasScope, place.traits.contains(.scope), !cover.contains(place.start, place.end) {
        let last = min(place.end + NegationMap.reach, Int32(text.characters))
        for position in place.end...last { scope[Int(position)] = max(scope[Int(position)], place.start) }
      }
      if hasAfter, place.traits.contains(.after), !cover.contains(place.start, place.end) {
        after[Int(place.start)] = 0
      }
    }
    guard hasAfter, text.traits.contains(.afterFillers) else { return }
    for place in text.places.reversed() where after[Int(place.end)] == 0 && place.traits.contains(.afterFillers) {
      after[Int(place.start)] = 0
    }
  }

  private mutating func extend(_ end: Int32, _ start: Int32) {
    before[Int(end)] = max(before[Int(end)], start)
  }

  private static func clear(_ map: inout [Int32], _ characters: Int) {
    map.removeAll(keepingCapacity: true)
    map.append(contentsOf: repeatElement(-1, count: characters + 1))
  }

  /// What begins at `start`, in the clause that begins at `clauseStart`, is negated by a word that starts at `earliest` or later, or is
  /// settled.
  func negates(_ start: Int32, _ clauseStart: Int32, from earliest: Int32, _ mode: ThemeProgram.Negation) -> Bool {
    if mode == .none { return false }
    if settled[start] { return true }
    if hasScope {
      let word = scope[Int(start)]
      if word >= earliest, word >= clauseStart { return true }
    }
    if hasBefore, mode == .any {
      let word = before[Int(start)]
      return word >= 0 && word >= earliest
    }
    return false
  }

  /// What ends at `end` is taken back right behind it.
  func negatesBehind(_ end: Int32, _ mode: ThemeProgram.Negation) -> Bool {
    hasAfter && mode != .none && after[Int(end)] == 0
  }
}

/// Says whether a stretch of the text lies inside a longer phrase of one set.
struct CoverMap: Sendable {
  private var end: [Int32] = []
  /// The set that `end` was filled for in this text; -1 for none.
  private var set = -1

  mutating func reset() { set = -1 }

  mutating func fill(_ wanted: Int, _ program: borrowing ThemeProgram, _ text: borrowing MatchedText) {
    guard wanted >= 0, text.holds(program.table.textBit[wanted]) else {
      set = -1
      return
    }
    if set == wanted { return }
    set = wanted
    end.removeAll(keepingCapacity: true)
    end.append(contentsOf: repeatElement(-1, count: text.characters + 1))
    let places = text.places.span
    program.table.forEach(wanted, places.indices, of: places, text.signatures.span) { index in
      let place = places[index]
      for position in place.start..<place.end { end[Int(position)] = max(end[Int(position)], place.end) }
    }
  }

  @inline(__always)
  func contains(_ start: Int32, _ stop: Int32) -> Bool { set >= 0 && end[Int(start)] >= stop }
}
