// Where the great changes of service came from: the channel, queue or kind of business that gave most of each.

internal import RunFolder

extension Composer {
  /// For every service ratio whose change stands out, the members of the dimension that tells most; nothing where none does.
  func reasons() -> [Document.Block] {
    let contributions = rows("contributions")
    var cells: [[String]] = []
    for metric in ["service_level", "abandon_ratio", "answer_ratio", "transfer_ratio", "hold_ratio", "csat_ratio", "fcr_ratio"] {
      let own = contributions.filter { $0.text("metric") == metric }
      guard let variant = own.first?.text("variant"), let whole = figure(metric, variant), Judgement.verdict(whole) != 0,
        let change = whole.change, change != 0, let members = tellingMembers(own, of: change)
      else { continue }
      // The unanswered are the abandoned but for a few: one of the two is enough.
      if metric == "answer_ratio", cells.contains(where: { $0[0] == title("abandon_ratio") }) { continue }
      for (place, row) in members.enumerated() { cells.append(reasonCells(row, place == 0 ? whole : nil)) }
    }
    guard !cells.isEmpty else { return [] }
    let table = DocumentTable(
      columns: [
        .text(say("指标", "Metric")), .number(say("变化", "Change")), .text(say("主要来自", "Mostly from")), .number(say("贡献", "Part")),
        .number(say("其中自身变化", "Own change")), .number(say("其中占比变化", "Change of mix")), .number(say("本期 n", "n now")),
      ], rows: cells)
    return [
      .subheading(say("变化从何而来", "Where the changes came from")), .table(table),
      .note(
        Phrase(say("每项变化按成员拆成自身变化与占比变化，合计即总变化；全部成员见 ", "Each change is split over all members into own change and mix, which add up to it: "))
          + .code("tables/contributions.csv")),
    ]
  }

  /// The member that gave most of a change; nil where no member stands out or the change is not split.
  func mainSource(of whole: Figure) -> String? {
    let own = rows("contributions").filter { $0.text("metric") == whole.metric }
    // The split is of one variant, whose members tell of the others as well.
    guard let variant = own.first?.text("variant"), let split = figure(whole.metric, variant), let change = split.change, change != 0,
      let first = tellingMembers(own, of: change)?.first, part(of: first) / change >= 0.3
    else { return nil }
    let share = say.percent(min(1, part(of: first) / change))
    let member = first.text("dimension") == "channel" ? channelName(first.text("member")) : name(first.text("member"))
    return say("其中 \(share) 来自 \(member)", "\(share) of it from \(member)")
  }

  /// The three greatest parts in the direction of the change, of the dimension in which one member gives most beyond its share.
  private func tellingMembers(_ rows: [NamedRow], of change: Double) -> ArraySlice<NamedRow>? {
    var best: (excess: Double, rows: [NamedRow])?
    for dimension in ["queue", "channel", "business_type"] {
      let members = rows.filter { $0.text("dimension") == dimension && !$0.text("member").isEmpty && $0.text("member") != "(missing)" }
      let sorted = members.filter { part(of: $0) / change > 0 }.sorted {
        let (left, right) = (abs(part(of: $0)), abs(part(of: $1)))
        return left != right ? left > right : $0.text("member") < $1.text("member")
      }
      guard members.count > 1, let first = sorted.first else { continue }
      let excess = part(of: first) / change - (first.number("share") ?? 0)
      if best.map({ excess > $0.excess }) ?? true { best = (excess, sorted) }
    }
    return best.map { $0.rows.filter { part(of: $0) / change >= 0.05 }.prefix(3) }
  }

  /// A member's own change, and what its greater or smaller share did because it is better or worse than the whole.
  private func part(of row: NamedRow) -> Double { (row.number("rate") ?? 0) + (row.number("mix_against_mean") ?? 0) }

  private func reasonCells(_ row: NamedRow, _ whole: Figure?) -> [String] {
    func points(_ value: Double) -> String { say.signed(value * 100) { say.oneDecimal($0) } + say(" 个百分点", " pp") }
    let member = row.text("dimension") == "channel" ? channelName(row.text("member")) : name(row.text("member"))
    return [
      whole.map { title($0.metric) } ?? "", whole.map { change($0) } ?? "", member, points(part(of: row)),
      points(row.number("rate") ?? 0), points(row.number("mix_against_mean") ?? 0),
      row.integer("n").map(say.count) ?? say.nothing,
    ]
  }
}
