// One leg as Ingest packs it and Join reads it: fixed size, no pointers.

/// What a leg row says in a few bits each: raw values of the vocabularies.
package struct LegMarks: Sendable, Hashable, BitwiseCopyable {
  package var bits: UInt32 = 0
  @inlinable package init() {}

  /// Where a mark stands in the bits.
  package struct Place: Sendable {
    @usableFromInline let shift: UInt32
    @usableFromInline let width: UInt32
    @inlinable init(_ shift: UInt32, _ width: UInt32) {
      self.shift = shift
      self.width = width
    }
    @inlinable package static var channel: Place { Place(0, 3) }
    @inlinable package static var direction: Place { Place(3, 2) }
    @inlinable package static var outcome: Place { Place(5, 4) }
    @inlinable package static var resolved: Place { Place(9, 2) }
    @inlinable package static var csat: Place { Place(11, 3) }
    @inlinable package static var hangupBy: Place { Place(14, 2) }
    @inlinable package static var transfer: Place { Place(16, 1) }
    @inlinable package static var segments: Place { Place(17, 4) }
    @inlinable package static var kind: Place { Place(21, 3) }
    @inlinable package static var urgency: Place { Place(24, 3) }
    @inlinable package static var verified: Place { Place(27, 2) }
    @inlinable package static var transferKind: Place { Place(29, 2) }
    @inlinable package static var hasText: Place { Place(31, 1) }
  }

  @inlinable package subscript(place: Place) -> UInt8 {
    @inline(__always) get { UInt8(truncatingIfNeeded: bits &>> place.shift & (1 &<< place.width &- 1)) }
    @inline(__always) set {
      let mask: UInt32 = (1 &<< place.width &- 1) &<< place.shift
      bits = bits & ~mask | (UInt32(newValue) &<< place.shift & mask)
    }
  }
  @inlinable package var channel: UInt8 { get { self[.channel] } set { self[.channel] = newValue } }
  @inlinable package var direction: UInt8 { get { self[.direction] } set { self[.direction] = newValue } }
  @inlinable package var outcome: UInt8 { get { self[.outcome] } set { self[.outcome] = newValue } }
  @inlinable package var resolved: UInt8 { get { self[.resolved] } set { self[.resolved] = newValue } }
  @inlinable package var csat: UInt8 { get { self[.csat] } set { self[.csat] = newValue } }
  @inlinable package var hangupBy: UInt8 { get { self[.hangupBy] } set { self[.hangupBy] = newValue } }
  @inlinable package var transfer: UInt8 { get { self[.transfer] } set { self[.transfer] = newValue } }
  @inlinable package var segments: UInt8 { get { self[.segments] } set { self[.segments] = newValue } }
  @inlinable package var kind: UInt8 { get { self[.kind] } set { self[.kind] = newValue } }
  @inlinable package var urgency: UInt8 { get { self[.urgency] } set { self[.urgency] = newValue } }
  @inlinable package var verified: UInt8 { get { self[.verified] } set { self[.verified] = newValue } }
  @inlinable package var transferKind: UInt8 { get { self[.transferKind] } set { self[.transferKind] = newValue } }
  /// 1 where the row has a note or chat text.
  @inlinable package var hasText: UInt8 { get { self[.hasText] } set { self[.hasText] = newValue } }
}

/// All marks of a leg, each in a byte of its own.
package struct LegMarkValues: Sendable {
  package let channel, direction, outcome, resolved, csat, hangupBy, transfer, segments, kind, urgency, verified, transferKind, hasText: UInt8
}

extension LegMarks {
  package var values: LegMarkValues {
    LegMarkValues(
      channel: channel, direction: direction, outcome: outcome, resolved: resolved, csat: csat, hangupBy: hangupBy, transfer: transfer,
      segments: segments, kind: kind, urgency: urgency, verified: verified, transferKind: transferKind, hasText: hasText)
  }
}

/// A leg in 72 bytes. Seconds that do not fit 16 bits stand in the overflow list beside the rows.
package struct LegRow: Sendable, BitwiseCopyable {
  @inlinable package static var missing: UInt16 { 65_535 }
  @inlinable package static var overflow: UInt16 { 65_534 }

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
  /// Code of the named transfer target; 0 is missing.
  package var transferTo: UInt16 = 0
  package var marks = LegMarks()
  /// Digest of all mapped values: tells a corrected copy from an identical one.
  package var digest: UInt32 = 0
  @inlinable package init() {}

  /// File and record as one number: the order of reading, and a name for the row.
  @inlinable package var place: UInt64 { UInt64(file) << 32 | UInt64(record) }
}

/// A phrase of a list in the text of a row.
package struct LegPhrase: Sendable, BitwiseCopyable {
  /// Which row (`LegRow.place`).
  package let place: UInt64
  /// Its number in the list.
  package let phrase: UInt16
  package init(place: UInt64, phrase: UInt16) {
    self.place = place
    self.phrase = phrase
  }
}

/// All phrases found in a run's rows.
package struct LegPhrases: Sendable {
  private let list: [LegPhrase]

  package init(_ lists: [[LegPhrase]]) {
    list = lists.flatMap { $0 }.sorted { ($0.place, $0.phrase) < ($1.place, $1.phrase) }
  }

  /// Those of one row.
  package subscript(place: UInt64) -> ArraySlice<LegPhrase> {
    var low = 0
    var high = list.count
    while low < high {
      let middle = (low + high) / 2
      if list[middle].place < place { low = middle + 1 } else { high = middle }
    }
    return list[low...].prefix { $0.place == place }
  }
}

/// The fields of a row that may overflow.
package enum LegSeconds: UInt8, Sendable { case queued, answered, ended, talk, hold, wrapUp }

/// A leg id in 8 bytes. The low byte is the form: 1…7 bytes of text; 0x10 + n for n decimal digits (8…14); 0xFF a number
/// in the book; 0 a digest of the row, which has no leg id.
package enum LegKey {
  @inlinable package static func digest(_ value: UInt64) -> UInt64 { value << 8 }
  @inlinable package static func isDigest(_ key: UInt64) -> Bool { key & 0xFF == 0 }

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

/// A span of seconds that does not fit a row.
package struct LegOverflow: Sendable {
  /// Which row (`LegRow.place`) and which of its fields.
  package let place: UInt64
  package let field: LegSeconds
  package let seconds: Int64
  package init(place: UInt64, field: LegSeconds, seconds: Int64) {
    self.place = place
    self.field = field
    self.seconds = seconds
  }
}

/// All spans of a run that do not fit their rows.
package struct LegOverflows: Sendable {
  private let list: [LegOverflow]

  package init(_ lists: [[LegOverflow]]) {
    list = lists.flatMap { $0 }.sorted { ($0.place, $0.field.rawValue) < ($1.place, $1.field.rawValue) }
  }

  /// The six spans of a row.
  package func times(of row: borrowing LegRow) -> LegTimes {
    var times = LegTimes()
    times.queued = seconds(row.queued, row, .queued)
    times.answered = seconds(row.answered, row, .answered)
    times.ended = seconds(row.ended, row, .ended)
    times.talk = seconds(row.talk, row, .talk)
    times.hold = seconds(row.hold, row, .hold)
    times.wrapUp = seconds(row.wrapUp, row, .wrapUp)
    return times
  }

  /// The value behind a packed field: seconds, or −1 for missing.
  @inline(__always)
  package func seconds(_ packed: UInt16, _ row: borrowing LegRow, _ field: LegSeconds) -> Int64 {
    if packed < LegRow.overflow { return Int64(packed) }
    return packed == LegRow.missing ? -1 : overflowed(row.place, field)
  }

  private func overflowed(_ place: UInt64, _ field: LegSeconds) -> Int64 {
    var low = 0
    var high = list.count
    while low < high {
      let middle = (low + high) / 2
      if (list[middle].place, list[middle].field.rawValue) < (place, field.rawValue) { low = middle + 1 } else { high = middle }
    }
    return list[low].seconds
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
  @inlinable package init() {}
}
