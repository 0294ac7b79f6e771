// The exact conditional test for equality of two event rates.
// Source: J. Przyborowski and H. Wilenski, "Homogeneity of Results in Testing Samples from Poisson Series", Biometrika 31
// (1940) 313–323: given their sum, the first of two Poisson counts is binomial with p = exposure ÷ total exposure.
// Two-sided by the sum of the probabilities not greater than the observed one (method of small p-values: M. P. Fay,
// "Two-sided Exact Tests and Matching Confidence Intervals for Discrete Data", The R Journal 2/1 (2010) 53–58), the choice
// of R's poisson.test and scipy's binomtest. Binomial probabilities by C. Loader, "Fast and Accurate Computation of
// Binomial Probabilities" (2000), accurate where differences of log-gammas are not.

internal import Glibc

package enum ConditionalBinomial {
  /// p-value of "both counts have the same rate per unit of exposure" (days, for periods of unequal length).
  /// 1 when both counts are 0. Counts ≥ 0, exposures > 0.
  package static func pValue(_ count: Int, per exposure: Double = 1, and base: Int, per baseExposure: Double = 1) -> Double {
    precondition(count >= 0 && base >= 0 && exposure > 0 && baseExposure > 0, "counts ≥ 0 and exposures > 0")
    let law = Binomial(n: count + base, p: exposure / (exposure + baseExposure), q: baseExposure / (exposure + baseExposure))
    guard law.n > 0 else { return 1 }
    let observed = law.probability(count)
    // Probabilities that are equal in theory may differ by rounding: the tolerance of scipy and R.
    let limit = observed * (1 + 1e-7)
    let mode = min(law.n, Int((Double(law.n) + 1) * law.p))
    if law.probability(mode) <= limit { return 1 }
    let total: Double
    if count < mode {
      let far = law.first(in: mode...law.n + 1) { law.probability($0) <= limit }
      total = law.sum(downFrom: count) + (far <= law.n ? law.sum(upFrom: far) : 0)
    } else {
      let far = law.first(in: 0...mode) { law.probability($0) > limit } - 1
      total = law.sum(upFrom: count) + (far >= 0 ? law.sum(downFrom: far) : 0)
    }
    return min(1, total)
  }
}

/// Probabilities of a binomial variable; `q` = 1 − `p`, given apart to stay exact.
private struct Binomial {
  let n: Int
  let p: Double
  let q: Double

  /// Pr(X = k), relative error near 1e-15.
  func probability(_ k: Int) -> Double {
    guard 0 <= k, k <= n else { return 0 }
    let (x, size) = (Double(k), Double(n))
    if k == 0 { return exp(size * log(q)) }
    if k == n { return exp(size * log(p)) }
    let exponent =
      stirlingError(n) - stirlingError(k) - stirlingError(n - k) - deviance(x, size * p) - deviance(size - x, size * q)
    return exp(exponent) * (size / (2 * Double.pi * x * (size - x))).squareRoot()
  }

  /// The least k in `range` for which `holds`, which must be false up to a point and true from there; the end if none does.
  func first(in range: ClosedRange<Int>, where holds: (Int) -> Bool) -> Int {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high {
      let middle = low + (high - low) / 2
      if holds(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// Pr(X ≤ k) for k below the mode: terms shrink, and stop when they no longer change the sum.
  func sum(downFrom k: Int) -> Double {
    var term = probability(k)
    var total = 0.0
    var index = k
    while index >= 0, term > total * 1e-17 {
      total += term
      term *= Double(index) / Double(n - index + 1) * (q / p)
      index -= 1
    }
    return total
  }

  /// Pr(X ≥ k) for k above the mode.
  func sum(upFrom k: Int) -> Double { Binomial(n: n, p: q, q: p).sum(downFrom: n - k) }

  /// log(n!) − log of Stirling's approximation, Loader's δ(n).
  private func stirlingError(_ n: Int) -> Double {
    let x = Double(n)
    if n < 16 {
      let factorial = n < 2 ? 1 : (2...n).reduce(1, *)
      return log(Double(factorial)) - (n == 0 ? 0 : (x + 0.5) * log(x) - x) - (n == 0 ? 0 : 0.5 * log(2 * Double.pi))
    }
    let square = x * x
    return (1.0 / 12 - (1.0 / 360 - (1.0 / 1260 - (1.0 / 1680 - 1.0 / 1188 / square) / square) / square) / square) / x
  }

  /// Loader's D₀: x·log(x/m) + m − x without cancellation.
  private func deviance(_ x: Double, _ m: Double) -> Double {
    guard abs(x - m) < 0.1 * (x + m) else { return x * log(x / m) + m - x }
    let v = (x - m) / (x + m)
    var sum = (x - m) * v
    var term = 2 * x * v
    var step = 1.0
    while true {
      term *= v * v
      let next = sum + term / (2 * step + 1)
      if next == sum { return next }
      sum = next
      step += 1
    }
  }
}
