// When a clock falls due: days and hours counted by its calendar, pauses left out, extensions added (T1–T8, L11, L16).

internal import CallCentre

struct Deadline {
  /// The last second still in time.
  var dueAt: Instant
  /// The deadline is a second within its day, not the day's end: a date-only stop on it decides nothing (T10).
  var namesSecond: Bool
  /// An extension was entered and does not count (L11).
  var extensionNotCounted = false
}

extension ClockJudge {
  func deadline(
    of run: ClockRun, clock: ClockRules.Clock, complaint: borrowing Complaint, hours: OpeningHours
  ) throws(ClockVerdict.Unknown) -> Deadline {
    switch run.limit {
    case .amount(let amount, let unit):
      return try counted(amount, unit, of: run, clock: clock, complaint: complaint, hours: hours)
    case .promised:
      switch run.promise {
      case .workingDays(let amount):
        return try counted(promised(amount), .workingDays, of: run, clock: clock, complaint: complaint, hours: hours)
      case .calendarDays(let amount):
        return try counted(promised(amount), .calendarDays, of: run, clock: clock, complaint: complaint, hours: hours)
      case .hours(let amount):
        return try counted(promised(amount), .hours, of: run, clock: clock, complaint: complaint, hours: hours)
      case .at(let stamp):
        guard stamp.isPresent else { throw .promiseUnreadable }
        return Deadline(dueAt: stamp.stopInstant(in: zone), namesSecond: !stamp.isDateOnly)
      case .unreadable, .none: throw .promiseUnreadable
      }
    }
  }

  private func promised(_ amount: Int) throws(ClockVerdict.Unknown) -> Int {
    guard (0...ClockRules.largestAmount).contains(amount) else { throw .promiseUnreadable }
    return amount
  }

  private func counted(
    _ amount: Int, _ unit: ClockUnit, of run: ClockRun, clock: ClockRules.Clock, complaint: borrowing Complaint,
    hours: OpeningHours
  ) throws(ClockVerdict.Unknown) -> Deadline {
    switch unit {
    case .hours:
      return Deadline(dueAt: elapsed(Int64(amount) * 3600, of: run), namesSecond: true)
    case .workingHours:
      return Deadline(dueAt: try opening(Int64(amount) * 3600, of: run, hours: hours), namesSecond: true)
    case .calendarDays, .workingDays:
      let calendar = hours.calendar
      var last = try lastDay(
        amount, unit, after: run.startDay, countsFirst: clock.countsFirstDay && !run.isPromise,
        pauses: run.pauses, calendar: calendar)
      if clock.rollsLastDay { last = try firstWorkingDay(onOrAfter: last, calendar) }
      var deadline = try ending(of: last, clock: clock, calendar)
      guard let moved = run.extension, complaint[.extendedUntil].isPresent else { return deadline }
      let until = zone.day(complaint[.extendedUntil].instant)
      guard until > last else { return deadline }
      guard extensionCounts(moved, complaint: complaint, dueAt: deadline.dueAt) else {
        deadline.extensionNotCounted = true
        return deadline
      }
      return try ending(of: min(until, try latest(moved, after: last, until, calendar)), clock: clock, calendar)
    }
  }

  /// The last day that an extension may reach; a day that lies beyond `until` where the calendar does not know it: it does not matter.
  private func latest(
    _ moved: Policy.Extension, after last: LocalDay, _ until: LocalDay, _ calendar: WorkingCalendar
  ) throws(ClockVerdict.Unknown) -> LocalDay {
    do throws(ClockVerdict.Unknown) {
      return try lastDay(moved.amount, moved.unit, after: last, countsFirst: false, pauses: [], calendar: calendar)
    } catch {
      if case .calendarYearMissing(let year) = error, until.civil.year < year { return until }
      throw error
    }
  }

  // MARK: Days

  /// The `amount`-th day of the unit after `day` whose last second is not paused.
  private func lastDay(
    _ amount: Int, _ unit: ClockUnit, after day: LocalDay, countsFirst: Bool, pauses: [Range<Instant>], calendar: WorkingCalendar
  ) throws(ClockVerdict.Unknown) -> LocalDay {
    if amount == 0 { return day }
    var rest = amount
    var next = countsFirst ? day : day + 1
    for pause in pauses {
      guard let (first, last) = pausedDays(of: pause) else { continue }
      let found = try dayNumber(rest, unit, onOrAfter: next, calendar)
      if found < first { return found }
      if last < next { continue }
      if next < first { rest -= try days(unit, from: next, through: first + -1, calendar) }
      next = max(next, last + 1)
    }
    return try dayNumber(rest, unit, onOrAfter: next, calendar)
  }

  /// Days whose last second lies in the pause; nil when it moves no day (T7).
  private func pausedDays(of pause: Range<Instant>) -> (first: LocalDay, last: LocalDay)? {
    var first = zone.day(pause.lowerBound)
    if zone.endOfDay(first) < pause.lowerBound { first = first + 1 }
    var last = zone.day(pause.upperBound)
    if zone.endOfDay(last) >= pause.upperBound { last = last + -1 }
    return first <= last ? (first, last) : nil
  }

  private func dayNumber(
    _ n: Int, _ unit: ClockUnit, onOrAfter day: LocalDay, _ calendar: WorkingCalendar
  ) throws(ClockVerdict.Unknown) -> LocalDay {
    guard case .workingDays = unit else { return day + (n - 1) }
    guard let found = calendar.workingDay(n, onOrAfter: day) else {
      throw .calendarYearMissing(calendar.firstUnknownYear(from: day))
    }
    return found
  }

  private func days(
    _ unit: ClockUnit, from first: LocalDay, through last: LocalDay, _ calendar: WorkingCalendar
  ) throws(ClockVerdict.Unknown) -> Int {
    guard case .workingDays = unit else { return last - first + 1 }
    guard let count = calendar.workingDays(from: first, through: last) else {
      throw .calendarYearMissing(calendar.firstUnknownYear(from: first))
    }
    return count
  }

  private func firstWorkingDay(onOrAfter day: LocalDay, _ calendar: WorkingCalendar) throws(ClockVerdict.Unknown) -> LocalDay {
    try dayNumber(1, .workingDays, onOrAfter: day, calendar)
  }

  /// The second at which a last day ends (T4). Where business closes at 24:00, or the last day has no opening hours, that
  /// is 23:59:59.
  private func ending(
    of last: LocalDay, clock: ClockRules.Clock, _ calendar: WorkingCalendar
  ) throws(ClockVerdict.Unknown) -> Deadline {
    if clock.endsAtCloseOfBusiness {
      guard let isWorking = calendar.isWorking(last) else { throw .calendarYearMissing(last.civil.year) }
      let closes = isWorking ? calendar.lastClosing(on: last) ?? 86_400 : 86_400
      let second = min(Int64(closes), 86_399)
      return Deadline(dueAt: zone.instant(local: Int64(last.number) * 86_400 + second).instant, namesSecond: true)
    }
    return Deadline(dueAt: zone.endOfDay(last), namesSecond: false)
  }

  /// L11, all but the dates: approved when it must be, and before the unextended deadline when it must be. An
  /// approval that is not stamped, or stamped after A, has not happened.
  private func extensionCounts(_ moved: Policy.Extension, complaint: borrowing Complaint, dueAt: Instant) -> Bool {
    let approved = complaint[.approved].happened(by: asOf)
    if moved.approvalRequired, !complaint.approvedBy || approved == nil { return false }
    guard moved.beforeExpiry else { return true }
    guard let approved else { return false }
    if approved.isDateOnly { return zone.day(approved.instant) <= zone.day(dueAt) }
    return approved.instant <= dueAt
  }

  // MARK: Hours

  private func elapsed(_ seconds: Int64, of run: ClockRun) -> Instant {
    var rest = seconds
    var from = run.start.instant
    for pause in run.pauses {
      let available = pause.lowerBound.seconds - from.seconds
      if available >= rest { break }
      rest -= max(0, available)
      from = max(from, pause.upperBound)
    }
    return Instant(from.seconds + rest)
  }

  private func opening(_ seconds: Int64, of run: ClockRun, hours: OpeningHours) throws(ClockVerdict.Unknown) -> Instant {
    var rest = seconds
    var from = run.start.instant
    for pause in run.pauses {
      // A pause that begins after the last known year: the deadline lies before it, or is not known.
      guard let available = hours.openSeconds(from: from, to: pause.lowerBound), available < rest else { break }
      rest -= available
      from = pause.upperBound
    }
    guard let due = hours.instant(after: rest, openSecondsFrom: from) else {
      throw .calendarYearMissing(hours.calendar.firstUnknownYear(from: zone.day(from)))
    }
    return due
  }
}
