// How surprising a rise in a rate is: the signed root of the likelihood ratio of two Poisson rates against one.
// Source: T. Dunning, "Accurate Methods for the Statistics of Surprise and Coincidence", Computational Linguistics 19 (1993) 61–74.
// Unlike a difference of log-odds it is steady where one count is 0, as it is for what is new.

internal import Glibc

package enum RateDeviance {
  /// √(2 (a ln(a/Ea) + b ln(b/Eb))), Ea and Eb being what one common rate would give; negative where the first rate is the lower.
  /// About normal with variance 1 where the rates are equal. Counts ≥ 0, exposures > 0.
  package static func score(_ count: Int, per exposure: Double, and base: Int, per baseExposure: Double) -> Double {
    precondition(count >= 0 && base >= 0 && exposure > 0 && baseExposure > 0, "counts ≥ 0 and exposures > 0")
    let total = Double(count + base)
    let expected = total * exposure / (exposure + baseExposure)
    let deviance = 2 * (part(count, expected) + part(base, total - expected))
    let root = max(0, deviance).squareRoot()
    return Double(count) < expected ? -root : root
  }

  private static func part(_ count: Int, _ expected: Double) -> Double {
    count == 0 ? 0 : Double(count) * log(Double(count) / expected)
  }
}
