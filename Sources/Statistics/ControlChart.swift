// Control charts: which points of a series lie outside of what its own past variation lets expect.
// Sources: D. J. Wheeler and D. S. Chambers, "Understanding Statistical Process Control", 2nd ed. (1992): XmR, the limits
// mean ± 3·(mean moving range ÷ 1.128). D. B. Laney, "Improved control charts for attributes", Quality Engineering 14 (2002)
// 531–537: p′, the limits p̄ ± 3·σ(pᵢ)·σ_z, σ_z = mean moving range of the z-scores ÷ 1.128. Rules: Western Electric,
// "Statistical Quality Control Handbook" (1956): one point beyond 3 sigma, four of five beyond 1 sigma on one side, eight
// in a row on one side.

internal import Glibc

package enum ControlChart {
  /// Points that the baseline must have.
  package static let leastBaseline = 8
  /// Mean range of two values of a standard normal variable.
  package static let rangeOfTwo = 1.128

  /// Which rule a point breaks, the gravest first.
  package enum Rule: String, Sendable {
    case none = "", beyondThreeSigma = "beyond_3_sigma", fourOfFive = "4_of_5_beyond_1_sigma", runOfEight = "run_of_8"
  }

  /// Centre and limits at a point, in the unit of the points, and the rule it breaks.
  package struct Judged: Sendable, Hashable {
    package let centre: Double
    package let low: Double
    package let high: Double
    package let rule: Rule
  }

  /// A point of a p′ chart.
  package struct Share: Sendable, Hashable {
    package let successes: Int
    package let trials: Int
    package init(successes: Int, trials: Int) {
      self.successes = successes
      self.trials = trials
    }
  }

  /// XmR chart of `values` > 0 on the logarithmic scale, as times are skewed: limits of the baseline, its first `baseline`
  /// points. nil below `leastBaseline` of them. Values and limits in the unit of the values.
  package static func logarithmic(_ values: [Double], baseline: Int) -> [Judged]? {
    precondition(values.allSatisfy { $0 > 0 }, "a logarithm needs a value above 0")
    guard let chart = individuals(values.map { log($0) }, baseline: baseline) else { return nil }
    return chart.map { Judged(centre: exp($0.centre), low: exp($0.low), high: exp($0.high), rule: $0.rule) }
  }

  /// XmR chart: each of `values` against the mean and mean moving range of the first `baseline`.
  package static func individuals(_ values: [Double], baseline: Int) -> [Judged]? {
    guard baseline >= leastBaseline, baseline <= values.count else { return nil }
    let centre = values[..<baseline].reduce(0, +) / Double(baseline)
    let sigma = meanMovingRange(values[..<baseline]) / rangeOfTwo
    let rules = judge(values.map { standardised($0 - centre, sigma) })
    return values.indices.map { Judged(centre: centre, low: centre - 3 * sigma, high: centre + 3 * sigma, rule: rules[$0]) }
  }

  /// Laney's p′ chart. Every point has trials. Limits lie in 0…1.
  package static func shares(_ points: [Share], baseline: Int) -> [Judged]? {
    precondition(points.allSatisfy { $0.trials > 0 }, "a share needs trials")
    guard baseline >= leastBaseline, baseline <= points.count else { return nil }
    let trials = points[..<baseline].reduce(0) { $0 + $1.trials }
    let centre = Double(points[..<baseline].reduce(0) { $0 + $1.successes }) / Double(trials)
    let sigmas = points.map { (centre * (1 - centre) / Double($0.trials)).squareRoot() }
    let scores = points.indices.map { index in
      standardised(Double(points[index].successes) / Double(points[index].trials) - centre, sigmas[index])
    }
    let between = meanMovingRange(scores[..<baseline]) / rangeOfTwo
    let rules = judge(scores.map { standardised($0, between) })
    return points.indices.map { index in
      let reach = 3 * sigmas[index] * between
      return Judged(centre: centre, low: max(0, centre - reach), high: min(1, centre + reach), rule: rules[index])
    }
  }

  /// 0 stays 0 where nothing varies; anything else is then infinitely far.
  private static func standardised(_ off: Double, _ sigma: Double) -> Double { off == 0 ? 0 : off / sigma }

  private static func meanMovingRange(_ values: ArraySlice<Double>) -> Double {
    zip(values, values.dropFirst()).reduce(0) { $0 + abs($1.1 - $1.0) } / Double(values.count - 1)
  }

  /// The rule that each score breaks, by itself or as the last of a pattern.
  package static func judge(_ scores: [Double]) -> [Rule] {
    scores.indices.map { index in
      if abs(scores[index]) > 3 { return .beyondThreeSigma }
      let five = scores[max(0, index - 4)...index]
      for side in [1.0, -1.0] where scores[index] * side > 1 && five.count(where: { $0 * side > 1 }) >= 4 { return .fourOfFive }
      let eight = scores[max(0, index - 7)...index]
      if eight.count == 8, eight.allSatisfy({ $0 > 0 }) || eight.allSatisfy({ $0 < 0 }) { return .runOfEight }
      return .none
    }
  }
}
