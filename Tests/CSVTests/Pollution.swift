// Polluted files by kind, each with what a reader should make of it.

import CSV

/// How a table is written down.
struct Writing {
  var delimiter = ","
  var quote = "\""
  /// nil: a quote inside is doubled.
  var escape: String?
  var recordEnd = "\n"
  var quotesAll = false

  func cell(_ text: String) -> String {
    let special = [delimiter.trimmed, quote, "\n", "\r", escape ?? quote]
    let needs = quotesAll || special.contains { text.contains($0) } || text.hasPrefix(" ") || (delimiter == " " && text.contains(" "))
    if !needs { return text }
    var inner = text
    if let escape {
      inner = inner.split(separator: Character(escape), omittingEmptySubsequences: false).joined(separator: escape + escape)
      inner = inner.split(separator: Character(quote), omittingEmptySubsequences: false).joined(separator: escape + quote)
    } else {
      inner = inner.split(separator: Character(quote), omittingEmptySubsequences: false).joined(separator: quote + quote)
    }
    return quote + inner + quote
  }

  func line(_ cells: [String]) -> String { cells.map(cell).joined(separator: delimiter) }

  func text(_ table: CleanTable) -> String { ([table.header] + table.rows).map { line($0) + recordEnd }.joined() }
}

extension String {
  /// A delimiter without the blank behind it.
  fileprivate var trimmed: String { count > 1 ? String(first.map(String.init) ?? self) : self }
}

/// One polluted file and the truth about it.
struct PollutedFile {
  var kind: String
  var bytes: [UInt8]
  /// What a person who knows the file would say.
  var told = DialectSettings()
  var truth: CleanTable
}

/// Makes polluted files of one table.
struct Polluter {
  let table: CleanTable
  private(set) var files: [PollutedFile] = []

  init(_ table: CleanTable) {
    self.table = table
    wholeFile()
    encodings()
    surroundings()
    singleRows()
    cells()
    quotes()
  }

  private static func told(_ writing: Writing = Writing()) -> DialectSettings {
    var told = DialectSettings()
    told.encoding = .utf8
    let delimiter = Array(writing.delimiter.utf8)
    told.delimiter = delimiter[0]
    told.hasBlankAfterDelimiter = delimiter.count > 1
    told.quote = .sign(Array(writing.quote.utf8)[0])
    told.escape = writing.escape.map { .sign(Array($0.utf8)[0]) } ?? .doubledQuote
    told.recordDelimiter = ["\n": .lineFeed, "\r\n": .carriageReturnLineFeed, "\r": .carriageReturn][writing.recordEnd]
    told.preambleLines = 0
    told.headerLines = 1
    told.footnoteLines = 0
    return told
  }

  private mutating func add(
    _ kind: String, _ text: String, truth: CleanTable? = nil, writing: Writing = Writing(), _ change: (inout DialectSettings) -> Void = { _ in }
  ) {
    var told = Polluter.told(writing)
    change(&told)
    files.append(PollutedFile(kind: kind, bytes: Array(text.utf8), told: told, truth: truth ?? table))
  }

  private func written(_ writing: Writing = Writing()) -> [String] { ([table.header] + table.rows).map { writing.line($0) } }

  private func text(_ lines: [String], end: String = "\n") -> String { lines.map { $0 + end }.joined() }

  // MARK: The whole file

  private mutating func wholeFile() {
    let plain = Writing().text(table)
    add("clean", plain)
    add("no newline at the end", String(plain.dropLast()))
    add("two newlines at the end", plain + "\n")
    for delimiter in [";", "\t", "|", "^", "~", " ", ", "] {
      let writing = Writing(delimiter: delimiter)
      add("delimiter \(delimiter.debugDescription)", writing.text(table), writing: writing)
    }
    var writing = Writing(quote: "'")
    add("single quotes", writing.text(table), writing: writing)
    writing = Writing(quote: "'", quotesAll: true)
    add("single quotes everywhere", writing.text(table), writing: writing)
    writing = Writing(quotesAll: true)
    add("quotes everywhere", writing.text(table), writing: writing)
    writing = Writing(escape: "\\")
    add("backslash", writing.text(table), writing: writing)
    for end in ["\r\n", "\r"] {
      writing = Writing(recordEnd: end)
      add("record end \(end.debugDescription)", writing.text(table), writing: writing)
    }
    add("semicolons, single quotes, CRLF", Writing(delimiter: ";", quote: "'", recordEnd: "\r\n").text(table), writing: Writing(delimiter: ";", quote: "'", recordEnd: "\r\n"))
  }

  private mutating func encodings() {
    let text = Writing().text(table)
    func add(_ kind: String, _ bytes: [UInt8]?, _ encoding: TextEncoding) {
      guard let bytes else { return }
      var told = Polluter.told()
      told.encoding = encoding
      files.append(PollutedFile(kind: kind, bytes: bytes, told: told, truth: table))
    }
    add("byte order mark", [0xEF, 0xBB, 0xBF] + Array(text.utf8), .utf8)
    add("GB18030", try? encode(text, .gb18030), .gb18030)
    for (encoding, mark) in [(TextEncoding.utf16LittleEndian, [0xFF, 0xFE] as [UInt8]), (.utf16BigEndian, [0xFE, 0xFF])] {
      add("\(encoding.rawValue)", try? mark + encode(text, encoding), encoding)
      add("\(encoding.rawValue) without a mark", try? encode(text, encoding), encoding)
    }
  }

  // MARK: Above, below and between

  private mutating func surroundings() {
    let plain = Writing().text(table)
    let titles = ["客服中心数据导出", "Report of all records", "Period: November 2026", "# made by the export tool, version 2", "内部资料 注意保密"]
    for count in 1...titles.count {
      add("preamble of \(count)", text(Array(titles[..<count])) + plain) { $0.preambleLines = count }
    }
    add("preamble and a blank line", text([titles[0], titles[2], ""]) + plain) { $0.preambleLines = 3 }
    let padding = String(repeating: ",", count: table.width - 1)
    add("padded preamble", text([titles[0] + padding, padding]) + plain) { $0.preambleLines = 2 }
    let notes = ["Note: figures are provisional", "数据来源：客服系统", "* some cells are empty, see the manual"]
    for count in 1...notes.count { add("footnotes, \(count)", plain + text(Array(notes[..<count]))) { $0.footnoteLines = count } }
    add("footnote below a blank line", plain + text(["", notes[1]])) { $0.footnoteLines = 2 }
    add("padded footnote", plain + text([notes[0] + padding])) { $0.footnoteLines = 1 }
    let rows = written()
    add("header repeated", text(rows[...4] + [rows[0]] + rows[5...]))
    add("blank lines", text(rows[...3] + ["", ""] + rows[4...]))
    let total = ["合计"] + [String](repeating: "", count: table.width - 2) + ["12"]
    add("totals row", plain + text([Writing().line(total)]), truth: with { $0.rows.append(total) })
    let second = [["名称", "数量"], ["甲", "1"], ["乙", "2"]]
    add("second table", plain + text([""] + second.map { Writing().line($0) }), truth: with { $0.rows += second })
    add("header in two lines", text([Writing().line(table.header), Writing().line(table.header.map { "(\($0.prefix(1)))" })] + rows.dropFirst()), truth: with { table in table.header = table.header.map { "\($0) (\($0.prefix(1)))" } }) { $0.headerLines = 2 }
    add("header only", text([rows[0]]), truth: with { $0.rows = [] })
    add("one row", text(Array(rows[...1])), truth: with { $0.rows = [$0.rows[0]] })
    add("one column", text(([table.header] + table.rows).map { Writing().line([$0[0]]) }), truth: with { table in
      table.header = [table.header[0]]
      table.rows = table.rows.map { [$0[0]] }
    })
    add("no header", text(Array(rows.dropFirst())), truth: with { table in
      table.header = table.rows[0]
      table.rows.removeFirst()
    }) { $0.headerLines = 0 }
    add("empty", "", truth: with { ($0.header, $0.rows) = ([], []) })
  }

  private func with(_ change: (inout CleanTable) -> Void) -> CleanTable {
    var truth = table
    change(&truth)
    return truth
  }

  // MARK: One row

  private mutating func singleRows() {
    for row in stride(from: 0, through: table.rows.count, by: 7) {
      for (name, writing) in [
        ("semicolons", Writing(delimiter: ";")), ("tabs", Writing(delimiter: "\t")), ("bars", Writing(delimiter: "|")),
        ("single quotes everywhere", Writing(quote: "'", quotesAll: true)), ("quotes everywhere", Writing(quotesAll: true)),
        ("backslash", Writing(escape: "\\", quotesAll: true)),
      ] {
        var rows = written()
        rows[row] = writing.line(row == 0 ? table.header : table.rows[row - 1])
        add("row with \(name)", text(rows))
      }
      for end in ["\r\n", "\r"] {
        let rows = written().enumerated().map { $1 + ($0 == row ? end : "\n") }
        add("row ends with \(end.debugDescription)", rows.joined())
      }
    }
  }

  // MARK: One cell

  private mutating func cells() {
    for row in stride(from: 0, through: table.rows.count, by: 9) {
      for column in 0..<table.width {
        let cells = row == 0 ? table.header : table.rows[row - 1]
        if column > 0, !Writing().cell(cells[column]).hasPrefix("\""), !Writing().cell(cells[column - 1]).hasPrefix("\"") {
          var joined = cells
          joined[column - 1] += joined.remove(at: column)
          change("delimiter missing", row, Writing().line(joined), joined)
        }
        var wider = cells
        wider.insert("", at: column)
        change("delimiter too many", row, Writing().line(wider), wider)
        var emptied = cells
        emptied[column] = ""
        change("empty cell", row, Writing().line(emptied), emptied)
        if row % 27 == 0 {
          var long = cells
          long[column] = String(repeating: "长话短说 and so on, ", count: 4000) + "end"
          change("long cell", row, Writing().line(long), long)
        }
      }
    }
  }

  private mutating func change(_ kind: String, _ row: Int, _ line: String, _ cells: [String]) {
    var rows = written()
    rows[row] = line
    add(kind, text(rows), truth: with { if row == 0 { $0.header = cells } else { $0.rows[row - 1] = cells } })
  }

  private mutating func quotes() {
    for row in stride(from: 1, through: table.rows.count, by: 4) {
      let cells = table.rows[row - 1]
      for column in 0..<table.width {
        let written = Writing().cell(cells[column])
        if written.hasPrefix("\"") {
          broken("closing quote missing", row, column, String(written.dropLast()), truth: cells[column])
          broken("opening quote missing", row, column, String(written.dropFirst()), truth: cells[column])
          if !cells[column].contains("\"") {
            broken("stray quote in a quoted cell", row, column, "\"" + stray(cells[column]) + "\"", truth: stray(cells[column]))
            broken("doubled opening quote", row, column, "\"" + written, truth: "\"" + cells[column])
            broken("doubled closing quote", row, column, written + "\"", truth: cells[column] + "\"")
          }
        } else {
          broken("quote before a cell", row, column, "\"" + written, truth: "\"" + written)
          broken("quote behind a cell", row, column, written + "\"", truth: written + "\"")
          broken("quote in a cell", row, column, stray(written), truth: stray(written))
        }
      }
    }
  }

  /// A quote behind the second character.
  private func stray(_ text: String) -> String { text.prefix(2) + "\"" + text.dropFirst(2) }

  private mutating func broken(_ kind: String, _ row: Int, _ column: Int, _ written: String, truth: String) {
    var cells = table.rows[row - 1]
    var texts = cells.map { Writing().cell($0) }
    texts[column] = written
    cells[column] = truth
    change(kind, row, texts.joined(separator: ","), cells)
  }
}
