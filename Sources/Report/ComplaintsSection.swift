// Complaints and deadlines: the stock, the clocks of each policy, what is overdue, what is due soon, where it lies.

internal import CallCentre
internal import RunFolder

extension Composer {
  func complaints() -> Document.Section {
    let title = say("投诉与时限", "Complaints and deadlines")
    guard let received = figure("complaints_received"), received.value != nil else {
      let why = reason("complaints_received", "", figure("complaints_received"))
      return Document.Section(title, [.paragraph(Phrase(say("投诉指标：\(why)。", "Complaint figures: \(why).")))])
    }
    let open = figure("complaints_open")?.value ?? 0
    if received.value == 0, open == 0, rows("sla").isEmpty {
      return Document.Section(title, [.paragraph(Phrase(say("本期没有投诉，也没有未结投诉。", "There are no complaints, new or open.")))])
    }
    return Document.Section(title, figureTable(complaintRows()) + clocks() + overdueList() + dueSoonList() + departments() + lifecycle())
  }

  private func complaintRows() -> [FigureRow] {
    var rows = [
      FigureRow(metric: "complaints_received"), FigureRow(metric: "complaints_closed"), FigureRow(metric: "complaints_open"),
    ]
    if figure("complaints_per_10k_contacts")?.value != nil { rows.append(FigureRow(metric: "complaints_per_10k_contacts")) }
    for variant in ["p50", "p90"] {
      rows.append(
        FigureRow(metric: "resolution_time", variant: variant, label: self.title("resolution_time") + " " + variant.uppercased()))
    }
    return rows + [
      FigureRow(metric: "promise_kept_ratio"), FigureRow(metric: "reopen_ratio"), FigureRow(metric: "escalation_ratio"),
    ]
  }

  // MARK: Clocks

  /// One row per policy and clock: its five counts, the breach ratio, and what earlier periods left open.
  private func clocks() -> [Document.Block] {
    let all = rows("sla").filter { $0.text("department").isEmpty }
    let heading = Document.Block.subheading(say("时限（本期到期）", "Deadlines (due in this period)"))
    guard !all.isEmpty else { return [heading, .paragraph(Phrase(say("本期没有到期的时限。", "No deadline fell due.")))] }
    let table = DocumentTable(
      columns: [.text(say("制度与时限", "Policy and clock"))] + verdictTitles.map { .number($0) } + [
        .number(breachTitle), .number(say("变化", "Change")), .number(say("以往超期未结", "Overdue from before")),
      ],
      rows: all.map { row in
        let variant = row.text("policy") + "." + row.text("clock")
        let backlog = figure("sla_backlog", variant)
        return [deadlineName(row)] + verdicts(row) + [
          breachRatio(row), change(figure("sla_breach_ratio", variant)),
          backlog.map { amount($0.value, of: $0) } ?? say.nothing,
        ]
      })
    let policies = all.reduce(into: [String]()) { names, row in
      if !names.contains(row.text("policy")) { names.append(row.text("policy")) }
    }
    let named = policies.compactMap { policy in
      input.policyTitles[policy].flatMap { $0.isEmpty ? nil : name(policy) + say("：", ": ") + name($0) }
    }
    let titles: [Document.Block] = named.isEmpty ? [] : [.note(Phrase(named.joined(separator: say("；", "; "))))]
    return [heading, .table(table)] + titles
  }

  private var verdictTitles: [String] {
    [
      say("按期", "Met"), say("超期办结", "Late"), say("在途未到期", "Open, on time"), say("超期未结", "Open, overdue"),
      say("无法判断", "Unknown"),
    ]
  }
  private var breachTitle: String { title("sla_breach_ratio") }

  private func verdicts(_ row: NamedRow) -> [String] {
    ["met", "breached", "open_on_track", "open_overdue", "unknown"].map { row.integer($0).map(say.count) ?? say.nothing }
  }

  /// The ratio as the table has it (S2), with its interval and n.
  private func breachRatio(_ row: NamedRow) -> String {
    guard let ratio = row.number("breach_ratio") else { return say.nothing }
    let department = row.text("department")
    let variant = row.text("policy") + "." + row.text("clock")
    let figure = figure("sla_breach_ratio", variant, department.isEmpty ? "all" : "department", department)
    let n = figure?.n ?? ["met", "breached", "open_overdue"].reduce(0) { $0 + (row.integer($1) ?? 0) }
    var parts: [String] = []
    if let low = row.number("ci_low"), let high = row.number("ci_high") {
      parts.append(say.percent(low) + "–" + say.percent(high))
    }
    parts.append("n " + say.count(n))
    if let figure {
      parts += marks(figure)
    } else if n < Judgement.smallSample {
      parts.append(say("样本少", "small n"))
    }
    return say.percent(ratio) + say.bracketed(parts)
  }

  // MARK: Lists

  private func overdueList() -> [Document.Block] {
    let heading = Document.Block.subheading(say("超期未结", "Overdue and open"))
    guard overdue.count > 0 else { return [heading, .paragraph(Phrase(say("没有超期未结的投诉。", "None.")))] }
    let table = DocumentTable(
      columns: listColumns + [.number(say("已超", "Over by")), .number(say("已超工作日", "Working days over"))],
      rows: overdue.first.map { row in
        listCells(row) + [
          row.number("overdue_s").map { say.duration($0) } ?? say.nothing,
          row.integer("overdue_working_days").map(say.count) ?? say.nothing,
        ]
      })
    return [heading, .table(table)] + rest(overdue.count, "tables/sla_breaches.csv")
  }

  private func dueSoonList() -> [Document.Block] {
    let heading = Document.Block.subheading(say("即将到期", "Due soon"))
    guard dueSoon.count > 0 else { return [heading, .paragraph(Phrase(say("没有即将到期的投诉。", "None.")))] }
    let table = DocumentTable(columns: listColumns, rows: dueSoon.first.map(listCells))
    return [heading, .paragraph(Phrase(dueByWhen())), .table(table)] + rest(dueSoon.count, "tables/sla_due_soon.csv")
  }

  /// How many fall due on the as-of's own day, and how many by the Sunday after it.
  private func dueByWhen() -> String {
    let today = input.zone.day(input.asOf)
    let sunday = today + (7 - today.isoWeekday)
    let days = rows("sla_due_soon").map { $0.text("due_at").prefix(10) }
    func count(through day: String) -> String { say.count(days.count { $0 <= day }) }
    let (first, week) = (count(through: today.iso), count(through: sunday.iso))
    return say(
      "\(today.iso) 到期 \(first) 项；截至本周日（\(sunday.iso)）共 \(week) 项。",
      "On \(today.iso) \(first) fall due; by the end of that week (\(sunday.iso)) \(week).")
  }

  private var listColumns: [DocumentTable.Column] {
    [
      .text(say("投诉编号", "Complaint")), .text(say("制度与时限", "Policy and clock")), .text(say("责任部门", "Department")),
      .text(say("到期时间", "Due")),
    ]
  }

  private func listCells(_ row: NamedRow) -> [String] {
    [name(row.text("complaint_id")), deadlineName(row), name(row.text("department")), say.minute(row.text("due_at"))]
  }

  private func rest(_ count: Int, _ file: String) -> [Document.Block] {
    guard count > ListedClocks.most else { return [] }
    let all = say.count(count)
    return [.note(Phrase(say("共 \(all) 项，其余见 ", "\(all) in all; the others: ")) + .code(file))]
  }

  /// Departments with a late or overdue clock, the most first.
  private func departments() -> [Document.Block] {
    func breaches(_ row: NamedRow) -> Int { (row.integer("breached") ?? 0) + (row.integer("open_overdue") ?? 0) }
    func key(_ row: NamedRow) -> String { row.text("department") + "\u{0}" + ListedClocks.key(row) }
    let late = rows("sla").filter { !$0.text("department").isEmpty && breaches($0) > 0 }
      .sorted { (breaches($1), key($0)) < (breaches($0), key($1)) }
    guard !late.isEmpty else { return [] }
    let table = DocumentTable(
      columns: [.text(say("责任部门", "Department")), .text(say("制度与时限", "Policy and clock"))]
        + verdictTitles.map { .number($0) } + [.number(breachTitle)],
      rows: late.prefix(10).map { row in
        [name(row.text("department")), deadlineName(row)] + verdicts(row) + [breachRatio(row)]
      })
    let others: [Document.Block] =
      late.count > 10 ? [.note(Phrase(say("其余部门见 ", "The other departments: ")) + .code("tables/sla.csv"))] : []
    return [.subheading(say("有超期的部门", "Departments with missed deadlines")), .table(table)] + others
  }
}
