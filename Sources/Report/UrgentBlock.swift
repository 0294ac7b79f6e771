// Urgent contacts in the service section: how soon a person answered, who gave up, how many breaches; nothing where there were none.

internal import RunFolder

extension Composer {
  func urgentPath() -> [Document.Block] {
    let kinds = rows("urgent_path")
    guard !kinds.isEmpty else { return [] }
    let table = DocumentTable(
      columns: [
        .text(say("类型", "Kind")), .number(say("来访", "Contacts")), .number(say("接通", "Answered")), .number(say("放弃", "Abandoned")),
        .number(say("接通等待 P90", "Wait P90")), .number(say("未在目标内接通", "Not answered in time")),
      ],
      rows: kinds.map { row in
        [
          kindName(row.text("kind")), row.integer("contacts").map(say.count) ?? say.nothing, row.integer("answered").map(say.count) ?? say.nothing,
          share(row, part: "abandoned", ratio: "abandon_ratio", low: "abandon_ci_low", high: "abandon_ci_high"),
          row.number("wait_p90_s").map { say.duration($0) } ?? say.nothing,
          share(row, part: "breached", ratio: "breach_ratio", low: "breach_ci_low", high: "breach_ci_high"),
        ]
      })
    return [
      .subheading(say("紧急来访", "Urgent contacts")), .table(table),
      .note(Phrase(say("逐件见 ", "One by one: ")) + .code("tables/urgent.csv")),
    ]
  }

  /// `3 (12.5 %, 4.0 %–31.0 %)`.
  private func share(_ row: NamedRow, part: String, ratio: String, low: String, high: String) -> String {
    guard let count = row.integer(part) else { return say.nothing }
    guard let value = row.number(ratio), let from = row.number(low), let to = row.number(high) else { return say.count(count) }
    return say.count(count) + say.bracketed([say.percent(value), "\(say.percent(from))–\(say.percent(to))"])
  }

  private func kindName(_ kind: String) -> String {
    switch kind {
    case "": say("全部", "All")
    case "card_loss": say("挂失", "Card loss")
    case "fraud": say("盗刷", "Card fraud")
    case "scam": say("诈骗", "Scam")
    default: say("其他", "Other")
    }
  }
}
