// Quality reviews in the report: forms, the items failed most, agreement, identity verification, and silence without reviews.

import Report
import RunFolder
import Testing

@Suite struct QualitySectionTests {
  private func week(_ language: ReportLanguage, _ tables: [Table]) throws -> ReportInput {
    var input = try SampleWeek.empty(language)
    for table in tables { input.tables[table.name] = table }
    return input
  }

  private func forms(_ reviewed: Int = 120) -> Table {
    let few: [Cell] = [
      .empty, .empty, .integer(6), .integer(0), .integer(0), .empty, .empty, .empty, .integer(0), .integer(6), .number(0.9),
    ]
    let many: [Cell] = [
      .text("通用"), .text("v3"), .integer(reviewed), .integer(110), .integer(99), .number(0.9), .number(0.83), .number(0.943), .integer(4),
      .integer(118), .number(0.872), .number(0.85), .number(0.894),
    ]
    return SampleWeek.table(
      "quality_forms",
      "form,version,reviews,n,critical_error_free,value,ci_low,ci_high,auto_failed,score_n,mean_score,score_ci_low,score_ci_high", [few, many])
  }

  private func items(_ judged: [(item: String, isCritical: Bool, scored: Int, failed: Int)]) -> Table {
    let lines = judged.map { line -> [Cell] in
      let passed = Double(line.scored - line.failed) / Double(line.scored)
      return [
        .text("通用"), .text("v3"), .text(line.item), .text(line.isCritical ? "true" : "false"), .integer(line.scored), .integer(line.failed),
        .integer(0), .number(passed), .number(0.1), .number(0.99),
      ]
    }
    return SampleWeek.table(
      "quality_items", "form,version,item,critical,scored,failed,not_applicable,value,ci_low,ci_high,score_n,score_share", lines)
  }

  private func agreement(_ kappas: [Double?]) -> Table {
    let lines = kappas.enumerated().map { place, kappa -> [Cell] in
      [
        .text("通用"), .text("v\(place)"), .integer(40), .integer(36), .number(0.9), .number(0.77), .number(0.96), Cell(kappa),
      ]
    }
    return SampleWeek.table("quality_agreement", "form,version,pairs,agreed,value,ci_low,ci_high,kappa", lines)
  }

  private func kinds() -> Table {
    SampleWeek.table(
      "contact_kinds", "kind,contacts,n,share,ci_low,ci_high,answered,verified,unverified,verified_ratio,verified_ci_low,verified_ci_high",
      [
        [
          .text("enquiry"), .integer(600), .integer(1_000), .number(0.6), .number(0.57), .number(0.63), .integer(560), .integer(56), .integer(0),
          .number(0.1), .number(0.08), .number(0.13),
        ],
        [
          .text("transaction"), .integer(400), .integer(1_000), .number(0.4), .number(0.37), .number(0.43), .integer(380), .integer(361),
          .integer(9), .number(0.95), .number(0.92), .number(0.97),
        ],
      ])
  }

  @Test func formsWithDashesAndMarks() throws {
    let lines = squeezedLines(try week(.chinese, [forms()]))
    #expect(lines.contains("### 质检"))
    #expect(lines.contains("| 通用 v3 | 120 | 90.0%（83.0%–94.3%，n 110） | 87.2%（85.0%–89.4%，n 118） | 4 |"))
    #expect(lines.contains("| （缺失） | 6 | — | 90.0%（n 6，样本少） | 0 |"))
  }

  @Test func itemsFailedMostFirst() throws {
    let table = items([
      ("问候", false, 100, 5), ("安全提示", true, 100, 5), ("核身", true, 20, 12), ("结束语", false, 100, 0),
    ])
    let lines = squeezedLines(try week(.chinese, [forms(), table]))
    #expect(
      lines.filter { $0.contains("| 通用 v3 | 是 |") || $0.contains("| 通用 v3 | 否 |") } == [
        "| 核身 | 通用 v3 | 是 | 12 / 20 | 40.0%（10.0%–99.0%，n 20，样本少） |",
        "| 安全提示 | 通用 v3 | 是 | 5 / 100 | 95.0%（10.0%–99.0%，n 100） |",
        "| 问候 | 通用 v3 | 否 | 5 / 100 | 95.0%（10.0%–99.0%，n 100） |",
      ])
  }

  @Test func eightItemsAtMostAndNoneFailed() throws {
    let many = items((1...9).map { (item: "项\($0)", isCritical: false, scored: 100, failed: $0) })
    let listed = squeezedLines(try week(.chinese, [forms(), many])).filter { $0.hasPrefix("| 项") }
    #expect(listed.count == 8 && listed.first == "| 项9 | 通用 v3 | 否 | 9 / 100 | 91.0%（10.0%–99.0%，n 100） |")
    let clean = items([("问候", false, 100, 0)])
    let lines = squeezedLines(try week(.chinese, [forms(), clean]))
    #expect(lines.contains("没有不合格的评分项。"))
  }

  @Test func agreementWithTwoDecimals() throws {
    let lines = squeezedLines(try week(.english, [forms(), agreement([0.7351, -0.046, 1, nil])]))
    #expect(
      lines.filter { $0.contains("| 90.0% (77.0%–96.0%, n 40) |") } == [
        "| 通用 v0 | 90.0% (77.0%–96.0%, n 40) | 0.74 |", "| 通用 v1 | 90.0% (77.0%–96.0%, n 40) | −0.05 |",
        "| 通用 v2 | 90.0% (77.0%–96.0%, n 40) | 1.00 |", "| 通用 v3 | 90.0% (77.0%–96.0%, n 40) | — |",
      ])
  }

  @Test func identityVerificationOfTransactions() throws {
    let lines = squeezedLines(try week(.chinese, [forms(), kinds()]))
    #expect(
      lines.contains(
        "**身份核实**：接通的办理类来访中，有身份核实记录的占 95.0%（92.0%–97.0%，n 380）；没有记录的视为未核实，逐件见 `tables/unverified.csv`"))
  }

  @Test func withoutAnythingThereIsNoSection() throws {
    var none = forms(0)
    none.rows.removeFirst()
    for tables in [[], [none]] {
      let silent = squeezedLines(try week(.english, tables))
      #expect(!silent.contains("## Quality and conduct") && !silent.contains("### Quality reviews"))
    }
    let reviewed = squeezedLines(try week(.english, [forms()]))
    #expect(reviewed.contains("## Quality and conduct") && reviewed.contains("### Quality reviews") && !reviewed.contains("### Conduct"))
    // A recorded verification alone is no review.
    let verified = squeezedLines(try week(.english, [kinds()]))
    #expect(!verified.contains("### Quality reviews") && verified.contains("### Conduct"))
  }

  @Test func phrasesThatMustNotBeSaid() throws {
    func table(_ rows: [[Cell]]) -> Table { SampleWeek.table("forbidden_phrases", "phrase,team,contacts,n,share,ci_low,ci_high,example_ids", rows) }
    let none: [Cell] = [.empty, .empty, .integer(0), .integer(500), .number(0), .number(0), .number(0.008), .empty]
    let silent = squeezedLines(try week(.chinese, [table([none])]))
    #expect(silent.contains("**服务禁语**：本期有小结或聊天文字的 500 次来访中，0 次出现，占 0.0%（0.0%–0.8%，n 500）。"))
    #expect(!silent.contains { $0.contains("| 禁语") })
    let some: [Cell] = [.empty, .empty, .integer(3), .integer(500), .number(0.006), .number(0.002), .number(0.018), .text("C1;C2;C3")]
    let phrase: [Cell] = [.text("爱办不办"), .empty, .integer(3), .integer(500), .number(0.006), .number(0.002), .number(0.018), .text("C1;C2;C3")]
    let team: [Cell] = [.empty, .text("一组"), .integer(3), .integer(90), .number(0.0333), .number(0.01), .number(0.09), .text("C1;C2;C3")]
    let spoken = squeezedLines(try week(.chinese, [table([some, phrase, team])]))
    #expect(spoken.contains("| 爱办不办 | 3 | 0.6%（0.2%–1.8%，n 500） | C1、C2、C3 |") && !spoken.contains { $0.contains("| 一组") })
  }

  @Test func bothLanguagesGiveTheSameNumbers() throws {
    let tables = [forms(), items([("问候", false, 100, 5)]), agreement([0.5]), kinds()]
    let written = try [ReportLanguage.chinese, .english].map { language in
      numbers(in: MarkdownExporter.markdown(Document(reporting: try week(language, tables))))
    }
    #expect(written[0] == written[1] && written[0].contains("380"))
  }
}
