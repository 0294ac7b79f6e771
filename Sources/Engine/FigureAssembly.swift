// From measurements to figures: intervals, the change against the period before, its test, and which changes stand out.

package import RunFolder
internal import Statistics

extension Figure {
  /// A figure without a value: the exports lack what it needs.
  package init(notComputable measurement: Measurement) {
    self.init(
      dimension: "all", member: "", metric: measurement.metric, variant: measurement.variant, value: nil, unit: measurement.unit,
      n: 0, excluded: 0)
  }

  /// - Parameter before: the same metric of the same member in the period before; nil where there is nothing to compare.
  package init(_ measurement: Measurement, before: Measurement?, dimension: String, member: String) {
    let parts = Parts(measurement)
    self.init(
      dimension: dimension, member: member, metric: measurement.metric, variant: measurement.variant, value: parts.value,
      unit: measurement.unit, numerator: parts.numerator, denominator: parts.denominator, n: parts.n, excluded: measurement.excluded)
    state = measurement.isProvisional ?? false ? .provisional : .final
    if measurement.hasInterval, case .ratio(let successes, let trials) = measurement.value,
      let interval = Wilson.interval(successes, of: trials) {
      low = interval.low
      high = interval.high
    }
    guard let before, measurement.hasPrevious else { return }
    previous = Parts(before).value
    guard let value, let previous else { return }
    change = value - previous
    compare(measurement, before)
  }

  /// Ratios: Newcombe's interval, two-sided score test. Counts: conditional binomial. Means: `MeanChanges`. Others: none (D26).
  private mutating func compare(_ now: Measurement, _ before: Measurement) {
    switch (now.value, before.value) {
    case (.ratio(let successes, let trials), .ratio(let baseSuccesses, let baseTrials)) where now.hasInterval:
      pValue = ScoreTest.pValue(successes, of: trials, and: baseSuccesses, of: baseTrials)
      if let interval = Newcombe.interval(successes, of: trials, minus: baseSuccesses, of: baseTrials) {
        changeLow = interval.low
        changeHigh = interval.high
      }
    case (.count(let count), .count(let base)):
      pValue = ConditionalBinomial.pValue(count, and: base)
      let interval = CountDifference.interval(count, minus: base)
      changeLow = interval.low
      changeHigh = interval.high
    default: break
    }
  }

  /// The columns that a measured value fills (A43, A44).
  private struct Parts {
    var value: Double?
    var numerator: Int?
    var denominator: Int?
    var n = 0

    init(_ measurement: Measurement) {
      switch measurement.value {
      case .count(let count):
        value = Double(count)
        n = count
      case .ratio(let part, let whole):
        precondition(0 <= part && part <= whole, "a part is never greater than the whole")
        value = whole == 0 ? nil : Double(part) / Double(whole)
        numerator = part
        denominator = whole
        n = whole
      case .mean(let sum, let count):
        value = count == 0 ? nil : Double(sum) / Double(count)
        numerator = sum
        denominator = count
        n = count
      case .percentile(let seconds, let count):
        value = seconds.map(Double.init)
        n = count
      case .number(let number, let count):
        value = number
        n = count
      case .rate(let number, let part, let whole):
        value = number
        numerator = part
        denominator = whole
        n = whole
      }
    }
  }
}

/// Marks the changes that stand out among all that were tested (D26): Benjamini–Hochberg over every figure with a p-value.
package enum Signals {
  /// False discovery rate among the marked changes.
  package static let q = 0.10

  /// Sets `signal` on the figures; returns how many were tested and how many marked.
  package static func mark(_ figures: inout [Figure]) -> (tested: Int, marked: Int) {
    let tested = figures.indices.filter { figures[$0].pValue != nil }
    let flags = BenjaminiHochberg.rejected(tested.compactMap { figures[$0].pValue }, q: q)
    var marked = 0
    for (place, index) in tested.enumerated() where flags[place] {
      guard let change = figures[index].change, change != 0 else { continue }
      figures[index].signal = change > 0 ? .up : .down
      marked += 1
    }
    return (tested.count, marked)
  }
}
