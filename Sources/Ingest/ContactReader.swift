// The field kernel of the contact source: one record in, one packed leg or one finding out.
// Over 300 lines because the judgement of a record, in the order of the rulings (A9–A24), reads best in one place.

internal import CallCentre
package import CSV
package import Engine
package import RunFolder
internal import Text

/// Reads the records of one file into partitions.
package struct ContactReader: Sendable {
  private let plan: ContactPlan
  private let books: ContactBooks
  private let fileNumber: UInt16
  private let readingLimit: Int64
  package private(set) var ledger: FileLedger
  package private(set) var findings = FindingLog()
  private var nextLine = 0
  private var words: [ContactField: ByteTable] = [:]
  private var codes: [ContactField: ByteTable] = [:]
  private var segmentTables: [ByteTable] = []

  init(plan: ContactPlan, books: ContactBooks, fileNumber: Int, ledger: FileLedger, readingLimit: Instant) {
    self.plan = plan
    self.books = books
    self.fileNumber = UInt16(truncatingIfNeeded: fileNumber)
    self.readingLimit = readingLimit.seconds
    self.ledger = ledger
    segmentTables = Array(repeating: ByteTable(), count: plan.map.segmentFlags.count + 1)
  }

  /// A record being judged: where it stands, and its cells.
  private struct Place {
    let record: Int
    let line: Int
    let firstField: Int
    let fieldCount: Int
  }

  /// Reads the records of the block from the `first` on.
  package mutating func read(_ block: borrowing RecordBlock, from first: Int, into partitions: inout LegPartitions) throws(StageError) {
    let text = block.bytes.span
    let ends = block.bounds.span
    for index in first..<block.records.count {
      let record = block.records[index]
      ledger.rowsIn += 1
      if ledger.rowsIn == 1 {
        ledger.firstLine = record.line
      } else if record.line != nextLine {
        ledger.extraLines.append((UInt32(ledger.rowsIn - 1), UInt32(record.line - nextLine)))
      }
      nextLine = record.line + 1
      let place = Place(
        record: ledger.rowsIn, line: record.line, firstField: Int(record.firstField), fieldCount: Int(record.fieldCount))
      if record.isLeftOut { continue }
      if record.isFault {
        reject(place, .quoting, "", "", "quotes do not follow RFC 4180; export the line again or double its quotes")
      } else if isRecord(place, text, ends) {
        try readLeg(place, text, ends, into: &partitions)
      }
    }
  }

  // MARK: Cells

  @inline(__always)
  private func cell(_ place: Place, _ column: Int, _ text: borrowing Span<UInt8>, _ ends: borrowing Span<FieldBounds>) -> (start: Int, end: Int) {
    if column < 0 { return (0, 0) }
    let field = place.firstField + column
    return trimmed(text, Int(ends[field].start), Int(ends[field].end))
  }

  private func string(_ text: borrowing Span<UInt8>, _ range: (start: Int, end: Int)) -> String {
    var bytes: [UInt8] = []
    for place in range.start..<range.end { bytes.append(text[place]) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private mutating func reject(_ place: Place, _ kind: FindingKind, _ field: String, _ value: String, _ message: String, note: Bool = false) {
    ledger.rejected += 1
    if note { ledger.notRecords += 1 }
    add(place, kind, field, note ? .note : .error, .rejected, value, message)
  }

  private mutating func repair(_ place: Place, _ kind: FindingKind, _ field: ContactField, _ value: String, _ message: String) {
    add(place, kind, field.rawValue, .warning, .repaired, value, message)
  }

  private mutating func add(
    _ place: Place, _ kind: FindingKind, _ field: String, _ severity: Finding.Severity, _ action: Finding.Action, _ value: String, _ message: String
  ) {
    findings.add(
      Finding(
        source: ledger.source, file: ledger.path, record: place.record, line: place.line, field: field, kind: kind, severity: severity,
        action: action, valueMasked: value, message: message))
  }

  // MARK: Is it a record at all (A10, A21)

  private mutating func isRecord(_ place: Place, _ text: borrowing Span<UInt8>, _ ends: borrowing Span<FieldBounds>) -> Bool {
    if isTotal(place, text, ends) {
      reject(place, .totalRow, "", "", "a totals row is not a contact", note: true)
      return false
    }
    if place.fieldCount == plan.header.count, isHeader(place, text, ends) {
      reject(place, .repeatedHeader, "", "", "the header stands again among the records", note: true)
      return false
    }
    var surplusIsEmpty = place.fieldCount >= plan.header.count
    if place.fieldCount > plan.header.count {
      for column in plan.header.count..<place.fieldCount where cell(place, column, text, ends).start < cell(place, column, text, ends).end {
        surplusIsEmpty = false
      }
    }
    if !surplusIsEmpty {
      reject(place, .fieldCount, "", "", "found \(place.fieldCount) fields, the header has \(plan.header.count); look for an unquoted delimiter")
    }
    return surplusIsEmpty
  }

  private func isHeader(_ place: Place, _ text: borrowing Span<UInt8>, _ ends: borrowing Span<FieldBounds>) -> Bool {
    for column in plan.header.indices {
      let range = cell(place, column, text, ends)
      let name = plan.header[column]
      if range.end - range.start != name.count { return false }
      for offset in name.indices where name[offset] != text[range.start + offset] { return false }
    }
    return true
  }

  private func isTotal(_ place: Place, _ text: borrowing Span<UInt8>, _ ends: borrowing Span<FieldBounds>) -> Bool {
    for column in 0..<place.fieldCount {
      let range = cell(place, column, text, ends)
      if range.start == range.end { continue }
      let first = text[range.start]
      // 合 E5, 总 E6, 小 E5, Total: everything else cannot be one.
      guard first == 0xE5 || first == 0xE6 || first == 0x54 || first == 0x74, range.end - range.start <= 6 else { return false }
      return ["合计", "总计", "小计", "Total", "total", "TOTAL"].contains(string(text, range))
    }
    return false
  }

  // MARK: One leg (A12–A18, A24, A64)

  private mutating func readLeg(
    _ place: Place, _ text: borrowing Span<UInt8>, _ ends: borrowing Span<FieldBounds>, into partitions: inout LegPartitions
  ) throws(StageError) {
    var row = LegRow()
    var digest = RowDigest()
    row.file = fileNumber
    row.record = UInt32(truncatingIfNeeded: place.record)
    guard readIDs(place, text, ends, &row) else { return }
    guard let arrival = readArrival(place, text, ends) else { return }
    row.arrival = UInt32(truncatingIfNeeded: arrival)
    guard var times = readTimes(place, text, ends, arrival: arrival, &digest) else { return }
    guard readDurations(place, text, ends, &times, &digest) else { return }
    guard readChannel(place, text, ends, &row) else { return }
    try readWords(place, text, ends, &row)
    guard let outcome = legOutcome(place, text, ends, times) else { return }
    row.marks.outcome = outcome.rawValue
    // Who was rung did not handle it (A74).
    if outcome != .answered && outcome != .answeredNoTalk { row.agent = 0 }
    row.customer = readCustomer(place, text, ends, &digest)
    digest.add(UInt64(row.arrival) << 32 | UInt64(row.marks.bits))
    digest.add(UInt64(row.queue) << 48 | UInt64(row.team) << 32 | UInt64(row.agent) << 16 | UInt64(row.business))
    for field in [ContactField.transferTo, .transferType, .summary, .agentName] {
      let range = cell(place, plan.columns.column(field), text, ends)
      digest.add(text, range.start, range.end)
    }
    row.digest = UInt32(truncatingIfNeeded: digest.value >> 16)
    if row.leg == 0 { row.leg = LegKey.digest(digest.value) }
    note(arrival: arrival)
    partitions.append(row, times)
  }

  private mutating func note(arrival: Int64) {
    if ledger.firstAt.map({ arrival < $0.seconds }) ?? true { ledger.firstAt = Instant(arrival) }
    if ledger.lastAt.map({ arrival > $0.seconds }) ?? true { ledger.lastAt = Instant(arrival) }
  }

  private mutating func readIDs(_ place: Place, _ text: borrowing Span<UInt8>, _ ends: borrowing Span<FieldBounds>, _ row: inout LegRow) -> Bool {
    let range = cell(place, plan.columns.column(.interactionID), text, ends)
    if isPlainID(text, range) {
      row.id = PackedText(text, range.start, range.end, book: books.longTexts)
    } else {
      let raw = string(text, range)
      let id = plan.missing.contains(text, range.start, range.end) ? "" : IdentityParser.normalised(raw)
      if id.isEmpty || IdentityParser.isScientific(id) {
        let kind: FindingKind = id.isEmpty ? .missingRequired : .scientificNotation
        let reason = id.isEmpty ? "empty" : "in scientific notation: a spreadsheet has destroyed it"
        reject(place, kind, "interaction_id", raw, "interaction_id is \(reason); export it as text")
        return false
      }
      row.id = PackedText(id, book: books.longTexts)
    }
    let leg = cell(place, plan.columns.column(.legID), text, ends)
    if leg.start < leg.end, !plan.missing.contains(text, leg.start, leg.end) {
      row.leg = LegKey.pack(text, leg.start, leg.end, book: books.longTexts)
    }
    return true
  }

  /// Letters, digits and a few marks only, nothing that needs a closer look.
  @inline(__always)
  private func isPlainID(_ text: borrowing Span<UInt8>, _ range: (start: Int, end: Int)) -> Bool {
    if range.end - range.start < 2 { return false }
    if plan.missing.hasOwn, plan.missing.contains(text, range.start, range.end) { return false }
    var place = range.start
    while place < range.end {
      let byte = text[place]
      let isPlain = byte >= 0x30 && byte <= 0x39 || byte >= 0x41 && byte <= 0x5A || byte >= 0x61 && byte <= 0x7A || byte == 0x5F
        || (byte == 0x2D && place > range.start && text[place - 1] | 0x20 != 0x65)
      if !isPlain { return false }
      place += 1
    }
    // NULL is four plain letters.
    return !(range.end - range.start == 4 && plan.missing.contains(text, range.start, range.end))
  }

  private mutating func readArrival(_ place: Place, _ text: borrowing Span<UInt8>, _ ends: borrowing Span<FieldBounds>) -> Int64? {
    let range = cell(place, plan.columns.column(.arrivedAt), text, ends)
    let stamp = plan.stamps.parse(text, range.start, range.end)
    switch stamp.form {
    case .missing:
      reject(place, .missingRequired, "arrived_at", "", "arrived_at is empty; a contact without its arrival cannot be placed in a period")
      return nil
    case .unreadable:
      reject(place, .unreadableTime, "arrived_at", string(text, range), "arrived_at is no time that exists; wanted a form such as 2026-03-05 09:05:06")
      return nil
    case .date, .second: break
    }
    if stamp.instant.seconds > readingLimit {
      reject(place, .afterAsOf, "arrived_at", string(text, range), "arrived_at lies after the reading limit; is the year mistyped?")
      return nil
    }
    guard stamp.instant.seconds >= 0 else {
      reject(place, .unreadableTime, "arrived_at", string(text, range), "arrived_at lies before 1970")
      return nil
    }
    if stamp.isAmbiguous { repair(place, .localTimeAmbiguous, .arrivedAt, "", "the clock was changed then; the first reading is taken") }
    return stamp.instant.seconds
  }

  private mutating func readTimes(
    _ place: Place, _ text: borrowing Span<UInt8>, _ ends: borrowing Span<FieldBounds>, arrival: Int64, _ digest: inout RowDigest
  ) -> LegTimes? {
    var times = LegTimes()
    var latest = arrival
    var isOrdered = true
    for (step, field) in [ContactField.queuedAt, .ringAt, .answeredAt, .endedAt].enumerated() {
      let column = plan.columns.column(field)
      if column < 0 { continue }
      let range = cell(place, column, text, ends)
      let stamp = plan.stamps.parse(text, range.start, range.end)
      switch stamp.form {
      case .missing:
        digest.add(Int64(-1))
        continue
      case .unreadable:
        repair(place, .unreadableTime, field, string(text, range), "\(field.rawValue) is no time that exists; it was emptied")
        digest.add(text, range.start, range.end)
        continue
      case .date, .second: break
      }
      if stamp.isAmbiguous { repair(place, .localTimeAmbiguous, field, "", "the clock was changed then; the first reading is taken") }
      let moment = stamp.instant.seconds
      digest.add(moment)
      if moment < latest { isOrdered = false }
      latest = max(latest, moment)
      switch step {
      case 0: times.queued = moment - arrival
      case 2: times.answered = moment - arrival
      case 3: times.ended = moment - arrival
      default: break
      }
    }
    if isOrdered { return times }
    reject(place, .timeOrder, "", "", "times are not in the order arrived ≤ queued ≤ ring ≤ answered ≤ ended")
    return nil
  }

  /// The five durations; talk is worked out from the times where the file has no talk column (A64).
  private mutating func readDurations(
    _ place: Place, _ text: borrowing Span<UInt8>, _ ends: borrowing Span<FieldBounds>, _ times: inout LegTimes, _ digest: inout RowDigest
  ) -> Bool {
    for field in [ContactField.queueSeconds, .ringSeconds, .talkSeconds, .holdSeconds, .wrapUpSeconds] {
      let column = plan.columns.column(field)
      var seconds = plan.constantSeconds[field] ?? -1
      if column >= 0, let parser = plan.durations[field] {
        let range = cell(place, column, text, ends)
        switch parser.parse(text, range.start, range.end) {
        case .missing: seconds = -1
        case .seconds(let value): seconds = value
        case .negative:
          reject(place, .negativeDuration, field.rawValue, string(text, range), "\(field.rawValue) is negative")
          return false
        case .unreadable:
          repair(place, .unreadableDuration, field, string(text, range), "\(field.rawValue) is no duration; it was emptied")
        }
        digest.add(seconds)
      }
      switch field {
      case .talkSeconds: times.talk = seconds
      case .holdSeconds: times.hold = seconds
      case .wrapUpSeconds: times.wrapUp = seconds
      default: break
      }
    }
    if !plan.fields.contains(.talkSeconds), times.answered >= 0, times.ended >= 0 {
      let hold = plan.talkIncludesHold || !plan.fields.contains(.holdSeconds) ? 0 : times.hold
      let talk = times.ended - times.answered - hold
      times.talk = hold < 0 || talk < 0 ? -1 : talk
    }
    return true
  }

  /// A leg's outcome (A24); nil when the row was rejected (A17).
  private mutating func legOutcome(
    _ place: Place, _ text: borrowing Span<UInt8>, _ ends: borrowing Span<FieldBounds>, _ times: LegTimes
  ) -> Outcome? {
    if times.answered >= 0, times.talk >= 0 { return times.talk >= 1 ? .answered : .answeredNoTalk }
    let range = cell(place, plan.columns.column(.outcome), text, ends)
    let stated = word(.outcome, text, range)
    switch Outcome(rawValue: stated) {
    case .missing?:
      if times.answered >= 0 { return .answered }
      return times.ended >= 0 ? .queueAbandon : .open
    case .answered? where times.answered < 0 && times.talk < 0:
      reject(place, .unknownValue, "outcome", string(text, range), "the outcome says answered, but there is neither answered_at nor talk_s")
      return nil
    case .some(let outcome): return outcome
    case nil:
      reject(
        place, .unknownValue, "outcome", string(text, range),
        "the outcome is not in the vocabulary; map it under values: {outcome: {<found>: <word>}} in the pipeline file")
      return nil
    }
  }

  // MARK: Words and codes

  /// The raw value of an enum cell; 0 missing, 255 unknown.
  @inline(__always)
  private mutating func word(_ field: ContactField, _ text: borrowing Span<UInt8>, _ range: (start: Int, end: Int)) -> UInt8 {
    if plan.columns.column(field) < 0 { return plan.constantWords[field] ?? 0 }
    if range.start == range.end { return 0 }
    if let known = words[field]?.value(text, range.start, range.end) { return UInt8(truncatingIfNeeded: known) }
    let value = plan.missing.contains(text, range.start, range.end) ? 0 : plan.word(field, string(text, range))
    words[field, default: ByteTable()].insert(text, range.start, range.end, value: Int32(value))
    return value
  }

  /// An enum cell whose unknown words are emptied with a finding.
  private mutating func optionalWord(
    _ field: ContactField, _ place: Place, _ text: borrowing Span<UInt8>, _ ends: borrowing Span<FieldBounds>
  ) -> UInt8 {
    let range = cell(place, plan.columns.column(field), text, ends)
    let value = word(field, text, range)
    if value != 255 { return value }
    repair(place, .unreadableValue, field, string(text, range), "\(field.rawValue) is not in the vocabulary; it was emptied; map it under values")
    return 0
  }

  /// The code of a text cell, folded (A59) and mapped.
  private mutating func code(
    _ field: ContactField, _ book: TextBook, _ place: Place, _ text: borrowing Span<UInt8>, _ ends: borrowing Span<FieldBounds>
  ) throws(StageError) -> UInt16 {
    let column = plan.columns.column(field)
    let range = cell(place, column, text, ends)
    if column >= 0, range.start == range.end { return 0 }
    if let known = codes[field]?.value(text, range.start, range.end) { return UInt16(truncatingIfNeeded: known) }
    var member = column < 0 ? plan.constantTexts[field] ?? "" : string(text, range)
    if column >= 0, plan.missing.contains(text, range.start, range.end) { member = "" }
    member = plan.values[field]?[ContactWords.fold(member)] ?? member
    let number = book.number(of: Array(foldMember(member).utf8))
    guard number <= UInt64(UInt16.max) else {
      throw .badData("\(ledger.path): \(field.rawValue) has more than 65,535 distinct values; is the right column mapped?")
    }
    codes[field, default: ByteTable()].insert(text, range.start, range.end, value: Int32(number))
    return UInt16(number)
  }

  private mutating func readWords(
    _ place: Place, _ text: borrowing Span<UInt8>, _ ends: borrowing Span<FieldBounds>, _ row: inout LegRow
  ) throws(StageError) {
    row.queue = try code(.queue, books.queues, place, text, ends)
    row.team = try code(.team, books.teams, place, text, ends)
    row.agent = try code(plan.fields.contains(.agentID) ? .agentID : .agentName, books.agents, place, text, ends)
    row.business = try code(.businessType, books.businesses, place, text, ends)
    row.marks.direction = optionalWord(.direction, place, text, ends)
    row.marks.hangupBy = optionalWord(.hangupBy, place, text, ends)
    row.marks.resolved = optionalWord(.resolvedFlag, place, text, ends)
    row.marks.csat = optionalWord(.csat, place, text, ends)
    row.marks.urgency = optionalWord(.urgent, place, text, ends)
    row.marks.kind = optionalWord(.contactKind, place, text, ends)
    row.marks.verified = optionalWord(.verified, place, text, ends)
    row.marks.segments = readSegments(place, text, ends)
    row.marks.transfer = isTransferred(place, text, ends) ? 1 : 0
  }

  /// The channel is required: a contact without one stands in no channel's figures.
  private mutating func readChannel(
    _ place: Place, _ text: borrowing Span<UInt8>, _ ends: borrowing Span<FieldBounds>, _ row: inout LegRow
  ) -> Bool {
    let range = cell(place, plan.columns.column(.channel), text, ends)
    let value = word(.channel, text, range)
    if value == 0 {
      reject(place, .missingRequired, "channel", "", "channel is empty; give it in the export or under constants: {channel: …}")
    } else if value == 255 {
      reject(place, .unknownValue, "channel", string(text, range), "the channel is not in the vocabulary; map it under values: {channel: {<found>: <word>}}")
    }
    row.marks.channel = value
    return value != 0 && value != 255
  }

  private mutating func readSegments(_ place: Place, _ text: borrowing Span<UInt8>, _ ends: borrowing Span<FieldBounds>) -> UInt8 {
    var all: UInt8 = 0
    for table in segmentTables.indices {
      let isFlag = table > 0
      let column = isFlag ? plan.map.segmentFlags[table - 1].column : plan.columns.column(.segment)
      let range = cell(place, column, text, ends)
      if range.start == range.end { continue }
      if let known = segmentTables[table].value(text, range.start, range.end) {
        all |= UInt8(truncatingIfNeeded: known)
        continue
      }
      let raw = string(text, range)
      var found: Segments
      if isFlag {
        let word = plan.map.segmentFlags[table - 1].word
        let says = ContactWords.saysYes(ContactWords.fold(raw))
        found = says ? ContactWords.segments(word) : []
      } else {
        found = ContactWords.segments(plan.values[.segment]?[ContactWords.fold(raw)] ?? raw)
      }
      if plan.missing.contains(text, range.start, range.end) { found = [] }
      segmentTables[table].insert(text, range.start, range.end, value: Int32(found.rawValue))
      all |= found.rawValue
    }
    if all == 0, let constant = plan.constantTexts[.segment] { all = ContactWords.segments(constant).rawValue }
    return all
  }

  private mutating func isTransferred(_ place: Place, _ text: borrowing Span<UInt8>, _ ends: borrowing Span<FieldBounds>) -> Bool {
    for field in [ContactField.transferTo, .transferType] {
      let range = cell(place, plan.columns.column(field), text, ends)
      if range.start == range.end { continue }
      if let known = words[field]?.value(text, range.start, range.end) {
        if known == 1 { return true }
        continue
      }
      let says = !plan.missing.contains(text, range.start, range.end) && !ContactWords.saysNo(ContactWords.fold(string(text, range)))
      words[field, default: ByteTable()].insert(text, range.start, range.end, value: says ? 1 : 0)
      if says { return true }
    }
    return false
  }

  // MARK: Identity

  /// The key of an id that needs no closer look: 1–18 digits, or 7–11 for a phone that begins with none of 0 and 86.
  private func plainKey(_ kind: CustomerKey.Kind, _ text: borrowing Span<UInt8>, _ range: (start: Int, end: Int)) -> CustomerKey? {
    let count = range.end - range.start
    guard kind == .phone ? count >= 7 && count <= 11 && text[range.start] != 0x30 : count >= 1 && count <= 18 else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count)
    for place in range.start..<range.end {
      let byte = text[place]
      guard byte >= 0x30, byte <= 0x39 else { return nil }
      bytes.append(byte)
    }
    return CustomerKey(kind: kind, packing: bytes)
  }

  private mutating func readCustomer(
    _ place: Place, _ text: borrowing Span<UInt8>, _ ends: borrowing Span<FieldBounds>, _ digest: inout RowDigest
  ) -> CustomerKey {
    var key = CustomerKey.none
    for (field, kind) in [(ContactField.customerID, CustomerKey.Kind.customerID), (.phone, .phone)] {
      let range = cell(place, plan.columns.column(field), text, ends)
      digest.add(text, range.start, range.end)
      if range.start == range.end || plan.missing.contains(text, range.start, range.end) { continue }
      if let plain = plainKey(kind, text, range) {
        if key.isNone { key = plain }
        continue
      }
      let value = string(text, range)
      switch kind == .phone ? IdentityParser.phone(value) : IdentityParser.customerID(value) {
      case .usable(let bytes): if key.isNone { key = IdentityParser.key(kind, bytes, book: books.longTexts) }
      case .masked:
        add(place, .maskedIdentity, field.rawValue, .note, .noted, value, "\(field.rawValue) is masked and identifies nobody")
      case .scientific: repair(place, .scientificNotation, field, value, "\(field.rawValue) is in scientific notation; it was emptied; export it as text")
      case .missing, .unusable: break
      }
    }
    return key
  }
}
