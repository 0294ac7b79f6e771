// Data quality: the fate of every row, what was found wrong, and what could not be computed.

internal import RunFolder

extension Composer {
  func dataQuality() -> Document.Section {
    Document.Section(say("数据质量", "Data quality"), ledger() + findings() + notComputable())
  }

  private func ledger() -> [Document.Block] {
    let files = rows("source_ledger")
    guard !files.isEmpty else { return [] }
    let limit = 20
    let table = DocumentTable(
      columns: [.text(say("文件", "File"))] + ledgerTitles.map { .number($0) } + [
        .text(say("最早", "First")), .text(say("最晚", "Last")),
      ],
      rows: files.prefix(limit).map { row in
        [name(row.text("file"))]
          + Composer.ledgerColumns.map { row.integer($0).map(say.count) ?? say.nothing }
          + ["first_at", "last_at"].map { row.text($0).isEmpty ? say.nothing : say.minute(row.text($0)) }
      })
    let others: [Document.Block] =
      files.count > limit ? [.note(Phrase(say("其余文件见 ", "The other files: ")) + .code("tables/source_ledger.csv"))] : []
    return [.table(table)] + others
  }

  private func findings() -> [Document.Block] {
    let found = input.findings.filter { $0.value > 0 }.sorted { ($1.value, $0.key.rawValue) < ($0.value, $1.key.rawValue) }
    let heading = Document.Block.subheading(say("数据问题", "Findings"))
    guard !found.isEmpty else { return [heading, .paragraph(Phrase(say("没有发现问题。", "None.")))] }
    let table = DocumentTable(
      columns: [.text(say("问题", "Finding")), .text(say("代码", "Kind")), .number(say("次数", "Count"))],
      rows: found.map { [say($0.key.meaning), $0.key.rawValue, say.count($0.value)] })
    return [heading, .table(table), .note(Phrase(say("逐行明细见 ", "Row by row: ")) + .code("findings.csv"))]
  }

  private func notComputable() -> [Document.Block] {
    // Whole tables that an export has no fields for are listed in the file alone.
    let missing = rows("not_computable").filter { !$0.text("metric").hasSuffix(".csv") }
    guard !missing.isEmpty else { return [] }
    let limit = 12
    let table = DocumentTable(
      columns: [.text(say("指标", "Metric")), .text(say("来源", "Source")), .text(say("缺少字段", "Missing fields"))],
      rows: missing.prefix(limit).map { row in
        let variant = row.text("variant").isEmpty ? "" : say.bracketed([name(row.text("variant"))])
        return [title(row.text("metric")) + variant, sourceName(row.text("source")), name(row.text("missing_fields"))]
      })
    let others: [Document.Block] =
      missing.count > limit ? [.note(Phrase(say("其余见 ", "The others: ")) + .code("tables/not_computable.csv"))] : []
    return [.subheading(say("无法计算的指标", "Not computable")), .table(table)] + others
  }
}
