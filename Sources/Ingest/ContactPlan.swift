// How one file's columns are read as legs: settled once per file, before the first record.

package import CallCentre
package import Engine
internal import RunFolder

/// The dictionaries that all workers of a run share. Number 0 of each is the empty text.
package struct ContactBooks: Sendable {
  package let longTexts = TextBook()
  package let queues = TextBook(shardCount: 1)
  package let teams = TextBook(shardCount: 1)
  package let agents = TextBook(shardCount: 1)
  package let businesses = TextBook(shardCount: 1)
  package init() { for book in [queues, teams, agents, businesses] { _ = book.number(of: []) } }
}

/// Columns of the contact fields in one file; −1 where the file has none.
struct ContactColumns: Sendable {
  private var places = [Int32](repeating: -1, count: ContactField.allCases.count)
  private static let order = Dictionary(uniqueKeysWithValues: ContactField.allCases.enumerated().map { ($1, $0) })

  init(_ map: HeaderMap) {
    for (field, place) in ContactColumns.order { places[place] = Int32(map.columns[field.rawValue] ?? -1) }
  }
  func column(_ field: ContactField) -> Int { Int(places[ContactColumns.order[field] ?? 0]) }
}

/// Everything that reading a contact file needs to know.
struct ContactPlan: Sendable {
  let header: [[UInt8]]
  let map: HeaderMap
  let columns: ContactColumns
  let stamps: StampParser
  let durations: [ContactField: DurationParser]
  let missing: MissingWords
  let talkIncludesHold: Bool
  /// Constants of fields without a column: enum fields as raw values, durations as seconds, the rest as text.
  let constantWords: [ContactField: UInt8]
  let constantSeconds: [ContactField: Int64]
  let constantTexts: [ContactField: String]
  let values: [ContactField: [String: String]]
  /// Fields the file has, by column or constant.
  let fields: Set<ContactField>

  /// - Throws: `StageError.badData` when a required column is missing or two columns mean one field.
  init(header cells: [String], block: SourceBlock, file: String, zone: Zone) throws(StageError) {
    header = cells.map { Array($0.utf8) }
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
    self.durations = parsers
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
    constantSeconds = seconds
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
    return known[mapped] ?? 255
  }
}

/// Messages about a header that cannot be used.
package enum HeaderProblems {
  /// A header as it may be shown: one that looks like data, in a file without header, is masked.
  package static func shown(_ header: String) -> String {
    let digits = header.unicodeScalars.filter { $0.properties.numericType != nil }.count
    return "\"" + (digits >= 5 ? mask(header) : header) + "\""
  }

  package static func check(_ map: HeaderMap, file: String) throws(StageError) {
    guard let conflict = map.conflicts.first else { return }
    let headers = conflict.headers.map(shown).joined(separator: " and ")
    throw .badData(
      "\(file): the columns \(headers) both mean \(conflict.field); one column per field is wanted; name the right one under columns: {\(conflict.field): …} in the pipeline file")
  }

  package static func missing(_ field: String, aliases: [String], header: [String], file: String) -> String {
    "\(file): no column for the required field \(field); headers found: \(header.map(shown).joined(separator: ", ")); "
      + "wanted one of \(([field] + aliases).joined(separator: ", ")), or columns: {\(field): <header>} in the pipeline file"
  }
}
