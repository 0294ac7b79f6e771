// CSV files of a finished run → header and rows, exactly as they were written.

internal import CSV

/// A table read back: texts only, because what a column holds is known by whoever declared it.
package struct TableContents: Sendable, Hashable {
  /// For messages.
  package let path: String
  package let header: [String]
  package let rows: [[String]]

  /// Reads a file. Throws `missing`, `io` or `malformed`.
  package init(reading path: String, fileSystem: FileSystem = FileSystem()) throws(RunFolderError) {
    try self.init(path: path, bytes: try fileSystem.read(path))
  }

  /// Reads strict RFC 4180: UTF-8, records ended by LF or CRLF (the last one too), every record as wide as the header, no
  /// quote in an unquoted field and nothing between a closing quote and the separator.
  package init(path: String, bytes: [UInt8]) throws(RunFolderError) {
    guard String(validating: bytes, as: UTF8.self) != nil else {
      throw .malformed(path: path, line: 0, found: "bytes that are not UTF-8", wanted: "UTF-8")
    }
    var parser = RecordParser(path: path, bytes: bytes)
    guard let header = try parser.next() else {
      throw .malformed(path: path, line: 1, found: "an empty file", wanted: "a header")
    }
    var rows: [[String]] = []
    while let row = try parser.next() {
      guard row.count == header.count else {
        throw .malformed(
          path: path, line: parser.recordLine, found: "\(row.count) fields", wanted: "\(header.count), as many as the header has")
      }
      rows.append(row)
    }
    self.path = path
    self.header = header
    self.rows = rows
  }

  /// The position of a column. Throws `malformed` when the table has none of that name.
  package func column(_ name: String) throws(RunFolderError) -> Int {
    guard let index = header.firstIndex(of: name) else {
      throw .malformed(path: path, line: 1, found: "no column \(name)", wanted: "one")
    }
    return index
  }
}

/// Walks over records; small and strict, for files that this program wrote.
private struct RecordParser {
  let path: String
  let bytes: [UInt8]
  private var position = 0
  private var line = 1
  /// Where the last record began.
  private(set) var recordLine = 1

  init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  mutating func next() throws(RunFolderError) -> [String]? {
    guard position < bytes.count else { return nil }
    recordLine = line
    var fields: [String] = []
    while true {
      let field = byte == 0x22 ? try quotedField() : plainField()
      fields.append(CSVWriter.unguarded(field))
      switch byte {
      case 0x2C: position += 1
      case 0x0A:
        position += 1
        line += 1
        return fields
      case 0x0D where position + 1 < bytes.count && bytes[position + 1] == 0x0A:
        position += 2
        line += 1
        return fields
      case nil: throw fault("the end of the file within a record", "a line end after the last record")
      default: throw fault("a stray quote or carriage return", "fields as RFC 4180 has them")
      }
    }
  }

  private var byte: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func plainField() -> String {
    let start = position
    while let byte, byte != 0x2C, byte != 0x0A, byte != 0x0D, byte != 0x22 { position += 1 }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func quotedField() throws(RunFolderError) -> String {
    var field: [UInt8] = []
    position += 1
    while let byte {
      position += 1
      if byte == 0x22 {
        guard self.byte == 0x22 else { return String(decoding: field, as: UTF8.self) }
        position += 1
      }
      if byte == 0x0A { line += 1 }
      field.append(byte)
    }
    throw fault("a quoted field without end", "a closing quote")
  }

  private func fault(_ found: String, _ wanted: String) -> RunFolderError {
    .malformed(path: path, line: recordLine, found: found, wanted: wanted)
  }
}
