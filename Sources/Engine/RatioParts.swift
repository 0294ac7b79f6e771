// Numerators and denominators of a ratio by member, of the period and the one before: what a change is split from.

/// One member's parts of one ratio.
package struct RatioParts: Sendable, Hashable {
  package let metric: String
  package let variant: String
  /// A dimension whose members add up to all contacts.
  package let dimension: String
  package let member: String
  package let part: Int
  package let whole: Int
  /// Of the period before.
  package let basePart: Int
  package let baseWhole: Int
  /// The figure may still move.
  package let isProvisional: Bool
}

/// A metric with its variant.
package struct RatioName: Sendable, Hashable {
  package let metric: String
  package let variant: String
  package init(_ metric: String, _ variant: String = "") {
    self.metric = metric
    self.variant = variant
  }
}

extension ContactMeasure {
  /// The parts of the ratios whose changes are to be split, for every member of queue, business type and channel that has some.
  func ratioParts(_ finished: borrowing Finished, among computable: [Bool], presence: [CellPresence], in context: Context) -> [RatioParts] {
    let shape = measurements(finished, cell: 0, slot: 0, in: context)
    let chosen = shape.indices.filter { computable[$0] && context.explained.contains(RatioName(shape[$0].metric, shape[$0].variant)) }
    if chosen.isEmpty { return [] }
    var result: [RatioParts] = []
    for dimension in [ContactDimension.channel, .queue, .businessType] {
      for (number, member) in context.cells.members(of: dimension).enumerated() {
        let cell = context.cells.cell(dimension, number)
        let now = measurements(finished, cell: cell, slot: 0, in: context)
        let before = measurements(finished, cell: cell, slot: 1, in: context)
        for index in chosen {
          guard case .ratio(let part, let whole) = now[index].value, case .ratio(let basePart, let baseWhole) = before[index].value,
            whole + baseWhole > 0
          else { continue }
          result.append(
            RatioParts(
              metric: now[index].metric, variant: now[index].variant, dimension: dimension.name, member: member, part: part, whole: whole,
              basePart: basePart, baseWhole: baseWhole, isProvisional: now[index].isProvisional ?? (presence[cell].hasOpen || !context.isComplete(slot: 0))))
        }
      }
    }
    return result
  }
}
