// Numbers words as they come, each once: some ten thousand words of a theme file in some milliseconds.

/// Words of folded characters by number, found by a hash of their characters in an open table that is never more than half full.
struct WordIndex: Sendable {
  private(set) var words: [[UInt32]] = []
  /// Number + 1, 0 for none.
  private var slots = [Int32](repeating: 0, count: 1 << 12)

  /// The number of a word, given out when it is new.
  mutating func number(of word: [UInt32]) -> Int {
    var slot = WordIndex.hash(word) & (slots.count - 1)
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if words[number] == word { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    words.append(word)
    slots[slot] = Int32(words.count)
    if words.count * 2 > slots.count { grow() }
    return words.count - 1
  }

  private mutating func grow() {
    slots = [Int32](repeating: 0, count: slots.count * 4)
    for (number, word) in words.enumerated() {
      var slot = WordIndex.hash(word) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(number + 1)
    }
  }

  private static func hash(_ word: [UInt32]) -> Int {
    var hash: UInt64 = 0x9E37_79B9_7F4A_7C15
    for character in word {
      hash = (hash ^ UInt64(character)) &* 0xBF58_476D_1CE4_E5B9
      hash ^= hash >> 29
    }
    return Int(truncatingIfNeeded: hash >> 1)
  }
}
