// A set of customer keys, as the leak scan needs it: a million identities in a few bytes each, asked without an allocation.

/// Open addressing over the keys' bits; never more than half full.
package struct CustomerKeySet: Sendable {
  private var slots: [UInt64] = []
  package private(set) var count = 0

  package init() {}

  @inline(__always)
  private static func slot(_ bits: UInt64, _ capacity: Int) -> Int {
    let spread = bits &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: spread >> 32) & (capacity - 1)
  }

  /// Adds a key; `none` is no member.
  package mutating func insert(_ key: CustomerKey) {
    if key.isNone { return }
    if count * 2 >= slots.count { grow() }
    var slot = CustomerKeySet.slot(key.bits, slots.count)
    while slots[slot] != 0 {
      if slots[slot] == key.bits { return }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = key.bits
    count += 1
  }

  package func contains(_ key: CustomerKey) -> Bool {
    if slots.isEmpty { return false }
    var slot = CustomerKeySet.slot(key.bits, slots.count)
    while slots[slot] != 0 {
      if slots[slot] == key.bits { return true }
      slot = (slot + 1) & (slots.count - 1)
    }
    return false
  }

  package mutating func formUnion(_ other: CustomerKeySet) { other.forEach { insert($0) } }

  /// Calls `body` with every member, in no order.
  package func forEach(_ body: (CustomerKey) -> Void) {
    for bits in slots where bits != 0 { body(CustomerKey(bits: bits)) }
  }

  private mutating func grow() {
    let old = slots
    slots = [UInt64](repeating: 0, count: max(64, old.count * 2))
    count = 0
    for bits in old where bits != 0 { insert(CustomerKey(bits: bits)) }
  }
}
