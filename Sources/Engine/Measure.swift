// What a measure is: a mergeable fold over whole contacts.

internal import CallCentre
package import RunFolder

/// `tally` sees every batch once on any worker; `merge` adds partial tallies in any order; the work that needs the whole
/// (watermark, maturity, order) happens in `finish` and `measurements`.
package protocol ContactMeasure: Sendable {
  associatedtype Tally: Sendable
  associatedtype Finished: Sendable = Tally
  /// The stage it belongs to, as named on the command line.
  var stage: String { get }
  var cards: [MetricCard] { get }
  var needs: [Need] { get }
  /// Whether the tally holds so much of every contact that its results come before those of others, to be rid of it.
  var comesFirst: Bool { get }
  /// What a table of `tables` cannot do without: `Need.metric` is its name.
  var tableNeeds: [Need] { get }
  func start(_ cells: CellSpace) -> Tally
  func tally(_ batch: borrowing CellBatch, into tally: inout Tally)
  func merge(_ part: consuming Tally, into tally: inout Tally)
  func finish(_ tally: consuming Tally, in context: Context) -> Finished
  /// The same metrics in the same order for every cell and slot, so that a period can be set beside the one before.
  func measurements(_ finished: borrowing Finished, cell: Int, slot: Int, in context: Context) -> [Measurement]
  func tables(_ finished: borrowing Finished, in context: Context) -> [Table]
  func streams(_ finished: borrowing Finished, in context: Context) -> [StreamedTable]
  func findings(_ finished: borrowing Finished, in context: Context) -> [Finding]
}

extension ContactMeasure {
  package var needs: [Need] { [] }
  package var comesFirst: Bool { false }
  package var tableNeeds: [Need] { [] }
  package func tables(_ finished: borrowing Finished, in context: Context) -> [Table] { [] }
  package func streams(_ finished: borrowing Finished, in context: Context) -> [StreamedTable] { [] }
  package func findings(_ finished: borrowing Finished, in context: Context) -> [Finding] { [] }
}

extension ContactMeasure {
  /// The fields that a metric would need and no file has.
  package func missingFields(_ metric: String, _ variant: String, in context: Context) -> [String] {
    if !context.hasContacts { return ["contacts"] }
    return needs.filter { $0.metric == metric && ($0.variants.isEmpty || $0.variants.contains(variant)) }
      .flatMap { $0.missing(in: context.fields) }
  }

  /// Whether the files have what a metric needs: no row of any table is made of a metric that cannot be computed.
  package func isComputable(_ metric: String, _ variant: String = "", in context: Context) -> Bool {
    missingFields(metric, variant, in: context).isEmpty
  }
}

extension ContactMeasure where Finished == Tally {
  package func finish(_ tally: consuming Tally, in context: Context) -> Tally { tally }
}

/// What a stage hands to the report.
package struct StageResult: Sendable {
  package var figures: [Figure] = []
  package var tables: [Table] = []
  package var streams: [StreamedTable] = []
  package var findings: [Finding] = []
  package var notComputable: [NotComputable] = []
  package var ratioParts: [RatioParts] = []
  package init() {}
  package mutating func append(_ other: StageResult) {
    figures += other.figures
    tables += other.tables
    streams += other.streams
    findings += other.findings
    notComputable += other.notComputable
    ratioParts += other.ratioParts
  }
}

/// What is known of a cell before any metric is counted.
package struct CellPresence: Sendable, Hashable {
  package var hasContacts = false
  /// Some contact had neither an answer nor an end: figures may still move (A70).
  package var hasOpen = false
  package init() {}
}

/// A measure with one worker's tally, its type hidden, so that the runner can hold a list of them.
package protocol RunningMeasure: Sendable {
  var stage: String { get }
  var comesFirst: Bool { get }
  mutating func add(_ batch: borrowing CellBatch)
  /// Adds another worker's tally of the same measure.
  mutating func merge(_ other: any RunningMeasure)
  /// `presence[slot][cell]` says which cells hold contacts. The tally is used up, so that memory falls as the work goes on.
  mutating func result(presence: [[CellPresence]], in context: Context) -> StageResult
}

/// The one implementation: a measure and its tally.
package struct Running<Measure: ContactMeasure>: RunningMeasure {
  private let measure: Measure
  private var tally: Measure.Tally

  package init(_ measure: Measure, cells: CellSpace) {
    self.measure = measure
    tally = measure.start(cells)
  }

  package var stage: String { measure.stage }
  package var comesFirst: Bool { measure.comesFirst }
  /// What was counted, for those who know which measure it is.
  package var counted: Measure.Tally { tally }
  package mutating func add(_ batch: borrowing CellBatch) { measure.tally(batch, into: &tally) }

  package mutating func merge(_ other: any RunningMeasure) {
    guard let other = other as? Running<Measure> else { preconditionFailure("a tally of another measure") }
    measure.merge(other.tally, into: &tally)
  }

  package mutating func result(presence: [[CellPresence]], in context: Context) -> StageResult {
    var whole = measure.start(context.cells)
    swap(&whole, &tally)
    let finished = measure.finish(consume whole, in: context)
    var result = StageResult()
    let shape = measure.measurements(finished, cell: 0, slot: 0, in: context)
    let missing = shape.map { measure.missingFields($0.metric, $0.variant, in: context) }
    var means = MeanChanges()
    context.cells.forEachCell { cell, dimension, member in
      guard presence[0][cell].hasContacts || dimension == .all else { return }
      let now = measure.measurements(finished, cell: cell, slot: 0, in: context)
      // Days are other days in the period before: there is nothing of the same name to compare with.
      let before = dimension == .day ? nil : measure.measurements(finished, cell: cell, slot: 1, in: context)
      let isOpen = presence[0][cell].hasOpen || !context.isComplete(slot: 0)
      for (index, var measurement) in now.enumerated() {
        measurement.isProvisional = measurement.isProvisional ?? isOpen
        if missing[index].isEmpty {
          means.add(measurement.days, before?[index].days ?? [], of: result.figures.count)
          result.figures.append(Figure(measurement, before: before?[index], dimension: dimension.name, member: member))
        } else if dimension == .all {
          result.figures.append(Figure(notComputable: measurement))
          result.notComputable.append(
            NotComputable(metric: measurement.metric, variant: measurement.variant, source: "contacts", missingFields: missing[index]))
        }
      }
    }
    means.settle(&result.figures, seed: context.seed, jobs: context.jobs)
    result.ratioParts = measure.ratioParts(finished, among: missing.map(\.isEmpty), presence: presence[0], in: context)
    addTables(measure.tables(finished, in: context), to: &result, in: context)
    result.streams = measure.streams(finished, in: context)
    result.findings = measure.findings(finished, in: context)
    return result
  }

  /// A table whose fields no file has is not written, and it is said why.
  private func addTables(_ tables: [Table], to result: inout StageResult, in context: Context) {
    for table in tables {
      let needs = measure.tableNeeds.filter { $0.metric == table.name }
      let missing = needs.flatMap { context.hasContacts ? $0.missing(in: context.fields) : ["contacts"] }
      if missing.isEmpty {
        result.tables.append(table)
      } else {
        result.notComputable.append(
          NotComputable(metric: table.name + ".csv", variant: "", source: "contacts", missingFields: missing))
      }
    }
  }
}
