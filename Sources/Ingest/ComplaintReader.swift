// One complaint record in, one row or one finding out (D4, L6, L16, T10, T12).

internal import CallCentre
internal import CSV
internal import Engine
internal import RunFolder
internal import Text

/// Reads records of one file. Several readers may share a file, each with blocks of its own.
struct ComplaintReader {
  private let plan: ComplaintPlan
  private let fileNumber: Int
  private let headerRecords: Int
  private let zone: Zone
  private let matcher: PhraseMatcher?
  private let longTexts: TextBook
  private var scratch = PhraseMatcher.Scratch()
  /// Which texts are kept, masked; nil: none.
  var sample: TextSample?
  private let finder: PersonalDataFinder
  private var maskScratch = PersonalDataFinder.Scratch()
  private(set) var ledger: FileLedger
  private(set) var findings: FindingLog
  /// Fields of stamps of which some cell was read, and how many cells of each were not.
  private(set) var readable: Set<Milestone> = []
  private(set) var unreadable: [Milestone: Int] = [:]
  /// Every customer id and telephone read so far.
  private(set) var identities = CustomerKeySet()
  private var place = PlacedRecord(record: 0, line: 0, firstField: 0, fieldCount: 0, encoding: .utf8, isUTF8: true)
  private var decoding = CellDecoding(.utf8)
  private var day = StampDay()
  private var wasRead = [Bool](repeating: false, count: Milestone.allCases.count)

  private let id, promise, content, duplicateOf: Int
  private let idIsPlain, promiseIsPlain: Bool
  private let identityColumns: [(field: ComplaintField, kind: CustomerKey.Kind, column: Int, isPlain: Bool)]
  private var department, level, channel, business, cause: MeaningColumn<Int32>
  private var status: MeaningColumn<ComplaintStatus>
  private var viaRegulator, approvedBy: MeaningColumn<Bool>
  private var rating: MeaningColumn<Satisfaction>

  init(
    plan: ComplaintPlan, books: ComplaintBooks, ledger: FileLedger, fileNumber: Int, headerRecords: Int, zone: Zone, matcher: PhraseMatcher?,
    longTexts: TextBook, finder: PersonalDataFinder, findings: FindingLog
  ) {
    self.plan = plan
    self.findings = findings
    self.finder = finder
    self.ledger = ledger
    self.fileNumber = fileNumber
    self.headerRecords = headerRecords
    self.zone = zone
    self.matcher = matcher
    self.longTexts = longTexts
    func code(_ field: ComplaintField, _ book: TextBook) -> MeaningColumn<Int32> {
      MeaningColumn(field, plan) { text in Int32(truncatingIfNeeded: book.number(of: text.isEmpty ? [] : Array(foldMember(text).utf8))) }
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
    promise = plan.column(.promisedDueAt)
    idIsPlain = plan.isPlain(.complaintID)
    promiseIsPlain = plan.isPlain(.promisedDueAt)
    content = plan.column(.content)
    duplicateOf = plan.column(.duplicateOf)
    identityColumns = [(ComplaintField.customerID, CustomerKey.Kind.customerID), (.phone, .phone)].map { ($0, $1, plan.column($0), plan.isPlain($0)) }
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
      } else if let row = readComplaint(text, bounds) {
        let received = row.complaint[.received].instant
        ledger.firstAt = min(ledger.firstAt ?? received, received)
        ledger.lastAt = max(ledger.lastAt ?? received, received)
        rows.append(row)
      }
    }
    return rows
  }

  private mutating func add(_ kind: FindingKind, _ field: String, _ value: String, _ message: String, _ action: Finding.Action, _ severity: Finding.Severity) {
    let (source, file) = (ledger.source, ledger.path)
    let (record, line) = (place.record, place.line)
    findings.add(kind, source: source, file: file, record: record, line: line) {
      Finding(
        source: source, file: file, record: record, line: line, field: field, kind: kind, severity: severity, action: action, valueMasked: value,
        message: message)
    }
  }

  private mutating func reject(_ kind: FindingKind, _ field: String, _ value: String, _ message: String, isNote: Bool = false) {
    ledger.rejected += 1
    if isNote { ledger.notRecords += 1 }
    add(kind, field, value, message, .rejected, isNote ? .note : .error)
  }

  private mutating func readComplaint(_ text: borrowing Span<UInt8>, _ bounds: borrowing Span<FieldBounds>) -> ComplaintRow? {
    let id = readID(text, place.cell(id, text, bounds))
    if id.isEmpty || IdentityParser.isScientific(id) {
      reject(
        id.isEmpty ? .missingRequired : .scientificNotation, "complaint_id", id,
        id.isEmpty ? "complaint_id is empty" : "complaint_id is in scientific notation: export it as text")
      return nil
    }
    var row = ComplaintRow(id: id)
    guard readStamps(text, bounds, &row.complaint) else { return nil }
    row.complaint.status = status.meaning(text, place.cell(status.column, text, bounds), plan, decoding)
    readPromise(text, bounds, &row.complaint)
    row.complaint.viaRegulator = viaRegulator.meaning(text, place.cell(viaRegulator.column, text, bounds), plan, decoding)
    row.complaint.followUpRating = rating.meaning(text, place.cell(rating.column, text, bounds), plan, decoding)
    row.complaint.approvedBy = approvedBy.meaning(text, place.cell(approvedBy.column, text, bounds), plan, decoding)
    row.complaint.department = department.meaning(text, place.cell(department.column, text, bounds), plan, decoding)
    row.complaint.level = level.meaning(text, place.cell(level.column, text, bounds), plan, decoding)
    row.complaint.channel = channel.meaning(text, place.cell(channel.column, text, bounds), plan, decoding)
    row.complaint.business = business.meaning(text, place.cell(business.column, text, bounds), plan, decoding)
    row.complaint.cause = cause.meaning(text, place.cell(cause.column, text, bounds), plan, decoding)
    let master = place.cell(duplicateOf, text, bounds)
    if duplicateOf < 0 || master.start < master.end { row.duplicateOf = plan.field(.duplicateOf, text, master, decoding) }
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
    return row
  }

  private func readID(_ text: borrowing Span<UInt8>, _ range: (start: Int, end: Int)) -> String {
    guard idIsPlain, decoding.isUTF8, !plan.missing.contains(text, range.start, range.end),
      let valid = try? UTF8Span(validating: text.extracting(range.start..<range.end))
    else { return plan.field(.complaintID, text, range, decoding) }
    return String(copying: valid)
  }

  // MARK: Stamps

  /// false when the row was rejected: received_at is unusable, or it was closed before it was received (L6).
  private mutating func readStamps(_ text: borrowing Span<UInt8>, _ bounds: borrowing Span<FieldBounds>, _ complaint: inout Complaint) -> Bool {
    for index in plan.milestones.indices {
      let (milestone, column, constant) = plan.milestones[index]
      let range = place.cell(column, text, bounds)
      if column >= 0 && range.start == range.end { continue }
      let parsed: ParsedStamp
      if column >= 0 {
        parsed = plan.stamp(text, range, decoding, day: &day)
      } else {
        let bytes = Array(constant.utf8)
        parsed = plan.stamps.parse(bytes.span, 0, bytes.count)
      }
      switch parsed.form {
      case .missing: continue
      case .unreadable:
        unreadable[milestone, default: 0] += 1
        let message = "\(milestone.field) is no time that exists; wanted a form such as 2026-03-05 09:05:06, or its own declared under formats"
        let raw = column >= 0 ? plan.string(text, range, decoding) : constant
        if milestone == .received {
          reject(.unreadableTime, milestone.field, raw, message)
          return false
        }
        add(.unreadableTime, milestone.field, raw, message + "; it was emptied", .repaired, .warning)
      case .date, .second:
        if parsed.isAmbiguous {
          add(.localTimeAmbiguous, milestone.field, "", "the clock was changed then; the first reading is taken", .repaired, .warning)
        }
        complaint[milestone] = Stamp(parsed.instant, parsed.form == .date ? .date : .second)
        if !wasRead[milestone.rawValue] {
          wasRead[milestone.rawValue] = true
          readable.insert(milestone)
        }
      }
    }
    guard complaint[.received].isPresent else {
      reject(.missingRequired, "received_at", "", "received_at is empty")
      return false
    }
    if ComplaintReader.isBefore(complaint[.closed], complaint[.received], zone) {
      reject(.timeOrder, "closed_at", "", "closed_at lies before received_at")
      return false
    }
    dropImpossible(&complaint)
    return true
  }

  /// `a` before `b`; dates are compared as dates where either lacks its time of day (T10).
  private static func isBefore(_ a: Stamp, _ b: Stamp, _ zone: Zone) -> Bool {
    guard a.isPresent, b.isPresent else { return false }
    if a.precision == .date || b.precision == .date { return zone.day(a.instant) < zone.day(b.instant) }
    return a.instant < b.instant
  }

  private static func impossible(_ milestone: Milestone, _ complaint: Complaint, _ zone: Zone) -> Milestone? {
    if isBefore(complaint[milestone], complaint[.received], zone) { return .received }
    let earlier: Milestone? =
      switch milestone {
      case .reopened: .closed
      case .reclosed: .reopened
      case .resumed: .paused
      default: nil
      }
    return earlier.flatMap { isBefore(complaint[milestone], complaint[$0], zone) ? $0 : nil }
  }

  private mutating func dropImpossible(_ complaint: inout Complaint) {
    let zone = zone
    for (milestone, _, _) in plan.milestones where milestone != .received && milestone != .closed && complaint[milestone].isPresent {
      guard let earlier = ComplaintReader.impossible(milestone, complaint, zone) else { continue }
      complaint[milestone] = Stamp(Instant(.min), .dropped)
      add(.timeOrder, milestone.field, "", "\(milestone.field) lies before \(earlier.field); it was dropped", .repaired, .warning)
    }
  }

  private mutating func readPromise(_ text: borrowing Span<UInt8>, _ bounds: borrowing Span<FieldBounds>, _ complaint: inout Complaint) {
    let range = place.cell(promise, text, bounds)
    if promise >= 0 && range.start == range.end { return }
    complaint.promise = promised(text, range)
    if case .at(let due) = complaint.promise, ComplaintReader.isBefore(due, complaint[.received], zone) {
      complaint.promise = .unreadable
      add(.timeOrder, "promised_due_at", "", "promised_due_at lies before received_at; it was dropped", .repaired, .warning)
    }
  }

  private mutating func promised(_ text: borrowing Span<UInt8>, _ range: (start: Int, end: Int)) -> Promise {
    if promiseIsPlain {
      let parsed = plan.stamp(text, range, decoding, day: &day)
      if parsed.form == .second { return .at(Stamp(parsed.instant, .second)) }
    }
    let words = plan.field(.promisedDueAt, text, range, decoding)
    if words.isEmpty { return .none }
    let bytes = Array(words.utf8)
    let parsed = plan.stamps.parse(bytes.span, 0, bytes.count)
    switch parsed.form {
    case .missing: return .none
    case .date: return .at(Stamp(parsed.instant, .date))
    case .second: return .at(Stamp(parsed.instant, .second))
    case .unreadable: return ComplaintWords.promise(words)
    }
  }

  // MARK: Identity and themes

  private mutating func readCustomer(_ text: borrowing Span<UInt8>, _ bounds: borrowing Span<FieldBounds>) -> CustomerKey {
    var key = CustomerKey.none
    for index in identityColumns.indices {
      let (field, kind, column, isPlain) = identityColumns[index]
      let range = place.cell(column, text, bounds)
      if column >= 0 && range.start == range.end { continue }
      var usable: CustomerKey?
      if isPlain { usable = plan.plainKey(kind, isPhone: kind == .phone, text, range) }
      if usable == nil { usable = readUnusualIdentity(field, kind, text, range) }
      guard let usable else { continue }
      if usable.pointsAtCustomer(bankCalled: false) { identities.insert(usable) }
      if key.isNone { key = usable }
    }
    return key
  }

  @inline(never)
  private mutating func readUnusualIdentity(
    _ field: ComplaintField, _ kind: CustomerKey.Kind, _ text: borrowing Span<UInt8>, _ range: (start: Int, end: Int)
  ) -> CustomerKey? {
    let value = plan.field(field, text, range, decoding)
    if value.isEmpty { return nil }
    let name = field.rawValue
    switch kind == .phone ? IdentityParser.phone(value) : IdentityParser.customerID(value) {
    case .usable(let bytes): return IdentityParser.key(kind, bytes, book: longTexts)
    case .masked: add(.maskedIdentity, name, value, "\(name) is masked and identifies nobody", .noted, .note)
    case .scientific: add(.scientificNotation, name, value, "\(name) is in scientific notation; it was emptied", .repaired, .warning)
    case .missing, .unusable: break
    }
    return nil
  }

  private mutating func readThemes(_ text: borrowing Span<UInt8>, _ range: (start: Int, end: Int), _ row: inout ComplaintRow) {
    row.complaint.hasText = range.start < range.end
    guard row.complaint.hasText, matcher != nil else { return }
    if decoding.isUTF8 {
      readThemes(text.extracting(range.start..<range.end), &row)
    } else {
      let bytes = plan.utf8(text, range, decoding)
      readThemes(bytes.span, &row)
    }
  }

  private mutating func readThemes(_ content: borrowing Span<UInt8>, _ row: inout ComplaintRow) {
    guard let matcher else { return }
    guard let window = sample?.window(of: row.complaint[.received].instant) else {
      row.complaint.themes = matcher.themes(in: content, scratch: &scratch)
      return
    }
    var text = ComplaintText()
    let isKept = sample?.takes(id: row.id, window: window) ?? false
    if window < TextSample.placedWindows {
      let hits = matcher.hits(in: content, scratch: &scratch)
      for hit in hits where hit.theme != row.complaint.themes.last { row.complaint.themes.append(hit.theme) }
      guard isKept || !hits.isEmpty else { return }
      let masked = finder.masked(content, scratch: &maskScratch)
      text.places = hits.map { hit in
        let matched = ComplaintReader.line(masked.text(hit.start..<hit.end))
        return ThemePlace(theme: hit.theme, rule: hit.rule, start: hit.start, end: hit.end, matched: matched)
      }
      if isKept { text.masked = masked.text }
    } else {
      row.complaint.themes = matcher.themes(in: content, scratch: &scratch)
      if isKept { text.masked = finder.masked(content, scratch: &maskScratch).text }
    }
    row.text = text
  }

  /// A text on one line.
  private static func line(_ text: String) -> String {
    text.utf8.contains { $0 < 0x20 } ? String(String.UnicodeScalarView(text.unicodeScalars.map { $0.value < 0x20 ? " " : $0 })) : text
  }
}
