// The moments of a complaint record and what was promised, and which of them contradict one another (L6, L16, T10, T12).

internal import CSV
internal import CallCentre
internal import RunFolder

extension ComplaintReader {
  /// false when the row was rejected: received_at is unusable, or it was closed before it was received (L6).
  mutating func readStamps(_ text: borrowing Span<UInt8>, _ bounds: borrowing Span<FieldBounds>, _ complaint: inout Complaint) -> Bool {
    for index in plan.stampColumns.indices {
      let (milestone, column) = plan.stampColumns[index]
      let range = place.cell(column, text, bounds)
      if column >= 0 && range.start == range.end { continue }
      let parsed: ParsedStamp
      if column >= 0 {
        parsed = plan.stamp(text, range, decoding, day: &days[daySlot(text, range)])
      } else {
        let bytes = Array(plan.milestones[index].constant.utf8)
        parsed = plan.stamps.parse(bytes.span, 0, bytes.count)
      }
      switch parsed.form {
      case .missing: continue
      case .unreadable:
        unreadable[milestone, default: 0] += 1
        let message = "\(milestone.field) is no time that exists; wanted a form such as 2026-03-05 09:05:06, or its own declared under formats"
        let raw = column >= 0 ? plan.string(text, range, decoding) : plan.milestones[index].constant
        if milestone == .received {
          reject(.unreadableTime, milestone.field, raw, message)
          return false
        }
        add(.unreadableTime, milestone.field, raw, message + "; it was emptied", .repaired, .warning)
      case .date, .second:
        if parsed.isAmbiguous {
          add(.localTimeAmbiguous, milestone.field, "", "the clock was changed then; the first reading is taken", .repaired, .warning)
        }
        complaint[milestone] = Stamp(parsed.instant, parsed.form == .date ? .date : .second)
        if !wasRead[milestone.rawValue] {
          wasRead[milestone.rawValue] = true
          readable.insert(milestone)
        }
      }
    }
    guard complaint[.received].isPresent else {
      reject(.missingRequired, "received_at", "", "received_at is empty")
      return false
    }
    if isBefore(complaint[.closed], complaint[.received]) {
      reject(.timeOrder, "closed_at", "", "closed_at lies before received_at")
      return false
    }
    dropImpossible(&complaint)
    return true
  }

  /// `a` before `b`; dates are compared as dates where either lacks its time of day (T10).
  private func isBefore(_ a: Stamp, _ b: Stamp) -> Bool {
    guard a.isPresent, b.isPresent else { return false }
    if case .date = a.precision { return zone.day(a.instant) < zone.day(b.instant) }
    if case .date = b.precision { return zone.day(a.instant) < zone.day(b.instant) }
    return a.instant.seconds < b.instant.seconds
  }

  /// What must have happened before, besides the receipt.
  private static func before(_ milestone: Milestone) -> Milestone? {
    switch milestone {
    case .reopened: .closed
    case .reclosed: .reopened
    case .resumed: .paused
    default: nil
    }
  }

  private mutating func dropImpossible(_ complaint: inout Complaint) {
    let received = complaint[.received]
    for index in plan.stampColumns.indices {
      let milestone = plan.stampColumns[index].milestone
      let stamp = complaint[milestone]
      if milestone == .received || milestone == .closed || !stamp.isPresent { continue }
      var later: Milestone?
      if isBefore(stamp, received) {
        later = .received
      } else if let other = ComplaintReader.before(milestone), isBefore(stamp, complaint[other]) {
        later = other
      }
      guard let earlier = later else { continue }
      complaint[milestone] = Stamp(Instant(.min), .dropped)
      add(.timeOrder, milestone.field, "", "\(milestone.field) lies before \(earlier.field); it was dropped", .repaired, .warning)
    }
  }

  mutating func readPromise(_ text: borrowing Span<UInt8>, _ bounds: borrowing Span<FieldBounds>, _ complaint: inout Complaint) {
    let range = place.cell(promise.column, text, bounds)
    if promise.column >= 0 && range.start == range.end { return }
    complaint.promise = promised(text, range)
    if case .at(let due) = complaint.promise, isBefore(due, complaint[.received]) {
      complaint.promise = .unreadable
      add(.timeOrder, "promised_due_at", "", "promised_due_at lies before received_at; it was dropped", .repaired, .warning)
    }
  }

  /// Stamps are many and quickly read; other texts are few, so each is understood once.
  private mutating func promised(_ text: borrowing Span<UInt8>, _ range: (start: Int, end: Int)) -> Promise {
    if let known = promise.known(text, range) { return known }
    if promiseIsPlain {
      let parsed = plan.stamp(text, range, decoding, day: &days[daySlot(text, range)])
      if parsed.form == .second { return .at(Stamp(parsed.instant, .second)) }
    }
    return promise.meaning(text, range, plan, decoding)
  }
}
