// A set of customer keys, as the leak scan needs it: a million identities in a few bytes each, asked without an allocation.

/// Open addressing over the keys' bits, between a half and five sixths full.
package struct CustomerKeySet: Sendable {
  private var slots: [UInt64] = []
  package private(set) var count = 0

  package init() {}

  /// Any capacity will do: the hash's upper half says which part of the slots, in 2⁻³² of all.
  @inline(__always)
  private static func slot(_ bits: UInt64, _ capacity: Int) -> Int {
    var spread = bits &* 0x9E37_79B9_7F4A_7C15
    spread = (spread ^ spread >> 32) &* 0xD6E8_FEB8_6659_FD93
    return Int(truncatingIfNeeded: ((spread >> 32) &* UInt64(truncatingIfNeeded: capacity)) >> 32)
  }

  /// Adds a key; `none` is no member.
  package mutating func insert(_ key: CustomerKey) {
    if key.isNone { return }
    if count * 6 >= slots.count * 5 { grow(to: max(64, slots.count / 2 * 3)) }
    var slot = CustomerKeySet.slot(key.bits, slots.count)
    while slots[slot] != 0 {
      if slots[slot] == key.bits { return }
      slot = slot + 1 == slots.count ? 0 : slot + 1
    }
    slots[slot] = key.bits
    count += 1
  }

  /// Adds many keys. Which of them stand at their first place is asked of 64 at a time before any of the others is looked for, so
  /// that the waits for memory overlap.
  package mutating func insert(contentsOf keys: [CustomerKey]) {
    var start = 0
    while start < keys.count {
      let count = min(64, keys.count - start)
      var others = slots.isEmpty ? ~0 >> UInt64(64 - count) : elsewhere(keys.span.extracting(start..<start + count))
      while others != 0 {
        insert(keys[start + others.trailingZeroBitCount])
        others &= others - 1
      }
      start += count
    }
  }

  /// By bit: those of up to 64 keys that do not stand at their first place.
  private func elsewhere(_ keys: Span<CustomerKey>) -> UInt64 {
    let slots = slots.span
    var bits: UInt64 = 0
    for place in 0..<keys.count {
      let key = keys[place].bits
      bits |= (slots[CustomerKeySet.slot(key, slots.count)] == key ? 0 : 1) &<< UInt64(place)
    }
    return bits
  }

  package func contains(_ key: CustomerKey) -> Bool {
    if slots.isEmpty { return false }
    var slot = CustomerKeySet.slot(key.bits, slots.count)
    while slots[slot] != 0 {
      if slots[slot] == key.bits { return true }
      slot = slot + 1 == slots.count ? 0 : slot + 1
    }
    return false
  }

  /// Both sets stand in the order of their hashes: room for all is made first, since members put in by that order would crowd
  /// the first slots of a table that grows only when it is full as a whole.
  package mutating func formUnion(_ other: CustomerKeySet) {
    if count == 0 {
      self = other
      return
    }
    var more = 0
    other.forEach { if !contains($0) { more += 1 } }
    if (count + more) * 6 >= slots.count * 5 { grow(to: (count + more) / 3 * 4 + 64) }
    other.forEach { insert($0) }
  }

  /// Calls `body` with every member, in no order to rely on.
  package func forEach(_ body: (CustomerKey) -> Void) {
    for bits in slots where bits != 0 { body(CustomerKey(bits: bits)) }
  }

  private mutating func grow(to capacity: Int) {
    let old = slots
    slots = [UInt64](repeating: 0, count: capacity)
    count = 0
    for bits in old where bits != 0 { insert(CustomerKey(bits: bits)) }
  }
}
