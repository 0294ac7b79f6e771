// Tables too long to hold: their rows are made while they are written, in parts that workers may make side by side.

internal import CSV

/// A table too long to hold: rows are made while they are written.
package struct StreamedTable: Sendable {
  package let name: String
  package let folder: Table.Folder
  package let rowMeaning: Wording
  package let columns: [Column]
  /// Its rows come in so many parts, one behind the other, which may be made side by side.
  package let parts: Int
  private let forEachRowOfPart: @Sendable (_ part: Int, _ emit: ([Cell]) throws -> Void) throws -> Void

  package init(
    _ name: String, in folder: Table.Folder, rowMeaning: Wording, columns: [Column],
    forEachRow: @escaping @Sendable (_ emit: ([Cell]) throws -> Void) throws -> Void
  ) {
    self.init(declaredBy: Table(name, in: folder, rowMeaning: rowMeaning, columns: columns), forEachRow: forEachRow)
  }

  /// A long table with the name, place and columns that `declaration` declares.
  package init(
    declaredBy declaration: Table, forEachRow: @escaping @Sendable (_ emit: ([Cell]) throws -> Void) throws -> Void
  ) {
    self.init(declaredBy: declaration, parts: 1) { _, emit in try forEachRow(emit) }
  }

  /// The same of `items` things, each of which has some rows.
  /// - Parameter forEachRow: makes the rows of a range of them, in order.
  package init(
    declaredBy declaration: Table, items: Int, forEachRow: @escaping @Sendable (_ items: Range<Int>, _ emit: ([Cell]) throws -> Void) throws -> Void
  ) {
    let size = 4096
    self.init(declaredBy: declaration, parts: max(1, (items + size - 1) / size)) { part, emit in
      try forEachRow(part * size..<min(items, (part + 1) * size), emit)
    }
  }

  private init(
    declaredBy declaration: Table, parts: Int, forEachRowOfPart: @escaping @Sendable (_ part: Int, _ emit: ([Cell]) throws -> Void) throws -> Void
  ) {
    name = declaration.name
    folder = declaration.folder
    rowMeaning = declaration.rowMeaning
    columns = declaration.columns
    self.parts = parts
    self.forEachRowOfPart = forEachRowOfPart
  }

  /// Calls its argument once per row, in order.
  package func forEachRow(_ emit: ([Cell]) throws -> Void) throws {
    for part in 0..<parts { try forEachRowOfPart(part, emit) }
  }

  /// The records of one part, as they stand in the file.
  package func records(ofPart part: Int) throws -> [UInt8] {
    var writer = CSVWriter()
    try forEachRowOfPart(part) { row in
      precondition(row.count == columns.count, "A row has another number of cells than the table has columns.")
      for cell in row { writer.cell(cell) }
      writer.endRecord()
    }
    return writer.bytes
  }
}

extension CSVWriter {
  mutating func cell(_ cell: Cell) {
    switch cell {
    case .empty: empty()
    case .text(let value): text(value)
    case .integer(let value): integer(value)
    case .number(let value): number(value)
    }
  }
}
