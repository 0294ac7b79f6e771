// What the ingest tests share: exports written into a folder of their own and read as the walk reads them.

import CSV
import CallCentre
import Engine
import Foundation
import Ingest
import RunFolder
import Testing

/// A new folder, removed with the value.
final class Scratch: Sendable {
  let path: String
  init() {
    path = NSTemporaryDirectory() + "callqa-ingest-" + UUID().uuidString
    try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }
  deinit { try? FileManager.default.removeItem(atPath: path) }

  func write(_ name: String, _ text: String) throws {
    let url = URL(fileURLWithPath: path + "/" + name)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }
}

/// A leg as Ingest hands it on, in words and seconds after its arrival.
struct ReadLeg {
  var id = ""
  var leg = ""
  var file = 0
  var record = 0
  var arrival = ""
  var times = LegTimes()
  var outcome = Outcome.missing
  var row = LegRow()
}

/// Reads contact exports of one block.
struct ContactDesk {
  let scratch = Scratch()
  let zone: Zone
  let books = ContactBooks()
  var block = SourceBlock(source: "contacts", globs: ["*.csv"])
  var readingLimit = "2026-12-01 00:00:00"

  init(zone name: String = "Asia/Shanghai") throws { zone = try #require(Zone(name: name)) }

  /// The instant of a local `2026-03-05 09:05:06`.
  func instant(_ text: String) throws -> Instant {
    let bytes = Array(text.utf8)
    let stamp = StampParser(zone: zone, missing: MissingWords([])).parse(bytes.span, 0, bytes.count)
    try #require(stamp.form == .second)
    return stamp.instant
  }

  /// Reads the given texts as files `a.csv`, `b.csv`, … of the block.
  func read(_ texts: [String], jobs: Int = 1) throws -> ContactIngest {
    for (number, text) in texts.enumerated() {
      try scratch.write(String(UnicodeScalar(UInt8(97 + number))) + ".csv", text)
    }
    let files = try SourceFiles.find([block], source: "contacts", root: scratch.path, firstGlob: 0)
    let limit = try instant(readingLimit)
    return try ContactSource(blocks: [block], files: files, books: books, zone: zone, readingLimit: limit, engine: .auto).read(jobs: jobs)
  }

  /// The legs of a reading, in reading order.
  func legs(_ ingest: ContactIngest) -> [ReadLeg] {
    var result: [ReadLeg] = []
    let store = LegStore(ingest.partitions)
    for partition in 0..<LegPartitions.count {
      for block in store.take(partition) {
        for row in block {
          func seconds(_ packed: UInt16, _ field: LegSeconds) -> Int64 { store.overflows.seconds(packed, row, field) }
          var leg = ReadLeg()
          leg.id = row.id.text(book: books.longTexts)
          leg.leg = LegKey.isDigest(row.leg) ? "" : String(decoding: LegKey.bytes(row.leg, book: books.longTexts), as: UTF8.self)
          leg.file = Int(row.file)
          leg.record = Int(row.record)
          leg.arrival = zone.localISO(Instant(Int64(row.arrival)))
          leg.times.queued = seconds(row.queued, .queued)
          leg.times.answered = seconds(row.answered, .answered)
          leg.times.ended = seconds(row.ended, .ended)
          leg.times.talk = seconds(row.talk, .talk)
          leg.times.hold = seconds(row.hold, .hold)
          leg.times.wrapUp = seconds(row.wrapUp, .wrapUp)
          leg.outcome = Outcome(rawValue: row.marks.outcome) ?? .missing
          leg.row = row
          result.append(leg)
        }
      }
    }
    return result.sorted { ($0.file, $0.record) < ($1.file, $1.record) }
  }

  /// Reads one file and gives its legs.
  func legs(_ text: String) throws -> [ReadLeg] { legs(try read([text])) }

  /// Text of a member by its code.
  func text(_ code: UInt16, _ book: TextBook) -> String { String(decoding: book.text(of: UInt64(code)), as: UTF8.self) }
}

/// One finding in short: `record 3 line 5 time_order rejected arrived_at`.
func short(_ finding: Finding) -> String {
  "record \(finding.record) line \(finding.line) \(finding.kind.rawValue) \(finding.action.rawValue)"
    + (finding.field.isEmpty ? "" : " " + finding.field)
}

/// What an expression throws, if it is a stage's error.
func stageError(_ body: () throws -> Void) -> StageError? {
  do {
    try body()
    return nil
  } catch {
    return error as? StageError
  }
}
