// Pairs of characters in one flat table, so that asking whether two characters make a word costs hardly anything.

/// A fixed set of words of two characters.
struct PairSet: Sendable {
  private var slots: [UInt32]
  private let mask: Int

  init(_ words: [String], _ fold: (String) -> [UInt32]) {
    var size = 64
    while size < words.count * 3 { size *= 2 }
    slots = [UInt32](repeating: 0, count: size)
    mask = size - 1
    for word in words {
      let codes = fold(word)
      guard codes.count == 2, let key = PairSet.key(codes[0], codes[1]) else { continue }
      var slot = PairSet.hash(key) & mask
      while slots[slot] != 0, slots[slot] != key { slot = (slot + 1) & mask }
      slots[slot] = key
    }
  }

  private static func key(_ first: UInt32, _ second: UInt32) -> UInt32? {
    first > 0 && first < 0x10000 && second < 0x10000 ? first << 16 | second : nil
  }

  private static func hash(_ key: UInt32) -> Int { Int(truncatingIfNeeded: (key &* 0x9E37_79B1) >> 12) }

  func contains(_ first: UInt32, _ second: UInt32) -> Bool {
    guard let key = PairSet.key(first, second) else { return false }
    var slot = PairSet.hash(key) & mask
    while slots[slot] != 0 {
      if slots[slot] == key { return true }
      slot = (slot + 1) & mask
    }
    return false
  }
}
