// Kitagawa's split: by hand, its sum, and what must not change it.

import Statistics
import Testing

@Suite struct KitagawaTests {
  private func group(_ part: Int, _ whole: Int, _ basePart: Int, _ baseWhole: Int) -> Kitagawa.Group {
    Kitagawa.Group(part: part, whole: whole, basePart: basePart, baseWhole: baseWhole)
  }

  private func close(_ a: Double, _ b: Double) -> Bool { abs(a - b) < 1e-12 }

  /// Two queues, rates 80 % and 95 % in both periods; the first grows from half to 60 %: the ratio falls by 1.5 points, by mix alone.
  @Test func mixAlone() throws {
    let effects = try #require(Kitagawa.split([group(480, 600, 400, 500), group(380, 400, 475, 500)]))
    #expect(close(effects[0].mix, 0.1 * 0.8) && close(effects[1].mix, -0.1 * 0.95))
    #expect(effects.allSatisfy { close($0.rate, 0) })
    // Against the mean of 87.5 % and 86 %, both moves hurt.
    #expect(close(effects[0].mixAgainstMean, 0.1 * (0.8 - 0.8675)) && close(effects[1].mixAgainstMean, -0.1 * (0.95 - 0.8675)))
  }

  /// Shares stay at 25 % and 75 %; the first rate rises from 50 % to 70 %: a quarter of 20 points.
  @Test func rateAlone() throws {
    let effects = try #require(Kitagawa.split([group(70, 100, 100, 200), group(150, 300, 300, 600)]))
    #expect(effects.allSatisfy { close($0.mix, 0) } && close(effects[0].rate, 0.05) && close(effects[1].rate, 0))
  }

  /// Both at once, worked out with fractions: 1/2·(3/5 + 1/5)… of each.
  @Test func bothAtOnce() throws {
    // Shares 1/4 → 1/2 and 3/4 → 1/2; rates 1/5 → 3/5 and 2/5 → 4/5.
    let effects = try #require(Kitagawa.split([group(30, 50, 5, 25), group(40, 50, 30, 75)]))
    #expect(close(effects[0].mix, 0.25 * 0.4) && close(effects[1].mix, -0.25 * 0.6))
    #expect(close(effects[0].rate, 0.4 * 0.375) && close(effects[1].rate, 0.4 * 0.625))
  }

  /// A queue that is new, one that was closed: their whole effect is mix.
  @Test func comingAndGoing() throws {
    let effects = try #require(Kitagawa.split([group(9, 10, 0, 0), group(0, 0, 3, 10), group(40, 80, 45, 90)]))
    #expect(effects[0].rate == 0 && effects[1].rate == 0)
    #expect(close(effects[0].mix, 10.0 / 90 * 0.9) && close(effects[1].mix, -0.1 * 0.3))
  }

  @Test func nothingToCompare() {
    #expect(Kitagawa.split([]) == nil)
    #expect(Kitagawa.split([group(1, 2, 0, 0)]) == nil && Kitagawa.split([group(0, 0, 1, 2)]) == nil)
    #expect(Kitagawa.split([group(1, 2, 1, 2), group(0, 0, 0, 0)])?.allSatisfy { $0.total == 0 } == true)
  }

  @Test func effectsAddUpToTheChange() throws {
    for seed in 1...300 as ClosedRange<UInt64> {
      var chance = SplitMix64(seed: seed)
      let groups = (0..<(1 + chance.next(below: 40))).map { _ -> Kitagawa.Group in
        let whole = chance.next(below: 5) == 0 ? 0 : chance.next(below: 5000)
        let base = chance.next(below: 5) == 0 ? 0 : chance.next(below: 5000)
        return group(chance.next(below: whole + 1), whole, chance.next(below: base + 1), base)
      }
      guard let effects = Kitagawa.split(groups) else { continue }
      let now = Double(groups.reduce(0) { $0 + $1.part }) / Double(groups.reduce(0) { $0 + $1.whole })
      let before = Double(groups.reduce(0) { $0 + $1.basePart }) / Double(groups.reduce(0) { $0 + $1.baseWhole })
      #expect(close(effects.reduce(0) { $0 + $1.total }, now - before), "seed \(seed)")
      #expect(close(effects.reduce(0) { $0 + $1.mixAgainstMean }, effects.reduce(0) { $0 + $1.mix }), "seed \(seed)")
      // Looked at from the other side every effect changes its sign.
      let back = try #require(Kitagawa.split(groups.map { group($0.basePart, $0.baseWhole, $0.part, $0.whole) }))
      for (there, here) in zip(effects, back) { #expect(close(there.mix, -here.mix) && close(there.rate, -here.rate)) }
    }
  }
}
