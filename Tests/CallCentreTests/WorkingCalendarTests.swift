// Working days: the Chinese calendar's known answers, years without a file, hostile rows, counts against a slow count.

internal import CallCentre
internal import Testing

struct WorkingCalendarTests {
  private func day(_ text: String) throws -> LocalDay { try #require(LocalDay(iso: text)) }

  // Received on the first date; the n-th working day after it by the right calendar, without make-up days, Mon–Fri.
  @Test(arguments: [
    ("2026-09-18", 5, "2026-09-24", "2026-09-28", "2026-09-25"),
    ("2026-09-18", 15, "2026-10-15", "2026-10-19", "2026-10-09"),
    ("2026-02-13", 15, "2026-03-12", "2026-03-16", "2026-03-06"),
    ("2025-09-26", 15, "2025-10-23", "2025-10-27", "2025-10-17"),
    ("2025-12-30", 3, "2026-01-05", "2026-01-06", "2026-01-02"),
  ])
  func knownAnswers(_ received: String, n: Int, right: String, noMakeUp: String, plain: String) throws {
    let china = try Calendars.china()
    let next = try day(received) + 1
    #expect(china.right.workingDay(n, onOrAfter: next)?.iso == right)
    #expect(china.noMakeUp.workingDay(n, onOrAfter: next)?.iso == noMakeUp)
    #expect(china.mondayToFriday.workingDay(n, onOrAfter: next)?.iso == plain)
  }

  @Test func workingDaysOfAYear() throws {
    let china = try Calendars.china()
    func days(_ calendar: WorkingCalendar, _ year: Int) throws -> Int? {
      calendar.workingDays(from: try day("\(year)-01-01"), through: try day("\(year)-12-31"))
    }
    #expect(try days(china.right, 2025) == 248)
    #expect(try days(china.right, 2026) == 248)
    #expect(try days(china.noMakeUp, 2026) == 242)
    #expect(try days(china.mondayToFriday, 2026) == 261)
    let uk = try Calendars.shipped("uk", years: [2025, 2026])
    // 261 weekdays of either year less 8 holidays on weekdays.
    #expect(try days(uk, 2025) == 253)
    #expect(try days(uk, 2026) == 253)
  }

  @Test func makeUpDaysAndDaysOffOf2026() throws {
    let calendar = try Calendars.china().right
    for text in ["2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20", "2026-10-10"] {
      #expect(calendar.isWorking(try day(text)) == true)
      #expect(try day(text).isoWeekday >= 6)
    }
    for (first, last) in [
      ("2026-01-01", "2026-01-03"), ("2026-02-15", "2026-02-23"), ("2026-04-04", "2026-04-06"), ("2026-05-01", "2026-05-05"),
      ("2026-06-19", "2026-06-21"), ("2026-09-25", "2026-09-27"), ("2026-10-01", "2026-10-07"),
    ] {
      #expect(calendar.workingDays(from: try day(first), through: try day(last)) == 0)
    }
    // The first working day on or after a holiday's first day.
    #expect(calendar.workingDay(1, onOrAfter: try day("2026-10-03"))?.iso == "2026-10-08")
  }

  @Test func aYearWithoutFileAnswersNothing() throws {
    let calendar = try Calendars.china().right
    #expect(calendar.knownYears == [2025, 2026])
    #expect(calendar.isWorking(try day("2027-01-01")) == nil)
    #expect(calendar.isWorking(try day("2024-12-31")) == nil)
    #expect(calendar.openingIntervals(on: try day("2027-01-04")) == nil)
    // 2026-12-28 … 12-31 are four working days; the fifth lies in 2027.
    #expect(calendar.workingDay(4, onOrAfter: try day("2026-12-28"))?.iso == "2026-12-31")
    #expect(calendar.workingDay(5, onOrAfter: try day("2026-12-28")) == nil)
    #expect(calendar.workingDays(from: try day("2026-12-28"), through: try day("2027-01-01")) == nil)
    #expect(calendar.workingDays(from: try day("2024-12-31"), through: try day("2025-01-02")) == nil)
    #expect(calendar.firstUnknownYear(from: try day("2026-12-28")) == 2027)
    #expect(calendar.firstUnknownYear(from: try day("2024-06-01")) == 2024)
    // An empty range asks for no year.
    #expect(calendar.workingDays(from: try day("2027-01-02"), through: try day("2027-01-01")) == 0)
  }

  @Test func aGapBetweenYearsIsNotBridged() throws {
    let calendar = try WorkingCalendar(id: "gap", week: try Calendars.week("uk"), years: [2024: [], 2026: []])
    #expect(calendar.isWorking(try day("2025-06-02")) == nil)
    #expect(calendar.workingDay(1, onOrAfter: try day("2024-12-31"))?.iso == "2024-12-31")
    #expect(calendar.workingDay(2, onOrAfter: try day("2024-12-31")) == nil)
    #expect(calendar.workingDay(1, onOrAfter: try day("2025-12-31")) == nil)
    #expect(calendar.workingDay(1, onOrAfter: try day("2026-01-01"))?.iso == "2026-01-01")
    #expect(calendar.firstUnknownYear(from: try day("2024-03-01")) == 2025)
    #expect(calendar.workingDays(from: try day("2024-12-31"), through: try day("2026-01-01")) == nil)
  }

  @Test func noYearAtAll() throws {
    let calendar = try WorkingCalendar(id: "none", week: try Calendars.week("uk"), years: [:])
    #expect(calendar.isWorking(try day("2026-06-01")) == nil)
    #expect(calendar.workingDay(1, onOrAfter: try day("2026-06-01")) == nil)
    #expect(calendar.firstUnknownYear(from: try day("2026-06-01")) == 2026)
  }

  @Test func openingHoursOfADay() throws {
    let calendar = try Calendars.china().right
    let noon = WorkingCalendar.Interval(opens: 9 * 3600, closes: 12 * 3600)
    let afternoon = WorkingCalendar.Interval(opens: 13 * 3600 + 1800, closes: 18 * 3600)
    #expect(calendar.openingIntervals(on: try day("2026-11-09")) == [noon, afternoon])
    #expect(calendar.openingIntervals(on: try day("2026-10-10")) == [noon, afternoon])
    #expect(calendar.openingIntervals(on: try day("2026-11-08")) == [])
    #expect(calendar.lastClosing(on: try day("2026-11-09")) == 18 * 3600)
    #expect(calendar.lastClosing(on: try day("2026-11-08")) == nil)
    #expect(try Calendars.always(years: [2026]).lastClosing(on: try day("2026-11-08")) == 86_400)
  }

  /// Every day of three years and every count, against stepping day by day.
  @Test func countsAgainstStepping() throws {
    let calendar = try Calendars.china().right
    var dice = Dice(seed: 7)
    let first = try day("2025-01-01")
    for _ in 0..<3000 {
      let start = first + Int.random(in: 0..<730, using: &dice)
      let n = Int.random(in: 1...60, using: &dice)
      var left = n
      var at = start
      while left > 0, let works = calendar.isWorking(at) {
        if works { left -= 1 }
        if left > 0 { at = at + 1 }
      }
      let slow = left == 0 ? at : nil
      try #require(calendar.workingDay(n, onOrAfter: start) == slow)
      if let slow { try #require(calendar.workingDays(from: start, through: slow) == n) }
    }
  }
}

struct CalendarFaultTests {
  private let plain: [WorkingCalendar.WeekRow] = [.init(day: "mon", opens: "09:00", closes: "17:00")]

  private func fault(week: [WorkingCalendar.WeekRow]) -> CalendarFault? {
    do throws(CalendarFault) { _ = try WorkingCalendar(id: "x", week: week, years: [:]) } catch { return error }
    return nil
  }

  private func fault(rows: [WorkingCalendar.YearRow], year: Int = 2026) -> CalendarFault? {
    do throws(CalendarFault) { _ = try WorkingCalendar(id: "x", week: plain, years: [year: rows]) } catch { return error }
    return nil
  }

  @Test(arguments: [
    ("Mon", "09:00", "17:00", "day"), ("", "09:00", "17:00", "day"), ("holiday", "09:00", "17:00", "day"),
    ("tue", "24:00", "24:00", "opens"), ("tue", "9", "17:00", "opens"), ("tue", "", "17:00", "opens"),
    ("tue", "-1:00", "17:00", "opens"),
    ("tue", "09:60", "17:00", "opens"), ("tue", "０9:00", "17:00", "opens"), ("tue", "09:00", "24:01", "closes"),
    ("tue", "09:00", "25:00", "closes"), ("tue", "09:00", "17:00:00", "closes"), ("tue", "09:00", "09:00", "closes"),
    ("tue", "17:00", "09:00", "closes"), ("mon", "16:59", "18:00", ""),
  ])
  func badWeekRow(_ day: String, opens: String, closes: String, column: String) throws {
    let found = try #require(fault(week: plain + [.init(day: day, opens: opens, closes: closes)]))
    #expect(found.row == 2)
    #expect(found.file == .week)
    #expect(found.column == column)
    #expect(found.message.hasPrefix("x-week.csv, row 2"))
  }

  @Test func goodWeekRows() throws {
    #expect(
      fault(week: plain + [.init(day: "mon", opens: "17:00", closes: "24:00"), .init(day: "sun", opens: "0:00", closes: "0:01")])
        == nil)
  }

  @Test func aWeekMustOpenSomewhere() {
    #expect(fault(week: [])?.row == 0)
    #expect(fault(week: [.init(day: "workday", opens: "09:00", closes: "17:00")])?.row == 0)
  }

  @Test(arguments: [
    ("2026-02-29", "holiday", "date"), ("2025-12-31", "holiday", "date"), ("2027-01-01", "holiday", "date"),
    ("1 May", "holiday", "date"),
    ("2026-05-01", "Holiday", "kind"), ("2026-05-01", "", "kind"), ("2026-01-01", "holiday", "date"),
    // A Saturday, and the week has no hours for make-up days.
    ("2026-05-09", "workday", "kind"),
  ])
  func badYearRow(_ date: String, kind: String, column: String) throws {
    let found = try #require(fault(rows: [.init(date: "2026-01-01", kind: "holiday"), .init(date: date, kind: kind)]))
    #expect(found.row == 2)
    #expect(found.file == .year(2026))
    #expect(found.column == column)
    #expect(found.message.hasPrefix("x-2026.csv, row 2, \(column): found"))
  }

  @Test func aWorkdayThatTheWeekWorksAnywayIsFine() { #expect(fault(rows: [.init(date: "2026-05-11", kind: "workday")]) == nil) }

  @Test func yearsOutOfRange() {
    #expect(fault(rows: [], year: 26)?.row == 0)
    #expect(fault(rows: [], year: 9999)?.row == 0)
  }
}
