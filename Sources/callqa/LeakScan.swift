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
  private let search: LeakSearch
  /// What the ids of complaints, printed as exported, look like.
  private let judges: CaseIDJudges
  private let jobs: Int

  /// - Parameters:
  ///   - caseIDs: of complaints.
  ///   - paths: of the run's input.
  init(_ identities: KnownIdentities, caseIDs: [String], paths: [String], jobs: Int) {
    let search = LeakSearch(identities, caseIDs: caseIDs, paths: paths)
    let length = 1 << 14
    let pieces = (caseIDs.count + length - 1) / length
    let shares = parallelFold(pieces: pieces, jobs: jobs, start: { CaseIDJudges() }) { piece, judges in
      for id in caseIDs[piece * length..<min(caseIDs.count, (piece + 1) * length)] {
        let bytes = id.utf8.span
        judges.complaints.add(bytes, 0, bytes.count, search, place: nil)
      }
    }
    var judges = CaseIDJudges()
    for share in shares { judges.merge(share) }
    self.search = search
    self.judges = judges
    self.jobs = jobs
  }

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
    var judges = judges
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
