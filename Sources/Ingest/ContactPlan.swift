// How one file's columns are read as legs: settled once per file, before the first record.

package import CallCentre
internal import CSV
package import Engine
internal import RunFolder

/// The dictionaries that all workers of a run share. Number 0 of each is the empty text.
package struct ContactBooks: Sendable {
  package let longTexts = TextBook()
  package let queues = TextBook(shardCount: 1)
  package let teams = TextBook(shardCount: 1)
  package let agents = TextBook(shardCount: 1)
  package let businesses = TextBook(shardCount: 1)
  /// Names of agents where they have ids as well: only the leak scan asks for them.
  package let agentNames = TextBook(shardCount: 1)
  package let transferTargets = TextBook(shardCount: 1)
  package init() { for book in [queues, teams, agents, businesses, transferTargets] { _ = book.number(of: []) } }
}

/// Columns of the contact fields in one file; −1 where the file has none.
struct ContactColumns: Sendable {
  let id, leg, channel, arrived: Int
  /// queued_at, ring_at, answered_at, ended_at: in the order in which they happen.
  let times: [(field: ContactField, column: Int)]
  /// queue_s, ring_s, talk_s, hold_s, wrap_up_s.
  let durations: [(field: ContactField, column: Int)]
  let outcome, agent, team, queue, transferTo, transferType, customer, phone, business, segment, summary, agentName: Int
  /// Optional closed words, and the mark that holds each.
  let marks: [(field: ContactField, column: Int, mark: LegMarks.Place)]

  init(_ map: HeaderMap) {
    func at(_ field: ContactField) -> Int { map.columns[field.rawValue] ?? -1 }
    func list(_ fields: [ContactField]) -> [(field: ContactField, column: Int)] { fields.map { ($0, at($0)) } }
    id = at(.interactionID)
    leg = at(.legID)
    channel = at(.channel)
    arrived = at(.arrivedAt)
    times = list([.queuedAt, .ringAt, .answeredAt, .endedAt])
    durations = list([.queueSeconds, .ringSeconds, .talkSeconds, .holdSeconds, .wrapUpSeconds])
    outcome = at(.outcome)
    agent = at(.agentID)
    agentName = at(.agentName)
    team = at(.team)
    queue = at(.queue)
    transferTo = at(.transferTo)
    transferType = at(.transferType)
    customer = at(.customerID)
    phone = at(.phone)
    business = at(.businessType)
    segment = at(.segment)
    let places: [(ContactField, LegMarks.Place)] = [
      (.direction, .direction), (.hangupBy, .hangupBy), (.resolvedFlag, .resolved), (.csat, .csat), (.urgent, .urgency), (.contactKind, .kind),
      (.verified, .verified),
    ]
    marks = places.map { ($0.0, at($0.0), $0.1) }
    summary = at(.summary)
  }
}

/// Everything that reading a contact file needs to know.
final class ContactPlan: RecordPlan {
  /// Path inside the inputs, for messages.
  let file: String
  let header: [[UInt8]]
  /// The header's lines as they stand in the file's own encoding.
  let headerLines: [[[UInt8]]]
  /// Records that the header takes: 1, or 0 for a file without one.
  let headerRecords: Int
  let map: HeaderMap
  let columns: ContactColumns
  let stamps: StampParser
  /// In the order of `ContactColumns.durations`; seconds, −1 where there is no constant.
  let durationParsers: [DurationParser]
  let durationConstants: [Int64]
  let hasTalk: Bool
  let hasHold: Bool
  let missing: MissingWords
  let talkIncludesHold: Bool
  /// Constants of fields without a column: enum fields as raw values, durations as seconds, the rest as text.
  let constantWords: [ContactField: UInt8]
  let constantTexts: [ContactField: String]
  let values: [ContactField: [String: String]]
  /// Fields the file has, by column or constant.
  let fields: Set<ContactField>

  /// - Throws: `StageError.badData` when a required column is missing or two columns mean one field.
  init(
    header cells: [String], headerLines: [[[UInt8]]]? = nil, headerRecords: Int = 1, block: SourceBlock, file: String, zone: Zone
  ) throws(StageError) {
    self.file = file
    header = cells.map { Array($0.utf8) }
    self.headerLines = headerLines ?? [cells.map { Array($0.utf8) }]
    self.headerRecords = headerRecords
    let map = HeaderMap(
      header: cells, known: ContactField.allCases.map { ($0.rawValue, $0.headers) }, declared: block.columns,
      extra: block.aliases, segmentFlags: ContactField.segmentFlags)
    try HeaderProblems.check(map, file: file)
    self.map = map
    columns = ContactColumns(map)
    missing = MissingWords(block.missing)
    stamps = StampParser(zone: zone, missing: missing)
    talkIncludesHold = block.talkIncludesHold
    var durations: [ContactField: DurationParser] = [:]
    for field in ContactField.allCases where field.isDuration {
      let stated = map.columns[field.rawValue].flatMap { map.units[$0] }
      durations[field] = DurationParser(unit: block.units[field.rawValue] ?? stated ?? .seconds, missing: missing)
    }
    let parsers = durations
    var values: [ContactField: [String: String]] = [:]
    for (name, table) in block.values {
      guard let field = ContactField(rawValue: name) else { continue }
      values[field] = Dictionary(table.map { (ContactWords.fold($0.key), $0.value) }, uniquingKeysWith: { first, _ in first })
    }
    self.values = values
    var words: [ContactField: UInt8] = [:]
    var seconds: [ContactField: Int64] = [:]
    var texts: [ContactField: String] = [:]
    var fields = Set(map.columns.keys.compactMap(ContactField.init(rawValue:)))
    for (name, value) in block.constants {
      guard let field = ContactField(rawValue: name), map.columns[name] == nil else { continue }
      fields.insert(field)
      if field.isDuration {
        let cell = Array(value.utf8)
        let parser = parsers[field] ?? DurationParser(unit: .seconds, missing: missing)
        if case .seconds(let whole) = parser.parse(cell.span, 0, cell.count) { seconds[field] = whole }
      } else if let known = ContactWords.known(field) {
        words[field] = known[ContactWords.fold(value)]
      } else {
        texts[field] = value
      }
    }
    if !map.segmentFlags.isEmpty { fields.insert(.segment) }
    constantWords = words
    let inOrder = columns.durations.map(\.field)
    let plain = DurationParser(unit: .seconds, missing: missing)
    durationParsers = inOrder.map { parsers[$0] ?? plain }
    durationConstants = inOrder.map { seconds[$0] ?? -1 }
    hasTalk = fields.contains(.talkSeconds)
    hasHold = fields.contains(.holdSeconds)
    constantTexts = texts
    self.fields = fields
    try ContactPlan.requireFields(fields, header: cells, file: file)
  }

  private static func requireFields(_ fields: Set<ContactField>, header: [String], file: String) throws(StageError) {
    for field in [ContactField.interactionID, .arrivedAt, .channel] where !fields.contains(field) {
      throw .badData(HeaderProblems.missing(field.rawValue, aliases: field.headers, header: header, file: file))
    }
    guard fields.contains(.outcome) || fields.contains(.answeredAt) else {
      throw .badData(HeaderProblems.missing("outcome", aliases: ContactField.outcome.headers + ["(or answered_at)"], header: header, file: file))
    }
  }

  /// The raw value behind an enum cell's text: declared values first, then the known words; 255 = unknown, 0 = missing.
  func word(_ field: ContactField, _ text: String) -> UInt8 {
    let folded = ContactWords.fold(text)
    let mapped = values[field]?[folded].map(ContactWords.fold) ?? folded
    let known = ContactWords.known(field) ?? [:]
    return known[mapped] ?? (field == .csat ? ContactWords.wholeNumber(mapped).flatMap { known[$0] } : nil) ?? 255
  }
}

extension ContactPlan {
  /// Letters, digits and a few marks only, nothing that needs a closer look.
  @inline(__always)
  func isPlainID(_ text: borrowing Span<UInt8>, _ range: (start: Int, end: Int)) -> Bool {
    if range.end - range.start < 2 || missing.hasOwn { return range.end - range.start >= 2 && isPlainID(slowly: text, range) }
    // NULL is four plain letters.
    return hasPlainSigns(text, range) && !(range.end - range.start == 4 && missing.contains(text, range.start, range.end))
  }

  private func isPlainID(slowly text: borrowing Span<UInt8>, _ range: (start: Int, end: Int)) -> Bool {
    !missing.contains(text, range.start, range.end) && hasPlainSigns(text, range)
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
}

/// Messages about a header that cannot be used.
package enum HeaderProblems {
  /// A header as it may be shown: one that looks like data, in a file without header, is masked.
  package static func shown(_ header: String) -> String {
    let digits = header.unicodeScalars.filter { $0.properties.numericType != nil }.count
    return "\"" + (digits >= 5 ? mask(header) : header) + "\""
  }

  /// The headers of a file as they may be shown: of a line that looks like a record only shapes.
  package static func shown(_ header: [String]) -> [String] {
    looksLikeRecord(header) ? header.map { "\"" + mask($0) + "\"" } : header.map(shown)
  }

  /// A cell of six digits or more, or an address: a moment, a telephone, an id, and no header.
  package static func looksLikeRecord(_ header: [String]) -> Bool {
    header.contains { cell in cell.contains("@") || cell.unicodeScalars.count { $0.properties.numericType != nil } >= 6 }
  }

  package static func check(_ map: HeaderMap, file: String) throws(StageError) {
    guard let conflict = map.conflicts.first else { return }
    let headers = conflict.headers.map(shown).joined(separator: " and ")
    throw .badData(
      "\(file): the columns \(headers) both mean \(conflict.field); one column per field is wanted; name the right one under columns: {\(conflict.field): …} in the pipeline file")
  }

  package static func missing(_ field: String, aliases: [String], header: [String], file: String) -> String {
    if looksLikeRecord(header) {
      return "\(file): no column for the required field \(field); the first line looks like a record, not like a header: "
        + "\(shown(header).joined(separator: ", ")); if there is no header, set header_lines: 0 and call the columns by their numbers, "
        + "such as columns: {\(field): 1}, in the pipeline file"
    }
    return "\(file): no column for the required field \(field); headers found: \(shown(header).joined(separator: ", ")); "
      + "wanted one of \(([field] + aliases).joined(separator: ", ")), or columns: {\(field): <header>} in the pipeline file"
  }
}
