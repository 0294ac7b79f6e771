// The generator, the day-block bootstrap and the Kaplan–Meier estimate.

import Statistics
import Testing

@Suite struct SplitMix64Tests {
  // The reference implementation's first five outputs for seed 1234567.
  @Test func givesThePublishedSequence() {
    var generator = SplitMix64(seed: 1_234_567)
    let expected: [UInt64] = [
      6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423, 4_593_380_528_125_082_431,
      16_408_922_859_458_223_821,
    ]
    for number in expected { #expect(generator.next() == number) }
  }

  @Test func boundedNumbersAreEven() {
    var generator = SplitMix64(seed: 1)
    var seen = [Int](repeating: 0, count: 7)
    for _ in 0..<70_000 { seen[generator.next(below: 7)] += 1 }
    #expect(seen.allSatisfy { abs($0 - 10_000) < 500 })
  }
}

@Suite struct BootstrapTests {
  func days(_ means: [Int], n: Int = 100) -> [Bootstrap.Day] { means.map { Bootstrap.Day(sum: $0 * n, n: n) } }

  func compared(_ days: [Bootstrap.Day], minus base: [Bootstrap.Day], seed: UInt64) -> Bootstrap.Change? {
    var bootstrap = Bootstrap(seed: seed)
    return bootstrap.meanChange(days, minus: base)
  }

  @Test func findsAClearShift() throws {
    let base = days([300, 310, 290, 305, 295, 300, 300])
    let change = try #require(compared(days([400, 410, 390, 405, 395, 400, 400]), minus: base, seed: 7))
    #expect(change.difference == 100)
    #expect(change.interval.low > 85 && change.interval.high < 115)
    #expect(change.pValue == 0.001)  // 2 · (1 + 0) ÷ 2000
  }

  @Test func findsNothingWhereDaysSwingMore() throws {
    let base = days([300, 200, 400, 250, 350, 150, 450])
    let change = try #require(compared(days([310, 210, 410, 260, 360, 160, 460]), minus: base, seed: 7))
    #expect(change.difference == 10)
    #expect(change.interval.low < 0 && change.interval.high > 0)
    #expect(change.pValue > 0.5)
  }

  @Test func equalDaysAreNoChange() throws {
    let change = try #require(compared(days([5, 5, 5, 5, 5]), minus: days([5, 5, 5, 5, 5]), seed: 3))
    #expect(change.difference == 0 && change.interval == Interval(low: 0, high: 0) && change.pValue == 1)
  }

  @Test func dependsOnItsSeedAlone() throws {
    let (a, b) = (days([3, 9, 4, 7, 5, 8]), days([4, 4, 9, 2, 6, 5]))
    let first = try #require(compared(a, minus: b, seed: 11))
    #expect(first != compared(a, minus: b, seed: 12))
    // Nor on what was asked before.
    var bootstrap = Bootstrap(seed: 11)
    _ = bootstrap.meanChange(b, minus: days([1, 2, 3, 4, 5, 6, 7]))
    let again = bootstrap.meanChange(a, minus: b)
    #expect(first == again)
  }

  @Test func needsFiveDaysWithValues() {
    let five = days([1, 2, 3, 4, 5])
    let four = days([1, 2, 3, 4]) + [Bootstrap.Day(sum: 0, n: 0)]
    #expect(compared(four, minus: five, seed: 1) == nil)
    #expect(compared(five, minus: four, seed: 1) == nil)
    #expect(compared(five, minus: five, seed: 1) != nil)
    var bootstrap = Bootstrap(seed: 1)
    let (fewer, enough) = (bootstrap.replicates(four), bootstrap.replicates(five))
    #expect(fewer == nil && enough != nil)
  }

  @Test func weighsDaysByTheirContacts() throws {
    let heavy = [Bootstrap.Day(sum: 9_000, n: 900)] + days([20, 21, 19, 20], n: 25)
    let change = try #require(compared(heavy, minus: days([11, 12, 10, 11, 11]), seed: 5))
    #expect(change.difference == 0)  // (9,000 + 2,000) ÷ 1,000 = 11
  }

  /// The studentised draws once more, as the formulas say, from the same days drawn.
  @Test func agreesWithTheFormulas() throws {
    let days = [(300, 90), (280, 110), (340, 70), (310, 100), (290, 60), (330, 120)].map { Bootstrap.Day(sum: $0.0 * $0.1, n: $0.1) }
    let k = days.count
    func parts(_ days: [Bootstrap.Day]) -> (mean: Double, variance: Double) {
      let n = Double(days.reduce(0) { $0 + $1.n })
      let mean = Double(days.reduce(0) { $0 + $1.sum }) / n
      let squares = days.reduce(0.0) { $0 + (Double($1.sum) - mean * Double($1.n)) * (Double($1.sum) - mean * Double($1.n)) }
      return (mean, Double(k) / Double(k - 1) * squares / (n * n))
    }
    let whole = parts(days)
    var outer = SplitMix64(seed: 21 ^ UInt64(k * 2))
    var generator = SplitMix64(seed: outer.next())
    let studentised = (0..<Bootstrap.resamples).map { _ -> Double in
      let drawn = parts((0..<k).map { _ in days[generator.next(below: k)] })
      return (drawn.mean - whole.mean) / drawn.variance.squareRoot()
    }.sorted()
    var bootstrap = Bootstrap(seed: 21)
    let replicates = bootstrap.replicates(days)
    let interval = try #require(replicates?.interval)
    let spread = whole.variance.squareRoot()
    #expect(abs(interval.low - (whole.mean - studentised[1949] * spread)) < 1e-9)
    #expect(abs(interval.high - (whole.mean - studentised[49] * spread)) < 1e-9)
  }

  /// Pairs of weeks without a difference: about as many p-values below a limit as the limit says, also far out.
  @Test func falseAlarmsAreAsRareAsPromised() throws {
    var chance = SplitMix64(seed: 5)
    func normal() -> Double { (0..<12).reduce(-6.0) { sum, _ in sum + Double(chance.next() >> 11) / 9_007_199_254_740_992 } }
    func week() -> [Bootstrap.Day] {
      (0..<7).map { _ in
        let n = 80 + chance.next(below: 40)
        return Bootstrap.Day(sum: Int(Double(n) * (300 + 12 * normal()) + 2000 * normal()), n: n)
      }
    }
    var bootstrap = Bootstrap(seed: 99)
    let pValues = (0..<2000).compactMap { _ in bootstrap.meanChange(week(), minus: week())?.pValue }
    #expect(pValues.count == 2000)
    // Expected 100 and 20 and 4; three standard errors more at most.
    #expect(pValues.count { $0 <= 0.05 } < 130)
    #expect(pValues.count { $0 <= 0.01 } < 34)
    #expect(pValues.count { $0 <= 0.002 } < 11)
    #expect(pValues.count { $0 <= 0.05 } > 50)
  }

  /// Only one day differs: a third of the draws miss it and show no variation.
  @Test func tooLittleVariationIsNoInterval() {
    var bootstrap = Bootstrap(seed: 4)
    let odd = days([0, 0, 0, 0, 0, 0, 9])
    let replicates = bootstrap.replicates(odd)
    let change = bootstrap.meanChange(odd, minus: days([1, 1, 1, 1, 1, 1, 1]))
    #expect(replicates != nil && replicates?.interval == nil && change == nil)
  }

  @Test func daysInCommonAreDrawnTogether() throws {
    // Both sides swing with the day, and differ by 10 on each: drawn together that is plain, drawn apart it is not.
    let levels = [300, 200, 400, 250, 350, 150, 450]
    let pairs = levels.enumerated().map { place, level in
      (part: Bootstrap.Day(sum: (level + 9 + place % 3) * 100, n: 100), rest: Bootstrap.Day(sum: level * 500, n: 500))
    }
    var bootstrap = Bootstrap(seed: 3)
    let paired = bootstrap.meanDifference(pairs)
    let together = try #require(paired)
    #expect(abs(together.difference - 69.0 / 7) < 1e-9)
    #expect(together.interval.low > 8 && together.interval.high < 12 && together.pValue < 0.01)
    let apart = bootstrap.meanChange(pairs.map(\.part), minus: pairs.map(\.rest))
    #expect((apart?.pValue ?? 0) > 0.5)
    let few = bootstrap.meanDifference(Array(pairs.prefix(4)))
    #expect(few == nil)
  }
}

@Suite struct KaplanMeierTests {
  /// The observations up to `time`, fed in order.
  func survival(events: [Int], censored: [Int], through time: Int) -> Double? {
    var estimate = KaplanMeier(n: events.count + censored.count)
    let ordered = (events.map { ($0, 0) } + censored.map { ($0, 1) }).filter { $0.0 <= time }.sorted { $0 < $1 }
    for (_, kind) in ordered { if kind == 0 { estimate.addEvent() } else { estimate.addCensoring() } }
    return estimate.survival
  }

  /// The textbook's product, factor by factor.
  func product(events: [Int], censored: [Int], through time: Int) -> Double {
    var share = 1.0
    for moment in Set(events).sorted() where moment <= time {
      let atRisk = events.count { $0 >= moment } + censored.count { $0 >= moment }
      share *= 1 - Double(events.count { $0 == moment }) / Double(atRisk)
    }
    return share
  }

  // Remission times of the 21 patients on 6-MP (Freireich and others, Blood 21 (1963)); the textbook's survival curve,
  // also scipy.stats.ecdf(CensoredData.right_censored(...)).sf.
  @Test(arguments: [
    (5, 1.0), (6, 0.8571428571428571), (7, 0.8067226890756302), (9, 0.8067226890756302), (10, 0.7529411764705881),
    (13, 0.6901960784313724), (16, 0.6274509803921567), (20, 0.6274509803921567), (22, 0.53781512605042),
    (23, 0.4481792717086834), (35, 0.4481792717086834), (1_000, 0.4481792717086834),
  ])
  func agreesWithThePublishedCurve(time: Int, survival: Double) throws {
    let computed = try #require(
      self.survival(events: [23, 6, 22, 6, 16, 6, 13, 7, 10], censored: [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35], through: time))
    #expect(agree(computed, survival))
  }

  @Test func eventsComeBeforeCensoringsAtTies() {
    // Two at risk when the event comes: the one censored in the same second is still among them.
    #expect(survival(events: [10], censored: [10], through: 10) == 0.5)
    #expect(survival(events: [10], censored: [9], through: 10) == 0)
  }

  @Test func withoutCensoringItIsThePlainShare() throws {
    let share = try #require(survival(events: [5, 8, 8, 12, 700_000, 700_000], censored: [], through: 604_800))
    #expect(agree(share, 2.0 / 6))
    #expect(survival(events: [], censored: [3], through: 9) == 1)
    #expect(survival(events: [], censored: [], through: 9) == nil)
  }

  @Test func agreesWithTheProductOnRandomData() throws {
    var random = SplitMix64(seed: 11)
    for _ in 0..<200 {
      let events = (0..<Int(random.next() % 40)).map { _ in Int(random.next() % 30) }
      let censored = (0..<Int(random.next() % 40) + 1).map { _ in Int(random.next() % 30) }
      for time in [0, 7, 15, 29] {
        let computed = try #require(survival(events: events, censored: censored, through: time))
        #expect(agree(computed, product(events: events, censored: censored, through: time)))
      }
    }
  }
}
