// The course of complaints: how long each step took, how old the open ones are, why deadlines were missed, whether measures helped.

internal import CallCentre
internal import RunFolder

extension Composer {
  func lifecycle() -> [Document.Block] { steps() + handOffs() + ageing() + breachReasons() + followUp() + improvements() }

  private func steps() -> [Document.Block] {
    let all = rows("lifecycle").filter { $0.text("department").isEmpty }
    guard !all.isEmpty else { return [] }
    let table = DocumentTable(
      columns: [
        .text(say("环节", "Step")), .number(say("件数", "Complaints")), .number(say("中位时长", "Median")), .number("P90"),
        .number(say("未发生或缺时间", "Not yet, or no time")),
      ],
      rows: all.map { row in
        let n = row.integer("complaints") ?? 0
        func length(_ column: String) -> String {
          n < Judgement.smallSample ? say("样本少", "small n") : row.number(column).map { say.duration($0) } ?? say.nothing
        }
        return [stepName(row.text("step")), say.count(n), length("p50_s"), length("p90_s"), row.integer("missing").map(say.count) ?? say.nothing]
      })
    return [
      .subheading(say("处理环节（本期收到）", "Steps (received in this period)")), .table(table),
      .note(Phrase(say("各部门见 ", "By department: ")) + .code("tables/lifecycle.csv")),
    ]
  }

  private func handOffs() -> [Document.Block] {
    let between = rows("hand_offs").filter { !$0.text("from").isEmpty }
    let total = between.reduce(0) { $0 + ($1.integer("hand_offs") ?? 0) }
    guard total > 0 else { return [] }
    let most = between.sorted { ($1.integer("hand_offs") ?? 0, $0.text("from"), $0.text("to")) < ($0.integer("hand_offs") ?? 0, $1.text("from"), $1.text("to")) }.prefix(5)
    let table = DocumentTable(
      columns: [
        .text(say("转出部门", "From")), .text(say("转入部门", "To")), .number(say("次数", "Times")), .number(say("转出前停留（中位）", "Lay there before (median)")),
      ],
      rows: most.map { row in
        let isFew = (row.integer("timed") ?? 0) < Judgement.smallSample
        let length = isFew ? say("样本少", "small n") : row.number("p50_s").map { say.duration($0) } ?? say.nothing
        return [name(row.text("from")), name(row.text("to")), row.integer("hand_offs").map(say.count) ?? say.nothing, length]
      })
    return [
      .subheading(say("部门间转办（本期收到，共 \(say.count(total)) 次）", "Hand-offs between departments (received in this period, \(say.count(total)) in all)")),
      .table(table),
      .note(
        Phrase(say("全部见 ", "All of them: ")) + .code("tables/hand_offs.csv")
          + Phrase(say("；各部门停留见 ", "; how long each department had them: ")) + .code("tables/department_stays.csv")),
    ]
  }

  private func stepName(_ step: String) -> String {
    switch step {
    case "registered": say("收到 → 登记", "received → registered")
    case "acknowledged": say("收到 → 告知受理", "received → acknowledged")
    case "first_reply": say("收到 → 首次回复", "received → first reply")
    case "escalated": say("收到 → 升级", "received → escalated")
    case "closed": say("收到 → 办结", "received → closed")
    case "reclosed": say("重开 → 再次办结", "reopened → closed again")
    case "followed_up": say("办结 → 回访", "closed → followed up")
    default: name(step)
    }
  }

  private func ageing() -> [Document.Block] {
    let all = rows("open_ageing").filter { $0.text("department").isEmpty }
    guard !all.isEmpty else { return [] }
    let table = DocumentTable(
      columns: [.text(say("未结天数", "Days open"))] + all.map { .number($0.text("age_band")) },
      rows: [[say("投诉", "Complaints")] + all.map { $0.integer("complaints").map(say.count) ?? say.nothing }])
    return [.subheading(say("未结投诉账龄", "Age of open complaints")), .table(table)]
  }

  private func breachReasons() -> [Document.Block] {
    let all = rows("breach_reasons")
    guard !all.isEmpty else { return [] }
    let table = DocumentTable(
      columns: [
        .text(say("情形", "How")), .number(say("项数", "Deadlines")), .number(say("占比", "Share")), .number(say("累计", "So far")),
      ],
      rows: all.map { row in
        [
          reasonName(row.text("reason")), row.integer("breaches").map(say.count) ?? say.nothing,
          row.number("share").map { say.percent($0) } ?? say.nothing, row.number("cumulative_share").map { say.percent($0) } ?? say.nothing,
        ]
      })
    return [.subheading(say("逾期情形", "How deadlines were missed")), .table(table)]
  }

  private func reasonName(_ reason: String) -> String {
    switch reason {
    case "stopped_late": say("办得晚", "done late")
    case "still_open": say("仍未办", "still open")
    case "reopened": say("重开后未按时办结", "reopened and not closed in time")
    case "ended_late": say("撤诉或不予受理时已逾期", "withdrawn or not accepted after the deadline")
    case "closed_without_stop": say("已办结而缺该环节", "closed without this step")
    case "extension_not_counted": say("延期不成立", "an extension that does not count")
    default: name(reason)
    }
  }

  private func followUp() -> [Document.Block] {
    let all = rows("complaint_follow_up").filter { $0.text("department").isEmpty }
    let sentences = all.compactMap { row -> String? in
      guard let value = row.number("value"), let n = row.integer("n") else { return nil }
      var parts = ["n " + say.count(n)]
      if let low = row.number("ci_low"), let high = row.number("ci_high") { parts.insert(say.percent(low) + "–" + say.percent(high), at: 0) }
      let figure = say.percent(value) + say.bracketed(parts)
      switch row.text("measure") {
      case "followed_up": return say("办结后已回访 \(figure)", "followed up after closing: \(figure)")
      case "followup_satisfied": return say("回访满意 \(figure)", "satisfied when followed up: \(figure)")
      case "repeat_30d": return say("30天内同一客户再次投诉 \(figure)", "same customer had complained within 30 days: \(figure)")
      case "repeat_90d": return say("90天内同一客户再次投诉 \(figure)", "within 90 days: \(figure)")
      default: return nil
      }
    }
    return sentences.isEmpty ? [] : [.paragraph(Phrase(sentences.joined(separator: say("；", "; ")) + say("。", ".")))]
  }

  private func improvements() -> [Document.Block] {
    let all = rows("improvements")
    guard !all.isEmpty else { return [] }
    let table = DocumentTable(
      columns: [
        .text(say("日期", "Date")), .text(say("措施", "Measure")), .number(say("此前", "Before")), .number(say("此后", "After")),
        .text(say("每日投诉之比", "Complaints a day, after ÷ before")), .text(say("判断", "Verdict")),
      ],
      rows: all.map { row in
        func side(_ column: String) -> String {
          let (complaints, days) = (row.integer("complaints_" + column) ?? 0, row.integer("days_" + column) ?? 0)
          return say("\(say.count(complaints)) 件 / \(days) 天", "\(say.count(complaints)) in \(days) days")
        }
        var ratio = say.nothing
        if let value = row.number("rate_ratio") {
          ratio = say.percent(value)
          if let low = row.number("ci_low"), let high = row.number("ci_high") {
            ratio += say.bracketed([say.percent(low) + "–" + say.percent(high)])
          }
        }
        return [row.text("date"), name(row.text("what")), side("before"), side("after"), ratio, verdictName(row.text("verdict"))]
      })
    return [.subheading(say("整改是否见效", "Did measures help?")), .table(table)]
  }

  private func verdictName(_ verdict: String) -> String {
    switch verdict {
    case "fewer": say("减少", "fewer")
    case "more": say("增加", "more")
    case "no_difference_shown": say("看不出差别", "no difference shown")
    default: say("数据不足", "not enough data")
    }
  }
}
