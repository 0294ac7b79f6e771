// Complaint files: read by several workers together, rows in the order of the file whoever read them.

import CSV
import CallCentre
import Engine
import Ingest
import Testing

@Suite struct ComplaintReadingTests {
  private static let header = "投诉编号,受理时间,办结时间,责任部门,客户号,重复投诉编号\n"

  private func read(_ text: String, jobs: Int, derive: [DerivedField] = []) throws -> ComplaintIngest {
    let scratch = Scratch()
    try scratch.write("c.csv", text)
    var block = SourceBlock(source: "complaints", globs: ["c.csv"])
    block.derived = derive
    let files = try SourceFiles.find([block], source: "complaints", root: scratch.path, firstGlob: 0)
    let zone = try #require(Zone(name: "Asia/Shanghai"))
    return try ComplaintSource(blocks: [block], files: files, zone: zone, matching: nil, longTexts: TextBook(), engine: .auto).read(jobs: jobs)
  }

  /// Several chunks of the file, so that workers meet in it.
  @Test func rowsComeInTheOrderOfTheFile() throws {
    var text = ComplaintReadingTests.header
    for number in 0..<90_000 {
      let note = number % 1000 == 7 ? "\"两行\n部门\"" : "部门\(number % 11)"
      text += "TS\(number % 80_000),2026-10-\(10 + number % 20) 09:00:00,2026-11-\(10 + number % 20) 10:00:00,\(note),KH\(number % 500),\n"
      if number % 10_000 == 3 { text += "TS,坏,,,,\n" }
    }
    #expect(text.utf8.count > 5_000_000)
    let alone = try read(text, jobs: 1)
    let rows = Array(alone.rows.joined())
    #expect(rows.count == 90_000)
    #expect(rows.map(\.complaint.record).elementsEqual(rows.map(\.complaint.record).sorted()))
    #expect(rows.enumerated().allSatisfy { $0.element.id == "TS\($0.offset % 80_000)" })
    #expect(alone.files[0].rowsIn == 90_009 && alone.files[0].rejected == 9)
    for jobs in [2, 5] {
      let together = try read(text, jobs: jobs)
      let others = Array(together.rows.joined())
      // Not ==, which would take minutes to show where long lists differ.
      #expect(others.map(\.id).elementsEqual(rows.map(\.id)))
      #expect(others.map(\.complaint.record).elementsEqual(rows.map(\.complaint.record)))
      #expect(others.map(\.digest).elementsEqual(rows.map(\.digest)))
      func departments(_ rows: [ComplaintRow], _ ingest: ComplaintIngest) -> [[UInt8]] {
        rows.map { ingest.books.departments.text(of: UInt64($0.complaint.department)) }
      }
      #expect(departments(others, together).elementsEqual(departments(rows, alone)))
      #expect(together.files[0].line(ofRecord: 90_000) == alone.files[0].line(ofRecord: 90_000))
      #expect(together.findings.findings.map(short) == alone.findings.findings.map(short))
      #expect(together.findings.findings.filter { $0.kind == .unreadableTime }.map(\.record) == [5, 10_006, 20_007, 30_008, 40_009, 50_010, 60_011, 70_012, 80_013])
    }
  }

  /// A column of which nothing can be read gives no figures; one readable cell makes it a column with faults.
  @Test func aColumnThatNobodyCanReadIsMissing() throws {
    let all = try read(ComplaintReadingTests.header + "A,2026-10-10 09:00:00,13/10/2026,甲,,\nB,2026-10-11 09:00:00,14/10/2026,甲,,\nC,2026-10-11 09:00:00,,甲,,\n", jobs: 2)
    #expect(!all.fields.contains("closed_at") && all.fields.contains("received_at"))
    #expect(all.findings.findings.count { $0.kind == .unreadableTime } == 2)
    let some = try read(ComplaintReadingTests.header + "A,2026-10-10 09:00:00,13/10/2026,甲,,\nB,2026-10-11 09:00:00,2026-10-14,甲,,\n", jobs: 2)
    #expect(some.fields.contains("closed_at"))
    // Empty in most records: nothing has happened there, and one strange cell does not change that.
    let rest = (0..<9).map { "E\($0),2026-10-11 09:00:00,,甲,,\n" }.joined()
    let few = try read(ComplaintReadingTests.header + "A,2026-10-10 09:00:00,处理中,甲,,\n" + rest, jobs: 2)
    #expect(few.fields.contains("closed_at"))
  }

  /// Seconds are those that pass; a date has none to count from.
  @Test func stampsSoManySecondsLater() throws {
    let derive = [DerivedField(field: "closed_at", rule: .later(after: ["at"], plus: ["took"]))]
    let ingest = try read("投诉编号,受理时间,at,took\n1,2026-10-02 09:00:00,2026-10-02 23:59:00,0:02:00\n2,2026-10-02 09:00:00,2026-10-03,120\n", jobs: 1, derive: derive)
    let rows = Array(ingest.rows.joined())
    let zone = try #require(Zone(name: "Asia/Shanghai"))
    #expect(rows.map { $0.complaint[.closed].isPresent } == [true, false])
    #expect(zone.localISO(rows[0].complaint[.closed].instant) == "2026-10-03T00:01:00")
  }

  /// T10: a date whose clock is empty is a date; of contacts it is no moment at all.
  @Test func aDateWithoutItsClock() throws {
    let derive = [
      DerivedField(field: "received_at", rule: .stamp(date: "d", clock: ["t"], after: [])),
      DerivedField(field: "closed_at", rule: .stamp(date: "cd", clock: ["ct"], after: [])),
    ]
    let ingest = try read("投诉编号,d,t,cd,ct\n1,2026-10-02,09:00:00,2026-10-10,\n2,2026-10-02,,2026/10/11,10:00\n3,2026-10-02,9:30,,11:00\n", jobs: 1, derive: derive)
    let rows = Array(ingest.rows.joined())
    #expect(rows.map { $0.complaint[.received].precision } == [.second, .date, .second])
    #expect(rows.map { $0.complaint[.closed].precision } == [.date, .second, .missing])
    #expect(ingest.findings.findings.filter { $0.kind != .unmappedColumn }.isEmpty)
  }
}
