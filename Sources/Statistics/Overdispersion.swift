// How much more members differ than chance alone lets them: the multiplicative factor φ of a funnel.
// Source: D. J. Spiegelhalter, "Funnel plots for comparing institutional performance", Statistics in Medicine 24 (2005)
// 1185–1202, doi 10.1002/sim.1970: φ is the mean of the squared z-scores after the tenth on either side has been winsorised,
// so that the members to be found do not hide themselves by widening the limits. Of fewer than twenty members one on either
// side: else one alone could never lie beyond √I limits of its own making.

package enum Overdispersion {
  /// Members needed: the spread of fewer says little.
  package static let leastMembers = 5
  /// Share of members winsorised on each side.
  package static let winsorised = 0.1

  /// φ of the members' z-scores (value − expected) ÷ standard error, at least 1; nil with fewer than `leastMembers`.
  /// The order of `scores` changes nothing.
  package static func factor(_ scores: [Double]) -> Double? {
    guard scores.count >= leastMembers else { return nil }
    let sorted = winsorise(scores)
    return max(1, sorted.reduce(0) { $0 + $1 * $1 } / Double(sorted.count))
  }

  /// The scores in order; a tenth on each side (rounded down, at least one) is set to the nearest inside. At least three scores.
  package static func winsorise(_ scores: [Double]) -> [Double] {
    var sorted = scores.sorted()
    let cut = max(1, Int(Double(sorted.count) * winsorised))
    for place in 0..<cut {
      sorted[place] = sorted[cut]
      sorted[sorted.count - 1 - place] = sorted[sorted.count - 1 - cut]
    }
    return sorted
  }
}
