// The product-limit estimate of the share that stays free of an event.
// Source: E. L. Kaplan and P. Meier, "Nonparametric Estimation from Incomplete Observations", Journal of the American
// Statistical Association 53 (1958) 457–481. At equal times events come before censorings (ruling A53).

/// Times to an event in whole seconds, some of them known only to be longer than what was seen.
package struct KaplanMeier: Sendable {
  private var events: [Int] = []
  private var censorings: [Int] = []

  package init() {}

  /// Subjects observed.
  package var n: Int { events.count + censorings.count }

  /// The event came after `seconds`.
  package mutating func add(eventAfter seconds: Int) { events.append(seconds) }

  /// Nothing had come when observation ended after `seconds`.
  package mutating func add(censoredAfter seconds: Int) { censorings.append(seconds) }

  /// Any order of merging gives the same estimate.
  package mutating func merge(_ other: KaplanMeier) {
    events += other.events
    censorings += other.censorings
  }

  /// S(`seconds`): the estimated share without an event up to and including `seconds`. After the last observation the curve
  /// stays where it was. nil when nobody was observed.
  package func survival(through seconds: Int) -> Double? {
    guard n > 0 else { return nil }
    let times = events.filter { $0 <= seconds }.sorted()
    let leaving = censorings.filter { $0 <= seconds }.sorted()
    var atRisk = n
    var left = 0
    var share = 1.0
    var index = 0
    while index < times.count {
      let time = times[index]
      while left < leaving.count, leaving[left] < time {
        left += 1
        atRisk -= 1
      }
      var ties = 0
      while index < times.count, times[index] == time {
        ties += 1
        index += 1
      }
      share *= Double(atRisk - ties) / Double(atRisk)
      atRisk -= ties
    }
    return share
  }
}
