// The part of the walk that reads: every source's files found and ingested, too many rejected rows refused.

internal import CSV
internal import CallCentre
internal import Engine
internal import Ingest
internal import RunFolder
internal import Text

extension PipelineRun {
  func readSources(_ result: inout RunResult) throws(StageError) -> Read {
    var read = Read()
    func files(_ source: SourceName) throws(StageError) -> ([SourceBlock], [InputFile])? {
      let blocks = settings.blocks(source)
      if blocks.isEmpty { return nil }
      let found = try SourceFiles.find(blocks, source: source.rawValue, root: settings.root, firstGlob: read.globCount)
      read.globCount += blocks.reduce(0) { $0 + $1.globs.count }
      return (blocks, found)
    }
    let contacts = try files(.contacts)
    let complaints = try files(.complaints)
    let events = try files(.complaintEvents)
    let reviews = try files(.qualityReviews)
    let zone = settings.frame.zone
    if let (blocks, found) = contacts {
      progress.now("reading \(found.count) contact files")
      let source = ContactSource(
        blocks: blocks, files: found, books: read.books, zone: zone, readingLimit: settings.frame.readingLimit, engine: engine,
        findings: result.findings, phrases: forbiddenPhrases)
      let ingest = try source.read(jobs: settings.jobs)
      result.findings.merge(ingest.findings)
      read.fields.formUnion(ingest.fields.map { "contacts." + $0 })
      result.files += ingest.files
      read.contacts = ingest
    }
    if let (blocks, found) = complaints {
      progress.now("reading \(found.count) complaint files")
      let source = ComplaintSource(
        blocks: blocks, files: found, zone: zone, matching: settings.matching, longTexts: read.books.longTexts, engine: engine,
        sample: TextSample(windows: textWindows, most: PipelineRun.mostTexts), findings: result.findings)
      let ingest = try source.read(jobs: settings.jobs)
      result.findings.merge(ingest.findings)
      read.fields.formUnion(ingest.fields.map { "complaints." + $0 })
      result.files += ingest.files
      read.complaints = ingest
    }
    if let (blocks, found) = events {
      let ingest = try EventSource(blocks: blocks, files: found, zone: zone, engine: engine, findings: result.findings).read(jobs: settings.jobs)
      result.findings.merge(ingest.findings)
      read.fields.insert("complaints.events")
      result.files += ingest.files
      read.events = ingest
    }
    if let (blocks, found) = reviews {
      let ingest = try ReviewSource(blocks: blocks, files: found, zone: zone, engine: engine, findings: result.findings).read(jobs: settings.jobs)
      result.findings.merge(ingest.findings)
      read.fields.formUnion(ingest.fields.map { "quality_reviews." + $0 })
      result.files += ingest.files
      read.reviews = ingest
    }
    return read
  }

  /// What agents must not say, where that is looked for.
  private var forbiddenPhrases: PhraseList? {
    guard choice.contains("contact-volume") else { return nil }
    let list = PhraseList(settings.references.forbiddenPhrases)
    return list.isEmpty ? nil : list
  }

  /// More rejected rows than the pipeline allows (A22): per source.
  func refusal(_ files: [FileLedger]) -> String? {
    for source in SourceName.allCases.map(\.rawValue) {
      let own = files.filter { $0.source == source }
      let whole = own.reduce(0) { $0 + $1.rowsIn - $1.notRecords }
      let part = own.reduce(0) { $0 + $1.rejected - $1.notRecords }
      if settings.pipeline.maxRejected.isExceeded(by: part, of: whole) {
        return "source \(source): \(part) of \(whole) rows were rejected, more than max_rejected (\(settings.pipeline.maxRejected.text)); nothing was published; see findings.csv in the failed run"
      }
    }
    return nil
  }
}
