// Builds the trie of the rules' words, read from their ends, word by word as they come.

/// A trie whose nodes are numbered as they come, each behind its parent. A node that only one word passes, but for a word's last character, is
/// a leaf: what is left of the word stands in no nodes.
struct WordTrie {
  struct Node {
    var parent: Int32
    /// How many characters of a leaf's word are left: its first ones.
    var left: Int32 = 0
    /// The words that, but for what is left, begin here: the one that must end where it does, and the one that may go on; -1 for none.
    var closed: Int32 = -1
    var open: Int32 = -1
    /// Of the character that leads here.
    var letter: UInt16
  }

  /// The characters of words are numbered as they come, from 1 on: *letters*. Per code point of the Basic Multilingual Plane its letter;
  /// 0 for a character of no word.
  private(set) var letterOf = [UInt16](repeating: 0, count: 0x10000)
  private(set) var letterCount = 0
  private(set) var nodes = [Node(parent: -1, letter: 0)]
  /// The letters of the words, one behind the other as in the list of words; 0 for `*`.
  private(set) var letters: [UInt16] = []
  /// parent << 40 | letter << 24 | node; 0 for none. Never more than half full.
  private var slots = [UInt64](repeating: 0, count: 1 << 18)

  /// More nodes would take hundreds of megabytes.
  static let mostNodes = 1 << 20
  private static let mostLetters = 0xFFFF

  /// A trailing `*` means that the word may go on. With too many letters or nodes, `fits` says so and the trie is of no use.
  init(_ words: borrowing DistinctLists) {
    number(words.elements)
    for word in 0..<words.count where fits { insert(Int32(word), words) }
    slots = []
  }

  var fits: Bool { letterCount <= WordTrie.mostLetters && nodes.count <= WordTrie.mostNodes }

  private mutating func number(_ characters: [UInt32]) {
    letters = [UInt16](repeating: 0, count: characters.count)
    var beyond: [UInt32: UInt16] = [:]
    for (index, character) in characters.enumerated() where character != 0x2A {
      let known = character < 0x10000 ? letterOf[Int(character)] : beyond[character] ?? 0
      letters[index] = known
      guard known == 0 else { continue }
      letterCount += 1
      letters[index] = UInt16(truncatingIfNeeded: letterCount)
      if character < 0x10000 { letterOf[Int(character)] = letters[index] } else { beyond[character] = letters[index] }
    }
  }

  private mutating func insert(_ word: Int32, _ words: borrowing DistinctLists) {
    let range = words.range(Int(word))
    let isOpen = letters[range.upperBound - 1] == 0
    var left = isOpen ? range.count - 1 : range.count
    var node = 0
    while true {
      if nodes[node].left > 0 { pushDown(node, words) }
      if left == 0 { break }
      left -= 1
      let slot = slot(node, letters[range.lowerBound + left])
      if slots[slot] != 0 {
        node = Int(slots[slot] & 0xFF_FFFF)
        continue
      }
      let isLast = node == 0
      node = add(node, letters[range.lowerBound + left], slot)
      if isLast { continue }
      nodes[node].left = Int32(left)
      break
    }
    if isOpen { nodes[node].open = word } else { nodes[node].closed = word }
  }

  /// Moves the word of a leaf one node further.
  private mutating func pushDown(_ leaf: Int, _ words: borrowing DistinctLists) {
    let old = nodes[leaf]
    let letter = letters[words.range(Int(max(old.closed, old.open))).lowerBound + Int(old.left) - 1]
    let node = add(leaf, letter, slot(leaf, letter))
    (nodes[node].left, nodes[node].closed, nodes[node].open) = (old.left - 1, old.closed, old.open)
    (nodes[leaf].left, nodes[leaf].closed, nodes[leaf].open) = (0, -1, -1)
  }

  private mutating func add(_ parent: Int, _ letter: UInt16, _ slot: Int) -> Int {
    slots[slot] = UInt64(parent) << 40 | UInt64(letter) << 24 | UInt64(nodes.count)
    nodes.append(Node(parent: Int32(parent), letter: letter))
    if nodes.count * 2 > slots.count { grow() }
    return nodes.count - 1
  }

  private mutating func grow() {
    let old = exchange(&slots, with: [UInt64](repeating: 0, count: slots.count * 4))
    for entry in old where entry != 0 { slots[slot(Int(entry >> 40), UInt16(truncatingIfNeeded: entry >> 24))] = entry }
  }

  /// Where the child of a node stands in `slots`, or would.
  @inline(__always)
  private func slot(_ node: Int, _ letter: UInt16) -> Int {
    let key = UInt64(node) << 16 | UInt64(letter)
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & (slots.count - 1)
    while slots[slot] != 0, slots[slot] >> 24 != key { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }
}

extension WordTrie {
  /// The nodes but the root in the order in which they are laid out: the children of a node side by side by ascending letter, and behind them,
  /// one child after the other, all that goes on from them.
  struct Order {
    /// Numbers of nodes.
    private(set) var nodes: [Int] = []
    /// Per number of a node, where its first child stands in `nodes`.
    private(set) var firstChild: [Int]
    /// Per number of a node, how many children it has.
    private var childCount: [Int]

    init(_ trie: borrowing WordTrie) {
      let count = trie.nodes.count
      firstChild = [Int](repeating: 0, count: count)
      childCount = firstChild
      for node in 1..<count { childCount[Int(trie.nodes[node].parent)] += 1 }
      // By parent, then as they came; so each parent's are sorted on their own.
      var next = [Int](repeating: 0, count: count + 1)
      for node in 0..<count { next[node + 1] = next[node] + childCount[node] }
      let first = next
      var children = [UInt64](repeating: 0, count: count)
      for node in 1..<count {
        let parent = Int(trie.nodes[node].parent)
        children[next[parent]] = UInt64(trie.nodes[node].letter) << 32 | UInt64(node)
        next[parent] += 1
      }
      nodes.reserveCapacity(count)
      var waiting = [0]
      while let parent = waiting.popLast() {
        let range = first[parent]..<first[parent] + childCount[parent]
        if range.count > 1 { children[range].sort() }
        firstChild[parent] = nodes.count
        for index in range { nodes.append(Int(children[index] & 0xFFFF_FFFF)) }
        for index in range.reversed() where childCount[Int(children[index] & 0xFFFF_FFFF)] > 0 {
          waiting.append(Int(children[index] & 0xFFFF_FFFF))
        }
      }
    }

    /// Numbers of the children of a node.
    func children(of node: Int) -> ArraySlice<Int> { nodes[firstChild[node]..<firstChild[node] + childCount[node]] }
  }
}
