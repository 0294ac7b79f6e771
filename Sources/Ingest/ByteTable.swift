// Raw cell bytes → a small code, so that each distinct value of a column is understood once.

/// Up to 8 bytes of `text` from `start`, the first one lowest and zeros behind them.
@inline(__always)
func packedWord(_ text: borrowing Span<UInt8>, _ start: Int, _ count: Int) -> UInt64 {
  if start + 8 <= text.count {
    let whole = UInt64(littleEndian: unsafe text.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: start, as: UInt64.self))
    return count >= 8 ? whole : whole & ~(UInt64.max << (UInt64(truncatingIfNeeded: count) &* 8))
  }
  var word: UInt64 = 0
  for place in 0..<min(8, count) { word |= UInt64(text[start + place]) << UInt64(8 * place) }
  return word
}

/// An open-addressing table. Values up to 16 bytes are compared as two words; longer ones have their bytes kept.
struct ByteTable: Sendable {
  private struct Entry: Sendable {
    var first: UInt64 = 0
    var second: UInt64 = 0
    var count: Int32 = 0
    /// Below 0: the slot is free.
    var value: Int32 = -1
    var keyStart: Int32 = 0
  }
  /// A column with more distinct values than this gains nothing from a table.
  private static let limit = 1 << 16

  private var entries = [Entry](repeating: Entry(), count: 64)
  private var used = 0
  private var keys: [UInt8] = []

  @inline(__always)
  private static func mix(_ first: UInt64, _ second: UInt64, _ count: Int) -> Int {
    var hash = (first ^ UInt64(truncatingIfNeeded: count)) &* 0x9E37_79B9_7F4A_7C15
    hash = (hash ^ hash >> 32 ^ second) &* 0xD6E8_FEB8_6659_FD93
    return Int(truncatingIfNeeded: hash >> 32)
  }

  /// The two words by which a value is found: its first 16 bytes, or a digest of all for longer ones.
  @inline(__always)
  private static func words(_ text: borrowing Span<UInt8>, _ start: Int, _ count: Int) -> (UInt64, UInt64) {
    if count <= 8 { return (packedWord(text, start, count), 0) }
    if count <= 16 { return (packedWord(text, start, 8), packedWord(text, start + 8, count - 8)) }
    var digest = RowDigest()
    digest.add(text, start, start + count)
    return (packedWord(text, start, 8), digest.value)
  }

  /// The value stored for bytes `start..<end`; −1 where there is none.
  @inline(__always)
  func value(_ text: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> Int32 {
    let count = end - start
    let (first, second) = ByteTable.words(text, start, count)
    let mask = entries.count - 1
    var slot = ByteTable.mix(first, second, count) & mask
    while true {
      let entry = entries[slot]
      if entry.value < 0 { return -1 }
      if entry.first == first, entry.second == second, Int(entry.count) == count,
        count <= 16 || hasKey(entry.keyStart, text, start, end) {
        return entry.value
      }
      slot = (slot + 1) & mask
    }
  }

  private func hasKey(_ keyStart: Int32, _ text: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    for offset in 0..<end - start where keys[Int(keyStart) + offset] != text[start + offset] { return false }
    return true
  }

  /// Stores a value (≥ 0) for bytes that have none yet; false where the table has grown too long.
  @discardableResult
  mutating func insert(_ text: borrowing Span<UInt8>, _ start: Int, _ end: Int, value: Int32) -> Bool {
    guard used < ByteTable.limit else { return false }
    if used * 2 >= entries.count { grow() }
    let count = end - start
    let (first, second) = ByteTable.words(text, start, count)
    let entry = Entry(
      first: first, second: second, count: Int32(truncatingIfNeeded: count), value: value, keyStart: Int32(truncatingIfNeeded: keys.count))
    if count > 16 { for place in start..<end { keys.append(text[place]) } }
    place(entry)
    used += 1
    return true
  }

  private mutating func place(_ entry: Entry) {
    let mask = entries.count - 1
    var slot = ByteTable.mix(entry.first, entry.second, Int(entry.count)) & mask
    while entries[slot].value >= 0 { slot = (slot + 1) & mask }
    entries[slot] = entry
  }

  private mutating func grow() {
    let old = entries
    entries = Array(repeating: Entry(), count: old.count * 2)
    for entry in old where entry.value >= 0 { place(entry) }
  }
}
