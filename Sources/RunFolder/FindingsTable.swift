// findings.csv: the columns, the order of the rows, and the rows that say what is not listed.

extension FindingLog {
  /// The rows of `findings.csv`: the findings that are kept, and one row more for each kind of which not all are.
  ///
  /// Such a row names no file, so it stands before the findings of all files. It also speaks for the rejected records that
  /// have no row of their own (A62).
  package var rows: [Finding] {
    let omissions = kindCounts.filter { $0.listed < $0.count }.map { count in
      Finding(
        source: "", file: "", record: 0, line: 0, field: "", kind: count.kind, severity: .note, action: .noted,
        message: "found \(count.count) of this kind, the first \(count.listed) are listed, \(count.count - count.listed) are not; "
          + "raise quality.max_findings_per_kind to list more")
    }
    return (omissions + findings).sorted(by: Finding.precedes)
  }

  /// `findings.csv`.
  package var table: StreamedTable {
    let log = self
    return StreamedTable("findings", in: .root, rowMeaning: FindingLog.rowMeaning, columns: FindingLog.columns) { emit in
      for finding in log.rows { try emit(finding.cells) }
    }
  }

  package static let rowMeaning = Wording(
    zh: "一处数据问题（每种问题最多列出前若干条，未列出的条数另起一行说明，总数见 run.json）",
    en: "One thing wrong with a row, a value or a file (of each kind the first ones, and a row that says how many are not listed; "
      + "run.json has the totals)")

  package static let columns = [
    Column("source", "text", zh: "来源：contacts、complaints 等", en: "Source: contacts, complaints …"),
    Column("file", "text", zh: "文件，相对于输入目录；与文件无关时为空", en: "File, relative to the input folder; empty when no file is concerned"),
    Column(
      "record", "count", zh: "表头之后的第几条记录，从1开始；0 表示不针对某条记录",
      en: "Record of the file from 1 after the header; 0 when no record is concerned"),
    Column(
      "line", "count", zh: "记录起始的物理行号，从1开始；0 表示不针对某条记录",
      en: "Physical line where the record begins, from 1; 0 when no record is concerned"),
    Column("field", "text", zh: "字段；针对整条记录时为空", en: "Field; empty when the whole record is concerned"),
    Column("kind", "text", zh: "问题种类", en: "Kind of finding"),
    Column("severity", "text", zh: "严重程度：error、warning、note", en: "Severity: error, warning, note"),
    Column("action", "text", zh: "处理方式：rejected 弃用、repaired 修正、noted 仅提示", en: "What was done: rejected, repaired, noted"),
    Column(
      "value_masked", "text", zh: "打码后的取值：数字为#，汉字为□，其他字母为○",
      en: "The value with digits as #, Chinese characters as □ and other letters as ○"),
    Column("message", "text", zh: "说明：发现了什么，应为什么", en: "What was found and what was wanted"),
  ]
}

extension Finding {
  fileprivate var cells: [Cell] {
    [
      .text(source), .text(file), .integer(record), .integer(line), .text(field), .text(kind.rawValue),
      .text(severity.rawValue), .text(action.rawValue), .text(valueMasked), .text(message),
    ]
  }
}

extension Finding {
  /// The order of `findings.csv`. Entries that agree in all it names are ordered by the rest, so that no order of arrival
  /// shows.
  package static func precedes(_ a: Finding, _ b: Finding) -> Bool {
    var order = compareBytes(a.source, b.source)
    if order == 0 { order = compareBytes(a.file, b.file) }
    if order == 0 { order = a.record - b.record }
    if order == 0 { order = a.line - b.line }
    if order == 0 { order = compareBytes(a.kind.rawValue, b.kind.rawValue) }
    if order == 0 { order = compareBytes(a.field, b.field) }
    if order == 0 { order = compareBytes(a.severity.rawValue, b.severity.rawValue) }
    if order == 0 { order = compareBytes(a.action.rawValue, b.action.rawValue) }
    if order == 0 { order = compareBytes(a.valueMasked, b.valueMasked) }
    if order == 0 { order = compareBytes(a.message, b.message) }
    return order < 0
  }
}

/// Below 0 if `a` comes first by its UTF-8 bytes, above 0 if `b` does, else 0.
func compareBytes(_ a: String, _ b: String) -> Int {
  let (left, right) = (a.utf8.span, b.utf8.span)
  // Two copies of one long text lie in one place.
  if left.isIdentical(to: right) { return 0 }
  for index in 0..<min(left.count, right.count) where left[index] != right[index] {
    return left[index] < right[index] ? -1 : 1
  }
  return left.count - right.count
}
