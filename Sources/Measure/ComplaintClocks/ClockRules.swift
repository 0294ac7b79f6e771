// Policies made ready for judging: versions in force, calendars in the zone, `when` lists as code tables, and the clocks
// that this export cannot feed.

package import CallCentre
package import Engine

/// A settings error of the policies, found before any complaint is judged.
package struct ClockSettingsFault: Error, Sendable, Hashable {
  package let policy: String
  /// "" when it concerns the whole policy.
  package let clock: String
  package let found: String
  package let wanted: String
  package var message: String {
    "policy \(policy)\(clock.isEmpty ? "" : ", clock \(clock)"): found \(found); wanted \(wanted)"
  }
}

/// The policies in use, against the dictionaries of one complaint table.
package struct ClockRules: Sendable {
  /// One `<policy>.<clock>`; versions of a policy share it (D13).
  package struct Variant: Sendable, Hashable {
    package let policy: String
    package let clock: ClockName
    /// As the column `variant` of metrics.csv says it.
    package var name: String { policy + "." + clock.rawValue }
  }

  struct Condition: Sendable {
    let field: Policy.Target.Field
    /// By code; for via_regulator index 0 is no, 1 is yes.
    let allowed: [Bool]
  }

  struct Target: Sendable {
    let isPromise: Bool
    let conditions: [Condition]
    let limit: Policy.Target.Limit
    let `extension`: Policy.Extension?
  }

  /// Immutable objects, so that walking a million complaints over them copies no arrays.
  final class Clock: Sendable {
    let variant: Int
    let isPromise: Bool
    let startsAtClosing: Bool
    let stop: Milestone
    let stopsAtClosing: Bool
    let stopsAtEscalation: Bool
    let endsAtCloseOfBusiness: Bool
    let continuesOnReopen: Bool
    let cancelledByClosing: Bool
    let countsFirstDay: Bool
    let rollsLastDay: Bool
    let dueSoonSeconds: Int64
    let pausesSuspended: Bool
    let pausesWaiting: Bool
    let targets: [Target]

    init(_ clock: Policy.Clock, variant: Int, targets: [Target]) {
      self.variant = variant
      self.targets = targets
      isPromise = clock.name == .promise
      startsAtClosing = clock.start == .closed
      stop = clock.stop
      stopsAtClosing = clock.stop == .closed
      stopsAtEscalation = clock.stop == .escalated
      endsAtCloseOfBusiness = clock.ends == .closeOfBusiness
      continuesOnReopen = clock.continuesOnReopen
      cancelledByClosing = clock.cancelledByClosing
      countsFirstDay = clock.countsFirstDay
      rollsLastDay = clock.rollsLastDay
      dueSoonSeconds = Int64(clock.dueSoon) * 86_400
      pausesSuspended = clock.pause.contains(.suspended)
      pausesWaiting = clock.pause.contains(.waitingCustomer)
    }
  }

  final class Version: Sendable {
    let effectiveFrom: LocalDay
    let effectiveTo: LocalDay?
    let hours: OpeningHours
    let clocks: [Clock]

    init(_ policy: Policy, hours: OpeningHours, clocks: [Clock]) {
      effectiveFrom = policy.effectiveFrom
      effectiveTo = policy.effectiveTo
      self.hours = hours
      self.clocks = clocks
    }

    func applies(on day: LocalDay) -> Bool { effectiveFrom <= day && (effectiveTo.map { day <= $0 } ?? true) }
  }

  /// In the order of their bytes: policy, then clock.
  package let variants: [Variant]
  /// Clocks that cannot be computed: they have no row in any table (D18, D31).
  package let notComputable: [NotComputable]
  let versions: [Version]
  /// A clock named `promise` runs, by a date in the export or by an amount in the policy.
  var hasPromiseClock: Bool { versions.contains { version in version.clocks.contains { variants[$0.variant].clock == .promise } } }

  /// `policies` are those in use (L14); each needs its calendar.
  package init(
    policies: [Policy], calendars: [String: WorkingCalendar], zone: Zone, table: ComplaintTable
  ) throws(ClockSettingsFault) {
    var variants: Set<Variant> = []
    for policy in policies { for clock in policy.clocks { variants.insert(Variant(policy: policy.name, clock: clock.name)) } }
    let sorted = variants.sorted { a, b in
      a.policy == b.policy ? bytesPrecede(a.clock.rawValue, b.clock.rawValue) : bytesPrecede(a.policy, b.policy)
    }
    var hours: [String: OpeningHours] = [:]
    var versions: [Version] = []
    var notComputable: [NotComputable] = []
    for (index, policy) in policies.enumerated() {
      try ClockRules.checkDates(policy, against: policies[..<index])
      guard let calendar = calendars[policy.calendar] else {
        throw ClockSettingsFault(
          policy: policy.name, clock: "", found: "no calendar \(policy.calendar)", wanted: "the file \(policy.calendar)-week.csv")
      }
      let opening = hours[policy.calendar] ?? OpeningHours(calendar, in: zone)
      hours[policy.calendar] = opening
      var clocks: [Clock] = []
      for clock in policy.clocks {
        try ClockRules.checkAmounts(clock, of: policy.name)
        let variant = Variant(policy: policy.name, clock: clock.name)
        if let lack = ClockRules.lack(of: clock, variant: variant, table: table) {
          if !notComputable.contains(lack) { notComputable.append(lack) }
        } else if let place = sorted.firstIndex(of: variant) {
          clocks.append(ClockRules.ready(clock, variant: place, table: table))
        }
      }
      versions.append(Version(policy, hours: opening, clocks: clocks))
    }
    self.variants = sorted
    self.versions = versions
    self.notComputable = notComputable.sorted { bytesPrecede($0.variant, $1.variant) }
  }

  // MARK: Checks

  /// No amount of days or hours in a policy or a promise may be larger: it would leave the calendar's range.
  static let largestAmount = 100_000

  private static func checkDates(_ policy: Policy, against earlier: ArraySlice<Policy>) throws(ClockSettingsFault) {
    for other in earlier where other.name == policy.name {
      let startsAfter = other.effectiveTo.map { policy.effectiveFrom > $0 } ?? false
      let endsBefore = policy.effectiveTo.map { $0 < other.effectiveFrom } ?? false
      if !startsAfter && !endsBefore {
        throw ClockSettingsFault(
          policy: policy.name, clock: "", found: "versions from \(other.effectiveFrom.iso) and \(policy.effectiveFrom.iso)",
          wanted: "dates that do not overlap")
      }
    }
  }

  private static func checkAmounts(_ clock: Policy.Clock, of policy: String) throws(ClockSettingsFault) {
    var amounts = [clock.dueSoon]
    for target in clock.targets {
      if case .amount(let amount, _) = target.limit { amounts.append(amount) }
      if let moved = target.extension { amounts.append(moved.amount) }
    }
    guard let bad = amounts.first(where: { !(0...largestAmount).contains($0) }) else { return }
    throw ClockSettingsFault(
      policy: policy, clock: clock.name.rawValue, found: "amount \(bad)", wanted: "a whole number from 0 to \(largestAmount)")
  }

  /// Why a clock cannot be computed from this export, if so.
  private static func lack(of clock: Policy.Clock, variant: Variant, table: ComplaintTable) -> NotComputable? {
    func entry(_ source: String, _ missing: [String]) -> NotComputable {
      NotComputable(metric: "sla_breach_ratio", variant: variant.name, source: source, missingFields: missing)
    }
    let features = unknownFeatures(of: clock)
    if !features.isEmpty { return entry("policies", features.map { "feature: " + $0 }) }
    var missing: [String] = []
    let stopIsKnown = table.fields.contains(clock.stop.field) || (clock.stop == .escalated && table.hasEventFile)
    if !stopIsKnown { missing.append(clock.stop.field) }
    if clock.start == .closed, !table.fields.contains(Milestone.closed.field) { missing.append(Milestone.closed.field) }
    // A clock that no complaint of this export can have lacks the fields of its targets.
    var unmet: [String] = []
    for target in clock.targets {
      let fields = fieldsMissing(for: target, table: table)
      if fields.isEmpty {
        unmet = []
        break
      }
      unmet += fields
    }
    var once: [String] = []
    for field in missing + unmet.sorted(by: bytesPrecede) where !once.contains(field) { once.append(field) }
    return once.isEmpty ? nil : entry("complaints", once)
  }

  /// Combinations of keys whose meaning no rule states (D31).
  private static func unknownFeatures(of clock: Policy.Clock) -> [String] {
    var features: [String] = []
    let stops: [Milestone] = [.registered, .acknowledged, .firstReply, .closed, .escalated, .followUp]
    if !stops.contains(clock.stop) { features.append("stop \(clock.stop.field)") }
    if clock.start == .closed && clock.stop == .closed { features.append("start and stop closed_at") }
    if clock.continuesOnReopen && clock.stop != .closed { features.append("on_reopen without stop closed_at") }
    for target in clock.targets {
      guard let moved = target.extension else { continue }
      if moved.unit == .hours || moved.unit == .workingHours { features.append("extension in \(moved.unit.rawValue)") }
      switch target.limit {
      case .amount(_, .calendarDays), .amount(_, .workingDays): break
      case .amount(_, let unit): features.append("extension of \(unit.rawValue)")
      case .promised: features.append("extension of promised_due_at")
      }
    }
    return features
  }

  private static func fieldsMissing(for target: Policy.Target, table: ComplaintTable) -> [String] {
    var missing: [String] = []
    if target.limit == .promised, !table.fields.contains("promised_due_at") { missing.append("promised_due_at") }
    for field in Policy.Target.Field.allCases {
      guard let values = target.when[field] else { continue }
      let whenEmpty = field == .viaRegulator ? "no" : ""
      if !table.fields.contains(field.inputField), !values.contains(whenEmpty) { missing.append(field.inputField) }
    }
    return missing
  }

  // MARK: Making ready

  private static func ready(_ clock: Policy.Clock, variant: Int, table: ComplaintTable) -> Clock {
    let targets = clock.targets.map { target in
      let conditions = Policy.Target.Field.allCases.compactMap { field -> Condition? in
        guard let values = target.when[field] else { return nil }
        return Condition(field: field, allowed: table.texts(of: field).map { values.contains($0) })
      }
      return Target(
        isPromise: target.limit == .promised, conditions: conditions, limit: target.limit, extension: target.extension)
    }
    return Clock(clock, variant: variant, targets: targets)
  }
}

extension ClockRules.Target {
  func matches(_ complaint: borrowing Complaint) -> Bool {
    for place in conditions.indices {
      let code =
        switch conditions[place].field {
        case .level: Int(complaint.level)
        case .channel: Int(complaint.channel)
        case .viaRegulator: complaint.viaRegulator ? 1 : 0
        case .business: Int(complaint.business)
        case .department: Int(complaint.department)
        }
      if !conditions[place].allowed[code] { return false }
    }
    return true
  }
}

extension ComplaintTable {
  /// The texts that a policy's `when` compares, by code.
  fileprivate func texts(of field: Policy.Target.Field) -> [String] {
    switch field {
    case .level: levels.texts
    case .channel: channels.texts
    case .viaRegulator: ["no", "yes"]
    case .business: businesses.texts
    case .department: departments.texts
    }
  }
}

extension Policy.Target.Field {
  /// The complaint's field that holds it.
  fileprivate var inputField: String { self == .department ? "responsible_dept" : rawValue }
}

/// Order of texts in every table: by their UTF-8 bytes.
func bytesPrecede(_ a: String, _ b: String) -> Bool { a.utf8.lexicographicallyPrecedes(b.utf8) }
