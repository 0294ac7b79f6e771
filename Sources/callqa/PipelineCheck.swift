// `callqa check`: the settings, the headers, the first rows; the same reading code as a run, nothing written.

internal import CSV
internal import CallCentre
internal import Engine
internal import Ingest
internal import Measure
internal import RunFolder

struct PipelineCheck {
  private static let recordLimit = 10_000
  let settings: RunSettings
  let engine: CSVEngine
  private let words = PrintedWords()

  /// What the reading of one source gave.
  private struct Reading {
    var files: [FileLedger]
    var findings: FindingLog
    var contacts: ContactIngest?
    var complaints: ComplaintIngest?
  }

  /// Prints what was understood; throws `Ending` when a run would fail, after everything that can be printed.
  func run() throws {
    do throws(StageError) {
      try checkSources()
    } catch {
      throw Ending(error)
    }
    try tryThemes()
    print("\nThe pipeline file and its references are sound.")
  }

  /// The theme rules' own examples, where complaints are read.
  private func tryThemes() throws(Ending) {
    guard let matching = settings.matching else { return }
    let tried = ThemeExamples(of: settings.references.themes, finder: matching.finder)
    print("\nthemes  \(settings.references.themes.file)")
    print("  examples   \(tried.examples) and \(tried.counterexamples) counterexamples tried, \(tried.disagreements.count) of them not met")
    if !tried.disagreements.isEmpty { throw Ending(SettingsErrors(tried.disagreements)) }
  }

  private func checkSources() throws(StageError) {
    let frame = settings.frame
    print("period \(frame.period.name), as of \(frame.zone.iso(frame.asOf))")
    var glob = 0
    var fault: StageError?
    var complaints: ComplaintIngest?
    for source in SourceName.allCases {
      let blocks = settings.blocks(source)
      if blocks.isEmpty { continue }
      let files = try SourceFiles.find(blocks, source: source.rawValue, root: settings.root, firstGlob: glob)
      glob += blocks.reduce(0) { $0 + $1.globs.count }
      var reading: Reading?
      do throws(StageError) {
        reading = try read(source, blocks, files)
      } catch {
        // A column that is missing does not hide what the other columns are.
        guard case .badData = error else { throw error }
        if fault == nil { fault = error }
      }
      for (number, file) in files.enumerated() { try report(source, file, blocks[file.block], reading?.files[number]) }
      for found in reading?.findings.commonest(.max).sorted(by: { $0.count.kind.rawValue < $1.count.kind.rawValue }) ?? [] {
        print("  finding    \(found.count.kind.rawValue): \(found.count.count)  \(found.count.kind.meaning.en)")
        if found.first.severity != .note { print("             first: \(place(of: found.first)): \(found.first.message)") }
      }
      if fault == nil, let reading { fault = rejection(reading) }
      if let contacts = reading?.contacts { warnOfRepeats(contacts) }
      if let read = reading?.complaints { complaints = read }
    }
    if !settings.blocks(.complaints).isEmpty { warnOfPolicies(complaints) }
    if let fault { throw fault }
  }

  private func place(of finding: Finding) -> String {
    let record = finding.record > 0 ? ", record \(finding.record)" : ""
    return finding.file + record + (finding.field.isEmpty ? "" : ", \(finding.field)")
  }

  /// No record of a source could be used: a run would end there as well.
  private func rejection(_ reading: Reading) -> StageError? {
    let records = reading.files.reduce(0) { $0 + $1.rowsIn - $1.notRecords }
    let rejected = reading.files.reduce(0) { $0 + $1.rejected - $1.notRecords }
    guard records > 0, rejected == records, settings.pipeline.maxRejected.isExceeded(by: rejected, of: records) else { return nil }
    let worst = reading.findings.commonest(.max).first { $0.first.action == .rejected }?.first
    return .badData("every one of \(records) records was rejected\(worst.map { "; \(place(of: $0)): \($0.message)" } ?? "")")
  }

  private func warnOfPolicies(_ complaints: ComplaintIngest?) {
    let used = settings.references.policies.used
    var warnings = PolicyLint.warnings(used, calendars: settings.calendars, asOf: settings.frame.zone.day(settings.frame.asOf))
    if let complaints, complaints.rows.contains(where: { !$0.isEmpty }) {
      warnings += PolicyLint.classWarnings(used, seen: classes(of: complaints), shown: words.text)
    }
    if !warnings.isEmpty { print("\npolicies and calendars") }
    for warning in warnings { print("  warning    \(warning)") }
  }

  /// How many of the complaints read have which value of the fields that policies may ask for.
  private func classes(of complaints: ComplaintIngest) -> PolicyLint.Classes {
    var classes: PolicyLint.Classes = [:]
    func count(_ field: Policy.Target.Field, _ exported: ComplaintField, _ value: (ComplaintRow) -> String) {
      guard complaints.fields.contains(exported.rawValue) else { return }
      classes[field] = complaints.rows.joined().reduce(into: [:]) { $0[value($1), default: 0] += 1 }
    }
    func text(_ book: TextBook, _ number: Int32) -> String { String(decoding: book.text(of: UInt64(number)), as: UTF8.self) }
    let books = complaints.books
    count(.level, .level) { text(books.levels, $0.complaint.level) }
    count(.channel, .channel) { text(books.channels, $0.complaint.channel) }
    count(.business, .business) { text(books.businesses, $0.complaint.business) }
    count(.department, .department) { text(books.departments, $0.complaint.department) }
    count(.viaRegulator, .viaRegulator) { $0.complaint.viaRegulator ? "yes" : "no" }
    return classes
  }

  private func read(_ source: SourceName, _ blocks: [SourceBlock], _ files: [InputFile]) throws(StageError) -> Reading {
    // Several workers would go beyond the limit by chance.
    let frame = settings.frame
    switch source {
    case .contacts:
      let ingest = try ContactSource(
        blocks: blocks, files: files, books: ContactBooks(), zone: frame.zone, readingLimit: frame.readingLimit, engine: engine,
        recordLimit: PipelineCheck.recordLimit
      ).read(jobs: 1)
      return Reading(files: ingest.files, findings: ingest.findings, contacts: ingest)
    case .complaints:
      let ingest = try ComplaintSource(
        blocks: blocks, files: files, zone: frame.zone, matching: settings.matching, longTexts: TextBook(), engine: engine,
        recordLimit: PipelineCheck.recordLimit
      ).read(jobs: 1)
      return Reading(files: ingest.files, findings: ingest.findings, complaints: ingest)
    case .qualityReviews:
      let ingest = try ReviewSource(blocks: blocks, files: files, zone: frame.zone, engine: engine).read(jobs: 1)
      return Reading(files: ingest.files, findings: ingest.findings)
    case .complaintEvents:
      let ingest = try EventSource(blocks: blocks, files: files, zone: frame.zone, engine: engine).read(jobs: 1)
      return Reading(files: ingest.files, findings: ingest.findings)
    }
  }

  // MARK: One file

  private func report(_ source: SourceName, _ file: InputFile, _ block: SourceBlock, _ ledger: FileLedger?) throws(StageError) {
    print("\n\(source.rawValue)  \(file.path)")
    let rows = ledger.map { "  rows       \($0.rowsIn) read, \($0.rejected) rejected" }
    guard let inspection = try ExportInspection.read(file, block: block, engine: engine, zone: settings.frame.zone) else {
      if let rows { print(rows) }
      return
    }
    let dialect = inspection.opening.dialect
    print("  encoding   \(dialect.dialect.encoding.rawValue) (\(dialect.encodingReason))")
    print("  delimiter  \(Dialect.name(ofDelimiter: dialect.dialect.delimiter)) (\(dialect.delimiterReason))")
    for warning in dialect.warnings { print("  warning    \(warning)") }
    if inspection.hasNoHeader { print("  warning    the first line looks like a record: the columns are called by their numbers here, as header_lines: 0 does") }
    if let rows { print(rows) }
    let proposal = MappingProposal(inspection, block: block, words: words)
    columns(inspection, proposal)
    if !proposal.isEmpty {
      print("  not understood; a proposal to paste into this block, once each line is checked:")
      for line in proposal.lines { print("    \(line)") }
    }
    if !inspection.lacking.isEmpty { print("  missing    \(inspection.lacking.joined(separator: ", ")): a run needs a column, a constant or a rule for each") }
  }

  private func columns(_ inspection: ExportInspection, _ proposal: MappingProposal) {
    let fields = Dictionary(inspection.map.columns.map { ($0.value, [$0.key]) }, uniquingKeysWith: +).mapValues { $0.sorted() }
    let flags = Dictionary(inspection.map.segmentFlags.map { ($0.column, $0.word) }, uniquingKeysWith: { first, _ in first })
    let unmapped = Set(inspection.map.unmapped.map(\.column))
    for column in inspection.header.indices {
      if column >= inspection.profiles.count {
        print("  derived → \(fields[column]?.joined(separator: ", ") ?? "")")
        continue
      }
      var meaning = unmapped.contains(column) ? "?" : inspection.usedByRules.contains(column) ? "used by rules" : "not used"
      if let own = fields[column] { meaning = own.joined(separator: ", ") }
      if let word = flags[column] { meaning = "segment \(word)" }
      print("  \(inspection.shownHeader(column)) → \(meaning)  (\(proposal.description(of: column)))")
    }
  }

  /// A11: many repeated ids without leg ids mean that the export has one row per contact, or lacks a column.
  private func warnOfRepeats(_ ingest: ContactIngest) {
    let join = ContactRepeats(ingest.partitions)
    let isWhole = ingest.files.allSatisfy(\.oneRowPerContact)
    guard !isWhole, !ingest.fields.contains("leg_id"), join.repeated * 100 > join.contacts else { return }
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
