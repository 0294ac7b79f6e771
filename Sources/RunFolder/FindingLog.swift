// All findings of a run: every one counted, the first of each kind kept.

/// Collects findings, is merged with those of other workers, and gives `findings.csv`.
///
/// Of each kind the first `cap` entries in the order of `findings.csv` are kept, whatever the order in which they came and
/// however many logs were merged; the counts are exact. Memory is bounded by twice the cap for each kind.
package struct FindingLog: Sendable {
  /// Entries kept of each kind unless said otherwise.
  package static let usualCap = 100_000

  /// How many findings of a kind there were, and how many of them `findings.csv` lists.
  package struct KindCount: Sendable, Hashable {
    package let kind: FindingKind
    package let count: Int
    package let listed: Int

    package init(kind: FindingKind, count: Int, listed: Int) {
      self.kind = kind
      self.count = count
      self.listed = listed
    }
  }

  /// How many findings of a kind a file has.
  package struct FileCount: Sendable, Hashable {
    package let source: String
    package let file: String
    package let kind: FindingKind
    package let count: Int

    package init(source: String, file: String, kind: FindingKind, count: Int) {
      self.source = source
      self.file = file
      self.kind = kind
      self.count = count
    }
  }

  package let cap: Int
  private var entries: [FindingKind: FirstEntries] = [:]
  private var counts: [Place: Int] = [:]

  private struct Place: Hashable {
    let source: String
    let file: String
    let kind: FindingKind

    /// By bytes: to Swift, é in one and in two scalars are the same text, but such files are two.
    static func == (a: Place, b: Place) -> Bool {
      a.kind == b.kind && compareBytes(a.file, b.file) == 0 && compareBytes(a.source, b.source) == 0
    }
  }

  package init(cap: Int = FindingLog.usualCap) {
    precondition(cap > 0, "At least one entry of each kind is kept.")
    self.cap = cap
  }

  /// Counts a finding and keeps it if it is among the first of its kind. Its value is masked here whatever the caller
  /// did, so that no entry can show one.
  package mutating func add(_ finding: Finding) {
    counts[Place(source: finding.source, file: finding.file, kind: finding.kind), default: 0] += 1
    var finding = finding
    finding.valueMasked = mask(finding.valueMasked)
    entries[finding.kind, default: FirstEntries(cap: cap)].add(finding)
  }

  /// Takes in another worker's findings. Both logs must have the same cap.
  package mutating func merge(_ other: FindingLog) {
    precondition(cap == other.cap, "Logs with different caps cannot be merged.")
    for (place, count) in other.counts { counts[place, default: 0] += count }
    for (kind, theirs) in other.entries { entries[kind, default: FirstEntries(cap: cap)].merge(theirs) }
  }

  package var isEmpty: Bool { counts.isEmpty }

  /// The entries of `findings.csv`, sorted by source, file, record, line, kind and field; texts by their bytes.
  package var findings: [Finding] {
    entries.values.flatMap { $0.sorted() }.sorted(by: Finding.precedes)
  }

  /// One entry for each kind that occurred, sorted by the kind's name.
  package var kindCounts: [KindCount] {
    var totals: [FindingKind: Int] = [:]
    for (place, count) in counts { totals[place.kind, default: 0] += count }
    return totals.map { KindCount(kind: $0.key, count: $0.value, listed: min($0.value, cap)) }
      .sorted { compareBytes($0.kind.rawValue, $1.kind.rawValue) < 0 }
  }

  /// One entry for each source, file and kind that occurred, sorted by these.
  package var fileCounts: [FileCount] {
    counts.map { FileCount(source: $0.key.source, file: $0.key.file, kind: $0.key.kind, count: $0.value) }
      .sorted { a, b in
        var order = compareBytes(a.source, b.source)
        if order == 0 { order = compareBytes(a.file, b.file) }
        if order == 0 { order = compareBytes(a.kind.rawValue, b.kind.rawValue) }
        return order < 0
      }
  }

  /// The commonest kinds, most frequent first, each with its first finding (D24).
  package func commonest(_ number: Int) -> [(count: KindCount, first: Finding)] {
    let ranked = kindCounts.sorted { a, b in
      a.count != b.count ? a.count > b.count : compareBytes(a.kind.rawValue, b.kind.rawValue) < 0
    }
    return ranked.prefix(number).compactMap { count in
      entries[count.kind]?.sorted().first.map { (count, $0) }
    }
  }
}

extension FindingLog {
  /// `findings.csv`.
  package var table: StreamedTable {
    let log = self
    return StreamedTable("findings", in: .root, rowMeaning: FindingLog.rowMeaning, columns: FindingLog.columns) { emit in
      for finding in log.findings { try emit(finding.cells) }
    }
  }

  package static let rowMeaning = Wording(
    zh: "一处数据问题（每种问题最多列出前若干条，总数见 run.json）",
    en: "One thing wrong with a row, a value or a file (of each kind the first ones; run.json has the totals)")

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

/// The first `cap` findings of one kind.
private struct FirstEntries: Sendable {
  private let cap: Int
  private var entries: [Finding] = []
  /// Once `cap` entries are known to precede it or be it, nothing behind it can be among the first.
  private var last: Finding?

  init(cap: Int) { self.cap = cap }

  mutating func add(_ finding: Finding) {
    if let last, !Finding.precedes(finding, last) { return }
    entries.append(finding)
    if entries.count >= 2 * cap { prune() }
  }

  mutating func merge(_ other: FirstEntries) {
    for finding in other.entries { add(finding) }
  }

  func sorted() -> ArraySlice<Finding> { entries.sorted(by: Finding.precedes).prefix(cap) }

  private mutating func prune() {
    entries = Array(sorted())
    last = entries.last
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
  for index in 0..<min(left.count, right.count) where left[index] != right[index] {
    return left[index] < right[index] ? -1 : 1
  }
  return left.count - right.count
}
