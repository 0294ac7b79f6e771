// Wilson's score interval for one proportion.
// Source: E. B. Wilson, "Probable Inference, the Law of Succession, and Statistical Inference", Journal of the American
// Statistical Association 22 (1927) 209–212; recommended by Brown, Cai and DasGupta, Statistical Science 16 (2001) 101–133.
// No continuity correction, z = 1.959963984540054 (rulings A44, S2).

package enum Wilson {
  /// 95 % limits of `successes` ÷ `trials`, both 0…1; nil when `trials` is 0. 0 ≤ successes ≤ trials.
  package static func interval(_ successes: Int, of trials: Int) -> Interval? {
    precondition(0 <= successes && successes <= trials, "a part is never greater than the whole")
    guard trials > 0 else { return nil }
    let z = Interval.z95
    let n = Double(trials)
    let x = Double(successes)
    let middle = 2 * x + z * z
    let spread = z * (z * z + 4 * x * (n - x) / n).squareRoot()
    let scale = 2 * (n + z * z)
    // The limits at the ends are exact by algebra; arithmetic would leave them a rounding error away.
    let low = successes == 0 ? 0 : max(0, (middle - spread) / scale)
    let high = successes == trials ? 1 : min(1, (middle + spread) / scale)
    return Interval(low: low, high: high)
  }
}
