// What is behind the themes: where they fail, what is new, what somebody must look after, and what customers wrote.

internal import RunFolder

extension Composer {
  func themeDetails() -> [Document.Block] { weaknesses() + emerging() + watchList() + feedback() + cases() }

  // MARK: Weaknesses

  private func weaknesses() -> [Document.Block] {
    let all = rows("weaknesses").filter { $0.text("department").isEmpty }
    guard !all.isEmpty else { return [] }
    let table = DocumentTable(
      columns: [
        .text(say("主题", "Theme")), .number(say("件数", "Complaints")), .number(say("较上期", "Change")), .number(say("逾期", "Deadline missed")),
        .number(say("重开", "Reopened")), .number(say("投诉后再来电", "Contacted again")), .number(say("不满意", "Dissatisfied")),
      ],
      rows: all.prefix(8).map { row in
        func share(_ column: String) -> String { row.number(column).map { say.percent($0) } ?? say.nothing }
        let few = (row.integer("complaints") ?? 0) < Judgement.smallSample
        return [
          themeName(row.text("theme")), (row.integer("complaints").map(say.count) ?? say.nothing) + (few ? say.bracketed([say("样本少", "small n")]) : ""),
          change(row) ?? say.nothing, share("breach_ratio"), share("reopen_ratio"),
          share("repeat_contact_ratio"), share("dissatisfied_ratio"),
        ]
      })
    return [
      .subheading(say("薄弱环节", "Where themes fail")), .table(table),
      .note(
        Phrase(say("少于 5 件的主题不列；其余见 ", "Themes of fewer than 5 are left out; the others: ")) + .code("tables/weaknesses.csv")
          + Phrase(say("，按部门见 ", ", by department: ")) + .code("tables/department_feedback.csv")),
    ]
  }

  /// Complaints more than in the period before; nil where the exports hold nothing of it.
  private func change(_ row: NamedRow) -> String? {
    guard input.hasBefore(ofComplaints: true) else { return nil }
    return row.number("change").map { value in say.signed(value) { say.count(Int($0)) } }
  }

  // MARK: What is new

  private func emerging() -> [Document.Block] {
    guard input.tables["emerging"] != nil else { return [] }
    let all = rows("emerging")
    let heading = Document.Block.subheading(say("新出现的说法", "New in what customers write"))
    guard !all.isEmpty else {
      let nothing = say("没有哪个说法明显多于此前各期（至多八期）。", "No phrase is clearly more frequent than in the periods before, eight at most.")
      let unknown = say("没有此前的投诉可比。", "There are no earlier complaints to compare with.")
      return [heading, .paragraph(Phrase(input.hasBefore(ofComplaints: true) ? nothing : unknown))]
    }
    let table = DocumentTable(
      columns: [
        .text(say("说法", "Phrase")), .number(say("本期件数", "Complaints")), .number(say("此前件数", "Before")), .text(say("首次出现", "First seen")),
        .text(say("已归入主题", "Theme")), .text(say("例", "Example")),
      ],
      rows: all.prefix(8).map { row in
        let theme = row.text("covered_by")
        return [
          name(row.text("phrase")), row.integer("complaints").map(say.count) ?? say.nothing, row.integer("previous").map(say.count) ?? say.nothing,
          row.text("first_seen"), theme.isEmpty ? say("未归入", "none yet") : themeName(theme),
          String(row.text("example_ids").split(separator: ";").first ?? ""),
        ]
      })
    return [
      heading, .table(table),
      .note(
        Phrase(say("此前指至多八期之和；可直接粘贴的规则见 ", "Before: up to eight periods together; rules ready to paste: "))
          + .code("tables/emerging.csv")),
    ]
  }

  // MARK: Who must look after it

  private func watchList() -> [Document.Block] {
    let all = rows("watch_list").filter { $0.text("department").isEmpty && ($0.integer("complaints") ?? 0) > 0 }
    guard !all.isEmpty else { return [] }
    let parts = all.map { row -> String in
      let count = say.count(row.integer("complaints") ?? 0)
      let change = change(row).map { say("较上期 ", "change ") + $0 }
      return themeName(row.text("theme")) + say(" \(count) 件", " \(count)") + say.bracketed(change.map { [$0] } ?? [])
    }
    return [.paragraph(.strong(say("合规关注：", "Compliance watch: ")) + Phrase(say.list(parts) + say("。", ".")))]
  }

  private func feedback() -> [Document.Block] {
    let all = rows("department_feedback")
    guard !all.isEmpty else { return [] }
    var departments: [String] = []
    for row in all where !departments.contains(row.text("department")) { departments.append(row.text("department")) }
    let lines = departments.prefix(8).map { department -> Phrase in
      let parts = all.filter { $0.text("department") == department }.prefix(4).map { row -> String in
        let change = change(row).map { say.bracketed([$0]) } ?? ""
        return themeName(row.text("theme")) + " " + say.count(row.integer("complaints") ?? 0) + change
      }
      return .strong(name(department) + say("：", ": ")) + Phrase(say.list(parts))
    }
    return [
      .subheading(say("请各部门处理", "For the departments")), .bullets(Array(lines)),
      .note(
        Phrase(
          input.hasBefore(ofComplaints: true)
            ? say("件数，括号内为较上期；全部见 ", "Complaints, in brackets the change; all: ") : say("件数；全部见 ", "Complaints; all: "))
          + .code("tables/department_feedback.csv")),
    ]
  }

  // MARK: What customers wrote

  private func cases() -> [Document.Block] {
    let all = rows("cases")
    let themes = themeRows().map { $0.text("theme") }.filter { theme in all.contains { $0.text("theme") == theme } }
    guard !themes.isEmpty else { return [] }
    let lines = themes.prefix(5).compactMap { theme -> Phrase? in
      guard let row = all.first(where: { $0.text("theme") == theme }) else { return nil }
      return .strong(themeName(theme) + say("：", ": ")) + Phrase(row.text("masked_text") + say.bracketed([row.text("complaint_id")]))
    }
    return [
      .subheading(say("客户怎么说（已脱敏）", "In customers' words (masked)")), .bullets(lines),
      .note(Phrase(say("更多见 ", "More: ")) + .code("tables/cases.csv")),
    ]
  }
}
