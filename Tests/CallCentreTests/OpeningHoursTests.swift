// Seconds of opening hours: worked examples, days on which the clock changes, and a slow count second by second.

internal import CallCentre
internal import Testing

struct OpeningHoursTests {
  private func at(_ zone: Zone, _ day: String, _ hour: Int, _ minute: Int = 0, _ second: Int = 0) throws -> Instant {
    let local = Int64(try #require(LocalDay(iso: day)).number) * 86_400 + Int64(hour * 3600 + minute * 60 + second)
    return zone.instant(local: local).instant
  }

  @Test func eightHoursAcrossLunchAndNight() throws {
    let zone = try #require(Zone(name: "Asia/Shanghai"))
    let hours = OpeningHours(try Calendars.shipped("cn", years: [2025, 2026]), in: zone)
    // Monday 2026-11-09 11:00: 1 h before lunch, 4.5 h after it, 2.5 h of Tuesday morning → 11:30.
    let start = try at(zone, "2026-11-09", 11)
    #expect(hours.instant(after: 8 * 3600, openSecondsFrom: start).map(zone.localISO) == "2026-11-10T11:30:00")
    #expect(hours.openSeconds(from: start, to: try at(zone, "2026-11-10", 11, 30)) == 8 * 3600)
    // Reached at the very close of a day: 5.5 h from 11:00 is 18:00 of the same day, not 09:00 of the next.
    #expect(hours.instant(after: 5 * 3600 + 1800, openSecondsFrom: start).map(zone.localISO) == "2026-11-09T18:00:00")
    #expect(hours.instant(after: 5 * 3600 + 1801, openSecondsFrom: start).map(zone.localISO) == "2026-11-10T09:00:01")
    // Nothing to count: the start itself, even outside opening hours.
    let night = try at(zone, "2026-11-09", 3)
    #expect(hours.instant(after: 0, openSecondsFrom: night) == night)
    #expect(hours.instant(after: 1, openSecondsFrom: night).map(zone.localISO) == "2026-11-09T09:00:01")
    // A make-up Saturday is open, a holiday is not.
    #expect(hours.openSeconds(from: try at(zone, "2026-10-10", 0), to: try at(zone, "2026-10-11", 0)) == 27_000)
    #expect(hours.openSeconds(from: try at(zone, "2026-10-01", 0), to: try at(zone, "2026-10-08", 0)) == 0)
    #expect(hours.workingDaySeconds(from: try at(zone, "2026-10-10", 6), to: try at(zone, "2026-10-12", 1)) == 19 * 3600)
  }

  @Test func aYearWithoutFile() throws {
    let zone = try #require(Zone(name: "Asia/Shanghai"))
    let hours = OpeningHours(try Calendars.shipped("cn", years: [2026]), in: zone)
    let start = try at(zone, "2026-12-31", 16)
    #expect(hours.instant(after: 7200, openSecondsFrom: start).map(zone.localISO) == "2026-12-31T18:00:00")
    #expect(hours.instant(after: 7201, openSecondsFrom: start) == nil)
    // Midnight after the last known day needs nothing of the next year; a second later does.
    #expect(hours.openSeconds(from: start, to: try at(zone, "2027-01-01", 0)) == 7200)
    #expect(hours.openSeconds(from: start, to: try at(zone, "2027-01-01", 0, 0, 1)) == nil)
    #expect(hours.workingDaySeconds(from: start, to: try at(zone, "2027-01-01", 0)) == 8 * 3600)
    #expect(hours.openSeconds(from: try at(zone, "2025-12-31", 23, 59, 59), to: start) == nil)
    #expect(hours.instant(after: 1, openSecondsFrom: try at(zone, "2027-01-01", 0)) == nil)
  }

  @Test func aClockThatNeverClosesCountsRealSeconds() throws {
    let zone = try #require(Zone(name: "Europe/London"))
    let hours = OpeningHours(try Calendars.always(years: [2026]), in: zone)
    // 2026-03-29 has 23 hours, 2026-10-25 has 25: midnight is not closed for a minute either.
    #expect(hours.openSeconds(from: try at(zone, "2026-03-29", 0), to: try at(zone, "2026-03-30", 0)) == 23 * 3600)
    #expect(hours.openSeconds(from: try at(zone, "2026-10-25", 0), to: try at(zone, "2026-10-26", 0)) == 25 * 3600)
    #expect(hours.openSeconds(from: try at(zone, "2026-05-01", 23, 59, 59), to: try at(zone, "2026-05-02", 0, 0, 1)) == 2)
    #expect(
      hours.instant(after: 86_400, openSecondsFrom: try at(zone, "2026-03-28", 12)).map(zone.localISO) == "2026-03-29T13:00:00")
  }

  /// Split days, a night shift's two halves and make-up days, in zones that change their clocks, against a count of every
  /// second's wall clock.
  @Test(arguments: ["Europe/London", "Australia/Lord_Howe", "Asia/Shanghai", "Africa/Cairo", "America/Santiago", "America/Havana"])
  func againstEverySecond(_ name: String) throws {
    let zone = try #require(Zone(name: name))
    let calendar = try WorkingCalendar(
      id: "split",
      week: [
        .init(day: "mon", opens: "09:00", closes: "12:00"), .init(day: "mon", opens: "13:30", closes: "24:00"),
        .init(day: "tue", opens: "00:00", closes: "01:00"), .init(day: "fri", opens: "08:00", closes: "08:01"),
        .init(day: "sun", opens: "00:00", closes: "24:00"), .init(day: "workday", opens: "10:00", closes: "15:00"),
      ],
      years: [
        2026: [
          .init(date: "2026-04-06", kind: "holiday"), .init(date: "2026-10-24", kind: "workday"),
          .init(date: "2026-03-31", kind: "workday"),
        ]
      ])
    let hours = OpeningHours(calendar, in: zone)
    var dice = Dice(seed: 11)
    // Nine days round each clock change of either zone.
    for first in ["2026-03-22", "2026-03-30", "2026-09-28", "2026-10-18"] {
      let start = try at(zone, first, 0).seconds
      let length = 9 * 86_400
      var open: [Int64] = [0]
      var worked: [Int64] = [0]
      open.reserveCapacity(length + 1)
      worked.reserveCapacity(length + 1)
      for second in 0..<length {
        let instant = Instant(start + Int64(second))
        let intervals = calendar.openingIntervals(on: zone.day(instant)) ?? []
        let wall = zone.secondOfDay(instant)
        open.append(open[second] + (intervals.contains { $0.opens <= wall && wall < $0.closes } ? 1 : 0))
        worked.append(worked[second] + (intervals.isEmpty ? 0 : 1))
      }
      for _ in 0..<1000 {
        let low = Int.random(in: 0..<length, using: &dice)
        let high = Int.random(in: low...length, using: &dice)
        let from = Instant(start + Int64(low))
        let to = Instant(start + Int64(high))
        try #require(hours.openSeconds(from: from, to: to) == open[high] - open[low])
        try #require(hours.workingDaySeconds(from: from, to: to) == worked[high] - worked[low])
        // The earliest second at which the count is reached.
        let wanted = open[high] - open[low]
        if wanted > 0 {
          let slow = try #require(open[low...].firstIndex { $0 - open[low] >= wanted })
          try #require(hours.instant(after: wanted, openSecondsFrom: from) == Instant(start + Int64(slow)))
        }
      }
    }
  }

  /// 24 April 2026 begins at 01:00 in Cairo: 00:00 never occurs, and the offset is the same all that day.
  @Test func aDayThatBeginsBehindTheGap() throws {
    let zone = try #require(Zone(name: "Africa/Cairo"))
    let office = OpeningHours(try WorkingCalendar(id: "office", week: [.init(day: "fri", opens: "09:00", closes: "17:00")], years: [2026: []]), in: zone)
    let received = try at(zone, "2026-04-24", 8)
    #expect(office.instant(after: 7200, openSecondsFrom: received).map(zone.localISO) == "2026-04-24T11:00:00")
    let always = OpeningHours(try Calendars.always(years: [2026]), in: zone)
    #expect(always.instant(after: 7200, openSecondsFrom: received).map(zone.localISO) == "2026-04-24T10:00:00")
    #expect(always.openSeconds(from: try at(zone, "2026-04-23", 23), to: try at(zone, "2026-04-24", 6)) == 6 * 3600)
    #expect(always.workingDaySeconds(from: try at(zone, "2026-04-23", 23), to: try at(zone, "2026-04-25", 0)) == 24 * 3600)
  }

  @Test func boundariesInsideAClockChange() throws {
    let zone = try #require(Zone(name: "Europe/London"))
    let calendar = try WorkingCalendar(
      id: "edge",
      week: [.init(day: "sun", opens: "00:00", closes: "01:30"), .init(day: "sun", opens: "01:45", closes: "05:00")],
      years: [2026: []])
    let hours = OpeningHours(calendar, in: zone)
    func day(_ text: String) throws -> Int64? {
      let day = try #require(LocalDay(iso: text))
      return hours.openSeconds(from: zone.start(of: day), to: zone.start(of: day + 1))
    }
    // Spring: 01:30 and 01:45 never occur and stand for 02:30 and 02:45: 1.5 h, then 02:45–05:00.
    #expect(try day("2026-03-29") == 5400 + 8100)
    // Autumn: the first 01:30 closes, the first 01:45 opens until 05:00 GMT, 4.25 h later.
    #expect(try day("2026-10-25") == 5400 + 15_300)
    #expect(try day("2026-06-07") == 5400 + 11_700)
  }
}
