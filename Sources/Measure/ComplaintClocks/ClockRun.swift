// How far a clock ran: its start, how it ended, and the spans in which it stood still.

internal import CallCentre

/// One clock between its start and its stop (or A), before any deadline is asked for.
struct ClockRun {
  enum Ending {
    case open
    case stopped(Stamp)
    /// Withdrawn or not accepted before the stop (L3); the stamp is the close.
    case endedWithoutVerdict(Stamp)
    /// `cancel_on`: closed without the stop event (L8).
    case closedWithoutStop(Stamp)
    case unknown(ClockVerdict.Unknown)
  }

  let isPromise: Bool
  let limit: Policy.Target.Limit
  let promise: Promise
  let `extension`: Policy.Extension?
  /// Unit of counting; nil for a promise that names a moment.
  let unit: ClockUnit?
  let start: Stamp
  let startDay: LocalDay
  let ending: Ending
  /// Stop, end of the procedure, or A; never before the start.
  let end: Instant
  /// From the first close to the reopening, where the clock runs on (L1).
  let closedSpan: ComplaintLife.Span?
  /// Spans that are not counted: in order, disjoint, inside [start, end] (T7).
  let pauses: [Range<Instant>]
  /// The first instant from which the counting depends on a pause that lacks its time of day; nil without such a pause.
  let inexactFrom: Instant?

  var countsHours: Bool {
    switch unit {
    case .hours, .workingHours: true
    case .calendarDays, .workingDays, nil: false
    }
  }
}

extension ClockJudge {
  /// nil when the clock does not exist (L9).
  func run(of clock: ClockRules.Clock, complaint: borrowing Complaint, life: ComplaintLife, spans: [ComplaintLife.Span]) -> ClockRun? {
    guard let place = clock.targets.firstIndex(where: { $0.matches(complaint) }) else { return nil }
    let isPromise = clock.targets[place].isPromise
    if isPromise, case .none = complaint.promise { return nil }
    var start = life.received
    var startDay = life.receivedDay
    if clock.startsAtClosing {
      guard let closed = life.closed, !life.endedWithoutVerdict else { return nil }
      start = closed
      startDay = zone.day(closed.instant)
    }
    // The promise clock stops at the first close and has no pauses (L16).
    let continues = clock.continuesOnReopen && !isPromise
    let stopping = ending(of: clock, complaint: complaint, life: life, continues: continues)
    let (ending, end) = settle(stopping, start: start)
    var closedSpan: ComplaintLife.Span?
    if continues, let closed = life.closed, let reopened = life.reopened {
      let from = closed.stopInstant(in: zone)
      closedSpan = ComplaintLife.Span(
        from: from, to: max(from, reopened.instant), state: .closed,
        isExact: !closed.isDateOnly && !reopened.isDateOnly)
    }
    var pausing: [ComplaintLife.Span] = []
    if let closedSpan { pausing.append(closedSpan) }
    if !isPromise && !spans.isEmpty {
      pausing += spans.filter { $0.state == .suspended ? clock.pausesSuspended : clock.pausesWaiting }
    }
    var (pauses, inexactFrom) = cut(pausing, from: start.instant, to: end)
    if let closedSpan, !closedSpan.isExact, let closed = life.closed, closed.instant < end {
      // It was closed at some moment of that day, the first perhaps.
      inexactFrom = min(inexactFrom ?? end, max(start.instant, closed.instant))
    }
    return ClockRun(
      isPromise: isPromise, limit: clock.targets[place].limit, promise: isPromise ? complaint.promise : .none,
      extension: clock.targets[place].extension, unit: unit(of: clock.targets[place].limit, promise: complaint.promise), start: start, startDay: startDay,
      ending: ending, end: end,
      closedSpan: closedSpan, pauses: pauses, inexactFrom: inexactFrom)
  }

  private func unit(of limit: Policy.Target.Limit, promise: Promise) -> ClockUnit? {
    switch (limit, promise) {
    case (.amount(_, let unit), _): unit
    case (.promised, .workingDays): .workingDays
    case (.promised, .calendarDays): .calendarDays
    case (.promised, .hours): .hours
    case (.promised, _): nil
    }
  }

  // MARK: The stop

  private func ending(
    of clock: ClockRules.Clock, complaint: borrowing Complaint, life: ComplaintLife, continues: Bool
  ) -> ClockRun.Ending {
    if clock.stopsAtClosing { return closing(life, continues: continues) }
    let stop = clock.stopsAtEscalation ? life.escalated : complaint[clock.stop].happened(by: asOf)
    if let stop {
      // Stopped before the procedure ended, the clock keeps its verdict; else the end comes first (L3).
      if life.endedWithoutVerdict, let closed = life.closed, closed.precedes(stop, in: zone) {
        return .endedWithoutVerdict(closed)
      }
      return .stopped(stop)
    }
    if case .dropped = complaint[clock.stop].precision { return .unknown(.stopDropped) }
    if clock.startsAtClosing { return .open }
    if let closed = life.closed {
      if life.endedWithoutVerdict { return .endedWithoutVerdict(closed) }
      return clock.cancelledByClosing ? .closedWithoutStop(closed) : .unknown(.stopMissing)
    }
    return life.closedAtUnknownTime ? .unknown(.closedAtMissing) : .open
  }

  private func closing(_ life: ComplaintLife, continues: Bool) -> ClockRun.Ending {
    guard let closed = life.closed else { return life.closedAtUnknownTime ? .unknown(.closedAtMissing) : .open }
    if life.endedWithoutVerdict { return .endedWithoutVerdict(closed) }
    guard continues, life.reopened != nil else { return .stopped(closed) }
    if let reclosed = life.reclosed { return .stopped(reclosed) }
    return life.reclosedIsDropped ? .unknown(.stopDropped) : .open
  }

  /// Turns a stop before its start into an unknown verdict and says where the ledger ends.
  private func settle(_ ending: ClockRun.Ending, start: Stamp) -> (ClockRun.Ending, Instant) {
    switch ending {
    case .open, .unknown: return (ending, max(asOf, start.instant))
    case .stopped(let stop), .endedWithoutVerdict(let stop), .closedWithoutStop(let stop):
      if stop.precedes(start, in: zone) { return (.unknown(.stopBeforeStart), max(asOf, start.instant)) }
      return (ending, stop.stopInstant(in: zone))
    }
  }

  /// Cuts spans to [start, end], joins those that touch or overlap, in order.
  private func cut(_ spans: [ComplaintLife.Span], from start: Instant, to end: Instant) -> (pauses: [Range<Instant>], inexactFrom: Instant?)
  {
    if spans.isEmpty { return ([], nil) }
    var inexactFrom: Instant?
    var pauses: [Range<Instant>] = []
    for span in spans.sorted(by: { $0.from < $1.from }) {
      let from = max(span.from, start)
      let to = min(span.to, end)
      guard from < to else { continue }
      if !span.isExact, inexactFrom == nil { inexactFrom = from }
      if let last = pauses.last, from <= last.upperBound {
        pauses[pauses.count - 1] = last.lowerBound..<max(last.upperBound, to)
      } else {
        pauses.append(from..<to)
      }
    }
    return (pauses, inexactFrom)
  }
}
