// Any delimited text file as records that fit RFC 4180: what `convert` writes.

/// What a conversion left out, kept and put right.
package struct ConversionCounts: Sendable, Hashable {
  /// Records written, the header not counted.
  package internal(set) var records = 0
  /// Lines above the header that were left out.
  package internal(set) var preambleLines = 0
  /// Lines below the last record that were left out.
  package internal(set) var footnoteLines = 0
  /// Records equal to the header that were left out.
  package internal(set) var repeatedHeaders = 0
  /// Records whose first filled cell is 合计, 总计, 小计 or Total: kept.
  package internal(set) var totals = 0
  /// Records with fewer fields than the header: kept.
  package internal(set) var short = 0
  /// Records with more fields than the header, empty ones at the end not counted: kept.
  package internal(set) var long = 0
  /// NUL bytes that were left out.
  package internal(set) var zeroBytes = 0
  /// Cells of doubly encoded text that were repaired.
  package internal(set) var repairedCells = 0
  /// Byte sequences that the encoding does not know.
  package internal(set) var undecodable = 0
  /// What the forgiving engine came across.
  package internal(set) var lenient = LenientCounts()

  /// Nothing yet.
  package init() {}
}

/// Reads one file from front to back and writes its header and its records. Memory holds about one block.
package struct Conversion: ~Copyable {
  private var source: DecodedText
  private var parser: LenientParser
  private let found: DetectedDialect
  private var text: [UInt8] = []
  private var start = 0
  private var preambleLeft: Int
  private var header = HeaderRows()
  private var block = RecordBlock()
  private var isAtEnd = false
  private var handedOut = 0
  private static let blockSize = 1 << 20

  /// What happened so far; complete when `next` has returned false.
  package private(set) var counts = ConversionCounts()

  /// Opens `path`, to be read as was found or given.
  /// - Parameter readSize: bytes asked of the system at a time; the result does not depend on it.
  /// - Throws: when the file is missing, not a regular file or not readable.
  package init(path: String, found: DetectedDialect, readSize: Int = 1 << 18) throws(CSVError) {
    source = try DecodedText(path: path, encoding: found.dialect.encoding, readSize: readSize)
    parser = LenientParser(found.dialect, shape: found.shape, firstLine: found.preambleLines + 1)
    parser.headerRecords = found.headerLines
    self.found = found
    preambleLeft = found.preambleLines
    header.lines = found.headerLines
  }

  /// Writes the records that follow to `writer`; false when there are none left.
  package mutating func next(into writer: inout CSVWriter) throws(CSVError) -> Bool {
    if isAtEnd { return false }
    try fill()
    for index in block.records.indices { write(block.records[index], to: &writer) }
    if isAtEnd { header.flush(to: &writer) }
    return true
  }

  /// Replaces what `records` holds by the records that follow, those of the header and repeated headers among them; false
  /// when there are none left.
  package mutating func next(into records: inout RecordBlock) throws(CSVError) -> Bool {
    while !isAtEnd {
      try fill()
      if block.records.isEmpty { continue }
      block.firstRecord = handedOut
      block.endLine = parser.line
      handedOut += block.records.count
      swap(&records, &block)
      return true
    }
    return false
  }

  /// Fills the block with the records that follow.
  private mutating func fill() throws(CSVError) {
    block.removeAll()
    var used = 0
    while used < Conversion.blockSize {
      skipPreamble()
      let count = preambleLeft == 0 ? try parse(limit: Conversion.blockSize - used) : 0
      used += count
      if source.isAtEnd && count == 0 {
        finish()
        break
      }
      if used < Conversion.blockSize && !source.isAtEnd {
        if start >= text.count - start {
          text.removeSubrange(..<start)
          start = 0
        }
        try source.appendMore(to: &text)
      }
    }
  }

  private mutating func finish() {
    isAtEnd = true
    counts.lenient = parser.counts
    counts.undecodable = source.sequencesReplaced
    if start < text.count { counts.footnoteLines = lineCount(in: text.span.extracting(start..<text.count)) }
  }

  private mutating func skipPreamble() {
    while preambleLeft > 0, start < text.count,
      let end = endOfLine(in: text.span, from: start, isFinal: source.isAtEnd)
    {
      start = end
      preambleLeft -= 1
      counts.preambleLines += 1
    }
    if source.isAtEnd { preambleLeft = 0 }
  }

  /// Moves records from the text to the block and returns the bytes of text used up. The last lines that may be
  /// footnotes are kept back until more text has come.
  private mutating func parse(limit: Int) throws(CSVError) -> Int {
    var text: [UInt8] = []
    swap(&text, &self.text)
    defer { swap(&text, &self.text) }
    let end = startOfLastLines(found.footnoteLines, in: text.span, from: start)
    do {
      let count = try parser.parse(text.span.extracting(start..<end), isFinal: source.isAtEnd, limit: limit, into: &block)
      start += count
      return count
    } catch {
      throw error.about(path: source.path, line: parser.line)
    }
  }

  /// Where the last `count` physical lines of `text` begin, no further to the front than `start`.
  private func startOfLastLines(_ count: Int, in text: Span<UInt8>, from start: Int) -> Int {
    var position = text.count
    for _ in 0..<count where position > start {
      // The line end before `position` ends the line that is passed over.
      position -= 1
      if text[position] == 0x0A && position > start && text[position - 1] == 0x0D { position -= 1 }
      while position > start && text[position - 1] != 0x0A && text[position - 1] != 0x0D { position -= 1 }
    }
    return max(position, start)
  }

  // MARK: Records

  private mutating func write(_ record: RecordBlock.Record, to writer: inout CSVWriter) {
    let fields = Int(record.firstField)..<Int(record.firstField) + Int(record.fieldCount)
    if header.isIncomplete {
      let names = cells(fields)
      header.add(names)
      let isComplete = !header.isIncomplete
      if isComplete { header.flush(to: &writer) }
      return
    }
    let width = header.width ?? found.shape?.width
    if header.mayRepeat(width: fields.count, first: block.bytes[block.range(ofField: fields.lowerBound)]), repeatsHeader(fields) {
      counts.repeatedHeaders += 1
      return
    }
    var last = fields.upperBound
    if let width {
      while last - fields.lowerBound > width, block.range(ofField: last - 1).isEmpty { last -= 1 }
      if last - fields.lowerBound > width { counts.long += 1 }
      if last - fields.lowerBound < width { counts.short += 1 }
    }
    noteTotal(fields)
    counts.records += 1
    for field in fields.lowerBound..<last { write(field, to: &writer) }
    writer.endRecord()
  }

  private mutating func repeatsHeader(_ fields: Range<Int>) -> Bool {
    let before = counts
    let cells = cells(fields)
    counts = before
    return header.holds(cells, shape: found.shape)
  }

  private mutating func noteTotal(_ fields: Range<Int>) {
    for field in fields {
      let range = block.range(ofField: field)
      if range.isEmpty { continue }
      if range.count <= 6 && TotalWords.hold(block.bytes[range]) { counts.totals += 1 }
      return
    }
  }

  private mutating func write(_ field: Int, to writer: inout CSVWriter) {
    let range = block.range(ofField: field)
    if isPlain(block.bytes.span.extracting(range)) {
      writer.text(utf8: block.bytes[range])
    } else {
      let cell = cell(field)
      writer.text(utf8: cell.span)
    }
  }

  /// Whether a field can be written as it stands in the block.
  private func isPlain(_ bytes: Span<UInt8>) -> Bool {
    if found.isDoublyEncoded && endOfASCII(in: bytes, from: 0) < bytes.count { return false }
    return firstIndex(of: 0, in: bytes, from: 0) == nil
  }

  private mutating func cells(_ fields: Range<Int>) -> [[UInt8]] {
    var cells: [[UInt8]] = []
    for field in fields {
      let bytes = cell(field)
      cells.append(bytes)
    }
    return cells
  }

  /// The bytes of a field without NUL, and repaired where it is doubly encoded.
  private mutating func cell(_ field: Int) -> [UInt8] {
    var bytes = Array(block.bytes[block.range(ofField: field)])
    if bytes.contains(0) {
      counts.zeroBytes += bytes.count { $0 == 0 }
      bytes.removeAll { $0 == 0 }
    }
    if found.isDoublyEncoded, let repaired = DoubleEncoding.repaired(String(decoding: bytes, as: UTF8.self)) {
      counts.repairedCells += 1
      bytes = repaired
    }
    return bytes
  }
}

/// The header of a file, which may stand in several records.
private struct HeaderRows {
  var lines = 1
  private var rows: [[[UInt8]]] = []
  private var isWritten = false

  var isIncomplete: Bool { rows.count < lines }
  /// Names of the header, when it is complete.
  var width: Int? { isIncomplete || lines == 0 ? nil : rows.map(\.count).max() }

  mutating func add(_ cells: [[UInt8]]) { rows.append(cells) }

  /// Writes the header once; a header that the end of the file cut is written, too.
  mutating func flush(to writer: inout CSVWriter) {
    if isWritten || rows.isEmpty { return }
    isWritten = true
    for name in joined { writer.text(utf8: name.span) }
    writer.endRecord()
  }

  /// Each column's names from top to bottom, joined by a blank.
  private var joined: [[UInt8]] {
    if rows.count == 1 { return rows[0] }
    let width = rows.map(\.count).max() ?? 0
    return (0..<width).map { column in
      let parts = rows.compactMap { $0.indices.contains(column) && !$0[column].isEmpty ? $0[column] : nil }
      return Array(parts.joined(separator: [0x20]))
    }
  }

  /// Whether a record of so many fields with this first one can be the header again.
  func mayRepeat(width: Int, first: ArraySlice<UInt8>) -> Bool {
    for row in rows where row.count == width && row[0].count == first.count && first.elementsEqual(row[0]) { return true }
    return false
  }

  /// Whether `cells` are a record of the header again. A single column may hold its name as a value.
  func holds(_ cells: [[UInt8]], shape: TableShape?) -> Bool {
    guard rows.contains(cells) else { return false }
    let kinds = cells.map { CellKind($0[...]) }
    if let shape, shape.looksLikeRow(kinds) { return false }
    return cells.count >= 2 || shape?.typedColumns.isEmpty == false
  }
}
