// Random complaints against a slow judge that walks minute by minute, and the ledger's law on each of them.

internal import CallCentre
internal import Measure
internal import Testing

/// The slow judge: it knows the calendar's days and intervals, and nothing of sums, searches or pause arithmetic.
private struct SlowJudge {
  let calendar: WorkingCalendar
  let zone: Zone
  /// Suspended minutes, [from, to) in instants.
  let paused: [Range<Instant>]

  func isPaused(_ instant: Instant) -> Bool { paused.contains { $0.contains(instant) } }

  private func isOpen(_ instant: Instant) -> Bool? {
    let wall = zone.secondOfDay(instant)
    return calendar.openingIntervals(on: zone.day(instant)).map { $0.contains { $0.opens <= wall && wall < $0.closes } }
  }

  /// nil when a day of a year without file is asked for.
  func due(_ amount: Int, _ unit: ClockUnit, from start: Instant, countsFirst: Bool) -> Instant? {
    switch unit {
    case .hours, .workingHours:
      var left = amount * 60
      var at = start
      while left > 0 {
        guard let open = unit == .hours ? true : isOpen(at) else { return nil }
        if open && !isPaused(at) { left -= 1 }
        at = Instant(at.seconds + 60)
      }
      return at
    case .calendarDays, .workingDays:
      var left = amount
      var day = zone.day(start)
      if !countsFirst { day = day + 1 }
      while true {
        guard let works = unit == .calendarDays ? true : calendar.isWorking(day) else { return nil }
        let end = zone.instant(local: Int64(day.number) * 86_400 + 86_399).instant
        if works && !isPaused(end) { left -= 1 }
        if left == 0 { return end }
        day = day + 1
      }
    }
  }

  func countedSeconds(_ unit: ClockUnit, from: Instant, to: Instant) -> Int? {
    var seconds = 0
    var at = from
    while at < to {
      let counts: Bool?
      switch unit {
      case .hours, .calendarDays: counts = true
      case .workingHours: counts = isOpen(at)
      case .workingDays: counts = calendar.isWorking(zone.day(at))
      }
      guard let counts else { return nil }
      if counts && !isPaused(at) { seconds += 60 }
      at = Instant(at.seconds + 60)
    }
    return seconds
  }
}

struct ComplaintClockPropertyTests {
  @Test(arguments: [("Asia/Shanghai", "cn"), ("Europe/London", "uk"), ("Australia/Lord_Howe", "uk")])
  func deadlinesAgainstMinutes(_ zone: String, calendar: String) throws {
    let desk = try ClockDesk(zone: zone)
    let working = try #require(desk.calendars[calendar])
    var dice = ClockDice(seed: 23)
    let first = try desk.instant("2026-01-05")
    var unknown = 0
    for _ in 0..<200 {
      func minute(_ days: ClosedRange<Int>) -> Instant {
        Instant(first.seconds + Int64(Int.random(in: days.lowerBound * 1440...days.upperBound * 1440, using: &dice)) * 60)
      }
      var complaint = Complaint()
      let received = minute(0...355)
      complaint[.received] = Stamp(received, .second)
      let end = Instant(received.seconds + Int64(Int.random(in: 0...30 * 1440, using: &dice)) * 60)
      let isClosed = Bool.random(using: &dice)
      if isClosed { complaint[.closed] = Stamp(end, .second) }
      var paused: [Range<Instant>] = []
      for _ in 0..<Int.random(in: 0...3, using: &dice) {
        let from = Instant(received.seconds + Int64(Int.random(in: -1440...15 * 1440, using: &dice)) * 60)
        let to = Instant(from.seconds + Int64(Int.random(in: 1...4 * 1440, using: &dice)) * 60)
        paused.append(from..<to)
      }
      // The first pause stands in the fields, the others in events that do not overlap each other.
      if let field = paused.first {
        complaint[.paused] = Stamp(field.lowerBound, .second)
        complaint[.resumed] = Stamp(field.upperBound, .second)
      }
      var kept = Array(paused.prefix(1))
      var lastEnd = Instant(.min)
      for pause in paused.dropFirst().sorted(by: { $0.lowerBound < $1.lowerBound }) where pause.lowerBound >= lastEnd {
        complaint.events.append(ComplaintEvent(at: Stamp(pause.lowerBound, .second), state: .suspended))
        complaint.events.append(ComplaintEvent(at: Stamp(pause.upperBound, .second), state: .running))
        kept.append(pause)
        lastEnd = pause.upperBound
      }
      // A pause ends at the stop, or at A.
      let cut = kept.compactMap { pause -> Range<Instant>? in
        let to = min(pause.upperBound, end)
        return pause.lowerBound < to ? pause.lowerBound..<to : nil
      }
      let unit = try #require(ClockUnit.allCases.randomElement(using: &dice))
      let amount = Int.random(in: 1...(unit == .hours || unit == .workingHours ? 60 : 20), using: &dice)
      let countsFirst = Bool.random(using: &dice)
      let clock = Policy.Clock.plain(amount, unit) {
        $0.pause = [.suspended]
        $0.countsFirstDay = countsFirst
      }
      let rules = try ClockRules(
        policies: [Policy.one(clock, calendar: calendar)], calendars: desk.calendars, zone: desk.zone, table: .withAllFields())
      let judge = ClockJudge(rules: rules, zone: desk.zone, asOf: isClosed ? Instant(end.seconds + 999_999) : end)
      let ledger = try #require(judge.ledgers(of: complaint).first)
      let slow = SlowJudge(calendar: working, zone: desk.zone, paused: cut)
      let due = slow.due(amount, unit, from: received, countsFirst: countsFirst)
      try #require(ledger.verdict.dueAt == due, "received \(desk.zone.iso(received)), \(amount) \(unit)")
      if due == nil { unknown += 1 }
      try #require(ledger.elapsed.map(Int.init) == slow.countedSeconds(unit, from: received, to: end))
      let sum = ledger.segments.filter(\.counted).reduce(Int64?(0)) { sum, segment in
        sum.flatMap { a in segment.seconds.map { a + $0 } }
      }
      try #require(sum == ledger.elapsed)
    }
    // Some deadlines fall into 2027, most do not.
    #expect(unknown > 0 && unknown < 100)
  }

  /// Two pauses that touch are one pause; a pause outside the clock's run is none; calendar days never move back.
  @Test func pauseLaws() throws {
    let desk = try ClockDesk()
    let clock = Policy.Clock.plain(5, .workingDays) { $0.pause = [.suspended, .waitingCustomer] }
    let whole = try desk.complaint(
      "2026-11-02 10:00", events: [("2026-11-03 10:00", .suspended), ("2026-11-06 10:00", .running)])
    let split = try desk.complaint(
      "2026-11-02 10:00",
      events: [("2026-11-03 10:00", .suspended), ("2026-11-04 23:59:59", .waitingCustomer), ("2026-11-06 10:00", .running)])
    #expect(try desk.due(clock, whole) == desk.due(clock, split))
    let outside = try desk.complaint(
      "2026-11-02 10:00", events: [("2026-10-20 10:00", .suspended), ("2026-11-02 10:00", .running)])
    #expect(try desk.due(clock, outside) == "2026-11-09T23:59:59")
    var last = ""
    for hours in stride(from: 0, through: 200, by: 5) {
      var complaint = try desk.complaint("2026-11-02 10:00", [.paused: "2026-11-03 10:00"])
      complaint[.resumed] = Stamp(Instant(complaint[.paused].instant.seconds + Int64(hours) * 3600), .second)
      let due = try desk.due(clock, complaint)
      #expect(due >= last)
      last = due
    }
  }
}
