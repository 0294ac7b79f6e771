// What the report says of a period before that the exports hold in part or not at all.

import Foundation
import Testing

@Suite struct ComparisonTests {
  private static let pipeline = """
    version: 1
    name: compared
    time_zone: Asia/Shanghai
    period: 2026-W45
    sources: {contacts: {files: ["calls.csv"], constants: {channel: phone}}}
    output: {directory: Reports, formats: [markdown, csv]}

    """

  /// The report and metrics of forty abandoned contacts on 3 November, after `earlier` ones on a day before.
  private static func run(_ earlier: [String]) throws -> (report: String, metrics: String) {
    let scratch = try Scratch()
    var calls = "通话ID,来电时间,挂机时间,通话状态,技能组\n"
    for (number, day) in (Array(repeating: "2026-11-03", count: 40) + earlier).enumerated() {
      calls += "C\(number),\(day) 09:00:00,\(day) 09:05:00,排队放弃,综合\n"
    }
    try scratch.write("calls.csv", calls)
    try scratch.write("compared.yaml", pipeline)
    let outcome = try Program.run(["run", "compared.yaml", "--as-of", Program.asOf], in: scratch)
    try #require(outcome.code == 0, "\(outcome.stderr)")
    let place = scratch.path + "/Reports/compared/2026-W45/"
    return (try String(contentsOfFile: place + "report.md", encoding: .utf8), try String(contentsOfFile: place + "tables/metrics.csv", encoding: .utf8))
  }

  @Test func nothingIsComparedWithAPeriodThatIsNotThere() throws {
    let (report, metrics) = try ComparisonTests.run([])
    #expect(report.contains("没有上期") && !report.contains("变差") && !report.contains("↑"))
    // The table keeps the figure of the period before: no contacts were exported.
    #expect(metrics.contains(",all,,contacts_abandoned,,40,count,,,40,0,,,0,40,"))
  }

  @Test func aPeriodInPartIsSaidToBeSo() throws {
    let (report, _) = try ComparisonTests.run(["2026-10-28"])
    #expect(report.contains("联络数据自 2026-10-28 起，上期不完整") && report.contains("变差"))
    let (whole, _) = try ComparisonTests.run(["2026-10-26"])
    #expect(!whole.contains("不完整") && !whole.contains("没有上期"))
  }
}
