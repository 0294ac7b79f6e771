// The members of every contact dimension as one run of numbers, so that a tally is a plain array.

package import CallCentre

/// The dimensions under which contact metrics are counted (D27).
package enum ContactDimension: Int, CaseIterable, Sendable {
  case all, channel, direction, queue, team, agent, businessType, segment, day, hour
  package var name: String {
    switch self {
    case .all: "all"
    case .channel: "channel"
    case .direction: "direction"
    case .queue: "queue"
    case .team: "team"
    case .agent: "agent"
    case .businessType: "business_type"
    case .segment: "segment"
    case .day: "day"
    case .hour: "hour"
    }
  }
}

/// Numbers every (dimension, member) of a run from 0.
package struct CellSpace: Sendable {
  package static let missingMember = "(missing)"
  private let offsets: [Int]
  private let members: [[String]]
  package let count: Int
  package let firstDay: Int32

  /// `agents` are the printed tokens by code; code 0 of every list is "missing".
  package init(period: ReportingPeriod, queues: [String], teams: [String], agents: [String], businesses: [String]) {
    func named(_ texts: [String]) -> [String] { [CellSpace.missingMember] + texts.dropFirst() }
    let days = (0..<period.dayCount).map { (period.first + $0).iso }
    members = [
      [""], named(Channel.allCases.map(\.word)), named(Direction.allCases.map(\.word)), named(queues), named(teams),
      named(agents), named(businesses), [CellSpace.missingMember] + Segments.words, days,
      (0..<24).map { paddedNumber($0, 2) },
    ]
    var offsets: [Int] = []
    var next = 0
    for list in members {
      offsets.append(next)
      next += list.count
    }
    self.offsets = offsets
    count = next
    firstDay = period.first.number
  }

  package func cell(_ dimension: ContactDimension, _ member: Int) -> Int { offsets[dimension.rawValue] + member }

  /// Every cell with its dimension and member, in order of number.
  package func forEachCell(_ body: (_ cell: Int, _ dimension: ContactDimension, _ member: String) -> Void) {
    for dimension in ContactDimension.allCases {
      for (index, member) in members[dimension.rawValue].enumerated() {
        body(offsets[dimension.rawValue] + index, dimension, member)
      }
    }
  }

  /// The members of a dimension as printed, by number in it.
  package func members(of dimension: ContactDimension) -> [String] { members[dimension.rawValue] }

  /// The cells of a dimension.
  package func range(_ dimension: ContactDimension) -> Range<Int> {
    offsets[dimension.rawValue]..<offsets[dimension.rawValue] + members[dimension.rawValue].count
  }

  /// The cell of a local day, or nil outside the period (the period before has no days of its own to compare).
  @inline(__always)
  package func dayCell(_ day: Int32) -> Int? {
    let index = Int(day - firstDay)
    return index >= 0 && index < range(.day).count ? offsets[ContactDimension.day.rawValue] + index : nil
  }
}
