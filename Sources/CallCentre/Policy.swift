// Complaint policies as values: what the compliance officer writes in the policy file, read and checked by the front door.

/// What a clock measures; its word is the `clock` key and the second half of the variant `<policy>.<clock>`.
package enum ClockName: String, Sendable, CaseIterable {
  case register, acknowledge, firstReply = "first_reply", resolve, promise, escalate, followUp = "follow_up"
}

/// Units never convert into each other (T6).
package enum ClockUnit: String, Sendable, CaseIterable {
  case calendarDays = "calendar_days", workingDays = "working_days", hours, workingHours = "working_hours"
}

/// One version of a policy. Several versions may carry one name when their dates do not overlap (L13).
package struct Policy: Sendable {
  package var name: String
  package var title: String
  package var source: String
  package var effectiveFrom: LocalDay
  /// Last day of receipt it applies to; nil = no end.
  package var effectiveTo: LocalDay?
  package var calendar: String
  package var clocks: [Clock]

  package struct Clock: Sendable {
    package enum Start: String, Sendable, CaseIterable { case received = "received_at", closed = "closed_at" }
    package enum Pause: String, Sendable, CaseIterable { case suspended, waitingCustomer = "waiting_customer" }
    package enum Ends: String, Sendable, CaseIterable { case endOfDay = "end_of_day", closeOfBusiness = "close_of_business" }
    package var name: ClockName
    package var start: Start
    package var stop: Milestone
    package var targets: [Target]
    package var pause: Set<Pause> = []
    /// `on_reopen: continue`; false = keep.
    package var continuesOnReopen = false
    /// `cancel_on: [closed_at]`.
    package var cancelledByClosing = false
    package var countsFirstDay = false
    package var rollsLastDay = false
    package var ends = Ends.endOfDay
    /// Days of 86,400 s.
    package var dueSoon = 7
    package init(name: ClockName, start: Start, stop: Milestone, targets: [Target]) {
      self.name = name
      self.start = start
      self.stop = stop
      self.targets = targets
    }
  }

  package struct Target: Sendable {
    package enum Field: String, Sendable, CaseIterable { case level, channel, viaRegulator = "via_regulator", business = "business_b", department }
    package enum Limit: Sendable, Hashable {
      case amount(Int, ClockUnit)
      /// `from: promised_due_at`.
      case promised
    }
    /// Every field must have one of its values; empty = always.
    package var when: [Field: Set<String>] = [:]
    package var limit: Limit
    package var `extension`: Extension?
    package init(limit: Limit) { self.limit = limit }
  }

  package struct Extension: Sendable {
    package var amount: Int
    package var unit: ClockUnit
    package var approvalRequired: Bool
    package var beforeExpiry: Bool
    package init(amount: Int, unit: ClockUnit, approvalRequired: Bool, beforeExpiry: Bool) {
      self.amount = amount
      self.unit = unit
      self.approvalRequired = approvalRequired
      self.beforeExpiry = beforeExpiry
    }
  }

  package init(name: String, title: String, source: String, effectiveFrom: LocalDay, effectiveTo: LocalDay?, calendar: String, clocks: [Clock]) {
    self.name = name
    self.title = title
    self.source = source
    self.effectiveFrom = effectiveFrom
    self.effectiveTo = effectiveTo
    self.calendar = calendar
    self.clocks = clocks
  }
}
