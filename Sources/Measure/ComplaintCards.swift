// The cards of the complaint metrics.

package import Engine
internal import RunFolder

extension ComplaintSubject {
  package static var cards: [MetricCard] { lifeCards + clockCards + themeCards }

  private static let complaint = Wording(zh: "一件投诉（同一编号以最后一行为准，合并件不计）", en: "one complaint (the last row of its id; merged ones are not counted)")
  private static let none = Wording(zh: "无值", en: "no value")

  private static var lifeCards: [MetricCard] {
    func card(_ metric: String, _ zh: String, _ en: String, _ unit: String, formula: Wording, clock: Wording, not: Wording, needs: [String], decision: String, variants: [String] = [""]) -> MetricCard {
      MetricCard(
        metric: metric, variants: variants, title: Wording(zh: zh, en: en), unit: unit, row: complaint, formula: formula,
        counted: Wording(zh: "撤诉与不予受理除另有说明外均计入", en: "withdrawn and not-accepted ones too unless said otherwise"), notCounted: not, clock: clock,
        whenEmpty: none, needs: needs, decision: decision)
    }
    let merged = Wording(zh: "合并件；截至时点之后收到的", en: "merged ones; those received after the as-of")
    let atReceipt = Wording(zh: "按收到日", en: "day of receipt")
    let atClose = Wording(zh: "按最后一次办结日，截至时点判断", en: "day of the last close, judged at the as-of")
    return [
      card("complaints_received", "收到投诉", "Complaints received", "count", formula: Wording(zh: "本期收到的投诉", en: "complaints received in the period"), clock: atReceipt, not: merged, needs: ["complaints.received_at"], decision: "S9"),
      card("complaints_closed", "办结投诉", "Complaints closed", "count", formula: Wording(zh: "截至时点已办结且最后办结落在本期", en: "closed at the as-of, last close in the period"), clock: atClose, not: merged, needs: ["complaints.closed_at"], decision: "S9"),
      card("complaints_open", "未办结投诉", "Complaints open", "count", formula: Wording(zh: "截至时点已收到未办结", en: "received and not closed at the as-of"), clock: Wording(zh: "截至时点的存量，不分周期", en: "a stock at the as-of, whatever the period"), not: merged, needs: ["complaints.closed_at or status"], decision: "S8, S9"),
      card("complaints_per_10k_contacts", "万次来访投诉量", "Complaints per 10,000 contacts", "per_10k", formula: Wording(zh: "收到投诉 ÷ 人工请求量 × 10000", en: "complaints received ÷ contacts offered × 10,000"), clock: atReceipt, not: merged, needs: ["complaints.received_at", "contacts"], decision: "D28"),
      card("resolution_time", "办结用时", "Resolution time", "s", formula: Wording(zh: "最后办结 − 收到，自然时间", en: "last close − received, elapsed"), clock: atClose, not: Wording(zh: "撤诉、不予受理；缺时分秒者（计入 excluded）", en: "withdrawn, not accepted; stamps without time of day (in excluded)"), needs: ["complaints.closed_at"], decision: "S10", variants: ["p50", "p90"]),
      card("reopen_ratio", "重开率", "Reopen ratio", "ratio", formula: Wording(zh: "首次办结落在本期者中已重开的占比", en: "of the complaints first closed in the period, the share reopened"), clock: Wording(zh: "按首次办结日", en: "day of the first close"), not: Wording(zh: "撤诉、不予受理", en: "withdrawn, not accepted"), needs: ["complaints.closed_at", "complaints.reopened_at"], decision: "S11"),
      card("escalation_ratio", "升级率", "Escalation ratio", "ratio", formula: Wording(zh: "收到投诉中已升级的占比", en: "of the complaints received, the share escalated"), clock: atReceipt, not: Wording(zh: "监管转办本身不算升级", en: "arriving through the regulator is no escalation"), needs: ["complaints.escalated_at or complaint_events"], decision: "S12"),
    ]
  }

  private static var clockCards: [MetricCard] {
    func card(_ metric: String, _ zh: String, _ en: String, _ unit: String, _ formula: Wording, _ clock: Wording, _ decision: String) -> MetricCard {
      MetricCard(
        metric: metric, variants: ["<policy>.<clock>"], title: Wording(zh: zh, en: en), unit: unit,
        row: Wording(zh: "一项时限（投诉 × 政策 × 时钟）", en: "one clock (complaint × policy × clock)"), formula: formula,
        counted: Wording(zh: "应办结时间落在本期的时限", en: "clocks that fall due in the period"),
        notCounted: Wording(zh: "取消的时限；未到期与无法判定者不进入分子分母", en: "cancelled clocks; on-track and unknown ones are in neither part"), clock: clock,
        whenEmpty: none, needs: ["complaints.received_at", "the policy's stop field"], decision: decision)
    }
    let due = Wording(zh: "按应办结时间；仍有未到期者为暂定", en: "moment it falls due; provisional while any is open on track")
    let stock = Wording(zh: "截至时点的存量", en: "a stock at the as-of")
    return [
      card("sla_breach_ratio", "逾期率", "Breach ratio", "ratio", Wording(zh: "（逾期办结 + 逾期未办结）÷（按时 + 逾期办结 + 逾期未办结）", en: "(breached + open overdue) ÷ (met + breached + open overdue)"), due, "S1, S2"),
      card("sla_breaches", "逾期数", "Breaches", "count", Wording(zh: "逾期办结 + 逾期未办结", en: "breached + open overdue"), due, "S3"),
      card("sla_open_overdue", "逾期未办结", "Open overdue", "count", Wording(zh: "本期到期、截至时点仍未完成", en: "fell due in the period and still open at the as-of"), due, "S3"),
      card("sla_due_soon", "即将到期", "Due soon", "count", Wording(zh: "未完成且在提示期内到期", en: "open and due within the policy's due_soon days"), stock, "S8, S15"),
      card("sla_backlog", "往期积压", "Backlog", "count", Wording(zh: "截至时点未完成且到期早于本期", en: "still open at the as-of and due before the period"), stock, "S4"),
      MetricCard(
        metric: "promise_kept_ratio", title: Wording(zh: "承诺兑现率", en: "Promises kept"), unit: "ratio", row: Wording(zh: "一项承诺时限", en: "one promise clock"),
        formula: Wording(zh: "按时 ÷（按时 + 逾期办结 + 逾期未办结）", en: "met ÷ (met + breached + open overdue)"), counted: Wording(zh: "本期到期的承诺", en: "promises that fall due in the period"),
        notCounted: Wording(zh: "无承诺；承诺文字无法识别", en: "no promise; promise text that cannot be read"), clock: due, whenEmpty: none, needs: ["complaints.promised_due_at", "complaints.closed_at"], decision: "S13, L16"),
    ]
  }

  private static var themeCards: [MetricCard] {
    func card(_ metric: String, _ zh: String, _ en: String, _ unit: String, _ formula: Wording, _ not: Wording) -> MetricCard {
      MetricCard(
        metric: metric, title: Wording(zh: zh, en: en), unit: unit, row: complaint, formula: formula,
        counted: Wording(zh: "一件投诉可有多个主题，占比之和可大于1", en: "a complaint may have several themes: shares may add up to more than 1"), notCounted: not,
        clock: Wording(zh: "按收到日", en: "day of receipt"), whenEmpty: none, needs: ["complaints.content"], decision: "D28")
    }
    return [
      card("theme_count", "主题投诉数", "Complaints of a theme", "count", Wording(zh: "本期收到且文本经规则或证据归入该主题的投诉", en: "complaints received whose text has the theme by rules or evidence"), Wording(zh: "被否定或仅提及的事项", en: "what is denied or merely spoken of")),
      card("theme_share", "主题占比", "Share of a theme", "ratio", Wording(zh: "主题投诉数 ÷ 收到投诉", en: "complaints of the theme ÷ complaints received"), Wording(zh: "无", en: "none")),
      card("theme_uncovered_ratio", "未归类占比", "Uncovered share", "ratio", Wording(zh: "未命中任何主题的投诉 ÷ 收到投诉", en: "complaints without any theme ÷ complaints received"), Wording(zh: "无", en: "none")),
    ]
  }
}
