// The score interval of one Poisson count: the expected counts that the observed one does not contradict at 5 %.
// Source: N. Johnson, A. Kemp and S. Kotz, "Univariate Discrete Distributions", 3rd ed. (2005), section 4.7.3:
// x + z²/2 ± z·√(x + z²/4).

package enum PoissonScore {
  /// 95 % limits of the expected count. `count` ≥ 0; the lower limit of 0 is 0.
  package static func interval(_ count: Int) -> Interval {
    precondition(count >= 0, "a count ≥ 0")
    let (x, z) = (Double(count), Interval.z95)
    let half = z * (x + z * z / 4).squareRoot()
    return Interval(low: max(0, x + z * z / 2 - half), high: x + z * z / 2 + half)
  }
}
