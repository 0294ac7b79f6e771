// Raw cell bytes → a small code, so that each distinct value of a column is understood once.

/// An open-addressing table; its keys are copied into one array.
package struct ByteTable: Sendable {
  private var slots: [Int32]
  private var entries: [(start: Int32, end: Int32, hash: UInt32, value: Int32)] = []
  private var keys: [UInt8] = []

  package init() { slots = Array(repeating: -1, count: 64) }
  package var count: Int { entries.count }

  @inline(__always)
  private static func hash(_ text: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> UInt32 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    var place = start
    while place < end {
      hash = (hash ^ UInt64(text[place])) &* 0x100_0000_01b3
      place += 1
    }
    return UInt32(truncatingIfNeeded: hash ^ hash >> 32)
  }

  /// The value stored for bytes `start..<end`, or nil.
  @inline(__always)
  package func value(_ text: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> Int32? {
    let hash = ByteTable.hash(text, start, end)
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] >= 0 {
      let entry = entries[Int(slots[slot])]
      if entry.hash == hash, Int(entry.end - entry.start) == end - start, equal(entry.start, text, start, end) { return entry.value }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  @inline(__always)
  private func equal(_ keyStart: Int32, _ text: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var place = start
    var key = Int(keyStart)
    while place < end {
      if keys[key] != text[place] { return false }
      place += 1
      key += 1
    }
    return true
  }

  /// Stores a value for bytes that have none yet.
  package mutating func insert(_ text: borrowing Span<UInt8>, _ start: Int, _ end: Int, value: Int32) {
    if entries.count * 2 >= slots.count { grow() }
    let hash = ByteTable.hash(text, start, end)
    let keyStart = Int32(keys.count)
    for place in start..<end { keys.append(text[place]) }
    place(Int32(entries.count), hash)
    entries.append((keyStart, Int32(keys.count), hash, value))
  }

  private mutating func place(_ entry: Int32, _ hash: UInt32) {
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = entry
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    for (index, entry) in entries.enumerated() { place(Int32(index), entry.hash) }
  }
}
