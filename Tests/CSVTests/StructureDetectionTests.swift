// Finding what stands round a table, its signs, and saying why.

import CSV
import Testing

@Suite struct StructureDetectionCases {
  private func found(_ text: String) throws -> DetectedDialect {
    let file = try ScratchFile(Array(text.utf8))
    return try withExtendedLifetime(file) { try detectDialect(path: file.path, given: DialectSettings()) }
  }

  private let rows = "id,day,n\nC1,2026-11-09,1\nC2,2026-11-10,22\nC3,2026-11-11,3\n"

  @Test func aPlainTable() throws {
    let found = try found(rows)
    #expect(found.dialect == Dialect() && found.dialect.isPlain)
    #expect((found.preambleLines, found.headerLines, found.footnoteLines) == (0, 1, 0))
    #expect(found.warnings.isEmpty)
  }

  @Test func linesAboveAndBelow() throws {
    let found = try found("日报\n导出人：某某\n\n" + rows + "\n注：仅供内部使用\n数据来源：平台\n")
    #expect((found.preambleLines, found.headerLines, found.footnoteLines) == (3, 1, 2))
    #expect(found.structureReasons.contains { $0.hasPrefix("preamble: 3 lines") })
    #expect(found.structureReasons.contains { $0.hasPrefix("footnotes: 2 lines") })
    // No reason holds text of the file.
    #expect(!found.structureReasons.joined().contains("日报"))
  }

  @Test func headers() throws {
    #expect(try found("x,y,z\n(no),(date),(count)\n" + rows.split(separator: "\n").dropFirst().joined(separator: "\n")).headerLines == 2)
    let bare = try found(rows.split(separator: "\n").dropFirst().joined(separator: "\n") + "\n")
    #expect(bare.headerLines == 0 && bare.preambleLines == 0 && bare.warnings.count == 1)
    // Words all the way down: one line, for nothing says otherwise.
    #expect(try found("a,b\nx,y\nz,w\n").headerLines == 1)
  }

  /// A cut last row and a totals row are records, not notes.
  @Test func whatIsNoFootnote() throws {
    #expect(try found(rows + "C4").footnoteLines == 0)
    #expect(try found(rows + "合计,,26\n").footnoteLines == 0)
    #expect(try found(rows + "\nname,n\na,1\nb,2\n").footnoteLines == 0)
  }

  @Test func aFootnoteFarFromTheBeginning() throws {
    let many = "id,day,n\n" + (1...60_000).map { "C\($0),2026-11-09,\($0 % 7)\n" }.joined()
    #expect(try found(many + "* provisional figures, see the manual\n").footnoteLines == 1)
    #expect(try found(many).footnoteLines == 0)
  }

  @Test func signs() throws {
    let escaped = try found("id,note,n\n1,\"a \\\"b\\\", c\",2\n2,\"d\",3\n")
    #expect(escaped.dialect.escape == UInt8(ascii: "\\") && !escaped.dialect.isPlain)
    let single = try found("id,note,n\n1,'a, b',2\n2,'c',3\n")
    #expect(single.dialect.quote == UInt8(ascii: "'"))
    let blank = try found("id, note, n\n1, a, 2\n2, b, 3\n")
    #expect(blank.dialect.hasBlankAfterDelimiter && blank.dialect.delimiter == UInt8(ascii: ","))
    let ends = try found("id,note,n\r\n1,a\nb,2\r\n2,c,3\r\n3,d\ne,4\r\n")
    #expect(ends.dialect.recordDelimiter == .carriageReturnLineFeed)
  }

  /// Signs of ordinary text are no delimiters unless everything is cut by them.
  @Test func ordinaryTextIsNotCut() throws {
    #expect(try found("stamp\n2026-11-09 10:00:00\n2026-11-09 10:00:05\n").dialect.delimiter == UInt8(ascii: ","))
    #expect(try found("note\nthe caller hung up\nno answer\ncalled back later today\n").dialect.delimiter == UInt8(ascii: ","))
    #expect(try found("a b c\n1 2 3\n4 5 6\n7 8 9\n").dialect.delimiter == UInt8(ascii: " "))
  }

  @Test func whatIsGivenHolds() throws {
    let file = try ScratchFile(Array("t\n1;'2'\n".utf8))
    var given = DialectSettings()
    (given.delimiter, given.quote, given.escape, given.recordDelimiter) = (UInt8(ascii: ";"), DialectSettings.Quote.none, .sign(UInt8(ascii: "!")), .lineFeed)
    (given.preambleLines, given.headerLines, given.footnoteLines, given.encoding) = (1, 2, 3, .windows1252)
    let found = try detectDialect(path: file.path, given: given)
    #expect(found.dialect == Dialect(encoding: .windows1252, delimiter: UInt8(ascii: ";"), quote: nil, escape: UInt8(ascii: "!"), recordDelimiter: .lineFeed))
    #expect((found.preambleLines, found.headerLines, found.footnoteLines) == (1, 2, 3))
  }
}
