// Shares of several groups drawn towards what is expected of each, the more the fewer trials a group has.
// Source: J. C. Kleinman, "Proportions with extraneous variance: single and independent samples", Journal of the American
// Statistical Association 68 (1973) 46–54: moment estimate of the intra-class correlation ρ with weights n ÷ (1 + ρ(n − 1)).
// The expectations are given (case mix), so no degree of freedom is lost to a common mean. Empirical Bayes as in G. Casella,
// "An Introduction to Empirical Bayes Data Analysis", The American Statistician 39 (1985) 83–87.

package struct BetaBinomial: Sendable, Hashable {
  /// One group: successes of trials, and the share expected of it, 0…1.
  package struct Group: Sendable, Hashable {
    package let successes: Int
    package let trials: Int
    package let expected: Double
    package init(successes: Int, trials: Int, expected: Double) {
      self.successes = successes
      self.trials = trials
      self.expected = expected
    }
  }

  /// ρ in 0…1: the share of a single trial's variance that lies between groups. 0: groups differ by chance alone.
  package let correlation: Double

  /// Rounds of weighting; the estimate has settled long before.
  private static let rounds = 50

  /// The order of `groups` must be the same for the same answer to the last digit.
  package init(fitting groups: [Group]) {
    var rho = 0.0
    for _ in 0..<BetaBinomial.rounds {
      var (observed, byChance, between) = (0.0, 0.0, 0.0)
      for group in groups where group.trials > 0 {
        let n = Double(group.trials)
        let weight = n / (1 + rho * (n - 1))
        let off = Double(group.successes) / n - group.expected
        let single = group.expected * (1 - group.expected)
        observed += weight * off * off
        byChance += weight * single / n
        between += weight * single * (1 - 1 / n)
      }
      rho = between > 0 ? min(1, max(0, (observed - byChance) / between)) : 0
    }
    correlation = rho
  }

  /// The posterior mean of a group's share under a beta prior with mean `expected` and precision (1 − ρ) ÷ ρ.
  package func shrunken(_ group: Group) -> Double {
    guard correlation > 0 else { return group.expected }
    let precision = (1 - correlation) / correlation
    return (Double(group.successes) + precision * group.expected) / (Double(group.trials) + precision)
  }
}
