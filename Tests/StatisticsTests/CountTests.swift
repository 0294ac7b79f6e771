// Tests and intervals for counts, against scipy 1.17.1.

import Statistics
import Testing

@Suite struct ConditionalBinomialTests {
  // scipy.stats.binomtest(x, x + y, t / (t + u)).pvalue
  @Test(
    arguments: [
      (10, 20, 1, 1, 0.09873714670538905), (3, 0, 1, 1, 0.25), (120, 100, 7, 7, 0.2000922290282712), (5, 5, 1, 1, 1.0),
      (31, 20, 31, 30, 0.1636451224504744), (1, 9, 1, 4, 0.6980101120000004), (7, 2, 3, 10, 0.0007999786412925278),
      (1000, 1100, 1, 1, 0.03072070786424249), (0, 5, 1, 1, 0.0625), (40, 10, 1, 1, 2.3861331676755526e-05),
      (600, 300, 1, 1, 8.196500619333493e-24),
    ] as [(Int, Int, Double, Double, Double)])
  func agreesWithScipy(x: Int, y: Int, t: Double, u: Double, pValue: Double) {
    #expect(agree(ConditionalBinomial.pValue(x, per: t, and: y, per: u), pValue, digits: 10))
  }

  @Test(arguments: [(100_500, 100_000, 0.26510509544159483), (52_000_000, 52_010_000, 0.326871202144698)])
  func agreesWithScipyWhereCountsAreLarge(x: Int, y: Int, pValue: Double) {
    #expect(agree(ConditionalBinomial.pValue(x, and: y), pValue, digits: 7))
  }

  @Test func isSymmetricAndWithinBounds() {
    for x in 0...25 {
      for y in 0...25 {
        let p = ConditionalBinomial.pValue(x, per: 7, and: y, per: 31)
        #expect(p > 0 && p <= 1)
        #expect(agree(p, ConditionalBinomial.pValue(y, per: 31, and: x, per: 7), digits: 10))
      }
    }
    #expect(ConditionalBinomial.pValue(0, and: 0) == 1)
    // Both modes of an odd total are as likely as each other, so neither is surprising.
    #expect(ConditionalBinomial.pValue(50, and: 51) == 1 && ConditionalBinomial.pValue(51, and: 50) == 1)
  }
}

@Suite struct CountDifferenceTests {
  // By hand from the formula in the source file (z² = 3.841458820694126):
  // 10: limits 5.4330, 18.4085 · 20: limits 12.9527, 30.8888.
  @Test func followsTheFormula() {
    let interval = CountDifference.interval(10, minus: 20)
    #expect(agree(interval.low, -21.812896399485584) && agree(interval.high, 0.9752731008775104))
    let none = CountDifference.interval(0, minus: 0)
    #expect(agree(none.low, -3.8414588206941254) && agree(none.high, 3.8414588206941254))
  }

  @Test func changesSignWithTheOrder() {
    let there = CountDifference.interval(34, minus: 21)
    let back = CountDifference.interval(21, minus: 34)
    #expect(agree(there.low, -back.high) && agree(there.high, -back.low))
    #expect(there.low < 13 && 13 < there.high)
  }
}
