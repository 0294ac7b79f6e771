// What the tests share: a folder of their own, repeatable chance, and a run folder small enough to check as a whole.

import CallCentre
import Foundation
import RunFolder
import Testing

/// A new folder, removed with the value; in memory where the system has a place for that, because thousands of published
/// runs are forced to the disk.
final class TemporaryFolder: Sendable {
  let path: String
  init(inMemory: Bool = true) {
    let memory = "/dev/shm/"
    let above = inMemory && FileManager.default.isWritableFile(atPath: memory) ? memory : NSTemporaryDirectory()
    path = above + "callqa-test-" + UUID().uuidString
    try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }
  deinit { try? FileManager.default.removeItem(atPath: path) }
}

/// SplitMix64 (Steele, Lea, Flood 2014): the same numbers from the same seed everywhere.
struct Chance: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// Up to `length` characters, most of them the ones that make CSV hard.
  mutating func text(upTo length: Int) -> String {
    let pieces = [
      "\"", ",", "\n", "\r", "\r\n", "'", "=", "+", "-", "@", "\t", " ", "＝", "－", "0", "1.5", "a", "é", "e\u{301}", "王", "𠮷",
      ";",
      "\u{0}", "\u{FEFF}", "🙂",
    ]
    return (0..<Int.random(in: 0...length, using: &self)).map { _ in pieces.randomElement(using: &self) ?? "" }.joined()
  }
}

let week47 = ReportingPeriod(kind: .week, first: LocalDay(20_773), last: LocalDay(20_779))
let week46 = week47.previous
let week48 = ReportingPeriod(kind: .week, first: LocalDay(20_780), last: LocalDay(20_786))

func manifest(_ period: ReportingPeriod, version: Int = 1) -> Manifest {
  Manifest(
    version: String(version), pipeline: "weekly", period: period.name, periodStart: period.first.iso,
    periodEnd: period.last.iso, timeZone: "Asia/Shanghai", asOf: "2026-11-23T00:00:00+08:00",
    settingsDigest: Digest.hex(of: "settings"), inputDirectory: "/exports")
}

/// Publishes a run whose every file says `version`.
@discardableResult
func publish(_ publication: Publication, version: Int, of period: ReportingPeriod, in folder: PipelineFolder) throws -> String {
  try folder.publish(publication) { staging in
    try staging.write("report.md", Array("version \(version)\n".utf8))
    try staging.write("charts/asa.svg", Array("version \(version)\n".utf8))
    var tables = TableWriter(into: staging)
    try tables.write(
      Table(
        "sla", rowMeaning: Wording(zh: "", en: ""), columns: [Column("version", "count", zh: "", en: "")],
        rows: [[.integer(version)]]))
    try tables.writeColumns()
    return manifest(period, version: version)
  }
}

/// The version that all files of a published run agree on; nil when one is missing or says another.
func wholeVersion(_ run: String) -> Int? {
  let fileSystem = FileSystem()
  guard let record = try? Manifest(ofRun: run), let version = Int(record.version) else { return nil }
  for file in ["report.md", "charts/asa.svg"] {
    guard let bytes = try? fileSystem.read(run + "/" + file), bytes == Array("version \(version)\n".utf8) else { return nil }
  }
  guard let table = try? TableContents(reading: run + "/tables/sla.csv"), table.rows == [[String(version)]] else { return nil }
  return (try? fileSystem.kind(run + "/tables/columns.csv")) == .file ? version : nil
}

/// Names in a pipeline's folder, the lock left out.
func names(_ path: String) throws -> [String] { try FileSystem().list(path).filter { $0 != ".callqa-lock" } }

/// What an expression throws, if it is an error of the run folder.
func thrown(_ body: () throws -> Void) -> RunFolderError? {
  do {
    try body()
    return nil
  } catch {
    return error as? RunFolderError
  }
}
