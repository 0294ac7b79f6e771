// A mapping to paste for the columns of a file that nothing knows: proposed from headers and kinds of values, for a person to check.

internal import Ingest
internal import RunFolder
internal import Text

/// The lines of a proposal, as the keys of a block.
struct MappingProposal {
  private let inspection: ExportInspection
  private let block: SourceBlock
  private let words: PrintedWords
  private var columns: [(field: String, column: Int)] = []
  private var unknown: [Int] = []
  private var derived: [(field: String, rule: String)] = []
  private var partColumns: Set<Int> = []

  init(_ inspection: ExportInspection, block: SourceBlock, words: PrintedWords) {
    self.inspection = inspection
    self.block = block
    self.words = words
    var taken = Set(inspection.map.columns.keys)
    let unmapped = inspection.map.unmapped.map(\.column).filter { $0 < inspection.profiles.count }
    for column in unmapped {
      let kind = inspection.profiles[column].kind
      guard kind != .clock || !wantsClocks, !isDatePart(column) else { continue }
      if let field = FieldHint.field(for: inspection.header[column], kind: kind, source: block.source, free: { !taken.contains($0) }) {
        columns.append((field, column))
        taken.insert(field)
      }
    }
    deriveStamps(unmapped, &taken)
    let used = Set(columns.map(\.column)).union(partColumns)
    unknown = unmapped.filter { !used.contains($0) }
  }

  var isEmpty: Bool { lines.isEmpty }

  /// Known columns, with the field that each is read as.
  private var known: [(field: String, column: Int)] {
    inspection.map.columns.filter { $0.value < inspection.profiles.count }.map { ($0.key, $0.value) }
  }

  /// Shares and the like are no ratings: which of them is which has to be said.
  private func isRatingOfShares(_ field: String, _ column: Int) -> Bool {
    let kind = inspection.profiles[column].kind
    return (field == "csat" || field == "followup_csat") && (kind == .percent || kind == .decimalComma || kind == .excel)
  }

  /// What kind of values a column holds. Words are shown where they are those of a closed vocabulary; anything else may be somebody's
  /// name and is shown as a shape.
  func description(of column: Int) -> String {
    let profile = inspection.profiles[column]
    switch profile.kind {
    case .empty: return "empty"
    case .words, .yesNo:
      guard isClosed(column) else { return "\(profile.kind.name), \(profile.differentCount) different" }
      return "\(profile.kind.name): \(profile.words.map(said).joined(separator: ", "))"
    default: return "\(profile.kind.name), such as \(profile.example)"
    }
  }

  /// A word as it is printed; those that the pipeline file maps are the analyst's own.
  private func said(_ word: String) -> String { block.values.values.contains { $0[word] != nil } ? word : words.text(word) }

  /// The column is, or is proposed as, a field of a closed vocabulary; or all its words are known to one.
  private func isClosed(_ column: Int) -> Bool {
    guard block.source == "contacts" else { return inspection.profiles[column].kind == .yesNo }
    let mapped = inspection.map.columns.filter { $0.value == column }.map(\.key)
    let fields = (mapped + columns.filter { $0.column == column }.map(\.field)).compactMap(ContactField.init)
    if fields.contains(where: { ContactWords.known($0) != nil }) { return true }
    let words = inspection.profiles[column].words.map(ContactWords.fold)
    return ContactField.allCases.contains { field in ContactWords.known(field).map { known in words.allSatisfy { known[$0] != nil } } ?? false }
  }

  /// A known column may be written in such a way: ids are numbers of whatever form.
  private func fits(_ field: String, _ kind: ColumnKind) -> Bool {
    if kind.isTime { return field.hasSuffix("_at") || field == "time" || field == "extended_until" }
    return field.hasSuffix("_s") && kind == .decimalComma
  }

  // MARK: A date in one column and clocks in others

  private var arrival: String {
    switch block.source {
    case "complaints": "received_at"
    case "complaint_events": "time"
    case "quality_reviews": "reviewed_at"
    default: "arrived_at"
    }
  }
  private var dateColumn: Int? { inspection.profiles.firstIndex { $0.kind.isBareDate } }

  /// No column holds a whole moment of arrival, but one a date.
  private var wantsClocks: Bool {
    let whole = inspection.profiles.contains { $0.kind.isTime && !$0.kind.isBareDate }
    return inspection.map.columns[arrival] == nil && !whole && dateColumn != nil && inspection.profiles.contains { $0.kind == .clock }
  }

  private func isDatePart(_ column: Int) -> Bool { wantsClocks && column == dateColumn }

  private mutating func deriveStamps(_ unmapped: [Int], _ taken: inout Set<String>) {
    guard wantsClocks, let date = dateColumn else { return }
    partColumns.insert(date)
    let clocks = unmapped.filter { inspection.profiles[$0].kind == .clock }
    for column in clocks {
      let header = inspection.header[column]
      let isFirst = derived.isEmpty
      let field = isFirst ? arrival : FieldHint.field(for: header, kind: .stamp, source: block.source, free: { !taken.contains($0) })
      if let field, isFirst || !FieldHint.isDuration(header) {
        let rule = isFirst ? "{date: \(quotedHeader(date)), clock: \(quotedHeader(column))}" : "{clock: \(quotedHeader(column)), after: \(arrival)}"
        derived.append((field, rule))
        taken.insert(field)
        partColumns.insert(column)
      } else if let field = FieldHint.field(for: header, kind: .clock, source: block.source, free: { !taken.contains($0) }) {
        columns.append((field, column))
        taken.insert(field)
      }
    }
  }

  // MARK: The text

  private func quotedHeader(_ column: Int) -> String { quoted(inspection.header[column]) }

  /// Lines without indentation of their own beyond that of the keys in each other.
  var lines: [String] {
    var lines: [String] = []
    if inspection.hasNoHeader { lines.append("header_lines: 0") }
    if !columns.isEmpty || !unknown.isEmpty { lines.append("columns:") }
    for (field, column) in columns.sorted(by: { $0.column < $1.column }) {
      let remark = inspection.profiles[column].kind.name
      if isRatingOfShares(field, column) {
        lines.append("  # \(field): \(inspection.shownHeader(column))    # \(remark): say under derive which of them is which rating")
      } else {
        lines.append(isShown(column) ? "  \(field): \(quotedHeader(column))    # \(remark)" : "  # \(field): <the header of column \(column + 1)>    # \(remark)")
      }
    }
    for column in unknown {
      lines.append("  # <field>: \(inspection.shownHeader(column))    # \(inspection.profiles[column].kind.name)")
    }
    lines += formatLines
    if !derived.isEmpty { lines.append("derive:") }
    for (field, rule) in derived { lines.append("  \(field): \(rule)") }
    lines += valueLines
    return lines
  }

  /// A header that looks like data is not printed.
  private func isShown(_ column: Int) -> Bool { inspection.shownHeader(column) == "\"\(inspection.header[column])\"" }

  private var formatLines: [String] {
    var lines: [String] = []
    let settled = Set(block.formats.keys)
    let open = known.filter {
      !settled.contains($0.field) && !settled.contains(inspection.header[$0.column]) && fits($0.field, inspection.profiles[$0.column].kind)
    }
    for column in Set((columns + open).map(\.column)).union(partColumns).sorted() where isShown(column) {
      let header = quotedHeader(column)
      switch inspection.profiles[column].kind {
      case .dayFirst: lines.append("  \(header): day_first")
      case .monthFirst: lines.append("  \(header): month_first")
      case .dayOrMonthFirst: lines.append("  # \(header): day_first or month_first    # the first 1,000 rows fit both: ask who made the export")
      case .compactDate: lines.append("  \(header): YYMMDD    # if the year stands first")
      case .unixSeconds: lines.append("  \(header): unix_s")
      case .percent: lines.append("  \(header): percent")
      case .decimalComma: lines.append("  \(header): decimal_comma")
      default: break
      }
    }
    return lines.isEmpty ? [] : ["formats:"] + lines
  }

  // MARK: Words of closed vocabularies

  private var valueLines: [String] {
    var lines: [String] = []
    let open = known.filter { block.values[$0.field] == nil && block.formats[$0.field] == nil && block.formats[inspection.header[$0.column]] == nil }
    for (field, column) in (columns + open).sorted(by: { $0.column < $1.column }) {
      guard block.source == "contacts", let known = ContactField(rawValue: field).flatMap(ContactWords.known) else { continue }
      let kind = inspection.profiles[column].kind
      guard kind == .words || kind == .yesNo else { continue }
      let strange = inspection.profiles[column].words.filter { known[ContactWords.fold($0)] == nil && words.areNobodys($0) }
      if strange.isEmpty { continue }
      let meant = strange.map { ($0, MappingProposal.likelyWords[ContactWords.fold($0)]) }
      let pairs = meant.compactMap { word, meaning in meaning.map { "\(quoted(word)): \($0)" } }
      if !pairs.isEmpty { lines.append("  \(field): {\(pairs.joined(separator: ", "))}") }
      let open = meant.filter { $0.1 == nil }.map { quoted($0.0) }
      if !open.isEmpty { lines.append("  # \(field): {\(open.map { "\($0): <word>" }.joined(separator: ", "))}    # what does each mean?") }
    }
    return lines.isEmpty ? [] : ["values:"] + lines
  }

  /// Folded words of exports that usually mean one outcome.
  private static let likelyWords: [String: String] = [
    "handled": "answered", "completed": "answered", "connected": "answered", "agent": "answered", "success": "answered",
    "abandoned": "queue_abandon", "hangup": "queue_abandon", "hungup": "queue_abandon", "hang": "queue_abandon", "missed": "queue_abandon",
    "dropped": "queue_abandon", "呼损": "queue_abandon", "放弃": "queue_abandon", "未接": "queue_abandon", "noanswer": "ring_abandon", "noanswered": "ring_abandon",
    "selfservice": "ivr_exit", "callbackrequested": "callback", "坐席接听": "answered", "成功": "answered",
  ]
}

extension FieldHint {
  /// A header that says it counts seconds.
  static func isDuration(_ header: String) -> Bool {
    let folded = FoldedHeader(header)
    return folded.unit != nil || ["_time", "duration", "secs", "seconds", "时长"].contains { folded.text.hasSuffix($0) }
  }
}

/// Which words of cells may be printed: those of the vocabularies, and short ones without a long number in which the mask finds
/// nothing of somebody's.
struct PrintedWords {
  private let finder = PersonalDataFinder()
  /// Folded.
  private let vocabulary = Set(ContactField.allCases.compactMap(ContactWords.known).flatMap(\.keys))

  func areNobodys(_ cell: String) -> Bool {
    vocabulary.contains(ContactWords.fold(cell)) || ColumnProfile.isWord(cell) && finder.masked(cell) == cell
  }

  /// The words, or their shape.
  func text(_ cell: String) -> String { areNobodys(cell) ? cell : mask(cell) }
}
