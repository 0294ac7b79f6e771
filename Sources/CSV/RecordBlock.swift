// A block of records: the unescaped text of all their fields in one array, and where each field and record ends.

/// Some records of one file, in reading order. A reader empties and refills it, so its memory is used again.
package struct RecordBlock: Sendable {
  /// One record, or one physical line that a fault in quoting made unreadable.
  package struct Record: Sendable, Hashable {
    /// Index of its first field in `fieldEnds`.
    package let firstField: Int32
    /// 0 for a fault, at least 1 otherwise.
    package let fieldCount: Int32
    /// Physical line of the file where it begins, from 1.
    package let line: Int
    /// Strict reading found a quoting fault in the record that begins at this line (D19).
    package let isFault: Bool
  }

  /// UTF-8 text of all fields, unescaped and without anything between them.
  package private(set) var bytes: [UInt8] = []
  /// Where each field ends in `bytes`; it starts where the one before it ends, the first at 0.
  package private(set) var fieldEnds: [Int32] = []
  /// Records and faults, in the order of the file.
  package private(set) var records: [Record] = []

  /// Fields and bytes before these indices belong to `records`; what lies behind belongs to the record being read.
  private var closedFields = 0
  private var closedBytes = 0

  /// An empty block, to be handed to a reader.
  package init() {}

  /// Where field `field` (an index of `fieldEnds`) lies in `bytes`.
  package func range(ofField field: Int) -> Range<Int> {
    (field == 0 ? 0 : Int(fieldEnds[field - 1]))..<Int(fieldEnds[field])
  }

  /// The cells of a record as strings: for headers, small files and messages, not for hot loops.
  package func cells(of record: Record) -> [String] {
    let first = Int(record.firstField)
    return (first..<first + Int(record.fieldCount)).map { String(decoding: bytes[range(ofField: $0)], as: UTF8.self) }
  }

  /// Fields of the record being read: not yet in `records`.
  var openFieldCount: Int { fieldEnds.count - closedFields }

  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    fieldEnds.removeAll(keepingCapacity: true)
    records.removeAll(keepingCapacity: true)
    closedFields = 0
    closedBytes = 0
  }

  /// Lets `fill` add fields to the record being read: their text to the first span, their ends, counted from the
  /// beginning of that span, to the second. There is room for `byteCount` bytes and `fieldCount` fields.
  mutating func appendFields(
    byteCount: Int, fieldCount: Int, _ fill: (inout OutputSpan<UInt8>, inout OutputSpan<Int32>) -> Void
  ) {
    let firstByte = Int32(truncatingIfNeeded: bytes.count)
    let firstEnd = fieldEnds.count
    bytes.append(addingCapacity: byteCount) { bytes in
      fieldEnds.append(addingCapacity: fieldCount) { ends in fill(&bytes, &ends) }
    }
    for index in firstEnd..<fieldEnds.count { fieldEnds[index] += firstByte }
  }

  /// Ends the record being read, which began at `line`.
  mutating func closeRecord(line: Int) {
    records.append(
      Record(
        firstField: Int32(truncatingIfNeeded: closedFields), fieldCount: Int32(truncatingIfNeeded: openFieldCount), line: line,
        isFault: false))
    closedFields = fieldEnds.count
    closedBytes = bytes.count
  }

  /// Drops what was read of the record that began at `line` and puts a fault in its place.
  mutating func replaceOpenRecordWithFault(line: Int) {
    fieldEnds.removeSubrange(closedFields...)
    bytes.removeSubrange(closedBytes...)
    records.append(Record(firstField: Int32(truncatingIfNeeded: closedFields), fieldCount: 0, line: line, isFault: true))
  }
}
