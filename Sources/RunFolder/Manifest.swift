// run.json: what a run read, with which settings, how much it did and how it ended.

internal import FoundationEssentials

/// The record of one run; enough to run it again from the same bytes. The only output that may differ between two runs of
/// the same inputs.
package struct Manifest: Sendable, Hashable, Codable {
  /// One exported file that was read.
  package struct Input: Sendable, Hashable, Codable {
    package var source: String
    /// Relative to `inputDirectory`, `/`-separated (A8).
    package var path: String
    package var sha256: String
    package var bytes: Int
    /// Records after the header.
    package var rows: Int
    package var encoding: String
    package var delimiter: String

    package init(source: String, path: String, sha256: String, bytes: Int, rows: Int, encoding: String, delimiter: String) {
      self.source = source
      self.path = path
      self.sha256 = sha256
      self.bytes = bytes
      self.rows = rows
      self.encoding = encoding
      self.delimiter = delimiter
    }
  }

  /// One stage that ran.
  package struct Stage: Sendable, Hashable, Codable {
    package var name: String
    package var rows: Int
    /// Wall seconds, to the millisecond.
    package var seconds: Double

    package init(name: String, rows: Int, seconds: Double) {
      self.name = name
      self.rows = rows
      self.seconds = seconds.isFinite ? (seconds * 1000).rounded() / 1000 : 0
    }
  }

  /// Findings of one kind: how many there were, and how many findings.csv lists.
  package struct FindingCount: Sendable, Hashable, Codable {
    package var kind: String
    package var count: Int
    package var listed: Int
  }

  /// Of callqa.
  package var version: String
  package var pipeline: String
  package var period: String
  /// First and last local day, both included (A61).
  package var periodStart: String
  package var periodEnd: String
  package var timeZone: String
  /// Local time with offset (T13).
  package var asOf: String
  /// Up to where every export reaches (A51), local time with offset; nil when nothing was read.
  package var watermark: String?
  /// SHA-256 of the settings.
  package var settingsDigest: String
  /// Absolute path of the folder in which the inputs were found.
  package var inputDirectory: String
  package var inputs: [Input] = []
  package var stages: [Stage] = []
  /// Most entries of one kind that findings.csv lists.
  package var findingsCap = FindingLog.usualCap
  package var findings: [FindingCount] = []
  package var exitCode: Int32 = 0
  /// Local time with offset, where the front door gives them.
  package var startedAt: String?
  package var finishedAt: String?

  package init(
    version: String, pipeline: String, period: String, periodStart: String, periodEnd: String, timeZone: String, asOf: String,
    settingsDigest: String, inputDirectory: String
  ) {
    self.version = version
    self.pipeline = pipeline
    self.period = period
    self.periodStart = periodStart
    self.periodEnd = periodEnd
    self.timeZone = timeZone
    self.asOf = asOf
    self.settingsDigest = settingsDigest
    self.inputDirectory = inputDirectory
  }

  private enum CodingKeys: String, CodingKey {
    case version, pipeline, period, periodStart = "period_start", periodEnd = "period_end", timeZone = "time_zone"
    case asOf = "as_of", watermark, settingsDigest = "settings_digest", inputDirectory = "input_directory", inputs, stages
    case findingsCap = "findings_cap", findings, exitCode = "exit_code", startedAt = "started_at", finishedAt = "finished_at"
  }

  /// Takes the counts over, with the cap that findings.csv kept to.
  package mutating func count(_ log: FindingLog) {
    findingsCap = log.cap
    findings = log.kindCounts.map { FindingCount(kind: $0.kind.rawValue, count: $0.count, listed: $0.listed) }
  }
}

extension Manifest {
  /// run.json's bytes: keys in alphabetical order, inputs by source and path, one line end at the end.
  package func json() throws -> [UInt8] {
    var sorted = self
    sorted.inputs.sort { a, b in
      let order = compareBytes(a.source, b.source)
      return order != 0 ? order < 0 : compareBytes(a.path, b.path) < 0
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return [UInt8](try encoder.encode(sorted)) + [0x0A]
  }

  /// Reads the run.json of a run folder. Throws `missing`, `io` or `malformed`.
  package init(ofRun folder: String, fileSystem: FileSystem = FileSystem()) throws(RunFolderError) {
    let path = folder + "/run.json"
    let bytes = try fileSystem.read(path)
    do {
      self = try JSONDecoder().decode(Manifest.self, from: Data(bytes))
    } catch {
      throw .malformed(path: path, line: 0, found: "no run.json that this version can read", wanted: "one that callqa wrote")
    }
  }
}
