// Fair comparison: special groups against the rest, teams against their own limits, days out of control. Never persons, never ranks.

internal import RunFolder

extension Composer {
  /// Nil when there is nothing to compare.
  func fairness() -> Document.Section? {
    let blocks = specialGroups() + teamsOutside() + outOfControl()
    return blocks.isEmpty ? nil : Document.Section(say("公平与平稳", "Fairness and stability"), blocks)
  }

  // MARK: Special groups

  private func specialGroups() -> [Document.Block] {
    let all = rows("parity")
    guard !all.isEmpty else { return [] }
    let table = DocumentTable(
      columns: [
        .text(say("客群", "Group")), .text(say("指标", "Metric")), .number(say("该客群", "Group")), .number(say("其余客户", "The rest")),
        .number(say("差异（95% 区间）", "Difference (95% interval)")), .number(say("同业务同时段下的差异", "Within the same business and hour")),
      ],
      rows: all.map { row in
        let isTime = row.text("metric").hasSuffix("_s")
        func amount(_ value: Double) -> String { isTime ? say.duration(value, withTenths: true) : say.percent(value) }
        func bare(_ column: String) -> String {
          guard let value = row.number(column) else { return say.nothing }
          return isTime ? say.signed(value) { say.duration($0) } : say.signed(value * 100) { say.oneDecimal($0) }
        }
        func gap(_ column: String) -> String { bare(column) + (isTime || row.number(column) == nil ? "" : say(" 个百分点", " pp")) }
        func side(_ value: String, _ n: String) -> String {
          guard let found = row.number(value), let base = row.integer(n) else { return say.nothing }
          return amount(found) + say.bracketed(["n " + say.count(base)] + (base < Judgement.smallSample ? [say("样本少", "small n")] : []))
        }
        var difference = gap("difference")
        if row.number("ci_low") != nil, row.number("ci_high") != nil { difference += say.bracketed([bare("ci_low") + say(" 至 ", " to ") + bare("ci_high")]) }
        return [
          segmentName(row.text("segment")), title(row.text("metric")), side("value", "n"), side("rest", "rest_n"), difference,
          gap("adjusted_difference"),
        ]
      })
    let note = say("区间含 0 即不能断定有差异；检验见 ", "An interval that holds 0 shows no difference; tests: ")
    return [
      .subheading(say("特殊客群与其余客户", "Special groups and the rest")), .table(table),
      .note(Phrase(mixesWaits ? say("等待时长把邮件的数小时也算在内。", "The waits hold the hours of e-mails as well. ") + note : note) + .code("tables/parity.csv")),
    ]
  }

  private func segmentName(_ segment: String) -> String {
    switch segment {
    case "elderly": say("老年客户", "Elderly")
    case "minor": say("未成年客户", "Minors")
    case "disabled": say("残障客户", "Disabled")
    default: name(segment)
    }
  }

  // MARK: Teams

  private func teamsOutside() -> [Document.Block] {
    let all = rows("teams")
    guard !all.isEmpty else { return [] }
    let heading = Document.Block.subheading(say("班组（按业务结构调整后）", "Teams (adjusted for their mix of work)"))
    let outside = all.filter { !$0.text("outside").isEmpty }
    let count = Set(all.map { $0.text("member") }).count
    guard !outside.isEmpty else {
      return [
        heading,
        .paragraph(
          Phrase(say("\(count) 个班组均在各自控制限之内：差别不超过偶然波动。", "All \(count) teams lie within their limits: they differ by no more than chance."))),
      ]
    }
    let table = DocumentTable(
      columns: [
        .text(say("班组", "Team")), .text(say("指标", "Metric")), .number(say("本期", "Now")), .number(say("预期", "Expected")),
        .number(say("95% 控制限", "95% limits")), .number("n"), .text(say("判断", "Reading")),
      ],
      rows: outside.map { row in
        let metric = row.text("metric")
        func amount(_ column: String) -> String {
          guard let value = row.number(column) else { return say.nothing }
          return metric.hasSuffix("_s") ? say.duration(value) : say.percent(value)
        }
        return [
          name(row.text("member")), title(metric), amount("value"), amount("expected"),
          amount("limit95_low") + "–" + amount("limit95_high"), row.integer("n").map(say.count) ?? say.nothing,
          row.text("outside").hasSuffix("998") ? say("超出 99.8% 限，应查原因", "beyond 99.8%: look for a cause") : say("超出 95% 限，留意", "beyond 95%: keep an eye on"),
        ]
      })
    return [
      heading, .table(table),
      .note(
        Phrase(
          say(
            "每 20 个无差别的数字中约有 1 个会超出 95% 限；可辅导的能力见 ",
            "About 1 of 20 figures lies beyond 95% limits by chance alone; what to coach: ")) + .code("tables/coaching.csv")),
    ]
  }

  // MARK: Days

  private func outOfControl() -> [Document.Block] {
    let first = input.period.first.iso
    let last = input.period.last.iso
    let points = rows("control_charts").filter {
      $0.text("grain") == "day" && $0.text("point") >= first && $0.text("point") <= last && !["", "no_baseline"].contains($0.text("rule"))
    }
    guard !points.isEmpty else { return [] }
    let lines = points.prefix(8).map { row -> Phrase in
      let isTime = row.text("metric").hasSuffix("_s")
      func amount(_ column: String) -> String {
        guard let value = row.number(column) else { return say.nothing }
        return isTime ? say.duration(value) : say.percent(value)
      }
      let limits = amount("limit_low") + "–" + amount("limit_high")
      let n = say.count(row.integer("n") ?? 0)
      let rule = ruleName(row.text("rule"))
      return Phrase(
        row.text("point") + " " + title(row.text("metric"))
          + say(" \(amount("value"))，\(rule)（控制限 \(limits)，n \(n)）", " \(amount("value")), \(rule) (limits \(limits), n \(n))"))
    }
    return [
      .subheading(say("失控的日子", "Days out of control")), .bullets(Array(lines)),
      .note(Phrase(say("以本期之前的日子为基线；各点见 ", "The days before this period are the baseline; all points: ")) + .code("tables/control_charts.csv")),
    ]
  }

  private func ruleName(_ rule: String) -> String {
    switch rule {
    case "beyond_3_sigma": say("超出控制限", "beyond the limits")
    case "4_of_5_beyond_1_sigma": say("连续 5 天中 4 天偏向一侧", "4 of 5 days far to one side")
    case "run_of_8": say("连续 8 天在同一侧", "8 days on one side")
    default: name(rule)
    }
  }
}
