// One leg as Ingest packs it and Join reads it: fixed size, no pointers.

/// What a leg row says in a few bits each. From the lowest: channel 3, direction 2, outcome 4, resolved 2, csat 3,
/// hangup 2, transfer 1, segments 4, kind 3, urgency 3, verified 2.
package struct LegMarks: Sendable, Hashable {
  package var bits: UInt32 = 0
  package init() {}

  @inline(__always) private func field(_ shift: UInt32, _ width: UInt32) -> UInt8 {
    UInt8(truncatingIfNeeded: bits >> shift & ((1 << width) - 1))
  }
  @inline(__always) private mutating func set(_ shift: UInt32, _ width: UInt32, _ value: UInt8) {
    let mask: UInt32 = ((1 << width) - 1) << shift
    bits = bits & ~mask | (UInt32(value) << shift & mask)
  }
  package var channel: UInt8 { get { field(0, 3) } set { set(0, 3, newValue) } }
  package var direction: UInt8 { get { field(3, 2) } set { set(3, 2, newValue) } }
  package var outcome: UInt8 { get { field(5, 4) } set { set(5, 4, newValue) } }
  package var resolved: UInt8 { get { field(9, 2) } set { set(9, 2, newValue) } }
  package var csat: UInt8 { get { field(11, 3) } set { set(11, 3, newValue) } }
  package var hangupBy: UInt8 { get { field(14, 2) } set { set(14, 2, newValue) } }
  package var transfer: UInt8 { get { field(16, 1) } set { set(16, 1, newValue) } }
  package var segments: UInt8 { get { field(17, 4) } set { set(17, 4, newValue) } }
  package var kind: UInt8 { get { field(21, 3) } set { set(21, 3, newValue) } }
  package var urgency: UInt8 { get { field(24, 3) } set { set(24, 3, newValue) } }
  package var verified: UInt8 { get { field(27, 2) } set { set(27, 2, newValue) } }
}

/// A leg in 72 bytes. Seconds that do not fit 16 bits stand in the block's overflow list.
package struct LegRow: Sendable {
  package static let missing: UInt16 = 65_535
  package static let overflow: UInt16 = 65_534

  package var id = PackedText.none
  /// The leg's id (`LegKey`), or a digest of the whole row where it has none (A11).
  package var leg: UInt64 = 0
  package var customer = CustomerKey.none
  /// Seconds since 1970-01-01T00:00:00Z.
  package var arrival: UInt32 = 0
  /// Records of the file counted from 1 after the header.
  package var record: UInt32 = 0
  /// Seconds after arrival.
  package var queued = LegRow.missing
  package var answered = LegRow.missing
  package var ended = LegRow.missing
  /// Seconds.
  package var talk = LegRow.missing
  package var hold = LegRow.missing
  package var wrapUp = LegRow.missing
  /// Codes of the run's dictionaries; 0 is missing.
  package var queue: UInt16 = 0
  package var team: UInt16 = 0
  package var agent: UInt16 = 0
  package var business: UInt16 = 0
  /// Number of the file in reading order (path bytes).
  package var file: UInt16 = 0
  package var marks = LegMarks()
  /// Digest of all mapped values: tells a corrected copy from an identical one.
  package var digest: UInt32 = 0
  package init() {}
}

/// The fields of a row that may overflow.
package enum LegSeconds: UInt8, Sendable { case queued, answered, ended, talk, hold, wrapUp }

/// A leg id in 8 bytes. The low byte is the form: 1…7 bytes of text; 0x10 + n for n decimal digits (8…14); 0xFF a number
/// in the book; 0 a digest of the row, which has no leg id.
package enum LegKey {
  package static func digest(_ value: UInt64) -> UInt64 { value << 8 }
  package static func isDigest(_ key: UInt64) -> Bool { key & 0xFF == 0 }

  package static func pack(_ text: borrowing Span<UInt8>, _ start: Int, _ end: Int, book: TextBook) -> UInt64 {
    let count = end - start
    var key: UInt64 = 0
    if count <= 7 {
      for place in 0..<count { key |= UInt64(text[start + place]) << UInt64(56 - 8 * place) }
      return key | UInt64(count)
    }
    var digitsOnly = count <= 14
    if digitsOnly {
      for place in 0..<count {
        let byte = text[start + place]
        guard byte >= 0x30, byte <= 0x39 else {
          digitsOnly = false
          break
        }
        key |= UInt64(byte - 0x30) << UInt64(60 - 4 * place)
      }
    }
    if digitsOnly { return key | UInt64(0x10 + count) }
    var bytes: [UInt8] = []
    for place in start..<end { bytes.append(text[place]) }
    return book.number(of: bytes) << 8 | 0xFF
  }

  /// The id's bytes; empty for a digest.
  package static func bytes(_ key: UInt64, book: TextBook) -> [UInt8] {
    let form = UInt8(truncatingIfNeeded: key)
    switch form {
    case 0...7:
      return (0..<Int(form)).map { (place: Int) -> UInt8 in UInt8(truncatingIfNeeded: key >> UInt64(56 - 8 * place)) }
    case 0xFF: return book.text(of: key >> 8)
    default:
      return (0..<Int(form - 0x10)).map { (place: Int) -> UInt8 in
        let digit: UInt64 = key >> UInt64(60 - 4 * place) & 15
        return 0x30 + UInt8(truncatingIfNeeded: digit)
      }
    }
  }
}

/// Some rows of one partition, with the seconds that did not fit.
package struct LegBlock: Sendable {
  package var rows: ContiguousArray<LegRow> = []
  /// Row index × 8 + field, ascending by insertion.
  private var overflowKeys: [UInt32] = []
  private var overflowValues: [Int64] = []

  package init(capacity: Int) { rows.reserveCapacity(capacity) }

  /// Appends a row whose `seconds` (six values in the order of `LegSeconds`, negative = missing) are packed now.
  @inline(__always)
  package mutating func append(_ row: consuming LegRow, _ seconds: LegTimes) {
    var packed = row
    let index = UInt32(rows.count) * 8
    packed.queued = pack(seconds.queued, index + 0)
    packed.answered = pack(seconds.answered, index + 1)
    packed.ended = pack(seconds.ended, index + 2)
    packed.talk = pack(seconds.talk, index + 3)
    packed.hold = pack(seconds.hold, index + 4)
    packed.wrapUp = pack(seconds.wrapUp, index + 5)
    rows.append(packed)
  }

  @inline(__always)
  private mutating func pack(_ value: Int64, _ key: UInt32) -> UInt16 {
    if value < 0 { return LegRow.missing }
    if value < Int64(LegRow.overflow) { return UInt16(truncatingIfNeeded: value) }
    overflowKeys.append(key)
    overflowValues.append(value)
    return LegRow.overflow
  }

  /// The value behind a packed field: seconds, or −1 for missing.
  @inline(__always)
  package func seconds(_ packed: UInt16, row: Int, _ field: LegSeconds) -> Int64 {
    if packed < LegRow.overflow { return Int64(packed) }
    return packed == LegRow.missing ? -1 : overflowed(row, field)
  }

  private func overflowed(_ row: Int, _ field: LegSeconds) -> Int64 {
    let key = UInt32(row) * 8 + UInt32(field.rawValue)
    var low = 0
    var high = overflowKeys.count
    while low < high {
      let middle = (low + high) / 2
      if overflowKeys[middle] < key { low = middle + 1 } else { high = middle }
    }
    return overflowValues[low]
  }
}

/// The six spans of a leg before packing: seconds, −1 = missing.
package struct LegTimes: Sendable {
  package var queued: Int64 = -1
  package var answered: Int64 = -1
  package var ended: Int64 = -1
  package var talk: Int64 = -1
  package var hold: Int64 = -1
  package var wrapUp: Int64 = -1
  package init() {}
}
