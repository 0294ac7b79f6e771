// A block of records: their text, and where each field lies in it.

/// Where one field's text lies in a block's bytes: `start..<end`, without its quotes.
package struct FieldBounds: Sendable, Hashable {
  package var start: Int32
  package var end: Int32

  @inline(__always)
  package init(start: Int, end: Int) {
    self.start = Int32(truncatingIfNeeded: start)
    self.end = Int32(truncatingIfNeeded: end)
  }
}

/// Some records of one file, in reading order. A reader empties and refills it, so its memory is used again.
package struct RecordBlock: Sendable {
  /// One record, or one physical line that a fault in quoting made unreadable.
  package struct Record: Sendable, Hashable {
    /// Index of its first field in `bounds`.
    package let firstField: Int32
    /// 0 for a fault and for a record left out, at least 1 otherwise.
    package let fieldCount: Int32
    /// Physical line of the file where it begins, from 1.
    package let line: Int
    /// Strict reading found a quoting fault in the record that begins at this line (D19).
    package let isFault: Bool

    /// Stands for a record that a step before the reader has dealt with, so that the next ones keep their numbers.
    package var isLeftOut: Bool { fieldCount == 0 && !isFault }

    @inline(__always)
    package init(firstField: Int, fieldCount: Int, line: Int, isFault: Bool) {
      self.firstField = Int32(truncatingIfNeeded: firstField)
      self.fieldCount = Int32(truncatingIfNeeded: fieldCount)
      self.line = line
      self.isFault = isFault
    }

    /// The same, beginning at another line.
    func moved(toLine line: Int) -> Record {
      Record(firstField: Int(firstField), fieldCount: Int(fieldCount), line: line, isFault: isFault)
    }
  }

  /// What `bytes` are written in: UTF-8, or the file's own encoding where its separators never stand inside a character.
  package var encoding = TextEncoding.utf8
  /// Records and faults of the file before the first one of this block; the header counts.
  package internal(set) var firstRecord = 0
  /// Physical line on which the record behind the last one of this block begins.
  package internal(set) var endLine = 1
  /// Text in which the fields lie; what stands between them means nothing.
  package internal(set) var bytes: [UInt8] = []
  /// One entry per field, those of one record side by side.
  package internal(set) var bounds: [FieldBounds] = []
  /// Records and faults, in the order of the file.
  package internal(set) var records: [Record] = []

  /// The pairs of `encoding`, where it has them.
  var pairs: PairTable?
  /// Physical line on which its first text begins.
  var firstLine = 1
  /// The chunk as it was read, and where its records end.
  var index = ChunkIndex()

  /// Fields before this index belong to `records`; what lies behind belongs to the record being read.
  private var closedFields = 0

  /// An empty block, to be handed to a reader.
  package init() {}

  /// Where field `field` (an index of `bounds`) lies in `bytes`.
  package func range(ofField field: Int) -> Range<Int> { Int(bounds[field].start)..<Int(bounds[field].end) }

  /// The cells of a record as strings: for headers, small files and messages, not for hot loops.
  package func cells(of record: Record) -> [String] {
    let first = Int(record.firstField)
    return (first..<first + Int(record.fieldCount)).map { text(range(ofField: $0)) }
  }

  /// Bytes `range` as a string, decoded.
  package func text(_ range: Range<Int>) -> String {
    if encoding == .utf8 { return String(decoding: bytes[range], as: UTF8.self) }
    var decoder = CellDecoder(encoding, pairs: pairs)
    var text: [UInt8] = []
    decoder.append(bytes.span.extracting(range), to: &text)
    return String(decoding: text, as: UTF8.self)
  }

  /// Sequences of the chunk that are not of its encoding.
  var undecodableCount: Int {
    var decoder = CellDecoder(encoding, pairs: pairs)
    return decoder.replacedCount(in: index.text.span.extracting(0..<index.count))
  }

  /// Fields of the record being read: not yet in `records`.
  var openFieldCount: Int { bounds.count - closedFields }

  /// Empties the block and keeps its memory.
  package mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    bounds.removeAll(keepingCapacity: true)
    records.removeAll(keepingCapacity: true)
    closedFields = 0
  }

  /// Empties the block for the records from number `record` on, whose text begins at `line`.
  mutating func begin(record: Int, line: Int) {
    removeAll()
    firstRecord = record
    firstLine = line
    endLine = line
  }

  /// Empties the block; the memory of its text goes back to where the next chunk is read.
  mutating func takeBackText() {
    if bytes.count > index.text.count { swap(&bytes, &index.text) }
    removeAll()
  }

  /// All fields there are belong to `records`.
  mutating func closeFields() { closedFields = bounds.count }

  /// Empties the block for the rewritten records of another one: its place in the file, text in UTF-8.
  package mutating func restart(like other: borrowing RecordBlock) {
    removeAll()
    encoding = .utf8
    firstRecord = other.firstRecord
    endLine = other.endLine
    firstLine = other.firstLine
  }

  /// Adds a field with its own text to the record being put together.
  package mutating func appendField(_ text: some Sequence<UInt8>) {
    let start = bytes.count
    bytes.append(contentsOf: text)
    bounds.append(FieldBounds(start: start, end: bytes.count))
  }

  /// Adds a field whose text lies in `bytes` already.
  package mutating func appendField(in range: Range<Int>) {
    bounds.append(FieldBounds(start: range.lowerBound, end: range.upperBound))
  }

  /// Ends the record being put together, which began at `line`.
  package mutating func closeRecord(line: Int) {
    records.append(Record(firstField: closedFields, fieldCount: openFieldCount, line: line, isFault: false))
    closedFields = bounds.count
  }

  /// Drops what was put together of a record.
  mutating func dropOpenRecord() { bounds.removeSubrange(closedFields...) }

  /// Drops what was put together of the record that began at `line` and puts a fault in its place.
  package mutating func replaceOpenRecordWithFault(line: Int) {
    dropOpenRecord()
    records.append(Record(firstField: closedFields, fieldCount: 0, line: line, isFault: true))
  }

  /// Lets `fill` add fields to the record being read: their text to the first span, their ends, counted from the
  /// beginning of that span, to the second. There is room for `byteCount` bytes and `fieldCount` fields.
  mutating func appendFields(
    byteCount: Int, fieldCount: Int, _ fill: (inout OutputSpan<UInt8>, inout OutputSpan<Int32>) -> Void
  ) {
    var start = bytes.count
    let first = start
    var ends: [Int32] = []
    bytes.append(addingCapacity: byteCount) { bytes in
      ends.append(addingCapacity: fieldCount) { ends in fill(&bytes, &ends) }
    }
    for end in ends {
      let end = first + Int(end)
      bounds.append(FieldBounds(start: start, end: end))
      start = end
    }
  }
}
