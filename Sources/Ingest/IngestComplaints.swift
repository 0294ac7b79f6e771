// The complaint exports → rows with stamps, codes still as text, themes found while the text is in hand.

package import CallCentre
package import CSV
package import Engine
package import RunFolder
package import Text

/// What Ingest hands on of the complaint sources.
package struct ComplaintIngest: Sendable {
  /// By file, in record order.
  package var rows: [[ComplaintRow]]
  package var events: [ComplaintEventRow] = []
  package var files: [FileLedger]
  package var findings: FindingLog
  package var fields: Set<String>
  package var openings: [Int: (opening: FileOpening, map: HeaderMap)]
  /// Every customer id and telephone read (D20).
  package var identities = CustomerKeySet()
}

/// Reads the complaint source.
package struct ComplaintSource: Sendable {
  package let blocks: [SourceBlock]
  package let files: [InputFile]
  package let zone: Zone
  package let matcher: PhraseMatcher?
  package let longTexts: TextBook
  package let engine: CSVEngine
  package let recordLimit: Int?
  /// Which texts are kept, masked; nil: none.
  package let sample: TextSample?
  private let findings: FindingLog

  /// - Parameter findings: the log into which what is found will be merged: it says how many of a kind are worth keeping.
  package init(
    blocks: [SourceBlock], files: [InputFile], zone: Zone, matcher: PhraseMatcher?, longTexts: TextBook, engine: CSVEngine,
    recordLimit: Int? = nil, sample: TextSample? = nil, findings: FindingLog = FindingLog()
  ) {
    self.sample = sample
    self.blocks = blocks
    self.files = files
    self.zone = zone
    self.matcher = matcher
    self.longTexts = longTexts
    self.engine = engine
    self.recordLimit = recordLimit
    self.findings = findings.emptyCopy
  }

  private let finder = PersonalDataFinder()

  private struct Share: Sendable {
    var rows: [Int: [ComplaintRow]] = [:]
    var findings: FindingLog
    var fields: Set<String> = []
    var ledgers: [Int: FileLedger] = [:]
    var openings: [Int: (opening: FileOpening, map: HeaderMap)] = [:]
    var identities = CustomerKeySet()
    var sample: TextSample?
  }

  package func read(jobs: Int) throws(StageError) -> ComplaintIngest {
    // Each file by one worker: a complaint's later rows hold against earlier ones.
    let shares = try parallelFold(pieces: files.count, jobs: jobs, start: { Share(findings: findings, sample: sample) }) { (number, share: inout Share) throws(StageError) in
      try readFile(number, into: &share)
    }
    var result = ComplaintIngest(
      rows: Array(repeating: [], count: files.count), files: files.map { FileLedger(source: "complaints", path: $0.path) },
      findings: findings, fields: [], openings: [:])
    for share in shares {
      for (number, rows) in share.rows { result.rows[number] = rows }
      result.findings.merge(share.findings)
      result.fields.formUnion(share.fields)
      result.identities.formUnion(share.identities)
      result.openings.merge(share.openings) { first, _ in first }
      for (number, ledger) in share.ledgers { result.files[number] = ledger }
    }
    settleTexts(of: &result, shares.compactMap(\.sample))
    return result
  }

  /// Lets go of the texts that the workers together do not keep.
  private func settleTexts(of result: inout ComplaintIngest, _ samples: [TextSample]) {
    guard var whole = samples.first else { return }
    for sample in samples.dropFirst() { whole.merge(sample) }
    for file in result.rows.indices {
      for row in result.rows[file].indices {
        guard let text = result.rows[file][row].text, !text.masked.isEmpty,
          let window = whole.window(of: result.rows[file][row].complaint[.received].instant),
          !whole.keeps(id: result.rows[file][row].id, window: window)
        else { continue }
        result.rows[file][row].text?.masked = ""
      }
    }
  }

  /// Some header means the complaint's number.
  private static func isKnown(_ header: [String], _ block: SourceBlock) -> Bool {
    let map = HeaderMap(
      header: header, known: ComplaintField.allCases.map { ($0.rawValue, $0.headers) }, declared: block.columns, extra: block.aliases)
    return map.columns[ComplaintField.complaintID.rawValue] != nil || !block.derived.isEmpty
  }

  private func readFile(_ number: Int, into share: inout Share) throws(StageError) {
    let file = files[number]
    let declared = blocks[file.block]
    var opened = try OpenedFile(file, block: declared, engine: engine, limit: recordLimit)
    // No header that is known in the first line: perhaps it stands further down.
    if declared.form == nil, let header = opened.opening.header, !ComplaintSource.isKnown(header, declared),
      let sought = try? OpenedFile(file, block: declared, engine: engine, limit: recordLimit, seeksForm: true),
      !sought.opening.dialect.isPlain, let found = sought.opening.header, ComplaintSource.isKnown(found, declared)
    {
      opened = sought
    }
    var ledger = FileLedger(source: "complaints", path: file.path)
    ledger.globs = file.globs
    guard let exported = opened.opening.header else {
      opened.describe(&ledger)
      share.findings.add(fileFinding(ledger, .emptyFile, severity: .warning, "the file is empty; was the export cut off?"))
      share.ledgers[number] = ledger
      return
    }
    let derived = try DerivedColumns(header: exported, block: declared, file: file.path, zone: zone)
    let block = derived?.block ?? declared
    let header = derived?.header ?? exported
    var map = HeaderMap(
      header: header, known: ComplaintField.allCases.map { ($0.rawValue, $0.headers) }, declared: block.columns, extra: block.aliases)
    map.settleRegistration(header: header, declared: block.columns)
    try HeaderProblems.check(map, file: file.path)
    let fields = Set(map.columns.keys).union(block.constants.keys)
    for field in [ComplaintField.complaintID, .receivedAt] where !fields.contains(field.rawValue) {
      throw .badData(HeaderProblems.missing(field.rawValue, aliases: field.headers, header: header, file: file.path))
    }
    if let derived { map = derived.settled(map) }
    share.fields.formUnion(fields)
    share.openings[number] = (FileOpening(dialect: opened.opening.dialect, header: header), map)
    var derivation = derived.map { RowDerivation($0, headerRecords: opened.headerRecords, findings: findings) }
    var reader = ComplaintReader(
      header: header, map: map, block: block, ledger: ledger, fileNumber: number, zone: zone, matcher: matcher, longTexts: longTexts,
      finder: finder, findings: findings)
    reader.sample = share.sample
    try opened.forEachRecord(&derivation) { cells, record in reader.read(cells, record) }
    ledger = reader.ledger
    opened.describe(&ledger)
    share.rows[number] = reader.rows
    share.findings.merge(reader.findings)
    share.identities.formUnion(reader.identities)
    share.sample = reader.sample
    if let finding = opened.formFinding(ledger) { share.findings.add(finding) }
    for finding in headerFindings(map, ledger, undecodable: opened.sequencesReplaced) { share.findings.add(finding) }
    if let derived { derivation?.tally.settle(derived, &ledger, &share.findings) }
    share.ledgers[number] = ledger
  }
}
