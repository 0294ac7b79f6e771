// Why a ratio moved: its change split into what the groups' shares did and what their rates did.
// Source: E. M. Kitagawa, "Components of a Difference Between Two Rates", Journal of the American Statistical Association 50
// (1955) 1168–1194, formula (4): two components, the interaction split evenly between them.

package enum Kitagawa {
  /// One group's numerator and denominator, now and at the base. 0 ≤ part ≤ whole.
  package struct Group: Sendable, Hashable {
    package let part: Int
    package let whole: Int
    package let basePart: Int
    package let baseWhole: Int

    package init(part: Int, whole: Int, basePart: Int, baseWhole: Int) {
      self.part = part
      self.whole = whole
      self.basePart = basePart
      self.baseWhole = baseWhole
    }
  }

  /// What a group adds to the change of the whole's ratio, in its unit.
  package struct Effect: Sendable, Hashable {
    /// Change of the group's share × the mean of its two rates.
    package let mix: Double
    /// The same with the mean of the whole's two ratios taken off the rate: whether it helped that the group grew or shrank.
    /// Over all groups it adds up to the same as `mix`.
    package let mixAgainstMean: Double
    /// Change of the group's rate × the mean of its two shares.
    package let rate: Double
    package var total: Double { mix + rate }
  }

  /// The effects of all groups of a whole, in their order; `total` adds up to the change of the whole's ratio. A group that is
  /// empty in one period has there the rate it has in the other, so that its coming or going is mix alone.
  /// - Returns: nil when the whole is empty in either period.
  package static func split(_ groups: [Group]) -> [Effect]? {
    let whole = groups.reduce(0) { $0 + $1.whole }
    let baseWhole = groups.reduce(0) { $0 + $1.baseWhole }
    guard whole > 0, baseWhole > 0 else { return nil }
    let ratio = Double(groups.reduce(0) { $0 + $1.part }) / Double(whole)
    let baseRatio = Double(groups.reduce(0) { $0 + $1.basePart }) / Double(baseWhole)
    let mean = (ratio + baseRatio) / 2
    return groups.map { group in
      precondition(0 <= group.part && group.part <= group.whole && 0 <= group.basePart && group.basePart <= group.baseWhole)
      if group.whole == 0, group.baseWhole == 0 { return Effect(mix: 0, mixAgainstMean: 0, rate: 0) }
      let own = group.whole == 0 ? nil : Double(group.part) / Double(group.whole)
      let base = group.baseWhole == 0 ? nil : Double(group.basePart) / Double(group.baseWhole)
      let rate = own ?? base ?? 0
      let baseRate = base ?? own ?? 0
      let share = Double(group.whole) / Double(whole)
      let baseShare = Double(group.baseWhole) / Double(baseWhole)
      return Effect(
        mix: (share - baseShare) * (rate + baseRate) / 2, mixAgainstMean: (share - baseShare) * ((rate + baseRate) / 2 - mean),
        rate: (rate - baseRate) * (share + baseShare) / 2)
    }
  }
}
