// The cells of one record of a small source (complaints, events) by field name, and the judgement that every record meets
// first: is it a record at all (A10, A21).

internal import CSV
internal import Engine
internal import RunFolder
internal import Synchronization

/// Where the cells of a record lie, with the file's header map.
struct RecordCells {
  let cells: [String]
  let columns: [String: Int]
  let constants: [String: String]
  let values: [String: [String: String]]
  let missing: MissingWords

  /// The trimmed text of a field, mapped by `values`; "" where missing.
  func text(_ field: String) -> String {
    guard let raw = raw(field) else { return constants[field] ?? "" }
    let bytes = Array(raw.utf8)
    if missing.contains(bytes.span, 0, bytes.count) { return "" }
    return values[field]?[ContactWords.fold(raw)] ?? raw
  }

  /// The trimmed cell as it stands; nil where the file has no such column.
  func raw(_ field: String) -> String? {
    guard let column = columns[field], column < cells.count else { return nil }
    return cells[column]
  }
}

/// Why a record is none.
enum RecordFault {
  case quoting, totalRow, repeatedHeader, fieldCount(Int)

  var kind: FindingKind {
    switch self {
    case .quoting: .quoting
    case .totalRow: .totalRow
    case .repeatedHeader: .repeatedHeader
    case .fieldCount: .fieldCount
    }
  }

  /// Rejected, but no contact or complaint in the first place: it does not count towards `max_rejected` (A22).
  var isNote: Bool {
    switch self {
    case .totalRow, .repeatedHeader: true
    case .quoting, .fieldCount: false
    }
  }

  func message(width: Int) -> String {
    switch self {
    case .quoting: "quotes do not follow RFC 4180; export the line again or double its quotes"
    case .totalRow: "a totals row is no record of this source"
    case .repeatedHeader: "the header stands again among the records"
    case .fieldCount(let found): "found \(found) fields, the header has \(width); look for an unquoted delimiter"
    }
  }

  static let totals: Set<String> = ["合计", "总计", "小计", "Total", "total", "TOTAL"]

  /// nil for a sound record.
  init?(_ cells: [String], header: [String], isFault: Bool) {
    if isFault {
      self = .quoting
    } else if let first = cells.first(where: { !$0.isEmpty }), RecordFault.totals.contains(first) {
      self = .totalRow
    } else if cells == header {
      self = .repeatedHeader
    } else if cells.count < header.count || cells[header.count...].contains(where: { !$0.isEmpty }) {
      self = .fieldCount(cells.count)
    } else {
      return nil
    }
  }
}

/// The cells of a record as trimmed strings.
func trimmedCells(_ block: borrowing RecordBlock, _ record: RecordBlock.Record, _ decoding: CellDecoding) -> [String] {
  if decoding.isUTF8 {
    let text = block.bytes.span
    let first = Int(record.firstField)
    return (first..<first + Int(record.fieldCount)).map { field in
      let whole = block.range(ofField: field)
      let range = trimmed(text, whole.lowerBound, whole.upperBound)
      return String(decoding: block.bytes[range.start..<range.end], as: UTF8.self)
    }
  }
  return rawCells(block, record).map { cell in
    let text = decoding.utf8(cell)
    let range = trimmed(text.span, 0, text.count)
    return String(decoding: text[range.start..<range.end], as: UTF8.self)
  }
}

extension OpenedFile {
  /// Calls `body` with the trimmed cells of every record that is left, with derived columns where there are any. For files that one
  /// worker reads.
  func forEachRecord(
    _ derivation: inout RowDerivation?, _ body: (_ cells: [String], _ record: RecordBlock.Record) -> Void
  ) throws(StageError) {
    var exported = RecordBlock()
    var decoding = CellDecoding(.utf8)
    while let first = try next(into: &exported) {
      derivation?.rewrite(exported, from: first)
      let records = derivation?.block ?? copy exported
      if records.encoding != decoding.encoding { decoding = CellDecoding(records.encoding) }
      for record in records.records[first...] { body(trimmedCells(records, record, decoding), record) }
    }
  }
}

/// The cells of a record as they stand in the file, trimmed.
func rawCells(_ block: borrowing RecordBlock, _ record: RecordBlock.Record) -> [[UInt8]] {
  let text = block.bytes.span
  let first = Int(record.firstField)
  return (first..<first + Int(record.fieldCount)).map { field in
    let whole = block.range(ofField: field)
    let range = trimmed(text, whole.lowerBound, whole.upperBound, isUTF8: block.encoding == .utf8, block.encoding)
    return Array(block.bytes[range.start..<range.end])
  }
}

/// Cells in the encoding of their file → UTF-8. Cells that need it are few: most are ASCII, and distinct words are understood
/// once.
final class CellDecoding: Sendable {
  let encoding: TextEncoding
  let isUTF8: Bool
  private let decoder: Mutex<CellDecoder>

  init(_ encoding: TextEncoding) {
    self.encoding = encoding
    isUTF8 = encoding == .utf8
    decoder = Mutex(CellDecoder(encoding))
  }

  func utf8(_ cell: [UInt8]) -> [UInt8] {
    if isUTF8 { return cell }
    var text: [UInt8] = []
    decoder.withLock { $0.append(cell.span, to: &text) }
    return text
  }
}
