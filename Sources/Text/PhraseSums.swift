// What the phrases of a text say of each theme together.

extension PhraseWeights {
  /// A phrase of the text, and the place of its last token there.
  fileprivate struct Found: Sendable {
    var node = Node()
    var token: UInt32 = 0
  }

  /// What may be a phrase, and where it would stand.
  fileprivate struct Step: Sendable {
    var key: UInt64 = 0
    var place: UInt32 = 0
    var token: UInt32 = 0
  }

  /// Room that is reused from text to text.
  struct Room: Sendable {
    fileprivate var steps: [Step] = []
    fileprivate var found: [Found] = []
    /// Places of rows, and of first entries with these.
    fileprivate var rows: [UInt32] = []
    fileprivate var lists: [(place: UInt32, Entry)] = []
    /// Bits by number of a node: it is counted already. All 0 between texts.
    fileprivate var counted: [UInt64] = []

    fileprivate mutating func fit(_ tokens: Int, _ numbers: Int) {
      if counted.count <= numbers >> 6 { counted = [UInt64](repeating: 0, count: numbers >> 6 + 1) }
      guard found.count <= tokens * EvidenceRow.longestPhrase else { return }
      let count = (tokens + tokens / 2 + 64) * EvidenceRow.longestPhrase
      steps = [Step](repeating: Step(), count: count)
      found = [Found](repeating: Found(), count: count)
      rows = [UInt32](repeating: 0, count: count)
      lists = [(place: UInt32, Entry)](repeating: (0, Entry(theme: 0, weight: 0, isLast: true)), count: count)
    }
  }

  /// So many sums stand behind one another: those of all themes, and some that stay 0.
  var sumCount: Int { rowWidth * SIMD8<Int16>.scalarCount }

  /// Puts into `sums` what the phrases of a text say of each theme, each phrase once.
  func sum(_ tokens: borrowing TextTokens, into sums: inout [Int], _ room: inout Room) {
    room.fit(tokens.count, entries.count + rows.count)
    let count = find(tokens, &room.steps, &room.found)
    if sums.count != sumCount { sums = [Int](repeating: 0, count: sumCount) }
    for index in sums.indices { sums[index] = 0 }
    let (rowCount, listCount) = sort(room.found, count, &room.rows, &room.lists, &room.counted)
    addRows(rowCount, room.rows, &sums)
    addLists(listCount, &room.lists, &sums)
  }

  /// Finds all phrases: those of one token, then those that are a token longer, and so on. Returns how many.
  private func find(_ tokens: borrowing TextTokens, _ steps: inout [Step], _ found: inout [Found]) -> Int {
    let (singles, list) = (singles.span, tokens.storage.span)
    var found = found.mutableSpan
    var steps = steps.mutableSpan
    var count = tokens.count
    for place in 0..<count { found[place] = Found(node: singles[Int(list[place].number)], token: UInt32(truncatingIfNeeded: place)) }
    var first = 0
    for _ in 1..<EvidenceRow.longestPhrase {
      var stepCount = 0
      for index in first..<count {
        let next = found[index].token &+ 1
        let key = Node.key(found[index].node, list[Int(next)].number)
        let (place, mayHold) = places.place(of: key)
        steps[stepCount] = Step(key: key, place: UInt32(truncatingIfNeeded: place), token: next)
        stepCount &+= mayHold
      }
      first = count
      take(stepCount, steps.span, &found, &count)
    }
    return count
  }

  /// Adds to what was found the phrases to which steps lead: a loop of its own, so that the processor waits for many of them at once.
  @inline(__always)
  private func take(_ stepCount: Int, _ steps: borrowing Span<Step>, _ found: inout MutableSpan<Found>, _ count: inout Int) {
    let nodes = nodes.span
    for index in 0..<stepCount {
      let step = steps[index]
      let node = nodes[Int(step.place)]
      found[count] = Found(node: node, token: step.token)
      count &+= node.has(step.key)
    }
  }

  /// Parts what was found, each once, into rows and lists. Returns how many of each.
  private func sort(
    _ found: [Found], _ foundCount: Int, _ rows: inout [UInt32], _ lists: inout [(place: UInt32, Entry)], _ counted: inout [UInt64]
  ) -> (rows: Int, lists: Int) {
    let (found, entries) = (found.span.extracting(first: foundCount), entries.span)
    var rows = rows.mutableSpan
    var lists = lists.mutableSpan
    var counted = counted.mutableSpan
    var (rowCount, listCount) = (0, 0)
    for index in found.indices {
      let number = found[index].node.number
      let word = counted[number >> 6]
      let isNew = Int(truncatingIfNeeded: ~word &>> UInt64(truncatingIfNeeded: number)) & 1
      counted[number >> 6] = word | 1 &<< UInt64(truncatingIfNeeded: number)
      let isRow = number >= entries.count ? isNew : 0
      rows[rowCount] = UInt32(truncatingIfNeeded: number &- entries.count)
      rowCount &+= isRow
      let first = number < entries.count ? number : 0
      lists[listCount] = (UInt32(truncatingIfNeeded: first), entries[first])
      listCount &+= isNew ^ isRow
    }
    for index in found.indices { counted[found[index].node.number >> 6] = 0 }
    return (rowCount, listCount)
  }

  /// Adds lists: the first entries of all, then the second ones of those that have one, and so on.
  private func addLists(_ count: Int, _ lists: inout [(place: UInt32, Entry)], _ sums: inout [Int]) {
    let entries = entries.span
    var lists = lists.mutableSpan
    var sums = sums.mutableSpan
    var left = count
    while left > 0 {
      var next = 0
      for index in 0..<left {
        let (place, entry) = lists[index]
        sums[entry.theme] &+= entry.weight
        lists[next] = (place &+ 1, entries[Int(place &+ 1)])
        next &+= entry.goesOn
      }
      left = next
    }
  }

  /// Adds rows, whose places are in a list: four vectors of each row at a time while there are as many, then one.
  private func addRows(_ count: Int, _ list: [UInt32], _ sums: inout [Int]) {
    let (rows, list) = (rows.span, list.span)
    var sums = sums.mutableSpan
    var first = 0
    while first < count {
      let some = list.extracting(first..<min(first &+ rowsAtOnce, count))
      var vector = 0
      while vector &+ 4 <= rowWidth {
        var (a, b, c, d) = (SIMD8<Int16>.zero, SIMD8<Int16>.zero, SIMD8<Int16>.zero, SIMD8<Int16>.zero)
        for index in some.indices {
          let row = Int(some[index]) &+ vector
          let four = rows.extracting(row..<row &+ 4)
          a &+= four[0]
          b &+= four[1]
          c &+= four[2]
          d &+= four[3]
        }
        for (index, part) in [a, b, c, d].enumerated() { PhraseWeights.add(part, to: &sums, vector &+ index) }
        vector &+= 4
      }
      while vector < rowWidth {
        var part = SIMD8<Int16>.zero
        for index in some.indices { part &+= rows[Int(some[index]) &+ vector] }
        PhraseWeights.add(part, to: &sums, vector)
        vector &+= 1
      }
      first &+= rowsAtOnce
    }
  }

  @inline(__always)
  private static func add(_ part: SIMD8<Int16>, to sums: inout MutableSpan<Int>, _ vector: Int) {
    for lane in 0..<8 { sums[vector &* 8 &+ lane] &+= Int(part[lane]) }
  }
}
