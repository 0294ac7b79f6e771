// The ledger of a clock: what was counted and what was not, segment by segment, from start to stop (or A) (L18).

package import CallCentre

/// A stretch of one clock in one state. Segments of a clock touch without gap or overlap.
package struct ClockSegment: Sendable, Hashable {
  package enum State: String, Sendable {
    case running, suspended
    case waitingCustomer = "waiting_customer"
    case closed
  }
  package let from: Instant
  package let to: Instant
  package let state: State
  package let counted: Bool
  /// Seconds of [from, to) that the clock's unit knows: elapsed for calendar_days, hours and a promised moment; opening
  /// hours for working_hours; seconds on working days for working_days. nil when a needed year has no calendar file.
  package let seconds: Int64?
}

extension ClockJudge {
  /// One clock with its segments.
  package struct Ledger: Sendable {
    package let variant: ClockRules.Variant
    /// Calendar id.
    package let calendar: String
    package let verdict: ClockVerdict
    package let segments: [ClockSegment]
    /// Counted seconds of the clock; nil when a needed year has no calendar file.
    package let elapsed: Int64?
  }

  /// The ledgers of every clock of a complaint started by A.
  package func ledgers(of complaint: Complaint) -> [Ledger] {
    var ledgers: [Ledger] = []
    let life = ComplaintLife(complaint, asOf: asOf, zone: zone)
    let spans = ComplaintLife.spans(complaint, asOf: asOf, zone: zone)
    forEachClock(of: complaint, life: life) { version, clock, verdict, run in
      let segments = segments(of: run, clock: clock, spans: spans, hours: version.hours)
      let elapsed = elapsed(of: run, hours: version.hours)
      assertLaw(segments, run: run, elapsed: elapsed)
      ledgers.append(
        Ledger(
          variant: rules.variants[clock.variant], calendar: version.hours.calendar.id, verdict: verdict, segments: segments,
          elapsed: elapsed))
    }
    return ledgers
  }

  private func seconds(_ unit: ClockUnit?, from: Instant, to: Instant, hours: OpeningHours) -> Int64? {
    switch unit {
    case .workingHours: hours.openSeconds(from: from, to: to)
    case .workingDays: hours.workingDaySeconds(from: from, to: to)
    case .calendarDays, .hours, nil: to.seconds - from.seconds
    }
  }

  /// Counted seconds, taken from the whole run less its pauses: the other side of the ledger's law.
  private func elapsed(of run: ClockRun, hours: OpeningHours) -> Int64? {
    guard var total = seconds(run.unit, from: run.start.instant, to: run.end, hours: hours) else { return nil }
    for pause in run.pauses {
      guard let paused = seconds(run.unit, from: pause.lowerBound, to: pause.upperBound, hours: hours) else { return nil }
      total -= paused
    }
    return total
  }

  private func segments(of run: ClockRun, clock: ClockRules.Clock, spans paused: [ComplaintLife.Span], hours: OpeningHours) -> [ClockSegment] {
    let start = run.start.instant
    var spans = paused
    if let closed = run.closedSpan { spans.append(closed) }
    if spans.isEmpty {
      let whole = seconds(run.unit, from: start, to: run.end, hours: hours)
      return [ClockSegment(from: start, to: run.end, state: .running, counted: true, seconds: whole)]
    }
    var edges = [start]
    for span in spans where span.from < span.to {
      for edge in [span.from, span.to] where start < edge && edge < run.end { edges.append(edge) }
    }
    edges.append(run.end)
    edges.sort()
    var segments: [ClockSegment] = []
    var from = edges[0]
    for (place, to) in edges.enumerated().dropFirst() {
      let here = state(at: edges[place - 1], spans: spans, run: run, clock: clock)
      // A cut where nothing changes for this clock is no cut.
      if place + 1 < edges.count, state(at: to, spans: spans, run: run, clock: clock) == here { continue }
      segments.append(
        ClockSegment(
          from: from, to: to, state: here.state, counted: here.counted,
          seconds: seconds(run.unit, from: from, to: to, hours: hours)))
      from = to
    }
    return segments
  }

  private struct Standing: Equatable {
    let state: ClockSegment.State
    let counted: Bool
  }

  /// Where two sources show two states, the one that stops the clock is shown, `suspended` before `waiting_customer`.
  private func state(
    at instant: Instant, spans: [ComplaintLife.Span], run: ClockRun, clock: ClockRules.Clock
  ) -> Standing {
    var suspended = false
    var waiting = false
    for span in spans where span.from <= instant && instant < span.to {
      switch span.state {
      case .closed: return Standing(state: .closed, counted: false)
      case .suspended: suspended = true
      case .waitingCustomer: waiting = true
      }
    }
    if suspended && clock.pausesSuspended && !run.isPromise { return Standing(state: .suspended, counted: false) }
    if waiting && clock.pausesWaiting && !run.isPromise { return Standing(state: .waitingCustomer, counted: false) }
    return Standing(state: suspended ? .suspended : waiting ? .waitingCustomer : .running, counted: true)
  }

  /// Segments touch from start to end, and what they count is the run less its pauses.
  private func assertLaw(_ segments: [ClockSegment], run: ClockRun, elapsed: Int64?) {
    precondition(segments.first?.from == run.start.instant && segments.last?.to == run.end, "A ledger misses an end of its clock")
    var counted: Int64? = 0
    for (place, segment) in segments.enumerated() {
      precondition(place == 0 || segments[place - 1].to == segment.from, "Ledger segments leave a gap or overlap")
      if segment.counted { counted = counted.flatMap { sum in segment.seconds.map { sum + $0 } } }
    }
    guard let counted, let elapsed else { return }
    precondition(counted == elapsed, "A ledger's counted seconds are not the clock's elapsed seconds")
  }
}
