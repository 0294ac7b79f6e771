// Small reference files (targets, calendars, aliases): the whole file as strings.

/// Reads a small file into strings, header included, through the same reader as the exports. Its dialect is found.
/// - Throws: as the reader does, and at the first fault in quoting or undecodable byte, for such a file is written by hand
///   and has to be right.
package func readRows(path: String) throws(CSVError) -> [(line: Int, cells: [String])] {
  let dialect = try detectDialect(path: path).dialect
  let reader = try RecordStream(path: path, dialect: dialect)
  var block = RecordBlock()
  var rows: [(line: Int, cells: [String])] = []
  while try reader.next(into: &block) { rows += try soundRows(of: block, path: path) }
  if reader.sequencesReplaced > 0 {
    throw CSVError(path: path, what: .undecodable(sequences: reader.sequencesReplaced, encoding: dialect.encoding))
  }
  return rows
}

/// Reads comma-separated text by the same rules: the built-in copy of a reference file, called `name` in errors.
package func readRows(text: String, name: String) throws(CSVError) -> [(line: Int, cells: [String])] {
  let dialect = Dialect()
  var parser = LibCSVParser(delimiter: dialect.delimiter, quote: dialect.quote ?? UInt8(ascii: "\""))
  var block = RecordBlock()
  do {
    let bytes = Array(text.utf8)
    _ = try parser.parse(bytes.span, isFinal: true, limit: .max, into: &block)
  } catch {
    throw error.about(path: name, line: parser.line)
  }
  return try soundRows(of: block, path: name)
}

private func soundRows(of block: RecordBlock, path: String) throws(CSVError) -> [(line: Int, cells: [String])] {
  var rows: [(line: Int, cells: [String])] = []
  for record in block.records {
    if record.isFault { throw CSVError(path: path, what: .quoting(line: record.line)) }
    rows.append((record.line, block.cells(of: record)))
  }
  return rows
}
