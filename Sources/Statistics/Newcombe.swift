// Newcombe's hybrid score interval for the difference of two independent proportions.
// Source: R. G. Newcombe, "Interval estimation for the difference between independent proportions: comparison of eleven
// methods", Statistics in Medicine 17 (1998) 873–890, method 10 (Wilson limits of each, without continuity correction).

package enum Newcombe {
  /// 95 % limits of `successes`/`trials` − `baseSuccesses`/`baseTrials`, in −1…1; nil when either part has no trials.
  package static func interval(
    _ successes: Int, of trials: Int, minus baseSuccesses: Int, of baseTrials: Int
  ) -> Interval? {
    guard let wilson = Wilson.interval(successes, of: trials), let base = Wilson.interval(baseSuccesses, of: baseTrials)
    else { return nil }
    let p = Double(successes) / Double(trials)
    let q = Double(baseSuccesses) / Double(baseTrials)
    let down = ((p - wilson.low) * (p - wilson.low) + (base.high - q) * (base.high - q)).squareRoot()
    let up = ((wilson.high - p) * (wilson.high - p) + (q - base.low) * (q - base.low)).squareRoot()
    return Interval(low: max(-1, p - q - down), high: min(1, p - q + up))
  }
}
