// Tables → CSV files, and the data dictionary made from their declarations.

internal import CSV

/// Writes tables into a staging folder and remembers what their columns mean.
package struct TableWriter {
  private let staging: StagingFolder
  private let allInRoot: Bool
  private var declared: [(table: String, columns: [Column])] = []
  /// By file, where parts of a long table begin: whoever reads it may begin there as well.
  package private(set) var cuts: [String: [FileCut]] = [:]

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

  /// Writes a table in parts that are made side by side.
  /// - Parameters:
  ///   - atOnce: how many parts are held at a time.
  ///   - make: gives the records of some parts, in order (`StreamedTable.records`).
  package mutating func write(_ table: StreamedTable, atOnce: Int, make: (Range<Int>) throws -> [[UInt8]]) throws {
    let declaration = Table(table.name, in: table.folder, rowMeaning: table.rowMeaning, columns: table.columns)
    try write(declaredBy: declaration) { writer in
      for first in stride(from: 0, to: table.parts, by: atOnce) {
        for records in try make(first..<min(first + atOnce, table.parts)) { try writer.records(records) }
      }
    }
  }

  /// The fastest way, for tables of a row a contact: `rows` writes cell by cell, without a `Cell` or an array in between.
  /// The table only declares; its own rows are not written.
  package mutating func write(declaredBy table: Table, rows: (inout RowWriter) throws -> Void) throws {
    precondition(!table.columns.isEmpty && TableWriter.isName(table.name), "A table has columns and a plain name.")
    precondition(!declared.contains { $0.table == table.name }, "Two tables of one name: \(table.name)")
    declared.append((table.name, table.columns))
    let folder = allInRoot || table.folder == .root ? "" : table.folder.rawValue + "/"
    let path = folder + table.name + ".csv"
    var writer = RowWriter(file: try staging.create(path), columns: table.columns)
    try rows(&writer)
    let found = try writer.finish()
    if !found.isEmpty { cuts[path] = found }
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

/// A place in a file where a record begins.
package struct FileCut: Sendable, Hashable {
  /// Bytes before it.
  package let offset: Int
  /// Physical line, from 1.
  package let line: Int
}

/// Writes the rows of one table, cell by cell, to its file.
package struct RowWriter: ~Copyable {
  private var file: OutputFile
  private var writer = CSVWriter()
  private let width: Int
  private var cells = 0
  private var cuts: [FileCut] = []
  /// Of the parts written so far and the header.
  private var size = 0
  private var lines = 0

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
    for cell in row { writer.cell(cell) }
    cells += row.count
    try endRow()
  }

  /// Whole records that were made elsewhere. A table is written either so or row by row.
  fileprivate mutating func records(_ bytes: [UInt8]) throws(RunFolderError) {
    count(writer.bytes)
    try flush()
    if bytes.isEmpty { return }
    cuts.append(FileCut(offset: size, line: lines + 1))
    count(bytes)
    try file.write(bytes)
  }

  private mutating func count(_ bytes: [UInt8]) {
    size += bytes.count
    for byte in bytes where byte == 0x0A { lines += 1 }
  }

  fileprivate mutating func finish() throws(RunFolderError) -> [FileCut] {
    try flush()
    try file.finish()
    return cuts
  }

  private mutating func flush() throws(RunFolderError) {
    try file.write(writer.bytes)
    writer.clear()
  }
}
