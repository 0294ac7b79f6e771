// The field kernel of the contact source: one record in, one packed leg or one finding out.
// Here a record's judgement in the order of the rulings (A9–A24); its words, moments and identity stand in files of their own.

internal import CallCentre
package import CSV
package import Engine
package import RunFolder
internal import Text

/// Reads records of one file into partitions. Several readers may share a file, each with blocks of its own.
package struct ContactReader: Sendable {
  let plan: ContactPlan
  let columns: ContactColumns
  let books: ContactBooks
  let fileNumber: UInt16
  let readingLimit: Int64
  package private(set) var ledger: FileLedger
  package private(set) var findings: FindingLog
  var firstAt = Int64.max
  var lastAt = Int64.min
  var day = StampDay()
  var decoding = CellDecoding(.utf8)
  var encoding = TextEncoding.utf8
  var isUTF8 = true

  var channel, outcome: WordColumn
  var transferTo, transferType: TransferColumn
  /// The columns of marks that the file has, and the marks that are the same in every record.
  var optionalWords: [(words: WordColumn, mark: LegMarks.Place)] = []
  let constantMarks: LegMarks

  var queue, team, agent, business: CodeColumn
  private var agentName: CodeColumn?
  /// Every customer id and telephone read so far, for the leak scan (D20).
  private(set) var identities = CustomerKeySet()
  /// Those of the block at hand, which the set takes together.
  var blockIdentities: [CustomerKey] = []
  var segmentTables: [ByteTable]
  let hasSegments: Bool
  /// Phrases to look for in notes and chat texts.
  private let phrases: PhraseList?
  private var phraseScratch = PhraseList.Scratch()

  init(
    plan: ContactPlan, books: ContactBooks, fileNumber: Int, ledger: FileLedger, readingLimit: Instant, findings: FindingLog, phrases: PhraseList? = nil
  ) {
    self.plan = plan
    self.phrases = phrases
    self.books = books
    self.fileNumber = UInt16(truncatingIfNeeded: fileNumber)
    self.readingLimit = readingLimit.seconds
    self.ledger = ledger
    self.findings = findings
    let columns = plan.columns
    self.columns = columns
    func words(_ field: ContactField, _ column: Int) -> WordColumn { WordColumn(field, column, plan) }
    channel = words(.channel, columns.channel)
    outcome = words(.outcome, columns.outcome)
    var constantMarks = LegMarks()
    for (field, column, mark) in columns.marks {
      let words = words(field, column)
      if column < 0 { constantMarks[mark] = words.constant } else { optionalWords.append((words, mark)) }
    }
    self.constantMarks = constantMarks
    transferTo = TransferColumn(.transferTo, columns.transferTo, plan, books.transferTargets)
    transferType = TransferColumn(.transferType, columns.transferType, plan, books.transferTargets)
    queue = CodeColumn(.queue, columns.queue, books.queues)
    team = CodeColumn(.team, columns.team, books.teams)
    let hasAgentID = plan.fields.contains(.agentID)
    agent = CodeColumn(hasAgentID ? .agentID : .agentName, hasAgentID ? columns.agent : columns.agentName, books.agents)
    if hasAgentID, columns.agentName >= 0 { agentName = CodeColumn(.agentName, columns.agentName, books.agentNames) }
    business = CodeColumn(.businessType, columns.business, books.businesses)
    hasSegments = plan.fields.contains(.segment)
    segmentTables = Array(repeating: ByteTable(), count: plan.map.segmentFlags.count + 1)
  }

  /// Reads the records of the block from the `first` on.
  package mutating func read(_ block: borrowing RecordBlock, from first: Int, into partitions: inout LegPartitions) throws(StageError) {
    let text = block.bytes.span
    let bounds = block.bounds.span
    encoding = block.encoding
    if encoding != decoding.encoding { decoding = CellDecoding(encoding) }
    isUTF8 = encoding == .utf8
    let count = block.records.count
    for index in first..<count {
      let record = block.records[index]
      let ordinal = block.firstRecord + index + 1 - plan.headerRecords
      ledger.rowsIn += 1
      if ordinal == 1 { ledger.firstLine = record.line }
      let further = (index + 1 < count ? block.records[index + 1].line : block.endLine) - record.line - 1
      if further != 0 { ledger.extraLines.append((UInt32(truncatingIfNeeded: ordinal), UInt32(truncatingIfNeeded: further))) }
      let place = PlacedRecord(record: ordinal, line: record.line, firstField: Int(record.firstField), fieldCount: Int(record.fieldCount), encoding: encoding, isUTF8: isUTF8)
      if record.isLeftOut { continue }
      if let fault = record.isFault ? .quoting : plan.fault(place, text, bounds, decoding) {
        reject(place, fault.kind, "", "", fault.message(width: plan.header.count), note: fault.isNote)
      } else {
        try readLeg(place, text, bounds, into: &partitions)
      }
    }
    identities.insert(contentsOf: blockIdentities)
    blockIdentities.removeAll(keepingCapacity: true)
    if firstAt <= lastAt {
      ledger.firstAt = Instant(min(firstAt, ledger.firstAt?.seconds ?? .max))
      ledger.lastAt = Instant(max(lastAt, ledger.lastAt?.seconds ?? .min))
    }
  }

  // MARK: Cells

  func string(_ text: borrowing Span<UInt8>, _ range: (start: Int, end: Int)) -> String { plan.string(text, range, decoding) }
  func utf8(_ text: borrowing Span<UInt8>, _ range: (start: Int, end: Int)) -> [UInt8] { plan.utf8(text, range, decoding) }
  func isMissing(_ text: borrowing Span<UInt8>, _ range: (start: Int, end: Int)) -> Bool { plan.isMissing(text, range, decoding) }

  @inline(never)
  mutating func reject(_ place: PlacedRecord, _ kind: FindingKind, _ field: String, _ value: String, _ message: String, note: Bool = false) {
    ledger.rejected += 1
    if note { ledger.notRecords += 1 }
    add(place, kind, field, note ? .note : .error, .rejected, value, message)
  }

  @inline(never)
  mutating func repair(_ place: PlacedRecord, _ kind: FindingKind, _ field: ContactField, _ value: String, _ message: String) {
    add(place, kind, field.rawValue, .warning, .repaired, value, message)
  }

  mutating func add(
    _ place: PlacedRecord, _ kind: FindingKind, _ field: String, _ severity: Finding.Severity, _ action: Finding.Action, _ value: String, _ message: String
  ) {
    let (source, file) = (ledger.source, ledger.path)
    findings.add(kind, source: source, file: file, record: place.record, line: place.line) {
      Finding(
        source: source, file: file, record: place.record, line: place.line, field: field, kind: kind, severity: severity, action: action,
        valueMasked: value, message: message)
    }
  }

  // MARK: One leg (A12–A18, A24, A64)

  mutating func readLeg(
    _ place: PlacedRecord, _ text: borrowing Span<UInt8>, _ bounds: borrowing Span<FieldBounds>, into partitions: inout LegPartitions
  ) throws(StageError) {
    var row = LegRow()
    var digest = RowDigest()
    row.file = fileNumber
    row.record = UInt32(truncatingIfNeeded: place.record)
    guard readIDs(place, text, bounds, &row) else { return }
    guard let arrival = readArrival(place, text, bounds) else { return }
    row.arrival = UInt32(truncatingIfNeeded: arrival)
    guard var times = readTimes(place, text, bounds, arrival: arrival, &digest) else { return }
    guard readDurations(place, text, bounds, &times, &digest) else { return }
    guard readChannel(place, text, bounds, &row) else { return }
    try readWords(place, text, bounds, &row)
    guard let outcome = legOutcome(place, text, bounds, times) else { return }
    row.marks.outcome = outcome.rawValue
    // Who was rung did not handle it (A74).
    let isAnswered = row.marks.outcome == Outcome.answered.rawValue || row.marks.outcome == Outcome.answeredNoTalk.rawValue
    if !isAnswered { row.agent = 0 }
    row.customer = readCustomer(
      place, text, bounds, bankCalled: row.marks.direction == Direction.outbound.rawValue, &digest)
    digest.add(UInt64(row.arrival) << 32 | UInt64(row.marks.bits))
    digest.add(UInt64(row.queue) << 48 | UInt64(row.team) << 32 | UInt64(row.agent) << 16 | UInt64(row.business))
    plan.add(place.cell(columns.transferTo, text, bounds), text, to: &digest, decoding, isUTF8: isUTF8)
    plan.add(place.cell(columns.transferType, text, bounds), text, to: &digest, decoding, isUTF8: isUTF8)
    plan.add(place.cell(columns.summary, text, bounds), text, to: &digest, decoding, isUTF8: isUTF8)
    plan.add(place.cell(columns.agentName, text, bounds), text, to: &digest, decoding, isUTF8: isUTF8)
    if let column = agentName?.column { _ = try agentName?.code(text, place.cell(column, text, bounds), plan, decoding) }
    row.digest = UInt32(truncatingIfNeeded: digest.value >> 16)
    if row.leg == 0 { row.leg = LegKey.digest(digest.value) }
    if columns.summary >= 0 { readText(place, text, bounds, &row, into: &partitions) }
    if arrival < firstAt { firstAt = arrival }
    if arrival > lastAt { lastAt = arrival }
    partitions.append(row, times)
  }

  /// Whether there is a note or chat text, and which phrases of the list stand in it.
  private mutating func readText(
    _ place: PlacedRecord, _ text: borrowing Span<UInt8>, _ bounds: borrowing Span<FieldBounds>, _ row: inout LegRow, into partitions: inout LegPartitions
  ) {
    let range = place.cell(columns.summary, text, bounds)
    guard range.start < range.end, !isMissing(text, range) else { return }
    row.marks.hasText = 1
    guard let phrases else { return }
    let found: [Int]
    if isUTF8 {
      found = phrases.numbers(in: text.extracting(range.start..<range.end), &phraseScratch)
    } else {
      let bytes = utf8(text, range)
      found = phrases.numbers(in: bytes.span, &phraseScratch)
    }
    for number in found { partitions.append(LegPhrase(place: row.place, phrase: UInt16(truncatingIfNeeded: number))) }
  }

  mutating func readIDs(_ place: PlacedRecord, _ text: borrowing Span<UInt8>, _ bounds: borrowing Span<FieldBounds>, _ row: inout LegRow) -> Bool {
    let range = place.cell(columns.id, text, bounds)
    if plan.isPlainID(text, range) {
      let count = range.end - range.start
      if count <= 15 {
        let high = packedWord(text, range.start, count).byteSwapped
        let low = count > 8 ? packedWord(text, range.start + 8, count - 8).byteSwapped : 0
        row.id = PackedText(high: high, low: low | UInt64(truncatingIfNeeded: count))
      } else {
        row.id = PackedText(text, range.start, range.end, book: books.longTexts)
      }
    } else if !readUnusualID(place, text, range, &row) {
      return false
    }
    let leg = place.cell(columns.leg, text, bounds)
    if leg.start < leg.end, !isMissing(text, leg) {
      if isUTF8 {
        row.leg = LegKey.pack(text, leg.start, leg.end, book: books.longTexts)
      } else {
        let bytes = utf8(text, leg)
        row.leg = LegKey.pack(bytes.span, 0, bytes.count, book: books.longTexts)
      }
    }
    return true
  }

  @inline(never)
  mutating func readUnusualID(_ place: PlacedRecord, _ text: borrowing Span<UInt8>, _ range: (start: Int, end: Int), _ row: inout LegRow) -> Bool {
    let raw = string(text, range)
    let id = isMissing(text, range) ? "" : raw
    if id.isEmpty || IdentityParser.isScientific(IdentityParser.normalised(id)) {
      let kind: FindingKind = id.isEmpty ? .missingRequired : .scientificNotation
      let reason = id.isEmpty ? "empty" : "in scientific notation: a spreadsheet has destroyed it"
      reject(place, kind, "interaction_id", raw, "interaction_id is \(reason); export it as text")
      return false
    }
    row.id = PackedText(id, book: books.longTexts)
    return true
  }
}
