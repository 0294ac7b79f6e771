// What to know in five lines, chosen from the figures by fixed rules, never invented.

internal import CallCentre
internal import RunFolder

extension Composer {
  /// At most five lines, most urgent first: the greatest significant worsening overall, deadlines missed and near, data to
  /// be careful with, the top theme; room left over goes to missed targets, the worst single queue, channel or department,
  /// and the greatest improvement.
  func keyPoints() -> [Phrase] {
    let overall = changes(worse: true) { $0.dimension == "all" }.first
    let candidates = [
      overall.map { changeLine(say("变差最明显", "Worsened most"), $0) },
      overdueLine(), dueSoonLine(), dataWarningLine(), topThemeLine(), missedTargetLine(),
      changes(worse: true) { Composer.comparedDimensions.contains($0.dimension) }.first
        .map { changeLine(say("局部变差最明显", "Worsened most in one place"), $0) },
      changes(worse: false) { $0.dimension == "all" }.first.map { changeLine(say("改善最明显", "Improved most"), $0) },
    ]
    return Array(candidates.compactMap { $0 }.prefix(5))
  }

  /// Never `agent` or `team`: the report does not point at people.
  private static let comparedDimensions = ["channel", "queue", "business_type", "department", "theme"]

  /// Significant changes of leading figures, the greatest relative change of the bad part first.
  private func changes(worse: Bool, where belongs: (Figure) -> Bool) -> [Figure] {
    let found = figure.all.filter {
      belongs($0) && isLeading($0) && Judgement.verdict($0) == (worse ? 1 : -1) && $0.state == .final
        && ($0.unit == "count" || $0.n >= Judgement.smallSample) && $0.member != "(missing)"
    }
    return found.sorted { a, b in
      let (left, right) = (Judgement.relativeSize(of: a), Judgement.relativeSize(of: b))
      return left != right
        ? left > right : (a.dimension, a.member, a.metric, a.variant) < (b.dimension, b.member, b.metric, b.variant)
    }
  }

  /// One variant of each metric speaks for it.
  private func isLeading(_ figure: Figure) -> Bool {
    switch figure.metric {
    case "answer_ratio", "abandon_ratio": figure.variant == "incl_short"
    case "service_level": figure.variant == input.headline.serviceLevelVariant
    case "asa_s": figure.variant == "mean"
    case "transfer_ratio", "repeat_ratio", "csat_ratio", "complaints_received", "complaints_per_10k_contacts",
      "sla_breach_ratio", "reopen_ratio", "escalation_ratio", "promise_kept_ratio", "theme_count":
      true
    default: false
    }
  }

  private func changeLine(_ opening: String, _ figure: Figure) -> Phrase {
    let place = figure.dimension == "all" ? "" : memberName(figure) + say("，", ", ")
    let deadline = figure.metric.hasPrefix("sla_") ? say("（", " (") + variantDeadline(figure.variant) + say("）", ")") : ""
    let now = amount(figure.value, of: figure)
    let before = amount(figure.previous, of: figure)
    let source = figure.dimension == "all" ? mainSource(of: figure).map { say("；", "; ") + $0 } ?? "" : ""
    let detail = plainChange(figure) + (figure.unit == "count" ? "" : say("，n ", ", n ") + say.count(figure.n)) + source
    return .strong(opening + say("：", ": "))
      + Phrase(
        place + title(figure.metric) + deadline
          + say(" \(now)，上期 \(before)（\(detail)）。", " \(now), before \(before) (\(detail))."))
  }

  /// `CN-CBIRC-2020-3.resolve` in words.
  func variantDeadline(_ variant: String) -> String {
    guard let dot = variant.lastIndex(of: ".") else { return name(variant) }
    return name(String(variant[..<dot])) + " · " + clockName(String(variant[variant.index(after: dot)...]))
  }

  /// Clocks of this period, and what earlier periods left open (S4), which no list of this run holds.
  private func overdueLine() -> Phrase? {
    var parts: [String] = []
    if let worst = overdue.first.first {
      let count = say.count(overdue.count)
      let length = say.duration(Double(worst.integer("overdue_s") ?? 0))
      let department = name(worst.text("department"))
      parts.append(
        say(
          "本期到期的投诉时限有 \(count) 项超期未结，最久已超 \(length)（\(department)）",
          "\(count) complaint deadlines of this period passed and are still open, the worst by \(length) (\(department))"))
    }
    let backlog = figure.all.filter { $0.metric == "sla_backlog" && $0.dimension == "all" }.reduce(0) { $0 + $1.n }
    if backlog > 0 {
      let count = say.count(backlog)
      parts.append(say("此前到期、至今未结的有 \(count) 项", "\(count) that fell due earlier are still open"))
    }
    guard !parts.isEmpty else { return nil }
    return .strong(say("超期未结：", "Overdue and open: ")) + Phrase(parts.joined(separator: say("；", "; ")) + say("。", "."))
  }

  private func dueSoonLine() -> Phrase? {
    guard let first = dueSoon.first.first else { return nil }
    let count = say.count(dueSoon.count)
    let due = say.minute(first.text("due_at"))
    return .strong(say("即将到期：", "Due soon: "))
      + Phrase(say("\(count) 项投诉时限临近，最早 \(due)。", "\(count) complaint deadlines are near, the first at \(due)."))
  }

  private func topThemeLine() -> Phrase? {
    guard let top = themeRows().first, let complaints = top.integer("complaints") else { return nil }
    let share = top.number("share").map { say("，占 ", ", ") + say.percent($0) + say("", " of complaints") } ?? ""
    let topName = themeName(top.text("theme"), fallback: top.text("name"))
    let count = say.count(complaints)
    return .strong(say("首位主题：", "Top theme: "))
      + Phrase(say("\(topName)，\(count) 件\(share)。", "\(topName), \(count) complaints\(share)."))
  }

  private func missedTargetLine() -> Phrase? {
    let missed = figure.all.filter { $0.dimension == "all" && $0.status == .missed && $0.value != nil }
    guard !missed.isEmpty else { return nil }
    let parts = missed.prefix(3).map { figure in
      let goal = amount(figure.target, of: figure)
      return title(figure.metric) + " " + amount(figure.value, of: figure) + say("（目标 \(goal)）", " (target \(goal))")
    }
    return .strong(say("未达目标：", "Targets missed: ")) + Phrase(say.list(parts) + say("。", "."))
  }

  /// Reasons to read the figures with care, gathered into one line.
  private func dataWarningLine() -> Phrase? {
    var warnings: [String] = []
    let end = input.zone.start(of: input.period.last + 1)
    if let watermark = input.watermark, watermark < end {
      let reach = say.minute(input.zone.iso(watermark))
      warnings.append(say("数据只完整到 \(reach)", "data are complete only up to \(reach)"))
    }
    for row in rows("source_ledger") {
      guard let rejected = row.integer("rows_rejected"), let all = row.integer("rows_in"), all > 0,
        Double(rejected) >= Judgement.manyRejected * Double(all), rejected > 0
      else { continue }
      let (file, part, whole) = (name(row.text("file")), say.count(rejected), say.count(all))
      warnings.append(say("\(file) 剔除 \(part) 行（共 \(whole) 行）", "\(file): \(part) rows rejected of \(whole)"))
      if warnings.count == 3 { break }
    }
    if let coverage = lowIdentityCoverage() {
      let share = amount(coverage.value, of: coverage)
      warnings.append(say("仅 \(share) 的进线可识别客户", "only \(share) of contacts carry an identity"))
    }
    for kind in [FindingKind.staleSource, .calendarYearMissing, .missingColumn, .emptyFile]
    where (input.findings[kind] ?? 0) > 0 {
      warnings.append(say(kind.meaning))
    }
    guard !warnings.isEmpty else { return nil }
    return .strong(say("数据提醒：", "Data warning: ")) + Phrase(warnings.prefix(3).joined(separator: say("；", "; ")) + say("。", "."))
  }

  /// The identity coverage when it is too low to trust repeat contacts, else nil.
  func lowIdentityCoverage() -> Figure? {
    guard let coverage = figure("identity_coverage_ratio"), let share = coverage.value, share < Judgement.enoughIdentity
    else { return nil }
    return coverage
  }
}
