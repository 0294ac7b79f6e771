// The forgiving engine: worked examples, and laws that hold for any bytes.

import CSV
import Testing

@Suite struct LenientReadingCases {
  private func read(_ text: String, _ change: (inout DialectSettings) -> Void = { _ in }) throws -> [[String]] {
    var given = DialectSettings()
    (given.encoding, given.delimiter, given.quote, given.escape) = (.utf8, UInt8(ascii: ","), .sign(UInt8(ascii: "\"")), .doubledQuote)
    (given.preambleLines, given.headerLines, given.footnoteLines) = (0, 1, 0)
    change(&given)
    return strictRecords(try convert(Array(text.utf8), given: given))
  }

  @Test func plainRecords() throws {
    #expect(try read("a,b\n1,2\n") == [["a", "b"], ["1", "2"]])
    #expect(try read("a,b\r\n1,\r\n") == [["a", "b"], ["1", ""]])
    #expect(try read("a,b\r1,2\r") == [["a", "b"], ["1", "2"]])
    #expect(try read("a,b\n\"1\n,\"\"\",2") == [["a", "b"], ["1\n,\"", "2"]])
    #expect(try read("") == [])
    #expect(try read("\n\n  \n") == [])
  }

  @Test func blanksOfPlainCellsStay() throws {
    #expect(try read("a,b\n 1 ,2\n") == [["a", "b"], [" 1 ", "2"]])
    #expect(try read("a,b\n \"1\" ,2\n") == [["a", "b"], ["1", "2"]])
  }

  @Test func straysAreText() throws {
    #expect(try read("a,b\n1\"2,3\n") == [["a", "b"], ["1\"2", "3"]])
    #expect(try read("a,b\n\"1\"2\",3\n") == [["a", "b"], ["1\"2", "3"]])
    #expect(try read("a,b\n\"1,3\n4,5\n") == [["a", "b"], ["\"1", "3"], ["4", "5"]])
  }

  /// A delimiter lost beside a quote is put back where only one place makes the record fit; else the record stays as it is.
  @Test func delimitersMissingBesideQuotes() throws {
    let rows = "no,name,remark,page\n1,Lin,\"called\",www.a.example\n2,Wu,\"wrote\",www.b.example\n3,He,\"left, angry\",www.c.example\n"
    let before = strictRecords(Array(rows.utf8))
    for (line, expected) in [
      ("4,Ma\"asked twice\",www.d.example", ["4", "Ma", "asked twice", "www.d.example"]),
      ("4,Ma,\"asked\"www.d.example", ["4", "Ma", "asked", "www.d.example"]),
      ("4,\"Ma\"\"asked\",www.d.example", ["4", "Ma", "asked", "www.d.example"]),
      // The comma within the quotes makes up for the one that is missing.
      ("4,Ma\"asked, twice\",www.d.example", ["4", "Ma", "asked, twice", "www.d.example"]),
      // Two places would do, or none is better than the record as it stands.
      ("4,\"Ma \"\"Jo\"\" Li\",www.d.example", ["4", "Ma \"Jo\" Li", "www.d.example"]),
      ("4,Ma,\"so \"\"what\"", ["4", "Ma", "so \"what"]),
      ("4,Ma\"Jo,x,www.d.example", ["4", "Ma\"Jo", "x", "www.d.example"]),
      ("4,5\" by,7\" wide,www.d.example", ["4", "5\" by", "7\" wide", "www.d.example"]),
    ] { #expect(try read(rows + line + "\n") == before + [expected], "\(line)") }
    // Without columns that are quoted by habit, signs for inches stay where they are.
    #expect(try read("a,b,c\nx,y,z\n5\" by,7\",w\n") == [["a", "b", "c"], ["x", "y", "z"], ["5\" by", "7\"", "w"]])
    #expect(try read("a,\"b\"\"c\"\n1,2,3\n4,5,6\n") == [["a", "b", "c"], ["1", "2", "3"], ["4", "5", "6"]])
  }

  /// A lone quote is half of a pair only in columns that have quotes although they need none.
  @Test func loneQuotesByColumn() throws {
    let rows = "no,name,remark\n1,Lin,\"called\"\n2,Wu,\"wrote\"\n"
    let before = strictRecords(Array(rows.utf8))
    for (line, expected) in [
      ("\"3,He,\"left\"", ["\"3", "He", "left"]), ("3,\"He,\"left\"", ["3", "\"He", "left"]),
      ("3,He,\"left", ["3", "He", "left"]), ("3,He,left\"", ["3", "He", "left"]),
    ] { #expect(try read(rows + line + "\n4,Ma,\"rang\"\n") == before + [expected, ["4", "Ma", "rang"]], "\(line)") }
  }

  /// Apostrophes in plain cells are no quotes of another kind: a quoted cell between them stays whole.
  @Test func apostrophesTearNothing() throws {
    let rows = "day,wait,queue,remark\n1,14,Lin's,\"a, b\"\n2,31Wu's,\"c, d, e\"\n3,17,He's,\"f, g\"\n"
    #expect(try read(rows)[2] == ["2", "31Wu's", "c, d, e"])
  }

  /// The words of a header between blanks are names only where some of them are quoted.
  @Test func headersBetweenBlanks() throws {
    let rows = "1,2,3\n4,5,6\n7,8,9\n"
    #expect(try read("no \"calls taken\" wait\n" + rows)[0] == ["no", "calls taken", "wait"])
    #expect(try read("Calls of November\n" + rows)[0] == ["Calls of November"])
  }

  @Test func escapes() throws {
    let rows = "a,b\n\"x\\\"y\",1\\,2\n"
    #expect(try read(rows) { $0.escape = .sign(UInt8(ascii: "\\")) } == [["a", "b"], ["x\"y", "1,2"]])
    // A sign that escapes nothing is text.
    #expect(try read("a,b\nC:\\temp,\\n\n") { $0.escape = .sign(UInt8(ascii: "\\")) } == [["a", "b"], ["C:\\temp", "\\n"]])
  }

  @Test func withoutQuotes() throws {
    #expect(try read("a,b\n\"1\",\"2\n") { $0.quote = DialectSettings.Quote.none } == [["a", "b"], ["\"1\"", "\"2"]])
  }

  @Test func recordEnds() throws {
    let text = "a,b\r\n1\n,2\r\n3,4\r5\r\n"
    #expect(try read(text) { $0.recordDelimiter = .carriageReturnLineFeed } == [["a", "b"], ["1\n", "2"], ["3", "4\r5"]])
    #expect(try read("a,b\r1,2\n3\r") { $0.recordDelimiter = .carriageReturn } == [["a", "b"], ["1", "2\n3"]])
  }

  @Test func surroundingsAsTold() throws {
    let text = "t\nu,v\na,b\nc,d\n1,2\n3,4\nend\n"
    let rows = try read(text) { ($0.preambleLines, $0.headerLines, $0.footnoteLines) = (2, 2, 1) }
    #expect(rows == [["a c", "b d"], ["1", "2"], ["3", "4"]])
    #expect(try read(text) { ($0.preambleLines, $0.headerLines, $0.footnoteLines) = (7, 1, 3) } == [])
    #expect(try read("1,2\n3,4\n") { $0.headerLines = 0 } == [["1", "2"], ["3", "4"]])
  }

  /// A quote that opens a cell and is closed only far below must not swallow what lies between.
  @Test func anOpenQuoteSwallowsNothing() throws {
    let rows = (1...5000).map { "\($0),2026-11-09,\($0 == 10 || $0 == 4000 ? "\"" : "")x,7" }
    let records = try read("n,day,word,m\n" + rows.joined(separator: "\n") + "\n")
    #expect(records.count == 5001)
    #expect(records[10] == ["10", "2026-11-09", "\"x", "7"])
  }

  /// Many quotes without an end cost no more than reading the file some times.
  @Test func openQuotesAreCheap() throws {
    let text = "a,b\n" + String(repeating: "\"x,1\n", count: 200_000)
    #expect(try read(text).count == 200_001)
  }

  /// Bytes that mean something to a reader, in any order.
  private func hostileBytes(_ numbers: inout SeededNumbers, most: Int) -> [UInt8] {
    let alphabet = Array("ab,,;\t|\"\"'\\\n\n\r 12:\0中é".utf8)
    return (0..<Int(numbers.next() % UInt64(most))).map { _ in alphabet[Int(numbers.next() % UInt64(alphabet.count))] }
  }

  /// Letters and digits, which no dialect takes for a sign.
  private func words(_ bytes: [UInt8]) -> String { String(String(decoding: bytes, as: UTF8.self).filter { $0.isLetter || $0.isNumber }) }

  /// Whatever the bytes: each letter and each digit is in the result, in the order of the file.
  @Test func nothingIsLost() throws {
    var numbers = SeededNumbers(seed: 2026)
    for round in 0..<2000 {
      let bytes = hostileBytes(&numbers, most: 120)
      var given = DialectSettings()
      (given.encoding, given.preambleLines, given.headerLines, given.footnoteLines) = (.utf8, 0, round % 2, 0)
      (given.delimiter, given.quote) = (UInt8(ascii: ","), .sign(UInt8(ascii: "\"")))
      given.escape = round % 3 == 0 ? .sign(UInt8(ascii: "\\")) : .doubledQuote
      given.recordDelimiter = [nil, .lineFeed, .carriageReturn, .carriageReturnLineFeed][round % 4]
      // A header that comes again is left out on purpose.
      if round % 2 == 1 { given.headerLines = nil }
      let output = try convert(bytes, given: given)
      if round % 2 == 0 { #expect(words(output) == words(bytes), "\(bytes)") }
      #expect(String(validating: output, as: UTF8.self) != nil)
    }
  }

  /// However the file arrives, in pieces of any size, the result is the same.
  @Test func piecesDoNotMatter() throws {
    var numbers = SeededNumbers(seed: 99)
    for _ in 0..<150 {
      let bytes = hostileBytes(&numbers, most: 400)
      let file = try ScratchFile(bytes)
      let found = try detectDialect(path: file.path, given: DialectSettings())
      var results: [[UInt8]] = []
      for readSize in [1, 3, 64, 1 << 18] {
        var conversion = try Conversion(path: file.path, found: found, readSize: readSize)
        var writer = CSVWriter(guardsFormulas: false)
        while try conversion.next(into: &writer) {}
        results.append(writer.bytes)
      }
      #expect(results.allSatisfy { $0 == results[0] }, "\(bytes)")
    }
  }

  /// A well-formed table comes back as it was, whatever it holds.
  @Test func wellFormedTablesSurvive() throws {
    var numbers = SeededNumbers(seed: 7)
    let parts = ["a", "客户", ",", "\"", "\n", "\r\n", " ", "'", ";", "1", "=", "\\", "|"]
    for _ in 0..<500 {
      let width = Int(numbers.next() % 5) + 1
      var records: [[String]] = [(0..<width).map { "h\($0)" }]
      for _ in 0..<Int(numbers.next() % 12) {
        records.append((0..<width).map { _ in (0..<Int(numbers.next() % 4)).map { _ in parts[Int(numbers.next() % UInt64(parts.count))] }.joined() })
      }
      var writer = CSVWriter(guardsFormulas: false)
      for record in records { writer.record(record) }
      var given = DialectSettings()
      (given.encoding, given.delimiter, given.quote, given.escape) = (.utf8, UInt8(ascii: ","), .sign(UInt8(ascii: "\"")), .doubledQuote)
      (given.preambleLines, given.headerLines, given.footnoteLines) = (0, 1, 0)
      #expect(try convert(writer.bytes, given: given) == writer.bytes, "\(records)")
    }
  }

  /// A table written in any dialect and read by it comes out as it was, and is found again where it has columns of values.
  @Test func anyDialect() throws {
    for delimiter in [",", ";", "\t", "|", "^", ", "] {
      for quote in ["\"", "'"] {
        for escape in [nil, "\\"] {
          for recordEnd in ["\n", "\r\n", "\r"] {
            let writing = Writing(delimiter: delimiter, quote: quote, escape: escape, recordEnd: recordEnd, quotesAll: delimiter == "^")
            for table in CleanTable.all {
              let bytes = Array(writing.text(table).utf8)
              var given = DialectSettings()
              (given.delimiter, given.hasBlankAfterDelimiter) = (Array(delimiter.utf8)[0], delimiter.utf8.count == 2)
              given.quote = .sign(Array(quote.utf8)[0])
              given.escape = escape == nil ? .doubledQuote : .sign(UInt8(ascii: "\\"))
              let expected = [table.header] + table.rows
              #expect(strictRecords(try convert(bytes, given: given)) == expected, "told \(delimiter) \(quote) \(escape ?? "-") \(recordEnd.debugDescription) \(table.name)")
              #expect(strictRecords(try convert(bytes)) == expected, "found \(delimiter) \(quote) \(escape ?? "-") \(recordEnd.debugDescription) \(table.name)")
            }
          }
        }
      }
    }
  }
}
