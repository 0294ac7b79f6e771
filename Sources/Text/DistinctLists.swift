// Numbers lists of numbers as they come, each once: the words of a theme file (lists of characters) and its sets (lists of words).

/// Distinct lists, one behind the other in one array, found by a hash in an open table that is never more than half full.
struct DistinctLists: Sendable {
  private(set) var elements: [UInt32] = []
  private var starts: [Int32] = [0]
  /// Hash << 32 | number + 1; 0 for none.
  private var slots = [UInt64](repeating: 0, count: 1 << 16)

  var count: Int { starts.count - 1 }

  /// Where a list stands in `elements`.
  @inline(__always)
  func range(_ number: Int) -> Range<Int> { Int(starts[number])..<Int(starts[number + 1]) }

  subscript(number: Int) -> ArraySlice<UInt32> { elements[range(number)] }

  /// The number of a list, given out when it is new.
  mutating func number(of list: borrowing Span<UInt32>) -> Int {
    let hash = DistinctLists.hash(list)
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let entry = slots[slot]
      let number = Int(entry & 0xFFFF_FFFF) - 1
      if entry >> 32 == hash, equals(list, number) { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    for index in list.indices { elements.append(list[index]) }
    starts.append(Int32(elements.count))
    slots[slot] = hash << 32 | UInt64(count)
    if count * 2 > slots.count { grow() }
    return count - 1
  }

  /// Puts other numbers in place of the elements: `map[e]` for e. Lists are no longer found by their elements.
  mutating func replaceElements(by map: [UInt32]) {
    for index in elements.indices { elements[index] = map[Int(elements[index])] }
    slots = []
  }

  private func equals(_ list: borrowing Span<UInt32>, _ number: Int) -> Bool {
    let range = range(number)
    guard range.count == list.count else { return false }
    for index in list.indices where elements[range.lowerBound + index] != list[index] { return false }
    return true
  }

  private mutating func grow() {
    let old = exchange(&slots, with: [UInt64](repeating: 0, count: slots.count * 4))
    for entry in old where entry != 0 {
      var slot = Int(entry >> 32) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = entry
    }
  }

  /// 32 bits.
  private static func hash(_ list: borrowing Span<UInt32>) -> UInt64 {
    var hash: UInt64 = 0x9E37_79B9_7F4A_7C15
    for index in list.indices {
      hash = (hash ^ UInt64(list[index])) &* 0xBF58_476D_1CE4_E5B9
      hash ^= hash >> 29
    }
    return hash >> 32
  }
}
