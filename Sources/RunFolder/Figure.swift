// One figure: a row of `tables/metrics.csv`, the only place from which reports take their numbers.

/// A metric's value for one member of one dimension, with everything needed to judge it.
package struct Figure: Sendable, Hashable {
  package enum Signal: String, Sendable { case none = "", up, down }
  package enum State: String, Sendable { case final, provisional }
  package enum Status: String, Sendable { case none = "", met, missed }

  package var dimension: String
  package var member: String
  package var metric: String
  package var variant: String
  /// nil = not computable. Integral values print without a point.
  package var value: Double?
  /// `ratio`, `s`, `count`, `working_days`, `per_10k`.
  package var unit: String
  package var numerator: Int?
  package var denominator: Int?
  /// Contacts, legs or complaints that the figure rests on (A43).
  package var n: Int
  /// Members of the population left out: a needed value is missing or not yet mature (A43).
  package var excluded: Int
  package var low: Double?
  package var high: Double?
  package var previous: Double?
  package var change: Double?
  package var changeLow: Double?
  package var changeHigh: Double?
  package var pValue: Double?
  package var signal = Signal.none
  package var target: Double?
  package var status = Status.none
  package var state = State.final

  /// Takes out what the figure was before, where there was nothing to compare with.
  package mutating func forgetComparison() {
    (previous, change, changeLow, changeHigh, pValue) = (nil, nil, nil, nil, nil)
    signal = .none
  }

  package init(
    dimension: String, member: String, metric: String, variant: String, value: Double?, unit: String, numerator: Int? = nil,
    denominator: Int? = nil, n: Int, excluded: Int
  ) {
    self.dimension = dimension
    self.member = member
    self.metric = metric
    self.variant = variant
    self.value = value
    self.unit = unit
    self.numerator = numerator
    self.denominator = denominator
    self.n = n
    self.excluded = excluded
  }
}
