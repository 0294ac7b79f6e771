// From the scanner's index to the fields of each record: the part of the reading that every worker does for itself.

internal import CScan

extension RecordBlock {
  /// Makes the chunk the block's text, and says where each field lies in it. What a parser has read is there already.
  mutating func takeFields(_ dialect: Dialect) {
    let parsed = moveParsedAside()
    var index = ChunkIndex()
    swap(&index, &self.index)
    let recordCount = index.recordCount
    let edgeCount = recordCount == 0 ? 0 : Int(index.records[recordCount - 1].edge) + 1
    let firstField = bounds.count
    let (line, count) = (firstLine, index.count)
    let isRegular = index.kinds.isDisjoint(with: [.lines, .empty, .parsed, .nothing])
    records.append(addingCapacity: recordCount) { records in
      unsafe records.withUnsafeMutableBufferPointer { records, written in
        bounds.append(addingCapacity: edgeCount) { bounds in
          unsafe bounds.withUnsafeMutableBufferPointer { bounds, taken in
            unsafe index.withPointers { text, edges, marks in
              guard let room = bounds.baseAddress, let records = records.baseAddress else { return }
              var walk = unsafe FieldWalk(
                text: text, count: count, edges: edges, marks: marks, recordCount: recordCount,
                bounds: UnsafeMutableRawPointer(room).assumingMemoryBound(to: cscan_bounds.self), records: records,
                isRegular: isRegular, line: line, firstField: firstField)
              unsafe walk.run(dialect, parsed)
              taken = unsafe walk.fields
              written = unsafe walk.written
            }
          }
        }
      }
    }
    swap(&bytes, &index.text)
    swap(&index, &self.index)
    closeFields()
  }

  /// What a parser has read stands in the block already: its text goes behind the chunk's, its records wait for their turn.
  private mutating func moveParsedAside() -> [Record] {
    if records.isEmpty { return [] }
    let parsed = records
    records.removeAll(keepingCapacity: true)
    let offset = index.text.count
    index.text += bytes
    bytes.removeAll(keepingCapacity: true)
    for field in bounds.indices {
      bounds[field].start += Int32(truncatingIfNeeded: offset)
      bounds[field].end += Int32(truncatingIfNeeded: offset)
    }
    return parsed
  }
}

/// One pass over the index of one chunk.
@unsafe
private struct FieldWalk {
  let text: UnsafeMutablePointer<UInt8>
  let count: Int
  let edges: UnsafePointer<UInt32>
  let marks: UnsafePointer<cscan_record>
  let recordCount: Int
  let bounds: UnsafeMutablePointer<cscan_bounds>
  let records: UnsafeMutablePointer<RecordBlock.Record>
  /// Every record is one line.
  let isRegular: Bool
  var line: Int
  let firstField: Int
  /// Fields taken so far.
  var fields = 0
  /// Records written so far.
  var written = 0

  mutating func run(_ dialect: Dialect, _ parsed: [RecordBlock.Record]) {
    var settings = unsafe cscan_text(
      bytes: UnsafePointer(text), count: count, delimiter: dialect.delimiter, quote: dialect.quote ?? UInt8(ascii: "\""), is_final: 1, ignored: 0)
    var parsedTaken = 0
    var edge = 0
    var start = unsafe Int(cscan_skip_newlines(text, count, 0))
    if unsafe !isRegular { unsafe line += Int(cscan_count_lines(text, start)) }
    for record in unsafe 0..<recordCount {
      let flags = unsafe marks[record].flags
      let fieldCount = unsafe Int(marks[record].edge) + 1 - edge
      let end = unsafe Int(edges[edge + fieldCount - 1])
      let next = unsafe Int(cscan_skip_newlines(text, count, min(end + 1, count)))
      // Counted first, because taking the fields may move text inside them.
      let lineCount = unsafe isRegular ? 1 : lines(from: start, end: end, next: next, flags: flags)
      if flags & (ScanKinds.nothing.rawValue | ScanKinds.parsed.rawValue) == 0 {
        if flags & (ScanKinds.blank.rawValue | ScanKinds.quoted.rawValue) == 0 {
          unsafe cscan_take_plain(start, edges + edge, fieldCount, bounds + fields)
        } else {
          unsafe cscan_take_marked(&settings, text, start, edges + edge, fieldCount, flags, bounds + fields)
        }
        unsafe write(
          RecordBlock.Record(firstField: firstField + fields, fieldCount: fieldCount, line: line, isFault: false))
        unsafe fields += fieldCount
      } else if flags & ScanKinds.parsed.rawValue != 0 {
        unsafe write(parsed[parsedTaken].moved(toLine: line))
        parsedTaken += 1
      }
      unsafe line += lineCount
      start = next
      edge += fieldCount
    }
  }

  @inline(__always)
  private mutating func write(_ record: RecordBlock.Record) {
    unsafe (records + written).initialize(to: record)
    unsafe written += 1
  }

  /// Physical lines of a record and of the empty lines behind it.
  private func lines(from start: Int, end: Int, next: Int, flags: UInt32) -> Int {
    let isOneLine = unsafe next - end == 1 || (next - end == 2 && text[end] == 0x0D && text[end + 1] == 0x0A)
    if isOneLine && flags & (ScanKinds.lines.rawValue | ScanKinds.parsed.rawValue) == 0 { return 1 }
    return unsafe Int(cscan_count_lines(text + start, next - start))
  }
}
