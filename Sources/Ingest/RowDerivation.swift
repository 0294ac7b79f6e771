// Records → records with the derived columns: what one worker needs for it, and what it learns on the way.

internal import CSV
internal import CallCentre
internal import Engine
internal import RunFolder

/// The rewritten block of one worker, and what is to be said about the rows when the file is read. Merged in any order.
struct RowDerivation: Sendable {
  let plan: DerivedColumns
  private let headerRecords: Int
  private let missing: MissingWords
  let stamps: StampParser
  let durations: DurationParser
  /// The records last rewritten.
  private(set) var block = RecordBlock()
  private(set) var tally: DerivationTally

  private var folds = FoldMemory()
  var raw: [String]
  private var text: [String]
  private var results: [String]
  var notes: [(note: DerivationTally.Note, example: String)] = []

  /// - Parameters:
  ///   - headerRecords: of the file.
  ///   - findings: an empty log to start from.
  init(_ plan: DerivedColumns, headerRecords: Int, findings: FindingLog) {
    self.plan = plan
    self.headerRecords = headerRecords
    missing = MissingWords(plan.block.missing)
    stamps = StampParser(zone: plan.zone, missing: MissingWords([]))
    durations = DurationParser(unit: .seconds, missing: MissingWords([]))
    raw = Array(repeating: "", count: plan.slots.count)
    text = raw
    results = Array(repeating: "", count: plan.fields.count)
    tally = DerivationTally(findings: findings)
  }

  /// Puts the records of `source` from the `first` on into `block`, as many as there were: one that is left out or rejected here
  /// keeps its place without a field.
  mutating func rewrite(_ source: borrowing RecordBlock, from first: Int) {
    block.restart(like: source)
    for index in source.records.indices {
      let record = source.records[index]
      if record.isFault {
        block.replaceOpenRecordWithFault(line: record.line)
        continue
      }
      let number = source.firstRecord + index + 1 - headerRecords
      if index >= first, isSound(source, record, number: number) { append(source, record, number: number) }
      block.closeRecord(line: record.line)
    }
  }

  private mutating func append(_ source: borrowing RecordBlock, _ record: RecordBlock.Record, number: Int) {
    notes.removeAll(keepingCapacity: true)
    for slot in plan.slots.indices { read(slot, source, record) }
    for field in plan.fields.indices { results[field] = derive(field) }
    if let filter = plan.filter, !holds(filter) {
      tally.leftOut += 1
      return
    }
    for note in notes { tally.add(note.note, example: note.example, record: number, line: record.line) }
    for column in plan.exported.indices {
      let slot = plan.slotOfColumn[column]
      let field = Int(record.firstField) + column
      if slot >= 0, plan.slots[slot].isRewritten {
        block.appendField(text[slot].utf8)
      } else if source.encoding == .utf8 {
        block.appendField(source.bytes[source.range(ofField: field)])
      } else {
        block.appendField(source.text(source.range(ofField: field)).utf8)
      }
    }
    for result in results { block.appendField(result.utf8) }
  }

  // MARK: Is it a record at all (A10, A21)

  private mutating func isSound(_ source: borrowing RecordBlock, _ record: RecordBlock.Record, number: Int) -> Bool {
    let width = plan.exported.count
    if Int(record.fieldCount) == width {
      var column = 0
      var cell = ""
      while column < width, cell.isEmpty {
        cell = RowDerivation.cell(source, Int(record.firstField) + column)
        column += 1
      }
      if !RecordFault.totals.contains(cell), cell != plan.exported[max(0, column - 1)] { return true }
    }
    let first = Int(record.firstField)
    let cells = (first..<first + Int(record.fieldCount)).map { RowDerivation.cell(source, $0) }
    guard let fault = RecordFault(cells, header: plan.exported, isFault: false) else { return true }
    tally.reject(
      Finding(
        source: plan.block.source, file: plan.file, record: number, line: record.line, field: "", kind: fault.kind,
        severity: fault.isNote ? .note : .error, action: .rejected, message: fault.message(width: width)),
      isNote: fault.isNote)
    return false
  }

  /// A cell without the blanks at its ends.
  private static func cell(_ source: borrowing RecordBlock, _ field: Int) -> String {
    let whole = source.text(source.range(ofField: field))
    guard let first = whole.utf8.first, let last = whole.utf8.last else { return whole }
    if first > 0x20, first < 0x7F, last > 0x20, last < 0x7F { return whole }
    let bytes = Array(whole.utf8)
    let range = trimmed(bytes.span, 0, bytes.count)
    return String(decoding: bytes[range.start..<range.end], as: UTF8.self)
  }

  // MARK: Columns

  private mutating func read(_ slot: Int, _ source: borrowing RecordBlock, _ record: RecordBlock.Record) {
    let column = plan.slots[slot]
    let cell = RowDerivation.cell(source, Int(record.firstField) + column.column)
    raw[slot] = ""
    text[slot] = ""
    if column.missing.contains(cell) { return }
    text[slot] = cell
    if isMissing(cell) { return }
    raw[slot] = cell
    guard let format = column.format else { return }
    if let canonical = format.canonical(cell) {
      text[slot] = canonical
    } else if !isKnownTime(cell, format) {
      notes.append((.format(slot), cell))
    }
  }

  /// A declaration adds a form, it takes none away (D3).
  private func isKnownTime(_ cell: String, _ format: ColumnFormat) -> Bool {
    switch format.kind {
    case .dayFirst, .monthFirst, .excel, .unixSeconds, .unixMilliseconds, .pattern: moment(cell) != nil
    case .percent, .number, .duration: false
    }
  }

  private func isMissing(_ cell: String) -> Bool {
    let bytes = Array(cell.utf8)
    return missing.contains(bytes.span, 0, bytes.count)
  }

  private func rawValue(_ operand: DerivedColumns.Operand) -> String {
    switch operand {
    case .slot(let slot): raw[slot]
    case .derived(let field): results[field]
    }
  }

  func value(_ operand: DerivedColumns.Operand) -> String {
    switch operand {
    case .slot(let slot): raw[slot].isEmpty ? "" : text[slot]
    case .derived(let field): results[field]
    }
  }

  private mutating func holds(_ condition: DerivedColumns.Condition) -> Bool {
    for alternative in condition where holds(alternative) { return true }
    return false
  }

  private mutating func holds(_ all: [(operand: DerivedColumns.Operand, tests: [CellTest])]) -> Bool {
    for one in all {
      let (raw, text) = (rawValue(one.operand), value(one.operand))
      for test in one.tests {
        switch test.asked(raw: raw, text: text, folds: &folds) {
        case .yes: break
        case .no: return false
        case .unreadable:
          if case .slot(let slot) = one.operand { notes.append((.comparison(slot), raw)) }
          return false
        }
      }
    }
    return true
  }

  // MARK: Rules

  private mutating func derive(_ field: Int) -> String {
    switch plan.fields[field].rule {
    case .constant(let text): return text
    case .firstOf(let operands):
      for operand in operands where !value(operand).isEmpty { return value(operand) }
      return ""
    case .join(let operands, let mark):
      let parts = operands.map { rawValue($0) }
      return parts.contains("") ? "" : parts.joined(separator: mark)
    case .key(let operands):
      let parts = operands.map { rawValue($0) }
      return parts.allSatisfy(\.isEmpty) ? "" : parts.joined(separator: "\u{1F}")
    case .cases(let cases, let otherwise):
      for one in cases where holds(one.when) { return one.word }
      if let otherwise { return otherwise }
      notes.append((.noCase(field), cases.first?.when.first?.first.map { rawValue($0.operand) } ?? ""))
      return ""
    case .seconds(let from, let to):
      guard let start = moment(value(from)), let end = moment(value(to)) else { return "" }
      return ColumnFormat.clock(end.instant.seconds - start.instant.seconds)
    case .stamp(let date, let clocks, let after):
      let earlier = first(of: after).map { plan.zone.local($0.instant) }
      for clock in clocks where !value(clock).isEmpty { return stamp(field, date, clock, earlier) }
      return plan.block.source == "contacts" ? "" : date.map { bareDate($0) } ?? ""
    case .later(let after, let durations): return later(than: after, durations)
    }
  }
}
