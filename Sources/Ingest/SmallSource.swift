// A source whose files are small: each is read whole by one worker, and every record judged at one desk.

internal import CSV
internal import CallCentre
internal import Engine
internal import RunFolder

/// What is known of one file when its header has been understood.
struct SmallFile {
  /// For messages.
  let path: String
  let header: [String]
  let map: HeaderMap
  /// The source block with its derived columns settled.
  let block: SourceBlock
  let desk: RecordDesk

  /// A column or a constant gives the field.
  func has(_ field: String) -> Bool { map.columns[field] != nil || block.constants[field] != nil }

  /// - Throws: `badData`, naming the first of `fields`, where the file has none of them.
  func require(_ fields: [(name: String, headers: [String])]) throws(StageError) {
    guard let first = fields.first, !fields.contains(where: { has($0.name) }) else { return }
    let others = fields.dropFirst().map { "(or \($0.name))" }
    throw .badData(HeaderProblems.missing(first.name, aliases: first.headers + others, header: header, file: path))
  }
}

/// Judges the records of one file.
protocol RecordJudge: Sendable {
  associatedtype Row: Sendable
  var desk: RecordDesk { get set }
  /// The row that a sound record makes; nil where it was rejected, which has been noted at the desk.
  mutating func row(_ cells: RecordCells) -> Row?
}

/// What the records of one file are judged with, and what has been found so far.
struct RecordDesk: Sendable {
  let fileNumber: Int
  private let header: [String]
  private let columns: [String: Int]
  private let constants: [String: String]
  private let values: [String: [String: String]]
  private let missing: MissingWords
  private let stamps: StampParser
  fileprivate(set) var ledger: FileLedger
  fileprivate(set) var findings: FindingLog
  private var line = 0

  fileprivate init(_ fileNumber: Int, header: [String], map: HeaderMap, block: SourceBlock, zone: Zone, ledger: FileLedger, findings: FindingLog) {
    self.fileNumber = fileNumber
    self.header = header
    self.ledger = ledger
    self.findings = findings
    columns = map.columns
    constants = block.constants
    missing = MissingWords(block.missing)
    stamps = StampParser(zone: zone, missing: missing)
    values = block.values.mapValues { table in
      Dictionary(table.map { (ContactWords.fold($0.key), $0.value) }, uniquingKeysWith: { first, _ in first })
    }
  }

  /// Number of the record at hand, counted from 1 after the header.
  var record: Int { ledger.rowsIn }
  func hasColumn(_ field: String) -> Bool { columns[field] != nil }

  /// The cells of the next record; nil where it is none (A10, A21).
  fileprivate mutating func next(_ cells: [String], line: Int, isFault: Bool) -> RecordCells? {
    self.line = line
    if let fault = RecordFault(cells, header: header, isFault: isFault) {
      if fault.isNote { ledger.notRecords += 1 }
      ledger.rejected += 1
      add(fault.kind, "", fault.isNote ? .note : .error, .rejected, "", fault.message(width: header.count))
      return nil
    }
    return RecordCells(cells: cells, columns: columns, constants: constants, values: values, missing: missing)
  }

  fileprivate mutating func count() { ledger.rowsIn += 1 }

  mutating func reject(_ kind: FindingKind, _ field: String, _ value: String, _ message: String) {
    ledger.rejected += 1
    add(kind, field, .error, .rejected, value, message)
  }

  mutating func repair(_ kind: FindingKind, _ field: String, _ value: String, _ message: String) {
    add(kind, field, .warning, .repaired, value, message)
  }

  private mutating func add(
    _ kind: FindingKind, _ field: String, _ severity: Finding.Severity, _ action: Finding.Action, _ value: String, _ message: String
  ) {
    findings.add(
      Finding(
        source: ledger.source, file: ledger.path, record: record, line: line, field: field, kind: kind, severity: severity, action: action,
        valueMasked: value, message: message))
  }

  /// The moment in a field, which places the row in time; one that cannot be read rejects the row.
  mutating func moment(_ field: String, in cells: RecordCells, _ message: String) -> Stamp? {
    let raw = cells.raw(field) ?? ""
    let bytes = Array(raw.utf8)
    let stamp = stamps.parse(bytes.span, 0, bytes.count)
    if stamp.form == .missing || stamp.form == .unreadable {
      reject(stamp.form == .missing ? .missingRequired : .unreadableTime, field, raw, message)
      return nil
    }
    return Stamp(stamp.instant, stamp.form == .date ? .date : .second)
  }

  /// Notes when a row that is kept took place.
  mutating func note(_ instant: Instant) {
    ledger.firstAt = min(ledger.firstAt ?? instant, instant)
    ledger.lastAt = max(ledger.lastAt ?? instant, instant)
  }
}

/// What reading a small source gives.
struct SmallIngest<Row: Sendable>: Sendable {
  /// By file in reading order.
  var rows: [[Row]]
  var files: [FileLedger]
  var findings: FindingLog
  /// Fields that at least one file has.
  var fields: Set<String> = []
}

/// Reads all files of one source.
struct SmallSource: Sendable {
  /// As in ledgers and findings.
  let name: String
  let known: [(name: String, headers: [String])]
  let blocks: [SourceBlock]
  let files: [InputFile]
  let zone: Zone
  let engine: CSVEngine
  /// The log into which what is found will be merged.
  let findings: FindingLog

  private struct Share<Row: Sendable>: Sendable {
    var files: [Int: (rows: [Row], ledger: FileLedger)] = [:]
    var findings: FindingLog
    var fields: Set<String> = []
  }

  /// - Parameter open: makes the judge of a file, or says what the file lacks.
  func read<Judge: RecordJudge>(
    jobs: Int, open: @escaping @Sendable (SmallFile) throws(StageError) -> Judge
  ) throws(StageError) -> SmallIngest<Judge.Row> {
    let empty = findings.emptyCopy
    let shares = try parallelFold(pieces: files.count, jobs: jobs, start: { Share<Judge.Row>(findings: empty) }) {
      (number, share: inout Share<Judge.Row>) throws(StageError) in
      try read(number, into: &share, open)
    }
    var result = SmallIngest<Judge.Row>(
      rows: Array(repeating: [], count: files.count), files: files.map { FileLedger(source: name, path: $0.path) }, findings: empty)
    for share in shares {
      result.findings.merge(share.findings)
      result.fields.formUnion(share.fields)
      for (number, file) in share.files {
        result.files[number] = file.ledger
        result.rows[number] = file.rows
      }
    }
    return result
  }

  private func read<Judge: RecordJudge>(
    _ number: Int, into share: inout Share<Judge.Row>, _ open: (SmallFile) throws(StageError) -> Judge
  ) throws(StageError) {
    let file = files[number]
    let declared = blocks[file.block]
    let opened = try OpenedFile(file, block: declared, engine: engine)
    var ledger = FileLedger(source: name, path: file.path)
    ledger.globs = file.globs
    guard let exported = opened.opening.header else {
      share.findings.add(fileFinding(ledger, .emptyFile, severity: .warning, "the file is empty; was the export cut off?"))
      opened.describe(&ledger)
      share.files[number] = ([], ledger)
      return
    }
    let empty = findings.emptyCopy
    let derived = try DerivedColumns(header: exported, block: declared, file: file.path, zone: zone)
    let block = derived?.block ?? declared
    let header = derived?.header ?? exported
    let map = HeaderMap(header: header, known: known.map { ($0.name, $0.headers) }, declared: block.columns, extra: block.aliases)
    try HeaderProblems.check(map, file: file.path)
    let settled = derived?.settled(map) ?? map
    let desk = RecordDesk(number, header: header, map: settled, block: block, zone: zone, ledger: ledger, findings: empty)
    var judge = try open(SmallFile(path: file.path, header: header, map: map, block: block, desk: desk))
    var derivation = derived.map { RowDerivation($0, headerRecords: opened.headerRecords, findings: empty) }
    let rows = try self.rows(opened, &judge, &derivation)
    ledger = judge.desk.ledger
    share.findings.merge(judge.desk.findings)
    for finding in headerFindings(settled, ledger, undecodable: opened.sequencesReplaced) { share.findings.add(finding) }
    if let derived { derivation?.tally.settle(derived, &ledger, &share.findings) }
    opened.describe(&ledger)
    share.fields.formUnion(settled.columns.keys)
    share.fields.formUnion(block.constants.keys)
    share.files[number] = (rows, ledger)
  }

  private func rows<Judge: RecordJudge>(
    _ opened: OpenedFile, _ judge: inout Judge, _ derivation: inout RowDerivation?
  ) throws(StageError) -> [Judge.Row] {
    var rows: [Judge.Row] = []
    try opened.forEachRecord(&derivation) { cells, record in
      judge.desk.count()
      if record.isLeftOut { return }
      guard let sound = judge.desk.next(cells, line: record.line, isFault: record.isFault), let row = judge.row(sound) else { return }
      rows.append(row)
    }
    return rows
  }
}
