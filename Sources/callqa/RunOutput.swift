// From a finished walk to files: what is written into the run folder, and what a refused run leaves.

internal import CallCentre
internal import Engine
internal import Foundation
internal import Measure
internal import Report
internal import RunFolder
internal import Text

/// Writes one run.
struct RunOutput: Sendable {
  private let run: PipelineRun
  private let result: RunResult
  private var settings: RunSettings { run.settings }

  init(run: PipelineRun, result: RunResult) {
    self.run = run
    self.result = result
  }

  /// Publishes the run and returns its folder's path; ends with 77, and nothing is published, where an output gives somebody away.
  func publish(into folder: PipelineFolder) throws(Ending) -> String {
    let isFull = run.choice.isFull
    let name = settings.frame.period.name
    let publication: Publication =
      isFull
      ? .full(settings.frame.period)
      : .partial(settings.frame.period, settingsDigest: Digest.hex(of: settings.digest + run.choice.names.sorted().joined(separator: ",")))
    do {
      var written = Written()
      return try folder.publish(publication) { staging in
        written = try write(into: staging)
        return manifest(exitCode: 0)
      } inspect: { try written.scan?.check($0, cuts: written.cuts) }
    } catch let error as RunFolderError {
      throw Ending(error)
    } catch let error as LeakFound {
      try leaveTrace(of: error, in: folder)
      throw Ending(Ending.leak, error.message)
    } catch {
      throw Ending(Ending.io, "\(name): \(error)")
    }
  }

  /// The run with a finding for each place of a leak, in `failed/`.
  private func leaveTrace(of leak: LeakFound, in folder: PipelineFolder) throws(Ending) {
    var refused = result
    for place in leak.places {
      refused.findings.add(
        Finding(
          source: "", file: place.file, record: 0, line: place.line, field: place.column, kind: .personalData, severity: .error,
          action: .noted, message: "this output holds \(place.leak.words); nothing was published"))
    }
    try RunOutput(run: run, result: refused).publishFailure(into: folder, code: Ending.leak)
  }

  /// What a refused run leaves in `failed/` (D24).
  func publishFailure(into folder: PipelineFolder, code: Int32) throws(Ending) {
    do {
      _ = try folder.publish(.failed) { staging in
        var writer = TableWriter(into: staging, allInRoot: true)
        try writer.write(cleaned(result.findings.table))
        try writer.write(cleaned(FileLedger.table(result.files, zone: settings.frame.zone)))
        return cleaned(manifest(exitCode: code))
      }
    } catch let error as RunFolderError {
      throw Ending(error)
    } catch {
      throw Ending(Ending.io, "failed/: \(error)")
    }
  }

  /// What a refused run leaves is looked at too: cells that give somebody away are masked.
  private func cleaned(_ table: StreamedTable) -> StreamedTable {
    let search = LeakSearch(result.identities)
    let declaration = Table(table.name, in: table.folder, rowMeaning: table.rowMeaning, columns: table.columns)
    return StreamedTable(declaredBy: declaration) { emit in
      var memory = LeakSearch.Memory()
      try table.forEachRow { row in
        try emit(
          row.map { cell in
            guard case .text(let value) = cell else { return cell }
            return .text(search.cleaned(value, memory: &memory))
          })
      }
    }
  }

  private func cleaned(_ manifest: Manifest) -> Manifest {
    let search = LeakSearch(result.identities)
    var manifest = manifest
    for input in manifest.inputs.indices { manifest.inputs[input].path = search.cleaned(manifest.inputs[input].path) }
    return manifest
  }

  private func cleaned(_ table: Table) -> StreamedTable {
    cleaned(StreamedTable(declaredBy: table) { emit in for row in table.rows { try emit(row) } })
  }

  /// What stands in the staged folder, and who will look through it.
  private struct Written: Sendable {
    var scan: LeakScan?
    /// The places where parts of long tables begin.
    var cuts: [String: [FileCut]] = [:]
    var report: [UInt8]?
  }

  /// Writes the tables while the report is put into words and the scan is made ready.
  private func write(into staging: StagingFolder) throws -> Written {
    let hasReport = run.choice.contains("report") && settings.pipeline.output.formats.contains(.markdown)
    let shares = try parallelFold(pieces: 3, jobs: settings.jobs, start: { Written() }) { piece, written in
      switch piece {
      case 0:
        let paths = result.files.map(\.path) + [inputDirectory, settings.pipeline.name]
        written.scan = LeakScan(result.identities, caseIDs: result.caseIDs, paths: paths, jobs: settings.jobs)
      case 1: written.cuts = try writeTables(into: staging)
      default: if hasReport { written.report = Array(MarkdownExporter.markdown(Document(reporting: reportInput())).utf8) }
      }
    }
    var written = Written()
    for share in shares {
      written.scan = written.scan ?? share.scan
      written.report = written.report ?? share.report
      written.cuts.merge(share.cuts) { one, _ in one }
    }
    if let report = written.report { try staging.write("report.md", report) }
    return written
  }

  private func writeTables(into staging: StagingFolder) throws -> [String: [FileCut]] {
    var writer = TableWriter(into: staging)
    let metrics = MetricsTable(result.figures, period: settings.frame.period)
    try metrics.write(to: &writer)
    for table in result.tables { try writer.write(table) }
    for stream in result.streams { try write(stream, &writer) }
    try writer.write(result.findings.table)
    try writer.writeColumns()
    return writer.cuts
  }

  /// Parts of a long table are made by all workers and written in their order.
  private func write(_ table: StreamedTable, _ writer: inout TableWriter) throws {
    if table.parts == 1 { return try writer.write(table) }
    try writer.write(table, atOnce: 4 * settings.jobs) { parts in
      let made = try parallelFold(pieces: parts.count, jobs: settings.jobs, start: { [(place: Int, records: [UInt8])]() }) { place, share in
        share.append((place, try table.records(ofPart: parts.lowerBound + place)))
      }
      return made.joined().sorted { $0.place < $1.place }.map(\.records)
    }
  }

  /// Everything the report is made of.
  func reportInput() -> ReportInput {
    let frame = settings.frame
    var input = ReportInput(
      pipeline: settings.pipeline.name, language: settings.pipeline.language == .chinese ? .chinese : .english, period: frame.period,
      previous: frame.previous, asOf: frame.asOf, watermark: result.watermark, zone: frame.zone, version: CallQA.version,
      settingsDigest: settings.digest)
    // The report does not point at people.
    input.figures = result.figures.filter { $0.dimension != "agent" }
    leaveOutComparisons(&input)
    input.tables = Dictionary(result.tables.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    for count in result.findings.kindCounts { input.findings[count.kind] = count.count }
    input.cards = Catalogue.cards(settings.pipeline)
    input.policyTitles = Dictionary(settings.references.policies.used.map { ($0.name, $0.title) }, uniquingKeysWith: { _, newer in newer })
    let service = settings.pipeline.serviceLevel
    input.headline = HeadlineSettings(
      serviceLevelVariant: service.headline.rawValue, threshold: service.threshold,
      thresholdByChannel: Dictionary(service.thresholds.map { ($0.key.word, $0.value) }, uniquingKeysWith: { first, _ in first }),
      shortAbandon: service.shortAbandon, resolutionWindow: settings.pipeline.firstContactResolution.headline.name)
    input.finalResolution = finalResolution()
    for theme in run.themeNames { input.themeNames[theme.id] = theme.name }
    input.annotations = settings.references.breaks.map { Annotation(day: $0.date, metric: $0.metric, text: $0.what) }
    return input
  }

  /// A period before of which the exports hold nothing is not compared with; one that they hold in part is said to be so.
  private func leaveOutComparisons(_ input: inout ReportInput) {
    let complaintMetrics = Set(ComplaintSubject.cards.map(\.metric))
    let previous = settings.frame.previous
    for (first, isOfComplaints) in [(result.earliestContact, false), (result.earliestComplaint, true)] {
      guard let first, first > previous.first else { continue }
      input.comparisonLimits.append(ReportInput.ComparisonLimit(first: first, isOfComplaints: isOfComplaints))
      guard first > previous.last else { continue }
      for index in input.figures.indices where complaintMetrics.contains(input.figures[index].metric) == isOfComplaints {
        input.figures[index].forgetComparison()
      }
    }
  }

  /// The newest cohort before the reported period whose contacts have all had the whole window.
  private func finalResolution() -> ResolutionCohort? {
    guard let table = result.tables.first(where: { $0.name == "resolution_cohorts" }) else { return nil }
    var period = settings.frame.period
    while let row = table.rows.first(where: { $0[0] == .text(period.name) }) {
      if row[8] == .text("final"), case .number(let value) = row[5], case .integer(let mature) = row[3], case .integer(let resolved) = row[4] {
        var figure = Figure(
          dimension: "all", member: "", metric: "fcr_ratio", variant: "repeat_" + settings.pipeline.firstContactResolution.headline.name,
          value: value, unit: "ratio", numerator: resolved, denominator: mature, n: mature, excluded: 0)
        if case .number(let low) = row[6], case .number(let high) = row[7] {
          figure.low = low
          figure.high = high
        }
        return ResolutionCohort(period: period, figures: [figure])
      }
      period = period.previous
    }
    return nil
  }

  private var inputDirectory: String { FileSystem().realPath(settings.root) ?? settings.root }

  private func manifest(exitCode: Int32) -> Manifest {
    let frame = settings.frame
    let zone = frame.zone
    var manifest = Manifest(
      version: CallQA.version, pipeline: settings.pipeline.name, period: frame.period.name,
      periodStart: frame.period.first.iso, periodEnd: frame.period.last.iso, timeZone: zone.name, asOf: zone.iso(frame.asOf),
      settingsDigest: settings.digest,
      inputDirectory: inputDirectory)
    manifest.watermark = result.watermark.map { zone.iso($0) }
    manifest.inputs = result.files.map {
      Manifest.Input(
        source: $0.source, path: $0.path, sha256: $0.sha256, bytes: $0.bytes, rows: $0.rowsIn, encoding: $0.encoding, delimiter: $0.delimiter)
    }
    manifest.stages = result.stages
    manifest.count(result.findings)
    manifest.exitCode = exitCode
    manifest.startedAt = zone.iso(settings.startedAt)
    manifest.finishedAt = zone.iso(Instant(Int64(Date().timeIntervalSince1970)))
    return manifest
  }
}
