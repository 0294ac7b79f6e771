// Themes: what customers complain about, in order, with what the rules did not recognise.

internal import RunFolder

extension Composer {
  func themeRows() -> [NamedRow] {
    rows("themes").sorted { ($0.integer("rank") ?? .max, $0.text("theme")) < ($1.integer("rank") ?? .max, $1.text("theme")) }
  }

  func themes() -> Document.Section {
    let title = say("投诉主题", "Complaint themes")
    let ranking = themeRows()
    guard !ranking.isEmpty else {
      let why =
        figure("theme_uncovered_ratio")?.value == nil
        ? reason("theme_count", "", nil) : say("没有投诉命中任何主题", "no complaint matched a theme")
      return Document.Section(title, [.paragraph(Phrase(say("主题：\(why)。", "Themes: \(why).")))])
    }
    let table = DocumentTable(
      columns: [
        .number(say("名次", "Rank")), .text(say("主题", "Theme")), .number(say("投诉件数", "Complaints")),
        .number(say("占比（95% 区间）", "Share (95% interval)")), .number(say("上期件数", "Before")), .number(say("变化", "Change")),
      ], rows: ranking.prefix(10).map(themeCells))
    var blocks: [Document.Block] = [.table(table)]
    if ranking.count > 10 {
      blocks.append(.note(Phrase(say("其余主题见 ", "The other themes: ")) + .code("tables/themes.csv")))
    }
    blocks.append(
      .paragraph(
        Phrase(say("一件投诉可以有几个主题，占比之和可超过全部。", "A complaint may have several themes, so shares may add up to more than the whole."))
      ))
    if let uncovered = figure("theme_uncovered_ratio"), uncovered.value != nil {
      let share = compact(uncovered)
      blocks.append(.paragraph(Phrase(say("未归入任何主题：\(share)。", "Without any theme: \(share)."))))
    }
    return Document.Section(title, blocks + themeDetails())
  }

  private func themeCells(_ row: NamedRow) -> [String] {
    let theme = row.text("theme")
    let count = figure("theme_count", "", "theme", theme)
    var share = row.number("share").map { say.percent($0) } ?? say.nothing
    if let low = row.number("ci_low"), let high = row.number("ci_high") {
      share += say.bracketed([say.percent(low) + "–" + say.percent(high)])
    }
    return [
      row.integer("rank").map(say.count) ?? say.nothing, themeName(theme, fallback: row.text("name")),
      row.integer("complaints").map(say.count) ?? say.nothing, share, previous(count), change(count),
    ]
  }
}
