// Complaints as figures: what was received, closed and is open, how long it took, which clocks were met, which themes.
//
// Counting is done by `ClockTally`; here its counts become measurements of every dimension.

package import CallCentre
package import Engine
package import RunFolder
internal import Statistics

/// The complaint stages of a run.
package struct ComplaintSubject: Sendable {
  package let table: ComplaintTable
  package let tally: ClockTally
  private let frame: Frame
  private let fields: Set<String>
  /// contacts_offered by (dimension, member), now and before; empty without contacts.
  private let offered: [Key: (now: Int, before: Int?)]

  private struct Key: Hashable {
    let dimension: String
    let member: String
  }

  /// - Parameters:
  ///   - fields: complaint fields that the exports have.
  ///   - contactFigures: figures of the contact stages, for the rate per 10,000 contacts.
  package init(table: ComplaintTable, tally: ClockTally, frame: Frame, fields: Set<String>, contactFigures: [Figure]) {
    self.table = table
    self.tally = tally
    self.frame = frame
    self.fields = fields
    var offered: [Key: (now: Int, before: Int?)] = [:]
    for figure in contactFigures where figure.metric == "contacts_offered" {
      guard let value = figure.value else { continue }
      offered[Key(dimension: figure.dimension, member: figure.member)] = (Int(value), figure.previous.map { Int($0) })
    }
    self.offered = offered
  }

  // MARK: Lives (S8–S12, S18)

  package func lives() -> StageResult {
    let (current, previous) = tally.lives(of: table)
    var result = StageResult()
    let isProvisional = frame.asOf < frame.end(ofSlot: 0)
    for dimension in ComplaintFigures.Dimension.allCases {
      for member in current.members[dimension] ?? [] {
        let now = life(member.counts, dimension, member.name, slot: 0, received: current.counts(.all).received)
        let before = dimension == .day ? nil : life(previous.counts(dimension, member.name), dimension, member.name, slot: 1, received: previous.counts(.all).received)
        for (index, var measurement) in now.enumerated() {
          measurement.isProvisional = measurement.isProvisional ?? isProvisional
          add(measurement, before?[index], dimension.rawValue, member.name, to: &result)
        }
      }
      if dimension == .all, current.members[.all]?.isEmpty ?? true {
        for measurement in life(ComplaintCounts(), .all, "", slot: 0, received: 0) { add(measurement, nil, "all", "", to: &result) }
      }
    }
    return result
  }

  private func add(_ measurement: Measurement, _ before: Measurement?, _ dimension: String, _ member: String, to result: inout StageResult) {
    var missing = ComplaintSubject.needs.filter { $0.metric == measurement.metric }.flatMap { $0.missing(in: fields) }
    // A bank may promise the same to everybody, in its policy.
    if measurement.metric == "promise_kept_ratio", tally.judge.rules.hasPromiseClock { missing.removeAll { $0 == "promised_due_at" } }
    if measurement.metric == "complaints_per_10k_contacts", offered.isEmpty { missing.append("contacts") }
    if missing.isEmpty {
      result.figures.append(Figure(measurement, before: before, dimension: dimension, member: member))
    } else if dimension == "all" {
      result.figures.append(Figure(notComputable: measurement))
      // The other theme metrics have no row under `all` that could say it.
      for metric in measurement.metric == "theme_uncovered_ratio" ? ["theme_count", "theme_share"] : [] {
        result.notComputable.append(NotComputable(metric: metric, variant: "", source: "complaints", missingFields: missing))
      }
      result.notComputable.append(
        NotComputable(metric: measurement.metric, variant: measurement.variant, source: missing == ["contacts"] ? "contacts" : "complaints", missingFields: missing))
    }
  }

  private func life(_ counts: ComplaintCounts, _ dimension: ComplaintFigures.Dimension, _ member: String, slot: Int, received: Int) -> [Measurement] {
    let open = Measurement("complaints_open", unit: "count", .count(counts.open), hasPrevious: false)
    var result: [Measurement] = [.count("complaints_received", counts.received), .count("complaints_closed", counts.closed)]
    // A stock has no day of its own, and themes tell what was received.
    if dimension == .all || dimension == .department { result.append(open) }
    result.append(per10k(counts.received, dimension, member, slot))
    for percent in [50, 90] {
      result.append(
        Measurement(
          "resolution_time", "p\(percent)", unit: "s", .percentile(counts.resolutionPercentile(percent), n: counts.resolutionSeconds.count),
          excluded: counts.resolutionExcluded, hasInterval: false))
    }
    result.append(.ratio("reopen_ratio", "", counts.reopened, of: counts.firstClosed))
    result.append(.ratio("escalation_ratio", "", counts.escalated, of: counts.received))
    result.append(
      .ratio(
        "promise_kept_ratio", "", counts.promisesMet, of: counts.promisesDecided, excluded: counts.promisesOnTrack + counts.promisesUnknown,
        isProvisional: counts.promisesOnTrack > 0 ? true : nil))
    if dimension == .theme {
      if member != ComplaintFigures.missing {
        result.append(.count("theme_count", counts.received))
        result.append(.ratio("theme_share", "", counts.received, of: received))
      }
    } else {
      result.append(.ratio("theme_uncovered_ratio", "", counts.uncovered, of: counts.received))
    }
    return result
  }

  /// Complaints per 10,000 contacts: under a department or theme per contacts of the whole period (D28).
  private func per10k(_ received: Int, _ dimension: ComplaintFigures.Dimension, _ member: String, _ slot: Int) -> Measurement {
    let key = dimension == .day ? Key(dimension: "day", member: member) : Key(dimension: "all", member: "")
    let contacts = slot == 0 ? offered[key]?.now : offered[key]?.before
    let whole = contacts ?? 0
    let value = whole == 0 ? nil : Double(received) / Double(whole) * 10_000
    return Measurement(
      "complaints_per_10k_contacts", unit: "per_10k", .rate(value, numerator: received, denominator: whole), hasInterval: false)
  }

  // MARK: Clocks (S1–S4, S13–S16)

  /// - Parameter breaches: as the tally gives them.
  package func clocks(breaches: [ListedClock], jobs: Int) -> StageResult {
    var result = StageResult()
    let cohorts = tally.cohorts(of: table)
    let beforeEnd = frame.asOf < frame.end(ofSlot: 0)
    for cohort in cohorts {
      let dimension = cohort.department.isEmpty ? "all" : "department"
      let isProvisional = beforeEnd || cohort.current.openOnTrack > 0
      let now = sla(cohort.variant.name, cohort.current, isProvisional)
      let before = sla(cohort.variant.name, cohort.previous, false)
      for (index, measurement) in now.enumerated() {
        result.figures.append(Figure(measurement, before: before[index], dimension: dimension, member: cohort.department))
      }
    }
    result.notComputable += tally.judge.rules.notComputable
    let zone = frame.zone
    result.tables = [
      ClockTables.sla(cohorts) { numerator, denominator in
        let interval = Wilson.interval(numerator, of: denominator) ?? Interval(low: 0, high: 1)
        return (interval.low, interval.high)
      },
      ClockTables.breaches(breaches, of: table, zone: zone, jobs: jobs),
      ClockTables.dueSoon(tally.dueSoon(of: table), of: table, zone: zone, jobs: jobs),
    ]
    return result
  }

  private func sla(_ variant: String, _ counts: ClockCounts, _ isProvisional: Bool) -> [Measurement] {
    var result = [
      Measurement.ratio("sla_breach_ratio", variant, counts.breaches, of: counts.decided, excluded: counts.unknown + counts.openOnTrack),
      Measurement("sla_breaches", variant, unit: "count", .count(counts.breaches)),
      Measurement("sla_open_overdue", variant, unit: "count", .count(counts.openOverdue)),
      Measurement("sla_due_soon", variant, unit: "count", .count(counts.dueSoon), hasPrevious: false),
      Measurement("sla_backlog", variant, unit: "count", .count(counts.backlog), hasPrevious: false),
    ]
    for index in result.indices { result[index].isProvisional = isProvisional }
    return result
  }

  private static let needs: [Need] = [
    Need("complaints_open", source: "complaints", anyOf: [["closed_at", "status"]]),
    Need("complaints_closed", source: "complaints", anyOf: [["closed_at"]]),
    Need("resolution_time", source: "complaints", anyOf: [["closed_at"]]),
    Need("reopen_ratio", source: "complaints", anyOf: [["closed_at"], ["reopened_at"]]),
    Need("escalation_ratio", source: "complaints", anyOf: [["escalated_at", "events"]]),
    Need("promise_kept_ratio", source: "complaints", anyOf: [["promised_due_at"], ["closed_at"]]),
    Need("theme_count", source: "complaints", anyOf: [["content"]]), Need("theme_share", source: "complaints", anyOf: [["content"]]),
    Need("theme_uncovered_ratio", source: "complaints", anyOf: [["content"]]),
  ]
}
