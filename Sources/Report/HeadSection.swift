// The head of the report: what it covers, how complete the data are, and what to know in five lines.

internal import CallCentre
internal import RunFolder

extension Composer {
  var reportTitle: String {
    switch input.period.kind {
    case .week: say("客服质量周报 ", "Weekly service quality report ") + input.period.name
    case .month: say("客服质量月报 ", "Monthly service quality report ") + input.period.name
    case .day: say("客服质量日报 ", "Daily service quality report ") + input.period.name
    case .range: say("客服质量报告 ", "Service quality report ") + input.period.name
    }
  }

  func head() -> [Document.Block] {
    var blocks: [Document.Block] = [.paragraph(coverage()), .paragraph(completeness())]
    blocks += input.comparisonLimits.map { .note(Phrase(comparisonLimit($0))) }
    if !input.annotations.isEmpty { blocks.append(.bullets(annotations())) }
    blocks.append(.subheading(say("本期要点", "What to know")))
    let points = keyPoints()
    let nothing =
      input.figures.isEmpty ? say("没有可报告的数据。", "There is nothing to report.") : say("没有特别突出的情况。", "Nothing stands out.")
    blocks.append(points.isEmpty ? .paragraph(Phrase(nothing)) : .bullets(points))
    return blocks + ledgerTotals()
  }

  private func coverage() -> Phrase {
    let now = days(input.period)
    let before = input.previous.name == days(input.previous) ? "" : say.bracketed([days(input.previous)])
    return Phrase(
      say(
        "\(now)，与上期 \(input.previous.name)\(before)比较。流程：\(name(input.pipeline))。时区：\(input.zone.name)。",
        "\(now), compared with \(input.previous.name)\(before). Pipeline: \(name(input.pipeline)). Time zone: \(input.zone.name)."
      ))
  }

  private func days(_ period: ReportingPeriod) -> String {
    period.first == period.last
      ? period.first.iso
      : say(
        "\(period.first.iso) 至 \(period.last.iso)", "\(period.first.iso) to \(period.last.iso)")
  }

  /// Whether the period is over in every source; resolution has a maturity of its own and speaks for itself.
  var isFinal: Bool {
    let end = input.zone.start(of: input.period.last + 1)
    guard let watermark = input.watermark, watermark >= end else { return false }
    return !input.figures.contains { $0.state == .provisional && $0.dimension == "all" && $0.metric != "fcr_ratio" }
  }

  private func completeness() -> Phrase {
    let status = isFinal ? say("数据状态：最终。", "Data: final.") : say("数据状态：暂定。", "Data: provisional.")
    let reach =
      input.watermark.map {
        say("各来源数据完整至 \(moment($0))", "Every source is complete up to \(moment($0))")
      } ?? say("没有可判断完整性的数据", "No data from which completeness could be told")
    return .strong(status)
      + Phrase(
        say("\(reach)；未结投诉按 \(moment(input.asOf)) 判定。", " \(reach); open complaints are judged at \(moment(input.asOf))."))
  }

  private func comparisonLimit(_ limit: ReportInput.ComparisonLimit) -> String {
    let what = limit.isOfComplaints ? say("投诉", "Complaints") : say("联络", "Contacts")
    let day = limit.first.iso
    if !input.hasBefore(ofComplaints: limit.isOfComplaints) {
      return say("\(what)数据自 \(day) 起，没有上期：\(what)指标不作比较。", "\(what) begin on \(day); there is no period before to compare with.")
    }
    return say("\(what)数据自 \(day) 起，上期不完整：变化仅供参考。", "\(what) begin on \(day), inside the period before: read changes with care.")
  }

  private func moment(_ instant: Instant) -> String { say.minute(input.zone.iso(instant)) }

  private func annotations() -> [Phrase] {
    input.annotations.sorted { ($0.day, $0.metric, $0.text) < ($1.day, $1.metric, $1.text) }.map { note in
      let subject = note.metric.isEmpty ? say("全部指标", "all figures") : title(note.metric)
      return .strong(say("口径变化", "Changed definition"))
        + Phrase(say("：", ": ") + note.day.iso + say("，", ", ") + subject + say("：", ": ") + note.text)
    }
  }

  /// Rows of each source: in = used + duplicate + rejected + outside, or a warning that they do not add up.
  private func ledgerTotals() -> [Document.Block] {
    let ledger = rows("source_ledger")
    guard !ledger.isEmpty else { return [.note(Phrase(say("没有来源台账。", "There is no source ledger.")))] }
    var sources: [String] = []
    var totals: [String: [Int]] = [:]
    for row in ledger {
      let source = row.text("source")
      if totals[source] == nil { sources.append(source) }
      let sum = totals[source] ?? [0, 0, 0, 0, 0]
      totals[source] = zip(sum, Composer.ledgerColumns).map { $0 + (row.integer($1) ?? 0) }
    }
    let complete = totals.values.allSatisfy { $0[0] == $0[1] + $0[2] + $0[3] + $0[4] }
    let table = DocumentTable(
      columns: [.text(say("来源", "Source"))] + ledgerTitles.map { .number($0) },
      rows: sources.map { source in [sourceName(source)] + (totals[source] ?? []).map { say.count($0) } })
    let warning = say(
      "警告：读入行数不等于采用、重复、剔除与期外行数之和。", "Warning: rows in are not the sum of rows used, duplicate, rejected and outside.")
    return [.table(table)] + (complete ? [] : [.note(.strong(warning))])
  }

  static let ledgerColumns = ["rows_in", "rows_used", "rows_duplicate", "rows_rejected", "rows_outside_period"]

  var ledgerTitles: [String] {
    [
      say("读入行", "Rows in"), say("采用", "Used"), say("重复", "Duplicate"), say("剔除", "Rejected"),
      say("期外", "Outside period"),
    ]
  }

  func sourceName(_ source: String) -> String {
    switch source {
    case "contacts": say("联络", "Contacts")
    case "complaints": say("投诉", "Complaints")
    case "complaint_events": say("投诉状态", "Complaint events")
    case "quality_reviews": say("质检", "Quality reviews")
    default: name(source)
    }
  }
}
