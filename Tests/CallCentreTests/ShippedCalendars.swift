// The calendars that the product ships, read from their files, and small ones written out in tests.

internal import CallCentre
internal import Foundation

enum Calendars {
  /// A shipped calendar, for example `cn`, from Pipelines/Reference/calendars.
  static func shipped(_ id: String, years: [Int], editing edit: (inout [Int: [WorkingCalendar.YearRow]]) -> Void = { _ in })
    throws
    -> WorkingCalendar
  {
    var rows: [Int: [WorkingCalendar.YearRow]] = [:]
    for year in years {
      rows[year] = try cells("\(id)-\(year).csv").map { .init(date: $0[0], kind: $0[1], name: $0[2]) }
    }
    edit(&rows)
    return try WorkingCalendar(id: id, week: try week(id), years: rows)
  }

  static func week(_ id: String) throws -> [WorkingCalendar.WeekRow] {
    try cells("\(id)-week.csv").map { .init(day: $0[0], opens: $0[1], closes: $0[2]) }
  }

  /// The shipped Chinese calendar as it is, without its make-up days, and as plain Monday to Friday.
  static func china() throws -> (right: WorkingCalendar, noMakeUp: WorkingCalendar, mondayToFriday: WorkingCalendar) {
    (
      try shipped("cn", years: [2025, 2026]),
      try shipped("cn", years: [2025, 2026]) { years in
        for year in years.keys { years[year]?.removeAll { $0.kind == "workday" } }
      },
      try shipped("cn", years: [2025, 2026]) { years in for year in years.keys { years[year] = [] } }
    )
  }

  /// Open around the clock, every day, in the given years.
  static func always(years: [Int]) throws -> WorkingCalendar {
    let days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
    return try WorkingCalendar(
      id: "always", week: days.map { .init(day: $0, opens: "00:00", closes: "24:00") },
      years: Dictionary(uniqueKeysWithValues: years.map { ($0, []) }))
  }

  private static func cells(_ file: String) throws -> [[String]] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Pipelines/Reference/calendars")
    let text = try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
    return text.split(separator: "\n").dropFirst().map { line in
      line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
  }
}

/// A reproducible stream of numbers for property tests (SplitMix64).
struct Dice: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
