// Builds the automaton of the matcher kernel from words: a trie over characters with its fallbacks and outputs.

/// A trie of words, completed to an Aho–Corasick automaton (Aho and Corasick 1975).
struct WordTrie {
  struct State {
    var firstChild: Int32 = -1
    var nextSibling: Int32 = -1
    /// Class of the character that leads here.
    var characterClass: Int32 = 0
    /// The longest other state that is a suffix of this one.
    var fallback: Int32 = 0
    /// Number of the text that ends here; -1 for none.
    var text: Int32 = -1
    /// Bit (class mod 32) of every child.
    var childMask: UInt32 = 0
  }

  /// The characters of all words, numbered from 1: per code point of the Basic Multilingual Plane, then the others; 0 for no class.
  private(set) var classOf = [UInt16](repeating: 0, count: 0x10000)
  private var beyond: [UInt32: UInt16] = [:]
  private(set) var states = [State()]
  /// The states by ascending length.
  private(set) var order = [0]
  /// Per class, the child of the root; 0 for none. (The root has a thousand children, the others few.)
  private(set) var root: [Int32] = [0]

  /// `texts` are distinct and not empty.
  init(_ texts: [[UInt32]]) {
    for (index, text) in texts.enumerated() {
      var state = 0
      for character in text {
        let characterClass = number(character)
        state = child(state, characterClass) ?? append(state, characterClass)
      }
      states[state].text = Int32(index)
    }
    complete()
  }

  private mutating func number(_ character: UInt32) -> Int32 {
    let known = character < 0x10000 ? classOf[Int(character)] : beyond[character] ?? 0
    if known != 0 { return Int32(known) }
    let new = UInt16(clamping: root.count)
    if character < 0x10000 { classOf[Int(character)] = new } else { beyond[character] = new }
    root.append(0)
    return Int32(new)
  }

  private func child(_ state: Int, _ characterClass: Int32) -> Int? {
    if state == 0 { return root[Int(characterClass)] > 0 ? Int(root[Int(characterClass)]) : nil }
    if states[state].childMask >> UInt32(characterClass & 31) & 1 == 0 { return nil }
    var next = states[state].firstChild
    while next >= 0 {
      if states[Int(next)].characterClass == characterClass { return Int(next) }
      next = states[Int(next)].nextSibling
    }
    return nil
  }

  private mutating func append(_ state: Int, _ characterClass: Int32) -> Int {
    states.append(State(nextSibling: states[state].firstChild, characterClass: characterClass))
    states[state].firstChild = Int32(states.count - 1)
    if state == 0 { root[Int(characterClass)] = Int32(states.count - 1) }
    states[state].childMask |= 1 << UInt32(characterClass & 31)
    return states.count - 1
  }

  private mutating func complete() {
    var next = 0
    while next < order.count {
      let state = order[next]
      next += 1
      var child = states[state].firstChild
      while child >= 0 {
        order.append(Int(child))
        if state > 0 { states[Int(child)].fallback = Int32(fallback(of: state, states[Int(child)].characterClass)) }
        child = states[Int(child)].nextSibling
      }
    }
  }

  private func fallback(of parent: Int, _ characterClass: Int32) -> Int {
    var state = Int(states[parent].fallback)
    while true {
      if let child = child(state, characterClass) { return child }
      if state == 0 { return 0 }
      state = Int(states[state].fallback)
    }
  }
}
