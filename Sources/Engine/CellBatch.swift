// A batch of contacts sorted into the cells of every dimension, for all measures at once.

package import CallCentre

/// The contacts, or legs, of one cell and one period in a batch.
package struct CellRun: Sendable {
  package let cell: Int
  /// 0 the period, 1 the period before.
  package let slot: Int
  /// Where they stand in the batch's order of contacts or legs.
  package let range: Range<Int>
}

/// A batch with its contacts sorted into the cells of every dimension once for all measures: a measure goes through the
/// runs of a dimension instead of looking up a dozen cells for every contact.
package struct CellBatch: Sendable {
  package let contacts: ContactBatch
  /// By contact: 0 the period, 1 the period before, −1 neither.
  package private(set) var slot: [Int8] = []
  /// Inbound contacts (A29) of any day, and of the period.
  package private(set) var inbound: [Int32] = []
  package private(set) var inboundOfPeriod: [Int32] = []
  /// An inbound contact stands in every dimension, another one under its direction only (A29).
  package private(set) var contactRuns: [CellRun] = []
  package private(set) var contactOrder: [Int32] = []
  /// Legs of offered inbound contacts under their own queue, team and agent (A31, A32).
  package private(set) var legRuns: [CellRun] = []
  package private(set) var legOrder: [Int32] = []
  /// By contact: the block of days of its period to which it belongs, from 0; 0 where it belongs to neither period.
  package private(set) var block: [Int32] = []
  /// Blocks of the period, and of the one before.
  package let blocks: [Int]
  let queueCells: Range<Int>
  let teamCells: Range<Int>
  let agentCells: Range<Int>
  private let dayCells: Range<Int>

  package init(_ contacts: ContactBatch, space: CellSpace, frame: Frame) {
    self.contacts = contacts
    let periods = [DayBlocks(frame.period), DayBlocks(frame.previous)]
    blocks = periods.map(\.count)
    dayCells = space.range(.day)
    queueCells = space.range(.queue)
    teamCells = space.range(.team)
    agentCells = space.range(.agent)
    let count = contacts.count
    slot.reserveCapacity(count)
    block.reserveCapacity(count)
    var known: [Int32] = []
    var inboundKnown: [Int32] = []
    known.reserveCapacity(count)
    inboundKnown.reserveCapacity(count)
    inbound.reserveCapacity(count)
    inboundOfPeriod.reserveCapacity(count)
    let bounds = [frame.period, frame.previous].map { $0.first.number...$0.last.number }
    for index in 0..<count {
      let day = contacts.day[index]
      let slot = bounds[0].contains(day) ? 0 : bounds[1].contains(day) ? 1 : -1
      self.slot.append(Int8(slot))
      block.append(slot < 0 ? 0 : periods[slot].block(of: day))
      let place = Int32(truncatingIfNeeded: index)
      let isInbound = Direction.isInbound(contacts.direction[index])
      if isInbound { inbound.append(place) }
      if slot < 0 { continue }
      known.append(place)
      if isInbound { inboundKnown.append(place) }
      if isInbound, slot == 0 { inboundOfPeriod.append(place) }
    }
    contactOrder.reserveCapacity(inboundKnown.count * 11 + known.count)
    sort(known, contacts.direction, space.range(.direction))
    sortAll(inboundKnown, space.cell(.all, 0))
    sort(inboundKnown, contacts.channel, space.range(.channel))
    sort(inboundKnown, contacts.queue, space.range(.queue))
    sort(inboundKnown, contacts.team, space.range(.team))
    sort(inboundKnown, contacts.agent, space.range(.agent))
    sort(inboundKnown, contacts.business, space.range(.businessType))
    sort(inboundKnown, contacts.hour, space.range(.hour))
    sortSegments(inboundKnown, space)
    sortDays(inboundKnown, space)
    sortLegs(inboundKnown, space)
  }

  /// The cell is one of those (queue, team, agent) under which legs count by their own member (A31, A32).
  @inline(__always) package func isLegCell(_ cell: Int) -> Bool { cell >= queueCells.lowerBound && cell < agentCells.upperBound }
  /// The cell is one of those (team, agent) under which minutes count by leg (A31).
  @inline(__always) package func isMinuteLegCell(_ cell: Int) -> Bool { cell >= teamCells.lowerBound && cell < agentCells.upperBound }

  /// The cell is a single day.
  @inline(__always) package func isDayCell(_ cell: Int) -> Bool { dayCells.contains(cell) }

  /// Contacts `places` (any order), sorted by slot and the cell of their code.
  private mutating func sort<Code: FixedWidthInteger & UnsignedInteger>(_ places: [Int32], _ codes: [Code], _ cells: Range<Int>) {
    let width = cells.count
    var starts = [Int32](repeating: 0, count: 2 * width + 1)
    CellBatch.countKeys(places.span, codes.span, slot.span, width, &starts)
    let base = contactOrder.count
    appendRuns(&starts, base, cells, &contactRuns)
    contactOrder.append(contentsOf: repeatElement(0, count: places.count))
    let slots = slot
    CellBatch.placeKeys(places.span, codes.span, slots.span, width, &starts, base, &contactOrder)
  }

  /// `counts[key + 1]` of each key: slot, then code.
  @inline(__always)
  private static func countKeys<Code: FixedWidthInteger & UnsignedInteger>(
    _ places: Span<Int32>, _ codes: Span<Code>, _ slots: Span<Int8>, _ width: Int, _ counts: inout [Int32]
  ) {
    var counts = counts.mutableSpan
    for index in 0..<places.count {
      let place = Int(places[index])
      counts[Int(slots[place]) * width + Int(codes[place]) + 1] += 1
    }
  }

  @inline(__always)
  private static func placeKeys<Code: FixedWidthInteger & UnsignedInteger>(
    _ places: Span<Int32>, _ codes: Span<Code>, _ slots: Span<Int8>, _ width: Int, _ starts: inout [Int32], _ base: Int, _ order: inout [Int32]
  ) {
    var next = starts.mutableSpan
    var order = order.mutableSpan
    for index in 0..<places.count {
      let place = Int(places[index])
      let key = Int(slots[place]) * width + Int(codes[place])
      order[base + Int(next[key])] = places[index]
      next[key] += 1
    }
  }

  /// Makes starts of counts (`counts[key + 1]`), and a run of each key that occurs.
  private func appendRuns(_ counts: inout [Int32], _ base: Int, _ cells: Range<Int>, _ runs: inout [CellRun]) {
    for key in 1..<counts.count {
      if counts[key] > 0 {
        let first = base + Int(counts[key - 1])
        let slot = key - 1 >= cells.count ? 1 : 0
        runs.append(CellRun(cell: cells.lowerBound + key - 1 - slot * cells.count, slot: slot, range: first..<first + Int(counts[key])))
      }
      counts[key] += counts[key - 1]
    }
  }

  private mutating func sortAll(_ places: [Int32], _ cell: Int) {
    for slot in 0..<2 {
      let first = contactOrder.count
      for place in places where self.slot[Int(place)] == slot { contactOrder.append(place) }
      if first < contactOrder.count { contactRuns.append(CellRun(cell: cell, slot: slot, range: first..<contactOrder.count)) }
    }
  }

  /// A contact may be of several segments; one of none stands under (missing).
  private mutating func sortSegments(_ places: [Int32], _ space: CellSpace) {
    let cells = space.range(.segment)
    let members = Segments.words.count
    var order = [[Int32]](repeating: [], count: 2 * cells.count)
    for slot in 0..<2 { order[slot * cells.count].reserveCapacity(places.count) }
    for place in places {
      let first = Int(slot[Int(place)]) * cells.count
      let segments = contacts.segments[Int(place)]
      if segments == 0 {
        order[first].append(place)
        continue
      }
      for member in 0..<members where segments >> UInt8(member) & 1 == 1 { order[first + member + 1].append(place) }
    }
    for (key, places) in order.enumerated() where !places.isEmpty {
      let first = contactOrder.count
      contactOrder += places
      contactRuns.append(CellRun(cell: cells.lowerBound + key % cells.count, slot: key / cells.count, range: first..<contactOrder.count))
    }
  }

  /// Days of the period; those of the period before have no cells of their own.
  private mutating func sortDays(_ places: [Int32], _ space: CellSpace) {
    let cells = space.range(.day)
    let own = places.filter { slot[Int($0)] == 0 }
    var starts = [Int32](repeating: 0, count: cells.count + 1)
    let first = space.firstDay
    for place in own { starts[Int(contacts.day[Int(place)] - first) + 1] += 1 }
    let base = contactOrder.count
    appendRuns(&starts, base, cells, &contactRuns)
    contactOrder.append(contentsOf: repeatElement(0, count: own.count))
    for place in own {
      let key = Int(contacts.day[Int(place)] - first)
      contactOrder[base + Int(starts[key])] = place
      starts[key] += 1
    }
  }

  private mutating func sortLegs(_ places: [Int32], _ space: CellSpace) {
    var legs: [Int32] = []
    var slots: [Int8] = []
    legs.reserveCapacity(contacts.legAnswered.count)
    slots.reserveCapacity(contacts.legAnswered.count)
    for place in places where Outcome.isOffered(contacts.outcome[Int(place)]) {
      for leg in contacts.legStart[Int(place)]..<contacts.legStart[Int(place) + 1] {
        legs.append(leg)
        slots.append(slot[Int(place)])
      }
    }
    legOrder.reserveCapacity(3 * legs.count)
    sortLegs(legs, slots, contacts.legQueue, space.range(.queue))
    sortLegs(legs, slots, contacts.legTeam, space.range(.team))
    sortLegs(legs, slots, contacts.legAgent, space.range(.agent))
  }

  private mutating func sortLegs(_ legs: [Int32], _ slots: [Int8], _ codes: [UInt16], _ cells: Range<Int>) {
    var starts = [Int32](repeating: 0, count: 2 * cells.count + 1)
    for (index, leg) in legs.enumerated() { starts[Int(slots[index]) * cells.count + Int(codes[Int(leg)]) + 1] += 1 }
    let base = legOrder.count
    appendRuns(&starts, base, cells, &legRuns)
    legOrder.append(contentsOf: repeatElement(0, count: legs.count))
    var next = starts.mutableSpan
    var order = legOrder.mutableSpan
    for index in legs.indices {
      let key = Int(slots[index]) * cells.count + Int(codes[Int(legs[index])])
      order[base + Int(next[key])] = legs[index]
      next[key] += 1
    }
  }
}

/// The days of a period in at most 31 blocks of whole days: single days up to a month, else runs of as many days each.
package struct DayBlocks: Sendable {
  package let count: Int
  private let first: Int32
  private let length: Int32

  package init(_ period: ReportingPeriod) {
    first = period.first.number
    length = Int32((period.dayCount + 30) / 31)
    count = (period.dayCount + Int(length) - 1) / Int(length)
  }

  package func block(of day: Int32) -> Int32 { (day - first) / length }
}

/// How often each of 32 codes occurs.
package struct CodeCounts: Sendable {
  @usableFromInline var counts = InlineArray<32, Int32>(repeating: 0)
  @inline(__always) fileprivate mutating func add(_ code: UInt8) { counts[Int(code & 31)] &+= 1 }
  @inlinable package subscript(code: Int) -> Int { Int(counts[code]) }
}

extension CellBatch {
  /// Each run with how often each code (0…31, one per contact) occurs in it.
  package func forEachRun(codes: [UInt8], _ body: (_ run: CellRun, _ counts: CodeCounts) -> Void) {
    let codes = codes.span
    let order = contactOrder.span
    for run in contactRuns {
      var counts = CodeCounts()
      for place in run.range { counts.add(codes[Int(order[place])]) }
      body(run, counts)
    }
  }
}
