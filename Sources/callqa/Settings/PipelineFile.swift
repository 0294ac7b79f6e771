// The pipeline file as values: what is run, on which exports, with which reference files, and where the report goes.

package import CallCentre
package import Ingest
internal import RunFolder

/// Everything a pipeline file says, with the defaults filled in where it says nothing. Flags of `callqa run` may then change
/// it (`--period`, `--language`, `--output`, `--format`).
package struct PipelineFile: Sendable, Hashable {
  package enum Language: String, Sendable, CaseIterable { case chinese = "zh-Hans", english = "en" }

  /// Name of the folder under the output directory. Default: the file's name without `.yaml`.
  package var name: String
  /// Default: Asia/Shanghai.
  package var timeZone: Zone
  /// Default: zh-Hans.
  package var language = Language.chinese
  /// In the words of `--period`; understood by `ReportingPeriod(_:today:)`. Default: last-week.
  package var period = "last-week"
  /// The configured sources, each with at least one block. At least one source.
  package var sources: [SourceName: [Block]] = [:]
  /// Paths as written, relative to the pipeline file's folder; a reference that is not named has its built-in text.
  package var references: [ReferenceName: String] = [:]
  package var serviceLevel = ServiceLevel()
  package var firstContactResolution = FirstContactResolution()
  /// A source with a larger share of rejected records ends the run with 65. Default: 1%.
  package var maxRejected = Share.percent(1)
  /// Findings of one kind that findings.csv lists at most; all are counted. Default: 10,000.
  package var maxFindingsPerKind = FindingLog.usualCap
  package var output = Output()

  package init(name: String, timeZone: Zone) {
    self.name = name
    self.timeZone = timeZone
  }
}

/// The reference files; the raw value is the key under `references`.
package enum ReferenceName: String, Sendable, Hashable, CaseIterable {
  case targets, policies, calendars, themes, aliases, categories, improvements, exposure, breaks, abilities
  case forbiddenPhrases = "forbidden_phrases"

  /// The calendars are a folder of files.
  package var isFolder: Bool { self == .calendars }
  /// Path of the built-in copy, relative to `Pipelines/Reference`.
  package var builtInPath: String {
    switch self {
    case .policies, .themes: rawValue + ".yaml"
    case .calendars: "calendars/"
    case .forbiddenPhrases: "forbidden-phrases.txt"
    default: rawValue + ".csv"
    }
  }
}

extension PipelineFile {
  /// Exports of one source that are read with the same settings.
  package struct Block: Sendable, Hashable {
    /// What a bare number in a duration column means.
    package enum Unit: String, Sendable, CaseIterable {
      case hours = "h", minutes = "min", seconds = "s", milliseconds = "ms"
      package var milliseconds: Int { [3_600_000, 60_000, 1_000, 1][Unit.allCases.firstIndex(of: self) ?? 2] }
    }
    package enum RecordDelimiter: String, Sendable, CaseIterable {
      case lineFeed = "lf", carriageReturnLineFeed = "crlf", carriageReturn = "cr"
    }
    package enum Row: String, Sendable, CaseIterable { case leg, contact }
    /// Quote and escape characters.
    package enum Mark: Sendable, Hashable {
      case found, none
      case byte(UInt8)
    }

    /// Globs, starting at `--input` (default: the pipeline file's folder). At least one.
    package var files: [String]
    /// The contract's word for it (`utf-8`, `gb18030`, …); nil: found per file.
    package var encoding: String?
    /// One ASCII byte; nil: found per file.
    package var delimiter: UInt8?
    package var quote = Mark.found
    package var escape = Mark.found
    /// nil: found per file.
    package var recordDelimiter: RecordDelimiter?
    /// Lines before the header that are no data; nil: found per file.
    package var preambleLines: Int?
    /// nil: found per file.
    package var headerLines: Int?
    /// Lines after the last record that are no data; nil: found per file.
    package var footnoteLines: Int?
    /// Field → header as exported.
    package var columns: [String: String] = [:]
    /// Field → what the export writes → the vocabulary.
    package var values: [String: [String: String]] = [:]
    /// Duration field → unit. Default: the header's bracket, else seconds (A3, A5).
    package var units: [String: Unit] = [:]
    /// Texts that mean "nothing", besides those that always do (A4).
    package var missing: [String] = []
    /// Field → value in files that have no column for the field (A1).
    package var constants: [String: String] = [:]
    /// Contacts only. Default: false.
    package var talkIncludesHold = false
    /// Contacts only: what one record is (A11). Default: leg.
    package var oneRowPer = Row.leg
    /// Column (header or field) → how it is written.
    package var formats: [String: ColumnFormat] = [:]
    /// Column → texts that mean "nothing" in it.
    package var missingIn: [String: [String]] = [:]
    /// Fields made from columns, in the file's order.
    package var derived: [DerivedField] = []
    /// Which rows belong to the source; nil: all.
    package var rows: RowCondition?
    /// Contacts only: columns that tell the rows of a contact apart, of which the last holds.
    package var keepLast: [String]?

    package init(files: [String]) { self.files = files }
  }

  /// `measures.service_level`.
  package struct ServiceLevel: Sendable, Hashable {
    package enum Variant: String, Sendable, CaseIterable {
      case negative = "neg", excludingShort = "excl_short", ignoringAbandoned = "ignore_abandon", positive = "pos", answeredOnly =
        "answered_only"
    }
    /// Seconds within which an answer is in time, where `thresholds` does not name the channel. Default: 20.
    package var threshold = 20
    /// Seconds by channel (A38).
    package var thresholds: [Channel: Int] = [:]
    /// The variant that the report leads with. Default: neg.
    package var headline = Variant.negative
    /// A queue abandonment after at most so many seconds is short (A27). Default: 5.
    package var shortAbandon = 5

    package init() {}
    /// Seconds within which a contact of the channel is answered in time.
    package func threshold(of channel: Channel) -> Int { thresholds[channel] ?? threshold }
  }

  /// `measures.first_contact_resolution`.
  package struct FirstContactResolution: Sendable, Hashable {
    /// A look-ahead and look-back window; `name` stands in variant names (`repeat_7d`).
    package struct Window: Sendable, Hashable {
      package var name: String
      package var seconds: Int
      package init(name: String, seconds: Int) {
        self.name = name
        self.seconds = seconds
      }
    }
    /// Ascending by length. Default: 24h, 72h, 7d, 30d.
    package var windows = [
      Window(name: "24h", seconds: 86_400), Window(name: "72h", seconds: 259_200), Window(name: "7d", seconds: 604_800),
      Window(name: "30d", seconds: 2_592_000),
    ]
    /// One of `windows`. Default: 7d, or the longest where there is no 7d.
    package var headline = Window(name: "7d", seconds: 604_800)
    /// Contacts are of one issue only when their business types agree (A48); false: any contact of the customer counts.
    /// Default: false.
    package var sameBusinessType = false

    package init() {}
  }

  /// A share as an exact fraction, so that a limit is compared in integers.
  package struct Share: Sendable, Hashable {
    /// Of 10^9; 0…10^9.
    package var billionths: Int
    package init(billionths: Int) { self.billionths = billionths }
    package static func percent(_ value: Int) -> Share { Share(billionths: value * 10_000_000) }
    /// Whether `part` of `whole` is more than this share. `whole` 0: never.
    package func isExceeded(by part: Int, of whole: Int) -> Bool {
      let left = part.multipliedFullWidth(by: 1_000_000_000)
      let right = whole.multipliedFullWidth(by: billionths)
      return (left.high, left.low) > (right.high, right.low)
    }
  }

  /// `output`.
  package struct Output: Sendable, Hashable {
    package enum Format: String, Sendable, CaseIterable { case markdown, csv, html, xlsx }
    /// Relative to the current directory (D25). Default: Reports.
    package var directory = "Reports"
    /// In the file's order. Default: markdown, csv.
    package var formats: [Format] = [.markdown, .csv]
    /// Default: true.
    package var keepStages = true
    /// Path of the key for identity tokens (D21), relative to the pipeline file's folder; nil: ordinals.
    package var keyFile: String?
    package init() {}
  }
}
