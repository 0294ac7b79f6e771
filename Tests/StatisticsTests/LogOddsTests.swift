// Log-odds with a prior, by hand and by its laws.
import Statistics
import Testing

@Suite struct LogOddsTests {
  /// 30 of 100 against 10 of 100; prior 10 · 40.5 / 201 = 2.01493 a side.
  /// ln(32.01493 / 77.98507) − ln(12.01493 / 97.98507) = 1.20835; √(1/32.01493 + 1/12.01493) = 0.33833.
  @Test func byHand() { #expect(abs(LogOdds.score(30, of: 100, and: 10, of: 100) - 3.57154) < 0.0001) }

  @Test func laws() {
    #expect(LogOdds.score(10, of: 100, and: 10, of: 100) == 0)
    #expect(LogOdds.score(5, of: 100, and: 20, of: 100) < 0)
    // More of the same speaks louder.
    #expect(LogOdds.score(40, of: 1000, and: 10, of: 1000) > LogOdds.score(4, of: 100, and: 1, of: 100))
  }
}
