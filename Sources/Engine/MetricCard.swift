// The definition of a metric in plain words; the report's glossary and `callqa describe` print it.

package import RunFolder

/// What a metric is, so that an analyst who reads no Swift can agree or object.
package struct MetricCard: Sendable {
  /// Name in `metrics.csv`.
  package let metric: String
  package let variants: [String]
  package let title: Wording
  package let unit: String
  /// What one counted thing is: a contact, a leg, a complaint, a clock.
  package let row: Wording
  package let formula: Wording
  package let counted: Wording
  package let notCounted: Wording
  /// Which moment places the row in a period, and when the figure no longer changes.
  package let clock: Wording
  /// What stands where the denominator is 0, or a field is missing.
  package let whenEmpty: Wording
  /// Input fields it needs, as `source.field`.
  package let needs: [String]
  /// Rulings or decisions it follows, for DECISIONS.md.
  package let decision: String

  package init(
    metric: String, variants: [String] = [""], title: Wording, unit: String, row: Wording, formula: Wording, counted: Wording,
    notCounted: Wording, clock: Wording, whenEmpty: Wording, needs: [String], decision: String
  ) {
    self.metric = metric
    self.variants = variants
    self.title = title
    self.unit = unit
    self.row = row
    self.formula = formula
    self.counted = counted
    self.notCounted = notCounted
    self.clock = clock
    self.whenEmpty = whenEmpty
    self.needs = needs
    self.decision = decision
  }
}
