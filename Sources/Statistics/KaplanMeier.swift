// The product-limit estimate of the share that stays free of an event.
// Source: E. L. Kaplan and P. Meier, "Nonparametric Estimation from Incomplete Observations", Journal of the American
// Statistical Association 53 (1958) 457–481. At equal times events come before censorings (ruling A53).

/// Fed with the observations of a group in the order of their times, at equal times events first. Between two censorings
/// the factors (n − 1)/n of the estimate cancel but for the first and the last number at risk, so that only those are kept.
package struct KaplanMeier: Sendable {
  private var atRisk: Int
  /// Subjects at risk behind the last censoring.
  private var atLastCensoring: Int
  private var share = 1.0
  /// Subjects observed, those included whose time lies behind the one asked for.
  package let n: Int

  package init(n: Int) {
    self.n = n
    atRisk = n
    atLastCensoring = n
  }

  /// The event came to one subject.
  @inlinable package mutating func addEvent() { removeOne() }

  /// Observation of one subject ended without the event.
  package mutating func addCensoring() {
    settle()
    atRisk -= 1
    atLastCensoring = atRisk
  }

  @usableFromInline mutating func removeOne() { atRisk -= 1 }

  private mutating func settle() {
    if atRisk != atLastCensoring { share *= Double(atRisk) / Double(atLastCensoring) }
    atLastCensoring = atRisk
  }

  /// The estimated share without an event up to the last time fed; nil when nobody was observed.
  package var survival: Double? {
    if n == 0 { return nil }
    var last = self
    last.settle()
    return last.share
  }
}
