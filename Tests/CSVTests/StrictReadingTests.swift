// What a record is: the traps of libcsv, and the recovery after faults, each pinned by hand.

import CSV
import Testing

@Suite struct StrictReading {
  @Test func plainRecords() throws {
    #expect(try records(of: "a,b\n1,2\n") == [Expected(1, ["a", "b"]), Expected(2, ["1", "2"])])
    #expect(try records(of: "a,b\r\n1,2\r\n") == [Expected(1, ["a", "b"]), Expected(2, ["1", "2"])])
    #expect(try records(of: "a,b\r1,2\r") == [Expected(1, ["a", "b"]), Expected(2, ["1", "2"])])
    #expect(try records(of: "a,b\n1,2") == [Expected(1, ["a", "b"]), Expected(2, ["1", "2"])])
    #expect(try records(of: "a,b\n1,\"2\"") == [Expected(1, ["a", "b"]), Expected(2, ["1", "2"])])
  }

  @Test func emptyFiles() throws {
    for text in ["", "\n", "\r", "\r\n\r\n", "  \n\t\n", "\u{FEFF}", "\u{FEFF}\n"] {
      #expect(try records(of: text).isEmpty, "\(text.debugDescription)")
    }
  }

  @Test func blankLinesAreNoRecordsButCount() throws {
    #expect(try records(of: "\n\na\n \t \n\r\nb\n") == [Expected(3, ["a"]), Expected(6, ["b"])])
  }

  @Test func emptyFields() throws {
    #expect(
      try records(of: ",\n,,x\n\"\"\n\"\",\n") == [
        Expected(1, ["", ""]), Expected(2, ["", "", "x"]), Expected(3, [""]), Expected(4, ["", ""]),
      ])
    #expect(try records(of: "a,") == [Expected(1, ["a", ""])])
  }

  @Test func blanksRoundFieldsGoInsideQuotesStay() throws {
    #expect(try records(of: "  a b ,\t\"  c  \" , \n") == [Expected(1, ["a b", "  c  ", ""])])
    // An ideographic blank is text.
    #expect(try records(of: "\u{3000}a,b\n") == [Expected(1, ["\u{3000}a", "b"])])
  }

  @Test func tabAsDelimiterIsNoBlank() throws {
    let dialect = Dialect(delimiter: UInt8(ascii: "\t"))
    #expect(
      try records(of: "\t\tx\t\n a \t\"b\" \tc\n", dialect) == [
        Expected(1, ["", "", "x", ""]), Expected(2, ["a", "b", "c"]),
      ])
    #expect(try records(of: "\t\n", dialect) == [Expected(1, ["", ""])])
  }

  @Test func quotesDelimitersAndLineEndsInQuotedFields() throws {
    #expect(
      try records(of: "\"a,b\",\"c\"\"d\"\n\"1\r\n2\n3\r4\",x\ny,z\n") == [
        Expected(1, ["a,b", "c\"d"]), Expected(2, ["1\r\n2\n3\r4", "x"]), Expected(6, ["y", "z"]),
      ])
  }

  @Test func otherDelimitersAndQuote() throws {
    #expect(
      try records(of: "a;'b;c''d'\n", Dialect(delimiter: UInt8(ascii: ";"), quote: UInt8(ascii: "'"))) == [
        Expected(1, ["a", "b;c'd"])
      ])
    #expect(try records(of: "a|\"b|c\"\n", Dialect(delimiter: UInt8(ascii: "|"))) == [Expected(1, ["a", "b|c"])])
  }

  @Test func zeroBytesAreText() throws {
    #expect(
      try records(of: "a\0b,\0\n\"\0\"\n\0\n") == [
        Expected(1, ["a\0b", "\0"]), Expected(2, ["\0"]), Expected(3, ["\0"]),
      ])
  }

  // Faults: lenient reading would forgive each of these.

  @Test func quoteInsideAnUnquotedField() throws {
    #expect(try records(of: "a,b\"c\nd,e\n") == [Expected(1, nil), Expected(2, ["d", "e"])])
    #expect(try records(of: "5\" pipe\nd\n") == [Expected(1, nil), Expected(2, ["d"])])
  }

  @Test func textAfterTheClosingQuote() throws {
    #expect(try records(of: "\"a\"b,c\nd,e\n") == [Expected(1, nil), Expected(2, ["d", "e"])])
    #expect(try records(of: "\"a\" \"\nd,e\n") == [Expected(1, nil), Expected(2, ["d", "e"])])
  }

  @Test func fieldsBeforeTheFaultAreDropped() throws {
    #expect(
      try records(of: "ok,1\na,b,c,\"d\"e,f\nok,2\n") == [
        Expected(1, ["ok", "1"]), Expected(2, nil), Expected(3, ["ok", "2"]),
      ])
  }

  @Test func quoteLeftOpenAtTheEnd() throws {
    #expect(try records(of: "a,\"b") == [Expected(1, nil)])
    #expect(try records(of: "\"") == [Expected(1, nil)])
    #expect(try records(of: "\"\"\"") == [Expected(1, nil)])
    #expect(try records(of: "a,\"b\nc,d\r\ne,f") == [Expected(1, nil), Expected(2, ["c", "d"]), Expected(3, ["e", "f"])])
  }

  @Test func faultInTheMiddleOfARecordOfSeveralLines() throws {
    // Line 2 opens, line 4 closes and goes on with text. Only line 2 is rejected; lines 3 and 4 are read anew.
    #expect(
      try records(of: "h,i\n1,\"open\nx,y\n2,\"quoted\" ,z\"\n3,4\n") == [
        Expected(1, ["h", "i"]), Expected(2, nil), Expected(3, ["x", "y"]), Expected(4, nil), Expected(5, ["3", "4"]),
      ])
    // Read anew, line 3 opens a record of its own that ends well in line 4.
    #expect(
      try records(of: "1,\"open\n2,\"a\nb\"\n3,4\n") == [
        Expected(1, nil), Expected(2, ["2", "a\nb"]), Expected(4, ["3", "4"]),
      ])
  }

  @Test func recoveryKnowsEveryKindOfLineEnd() throws {
    for (end, name) in [("\n", "LF"), ("\r\n", "CRLF"), ("\r", "CR")] {
      let text = ["a,\"b", "c,d", "", "e,\"f\"g", "h,i"].joined(separator: end)
      #expect(
        try records(of: text) == [Expected(1, nil), Expected(2, ["c", "d"]), Expected(4, nil), Expected(5, ["h", "i"])],
        "\(name)")
    }
    // A lone CR inside the open quote is a line end for the recovery.
    #expect(try records(of: "a,\"b\rc,d\n\"x\"y\n") == [Expected(1, nil), Expected(2, ["c", "d"]), Expected(3, nil)])
  }

  @Test func strayQuotePairsThatCloseWellAreOneRecord() throws {
    // By the rules this is one sound record of three lines, however unlikely.
    #expect(try records(of: "a,\"b\nc,d\ne\",f\n") == [Expected(1, ["a", "b\nc,d\ne", "f"])])
  }

  @Test func onlyQuotes() throws {
    #expect(try records(of: String(repeating: "\"", count: 6)) == [Expected(1, ["\"\""])])
    #expect(try records(of: String(repeating: "\"", count: 7)) == [Expected(1, nil)])
    #expect(
      try records(of: String(repeating: "\"\n", count: 5)) == [
        Expected(1, ["\n"]), Expected(3, ["\n"]), Expected(5, nil),
      ])
  }

  @Test func countsAreThoseOfTheFile() throws {
    let text = "\u{FEFF}a,b\r\n\r\n1,\"x\ny\"\nlast"
    let outcome = try ScratchFile(Array(text.utf8)).read()
    #expect(outcome.records == [Expected(1, ["a", "b"]), Expected(3, ["1", "x\ny"]), Expected(5, ["last"])])
    #expect(outcome.lines == 5)
    #expect(outcome.bytes == text.utf8.count)
    #expect(outcome.replaced == 0)
  }
}
