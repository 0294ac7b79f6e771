// weaknesses.csv, department_feedback.csv, watch_list.csv: where the service fails, for managers, for departments, for compliance.

internal import CallCentre
package import RunFolder

extension ComplaintSubject {
  /// Themes of the compliance watch list: unsuitable or forced sales, and fraud.
  private static let watched: Set<String> = ["mis_selling", "forced_marketing", "fraud"]

  /// The three tables of weaknesses. Groups of fewer than five complaints are left out of the first two.
  package func weaknessTables(_ standings: ThemeStandings) -> [Table] {
    let received = standings.received.count
    var weaknesses = ComplaintSubject.weaknessDeclaration
    var feedback = ComplaintSubject.feedbackDeclaration
    var watch = ComplaintSubject.watchDeclaration
    var rows: [(theme: Int, department: Int, standing: GroupStanding)] = []
    for theme in table.themes.indices {
      let whole = standings.themes[theme]
      if whole.complaints >= GroupStanding.least { rows.append((theme, -1, whole)) }
    }
    rows.sort { isWeaker($0.standing, $1.standing, $0.theme, $1.theme) }
    weaknesses.rows = rows.map { row($0.theme, "", $0.standing, received) }
    for department in departmentsByName() {
      var own: [(theme: Int, standing: GroupStanding)] = []
      for theme in table.themes.indices {
        let standing = standings.cells[theme * standings.departments + department.code]
        if standing.complaints >= GroupStanding.least { own.append((theme, standing)) }
      }
      own.sort { isWeaker($0.standing, $1.standing, $0.theme, $1.theme) }
      feedback.rows += own.map { row($0.theme, department.name, $0.standing, received) }
    }
    for theme in table.themes.indices where ComplaintSubject.watched.contains(table.themes[theme]) {
      let whole = standings.themes[theme]
      if whole.complaints + whole.previous == 0 { continue }
      watch.rows.append(row(theme, "", whole, received))
      for department in departmentsByName() {
        let standing = standings.cells[theme * standings.departments + department.code]
        if standing.complaints > 0 { watch.rows.append(row(theme, department.name, standing, received)) }
      }
    }
    return [weaknesses, feedback, watch]
  }

  private func isWeaker(_ one: GroupStanding, _ other: GroupStanding, _ theme: Int, _ otherTheme: Int) -> Bool {
    if one.weight != other.weight { return one.weight > other.weight }
    return table.themes[theme] < table.themes[otherTheme]
  }

  /// Codes and names, by the names' bytes.
  private func departmentsByName() -> [(code: Int, name: String)] {
    (0..<table.departments.count).map { (code: $0, name: $0 == 0 ? ComplaintFigures.missing : table.departments[Int32($0)]) }
      .sorted { bytesPrecede($0.name, $1.name) }
  }

  private func row(_ theme: Int, _ department: String, _ standing: GroupStanding, _ received: Int) -> [Cell] {
    let examples =
      standing.complaints < GroupStanding.least ? "" : standing.members.prefix(3).map { table.ids[$0] }.joined(separator: ";")
    return [
      .text(table.themes[theme]), department.isEmpty ? .empty : .text(department), .integer(standing.complaints),
      Cell(received == 0 ? nil : Double(standing.complaints) / Double(received)),
      .integer(standing.complaints - standing.previous),
      Cell(standing.breachRatio), Cell(standing.reopenRatio), Cell(standing.repeatContactRatio), Cell(standing.dissatisfiedRatio),
      examples.isEmpty ? .empty : .text(examples),
    ]
  }

  // MARK: Declarations

  static var weaknessDeclaration: Table {
    Table(
      "weaknesses",
      rowMeaning: Wording(zh: "一个投诉主题，按件数与各项不良比例的合力排序", en: "one theme; ordered by volume and by what goes wrong with it"),
      columns: standingColumns)
  }

  static var feedbackDeclaration: Table {
    Table(
      "department_feedback",
      rowMeaning: Wording(zh: "一个部门的一个投诉主题（5件及以上）", en: "one theme in one department, five complaints or more"),
      columns: standingColumns)
  }

  static var watchDeclaration: Table {
    Table(
      "watch_list",
      rowMeaning: Wording(
        zh: "合规关注主题（销售误导、强制营销、盗刷诈骗），部门为空者为合计", en: "a theme that compliance watches; without a department: all of them"),
      columns: standingColumns)
  }

  private static let standingColumns: [Column] = [
    Column("theme", "id", zh: "主题编号", en: "id of the theme"),
    Column("department", "text", zh: "责任部门，空为全部", en: "responsible department; empty = all together"),
    Column("complaints", "count", zh: "本期收到的投诉数", en: "complaints received in the period"),
    Column("share", "ratio", zh: "占本期收到投诉的比例", en: "share of all complaints received in the period"),
    Column("change", "count", zh: "较上期件数变化", en: "complaints more than in the period before"),
    Column(
      "breach_ratio", "ratio", zh: "已有时限结论的投诉中有时限逾期者的比例（不足5件为空）",
      en: "of those with a deadline that has a verdict: a deadline was missed; empty below five"),
    Column(
      "reopen_ratio", "ratio", zh: "本期首次办结的投诉中被重开者的比例（不足5件为空）",
      en: "of those first closed in the period: reopened; empty below five"),
    Column(
      "repeat_contact_ratio", "ratio", zh: "收到后3天已满且客户可识别的投诉中，客户3天内再次来访的比例（不足5件为空）",
      en:
        "of those whose customer is known and whose three days are over: the customer contacted the bank again within them; empty below five"
    ),
    Column(
      "dissatisfied_ratio", "ratio", zh: "投诉后3天内客户所作评价中不满意的比例（不足5个为空）",
      en: "of the ratings that these customers gave within three days: dissatisfied; empty below five"),
    Column("example_ids", "id", zh: "示例投诉编号（不足5件不列）", en: "ids of examples; none for fewer than five"),
  ]
}
