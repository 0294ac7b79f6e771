// Where a team lies outside of its 95 % limits, and which ability that metric tells of: tables/coaching.csv; no agents in it.

package import RunFolder

package enum Coaching {
  /// A row for each figure of `teams` (as teams.csv) outside of its limits and each ability that its metric tells of, in the
  /// order of team, ability and metric in bytes.
  package static func table(_ teams: Table, abilities: [(ability: String, metric: String)]) -> Table {
    var table = declared
    let place = Dictionary(uniqueKeysWithValues: teams.columns.enumerated().map { ($1.name, $0) })
    func cell(_ row: [Cell], _ column: String) -> Cell { place[column].map { row[$0] } ?? .empty }
    for row in teams.rows {
      guard case .text(let outside) = cell(row, "outside") else { continue }
      let direction = outside.hasPrefix("low") ? "below" : "above"
      for ability in abilities where cell(row, "metric") == .text(ability.metric) {
        table.rows.append([
          cell(row, "member"), .text(ability.ability), .text(ability.metric), cell(row, "n"), cell(row, "value"), cell(row, "expected"),
          .text(direction),
        ])
      }
    }
    table.sortRows()
    return table
  }

  /// coaching.csv, without rows.
  package static var declared: Table {
    Table(
      "coaching", rowMeaning: Wording(zh: "一个班组在一项能力上的一个信号", en: "one signal of one team about one ability"),
      columns: [
        Column("team", "text", zh: "班组", en: "team"),
        Column("ability", "text", zh: "能力（abilities 参考文件）", en: "ability, as the reference file abilities names it"),
        Column("metric", "text", zh: "说明该能力的指标", en: "metric that tells of it"),
        Column("n", "count", zh: "所依据的来访或话务段", en: "contacts or legs it rests on"),
        Column("value", "number", zh: "班组的值", en: "value of the team"),
        Column("expected", "number", zh: "按业务构成应有的值", en: "what its mix of contacts lets expect"),
        Column("direction", "text", zh: "above 高于、below 低于95%控制限", en: "above or below the 95 % limits"),
      ])
  }
}
