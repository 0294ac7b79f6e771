// The quality-review exports → items of reviews.

package import CSV
package import CallCentre
package import Engine
package import RunFolder
internal import Text

/// An item with the row it stands in.
package struct ReviewRow: Sendable {
  package var file: Int
  package var record: Int
  package var item: QualityReviewItem
}

/// What Ingest hands on of the review source.
package struct ReviewIngest: Sendable {
  /// In reading order.
  package var rows: [ReviewRow]
  package var files: [FileLedger]
  package var findings: FindingLog
  /// Fields that at least one file has.
  package var fields: Set<String>
}

/// Reads the quality-review source.
package struct ReviewSource: Sendable {
  package let blocks: [SourceBlock]
  package let files: [InputFile]
  package let zone: Zone
  package let engine: CSVEngine
  private let findings: FindingLog

  /// - Parameter findings: the log into which what is found will be merged: it says how many of a kind are worth keeping.
  package init(blocks: [SourceBlock], files: [InputFile], zone: Zone, engine: CSVEngine, findings: FindingLog = FindingLog()) {
    self.blocks = blocks
    self.files = files
    self.zone = zone
    self.engine = engine
    self.findings = findings.emptyCopy
  }

  private struct Share: Sendable {
    var files: [Int: (rows: [ReviewRow], ledger: FileLedger)] = [:]
    var findings: FindingLog
    var fields: Set<String> = []
  }

  package func read(jobs: Int) throws(StageError) -> ReviewIngest {
    let shares = try parallelFold(pieces: files.count, jobs: jobs, start: { Share(findings: findings) }) { (number, share: inout Share) throws(StageError) in
      try readFile(number, into: &share)
    }
    let ledgers = files.map { FileLedger(source: "quality_reviews", path: $0.path) }
    var result = ReviewIngest(rows: [], files: ledgers, findings: findings, fields: [])
    var byFile: [Int: [ReviewRow]] = [:]
    for share in shares {
      result.findings.merge(share.findings)
      result.fields.formUnion(share.fields)
      for (number, file) in share.files {
        result.files[number] = file.ledger
        byFile[number] = file.rows
      }
    }
    for number in files.indices { result.rows += byFile[number] ?? [] }
    return result
  }

  private func readFile(_ number: Int, into share: inout Share) throws(StageError) {
    let file = files[number]
    let declared = blocks[file.block]
    let opened = try OpenedFile(file, block: declared, engine: engine)
    var ledger = FileLedger(source: "quality_reviews", path: file.path)
    ledger.globs = file.globs
    guard let exported = opened.opening.header else {
      share.findings.add(fileFinding(ledger, .emptyFile, severity: .warning, "the file is empty; was the export cut off?"))
      opened.describe(&ledger)
      share.files[number] = ([], ledger)
      return
    }
    let derived = try DerivedColumns(header: exported, block: declared, file: file.path, zone: zone)
    let block = derived?.block ?? declared
    let header = derived?.header ?? exported
    var derivation = derived.map { RowDerivation($0, headerRecords: opened.headerRecords, findings: findings) }
    var map = HeaderMap(header: header, known: ReviewField.allCases.map { ($0.rawValue, $0.headers) }, declared: block.columns, extra: block.aliases)
    try HeaderProblems.check(map, file: file.path)
    try requireFields(map, block, header: header, file: file.path)
    if let derived { map = derived.settled(map) }
    var judge = ReviewJudge(file: number, block: block, map: map, header: header, zone: zone, ledger: ledger, findings: findings)
    var exportedRecords = RecordBlock()
    var decoding = CellDecoding(.utf8)
    while let first = try opened.next(into: &exportedRecords) {
      derivation?.rewrite(exportedRecords, from: first)
      let records = derivation?.block ?? copy exportedRecords
      if records.encoding != decoding.encoding { decoding = CellDecoding(records.encoding) }
      for record in records.records[first...] {
        judge.count()
        if !record.isLeftOut { judge.take(trimmedCells(records, record, decoding), line: record.line, isFault: record.isFault) }
      }
    }
    ledger = judge.ledger
    share.findings.merge(judge.findings)
    for finding in headerFindings(map, ledger, undecodable: opened.sequencesReplaced) { share.findings.add(finding) }
    if let derived { derivation?.tally.settle(derived, &ledger, &share.findings) }
    opened.describe(&ledger)
    share.fields.formUnion(map.columns.keys)
    share.fields.formUnion(block.constants.keys)
    share.files[number] = (judge.rows, ledger)
  }

  /// An item, whose review it is, and how it was judged.
  private func requireFields(_ map: HeaderMap, _ block: SourceBlock, header: [String], file: String) throws(StageError) {
    func has(_ field: ReviewField) -> Bool { map.columns[field.rawValue] != nil || block.constants[field.rawValue] != nil }
    let wanted: [[ReviewField]] = [[.item], [.reviewID, .interactionID], [.result, .score, .notApplicable]]
    for fields in wanted where !fields.contains(where: has) {
      let others = fields.dropFirst().map { "(or \($0.rawValue))" }
      throw .badData(HeaderProblems.missing(fields[0].rawValue, aliases: fields[0].headers + others, header: header, file: file))
    }
  }
}

/// Judges the records of one file.
private struct ReviewJudge {
  private let file: Int
  private let header: [String]
  private let map: HeaderMap
  private let constants: [String: String]
  private let values: [String: [String: String]]
  private let missing: MissingWords
  private let stamps: StampParser
  private(set) var ledger: FileLedger
  private(set) var findings: FindingLog
  private(set) var rows: [ReviewRow] = []

  init(file: Int, block: SourceBlock, map: HeaderMap, header: [String], zone: Zone, ledger: FileLedger, findings: FindingLog) {
    self.file = file
    self.header = header
    self.map = map
    self.ledger = ledger
    self.findings = findings
    constants = block.constants
    missing = MissingWords(block.missing)
    stamps = StampParser(zone: zone, missing: missing)
    values = block.values.mapValues { table in
      Dictionary(table.map { (ContactWords.fold($0.key), $0.value) }, uniquingKeysWith: { first, _ in first })
    }
  }

  /// A record was met.
  mutating func count() { ledger.rowsIn += 1 }

  private mutating func note(_ kind: FindingKind, _ field: ReviewField?, _ value: String, _ message: String, line: Int, _ action: Finding.Action) {
    let severity: Finding.Severity = action == .rejected ? .error : .warning
    findings.add(
      Finding(
        source: ledger.source, file: ledger.path, record: ledger.rowsIn, line: line, field: field?.rawValue ?? "", kind: kind, severity: severity,
        action: action, valueMasked: value, message: message))
    if action == .rejected { ledger.rejected += 1 }
  }

  mutating func take(_ cells: [String], line: Int, isFault: Bool) {
    if let fault = RecordFault(cells, header: header, isFault: isFault) {
      if fault.isNote { ledger.notRecords += 1 }
      ledger.rejected += 1
      findings.add(
        Finding(
          source: ledger.source, file: ledger.path, record: ledger.rowsIn, line: line, field: "", kind: fault.kind,
          severity: fault.isNote ? .note : .error, action: .rejected, message: fault.message(width: header.count)))
      return
    }
    let row = RecordCells(cells: cells, columns: map.columns, constants: constants, values: values, missing: missing)
    var item = QualityReviewItem()
    item.item = foldMember(row.text("item"))
    item.form = foldMember(row.text("form"))
    item.version = foldMember(row.text("version"))
    item.reviewer = foldMember(row.text("reviewer"))
    item.interaction = IdentityParser.normalised(row.text("interaction_id"))
    let id = row.text("review_id")
    // The two kinds of names cannot meet: an id has no line break in front.
    item.review = id.isEmpty ? "\n" + item.interaction + "\n" + item.reviewer : id
    item.isCritical = ReviewWords.saysCritical(ContactWords.fold(row.text("critical")))
    item.isAutoFail = ContactWords.saysYes(ContactWords.fold(row.text("auto_fail")))
    if item.item.isEmpty { return note(.missingRequired, .item, "", "the item is empty", line: line, .rejected) }
    if id.isEmpty, item.interaction.isEmpty {
      return note(.missingRequired, .reviewID, "", "neither review_id nor interaction_id says whose review it is", line: line, .rejected)
    }
    guard readMoment(row, line, &item), readVerdict(row, line, &item) else { return }
    rows.append(ReviewRow(file: file, record: ledger.rowsIn, item: item))
  }

  /// The moment of the review places it in a period: one that cannot be read rejects the row.
  private mutating func readMoment(_ row: RecordCells, _ line: Int, _ item: inout QualityReviewItem) -> Bool {
    guard map.columns["reviewed_at"] != nil else { return true }
    let raw = row.raw("reviewed_at") ?? ""
    let bytes = Array(raw.utf8)
    let stamp = stamps.parse(bytes.span, 0, bytes.count)
    if stamp.form == .missing || stamp.form == .unreadable {
      note(
        stamp.form == .missing ? .missingRequired : .unreadableTime, .reviewedAt, raw, "the time of the review is no time that exists", line: line,
        .rejected)
      return false
    }
    item.reviewedAt = stamp.instant
    ledger.firstAt = min(ledger.firstAt ?? stamp.instant, stamp.instant)
    ledger.lastAt = max(ledger.lastAt ?? stamp.instant, stamp.instant)
    return true
  }

  private mutating func readVerdict(_ row: RecordCells, _ line: Int, _ item: inout QualityReviewItem) -> Bool {
    var said: QualityReviewItem.Verdict?
    let result = row.text("result")
    if !result.isEmpty {
      said = ReviewWords.verdict(ContactWords.fold(result))
      if said == nil {
        note(.unknownValue, .result, result, "the result is not known; map it under values: {result: {<found>: pass}}", line: line, .rejected)
        return false
      }
    }
    item.maxScore = points(.maxScore, row, line) ?? points(.weight, row, line)
    let score = row.text("score")
    let isScoreVerdict = ReviewWords.points(score) == nil && ReviewWords.verdict(ContactWords.fold(score)) == .notApplicable
    if isScoreVerdict { said = .notApplicable } else { item.score = points(.score, row, line) }
    if ContactWords.saysYes(ContactWords.fold(row.text("not_applicable"))) || row.text("not_applicable") == "不适用" { said = .notApplicable }
    if let points = item.score, let most = item.maxScore, points > most {
      note(.unreadableValue, .score, score, "the score is more than the most that can be had; it was emptied", line: line, .repaired)
      item.score = nil
    }
    guard let verdict = said ?? verdict(of: item) else {
      note(.missingRequired, .result, "", "neither result nor score says how the item was judged", line: line, .rejected)
      return false
    }
    item.verdict = verdict
    if verdict == .notApplicable { item.score = nil }
    return true
  }

  /// Without a word, points speak: nothing is a failure; of a critical item, anything less than all.
  private func verdict(of item: QualityReviewItem) -> QualityReviewItem.Verdict? {
    guard let score = item.score else { return nil }
    if score == 0 { return .failed }
    return item.isCritical && item.maxScore.map { score < $0 } ?? false ? .failed : .passed
  }

  private mutating func points(_ field: ReviewField, _ row: RecordCells, _ line: Int) -> Int? {
    let text = row.text(field.rawValue)
    if text.isEmpty { return nil }
    if let points = ReviewWords.points(text) { return points }
    note(.unreadableValue, field, text, "\(field.rawValue) is no number of points; it was emptied", line: line, .repaired)
    return nil
  }
}
