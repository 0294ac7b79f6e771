// The walk of contact exports in a test: written to a folder, read, joined and measured as in a run; complaints are given by hand.

import CSV
import CallCentre
import Engine
import Foundation
import Ingest
import Join
import Measure
import RunFolder
import Statistics
import Testing

/// What a walk leaves.
struct WalkResult {
  /// Sorted by dimension, member, metric, variant.
  var figures: [Figure] = []
  var notComputable: Set<NotComputable> = []
  var findings: [Finding] = []
  var files: [FileLedger] = []
  var watermark: Instant?
  var contacts = 0
  /// Rows of the tables and streams, by name.
  var tables: [String: [[Cell]]] = [:]

  func figure(_ metric: String, _ variant: String = "", _ dimension: String = "all", _ member: String = "") -> Figure? {
    figures.first { $0.metric == metric && $0.variant == variant && $0.dimension == dimension && $0.member == member }
  }

  /// `7/10`, numerator and denominator.
  func ratio(_ metric: String, _ variant: String = "", _ dimension: String = "all", _ member: String = "") -> String {
    let figure = figure(metric, variant, dimension, member)
    return "\(figure?.numerator ?? -1)/\(figure?.denominator ?? -1)"
  }

  func value(_ metric: String, _ variant: String = "", _ dimension: String = "all", _ member: String = "") -> Double? {
    figure(metric, variant, dimension, member)?.value
  }
}

/// Settings of a walk over week 2026-W46 (9–15 November).
struct ContactWalk {
  var block = SourceBlock(source: "contacts", globs: ["*.csv"])
  /// Reading limit, days after the period's Monday 00:00.
  var limit = 30
  var jobs = 1
  /// Partitions in another order, to workers at random.
  var shuffle: UInt64?
  /// All contacts in so many batches; nil: one for each partition.
  var batches: Int?
  var shortAbandon = 5
  var threshold = 20
  var thresholds: [Channel: Int] = [:]
  var sameIssue = true
  /// Business types that self-service could serve, those that are urgent, and seconds by kind of urgency.
  var simpleBusinesses: Set<String> = ["card"]
  var urgentBusinesses: [String: Urgency] = ["loan": .fraud]
  var urgentTargets: [String: Int] = [:]
  var complaints: [ComplaintRow] = []
  let complaintBooks = ComplaintBooks()
  /// Keep the tables of single contacts.
  var withStages = true

  let zone: Zone
  let monday: LocalDay
  /// Monday 00:00:00.
  let base: Int64

  init() throws {
    zone = try #require(Zone(name: "Asia/Shanghai"))
    monday = try #require(LocalDay(iso: "2026-11-09"))
    base = zone.start(of: monday).seconds
  }

  /// Place of the headline among the windows.
  var headline = 2
  static let windows = [("24h", 86_400), ("72h", 259_200), ("7d", 604_800), ("30d", 2_592_000)]

  private func makers() -> [(CellSpace) -> any RunningMeasure] {
    let windows = ContactWalk.windows.map { RepeatWindow(name: $0.0, seconds: Int64($0.1)) }
    let level = ServiceLevel(threshold: threshold, byChannel: thresholds, shortAbandonSeconds: shortAbandon)
    let profile = IntervalProfile(zone: zone, level: level, headline: "neg")
    let targets = UrgentTargets(byKind: urgentTargets, threshold: threshold, byChannel: thresholds)
    let urgent = UrgentPath(kindOfBusiness: urgentBusinesses, targets: targets)
    let volume = ContactVolume(shortAbandonSeconds: shortAbandon)
    let handle = HandleTime(talkIncludesHold: block.talkIncludesHold)
    let resolution = FirstContactResolution(windows: windows, headline: windows[headline], sameIssue: sameIssue, keepStage: withStages)
    return [
      { Running(ContactStage(), cells: $0) }, { Running(volume, cells: $0) }, { Running(WaitingTime(), cells: $0) }, { Running(level, cells: $0) },
      { Running(handle, cells: $0) }, { Running(Transfers(), cells: $0) }, { Running(CustomerSatisfaction(), cells: $0) },
      { Running(ResolutionFlag(), cells: $0) }, { Running(resolution, cells: $0) }, { Running(profile, cells: $0) }, { Running(urgent, cells: $0) },
      { Running(SelfService(businessTypes: simpleBusinesses), cells: $0) }, { Running(ContactKinds(), cells: $0) },
    ]
  }

  func run(_ text: String) throws -> WalkResult { try run([("calls.csv", text)]) }

  /// Files are named by their paths; written in the order given.
  func run(_ exports: [(name: String, text: String)]) throws -> WalkResult {
    let folder = NSTemporaryDirectory() + "callqa-walk-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    for export in exports { try Data(export.text.utf8).write(to: URL(fileURLWithPath: folder + "/" + export.name)) }
    let period = ReportingPeriod(kind: .week, first: monday, last: monday + 6)
    let end = zone.start(of: monday + limit)
    let frame = Frame(zone: zone, period: period, asOf: end, readingLimit: end)
    let books = ContactBooks()
    let files = try SourceFiles.find([block], source: "contacts", root: folder, firstGlob: 0)
    let ingest = try ContactSource(blocks: [block], files: files, books: books, zone: zone, readingLimit: end, engine: .auto).read(jobs: jobs)
    return try measure(ingest, books, frame)
  }

  private func measure(_ ingest: ContactIngest, _ books: ContactBooks, _ frame: Frame) throws -> WalkResult {
    func texts(_ book: TextBook) -> [String] { book.texts.map { String(decoding: $0, as: UTF8.self) } }
    let names = ContactNames(
      queues: texts(books.queues), teams: texts(books.teams), agentTokens: texts(books.agents), businesses: texts(books.businesses),
      transferTargets: texts(books.transferTargets))
    let space = CellSpace(period: frame.period, queues: names.queues, teams: names.teams, agents: names.agentTokens, businesses: names.businesses)
    let globCount = block.globs.count + (complaints.isEmpty ? 0 : 1)
    let join = ContactJoin(
      store: LegStore(ingest.partitions), files: ingest.files, frame: frame, book: books.longTexts, globCount: globCount, agentCount: names.agentTokens.count,
      rememberCustomers: false)
    let folded = try fold(join, space, frame)
    var result = WalkResult()
    result.files = ingest.files
    for file in result.files.indices {
      result.files[file].duplicates = folded.join.duplicates[file]
      result.files[file].used = folded.join.used[file]
      result.files[file].outsidePeriod = folded.join.outsidePeriod[file]
    }
    var lastDays = folded.join.lastDay
    var table: ComplaintTable?
    if !complaints.isEmpty {
      var ledger = FileLedger(source: "complaints", path: "complaints.csv")
      ledger.globs = [globCount - 1]
      let joined = JoinComplaints.join(
        rows: [complaints], books: complaintBooks, events: [], hasEventFile: false, files: [ledger], themes: [], fields: ["complaint_id", "received_at"], frame: frame,
        globCount: globCount)
      for glob in lastDays.indices { lastDays[glob] = folded.join.later(lastDays[glob], joined.lastDay[glob]) }
      table = joined.table
    }
    result.watermark = lastDays.compactMap { $0 }.min().map { zone.start(of: LocalDay($0) + 1) }
    var context = Context(
      frame: frame, cells: space, watermark: result.watermark, earliestArrival: folded.join.earliestArrival.map { Instant(Int64($0)) },
      fields: Set(ingest.fields.map { "contacts." + $0 }), complaints: table, names: names, longTexts: books.longTexts, files: result.files,
      customerToken: { key in key.value.text ?? "?" })
    context.explained = Contributions.ratios(level: "neg", window: "7d")
    var parts: [RatioParts] = []
    result.contacts = folded.join.contacts
    result.findings = ingest.findings.findings
    var tables: [Table] = []
    for var running in folded.measures {
      let stage = running.result(presence: folded.presence, in: context)
      result.figures += stage.figures
      result.notComputable.formUnion(stage.notComputable)
      result.findings += stage.findings
      parts += stage.ratioParts
      tables += stage.tables
      for stream in stage.streams {
        var rows: [[Cell]] = []
        try stream.forEachRow { rows.append($0) }
        result.tables[stream.name] = rows
      }
    }
    for table in Table.joined(tables) { result.tables[table.name] = table.rows }
    result.tables["contributions"] = Contributions.table(parts).rows
    result.figures.sort { ($0.dimension, $0.member, $0.metric, $0.variant) < ($1.dimension, $1.member, $1.metric, $1.variant) }
    return result
  }

  private func fold(_ join: ContactJoin, _ space: CellSpace, _ frame: Frame) throws -> Runner.Folded<JoinTally> {
    let measures = makers().map { $0(space) }
    let runner = Runner(frame: frame, cells: space, jobs: jobs)
    var order = Array(0..<LegPartitions.count)
    if let shuffle {
      var chance = SplitMix64(seed: shuffle)
      for place in order.indices.reversed() { order.swapAt(place, chance.next(below: place + 1)) }
    }
    let wanted = order
    let groups = batches ?? LegPartitions.count
    return runner.fold(
      pieces: groups, measures: measures, startJoin: { join.startTally() }, mergeJoin: { $1.merge($0) },
      join: { (group: Int, tally: inout JoinTally) -> ContactBatch in
        var batch = ContactBatch()
        for place in stride(from: group, to: wanted.count, by: groups) { batch.append(join.join(wanted[place], &tally)) }
        return batch
      })
  }
}

extension ContactBatch {
  /// Adds another batch's contacts.
  mutating func append(_ other: ContactBatch) {
    let legs = Int32(legAnswered.count)
    legStart += other.legStart.dropFirst().map { $0 + legs }
    (id, customer, arrival) = (id + other.id, customer + other.customer, arrival + other.arrival)
    (day, hour, outcome) = (day + other.day, hour + other.hour, outcome + other.outcome)
    (channel, direction, queue) = (channel + other.channel, direction + other.direction, queue + other.queue)
    (team, agent, business) = (team + other.team, agent + other.agent, business + other.business)
    (segments, wait, talk) = (segments + other.segments, wait + other.wait, talk + other.talk)
    (hold, wrapUp, handle) = (hold + other.hold, wrapUp + other.wrapUp, handle + other.handle)
    (transferred, resolved, csat) = (transferred + other.transferred, resolved + other.resolved, csat + other.csat)
    (droppedAfter, file, record) = (droppedAfter + other.droppedAfter, file + other.file, record + other.record)
    (legQueue, legTeam, legAgent) = (legQueue + other.legQueue, legTeam + other.legTeam, legAgent + other.legAgent)
    (legAnswered, legTalk, legHold) = (legAnswered + other.legAnswered, legTalk + other.legTalk, legHold + other.legHold)
    (legWrapUp, legHandle) = (legWrapUp + other.legWrapUp, legHandle + other.legHandle)
    (traits, legTransfer) = (traits + other.traits, legTransfer + other.legTransfer)
  }
}

extension ContactWalk {
  /// A complaint of a customer, in seconds after Monday 00:00.
  func complaint(_ id: String, of customer: String, at: Int, business: String = "") -> ComplaintRow {
    var row = ComplaintRow(id: id)
    row.complaint[.received] = Stamp(Instant(base + Int64(at)), .second)
    row.complaint.customer = CustomerKey(kind: .customerID, packing: Array(customer.utf8)) ?? .none
    row.complaint.business = Int32(complaintBooks.businesses.number(of: Array(business.utf8)))
    return row
  }

  /// `2026-11-09 00:00:05`, seconds after Monday 00:00.
  func stamp(_ at: Int) -> String { zone.localISO(Instant(base + Int64(at))).replacing("T", with: " ") }
}
