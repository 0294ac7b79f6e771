// tables/improvements.csv: did what was done help? Complaints a day before and after it, days of equal number.

internal import CallCentre
internal import RunFolder
internal import Statistics

enum ImprovementEffects {
  /// Days looked at on either side, at most; fewer than `fewest` on either are not enough to say anything.
  private static let most = 28
  private static let fewest = 7
  /// Complaints before and after together below which nothing is said.
  private static let fewestComplaints = 10

  static func table(_ view: ComplaintView, _ references: ComplaintReferences) -> Table {
    var table = declaration
    if references.improvements.isEmpty { return table }
    guard let first = view.receipts.joined().map(\.day).min() else { return table }
    // The last day that is over at the as-of.
    let end = view.frame.zone.day(view.frame.asOf) + -1
    for improvement in references.improvements {
      let theme = view.table.themes.firstIndex(of: improvement.theme)
      let before = max(0, min(most, improvement.date - first))
      let after = max(0, min(most, end - improvement.date))
      var counts = (before: 0, after: 0)
      for one in view.receipts.joined() {
        if !improvement.theme.isEmpty, theme.map({ !view.table.complaints[one.index].themes.contains(Int32($0)) }) ?? true { continue }
        if !improvement.department.isEmpty, view.department(one.index) != improvement.department { continue }
        // The day itself belongs to neither side.
        let distance = one.day - improvement.date
        if distance < 0, -distance <= before { counts.before += 1 }
        if distance > 0, distance <= after { counts.after += 1 }
      }
      table.rows.append(row(improvement, before: (before, counts.before), after: (after, counts.after)))
    }
    return table
  }

  private static func row(
    _ improvement: ComplaintReferences.Improvement, before: (days: Int, complaints: Int), after: (days: Int, complaints: Int)
  ) -> [Cell] {
    func text(_ value: String) -> Cell { value.isEmpty ? .empty : .text(value) }
    let head: [Cell] = [
      .text(improvement.date.iso), text(improvement.theme), text(improvement.department), .text(improvement.what), .integer(before.days),
      .integer(before.complaints), .integer(after.days), .integer(after.complaints),
    ]
    let isEnough = min(before.days, after.days) >= fewest && before.complaints + after.complaints >= fewestComplaints
    guard isEnough else { return head + [.empty, .empty, .empty, .empty, .text("not_enough_data")] }
    let p = ConditionalBinomial.pValue(after.complaints, per: Double(after.days), and: before.complaints, per: Double(before.days))
    let days = Double(before.days) / Double(after.days)
    // Given their sum, the complaints after are binomial: the limits of the share become those of the rates' ratio.
    let share = Wilson.interval(after.complaints, of: before.complaints + after.complaints)
    func ratio(_ share: Double) -> Double? { share < 1 ? share / (1 - share) * days : nil }
    let value = before.complaints == 0 ? nil : Double(after.complaints) / Double(before.complaints) * days
    let verdict = p >= 0.05 ? "no_difference_shown" : (value ?? 2) < 1 ? "fewer" : "more"
    return head + [Cell(value), Cell(share.flatMap { ratio($0.low) }), Cell(share.flatMap { ratio($0.high) }), .number(p), .text(verdict)]
  }

  static var declaration: Table {
    Table(
      "improvements", rowMeaning: Wording(zh: "一项整改措施及其前后投诉", en: "one measure taken, and complaints before and after it"),
      columns: [
        Column("date", "date", zh: "措施日期（当日不计入前后）", en: "day of the measure; it belongs to neither side"),
        Column("theme", "id", zh: "主题，空为不限", en: "theme, empty = any"), Column("department", "text", zh: "责任部门，空为不限", en: "department, empty = any"),
        Column("what", "text", zh: "措施", en: "what was done"), Column("days_before", "count", zh: "此前天数（最多28）", en: "days before, 28 at most"),
        Column("complaints_before", "count", zh: "此前投诉", en: "complaints before"), Column("days_after", "count", zh: "此后天数", en: "days after"),
        Column("complaints_after", "count", zh: "此后投诉", en: "complaints after"),
        Column("rate_ratio", "number", zh: "每日投诉之比（后÷前）", en: "complaints a day, after ÷ before"),
        Column("ci_low", "number", zh: "95%区间下限", en: "lower end of the 95 % interval"), Column("ci_high", "number", zh: "95%区间上限", en: "upper end of the 95 % interval"),
        Column("p_value", "number", zh: "p 值（条件二项检验）", en: "p-value, conditional binomial"),
        Column(
          "verdict", "text", zh: "fewer 减少，more 增加，no_difference_shown 看不出差别，not_enough_data 数据不足（任一侧不足7天或合计不足10件）",
          en: "fewer, more, no_difference_shown, or not_enough_data: under 7 days on a side or under 10 complaints in all"),
      ])
  }
}
