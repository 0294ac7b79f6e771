// The changes of means with their intervals and tests, drawn by whole days (D26): all of a measure's figures together.

internal import RunFolder
internal import Statistics

/// Means that wait for their draws, which are shared out over threads.
struct MeanChanges {
  private struct Waiting: Sendable {
    let figure: Int
    let days: [Bootstrap.Day]
    let before: [Bootstrap.Day]
  }

  /// What was drawn for one figure.
  private struct Drawn: Sendable {
    let figure: Int
    let change: Bootstrap.Change
  }

  /// Values that a mean must rest on, here and in the period before.
  static let leastValues = 30
  private var waiting: [Waiting] = []

  /// Notes the days of a mean; `before` is empty where it is not to be compared.
  mutating func add(_ days: [Bootstrap.Day], _ before: [Bootstrap.Day], of figure: Int) {
    func isEnough(_ days: [Bootstrap.Day]) -> Bool { days.reduce(0) { $0 + $1.n } >= MeanChanges.leastValues }
    if isEnough(days), isEnough(before) { waiting.append(Waiting(figure: figure, days: days, before: before)) }
  }

  /// Fills interval and p-value of the figures' changes.
  func settle(_ figures: inout [Figure], seed: UInt64, jobs: Int) {
    let size = 16
    let waiting = waiting
    let shares = parallelFold(
      pieces: (waiting.count + size - 1) / size, jobs: jobs, start: { (bootstrap: Bootstrap(seed: seed), drawn: [Drawn]()) },
      step: { piece, share in
        for mean in waiting[piece * size..<min(waiting.count, (piece + 1) * size)] {
          guard let change = share.bootstrap.meanChange(mean.days, minus: mean.before) else { continue }
          share.drawn.append(Drawn(figure: mean.figure, change: change))
        }
      })
    for drawn in shares.flatMap(\.drawn) where figures[drawn.figure].change != nil {
      figures[drawn.figure].changeLow = drawn.change.interval.low
      figures[drawn.figure].changeHigh = drawn.change.interval.high
      figures[drawn.figure].pValue = drawn.change.pValue
    }
  }
}
