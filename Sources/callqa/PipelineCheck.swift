// `callqa check`: the settings, the headers, the first rows; the same reading code as a run, nothing written.

internal import CSV
internal import CallCentre
internal import Engine
internal import Ingest
internal import RunFolder

struct PipelineCheck {
  private static let recordLimit = 10_000
  let settings: RunSettings
  let engine: CSVEngine

  /// Prints what was understood; throws `Ending` when a run would fail.
  func run() throws {
    do throws(StageError) {
      try checkSources()
    } catch {
      throw Ending(error)
    }
    print("\nThe pipeline file and its references are sound.")
  }

  private func checkSources() throws(StageError) {
    let frame = settings.frame
    print("period \(frame.period.name), as of \(frame.zone.iso(frame.asOf))")
    var glob = 0
    func files(_ source: SourceName) throws(StageError) -> ([SourceBlock], [InputFile])? {
      let blocks = settings.blocks(source)
      if blocks.isEmpty { return nil }
      let found = try SourceFiles.find(blocks, source: source.rawValue, root: settings.root, firstGlob: glob)
      glob += blocks.reduce(0) { $0 + $1.globs.count }
      return (blocks, found)
    }
    if let (blocks, found) = try files(.contacts) {
      let source = ContactSource(
        blocks: blocks, files: found, books: ContactBooks(), zone: frame.zone, readingLimit: frame.readingLimit, engine: engine,
        recordLimit: PipelineCheck.recordLimit)
      let ingest = try source.read(jobs: settings.jobs)
      report("contacts", ingest.files, ingest.openings, ingest.findings)
      warnOfRepeats(ingest)
    }
    if let (blocks, found) = try files(.complaints) {
      let source = ComplaintSource(
        blocks: blocks, files: found, zone: frame.zone, matcher: settings.matcher, longTexts: TextBook(), engine: engine,
        recordLimit: PipelineCheck.recordLimit)
      let ingest = try source.read(jobs: settings.jobs)
      report("complaints", ingest.files, ingest.openings, ingest.findings)
    }
    if let (blocks, found) = try files(.complaintEvents) {
      let ingest = try EventSource(blocks: blocks, files: found, zone: frame.zone, engine: engine).read(jobs: settings.jobs)
      report("complaint_events", ingest.files, [:], ingest.findings)
    }
  }

  private func report(_ source: String, _ files: [FileLedger], _ openings: [Int: (opening: FileOpening, map: HeaderMap)], _ findings: FindingLog) {
    for (number, ledger) in files.enumerated() {
      print("\n\(source)  \(ledger.path)")
      guard let (opening, map) = openings[number], let header = opening.header else {
        print("  rows       \(ledger.rowsIn) read, \(ledger.rejected) rejected")
        continue
      }
      let dialect = opening.dialect
      print("  encoding   \(ledger.encoding) (\(dialect.encodingReason))")
      print("  delimiter  \(ledger.delimiter) (\(dialect.delimiterReason))")
      for warning in dialect.warnings { print("  warning    \(warning)") }
      print("  rows       \(ledger.rowsIn) read, \(ledger.rejected) rejected")
      for (field, column) in map.columns.sorted(by: { $0.value < $1.value }) { print("  \(HeaderProblems.shown(header[column])) → \(field)") }
      for flag in map.segmentFlags { print("  \(HeaderProblems.shown(header[flag.column])) → segment \(flag.word)") }
      if !map.unmapped.isEmpty {
        print("  not understood; to use a column, paste under columns of this block and choose its field:")
        for (_, name) in map.unmapped { print("    # <field>: \(HeaderProblems.shown(name))") }
      }
    }
    for count in findings.kindCounts { print("  finding    \(count.kind.rawValue): \(count.count)  \(count.kind.meaning.en)") }
  }

  /// A11: many repeated ids without leg ids mean that the export has one row per contact, or lacks a column.
  private func warnOfRepeats(_ ingest: ContactIngest) {
    let join = ContactRepeats(ingest.partitions)
    guard !ingest.fields.contains("leg_id"), join.repeated * 100 > join.contacts else { return }
    print("  warning    \(join.repeated) of \(join.contacts) interaction ids repeat without a leg_id: map one, or say one_row_per: contact")
  }
}

/// How many interaction ids stand in more than one row.
private struct ContactRepeats {
  var contacts = 0
  var repeated = 0
  init(_ workers: [LegPartitions]) {
    var counts: [PackedText: Int] = [:]
    let store = LegStore(workers)
    for partition in 0..<LegPartitions.count {
      for block in store.take(partition) { for row in block { counts[row.id, default: 0] += 1 } }
    }
    contacts = counts.count
    repeated = counts.values.reduce(0) { $0 + ($1 > 1 ? 1 : 0) }
  }
}
