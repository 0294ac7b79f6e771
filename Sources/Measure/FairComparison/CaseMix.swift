// What is to be expected of a member, given what fell to it: indirect standardisation over business type × channel × hour.
// Source: B. L. Julious, J. Nicholl and S. George, "Why do we continue to use standardized mortality ratios for small area
// comparisons?", Journal of Public Health Medicine 23 (2001) 40–46: each contact is expected to fare as contacts of its
// stratum do on average; the expectation of a member is the mean over its own contacts.

internal import CallCentre
internal import Engine

/// What one agent or team has, and what was to be expected.
package struct MemberMix: Sendable, Hashable {
  let code: Int
  /// Contacts or legs, and the sum of their values.
  let n: Int
  let sum: Int
  /// Of the mean: what the strata let expect, and its variance when only chance is at work.
  let expected: Double
  let variance: Double

  var value: Double { Double(sum) / Double(n) }
}

/// Averages of every stratum, and the rows to compare with them.
struct CaseMix {
  /// Contacts that a stratum must have to speak for itself. A smaller one takes the average of its business type and channel,
  /// if that is as small that of its channel, else that of all: a member would be compared with little but itself.
  static let leastOfStratum = 30
  /// Where there are more business types than this they are no classification, and strata do without them.
  static let mostBusinessTypes = 2048
  /// Averages are kept as whole multiples of 2⁻⁴⁰, so that their sums do not depend on the order of the rows.
  private static let scale = 1_099_511_627_776.0

  private let rows: CaseMixRows
  private let reading: CaseMixReading
  private let isByBusiness: Bool
  /// By business type, hour and channel.
  private var means: [UInt128] = []
  private var variances: [UInt128] = []

  init(_ rows: CaseMixRows, _ reading: CaseMixReading, _ context: Context) {
    self.rows = rows
    self.reading = reading
    let businesses = context.names.businesses.count
    isByBusiness = businesses <= CaseMix.mostBusinessTypes
    var totals = [Total](repeating: Total(), count: (isByBusiness ? businesses : 1) << 8)
    rows.forEach(reading) { key, value in totals[place(of: key)].add(value) }
    settle(totals)
  }

  @inline(__always)
  private func place(of key: UInt64) -> Int {
    let stratum = Int(key >> 48 & 255)
    return isByBusiness ? Int(key >> 32 & 65_535) << 8 | stratum : stratum
  }

  /// Number, sum and sum of squares of values.
  private struct Total {
    var n = 0
    var sum = 0
    var squares: UInt128 = 0

    @inline(__always)
    mutating func add(_ value: Int) {
      n += 1
      sum += value
      squares += UInt128(truncatingIfNeeded: value * value)
    }

    mutating func add(_ other: Total) {
      n += other.n
      sum += other.sum
      squares += other.squares
    }

    var mean: Double { Double(sum) / Double(n) }
    /// Of a single value: p(1 − p) of a share, else with n − 1 in the denominator, both terms whole numbers.
    func variance(isShare: Bool) -> Double {
      if isShare { return mean * (1 - mean) }
      let square = UInt128(sum) * UInt128(sum)
      return n > 1 ? Double(UInt128(n) * squares - square) / (Double(n) * Double(n - 1)) : 0
    }
  }

  /// Each stratum's mean and variance: its own, or those of the wider one that is large enough.
  private mutating func settle(_ totals: [Total]) {
    var all = Total()
    var channels = [Total](repeating: Total(), count: 8)
    var wider = [Total](repeating: Total(), count: totals.count >> 5)
    for (place, total) in totals.enumerated() where total.n > 0 {
      all.add(total)
      channels[place & 7].add(total)
      wider[CaseMix.widerPlace(place)].add(total)
    }
    means = Array(repeating: 0, count: totals.count)
    variances = means
    for (place, own) in totals.enumerated() where own.n > 0 {
      let used = [own, wider[CaseMix.widerPlace(place)], channels[place & 7]].first { $0.n >= CaseMix.leastOfStratum } ?? all
      means[place] = UInt128((used.mean * CaseMix.scale).rounded())
      variances[place] = UInt128((used.variance(isShare: reading.isShare) * CaseMix.scale).rounded())
    }
  }

  /// Of business type and channel, where `place` is that of business type, hour and channel.
  private static func widerPlace(_ place: Int) -> Int { (place >> 8) * 8 + place & 7 }

  /// Sums of one member.
  private struct Held {
    var n = 0
    var sum = 0
    var expected: UInt128 = 0
    var variance: UInt128 = 0

    @inline(__always)
    mutating func add(_ value: Int, _ mean: UInt128, _ variance: UInt128) {
      n += 1
      sum += value
      expected += mean
      self.variance += variance
    }

    func member(_ code: Int) -> MemberMix {
      let size = Double(n)
      return MemberMix(
        code: code, n: n, sum: sum, expected: Double(expected) / CaseMix.scale / size,
        variance: Double(variance) / CaseMix.scale / (size * size))
    }
  }

  /// Every agent and every team with rows, those without a name left out, in the order of their codes.
  func members(_ context: Context) -> (agents: [MemberMix], teams: [MemberMix]) {
    var agents = [Held](repeating: Held(), count: context.names.agentTokens.count)
    var teams = [Held](repeating: Held(), count: context.names.teams.count)
    rows.forEach(reading) { key, value in
      let place = place(of: key)
      agents[Int(key & 65_535)].add(value, means[place], variances[place])
      teams[Int(key >> 16 & 65_535)].add(value, means[place], variances[place])
    }
    func named(_ held: [Held]) -> [MemberMix] { held.indices.dropFirst().filter { held[$0].n > 0 }.map { held[$0].member($0) } }
    return (named(agents), named(teams))
  }
}
