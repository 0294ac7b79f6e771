// How far apart two shares are, on the log-odds scale, in standard errors, shrunk by what is known of both together.
// Source: B. L. Monroe, M. P. Colaresi, K. M. Quinn, "Fightin' Words: Lexical Feature Selection and Evaluation for Identifying the
// Content of Political Conflict", Political Analysis 16 (2008) 372–403, equations 16, 18–20 (informative Dirichlet prior).

internal import Glibc

package enum LogOdds {
  /// z of the difference in log-odds of `count` of `whole` and `base` of `baseWhole`. The prior has the weight of `weight` texts,
  /// spread as in both wholes together. Wholes > 0.
  package static func score(_ count: Int, of whole: Int, and base: Int, of baseWhole: Int, weight: Double = 10) -> Double {
    precondition(whole > 0 && baseWhole > 0 && count <= whole && base <= baseWhole, "parts of wholes")
    let prior = weight * (Double(count + base) + 0.5) / (Double(whole + baseWhole) + 1)
    let (now, before) = (Double(count) + prior, Double(base) + prior)
    let difference = log(now / (Double(whole) + weight - now)) - log(before / (Double(baseWhole) + weight - before))
    return difference / (1 / now + 1 / before).squareRoot()
  }
}
