// Targets of the business beside the figures: target and status.

internal import CallCentre
internal import RunFolder

enum Targets {
  /// The target in force on the period's last day; the latest one that names the figure best holds.
  static func apply(_ rows: [TargetRow], to figures: inout [Figure], on period: ReportingPeriod) {
    let inForce = rows.filter { $0.effectiveFrom.map { $0 <= period.last } ?? true }
      .sorted { ($0.effectiveFrom ?? LocalDay(.min)) < ($1.effectiveFrom ?? LocalDay(.min)) }
    if inForce.isEmpty { return }
    for index in figures.indices {
      let figure = figures[index]
      let own = inForce.last { $0.names(figure) && $0.member == figure.member } ?? inForce.last { $0.names(figure) && $0.member == "*" }
      guard let own, let target = own.atLeast ?? own.atMost else { continue }
      figures[index].target = target
      guard let value = figure.value else { continue }
      let isMet = (own.atLeast.map { value >= $0 } ?? true) && (own.atMost.map { value <= $0 } ?? true)
      figures[index].status = isMet ? .met : .missed
    }
  }
}

extension TargetRow {
  fileprivate func names(_ figure: Figure) -> Bool {
    metric == figure.metric && variant == figure.variant && dimension == figure.dimension
  }
}
