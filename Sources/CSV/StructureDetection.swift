// What stands above and below a file's table: titles and comments, the lines of the header, notes at the end.

/// Where the table lies in its file, and why.
struct StructureFinding: Sendable {
  var preambleLines = 0
  var headerLines = 1
  var footnoteLines = 0
  var shape: TableShape?
  /// Lines above the text that was looked at, where their number was given.
  var preambleGiven: Int?
  /// Plain words, without any text of the file.
  var reasons: [String] = []
  var warnings: [String] = []
}

/// One record of the head or the tail of a file.
struct SampleRecord {
  var line: Int
  /// Physical line behind it.
  var endLine: Int
  var cells: [[UInt8]]
  var kinds: [CellKind]
  /// Whether a blank line stands above it.
  var isBelowBlank: Bool

  var width: Int { cells.count }
  var filled: Int { kinds.count { $0 != .empty } }

  /// Whether it says of itself that it adds up others (A10).
  var isTotal: Bool {
    guard let first = cells.first(where: { !$0.isEmpty }) else { return false }
    return TotalWords.hold(first[...])
  }
}

/// The first words of a totals row.
enum TotalWords {
  private static let words = ["合计", "总计", "小计", "Total"].map { Array($0.utf8) }

  /// Whether `cell` is one of them and nothing else.
  static func hold(_ cell: ArraySlice<UInt8>) -> Bool { words.contains { $0.elementsEqual(cell) } }
}

enum StructureDetection {
  /// Records looked at.
  private static let recordLimit = 500

  /// Reads the records of `text` by `dialect`; with a shape, records that do not fit are read again.
  static func sample(
    _ text: Span<UInt8>, dialect: Dialect, shape: TableShape?, isWhole: Bool, headerRecords: Int, limit: Int = recordLimit
  ) -> [SampleRecord] {
    var parser = LenientParser(dialect, shape: shape)
    parser.headerRecords = headerRecords
    var block = RecordBlock()
    var records: [SampleRecord] = []
    var start = 0
    var endLine = 1
    while records.count < limit {
      block.removeAll()
      let rest = text.extracting(start..<text.count)
      guard let used = try? parser.parse(rest, isFinal: isWhole, limit: 1, into: &block), used > 0 else { break }
      start += used
      for record in block.records {
        let first = Int(record.firstField)
        let cells = (first..<first + Int(record.fieldCount)).map { Array(block.bytes[block.range(ofField: $0)]) }
        records.append(
          SampleRecord(
            line: record.line, endLine: parser.line, cells: cells, kinds: cells.map { CellKind($0[...]) },
            isBelowBlank: record.line > endLine))
        endLine = parser.line
      }
    }
    return records
  }

  /// The commonest width of `records`, the greater of equals.
  static func width(of records: [SampleRecord]) -> Int {
    var counts: [Int: Int] = [:]
    for record in records { counts[record.width, default: 0] += 1 }
    var best = (count: 0, width: 0)
    for (width, count) in counts where (count, width) > best { best = (count, width) }
    return best.width
  }

  /// Judges decoded text from the beginning of a file, behind `given.preambleLines` where those are said.
  static func judge(
    _ text: Span<UInt8>, dialect: Dialect, given: DialectSettings, isWhole: Bool
  ) -> StructureFinding {
    let raw = sample(text, dialect: dialect, shape: nil, isWhole: isWhole, headerRecords: 0)
    var finding = StructureFinding()
    finding.preambleGiven = given.preambleLines
    let width = width(of: raw)
    guard width > 0 else {
      finding.headerLines = given.headerLines ?? 1
      finding.footnoteLines = given.footnoteLines ?? 0
      finding.preambleLines = given.preambleLines ?? 0
      return finding
    }
    var shape = shape(of: raw, width: width)
    let records = sample(
      text, dialect: dialect, shape: shape, isWhole: isWhole, headerRecords: given.preambleLines == nil ? 12 : 4)
    shape = self.shape(of: records, width: width)
    shape.quotedColumns = quotedColumns(text, dialect: dialect, width: width, isWhole: isWhole)
    var header = 0
    if given.preambleLines == nil {
      header = headerIndex(records, shape: shape)
      finding.preambleLines = header < records.count ? records[header].line - 1 : 0
      if finding.preambleLines > 0 {
        finding.reasons.append("preamble: \(finding.preambleLines) lines above the table's first record")
      }
    }
    finding.headerLines = given.headerLines ?? headerLines(records, from: header, shape: shape)
    if given.headerLines == nil {
      let reasons = [0: "no header: the first record looks like the rows", 1: "header: one line"]
      let several = "header: \(finding.headerLines) lines of words above columns of values"
      finding.reasons.append(reasons[finding.headerLines] ?? several)
      if finding.headerLines == 0 { finding.warnings.append("the first record looks like the rows below it: is there a header?") }
    }
    if let count = given.footnoteLines {
      finding.footnoteLines = count
    } else if isWhole {
      let isAll = records.count < recordLimit
      let body = isAll ? Array(records.dropFirst(header + finding.headerLines)) : tail(text, dialect: dialect, shape: shape)
      finding.footnoteLines = footnoteLines(body, shape: shape)
    }
    finding.shape = shape
    note(records, from: header, shape: shape, in: &finding)
    return finding
  }

  /// The first record of full width may be the header; it does not count for the columns' kinds, nor does the same again.
  private static func shape(of records: [SampleRecord], width: Int) -> TableShape {
    let full = records.filter { $0.width == width }
    return TableShape(width: width, records: full.filter { $0.cells != full[0].cells }.map(\.kinds))
  }

  /// The records of the last 64 KiB of `text`.
  private static func tail(_ text: Span<UInt8>, dialect: Dialect, shape: TableShape) -> [SampleRecord] {
    let start = endOfLine(in: text, from: max(0, text.count - 1 << 16), isFinal: true) ?? text.count
    return sample(
      text.extracting(start..<text.count), dialect: dialect, shape: shape, isWhole: true, headerRecords: 0, limit: 1 << 16)
  }

  // MARK: The header

  /// Which record the table begins with.
  private static func headerIndex(_ records: [SampleRecord], shape: TableShape) -> Int {
    guard shape.width >= 2 else { return 0 }
    let least = shape.width >= 3 ? 2 : 1
    func isFull(_ record: SampleRecord) -> Bool {
      trimmedWidth(record, to: shape.width) == shape.width && record.filled >= least
    }
    guard var first = records.firstIndex(where: isFull) else { return 0 }
    // Above a full row of words a row of which most cells are empty is a title with its value.
    if shape.width >= 4, 2 * records[first].filled < shape.width, records[first].filled <= 2,
      let next = records.dropFirst(first + 1).prefix(8).firstIndex(where: { isFull($0) && $0.filled == shape.width }),
      !shape.looksLikeRow(records[next].kinds), !shape.typedColumns.isEmpty, records[first].kinds[0] != .empty
    {
      first = next
    }
    guard first > 0 else { return 0 }
    let above = records[first - 1]
    let isWords = above.filled >= 1 && !above.kinds.contains(where: \.isTyped) && !above.isBelowBlank || first == 1
    let isWide = above.width >= 2 && 2 * above.width > shape.width && above.filled >= above.width - 1
    let rowsBegin = shape.typedColumns.isEmpty ? abs(above.width - shape.width) == 1 : shape.looksLikeRow(records[first].kinds)
    return isWords && isWide && rowsBegin && records[first].line == above.endLine ? first - 1 : first
  }

  private static func trimmedWidth(_ record: SampleRecord, to width: Int) -> Int {
    var count = record.width
    while count > width, record.kinds[count - 1] == .empty { count -= 1 }
    return count
  }

  /// How many records from `header` on are words above columns of values.
  private static func headerLines(_ records: [SampleRecord], from header: Int, shape: TableShape) -> Int {
    guard records.indices.contains(header) else { return 1 }
    if shape.typedColumns.isEmpty { return 1 }
    if shape.looksLikeRow(records[header].kinds) && records[header].width == shape.width { return 0 }
    var count = 1
    while count < 4, header + count + 1 < records.count, continuesHeader(records, at: header + count, shape: shape) { count += 1 }
    return count
  }

  private static func continuesHeader(_ records: [SampleRecord], at index: Int, shape: TableShape) -> Bool {
    let record = records[index]
    guard record.width == shape.width, !record.isBelowBlank, !record.isTotal else { return false }
    if record.kinds.contains(where: \.isTyped) { return false }
    let (agreeing, differing) = shape.agreement(record.kinds)
    let typed = shape.typedColumns
    guard agreeing == 0, differing >= min(2, typed.count) || 2 * differing >= typed.count, differing >= 1 else { return false }
    if record.cells.contains(where: { $0.count > 90 }) { return false }
    // What stands in the same column further down is a value, unless the whole header stands there again.
    let isAgain = record.cells == records[index - 1].cells
    let below = records.dropFirst(index + 1).prefix(200).filter { !isAgain || $0.cells != record.cells }
    for column in 0..<shape.width where !record.cells[column].isEmpty {
      if below.contains(where: { $0.width == shape.width && $0.cells[column] == record.cells[column] }) { return false }
    }
    return true
  }

  // MARK: Below the table

  /// Physical lines of notes at the end of `records`, which reach to the end of the file.
  static func footnoteLines(_ records: [SampleRecord], shape: TableShape) -> Int {
    guard shape.width >= 2, let end = records.last?.endLine else { return 0 }
    // What stands below the last record of the table: nothing there has its width or its values.
    var loose = records.count
    while loose > 0, isLoose(records[loose - 1], shape: shape) { loose -= 1 }
    let rest = records[max(loose, 1)...]
    // Rows of one width are another table.
    for (first, second) in zip(rest, rest.dropFirst()) where first.width >= 2 && first.width == second.width {
      if first.filled == second.filled { return 0 }
    }
    let longest = records.lazy.filter { $0.width == shape.width && $0.filled > 1 }.map { $0.cells[0].count }.max() ?? 0
    guard let first = rest.first(where: { isNote($0, shape: shape, longest: longest) }) else { return 0 }
    return end - first.line
  }

  private static func isLoose(_ record: SampleRecord, shape: TableShape) -> Bool {
    if record.isTotal || (record.width == shape.width && record.filled > 1) { return false }
    return record.filled == 1 || !shape.looksLikeRow(record.kinds)
  }

  /// A single cell of prose where the others of its row are empty or missing, or prose with delimiters in it.
  /// `longest`: bytes of the longest first cell of the table.
  private static func isNote(_ record: SampleRecord, shape: TableShape, longest: Int) -> Bool {
    guard record.kinds.first == .text, let text = record.cells.first else { return false }
    if record.filled == 1 && (shape.width >= 3 || record.width == 1) {
      return record.isBelowBlank || isProse(text) || text.count > longest
    }
    return record.width != shape.width && beginsAsNote(text)
  }

  private static func isProse(_ text: [UInt8]) -> Bool {
    if beginsAsNote(text) { return true }
    if text.allSatisfy({ $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: "*") }) { return true }
    let string = String(decoding: text, as: UTF8.self)
    return string.contains("：") || string.contains(": ") || string.contains("。") || string.hasSuffix(".")
  }

  private static let noteWords = [
    "*", "#", "--", "※", "注", "备注", "说明", "数据来源", "来源", "制表", "导出", "note", "source", "footnote", "generated", "end of",
  ]

  private static func beginsAsNote(_ text: [UInt8]) -> Bool {
    let start = String(decoding: text.prefix(24), as: UTF8.self).lowercased().drop { $0 == " " || $0 == "(" || $0 == "（" }
    return noteWords.contains { start.hasPrefix($0) }
  }

  // MARK: In between

  private static func note(_ records: [SampleRecord], from start: Int, shape: TableShape, in finding: inout StructureFinding) {
    let header = records.indices.contains(start) ? records[start] : nil
    var (repeated, totals) = (0, 0)
    var tableLine: Int?
    var previous: SampleRecord?
    for record in records.dropFirst(start + max(1, finding.headerLines)) {
      if finding.headerLines == 1, let header, record.cells == header.cells { repeated += 1 }
      if record.isTotal { totals += 1 }
      if let previous, previous.isBelowBlank, previous.width == record.width, record.width >= 2, record.width != shape.width {
        tableLine = tableLine ?? previous.line
      }
      previous = record
    }
    if repeated > 0 { finding.reasons.append("the header is repeated \(repeated) times in the records looked at") }
    if totals > 0 { finding.reasons.append("\(totals) totals rows in the records looked at") }
    if let tableLine {
      let line = tableLine + (finding.preambleGiven ?? 0)
      finding.warnings.append("another table seems to begin at line \(line); its rows are kept as records")
    }
  }
}
