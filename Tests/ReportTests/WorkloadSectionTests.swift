// Workload and transfers: which half-hours are listed and in which order, worked numbers, and what is said where there is none.

import Report
import RunFolder
import Testing

/// The lines of the report, every run of blanks as one: rows of tables without their padding.
func squeezedLines(_ input: ReportInput) -> [String] {
  MarkdownExporter.markdown(Document(reporting: input)).split(separator: "\n").map { line in
    line.split(separator: " ").joined(separator: " ")
  }
}

/// A share as a table gives it: its base, the value and both ends of the interval.
struct SampleShare {
  let n: Int
  let value, low, high: Double
}

@Suite struct WorkloadSectionTests {
  // MARK: Tables by hand

  private func week(_ language: ReportLanguage, _ tables: [Table]) throws -> ReportInput {
    var input = try SampleWeek.empty(language)
    for table in tables { input.tables[table.name] = table }
    return input
  }

  private func intervals(_ halfHours: [[Cell]]) -> Table {
    SampleWeek.table(
      "intervals",
      "weekday,half_hour,days,offered,answered,abandoned,wait_n,wait_p90_s,service_level_n,service_level,service_level_ci_low,service_level_ci_high,load_n,load_s",
      halfHours)
  }

  private func halfHour(
    _ weekday: Int, _ start: String, days: Int = 1, offered: Int, abandoned: Int = 0, level: SampleShare? = nil, load: Int? = nil,
    loadKnown: Int = 1
  ) -> [Cell] {
    let head: [Cell] = [
      .integer(weekday), .text(start), .integer(days), .integer(offered), .integer(offered - abandoned), .integer(abandoned),
    ]
    let waits: [Cell] = [.integer(offered), .integer(280)]
    let judged: [Cell] = [Cell(level?.n), Cell(level?.value), Cell(level?.low), Cell(level?.high)]
    let handled: [Cell] = [.integer(loadKnown), Cell(load)]
    return head + waits + judged + handled
  }

  private func transfers(_ ways: [[Cell]]) -> Table {
    SampleWeek.table(
      "transfers",
      "from,to,kind,contacts,repeat_n,repeat_ratio,repeat_ci_low,repeat_ci_high,added_handle_time_n,added_handle_time_s", ways)
  }

  private func way(
    _ from: String, _ to: String, _ kind: String, _ contacts: Int, repeats: SampleShare? = nil, repeatN: Int? = 0, added: Double? = nil,
    addedN: Int = 0
  ) -> [Cell] {
    let names: [Cell] = [from, to, kind].map { $0.isEmpty ? Cell.empty : Cell.text($0) }
    let again: [Cell] = [Cell(repeats?.n ?? repeatN), Cell(repeats?.value), Cell(repeats?.low), Cell(repeats?.high)]
    let time: [Cell] = [.integer(addedN), Cell(added)]
    let counted: [Cell] = [.integer(contacts)]
    return names + counted + again + time
  }

  private func selfService(_ types: [[Cell]]) -> Table {
    SampleWeek.table(
      "self_service", "business_type,contacts,n,share,ci_low,ci_high,handle_time_n,handle_time_s,total_handle_time_s", types)
  }

  private func served(_ name: String, _ contacts: Int, _ share: SampleShare, timed: Int, mean: Double?, total: Int?) -> [Cell] {
    let head: [Cell] = [name.isEmpty ? .empty : .text(name), .integer(contacts), .integer(share.n)]
    let ratio: [Cell] = [.number(share.value), .number(share.low), .number(share.high)]
    let time: [Cell] = [.integer(timed), Cell(mean), Cell(total)]
    return head + ratio + time
  }

  private func hardWeek() -> Table {
    intervals([
      // 8,280 s ÷ 1,800 s = 4.6 agents.
      halfHour(1, "09:00", offered: 44, abandoned: 12, level: SampleShare(n: 40, value: 0.4, low: 0.26, high: 0.56), load: 8_280),
      // A higher level than Monday's, yet with so many contacts that its interval ends lower: it leads.
      halfHour(2, "10:00", offered: 410, abandoned: 150, level: SampleShare(n: 400, value: 0.45, low: 0.4, high: 0.5), load: 36_000),
      // Nobody in time, but of 5 only.
      halfHour(3, "08:00", offered: 5, abandoned: 5, level: SampleShare(n: 5, value: 0, low: 0, high: 0.43), load: 0),
      // The same upper end as Monday's: the later one follows. No handle time is known.
      halfHour(4, "11:00", offered: 50, level: SampleShare(n: 30, value: 0.41, low: 0.25, high: 0.56), load: 0, loadKnown: 0),
      halfHour(5, "09:30", offered: 20, level: SampleShare(n: 29, value: 0.1, low: 0.02, high: 0.2), load: 90_000),
    ])
  }

  private func passedOn() -> Table {
    transfers([
      way(
        "", "", "", 124, repeats: SampleShare(n: 100, value: 0.18, low: 0.116, high: 0.267), added: 145.167, addedN: 124),
      way("电子银行", "(unknown)", "unknown", 3),
      way(
        "借记卡", "(agent)", "attended", 44, repeats: SampleShare(n: 12, value: 0.25, low: 0.089, high: 0.532), added: -58.9, addedN: 12),
      way(
        "信用卡专线", "挂失|反欺诈", "blind", 80, repeats: SampleShare(n: 60, value: 0.2, low: 0.12, high: 0.32), added: 166.2, addedN: 80),
    ])
  }

  private func simpleContacts() -> Table {
    selfService([
      served("", 121, SampleShare(n: 1_740, value: 0.07, low: 0.059, high: 0.083), timed: 114, mean: 316.5, total: 36_083),
      served("办卡进度", 34, SampleShare(n: 1_740, value: 0.02, low: 0.014, high: 0.027), timed: 32, mean: 307.7, total: 9_847),
      served("密码重置", 54, SampleShare(n: 1_740, value: 0.031, low: 0.024, high: 0.04), timed: 52, mean: 268.9, total: 13_985),
      served("贷款利率", 33, SampleShare(n: 1_740, value: 0.019, low: 0.013, high: 0.026), timed: 29, mean: 408.4, total: 12_251),
      served("网点查询", 1, SampleShare(n: 1_740, value: 0.001, low: 0, high: 0.003), timed: 0, mean: nil, total: nil),
    ])
  }

  // MARK: Half-hours

  @Test func theUpperEndOfTheIntervalDecidesWhichHalfHoursLead() throws {
    let lines = squeezedLines(try week(.chinese, [hardWeek()]))
    #expect(
      lines.filter { $0.hasPrefix("| 周") } == [
        "| 周二 10:00 | 410 | 150 | 4分40秒 | 45.0%（40.0%–50.0%，n 400） | 20.0 |",
        "| 周一 09:00 | 44 | 12 | 4分40秒 | 40.0%（26.0%–56.0%，n 40） | 4.6 |",
        "| 周四 11:00 | 50 | 0 | 4分40秒 | 41.0%（25.0%–56.0%，n 30） | — |",
      ])
    #expect(lines.contains("人工请求最多的是周二 10:00 起的半小时（410 次）；负荷最大的是周五 09:30 起的半小时（平均 50.0 名坐席同时在服务）。"))
  }

  @Test func eightHalfHoursAtMost() throws {
    let halfHours: [[Cell]] = (1...9).map { place in
      let level = SampleShare(n: 30, value: 0.5, low: 0.3, high: 0.9 - Double(place) * 0.02)
      return halfHour(1, "0\(place):00", offered: 30, level: level, load: 1_800)
    }
    let listed = squeezedLines(try week(.chinese, [intervals(halfHours)])).filter { $0.hasPrefix("| 周") }
    #expect(listed.count == 8)
    #expect(listed.first?.hasPrefix("| 周一 09:00 |") == true && listed.last?.hasPrefix("| 周一 02:00 |") == true)
  }

  /// Five Mondays and four Tuesdays: a Monday is not busier because there are more of them.
  @Test func aMonthIsComparedByTheDay() throws {
    let table = intervals([
      halfHour(1, "09:00", days: 5, offered: 45, load: 36_000),
      halfHour(
        2, "09:00", days: 4, offered: 40, level: SampleShare(n: 40, value: 0.9, low: 0.77, high: 0.96), load: 28_800),
    ])
    let lines = squeezedLines(try week(.english, [table]))
    #expect(lines.contains("| Tue 09:00 | 40 | 0 | 4 min 40 s | 90.0% (77.0%–96.0%, n 40) | 4.0 |"))
    #expect(
      lines.contains(
        "The most contacts came in the half-hour from Tue 09:00 (10.0 a day); the load was greatest in the one from Mon 09:00 (on average 4.0 agents busy)."
      ))
  }

  @Test func tooFewContactsAreSaidToBeTooFew() throws {
    let table = intervals([
      halfHour(7, "23:30", offered: 29, level: SampleShare(n: 29, value: 0, low: 0, high: 0.12)), halfHour(7, "23:00", offered: 400),
    ])
    let lines = squeezedLines(try week(.chinese, [table]))
    #expect(lines.contains("没有哪个半小时满 30 次来访，不足以比较各时段的服务水平。"))
    #expect(lines.filter { $0.hasPrefix("| 周") } == [])
    #expect(lines.contains("人工请求最多的是周日 23:00 起的半小时（400 次）。"))
  }

  // MARK: Transfers

  @Test func transfersAreListedByContacts() throws {
    let lines = squeezedLines(try week(.chinese, [passedOn()]))
    #expect(
      lines.contains(
        "接通来访中有 124 次被转接；其后 7 天内再次来访或投诉 18.0%（11.6%–26.7%，n 100）；处理时长比同队列、同业务类型的未转接来访平均多 2分25秒（n 124）。"))
    #expect(
      lines.filter { $0.contains(" → ") && !$0.contains("转出") } == [
        "| 信用卡专线 → 挂失\\|反欺诈 | 盲转 | 80 | 20.0%（12.0%–32.0%，n 60） | +2分46秒（n 80） |",
        "| 借记卡 → 坐席 | 咨询转接 | 44 | 25.0%（8.9%–53.2%，n 12，样本少） | −59 秒（n 12，样本少） |",
        "| 电子银行 → 未注明 | 未标明 | 3 | — | — |",
      ])
  }

  @Test func transfersWithoutAWindowThatIsOver() throws {
    let table = transfers([way("", "", "", 3, added: -58.9, addedN: 3), way("A", "B", "blind", 3, added: -58.9, addedN: 3)])
    let lines = squeezedLines(try week(.english, [table]))
    #expect(
      lines.contains(
        "Answered contacts transferred: 3; who contacts again within 7 days cannot be judged yet; handle time on average 59 s shorter than in the same queue and business type without a transfer (n 3, small n)."
      ))
  }

  @Test func transfersWithoutIdentities() throws {
    let table = transfers([way("", "", "", 3, repeatN: nil), way("A", "B", "blind", 3, repeatN: nil)])
    let lines = squeezedLines(try week(.chinese, [table]))
    #expect(lines.contains("接通来访中有 3 次被转接；没有客户标识，无法判断是否再次来访。"))
  }

  @Test func eightWaysAtMost() throws {
    let ways: [[Cell]] = (1...9).map { count in way("甲", "乙\(count)", "blind", count) }
    let table = transfers([way("", "", "", 45)] + ways)
    let listed = squeezedLines(try week(.chinese, [table])).filter { $0.hasPrefix("| 甲 → ") }
    #expect(listed.count == 8)
    #expect(listed.first == "| 甲 → 乙9 | 盲转 | 9 | — | — |" && listed.last == "| 甲 → 乙2 | 盲转 | 2 | — | — |")
  }

  // MARK: Self-service

  @Test func selfServiceByItsHandleTime() throws {
    let lines = squeezedLines(try week(.chinese, [simpleContacts()]))
    #expect(lines.contains("自助服务可办的来访有 121 次，占接通来访的 7.0%（5.9%–8.3%，n 1740），处理时长合计 10.0 小时（n 114）。"))
    let listed = lines.filter { $0.contains("n 1740") && $0.hasPrefix("|") }
    #expect(
      listed == [
        "| 密码重置 | 54 | 3.1%（2.4%–4.0%，n 1740） | 4分29秒（n 52） | 3.9 |",
        "| 贷款利率 | 33 | 1.9%（1.3%–2.6%，n 1740） | 6分48秒（n 29，样本少） | 3.4 |",
        "| 办卡进度 | 34 | 2.0%（1.4%–2.7%，n 1740） | 5分08秒（n 32） | 2.7 |",
        "| 网点查询 | 1 | 0.1%（0.0%–0.3%，n 1740） | — | — |",
      ])
  }

  // MARK: The section

  @Test func nothingIsSaidOfEmptyTables() throws {
    let without: [[Table]] = [[], [intervals([]), transfers([]), selfService([])]]
    for tables in without {
      let silent = squeezedLines(try week(.chinese, tables))
      #expect(!silent.contains("## 话务分布与转接"))
    }
    let lines = squeezedLines(try week(.english, [passedOn()]))
    #expect(lines.contains("## Workload and transfers") && lines.contains("### Transfers"))
    #expect(lines.filter { $0.contains("half-hour") || $0.contains("elf-service") } == [])
  }

  @Test func bothLanguagesGiveTheSameNumbers() throws {
    let tables = [hardWeek(), passedOn(), simpleContacts()]
    let written = try [ReportLanguage.chinese, .english].map { language in
      numbers(in: MarkdownExporter.markdown(Document(reporting: try week(language, tables))))
    }
    #expect(written[0] == written[1] && written[0].contains("124"))
  }
}
