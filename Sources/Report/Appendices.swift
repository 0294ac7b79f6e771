// The appendices: every variant of the headline figures side by side, and the definitions.

internal import Engine
internal import RunFolder

extension Composer {
  func appendices() -> [Document.Section] {
    var sections: [Document.Section] = []
    let variants = ratioVariants() + durationVariants()
    if !variants.isEmpty {
      sections.append(Document.Section(say("附录：全部口径", "Appendix: every variant"), isAppendix: true, variants))
    }
    if !input.cards.isEmpty {
      sections.append(
        Document.Section(
          say("附录：指标定义", "Appendix: definitions"), isAppendix: true, input.cards.map { .paragraph(definition($0)) }))
    }
    sections.append(
      Document.Section(say("附录：制作信息", "Appendix: how this report was made"), isAppendix: true, [.paragraph(provenance())]))
    return sections
  }

  private func ratioVariants() -> [Document.Block] {
    let groups: [(metric: String, variants: [String])] = [
      ("service_level", Composer.serviceLevelVariants), ("answer_ratio", ["incl_short", "excl_short"]),
      ("abandon_ratio", ["incl_short", "excl_short"]),
      ("fcr_ratio", ["repeat_24h", "repeat_72h", "repeat_7d", "repeat_30d", "km_7d", "low_7d", "high_7d", "flag"]),
    ]
    let rows = groups.flatMap { group in
      group.variants.compactMap { variant -> [String]? in
        guard let found = figure(group.metric, variant) else { return nil }
        return [
          title(group.metric), variant, variantMeaning(group.metric, variant), value(found), base(found), interval(found),
          previous(found),
        ]
      }
    }
    guard !rows.isEmpty else { return [] }
    return [
      .table(
        DocumentTable(
          columns: [
            .text(say("指标", "Metric")), .text(say("口径", "Variant")), .text(say("含义", "Meaning")),
            .number(say("本期", "This period")), .number(say("n（未计入）", "n (left out)")),
            .number(say("95% 区间", "95% interval")), .number(say("上期", "Before")),
          ], rows: rows))
    ]
  }

  private func variantMeaning(_ metric: String, _ variant: String) -> String {
    switch (metric, variant) {
    case ("service_level", _): serviceLevelVariantName(variant)
    case (_, "incl_short"): say("含短放弃", "short abandons counted")
    case (_, "excl_short"): say("剔除短放弃", "short abandons left out")
    case (_, "km_7d"): say("生存分析估计", "survival estimate")
    case (_, "low_7d"): say("下限：未成熟者都算重复", "lower bound: all immature ones come back")
    case (_, "high_7d"): say("上限：未成熟者都不重复", "upper bound: no immature one comes back")
    case (_, "flag"): say("坐席标记", "agents' flag")
    case ("fcr_ratio", _) where variant.hasPrefix("repeat_"):
      say("\(windowName(String(variant.dropFirst(7))))内无重复", "no repeat within \(windowName(String(variant.dropFirst(7))))")
    default: ""
    }
  }

  private func durationVariants() -> [Document.Block] {
    let variants = ["mean", "p50", "p90", "p95", "max"]
    let metrics = ["asa_s", "wait_s", "handle_time_s", "talk_s", "hold_s", "wrap_up_s"]
    let rows = metrics.compactMap { metric -> [String]? in
      let found = variants.map { figure(metric, $0) }
      guard found.contains(where: { $0?.value != nil }) else { return nil }
      return [title(metric)] + found.map { $0.map { amount($0.value, of: $0) } ?? "" } + [base(found[0] ?? found[1])]
    }
    guard !rows.isEmpty else { return [] }
    return [
      .table(
        DocumentTable(
          columns: [.text(say("时长", "Duration")), .number(say("均值", "Mean"))]
            + ["P50", "P90", "P95"].map { .number($0) } + [.number(say("最大", "Max")), .number(say("n（未计入）", "n (left out)"))],
          rows: rows))
    ]
  }

  /// A card in one paragraph.
  private func definition(_ card: MetricCard) -> Phrase {
    let parts = [
      (say("单位", "Unit"), unitName(card.unit)), (say("统计对象", "One row is"), say(card.row)),
      (say("公式", "Formula"), say(card.formula)),
      (say("计入", "Counted"), say(card.counted)), (say("不计入", "Not counted"), say(card.notCounted)),
      (say("时点", "Clock"), say(card.clock)), (say("为空时", "When empty"), say(card.whenEmpty)),
      (say("依据", "Rests on"), card.decision),
    ].filter { !$0.1.isEmpty }
    let sentences = parts.map { $0.0 + say("：", ": ") + $0.1 }.joined(separator: say("；", "; "))
    return .strong(say(card.title)) + Phrase(" ") + .code(card.metric) + Phrase(say("。", ". ") + sentences)
  }

  private func unitName(_ unit: String) -> String {
    switch unit {
    case "ratio": say("比率", "ratio")
    case "s": say("秒", "seconds")
    case "count": say("个数", "count")
    case "working_days": say("工作日", "working days")
    case "per_10k": say("每一万次联络", "per ten thousand contacts")
    default: unit
    }
  }

  private func provenance() -> Phrase {
    Phrase("callqa \(input.version)" + say("；设置摘要 ", "; settings digest ")) + .code(input.settingsDigest)
      + Phrase(say("。每个数字都来自 ", ". Every number comes from "))
      + .code("tables/metrics.csv")
      + Phrase(say(" 或同目录的表，此处只作取舍、合计与四舍五入。", " or a table beside it; here they are only chosen, added up and rounded."))
  }
}
