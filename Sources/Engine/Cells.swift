// The members of every contact dimension as one run of numbers, so that a tally is a plain array.

package import CallCentre

/// The dimensions under which contact metrics are counted (D27).
package enum ContactDimension: Int, CaseIterable, Sendable {
  case all, channel, direction, queue, team, agent, businessType, segment, day, hour
  package var name: String { self == .businessType ? "business_type" : String(describing: self) }
}

/// Numbers every (dimension, member) of a run from 0.
package struct CellSpace: Sendable {
  package static let missingMember = "(missing)"
  private let offsets: [Int]
  private let members: [[String]]
  package let count: Int
  private let firstDay: Int32
  private let dayCount: Int

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
    dayCount = period.dayCount
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

  /// The cell of a local day, or nil outside the period (the period before has no days of its own to compare).
  @inline(__always)
  package func dayCell(_ day: Int32) -> Int? {
    let index = Int(day - firstDay)
    return index >= 0 && index < dayCount ? offsets[ContactDimension.day.rawValue] + index : nil
  }
}

/// A batch with the cells of each contact worked out once for all measures.
package struct CellBatch: Sendable {
  package let contacts: ContactBatch
  /// 0 the period, 1 the period before, −1 neither.
  package private(set) var slot: [Int8] = []
  /// `cells[cellStart[i]..<cellStart[i + 1]]` are contact i's cells; none for a contact of neither period. An inbound
  /// contact stands in every dimension, another one under its direction only (A29).
  package private(set) var cellStart: [Int32] = [0]
  package private(set) var cells: [Int32] = []

  package init(_ contacts: ContactBatch, space: CellSpace, frame: Frame) {
    self.contacts = contacts
    queueOffset = space.cell(.queue, 0)
    teamOffset = space.cell(.team, 0)
    agentOffset = space.cell(.agent, 0)
    legCells = queueOffset..<space.cell(.businessType, 0)
    slot.reserveCapacity(contacts.count)
    cellStart.reserveCapacity(contacts.count + 1)
    for index in 0..<contacts.count {
      let slot = frame.slot(day: contacts.day[index])
      self.slot.append(Int8(slot ?? -1))
      if slot != nil { addCells(of: index, space) }
      cellStart.append(Int32(cells.count))
    }
  }

  private mutating func addCells(of index: Int, _ space: CellSpace) {
    func add(_ dimension: ContactDimension, _ member: some BinaryInteger) {
      cells.append(Int32(space.cell(dimension, Int(member))))
    }
    add(.direction, contacts.direction[index])
    guard Direction(rawValue: contacts.direction[index])?.isInbound ?? false else { return }
    add(.all, 0)
    add(.channel, contacts.channel[index])
    add(.queue, contacts.queue[index])
    add(.team, contacts.team[index])
    add(.agent, contacts.agent[index])
    add(.businessType, contacts.business[index])
    let segments = contacts.segments[index]
    if segments == 0 { add(.segment, 0) }
    for bit in 0..<4 where segments >> UInt8(bit) & 1 == 1 { add(.segment, bit + 1) }
    if let day = space.dayCell(contacts.day[index]) { cells.append(Int32(day)) }
    add(.hour, contacts.hour[index])
  }

  private let legCells: Range<Int>
  private let queueOffset: Int
  private let teamOffset: Int
  private let agentOffset: Int

  /// The cell is one of those (queue, team, agent) under which legs count by their own member (A31, A32).
  @inline(__always) package func isLegCell(_ cell: Int) -> Bool { legCells.contains(cell) }
  /// The cell is one of those (team, agent) under which minutes count by leg (A31).
  @inline(__always) package func isMinuteLegCell(_ cell: Int) -> Bool { cell >= teamOffset && cell < legCells.upperBound }
  @inline(__always) package func queueCell(_ code: UInt16) -> Int { queueOffset + Int(code) }
  @inline(__always) package func teamCell(_ code: UInt16) -> Int { teamOffset + Int(code) }
  @inline(__always) package func agentCell(_ code: UInt16) -> Int { agentOffset + Int(code) }

  @inline(__always)
  package func cellRange(_ index: Int) -> Range<Int> { Int(cellStart[index])..<Int(cellStart[index + 1]) }
}
