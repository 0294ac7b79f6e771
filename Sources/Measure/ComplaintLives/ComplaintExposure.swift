// tables/complaint_exposure.csv: complaints received per contact, customer and outlet.

internal import CallCentre
internal import RunFolder
internal import Statistics

enum ComplaintExposure {
  static func table(_ view: ComplaintView, _ references: ComplaintReferences) -> Table {
    let counts = [view.received(0).count, view.received(1).count]
    let periods = [view.frame.period, view.frame.previous]
    var table = declaration
    func append(_ name: String, per scale: Int, units: [Int?], month: String) {
      guard let now = units[0], now > 0 else { return }
      func rate(_ count: Double, _ units: Int) -> Double { count / Double(units) * Double(scale) }
      let limits = PoissonScore.interval(counts[0])
      let before = units[1].flatMap { $0 > 0 ? rate(Double(counts[1]), $0) : nil }
      let value = rate(Double(counts[0]), now)
      table.rows.append([
        .text(name), month.isEmpty ? .empty : .text(month), .integer(counts[0]), .integer(now), .number(value),
        .number(rate(limits.low, now)), .number(rate(limits.high, now)), Cell(before), Cell(before.map { value - $0 }),
      ])
    }
    append("per_10k_contacts", per: 10_000, units: [references.contactsOffered.now, references.contactsOffered.before], month: "")
    // The newest month that is not after the period's end speaks for the period.
    let rows = periods.map { period in
      let last = period.last.civil
      return references.exposure.filter { ($0.year, $0.month) <= (last.year, last.month) }.max { ($0.year, $0.month) < ($1.year, $1.month) }
    }
    let month = rows[0].map { "\($0.year)-\($0.month < 10 ? "0" : "")\($0.month)" } ?? ""
    append("per_million_customers", per: 1_000_000, units: rows.map { $0?.customers }, month: month)
    append("per_thousand_outlets", per: 1_000, units: rows.map { $0?.outlets }, month: month)
    return table
  }

  static var declaration: Table {
    Table(
      "complaint_exposure", rowMeaning: Wording(zh: "一种暴露量下的投诉率", en: "complaints received against one kind of exposure"),
      columns: [
        Column("rate", "text", zh: "每万次人工请求、每百万客户、每千营业网点", en: "per 10,000 contacts offered, per million customers, per thousand outlets"),
        Column("month", "text", zh: "客户数与网点数所属月份（不晚于期末的最近一月）", en: "month of the customers and outlets: the newest not after the period's end"),
        Column("complaints", "count", zh: "本期收到的投诉", en: "complaints received in the period"), Column("exposure", "count", zh: "暴露量", en: "exposure"),
        Column("value", "number", zh: "投诉率（按本期长度，不折算为年）", en: "rate over the period's length, not annualised"),
        Column("ci_low", "number", zh: "95%区间下限（泊松得分区间）", en: "lower end of the 95 % interval (Poisson score)"),
        Column("ci_high", "number", zh: "95%区间上限", en: "upper end of the 95 % interval"),
        Column("previous", "number", zh: "上期", en: "period before"), Column("change", "number", zh: "变化", en: "change"),
      ])
  }
}
