// First-contact resolution: led by the newest cohort that no longer changes; the present one stands as provisional, within
// bounds that no later contact can break.

internal import CallCentre
internal import RunFolder

extension Composer {
  func resolution() -> Document.Section {
    let title = say("首次解决", "First-contact resolution")
    let window = input.headline.resolutionWindow
    let headline = "repeat_" + window
    guard figure("fcr_ratio", headline) != nil || figure("fcr_ratio", "flag") != nil else {
      let why = reason("fcr_ratio", headline, nil)
      return Document.Section(title, [.paragraph(Phrase(say("首次解决率：\(why)。", "First-contact resolution: \(why).")))])
    }
    var blocks: [Document.Block] = [.paragraph(leadingCohort(headline))]
    if let present = presentCohort(headline) { blocks.append(.paragraph(present)) }
    blocks += figureTable(resolutionRows(headline))
    if let coverage = lowIdentityCoverage() {
      let share = amount(coverage.value, of: coverage)
      let warning = say(
        "提醒：只有 \(share) 的进线可识别客户，漏认的重复来电会使首次解决率偏高。",
        "Caution: only \(share) of contacts carry an identity; repeats that go unseen make resolution look too good."
      )
      blocks.append(.note(.strong(warning)))
    }
    return Document.Section(title, blocks)
  }

  /// The figure a manager may quote: every contact of its period has had the whole window to come back.
  private func leadingCohort(_ headline: String) -> Phrase {
    let window = windowName(input.headline.resolutionWindow)
    if let present = figure("fcr_ratio", headline), present.state == .final, present.value != nil {
      return cohortLine(present, input.period.name, window)
    }
    if let cohort = input.finalResolution,
      let found = FigureIndex(cohort.figures)("fcr_ratio", headline), found.value != nil
    {
      return cohortLine(found, cohort.period.name, window)
    }
    return Phrase(
      say(
        "\(window)观察期尚未走完，还没有最终的首次解决率。",
        "No period has had its whole window of \(window) yet; there is no final resolution figure."))
  }

  private func cohortLine(_ figure: Figure, _ period: String, _ window: String) -> Phrase {
    let detail = say.bracketed([interval(figure), "n " + say.count(figure.n)].filter { !$0.isEmpty })
    let share = amount(figure.value, of: figure)
    return .strong(say("最新最终结果（\(period)）：\(share)", "Newest final figure (\(period)): \(share)"))
      + Phrase(
        say(
          " 的联络在其后 \(window)内没有同一客户再次联系或投诉\(detail)。",
          " of contacts saw no further contact or complaint of the same customer within \(window)\(detail)."))
  }

  /// The present period while it is still maturing.
  private func presentCohort(_ headline: String) -> Phrase? {
    guard let present = figure("fcr_ratio", headline), present.state == .provisional else { return nil }
    var parts: [String] = []
    if present.value != nil { parts.append(amount(present.value, of: present) + say.bracketed(["n " + say.count(present.n)])) }
    let isSevenDays = input.headline.resolutionWindow == "7d"
    if isSevenDays, let low = figure("fcr_ratio", "low_7d"), let high = figure("fcr_ratio", "high_7d"), low.value != nil,
      high.value != nil
    {
      let (least, most) = (amount(low.value, of: low), amount(high.value, of: high))
      parts.append(say("无论后续如何，必在 \(least)–\(most) 之间", "whatever comes, it will end within \(least)–\(most)"))
      let eligible = low.denominator ?? low.n
      if eligible > 0 {
        let share = say.percent(Double(present.n) / Double(eligible))
        let (mature, all) = (say.count(present.n), say.count(eligible))
        parts.append(say("已成熟 \(share)（\(mature)/\(all)）", "\(share) mature (\(mature)/\(all))"))
      }
    }
    let period = input.period.name
    return .strong(say("本期（\(period)）暂定：", "This period (\(period)), provisional: "))
      + Phrase(
        parts.isEmpty ? say("尚无成熟的联络。", "no contact is mature yet.") : parts.joined(separator: say("；", "; ")) + say("。", "."))
  }

  private func resolutionRows(_ headline: String) -> [FigureRow] {
    let base = title("fcr_ratio")
    let window = windowName(input.headline.resolutionWindow)
    var rows = [
      FigureRow(
        metric: "fcr_ratio", variant: headline, label: base + say("（\(window)内无重复）", " (no repeat within \(window))"))
    ]
    if figure("fcr_ratio", "km_7d") != nil {
      rows.append(
        FigureRow(metric: "fcr_ratio", variant: "km_7d", label: base + say("（按生存分析估计）", " (survival estimate)")))
    }
    rows.append(FigureRow(metric: "fcr_ratio", variant: "flag", label: base + say("（坐席标记）", " (agents' flag)")))
    return rows + [FigureRow(metric: "repeat_ratio"), FigureRow(metric: "identity_coverage_ratio")]
  }
}
