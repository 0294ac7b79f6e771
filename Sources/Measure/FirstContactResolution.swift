// Was the matter settled at the first contact: fcr_ratio by repeat contact, repeat_ratio, identity_coverage_ratio.
//
// The tally only collects visits; who called again is worked out in `finish`, customer by customer, when all are known.

internal import CallCentre
package import Engine
package import RunFolder
internal import Statistics

package struct FirstContactResolution: ContactMeasure {
  package let stage = "first-contact-resolution"
  package var comesFirst: Bool { true }
  let windows: [RepeatWindow]
  let headline: RepeatWindow
  private let sameIssue: Bool
  private let keepStage: Bool

  /// - Parameters:
  ///   - windows: the windows W to report, each with its variant `repeat_<name>`.
  ///   - headline: the window of repeat_ratio, Kaplan–Meier, the bounds and the stage table.
  ///   - sameIssue: two contacts count as one matter when their business types are equal or either is missing (A48).
  ///   - keepStage: write `stages/first_contact_resolution.csv`.
  package init(windows: [RepeatWindow], headline: RepeatWindow, sameIssue: Bool, keepStage: Bool) {
    self.windows = windows
    self.headline = headline
    self.sameIssue = sameIssue
    self.keepStage = keepStage
  }

  // MARK: Fold

  /// Visits by customer bucket, and what needs no customer.
  package struct Tally: Sendable {
    var visits = VisitPartitions()
    var plain: SlotCells<PlainCounts>
    /// Answered contacts of the period without an identity, for the stage table only.
    var unidentified: [StageVisit] = []
    var transfers: TransferMatrix
    /// Answered enquiries, by business type.
    var enquiries: EnquiryComplaints
  }

  /// Counts that need no look at other contacts.
  package struct PlainCounts: Sendable {
    /// Offered inbound contacts, and those with an identity.
    var offered = 0
    var identified = 0
    /// Answered inbound contacts without an identity.
    var answeredUnidentified = 0
  }

  package func start(_ cells: CellSpace) -> Tally {
    Tally(
      plain: SlotCells(PlainCounts(), count: cells.count), transfers: TransferMatrix(cells),
      enquiries: EnquiryComplaints(businesses: cells.range(.businessType).count))
  }

  package func tally(_ batch: borrowing CellBatch, into tally: inout Tally) {
    // Code of an offered inbound contact: 1 identified, 2 not, 3 not and answered.
    var codes = [UInt8](repeating: 0, count: batch.contacts.count)
    let isOffered = (0...UInt8.max).map(Outcome.isOffered)
    let (answered, enquiry) = (Outcome.answered.rawValue, ContactKind.enquiry.rawValue)
    for place in batch.inbound {
      let index = Int(place)
      let outcome = batch.contacts.outcome[index]
      let isIdentified = batch.contacts.customer[index].bits != 0
      if isOffered[Int(outcome)] { codes[index] = isIdentified ? 1 : outcome == answered ? 3 : 2 }
      if outcome == answered, batch.slot[index] == 0 {
        tally.transfers.add(index, of: batch.contacts)
        if batch.contacts.traits[index].kind == enquiry { tally.enquiries.addEnquiry(business: batch.contacts.business[index]) }
        if !isIdentified, keepStage { tally.unidentified.append(StageVisit(unidentified: batch.contacts, index)) }
      }
      if isIdentified { tally.visits.append(Visit(batch.contacts, index, isOffered: isOffered[Int(outcome)], isAnswered: outcome == answered)) }
    }
    batch.forEachRun(codes: codes) { run, counts in
      tally.plain[run.slot, run.cell].offered += counts[1] + counts[2] + counts[3]
      tally.plain[run.slot, run.cell].identified += counts[1]
      tally.plain[run.slot, run.cell].answeredUnidentified += counts[3]
    }
  }

  package func merge(_ part: consuming Tally, into tally: inout Tally) {
    tally.visits.merge(part.visits)
    tally.plain.merge(part.plain) { $1.add($0) }
    tally.unidentified += part.unidentified
    tally.transfers.merge(part.transfers)
    tally.enquiries.merge(part.enquiries)
  }

  // MARK: Finish

  package struct Finished: Sendable {
    var plain: SlotCells<PlainCounts>
    var counts: RepeatCounts
    var survival: SlotCells<Double?>
    var stage: [StageVisit]
    var cohorts: [ResolutionCohortCounts]
    var agreement: ResolutionAgreement
    var transfers: TransferMatrix
    var transferReturns: [TransferReturn]
    var enquiries: EnquiryComplaints
    var members: CaseMixRows
    var parity: ParityCounts
    var series: DaySeries
  }

  package func finish(_ tally: consuming Tally, in context: Context) -> Finished {
    let empty = RepeatJudge(
      windows: windows, headline: headline, sameIssue: sameIssue, keepStage: keepStage, context: context, complaints: ComplaintVisits(context))
    var tally = tally
    let store = tally.visits.takeStore()
    var judge = empty
    let pieces = VisitPartitions.pieces(of: store.count)
    let shares = parallelFold(pieces: pieces.count, jobs: context.jobs, start: { empty }) { piece, judge in
      judge.judge(pieces[piece].flatMap { store.take($0) })
      if piece % 16 == 15 { returnFreedMemory() }
    }
    for share in shares { judge.merge(share) }
    var enquiries = tally.enquiries
    enquiries.merge(judge.enquiries)
    return Finished(
      plain: tally.plain, counts: judge.counts, survival: judge.survival(cells: context.cells), stage: judge.stage + tally.unidentified,
      cohorts: judge.cohorts, agreement: judge.agreement, transfers: tally.transfers, transferReturns: judge.transferReturns, enquiries: enquiries,
      members: judge.members, parity: judge.parity, series: judge.series)
  }

  // MARK: Measurements

  package func measurements(_ finished: borrowing Finished, cell: Int, slot: Int, in context: Context) -> [Measurement] {
    let plain = finished.plain[slot, cell]
    var result: [Measurement] = []
    for (index, window) in windows.enumerated() {
      let counts = finished.counts.window(index, slot: slot, cell: cell)
      // Contacts without identity can never be judged; immature ones not yet (A52).
      result.append(
        .ratio(
          "fcr_ratio", "repeat_" + window.name, counts.resolved, of: counts.mature,
          excluded: plain.answeredUnidentified + counts.eligible - counts.mature, isProvisional: counts.mature < counts.eligible))
    }
    let counts = finished.counts.bounds(slot: slot, cell: cell)
    let isProvisional = counts.mature < counts.eligible
    let excluded = plain.answeredUnidentified
    func derived(_ variant: String, _ value: Measurement.Value) -> Measurement {
      Measurement(
        "fcr_ratio", variant, unit: "ratio", value, excluded: excluded, isProvisional: isProvisional, hasInterval: false)
    }
    result.append(derived("km_" + RepeatWindow.bounds.name, .number(finished.survival[slot, cell], n: counts.eligible)))
    result.append(derived("low_" + RepeatWindow.bounds.name, .ratio(counts.resolved, of: counts.eligible)))
    result.append(derived("high_" + RepeatWindow.bounds.name, .ratio(counts.eligible - counts.repeated, of: counts.eligible)))
    result.append(.ratio("repeat_ratio", "", counts.repeats, of: plain.identified, excluded: plain.offered - plain.identified))
    result.append(.ratio("identity_coverage_ratio", "", plain.identified, of: plain.offered))
    return result
  }

  package var needs: [Need] {
    ["fcr_ratio", "repeat_ratio"].map { Need($0, anyOf: [["customer_id", "phone"]]) }
  }

  package var tableNeeds: [Need] { [TransferMatrix.need, ResolutionAgreement.need, EnquiryComplaints.need] }

  // MARK: Findings and the stage table

  package func findings(_ finished: borrowing Finished, in context: Context) -> [Finding] {
    guard let earliest = context.earliestArrival else { return [] }
    let wanted = context.frame.zone.start(of: context.frame.period.first).seconds - headline.seconds
    var findings: [Finding] = []
    func note(_ kind: FindingKind, _ message: String) {
      findings.append(
        Finding(source: "contacts", file: "", record: 0, line: 0, field: "", kind: kind, severity: .warning, action: .noted, message: message))
    }
    if earliest.seconds > wanted {
      note(.shortLookback, "the earliest contact arrived \(context.frame.zone.iso(earliest)); the look-back of \(headline.name) before the period needs earlier exports")
    }
    let coverage = finished.plain[0, context.cells.cell(.all, 0)]
    if coverage.offered > 0, coverage.identified * 10 < coverage.offered * 9 {
      note(.lowIdentityCoverage, "\(coverage.identified) of \(coverage.offered) contacts carry an identity: repeat contacts are understated")
    }
    return findings
  }

  package func tables(_ finished: borrowing Finished, in context: Context) -> [Table] {
    let own = [
      ResolutionCohortCounts.table(finished.cohorts, window: headline), finished.agreement.table(),
      finished.transfers.table(finished.transferReturns, in: context), finished.enquiries.table(in: context),
    ]
    return own + comparisons(finished, context)
  }

  /// Rows of the tables in which members, groups and days are compared, under the headline window.
  private func comparisons(_ finished: borrowing Finished, _ context: Context) -> [Table] {
    let variant = "repeat_" + headline.name
    guard isComputable("fcr_ratio", variant, in: context) else {
      return MemberTables.declared + [ParityMetric.declared, ControlChartMetric.declared]
    }
    return MemberMetric(share: "fcr_ratio").tables(finished.members, context) + [
      ParityMetric("fcr_ratio", variant).shares(finished.parity, context), chart(finished.series, variant, context),
    ]
  }

  /// Days with the whole window before them and behind them.
  private func chart(_ series: DaySeries, _ variant: String, _ context: Context) -> Table {
    guard let watermark = context.watermark, let earliest = context.earliestArrival else { return ControlChartMetric.declared }
    let zone = context.frame.zone
    let last = zone.day(Instant(watermark.seconds - headline.seconds)) + -1
    let first = zone.day(Instant(earliest.seconds + headline.seconds)) + 1
    return ControlChartMetric(share: "fcr_ratio", variant).table(series, through: min(last, context.frame.period.last), from: first, context)
  }

  package func streams(_ finished: borrowing Finished, in context: Context) -> [StreamedTable] {
    guard keepStage else { return [] }
    let visits = finished.stage.sorted { ($0.file, $0.record) < ($1.file, $1.record) }
    return [StageVisit.table(visits, context)]
  }
}

/// A repeat window W: its name in variants (`7d`) and its length.
package struct RepeatWindow: Sendable, Hashable {
  package let name: String
  package let seconds: Int64
  package init(name: String, seconds: Int64) {
    self.name = name
    self.seconds = seconds
  }

  /// The window of the survival estimate and of the hard bounds, whichever leads (A53, A54).
  static let bounds = RepeatWindow(name: "7d", seconds: 604_800)
}

extension FirstContactResolution.PlainCounts {
  mutating func add(_ other: FirstContactResolution.PlainCounts) {
    offered += other.offered
    identified += other.identified
    answeredUnidentified += other.answeredUnidentified
  }
}
