// The walk of quality-review exports: read, joined and measured, by hand and against a slow count.

import CallCentre
import Engine
import Foundation
import Ingest
import Join
import Measure
import RunFolder
import Statistics
import Testing

private struct ReviewWalk {
  var block = SourceBlock(source: "quality_reviews", globs: ["*.csv"])
  var jobs = 1

  struct Result {
    var stage = StageResult()
    var files: [FileLedger] = []
    var findings: [Finding] = []
    func rows(_ table: String) -> [[Cell]] { stage.tables.first { $0.name == table }?.rows ?? [] }
    func lines(_ table: String, _ columns: [Int]) -> [String] {
      rows(table).map { row in
        columns.map { column in
          switch row[column] {
          case .text(let text): text
          case .integer(let number): "\(number)"
          case .number(let number): "\(number)"
          case .empty: "-"
          }
        }.joined(separator: " ")
      }
    }
  }

  func run(_ texts: [String]) throws -> Result {
    let folder = NSTemporaryDirectory() + "callqa-reviews-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    for (number, text) in texts.enumerated() { try Data(text.utf8).write(to: URL(fileURLWithPath: folder + "/reviews-\(number).csv")) }
    let zone = try #require(Zone(name: "Asia/Shanghai"))
    let monday = try #require(LocalDay(iso: "2026-11-09"))
    let end = zone.start(of: monday + 7)
    let frame = Frame(zone: zone, period: ReportingPeriod(kind: .week, first: monday, last: monday + 6), asOf: end, readingLimit: end)
    let files = try SourceFiles.find([block], source: "quality_reviews", root: folder, firstGlob: 0)
    let ingest = try ReviewSource(blocks: [block], files: files, zone: zone, engine: .auto).read(jobs: jobs)
    let join = ReviewJoin(ingest.rows.map { ($0.file, $0.record, $0.item) }, files: files.count, frame: frame)
    var result = Result()
    result.files = ingest.files
    for file in result.files.indices {
      result.files[file].duplicates = join.duplicates[file]
      result.files[file].used = join.used[file]
      result.files[file].outsidePeriod = join.outsidePeriod[file]
    }
    result.findings = ingest.findings.findings
    result.stage = QualityReviews(join.items.map { ($0.slot, $0.item) }, isComplete: true).result()
    return result
  }
}

@Suite struct QualityReviewTests {
  private let header = "质检编号,通话ID,质检时间,质检员,评分表,版本,评分项,满分,得分,结果,致命项,一票否决\n"

  /// Three reviews of the week, one of the week before.
  private var export: String {
    header + """
      Q1,A,2026-11-09 10:00:00,甲,电话,2,问候,10,10,,否,否
      Q1,A,2026-11-09 10:00:00,甲,电话,2,核实身份,20,20,合格,是,是
      Q1,A,2026-11-09 10:00:00,甲,电话,2,结束语,10,,不适用,否,否
      Q2,B,2026-11-10 10:00:00,甲,电话,2,问候,10,0,,否,否
      Q2,B,2026-11-10 10:00:00,甲,电话,2,核实身份,20,0,不合格,是,是
      Q3,A,2026-11-15 23:59:59,乙,电话,2,问候,10,0,,否,否
      Q3,A,2026-11-15 23:59:59,乙,电话,2,核实身份,20,15,合格,是,是
      Q0,Z,2026-11-08 10:00:00,甲,电话,2,核实身份,20,20,合格,是,是

      """
  }

  @Test func itemsFormsAndAgreement() throws {
    let result = try ReviewWalk().run([export])
    // form, version, item, critical, scored, failed, not_applicable, value, score_n, score_share
    #expect(
      result.lines("quality_items", [0, 1, 2, 3, 4, 5, 6, 7, 10, 11]) == [
        "电话 2 核实身份 true 3 1 0 0.6666666666666666 3 0.5833333333333334", "电话 2 结束语 false 0 0 1 - 0 -",
        "电话 2 问候 false 3 2 0 0.3333333333333333 3 0.3333333333333333",
      ])
    // reviews, n, critical_error_free, value, auto_failed, score_n, mean_score: (30/30 + 0 + 15/30) / 3
    #expect(result.lines("quality_forms", [2, 3, 4, 5, 8, 9, 10, 11]) == ["3 3 2 0.6666666666666666 1 3 0.5 -"])
    // Contact A: the two reviewers differ on the greeting and agree on the identity.
    #expect(result.lines("quality_agreement", [2, 3, 4]) == ["2 1 0.5"])
    let figure = try #require(result.stage.figures.first)
    #expect(figure.metric == "critical_error_free_ratio" && figure.numerator == 2 && figure.denominator == 3 && figure.previous == 1)
    #expect(result.files[0].balances && result.files[0].used == 7 && result.files[0].outsidePeriod == 1)
  }

  @Test func nobodyIsNamed() throws {
    let result = try ReviewWalk().run([export])
    for table in result.stage.tables {
      for row in table.rows { #expect(!row.contains(.text("甲")) && !row.contains(.text("乙")) && !row.contains(.text("Q1"))) }
    }
  }

  /// A later row of the same review and item holds, whatever file it stands in.
  @Test func correctionsReplace() throws {
    let second = header + "Q2,B,2026-11-10 10:00:00,甲,电话,2,核实身份,20,20,合格,是,是\n"
    let result = try ReviewWalk().run([export, second])
    #expect(result.lines("quality_items", [2, 4, 5]).first == "核实身份 3 0")
    #expect(result.files[0].duplicates == 1 && result.files.allSatisfy(\.balances))
  }

  @Test func hostileRows() throws {
    let rows = [
      ",,2026-11-09,甲,电话,2,问候,10,5,,,", "Q1,A,2026-11-09,甲,电话,2,,10,5,,,", "Q1,A,2026-02-30,甲,电话,2,问候,10,5,,,", "Q1,A,,甲,电话,2,问候,10,5,,,",
      "Q1,A,2026-11-09,甲,电话,2,问候,10,,也许,,", "Q1,A,2026-11-09,甲,电话,2,问候,10,,,,", "合计,,,,,,,,,,,", "Q1,A,2026-11-09,甲",
    ]
    let result = try ReviewWalk().run([header + rows.joined(separator: "\n") + "\n"])
    #expect(result.files[0].rejected == 8 && result.files[0].notRecords == 1 && result.files[0].balances)
    #expect(
      Set(result.findings.filter { $0.action == .rejected }.map(\.kind)) == [.missingRequired, .unreadableTime, .unknownValue, .totalRow, .fieldCount])
    #expect(result.rows("quality_items").isEmpty)
    // Points beyond the most, points that are none: emptied, and the result stands.
    let odd = try ReviewWalk().run([header + "Q1,A,2026-11-09,甲,电话,2,问候,10,11,合格,,\nQ2,A,2026-11-09,甲,电话,2,问候,10,-1,合格,,\n"])
    #expect(odd.lines("quality_items", [4, 5, 10]) == ["2 0 0"])
    #expect(odd.findings.count { $0.kind == .unreadableValue } == 2)
  }

  /// Points decide where no word does; half points count; 不适用 may stand among the points.
  @Test func pointsAlone() throws {
    let header = "review_id,item,critical,max_score,score\n"
    let rows = ["1,a,no,10,0.5", "2,a,no,10,0", "3,b,客户致命,5,4.9", "4,b,客户致命,5,5", "5,b,客户致命,5,不适用"]
    let result = try ReviewWalk().run([header + rows.joined(separator: "\n") + "\n"])
    #expect(result.lines("quality_items", [2, 3, 4, 5, 6, 11]) == ["a false 2 1 0 0.025", "b true 2 1 1 0.99"])
  }

  @Test func requiredColumns() {
    for header in ["review_id,score", "item,score", "review_id,item"] {
      #expect(throws: StageError.self) { try ReviewWalk().run([header + "\n"]) }
    }
  }

  @Test func filesAndJobsChangeNothing() throws {
    var chance = SplitMix64(seed: 5)
    let rows = (0..<400).map { number in
      let failed = chance.next(below: 6) == 0
      return "Q\(number / 4),C\(chance.next(below: 30)),2026-11-\(9 + chance.next(below: 7)) 09:00:00,R\(chance.next(below: 3)),F\(chance.next(below: 2)),1,"
        + "i\(number % 4),10,\(chance.next(below: 11)),\(failed ? "不合格" : "合格"),\(number % 4 == 0 ? "是" : "否"),否"
    }
    let whole = try ReviewWalk().run([header + rows.joined(separator: "\n") + "\n"])
    // Nine files at most: their paths sort as they were written.
    let parts = stride(from: 0, to: 400, by: 47).map { header + rows[$0..<min(400, $0 + 47)].joined(separator: "\n") + "\n" }
    var walk = ReviewWalk()
    walk.jobs = 4
    let other = try walk.run(parts)
    #expect(whole.stage.tables.map(\.rows) == other.stage.tables.map(\.rows))
    #expect(whole.stage.figures == other.stage.figures)
    let scored = whole.rows("quality_items").reduce(0) { sum, row in if case .integer(let count) = row[4] { sum + count } else { sum } }
    #expect(scored == whole.files[0].used)
  }
}
