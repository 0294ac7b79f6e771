// The cards of fcr_ratio, repeat_ratio, identity_coverage_ratio and of fcr_ratio by flag.

package import Engine
internal import RunFolder

extension FirstContactResolution {
  package var cards: [MetricCard] {
    let contact = Wording(zh: "一次呼入来访", en: "one inbound contact")
    let identity = ["contacts.customer_id or phone", "contacts.business_type (same matter)", "contacts.hangup_by (reconnects)"]
    return [
      MetricCard(
        metric: "fcr_ratio",
        variants: windows.map { "repeat_" + $0.name } + ["km_", "low_", "high_"].map { $0 + RepeatWindow.bounds.name },
        title: Wording(zh: "首次解决率", en: "First-contact resolution"), unit: "ratio", row: contact,
        formula: Wording(
          zh: "窗口W内没有再次来访或投诉的合格来访 ÷ 已满W的合格来访；km：Kaplan–Meier 生存率 S(W)；low/high：未满者全部算再来/全部算不再来的界",
          en: "eligible contacts without a later contact or complaint within W ÷ eligible contacts for which W is over; km: Kaplan–Meier survival S(W); low/high: every unfinished one counted as a repeat, or none"),
        counted: Wording(
          zh: "合格：已接通、呼入、可识别客户，且此前W内同一客户同一事项无接通来访",
          en: "eligible: answered, inbound, identified, and no earlier answered contact of the same customer and matter within W"),
        notCounted: Wording(zh: "无法识别客户者（计入 excluded）；系统断线后120秒内的重拨不算再次来访", en: "contacts without identity (in excluded); a reconnect within 120 s after a drop is no repeat"),
        clock: Wording(
          zh: "到达到到达；W走完（到达+W ≤ 水位线）才成熟，此前为暂定",
          en: "arrival to arrival; mature when arrival + W ≤ watermark, provisional until all eligible ones are"),
        whenEmpty: Wording(zh: "没有成熟来访时无值", en: "no value without mature contacts"), needs: identity, decision: "A46–A54"),
      MetricCard(
        metric: "repeat_ratio", title: Wording(zh: "重复来访率", en: "Repeat contacts"), unit: "ratio", row: contact,
        formula: Wording(zh: "此前窗口内有同一客户同一事项来访者 ÷ 可识别的人工请求", en: "identified offered contacts that follow one of the same customer and matter within the headline window ÷ identified offered contacts"),
        counted: Wording(zh: "只向后看，周期结束即为终值", en: "looks backward, so it is final when the period is over"), notCounted: Wording(zh: "断线重拨", en: "reconnects in the numerator"),
        clock: Wording(zh: "到达到到达", en: "arrival to arrival"), whenEmpty: Wording(zh: "无值", en: "no value"), needs: identity, decision: "A56"),
      MetricCard(
        metric: "identity_coverage_ratio", title: Wording(zh: "客户识别率", en: "Identity coverage"), unit: "ratio", row: contact,
        formula: Wording(zh: "可识别客户的人工请求 ÷ 人工请求", en: "offered contacts with an identity ÷ offered contacts"),
        counted: Wording(zh: "客户号可用，否则电话可用", en: "a usable customer id, else a usable phone number"), notCounted: Wording(zh: "打码或损坏的号码", en: "masked or damaged numbers"),
        clock: Wording(zh: "按来访到达日归属", en: "local day of arrival"), whenEmpty: Wording(zh: "无值", en: "no value"), needs: [], decision: "A50, A57"),
    ]
  }
}
