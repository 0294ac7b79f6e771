// How one file's columns are read as complaints: settled once per file, before the first record.

internal import CSV
internal import CallCentre

/// Everything that reading a complaint file needs to know.
final class ComplaintPlan: RecordPlan {
  let header: [[UInt8]]
  let headerLines: [[[UInt8]]]
  let missing: MissingWords
  let stamps: StampParser
  let map: HeaderMap
  let constants: [String: String]
  /// Field → folded text → what it stands for.
  let values: [String: [String: String]]
  /// Where each milestone's stamp stands, or the constant in its place.
  let milestones: [(milestone: Milestone, column: Int, constant: String)]
  /// The same without the constants; -1 for a constant. Walked for every record.
  let stampColumns: [(milestone: Milestone, column: Int)]
  /// Columns in the order of their fields, with the bytes that stand before each in the digest.
  let digestColumns: [(column: Int, field: [UInt8])]

  init(header cells: [String], headerLines: [[[UInt8]]]?, map: HeaderMap, block: SourceBlock, zone: Zone) {
    header = cells.map { Array($0.utf8) }
    self.headerLines = headerLines ?? [cells.map { Array($0.utf8) }]
    self.map = map
    missing = MissingWords(block.missing)
    stamps = StampParser(zone: zone, missing: missing)
    constants = block.constants.filter { map.columns[$0.key] == nil }
    values = block.values.mapValues { table in
      Dictionary(table.map { (ContactWords.fold($0.key), $0.value) }, uniquingKeysWith: { first, _ in first })
    }
    milestones = Milestone.allCases.compactMap { milestone in
      let (column, constant) = (map.columns[milestone.field], block.constants[milestone.field])
      return column == nil && constant == nil ? nil : (milestone, column ?? -1, constant ?? "")
    }
    stampColumns = milestones.map { ($0.milestone, $0.column) }
    digestColumns = map.columns.sorted { $0.key < $1.key }.map { ($0.value, Array(($0.key + "\u{1F}").utf8)) }
  }

  /// The column of a field, -1 without one.
  func column(_ field: ComplaintField) -> Int { map.columns[field.rawValue] ?? -1 }

  /// A cell says just what it shows: no words of the file's own, none that stand for others.
  func isPlain(_ field: ComplaintField) -> Bool { !missing.hasOwn && values[field.rawValue] == nil && map.columns[field.rawValue] != nil }

  /// The text of a field, mapped by `values`; "" where missing; the constant where the file has no such column.
  func field(_ field: ComplaintField, _ text: borrowing Span<UInt8>, _ range: (start: Int, end: Int), _ decoding: CellDecoding) -> String {
    guard let column = map.columns[field.rawValue], column >= 0 else { return constants[field.rawValue] ?? "" }
    if isMissing(text, range, decoding) { return "" }
    let raw = string(text, range, decoding)
    return values[field.rawValue]?[ContactWords.fold(raw)] ?? raw
  }
}

/// A column of words, each distinct one understood once.
struct MeaningColumn<Meaning: Sendable>: Sendable {
  let field: ComplaintField
  let column: Int
  /// Where the file has no such column, or its cell is empty.
  private let constant: Meaning
  private var table = ByteTable()
  private var meanings: [Meaning] = []
  private let read: @Sendable (String) -> Meaning

  init(_ field: ComplaintField, _ plan: ComplaintPlan, _ read: @escaping @Sendable (String) -> Meaning) {
    self.field = field
    self.read = read
    column = plan.column(field)
    constant = read(column < 0 ? plan.constants[field.rawValue] ?? "" : "")
  }

  /// What the cell means.
  @inline(__always)
  mutating func meaning(_ text: borrowing Span<UInt8>, _ range: (start: Int, end: Int), _ plan: ComplaintPlan, _ decoding: CellDecoding) -> Meaning {
    known(text, range) ?? understand(text, range, plan, decoding)
  }

  /// nil for a cell that was not met yet.
  @inline(__always)
  func known(_ text: borrowing Span<UInt8>, _ range: (start: Int, end: Int)) -> Meaning? {
    if range.start == range.end { return constant }
    let number = table.value(text, range.start, range.end)
    return number >= 0 ? meanings[Int(number)] : nil
  }

  @inline(never)
  private mutating func understand(
    _ text: borrowing Span<UInt8>, _ range: (start: Int, end: Int), _ plan: ComplaintPlan, _ decoding: CellDecoding
  ) -> Meaning {
    let meaning = read(plan.field(field, text, range, decoding))
    if table.insert(text, range.start, range.end, value: Int32(meanings.count)) { meanings.append(meaning) }
    return meaning
  }
}
