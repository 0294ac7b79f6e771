// Periods: every word, week 53, the period before, and what is not understood.

internal import CallCentre
internal import Testing

struct ReportingPeriodTests {
  private func day(_ text: String) throws -> LocalDay { try #require(LocalDay(iso: text)) }

  private func period(_ text: String, today: String = "2026-11-25") throws -> ReportingPeriod {
    try #require(ReportingPeriod(text, today: try day(today)))
  }

  @Test(arguments: [
    ("2026-W47", "2026-11-16", "2026-11-22", "2026-W47"),
    ("2026-W53", "2026-12-28", "2027-01-03", "2026-W53"),
    ("2020-W53", "2020-12-28", "2021-01-03", "2020-W53"),
    ("2025-W01", "2024-12-30", "2025-01-05", "2025-W01"),
    ("2026-11", "2026-11-01", "2026-11-30", "2026-11"),
    ("2024-02", "2024-02-01", "2024-02-29", "2024-02"),
    ("2026-11-20", "2026-11-20", "2026-11-20", "2026-11-20"),
    ("2026-11-01..2026-11-15", "2026-11-01", "2026-11-15", "2026-11-01..2026-11-15"),
    ("2026-11-20..2026-11-20", "2026-11-20", "2026-11-20", "2026-11-20..2026-11-20"),
    // Today is Wednesday 2026-11-25, in week 48.
    ("today", "2026-11-25", "2026-11-25", "2026-11-25"),
    ("yesterday", "2026-11-24", "2026-11-24", "2026-11-24"),
    ("this-week", "2026-11-23", "2026-11-29", "2026-W48"),
    ("last-week", "2026-11-16", "2026-11-22", "2026-W47"),
    ("this-month", "2026-11-01", "2026-11-30", "2026-11"),
    ("last-month", "2026-10-01", "2026-10-31", "2026-10"),
  ])
  func words(_ text: String, first: String, last: String, name: String) throws {
    let period = try period(text)
    #expect(period.first.iso == first)
    #expect(period.last.iso == last)
    #expect(period.name == name)
  }

  @Test func wordsAtTheTurnOfTheYear() throws {
    // 2027-01-01 is a Friday of 2026-W53.
    #expect(try period("this-week", today: "2027-01-01").name == "2026-W53")
    #expect(try period("last-week", today: "2027-01-04").name == "2026-W53")
    #expect(try period("last-month", today: "2027-01-01").name == "2026-12")
    #expect(try period("yesterday", today: "2027-01-01").name == "2026-12-31")
  }

  @Test(arguments: [
    "2025-W53", "2026-W00", "2026-W54", "2026-W1", "2026-13", "2026-00", "2026-W", "W47", "2026", "", "last-year", "Last-week",
    "2026-11-15..2026-11-01", "2026-11-01..", "..2026-11-01", "2026-11-01...2026-11-02", "2026-11-31", "2026-w47", "2026-W47 ", "2026-W+1", "2026-+1", "+026-11",
  ])
  func notUnderstood(_ text: String) throws {
    #expect(ReportingPeriod(text, today: try day("2026-11-25")) == nil)
  }

  @Test(arguments: [
    ("2026-W47", "2026-W46"), ("2027-W01", "2026-W53"), ("2026-W01", "2025-W52"), ("2026-01", "2025-12"), ("2026-03", "2026-02"),
    ("2026-03-01", "2026-02-28"), ("2026-11-01..2026-11-15", "2026-10-17..2026-10-31"),
  ])
  func periodBefore(_ text: String, before: String) throws {
    let period = try period(text)
    #expect(period.previous.name == before)
    #expect(period.previous.last + 1 == period.first)
    #expect(period.previous.kind == period.kind)
  }

  @Test func bothEndsBelongToIt() throws {
    let week = try period("2026-W47")
    #expect(week.dayCount == 7)
    #expect(week.contains(week.first) && week.contains(week.last))
    #expect(!week.contains(week.first + -1) && !week.contains(week.last + 1))
  }

  @Test func everyDayOfFortyYearsStandsInTheWeekOfItsName() throws {
    var today = try day("2000-01-01")
    let end = try day("2040-01-01")
    var faults = 0
    while today < end {
      let week = ReportingPeriod.week(containing: today)
      if !week.contains(today) || week.first.isoWeekday != 1 || ReportingPeriod(week.name, today: today) != week { faults += 1 }
      today = today + 1
    }
    #expect(faults == 0)
  }

  @Test func week53() throws {
    let long = (1990...2050).filter { ReportingPeriod("\($0)-W53", today: LocalDay(0)) != nil }
    #expect(long == [1992, 1998, 2004, 2009, 2015, 2020, 2026, 2032, 2037, 2043, 2048])
  }
}
