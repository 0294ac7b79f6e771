// Intervals and tests for proportions, against published tables and scipy 1.17.1.

import Statistics
import Testing

/// Whether two numbers agree to `digits` significant digits.
func agree(_ a: Double, _ b: Double, digits: Int = 12) -> Bool {
  var tolerance = 1.0
  for _ in 0..<digits { tolerance /= 10 }
  return abs(a - b) <= tolerance * max(abs(a), abs(b))
}

@Suite struct WilsonTests {
  // scipy.stats.binomtest(k, n).proportion_ci(method="wilson"); the first four are also rows of Newcombe 1998
  // ("Two-sided confidence intervals for the single proportion"), method 3.
  @Test(arguments: [
    (81, 263, 0.2552885198782742, 0.3662095769828), (15, 148, 0.06238639953073629, 0.16048724172330803),
    (0, 20, 0, 0.16112515805281935), (1, 29, 0.006113214292762667, 0.17175521879320282),
    (850, 1000, 0.8265313415731996, 0.8707899274869118), (1, 1, 0.20654931437723745, 1),
    (50_000_000, 100_000_000, 0.49990200180265526, 0.5000979981973447),
  ])
  func agreesWithScipy(successes: Int, trials: Int, low: Double, high: Double) throws {
    let interval = try #require(Wilson.interval(successes, of: trials))
    #expect(agree(interval.low, low) && agree(interval.high, high))
  }

  @Test func withoutTrialsThereIsNone() { #expect(Wilson.interval(0, of: 0) == nil) }

  @Test func isMirroredByCountingFailures() throws {
    for successes in 0...40 {
      let yes = try #require(Wilson.interval(successes, of: 40))
      let no = try #require(Wilson.interval(40 - successes, of: 40))
      #expect(abs(yes.low - (1 - no.high)) < 1e-15)
      let p = Double(successes) / 40
      #expect(0 <= yes.low && yes.low <= p && p <= yes.high && yes.high <= 1)
    }
  }
}

@Suite struct NewcombeTests {
  // Newcombe 1998 ("eleven methods"), method 10, to the four decimals printed there.
  @Test(arguments: [
    (56, 70, 48, 80, 0.0524, 0.3339), (9, 10, 3, 10, 0.1705, 0.8090), (6, 7, 2, 7, 0.0582, 0.8062),
    (5, 56, 0, 29, -0.0381, 0.1926), (0, 10, 0, 20, -0.1611, 0.2775), (0, 10, 0, 10, -0.2775, 0.2775),
    (10, 10, 0, 20, 0.6791, 1), (10, 10, 0, 10, 0.6075, 1),
  ])
  func agreesWithThePublishedTable(a: Int, m: Int, b: Int, n: Int, low: Double, high: Double) throws {
    let interval = try #require(Newcombe.interval(a, of: m, minus: b, of: n))
    #expect(abs(interval.low - low) < 0.00005 + 1e-9 && abs(interval.high - high) < 0.00005 + 1e-9)
  }

  @Test func changesSignWithTheOrder() throws {
    let there = try #require(Newcombe.interval(30, of: 50, minus: 12, of: 45))
    let back = try #require(Newcombe.interval(12, of: 45, minus: 30, of: 50))
    #expect(agree(there.low, -back.high) && agree(there.high, -back.low))
    #expect(Newcombe.interval(1, of: 2, minus: 0, of: 0) == nil)
  }
}

@Suite struct ScoreTestTests {
  // scipy.stats.chi2_contingency([[a, m-a], [b, n-b]], correction=False).pvalue
  @Test(arguments: [
    (56, 70, 48, 80, 0.008045081368196585), (9, 10, 3, 10, 0.0061698993205441645), (6, 7, 2, 7, 0.03075356125927456),
    (5, 56, 0, 29, 0.09718656817057987), (10, 10, 0, 20, 4.320463057827503e-08), (10, 10, 0, 10, 7.744216431044088e-06),
  ])
  func agreesWithChiSquared(a: Int, m: Int, b: Int, n: Int, pValue: Double) throws {
    let computed = try #require(ScoreTest.pValue(a, of: m, and: b, of: n))
    #expect(agree(computed, pValue, digits: 9))
  }

  @Test func saysNothingWhereNothingVaries() {
    #expect(ScoreTest.pValue(0, of: 10, and: 0, of: 20) == 1)
    #expect(ScoreTest.pValue(10, of: 10, and: 20, of: 20) == 1)
    #expect(ScoreTest.pValue(0, of: 0, and: 1, of: 2) == nil)
  }
}

@Suite struct BenjaminiHochbergTests {
  // The 15 p-values of Benjamini and Hochberg 1995: four rejections at q = 0.05.
  let published = [
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590, 1,
  ]

  @Test func rejectsAsPublished() {
    #expect(BenjaminiHochberg.rejected(published, q: 0.05) == published.map { $0 <= 0.0095 })
    // scipy.stats.false_discovery_control: the adjusted values of the first nine lie below 0.08, the tenth is 0.486.
    #expect(BenjaminiHochberg.rejected(published, q: 0.10) == published.map { $0 <= 0.0459 })
  }

  @Test func doesNotDependOnTheOrder() {
    let reversed = BenjaminiHochberg.rejected(published.reversed(), q: 0.05)
    #expect(Array(reversed.reversed()) == BenjaminiHochberg.rejected(published, q: 0.05))
  }

  @Test func aLaterStepRescuesEarlierOnes() {
    // 0.04 alone fails 0.05 · 1/3, but 0.05 ≤ 0.05 · 3/3 rejects all three.
    #expect(BenjaminiHochberg.rejected([0.04, 0.045, 0.05], q: 0.05) == [true, true, true])
    #expect(BenjaminiHochberg.rejected([0.04, 0.045, 0.051], q: 0.05) == [false, false, false])
    #expect(BenjaminiHochberg.rejected([], q: 0.05).isEmpty)
  }
}
