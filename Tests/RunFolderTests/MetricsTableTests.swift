// metrics.csv: header, order, and nothing lost on the way to the file and back.

import CallCentre
import RunFolder
import Testing

@Suite struct MetricsTableTests {
  private let folder = TemporaryFolder()

  private func figure(_ dimension: String, _ member: String, _ metric: String, _ variant: String = "") -> Figure {
    Figure(dimension: dimension, member: member, metric: metric, variant: variant, value: 1, unit: "count", n: 1, excluded: 0)
  }

  private func roundTrip(_ table: MetricsTable) throws -> MetricsTable {
    let run = try PipelineFolder(output: folder.path, pipeline: "weekly").publish(.full(week47)) { staging in
      var tables = TableWriter(into: staging)
      try tables.write(table.table)
      return manifest(week47)
    }
    return try MetricsTable(reading: run + "/tables/metrics.csv")
  }

  @Test func headerIsTheContracts() {
    #expect(
      MetricsTable.columns.map(\.name).joined(separator: ",")
        == "period,period_start,period_end,dimension,member,metric,variant,value,unit,numerator,denominator,n,excluded,ci_low,ci_high,"
        + "previous,change,change_ci_low,change_ci_high,p_value,signal,target,status,state")
    #expect(MetricsTable.columns.allSatisfy { !$0.meaning.zh.isEmpty && !$0.meaning.en.isEmpty })
  }

  @Test func rowByHand() throws {
    var figure = Figure(
      dimension: "queue", member: "信用卡", metric: "service_level", variant: "neg", value: 0.5, unit: "ratio", numerator: 1,
      denominator: 2, n: 2, excluded: 3)
    figure.low = 0.09
    figure.high = 0.91
    figure.signal = .down
    figure.status = .missed
    figure.state = .provisional
    let empty = Figure(dimension: "all", member: "", metric: "asa_s", variant: "p50", value: nil, unit: "s", n: 0, excluded: 7)
    let table = MetricsTable([figure, empty], period: week47).table
    #expect(table.rows.count == 2)
    #expect(table.rows[0][..<3] == [.text("2026-W47"), .text("2026-11-16"), .text("2026-11-22")])
    #expect(table.rows[0][3...7] == [.text("all"), .text(""), .text("asa_s"), .text("p50"), .empty])
    #expect(
      table.rows[1][7...14] == [
        .number(0.5), .text("ratio"), .integer(1), .integer(2), .integer(2), .integer(3), .number(0.09), .number(0.91),
      ])
    #expect(
      table.rows[1][15...] == [
        .empty, .empty, .empty, .empty, .empty, .text("down"), .empty, .text("missed"), .text("provisional"),
      ])
  }

  @Test func rowsAreSortedByBytes() {
    let figures = [
      figure("queue", "é", "asa_s"), figure("queue", "z", "asa_s"), figure("queue", "Z", "asa_s"), figure("all", "", "wait_s"),
      figure("all", "", "asa_s", "p90"), figure("all", "", "asa_s", "mean"), figure("queue", "", "asa_s"),
    ]
    let sorted = MetricsTable(figures.shuffled(), period: week47).figures
    #expect(
      sorted.map { $0.dimension + "/" + $0.member + "/" + $0.metric + "/" + $0.variant } == [
        "all//asa_s/mean", "all//asa_s/p90", "all//wait_s/", "queue//asa_s/", "queue/Z/asa_s/", "queue/z/asa_s/",
        "queue/é/asa_s/",
      ])
  }

  @Test func twoFiguresForOnePlaceStopTheProgram() async {
    await #expect(processExitsWith: .failure) {
      let figure = Figure(dimension: "all", member: "", metric: "legs", variant: "", value: 1, unit: "count", n: 1, excluded: 0)
      _ = MetricsTable([figure, figure], period: week47)
    }
  }

  @Test func randomFiguresReadBack() throws {
    var chance = Chance(seed: 5)
    func number() -> Double? {
      let value = Double(bitPattern: chance.next())
      return Bool.random(using: &chance) && value.isFinite ? value : nil
    }
    var figures: [Figure] = []
    for index in 0..<500 {
      var figure = Figure(
        dimension: "queue", member: "\(index)" + chance.text(upTo: 5), metric: chance.text(upTo: 3),
        variant: chance.text(upTo: 3),
        value: number(), unit: "s", numerator: Bool.random(using: &chance) ? Int(truncatingIfNeeded: chance.next()) : nil,
        denominator: Bool.random(using: &chance) ? index : nil, n: index, excluded: -index)
      (figure.low, figure.high, figure.previous, figure.change) = (number(), number(), number(), number())
      (figure.changeLow, figure.changeHigh, figure.pValue, figure.target) = (number(), number(), number(), number())
      figure.signal = [.none, .up, .down].randomElement(using: &chance) ?? .none
      figure.status = [.none, .met, .missed].randomElement(using: &chance) ?? .none
      figure.state = [.final, .provisional].randomElement(using: &chance) ?? .final
      figures.append(figure)
    }
    let table = MetricsTable(figures, period: week47)
    #expect(try roundTrip(table) == table)
  }

  @Test func everyKindOfPeriodReadsBack() throws {
    let texts = ["2026-W47", "2026-W53", "2026-11", "2024-02-29", "2026-11-01..2026-11-15"]
    for text in texts {
      let period = try #require(ReportingPeriod(text, today: LocalDay(0)))
      #expect(try roundTrip(MetricsTable([figure("all", "", "legs")], period: period)).period == period)
    }
    #expect(try roundTrip(MetricsTable([], period: week47)).period == nil)
  }

  @Test(arguments: [
    ("value", "1x", "no number"), ("value", "nan", "no number"), ("n", "", "an empty cell"), ("n", "1.5", "no whole number"),
    ("signal", "sideways", "an unknown word"), ("state", "", "an unknown word"),
    ("period", "2026-W46", "a period that does not fit its days"),
    ("period", "last-week", "a period that does not fit its days"),
  ])
  func damagedCellsAreNamed(column: String, value: String, found: String) throws {
    let header = MetricsTable.columns.map(\.name)
    let good = [
      "2026-W47", "2026-11-16", "2026-11-22", "all", "", "legs", "", "1", "count", "", "", "1", "0", "", "", "", "", "", "", "",
      "", "", "",
      "final",
    ]
    var row = good
    row[try #require(header.firstIndex(of: column))] = value
    func table(_ row: [String]) -> [UInt8] {
      Array((header.joined(separator: ",") + "\n" + row.joined(separator: ",") + "\n").utf8)
    }
    _ = try MetricsTable(TableContents(path: "metrics.csv", bytes: table(good)))
    let error = thrown { _ = try MetricsTable(TableContents(path: "metrics.csv", bytes: table(row))) }
    #expect(error == .malformed(path: "metrics.csv", line: 2, found: found, wanted: "column \(column) as callqa writes it"))
  }

  @Test func unsortedRowsAndMissingColumnsAreRefused() throws {
    let header = MetricsTable.columns.map(\.name).joined(separator: ",") + "\n"
    let row = "2026-W47,2026-11-16,2026-11-22,all,,legs,,1,count,,,1,0,,,,,,,,,,,final\n"
    let twice = thrown { _ = try MetricsTable(TableContents(path: "m.csv", bytes: Array((header + row + row).utf8))) }
    guard case .malformed(_, 3, _, _) = twice else { Issue.record("\(String(describing: twice))"); return }
    let narrow = thrown { _ = try MetricsTable(TableContents(path: "m.csv", bytes: Array("period\n".utf8))) }
    #expect(narrow?.description.contains("no column") == true)
  }
}
