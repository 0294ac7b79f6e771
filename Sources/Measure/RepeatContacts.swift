// One customer's contacts in time order, and what each says of the others (A46–A54, A56).

internal import CallCentre
internal import Engine
internal import Statistics

extension VisitTraits {
  init(_ batch: borrowing ContactBatch, _ index: Int, isOffered: Bool, isAnswered: Bool) {
    let answered: UInt8 = !isAnswered ? 0 : batch.transferred[index] ? 192 : 64
    self.init(
      arrival: batch.arrival[index], queue: batch.queue[index], team: batch.team[index], agent: batch.agent[index],
      business: batch.business[index],
      marks: batch.channel[index] | batch.direction[index] << 3 | (isOffered ? 32 : 0) | answered,
      groups: batch.segments[index] & 15 | (batch.resolved[index] & 3) << 4 | VisitTraits.kindMarks[Int(batch.traits[index].kind)] << 6)
  }

  /// By `ContactKind`.
  private static let kindMarks = (0..<8).map { kind -> UInt8 in
    kind == ContactKind.enquiry.rawValue ? 1 : kind == ContactKind.complaint.rawValue ? 2 : 0
  }

  var channel: Int { Int(marks & 7) }
  var direction: Int { Int(marks >> 3 & 3) }
  var isOffered: Bool { marks & 32 != 0 }
  var isAnswered: Bool { marks & 64 != 0 }
  var isTransferred: Bool { marks & 128 != 0 }
  var segments: UInt8 { groups & 15 }
  /// `YesNo`: the agent's flag.
  var resolved: UInt8 { groups >> 4 & 3 }
  var isEnquiry: Bool { groups >> 6 == 1 }
  var isComplaint: Bool { groups >> 6 == 2 }
}

extension Visit {
  init(_ batch: borrowing ContactBatch, _ index: Int, isOffered: Bool, isAnswered: Bool) {
    self.init(
      customer: batch.customer[index], id: batch.id[index],
      traits: VisitTraits(batch, index, isOffered: isOffered, isAnswered: isAnswered), file: batch.file[index], record: batch.record[index],
      droppedAfter: batch.droppedAfter[index])
  }

  var arrival: UInt32 { traits.arrival }
  var business: UInt16 { traits.business }
  /// Where its contact's first kept record stands.
  var place: UInt64 { UInt64(file) << 32 | UInt64(record) }

  static func precedes(_ a: Visit, _ b: Visit, book: TextBook) -> Bool {
    a.arrival != b.arrival ? a.arrival < b.arrival : PackedText.precedes(a.id, b.id, book: book)
  }
}

/// The cells in which visits count: at most sixteen each.
struct VisitCells {
  private(set) var list = InlineArray<16, Int32>(repeating: 0)
  private(set) var count = 0
  private let space: CellSpace
  private let first: (all: Int, channel: Int, direction: Int, queue: Int, team: Int, agent: Int, business: Int, segment: Int, hour: Int)

  init(_ space: CellSpace) {
    self.space = space
    func first(_ dimension: ContactDimension) -> Int { space.cell(dimension, 0) }
    self.first = (
      first(.all), first(.channel), first(.direction), first(.queue), first(.team), first(.agent), first(.businessType), first(.segment),
      first(.hour)
    )
  }

  @inline(__always)
  private mutating func add(_ cell: Int) {
    list[count] = Int32(truncatingIfNeeded: cell)
    count += 1
  }

  /// Replaces the list by the cells of a visit, which arrived on `day` at `hour`.
  mutating func fill(_ visit: VisitTraits, day: Int32, hour: UInt8) {
    count = 0
    add(first.all)
    add(first.channel + visit.channel)
    add(first.direction + visit.direction)
    add(first.queue + Int(visit.queue))
    add(first.team + Int(visit.team))
    add(first.agent + Int(visit.agent))
    add(first.business + Int(visit.business))
    add(first.hour + Int(hour))
    if visit.segments == 0 { add(first.segment) }
    for bit in 0..<4 where visit.segments >> UInt8(bit) & 1 == 1 { add(first.segment + bit + 1) }
    if let cell = space.dayCell(day) { add(cell) }
  }
}

/// Complaints by customer, for those who complained instead of calling again (A47, A48).
struct ComplaintVisits {
  /// A complaint of a customer; business 0 matches any.
  private struct Entry {
    let customer: UInt64
    let at: Int64
    let business: Int32
  }
  /// By customer, then in the order of time.
  private var received: [Entry] = []
  private var customers = CustomerKeySet()

  init(_ context: Context) {
    guard context.hasContacts, let table = context.complaints else { return }
    let codes = Dictionary(context.names.businesses.enumerated().map { ($1, Int32($0)) }, uniquingKeysWith: { first, _ in first })
    let known = table.businesses.texts.map { codes[$0] ?? -1 }
    // Where the two sources share no business type, complaints match on the customer alone (A48).
    let shared = table.complaints.contains { $0.business != 0 && known[Int($0.business)] >= 0 }
    for complaint in table.complaints where !complaint.customer.isNone && complaint.mergedInto == nil {
      let stamp = complaint[.received]
      guard stamp.isPresent else { continue }
      let business = shared && complaint.business != 0 ? known[Int(complaint.business)] : 0
      received.append(Entry(customer: complaint.customer.bits, at: stamp.instant.seconds, business: business))
      customers.insert(complaint.customer)
    }
    received.sort { ($0.customer, $0.at, $0.business) < ($1.customer, $1.at, $1.business) }
  }

  var isEmpty: Bool { received.isEmpty }

  /// Gap to the first complaint of the same matter at or after `arrival`, before `limit`.
  func nextGap(_ customer: CustomerKey, after arrival: Int64, business: UInt16, before limit: Int64) -> Int64? {
    // Few who call have complained.
    guard customers.contains(customer) else { return nil }
    var (low, high) = (0, received.count)
    while low < high {
      let middle = (low + high) / 2
      if (received[middle].customer, received[middle].at) < (customer.bits, arrival) { low = middle + 1 } else { high = middle }
    }
    while low < received.count, received[low].customer == customer.bits, received[low].at < limit {
      if received[low].business == 0 || business == 0 || received[low].business == Int32(business) { return received[low].at - arrival }
      low += 1
    }
    return nil
  }
}

/// For each contact of one customer: what came before and what came next in the same matter. Used again for one customer
/// after the other.
struct RepeatLinks {
  static let none = Int64.max
  /// Seconds since the nearest earlier answered, and the nearest earlier offered contact of the same matter; `none` without.
  private(set) var sinceAnswered: [Int64] = []
  private(set) var sinceOffered: [Int64] = []
  /// The next offered contact of the same matter before the watermark that is no reconnect: its place, −1 without (A47, A49).
  private(set) var next: [Int] = []
  private(set) var isReconnect: [Bool] = []
  private var answered = NearestByIssue()
  private var offered = NearestByIssue()
  private let sameIssue: Bool
  private let watermark: Int64

  init(sameIssue: Bool, watermark: Int64) {
    self.sameIssue = sameIssue
    self.watermark = watermark
  }

  /// Looks at all contacts of one customer, in order. What the lists hold behind them is left of others.
  mutating func link(_ visits: ArraySlice<Visit>) {
    let base = visits.startIndex
    let count = visits.count
    while next.count < count {
      sinceAnswered.append(RepeatLinks.none)
      sinceOffered.append(RepeatLinks.none)
      next.append(-1)
      isReconnect.append(false)
    }
    if count == 1 {
      sinceAnswered[0] = RepeatLinks.none
      sinceOffered[0] = RepeatLinks.none
      next[0] = -1
      isReconnect[0] = false
      return
    }
    findReconnects(visits)
    answered.clear()
    offered.clear()
    for place in 0..<count {
      let visit = visits[base + place]
      let business = sameIssue ? visit.business : 0
      let lastAnswered = answered.latest(business)
      let lastOffered = offered.latest(business)
      sinceAnswered[place] = lastAnswered < 0 ? RepeatLinks.none : Int64(visit.arrival) - Int64(visits[base + lastAnswered].arrival)
      sinceOffered[place] = lastOffered < 0 ? RepeatLinks.none : Int64(visit.arrival) - Int64(visits[base + lastOffered].arrival)
      if visit.traits.isAnswered { answered.set(business, place) }
      if visit.traits.isOffered { offered.set(business, place) }
    }
    // Backwards the latest seen is the nearest one ahead.
    answered.clear()
    for place in (0..<count).reversed() {
      let visit = visits[base + place]
      let business = sameIssue ? visit.business : 0
      next[place] = answered.latest(business)
      if visit.traits.isOffered, !isReconnect[place], Int64(visit.arrival) < watermark { answered.set(business, place) }
    }
  }

  /// A49: within 120 s after an earlier contact of the customer was cut off by the system.
  private mutating func findReconnects(_ visits: ArraySlice<Visit>) {
    for place in 0..<visits.count { isReconnect[place] = false }
    guard visits.contains(where: { $0.droppedAfter >= 0 }) else { return }
    let drops = visits.enumerated().filter { $1.droppedAfter >= 0 }
      .map { (end: Int64($1.arrival) + Int64($1.droppedAfter), place: $0) }.sorted { ($0.end, $0.place) < ($1.end, $1.place) }
    for (place, visit) in visits.enumerated() {
      let arrival = Int64(visit.arrival)
      var low = 0
      var high = drops.count
      while low < high {
        let middle = (low + high) / 2
        if drops[middle].end <= arrival - 120 { low = middle + 1 } else { high = middle }
      }
      while low < drops.count, drops[low].end <= arrival, !isReconnect[place] {
        isReconnect[place] = drops[low].place < place
        low += 1
      }
    }
  }
}

/// The contact of each matter that was set last; business type 0 (missing) is of every matter (A48).
private struct NearestByIssue {
  private var places: [(business: UInt16, place: Int, order: Int)] = []
  private var any = -1
  private var order = 0

  mutating func clear() {
    places.removeAll(keepingCapacity: true)
    any = -1
    order = 0
  }

  mutating func set(_ business: UInt16, _ place: Int) {
    any = place
    order += 1
    for index in places.indices where places[index].business == business {
      places[index].place = place
      places[index].order = order
      return
    }
    places.append((business, place, order))
  }

  /// −1 where there is none.
  func latest(_ business: UInt16) -> Int {
    if business == 0 { return any }
    var best = (place: -1, order: 0)
    for known in places where (known.business == business || known.business == 0) && known.order > best.order {
      best = (known.place, known.order)
    }
    return best.place
  }
}
