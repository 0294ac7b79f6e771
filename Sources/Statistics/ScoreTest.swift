// The two-sided score test for equality of two independent proportions.
// Source: A. Agresti, "Categorical Data Analysis", 3rd ed. (2013), chapter 3: z with the pooled variance, whose square
// is Pearson's chi-squared of the 2 × 2 table without continuity correction.

internal import Glibc

package enum ScoreTest {
  /// p-value of "both proportions are equal"; 1 when all trials, or none, succeeded; nil when either part has no trials.
  package static func pValue(_ successes: Int, of trials: Int, and baseSuccesses: Int, of baseTrials: Int) -> Double? {
    precondition(
      0 <= successes && successes <= trials && 0 <= baseSuccesses && baseSuccesses <= baseTrials,
      "a part is never greater than the whole")
    guard trials > 0, baseTrials > 0 else { return nil }
    let n = Double(trials)
    let m = Double(baseTrials)
    let pooled = (Double(successes) + Double(baseSuccesses)) / (n + m)
    let variance = pooled * (1 - pooled) * (1 / n + 1 / m)
    guard variance > 0 else { return 1 }
    let z = (Double(successes) / n - Double(baseSuccesses) / m) / variance.squareRoot()
    return erfc(abs(z) / 2.0.squareRoot())
  }
}
