// One complaint record in, one row or one finding out (D4, L6, L16, T10, T12).

internal import CallCentre
internal import CSV
internal import Engine
internal import RunFolder
internal import Text

/// Reads records of one file. Several readers may share a file, each with blocks of its own.
struct ComplaintReader {
  let plan: ComplaintPlan
  private let fileNumber: Int
  private let headerRecords: Int
  let zone: Zone
  let themeFinder: ThemeFinder?
  let longTexts: TextBook
  var scratch = ThemeFinder.Scratch()
  /// Which texts are kept, masked; nil: none.
  var sample: TextSample?
  let finder: PersonalDataFinder
  var maskScratch = PersonalDataFinder.Scratch()
  private(set) var ledger: FileLedger
  private(set) var findings: FindingLog
  /// Fields of stamps of which some cell was read, and how many cells of each were not.
  var readable: Set<Milestone> = []
  var unreadable: [Milestone: Int] = [:]
  /// Every customer id and telephone read so far.
  var identities = CustomerKeySet()
  var place = PlacedRecord(record: 0, line: 0, firstField: 0, fieldCount: 0, encoding: .utf8, isUTF8: true)
  var decoding = CellDecoding(.utf8)
  var days = [StampDay](repeating: StampDay(), count: 2048)
  var wasRead = [Bool](repeating: false, count: Milestone.allCases.count)

  private let id, content, duplicateOf: Int
  /// There is a column of promises, or the same promise for all.
  private let hasPromise: Bool
  private let masterForAll: String
  private let idIsPlain: Bool
  let promiseIsPlain: Bool
  let identityColumns: [(field: ComplaintField, kind: CustomerKey.Kind, column: Int, isPlain: Bool)]
  private var department, level, channel, business, cause: MeaningColumn<Int32>
  private var status: MeaningColumn<ComplaintStatus>
  private var viaRegulator, approvedBy: MeaningColumn<Bool>
  private var rating: MeaningColumn<Satisfaction>
  var promise: MeaningColumn<Promise>

  init(
    plan: ComplaintPlan, books: ComplaintBooks, ledger: FileLedger, fileNumber: Int, headerRecords: Int, zone: Zone, themeFinder: ThemeFinder?,
    longTexts: TextBook, finder: PersonalDataFinder, findings: FindingLog
  ) {
    self.plan = plan
    self.findings = findings
    self.finder = finder
    self.ledger = ledger
    self.fileNumber = fileNumber
    self.headerRecords = headerRecords
    self.zone = zone
    self.themeFinder = themeFinder
    self.longTexts = longTexts
    func code(_ field: ComplaintField, _ book: TextBook) -> MeaningColumn<Int32> {
      MeaningColumn(field, plan) { text in Int32(truncatingIfNeeded: book.number(of: text.isEmpty ? [] : memberBytes(text))) }
    }
    department = code(.department, books.departments)
    level = code(.level, books.levels)
    channel = code(.channel, books.channels)
    business = code(.business, books.businesses)
    cause = code(.cause, books.causes)
    status = MeaningColumn(.status, plan, ComplaintWords.status)
    viaRegulator = MeaningColumn(.viaRegulator, plan, ComplaintWords.viaRegulator)
    rating = MeaningColumn(.followUpCsat, plan, ComplaintWords.rating)
    approvedBy = MeaningColumn(.approvedBy, plan) { !$0.isEmpty }
    id = plan.column(.complaintID)
    promise = MeaningColumn(.promisedDueAt, plan) { [stamps = plan.stamps] in ComplaintWords.promise($0, stamps) }
    hasPromise = promise.column >= 0 || plan.constants[ComplaintField.promisedDueAt.rawValue] != nil
    masterForAll = plan.constants[ComplaintField.duplicateOf.rawValue] ?? ""
    idIsPlain = plan.isPlain(.complaintID)
    promiseIsPlain = plan.isPlain(.promisedDueAt)
    content = plan.column(.content)
    duplicateOf = plan.column(.duplicateOf)
    identityColumns = [(ComplaintField.customerID, CustomerKey.Kind.customerID), (.phone, .phone)]
      .map { ($0, $1, plan.column($0), plan.isPlain($0)) }
      .filter { $0.column >= 0 || plan.constants[$0.field.rawValue] != nil }
  }

  /// Reads the records of the block from the `first` on.
  mutating func read(_ block: borrowing RecordBlock, from first: Int) -> [ComplaintRow] {
    if block.encoding != decoding.encoding { decoding = CellDecoding(block.encoding) }
    let text = block.bytes.span
    let bounds = block.bounds.span
    let count = block.records.count
    var rows: [ComplaintRow] = []
    rows.reserveCapacity(count - first)
    for index in first..<count {
      let record = block.records[index]
      let ordinal = block.firstRecord + index + 1 - headerRecords
      ledger.rowsIn += 1
      if ordinal == 1 { ledger.firstLine = record.line }
      let further = (index + 1 < count ? block.records[index + 1].line : block.endLine) - record.line - 1
      if further != 0 { ledger.extraLines.append((UInt32(truncatingIfNeeded: ordinal), UInt32(truncatingIfNeeded: further))) }
      if record.isLeftOut { continue }
      place = PlacedRecord(
        record: ordinal, line: record.line, firstField: Int(record.firstField), fieldCount: Int(record.fieldCount), encoding: block.encoding,
        isUTF8: decoding.isUTF8)
      if let fault = record.isFault ? .quoting : plan.fault(place, text, bounds, decoding) {
        reject(fault.kind, "", "", fault.message(width: plan.header.count), isNote: fault.isNote)
      } else {
        readComplaint(text, bounds, &rows)
      }
    }
    return rows
  }

  mutating func add(_ kind: FindingKind, _ field: String, _ value: String, _ message: String, _ action: Finding.Action, _ severity: Finding.Severity) {
    let (source, file) = (ledger.source, ledger.path)
    let (record, line) = (place.record, place.line)
    findings.add(kind, source: source, file: file, record: record, line: line) {
      Finding(
        source: source, file: file, record: record, line: line, field: field, kind: kind, severity: severity, action: action, valueMasked: value,
        message: message)
    }
  }

  mutating func reject(_ kind: FindingKind, _ field: String, _ value: String, _ message: String, isNote: Bool = false) {
    ledger.rejected += 1
    if isNote { ledger.notRecords += 1 }
    add(kind, field, value, message, .rejected, isNote ? .note : .error)
  }

  private mutating func readComplaint(_ text: borrowing Span<UInt8>, _ bounds: borrowing Span<FieldBounds>, _ rows: inout [ComplaintRow]) {
    let (id, isScientific) = readID(text, place.cell(id, text, bounds))
    if id.isEmpty || isScientific {
      reject(
        id.isEmpty ? .missingRequired : .scientificNotation, "complaint_id", id,
        id.isEmpty ? "complaint_id is empty" : "complaint_id is in scientific notation: export it as text")
      return
    }
    var row = ComplaintRow(id: id)
    guard readStamps(text, bounds, &row.complaint) else { return }
    let received = row.complaint[.received].instant
    ledger.firstAt = min(ledger.firstAt ?? received, received)
    ledger.lastAt = max(ledger.lastAt ?? received, received)
    row.complaint.status = status.meaning(text, place.cell(status.column, text, bounds), plan, decoding)
    if hasPromise { readPromise(text, bounds, &row.complaint) }
    row.complaint.viaRegulator = viaRegulator.meaning(text, place.cell(viaRegulator.column, text, bounds), plan, decoding)
    row.complaint.followUpRating = rating.meaning(text, place.cell(rating.column, text, bounds), plan, decoding)
    row.complaint.approvedBy = approvedBy.meaning(text, place.cell(approvedBy.column, text, bounds), plan, decoding)
    row.complaint.department = department.meaning(text, place.cell(department.column, text, bounds), plan, decoding)
    row.complaint.level = level.meaning(text, place.cell(level.column, text, bounds), plan, decoding)
    row.complaint.channel = channel.meaning(text, place.cell(channel.column, text, bounds), plan, decoding)
    row.complaint.business = business.meaning(text, place.cell(business.column, text, bounds), plan, decoding)
    row.complaint.cause = cause.meaning(text, place.cell(cause.column, text, bounds), plan, decoding)
    let master = place.cell(duplicateOf, text, bounds)
    if master.start < master.end { row.duplicateOf = plan.field(.duplicateOf, text, master, decoding) }
    if duplicateOf < 0, !masterForAll.isEmpty { row.duplicateOf = masterForAll }
    row.complaint.customer = readCustomer(text, bounds)
    readThemes(text, place.cell(content, text, bounds), &row)
    row.complaint.file = UInt16(truncatingIfNeeded: fileNumber)
    row.complaint.record = UInt32(truncatingIfNeeded: place.record)
    var digest = RowDigest()
    for (column, field) in plan.digestColumns {
      let range = place.cell(column, text, bounds)
      if range.start == range.end { continue }
      digest.add(field.span, 0, field.count)
      plan.add(range, text, to: &digest, decoding, isUTF8: decoding.isUTF8)
    }
    row.digest = digest.value
    rows.append(row)
  }

  private func readID(_ text: borrowing Span<UInt8>, _ range: (start: Int, end: Int)) -> (id: String, isScientific: Bool) {
    guard idIsPlain, decoding.isUTF8, !plan.missing.contains(text, range.start, range.end),
      let valid = try? UTF8Span(validating: text.extracting(range.start..<range.end))
    else {
      let id = plan.field(.complaintID, text, range, decoding)
      return (id, IdentityParser.isScientific(id))
    }
    let id = String(copying: valid)
    // Without a sign or a point it is no such number.
    for place in range.start..<range.end where text[place] == 0x2B || text[place] == 0x2D || text[place] == 0x2E {
      return (id, IdentityParser.isScientific(id))
    }
    return (id, false)
  }

  /// What is remembered of the day that a stamp names: exports go to and fro between days, but there are few of them.
  func daySlot(_ text: borrowing Span<UInt8>, _ range: (start: Int, end: Int)) -> Int {
    // `2026-10-05 …`: the last sign of the month's tens, and what stands in the places of month and day.
    if range.end - range.start < 10 { return 0 }
    let (tens, month) = (Int(text[range.start + 5] & 1), Int(text[range.start + 6] & 15))
    let day = Int(text[range.start + 8] & 3) << 4 | Int(text[range.start + 9] & 15)
    return tens << 10 | month << 6 | day
  }
}
