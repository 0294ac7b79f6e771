// Control charts over the days and weeks that the inputs hold: tables/control_charts.csv.

internal import CallCentre
internal import Engine
package import RunFolder
internal import Statistics

/// Part and whole by local day, for the last `reach` days up to the end of the period: of a share successes and trials, of a
/// mean sum and number.
package struct DaySeries: Sendable {
  /// Days looked back upon; earlier ones are not kept.
  static let reach = 400
  /// Number of the first day.
  let first: Int32
  private var parts: [Int]
  private var wholes: [Int]

  init(_ cells: CellSpace) {
    let last = cells.firstDay + Int32(cells.range(.day).count) - 1
    first = last - Int32(DaySeries.reach) + 1
    parts = Array(repeating: 0, count: DaySeries.reach)
    wholes = parts
  }

  @inline(__always)
  mutating func add(_ part: Int, of whole: Int, day: Int32) {
    let place = Int(day - first)
    guard place >= 0, place < DaySeries.reach else { return }
    parts[place] += part
    wholes[place] += whole
  }

  /// Adds every inbound contact whose value is not negative.
  @inline(__always)
  mutating func addContacts(_ batch: borrowing CellBatch, _ value: (_ index: Int) -> Int32) {
    let contacts = batch.contacts
    for place in batch.inbound {
      let value = value(Int(place))
      if value >= 0 { add(Int(value), of: 1, day: contacts.day[Int(place)]) }
    }
  }

  mutating func merge(_ other: DaySeries) {
    for place in parts.indices {
      parts[place] += other.parts[place]
      wholes[place] += other.wholes[place]
    }
  }

  /// The days from the first with values to `last`, with their parts and wholes.
  func days(through last: LocalDay) -> [ControlPoint] {
    guard let start = wholes.firstIndex(where: { $0 > 0 }) else { return [] }
    let end = min(DaySeries.reach - 1, Int(last.number - first))
    guard start <= end else { return [] }
    return (start...end).map { place in
      let day = LocalDay(first + Int32(place))
      return ControlPoint(name: day.iso, first: day, last: day, part: parts[place], whole: wholes[place])
    }
  }
}

/// One day or week.
struct ControlPoint {
  let name: String
  let first: LocalDay
  let last: LocalDay
  var part: Int
  var whole: Int
  var value: Double { Double(part) / Double(whole) }
}

/// One metric of the table; each stage adds the rows of its own.
package struct ControlChartMetric {
  let name: String
  let variant: String
  /// A share (Laney's p′), else a mean of seconds (XmR of logarithms).
  let isShare: Bool

  init(share name: String, _ variant: String) {
    self.name = name
    self.variant = variant
    isShare = true
  }

  init(mean name: String) {
    self.name = name
    variant = "mean"
    isShare = false
  }

  /// The last day of the period that all sources have.
  static func lastWholeDay(_ context: Context) -> LocalDay? {
    guard let watermark = context.watermark else { return nil }
    let day = context.frame.zone.day(watermark) + -1
    return min(day, context.frame.period.last)
  }

  /// Rows for days and for whole weeks. `from`: days before it are left out, as their values are not complete.
  func table(_ series: DaySeries, through last: LocalDay?, from first: LocalDay? = nil, _ context: Context) -> Table {
    var table = ControlChartMetric.declared
    guard let last else { return table }
    let days = series.days(through: last).filter { day in first.map { day.first >= $0 } ?? true }
    table.rows = rows("day", days, context) + rows("week", ControlChartMetric.weeks(days), context)
    return table
  }

  /// Weeks of which every day is among `days`.
  static func weeks(_ days: [ControlPoint]) -> [ControlPoint] {
    var weeks: [ControlPoint] = []
    for start in days.indices where days[start].first.isoWeekday == 1 && start + 6 < days.count {
      let week = ReportingPeriod.week(containing: days[start].first)
      let own = days[start...start + 6]
      weeks.append(
        ControlPoint(
          name: week.name, first: week.first, last: week.last, part: own.reduce(0) { $0 + $1.part }, whole: own.reduce(0) { $0 + $1.whole }))
    }
    return weeks
  }

  private func rows(_ grain: String, _ all: [ControlPoint], _ context: Context) -> [[Cell]] {
    // Nothing is to be said of a day without values; a mean of 0 has no logarithm.
    let points = all.filter { $0.whole > 0 && (isShare || $0.part > 0) }
    let baseline = points.prefix { $0.last < context.frame.period.first }.count
    let judged =
      isShare
      ? ControlChart.shares(points.map { ControlChart.Share(successes: $0.part, trials: $0.whole) }, baseline: baseline)
      : ControlChart.logarithmic(points.map(\.value), baseline: baseline)
    return points.indices.map { index in
      let point = points[index]
      var row: [Cell] = [.text(name), .text(variant), .text(grain), .text(point.name), .integer(point.whole), .number(point.value)]
      guard let judged else { return row + [.empty, .empty, .empty, .text("no_baseline")] }
      let place = judged[index]
      row.append(contentsOf: [.number(place.centre), .number(place.low), .number(place.high)])
      row.append(place.rule == .none ? .empty : .text(place.rule.rawValue))
      return row
    }
  }

  /// control_charts.csv, without rows.
  package static var declared: Table {
    Table(
      "control_charts", rowMeaning: Wording(zh: "一个指标在一天或一整周的值及其控制限", en: "one metric on one day or in one whole week, with its control limits"),
      columns: [
        Column("metric", "text", zh: "指标", en: "metric"), Column("variant", "text", zh: "口径", en: "variant"),
        Column("grain", "text", zh: "day 按天，week 按整周", en: "day or week (whole weeks only)"),
        Column("point", "text", zh: "日期或周", en: "the day or the week"),
        Column("n", "count", zh: "所依据的来访数", en: "contacts it rests on"), Column("value", "number", zh: "值，单位同 metrics.csv", en: "value, in the unit that metrics.csv gives"),
        Column(
          "centre", "number", zh: "中心线：报告期之前各点；不足8点时为空", en: "centre line, from the points before the reported period; empty with fewer than 8 of them"),
        Column("limit_low", "number", zh: "控制限下限（3σ）：比率为 Laney p′，时长为对数 XmR", en: "lower limit (3 sigma): Laney's p′ for ratios, XmR of logarithms for times"),
        Column("limit_high", "number", zh: "控制限上限", en: "upper limit"),
        Column(
          "rule", "text", zh: "触发的判异规则：beyond_3_sigma、4_of_5_beyond_1_sigma、run_of_8；no_baseline 为基线不足；空为受控",
          en: "rule that the point breaks: beyond_3_sigma, 4_of_5_beyond_1_sigma, run_of_8; no_baseline with too few points before the period; empty in control"),
      ])
  }
}
