// The contact exports → packed legs in partitions: all files, each read once, in parallel over files.

package import CallCentre
package import CSV
package import Engine
package import RunFolder

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

  package init(
    blocks: [SourceBlock], files: [InputFile], books: ContactBooks, zone: Zone, readingLimit: Instant, engine: CSVEngine,
    recordLimit: Int? = nil
  ) {
    self.blocks = blocks
    self.files = files
    self.books = books
    self.zone = zone
    self.readingLimit = readingLimit
    self.engine = engine
    self.recordLimit = recordLimit
  }

  private struct Share: Sendable {
    var partitions = LegPartitions()
    var findings = FindingLog()
    var fields: Set<String> = []
    var ledgers: [Int: FileLedger] = [:]
    var openings: [Int: (opening: FileOpening, map: HeaderMap)] = [:]
  }

  package func read(jobs: Int) throws(StageError) -> ContactIngest {
    let shares = try parallelFold(pieces: files.count, jobs: jobs, start: { Share() }) { (number, share: inout Share) throws(StageError) in
      try readFile(number, into: &share)
    }
    var result = ContactIngest(partitions: [], files: files.map { FileLedger(source: "contacts", path: $0.path) }, findings: FindingLog(), fields: [], openings: [:])
    for share in shares {
      result.partitions.append(share.partitions)
      result.findings.merge(share.findings)
      result.fields.formUnion(share.fields)
      result.openings.merge(share.openings) { first, _ in first }
      for (number, ledger) in share.ledgers { result.files[number] = ledger }
    }
    return result
  }

  private func readFile(_ number: Int, into share: inout Share) throws(StageError) {
    let file = files[number]
    let declared = blocks[file.block]
    var opened = try OpenedFile.open(file, block: declared, engine: engine)
    var ledger = FileLedger(source: "contacts", path: file.path)
    ledger.globs = file.globs
    ledger.talkIncludesHold = declared.talkIncludesHold
    guard let header = opened.opening.header else {
      opened.describe(&ledger)
      share.findings.add(fileFinding(ledger, .emptyFile, severity: .warning, "the file is empty; was the export cut off?"))
      share.ledgers[number] = ledger
      return
    }
    let derived = try DerivedColumns(header: header, block: declared, file: file.path, zone: zone)
    let block = derived?.block ?? declared
    ledger.oneRowPerContact = block.oneRowPerContact
    let plan = try ContactPlan(header: derived?.header ?? header, block: block, file: file.path, zone: zone)
    let map = derived?.settled(plan.map) ?? plan.map
    share.fields.formUnion(plan.fields.map(\.rawValue))
    share.openings[number] = (FileOpening(dialect: opened.opening.dialect, header: derived?.header ?? header), map)
    var derivation = derived.map(RowDerivation.init)
    var reader = ContactReader(plan: plan, books: books, fileNumber: number, ledger: ledger, readingLimit: readingLimit)
    try opened.forEachBlock(limit: recordLimit, path: file.path) { (records, first) throws(StageError) in
      derivation?.rewrite(records, from: first)
      if let rewritten = derivation?.block {
        try reader.read(rewritten, from: first, into: &share.partitions)
      } else {
        try reader.read(records, from: first, into: &share.partitions)
      }
    }
    ledger = reader.ledger
    opened.describe(&ledger)
    share.findings.merge(reader.findings)
    for finding in headerFindings(map, ledger, undecodable: opened.sequencesReplaced) { share.findings.add(finding) }
    if let derived { derivation?.tally.settle(derived, &ledger, &share.findings) }
    share.ledgers[number] = ledger
  }
}

/// What a person should know of a file's header and bytes.
func headerFindings(_ map: HeaderMap, _ ledger: FileLedger, undecodable: Int) -> [Finding] {
  var findings: [Finding] = []
  if ledger.rowsIn == 0 {
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
