// The field kernel of the contact source: one record in, one packed leg or one finding out.
// Over 300 lines because the judgement of a record, in the order of the rulings (A9–A24), reads best in one place.

internal import CallCentre
package import CSV
package import Engine
package import RunFolder
internal import Text

/// Reads records of one file into partitions. Several readers may share a file, each with blocks of its own.
package struct ContactReader: Sendable {
  private let plan: ContactPlan
  private let columns: ContactColumns
  private let books: ContactBooks
  private let fileNumber: UInt16
  private let readingLimit: Int64
  package private(set) var ledger: FileLedger
  package private(set) var findings = FindingLog()
  private var firstAt = Int64.max
  private var lastAt = Int64.min
  private var day = StampDay()
  private var decoding = CellDecoding(.utf8)
  private var encoding = TextEncoding.utf8
  private var isUTF8 = true

  private var channel, direction, outcome, hangupBy, resolved, csat, urgent, kind, verified: WordColumn
  private var transferTo, transferType: WordColumn

  private var queue, team, agent, business: CodeColumn
  private var segmentTables: [ByteTable]
  private let hasSegments: Bool
  private let hasOwnMissing: Bool

  init(plan: ContactPlan, books: ContactBooks, fileNumber: Int, ledger: FileLedger, readingLimit: Instant) {
    self.plan = plan
    self.books = books
    self.fileNumber = UInt16(truncatingIfNeeded: fileNumber)
    self.readingLimit = readingLimit.seconds
    self.ledger = ledger
    let columns = plan.columns
    self.columns = columns
    func words(_ field: ContactField, _ column: Int) -> WordColumn { WordColumn(field, column, plan) }
    channel = words(.channel, columns.channel)
    direction = words(.direction, columns.direction)
    outcome = words(.outcome, columns.outcome)
    hangupBy = words(.hangupBy, columns.hangupBy)
    resolved = words(.resolvedFlag, columns.resolved)
    csat = words(.csat, columns.csat)
    urgent = words(.urgent, columns.urgent)
    kind = words(.contactKind, columns.kind)
    verified = words(.verified, columns.verified)
    transferTo = words(.transferTo, columns.transferTo)
    transferType = words(.transferType, columns.transferType)
    queue = CodeColumn(.queue, columns.queue, books.queues)
    team = CodeColumn(.team, columns.team, books.teams)
    let hasAgentID = plan.fields.contains(.agentID)
    agent = CodeColumn(hasAgentID ? .agentID : .agentName, hasAgentID ? columns.agent : columns.agentName, books.agents)
    business = CodeColumn(.businessType, columns.business, books.businesses)
    hasOwnMissing = plan.missing.hasOwn
    hasSegments = plan.fields.contains(.segment)
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
      let place = Place(record: ordinal, line: record.line, firstField: Int(record.firstField), fieldCount: Int(record.fieldCount))
      if record.isLeftOut { continue }
      if record.isFault {
        reject(place, .quoting, "", "", "quotes do not follow RFC 4180; export the line again or double its quotes")
      } else if isRecord(place, text, bounds) {
        try readLeg(place, text, bounds, into: &partitions)
      }
    }
    if firstAt <= lastAt {
      ledger.firstAt = Instant(min(firstAt, ledger.firstAt?.seconds ?? .max))
      ledger.lastAt = Instant(max(lastAt, ledger.lastAt?.seconds ?? .min))
    }
  }

  // MARK: Cells

  @inline(__always)
  private func cell(_ place: Place, _ column: Int, _ text: borrowing Span<UInt8>, _ bounds: borrowing Span<FieldBounds>) -> (start: Int, end: Int) {
    if column < 0 { return (0, 0) }
    let field = bounds[place.firstField + column]
    return trimmed(text, Int(field.start), Int(field.end), isUTF8: isUTF8, encoding)
  }

  private func string(_ text: borrowing Span<UInt8>, _ range: (start: Int, end: Int)) -> String { plan.string(text, range, decoding) }
  private func utf8(_ text: borrowing Span<UInt8>, _ range: (start: Int, end: Int)) -> [UInt8] { plan.utf8(text, range, decoding) }
  private func isMissing(_ text: borrowing Span<UInt8>, _ range: (start: Int, end: Int)) -> Bool { plan.isMissing(text, range, decoding) }

  @inline(never)
  private mutating func reject(_ place: Place, _ kind: FindingKind, _ field: String, _ value: String, _ message: String, note: Bool = false) {
    ledger.rejected += 1
    if note { ledger.notRecords += 1 }
    add(place, kind, field, note ? .note : .error, .rejected, value, message)
  }

  @inline(never)
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

  private mutating func isRecord(_ place: Place, _ text: borrowing Span<UInt8>, _ bounds: borrowing Span<FieldBounds>) -> Bool {
    if isTotal(place, text, bounds) {
      reject(place, .totalRow, "", "", "a totals row is not a contact", note: true)
      return false
    }
    if place.fieldCount == plan.header.count, isHeader(place, text, bounds) {
      reject(place, .repeatedHeader, "", "", "the header stands again among the records", note: true)
      return false
    }
    var surplusIsEmpty = place.fieldCount >= plan.header.count
    if place.fieldCount > plan.header.count {
      for column in plan.header.count..<place.fieldCount where cell(place, column, text, bounds).start < cell(place, column, text, bounds).end {
        surplusIsEmpty = false
      }
    }
    if !surplusIsEmpty {
      reject(place, .fieldCount, "", "", "found \(place.fieldCount) fields, the header has \(plan.header.count); look for an unquoted delimiter")
    }
    return surplusIsEmpty
  }

  private func isHeader(_ place: Place, _ text: borrowing Span<UInt8>, _ bounds: borrowing Span<FieldBounds>) -> Bool {
    for column in plan.header.indices {
      let range = cell(place, column, text, bounds)
      let name = plan.rawHeader[column]
      if range.end - range.start != name.count { return false }
      for offset in name.indices where name[offset] != text[range.start + offset] { return false }
    }
    return true
  }

  private func isTotal(_ place: Place, _ text: borrowing Span<UInt8>, _ bounds: borrowing Span<FieldBounds>) -> Bool {
    for column in 0..<place.fieldCount {
      let range = cell(place, column, text, bounds)
      if range.start == range.end { continue }
      let first = text[range.start]
      guard range.end - range.start <= 6, first >= 0x80 || first | 0x20 == 0x74 else { return false }
      return RecordFault.totals.contains(string(text, range))
    }
    return false
  }

  // MARK: One leg (A12–A18, A24, A64)

  private mutating func readLeg(
    _ place: Place, _ text: borrowing Span<UInt8>, _ bounds: borrowing Span<FieldBounds>, into partitions: inout LegPartitions
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
    row.customer = readCustomer(place, text, bounds, &digest)
    digest.add(UInt64(row.arrival) << 32 | UInt64(row.marks.bits))
    digest.add(UInt64(row.queue) << 48 | UInt64(row.team) << 32 | UInt64(row.agent) << 16 | UInt64(row.business))
    add(cell(place, columns.transferTo, text, bounds), text, to: &digest)
    add(cell(place, columns.transferType, text, bounds), text, to: &digest)
    add(cell(place, columns.summary, text, bounds), text, to: &digest)
    add(cell(place, columns.agentName, text, bounds), text, to: &digest)
    row.digest = UInt32(truncatingIfNeeded: digest.value >> 16)
    if row.leg == 0 { row.leg = LegKey.digest(digest.value) }
    if arrival < firstAt { firstAt = arrival }
    if arrival > lastAt { lastAt = arrival }
    partitions.append(row, times)
  }

  /// Adds a cell's text to the digest, as UTF-8: copies of a row may stand in files of different encodings.
  @inline(__always)
  private func add(_ range: (start: Int, end: Int), _ text: borrowing Span<UInt8>, to digest: inout RowDigest) {
    var own = digest
    if own.add(text, range.start, range.end) || isUTF8 {
      digest = own
    } else {
      let bytes = utf8(text, range)
      digest.add(bytes.span, 0, bytes.count)
    }
  }

  private mutating func readIDs(_ place: Place, _ text: borrowing Span<UInt8>, _ bounds: borrowing Span<FieldBounds>, _ row: inout LegRow) -> Bool {
    let range = cell(place, columns.id, text, bounds)
    if isPlainID(text, range) {
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
    let leg = cell(place, columns.leg, text, bounds)
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
  private mutating func readUnusualID(_ place: Place, _ text: borrowing Span<UInt8>, _ range: (start: Int, end: Int), _ row: inout LegRow) -> Bool {
    let raw = string(text, range)
    let id = isMissing(text, range) ? "" : IdentityParser.normalised(raw)
    if id.isEmpty || IdentityParser.isScientific(id) {
      let kind: FindingKind = id.isEmpty ? .missingRequired : .scientificNotation
      let reason = id.isEmpty ? "empty" : "in scientific notation: a spreadsheet has destroyed it"
      reject(place, kind, "interaction_id", raw, "interaction_id is \(reason); export it as text")
      return false
    }
    row.id = PackedText(id, book: books.longTexts)
    return true
  }

  /// Letters, digits and a few marks only, nothing that needs a closer look.
  @inline(__always)
  private func isPlainID(_ text: borrowing Span<UInt8>, _ range: (start: Int, end: Int)) -> Bool {
    if range.end - range.start < 2 || hasOwnMissing { return range.end - range.start >= 2 && isPlainID(slowly: text, range) }
    // NULL is four plain letters.
    return hasPlainSigns(text, range) && !(range.end - range.start == 4 && plan.missing.contains(text, range.start, range.end))
  }

  private func isPlainID(slowly text: borrowing Span<UInt8>, _ range: (start: Int, end: Int)) -> Bool {
    !plan.missing.contains(text, range.start, range.end) && hasPlainSigns(text, range)
  }

  @inline(__always)
  private func hasPlainSigns(_ text: borrowing Span<UInt8>, _ range: (start: Int, end: Int)) -> Bool {
    var place = range.start
    while place < range.end {
      let byte = text[place]
      let isPlain = byte &- 0x30 <= 9 || (byte | 0x20) &- 0x61 <= 25 || byte == 0x5F
        || (byte == 0x2D && place > range.start && text[place - 1] | 0x20 != 0x65)
      if !isPlain { return false }
      place += 1
    }
    return true
  }

  /// The stamp in a cell.
  @inline(__always)
  private mutating func stamp(_ text: borrowing Span<UInt8>, _ range: (start: Int, end: Int)) -> ParsedStamp {
    if isUTF8 { return plan.stamps.parse(text, range.start, range.end, day: &day) }
    let parsed = plan.stamps.parse(text, range.start, range.end, day: &day)
    if parsed.form != .unreadable { return parsed }
    let bytes = utf8(text, range)
    return plan.stamps.parse(bytes.span, 0, bytes.count)
  }

  private mutating func readArrival(_ place: Place, _ text: borrowing Span<UInt8>, _ bounds: borrowing Span<FieldBounds>) -> Int64? {
    let range = cell(place, columns.arrived, text, bounds)
    let stamp = stamp(text, range)
    if stamp.form == .second, !stamp.isAmbiguous, stamp.instant.seconds >= 0, stamp.instant.seconds <= readingLimit { return stamp.instant.seconds }
    return judgeArrival(place, stamp, text, range)
  }

  @inline(never)
  private mutating func judgeArrival(_ place: Place, _ stamp: ParsedStamp, _ text: borrowing Span<UInt8>, _ range: (start: Int, end: Int)) -> Int64? {
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
    _ place: Place, _ text: borrowing Span<UInt8>, _ bounds: borrowing Span<FieldBounds>, arrival: Int64, _ digest: inout RowDigest
  ) -> LegTimes? {
    var times = LegTimes()
    var latest = arrival
    var isOrdered = true
    for step in 0..<4 {
      let column = columns.times[step].column
      if column < 0 { continue }
      let range = cell(place, column, text, bounds)
      let stamp = stamp(text, range)
      if stamp.form == .missing {
        digest.add(Int64(-1))
        continue
      }
      if stamp.form == .unreadable || stamp.isAmbiguous {
        noteTime(place, columns.times[step].field, stamp, text, range)
        if stamp.form == .unreadable {
          add(range, text, to: &digest)
          continue
        }
      }
      let moment = stamp.instant.seconds
      digest.add(moment)
      if moment < latest { isOrdered = false } else { latest = moment }
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

  @inline(never)
  private mutating func noteTime(
    _ place: Place, _ field: ContactField, _ stamp: ParsedStamp, _ text: borrowing Span<UInt8>, _ range: (start: Int, end: Int)
  ) {
    if stamp.form == .unreadable {
      repair(place, .unreadableTime, field, string(text, range), "\(field.rawValue) is no time that exists; it was emptied")
    } else {
      repair(place, .localTimeAmbiguous, field, "", "the clock was changed then; the first reading is taken")
    }
  }

  /// The five durations; talk is worked out from the times where the file has no talk column (A64).
  private mutating func readDurations(
    _ place: Place, _ text: borrowing Span<UInt8>, _ bounds: borrowing Span<FieldBounds>, _ times: inout LegTimes, _ digest: inout RowDigest
  ) -> Bool {
    for step in 0..<5 {
      let column = columns.durations[step].column
      var seconds = plan.durationConstants[step]
      if column >= 0 {
        let range = cell(place, column, text, bounds)
        guard let read = duration(place, step, text, range) else { return false }
        seconds = read
        digest.add(seconds)
      }
      switch step {
      case 2: times.talk = seconds
      case 3: times.hold = seconds
      case 4: times.wrapUp = seconds
      default: break
      }
    }
    if !plan.hasTalk, times.answered >= 0, times.ended >= 0 {
      let hold = plan.talkIncludesHold || !plan.hasHold ? 0 : times.hold
      let talk = times.ended - times.answered - hold
      times.talk = hold < 0 || talk < 0 ? -1 : talk
    }
    return true
  }

  /// Seconds, −1 where missing or unreadable; nil when the row was rejected (A13).
  @inline(__always)
  private mutating func duration(_ place: Place, _ step: Int, _ text: borrowing Span<UInt8>, _ range: (start: Int, end: Int)) -> Int64? {
    var parsed = plan.durationParsers[step].parse(text, range.start, range.end)
    if parsed == .unreadable, !isUTF8 {
      let bytes = utf8(text, range)
      parsed = plan.durationParsers[step].parse(bytes.span, 0, bytes.count)
    }
    switch parsed {
    case .missing: return -1
    case .seconds(let value): return value
    case .negative:
      let name = columns.durations[step].field.rawValue
      reject(place, .negativeDuration, name, string(text, range), "\(name) is negative")
      return nil
    case .unreadable:
      let field = columns.durations[step].field
      repair(place, .unreadableDuration, field, string(text, range), "\(field.rawValue) is no duration; it was emptied")
      return -1
    }
  }

  /// A leg's outcome (A24); nil when the row was rejected (A17).
  private mutating func legOutcome(
    _ place: Place, _ text: borrowing Span<UInt8>, _ bounds: borrowing Span<FieldBounds>, _ times: LegTimes
  ) -> Outcome? {
    if times.answered >= 0, times.talk >= 0 { return times.talk >= 1 ? .answered : .answeredNoTalk }
    let range = cell(place, outcome.column, text, bounds)
    let stated = outcome.value(text, range, plan, decoding)
    switch outcome.isUnknown ? nil : Outcome(rawValue: stated) {
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

  /// An enum cell whose unknown words are emptied with a finding.
  @inline(never)
  private mutating func emptyUnknown(_ field: ContactField, _ place: Place, _ text: borrowing Span<UInt8>, _ range: (start: Int, end: Int)) {
    repair(place, .unreadableValue, field, string(text, range), "\(field.rawValue) is not in the vocabulary; it was emptied; map it under values")
  }

  private mutating func readWords(
    _ place: Place, _ text: borrowing Span<UInt8>, _ bounds: borrowing Span<FieldBounds>, _ row: inout LegRow
  ) throws(StageError) {
    row.queue = try queue.code(text, cell(place, queue.column, text, bounds), plan, decoding)
    row.team = try team.code(text, cell(place, team.column, text, bounds), plan, decoding)
    row.agent = try agent.code(text, cell(place, agent.column, text, bounds), plan, decoding)
    row.business = try business.code(text, cell(place, business.column, text, bounds), plan, decoding)
    var marks = row.marks
    if direction.column < 0 {
      marks.direction = direction.constant
    } else {
      let range = cell(place, direction.column, text, bounds)
      marks.direction = direction.value(text, range, plan, decoding)
      if direction.isUnknown { emptyUnknown(.direction, place, text, range) }
    }
    if hangupBy.column < 0 {
      marks.hangupBy = hangupBy.constant
    } else {
      let range = cell(place, hangupBy.column, text, bounds)
      marks.hangupBy = hangupBy.value(text, range, plan, decoding)
      if hangupBy.isUnknown { emptyUnknown(.hangupBy, place, text, range) }
    }
    if resolved.column < 0 {
      marks.resolved = resolved.constant
    } else {
      let range = cell(place, resolved.column, text, bounds)
      marks.resolved = resolved.value(text, range, plan, decoding)
      if resolved.isUnknown { emptyUnknown(.resolvedFlag, place, text, range) }
    }
    if csat.column < 0 {
      marks.csat = csat.constant
    } else {
      let range = cell(place, csat.column, text, bounds)
      marks.csat = csat.value(text, range, plan, decoding)
      if csat.isUnknown { emptyUnknown(.csat, place, text, range) }
    }
    if urgent.column < 0 {
      marks.urgency = urgent.constant
    } else {
      let range = cell(place, urgent.column, text, bounds)
      marks.urgency = urgent.value(text, range, plan, decoding)
      if urgent.isUnknown { emptyUnknown(.urgent, place, text, range) }
    }
    if kind.column < 0 {
      marks.kind = kind.constant
    } else {
      let range = cell(place, kind.column, text, bounds)
      marks.kind = kind.value(text, range, plan, decoding)
      if kind.isUnknown { emptyUnknown(.contactKind, place, text, range) }
    }
    if verified.column < 0 {
      marks.verified = verified.constant
    } else {
      let range = cell(place, verified.column, text, bounds)
      marks.verified = verified.value(text, range, plan, decoding)
      if verified.isUnknown { emptyUnknown(.verified, place, text, range) }
    }
    if hasSegments { marks.segments = readSegments(place, text, bounds) }
    let isTransferred =
      transferTo.says(text, cell(place, transferTo.column, text, bounds), plan, decoding)
      || transferType.says(text, cell(place, transferType.column, text, bounds), plan, decoding)
    marks.transfer = isTransferred ? 1 : 0
    row.marks = marks
  }

  /// The channel is required: a contact without one stands in no channel's figures.
  private mutating func readChannel(
    _ place: Place, _ text: borrowing Span<UInt8>, _ bounds: borrowing Span<FieldBounds>, _ row: inout LegRow
  ) -> Bool {
    let range = cell(place, channel.column, text, bounds)
    let value = channel.value(text, range, plan, decoding)
    row.marks.channel = value
    if value != 0 { return true }
    if channel.isUnknown {
      reject(place, .unknownValue, "channel", string(text, range), "the channel is not in the vocabulary; map it under values: {channel: {<found>: <word>}}")
    } else {
      reject(place, .missingRequired, "channel", "", "channel is empty; give it in the export or under constants: {channel: …}")
    }
    return false
  }

  private mutating func readSegments(_ place: Place, _ text: borrowing Span<UInt8>, _ bounds: borrowing Span<FieldBounds>) -> UInt8 {
    var all: UInt8 = 0
    for table in segmentTables.indices {
      let isFlag = table > 0
      let column = isFlag ? plan.map.segmentFlags[table - 1].column : columns.segment
      if column < 0 { continue }
      let range = cell(place, column, text, bounds)
      if range.start == range.end { continue }
      let known = segmentTables[table].value(text, range.start, range.end)
      if known >= 0 {
        all |= UInt8(truncatingIfNeeded: known)
        continue
      }
      let found = plan.isMissing(text, range, decoding) ? [] : segments(string(text, range), table)
      segmentTables[table].insert(text, range.start, range.end, value: Int32(found.rawValue))
      all |= found.rawValue
    }
    if all == 0, let constant = plan.constantTexts[.segment] { all = ContactWords.segments(constant).rawValue }
    return all
  }

  private func segments(_ raw: String, _ table: Int) -> Segments {
    if table == 0 { return ContactWords.segments(plan.values[.segment]?[ContactWords.fold(raw)] ?? raw) }
    return ContactWords.saysYes(ContactWords.fold(raw)) ? ContactWords.segments(plan.map.segmentFlags[table - 1].word) : []
  }

  // MARK: Identity

  private mutating func readCustomer(
    _ place: Place, _ text: borrowing Span<UInt8>, _ bounds: borrowing Span<FieldBounds>, _ digest: inout RowDigest
  ) -> CustomerKey {
    var key = CustomerKey.none
    readIdentity(.customerID, .customerID, isPhone: false, cell(place, columns.customer, text, bounds), place, text, &key, &digest)
    readIdentity(.phone, .phone, isPhone: true, cell(place, columns.phone, text, bounds), place, text, &key, &digest)
    return key
  }

  @inline(__always)
  private mutating func readIdentity(
    _ field: ContactField, _ kind: CustomerKey.Kind, isPhone: Bool, _ range: (start: Int, end: Int), _ place: Place,
    _ text: borrowing Span<UInt8>, _ key: inout CustomerKey, _ digest: inout RowDigest
  ) {
    add(range, text, to: &digest)
    if range.start == range.end { return }
    if !hasOwnMissing, let plain = plainKey(kind, isPhone: isPhone, text, range) {
      if key.isNone { key = plain }
      return
    }
    readUnusualIdentity(field, kind, range, place, text, &key)
  }

  @inline(never)
  private mutating func readUnusualIdentity(
    _ field: ContactField, _ kind: CustomerKey.Kind, _ range: (start: Int, end: Int), _ place: Place, _ text: borrowing Span<UInt8>,
    _ key: inout CustomerKey
  ) {
    if isMissing(text, range) { return }
    let value = string(text, range)
    switch kind == .phone ? IdentityParser.phone(value) : IdentityParser.customerID(value) {
    case .usable(let bytes): if key.isNone { key = IdentityParser.key(kind, bytes, book: books.longTexts) }
    case .masked:
      add(place, .maskedIdentity, field.rawValue, .note, .noted, value, "\(field.rawValue) is masked and identifies nobody")
    case .scientific: repair(place, .scientificNotation, field, value, "\(field.rawValue) is in scientific notation; it was emptied; export it as text")
    case .missing, .unusable: break
    }
  }

  /// The key of an id that needs no closer look: 1–18 digits or 5–11 digits and capital letters without X, which may be a
  /// mask; for a phone 7–11 digits that begin with none of 0 and 86.
  @inline(__always)
  private func plainKey(_ kind: CustomerKey.Kind, isPhone: Bool, _ text: borrowing Span<UInt8>, _ range: (start: Int, end: Int)) -> CustomerKey? {
    let count = range.end - range.start
    guard isPhone ? count >= 7 && count <= 11 && text[range.start] != 0x30 : count <= 18 else { return nil }
    let takesLetters = !isPhone && count >= 5 && count <= 11
    var digits: UInt64 = 1  // a leading 1 keeps leading zeros apart
    var letters: UInt64 = 1
    var letterCount = 0
    var place = range.start
    while place < range.end {
      let byte = text[place]
      if byte &- 0x30 <= 9 {
        digits = digits &* 10 &+ UInt64(byte &- 0x30)
        letters = letters &* 36 &+ UInt64(byte &- 0x30)
      } else if byte &- 0x41 <= 25, byte != 0x58, takesLetters {
        letters = letters &* 36 &+ UInt64(byte &- 0x37)
        letterCount += 1
      } else {
        return nil
      }
      place += 1
    }
    return letterCount == 0 ? CustomerKey(kind: kind, digits: digits) : CustomerKey(kind: kind, letters: letters)
  }
}

/// A column of closed words, with what its values were understood as.
private struct WordColumn: Sendable {
  let field: ContactField
  let column: Int
  /// The raw value where the file has no such column.
  let constant: UInt8
  /// The value read last is not in the vocabulary.
  private(set) var isUnknown = false
  private var table = ByteTable()
  private static let unknown: Int32 = 255

  init(_ field: ContactField, _ column: Int, _ plan: ContactPlan) {
    self.field = field
    self.column = column
    constant = plan.constantWords[field] ?? 0
  }

  /// The raw value of a cell; 0 where it is missing or unknown.
  @inline(__always)
  mutating func value(_ text: borrowing Span<UInt8>, _ range: (start: Int, end: Int), _ plan: ContactPlan, _ decoding: CellDecoding) -> UInt8 {
    isUnknown = false
    if column < 0 { return constant }
    if range.start == range.end { return 0 }
    var known = table.value(text, range.start, range.end)
    if known < 0 { known = understand(text, range, plan, decoding) }
    if known != WordColumn.unknown { return UInt8(truncatingIfNeeded: known) }
    isUnknown = true
    return 0
  }

  @inline(never)
  private mutating func understand(_ text: borrowing Span<UInt8>, _ range: (start: Int, end: Int), _ plan: ContactPlan, _ decoding: CellDecoding) -> Int32 {
    let value = plan.isMissing(text, range, decoding) ? 0 : Int32(plan.word(field, plan.string(text, range, decoding)))
    table.insert(text, range.start, range.end, value: value)
    return value
  }

  /// A cell that says anything but no (A39).
  @inline(__always)
  mutating func says(_ text: borrowing Span<UInt8>, _ range: (start: Int, end: Int), _ plan: ContactPlan, _ decoding: CellDecoding) -> Bool {
    if column < 0 || range.start == range.end { return false }
    let known = table.value(text, range.start, range.end)
    return known >= 0 ? known == 1 : understandMark(text, range, plan, decoding)
  }

  @inline(never)
  private mutating func understandMark(_ text: borrowing Span<UInt8>, _ range: (start: Int, end: Int), _ plan: ContactPlan, _ decoding: CellDecoding) -> Bool {
    let says = !plan.isMissing(text, range, decoding) && !ContactWords.saysNo(ContactWords.fold(plan.string(text, range, decoding)))
    table.insert(text, range.start, range.end, value: says ? 1 : 0)
    return says
  }
}

/// A column of free words, with their codes in the run's dictionary.
private struct CodeColumn: Sendable {
  let field: ContactField
  let column: Int
  private let book: TextBook
  /// The code where the file has no such column; below 0 until it is known.
  private var constant: Int32 = -1
  private var table = ByteTable()

  init(_ field: ContactField, _ column: Int, _ book: TextBook) {
    self.field = field
    self.column = column
    self.book = book
  }

  /// The code of a cell, folded (A59) and mapped; 0 where it is missing.
  @inline(__always)
  mutating func code(
    _ text: borrowing Span<UInt8>, _ range: (start: Int, end: Int), _ plan: ContactPlan, _ decoding: CellDecoding
  ) throws(StageError) -> UInt16 {
    if column >= 0 {
      if range.start == range.end { return 0 }
      let known = table.value(text, range.start, range.end)
      if known >= 0 { return UInt16(truncatingIfNeeded: known) }
    } else if constant >= 0 {
      return UInt16(truncatingIfNeeded: constant)
    }
    return try understand(text, range, plan, decoding)
  }

  @inline(never)
  private mutating func understand(
    _ text: borrowing Span<UInt8>, _ range: (start: Int, end: Int), _ plan: ContactPlan, _ decoding: CellDecoding
  ) throws(StageError) -> UInt16 {
    var member = column < 0 ? plan.constantTexts[field] ?? "" : plan.string(text, range, decoding)
    if column >= 0, plan.isMissing(text, range, decoding) { member = "" }
    member = plan.values[field]?[ContactWords.fold(member)] ?? member
    let number = book.number(of: Array(foldMember(member).utf8))
    guard number <= UInt64(UInt16.max) else {
      throw .badData("\(plan.file): \(field.rawValue) has more than 65,535 distinct values; is the right column mapped?")
    }
    if column < 0 { constant = Int32(number) } else { table.insert(text, range.start, range.end, value: Int32(number)) }
    return UInt16(number)
  }
}
