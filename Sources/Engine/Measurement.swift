// A measured value before it becomes a figure: integers only, so that merging and comparing are exact.

package import RunFolder
package import Statistics

/// One metric of one cell in one period.
package struct Measurement: Sendable {
  package enum Value: Sendable {
    case count(Int)
    /// Numerator within denominator.
    case ratio(Int, of: Int)
    case mean(sum: Int, n: Int)
    case percentile(Int?, n: Int)
    /// A number made otherwise; no interval, no test (Kaplan–Meier, bounds).
    case number(Double?, n: Int)
    /// As `number`, with its parts shown.
    case rate(Double?, numerator: Int, denominator: Int)
  }
  package var metric: String
  package var variant: String
  package var unit: String
  package var value: Value
  package var excluded: Int
  /// nil: final when the sources reach the end of the period and no contact is still open (A63, A70).
  package var isProvisional: Bool?
  /// Confidence interval of a ratio (Wilson); false where the ruling leaves it empty (A44).
  package var hasInterval: Bool
  /// Nothing to compare with, a stock say (S16).
  package var hasPrevious: Bool
  /// Of a mean: its values by blocks of days, by which its change is tested; none where they are not to be had.
  package var days: [Bootstrap.Day] = []

  package init(
    _ metric: String, _ variant: String = "", unit: String, _ value: Value, excluded: Int = 0, isProvisional: Bool? = nil,
    hasInterval: Bool = true, hasPrevious: Bool = true
  ) {
    self.metric = metric
    self.variant = variant
    self.unit = unit
    self.value = value
    self.excluded = excluded
    self.isProvisional = isProvisional
    self.hasInterval = hasInterval
    self.hasPrevious = hasPrevious
  }

  package static func count(_ metric: String, _ value: Int) -> Measurement {
    Measurement(metric, unit: "count", .count(value))
  }
  package static func ratio(
    _ metric: String, _ variant: String, _ numerator: Int, of denominator: Int, excluded: Int = 0, isProvisional: Bool? = nil
  ) -> Measurement {
    Measurement(metric, variant, unit: "ratio", .ratio(numerator, of: denominator), excluded: excluded, isProvisional: isProvisional)
  }
}

/// A metric that the exports do not allow (a row of `not_computable.csv`).
package struct NotComputable: Sendable, Hashable {
  package var metric: String
  package var variant: String
  package var source: String
  package var missingFields: [String]
  package init(metric: String, variant: String, source: String, missingFields: [String]) {
    self.metric = metric
    self.variant = variant
    self.source = source
    self.missingFields = missingFields
  }
}

extension NotComputable {
  /// tables/not_computable.csv, sorted by metric and variant.
  package static func table(_ list: [NotComputable]) -> Table {
    Table(
      "not_computable", rowMeaning: Wording(zh: "一个因缺字段而不可计算的指标", en: "a metric that the exports do not allow"),
      columns: [
        Column("metric", "text", zh: "指标", en: "metric"), Column("variant", "text", zh: "口径", en: "variant"),
        Column("source", "text", zh: "来源", en: "source"), Column("missing_fields", "text", zh: "缺少的字段", en: "fields that are missing, joined by ;"),
      ],
      rows: list.sorted { ($0.metric, $0.variant) < ($1.metric, $1.variant) }.map {
        [.text($0.metric), $0.variant.isEmpty ? .empty : .text($0.variant), .text($0.source), .text($0.missingFields.joined(separator: ";"))]
      })
  }
}

/// The input fields that a metric cannot do without.
package struct Need: Sendable {
  package let metric: String
  /// Empty = every variant of the metric.
  package let variants: [String]
  package let source: String
  /// Each group needs at least one of its fields.
  package let anyOf: [[String]]
  package init(_ metric: String, variants: [String] = [], source: String = "contacts", anyOf: [[String]]) {
    self.metric = metric
    self.variants = variants
    self.source = source
    self.anyOf = anyOf
  }

  /// What is missing, given `fields` as `contacts.hold_s`; a group is named by its first field.
  package func missing(in fields: Set<String>) -> [String] {
    anyOf.filter { group in !group.contains { fields.contains(source + "." + $0) } }.map { $0[0] }
  }
}
