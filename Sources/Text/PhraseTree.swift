// Numbers phrases of tokens, and their beginnings, as they come.

/// A tree of tokens: node 0 is its root, and a node is numbered behind its parent.
struct PhraseTree {
  /// What a phrase says of a theme.
  struct Said {
    var theme: Int
    var weight: Int
  }

  /// Per node, its parent << 16 | the token behind it.
  private var keys: [UInt64] = [0]
  /// Numbers of nodes by hash of their keys; 0 for none. Never more than half full.
  private var slots = [UInt32](repeating: 0, count: 1 << 12)
  private var said: [(node: Int, Said)] = []

  /// With the root.
  var nodeCount: Int { keys.count }

  func parent(_ node: Int) -> Int { Int(keys[node] >> 16) }
  func token(_ node: Int) -> UInt16 { UInt16(truncatingIfNeeded: keys[node]) }

  private func slot(_ key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & (slots.count - 1)
    while slots[slot] != 0, keys[Int(slots[slot])] != key { slot = (slot + 1) & (slots.count - 1) }
    return slot
  }

  /// Takes in what a phrase says of a theme, unless it is empty, too long, or of a token without a number, or there is no room for more.
  mutating func add(_ phrase: borrowing TextTokens, theme: Int, weight: Int) {
    guard phrase.count > 0, phrase.count <= EvidenceRow.longestPhrase, said.count + keys.count < PhraseWeights.mostNodes else { return }
    for index in 0..<phrase.count where phrase.storage[index].number == 0 { return }
    var node = 0
    for index in 0..<phrase.count {
      let token = phrase.storage[index].number
      let key = UInt64(node) << 16 | UInt64(token)
      let slot = slot(key)
      if slots[slot] == 0 {
        slots[slot] = UInt32(keys.count)
        node = keys.count
        keys.append(key)
        if keys.count * 2 > slots.count { grow() }
      } else {
        node = Int(slots[slot])
      }
    }
    said.append((node, Said(theme: theme, weight: weight)))
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 4)
    for node in 1..<keys.count { slots[slot(keys[node])] = UInt32(node) }
  }

  /// What each node says; of one that speaks of a theme twice, the sum.
  func saidByNode() -> [ArraySlice<Said>] {
    var next = [Int](repeating: 0, count: keys.count + 1)
    for (node, _) in said { next[node + 1] += 1 }
    for node in 0..<keys.count { next[node + 1] += next[node] }
    let first = next
    var list = [Said](repeating: Said(theme: 0, weight: 0), count: said.count)
    for (node, one) in said {
      let place = list[first[node]..<next[node]].firstIndex { $0.theme == one.theme }
      list[place ?? next[node]].theme = one.theme
      list[place ?? next[node]].weight += one.weight
      if place == nil { next[node] += 1 }
    }
    return (0..<keys.count).map { list[first[$0]..<next[$0]] }
  }
}
