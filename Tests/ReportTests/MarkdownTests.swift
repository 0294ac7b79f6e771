// Markdown of hostile text: names come from exports and may hold anything.

import CallCentre
import Report
import RunFolder
import Testing

@Suite struct MarkdownTests {
  func markdown(_ blocks: [Document.Block]) -> String {
    MarkdownExporter.markdown(Document(title: "T", language: .english, lead: blocks))
      .split(separator: "\n").dropFirst().joined(separator: "\n")
  }

  @Test(arguments: [
    ("a|b", "a\\|b"), ("<script>alert(1)</script>", "\\<script>alert(1)\\</script>"), ("`rm`", "\\`rm\\`"),
    ("[click](http://x.example)", "\\[click\\](http\\://x.example)"), ("www.x.example", "www\\.x.example"),
    ("*bold* _it_ snake_case", "\\*bold\\* \\_it\\_ snake_case"), ("a\\|b", "a\\\\\\|b"),
    ("&copy; & &#35;", "\\&copy; & \\&#35;"),
    ("~~no~~", "\\~\\~no\\~\\~"), ("two\nlines\r\n\tmore", "two lines   more"), ("ab\u{202E}cd\u{200B}", "abcd"),
    ("n < 30, 8:30, Now.", "n < 30, 8:30, Now."), ("a@b.example", "a\\@b.example"), ("$x$", "\\$x\\$"),
  ])
  func escapesInline(text: String, escaped: String) { #expect(markdown([.paragraph(Phrase(text))]) == escaped) }

  @Test(arguments: [
    ("# no", "\\# no"), ("> no", "\\> no"), ("- no", "\\- no"), ("+1", "\\+1"), ("1. no", "1\\. no"), ("=", "\\="),
  ])
  func aParagraphStartsNoOtherBlock(text: String, escaped: String) {
    #expect(markdown([.paragraph(Phrase(text))]) == escaped)
    #expect(markdown([.bullets([Phrase(text)])]) == "- " + escaped)
  }

  @Test func emphasisClosesBeforeChineseText() {
    #expect(markdown([.paragraph(.strong("状态：最终。") + "各来源")]) == "**状态：最终**。各来源")
    #expect(markdown([.paragraph(.strong("74.2%") + "的联络")]) == "**74.2%** 的联络")
    #expect(markdown([.paragraph(.strong("State: ") + "final")]) == "**State**: final")
    #expect(markdown([.paragraph(.code("a`b") + " " + .code("tables/x.csv"))]) == "a\\`b `tables/x.csv`")
  }

  @Test func tablesAreAligned() {
    let table = DocumentTable(columns: [.text("部门"), .number("n")], rows: [["信用卡中心", "7"], ["IT|运维", "12,345"]])
    #expect(
      markdown([.table(table)]) == """
        | 部门       |      n |
        | ---------- | -----: |
        | 信用卡中心 |      7 |
        | IT\\|运维   | 12,345 |
        """)
  }

  @Test(arguments: ReportLanguage.allCases) func hostileMembersStayInTheirCells(language: ReportLanguage) throws {
    var input = try SampleWeek.input(language)
    let hostile = [
      "|a|b|", "<script>alert(1)</script>", "``` code", "# heading\n\n## more", String(repeating: "很长的名字", count: 60), "\\", "",
      "(missing)", "![x](http://x.example/p.png)", "\u{202E}gnp.exe",
    ]
    for (index, name) in hostile.enumerated() {
      var offered = Figure(
        dimension: "queue", member: name, metric: "contacts_offered", variant: "", value: Double(90_000 - index), unit: "count",
        n: 90_000 - index, excluded: 0)
      input.figures.append(offered)
      offered.dimension = "channel"
      input.figures.append(offered)
    }
    for list in ["sla_breaches", "sla_due_soon"] {
      var table = try #require(input.tables[list])
      table.rows = hostile.map { name in
        table.columns.map { column in
          switch column.name {
          case "overdue_s": .integer(1)
          case "done_at": .empty
          case "due_at": .text("2026-11-10T23:59:59+08:00")
          default: .text(name)
          }
        }
      }
      input.tables[list] = table
    }
    input.themeNames["transfer_failure"] = Wording(zh: hostile[0], en: hostile[1])
    let text = MarkdownExporter.markdown(Document(reporting: input))
    #expect(text.ranges(of: "<script").count == text.ranges(of: "\\<script").count && !text.contains("http:"))
    #expect(!text.unicodeScalars.contains("\u{202E}"))
    for line in text.split(separator: "\n") {
      #expect(line.count < 600)
      if line.contains("heading") { #expect(line.hasPrefix("| ") || line.hasPrefix("- ")) }
    }
    try expectRectangularTables(text)
  }

  /// Every line of a table has as many unescaped bars as the line above it.
  func expectRectangularTables(_ text: String) throws {
    var bars = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      guard line.hasPrefix("|") else {
        bars = 0
        continue
      }
      let unescaped = line.replacing("\\\\", with: "").replacing("\\|", with: "").count { $0 == "|" }
      if bars > 0 { #expect(unescaped == bars, "\(line)") }
      bars = unescaped
    }
  }
}
