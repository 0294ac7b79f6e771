// Control limits of a funnel plot: where a member's figure is to be expected if nothing but chance, and the spread that all
// members show, keeps it from its expectation.
// Source: D. J. Spiegelhalter, "Funnel plots for comparing institutional performance", Statistics in Medicine 24 (2005)
// 1185–1202, doi 10.1002/sim.1970: expected ± z·√(φ·V), with the normal points of 95 % and 99.8 %.

package struct FunnelLimits: Sendable, Hashable {
  /// Where a value lies.
  package enum Outside: String, Sendable {
    case none = "", low95, high95, low998, high998
  }

  /// The two-sided 99.8 % point of the standard normal distribution.
  package static let z998 = 3.090232306167813

  package let limits95: Interval
  package let limits998: Interval

  /// - Parameters:
  ///   - expected: what the member's figure should be, in its unit.
  ///   - variance: of the figure when only chance is at work, in its unit squared.
  ///   - overdispersion: φ ≥ 1.
  ///   - range: values that the figure can take; limits end there.
  package init(expected: Double, variance: Double, overdispersion: Double, within range: ClosedRange<Double>) {
    let spread = (variance * overdispersion).squareRoot()
    func limits(_ z: Double) -> Interval {
      Interval(low: max(range.lowerBound, expected - z * spread), high: min(range.upperBound, expected + z * spread))
    }
    limits95 = limits(Interval.z95)
    limits998 = limits(FunnelLimits.z998)
  }

  /// A value on a limit is inside.
  package func place(of value: Double) -> Outside {
    if value < limits998.low { return .low998 }
    if value > limits998.high { return .high998 }
    if value < limits95.low { return .low95 }
    return value > limits95.high ? .high95 : .none
  }
}
