// Legs → whole contacts, one partition at a time: replaced duplicates out, legs gathered, each row given its fate.

package import CallCentre
package import Engine


/// What joining has learned besides the contacts; merged over partitions in any order.
package struct JoinTally: Sendable {
  /// By file: rows replaced by a later copy, rows of the period's contacts, other valid rows.
  package var duplicates: [Int]
  package var used: [Int]
  package var outsidePeriod: [Int]
  /// By glob (numbered over all sources): the last local day on which a contact arrived and which is over (A51).
  package var lastDay: [Int32?]
  package var earliestArrival: UInt32?
  /// By agent code: where the agent first stands in the inputs (file, record), for tokens (D21).
  package var firstAgentRow: [UInt64]
  /// By customer: the same, where it is asked for.
  package var firstCustomerRow: [CustomerKey: UInt64] = [:]
  /// Rows whose later copy differs (A11): file, record.
  package var differing: [(file: UInt16, record: UInt32)] = []
  /// Rows of one contact that differ only by record and have no leg id (checked by `callqa check`).
  package var contacts = 0
  package var repeatedWithoutLeg = 0

  package init(files: Int, globs: Int, agents: Int) {
    duplicates = Array(repeating: 0, count: files)
    used = duplicates
    outsidePeriod = duplicates
    lastDay = Array(repeating: nil, count: globs)
    firstAgentRow = Array(repeating: .max, count: agents)
  }

  package mutating func merge(_ other: JoinTally) {
    for file in used.indices {
      duplicates[file] += other.duplicates[file]
      used[file] += other.used[file]
      outsidePeriod[file] += other.outsidePeriod[file]
    }
    for glob in lastDay.indices { lastDay[glob] = later(lastDay[glob], other.lastDay[glob]) }
    if let first = other.earliestArrival { earliestArrival = min(earliestArrival ?? first, first) }
    for agent in firstAgentRow.indices { firstAgentRow[agent] = min(firstAgentRow[agent], other.firstAgentRow[agent]) }
    firstCustomerRow.merge(other.firstCustomerRow, uniquingKeysWith: min)
    differing += other.differing
    contacts += other.contacts
    repeatedWithoutLeg += other.repeatedWithoutLeg
  }

  package func later(_ a: Int32?, _ b: Int32?) -> Int32? {
    guard let a, let b else { return a ?? b }
    return max(a, b)
  }
}

/// Joins partitions of leg rows.
package struct ContactJoin: Sendable {
  private let store: LegStore
  private let files: [FileLedger]
  private let frame: Frame
  private let book: TextBook
  private let globCount: Int
  private let agentCount: Int
  private let rememberCustomers: Bool

  package init(store: LegStore, files: [FileLedger], frame: Frame, book: TextBook, globCount: Int, agentCount: Int, rememberCustomers: Bool) {
    self.store = store
    self.files = files
    self.frame = frame
    self.book = book
    self.globCount = globCount
    self.agentCount = agentCount
    self.rememberCustomers = rememberCustomers
  }

  package func startTally() -> JoinTally { JoinTally(files: files.count, globs: globCount, agents: agentCount) }

  /// Takes the partition's rows out of the store and returns its contacts, in the order of their ids' first appearance here.
  package func join(_ partition: Int, _ tally: inout JoinTally) -> ContactBatch {
    let blocks = store.take(partition)
    let legs = GroupedLegs(blocks)
    var batch = ContactBatch()
    var kept: [LegPlace] = []
    for contact in 0..<legs.contactCount {
      keepLast(legs.places(of: contact), blocks, &kept, &tally)
      append(kept, blocks, to: &batch, &tally)
    }
    return batch
  }

  /// Drops the rows that a later one replaces (A11) and sorts the rest (A24).
  private func keepLast(_ places: ArraySlice<LegPlace>, _ blocks: [LegBlock], _ kept: inout [LegPlace], _ tally: inout JoinTally) {
    kept.removeAll(keepingCapacity: true)
    if places.count == 1, let only = places.first {
      kept.append(only)
      return
    }
    let latestFirst: [LegPlace] = places.sorted { (a: LegPlace, b: LegPlace) -> Bool in
      readingOrder(blocks[a]) > readingOrder(blocks[b])
    }
    // The row that holds, by leg key; and among files with one row per contact, whatever the key.
    var holding: [UInt64: LegPlace] = [:]
    var holdingContact: LegPlace?
    var hasLegless = false
    for place in latestFirst {
      let row = blocks[place]
      let isWhole = files[Int(row.file)].oneRowPerContact
      if let later = (isWhole ? holdingContact : nil) ?? holding[row.leg] {
        if holding[row.leg] == nil { holding[row.leg] = later }
        tally.duplicates[Int(row.file)] += 1
        if blocks[later].digest != row.digest { tally.differing.append((file: row.file, record: row.record)) }
        continue
      }
      holding[row.leg] = place
      if isWhole { holdingContact = place }
      if LegKey.isDigest(row.leg) { hasLegless = true }
      kept.append(place)
    }
    if hasLegless, kept.count > 1 { tally.repeatedWithoutLeg += 1 }
    kept.sort { precedes(blocks[$0], blocks[$1]) }
  }

  private func readingOrder(_ row: LegRow) -> UInt64 { UInt64(row.file) << 32 | UInt64(row.record) }

  /// arrived_at, then leg_id (bytes; rows without one first), then reading order.
  private func precedes(_ a: LegRow, _ b: LegRow) -> Bool {
    if a.arrival != b.arrival { return a.arrival < b.arrival }
    if a.leg != b.leg {
      let legA = LegKey.isDigest(a.leg) ? [] : LegKey.bytes(a.leg, book: book)
      let legB = LegKey.isDigest(b.leg) ? [] : LegKey.bytes(b.leg, book: book)
      if legA != legB { return legA.lexicographicallyPrecedes(legB) }
    }
    return readingOrder(a) < readingOrder(b)
  }

  private func append(_ kept: [LegPlace], _ blocks: [LegBlock], to batch: inout ContactBatch, _ tally: inout JoinTally) {
    let contact = WholeContact(kept, blocks, files: files)
    let arrival = Instant(Int64(contact.arrival))
    let day = frame.zone.day(arrival)
    tally.contacts += 1
    tally.earliestArrival = min(tally.earliestArrival ?? contact.arrival, contact.arrival)
    let isInPeriod = frame.slot(day: day.number) == 0
    for place in kept {
      let row = blocks[place]
      if isInPeriod { tally.used[Int(row.file)] += 1 } else { tally.outsidePeriod[Int(row.file)] += 1 }
      if rememberCustomers, !row.customer.isNone {
        tally.firstCustomerRow[row.customer] = min(tally.firstCustomerRow[row.customer] ?? .max, readingOrder(row))
      }
      tally.firstAgentRow[Int(row.agent)] = min(tally.firstAgentRow[Int(row.agent)], readingOrder(row))
    }
    if frame.zone.start(of: day + 1) <= frame.readingLimit {
      for glob in files[Int(contact.firstLegFile)].globs { tally.lastDay[glob] = tally.later(tally.lastDay[glob], day.number) }
    }
    contact.append(to: &batch, day: day.number, hour: UInt8(frame.zone.secondOfDay(arrival) / 3600))
  }
}

/// Where a row stands in a partition's blocks.
struct LegPlace: Sendable {
  let block: Int32
  let row: Int32
}

extension [LegBlock] {
  @inline(__always)
  subscript(place: LegPlace) -> LegRow { self[Int(place.block)].rows[Int(place.row)] }
  func seconds(_ place: LegPlace, _ packed: UInt16, _ field: LegSeconds) -> Int64 {
    self[Int(place.block)].seconds(packed, row: Int(place.row), field)
  }
}

/// The rows of a partition, those of one contact side by side.
struct GroupedLegs: Sendable {
  private var places: [LegPlace] = []
  /// Contact i's places are `starts[i]..<starts[i + 1]`.
  private var starts: [Int32] = [0]
  var contactCount: Int { starts.count - 1 }

  init(_ blocks: [LegBlock]) {
    let rowCount = blocks.reduce(0) { $0 + $1.rows.count }
    var capacity = 16
    while capacity < rowCount * 2 { capacity *= 2 }
    var slots = [Int32](repeating: -1, count: capacity)
    var ids: [PackedText] = []
    var contactOf: [Int32] = []
    var sizes: [Int32] = []
    contactOf.reserveCapacity(rowCount)
    for block in blocks {
      for row in block.rows {
        let id = row.id
        var slot = Int(truncatingIfNeeded: id.spread & UInt64(capacity - 1))
        while slots[slot] >= 0, ids[Int(slots[slot])] != id { slot = (slot + 1) & (capacity - 1) }
        if slots[slot] < 0 {
          slots[slot] = Int32(ids.count)
          ids.append(id)
          sizes.append(0)
        }
        sizes[Int(slots[slot])] += 1
        contactOf.append(slots[slot])
      }
    }
    for size in sizes { starts.append(starts[starts.count - 1] + size) }
    places = Array(repeating: LegPlace(block: 0, row: 0), count: rowCount)
    var next = starts
    var index = 0
    for (blockIndex, block) in blocks.enumerated() {
      for rowIndex in block.rows.indices {
        let contact = Int(contactOf[index])
        places[Int(next[contact])] = LegPlace(block: Int32(blockIndex), row: Int32(rowIndex))
        next[contact] += 1
        index += 1
      }
    }
  }

  func places(of contact: Int) -> ArraySlice<LegPlace> { places[Int(starts[contact])..<Int(starts[contact + 1])] }
}
