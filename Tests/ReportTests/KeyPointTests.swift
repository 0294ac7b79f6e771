// What to know in five lines: each rule alone.

import CallCentre
import Report
import RunFolder
import Testing

@Suite struct KeyPointTests {
  /// The bullets under "What to know", or the sentence that stands there instead.
  func points(_ input: ReportInput) throws -> [String] {
    let text = MarkdownExporter.markdown(Document(reporting: input))
    let after = try #require(text.split(separator: "### What to know\n\n").dropFirst().first)
    return after.split(separator: "\n\n")[0].split(separator: "\n").map(String.init)
  }

  /// A quiet week: contacts came, nothing changed, no complaint.
  func quiet() throws -> ReportInput {
    var input = try SampleWeek.empty(.english)
    let ratio = SampleWeek.ratio("answer_ratio", "incl_short", 950, of: 1_000, (0.93, 0.96), before: 0.949, p: 0.9)
    input.figures = [ratio]
    return input
  }

  @Test func aQuietWeekHasNothing() throws { #expect(try points(quiet()) == ["Nothing stands out."]) }

  @Test func nothingIsSaidOfNothing() throws {
    #expect(try points(SampleWeek.empty(.english)) == ["There is nothing to report."])
  }

  @Test func theGreatestWorseningIsTakenByItsBadPart() throws {
    var input = try quiet()
    // Unanswered from 2 % to 4 %: doubled. Transfers from 10 % to 15 %: half as many again.
    input.figures = [
      SampleWeek.ratio("answer_ratio", "incl_short", 960, of: 1_000, (0.94, 0.97), before: 0.98, p: 0.001, .down),
      SampleWeek.ratio("transfer_ratio", "", 150, of: 1_000, (0.13, 0.17), before: 0.1, p: 0.001, .up),
    ]
    #expect(try points(input) == ["- **Worsened most**: Answer ratio 96.0%, before 98.0% (−2.0 pp, n 1000)."])
  }

  @Test func improvementsProvisionalOnesAndSmallSamplesAreNoWorsening() throws {
    var input = try quiet()
    var provisional = SampleWeek.ratio("transfer_ratio", "", 150, of: 1_000, (0.13, 0.17), before: 0.1, p: 0.001, .up)
    provisional.state = .provisional
    let small = SampleWeek.ratio("reopen_ratio", "", 20, of: 29, (0.5, 0.8), before: 0.1, p: 0.001, .up)
    input.figures = [provisional, small]
    #expect(try points(input) == ["Nothing stands out."])
    input.figures = [SampleWeek.ratio("answer_ratio", "incl_short", 980, of: 1_000, (0.97, 0.99), before: 0.9, p: 0.001, .up)]
    #expect(try points(input) == ["- **Improved most**: Answer ratio 98.0%, before 90.0% (+8.0 pp, n 1000)."])
  }

  @Test func aQueueAloneCanStandOut() throws {
    var input = try quiet()
    var queue = SampleWeek.ratio("answer_ratio", "incl_short", 800, of: 1_000, (0.77, 0.82), before: 0.95, p: 0.001, .down)
    (queue.dimension, queue.member) = ("queue", "信用卡")
    input.figures.append(queue)
    #expect(
      try points(input) == ["- **Worsened most in one place**: 信用卡, Answer ratio 80.0%, before 95.0% (−15.0 pp, n 1000)."])
  }

  @Test func warnsOfIncompleteDataAndRejectedRows() throws {
    var input = try quiet()
    input.watermark = input.zone.start(of: input.period.first + 4)
    input.tables["source_ledger"] = SampleWeek.table(
      "source_ledger", "source,file,rows_in,rows_used,rows_duplicate,rows_rejected,rows_outside_period",
      [
        [.text("contacts"), .text("a.csv"), .integer(1_000), .integer(995), .integer(0), .integer(5), .integer(0)],
        [.text("contacts"), .text("b.csv"), .integer(1_001), .integer(996), .integer(0), .integer(5), .integer(0)],
      ])
    #expect(
      try points(input) == ["- **Data warning**: data are complete only up to 2026-11-13 00:00; a.csv: 5 rows rejected of 1000."])
  }

  @Test func missedTargetsAndBacklog() throws {
    var input = try quiet()
    (input.figures[0].target, input.figures[0].status) = (0.96, .missed)
    var backlog = Figure(
      dimension: "all", member: "", metric: "sla_backlog", variant: "P.resolve", value: 4, unit: "count", n: 4, excluded: 0)
    input.figures.append(backlog)
    backlog.variant = "P.register"
    input.figures.append(backlog)
    #expect(
      try points(input) == [
        "- **Overdue and open**: 8 that fell due earlier are still open.",
        "- **Targets missed**: Answer ratio 95.0% (target 96.0%).",
      ])
  }

  @Test func neverMoreThanFive() throws { #expect(try points(SampleWeek.input(.english)).count == 5) }
}
