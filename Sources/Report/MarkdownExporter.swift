// A document as Markdown: CommonMark with the tables of GitHub Flavored Markdown, padded so that the text reads well too.

package enum MarkdownExporter {
  /// The bytes of `report.md`, as text ending in a line feed.
  package static func markdown(_ document: Document) -> String {
    var blocks = ["# " + MarkdownText.inline(document.title)]
    blocks += document.lead.map(block)
    for section in document.sections {
      blocks.append("## " + MarkdownText.inline(section.title))
      blocks += section.blocks.map(block)
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private static func block(_ block: Document.Block) -> String {
    switch block {
    case .subheading(let text): "### " + MarkdownText.inline(text)
    case .paragraph(let phrase): MarkdownText.line(phrase)
    case .bullets(let phrases): phrases.map { "- " + MarkdownText.line($0) }.joined(separator: "\n")
    case .table(let table): MarkdownExporter.table(table)
    case .note(let phrase): "> " + MarkdownText.line(phrase)
    }
  }

  private static func table(_ table: DocumentTable) -> String {
    let header = table.columns.map { MarkdownText.inline($0.title) }
    let rows = table.rows.map { $0.map { MarkdownText.inline($0) } }
    let widths = table.columns.indices.map { column in
      ([header] + rows).map { DisplayWidth.of($0[column]) }.reduce(3, max)
    }
    func line(_ cells: [String]) -> String {
      let padded = cells.indices.map { column in
        let gap = String(repeating: " ", count: widths[column] - DisplayWidth.of(cells[column]))
        return table.columns[column].alignment == .left ? cells[column] + gap : gap + cells[column]
      }
      return "| " + padded.joined(separator: " | ") + " |"
    }
    let rule = table.columns.indices.map { column in
      let dashes = String(repeating: "-", count: widths[column] - 1)
      return table.columns[column].alignment == .left ? dashes + "-" : dashes + ":"
    }
    return ([line(header), "| " + rule.joined(separator: " | ") + " |"] + rows.map(line)).joined(separator: "\n")
  }
}
