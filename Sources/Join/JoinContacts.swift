// Legs → whole contacts, one partition at a time: replaced duplicates out, legs gathered, each row given its fate.

package import CallCentre
package import Engine

/// What joining has learned besides the contacts; merged over partitions in any order.
package struct JoinTally: Sendable {
  /// By file: rows replaced by a later copy, rows of the period's contacts, other valid rows.
  package var duplicates: [Int]
  package var used: [Int]
  package var outsidePeriod: [Int]
  /// By file: the last local day on which a contact arrived and which is over; `Int32.min` where there is none.
  private var lastDayOfFile: [Int32]
  private let globsOfFile: [[Int]]
  private let globCount: Int
  package var earliestArrival: UInt32?
  /// By agent code: where the agent first stands in the inputs (file, record), for tokens (D21).
  package var firstAgentRow: [UInt64]
  /// By customer: the same, where it is asked for.
  package var firstCustomerRow: [CustomerKey: UInt64] = [:]
  /// Rows whose later copy differs (A11): file, record.
  package var differing: [(file: UInt16, record: UInt32)] = []
  package var contacts = 0
  /// Contacts with several rows that have no leg id.
  package var repeatedWithoutLeg = 0

  package init(globsOfFile: [[Int]], globs: Int, agents: Int) {
    self.globsOfFile = globsOfFile
    globCount = globs
    duplicates = Array(repeating: 0, count: globsOfFile.count)
    used = duplicates
    outsidePeriod = duplicates
    lastDayOfFile = Array(repeating: .min, count: globsOfFile.count)
    firstAgentRow = Array(repeating: .max, count: agents)
  }

  package mutating func merge(_ other: JoinTally) {
    for file in used.indices {
      duplicates[file] += other.duplicates[file]
      used[file] += other.used[file]
      outsidePeriod[file] += other.outsidePeriod[file]
      lastDayOfFile[file] = max(lastDayOfFile[file], other.lastDayOfFile[file])
    }
    if let first = other.earliestArrival { earliestArrival = min(earliestArrival ?? first, first) }
    for agent in firstAgentRow.indices { firstAgentRow[agent] = min(firstAgentRow[agent], other.firstAgentRow[agent]) }
    firstCustomerRow.merge(other.firstCustomerRow, uniquingKeysWith: min)
    differing += other.differing
    contacts += other.contacts
    repeatedWithoutLeg += other.repeatedWithoutLeg
  }

  /// By glob (numbered over all sources): the last local day on which a contact arrived and which is over (A51).
  package var lastDay: [Int32?] {
    var days = [Int32?](repeating: nil, count: globCount)
    for (file, day) in lastDayOfFile.enumerated() where day != .min {
      for glob in globsOfFile[file] { days[glob] = later(days[glob], day) }
    }
    return days
  }

  @inline(__always)
  mutating func note(day: Int32, ofFile file: Int) {
    if day > lastDayOfFile[file] { lastDayOfFile[file] = day }
  }

  package func later(_ a: Int32?, _ b: Int32?) -> Int32? {
    guard let a, let b else { return a ?? b }
    return max(a, b)
  }
}

/// Joins partitions of leg rows.
package struct ContactJoin: Sendable {
  private let store: LegStore
  private let frame: Frame
  private let book: TextBook
  private let globCount: Int
  private let agentCount: Int
  private let rememberCustomers: Bool
  private let globsOfFile: [[Int]]
  /// By file.
  private let oneRowPerContact: [Bool]
  private let talkIncludesHold: [Bool]
  /// The last local day that is over at the reading limit.
  private let lastWholeDay: Int32
  private let words = ContactGathering.Words()

  package init(store: LegStore, files: [FileLedger], frame: Frame, book: TextBook, globCount: Int, agentCount: Int, rememberCustomers: Bool) {
    self.store = store
    self.frame = frame
    self.book = book
    self.globCount = globCount
    self.agentCount = agentCount
    self.rememberCustomers = rememberCustomers
    globsOfFile = files.map(\.globs)
    oneRowPerContact = files.map(\.oneRowPerContact)
    talkIncludesHold = files.map(\.talkIncludesHold)
    var day = frame.zone.day(frame.readingLimit)
    while frame.zone.start(of: day + 1) > frame.readingLimit { day = day + -1 }
    lastWholeDay = day.number
  }

  package func startTally() -> JoinTally { JoinTally(globsOfFile: globsOfFile, globs: globCount, agents: agentCount) }

  /// Takes a partition's rows out of the store and returns its contacts, in the order of their ids' first appearance here.
  package func join(_ partition: Int, _ tally: inout JoinTally) -> ContactBatch { join(partition..<partition + 1, &tally) }

  /// The same for several partitions together.
  package func join(_ partitions: Range<Int>, _ tally: inout JoinTally) -> ContactBatch {
    let legs = GroupedLegs(store.take(partitions))
    var contacts: ContiguousArray<WholeContact> = []
    var contactLegs: ContiguousArray<ContactLeg> = []
    contacts.reserveCapacity(legs.contactCount)
    contactLegs.reserveCapacity(legs.rows.count)
    var phrases: [ContactPhrase] = []
    var kept: [Int32] = []
    var held: [HeldLeg] = []
    for contact in 0..<legs.contactCount {
      legs.collect(contact, into: &kept)
      if kept.count > 1 { keepLast(&kept, legs.rows, &held, &tally) }
      for (leg, place) in kept.enumerated() where legs.rows[Int(place)].marks.hasText == 1 {
        for found in store.phrases[legs.rows[Int(place)].place] {
          phrases.append(ContactPhrase(contact: contacts.count, leg: contactLegs.count + leg, phrase: found.phrase))
        }
      }
      contacts.append(whole(kept, legs.rows, &contactLegs, &tally))
    }
    return ContactBatch(contacts, legs: contactLegs, phrases: phrases)
  }

  /// The row that holds for a leg key, and whether its file has one row per contact.
  private struct HeldLeg {
    let leg: UInt64
    let row: Int32
  }

  /// Drops the rows that a later one replaces (A11) and sorts the rest (A24).
  private func keepLast(_ kept: inout [Int32], _ rows: ContiguousArray<LegRow>, _ held: inout [HeldLeg], _ tally: inout JoinTally) {
    kept.sort { rows[Int($0)].place > rows[Int($1)].place }
    held.removeAll(keepingCapacity: true)
    // Found by a walk through the list while it is short.
    var index: [UInt64: Int32] = [:]
    var holdingContact: Int32?
    var hasLegless = false
    var count = 0
    for place in kept {
      let row = rows[Int(place)]
      let isWhole = oneRowPerContact[Int(row.file)]
      let later = held.count > 16 ? index[row.leg] : held.first { $0.leg == row.leg }?.row
      if let holding = (isWhole ? holdingContact : nil) ?? later {
        if later == nil { hold(row.leg, holding, &held, &index) }
        tally.duplicates[Int(row.file)] += 1
        if rows[Int(holding)].digest != row.digest { tally.differing.append((file: row.file, record: row.record)) }
        continue
      }
      hold(row.leg, place, &held, &index)
      if isWhole { holdingContact = place }
      if LegKey.isDigest(row.leg) { hasLegless = true }
      kept[count] = place
      count += 1
    }
    kept.removeLast(kept.count - count)
    if hasLegless, count > 1 { tally.repeatedWithoutLeg += 1 }
    if count > 1 { kept.sort { precedes(rows[Int($0)], rows[Int($1)]) } }
  }

  private func hold(_ leg: UInt64, _ row: Int32, _ held: inout [HeldLeg], _ index: inout [UInt64: Int32]) {
    held.append(HeldLeg(leg: leg, row: row))
    if held.count == 17 {
      for known in held { index[known.leg] = known.row }
    } else if held.count > 17 {
      index[leg] = row
    }
  }

  /// arrived_at, then leg_id (bytes; rows without one first), then reading order.
  private func precedes(_ a: LegRow, _ b: LegRow) -> Bool {
    if a.arrival != b.arrival { return a.arrival < b.arrival }
    if a.leg != b.leg {
      let legA = LegKey.isDigest(a.leg) ? [] : LegKey.bytes(a.leg, book: book)
      let legB = LegKey.isDigest(b.leg) ? [] : LegKey.bytes(b.leg, book: book)
      if legA != legB { return legA.lexicographicallyPrecedes(legB) }
    }
    return a.place < b.place
  }

  private func whole(
    _ kept: [Int32], _ rows: ContiguousArray<LegRow>, _ legs: inout ContiguousArray<ContactLeg>, _ tally: inout JoinTally
  ) -> WholeContact {
    var gathering = ContactGathering(words)
    for place in kept {
      let row = rows[Int(place)]
      legs.append(gathering.add(row, store.overflows, talkIncludesHold: talkIncludesHold[Int(row.file)]))
    }
    let (day, hour) = frame.zone.dayAndHour(Instant(Int64(gathering.arrival)))
    tally.contacts += 1
    if gathering.arrival < tally.earliestArrival ?? .max { tally.earliestArrival = gathering.arrival }
    let isInPeriod = frame.slot(day: day) == 0
    for place in kept {
      let row = rows[Int(place)]
      if isInPeriod { tally.used[Int(row.file)] += 1 } else { tally.outsidePeriod[Int(row.file)] += 1 }
      let place = UInt64(row.file) << 32 | UInt64(row.record)
      if rememberCustomers, !row.customer.isNone {
        tally.firstCustomerRow[row.customer] = min(tally.firstCustomerRow[row.customer] ?? .max, place)
      }
      if place < tally.firstAgentRow[Int(row.agent)] { tally.firstAgentRow[Int(row.agent)] = place }
    }
    if day <= lastWholeDay { tally.note(day: day, ofFile: Int(gathering.firstLegFile)) }
    var contact = gathering.contact(day: day, hour: hour)
    contact.legEnd = Int32(truncatingIfNeeded: legs.count)
    return contact
  }
}

/// The rows of a partition, and which of them belong to one contact.
struct GroupedLegs: Sendable {
  /// In the order of their blocks.
  private(set) var rows: ContiguousArray<LegRow> = []
  /// By contact, in the order of their first rows: that row.
  private var first: [Int32] = []
  /// By row: the next one of the same contact, or −1.
  private var next: [Int32] = []
  var contactCount: Int { first.count }

  init(_ blocks: consuming [ContiguousArray<LegRow>]) {
    let count = blocks.reduce(0) { $0 + $1.count }
    rows.reserveCapacity(count)
    for block in blocks { rows.append(contentsOf: block) }
    blocks = []
    var capacity = 16
    while capacity < count * 2 { capacity *= 2 }
    // A slot holds a contact's number plus one below, and 32 bits of its hash above, so that most misses cost no look at a row.
    var slots = [UInt64](repeating: 0, count: capacity)
    var next = [Int32](repeating: -1, count: count)
    var first = [Int32](repeating: 0, count: count)
    var last = first
    let contacts = GroupedLegs.chain(rows.span, &slots, next: &next, first: &first, last: &last)
    first.removeLast(count - contacts)
    self.next = next
    self.first = first
  }

  /// Chains the rows of each contact. Returns the number of contacts.
  private static func chain(
    _ rows: Span<LegRow>, _ slotList: inout [UInt64], next nextList: inout [Int32], first firstList: inout [Int32], last lastList: inout [Int32]
  ) -> Int {
    var slots = slotList.mutableSpan
    var next = nextList.mutableSpan
    var first = firstList.mutableSpan
    var last = lastList.mutableSpan
    let mask = slots.count - 1
    var contacts = 0
    for row in 0..<rows.count {
      let id = rows[row].id
      let hash = id.spread
      let tag = hash & ~0xFFFF_FFFF
      // The partition is made of bits 32…39: the slot is taken from others.
      var slot = Int(truncatingIfNeeded: hash & 0xFFFF_FFFF) & mask
      while true {
        let entry = slots[slot]
        if entry == 0 {
          first[contacts] = Int32(truncatingIfNeeded: row)
          last[contacts] = Int32(truncatingIfNeeded: row)
          contacts += 1
          slots[slot] = tag | UInt64(truncatingIfNeeded: contacts)
          break
        }
        if entry & ~0xFFFF_FFFF == tag {
          let contact = Int(truncatingIfNeeded: entry & 0xFFFF_FFFF) - 1
          if rows[Int(first[contact])].id == id {
            next[Int(last[contact])] = Int32(truncatingIfNeeded: row)
            last[contact] = Int32(truncatingIfNeeded: row)
            break
          }
        }
        slot = (slot + 1) & mask
      }
    }
    return contacts
  }

  /// The rows of a contact, in the order in which they came.
  @inline(__always)
  func collect(_ contact: Int, into places: inout [Int32]) {
    places.removeAll(keepingCapacity: true)
    var row = first[contact]
    while row >= 0 {
      places.append(row)
      row = next[Int(row)]
    }
  }
}
