// A table of results: its columns declared once, with their meaning; the CSV header, the data dictionary and the
// round-trip test all come from the declaration.

/// What a column is called, measured in and means, in both languages of the report.
package struct Column: Sendable, Hashable {
  package let name: String
  /// `text`, `count`, `ratio`, `s`, `time`, `date`, `token`, `id` …; "" where the unit stands in another column.
  package let unit: String
  package let meaning: Wording
  package init(_ name: String, _ unit: String, zh: String, en: String) {
    self.name = name
    self.unit = unit
    self.meaning = Wording(zh: zh, en: en)
  }
}

/// One sentence in both languages.
package struct Wording: Sendable, Hashable {
  package let zh: String
  package let en: String
  package init(zh: String, en: String) {
    self.zh = zh
    self.en = en
  }
}

/// One value of a table.
package enum Cell: Sendable, Hashable {
  case empty
  case text(String)
  case integer(Int)
  /// Printed as the shortest decimal that reads back to the same double, without exponent (A45, D27).
  case number(Double)

  package init(_ value: Int?) { self = value.map(Cell.integer) ?? .empty }
  package init(_ value: Double?) { self = value.map(Cell.number) ?? .empty }
}

/// A finished table. `folder` is where it lies in the run folder.
package struct Table: Sendable {
  package enum Folder: String, Sendable { case tables, stages, root = "" }
  package let name: String
  package let folder: Folder
  /// What one row is.
  package let rowMeaning: Wording
  package let columns: [Column]
  package var rows: [[Cell]]

  package init(_ name: String, in folder: Folder = .tables, rowMeaning: Wording, columns: [Column], rows: [[Cell]] = []) {
    self.name = name
    self.folder = folder
    self.rowMeaning = rowMeaning
    self.columns = columns
    self.rows = rows
  }
}

extension Table {
  /// Tables of one name, to which several stages added rows, as one: the rows in the order of the texts they begin with, in
  /// bytes. Tables stand in the order of their first parts; one that stands alone is left as it is.
  package static func joined(_ parts: [Table]) -> [Table] {
    var tables: [Table] = []
    var shared: Set<String> = []
    for part in parts {
      if let place = tables.firstIndex(where: { $0.name == part.name && $0.folder == part.folder }) {
        precondition(tables[place].columns == part.columns, "two declarations of table \(part.name)")
        tables[place].rows += part.rows
        shared.insert(part.name)
      } else {
        tables.append(part)
      }
    }
    for place in tables.indices where shared.contains(tables[place].name) { tables[place].sortRows() }
    return tables
  }

  /// Puts the rows in the order of the texts they begin with, in bytes.
  package mutating func sortRows() {
    let keyed = rows.map { row -> (key: [String], row: [Cell]) in
      let key = row.prefix { if case .integer = $0 { false } else if case .number = $0 { false } else { true } }
      return (key.map { if case .text(let text) = $0 { text } else { "" } }, row)
    }
    rows = keyed.sorted { a, b in
      for (left, right) in zip(a.key, b.key) where left != right { return left.utf8.lexicographicallyPrecedes(right.utf8) }
      return false
    }.map(\.row)
  }
}
