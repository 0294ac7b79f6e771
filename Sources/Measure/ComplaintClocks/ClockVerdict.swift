// The verdict on one clock: one complaint, one policy, one clock, at the as-of instant.

package import CallCentre

/// What became of a clock, with everything the tables print about it.
package struct ClockVerdict: Sendable, Hashable {
  package enum Status: UInt8, Sendable, CaseIterable {
    case met, breached, openOnTrack, openOverdue, unknown
    /// In the ledger only (L3, L8).
    case cancelled
  }

  /// Why a verdict cannot be given.
  package enum Unknown: Error, Sendable, Hashable {
    /// The complaint was closed, the stop stamp is empty (L8).
    case stopMissing
    /// The stop stamp contradicts another and was dropped (L6).
    case stopDropped
    /// The stop stamp lies before the start.
    case stopBeforeStart
    /// Closed, but nobody knows when (L7).
    case closedAtMissing
    /// A stamp is a date only where the second decides (T10).
    case timeOfDayMissing
    /// The deadline needs a day of this year, which has no calendar file (T11).
    case calendarYearMissing(Int)
    /// The promise's text is not understood (L16).
    case promiseUnreadable

    package var word: String {
      switch self {
      case .stopMissing: "stop_missing"
      case .stopDropped: "stop_dropped"
      case .stopBeforeStart: "stop_before_start"
      case .closedAtMissing: "closed_at_missing"
      case .timeOfDayMissing: "time_of_day_missing"
      case .calendarYearMissing: "calendar_year_missing"
      case .promiseUnreadable: "promise_unreadable"
      }
    }
  }

  /// Why a clock is overdue, for people; the column `reason` of sla_breaches.csv (D10).
  package enum Reason: String, Sendable {
    case none = ""
    case stoppedLate = "stopped_late"
    case stillOpen = "still_open"
    /// The first close was in time, a reopening was not closed in time (L1).
    case reopened
    /// Withdrawn or not accepted after the deadline (L3).
    case endedLate = "ended_late"
    /// Closed after the deadline without the stop event (L8).
    case closedWithoutStop = "closed_without_stop"
    /// Late although an extension was entered: it does not count (L11).
    case extensionNotCounted = "extension_not_counted"
  }

  package var status: Status
  package var startedAt: Instant
  /// Stop, end of the procedure, or A: where the ledger ends.
  package var endedAt: Instant
  /// Last second in time; nil when the verdict is unknown.
  package var dueAt: Instant?
  /// When it was stopped; nil while it is open, unknown or cancelled.
  package var doneAt: Instant?
  package var unknown: Unknown?
  package var reason = Reason.none
}

/// Judges complaints at one instant by the policies of a run.
package struct ClockJudge: Sendable {
  package let rules: ClockRules
  package let zone: Zone
  package let asOf: Instant

  package init(rules: ClockRules, zone: Zone, asOf: Instant) {
    self.rules = rules
    self.zone = zone
    self.asOf = asOf
  }

  /// Every clock that exists for a complaint, in the order of the policy file; none for one that is merged or was
  /// received after A.
  package func verdicts(of complaint: Complaint) -> [(variant: ClockRules.Variant, verdict: ClockVerdict)] {
    var found: [(variant: ClockRules.Variant, verdict: ClockVerdict)] = []
    let life = ComplaintLife(complaint, asOf: asOf, zone: zone)
    forEachClock(of: complaint, life: life) { _, clock, verdict, _ in found.append((rules.variants[clock.variant], verdict)) }
    return found
  }

  func forEachClock(
    of complaint: borrowing Complaint, life: ComplaintLife,
    _ body: (ClockRules.Version, ClockRules.Clock, ClockVerdict, ClockRun) -> Void
  ) {
    guard life.isCounted else { return }
    let spans = ComplaintLife.spans(complaint, asOf: asOf, zone: zone)
    for version in rules.versions where version.applies(on: life.receivedDay) {
      for clock in version.clocks {
        guard let run = run(of: clock, complaint: complaint, life: life, spans: spans) else { continue }
        body(version, clock, verdict(on: run, clock: clock, complaint: complaint, life: life, hours: version.hours), run)
      }
    }
  }

  // MARK: The verdict

  private func verdict(
    on run: ClockRun, clock: ClockRules.Clock, complaint: borrowing Complaint, life: ComplaintLife, hours: OpeningHours
  ) -> ClockVerdict {
    var verdict = ClockVerdict(
      status: .unknown, startedAt: run.start.instant, endedAt: run.end, dueAt: nil, doneAt: nil, unknown: nil)
    do throws(ClockVerdict.Unknown) {
      if case .unknown(let reason) = run.ending { throw reason }
      try checkTimesOfDay(run)
      let deadline = try deadline(of: run, clock: clock, complaint: complaint, hours: hours)
      let due = deadline.dueAt
      // Pauses that began after the deadline moved nothing.
      if run.countsHours, let inexact = run.inexactFrom, inexact <= due { throw .timeOfDayMissing }
      verdict.dueAt = due
      switch run.ending {
      case .open: verdict.status = asOf.seconds > due.seconds ? .openOverdue : .openOnTrack
      case .stopped(let stop):
        try checkDateOnlyStop(stop, due: due, deadline)
        verdict.status = run.end.seconds <= due.seconds ? .met : .breached
      case .endedWithoutVerdict(let close), .closedWithoutStop(let close):
        try checkDateOnlyStop(close, due: due, deadline)
        verdict.status = run.end.seconds <= due.seconds ? .cancelled : .breached
      case .unknown: break
      }
      if verdict.status == .met || verdict.status == .breached { verdict.doneAt = run.end }
      verdict.reason = reason(of: verdict.status, run: run, deadline: deadline)
    } catch {
      verdict.status = .unknown
      verdict.dueAt = nil
      verdict.unknown = error
    }
    return verdict
  }

  private func reason(of status: ClockVerdict.Status, run: ClockRun, deadline: Deadline) -> ClockVerdict.Reason {
    guard status == .breached || status == .openOverdue else { return .none }
    if let closed = run.closedSpan, closed.from <= deadline.dueAt { return .reopened }
    if deadline.extensionNotCounted { return .extensionNotCounted }
    switch run.ending {
    case .endedWithoutVerdict: return .endedLate
    case .closedWithoutStop: return .closedWithoutStop
    default: return status == .openOverdue ? .stillOpen : .stoppedLate
    }
  }

  /// A clock in hours needs the time of day of its start and its stop (T10).
  private func checkTimesOfDay(_ run: ClockRun) throws(ClockVerdict.Unknown) {
    guard run.countsHours else { return }
    if run.start.isDateOnly { throw .timeOfDayMissing }
    switch run.ending {
    case .stopped(let stop), .endedWithoutVerdict(let stop), .closedWithoutStop(let stop):
      if stop.isDateOnly { throw .timeOfDayMissing }
    case .open, .unknown: break
    }
  }

  /// A date-only stop on the due date decides nothing where the deadline is a second within that day (T10).
  private func checkDateOnlyStop(_ stop: Stamp, due: Instant, _ deadline: Deadline) throws(ClockVerdict.Unknown) {
    guard stop.isDateOnly, deadline.namesSecond, zone.day(stop.instant) == zone.day(due) else { return }
    throw .timeOfDayMissing
  }
}
