// Tables → CSV files, and the data dictionary made from their declarations.

internal import CSV

/// Writes tables into a staging folder and remembers what their columns mean.
package struct TableWriter {
  private let staging: StagingFolder
  private let allInRoot: Bool
  private var declared: [(table: String, columns: [Column])] = []

  /// `allInRoot` puts every table beside run.json, as the folder of a failed run has them (D24).
  package init(into staging: StagingFolder, allInRoot: Bool = false) {
    self.staging = staging
    self.allInRoot = allInRoot
  }

  package mutating func write(_ table: Table) throws {
    let rows = table.rows
    try write(declaredBy: table) { writer in
      for row in rows { try writer.row(row) }
    }
  }

  /// Writes rows while they are made, with a buffer of one block. Throws `RunFolderError`, and what the table throws.
  package mutating func write(_ table: StreamedTable) throws {
    let declaration = Table(table.name, in: table.folder, rowMeaning: table.rowMeaning, columns: table.columns)
    try write(declaredBy: declaration) { writer in
      try table.forEachRow { try writer.row($0) }
    }
  }

  /// The fastest way, for tables of a row a contact: `rows` writes cell by cell, without a `Cell` or an array in between.
  /// The table only declares; its own rows are not written.
  package mutating func write(declaredBy table: Table, rows: (inout RowWriter) throws -> Void) throws {
    precondition(!table.columns.isEmpty && TableWriter.isName(table.name), "A table has columns and a plain name.")
    precondition(!declared.contains { $0.table == table.name }, "Two tables of one name: \(table.name)")
    declared.append((table.name, table.columns))
    let folder = allInRoot || table.folder == .root ? "" : table.folder.rawValue + "/"
    var writer = RowWriter(file: try staging.create(folder + table.name + ".csv"), columns: table.columns)
    try rows(&writer)
    try writer.finish()
  }

  /// Writes `tables/columns.csv` for all tables written so far and for itself, sorted by table; columns in their order.
  package mutating func writeColumns() throws {
    var table = Table("columns", rowMeaning: TableWriter.columnsMeaning, columns: TableWriter.columnsOfColumns)
    let all = (declared + [(table.name, table.columns)]).sorted { compareBytes($0.table, $1.table) < 0 }
    table.rows = all.flatMap { name, columns in
      columns.map { [.text(name), .text($0.name), .text($0.unit), .text($0.meaning.zh), .text($0.meaning.en)] }
    }
    try write(table)
  }

  private static let columnsMeaning = Wording(zh: "某张表的一列", en: "One column of one table")
  private static let columnsOfColumns = [
    Column("table", "text", zh: "表名，即不带扩展名的文件名", en: "Table: the file's name without its extension"),
    Column("column", "text", zh: "列名", en: "Column"),
    Column("unit", "text", zh: "单位或类型", en: "Unit or type"),
    Column("meaning_zh", "text", zh: "中文含义", en: "Meaning in Chinese"),
    Column("meaning_en", "text", zh: "英文含义", en: "Meaning in English"),
  ]

  private static func isName(_ name: String) -> Bool {
    !name.isEmpty && name.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x5F }
  }
}

/// Writes the rows of one table, cell by cell, to its file.
package struct RowWriter: ~Copyable {
  private var file: OutputFile
  private var writer = CSVWriter()
  private let width: Int
  private var cells = 0

  /// The bytes that leave memory at once.
  private static let blockSize = 1 << 16

  fileprivate init(file: consuming OutputFile, columns: [Column]) {
    self.file = file
    width = columns.count
    writer.record(columns.map(\.name))
  }

  package mutating func text(_ value: String) {
    cells += 1
    writer.text(value)
  }

  /// Valid UTF-8, without a `String` in between.
  package mutating func text(utf8: Span<UInt8>) {
    cells += 1
    writer.text(utf8: utf8)
  }

  package mutating func integer(_ value: Int) {
    cells += 1
    writer.integer(value)
  }

  /// `value` must be finite.
  package mutating func number(_ value: Double) {
    cells += 1
    writer.number(value)
  }

  /// An empty cell where there is no value.
  package mutating func integer(_ value: Int?) {
    if let value { integer(value) } else { empty() }
  }

  /// An empty cell where there is no value.
  package mutating func number(_ value: Double?) {
    if let value { number(value) } else { empty() }
  }

  package mutating func empty() {
    cells += 1
    writer.empty()
  }

  /// Ends a row, which must have a cell for each column.
  package mutating func endRow() throws(RunFolderError) {
    precondition(cells == width, "A row has another number of cells than the table has columns.")
    cells = 0
    writer.endRecord()
    if writer.bytes.count >= RowWriter.blockSize { try flush() }
  }

  fileprivate mutating func row(_ row: [Cell]) throws(RunFolderError) {
    for cell in row {
      switch cell {
      case .empty: empty()
      case .text(let value): text(value)
      case .integer(let value): integer(value)
      case .number(let value): number(value)
      }
    }
    try endRow()
  }

  fileprivate mutating func finish() throws(RunFolderError) {
    try flush()
    try file.finish()
  }

  private mutating func flush() throws(RunFolderError) {
    try file.write(writer.bytes)
    writer.clear()
  }
}
