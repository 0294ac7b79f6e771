// What is said of themes where it could be said wrongly: nothing to compare with, letters sent twice, faults of the theme file, words of cells.

import Foundation
import Testing

@Suite struct ThemeReportTests {
  private static let header = "投诉编号,投诉时间,责任部门,投诉内容\n"

  private static func pipeline(_ more: String = "", language: String = "en", contacts: Bool = false) -> String {
    """
    version: 1
    name: themes
    time_zone: Asia/Shanghai
    language: \(language)
    period: 2026-W45
    sources:
      complaints: {files: ["complaints.csv"]}
    \(contacts ? "  contacts: {files: [\"calls.csv\"], constants: {channel: phone}}" : "")
    output: {directory: Reports, formats: [markdown, csv]}
    \(more)

    """
  }

  /// Runs and gives the folder.
  private static func run(_ scratch: Scratch) throws -> String {
    let outcome = try Program.run(["run", "pipeline.yaml", "--as-of", "2026-11-09T02:00:00"], in: scratch)
    try #require(outcome.code == 0, "\(outcome.stderr)")
    return scratch.path + "/" + String(outcome.stdout.dropLast())
  }

  private static func rows(_ texts: [String], from first: Int = 1, on day: String) -> String {
    texts.enumerated().map { "TS\($0.offset + first),\(day) 09:00:00,信用卡中心,\($0.element)\n" }.joined()
  }

  private static let fees = (1...6).map { "信用卡年费\($0)次没有告知就扣了，要求退还" } + (1...5).map { "第\($0)张卡被人盗刷了三笔，要求赔付" }

  @Test(arguments: ["en", "zh-Hans"]) func nothingIsComparedWithAPeriodThatIsNotThere(language: String) throws {
    let scratch = try Scratch()
    try scratch.write("pipeline.yaml", ThemeReportTests.pipeline(language: language))
    try scratch.write("complaints.csv", ThemeReportTests.header + ThemeReportTests.rows(ThemeReportTests.fees, on: "2026-11-03"))
    let report = try String(contentsOfFile: try ThemeReportTests.run(scratch) + "/report.md", encoding: .utf8)
    let isEnglish = language == "en"
    #expect(report.contains(isEnglish ? "### Where themes fail" : "### 薄弱环节"))
    #expect(report.contains(isEnglish ? "Compliance watch" : "合规关注"))
    #expect(report.contains(isEnglish ? "### For the departments" : "### 请各部门处理"))
    #expect(!report.contains("+5") && !report.contains("+6"), "\(report)")
    #expect(report.contains(isEnglish ? "There are no earlier complaints to compare with." : "没有此前的投诉可比。"))
    withExtendedLifetime(scratch) {}
  }

  @Test func changesStandWhereThereIsAPeriodBefore() throws {
    let scratch = try Scratch()
    try scratch.write("pipeline.yaml", ThemeReportTests.pipeline())
    let before = ThemeReportTests.rows(["信用卡年费没有告知就扣了"], from: 100, on: "2026-10-26")
    try scratch.write("complaints.csv", ThemeReportTests.header + before + ThemeReportTests.rows(ThemeReportTests.fees, on: "2026-11-03"))
    let report = try String(contentsOfFile: try ThemeReportTests.run(scratch) + "/report.md", encoding: .utf8)
    // Six less one, and five less none.
    #expect(report.contains("Annual fee 6 (+5)") && report.contains("fraud 5 (change +5)"), "\(report)")
    #expect(report.contains("No phrase is clearly more frequent than in the periods before, eight at most."))
    withExtendedLifetime(scratch) {}
  }

  /// 300 complaints and one contact: 3,000,000 per 10,000 contacts is a number of seven digits behind the word contacts, and nobody's telephone.
  @Test(arguments: ["en", "zh-Hans"]) func aLargeRateIsNoTelephone(language: String) throws {
    let scratch = try Scratch()
    try scratch.write("pipeline.yaml", ThemeReportTests.pipeline(language: language, contacts: true))
    let call = "2026-11-03 09:00:00,2026-11-03 09:00:05,2026-11-03 09:05:00,answered\n"
    try scratch.write("calls.csv", "通话ID,来电时间,接通时间,挂机时间,通话状态\nC1,\(call)C2,\(call.replacing("11-03", with: "10-27"))")
    let texts = [String](repeating: "信用卡年费没有告知就扣了", count: 300)
    try scratch.write(
      "complaints.csv",
      ThemeReportTests.header + ThemeReportTests.rows(texts, on: "2026-11-03") + ThemeReportTests.rows(["年费"], from: 1000, on: "2026-10-27"))
    let report = try String(contentsOfFile: try ThemeReportTests.run(scratch) + "/report.md", encoding: .utf8)
    #expect(report.contains("3,000,000.0") && report.contains("+2,990,000.0"), "\(report)")
    withExtendedLifetime(scratch) {}
  }

  /// The same letter came on Monday and on Thursday; the later copy stands first in the export.
  @Test func aPhraseIsFirstSeenInTheEarliestCopyOfALetter() throws {
    let scratch = try Scratch()
    try scratch.write("pipeline.yaml", ThemeReportTests.pipeline())
    let letter = "硬钱包碰一碰没有反应"
    let others = ["硬钱包充不进钱", "硬钱包丢了补不了", "硬钱包余额退不回", "硬钱包押金不退", "硬钱包消磁了", "硬钱包刷不开"]
    var csv = ThemeReportTests.header
    for (number, day) in ["19", "20", "21", "22", "26", "27", "28", "29"].enumerated() {
      csv += ThemeReportTests.rows((0..<20).map { "柜员\(number)态度\($0)恶劣" }, from: 100 * number + 1000, on: "2026-10-\(day)")
    }
    csv += ThemeReportTests.rows([letter], from: 1, on: "2026-11-05") + ThemeReportTests.rows([letter], from: 2, on: "2026-11-02")
    csv += ThemeReportTests.rows(others, from: 3, on: "2026-11-04")
    try scratch.write("complaints.csv", csv)
    let rows = try CSVTable(path: try ThemeReportTests.run(scratch) + "/tables/emerging.csv").rows
    let row = try #require(rows.first { $0["phrase"] == "硬钱包" })
    #expect(row["complaints"] == "7" && row["first_seen"] == "2026-11-02", "\(row)")
    withExtendedLifetime(scratch) {}
  }

  @Test(arguments: [
    ("id: a", "patterns: [\"(盗|刷\"]", "themes.yaml:9:9: theme a, rule r: \"(盗|刷\" has a bracket that is not closed: add )"),
    ("id: (missing)", "patterns: [盗刷]", "themes.yaml:3:5: the theme id (missing) stands for complaints without a theme; wanted another id"),
  ]) func aFaultOfTheThemeFileHasItsLine(id: String, patterns: String, message: String) throws {
    let scratch = try Scratch()
    try scratch.write("pipeline.yaml", ThemeReportTests.pipeline("references: {themes: themes.yaml}"))
    try scratch.write("complaints.csv", ThemeReportTests.header + ThemeReportTests.rows(["盗刷", "其他"], on: "2026-11-03"))
    let head = "version: 1\nthemes:\n  - \(id)\n    name_zh: 甲\n    name_en: A\n    business: b\n    cause: c\n    rules:\n"
    try scratch.write("themes.yaml", head + "      - {id: r, \(patterns)}\n")
    for command in ["check", "run"] {
      let outcome = try Program.run([command, "pipeline.yaml", "--as-of", "2026-11-09T02:00:00"], in: scratch)
      #expect(outcome.code == 78 && outcome.stderr.contains(message), "\(outcome.stderr)")
    }
    withExtendedLifetime(scratch) {}
  }

  /// The words of a closed vocabulary are shown; what a careless export mixes in is not.
  @Test func checkPrintsNoWordThatPointsAtSomebody() throws {
    let scratch = try Scratch()
    try scratch.write("pipeline.yaml", ThemeReportTests.pipeline(contacts: true))
    var calls = "通话ID,来电时间,接通时间,挂机时间,通话状态,身份核实\n"
    for number in 0..<40 {
      let outcome = number == 7 ? "联系欧阳震华，谢谢" : number % 5 == 0 ? "呼损" : "answered"
      let verified = number == 9 ? "110105197312217079" : "是"
      calls += "C\(number),2026-11-03 09:00:00,2026-11-03 09:00:05,2026-11-03 09:05:00,\(outcome),\(verified)\n"
    }
    try scratch.write("calls.csv", calls)
    let rows = (0..<40).map { "TS\($0),2026-11-03 09:00:00,信用卡中心,年费,\($0 == 5 ? "13800138000" : "一般")\n" }.joined()
    try scratch.write("complaints.csv", ThemeReportTests.header.replacing("投诉内容", with: "投诉内容,投诉等级") + rows)
    let outcome = try Program.run(["check", "pipeline.yaml", "--as-of", "2026-11-09T02:00:00"], in: scratch)
    #expect(outcome.stdout.contains("呼损") && outcome.stdout.contains("\"一般\" (39)"), "\(outcome.stdout)")
    for word in ["欧阳震华", "110105197312217079", "13800138000"] {
      #expect(!outcome.stdout.contains(word) && !outcome.stderr.contains(word), "\(word): \(outcome.stdout)")
    }
    withExtendedLifetime(scratch) {}
  }
}
