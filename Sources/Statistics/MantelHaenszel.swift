// The difference of two shares or means, compared within strata and put together again.
// Source: N. Mantel and W. Haenszel, "Statistical aspects of the analysis of data from retrospective studies of disease",
// Journal of the National Cancer Institute 22 (1959) 719–748, with the weights n·m ÷ (n + m) for a risk difference after
// S. Greenland and J. M. Robins, "Estimation of a common effect parameter from sparse follow-up data", Biometrics 41 (1985) 55–68.

package enum MantelHaenszel {
  /// Sum and number of values on both sides of one stratum; of a share: successes and trials.
  package struct Stratum: Sendable, Hashable {
    package let sum: Int
    package let n: Int
    package let baseSum: Int
    package let baseN: Int
    package init(sum: Int, n: Int, baseSum: Int, baseN: Int) {
      self.sum = sum
      self.n = n
      self.baseSum = baseSum
      self.baseN = baseN
    }
  }

  /// Σ w·(mean − base mean) ÷ Σ w with w = n·m ÷ (n + m); nil when no stratum has both sides.
  /// The order of `strata` must be the same for the same answer to the last digit.
  package static func difference(_ strata: [Stratum]) -> Double? {
    var (total, weights) = (0.0, 0.0)
    for stratum in strata where stratum.n > 0 && stratum.baseN > 0 {
      let (n, m) = (Double(stratum.n), Double(stratum.baseN))
      let weight = n * m / (n + m)
      total += weight * (Double(stratum.sum) / n - Double(stratum.baseSum) / m)
      weights += weight
    }
    return weights > 0 ? total / weights : nil
  }
}
