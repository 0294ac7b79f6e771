// A folded measure on its way to its results: handed over, not copied, so that its tally is gone when they are there.

internal import Synchronization

/// A measure that somebody will take once, and nobody keeps.
package final class MeasureSlot: Sendable {
  private let measure: Mutex<(any RunningMeasure)?>
  package let stage: String
  package let comesFirst: Bool

  package init(_ measure: any RunningMeasure) {
    stage = measure.stage
    comesFirst = measure.comesFirst
    self.measure = Mutex(measure)
  }

  /// nil when it was taken before.
  package func take() -> (any RunningMeasure)? {
    measure.withLock { measure in
      let taken = measure
      measure = nil
      return taken
    }
  }
}
