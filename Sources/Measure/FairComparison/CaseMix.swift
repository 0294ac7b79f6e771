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

/// Whose figures are compared.
package enum MemberKind: Sendable {
  case agent, team
  fileprivate var shift: UInt64 { self == .agent ? 0 : 16 }
  /// Printed names by code.
  func names(_ context: Context) -> [String] { self == .agent ? context.names.agentTokens : context.names.teams }
}

/// Averages of every stratum, and the rows to compare with them.
struct CaseMix {
  /// Contacts that a stratum must have to speak for itself. A smaller one takes the average of its business type and channel,
  /// and if that is as small, the average of all: else a member would be compared with little but itself.
  static let leastOfStratum = 30

  private let rows: CaseMixValues
  /// Of a business type's code: its place among their names, so that sums are always taken in one order.
  private let rank: [UInt32]
  /// By rank, channel and hour: the number of the stratum plus 1, ascending.
  private var numbers: [Int32]
  private let isShare: Bool
  private var means: [Double] = []
  private var variances: [Double] = []

  init(_ rows: CaseMixValues, isShare: Bool, _ context: Context) {
    self.rows = rows
    self.isShare = isShare
    var rank = [UInt32](repeating: 0, count: context.names.businesses.count)
    let order = rank.indices.sorted { context.names.businesses[$0].utf8.lexicographicallyPrecedes(context.names.businesses[$1].utf8) }
    for (place, code) in order.enumerated() { rank[code] = UInt32(place) }
    self.rank = rank
    numbers = Array(repeating: 0, count: rank.count << 8)
    count()
  }

  @inline(__always)
  private func place(of key: UInt64) -> Int {
    let business = Int(rank[Int(UInt16(truncatingIfNeeded: key >> 32))])
    return business << 8 | Int(key >> 48 & 255)
  }

  /// Of business type and channel, where `place` is that of business type, hour and channel.
  private static func widerPlace(_ place: Int) -> Int { (place >> 8) * 8 + place & 7 }

  /// Number, sum and sum of squares of values.
  private struct Total {
    var n = 0
    var sum = 0
    var squares: UInt128 = 0

    mutating func add(_ other: Total) {
      n += other.n
      sum += other.sum
      squares += other.squares
    }

    var mean: Double { Double(sum) / Double(n) }
    /// Of a single value: p(1 − p) of a share, else with n − 1 in the denominator, both terms whole numbers.
    func variance(isShare: Bool) -> Double {
      if isShare { return mean * (1 - mean) }
      let square = UInt128(sum.magnitude) * UInt128(sum.magnitude)
      return n > 1 ? Double(UInt128(n) * squares - square) / (Double(n) * Double(n - 1)) : 0
    }
  }

  private mutating func count() {
    for key in rows.keys { numbers[place(of: key)] = 1 }
    var strata: Int32 = 0
    for place in numbers.indices where numbers[place] != 0 {
      strata += 1
      numbers[place] = strata
    }
    var totals = [Total](repeating: Total(), count: Int(strata))
    for (index, key) in rows.keys.enumerated() {
      let number = Int(numbers[place(of: key)]) - 1
      let value = Int(rows.values[index])
      totals[number].n += 1
      totals[number].sum += value
      totals[number].squares += UInt128(value * value)
    }
    settle(totals)
  }

  /// Each stratum's mean and variance: its own, or those of the wider one that is large enough.
  private mutating func settle(_ totals: [Total]) {
    var all = Total()
    var wider = [Total](repeating: Total(), count: rank.count << 3)
    for place in numbers.indices where numbers[place] != 0 {
      let total = totals[Int(numbers[place]) - 1]
      all.add(total)
      wider[CaseMix.widerPlace(place)].add(total)
    }
    for place in numbers.indices where numbers[place] != 0 {
      let own = totals[Int(numbers[place]) - 1]
      let next = wider[CaseMix.widerPlace(place)]
      let used = [own, next].first { $0.n >= CaseMix.leastOfStratum } ?? all
      means.append(used.mean)
      variances.append(used.variance(isShare: isShare))
    }
  }

  /// Every agent or team with rows, those without a name left out, in the order of their codes.
  func members(_ kind: MemberKind, count: Int) -> [MemberMix] {
    var starts = [Int32](repeating: 0, count: count + 1)
    for key in rows.keys { starts[Int(UInt16(truncatingIfNeeded: key >> kind.shift)) + 1] += 1 }
    for code in 0..<count { starts[code + 1] += starts[code] }
    var next = starts
    var order = [Int32](repeating: 0, count: rows.keys.count)
    for (index, key) in rows.keys.enumerated() {
      let code = Int(UInt16(truncatingIfNeeded: key >> kind.shift))
      order[Int(next[code])] = Int32(index)
      next[code] += 1
    }
    var held = [Int32](repeating: 0, count: means.count)
    var members: [MemberMix] = []
    for code in 1..<max(1, count) where starts[code] < starts[code + 1] {
      members.append(member(code, order[Int(starts[code])..<Int(starts[code + 1])], &held))
    }
    return members
  }

  /// One member's rows. `held` counts them by stratum and is left at 0.
  private func member(_ code: Int, _ own: ArraySlice<Int32>, _ held: inout [Int32]) -> MemberMix {
    var sum = 0
    var strata: [Int32] = []
    for row in own {
      sum += Int(rows.values[Int(row)])
      let number = numbers[place(of: rows.keys[Int(row)])] - 1
      if held[Int(number)] == 0 { strata.append(number) }
      held[Int(number)] += 1
    }
    strata.sort()
    var (expected, variance) = (0.0, 0.0)
    for number in strata {
      let n = Double(held[Int(number)])
      expected += n * means[Int(number)]
      variance += n * variances[Int(number)]
      held[Int(number)] = 0
    }
    let n = Double(own.count)
    return MemberMix(code: code, n: own.count, sum: sum, expected: expected / n, variance: variance / (n * n))
  }
}
