// The last look before publishing: every file of the staged run folder, for personal data and for the run's identities (D20).

internal import CallCentre
internal import Engine
internal import RunFolder
internal import Text

/// A place in the output that gives somebody away.
struct LeakPlace: Sendable, Hashable, Comparable {
  var file: String
  var line: Int
  /// "" in prose.
  var column: String
  var leak: Leak

  static func < (one: LeakPlace, other: LeakPlace) -> Bool {
    one.file == other.file
      ? (one.line, one.column) < (other.line, other.column) : one.file.utf8.lexicographicallyPrecedes(other.file.utf8)
  }

  var text: String {
    let place = column.isEmpty ? "\(file) line \(line)" : "\(file) line \(line), column \(column)"
    return "\(place): \(leak.words)"
  }
}

/// Thrown out of publishing.
struct LeakFound: Error {
  /// By file in bytes, then line; the first of each file and column.
  let places: [LeakPlace]

  /// For stderr; never a value.
  var message: String {
    let shown = places.prefix(3).map { "\n  " + $0.text }.joined()
    let more = places.count > 3 ? "\n  and \(places.count - 3) more" : ""
    return "personal data would have been published; nothing was, and the last published report is unchanged:\(shown)\(more)\n"
      + "Leave the column out of the pipeline, or have it masked where it is exported, then run again."
  }
}

/// The two kinds of case ids, each judged among its like.
struct CaseIDJudges: Sendable {
  var interactions = CaseIDJudge<LeakPlace>()
  var complaints = CaseIDJudge<LeakPlace>()

  mutating func merge(_ other: CaseIDJudges) {
    interactions.merge(other.interactions)
    complaints.merge(other.complaints)
  }
}

struct LeakScan: Sendable {
  let search: LeakSearch
  /// Of complaints, printed as exported.
  let caseIDs: [String]
  let jobs: Int

  private struct Share: Sendable {
    var places: [LeakPlace] = []
    var judges = CaseIDJudges()
    var memory = LeakSearch.Memory()
  }

  /// A file, or a part of one that begins at a record and ends before another.
  private struct Piece: Sendable {
    var file: String
    /// nil: the whole file.
    var range: Range<Int>?
    var line = 1
  }

  /// Throws `LeakFound` when a file of the folder holds personal data; `RunFolderError` when one cannot be read.
  /// - Parameter cuts: by file, places where a record begins: such files are searched by several workers.
  func check(_ staging: StagingFolder, cuts: [String: [FileCut]] = [:]) throws {
    // What is written here is the same in every run.
    let files = try staging.files().filter { $0 != "tables/columns.csv" }
    let readings = try columns(of: staging)
    let pieces = try files.flatMap { (file) throws(RunFolderError) in try self.pieces(of: file, cuts[file] ?? [], staging) }
    let shares = try parallelFold(pieces: pieces.count, jobs: jobs, start: { Share() }) {
      (number, share: inout Share) throws(RunFolderError) in try walk(pieces[number], of: staging, readings, &share)
    }
    var judges = CaseIDJudges()
    for id in caseIDs {
      let bytes = Array(id.utf8)
      judges.complaints.add(bytes.span, 0, bytes.count, search, place: nil)
    }
    for share in shares { judges.merge(share.judges) }
    let places = (shares.flatMap(\.places) + judges.interactions.leaks() + judges.complaints.leaks()).sorted()
    if !places.isEmpty { throw LeakFound(places: LeakScan.first(of: places)) }
  }

  /// One place of each kind and column is enough to find the cause.
  private static func first(of places: [LeakPlace]) -> [LeakPlace] {
    var seen: Set<String> = []
    return places.filter { seen.insert($0.file + "/" + $0.column + "/" + $0.leak.rawValue).inserted }
  }

  private func pieces(of file: String, _ cuts: [FileCut], _ staging: StagingFolder) throws(RunFolderError) -> [Piece] {
    let path = staging.path + "/" + file
    guard let first = cuts.first, let size = try FileSystem().identity(path)?.size else { return [Piece(file: file)] }
    var pieces = [Piece(file: file, range: 0..<first.offset)]
    for (place, cut) in cuts.enumerated() {
      let end = place + 1 < cuts.count ? cuts[place + 1].offset : size
      pieces.append(Piece(file: file, range: cut.offset..<end, line: cut.line))
    }
    return pieces
  }

  /// The data dictionary of the run itself, which says of every column what it holds.
  private func columns(of staging: StagingFolder) throws(RunFolderError) -> ColumnReadings {
    guard try staging.files().contains("tables/columns.csv") else { return ColumnReadings() }
    var readings = ColumnReadings()
    let table = try TableContents(reading: staging.path + "/tables/columns.csv")
    for row in table.rows where row.count >= 3 { readings.add(table: row[0], column: row[1], unit: row[2]) }
    return readings
  }

  private func walk(_ piece: Piece, of staging: StagingFolder, _ readings: ColumnReadings, _ share: inout Share) throws(RunFolderError) {
    var walk = OutputWalk(file: piece.file, isInside: piece.range.map { $0.lowerBound > 0 } ?? false, line: piece.line, readings: readings, search: search)
    let path = staging.path + "/" + piece.file
    if let range = piece.range {
      walk.read(whole: try FileSystem().read(path, range), &share.memory)
    } else {
      try FileSystem().forEachBlock(of: path) { block in walk.read(block, &share.memory) }
      walk.finish(&share.memory)
    }
    share.places += walk.places
    share.judges.merge(walk.judges)
  }
}

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
private struct OutputWalk {
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
