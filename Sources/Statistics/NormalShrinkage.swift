// Means of several groups drawn towards what is expected of each, the more the less certain a group's mean is.
// Source: R. DerSimonian and N. Laird, "Meta-analysis in clinical trials", Controlled Clinical Trials 7 (1986) 177–188: moment
// estimate of the variance τ² between groups. The expectations are given (case mix), so that Q has as many degrees of freedom
// as there are groups. Empirical Bayes as in C. N. Morris, "Parametric Empirical Bayes Inference: Theory and Applications",
// Journal of the American Statistical Association 78 (1983) 47–55.

package struct NormalShrinkage: Sendable, Hashable {
  /// One group: its mean, the mean expected of it, and the variance of the mean by chance.
  package struct Group: Sendable, Hashable {
    package let mean: Double
    package let expected: Double
    package let variance: Double
    package init(mean: Double, expected: Double, variance: Double) {
      self.mean = mean
      self.expected = expected
      self.variance = variance
    }
  }

  /// τ², in the unit squared. 0: groups differ by chance alone.
  package let variance: Double

  /// The order of `groups` must be the same for the same answer to the last digit.
  package init(fitting groups: [Group]) {
    var (q, weights, count) = (0.0, 0.0, 0.0)
    for group in groups where group.variance > 0 {
      let off = group.mean - group.expected
      q += off * off / group.variance
      weights += 1 / group.variance
      count += 1
    }
    variance = weights > 0 ? max(0, (q - count) / weights) : 0
  }

  /// The posterior mean of a group under a normal prior round its expectation.
  package func shrunken(_ group: Group) -> Double {
    let whole = variance + group.variance
    return whole > 0 ? (group.mean * variance + group.expected * group.variance) / whole : group.mean
  }
}
