// Says, for each character of a folded text, whether it stands where all is well: in a settled clause, or before a contrast.

/// Filled once per text, and only when a word of its lists stands in it; linear in the text, however many such words it holds.
struct SettledMap: Sendable {
  private(set) var isEmpty = true
  /// First by how much more stretches begin than end at a character, then in how many stretches it lies.
  private var depth: [Int32] = []
  /// Per character, first character of its clause and the place behind its last.
  private var clauseStart: [Int32] = []
  private var clauseEnd: [Int32] = []
  /// Per place between two characters, the end of the last turn before it and the start of the next behind it.
  private var turnEnd: [Int32] = []
  private var turnStart: [Int32] = []

  mutating func fill(_ program: borrowing ThemeProgram, _ text: borrowing MatchedText, _ cover: inout CoverMap) {
    isEmpty = true
    let sets = program.negation
    let hasSettled = text.traits.contains(.settled) || text.traits.contains(.settledBefore)
    let hasContrast = text.traits.contains(.contrasts) && text.traits.contains(.stances)
    guard hasSettled || hasContrast else { return }
    cover.fill(sets.except, program, text)
    SettledMap.clear(&depth, text.characters, to: 0)
    if hasSettled { settle(program, text, cover) }
    if hasContrast { contrast(program, text, cover) }
    if isEmpty { return }
    var sum: Int32 = 0
    for position in depth.indices {
      sum += depth[position]
      depth[position] = sum
    }
  }

  subscript(position: Int32) -> Bool { !isEmpty && depth[Int(position)] > 0 }

  private static func clear(_ list: inout [Int32], _ characters: Int, to value: Int32) {
    list.removeAll(keepingCapacity: true)
    list.append(contentsOf: repeatElement(value, count: characters + 1))
  }

  private mutating func add(_ start: Int32, _ end: Int32) {
    isEmpty = false
    depth[Int(start)] += 1
    depth[Int(end)] -= 1
  }

  // MARK: Settled clauses

  /// Takes back the clause of each settled word between the nearest turns, and the clause before where the word reaches so far.
  private mutating func settle(_ program: borrowing ThemeProgram, _ text: borrowing MatchedText, _ cover: borrowing CoverMap) {
    findClauses(text)
    findTurns(program, text)
    for place in text.places where !cover.contains(place.start, place.end) {
      let reachesBack = place.traits.contains(.settledBefore)
      guard reachesBack || place.traits.contains(.settled) else { continue }
      var start = clauseStart[Int(place.start)]
      if reachesBack, start > 0 { start = clauseStart[Int(start) - 1] }
      add(max(start, turnEnd[Int(place.start)]), min(clauseEnd[Int(place.end) - 1], turnStart[Int(place.end)]))
    }
  }

  /// The sign that ends a clause is its last character.
  private mutating func findClauses(_ text: borrowing MatchedText) {
    let characters = text.folded.characters
    SettledMap.clear(&clauseStart, text.characters, to: 0)
    SettledMap.clear(&clauseEnd, text.characters, to: Int32(text.characters))
    func isEnd(_ position: Int) -> Bool { characters[position] == 0x0A || characters[position] == 0x1F }
    for position in 1..<max(1, text.characters) {
      clauseStart[position] = isEnd(position - 1) ? Int32(position) : clauseStart[position - 1]
    }
    for position in (0..<text.characters).reversed() { clauseEnd[position] = isEnd(position) ? Int32(position) : clauseEnd[position + 1] }
  }

  private mutating func findTurns(_ program: borrowing ThemeProgram, _ text: borrowing MatchedText) {
    SettledMap.clear(&turnEnd, text.characters, to: 0)
    SettledMap.clear(&turnStart, text.characters, to: Int32(text.characters))
    guard text.traits.contains(.turns) else { return }
    for turn in text.places where turn.traits.contains(.turns) {
      turnEnd[Int(turn.end)] = turn.end
      turnStart[Int(turn.start)] = turn.start
    }
    for position in 1..<turnEnd.count { turnEnd[position] = max(turnEnd[position], turnEnd[position - 1]) }
    for position in (0..<text.characters).reversed() { turnStart[position] = min(turnStart[position], turnStart[position + 1]) }
  }

  // MARK: Contrasts

  /// Takes back what stands between one contrast and the next, where somebody takes a stance there.
  private mutating func contrast(_ program: borrowing ThemeProgram, _ text: borrowing MatchedText, _ cover: borrowing CoverMap) {
    var start: Int32 = 0
    /// End of the first stance since `start`: places come by ascending end.
    var stanceEnd = Int32.max
    for place in text.places where place.start >= start && !cover.contains(place.start, place.end) {
      if place.traits.contains(.contrasts) {
        if stanceEnd <= place.start { add(start, place.start) }
        start = place.end
        stanceEnd = .max
      } else if place.traits.contains(.stances) {
        stanceEnd = min(stanceEnd, place.end)
      }
    }
  }
}
