// The tiny exports, whose every figure was added up by hand: SampleData/tiny/README.md and its expected*.csv.

import Foundation
import Testing

@Suite struct TinyTests {
  private static let sample = Program.checkout + "/SampleData/tiny/"

  /// Figures by dimension, member, metric, variant.
  private static func figures(_ table: CSVTable) -> [String: [String: String]] {
    Dictionary(table.rows.map { (key($0), $0) }, uniquingKeysWith: { first, _ in first })
  }

  private static func key(_ row: [String: String]) -> String {
    ["dimension", "member", "metric", "variant"].map { row[$0] ?? "?" }.joined(separator: "|")
  }

  /// Zero counts and figures that rest on nothing may be left out (S14).
  private static func mayBeAbsent(_ row: [String: String]) -> Bool { ["", "0"].contains(row["n"]) && ["", "0"].contains(row["value"]) }

  /// The same text, or for what is no whole number the same but for the last bits: a product may be taken in another order.
  private static func isSame(_ found: String?, _ wanted: String) -> Bool {
    if found == wanted { return true }
    guard wanted.contains("."), let one = found.flatMap(Double.init), let other = Double(wanted) else { return false }
    return abs(one - other) <= 1e-14
  }

  private static func expectFigures(_ file: String, in run: String) throws {
    let wanted = try CSVTable(path: sample + file)
    let found = figures(try CSVTable(path: run + "/tables/metrics.csv"))
    #expect(wanted.rows.count > 350)
    for row in wanted.rows {
      guard let figure = found[key(row)] else {
        #expect(mayBeAbsent(row), "\(file) \(key(row)): missing, wanted \(row["value"] ?? "")")
        continue
      }
      for column in ["value", "numerator", "denominator", "n", "excluded"] {
        guard let number = row[column], column != "excluded" || !number.isEmpty else { continue }
        #expect(isSame(figure[column], number), "\(file) \(key(row)) \(column): \(figure[column] ?? "") for \(number)")
      }
    }
  }

  @Test func everyFigureOfTheWeek() throws {
    let scratch = try Scratch()
    let run = try Program.report("tiny", into: "Reports", in: scratch)
    try TinyTests.expectFigures("expected.csv", in: run)
    let wanted = try CSVTable(path: TinyTests.sample + "expected-source-ledger.csv")
    let ledger = try CSVTable(path: run + "/tables/source_ledger.csv").rows
    #expect(ledger.count == wanted.rows.count)
    for row in wanted.rows {
      let found = ledger.first { $0["source"] == row["source"] && ($0["file"] ?? "").hasSuffix("/" + (row["file"] ?? "?")) }
      for column in wanted.header.dropFirst(2) { #expect(found?[column] == row[column], "\(row["file"] ?? "") \(column)") }
    }
    // The column `previous` holds the figures of the week before.
    let figures = TinyTests.figures(try CSVTable(path: run + "/tables/metrics.csv"))
    for row in try CSVTable(path: TinyTests.sample + "expected-previous.csv").rows {
      guard row["dimension"] != "day", let figure = figures[TinyTests.key(row)] else { continue }
      if TinyTests.mayBeAbsent(row) {
        #expect(["", "0"].contains(figure["previous"]), "\(TinyTests.key(row)) previous")
      } else {
        #expect(TinyTests.isSame(figure["previous"], row["value"] ?? ""), "\(TinyTests.key(row)) previous")
      }
    }
  }

  @Test func everyFigureOfTheWeekBefore() throws {
    let scratch = try Scratch()
    let run = try Program.report("tiny", into: "Reports", ["--period", "2026-W44"], in: scratch)
    try TinyTests.expectFigures("expected-previous.csv", in: run)
  }

  @Test(arguments: ["2026-W43", "2026-W44", "2026-W45", "2026-W46", "2026-W47", "2026-W48"])
  func everyClockDueIn(week: String) throws {
    let scratch = try Scratch()
    let run = try Program.report("tiny", into: "Reports", ["--period", week], in: scratch)
    let wanted = try CSVTable(path: TinyTests.sample + "expected-clocks.csv").rows.filter { $0["counts_in"] == week }
    #expect(!wanted.isEmpty)
    let sla = try CSVTable(path: run + "/tables/sla.csv").rows.filter { $0["department"] == "" }
    let breaches = try CSVTable(path: run + "/tables/sla_breaches.csv").rows
    let clocks = Dictionary(grouping: wanted) { ($0["policy"] ?? "") + "." + ($0["clock"] ?? "") }
    // Clocks that this bank's file does not speak of (register, first_reply) are not in the table, and no other is.
    for row in sla {
      let name = (row["policy"] ?? "") + "." + (row["clock"] ?? "")
      for verdict in ["met", "breached", "open_on_track", "open_overdue", "unknown"] {
        let count = (clocks[name] ?? []).count { $0["verdict"] == verdict }
        #expect(row[verdict] == "\(count)", "\(week) \(name) \(verdict)")
      }
    }
    for name in clocks.keys { #expect(sla.contains { ($0["policy"] ?? "") + "." + ($0["clock"] ?? "") == name }, "\(week) \(name)") }
    let late = wanted.filter { ["breached", "open_overdue"].contains($0["verdict"]) }
    #expect(breaches.count == late.count, "\(week)")
    for row in late {
      let same = breaches.filter { breach in ["complaint_id", "policy", "clock"].allSatisfy { breach[$0] == row[$0] } }
      #expect(same.count == 1, "\(week) \(row["complaint_id"] ?? "")")
      for column in ["due_at", "done_at", "overdue_s", "overdue_working_days"] {
        #expect(same.first?[column] == row[column], "\(week) \(row["complaint_id"] ?? "") \(row["clock"] ?? "") \(column)")
      }
    }
  }
}
