// Builds the automaton of the matcher kernel from literals.

/// A trie of byte strings, and its completion to an automaton.
struct LiteralTrie {
  /// Class of each byte; 0 for bytes of no literal.
  private(set) var classOf = [UInt8](repeating: 0, count: 256)
  private(set) var classes = 1
  /// Row-major: state × classes; -1 where no child is.
  private var children: [Int32] = []
  /// Literal that ends in the state; -1 for none.
  private var literalAt: [Int32] = [-1]

  /// `literals` are distinct and not empty.
  init(_ literals: [[UInt8]]) {
    var used = [Bool](repeating: false, count: 256)
    for literal in literals { for byte in literal { used[Int(byte)] = true } }
    for byte in 0..<256 where used[byte] {
      // All 256 bytes never occur in UTF-8, so class 0 stays free for the others.
      classOf[byte] = UInt8(classes)
      classes += 1
    }
    children = [Int32](repeating: -1, count: classes)
    for (index, literal) in literals.enumerated() {
      var state = 0
      for byte in literal {
        let slot = state * classes + Int(classOf[Int(byte)])
        if children[slot] < 0 {
          children[slot] = Int32(literalAt.count)
          literalAt.append(-1)
          children.append(contentsOf: repeatElement(-1, count: classes))
        }
        state = Int(children[slot])
      }
      literalAt[state] = Int32(index)
    }
  }

  /// Transitions (row of the next state × 2 + whether a literal ends there), first output of each state, and the outputs.
  consuming func automaton() -> ([Int32], [Int32], [(literal: Int32, next: Int32)]) {
    var firstOutput = [Int32](repeating: -1, count: literalAt.count)
    var outputs: [(literal: Int32, next: Int32)] = []
    var fallback = [Int32](repeating: 0, count: literalAt.count)
    var queue: [Int32] = [0]
    var next = 0
    while next < queue.count {
      let state = Int(queue[next])
      next += 1
      let inherited = state == 0 ? -1 : firstOutput[Int(fallback[state])]
      firstOutput[state] = inherited
      if literalAt[state] >= 0 {
        firstOutput[state] = Int32(outputs.count)
        outputs.append((literalAt[state], inherited))
      }
      for byteClass in 0..<classes {
        let slot = state * classes + byteClass
        let viaFallback = state == 0 ? 0 : children[Int(fallback[state]) * classes + byteClass]
        if children[slot] < 0 {
          children[slot] = viaFallback
        } else {
          fallback[Int(children[slot])] = viaFallback
          queue.append(children[slot])
        }
      }
    }
    let width = Int32(classes)
    for slot in children.indices {
      let target = children[slot]
      children[slot] = target * width * 2 + (firstOutput[Int(target)] >= 0 ? 1 : 0)
    }
    return (children, firstOutput, outputs)
  }
}
