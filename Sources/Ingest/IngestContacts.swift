// The contact exports → packed legs in partitions: all files, each read once, by all workers together.

package import CallCentre
package import CSV
package import Engine
package import RunFolder
package import Text

/// What Ingest hands on of the contact source.
package struct ContactIngest: Sendable {
  package var partitions: [LegPartitions]
  /// In reading order; the number of a file is its place here.
  package var files: [FileLedger]
  package var findings: FindingLog
  /// Fields that at least one file has, by their names.
  package var fields: Set<String>
  /// By file: its header and what it was understood as, for `callqa check`.
  package var openings: [Int: (opening: FileOpening, map: HeaderMap)]
  /// Every customer id and telephone read (D20).
  package var identities = CustomerKeySet()
}

/// Reads the contact source.
package struct ContactSource: Sendable {
  package let blocks: [SourceBlock]
  package let files: [InputFile]
  package let books: ContactBooks
  package let zone: Zone
  package let readingLimit: Instant
  package let engine: CSVEngine
  /// Records to read of each file; nil = all.
  package let recordLimit: Int?
  private let findings: FindingLog
  private let phrases: PhraseList?

  /// - Parameters:
  ///   - findings: the log into which what is found will be merged: it says how many of a kind are worth keeping.
  ///   - phrases: to look for in notes and chat texts; nil: texts are not looked at.
  package init(
    blocks: [SourceBlock], files: [InputFile], books: ContactBooks, zone: Zone, readingLimit: Instant, engine: CSVEngine,
    recordLimit: Int? = nil, findings: FindingLog = FindingLog(), phrases: PhraseList? = nil
  ) {
    self.phrases = phrases
    self.blocks = blocks
    self.files = files
    self.books = books
    self.zone = zone
    self.readingLimit = readingLimit
    self.engine = engine
    self.recordLimit = recordLimit
    self.findings = findings.emptyCopy
  }

  /// A file with what is needed to read its records.
  private struct Opened: Sendable {
    let file: OpenedFile
    let plan: ContactPlan
    /// Columns made of others; then one worker reads the file.
    let derived: DerivedColumns?
  }

  private struct Share: Sendable {
    var partitions = LegPartitions()
    var findings: FindingLog
    var fields: Set<String> = []
    /// By file; what this worker read of it.
    var ledgers: [Int: FileLedger] = [:]
    var openings: [Int: (file: OpenedFile, map: HeaderMap, header: [String], oneRowPerContact: Bool)] = [:]
    var identities = CustomerKeySet()
  }

  package func read(jobs: Int) throws(StageError) -> ContactIngest {
    let shares = try readFiles(
      count: files.count, jobs: jobs, start: { Share(findings: findings) }, open: { (number, share: inout Share) throws(StageError) in try open(number, &share) },
      read: { (number, opened, block, share: inout Share) throws(StageError) in try read(number, opened, &block, &share) })
    var result = ContactIngest(partitions: [], files: files.map { ledger(of: $0) }, findings: findings, fields: [], openings: [:])
    for share in shares {
      result.partitions.append(share.partitions)
      result.findings.merge(share.findings)
      result.identities.formUnion(share.identities)
      result.fields.formUnion(share.fields)
      for (number, ledger) in share.ledgers { result.files[number].add(ledger) }
    }
    for share in shares {
      for (number, opened) in share.openings {
        opened.file.describe(&result.files[number])
        result.files[number].oneRowPerContact = opened.oneRowPerContact
        result.openings[number] = (FileOpening(dialect: opened.file.opening.dialect, header: opened.header), opened.map)
        if let finding = opened.file.formFinding(result.files[number]) { result.findings.add(finding) }
        let undecodable = opened.file.sequencesReplaced
        for finding in headerFindings(opened.map, result.files[number], undecodable: undecodable) { result.findings.add(finding) }
      }
    }
    return result
  }

  private func ledger(of file: InputFile) -> FileLedger {
    var ledger = FileLedger(source: "contacts", path: file.path)
    ledger.globs = file.globs
    ledger.talkIncludesHold = blocks[file.block].talkIncludesHold
    ledger.oneRowPerContact = blocks[file.block].oneRowPerContact
    return ledger
  }

  private func open(_ number: Int, _ share: inout Share) throws(StageError) -> Opened? {
    let file = files[number]
    let declared = blocks[file.block]
    do throws(StageError) {
      return try open(number, try OpenedFile(file, block: declared, engine: engine, limit: recordLimit), &share)
    } catch {
      // No header that is known in the first line: perhaps it stands further down.
      guard case .badData = error, declared.form == nil,
        let sought = try? OpenedFile(file, block: declared, engine: engine, limit: recordLimit, seeksForm: true), !sought.opening.dialect.isPlain,
        let opened = try? open(number, sought, &share)
      else { throw error }
      return opened
    }
  }

  private func open(_ number: Int, _ opened: OpenedFile, _ share: inout Share) throws(StageError) -> Opened? {
    let file = files[number]
    let declared = blocks[file.block]
    guard let header = opened.opening.header else {
      share.findings.add(fileFinding(ledger(of: file), .emptyFile, severity: .warning, "the file is empty; was the export cut off?"))
      return nil
    }
    let derived = try DerivedColumns(header: header, block: declared, file: file.path, zone: zone)
    let plan = try ContactPlan(
      header: derived?.header ?? header, headerLines: derived == nil ? opened.headerLines : nil, headerRecords: opened.headerRecords, block: derived?.block ?? declared, file: file.path,
      zone: zone)
    share.fields.formUnion(plan.fields.map(\.rawValue))
    share.openings[number] = (opened, derived?.settled(plan.map) ?? plan.map, derived?.header ?? header, (derived?.block ?? declared).oneRowPerContact)
    return Opened(file: opened, plan: plan, derived: derived)
  }

  private func read(_ number: Int, _ opened: Opened, _ block: inout RecordBlock, _ share: inout Share) throws(StageError) {
    if opened.derived != nil, !opened.file.claim() { return }
    guard var first = try opened.file.next(into: &block) else { return }
    var reader = ContactReader(
      plan: opened.plan, books: books, fileNumber: number, ledger: FileLedger(source: "contacts", path: files[number].path),
      readingLimit: readingLimit, findings: findings, phrases: phrases)
    var derivation = opened.derived.map { RowDerivation($0, headerRecords: opened.file.headerRecords, findings: findings) }
    while true {
      derivation?.rewrite(block, from: first)
      if let rewritten = derivation?.block {
        try reader.read(rewritten, from: first, into: &share.partitions)
      } else {
        try reader.read(block, from: first, into: &share.partitions)
      }
      guard let next = try opened.file.next(into: &block) else { break }
      first = next
    }
    share.findings.merge(reader.findings)
    share.identities.formUnion(reader.identities)
    var ledger = reader.ledger
    if let derived = opened.derived { derivation?.tally.settle(derived, &ledger, &share.findings) }
    share.ledgers[number, default: FileLedger(source: "contacts", path: files[number].path)].add(ledger)
  }
}

/// What a person should know of a file's header and bytes.
func headerFindings(_ map: HeaderMap, _ ledger: FileLedger, undecodable: Int) -> [Finding] {
  var findings: [Finding] = []
  if ledger.rowsIn == 0, ledger.leftToOthers == 0 {
    findings.append(fileFinding(ledger, .emptyFile, "the file holds only a header"))
  }
  for (column, header) in map.unmapped {
    findings.append(fileFinding(ledger, .unmappedColumn, field: "column \(column + 1)", "the column \(HeaderProblems.shown(header)) is not known and was not used; name it under columns if it should be"))
  }
  for (field, header) in map.absent {
    findings.append(fileFinding(ledger, .missingColumn, field: field, severity: .warning, "the declared column \(HeaderProblems.shown(header)) is not in this file"))
  }
  if undecodable > 0 {
    findings.append(
      fileFinding(ledger, .undecodableText, severity: .warning, "\(undecodable) byte sequences are not \(ledger.encoding) and were read as U+FFFD; is the encoding right?"))
  }
  return findings
}
