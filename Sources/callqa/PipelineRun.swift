// The walk of one run: exports → legs and complaint rows → contacts and complaints → measures → figures and tables.

internal import CSV
internal import CallCentre
internal import Engine
internal import Foundation
internal import Ingest
internal import Join
internal import Measure
internal import RunFolder
internal import Text

/// What the walk leaves for publishing.
struct RunResult: Sendable {
  var figures: [Figure] = []
  var tables: [Table] = []
  var streams: [StreamedTable] = []
  var findings = FindingLog()
  var files: [FileLedger] = []
  var stages: [Manifest.Stage] = []
  var watermark: Instant?
  var tested = 0
  var marked = 0
  /// The days of the earliest contact and of the earliest complaint in the exports: before them nothing can be compared.
  var earliestContact: LocalDay?
  var earliestComplaint: LocalDay?
  /// Why the run must not be published (exit 65); the ledger and findings are whole all the same.
  var refusal: String?
  /// Complaints' ids, which the report prints.
  var caseIDs: [String] = []
  /// Whom the exports name: what no output may hold (D20).
  var identities = KnownIdentities(customers: CustomerKeySet(), book: TextBook(), agents: [])
}

/// Runs the chosen stages.
struct PipelineRun: Sendable {
  let settings: RunSettings
  let choice: StageChoice
  let engine: CSVEngine
  let progress: Progress
  let tokens: Tokens

  init(settings: RunSettings, choice: StageChoice, engine: CSVEngine, progress: Progress, tokens: Tokens) {
    self.settings = settings
    self.choice = choice
    self.engine = engine
    self.progress = progress
    self.tokens = tokens
  }

  /// The read sources, before anything is joined.
  struct Read {
    var contacts: ContactIngest?
    var complaints: ComplaintIngest?
    var events: EventIngest?
    var reviews: ReviewIngest?
    var books = ContactBooks()
    var globCount = 0
    var fields: Set<String> = []
  }

  /// `result` holds what is known so far, also when the walk cannot go on.
  func walk(into result: inout RunResult) throws(StageError) {
    let clock = ContinuousClock()
    var start = clock.now
    func lap(_ name: String, rows: Int, _ detail: String) {
      let seconds = Double((clock.now - start) / .milliseconds(1)) / 1000
      result.stages.append(Manifest.Stage(name: name, rows: rows, seconds: seconds))
      progress.stage(name, detail, seconds: seconds)
      start = clock.now
    }
    var read = try readSources(&result)
    result.identities = identities(read)
    let rowsIn = result.files.reduce(0) { $0 + $1.rowsIn }
    let rejected = result.files.reduce(0) { $0 + $1.rejected }
    lap("ingest", rows: rowsIn, "\(result.files.count) files, \(rowsIn) rows, \(rejected) rejected")
    result.refusal = refusal(result.files)
    if result.refusal != nil { return }

    let joined = try join(&read, &result)
    let duplicates = result.files.reduce(0) { $0 + $1.duplicates }
    lap("join", rows: joined.contacts, "\(joined.contacts) contacts, \(joined.table?.count ?? 0) complaints, \(duplicates) replaced rows")
    measure(joined, &result)
    result.stages += choice.names.subtracting(["ingest", "join", "report"]).sorted { order($0) < order($1) }
      .map { Manifest.Stage(name: $0, rows: 0, seconds: 0) }
    lap("measure", rows: result.figures.count, "\(result.figures.count) figures, \(result.marked) of \(result.tested) changes stand out")
    for ledger in result.files {
      precondition(ledger.balances, "a row of \(ledger.path) has no fate or two")
      progress.detail("\(ledger.path): \(ledger.rowsIn) rows in = \(ledger.used) used + \(ledger.duplicates) duplicate + \(ledger.rejected) rejected + \(ledger.outsidePeriod) outside the period")
    }
  }

  /// All files of the sources; those of a source that has none are missed by the walk.
  var inputFiles: [InputFile] {
    SourceName.allCases.flatMap { source -> [InputFile] in
      let blocks = settings.blocks(source)
      if blocks.isEmpty { return [] }
      return (try? SourceFiles.find(blocks, source: source.rawValue, root: settings.root, firstGlob: 0)) ?? []
    }
  }

  private func order(_ stage: String) -> Int { Catalogue.names.firstIndex(of: stage) ?? 0 }

  // MARK: Join

  struct Joined {
    var contacts = 0
    var context: Context
    var measures: [MeasureSlot]
    /// What the complaints' customers did afterwards, where both sources are there.
    var complaintContacts: ComplaintContacts.Tally?
    var presence: [[CellPresence]]
    var table: ComplaintTable?
    var complaintFiles: [FileLedger]
    var contactFileCount: Int
    var reviews: ReviewIngest?
  }

  private func join(_ read: inout Read, _ result: inout RunResult) throws(StageError) -> Joined {
    let contactFiles = read.contacts?.files ?? []
    let complaints = joinComplaints(&read)
    let books = read.books
    func texts(_ book: TextBook) -> [String] { book.texts.map { String(decoding: $0, as: UTF8.self) } }
    let agents = texts(books.agents)
    var names = ContactNames(
      queues: texts(books.queues), teams: texts(books.teams), agentTokens: agents, businesses: texts(books.businesses),
      transferTargets: transferTargets(texts(books.transferTargets), agents: agents))
    func cells() -> CellSpace {
      CellSpace(period: settings.frame.period, queues: names.queues, teams: names.teams, agents: names.agentTokens, businesses: names.businesses)
    }
    let space = cells()
    let measureSettings = MeasureSettings(pipeline: settings.pipeline, references: settings.references, lastDay: settings.frame.period.last)
    var measures = Catalogue.stages.filter { $0.part == .contacts || $0.part == .join }.filter { choice.contains($0.name) || $0.name == "contact-volume" }
      .flatMap { $0.measures(measureSettings) }.map { $0.running(space) }
    if let table = complaints?.table, choice.contains("complaint-themes") {
      var customers = CustomerKeySet()
      if !contactFiles.isEmpty { for complaint in table.complaints { customers.insert(complaint.customer) } }
      measures.append(Running(ComplaintContacts(customers: customers), cells: space))
    }
    let store = LegStore(read.contacts?.partitions ?? [])
    read.contacts?.partitions = []
    let join = ContactJoin(
      store: store, files: contactFiles, frame: settings.frame, book: books.longTexts, globCount: read.globCount, agentCount: agents.count,
      rememberCustomers: settings.pipeline.output.keepStages)
    progress.now("joining")
    let runner = Runner(frame: settings.frame, cells: space, jobs: settings.jobs)
    let pieces = LegPartitions.pieces(of: contactFiles.reduce(0) { $0 + $1.rowsIn })
    let folded = runner.fold(
      pieces: pieces.count, measures: measures, startJoin: { join.startTally() }, mergeJoin: { $1.merge($0) },
      join: { piece, tally in join.join(pieces[piece], &tally) })
    settle(folded.join, complaints, contactFiles, &result)
    result.earliestContact = folded.join.earliestArrival.map { settings.frame.zone.day(Instant(Int64($0))) }
    result.earliestComplaint = complaints?.earliest.map { settings.frame.zone.day($0) }
    names.agentTokens = agentTokens(agents, firstRows: folded.join.firstAgentRow)
    let complaintFiles = read.complaints?.files ?? []
    var context = Context(
      frame: settings.frame, cells: cells(), watermark: result.watermark,
      earliestArrival: folded.join.earliestArrival.map { Instant(Int64($0)) }, fields: read.fields, complaints: complaints?.table, names: names,
      longTexts: books.longTexts, files: contactFiles,
      seed: UInt64(settings.digest.prefix(16), radix: 16) ?? 0, jobs: settings.jobs,
      customerToken: customerTokens(folded.join.firstCustomerRow, contactFiles, complaints?.table, complaintFiles, books.longTexts))
    context.explained = Contributions.ratios(
      level: settings.pipeline.serviceLevel.headline.rawValue, window: settings.pipeline.firstContactResolution.headline.name)
    let complaintContacts = context.hasContacts ? folded.measures.lazy.compactMap { $0 as? Running<ComplaintContacts> }.first?.counted : nil
    return Joined(
      contacts: folded.join.contacts, context: context, measures: folded.measures.map(MeasureSlot.init), complaintContacts: complaintContacts,
      presence: folded.presence, table: complaints?.table, complaintFiles: complaintFiles, contactFileCount: contactFiles.count,
      reviews: read.reviews)
  }

  /// The rows are let go of on the way.
  private func joinComplaints(_ read: inout Read) -> ComplaintJoin? {
    guard let ingest = read.complaints else { return nil }
    read.complaints?.rows = []
    return JoinComplaints.join(
      rows: ingest.rows, books: ingest.books, events: read.events?.events ?? [], hasEventFile: read.events != nil, files: ingest.files,
      themes: settings.references.themes.rules.themes.map(\.id), fields: ingest.fields, frame: settings.frame, globCount: read.globCount,
      jobs: settings.jobs)
  }

  /// Writes what joining learned into the ledgers, the findings and the watermark.
  private func settle(_ join: JoinTally, _ complaints: ComplaintJoin?, _ contactFiles: [FileLedger], _ result: inout RunResult) {
    for file in contactFiles.indices {
      result.files[file].duplicates = join.duplicates[file]
      result.files[file].used = join.used[file]
      result.files[file].outsidePeriod = join.outsidePeriod[file]
    }
    func differing(_ file: Int, _ record: UInt32, _ field: String) {
      let ledger = result.files[file]
      result.findings.add(
        Finding(
          source: ledger.source, file: ledger.path, record: Int(record), line: ledger.line(ofRecord: record), field: field,
          kind: .duplicateDiffers, severity: .note, action: .noted, message: "a later copy of this row differs; the later one holds"))
    }
    for row in join.differing { differing(Int(row.file), row.record, "interaction_id") }
    var lastDays = join.lastDay
    if let complaints {
      for (file, count) in complaints.duplicates.enumerated() { result.files[contactFiles.count + file].duplicates = count }
      for row in complaints.differing { differing(contactFiles.count + row.file, row.record, "complaint_id") }
      for glob in lastDays.indices { lastDays[glob] = join.later(lastDays[glob], complaints.lastDay[glob]) }
    }
    let days = lastDays.compactMap { $0 }
    result.watermark = days.min().map { settings.frame.zone.start(of: LocalDay($0) + 1) }
    let globs = SourceName.allCases.flatMap { source in settings.blocks(source).flatMap { block in block.globs.map { (source.rawValue, $0) } } }
    if let latest = days.max() {
      for (glob, day) in lastDays.enumerated() {
        guard let day, latest - day > 3, glob < globs.count else { continue }
        result.findings.add(
          Finding(
            source: globs[glob].0, file: "", record: 0, line: 0, field: globs[glob].1, kind: .staleSource, severity: .warning, action: .noted,
            message: "the files of this glob end on \(LocalDay(day).iso), others on \(LocalDay(latest).iso): figures that need all sources stop there"))
      }
    }
  }

  // MARK: Measure

  private func measure(_ joined: Joined, _ result: inout RunResult) {
    progress.now("measuring")
    var all = StageResult()
    var contactFigures: [Figure] = []
    for (running, stage) in zip(joined.measures, results(joined)) {
      if running.stage == "contact-volume" { contactFigures += stage.figures }
      if choice.contains(running.stage) { all.append(stage) }
    }
    let subject = joined.table.flatMap { complaintSubject($0, joined, contactFigures) }
    if let table = joined.table {
      result.caseIDs = table.ids
      if let subject { measureComplaints(subject, joined, contactFigures, &all, &result) }
    } else {
      let wanted = Catalogue.stages.filter { $0.part == .complaints && choice.contains($0.name) }
      if !wanted.isEmpty {
        for card in ComplaintSubject.cards {
          all.notComputable.append(NotComputable(metric: card.metric, variant: "", source: "complaints", missingFields: ["complaints"]))
        }
      }
    }
    if choice.contains("quality-reviews") || joined.reviews != nil { measureReviews(joined.reviews, &all, &result) }
    result.figures = all.figures
    (result.tested, result.marked) = Signals.mark(&result.figures)
    Targets.apply(settings.references.targets, to: &result.figures, on: settings.frame.period)
    if choice.contains("complaint-themes"), let subject {
      addThemeTables(subject, joined, result.figures, result.identities, &all)
    }
    if !all.ratioParts.isEmpty { all.tables.append(Contributions.table(all.ratioParts)) }
    for finding in all.findings { result.findings.add(finding) }
    result.tables = coached(Table.joined(all.tables)) + [
      FileLedger.table(result.files, zone: settings.frame.zone), NotComputable.table(all.notComputable),
    ]
    result.streams = all.streams
  }

  /// With the table of what to coach, where teams are compared.
  private func coached(_ tables: [Table]) -> [Table] {
    guard let teams = tables.first(where: { $0.name == MemberTables.teams.name }) else { return tables }
    return tables + [Coaching.table(teams, abilities: settings.references.abilities.map { ($0.ability, $0.metric) })]
  }

  /// What each contact measure says, worked out side by side.
  private func results(_ joined: Joined) -> [StageResult] {
    let order = joined.measures.indices.filter { joined.measures[$0].comesFirst } + joined.measures.indices.filter { !joined.measures[$0].comesFirst }
    let shares = parallelFold(pieces: order.count, jobs: settings.jobs, start: { [(Int, StageResult)]() }) { piece, share in
      let measure = order[piece]
      guard var running = joined.measures[measure].take() else { preconditionFailure("a measure is asked for its results once") }
      share.append((measure, running.result(presence: joined.presence, in: joined.context)))
    }
    return shares.flatMap { $0 }.sorted { $0.0 < $1.0 }.map(\.1)
  }

  var themeNames: [ComplaintSubject.ThemeName] {
    settings.references.themes.rules.themes.map {
      ComplaintSubject.ThemeName(id: $0.id, name: Wording(zh: $0.nameZh, en: $0.nameEn), business: $0.business, cause: $0.cause)
    }
  }
}
