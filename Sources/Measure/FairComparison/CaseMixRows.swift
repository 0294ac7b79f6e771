// Contacts or legs of the period one by one, packed: to whom they fell, what they were about, and what is compared.

internal import CallCentre
internal import Engine

/// Kept until everything is counted, since only then it is known what was to be expected of each. Eight bytes a row, and
/// two for each column of seconds.
package struct CaseMixRows: Sendable {
  /// Rows of one batch.
  struct Chunk: Sendable {
    /// From the lowest bit: agent 16, team 16, business type 16, channel 3, hour 5, marks 8.
    var keys: ContiguousArray<UInt64> = []
    /// Seconds by column; those that do not fit stand in `long`.
    private var seconds: [ContiguousArray<UInt16>]
    private var long: [LongSeconds] = []

    private struct LongSeconds: BitwiseCopyable {
      let row: Int32
      let column: Int32
      let seconds: Int32
    }
    private static let unknown = UInt16.max
    private static let isLong = UInt16.max - 1

    fileprivate init(columns: Int) { seconds = Array(repeating: [], count: columns) }

    /// Adds the next row's seconds, −1 where unknown, to a column.
    @inline(__always)
    mutating func append(_ value: Int32, to column: Int) {
      if value >= 0, value < Int32(Chunk.isLong) {
        seconds[column].append(UInt16(truncatingIfNeeded: value))
      } else {
        appendOdd(value, to: column)
      }
    }

    private mutating func appendOdd(_ value: Int32, to column: Int) {
      if value >= 0 { long.append(LongSeconds(row: Int32(seconds[column].count), column: Int32(column), seconds: value)) }
      seconds[column].append(value < 0 ? Chunk.unknown : Chunk.isLong)
    }

    /// Calls `body` with every row whose seconds in the column are known.
    @inline(__always)
    fileprivate func forEach(column: Int, _ body: (_ key: UInt64, _ value: Int) -> Void) {
      for index in keys.indices {
        let value = seconds[column][index]
        if value < Chunk.isLong { body(keys[index], Int(value)) }
      }
      for value in long where value.column == column { body(keys[Int(value.row)], Int(value.seconds)) }
    }

    /// Makes room for so many rows, and no more: the rows stay until the end.
    mutating func reserve(_ rows: Int) {
      keys.reserveCapacity(rows)
      for column in seconds.indices { seconds[column].reserveCapacity(rows) }
    }
  }

  private(set) var chunks: [Chunk] = []
  private let columns: Int

  /// - Parameter columns: of seconds; 0 where a mark says it all.
  init(columns: Int = 0) { self.columns = columns }

  var emptyChunk: Chunk { Chunk(columns: columns) }

  mutating func append(_ chunk: consuming Chunk) {
    if !chunk.keys.isEmpty { chunks.append(chunk) }
  }

  /// Adds one row without seconds.
  mutating func append(_ key: UInt64) {
    if chunks.last.map({ $0.keys.count == $0.keys.capacity }) ?? true {
      var chunk = emptyChunk
      chunk.keys.reserveCapacity(8192)
      chunks.append(chunk)
    }
    chunks[chunks.count - 1].keys.append(key)
  }

  mutating func merge(_ other: consuming CaseMixRows) { chunks += other.chunks }

  @inline(__always)
  static func key(agent: UInt16, team: UInt16, business: UInt16, channel: UInt8, hour: UInt8, marks: UInt8) -> UInt64 {
    let member = UInt64(agent) | UInt64(team) << 16 | UInt64(business) << 32
    return member | UInt64(channel & 7) << 48 | UInt64(hour & 31) << 51 | UInt64(marks) << 56
  }

  @inline(__always) static func marks(_ key: UInt64) -> UInt8 { UInt8(truncatingIfNeeded: key >> 56) }

  /// Adds a row for every inbound contact of the period to which `mark` gives marks.
  mutating func appendContacts(_ batch: borrowing CellBatch, _ mark: (_ index: Int) -> UInt8?) {
    let contacts = batch.contacts
    var chunk = emptyChunk
    chunk.reserve(batch.inboundOfPeriod.count)
    for place in batch.inboundOfPeriod {
      let index = Int(place)
      guard let marks = mark(index) else { continue }
      chunk.keys.append(
        CaseMixRows.key(
          agent: contacts.agent[index], team: contacts.team[index], business: contacts.business[index], channel: contacts.channel[index],
          hour: contacts.hour[index], marks: marks))
    }
    append(chunk)
  }
}

/// Which rows a metric counts, and with what value.
enum CaseMixReading {
  /// Rows that have the mark `counted`; 1 where they have the mark `succeeded` as well, else 0.
  case share(counted: UInt8, succeeded: UInt8)
  /// Rows whose seconds in the column are known.
  case mean(column: Int)

  var isShare: Bool { if case .share = self { true } else { false } }
}

extension CaseMixRows {
  /// Calls `body` with the key and the value of every row that counts, in no order to rely on.
  @inline(__always)
  func forEach(_ reading: CaseMixReading, _ body: (_ key: UInt64, _ value: Int) -> Void) {
    for chunk in chunks {
      switch reading {
      case .share(let counted, let succeeded):
        for key in chunk.keys where CaseMixRows.marks(key) & counted != 0 {
          body(key, CaseMixRows.marks(key) & succeeded != 0 ? 1 : 0)
        }
      case .mean(let column): chunk.forEach(column: column, body)
      }
    }
  }
}
