// Overdispersion, funnel limits, shrinkage, the Mantel–Haenszel difference and control charts.

import Statistics
import Testing

@Suite struct FunnelTests {
  // scipy.stats.mstats.winsorize(z, (0.1, 0.1)), mean of the squares.
  @Test func overdispersionIsTheMeanSquareOfWinsorisedScores() throws {
    let scores = [-3.1, -1.2, -0.4, 0.1, 0.3, 0.5, 0.9, 1.4, 2.2, 6.0, -0.7, 0.0]
    #expect(agree(try #require(Overdispersion.factor(scores)), 1.3608333333333331))
    let many = (0..<25).map { Double($0 * 37 % 41 - 20) / 5 }
    #expect(agree(try #require(Overdispersion.factor(many)), 5.7376))
    #expect(Overdispersion.winsorise(scores) == [-1.2, -1.2, -0.7, -0.4, 0, 0.1, 0.3, 0.5, 0.9, 1.4, 2.2, 2.2])
    #expect(Overdispersion.factor(scores) == Overdispersion.factor(scores.reversed()))
  }

  @Test func overdispersionIsAtLeastOneAndNeedsFive() {
    #expect(Overdispersion.factor([0.1, 0.2, -0.1, 0, 0.3]) == 1)
    #expect(Overdispersion.factor([9, 9, 9, 9]) == nil)
    // One alone does not widen the limits.
    #expect(Overdispersion.factor([0.5, -0.5, 0.1, 0, 40]) == 1)
  }

  // expected 0.2, variance 0.2 · 0.8 ÷ 400 = 0.0004, φ = 4: standard error 0.04.
  @Test func limitsByHand() {
    let limits = FunnelLimits(expected: 0.2, variance: 0.0004, overdispersion: 4, within: 0...1)
    #expect(agree(limits.limits95.low, 0.2 - 1.959963984540054 * 0.04) && agree(limits.limits95.high, 0.2 + 1.959963984540054 * 0.04))
    #expect(agree(limits.limits998.low, 0.2 - 3.090232306167813 * 0.04) && agree(limits.limits998.high, 0.2 + 3.090232306167813 * 0.04))
    for (value, place) in [
      (0.2, FunnelLimits.Outside.none), (0.12, .low95), (0.07, .low998), (0.28, .high95), (0.33, .high998), (limits.limits95.high, .none),
    ] { #expect(limits.place(of: value) == place) }
    let edge = FunnelLimits(expected: 0.01, variance: 0.0004, overdispersion: 1, within: 0...1)
    #expect(edge.limits95.low == 0 && edge.limits998.low == 0)
  }
}

@Suite struct ShrinkageTests {
  // Tumours in 71 groups of rats (R. E. Tarone, Biometrics 38 (1982) 215–220): 267 of 1,739. Figures from the formulas in numpy.
  static let tumours = [
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 1, 5, 2, 5, 3, 2, 7, 7, 3, 3, 2, 9, 10, 4, 4,
    4, 4, 4, 4, 4, 10, 4, 4, 4, 5, 11, 12, 5, 5, 6, 5, 6, 6, 6, 6, 16, 15, 15, 9, 4,
  ]
  static let rats = [
    20, 20, 20, 20, 20, 20, 20, 19, 19, 19, 19, 18, 18, 17, 20, 20, 20, 20, 19, 19, 18, 18, 25, 24, 23, 20, 20, 20, 20, 20, 20, 10, 49, 19, 46,
    27, 17, 49, 47, 20, 20, 13, 48, 50, 20, 20, 20, 20, 20, 20, 20, 48, 19, 19, 19, 22, 46, 49, 20, 20, 23, 19, 22, 20, 20, 20, 52, 46, 47, 24,
    14,
  ]

  @Test func betaBinomialOnTheRats() {
    let groups = zip(ShrinkageTests.tumours, ShrinkageTests.rats).map { BetaBinomial.Group(successes: $0, trials: $1, expected: 267.0 / 1739) }
    let fit = BetaBinomial(fitting: groups)
    #expect(agree(fit.correlation, 0.04111579405973474))
    // The posterior mean of scipy.stats.beta(x + M·e, n − x + M·(1 − e)).
    #expect(agree(fit.shrunken(groups[70]), 0.20311882344755286) && agree(fit.shrunken(groups[0]), 0.08265424000413632))
  }

  @Test func groupsWithoutMoreThanChanceAreAllAlike() {
    let groups = (0..<10).map { BetaBinomial.Group(successes: 20 + $0 % 2, trials: 100, expected: 0.2) }
    let fit = BetaBinomial(fitting: groups)
    #expect(fit.correlation == 0)
    #expect(groups.allSatisfy { fit.shrunken($0) == 0.2 })
    #expect(BetaBinomial(fitting: []).correlation == 0)
  }

  /// Groups drawn with a known ρ give it back, and more trials are shrunken less.
  @Test func findsTheCorrelationOfSimulatedGroups() {
    var chance = SplitMix64(seed: 8)
    func uniform() -> Double { Double(chance.next() >> 11) / 9_007_199_254_740_992 }
    // Beta(1, 4): mean 0.2, ρ = 1 ÷ 6; a minimum of four uniform numbers.
    let groups = (0..<3000).map { number -> BetaBinomial.Group in
      let share = min(uniform(), uniform(), uniform(), uniform())
      let trials = 30 + number % 50
      return BetaBinomial.Group(successes: (0..<trials).count { _ in uniform() < share }, trials: trials, expected: 0.2)
    }
    let fit = BetaBinomial(fitting: groups)
    #expect(abs(fit.correlation - 1.0 / 6) < 0.012)
    let (few, many) = (BetaBinomial.Group(successes: 3, trials: 30, expected: 0.2), BetaBinomial.Group(successes: 300, trials: 3000, expected: 0.2))
    #expect(0.1 < fit.shrunken(many) && fit.shrunken(many) < fit.shrunken(few) && fit.shrunken(few) < 0.2)
  }

  // Figures from the formulas in numpy.
  @Test func normalMeans() {
    let groups = zip([310, 295, 330, 280, 305, 300], zip([300, 300, 310, 295, 300, 305], [25, 16, 36, 30, 20, 9])).map {
      NormalShrinkage.Group(mean: $0, expected: $1.0, variance: $1.1)
    }
    let fit = NormalShrinkage(fitting: groups)
    #expect(agree(fit.variance, 68.3704020530368))
    let expected = [307.32249198350894, 295.9481998195257, 323.1014925128474, 284.5745467194226, 303.8683993998354, 300.5816177608739]
    for (group, value) in zip(groups, expected) { #expect(agree(fit.shrunken(group), value)) }
    let still = NormalShrinkage(fitting: groups.map { NormalShrinkage.Group(mean: $0.expected, expected: $0.expected, variance: 9) })
    #expect(still.variance == 0 && still.shrunken(groups[0]) == 300)
  }
}

@Suite struct MantelHaenszelTests {
  // Weights 50·200÷250 = 40, 40·60÷100 = 24, 30·10÷40 = 7.5; differences 0.05, 1⁄12, 0; the last stratum has one side only.
  @Test func differenceByHand() throws {
    let strata = [(10, 50, 30, 200), (20, 40, 25, 60), (3, 30, 1, 10), (5, 5, 0, 0)].map {
      MantelHaenszel.Stratum(sum: $0.0, n: $0.1, baseSum: $0.2, baseN: $0.3)
    }
    #expect(agree(try #require(MantelHaenszel.difference(strata)), (40 * 0.05 + 24.0 / 12) / 71.5))
    #expect(agree(try #require(MantelHaenszel.difference(strata)), 0.055944055944055944))
    #expect(MantelHaenszel.difference(Array(strata.suffix(1))) == nil)
  }

  @Test func aDifferenceMadeByTheMixAloneVanishes() throws {
    // 10 % in one stratum, 50 % in the other on both sides; one side has mostly the second.
    let strata = [(10, 100, 90, 900), (450, 900, 50, 100)].map {
      MantelHaenszel.Stratum(sum: $0.0, n: $0.1, baseSum: $0.2, baseN: $0.3)
    }
    #expect(460.0 / 1000 - 140.0 / 1000 == 0.32)
    #expect(agree(try #require(MantelHaenszel.difference(strata)), 0))
  }
}

@Suite struct ControlChartTests {
  // NIST/SEMATECH e-Handbook of Statistical Methods, section 6.3.2.2: mean 50.81, mean moving range 1.8778, limits 55.8041 and 45.8159.
  @Test func individualsOfTheHandbook() throws {
    let flow = [49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1]
    let chart = try #require(ControlChart.individuals(flow, baseline: 10))
    #expect(agree(chart[0].centre, 50.81) && abs(chart[0].high - 55.8041) < 5e-5 && abs(chart[0].low - 45.8159) < 5e-5)
    #expect(chart.allSatisfy { $0.rule == .none })
  }

  // From the formulas in numpy, baseline the first eight points.
  @Test func laneysSharesAndLogarithms() throws {
    let points = zip([30, 42, 28, 35, 51, 40, 33, 38, 60, 20], [1000, 1200, 900, 1100, 1300, 1000, 950, 1050, 1000, 1200]).map {
      ControlChart.Share(successes: $0, trials: $1)
    }
    let chart = try #require(ControlChart.shares(points, baseline: 8))
    #expect(agree(chart[0].centre, 0.03494117647058823))
    #expect(agree(chart[0].low, 0.025772023819109154) && agree(chart[0].high, 0.04411032912206731))
    #expect(agree(chart[9].low, 0.02657092356988257) && agree(chart[9].high, 0.0433114293712939))
    #expect(chart.map(\.rule) == [.none, .none, .none, .none, .none, .none, .none, .none, .beyondThreeSigma, .beyondThreeSigma])
    let times = try #require(ControlChart.logarithmic([300, 310, 295, 305, 320, 290, 300, 315, 400, 305], baseline: 8))
    #expect(agree(times[0].centre, 304.22722326753313) && agree(times[0].low, 266.8662078371104) && agree(times[0].high, 346.818745345108))
    #expect(times[8].rule == .beyondThreeSigma && times[9].rule == .none)
  }

  @Test func rules() {
    #expect(ControlChart.judge([0, 3, 3.1, -3.1]) == [.none, .none, .beyondThreeSigma, .beyondThreeSigma])
    #expect(ControlChart.judge([1.1, 1.2, 0.5, 1.3, 1.4]) == [.none, .none, .none, .none, .fourOfFive])
    #expect(ControlChart.judge([1.1, 1.2, -0.5, 1.3, -1.4]) == [.none, .none, .none, .none, .none])
    // The point itself must lie beyond 1 sigma.
    #expect(ControlChart.judge([1.1, 1.2, 1.3, 1.4, 0.2]) == [.none, .none, .none, .fourOfFive, .none])
    let run = ControlChart.judge([-0.1] + Array(repeating: 0.5, count: 9))
    #expect(run[7] == .none && run[8] == .runOfEight && run[9] == .runOfEight)
  }

  @Test func fewerThanEightPointsAreNoBaseline() {
    #expect(ControlChart.individuals(Array(repeating: 5, count: 20), baseline: 7) == nil)
    #expect(ControlChart.shares(Array(repeating: ControlChart.Share(successes: 1, trials: 9), count: 7), baseline: 7) == nil)
    // Nothing varied so far: the first other value stands out.
    let chart = ControlChart.individuals(Array(repeating: 5, count: 8) + [5, 6], baseline: 8)
    #expect(chart?.last?.rule == .beyondThreeSigma && chart?[8].rule == ControlChart.Rule.none)
  }
}
