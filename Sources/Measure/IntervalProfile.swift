// When contacts come and how they fare, by weekday and half-hour of arrival: tables/intervals.csv.

package import CallCentre
package import Engine
package import RunFolder
internal import Statistics

package struct IntervalProfile: ContactMeasure {
  package let stage = "waiting-time"
  private let zone: Zone
  private let level: ServiceLevel
  /// The variant of service_level that is shown.
  private let headline: String

  /// - Parameter level: the thresholds that service_level is judged by.
  package init(zone: Zone, level: ServiceLevel, headline: String) {
    self.zone = zone
    self.level = level
    self.headline = headline
  }

  package var cards: [MetricCard] { [] }

  /// The contacts of one half-hour of one weekday.
  package struct Interval: Sendable {
    var offered = 0
    var answered = 0
    var abandoned = 0
    var waits = ExactHistogram()
    var level = ServiceLevel.Counts()
    /// Answered contacts with a known handle time, and its sum in seconds.
    var handled = 0
    var load = 0

    mutating func merge(_ other: Interval) {
      offered += other.offered
      answered += other.answered
      abandoned += other.abandoned
      waits.merge(other.waits)
      level.merge(other.level)
      handled += other.handled
      load += other.load
    }
  }

  private static var halfHours: Int { 48 }

  /// 7 × 48 intervals of the period, Monday 00:00 first.
  package func start(_ cells: CellSpace) -> [Interval] { Array(repeating: Interval(), count: 7 * IntervalProfile.halfHours) }

  package func tally(_ batch: borrowing CellBatch, into tally: inout [Interval]) {
    for place in batch.inboundOfPeriod {
      let index = Int(place)
      let outcome = Outcome(rawValue: batch.contacts.outcome[index]) ?? .missing
      guard outcome.isOffered else { continue }
      let weekday = LocalDay(batch.contacts.day[index]).isoWeekday - 1
      let halfHour = zone.secondOfDay(Instant(Int64(batch.contacts.arrival[index]))) / 1800
      let place = weekday * IntervalProfile.halfHours + halfHour
      tally[place].offered += 1
      tally[place].level.add(code: level.code(of: index, batch.contacts))
      guard outcome == .answered || outcome.isAbandoned else { continue }
      let wait = batch.contacts.wait[index]
      if wait >= 0 { tally[place].waits.add(Int(wait)) }
      if outcome == .answered { tally[place].answered += 1 } else { tally[place].abandoned += 1 }
      let handle = batch.contacts.handle[index]
      if handle >= 0 {
        tally[place].handled += 1
        tally[place].load += Int(handle)
      }
    }
  }

  package func merge(_ part: consuming [Interval], into tally: inout [Interval]) {
    for place in tally.indices { tally[place].merge(part[place]) }
  }

  package func measurements(_ tally: borrowing [Interval], cell: Int, slot: Int, in context: Context) -> [Measurement] { [] }

  package func tables(_ tally: borrowing [Interval], in context: Context) -> [Table] {
    let period = context.frame.period
    var days = [Int](repeating: 0, count: 7)
    for day in 0..<period.dayCount { days[(period.first + day).isoWeekday - 1] += 1 }
    let canWait = context.fields.contains("contacts.answered_at") && context.fields.contains("contacts.ended_at")
    let canHandle = tally.contains { $0.handled > 0 }
    var table = IntervalProfile.declared
    for place in tally.indices where tally[place].offered > 0 {
      let weekday = place / IntervalProfile.halfHours
      table.rows.append(row(tally[place], place, days: days[weekday], canWait: canWait, canHandle: canHandle))
    }
    return [table]
  }

  private func row(_ interval: Interval, _ place: Int, days: Int, canWait: Bool, canHandle: Bool) -> [Cell] {
    let half = place % IntervalProfile.halfHours
    let (part, whole) = interval.level.parts(headline)
    let limits = Wilson.interval(part, of: whole)
    let head: [Cell] = [
      .integer(place / IntervalProfile.halfHours + 1), .text(paddedNumber(half / 2, 2) + (half % 2 == 0 ? ":00" : ":30")), .integer(days),
      .integer(interval.offered), .integer(interval.answered), .integer(interval.abandoned),
    ]
    let waits: [Cell] = [
      canWait ? .integer(interval.waits.n) : .empty, canWait ? Cell(interval.waits.percentiles([90])?[0]) : .empty,
      canWait ? .integer(whole) : .empty, canWait && whole > 0 ? .number(Double(part) / Double(whole)) : .empty,
      canWait ? Cell(limits?.low) : .empty, canWait ? Cell(limits?.high) : .empty,
    ]
    let load: [Cell] = [canHandle ? .integer(interval.handled) : .empty, canHandle ? .integer(interval.load) : .empty]
    return head + waits + load
  }

  package var tableNeeds: [Need] { [Need("intervals", anyOf: [["arrived_at"]])] }

  /// Its table, without rows.
  package static var declared: Table {
    Table(
      "intervals", rowMeaning: Wording(zh: "一周中一个半小时时段（有人工请求者）", en: "one half-hour of the week in which contacts were offered"),
      columns: [
        Column("weekday", "text", zh: "星期（1 为星期一，7 为星期日）", en: "ISO weekday of the arrival, 1 = Monday … 7 = Sunday"),
        Column("half_hour", "text", zh: "到达时段的起点（当地时间）", en: "start of the half-hour of arrival, local time"),
        Column("days", "count", zh: "本期内该星期几的天数", en: "days of the period that are such a weekday"),
        Column("offered", "count", zh: "人工请求量", en: "contacts offered"), Column("answered", "count", zh: "接通量", en: "contacts answered"),
        Column("abandoned", "count", zh: "放弃量（含短放弃）", en: "contacts abandoned, short ones included"),
        Column("wait_n", "count", zh: "已知等待时长的来访", en: "answered and abandoned contacts whose wait is known"),
        Column("wait_p90_s", "s", zh: "等待时长第90百分位", en: "90th percentile of their wait"),
        Column("service_level_n", "count", zh: "服务水平的分母", en: "denominator of the service level"),
        Column("service_level", "ratio", zh: "服务水平（主口径）", en: "service level in the headline variant"),
        Column("service_level_ci_low", "ratio", zh: "95%区间下限", en: "lower end of the 95 % interval"),
        Column("service_level_ci_high", "ratio", zh: "95%区间上限", en: "upper end of the 95 % interval"),
        Column("load_n", "count", zh: "已知处理时长的接通来访", en: "answered contacts whose handle time is known"),
        Column("load_s", "s", zh: "该时段到达的来访的处理时长合计", en: "handle time of the contacts that arrived in the half-hour, added up"),
      ])
  }
}
