// The complaint exports → rows with stamps, codes still as text, themes found while the text is in hand.

package import CallCentre
package import CSV
package import Engine
package import RunFolder
internal import Text

/// What Ingest hands on of the complaint sources.
package struct ComplaintIngest: Sendable {
  /// In reading order, in pieces as they were read.
  package var rows: [[ComplaintRow]] = []
  /// What their departments, levels, channels, businesses and causes are numbers of.
  package var books = ComplaintBooks()
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
  package let matching: ThemeMatching?
  package let longTexts: TextBook
  package let engine: CSVEngine
  package let recordLimit: Int?
  /// Which texts are kept, masked; nil: none.
  package let sample: TextSample?
  private let findings: FindingLog

  /// - Parameter findings: the log into which what is found will be merged: it says how many of a kind are worth keeping.
  package init(
    blocks: [SourceBlock], files: [InputFile], zone: Zone, matching: ThemeMatching?, longTexts: TextBook, engine: CSVEngine,
    recordLimit: Int? = nil, sample: TextSample? = nil, findings: FindingLog = FindingLog()
  ) {
    self.sample = sample
    self.blocks = blocks
    self.files = files
    self.zone = zone
    self.matching = matching
    self.longTexts = longTexts
    self.engine = engine
    self.recordLimit = recordLimit
    self.findings = findings.emptyCopy
  }

  private let finder = PersonalDataFinder()

  /// A file with what is needed to read its records.
  private struct Opened: Sendable {
    let file: OpenedFile
    let plan: ComplaintPlan
    /// nil where no text is read, or nobody wants its themes.
    let themeFinder: ThemeFinder?
    /// Columns made of others; then one worker reads the file.
    let derived: DerivedColumns?
  }

  private struct Share: Sendable {
    var pieces: [(file: Int, record: Int, rows: [ComplaintRow])] = []
    var findings: FindingLog
    var fields: Set<String> = []
    /// By file; what this worker read of it.
    var ledgers: [Int: FileLedger] = [:]
    var openings: [Int: (file: OpenedFile, map: HeaderMap, header: [String])] = [:]
    var readable: Set<Milestone> = []
    var unreadable: [Milestone: Int] = [:]
    var identities = CustomerKeySet()
    var sample: TextSample?
    /// Texts were looked at.
    var hasTexts = false
  }

  package func read(jobs: Int) throws(StageError) -> ComplaintIngest {
    let books = ComplaintBooks()
    let shares = try readFiles(
      count: files.count, jobs: jobs, start: { Share(findings: findings, sample: sample) },
      open: { (number, share: inout Share) throws(StageError) in try open(number, &share) },
      read: { (number, opened, block, share: inout Share) throws(StageError) in try read(number, opened, books, &block, &share) })
    var result = ComplaintIngest(books: books, files: files.map { ledger(of: $0) }, findings: findings, fields: [], openings: [:])
    for share in shares {
      result.findings.merge(share.findings)
      result.fields.formUnion(share.fields)
      result.identities.formUnion(share.identities)
      for (number, ledger) in share.ledgers { result.files[number].add(ledger) }
    }
    for share in shares {
      for (number, opened) in share.openings {
        opened.file.describe(&result.files[number])
        result.openings[number] = (FileOpening(dialect: opened.file.opening.dialect, header: opened.header), opened.map)
        if let finding = opened.file.formFinding(result.files[number]) { result.findings.add(finding) }
        let undecodable = opened.file.sequencesReplaced
        for finding in headerFindings(opened.map, result.files[number], undecodable: undecodable) { result.findings.add(finding) }
      }
    }
    leaveOutUnreadable(shares, &result)
    // Rows hold against earlier ones of their id: back in the order of the files, whoever read them.
    result.rows = shares.flatMap(\.pieces).sorted { ($0.file, $0.record) < ($1.file, $1.record) }.map(\.rows)
    if shares.contains(where: \.hasTexts) { settleTexts(of: &result, shares.compactMap(\.sample)) }
    return result
  }

  /// A column that is filled in most records, and of which nothing can be read, says as little as one that is missing. Where it is
  /// empty in most, its being empty says that nothing has happened.
  private func leaveOutUnreadable(_ shares: [Share], _ result: inout ComplaintIngest) {
    let readable = shares.reduce(into: Set<Milestone>()) { $0.formUnion($1.readable) }
    let unreadable = shares.reduce(into: [Milestone: Int]()) { $0.merge($1.unreadable) { $0 + $1 } }
    let records = result.files.reduce(0) { $0 + $1.rowsIn - $1.rejected }
    for (milestone, count) in unreadable where !readable.contains(milestone) && count * 2 > records { result.fields.remove(milestone.field) }
  }

  private func ledger(of file: InputFile) -> FileLedger {
    var ledger = FileLedger(source: "complaints", path: file.path)
    ledger.globs = file.globs
    return ledger
  }

  /// Lets go of the texts that the workers together do not keep.
  private func settleTexts(of result: inout ComplaintIngest, _ samples: [TextSample]) {
    guard var whole = samples.first else { return }
    for sample in samples.dropFirst() { whole.merge(sample) }
    for piece in result.rows.indices {
      for row in result.rows[piece].indices {
        guard let text = result.rows[piece][row].text, !text.masked.isEmpty,
          let window = whole.window(of: result.rows[piece][row].complaint[.received].instant),
          !whole.keeps(id: result.rows[piece][row].id, window: window)
        else { continue }
        result.rows[piece][row].text?.masked = ""
      }
    }
  }

  /// Some header means the complaint's number.
  private static func isKnown(_ header: [String], _ block: SourceBlock) -> Bool {
    let map = HeaderMap(
      header: header, known: ComplaintField.allCases.map { ($0.rawValue, $0.headers) }, declared: block.columns, extra: block.aliases)
    return map.columns[ComplaintField.complaintID.rawValue] != nil || !block.derived.isEmpty
  }

  private func open(_ number: Int, _ share: inout Share) throws(StageError) -> Opened? {
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
    guard let exported = opened.opening.header else {
      var empty = ledger(of: file)
      opened.describe(&empty)
      share.ledgers[number] = empty
      share.findings.add(fileFinding(empty, .emptyFile, severity: .warning, "the file is empty; was the export cut off?"))
      return nil
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
    share.openings[number] = (opened, map, header)
    let plan = ComplaintPlan(header: header, headerLines: derived == nil ? opened.headerLines : nil, map: map, block: block, zone: zone)
    let themeFinder = plan.column(.content) < 0 ? nil : matching?.finder
    return Opened(file: opened, plan: plan, themeFinder: themeFinder, derived: derived)
  }

  private func read(_ number: Int, _ opened: Opened, _ books: ComplaintBooks, _ block: inout RecordBlock, _ share: inout Share) throws(StageError) {
    if opened.derived != nil, !opened.file.claim() { return }
    guard var first = try opened.file.next(into: &block) else { return }
    var reader = ComplaintReader(
      plan: opened.plan, books: books, ledger: FileLedger(source: "complaints", path: files[number].path), fileNumber: number,
      headerRecords: opened.file.headerRecords, zone: zone, themeFinder: opened.themeFinder, longTexts: longTexts, finder: finder, findings: findings)
    reader.sample = share.sample
    var derivation = opened.derived.map { RowDerivation($0, headerRecords: opened.file.headerRecords, findings: findings) }
    while true {
      derivation?.rewrite(block, from: first)
      let rows = if let rewritten = derivation?.block { reader.read(rewritten, from: first) } else { reader.read(block, from: first) }
      share.pieces.append((number, block.firstRecord, rows))
      guard let next = try opened.file.next(into: &block) else { break }
      first = next
    }
    share.sample = reader.sample
    if opened.themeFinder != nil { share.hasTexts = true }
    share.findings.merge(reader.findings)
    share.identities.formUnion(reader.identities)
    share.readable.formUnion(reader.readable)
    share.unreadable.merge(reader.unreadable) { $0 + $1 }
    var ledger = reader.ledger
    if let derived = opened.derived { derivation?.tally.settle(derived, &ledger, &share.findings) }
    share.ledgers[number, default: FileLedger(source: "complaints", path: files[number].path)].add(ledger)
  }
}
