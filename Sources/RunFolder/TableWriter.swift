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

  /// The bytes that leave memory at once.
  private static let blockSize = 1 << 16

  package mutating func write(_ table: Table) throws {
    let rows = table.rows
    try write(
      StreamedTable(table.name, in: table.folder, rowMeaning: table.rowMeaning, columns: table.columns) { emit in
        for row in rows { try emit(row) }
      })
  }

  /// Writes rows while they are made, with a buffer of one block. Throws `RunFolderError`, and what the table throws.
  package mutating func write(_ table: StreamedTable) throws {
    precondition(!table.columns.isEmpty && TableWriter.isName(table.name), "A table has columns and a plain name.")
    precondition(!declared.contains { $0.table == table.name }, "Two tables of one name: \(table.name)")
    declared.append((table.name, table.columns))
    let folder = allInRoot ? "" : table.folder.rawValue
    var file = try staging.create((folder.isEmpty ? "" : folder + "/") + table.name + ".csv")
    var writer = CSVWriter()
    writer.record(table.columns.map(\.name))
    try table.forEachRow { row in
      precondition(row.count == table.columns.count, "\(table.name): a row has \(row.count) cells for its columns.")
      writer.record(row)
      if writer.bytes.count >= TableWriter.blockSize {
        try file.write(writer.bytes)
        writer.clear()
      }
    }
    try file.write(writer.bytes)
    try file.finish()
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

extension CSVWriter {
  fileprivate mutating func record(_ row: [Cell]) {
    for cell in row {
      switch cell {
      case .empty: empty()
      case .text(let value): text(value)
      case .integer(let value): integer(value)
      case .number(let value): number(value)
      }
    }
    endRecord()
  }
}
