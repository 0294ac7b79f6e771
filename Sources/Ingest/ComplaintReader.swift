// One complaint record in, one row or one finding out (D4, L6, L16, T10, T12).

internal import CallCentre
internal import CSV
internal import Engine
internal import RunFolder
internal import Text

struct ComplaintReader {
  private let header: [String]
  private let map: HeaderMap
  private let block: SourceBlock
  private let fileNumber: Int
  private let stamps: StampParser
  private let zone: Zone
  private let values: [String: [String: String]]
  private let missing: MissingWords
  private let matcher: PhraseMatcher?
  private let longTexts: TextBook
  private var scratch = PhraseMatcher.Scratch()
  /// Which texts are kept, masked; nil: none.
  var sample: TextSample?
  private let finder: PersonalDataFinder
  private var maskScratch = PersonalDataFinder.Scratch()
  private(set) var ledger: FileLedger
  private(set) var findings: FindingLog
  private(set) var rows: [ComplaintRow] = []
  /// Every customer id and telephone read so far.
  private(set) var identities = CustomerKeySet()
  private var nextLine = 0
  private var line = 0
  /// Columns in the order of their fields, with the bytes that stand before each in the digest.
  private let digestColumns: [(column: Int, field: [UInt8])]
  /// Words met so far, understood once each.
  private var members = WordCache<String>()
  private var statuses = WordCache<ComplaintStatus>()
  private var regulatorWords = WordCache<Bool>()
  private var ratings = WordCache<Satisfaction>()
  /// Where each milestone's stamp stands, or the constant in its place.
  private let milestones: [(milestone: Milestone, field: String, column: Int, constant: String)]

  init(
    header: [String], map: HeaderMap, block: SourceBlock, ledger: FileLedger, fileNumber: Int, zone: Zone, matcher: PhraseMatcher?,
    longTexts: TextBook, finder: PersonalDataFinder, findings: FindingLog
  ) {
    self.findings = findings
    self.finder = finder
    self.header = header
    self.map = map
    self.block = block
    self.ledger = ledger
    self.fileNumber = fileNumber
    self.zone = zone
    self.matcher = matcher
    self.longTexts = longTexts
    digestColumns = map.columns.sorted { $0.key < $1.key }.map { ($0.value, Array(($0.key + "\u{1F}").utf8)) }
    milestones = Milestone.allCases.compactMap { milestone in
      let (column, constant) = (map.columns[milestone.field], block.constants[milestone.field])
      return column == nil && constant == nil ? nil : (milestone, milestone.field, column ?? -1, constant ?? "")
    }
    missing = MissingWords(block.missing)
    stamps = StampParser(zone: zone, missing: missing)
    values = block.values.mapValues { table in
      Dictionary(table.map { (ContactWords.fold($0.key), $0.value) }, uniquingKeysWith: { first, _ in first })
    }
  }

  mutating func read(_ cells: [String], _ record: RecordBlock.Record) {
    ledger.rowsIn += 1
    line = record.line
    if ledger.rowsIn == 1 {
      ledger.firstLine = line
    } else if line != nextLine {
      ledger.extraLines.append((UInt32(ledger.rowsIn - 1), UInt32(line - nextLine)))
    }
    nextLine = line + 1
    if record.isLeftOut { return }
    if let fault = RecordFault(cells, header: header, isFault: record.isFault) {
      reject(fault.kind, "", "", fault.message(width: header.count), isNote: fault.isNote)
      return
    }
    let row = RecordCells(cells: cells, columns: map.columns, constants: block.constants, values: values, missing: missing)
    if let complaint = readComplaint(row) {
      rows.append(complaint)
      let received = complaint.complaint[.received].instant
      ledger.firstAt = min(ledger.firstAt ?? received, received)
      ledger.lastAt = max(ledger.lastAt ?? received, received)
    }
  }

  private mutating func add(_ kind: FindingKind, _ field: String, _ value: String, _ message: String, _ action: Finding.Action, _ severity: Finding.Severity) {
    findings.add(
      Finding(
        source: ledger.source, file: ledger.path, record: ledger.rowsIn, line: line, field: field, kind: kind, severity: severity,
        action: action, valueMasked: value, message: message))
  }

  private mutating func reject(_ kind: FindingKind, _ field: String, _ value: String, _ message: String, isNote: Bool = false) {
    ledger.rejected += 1
    if isNote { ledger.notRecords += 1 }
    add(kind, field, value, message, .rejected, isNote ? .note : .error)
  }

  private mutating func readComplaint(_ cells: RecordCells) -> ComplaintRow? {
    let id = cells.text("complaint_id")
    if id.isEmpty || IdentityParser.isScientific(id) {
      reject(
        id.isEmpty ? .missingRequired : .scientificNotation, "complaint_id", id,
        id.isEmpty ? "complaint_id is empty" : "complaint_id is in scientific notation: export it as text")
      return nil
    }
    var row = ComplaintRow(id: id)
    guard readStamps(cells, &row.complaint) else { return nil }
    row.complaint.status = statuses.meaning(of: cells.text("status"), ComplaintWords.status)
    row.complaint.promise = readPromise(cells.text("promised_due_at"))
    if case .at(let due) = row.complaint.promise, ComplaintReader.isBefore(due, row.complaint[.received], zone) {
      row.complaint.promise = .unreadable
      add(.timeOrder, "promised_due_at", "", "promised_due_at lies before received_at; it was dropped", .repaired, .warning)
    }
    row.complaint.viaRegulator = regulatorWords.meaning(of: cells.text("via_regulator"), ComplaintWords.viaRegulator)
    row.complaint.followUpRating = ratings.meaning(of: cells.text("followup_csat"), ComplaintWords.rating)
    row.complaint.approvedBy = !cells.text("approved_by").isEmpty
    row.department = member(cells.text("responsible_dept"))
    row.level = member(cells.text("level"))
    row.channel = member(cells.text("channel"))
    row.business = member(cells.text("business_b"))
    row.cause = member(cells.text("cause_c"))
    row.duplicateOf = cells.text("duplicate_of")
    row.complaint.customer = readCustomer(cells)
    readThemes(cells.raw("content") ?? "", &row)
    row.complaint.file = UInt16(truncatingIfNeeded: fileNumber)
    row.complaint.record = UInt32(truncatingIfNeeded: ledger.rowsIn)
    var digest = RowDigest()
    for (column, field) in digestColumns where column < cells.cells.count && !cells.cells[column].isEmpty {
      digest.add(field.span, 0, field.count)
      let bytes = Array(cells.cells[column].utf8)
      digest.add(bytes.span, 0, bytes.count)
    }
    row.digest = digest.value
    return row
  }

  private mutating func member(_ text: String) -> String { text.isEmpty ? "" : members.meaning(of: text, foldMember) }

  // MARK: Stamps

  private func parse(_ text: String) -> ParsedStamp {
    let bytes = Array(text.utf8)
    return stamps.parse(bytes.span, 0, bytes.count)
  }

  /// false when the row was rejected: received_at is unusable, or it was closed before it was received (L6).
  private mutating func readStamps(_ cells: RecordCells, _ complaint: inout Complaint) -> Bool {
    for (milestone, field, column, constant) in milestones {
      let raw = column >= 0 && column < cells.cells.count ? cells.cells[column] : constant
      if raw.isEmpty { continue }
      let parsed = parse(raw)
      switch parsed.form {
      case .missing: continue
      case .unreadable:
        let message = "\(field) is no time that exists; wanted a form such as 2026-03-05 09:05:06"
        if milestone == .received {
          reject(.unreadableTime, field, raw, message)
          return false
        }
        add(.unreadableTime, field, raw, message + "; it was emptied", .repaired, .warning)
      case .date, .second:
        if parsed.isAmbiguous {
          add(.localTimeAmbiguous, field, "", "the clock was changed then; the first reading is taken", .repaired, .warning)
        }
        complaint[milestone] = Stamp(parsed.instant, parsed.form == .date ? .date : .second)
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
    for milestone in Milestone.allCases where milestone != .received && milestone != .closed && complaint[milestone].isPresent {
      guard let earlier = ComplaintReader.impossible(milestone, complaint, zone) else { continue }
      complaint[milestone] = Stamp(Instant(.min), .dropped)
      add(.timeOrder, milestone.field, "", "\(milestone.field) lies before \(earlier.field); it was dropped", .repaired, .warning)
    }
  }

  private func readPromise(_ text: String) -> Promise {
    if text.isEmpty { return .none }
    let parsed = parse(text)
    switch parsed.form {
    case .missing: return .none
    case .date: return .at(Stamp(parsed.instant, .date))
    case .second: return .at(Stamp(parsed.instant, .second))
    case .unreadable: return ComplaintWords.promise(text)
    }
  }

  // MARK: Identity and themes

  private mutating func readCustomer(_ cells: RecordCells) -> CustomerKey {
    var key = CustomerKey.none
    for (field, kind) in [("customer_id", CustomerKey.Kind.customerID), ("phone", .phone)] {
      let value = cells.text(field)
      if value.isEmpty { continue }
      switch kind == .phone ? IdentityParser.phone(value) : IdentityParser.customerID(value) {
      case .usable(let bytes):
        let usable = IdentityParser.key(kind, bytes, book: longTexts)
        if usable.pointsAtCustomer(bankCalled: false) { identities.insert(usable) }
        if key.isNone { key = usable }
      case .masked: add(.maskedIdentity, field, value, "\(field) is masked and identifies nobody", .noted, .note)
      case .scientific: add(.scientificNotation, field, value, "\(field) is in scientific notation; it was emptied", .repaired, .warning)
      case .missing, .unusable: break
      }
    }
    return key
  }

  private mutating func readThemes(_ content: String, _ row: inout ComplaintRow) {
    row.complaint.hasText = !content.isEmpty
    guard let matcher, row.complaint.hasText else { return }
    let bytes = Array(content.utf8)
    guard let window = sample?.window(of: row.complaint[.received].instant) else {
      row.complaint.themes = matcher.themes(in: bytes.span, scratch: &scratch)
      return
    }
    var text = ComplaintText()
    let isKept = sample?.takes(id: row.id, window: window) ?? false
    if window < TextSample.placedWindows {
      let hits = matcher.hits(in: bytes.span, scratch: &scratch)
      for hit in hits where hit.theme != row.complaint.themes.last { row.complaint.themes.append(hit.theme) }
      guard isKept || !hits.isEmpty else { return }
      let masked = finder.masked(bytes.span, scratch: &maskScratch)
      text.places = hits.map { hit in
        let matched = ComplaintReader.line(masked.text(hit.start..<hit.end))
        return ThemePlace(theme: hit.theme, rule: hit.rule, start: hit.start, end: hit.end, matched: matched)
      }
      if isKept { text.masked = masked.text }
    } else {
      row.complaint.themes = matcher.themes(in: bytes.span, scratch: &scratch)
      if isKept { text.masked = finder.masked(bytes.span, scratch: &maskScratch).text }
    }
    row.text = text
  }

  /// A text on one line.
  private static func line(_ text: String) -> String {
    text.utf8.contains { $0 < 0x20 } ? String(String.UnicodeScalarView(text.unicodeScalars.map { $0.value < 0x20 ? " " : $0 })) : text
  }
}
