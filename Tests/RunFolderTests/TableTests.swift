// Tables to files, the data dictionary, and the strict way back.

import Foundation
import RunFolder
import Testing

@Suite struct TableTests {
  private let folder = TemporaryFolder()
  private let meaning = Wording(zh: "一行", en: "one row")

  private func write(_ body: (inout TableWriter) throws -> Void, allInRoot: Bool = false) throws -> String {
    let pipeline = try PipelineFolder(output: folder.path, pipeline: "weekly")
    return try pipeline.publish(.full(week47)) { staging in
      var tables = TableWriter(into: staging, allInRoot: allInRoot)
      try body(&tables)
      return manifest(week47)
    }
  }

  private func text(_ path: String) throws -> String { String(decoding: try FileSystem().read(path), as: UTF8.self) }

  private let columns = [Column("name", "text", zh: "名称", en: "Name"), Column("wait_s", "s", zh: "等待", en: "Wait")]

  @Test func cellsByHand() throws {
    let table = Table(
      "queues", rowMeaning: meaning, columns: columns,
      rows: [[.text("客服,一"), .integer(12)], [.empty, .number(0.5)], [.text("=x"), Cell(nil as Double?)]])
    let run = try write { try $0.write(table) }
    #expect(try text(run + "/tables/queues.csv") == "name,wait_s\n\"客服,一\",12\n,0.5\n'=x,\n")
  }

  @Test func dictionaryExplainsEveryColumnOfEveryTable() throws {
    let run = try write { tables in
      try tables.write(Table("queues", rowMeaning: meaning, columns: columns))
      try tables.write(
        Table("contacts", in: .stages, rowMeaning: meaning, columns: [Column("file", "text", zh: "文件", en: "File")]))
      try tables.writeColumns()
    }
    let dictionary = try TableContents(reading: run + "/tables/columns.csv")
    #expect(dictionary.header == ["table", "column", "unit", "meaning_zh", "meaning_en"])
    #expect(dictionary.rows.map { $0[0] } == Array(repeating: "columns", count: 5) + ["contacts", "queues", "queues"])
    #expect(
      dictionary.rows.suffix(3) == [
        ["contacts", "file", "text", "文件", "File"], ["queues", "name", "text", "名称", "Name"],
        ["queues", "wait_s", "s", "等待", "Wait"],
      ])
    #expect(try names(run + "/stages") == ["contacts.csv"])
  }

  @Test func failedRunsHaveTheirTablesInTheRoot() throws {
    let run = try write({ try $0.write(Table("source_ledger", rowMeaning: meaning, columns: columns)) }, allInRoot: true)
    #expect(try names(run) == ["run.json", "source_ledger.csv"])
  }

  @Test func longTablesAreStreamed() throws {
    let table = StreamedTable("contacts", in: .stages, rowMeaning: meaning, columns: columns) { emit in
      for row in 0..<50_000 { try emit([.text("contact \(row)"), .integer(row)]) }
    }
    let run = try write { try $0.write(table) }
    let read = try TableContents(reading: run + "/stages/contacts.csv")
    #expect(read.rows.count == 50_000)
    #expect(read.rows.enumerated().allSatisfy { $1 == ["contact \($0)", "\($0)"] })
  }

  /// Parts made side by side give the bytes of rows written one after the other, and each cut is where a record begins.
  @Test func partsAreTheSameAsRows() throws {
    let table = StreamedTable(declaredBy: Table("queues", rowMeaning: meaning, columns: columns), items: 10_000) { items, emit in
      for item in items where item % 3 != 1 { try emit([.text(item % 100 == 5 ? "两\n行\(item)" : "队\(item)"), item % 7 == 0 ? .empty : .integer(item)]) }
    }
    #expect(table.parts == 3)
    let plain = try text(write { try $0.write(table) } + "/tables/queues.csv")
    for atOnce in [1, 2, 7] {
      var cuts: [String: [FileCut]] = [:]
      let run = try write { tables in
        try tables.write(table, atOnce: atOnce) { parts in try parts.map { try table.records(ofPart: $0) } }
        cuts = tables.cuts
      }
      #expect(try text(run + "/tables/queues.csv") == plain)
      let found = try #require(cuts["tables/queues.csv"])
      #expect(found.count == 3)
      let bytes = Array(plain.utf8)
      for (cut, first) in zip(found, ["队0,\n", "队4097", "队8192"]) {
        #expect(String(decoding: bytes[cut.offset...], as: UTF8.self).hasPrefix(first))
        #expect(bytes[..<cut.offset].count { $0 == 0x0A } == cut.line - 1)
      }
      #expect(try FileSystem().read(run + "/tables/queues.csv", found[1].offset..<found[1].offset + 8) == Array("队4097,".utf8))
    }
  }

  @Test func cellByCellIsTheSameAsRowByRow() throws {
    let rows: [[Cell]] = [[.text("=a"), .integer(-3)], [.empty, .number(1e-7)], [.text("客,服"), .empty]]
    let run = try write { tables in
      try tables.write(Table("one", rowMeaning: meaning, columns: columns, rows: rows))
      try tables.write(declaredBy: Table("other", rowMeaning: meaning, columns: columns)) { writer in
        writer.text("=a")
        writer.integer(-3)
        try writer.endRow()
        writer.empty()
        writer.number(1e-7)
        try writer.endRow()
        writer.text(utf8: "客,服".utf8.span)
        writer.empty()
        try writer.endRow()
      }
    }
    #expect(try text(run + "/tables/other.csv") == text(run + "/tables/one.csv"))
    #expect(try text(run + "/tables/one.csv") == "name,wait_s\n'=a,-3\n,0.0000001\n\"客,服\",\n")
  }

  @Test func aTableThatFailsLeavesNothing() throws {
    struct Stop: Error {}
    let table = StreamedTable("contacts", in: .stages, rowMeaning: meaning, columns: columns) { _ in throw Stop() }
    #expect(throws: Stop.self) { try write { try $0.write(table) } }
    #expect(try names(folder.path + "/weekly") == [])
  }

  @Test func aRowOfTheWrongWidthStopsTheProgram() async {
    let output = folder.path
    await #expect(processExitsWith: .failure) { [output = output as String] in
      let pipeline = try PipelineFolder(output: output, pipeline: "weekly")
      _ = try? pipeline.publish(.full(week47)) { staging in
        var tables = TableWriter(into: staging)
        try? tables.write(
          Table("x", rowMeaning: Wording(zh: "", en: ""), columns: [Column("a", "", zh: "", en: "")], rows: [[.empty, .empty]]))
        return manifest(week47)
      }
    }
  }

  @Test(arguments: [
    ("", 1, "an empty file"),
    ("a,b\n1,2", 2, "the end of the file within a record"),
    ("a,b\n1\n", 2, "1 fields"),
    ("a,b\n1,2,3\n", 2, "3 fields"),
    ("a,b\n\"x\ny\",2\n\"1,2\n", 4, "a quoted field without end"),
    ("a,b\n1\"2,3\n", 2, "a stray quote or carriage return"),
    ("a,b\n\"1\"2,3\n", 2, "a stray quote or carriage return"),
    ("a,b\n1\r2,3\n", 2, "a stray quote or carriage return"),
  ])
  func strictReading(bytes: String, line: Int, found: String) {
    let error = thrown { _ = try TableContents(path: "t.csv", bytes: Array(bytes.utf8)) }
    guard case .malformed("t.csv", line, found, _) = error else {
      Issue.record("\(bytes.debugDescription): \(String(describing: error))")
      return
    }
    #expect(error?.exitCode == 65)
  }

  @Test func readingFaultsThatConcernTheWholeFile() {
    let broken = thrown { _ = try TableContents(path: "t.csv", bytes: [0x61, 0xFF, 0x0A]) }
    #expect(broken?.description.contains("not UTF-8") == true)
    let missing = thrown { _ = try TableContents(reading: folder.path + "/none.csv") }
    #expect(missing == .missing(path: folder.path + "/none.csv"))
    #expect(missing?.exitCode == 66)
    #expect(thrown { _ = try TableContents(reading: folder.path) }?.exitCode == 74)
  }

  @Test func bothLineEndsAreRead() throws {
    let read = try TableContents(path: "t.csv", bytes: Array("a,b\r\n\"1\r\n2\",'-\r\n".utf8))
    #expect(read.header == ["a", "b"])
    #expect(read.rows == [["1\r\n2", "-"]])
  }
}
