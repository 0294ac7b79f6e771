// A closed interval of plausible values, as every interval method returns it.

/// Lower and upper limit, in the unit of the estimate they belong to.
package struct Interval: Sendable, Hashable {
  package let low: Double
  package let high: Double

  package init(low: Double, high: Double) {
    self.low = low
    self.high = high
  }

  /// The two-sided 95 % point of the standard normal distribution (A44).
  package static let z95 = 1.959963984540054
}
