// What the phrases of a text say of each theme together.

extension PhraseWeights {
  /// So many rows are summed in 16 bits: no weight is beyond 32767 / `rowsAtOnce`.
  private static let rowsAtOnce = 16
  static let rowLimit = 2047

  /// What is to be looked up: the key of a node, and what stands where it would.
  fileprivate struct Step: Sendable {
    var key: UInt64 = 0
    var node = Node()
    /// Place of the last token in the text.
    var token: UInt32 = 0
  }

  /// Room that is reused from text to text.
  struct Room: Sendable {
    fileprivate var steps: [Step] = []
    fileprivate var nextSteps: [Step] = []
    fileprivate var found: [Node] = []
    /// Places of rows, and of first entries with these.
    fileprivate var rows: [UInt32] = []
    fileprivate var lists: [(place: UInt32, Entry)] = []
    /// Bits by number of a node: it is counted already. All 0 between texts.
    fileprivate var counted: [UInt64] = []

    fileprivate mutating func fit(_ tokens: Int, _ numbers: Int) {
      if counted.count <= numbers >> 6 { counted = [UInt64](repeating: 0, count: numbers >> 6 + 1) }
      guard steps.count <= tokens else { return }
      let count = tokens + tokens / 2 + 64
      steps = [Step](repeating: Step(), count: count)
      nextSteps = steps
      found = [Node](repeating: Node(), count: count * EvidenceRow.longestPhrase)
      rows = [UInt32](repeating: 0, count: count * EvidenceRow.longestPhrase)
      lists = [(place: UInt32, Entry)](repeating: (0, Entry(theme: 0, weight: 0, isLast: true)), count: count * EvidenceRow.longestPhrase)
    }
  }

  /// So many sums stand behind one another: those of all themes, and some that stay 0.
  var sumCount: Int { rowWidth * SIMD8<Int16>.scalarCount }

  /// Puts into `sums` what the phrases of a text say of each theme, each phrase once.
  func sum(_ tokens: borrowing TextTokens, into sums: inout [Int], _ room: inout Room) {
    room.fit(tokens.count, entries.count + rows.count)
    var foundCount = tokens.count
    var count = begin(tokens, &room.steps, &room.found)
    for _ in 1..<EvidenceRow.longestPhrase where count > 0 {
      count = follow(count, tokens, room.steps, &room.nextSteps, &room.found, &foundCount)
      swap(&room.steps, &room.nextSteps)
    }
    if sums.count != sumCount { sums = [Int](repeating: 0, count: sumCount) }
    for index in sums.indices { sums[index] = 0 }
    let (rowCount, listCount) = sort(room.found, foundCount, &room.rows, &room.lists, &room.counted)
    addRows(rowCount, room.rows, &sums)
    addLists(listCount, room.lists, &sums)
  }

  /// Finds the phrases of one token, and the steps on from them. Returns how many steps.
  private func begin(_ tokens: borrowing TextTokens, _ steps: inout [Step], _ found: inout [Node]) -> Int {
    let (singles, list) = (singles.span, tokens.storage.span)
    var steps = steps.mutableSpan
    var found = found.mutableSpan
    var stepCount = 0
    for place in 0..<tokens.count {
      let node = singles[Int(list[place].number)]
      found[place] = node
      goOn(from: node, place, list, &steps, &stepCount, 1)
    }
    return stepCount
  }

  /// Takes steps. Returns how many go on.
  private func follow(
    _ count: Int, _ tokens: borrowing TextTokens, _ steps: [Step], _ next: inout [Step], _ found: inout [Node], _ foundCount: inout Int
  ) -> Int {
    let (list, steps) = (tokens.storage.span, steps.span)
    var next = next.mutableSpan
    var found = found.mutableSpan
    var nextCount = 0
    for index in 0..<count {
      let step = steps[index]
      let isFound = step.node.key == step.key ? 1 : 0
      found[foundCount] = step.node
      foundCount &+= isFound
      goOn(from: step.node, Int(step.token), list, &next, &nextCount, isFound)
    }
    return nextCount
  }

  /// Begins the step to the token behind a node, if there may be one and `isFound` is 1.
  @inline(__always)
  private func goOn(
    from node: Node, _ place: Int, _ tokens: borrowing Span<TextToken>, _ steps: inout MutableSpan<Step>, _ count: inout Int, _ isFound: Int
  ) {
    let token = tokens[place &+ 1].number
    let goesOn = node.goesOn & isFound & (token != 0 ? 1 : 0)
    let key = Node.key(node, token)
    steps[count] = Step(key: key, node: nodes.span[places.place(of: key) & (0 &- goesOn)], token: UInt32(truncatingIfNeeded: place &+ 1))
    count &+= goesOn
  }

  /// Parts what was found, each once, into rows and lists. Returns how many of each.
  private func sort(
    _ found: [Node], _ foundCount: Int, _ rows: inout [UInt32], _ lists: inout [(place: UInt32, Entry)], _ counted: inout [UInt64]
  ) -> (rows: Int, lists: Int) {
    let (found, entries) = (found.span, entries.span)
    var rows = rows.mutableSpan
    var lists = lists.mutableSpan
    var counted = counted.mutableSpan
    var (rowCount, listCount) = (0, 0)
    for index in 0..<foundCount {
      let number = found[index].number
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
    for index in 0..<foundCount { counted[found[index].number >> 6] = 0 }
    return (rowCount, listCount)
  }

  private func addLists(_ count: Int, _ lists: [(place: UInt32, Entry)], _ sums: inout [Int]) {
    let (lists, entries) = (lists.span, entries.span)
    var sums = sums.mutableSpan
    for index in 0..<count {
      var (place, entry) = lists[index]
      sums[entry.theme] &+= entry.weight
      while !entry.isLast {
        place &+= 1
        entry = entries[Int(place)]
        sums[entry.theme] &+= entry.weight
      }
    }
  }

  /// Adds rows, whose places are in a list: four vectors of each row at a time while there are as many, then one.
  private func addRows(_ count: Int, _ list: [UInt32], _ sums: inout [Int]) {
    let (rows, list) = (rows.span, list.span)
    var sums = sums.mutableSpan
    var first = 0
    while first < count {
      let some = list.extracting(first..<min(first &+ PhraseWeights.rowsAtOnce, count))
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
      first &+= PhraseWeights.rowsAtOnce
    }
  }

  @inline(__always)
  private static func add(_ part: SIMD8<Int16>, to sums: inout MutableSpan<Int>, _ vector: Int) {
    for lane in 0..<8 { sums[vector &* 8 &+ lane] &+= Int(part[lane]) }
  }
}
