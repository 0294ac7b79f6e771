// Everything a report is made of: plain values, handed over by the run.

package import CallCentre
package import Engine
package import RunFolder

/// What `Document(reporting:)` turns into words. Nothing here is computed again; figures are only chosen, rounded and said.
package struct ReportInput: Sendable {
  package var pipeline: String
  package var language: ReportLanguage
  package var period: ReportingPeriod
  package var previous: ReportingPeriod
  /// Open complaints are judged at it (S5).
  package var asOf: Instant
  /// 24:00 of the last day that every source covers (A51); nil when no source gives one.
  package var watermark: Instant?
  package var zone: Zone
  package var version: String
  package var settingsDigest: String
  /// All rows of `tables/metrics.csv`.
  package var figures: [Figure] = []
  /// By name: sla, sla_breaches, sla_due_soon, themes, source_ledger, not_computable. A missing one is said to be missing.
  package var tables: [String: Table] = [:]
  package var findings: [FindingKind: Int] = [:]
  /// Definitions, in the order in which the glossary prints them; titles name the rows of the report.
  package var cards: [MetricCard] = []
  /// Title of each policy, by name.
  package var policyTitles: [String: String] = [:]
  package var headline = HeadlineSettings()
  /// The newest period whose first-contact resolution no longer changes; nil when there is none yet.
  package var finalResolution: ResolutionCohort?
  /// Names of themes, by id.
  package var themeNames: [String: Wording] = [:]
  package var annotations: [Annotation] = []
  package var comparisonLimits: [ComparisonLimit] = []

  /// Whether the exports hold a part of the period before at least.
  func hasBefore(ofComplaints: Bool) -> Bool {
    !comparisonLimits.contains { $0.isOfComplaints == ofComplaints && $0.first > previous.last }
  }

  /// Exports that begin after the period before did.
  package struct ComparisonLimit: Sendable, Hashable {
    package var first: LocalDay
    package var isOfComplaints: Bool
    package init(first: LocalDay, isOfComplaints: Bool) {
      self.first = first
      self.isOfComplaints = isOfComplaints
    }
  }

  package init(
    pipeline: String, language: ReportLanguage, period: ReportingPeriod, previous: ReportingPeriod, asOf: Instant,
    watermark: Instant?, zone: Zone, version: String, settingsDigest: String
  ) {
    self.pipeline = pipeline
    self.language = language
    self.period = period
    self.previous = previous
    self.asOf = asOf
    self.watermark = watermark
    self.zone = zone
    self.version = version
    self.settingsDigest = settingsDigest
  }
}

/// Which of several definitions the pipeline chose to lead with.
package struct HeadlineSettings: Sendable {
  /// neg, excl_short, ignore_abandon, pos or answered_only (A37).
  package var serviceLevelVariant: String
  /// Seconds; for channels without an entry of their own (A38).
  package var threshold: Int
  /// Seconds, by channel word.
  package var thresholdByChannel: [String: Int]
  /// Seconds from queue entry (A27).
  package var shortAbandon: Int
  /// 24h, 72h, 7d or 30d.
  package var resolutionWindow: String

  package init(
    serviceLevelVariant: String = "neg", threshold: Int = 20, thresholdByChannel: [String: Int] = [:], shortAbandon: Int = 5,
    resolutionWindow: String = "7d"
  ) {
    self.serviceLevelVariant = serviceLevelVariant
    self.threshold = threshold
    self.thresholdByChannel = thresholdByChannel
    self.shortAbandon = shortAbandon
    self.resolutionWindow = resolutionWindow
  }
}

/// Resolution figures (`fcr_ratio`, dimension `all`) of another period than the report's.
package struct ResolutionCohort: Sendable {
  package var period: ReportingPeriod
  package var figures: [Figure]
  package init(period: ReportingPeriod, figures: [Figure]) {
    self.period = period
    self.figures = figures
  }
}

/// Something that a reader of the figures must know, such as a changed definition; written by the business.
package struct Annotation: Sendable, Hashable {
  package var day: LocalDay
  /// "" when it concerns every figure.
  package var metric: String
  package var text: String
  package init(day: LocalDay, metric: String, text: String) {
    self.day = day
    self.metric = metric
    self.text = text
  }
}
