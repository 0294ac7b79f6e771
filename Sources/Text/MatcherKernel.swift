// Finds every word of the rules in a folded text: from each character backwards, through a trie of the words' ends.

/// One place where a word stands, in folded characters, end excluded.
struct Place: Sendable {
  /// The kind of the word: words of the same sets are of one kind.
  var kind: Int32
  var start: Int32
  var end: Int32
  /// First character of the clause, and number of the sentence, that the place lies in.
  var clauseStart: Int32
  var sentence: Int32
  /// Copied from the row of the kind.
  var traits: WordTraits = []
}

/// The trie. Its nodes of two characters are found by hash; behind each of these stand, close together, all that go on from it, the children of
/// a node side by side: the processor waits for memory twice, not once a character. Walks from different characters know nothing of each
/// other; all take one step, then all the next, in loops in which the processor rarely guesses wrong.
struct MatcherKernel: Sendable {
  /// Per code point of the Basic Multilingual Plane, its letter; 0 for a character of no word.
  let letterOf: [UInt16]
  /// Per letter, the words of that character alone.
  let firsts: [First]
  /// The last two letters of each longer word: of most characters no more is looked at than that they are none.
  let pairPlaces: KeyPlaces
  /// By place, the key of two letters << 24 | where their node stands; 0 for none.
  let pairs: [UInt64]
  let nodes: [Node]
  /// Per node, the letter that leads to it; ascending among the children of one.
  let letters: [UInt16]
  /// What is left of the words of leaves: how many letters, then these, the last first.
  let rests: [UInt16]
  /// The trie is no larger than tables are made for.
  let fits: Bool

  /// A word that ends here: its kind + 1, and what is to be looked at beside it; 0 for none.
  struct Ending: Sendable {
    var bits: UInt32 = 0

    /// It begins, or ends, with an ASCII letter or digit and must stand at a word's edge there.
    static let opensWord: UInt32 = 1 << 30
    static let closesWord: UInt32 = 1 << 29
    var hasEdge: Bool { bits >= Ending.closesWord }
    var kind: Int32 { Int32(truncatingIfNeeded: bits & (Ending.closesWord - 1)) &- 1 }
  }

  /// The word of one character; of two, the one that may go on, and the other.
  struct First: Sendable {
    var ending = Ending()
    var second = Ending()
  }

  struct Node: Sendable {
    var firstChild: UInt32 = 0
    var childCount: UInt16 = 0
    /// Bit (letter mod 16) of every child.
    var children: UInt16 = 0
    var ending = Ending()
    /// Of a leaf, where what is left of its word stands in `rests`. Below 0, `second` and another word that ends here.
    var rest: Int32 = Node.second

    static let second = Int32.min
  }

  init() { self.init(words: DistinctLists(), kindOf: []) }

  /// Words are folded characters, where a trailing `*` lets an English word go on; `kindOf` gives the kind of each.
  init(words: borrowing DistinctLists, kindOf: [Int32]) {
    let trie = WordTrie(words)
    fits = trie.fits
    letterOf = trie.letterOf
    let order = WordTrie.Order(trie)
    var firsts = [First](repeating: First(), count: trie.letterCount + 1)
    var pairs: [(last: UInt16, letter: UInt16, node: Int)] = []
    var nodes: [Node] = []
    var rests: [UInt16] = []
    nodes.reserveCapacity(order.nodes.count)
    for number in order.nodes {
      let node = trie.nodes[number]
      let closed = MatcherKernel.ending(of: node.closed, words, kindOf)
      let open = MatcherKernel.ending(of: node.open, words, kindOf)
      let ending = open.bits == 0 ? closed : open
      if node.parent == 0 { firsts[Int(node.letter)] = First(ending: ending, second: open.bits == 0 ? Ending() : closed) }
      if node.parent > 0, trie.nodes[Int(node.parent)].parent == 0 {
        pairs.append((trie.nodes[Int(node.parent)].letter, node.letter, nodes.count))
      }
      var laid = Node(firstChild: UInt32(order.firstChild[number]), ending: ending)
      for child in order.children(of: number) {
        laid.childCount += 1
        laid.children |= 1 << (trie.nodes[child].letter & 15)
      }
      if open.bits > 0, closed.bits > 0 { laid.rest |= Int32(closed.bits) }
      if node.left > 0 {
        laid.rest = Int32(rests.count)
        let first = words.range(Int(max(node.closed, node.open))).lowerBound
        rests.append(UInt16(truncatingIfNeeded: node.left))
        for index in (first..<first + Int(node.left)).reversed() { rests.append(trie.letters[index]) }
      }
      nodes.append(laid)
    }
    (self.firsts, self.nodes, self.rests) = (firsts, nodes, rests)
    letters = order.nodes.map { trie.nodes[$0].letter }
    pairPlaces = KeyPlaces(pairs.map { MatcherKernel.key($0.letter, $0.last) })
    self.pairs = MatcherKernel.placed(pairs, pairPlaces)
  }

  private static func placed(_ pairs: [(last: UInt16, letter: UInt16, node: Int)], _ places: KeyPlaces) -> [UInt64] {
    var table = [UInt64](repeating: 0, count: places.count)
    for (last, letter, node) in pairs { table[places.place(of: key(letter, last)).place] = key(letter, last) << 24 | UInt64(node) }
    return table
  }

  private static func ending(of word: Int32, _ words: borrowing DistinctLists, _ kindOf: [Int32]) -> Ending {
    guard word >= 0 else { return Ending() }
    var ending = Ending(bits: UInt32(kindOf[Int(word)] + 1))
    let characters = words[Int(word)]
    if characters.first.map(isWordCharacter) ?? false { ending.bits |= Ending.opensWord }
    if characters.last.map(isWordCharacter) ?? false { ending.bits |= Ending.closesWord }
    return ending
  }

  /// Memory of the trie and number of its nodes.
  var size: (bytes: Int, nodes: Int) {
    let bytes = nodes.count * MemoryLayout<Node>.stride + pairs.count * 8 + firsts.count * MemoryLayout<First>.stride
    return (bytes + (letters.count + rests.count + letterOf.count) * 2, nodes.count)
  }

  @inline(__always)
  static func isWordCharacter(_ character: UInt32) -> Bool {
    character &- 0x30 < 10 || character &- 0x61 < 26
  }

  /// Of a letter and the last one behind it; never 0.
  @inline(__always)
  static func key(_ letter: UInt16, _ last: UInt16) -> UInt64 { (UInt64(last) << 16 | UInt64(letter)) &+ 1 }
}
