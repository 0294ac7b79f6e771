// What the complaint clock tests share: complaints and policies in a few words, the shipped calendars, one verdict.

internal import CallCentre
internal import Foundation
internal import Measure
internal import RunFolder
internal import Testing

/// A desk that judges complaints: a zone, calendars and policies.
struct ClockDesk {
  let zone: Zone
  let calendars: [String: WorkingCalendar]

  init(zone: String = "Asia/Shanghai", calendars: [WorkingCalendar]? = nil) throws {
    self.zone = try #require(Zone(name: zone))
    let used =
      try calendars ?? [ShippedFiles.calendar("cn", years: [2025, 2026]), ShippedFiles.calendar("uk", years: [2025, 2026])]
    self.calendars = Dictionary(uniqueKeysWithValues: used.map { ($0.id, $0) })
  }

  /// `2026-09-18` is a date, `2026-09-18 10:00` and `2026-09-18 10:00:30` are moments in the zone; `dropped` was dropped.
  func stamp(_ text: String) throws -> Stamp {
    if text == "dropped" { return Stamp(Instant(.min), .dropped) }
    let parts = text.split(separator: " ")
    let day = try #require(LocalDay(iso: String(parts[0])))
    guard parts.count == 2 else { return Stamp(zone.start(of: day), .date) }
    let clock = parts[1].split(separator: ":").compactMap { Int64($0) }
    let second = clock[0] * 3600 + clock[1] * 60 + (clock.count > 2 ? clock[2] : 0)
    return Stamp(zone.instant(local: Int64(day.number) * 86_400 + second).instant, .second)
  }

  func instant(_ text: String) throws -> Instant { try stamp(text).instant }

  func complaint(
    _ received: String, _ stamps: [Milestone: String] = [:], status: ComplaintStatus = .missing, promise: Promise = .none,
    events: [(String, ComplaintEvent.State)] = []
  ) throws -> Complaint {
    var complaint = Complaint()
    complaint[.received] = try stamp(received)
    for (milestone, text) in stamps { complaint[milestone] = try stamp(text) }
    complaint.status = status
    complaint.promise = promise
    complaint.events = try events.map { ComplaintEvent(at: try stamp($0.0), state: $0.1) }
    return complaint
  }

  func judge(_ policies: [Policy], table: ComplaintTable = .withAllFields(), asOf: String) throws -> ClockJudge {
    let rules = try ClockRules(policies: policies, calendars: calendars, zone: zone, table: table)
    return ClockJudge(rules: rules, zone: zone, asOf: try instant(asOf))
  }

  /// The verdict on one clock that stands alone in a policy; nil when the clock does not exist.
  func verdict(_ clock: Policy.Clock, _ complaint: Complaint, asOf: String, calendar: String = "cn") throws -> ClockVerdict? {
    let judge = try judge([Policy.one(clock, calendar: calendar)], asOf: asOf)
    // The ledger's law is asserted on the way.
    #expect(judge.ledgers(of: complaint).map(\.verdict) == judge.verdicts(of: complaint).map(\.verdict))
    return judge.verdicts(of: complaint).first?.verdict
  }

  /// `2026-10-03T23:59:59`, or the word of the verdict when there is no due_at.
  func due(_ clock: Policy.Clock, _ complaint: Complaint, asOf: String = "2026-12-31 00:00", calendar: String = "cn") throws
    -> String
  {
    guard let verdict = try verdict(clock, complaint, asOf: asOf, calendar: calendar) else { return "no clock" }
    return verdict.dueAt.map(zone.localISO) ?? verdict.unknown?.word ?? "nothing"
  }

  /// `met`, `breached`, …; for an unknown verdict its reason.
  func word(_ clock: Policy.Clock, _ complaint: Complaint, asOf: String = "2026-12-31 00:00", calendar: String = "cn") throws
    -> String
  {
    guard let verdict = try verdict(clock, complaint, asOf: asOf, calendar: calendar) else { return "no clock" }
    return verdict.unknown?.word ?? String(describing: verdict.status)
  }

  /// `state from to counted seconds` of each segment.
  func ledger(_ clock: Policy.Clock, _ complaint: Complaint, asOf: String, calendar: String = "cn") throws -> [String] {
    let judge = try judge([Policy.one(clock, calendar: calendar)], asOf: asOf)
    return judge.ledgers(of: complaint).flatMap(\.segments).map { segment in
      let seconds = segment.seconds.map(String.init) ?? "-"
      return
        "\(segment.state.rawValue) \(zone.localISO(segment.from)) \(zone.localISO(segment.to)) \(segment.counted ? "+" : "-") \(seconds)"
    }
  }
}

extension Policy {
  static func one(_ clock: Policy.Clock, calendar: String = "cn", name: String = "P") -> Policy {
    Policy(
      name: name, title: "", source: "", effectiveFrom: LocalDay(0), effectiveTo: nil, calendar: calendar, clocks: [clock])
  }
}

extension Policy.Clock {
  /// A clock from received_at to `stop` with one unconditional target.
  static func plain(
    _ amount: Int, _ unit: ClockUnit, name: ClockName = .resolve, stop: Milestone = .closed,
    _ change: (inout Policy.Clock) -> Void = { _ in }
  ) -> Policy.Clock {
    var clock = Policy.Clock(name: name, start: .received, stop: stop, targets: [Policy.Target(limit: .amount(amount, unit))])
    change(&clock)
    return clock
  }

  static var promise: Policy.Clock {
    Policy.Clock(name: .promise, start: .received, stop: .closed, targets: [Policy.Target(limit: .promised)])
  }
}

extension ComplaintTable {
  /// An empty table of an export that has a column for every field.
  static func withAllFields() -> ComplaintTable {
    var table = ComplaintTable()
    table.fields = Set(Milestone.allCases.map(\.field)).union([
      "promised_due_at", "level", "channel", "business_b", "responsible_dept", "via_regulator", "content", "approved_by",
    ])
    return table
  }

  mutating func append(_ id: String, _ complaint: Complaint, department: String = "") {
    var complaint = complaint
    complaint.department = departments.code(of: department)
    ids.append(id)
    complaints.append(complaint)
  }
}

enum ShippedFiles {
  static func calendar(_ id: String, years: [Int], withoutExceptions: Bool = false) throws -> WorkingCalendar {
    var rows: [Int: [WorkingCalendar.YearRow]] = [:]
    for year in years {
      let read = try cells("\(id)-\(year).csv").map { WorkingCalendar.YearRow(date: $0[0], kind: $0[1], name: $0[2]) }
      rows[year] = withoutExceptions ? [] : read
    }
    let week = try cells("\(id)-week.csv").map { WorkingCalendar.WeekRow(day: $0[0], opens: $0[1], closes: $0[2]) }
    return try WorkingCalendar(id: id, week: week, years: rows)
  }

  private static func cells(_ file: String) throws -> [[String]] {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Pipelines/Reference/calendars")
    let text = try String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
    return text.split(separator: "\n").dropFirst().map { line in
      line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
  }
}

/// A reproducible stream of numbers for property tests (SplitMix64).
struct ClockDice: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
