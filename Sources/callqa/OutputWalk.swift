// One file of a run folder, cell by cell or line by line, as the leak scan looks at it (D20).

internal import RunFolder
internal import Text

/// How the columns of each table are read.
struct ColumnReadings: Sendable {
  /// Units by `table.column`.
  private var units: [String: String] = [:]
  /// By table, in order.
  private var columns: [String: [String]] = [:]
  /// Ids that name a case, printed as exported.
  private static let interactionIDs: Set<String> = ["interaction_id", "next_interaction_id"]
  private static let complaintIDs: Set<String> = ["complaint_id", "example_ids"]

  mutating func add(table: String, column: String, unit: String) {
    units[table + "." + column] = unit
    columns[table, default: []].append(column)
  }

  func columns(of table: String) -> [String] { columns[table] ?? [] }

  static func isComplaintID(_ column: String) -> Bool { complaintIDs.contains(column) }

  func reading(table: String, column: String) -> OutputReading {
    if ColumnReadings.interactionIDs.contains(column) || ColumnReadings.complaintIDs.contains(column) { return .caseID }
    // Files are named by days and serial numbers.
    if column == "file" { return .fileName }
    switch units[table + "." + column] ?? "text" {
    case "text", "id": return .text
    // The unit of a figure stands beside it.
    case "", "number", "token", "count", "ratio", "s", "time", "date", "working_days", "per_10k": return .exempt
    default: return .text
    }
  }
}

/// Reads the bytes of one file, cell by cell where it is a table, line by line where it is prose.
struct OutputWalk {
  private let file: String
  private let table: String
  private let isTable: Bool
  private let isManifest: Bool
  private let readings: ColumnReadings
  private let search: LeakSearch
  private(set) var places: [LeakPlace] = []
  private(set) var judges = CaseIDJudges()
  private var header: [String] = []
  private var kinds: [OutputReading] = []
  private var seen: Set<String> = []
  /// A record that the blocks so far have not ended.
  private var rest: [UInt8] = []
  private var line: Int

  /// - Parameter isInside: begins behind the header.
  init(file: String, isInside: Bool, line: Int, readings: ColumnReadings, search: LeakSearch) {
    self.line = line
    self.file = file
    self.readings = readings
    self.search = search
    isTable = file.hasSuffix(".csv")
    isManifest = file.hasSuffix(".json")
    table = String(file.split(separator: "/").last?.dropLast(isTable ? 4 : 0) ?? "")
    if isInside { name(readings.columns(of: table)) }
  }

  private mutating func name(_ columns: [String]) {
    header = columns
    kinds = columns.map { readings.reading(table: table, column: $0) }
  }

  /// Reads whole records.
  mutating func read(whole bytes: [UInt8], _ memory: inout LeakSearch.Memory) {
    rest = bytes
    _ = records(isLast: true, &memory)
  }

  mutating func read(_ block: Span<UInt8>, _ memory: inout LeakSearch.Memory) {
    for place in block.indices { rest.append(block[place]) }
    let used = records(isLast: false, &memory)
    rest.removeFirst(used)
  }

  mutating func finish(_ memory: inout LeakSearch.Memory) {
    if !rest.isEmpty { _ = records(isLast: true, &memory) }
  }

  /// Judges every whole record at hand; gives how many bytes they took.
  private mutating func records(isLast: Bool, _ memory: inout LeakSearch.Memory) -> Int {
    let bytes = exchange(&rest, with: [])
    defer { rest = bytes }
    var used = 0
    while used < bytes.count {
      let ended = OutputWalk.recordEnd(bytes.span, used, quoted: isTable)
      guard let end = ended.end ?? (isLast ? bytes.count : nil) else { break }
      if isTable { record(bytes.span, used, end, &memory) } else { prose(bytes.span, used, end, &memory) }
      line += ended.lines
      used = end
    }
    return used
  }

  /// The place behind the line feed that ends a record, and how many line feeds it has.
  private static func recordEnd(_ bytes: borrowing Span<UInt8>, _ start: Int, quoted: Bool) -> (end: Int?, lines: Int) {
    var isQuoted = false
    var lines = 0
    var place = start
    while place < bytes.count {
      let byte = bytes[place]
      if byte == 0x22, quoted { isQuoted.toggle() }
      if byte == 0x0A {
        lines += 1
        if !isQuoted { return (place + 1, lines) }
      }
      place += 1
    }
    return (nil, lines)
  }

  private mutating func record(_ bytes: borrowing Span<UInt8>, _ start: Int, _ end: Int, _ memory: inout LeakSearch.Memory) {
    var place = start
    var column = 0
    let isHeader = header.isEmpty
    var names: [String] = []
    while place < end {
      let first = place
      if bytes[place] == 0x22 {
        place += 1
        while place < end, bytes[place] != 0x22 || place + 1 < end && bytes[place + 1] == 0x22 {
          place += bytes[place] == 0x22 ? 2 : 1
        }
        place += 1
      } else {
        while place < end, bytes[place] != 0x2C, bytes[place] != 0x0A { place += 1 }
      }
      if isHeader {
        names.append(text(bytes, first, place))
      } else if column < kinds.count, kinds[column] != .exempt {
        judge(bytes, first, place, kinds[column], header[column], &memory)
      }
      column += 1
      place += 1
    }
    if isHeader { name(names) }
  }

  /// A line of prose; of run.json only what stands in quotes, for its sizes and counts are nobody's numbers.
  private mutating func prose(_ bytes: borrowing Span<UInt8>, _ start: Int, _ end: Int, _ memory: inout LeakSearch.Memory) {
    if isManifest {
      let quotes = (start..<end).reduce(0) { $0 + (bytes[$1] == 0x22 ? 1 : 0) }
      if quotes < 4 { return }
    }
    judge(bytes, start, end, .prose, "", &memory)
  }

  private func text(_ bytes: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> String {
    var copy: [UInt8] = []
    for place in start..<end { copy.append(bytes[place]) }
    return String(decoding: copy, as: UTF8.self)
  }

  private mutating func judge(
    _ bytes: borrowing Span<UInt8>, _ start: Int, _ end: Int, _ reading: OutputReading, _ column: String,
    _ memory: inout LeakSearch.Memory
  ) {
    if reading == .caseID {
      let place = { [file, line] leak in LeakPlace(file: file, line: line, column: column, leak: leak) }
      if ColumnReadings.isComplaintID(column) {
        judges.complaints.add(bytes, start, end, search, place: place)
      } else {
        judges.interactions.add(bytes, start, end, search, place: place)
      }
    }
    guard let leak = search.leak(in: bytes, start, end, as: reading, memory: &memory) else { return }
    // One place of each kind and column is enough to find the cause.
    if seen.insert(column + "/" + leak.rawValue).inserted {
      places.append(LeakPlace(file: file, line: line, column: column, leak: leak))
    }
  }
}
