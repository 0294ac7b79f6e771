// Findings: masked, counted exactly, the same entries whatever the order and the number of workers.

import Foundation
import RunFolder
import Testing

@Suite struct FindingLogTests {
  private func finding(
    _ kind: FindingKind = .timeOrder, source: String = "contacts", file: String = "a.csv", record: Int = 1, line: Int = 2,
    field: String = "", value: String = "", message: String = ""
  ) -> Finding {
    Finding(
      source: source, file: file, record: record, line: line, field: field, kind: kind, severity: .error, action: .rejected,
      valueMasked: value, message: message)
  }

  private let folder = TemporaryFolder()

  private func random(_ count: Int, _ chance: inout Chance) -> [Finding] {
    (0..<count).map { _ in
      finding(
        [.timeOrder, .quoting, .unknownValue].randomElement(using: &chance) ?? .quoting,
        source: ["contacts", "complaints"].randomElement(using: &chance) ?? "",
        file: ["a.csv", "b/a.csv", "é.csv", "e\u{301}.csv"].randomElement(using: &chance) ?? "",
        record: Int.random(in: 1...40, using: &chance), line: Int.random(in: 1...3, using: &chance),
        field: ["", "queue"].randomElement(using: &chance) ?? "", message: ["x", "y"].randomElement(using: &chance) ?? "")
    }
  }

  @Test func orderByHand() {
    let sorted = [
      finding(source: "complaints", file: "z.csv"), finding(file: "B.csv"), finding(file: "a.csv", record: 2, line: 2),
      finding(file: "a.csv", record: 10, line: 1), finding(file: "a.csv", record: 10, line: 2),
      finding(.unknownValue, file: "a.csv", record: 10, line: 2, field: "channel"),
      finding(.unknownValue, file: "a.csv", record: 10, line: 2, field: "queue"), finding(file: "é.csv"),
    ]
    var log = FindingLog()
    for finding in sorted.reversed() { log.add(finding) }
    #expect(log.findings == sorted)
  }

  @Test(arguments: [1, 2, 3, 7, 1000])
  func anyOrderAndAnyNumberOfWorkersKeepTheSameEntries(cap: Int) {
    var chance = Chance(seed: UInt64(cap))
    for _ in 0..<40 {
      let all = random(Int.random(in: 0...120, using: &chance), &chance)
      // The naive version: sort everything, take the first of each kind.
      let sorted = all.sorted(by: Finding.precedes)
      var taken: [FindingKind: Int] = [:]
      let wanted = sorted.filter {
        taken[$0.kind, default: 0] += 1
        return taken[$0.kind, default: 0] <= cap
      }
      var workers = (0..<Int.random(in: 1...5, using: &chance)).map { _ in FindingLog(cap: cap) }
      for finding in all.shuffled(using: &chance) { workers[Int.random(in: 0..<workers.count, using: &chance)].add(finding) }
      var merged = FindingLog(cap: cap)
      for worker in workers.shuffled(using: &chance) { merged.merge(worker) }
      #expect(merged.findings == wanted)
      #expect(merged.kindCounts.map(\.count).reduce(0, +) == all.count)
      #expect(merged.kindCounts.map(\.listed).reduce(0, +) == wanted.count)
      for count in merged.kindCounts {
        #expect(count.count == all.count { $0.kind == count.kind })
        #expect(count.listed == min(count.count, cap))
      }
      for count in merged.fileCounts {
        let same = all.filter {
          $0.kind == count.kind && Array($0.file.utf8) == Array(count.file.utf8) && $0.source == count.source
        }
        #expect(count.count == same.count)
      }
      #expect(merged.fileCounts.map(\.count).reduce(0, +) == all.count)
    }
  }

  @Test func countsByHand() {
    var log = FindingLog(cap: 2)
    for record in 1...5 { log.add(finding(.quoting, file: "b.csv", record: record)) }
    log.add(finding(.quoting, file: "a.csv"))
    log.add(finding(.emptyFile, source: "complaints", file: "c.csv", record: 0, line: 0))
    #expect(
      log.kindCounts == [
        .init(kind: .emptyFile, count: 1, listed: 1), .init(kind: .quoting, count: 6, listed: 2),
      ])
    #expect(
      log.fileCounts == [
        .init(source: "complaints", file: "c.csv", kind: .emptyFile, count: 1),
        .init(source: "contacts", file: "a.csv", kind: .quoting, count: 1),
        .init(source: "contacts", file: "b.csv", kind: .quoting, count: 5),
      ])
    #expect(log.commonest(1).map { $0.count.kind } == [.quoting])
    #expect(log.commonest(3).map { $0.first.file } == ["a.csv", "c.csv"])
    var record = manifest(week47)
    record.count(log)
    #expect(record.findingsCap == 2)
    #expect(record.findings.map { [$0.count, $0.listed] } == [[1, 1], [6, 2]])
  }

  /// Whatever was said before must not cost a text afterwards.
  @Test func beyondTheCapNoFindingIsMade() {
    var log = FindingLog(cap: 10)
    var made = 0
    for record in 1...1000 {
      log.add(.fieldCount, source: "contacts", file: "a.csv", record: record, line: record + 1) {
        made += 1
        return finding(.fieldCount, record: record, line: record + 1)
      }
    }
    #expect(made == 10)
    // An earlier file comes later, from another worker perhaps.
    log.add(.fieldCount, source: "complaints", file: "z.csv", record: 7, line: 8) {
      finding(.fieldCount, source: "complaints", file: "z.csv", record: 7, line: 8)
    }
    #expect(log.findings.map(\.record) == [7, 1, 2, 3, 4, 5, 6, 7, 8, 9])
    #expect(log.kindCounts == [.init(kind: .fieldCount, count: 1001, listed: 10)])
    // In the record that stands last there may be an earlier field.
    log.add(finding(.fieldCount, record: 9, line: 10, field: ""))
    #expect(log.findings.count == 10)
  }

  @Test func fieldsOfTheLastRecordAreOrderedToo() {
    var log = FindingLog(cap: 1)
    for field in ["queue", "channel", "team"] { log.add(finding(.unknownValue, field: field)) }
    #expect(log.findings.map(\.field) == ["channel"])
  }

  @Test func theSmallerCapHolds() {
    var wide = FindingLog(cap: 5)
    var narrow = FindingLog(cap: 2)
    for record in [4, 2, 6, 8, 1, 9] { wide.add(finding(record: record)) }
    for record in [3, 7, 5] { narrow.add(finding(record: record)) }
    for (first, second) in [(wide, narrow), (narrow, wide)] {
      var merged = first
      merged.merge(second)
      #expect(merged.cap == 2)
      #expect(merged.findings.map(\.record) == [1, 2])
      #expect(merged.kindCounts == [.init(kind: .timeOrder, count: 9, listed: 2)])
      for record in [0, 1] { merged.add(finding(record: record)) }
      #expect(merged.findings.map(\.record) == [0, 1])
    }
  }

  @Test func whatIsNotListedHasARow() throws {
    var log = FindingLog(cap: 2)
    for record in 1...4 { log.add(finding(.quoting, record: record, line: record + 1, message: "m")) }
    for record in 1...2 { log.add(finding(.totalRow, record: record, line: record + 1, message: "t")) }
    let run = try PipelineFolder(output: folder.path, pipeline: "capped").publish(.full(week47)) { staging in
      var tables = TableWriter(into: staging)
      try tables.write(log.table)
      return manifest(week47)
    }
    #expect(
      String(decoding: try FileSystem().read(run + "/findings.csv"), as: UTF8.self)
        == """
        source,file,record,line,field,kind,severity,action,value_masked,message
        ,,0,0,,quoting,note,noted,,"found 4 of this kind, the first 2 are listed, 2 are not; raise quality.max_findings_per_kind to list more"
        contacts,a.csv,1,2,,quoting,error,rejected,,m
        contacts,a.csv,1,2,,total_row,error,rejected,,t
        contacts,a.csv,2,3,,quoting,error,rejected,,m
        contacts,a.csv,2,3,,total_row,error,rejected,,t

        """)
  }

  /// Logs may be merged in pairs of any shape, with other caps, and findings may go on coming between.
  @Test func anyTreeOfMergesGivesTheSameRows() {
    var chance = Chance(seed: 11)
    for _ in 0..<60 {
      let all = random(Int.random(in: 1...200, using: &chance), &chance)
      let cap = Int.random(in: 1...20, using: &chance)
      var whole = FindingLog(cap: cap)
      for finding in all { whole.add(finding) }
      var logs = (0..<Int.random(in: 1...9, using: &chance)).map { _ in FindingLog(cap: cap + Int.random(in: 0...3, using: &chance)) }
      logs.append(FindingLog(cap: cap))
      for (index, finding) in all.shuffled(using: &chance).enumerated() {
        logs[Int.random(in: 0..<logs.count, using: &chance)].add(finding)
        if index.isMultiple(of: 17), logs.count > 1 {
          let gone = logs.remove(at: Int.random(in: 0..<logs.count, using: &chance))
          logs[Int.random(in: 0..<logs.count, using: &chance)].merge(gone)
        }
      }
      var merged = logs.removeFirst()
      for log in logs { merged.merge(log) }
      #expect(merged.rows == whole.rows)
      #expect(merged.fileCounts == whole.fileCounts)
      #expect(merged.kindCounts == whole.kindCounts)
    }
  }

  @Test func equallyCommonKindsAreNamedInOneOrder() {
    var log = FindingLog()
    for kind in FindingKind.allCases.shuffled() { log.add(finding(kind)) }
    #expect(log.commonest(3).map { $0.count.kind.rawValue } == FindingKind.allCases.map(\.rawValue).sorted().prefix(3).map { $0 })
  }

  @Test func fileByHand() throws {
    var log = FindingLog()
    log.add(
      finding(
        .unknownValue, record: 3, line: 5, field: "outcome", value: "已接听 1", message: "unknown, wanted a word of values.outcome"))
    let run = try PipelineFolder(output: folder.path, pipeline: "weekly").publish(.full(week47)) { staging in
      var tables = TableWriter(into: staging)
      try tables.write(log.table)
      return manifest(week47)
    }
    #expect(
      String(decoding: try FileSystem().read(run + "/findings.csv"), as: UTF8.self)
        == "source,file,record,line,field,kind,severity,action,value_masked,message\n"
        + "contacts,a.csv,3,5,outcome,unknown_value,error,rejected,□□□ #,\"unknown, wanted a word of values.outcome\"\n")
  }
}

@Suite struct MaskTests {
  @Test(arguments: [
    ("", ""), ("13800138000", "###########"), ("2026-13-45 25:00", "####-##-## ##:##"), ("王小明", "□□□"),
    ("Zhang San", "○○○○○ ○○○"),
    ("zhang@bank.cn", "○○○○○@○○○○.○○"), ("１３８", "###"), ("①½Ⅷ", "###"), ("一〇二", "□□□"), ("E\u{301}a", "○○"),
    ("阿卜杜·热合曼", "□□□?□□□"),
    ("🙂\u{0}\n", "???"), ("1.23E+05", "#.##○+##"), (String(repeating: "6", count: 30), String(repeating: "#", count: 24) + "…"),
  ])
  func byHand(value: String, masked: String) {
    #expect(mask(value) == masked)
  }

  @Test func nothingOfAnyLetterOrDigitIsLeft() {
    for number in 0...0x10FFFF as ClosedRange<UInt32> {
      guard let scalar = Unicode.Scalar(number) else { continue }
      let properties = scalar.properties
      let masked = mask(String(scalar))
      if properties.isAlphabetic || properties.isIdeographic || properties.numericType != nil {
        #expect(["#", "□", "○", ""].contains(masked) || masked == "?", "U+\(String(number, radix: 16))")
      }
    }
  }

  @Test func maskingTwiceChangesNothing() {
    var chance = Chance(seed: 6)
    for _ in 0..<2000 {
      let masked = mask(chance.text(upTo: 40))
      #expect(mask(masked) == masked)
    }
  }

  @Test func theLogMasksWhatACallerForgot() {
    var log = FindingLog()
    log.add(
      Finding(
        source: "contacts", file: "a.csv", record: 1, line: 2, field: "phone", kind: .unreadableValue, severity: .warning,
        action: .repaired, valueMasked: "138-0013-8000", message: ""))
    #expect(log.findings.map(\.valueMasked) == ["###-####-####"])
  }
}
