// What the records of one table have in common: how many fields, and which kind of value in each column.

/// The form of a table's records, by which a record that does not fit is recognised.
struct TableShape: Sendable, Hashable {
  /// Fields of a record.
  var width: Int
  /// The kind that nearly all cells of each column have, `text` where there is none.
  var kinds: [CellKind]
  /// By column, whether nearly every cell is quoted that would not have to be; empty where that is not known.
  var quotedColumns: [Bool] = []

  init(width: Int, kinds: [CellKind] = []) {
    self.width = width
    self.kinds = kinds
  }

  /// The shape of `records`, each a list of kinds; those of another width do not count.
  init(width: Int, records: some Sequence<[CellKind]>) {
    self.width = width
    var counts = [[Int]](repeating: [Int](repeating: 0, count: 6), count: width)
    for record in records where record.count == width {
      for (column, kind) in record.enumerated() { counts[column][Int(kind.rawValue)] += 1 }
    }
    kinds = counts.map { count in
      let filled = count.reduce(0, +) - count[Int(CellKind.empty.rawValue)]
      for kind in [CellKind.number, .stamp, .link, .code] {
        let agreeing = count[Int(kind.rawValue)]
        // One in five may differ; in a table of a few rows one of three.
        if filled >= 2 && (5 * agreeing >= 4 * filled || (filled >= 3 && agreeing >= filled - 1)) { return kind }
      }
      return .text
    }
  }

  /// Whether the cells of `column` are quoted by habit, so that a lone quote there is half of a pair.
  func isQuoted(column: Int) -> Bool { column < quotedColumns.count && quotedColumns[column] }

  /// Columns whose cells are told from words.
  var typedColumns: [Int] { kinds.indices.filter { kinds[$0].isTyped } }

  /// How many filled cells in typed columns are of their column's kind, and how many are not.
  func agreement(_ record: [CellKind]) -> (agreeing: Int, differing: Int) {
    var result = (agreeing: 0, differing: 0)
    for (column, kind) in record.enumerated() where column < kinds.count && kinds[column].isTyped && kind != .empty {
      if kind == kinds[column] || (kind.isTyped && kinds[column] == .code) { result.agreeing += 1 } else { result.differing += 1 }
    }
    return result
  }

  /// Whether a record looks like the rows of this table rather than like its header.
  func looksLikeRow(_ record: [CellKind]) -> Bool {
    let (agreeing, differing) = agreement(record)
    return agreeing > differing
  }

  /// Whether a record that was read in some other way than its neighbours fits into the table.
  func admits(_ record: [CellKind]) -> Bool {
    guard record.count == width else { return false }
    let (agreeing, differing) = agreement(record)
    return differing == 0 || agreeing >= 4 * differing
  }
}
