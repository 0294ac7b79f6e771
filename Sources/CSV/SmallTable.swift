// Small reference files (targets, calendars, aliases): the whole file as strings.

/// Reads a small file into strings, header included, through the same reader as the exports. Its dialect is found.
/// - Throws: as the reader does, and at the first fault in quoting or undecodable byte, for such a file is written by hand
///   and has to be right.
package func readRows(path: String) throws(CSVError) -> [(line: Int, cells: [String])] {
  let dialect = try detectDialect(path: path).dialect
  var reader = try CSVReader(path: path, dialect: dialect)
  var block = RecordBlock()
  var rows: [(line: Int, cells: [String])] = []
  while try reader.next(into: &block) {
    for record in block.records {
      if record.isFault { throw CSVError(path: path, what: .quoting(line: record.line)) }
      rows.append((record.line, block.cells(of: record)))
    }
  }
  if reader.sequencesReplaced > 0 {
    throw CSVError(path: path, what: .undecodable(sequences: reader.sequencesReplaced, encoding: dialect.encoding))
  }
  return rows
}
