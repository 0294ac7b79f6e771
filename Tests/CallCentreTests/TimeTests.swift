// Civil dates and time zones: known dates, every day of four centuries, both sides of clock changes.

internal import CallCentre
internal import Testing

struct LocalDayTests {
  @Test func knownDates() throws {
    #expect(LocalDay(year: 1970, month: 1, day: 1)?.number == 0)
    #expect(LocalDay(year: 2000, month: 2, day: 29)?.number == 11_016)
    #expect(LocalDay(year: 1969, month: 12, day: 31)?.number == -1)
    #expect(LocalDay(iso: "2026-11-09")?.isoWeekday == 1)
    #expect(LocalDay(iso: "1969-12-28")?.isoWeekday == 7)
  }

  @Test func everyDayOfFourCenturiesReadsBack() throws {
    var day = try #require(LocalDay(year: 1800, month: 1, day: 1))
    let end = try #require(LocalDay(year: 2200, month: 1, day: 1))
    var weekday = day.isoWeekday
    var faults = 0
    while day < end {
      let (year, month, number) = day.civil
      if LocalDay(year: year, month: month, day: number) != day || LocalDay(iso: day.iso) != day || day.isoWeekday != weekday {
        faults += 1
      }
      day = day + 1
      weekday = weekday % 7 + 1
    }
    #expect(faults == 0)
    #expect(weekday == end.isoWeekday)
  }

  @Test(arguments: [
    "2026-02-29", "2026-13-01", "2026-00-10", "2026-04-31", "2026-1-01", "26-01-01", "2026/01/01", "2026-01-01T00:00:00", "",
    "2026-01-", "２０２６-01-01", "2026--1-1", "2026-01-0a", "2026-+1-01", "+026-01-01",
  ])
  func impossibleDatesAreRefused(_ text: String) { #expect(LocalDay(iso: text) == nil) }

  @Test func leapYears() {
    #expect([1900, 2000, 2023, 2024, 2100].map(LocalDay.isLeap) == [false, true, false, true, false])
    #expect(LocalDay.days(inMonth: 2, year: 2024) == 29)
    #expect((1...12).map { LocalDay.days(inMonth: $0, year: 2026) } == [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
  }

  @Test func quotientsRoundDown() {
    #expect([-8, -7, -1, 0, 1, 6, 7].map { floorDivide($0, 7) } == [-2, -1, -1, 0, 0, 0, 1])
    #expect(paddedNumber(7, 2) == "07")
    #expect(paddedNumber(-7, 2) == "-07")
    #expect(paddedNumber(12345, 4) == "12345")
  }
}

struct ZoneTests {
  private func local(_ zone: Zone, _ day: String, _ hour: Int, _ minute: Int, _ second: Int = 0) throws -> Int64 {
    Int64(try #require(LocalDay(iso: day)).number) * 86_400 + Int64(hour * 3600 + minute * 60 + second)
  }

  @Test func shanghai() throws {
    let zone = try #require(Zone(name: "Asia/Shanghai"))
    let due = zone.instant(local: try local(zone, "2026-10-03", 23, 59, 59))
    #expect(zone.iso(due.instant) == "2026-10-03T23:59:59+08:00")
    #expect(!due.ambiguous)
    // 2026-10-03T15:59:59Z = 20,729 days and 57,599 s.
    #expect(due.instant.seconds == 20_729 * 86_400 + 57_599)
    #expect(zone.localISO(Instant(-1)) == "1970-01-01T07:59:59")
    #expect(zone.secondOfDay(Instant(-1)) == 7 * 3600 + 59 * 60 + 59)
  }

  @Test func unknownZoneIsNil() { #expect(Zone(name: "Asia/Peking_Duck") == nil) }

  @Test func londonSpringsForwardAndFallsBack() throws {
    let zone = try #require(Zone(name: "Europe/London"))
    // 2026-03-29 01:00 GMT → 02:00 BST: 01:30 never occurs and moves forward by the hour.
    let gap = zone.instant(local: try local(zone, "2026-03-29", 1, 30))
    #expect(gap.ambiguous)
    #expect(zone.iso(gap.instant) == "2026-03-29T02:30:00+01:00")
    // 2026-10-25 02:00 BST → 01:00 GMT: 01:30 occurs twice, the first is BST.
    let twice = zone.instant(local: try local(zone, "2026-10-25", 1, 30))
    #expect(twice.ambiguous)
    #expect(zone.iso(twice.instant) == "2026-10-25T01:30:00+01:00")
    #expect(zone.iso(Instant(twice.instant.seconds + 3600)) == "2026-10-25T01:30:00+00:00")
    // The edges: 00:59:59 and 02:00:00 occur once.
    #expect(!zone.instant(local: try local(zone, "2026-10-25", 0, 59, 59)).ambiguous)
    #expect(!zone.instant(local: try local(zone, "2026-10-25", 2, 0)).ambiguous)
    #expect(!zone.instant(local: try local(zone, "2026-03-29", 0, 59, 59)).ambiguous)
    #expect(!zone.instant(local: try local(zone, "2026-03-29", 2, 0)).ambiguous)
    // A day of 23 hours and one of 25.
    let spring = try #require(LocalDay(iso: "2026-03-29"))
    let autumn = try #require(LocalDay(iso: "2026-10-25"))
    #expect(zone.start(of: spring + 1).seconds - zone.start(of: spring).seconds == 23 * 3600)
    #expect(zone.start(of: autumn + 1).seconds - zone.start(of: autumn).seconds == 25 * 3600)
  }

  @Test func lordHoweMovesByHalfAnHour() throws {
    let zone = try #require(Zone(name: "Australia/Lord_Howe"))
    // 2026-04-05 02:00 +11:00 → 01:30 +10:30; 2026-10-04 02:00 +10:30 → 02:30 +11:00.
    let twice = zone.instant(local: try local(zone, "2026-04-05", 1, 45))
    #expect(twice.ambiguous)
    #expect(zone.iso(twice.instant) == "2026-04-05T01:45:00+11:00")
    #expect(zone.iso(Instant(twice.instant.seconds + 1800)) == "2026-04-05T01:45:00+10:30")
    let gap = zone.instant(local: try local(zone, "2026-10-04", 2, 10))
    #expect(gap.ambiguous)
    #expect(zone.iso(gap.instant) == "2026-10-04T02:40:00+11:00")
    #expect(!zone.instant(local: try local(zone, "2026-10-04", 2, 30)).ambiguous)
    #expect(!zone.instant(local: try local(zone, "2026-10-04", 1, 59, 59)).ambiguous)
  }

  /// Every quarter of an hour round four clock changes, against a search through the instants.
  @Test(arguments: ["Europe/London", "Australia/Lord_Howe", "America/St_Johns", "Asia/Shanghai"])
  func wallClockAgainstSearch(_ name: String) throws {
    let zone = try #require(Zone(name: name))
    let first = try #require(LocalDay(iso: "2026-03-05"))
    var wall: [Int64: [Int64]] = [:]
    let start = Int64(first.number) * 86_400 - 86_400
    for step in 0..<(250 * 96) {
      let instant = start + Int64(step) * 900
      wall[zone.local(Instant(instant)), default: []].append(instant)
    }
    var faults: [Int64] = []
    for step in 0..<(240 * 96) {
      let local = Int64(first.number) * 86_400 + Int64(step) * 900
      let answer = zone.instant(local: local)
      if let found = wall[local] {
        if answer.instant.seconds != found[0] || answer.ambiguous != (found.count > 1) { faults.append(local) }
      } else if !answer.ambiguous || zone.local(answer.instant) <= local {
        faults.append(local)
      }
    }
    #expect(faults.isEmpty)
  }

  @Test func offsetsWithHalfHoursAndBelowZero() throws {
    let india = try #require(Zone(name: "Asia/Kolkata"))
    #expect(india.iso(Instant(0)) == "1970-01-01T05:30:00+05:30")
    let newfoundland = try #require(Zone(name: "America/St_Johns"))
    #expect(newfoundland.iso(Instant(1_767_225_600)) == "2025-12-31T20:30:00-03:30")
    let utc = try #require(Zone(name: "UTC"))
    #expect(utc.iso(Instant(0)) == "1970-01-01T00:00:00+00:00")
  }
}
