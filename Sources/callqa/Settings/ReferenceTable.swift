// The small CSV files of the reference folder: strict RFC 4180 text → rows with the place of every cell.

/// A reference table: the named columns of each row, in the file's order. Cells lose the blanks at both ends.
package struct ReferenceTable: Sendable {
  package struct Cell: Sendable, Hashable {
    package var text: String
    /// From 1.
    package var line: Int
    /// Unicode scalars from 1.
    package var column: Int
  }
  package struct Row: Sendable {
    /// Line where the record begins, from 1.
    package var line: Int
    fileprivate var cells: [String: Cell]
    package subscript(column: String) -> Cell { cells[column] ?? Cell(text: "", line: line, column: 1) }
  }
  package private(set) var rows: [Row] = []

  /// Reads the text; every fault goes to `reader` and the row that has it is left out.
  /// - Parameter columns: the header's names, in any order; each must be there, and no other.
  /// - Parameter others: longer names that are accepted too, each with the column it means.
  package init(_ text: String, columns: [String], others: [String: String] = [:], reader: inout SettingsReader) {
    var records = RecordReading(text)
    guard var header = records.next(noting: &reader) else {
      reader.note(line: 1, column: 1, "the file is empty", wanted: "a header line: \(columns.joined(separator: ","))")
      return
    }
    for index in header.indices { header[index].text = others[header[index].text] ?? header[index].text }
    let names = header.map(\.text)
    for cell in header where !columns.contains(cell.text) {
      reader.note(
        line: cell.line, column: cell.column, "unknown column \(shown(cell.text))",
        wanted: "the columns \(columns.joined(separator: ","))",
        suggestion: nearestWord(to: cell.text, among: columns))
    }
    for (index, cell) in header.enumerated() where names[..<index].contains(cell.text) {
      reader.note(line: cell.line, column: cell.column, "the column \(shown(cell.text)) stands twice", wanted: "it once")
    }
    for column in columns where !names.contains(column) {
      reader.note(
        line: header[0].line, column: 1, "there is no column \(shown(column))",
        wanted: "the columns \(columns.joined(separator: ","))")
    }
    if !reader.problems.isEmpty { return }
    while let cells = records.next(noting: &reader) {
      // A spreadsheet writes rows of nothing below the table.
      if cells.allSatisfy(\.text.isEmpty) { continue }
      if cells.count != names.count {
        reader.note(line: cells[0].line, column: 1, "\(cells.count) fields", wanted: "\(names.count), as in the header")
        continue
      }
      rows.append(Row(line: cells[0].line, cells: Dictionary(zip(names, cells)) { first, _ in first }))
    }
  }
}

/// Walks a text record by record.
private struct RecordReading {
  private let scalars: [UnicodeScalar]
  private var index = 0
  private var line = 1
  private var column = 1

  init(_ text: String) { scalars = Array(text.unicodeScalars) }

  private var current: UnicodeScalar? { index < scalars.count ? scalars[index] : nil }

  private mutating func advance() {
    if scalars[index] == "\n" {
      line += 1
      column = 1
    } else {
      column += 1
    }
    index += 1
  }

  /// The line's end here: LF or CR LF.
  private var isAtLineEnd: Bool {
    current == "\n" || current == "\r" && (index + 1 >= scalars.count || scalars[index + 1] == "\n")
  }

  private mutating func skipLineEnd() {
    if current == "\r" { advance() }
    if current == "\n" { advance() }
  }

  private mutating func skipLine() {
    while current != nil, current != "\n" { advance() }
    skipLineEnd()
  }

  /// The next record that can be read, or nil at the end. Blank lines are no records.
  mutating func next(noting reader: inout SettingsReader) -> [ReferenceTable.Cell]? {
    while true {
      while current != nil, isAtLineEnd { skipLineEnd() }
      guard current != nil else { return nil }
      if let cells = record(noting: &reader) { return cells }
      skipLine()
    }
  }

  private mutating func record(noting reader: inout SettingsReader) -> [ReferenceTable.Cell]? {
    var cells: [ReferenceTable.Cell] = []
    while true {
      let place = (line: line, column: column)
      guard let text = current == "\"" ? quoted(place, noting: &reader) : plain(noting: &reader) else { return nil }
      cells.append(ReferenceTable.Cell(text: text.trimmingBlanks, line: place.line, column: place.column))
      if current == "," {
        advance()
        continue
      }
      if current != nil { skipLineEnd() }
      return cells
    }
  }

  private mutating func plain(noting reader: inout SettingsReader) -> String? {
    var text = String.UnicodeScalarView()
    while let scalar = current, scalar != ",", !isAtLineEnd {
      if scalar == "\"" || scalar == "\r" || scalar.value < 0x20 && scalar != "\t" {
        reader.note(
          line: line, column: column, scalar == "\"" ? "a quote inside a field without quotes" : "a control character",
          wanted: scalar == "\"" ? "the whole field in quotes, and the quote doubled" : "text only")
        return nil
      }
      text.append(scalar)
      advance()
    }
    return String(text)
  }

  private mutating func quoted(_ place: (line: Int, column: Int), noting reader: inout SettingsReader) -> String? {
    var text = String.UnicodeScalarView()
    advance()
    while let scalar = current {
      advance()
      if scalar != "\"" {
        text.append(scalar)
      } else if current == "\"" {
        text.append("\"")
        advance()
      } else if current == nil || current == "," || isAtLineEnd {
        return String(text)
      } else {
        reader.note(line: line, column: column, "text after a closing quote", wanted: "a comma or the end of the line")
        return nil
      }
    }
    reader.note(line: place.line, column: place.column, "a quote that is never closed", wanted: "a closing quote")
    return nil
  }
}
