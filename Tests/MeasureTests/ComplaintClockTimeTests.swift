// Counting time: one worked example or more for each ruling T1–T15. 2026-09-18 is a Friday.

internal import CallCentre
internal import Measure
internal import Testing

struct ComplaintClockDayTests {
  let desk: ClockDesk
  init() throws { desk = try ClockDesk() }

  @Test func t1CalendarDays() throws {
    // 18 September + 15 days = 3 October, the whole day; the hour of receipt does not matter.
    for received in ["2026-09-18 00:00", "2026-09-18 16:20", "2026-09-18 23:59:59", "2026-09-18"] {
      #expect(try desk.due(.plain(15, .calendarDays), desk.complaint(received)) == "2026-10-03T23:59:59")
    }
    #expect(try desk.due(.plain(0, .calendarDays), desk.complaint("2026-09-18 10:00")) == "2026-09-18T23:59:59")
  }

  // Reference answers: received, working days, and the due date with the right calendar and with plain Monday to Friday.
  @Test(arguments: [
    ("2026-09-18", 5, "2026-09-24", "2026-09-25"), ("2026-09-18", 15, "2026-10-15", "2026-10-09"),
    ("2026-02-13", 15, "2026-03-12", "2026-03-06"), ("2025-09-26", 15, "2025-10-23", "2025-10-17"),
    ("2025-12-30", 3, "2026-01-05", "2026-01-02"),
  ])
  func t1WorkingDays(_ received: String, days: Int, right: String, plain: String) throws {
    let complaint = try desk.complaint(received + " 15:00")
    #expect(try desk.due(.plain(days, .workingDays), complaint) == right + "T23:59:59")
    let week = try ClockDesk(calendars: [ShippedFiles.calendar("cn", years: [2025, 2026], withoutExceptions: true)])
    #expect(try week.due(.plain(days, .workingDays), complaint) == plain + "T23:59:59")
  }

  @Test func t3StartOnADayOff() throws {
    // Saturday 2026-09-19 is day 0; Sunday 20 is a make-up day and day 1; Mon 21, Tue 22 are days 2 and 3.
    #expect(try desk.due(.plain(3, .workingDays), desk.complaint("2026-09-19 08:00")) == "2026-09-22T23:59:59")
  }

  @Test func t3CountFirstDay() throws {
    let first = { (days: Int, unit: ClockUnit) in Policy.Clock.plain(days, unit) { $0.countsFirstDay = true } }
    // Friday is day 1 itself.
    #expect(try desk.due(first(1, .workingDays), desk.complaint("2026-09-18 23:00")) == "2026-09-18T23:59:59")
    // Saturday is no working day: Sunday's make-up day is day 1. In calendar days Saturday is day 1.
    #expect(try desk.due(first(1, .workingDays), desk.complaint("2026-09-19 09:00")) == "2026-09-20T23:59:59")
    #expect(try desk.due(first(1, .calendarDays), desk.complaint("2026-09-19 09:00")) == "2026-09-19T23:59:59")
    #expect(try desk.due(first(2, .workingDays), desk.complaint("2026-09-18 23:00")) == "2026-09-20T23:59:59")
  }

  @Test func t4CloseOfBusiness() throws {
    let clock = Policy.Clock.plain(3, .workingDays) { $0.ends = .closeOfBusiness }
    // Wednesday 2026-11-18 + 3 = Monday 23, closing at 18:00; that second is in time, the next is not.
    #expect(try desk.due(clock, desk.complaint("2026-11-18 10:00")) == "2026-11-23T18:00:00")
    #expect(try desk.word(clock, desk.complaint("2026-11-18 10:00", [.closed: "2026-11-23 18:00:00"])) == "met")
    #expect(try desk.word(clock, desk.complaint("2026-11-18 10:00", [.closed: "2026-11-23 18:00:01"])) == "breached")
    // London: closing 17:00, received Wednesday 2026-05-20, Monday 25 is a bank holiday → Tuesday 26.
    let london = try ClockDesk(zone: "Europe/London")
    #expect(try london.due(clock, london.complaint("2026-05-20 10:00"), calendar: "uk") == "2026-05-26T17:00:00")
    // A calendar-day clock whose last day is a Saturday without opening hours ends at the day's end.
    let days = Policy.Clock.plain(1, .calendarDays) { $0.ends = .closeOfBusiness }
    #expect(try desk.due(days, desk.complaint("2026-11-20 10:00")) == "2026-11-21T23:59:59")
    // Business that closes at 24:00 ends with the day, not on the next one.
    let night = try WorkingCalendar(
      id: "cn", week: [.init(day: "mon", opens: "00:00", closes: "24:00")], years: [2026: []])
    #expect(try ClockDesk(calendars: [night]).due(clock, desk.complaint("2026-11-18 10:00")) == "2026-12-07T23:59:59")
  }

  @Test func t5Roll() throws {
    let clock = Policy.Clock.plain(15, .calendarDays) { $0.rollsLastDay = true }
    // 3 October lies in the holiday: 8 October is the next working day.
    #expect(try desk.due(clock, desk.complaint("2026-09-18 10:00")) == "2026-10-08T23:59:59")
    // A make-up Saturday is a working day: 2026-09-25 + 15 = 2026-10-10 stays.
    #expect(try desk.due(clock, desk.complaint("2026-09-25 10:00")) == "2026-10-10T23:59:59")
    // 2026-09-26 + 15 = Sunday 10-11 → Monday 10-12.
    #expect(try desk.due(clock, desk.complaint("2026-09-26 10:00")) == "2026-10-12T23:59:59")
  }

  @Test func t10DateOnlyStamps() throws {
    let clock = Policy.Clock.plain(15, .calendarDays)
    // A close dated on the last day is in time, a day later it is not; received and closed on one date is met.
    #expect(try desk.word(clock, desk.complaint("2026-09-18", [.closed: "2026-10-03"])) == "met")
    #expect(try desk.word(clock, desk.complaint("2026-09-18", [.closed: "2026-10-04"])) == "breached")
    #expect(try desk.word(clock, desk.complaint("2026-09-18 15:00", [.closed: "2026-09-18"])) == "met")
    let verdict = try #require(
      try desk.verdict(clock, desk.complaint("2026-09-18 15:00", [.closed: "2026-09-18"]), asOf: "2026-12-31"))
    #expect(verdict.doneAt.map(desk.zone.localISO) == "2026-09-18T23:59:59")
    // With close_of_business a date on the due date decides nothing; on the day before or after it does.
    let business = Policy.Clock.plain(3, .workingDays) { $0.ends = .closeOfBusiness }
    #expect(try desk.word(business, desk.complaint("2026-11-18 10:00", [.closed: "2026-11-22"])) == "met")
    #expect(try desk.word(business, desk.complaint("2026-11-18 10:00", [.closed: "2026-11-23"])) == "time_of_day_missing")
    #expect(try desk.word(business, desk.complaint("2026-11-18 10:00", [.closed: "2026-11-24"])) == "breached")
  }

  @Test func t11YearWithoutCalendar() throws {
    let clock = Policy.Clock.plain(5, .workingDays)
    // 2026-12-25 + 4 working days = 12-31; the fifth lies in 2027, which has no file.
    #expect(try desk.due(.plain(4, .workingDays), desk.complaint("2026-12-25 10:00")) == "2026-12-31T23:59:59")
    let verdict = try #require(try desk.verdict(clock, desk.complaint("2026-12-25 10:00"), asOf: "2026-12-26"))
    #expect(verdict.unknown == .calendarYearMissing(2027))
    // Even when it was stopped at once; and counting calendar days needs no calendar, unless the last day may roll.
    #expect(try desk.word(clock, desk.complaint("2026-12-25 10:00", [.closed: "2026-12-25 11:00"])) == "calendar_year_missing")
    #expect(try desk.due(.plain(15, .calendarDays), desk.complaint("2026-12-25 10:00")) == "2027-01-09T23:59:59")
    let rolling = Policy.Clock.plain(15, .calendarDays) { $0.rollsLastDay = true }
    #expect(try desk.word(rolling, desk.complaint("2026-12-25 10:00")) == "calendar_year_missing")
    let business = Policy.Clock.plain(15, .calendarDays) { $0.ends = .closeOfBusiness }
    #expect(try desk.word(business, desk.complaint("2026-12-25 10:00")) == "calendar_year_missing")
    // Day 0 may lie in a year without file; day 1 may not.
    #expect(try desk.due(.plain(1, .workingDays), desk.complaint("2024-12-31 10:00")) == "2025-01-02T23:59:59")
    #expect(try desk.word(.plain(1, .workingDays), desk.complaint("2024-12-30 10:00")) == "calendar_year_missing")
    #expect(
      try desk.word(.plain(4, .workingHours), desk.complaint("2026-12-31 16:00"), asOf: "2027-01-01 00:00")
        == "calendar_year_missing")
  }

  @Test func t15Overdue() throws {
    // Due 2026-10-03T23:59:59, closed 2026-10-10T12:00:00: 6 days, 12 h and 1 s; working days 8, 9 and make-up 10 October.
    var table = ComplaintTable.withAllFields()
    table.append("T1", try desk.complaint("2026-09-18 10:00", [.closed: "2026-10-10 12:00"]))
    let judge = try desk.judge([Policy.one(.plain(15, .calendarDays))], table: table, asOf: "2026-11-01 00:00")
    let october = try #require(ReportingPeriod("2026-10", today: LocalDay(0)))
    var tally = ClockTally(judge: judge, period: october, table: table)
    tally.tally(0..<1, of: table)
    let row = try #require(tally.breaches(of: table).first)
    #expect(row.overdueSeconds == 6 * 86_400 + 43_201)
    #expect(row.overdueWorkingDays == 3)
  }
}

struct ComplaintClockHourTests {
  let desk: ClockDesk
  init() throws { desk = try ClockDesk() }

  @Test func t6WorkingHours() throws {
    let clock = Policy.Clock.plain(4, .workingHours)
    // Monday 2026-11-09 10:00: 2 h to lunch, 2 h after 13:30 → 15:30.
    #expect(try desk.due(clock, desk.complaint("2026-11-09 10:00")) == "2026-11-09T15:30:00")
    // 09:00 on a Friday: 3 h + 1 h = 14:30. From 17:00: 1 h, then 3 h on Monday = 12:00, not 13:30.
    #expect(try desk.due(clock, desk.complaint("2026-11-13 09:00")) == "2026-11-13T14:30:00")
    #expect(try desk.due(clock, desk.complaint("2026-11-13 17:00")) == "2026-11-16T12:00:00")
    #expect(try desk.word(clock, desk.complaint("2026-11-13 17:00", [.closed: "2026-11-16 12:00:00"])) == "met")
    #expect(try desk.word(clock, desk.complaint("2026-11-13 17:00", [.closed: "2026-11-16 12:30"])) == "breached")
    // At night, on a Sunday, before a make-up Saturday.
    #expect(try desk.due(clock, desk.complaint("2026-11-08 03:00")) == "2026-11-09T14:30:00")
    #expect(try desk.due(clock, desk.complaint("2026-10-09 20:00")) == "2026-10-10T14:30:00")
  }

  @Test func t6HoursElapsedAcrossClockChange() throws {
    let london = try ClockDesk(zone: "Europe/London")
    let clock = Policy.Clock.plain(24, .hours)
    #expect(try london.due(clock, london.complaint("2026-03-28 12:00"), calendar: "uk") == "2026-03-29T13:00:00")
    #expect(try london.due(clock, london.complaint("2026-10-24 12:00"), calendar: "uk") == "2026-10-25T11:00:00")
    #expect(try london.due(clock, london.complaint("2026-06-06 12:00"), calendar: "uk") == "2026-06-07T12:00:00")
    // The 23-hour day is one day for a clock in days.
    #expect(
      try london.due(.plain(1, .calendarDays), london.complaint("2026-03-28 12:00"), calendar: "uk") == "2026-03-29T23:59:59")
  }

  @Test func t6ExactSecond() throws {
    let clock = Policy.Clock.plain(1, .hours)
    #expect(try desk.word(clock, desk.complaint("2026-11-09 10:00:30", [.closed: "2026-11-09 11:00:30"])) == "met")
    #expect(try desk.word(clock, desk.complaint("2026-11-09 10:00:30", [.closed: "2026-11-09 11:00:31"])) == "breached")
  }

  @Test func t10HoursNeedTheTimeOfDay() throws {
    for unit in [ClockUnit.hours, .workingHours] {
      let clock = Policy.Clock.plain(8, unit) { $0.pause = [.suspended] }
      #expect(try desk.word(clock, desk.complaint("2026-11-09")) == "time_of_day_missing")
      #expect(try desk.word(clock, desk.complaint("2026-11-09 10:00", [.closed: "2026-11-09"])) == "time_of_day_missing")
      #expect(
        try desk.word(clock, desk.complaint("2026-11-09 10:00", [.paused: "2026-11-09", .resumed: "2026-11-11 09:00"]))
          == "time_of_day_missing")
      // 8 h are over at 18:00 of the 9th, 8 working hours at 10:30 of the 10th: a pause of that day may have begun before, one of the
      // 11th has not, nor has a reopening.
      #expect(try desk.word(clock, desk.complaint("2026-11-09 10:00", [.paused: "2026-11-10"])) == (unit == .hours ? "openOverdue" : "time_of_day_missing"))
      #expect(try desk.word(clock, desk.complaint("2026-11-09 10:00", [.paused: "2026-11-11"])) == "openOverdue")
      let reopening = Policy.Clock.plain(8, unit) { $0.continuesOnReopen = true }
      let reopened = try desk.complaint("2026-11-09 10:00", [.closed: "2026-11-10 18:00", .reopened: "2026-11-17", .reclosed: "2026-11-18 09:00"])
      #expect(try desk.word(reopening, reopened) == "breached")
      // Closed on the day of the deadline, nobody knows when: perhaps in time.
      let closedOnDay = try desk.complaint(
        "2026-11-09 10:00", [.closed: unit == .hours ? "2026-11-09" : "2026-11-10", .reopened: "2026-11-17 09:00", .reclosed: "2026-11-18 09:00"])
      #expect(try desk.word(reopening, closedOnDay) == "time_of_day_missing")
      #expect(try desk.word(clock, desk.complaint("2026-11-09 10:00")) == "openOverdue")
    }
  }

  @Test func t7PausedSeconds() throws {
    let clock = Policy.Clock.plain(4, .workingHours) { $0.pause = [.suspended] }
    // Monday 10:00–11:00 counts 1 h; suspended 11:00–14:00; 14:00–17:00 counts 3 h.
    let complaint = try desk.complaint("2026-11-09 10:00", [.paused: "2026-11-09 11:00", .resumed: "2026-11-09 14:00"])
    #expect(try desk.due(clock, complaint) == "2026-11-09T17:00:00")
    #expect(try desk.due(.plain(4, .workingHours), complaint) == "2026-11-09T15:30:00")
    let elapsed = Policy.Clock.plain(4, .hours) { $0.pause = [.suspended] }
    #expect(try desk.due(elapsed, complaint) == "2026-11-09T17:00:00")
    // Used up at the very second of the pause: due then.
    let exact = try desk.complaint("2026-11-09 07:00", [.paused: "2026-11-09 11:00", .resumed: "2026-11-12 14:00"])
    #expect(try desk.due(elapsed, exact) == "2026-11-09T11:00:00")
  }
}

struct ComplaintClockPauseTests {
  let desk: ClockDesk
  let clock = Policy.Clock.plain(3, .workingDays) { $0.pause = [.suspended, .waitingCustomer] }
  init() throws { desk = try ClockDesk() }

  @Test func t7DaysArePausedAtTheirLastSecond() throws {
    // Monday 2026-11-09 + 3 = Thursday 12. A pause inside Tuesday moves nothing.
    #expect(
      try desk.due(clock, desk.complaint("2026-11-09 10:00", [.paused: "2026-11-10 09:00", .resumed: "2026-11-10 17:00"]))
        == "2026-11-12T23:59:59")
    // From Tuesday evening to Wednesday morning: Tuesday's last second is paused, Wednesday's is not.
    #expect(
      try desk.due(clock, desk.complaint("2026-11-09 10:00", [.paused: "2026-11-10 17:00", .resumed: "2026-11-11 09:00"]))
        == "2026-11-13T23:59:59")
    // Resumed at 23:59:59: that second is not paused. Resumed a second later: it is.
    #expect(
      try desk.due(clock, desk.complaint("2026-11-09 10:00", [.paused: "2026-11-10 17:00", .resumed: "2026-11-10 23:59:59"]))
        == "2026-11-12T23:59:59")
    #expect(
      try desk.due(clock, desk.complaint("2026-11-09 10:00", [.paused: "2026-11-10 17:00", .resumed: "2026-11-11 00:00"]))
        == "2026-11-13T23:59:59")
    // A pause over the weekend (Friday 13 noon to Monday 16 noon) takes Friday only from a clock that reaches so far.
    #expect(
      try desk.due(
        .plain(5, .workingDays) { $0.pause = [.suspended] },
        desk.complaint("2026-11-09 10:00", [.paused: "2026-11-13 12:00", .resumed: "2026-11-16 12:00"])) == "2026-11-17T23:59:59")
    // Before the clock's last day is over, a later pause does not touch it.
    #expect(
      try desk.due(clock, desk.complaint("2026-11-09 10:00", [.paused: "2026-11-13 12:00", .resumed: "2026-11-20 12:00"]))
        == "2026-11-12T23:59:59")
    // Calendar days: Tuesday and Wednesday are paused; Thursday, Friday, Saturday count.
    let calendarDays = Policy.Clock.plain(3, .calendarDays) { $0.pause = [.suspended] }
    #expect(
      try desk.due(calendarDays, desk.complaint("2026-11-09 10:00", [.paused: "2026-11-10 01:00", .resumed: "2026-11-12 01:00"]))
        == "2026-11-14T23:59:59")
  }

  @Test func t8OpenPause() throws {
    // Paused on Tuesday and never resumed: at Monday 16, 08:00, days 10–13 and 15 are paused; work resumed now would
    // count Mon 16, Tue 17, Wed 18.
    let complaint = try desk.complaint("2026-11-09 10:00", [.paused: "2026-11-10 09:00"])
    #expect(try desk.due(clock, complaint, asOf: "2026-11-16 08:00") == "2026-11-18T23:59:59")
    #expect(try desk.word(clock, complaint, asOf: "2026-11-16 08:00") == "openOnTrack")
    // Closed on Friday 13 at noon: the pause ends there; Friday is day 1.
    let closed = try desk.complaint("2026-11-09 10:00", [.paused: "2026-11-10 09:00", .closed: "2026-11-13 12:00"])
    #expect(try desk.due(clock, closed) == "2026-11-17T23:59:59")
  }

  @Test func t9SourcesOfPauses() throws {
    // Events: waiting from Tuesday noon, suspended from Wednesday noon, running from Thursday noon: Tue and Wed paused.
    let events: [(String, ComplaintEvent.State)] = [
      ("2026-11-10 12:00", .waitingCustomer), ("2026-11-11 12:00", .suspended), ("2026-11-12 12:00", .running),
    ]
    let complaint = try desk.complaint("2026-11-09 10:00", events: events)
    #expect(try desk.due(clock, complaint) == "2026-11-16T23:59:59")
    let onlyWaiting = Policy.Clock.plain(3, .workingDays) { $0.pause = [.waitingCustomer] }
    #expect(try desk.due(onlyWaiting, complaint) == "2026-11-13T23:59:59")
    #expect(try desk.due(.plain(3, .workingDays), complaint) == "2026-11-12T23:59:59")
    // The union with the fields: suspended Wednesday noon to Friday noon as well: Tue, Wed, Thu paused.
    let both = try desk.complaint(
      "2026-11-09 10:00", [.paused: "2026-11-11 12:00", .resumed: "2026-11-13 12:00"], events: events)
    #expect(try desk.due(clock, both) == "2026-11-17T23:59:59")
    // An escalation ends a suspension; the later record of one second wins.
    let escalated = try desk.complaint(
      "2026-11-09 10:00",
      events: [("2026-11-10 12:00", .running), ("2026-11-10 12:00", .suspended), ("2026-11-11 12:00", .escalated)])
    #expect(try desk.due(clock, escalated) == "2026-11-13T23:59:59")
  }

  @Test func t10DateOnlyPauses() throws {
    // Suspended on the 10th, resumed on the 12th: the last seconds of the 10th and 11th are paused.
    #expect(
      try desk.due(clock, desk.complaint("2026-11-09", [.paused: "2026-11-10", .resumed: "2026-11-12"])) == "2026-11-16T23:59:59")
    #expect(
      try desk.due(clock, desk.complaint("2026-11-09", [.paused: "2026-11-10", .resumed: "2026-11-10"])) == "2026-11-12T23:59:59")
  }

  @Test func s6PausesAfterAsOf() throws {
    let complaint = try desk.complaint("2026-11-09 10:00", [.paused: "2026-11-11 09:00", .resumed: "2026-11-20 09:00"])
    #expect(try desk.due(clock, complaint, asOf: "2026-11-11 08:59:59") == "2026-11-12T23:59:59")
    // Resumed after A: still suspended at A.
    #expect(try desk.due(clock, complaint, asOf: "2026-11-16 08:00") == "2026-11-17T23:59:59")
  }

  @Test func ledgerOfPauses() throws {
    let complaint = try desk.complaint(
      "2026-11-09 10:00", [.paused: "2026-11-09 11:00", .resumed: "2026-11-09 14:00", .closed: "2026-11-09 18:30"])
    let hours = Policy.Clock.plain(8, .workingHours) { $0.pause = [.suspended] }
    #expect(
      try desk.ledger(hours, complaint, asOf: "2026-11-20") == [
        "running 2026-11-09T10:00:00 2026-11-09T11:00:00 + 3600", "suspended 2026-11-09T11:00:00 2026-11-09T14:00:00 - 5400",
        "running 2026-11-09T14:00:00 2026-11-09T18:30:00 + 14400",
      ])
    // A clock that does not pause still shows the state, and counts it.
    #expect(
      try desk.ledger(.plain(8, .hours), complaint, asOf: "2026-11-20") == [
        "running 2026-11-09T10:00:00 2026-11-09T11:00:00 + 3600", "suspended 2026-11-09T11:00:00 2026-11-09T14:00:00 + 10800",
        "running 2026-11-09T14:00:00 2026-11-09T18:30:00 + 16200",
      ])
    // Working days: seconds on working days only; Friday 2026-11-13 18:00 to Monday 08:00 = 6 h + 8 h.
    let weekend = try desk.complaint("2026-11-13 18:00", [.closed: "2026-11-16 08:00"])
    #expect(
      try desk.ledger(.plain(3, .workingDays), weekend, asOf: "2026-11-20") == [
        "running 2026-11-13T18:00:00 2026-11-16T08:00:00 + 50400"
      ])
    #expect(
      try desk.ledger(.plain(3, .calendarDays), weekend, asOf: "2026-11-20") == [
        "running 2026-11-13T18:00:00 2026-11-16T08:00:00 + 223200"
      ])
    // Closed in the second of receipt: one row, nothing counted.
    let atOnce = try desk.complaint("2026-11-13 18:00", [.closed: "2026-11-13 18:00"])
    #expect(
      try desk.ledger(.plain(3, .workingDays), atOnce, asOf: "2026-11-20") == [
        "running 2026-11-13T18:00:00 2026-11-13T18:00:00 + 0"
      ])
    // Into a year without calendar: the seconds are not known.
    #expect(
      try desk.ledger(.plain(3, .workingDays), desk.complaint("2026-12-31 12:00"), asOf: "2027-01-05 00:00") == [
        "running 2026-12-31T12:00:00 2027-01-05T00:00:00 + -"
      ])
  }
}
