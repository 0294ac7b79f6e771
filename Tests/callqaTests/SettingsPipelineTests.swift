// The pipeline file: good files to values, canonical text, shipped files.

import CallCentre
import Testing
import Text

import callqa

@Suite struct SettingsPipelineTests {
  /// The example of the contract, line for line.
  static let example = """
    version: 1
    name: weekly
    time_zone: Asia/Shanghai
    language: zh-Hans
    period: last-week              # ISO weeks, Monday to Sunday, in time_zone
    sources:
      contacts:                    # one block, or a list of blocks where exports need different settings
        - files: ["calls-*.csv"]
          encoding: auto           # utf-8 · gb18030 · big5 · utf-16le · utf-16be · windows-1252; found per file
          delimiter: auto          # or ",", ";", "\\t", "|"
          columns:                 # field: header as exported. Left out: matched by the known aliases (Chinese and English), exactly, never fuzzily
            answered_at: 接通时间
          values:                  # what the export writes → the vocabulary
            outcome: {已接听: answered, 排队放弃: queue_abandon}
          units: {talk_s: s}       # what a bare number means; a duration with colons is h:mm:ss
          missing: ["-", "无"]
          constants: {channel: phone}
          talk_includes_hold: false
        - {files: ["chat-*.csv.gz"], constants: {channel: chat}}
      complaints: {files: ["complaints-*.csv"]}
      complaint_events: {files: ["complaint-status-*.csv"]}   # optional: complaint_id, time, status
      quality_reviews: {files: ["reviews-*.csv"]}             # optional
    references:                    # relative to this file; each has a built-in default; all keys known from the start, more than one version may not read them all
      targets: Reference/targets.csv            # metric,variant,dimension,member,at_least,at_most,effective_from
      policies: Reference/policies.yaml         # domain/policies/FORMAT.md
      calendars: Reference/calendars/
      themes: Reference/themes.yaml
      aliases: Reference/aliases.csv            # field,header
      categories: Reference/categories.csv      # business_type tree: value,parent,self_service,urgent
      improvements: Reference/improvements.csv  # date,theme,department,what
      exposure: Reference/exposure.csv          # month,customers,outlets
      breaks: Reference/breaks.csv              # date,metric,what changed in its definition
      abilities: Reference/abilities.csv        # ability,metric
      forbidden_phrases: Reference/forbidden-phrases.txt
    measures:
      service_level: {threshold_s: 20, headline: neg, short_abandon_s: 5}
      first_contact_resolution: {windows: [24h, 72h, 7d, 30d], headline: 7d, same_issue: business_type}
    quality: {max_rejected: 1%}
    output: {directory: Reports, formats: [markdown, csv], keep_stages: true}
    """

  @Test func contractExample() throws {
    let file = try pipeline(SettingsPipelineTests.example)
    #expect(file.name == "weekly")
    #expect(file.timeZone.name == "Asia/Shanghai")
    #expect(file.language == .chinese)
    #expect(file.period == "last-week")
    var calls = PipelineFile.Block(files: ["calls-*.csv"])
    calls.columns = ["answered_at": "接通时间"]
    calls.values = ["outcome": ["已接听": "answered", "排队放弃": "queue_abandon"]]
    calls.units = ["talk_s": .seconds]
    calls.missing = ["-", "无"]
    calls.constants = ["channel": "phone"]
    var chat = PipelineFile.Block(files: ["chat-*.csv.gz"])
    chat.constants = ["channel": "chat"]
    #expect(file.sources[.contacts] == [calls, chat])
    #expect(file.sources[.complaints] == [PipelineFile.Block(files: ["complaints-*.csv"])])
    #expect(file.sources[.complaintEvents] == [PipelineFile.Block(files: ["complaint-status-*.csv"])])
    #expect(file.sources[.qualityReviews] == [PipelineFile.Block(files: ["reviews-*.csv"])])
    #expect(file.references.count == ReferenceName.allCases.count)
    #expect(file.references[.forbiddenPhrases] == "Reference/forbidden-phrases.txt")
    #expect(file.serviceLevel == PipelineFile.ServiceLevel())
    #expect(file.firstContactResolution.windows.map(\.name) == ["24h", "72h", "7d", "30d"])
    #expect(file.firstContactResolution.windows.map(\.seconds) == [86_400, 259_200, 604_800, 2_592_000])
    #expect(file.firstContactResolution.headline.name == "7d")
    #expect(file.firstContactResolution.sameBusinessType)
    #expect(file.maxRejected.billionths == 10_000_000)
    #expect(file.output == PipelineFile.Output())
  }

  @Test func smallestFileHasDefaults() throws {
    let file = try pipeline("sources: {complaints: {files: [a.csv]}}", file: "here/monthly.yaml")
    #expect(file.name == "monthly")
    #expect(file.timeZone.name == "Asia/Shanghai")
    #expect(file.period == "last-week")
    #expect(!file.firstContactResolution.sameBusinessType)
    #expect(file.references.isEmpty)
    #expect(file.maxRejected == .percent(1))
    #expect(file.maxFindingsPerKind == 10_000)
    #expect(file.output.keyFile == nil)
  }

  @Test func everySettingOfABlock() throws {
    let text = """
      name: all
      sources:
        contacts:
          files: ["a b.csv", 'c.csv']
          encoding: GBK
          delimiter: "\\t"
          quote: "'"
          escape: "\\\\"
          record_delimiter: crlf
          preamble_lines: 2
          header_lines: 2
          footnote_lines: 3
          columns: {talk_s: 0123, hold_s: 1:30, team: 2026-11-20}
          values:
            resolved_flag: {"1": "yes", "0": "no", Y: "yes"}
            csat: {1: 5, 5: 1}
            segment: {老年VIP: elderly;vip}
          units: {talk_s: ms, hold_s: min, wrap_up_s: m, queue_s: h}
          missing: [未知, 0, ""]
          constants: {channel: phone, hold_s: 0, direction: in}
          talk_includes_hold: yes
          one_row_per: contact
      measures:
        service_level: {threshold_s: {phone: 20, email: 86400}, headline: excl_short, short_abandon_s: 0}
        first_contact_resolution: {windows: [30d, 12h], headline: 12h}
      quality: {max_rejected: 0.025, max_findings_per_kind: 250}
      output: {directory: /var/reports, formats: [html, xlsx], keep_stages: false, key_file: /etc/callqa.key}
      """
    let file = try pipeline(text)
    var block = PipelineFile.Block(files: ["a b.csv", "c.csv"])
    block.encoding = "gb18030"
    block.delimiter = 9
    block.quote = .byte(0x27)
    block.escape = .byte(0x5C)
    block.recordDelimiter = .carriageReturnLineFeed
    block.preambleLines = 2
    block.headerLines = 2
    block.footnoteLines = 3
    block.columns = ["talk_s": "0123", "hold_s": "1:30", "team": "2026-11-20"]
    block.values = [
      "resolved_flag": ["1": "yes", "0": "no", "Y": "yes"], "csat": ["1": "5", "5": "1"], "segment": ["老年VIP": "elderly;vip"],
    ]
    block.units = ["talk_s": .milliseconds, "hold_s": .minutes, "wrap_up_s": .minutes, "queue_s": .hours]
    block.missing = ["未知", "0", ""]
    block.constants = ["channel": "phone", "hold_s": "0", "direction": "in"]
    block.talkIncludesHold = true
    block.oneRowPer = .contact
    #expect(file.sources[.contacts] == [block])
    #expect(file.serviceLevel.threshold(of: .email) == 86_400)
    #expect(file.serviceLevel.threshold(of: .chat) == 20)
    #expect(file.serviceLevel.headline == .excludingShort)
    #expect(file.serviceLevel.shortAbandon == 0)
    #expect(file.firstContactResolution.windows.map(\.name) == ["12h", "30d"])
    #expect(file.firstContactResolution.headline.seconds == 43_200)
    #expect(file.maxRejected.billionths == 25_000_000)
    #expect(file.maxFindingsPerKind == 250)
    #expect(file.output.directory == "/var/reports")
    #expect(file.output.formats == [.html, .xlsx])
    #expect(!file.output.keepStages)
    #expect(file.output.keyFile == "/etc/callqa.key")
    #expect(try pipeline(file.canonicalText) == file)
  }

  @Test func shippedPipelinesRead() throws {
    let names = try SettingsFolder(path: projectPath("Pipelines")).names(in: "").filter { $0.hasSuffix(".yaml") }
    #expect(names.contains("weekly.yaml") && names.contains("nightly.yaml"))
    for name in names {
      let (file, folder) = try PipelineFile.read(path: projectPath("Pipelines/\(name)"), fields: .forTests)
      #expect(file.name + ".yaml" == name)
      let references = try References.read(of: file, folder: folder, fields: .forTests, metrics: [])
      #expect(!references.policies.inUse.isEmpty)
      #expect(throws: Never.self) { try PhraseMatcher(references.themes.rules) }
    }
  }

  // MARK: Laws

  @Test func canonicalTextIsAFixedPoint() throws {
    let file = try pipeline(SettingsPipelineTests.example)
    let again = try pipeline(file.canonicalText)
    #expect(again == file)
    #expect(again.canonicalText == file.canonicalText)
  }

  @Test func orderAndCommentsDoNotMatter() throws {
    let a = try pipeline(
      "name: x\nsources:\n  contacts: {files: [a], missing: [无], units: {talk_s: s, hold_s: ms}}\nquality: {max_rejected: 1%}\n")
    let b = try pipeline(
      "# c\nquality: {max_rejected: 0.01}\nsources:\n  contacts:\n  - units: {hold_s: ms, talk_s: s}\n    missing: ['无']\n    files: [a]\nname: x"
    )
    #expect(a == b)
    #expect(a.canonicalText == b.canonicalText)
  }

  @Test func figureSettingsLeaveOutWhereTheReportGoes() throws {
    let a = try pipeline(
      "name: x\nlanguage: en\nperiod: yesterday\nsources: {contacts: {files: [a]}}\noutput: {directory: A, formats: [html]}")
    let b = try pipeline("name: y\nsources: {contacts: {files: [a]}}")
    let c = try pipeline("name: y\nsources: {contacts: {files: [a]}}\nmeasures: {service_level: {threshold_s: 21}}")
    #expect(a.figureSettings == b.figureSettings)
    #expect(b.figureSettings != c.figureSettings)
  }

  /// Any text survives the canonical form, whatever YAML makes of it.
  @Test(arguments: [
    "yes", "null", "~", "0123", "1:30", "- a", "a: b", "#x", "*a", "&a", "!t", "|", ">", "%", "@", "`", "\"", "'", "\\", "\t",
    "a\nb", "{", "]", "x\u{FEFF}",
    "\u{2028}", "\u{85}", "😀", "é", " lead", "trail ", ",", "?", "\u{FFFE}", "---", "...",
  ]) func anyTextSurvives(text: String) throws {
    var file = try pipeline("name: x\nsources: {contacts: {files: [a]}}")
    var block = PipelineFile.Block(files: [text])
    block.missing = [text]
    block.columns = ["team": text]
    block.values = ["team": [text: text]]
    block.constants = ["queue": text]
    file.sources[.contacts] = [block]
    #expect(try pipeline(file.canonicalText) == file)
  }

  @Test(arguments: [
    ("1%", 10_000_000), ("0.01", 10_000_000), ("5%", 50_000_000), ("0", 0), ("1", 1_000_000_000), ("100%", 1_000_000_000),
    ("0.5%", 5_000_000), ("0.000000001", 1), ("12.3456789%", 123_456_789),
  ])
  func shares(text: String, billionths: Int) {
    #expect(exactShare(text)?.billionths == billionths)
    #expect(exactShare(text).flatMap { exactShare($0.text) } == exactShare(text))
  }

  @Test(arguments: ["", "%", "-1%", "101%", "2", ".5", "1.", "1e-2", "1 %", "０.01", "0.0000000001"])
  func noShares(text: String) { #expect(exactShare(text) == nil) }

  @Test func shareIsComparedExactly() {
    let one = PipelineFile.Share.percent(1)
    #expect(!one.isExceeded(by: 1, of: 100))
    #expect(one.isExceeded(by: 2, of: 100))
    #expect(one.isExceeded(by: 1, of: 99))
    #expect(!one.isExceeded(by: 0, of: 0))
    #expect(one.isExceeded(by: Int.max, of: Int.max))
  }

  @Test(arguments: [("24h", 86_400), ("7d", 604_800), ("2w", 1_209_600), ("90s", 90), ("15m", 900), ("15min", 900)])
  func durations(text: String, seconds: Int) { #expect(durationSeconds(text) == seconds) }

  @Test(arguments: ["", "7", "d", "0d", "07d", "7 d", "-1d", "7days", "1.5h", "99999999999999999999d"])
  func noDurations(text: String) { #expect(durationSeconds(text) == nil) }
}
