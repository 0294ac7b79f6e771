// What a period holds of clocks: the five disjoint columns of sla.csv, and the stocks at the as-of instant (S1–S4, S15).

package import CallCentre

/// Clocks of one policy.clock and department. The first five belong to the cohort of a period (S1): clocks that fall due
/// in it, and unknown ones received in it.
package struct ClockCounts: Sendable, Hashable {
  package var met = 0
  package var breached = 0
  package var openOnTrack = 0
  package var openOverdue = 0
  package var unknown = 0
  /// Stock at A: due within the policy's due_soon days (S15). Reported period only.
  package var dueSoon = 0
  /// Stock at A: still open, fell due before the period (S4). Reported period only.
  package var backlog = 0

  package init() {}

  /// Clocks of the cohort.
  package var total: Int { met + breached + openOnTrack + openOverdue + unknown }
  /// Numerator of sla_breach_ratio, and the metric sla_breaches (S2, S3).
  package var breaches: Int { breached + openOverdue }
  /// Denominator of sla_breach_ratio and promise_kept_ratio (S2, S13).
  package var decided: Int { met + breached + openOverdue }

  mutating func add(_ other: ClockCounts) {
    met += other.met
    breached += other.breached
    openOnTrack += other.openOnTrack
    openOverdue += other.openOverdue
    unknown += other.unknown
    dueSoon += other.dueSoon
    backlog += other.backlog
  }

  mutating func count(_ status: ClockVerdict.Status) {
    switch status {
    case .met: met += 1
    case .breached: breached += 1
    case .openOnTrack: openOnTrack += 1
    case .openOverdue: openOverdue += 1
    case .unknown: unknown += 1
    case .cancelled: break
    }
  }
}

/// The counts of one policy.clock, for one department or all of them.
package struct ClockCohort: Sendable, Hashable {
  package let variant: ClockRules.Variant
  /// "" = all departments; `(missing)` = complaints without one (S14).
  package let department: String
  package let current: ClockCounts
  /// The period of equal kind just before, with the same as-of (S16); its stocks are 0 and mean nothing.
  package let previous: ClockCounts
}

/// A clock on a list: sla_breaches.csv or sla_due_soon.csv.
package struct ListedClock: Sendable, Hashable {
  /// Index into the complaint table.
  package let complaint: Int
  package let variant: ClockRules.Variant
  package let dueAt: Instant
  package let doneAt: Instant?
  /// Elapsed seconds past due_at; nil when it is not overdue (T15).
  package let overdueSeconds: Int?
  /// nil when it is not overdue, or a needed year has no calendar file.
  package let overdueWorkingDays: Int?
  package let reason: ClockVerdict.Reason
}

/// A clock whose deadline needs a year without calendar file (T11).
package struct MissingCalendarYear: Sendable, Hashable {
  package let complaint: Int
  package let variant: ClockRules.Variant
  package let calendar: String
  package let year: Int
}
