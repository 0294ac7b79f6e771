// tables/breach_reasons.csv: how the period's deadlines came to be missed, the commonest way first.

internal import RunFolder

enum BreachReasons {
  static func table(_ breaches: [ListedClock]) -> Table {
    var counts: [String: Int] = [:]
    for clock in breaches { counts[clock.reason.rawValue, default: 0] += 1 }
    var table = declaration
    var reached = 0
    for (reason, count) in counts.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
      reached += count
      table.rows.append([
        .text(reason), .integer(count), .number(Double(count) / Double(breaches.count)), .number(Double(reached) / Double(breaches.count)),
      ])
    }
    return table
  }

  static var declaration: Table {
    Table(
      "breach_reasons", rowMeaning: Wording(zh: "一种逾期情形", en: "one way in which deadlines were missed"),
      columns: [
        Column(
          "reason", "text", zh: "情形：stopped_late 办得晚，still_open 仍未办，reopened 重开后未办，ended_late 撤诉或不予受理时已逾期，closed_without_stop 已办结而缺该环节，extension_not_counted 延期不成立",
          en: "stopped_late, still_open, reopened and not closed in time, ended_late (withdrawn or not accepted after the deadline), closed_without_stop, extension_not_counted"),
        Column("breaches", "count", zh: "逾期项数", en: "missed deadlines"), Column("share", "ratio", zh: "占比", en: "share"),
        Column("cumulative_share", "ratio", zh: "累计占比", en: "share down to this row"),
      ])
  }
}
