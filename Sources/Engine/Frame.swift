// What a run is about: known before anything is read (Frame), and what only the joined data can tell (Context).

package import CallCentre

/// The days and limits of a run.
package struct Frame: Sendable {
  package let zone: Zone
  package let period: ReportingPeriod
  package let previous: ReportingPeriod
  /// Open complaints are judged at it (S5).
  package let asOf: Instant
  /// Contacts that claim to have arrived later are rejected (A18).
  package let readingLimit: Instant

  package init(zone: Zone, period: ReportingPeriod, asOf: Instant, readingLimit: Instant) {
    self.zone = zone
    self.period = period
    self.previous = period.previous
    self.asOf = asOf
    self.readingLimit = readingLimit
  }

  /// 0 the period, 1 the one before, nil any other day.
  @inline(__always)
  package func slot(day: Int32) -> Int? {
    if day >= period.first.number, day <= period.last.number { return 0 }
    if day >= previous.first.number, day <= previous.last.number { return 1 }
    return nil
  }

  package func period(ofSlot slot: Int) -> ReportingPeriod { slot == 0 ? period : previous }
  /// 00:00:00 of the day after the last day.
  package func end(ofSlot slot: Int) -> Instant { zone.start(of: period(ofSlot: slot).last + 1) }
}

/// Printed names by code; code 0 of each is missing.
package struct ContactNames: Sendable {
  package var queues: [String]
  package var teams: [String]
  package var agentTokens: [String]
  package var businesses: [String]
  /// What transfers were made to, where no next leg says so.
  package var transferTargets: [String]
  package init(
    queues: [String], teams: [String], agentTokens: [String], businesses: [String], transferTargets: [String] = [""]
  ) {
    self.queues = queues
    self.teams = teams
    self.agentTokens = agentTokens
    self.businesses = businesses
    self.transferTargets = transferTargets
  }
}

/// What measures may ask when their tallies are complete.
package struct Context: Sendable {
  package let frame: Frame
  package let cells: CellSpace
  /// 24:00 of the last day that all sources have (A51); nil without contacts.
  package var watermark: Instant?
  /// Arrival of the earliest contact read.
  package var earliestArrival: Instant?
  /// Fields that at least one file has, as `contacts.hold_s`; a source that is not configured has none.
  package var fields: Set<String>
  package var complaints: ComplaintTable?
  package var names: ContactNames
  package var longTexts: TextBook
  package var files: [FileLedger]
  /// From the settings' digest: what is drawn by chance is the same in every run with the same settings (D26).
  package var seed: UInt64
  /// Threads that the work on complete tallies may use.
  package var jobs: Int
  /// Ratios whose changes are split by member.
  package var explained: Set<RatioName> = []
  /// Printed names by code: agents as tokens.
  package var customerToken: @Sendable (CustomerKey) -> String

  package init(
    frame: Frame, cells: CellSpace, watermark: Instant?, earliestArrival: Instant?, fields: Set<String>,
    complaints: ComplaintTable?, names: ContactNames, longTexts: TextBook, files: [FileLedger], seed: UInt64 = 0, jobs: Int = 1,
    customerToken: @escaping @Sendable (CustomerKey) -> String
  ) {
    self.frame = frame
    self.cells = cells
    self.watermark = watermark
    self.earliestArrival = earliestArrival
    self.fields = fields
    self.complaints = complaints
    self.names = names
    self.longTexts = longTexts
    self.files = files
    self.seed = seed
    self.jobs = jobs
    self.customerToken = customerToken
  }

  /// The contact source is configured; without it nothing about contacts can be computed.
  package var hasContacts: Bool { fields.contains("contacts.interaction_id") }

  /// The period is over and all sources reach its end (A63).
  package func isComplete(slot: Int) -> Bool { watermark.map { $0 >= frame.end(ofSlot: slot) } ?? false }
}
