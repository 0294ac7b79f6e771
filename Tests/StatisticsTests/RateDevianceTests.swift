// The signed root of the likelihood ratio, by hand and by its laws.
import Statistics
import Testing

@Suite struct RateDevianceTests {
  /// 30 in 100 against 10 in 100: 20 and 20 are expected; 2 (30 ln 1.5 + 10 ln 0.5) = 10.46496, root 3.23496.
  @Test func byHand() { #expect(abs(RateDeviance.score(30, per: 100, and: 10, per: 100) - 3.23496) < 0.00001) }

  /// 18 in 155 against none in 603: 2 · 18 ln(758/155) = 57.1413, root 7.5591.
  @Test func nothingBefore() { #expect(abs(RateDeviance.score(18, per: 155, and: 0, per: 603) - 7.5591) < 0.001) }

  @Test func laws() {
    #expect(RateDeviance.score(10, per: 100, and: 10, per: 100) == 0)
    #expect(RateDeviance.score(0, per: 1, and: 0, per: 2) == 0)
    #expect(RateDeviance.score(5, per: 100, and: 20, per: 100) == -RateDeviance.score(20, per: 100, and: 5, per: 100))
    // More of the same speaks louder.
    #expect(RateDeviance.score(40, per: 1000, and: 10, per: 1000) > RateDeviance.score(4, per: 100, and: 1, per: 100))
  }
}
