// What has happened to one complaint by the as-of instant: its stamps cut there, its closings, its states.

internal import CallCentre

/// The life of a complaint as seen at the as-of instant A; a stamp later than A has not yet happened (S6).
struct ComplaintLife {
  /// A stretch of time in which the complaint was in a state other than running; open ends run to `Instant(.max)`.
  struct Span {
    enum State: UInt8 { case suspended, waitingCustomer, closed }
    var from: Instant
    var to: Instant
    var state: State
    /// Both ends have a time of day.
    var isExact: Bool
  }

  /// The complaint was not received by A, or is merged into another one: it is counted nowhere (S6, L4).
  let isCounted: Bool
  let received: Stamp
  let receivedDay: LocalDay
  /// The first close, if it happened by A.
  let closed: Stamp?
  /// A reopening by A, after a close that is known.
  let reopened: Stamp?
  /// The closing after that reopening, if by A.
  let reclosed: Stamp?
  /// The re-closing contradicts another stamp: when it was is not known (L6).
  let reclosedIsDropped: Bool
  /// Closed, but when is not known: a closing status without a usable closed_at (L7).
  let closedAtUnknownTime: Bool
  /// Withdrawn or not accepted (L3).
  let endedWithoutVerdict: Bool
  /// The earlier of the escalation stamp and the first escalation event (L17), if by A.
  let escalated: Stamp?

  init(_ complaint: borrowing Complaint, asOf: Instant, zone: borrowing Zone) {
    received = complaint[.received]
    isCounted = received.happened(by: asOf) != nil && complaint.mergedInto == nil
    receivedDay = isCounted ? zone.day(received.instant) : LocalDay(0)
    let stampedClose = complaint[.closed]
    closed = stampedClose.happened(by: asOf)
    reopened = closed == nil ? nil : complaint[.reopened].happened(by: asOf)
    reclosed = reopened == nil ? nil : complaint[.reclosed].happened(by: asOf)
    if case .dropped = complaint[.reclosed].precision { reclosedIsDropped = true } else { reclosedIsDropped = false }
    var saysClosed = true
    switch complaint.status {
    case .withdrawn, .notAccepted: endedWithoutVerdict = true
    case .closed: endedWithoutVerdict = false
    case .missing, .running, .waitingCustomer, .suspended, .escalated:
      endedWithoutVerdict = false
      saysClosed = false
    }
    closedAtUnknownTime =
      switch stampedClose.precision {
      case .dropped: true
      case .missing: saysClosed
      case .date, .second: false
      }
    escalated = ComplaintLife.escalation(complaint, received: received, asOf: asOf, zone: zone)
  }

  /// Received by A and not closed at A (S9); closed at an unknown time is not open (L7).
  var isOpen: Bool {
    if closed == nil { return !closedAtUnknownTime }
    return reopened != nil && reclosed == nil
  }

  /// The last closing of a complaint that is closed at A; nil when it is open or the moment is not known.
  var lastClose: Stamp? { reopened == nil ? closed : reclosed }

  private static func escalation(_ complaint: borrowing Complaint, received: Stamp, asOf: Instant, zone: borrowing Zone) -> Stamp? {
    var earliest = complaint[.escalated].happened(by: asOf)
    if complaint.hasNoEvents { return earliest }
    for event in complaint.events where event.state == .escalated {
      guard let at = event.at.happened(by: asOf), !at.precedes(received, in: zone) else { continue }
      if let found = earliest, found.stopInstant(in: zone) <= at.stopInstant(in: zone) { continue }
      earliest = at
    }
    return earliest
  }

  /// Suspended and waiting spans, in no particular order (T9); the closed span is each clock's own matter.
  static func spans(_ complaint: borrowing Complaint, asOf: Instant, zone: borrowing Zone) -> [Span] {
    var spans: [Span] = []
    if let paused = complaint[.paused].happened(by: asOf) {
      let resumed = complaint[.resumed].happened(by: asOf)
      spans.append(
        Span(
          from: paused.instant, to: resumed?.stopInstant(in: zone) ?? Instant(.max), state: .suspended,
          isExact: !paused.isDateOnly && resumed?.isDateOnly != true))
    }
    if complaint.hasNoEvents { return spans }
    let events = complaint.events
    for (place, event) in events.enumerated() {
      let state: Span.State
      switch event.state {
      case .suspended: state = .suspended
      case .waitingCustomer: state = .waitingCustomer
      case .running, .escalated: continue
      }
      guard let from = event.at.happened(by: asOf) else { continue }
      let next = place + 1 < events.count ? events[place + 1].at.happened(by: asOf) : nil
      spans.append(
        Span(
          from: from.instant, to: next?.instant ?? Instant(.max), state: state,
          isExact: !from.isDateOnly && next?.isDateOnly != true))
    }
    return spans
  }
}

extension Stamp {
  /// The stamp if it is usable and not later than A; a date has happened iff it is not after A's date (S6).
  func happened(by asOf: Instant) -> Stamp? {
    switch precision {
    case .date, .second: instant.seconds <= asOf.seconds ? self : nil
    case .missing, .dropped: nil
    }
  }

  /// A date without time of day (T10).
  var isDateOnly: Bool {
    // Cases, not ==, here and wherever a million complaints pass: a comparison across modules is a call.
    if case .date = precision { true } else { false }
  }

  /// The moment it stands for as a stop: 23:59:59 of a date without time of day (T10).
  func stopInstant(in zone: borrowing Zone) -> Instant {
    isDateOnly ? zone.endOfDay(zone.day(instant)) : instant
  }

  /// Is it earlier than another stamp? Where either lacks its time of day, only the dates are compared (T10).
  func precedes(_ other: Stamp, in zone: borrowing Zone) -> Bool {
    if isDateOnly || other.isDateOnly { return zone.day(instant) < zone.day(other.instant) }
    return instant.seconds < other.instant.seconds
  }
}

extension Zone {
  /// 23:59:59 of the day, the last second still in time (T1).
  func endOfDay(_ day: LocalDay) -> Instant { instant(local: Int64(day.number) * 86_400 + 86_399).instant }
}
