// Phrases of tokens and what each says of themes, laid out for sums over the phrases of a text.

/// A phrase of one token is found by its number; a longer one, and the beginning of one, by its *parent*, which is the phrase without its last
/// token, and that token. What phrases say stands apart from them, as rows of all weights for those that speak of many themes and as lists of
/// entries for the others. Sums take less time than waiting for memory: so tables are small, all that is to be looked up is asked for before
/// any of it is looked at, and nothing is guessed of what memory holds.
struct PhraseWeights: Sendable {
  /// What a phrase says of one theme: the weight, the theme, and whether it is the last entry of the phrase.
  struct Entry: Sendable {
    private let bits: Int32

    /// Themes from here on find no place; greater weights are cut.
    static let mostThemes = 1 << 9
    static let mostWeight = 1 << 21 - 1

    init(theme: Int, weight: Int, isLast: Bool) {
      let cut = max(-Entry.mostWeight, min(weight, Entry.mostWeight))
      bits = Int32(cut) << 10 | Int32(theme) << 1 | (isLast ? 1 : 0)
    }

    @inline(__always)
    var weight: Int { Int(bits >> 10) }
    @inline(__always)
    var theme: Int { Int(bits >> 1) & (Entry.mostThemes - 1) }
    @inline(__always)
    var isLast: Bool { bits & 1 != 0 }
    /// 0 for the last, else 1.
    @inline(__always)
    var goesOn: Int { Int(truncatingIfNeeded: ~bits & 1) }
  }

  /// A phrase, or the beginning of longer ones. From the highest bit: 24 for the number of its parent, 16 for its last token, 24 for its own
  /// number. 0 for a token that no phrase has.
  struct Node: Sendable {
    var bits: UInt64 = 0

    /// Stands where no phrase does: no phrase has its key.
    static let none = Node(key: (1 << 40) - 1, number: 0)

    init() {}

    init(key: UInt64, number: Int) {
      bits = key << 24 | UInt64(number)
    }

    /// Of a token behind a node.
    @inline(__always)
    static func key(_ parent: Node, _ token: UInt16) -> UInt64 { UInt64(parent.number) << 16 | UInt64(token) }

    @inline(__always)
    var key: UInt64 { bits >> 24 }
    /// 1 if that is the key, else 0: a difference, where a comparison would be a guess for the processor.
    @inline(__always)
    func has(_ other: UInt64) -> Int { Int(truncatingIfNeeded: ((key ^ other) &- 1) >> 63) }
    @inline(__always)
    var number: Int { Int(truncatingIfNeeded: bits & 0xFF_FFFF) }
  }

  /// By number of the token.
  let singles: [Node]
  /// Longer ones by `places`.
  let nodes: [Node]
  let places: KeyPlaces
  /// The number of a node is the place of its first entry, or `entries.count` + the place of its row. The first entry says nothing.
  let entries: [Entry]
  /// A row is `rowWidth` vectors of weights, in the order of the themes. A phrase of more entries has one, if no weight is beyond `rowLimit`.
  let rows: [SIMD8<Int16>]
  let rowWidth: Int
  /// So many rows are summed in 16 bits.
  let rowsAtOnce: Int
  private static let rowLimit = 2047

  init(_ tree: borrowing PhraseTree, themes: Int) {
    rowWidth = (themes + SIMD8<Int16>.scalarCount - 1) / SIMD8<Int16>.scalarCount
    var singles = [Node](repeating: Node(), count: Int(UInt16.max) + 1)
    var entries = [Entry(theme: 0, weight: 0, isLast: true)]
    var rows: [SIMD8<Int16>] = []
    /// Per node of the tree, its place, and whether that is among rows.
    var placed: [(isRow: Bool, place: Int)] = [(false, 0)]
    for own in tree.saidByNode().dropFirst() {
      let isRow = own.count > rowWidth && own.allSatisfy { abs($0.weight) <= PhraseWeights.rowLimit }
      placed.append((isRow, isRow ? rows.count : entries.count))
      if isRow {
        rows += PhraseWeights.row(own, rowWidth)
      } else {
        for (index, one) in own.enumerated() { entries.append(Entry(theme: one.theme, weight: one.weight, isLast: index == own.count - 1)) }
        if own.isEmpty { entries.append(entries[0]) }
      }
    }
    // Behind each entry stands one.
    entries.append(entries[0])
    var nodes = [Node()]
    var longer: [Node] = []
    for number in 1..<max(1, tree.nodeCount) {
      let (parent, token) = (tree.parent(number), tree.token(number))
      let place = placed[number].place + (placed[number].isRow ? entries.count : 0)
      let node = Node(key: Node.key(nodes[parent], token), number: place)
      nodes.append(node)
      if parent == 0 { singles[Int(token)] = node } else { longer.append(node) }
    }
    let greatest = rows.reduce(SIMD8<Int16>(repeating: 1)) { pointwiseMax(pointwiseMax($0, $1), 0 &- $1) }.max()
    rowsAtOnce = Int(Int16.max / greatest)
    places = KeyPlaces(longer.map(\.key))
    self.nodes = PhraseWeights.placed(longer, places)
    (self.singles, self.entries, self.rows) = (singles, entries, rows)
  }

  private static func placed(_ nodes: [Node], _ places: KeyPlaces) -> [Node] {
    var placed = [Node](repeating: Node.none, count: places.count)
    for node in nodes { placed[places.place(of: node.key).place] = node }
    return placed
  }

  /// More nodes than this have no place.
  static let mostNodes = 1 << 22

  private static func row(_ said: ArraySlice<PhraseTree.Said>, _ width: Int) -> [SIMD8<Int16>] {
    var row = [SIMD8<Int16>](repeating: .zero, count: width)
    for one in said { row[one.theme / 8][one.theme % 8] = Int16(one.weight) }
    return row
  }

  /// Calls `body` with each place of each phrase that speaks for a theme: its weight, its first and its last token.
  func forEachPhrase(of tokens: borrowing TextTokens, for theme: Int, _ body: (_ weight: Int, _ first: Int, _ last: Int) -> Void) {
    let list = tokens.storage.span
    for first in 0..<tokens.count {
      var node = singles[Int(list[first].number)]
      var last = first
      while true {
        forEachWeight(of: node, for: theme) { body($0, first, last) }
        last += 1
        let key = Node.key(node, list[last].number)
        node = nodes[places.place(of: key).place]
        if node.key != key { break }
      }
    }
  }

  private func forEachWeight(of node: Node, for theme: Int, _ body: (Int) -> Void) {
    if node.number >= entries.count {
      let weight = Int(rows[node.number - entries.count + theme / 8][theme % 8])
      if weight > 0 { body(weight) }
      return
    }
    var place = node.number
    while true {
      let entry = entries[place]
      if entry.theme == theme, entry.weight > 0 { body(entry.weight) }
      if entry.isLast { return }
      place += 1
    }
  }
}
