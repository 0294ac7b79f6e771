// Everything a run needs to know, settled before the first byte is read: pipeline file, flags, references, days.

internal import CSV
internal import CallCentre
internal import Engine
internal import Foundation
internal import Ingest
internal import Measure
internal import RunFolder
internal import Text

/// What the command line says over the pipeline file.
struct RunFlags: Sendable {
  var period: String?
  var asOf: String?
  var input: String?
  var output: String?
  var language: String?
  var formats: String?
  var jobs: Int?
  var engine: String?
  init() {}
}

/// The settled run.
struct RunSettings: Sendable {
  var pipeline: PipelineFile
  let references: References
  let frame: Frame
  let root: String
  let jobs: Int
  /// nil where no complaints are read: nobody's text is matched then.
  let matching: ThemeMatching?
  let calendars: [String: WorkingCalendar]
  /// SHA-256 of all that can change a figure.
  let digest: String
  let startedAt: Instant

  /// - Parameter now: the present moment; the only place where a run learns it.
  init(pipelinePath: String, flags: RunFlags, now: Instant) throws(Ending) {
    guard let kind = (try? FileSystem().kind(pipelinePath, followingLinks: true)) ?? nil, kind == .file else {
      throw Ending(Ending.inputMissing, "\(pipelinePath): no such pipeline file; a YAML file is wanted, see Pipelines/weekly.yaml")
    }
    var folder: SettingsFolder
    do throws(SettingsErrors) {
      (pipeline, folder) = try PipelineFile.read(path: pipelinePath, fields: .ofAllSources)
      references = try References.read(
        of: pipeline, folder: folder, fields: .ofAllSources, metrics: Set(Catalogue.cards(pipeline).map(\.metric)).sorted())
      calendars = try RunSettings.calendars(references.calendars)
      // Nobody's text is matched without complaints.
      matching = pipeline.sources[.complaints] == nil ? nil : try RunSettings.matching(references, isBuiltIn: pipeline.references[.themes] == nil)
    } catch {
      throw Ending(error)
    }
    if let output = flags.output { pipeline.output.directory = output }
    if let word = flags.language {
      guard let language = PipelineFile.Language(rawValue: word) else {
        throw Ending(Ending.usage, "--language \(word): wanted zh-Hans or en")
      }
      pipeline.language = language
    }
    if let words = flags.formats { pipeline.output.formats = try RunSettings.formats(words) }
    let zone = pipeline.timeZone
    let word = flags.period ?? pipeline.period
    let asOf = try flags.asOf.map { (text) throws(Ending) in try RunSettings.moment(text, zone) }
    guard let period = ReportingPeriod(word, today: zone.day(asOf ?? now)) else {
      throw Ending(Ending.usage, "--period \(word): wanted 2026-W47, 2026-11, 2026-11-20, 2026-11-01..2026-11-15, last-week, yesterday …")
    }
    // S5: the end of the period, or now while it is not over; an explicit moment always wins.
    let end = zone.start(of: period.last + 1)
    frame = Frame(zone: zone, period: period, asOf: asOf ?? min(end, now), readingLimit: asOf ?? now)
    root = flags.input ?? (folder.path.isEmpty ? "." : folder.path)
    let cores = ProcessInfo.processInfo.activeProcessorCount
    guard flags.jobs.map({ $0 > 0 }) ?? true else { throw Ending(Ending.usage, "--jobs: wanted a number from 1") }
    jobs = flags.jobs ?? cores
    digest = Digest.hex(of: references.digestText(of: pipeline))
    startedAt = now
  }

  private static func formats(_ words: String) throws(Ending) -> [PipelineFile.Output.Format] {
    var formats: [PipelineFile.Output.Format] = []
    for word in words.split(separator: ",") {
      guard let format = PipelineFile.Output.Format(rawValue: String(word)) else {
        throw Ending(Ending.usage, "--format \(word): wanted markdown, csv, html or xlsx, joined by commas")
      }
      formats.append(format)
    }
    return formats
  }

  /// A moment as exports write it, in the pipeline's zone unless it carries its own offset (A6).
  private static func moment(_ text: String, _ zone: Zone) throws(Ending) -> Instant {
    let bytes = Array(text.utf8)
    let stamp = StampParser(zone: zone, missing: MissingWords([])).parse(bytes.span, 0, bytes.count)
    guard stamp.form == .second || stamp.form == .date else {
      throw Ending(Ending.usage, "--as-of \(text): wanted a moment such as 2026-11-23T02:00:00")
    }
    return stamp.instant
  }

  private static func calendars(_ files: [CalendarFiles]) throws(SettingsErrors) -> [String: WorkingCalendar] {
    var calendars: [String: WorkingCalendar] = [:]
    for file in files {
      do throws(CalendarFault) {
        calendars[file.id] = try WorkingCalendar(
          id: file.id, week: file.week.map { WorkingCalendar.WeekRow(day: $0.day, opens: $0.opens, closes: $0.closes) },
          years: file.years.mapValues { rows in rows.map { WorkingCalendar.YearRow(date: $0.date, kind: $0.kind, name: $0.name) } })
      } catch {
        throw SettingsErrors([SettingsError(file: file.weekFile, "\(error)")])
      }
    }
    return calendars
  }

  /// The rules of a bank's own file are compiled at once, for its faults end the run before anything is read. Those that are built in
  /// have none.
  private static func matching(_ references: References, isBuiltIn: Bool) throws(SettingsErrors) -> ThemeMatching {
    let themes = references.themes
    // The built-in table may be of more themes than a bank's own file keeps.
    let ids = themes.evidence == References.builtInEvidence ? [] : themes.rules.themes.map(\.id)
    @Sendable func finder() throws(SettingsErrors) -> ThemeFinder {
      let evidence = try references.evidence.map { file throws(SettingsErrors) in try EvidenceRow.read(file.text, file: file.path, themes: ids) }
      do throws(ThemeRuleFaults) {
        return try ThemeFinder(themes.rules, evidence: evidence ?? [])
      } catch {
        throw themes.located(error)
      }
    }
    if isBuiltIn {
      return ThemeMatching {
        do { return try finder() } catch { preconditionFailure("the built-in theme rules have a fault: \(error)") }
      }
    }
    let made = try finder()
    return ThemeMatching { made }
  }

  // MARK: Sources

  /// The blocks of a source in the terms of Ingest.
  func blocks(_ source: SourceName) -> [SourceBlock] {
    (pipeline.sources[source] ?? []).map { block in
      var result = SourceBlock(source: source.rawValue, globs: block.files)
      result.encoding = block.encoding.flatMap { TextEncoding(word: $0) }
      result.delimiter = block.delimiter
      result.form = block.form
      result.columns = block.columns
      result.values = block.values
      result.units = block.units.mapValues { DurationUnit(rawValue: $0.rawValue) ?? .seconds }
      result.missing = block.missing
      result.constants = block.constants
      result.talkIncludesHold = block.talkIncludesHold
      result.oneRowPerContact = block.oneRowPer == .contact
      result.formats = block.formats
      result.missingIn = block.missingIn
      result.derived = block.derived
      result.rows = block.rows
      result.keepLast = block.keepLast
      result.aliases = references.aliases.map { ($0.field, $0.header) }
      return result
    }
  }
}

extension PipelineFile.Block {
  /// What the pipeline file says of the form of the block's files; nil where it says nothing.
  fileprivate var form: DialectSettings? {
    var form = DialectSettings()
    switch quote {
    case .found: break
    case .none: form.quote = DialectSettings.Quote.none
    case .byte(let sign): form.quote = .sign(sign)
    }
    switch escape {
    case .found: break
    case .none: form.escape = .doubledQuote
    case .byte(let sign): form.escape = .sign(sign)
    }
    form.recordDelimiter = recordDelimiter.flatMap { CSV.RecordDelimiter(rawValue: $0.rawValue) }
    form.preambleLines = preambleLines
    form.headerLines = headerLines
    form.footnoteLines = footnoteLines
    return form == DialectSettings() ? nil : form
  }
}
