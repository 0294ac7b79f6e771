// Small numbers by key in one flat table: an open-addressed hash table, since the judge of names asks it hundreds of times a text.

/// A map from keys of at most 54 bits, other than 0, to numbers from 0 to 1023; what it does not hold is 0. Key and number share a word, so that
/// asking touches one line of the cache.
struct SignTable: Sendable {
  private var slots: [UInt64]
  private var mask: Int
  private var count = 0

  init(expecting number: Int) {
    var size = 64
    while size < number * 2 { size *= 2 }
    slots = [UInt64](repeating: 0, count: size)
    mask = size - 1
  }

  @inline(__always)
  private func slot(_ key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40) & mask
    while slots[slot] != 0, slots[slot] >> 10 != key { slot = (slot + 1) & mask }
    return slot
  }

  @inline(__always)
  subscript(key: UInt64) -> Int32 { Int32(truncatingIfNeeded: slots[slot(key)] & 0x3FF) }

  /// Sets the number of a key.
  mutating func set(_ key: UInt64, _ number: Int32) {
    precondition(key > 0 && key >> 54 == 0 && number >> 10 == 0)
    if slots[slot(key)] == 0 {
      if count * 2 >= slots.count { grow() }
      count += 1
    }
    slots[slot(key)] = key << 10 | UInt64(number)
  }

  private mutating func grow() {
    var larger = SignTable(expecting: slots.count)
    for word in slots where word != 0 { larger.set(word >> 10, Int32(word & 0x3FF)) }
    self = larger
  }
}
