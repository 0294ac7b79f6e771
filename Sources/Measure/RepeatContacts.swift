// One customer's contacts in time order, and what each says of the others (A46–A54, A56).

internal import CallCentre
internal import Engine
internal import Statistics

/// What is kept of a contact until its customer's others are known. Order inside a customer: arrival, then id (A47).
package struct Visit: Sendable {
  let customer: CustomerKey
  let id: PackedText
  let arrival: UInt32
  let record: UInt32
  /// Seconds from arrival to an end by the system, else −1 (A49).
  let droppedAfter: Int32
  let day: Int32
  let queue: UInt16
  let team: UInt16
  let agent: UInt16
  let business: UInt16
  let file: UInt16
  let channel: UInt8
  let direction: UInt8
  let segments: UInt8
  let hour: UInt8
  let isOffered: Bool
  let isAnswered: Bool

  init(_ batch: borrowing ContactBatch, _ index: Int, outcome: Outcome) {
    customer = batch.customer[index]
    id = batch.id[index]
    arrival = batch.arrival[index]
    record = batch.record[index]
    droppedAfter = batch.droppedAfter[index]
    day = batch.day[index]
    queue = batch.queue[index]
    team = batch.team[index]
    agent = batch.agent[index]
    business = batch.business[index]
    file = batch.file[index]
    channel = batch.channel[index]
    direction = batch.direction[index]
    segments = batch.segments[index]
    hour = batch.hour[index]
    isOffered = outcome.isOffered
    isAnswered = outcome == .answered
  }

  static func precedes(_ a: Visit, _ b: Visit, book: TextBook) -> Bool {
    if a.customer != b.customer { return a.customer.bits < b.customer.bits }
    if a.arrival != b.arrival { return a.arrival < b.arrival }
    return PackedText.precedes(a.id, b.id, book: book)
  }

  /// The cells in which the contact counts.
  func forEachCell(_ space: CellSpace, _ body: (Int) -> Void) {
    body(space.cell(.all, 0))
    body(space.cell(.channel, Int(channel)))
    body(space.cell(.direction, Int(direction)))
    body(space.cell(.queue, Int(queue)))
    body(space.cell(.team, Int(team)))
    body(space.cell(.agent, Int(agent)))
    body(space.cell(.businessType, Int(business)))
    if segments == 0 { body(space.cell(.segment, 0)) }
    for bit in 0..<4 where segments >> UInt8(bit) & 1 == 1 { body(space.cell(.segment, bit + 1)) }
    if let cell = space.dayCell(day) { body(cell) }
    body(space.cell(.hour, Int(hour)))
  }
}

/// Counts of one window in one cell.
package struct WindowCounts: Sendable {
  var eligible = 0
  var mature = 0
  var matureResolved = 0
}

/// Counts of the headline window in one cell.
package struct HeadlineCounts: Sendable {
  var eligible = 0
  var mature = 0
  var matureResolved = 0
  /// Eligible ones with a repeat seen within the window, mature or not.
  var repeated = 0
  /// Offered identified contacts that follow an earlier one within the window (A56).
  var repeats = 0
  var survival = KaplanMeier()
}

/// Complaints by customer, for those who complained instead of calling again (A47, A48).
struct ComplaintVisits {
  /// By customer: received_at and the business type's code (0 matches any), ascending.
  private var received: [CustomerKey: [(at: Int64, business: Int32)]] = [:]

  init(_ context: Context) {
    guard let table = context.complaints else { return }
    let codes = Dictionary(context.names.businesses.enumerated().map { ($1, Int32($0)) }, uniquingKeysWith: { first, _ in first })
    // Where the two sources share no business type, complaints match on the customer alone (A48).
    let shared = table.complaints.contains { $0.business != 0 && codes[table.businesses[$0.business]] != nil }
    for complaint in table.complaints where !complaint.customer.isNone && complaint.mergedInto == nil {
      let stamp = complaint[.received]
      guard stamp.isPresent else { continue }
      let business = shared && complaint.business != 0 ? codes[table.businesses[complaint.business]] ?? -1 : 0
      received[complaint.customer, default: []].append((stamp.instant.seconds, business))
    }
    for customer in received.keys { received[customer]?.sort { $0.at < $1.at } }
  }

  /// Gap to the first complaint of the same matter at or after `arrival`, before `limit`.
  func nextGap(_ customer: CustomerKey, after arrival: Int64, business: UInt16, before limit: Int64) -> Int64? {
    guard let list = received[customer] else { return nil }
    return list.first { $0.at >= arrival && $0.at < limit && ($0.business == 0 || business == 0 || $0.business == Int32(business)) }
      .map { $0.at - arrival }
  }
}

/// For each contact of one customer: what came before and what came next in the same matter.
struct RepeatLinks {
  /// Seconds since the nearest earlier answered, and the nearest earlier offered contact of the same matter.
  private(set) var sinceAnswered: [Int64?] = []
  private(set) var sinceOffered: [Int64?] = []
  /// The next offered contact of the same matter before the watermark that is no reconnect: its place, from 0 (A47, A49).
  private(set) var next: [Int?]
  private(set) var isReconnect: [Bool]

  init(_ visits: ArraySlice<Visit>, sameIssue: Bool, watermark: Int64) {
    next = Array(repeating: nil, count: visits.count)
    isReconnect = RepeatLinks.reconnects(visits)
    let all = Array(visits)
    var answered = NearestByIssue(sameIssue: sameIssue)
    var offered = NearestByIssue(sameIssue: sameIssue)
    for (place, visit) in all.enumerated() {
      func since(_ nearest: Int?) -> Int64? { nearest.map { Int64(visit.arrival) - Int64(all[$0].arrival) } }
      sinceAnswered.append(since(answered.nearest(visit.business, pick: max)))
      sinceOffered.append(since(offered.nearest(visit.business, pick: max)))
      if visit.isAnswered { answered.set(visit.business, place) }
      if visit.isOffered { offered.set(visit.business, place) }
    }
    var later = NearestByIssue(sameIssue: sameIssue)
    for place in all.indices.reversed() {
      next[place] = later.nearest(all[place].business, pick: min)
      if all[place].isOffered, !isReconnect[place], Int64(all[place].arrival) < watermark { later.set(all[place].business, place) }
    }
  }

  /// A49: within 120 s after an earlier contact of the customer was cut off by the system.
  private static func reconnects(_ visits: ArraySlice<Visit>) -> [Bool] {
    var result = [Bool](repeating: false, count: visits.count)
    let drops = visits.enumerated().filter { $1.droppedAfter >= 0 }
      .map { (end: Int64($1.arrival) + Int64($1.droppedAfter), place: $0) }.sorted { $0.end < $1.end }
    if drops.isEmpty { return result }
    for (place, visit) in visits.enumerated() {
      let arrival = Int64(visit.arrival)
      var low = 0
      var high = drops.count
      while low < high {
        let middle = (low + high) / 2
        if drops[middle].end <= arrival - 120 { low = middle + 1 } else { high = middle }
      }
      while low < drops.count, drops[low].end <= arrival, !result[place] {
        result[place] = drops[low].place < place
        low += 1
      }
    }
    return result
  }
}

/// The nearest contact seen so far, by business type; type 0 (missing) is of every matter (A48).
private struct NearestByIssue {
  private let sameIssue: Bool
  private var places: [(business: UInt16, place: Int)] = []
  private var any: Int?

  init(sameIssue: Bool) { self.sameIssue = sameIssue }

  mutating func set(_ business: UInt16, _ place: Int) {
    any = place
    if let known = places.firstIndex(where: { $0.business == business }) {
      places[known].place = place
    } else {
      places.append((business, place))
    }
  }

  func nearest(_ business: UInt16, pick: (Int, Int) -> Int) -> Int? {
    if !sameIssue || business == 0 { return any }
    return places.filter { $0.business == business || $0.business == 0 }.map(\.place).reduce(nil) { best, place in best.map { pick($0, place) } ?? place }
  }
}

/// Judges customers one by one and counts.
struct RepeatJudge {
  private let windows: [RepeatWindow]
  private let headline: RepeatWindow
  private let sameIssue: Bool
  private let keepStage: Bool
  private let context: Context
  private let complaints: ComplaintVisits
  private let watermark: Int64
  private(set) var windowCounts: [SlotCells<WindowCounts>]
  private(set) var headlineCounts: SlotCells<HeadlineCounts>
  private(set) var stage: [StageVisit] = []
  private(set) var cohorts: [ResolutionCohortCounts]

  init(windows: [RepeatWindow], headline: RepeatWindow, sameIssue: Bool, keepStage: Bool, context: Context, complaints: ComplaintVisits) {
    self.windows = windows
    self.headline = headline
    self.sameIssue = sameIssue
    self.keepStage = keepStage
    self.context = context
    self.complaints = complaints
    watermark = context.watermark?.seconds ?? .min
    windowCounts = windows.map { _ in SlotCells(WindowCounts(), count: context.cells.count) }
    headlineCounts = SlotCells(HeadlineCounts(), count: context.cells.count)
    cohorts = ResolutionCohortCounts.latest(context.frame.period)
  }

  /// Takes all contacts of one customer in order. Linear in their number times the matters they are about, so that one
  /// identity shared by a million calls does not stop the run.
  mutating func judge(_ visits: ArraySlice<Visit>) {
    let links = RepeatLinks(visits, sameIssue: sameIssue, watermark: watermark)
    for (place, visit) in visits.enumerated() {
      guard visit.isOffered else { continue }
      if visit.isAnswered, Int64(visit.arrival) < watermark { countCohort(visits, place, links) }
      guard let slot = context.frame.slot(day: visit.day) else { continue }
      // A56: a reconnect repeats nothing.
      if !links.isReconnect[place], let gap = links.sinceOffered[place], gap <= headline.seconds {
        visit.forEachCell(context.cells) { headlineCounts[slot, $0].repeats += 1 }
      }
      guard visit.isAnswered else { continue }
      if Int64(visit.arrival) < watermark {
        let next = nextRepeat(visit, links.next[place].map { visits[visits.startIndex + $0] })
        count(visit, sinceAnswered: links.isReconnect[place] ? 0 : links.sinceAnswered[place], next: next, slot)
      } else if slot == 0, keepStage {
        stage.append(StageVisit(visit, eligible: false, gap: nil, next: nil, censored: true))
      }
    }
  }

  /// Adds the contact to the cohort of its period, however long ago.
  private mutating func countCohort(_ visits: ArraySlice<Visit>, _ place: Int, _ links: RepeatLinks) {
    let visit = visits[visits.startIndex + place]
    guard let cohort = cohorts.firstIndex(where: { $0.period.contains(LocalDay(visit.day)) }) else { return }
    guard !links.isReconnect[place], links.sinceAnswered[place].map({ $0 > headline.seconds }) ?? true else { return }
    let next = nextRepeat(visit, links.next[place].map { visits[visits.startIndex + $0] })
    cohorts[cohort].eligible += 1
    guard watermark - Int64(visit.arrival) >= headline.seconds else { return }
    cohorts[cohort].mature += 1
    if next.map({ $0.gap > headline.seconds }) ?? true { cohorts[cohort].resolved += 1 }
  }

  /// The nearer of the next contact and the next complaint of the same matter.
  private func nextRepeat(_ visit: Visit, _ contact: Visit?) -> (gap: Int64, id: PackedText?)? {
    let called = contact.map { (gap: Int64($0.arrival) - Int64(visit.arrival), id: Optional($0.id)) }
    let business = sameIssue ? visit.business : 0
    guard let gap = complaints.nextGap(visit.customer, after: Int64(visit.arrival), business: business, before: watermark),
      called.map({ gap < $0.gap }) ?? true
    else { return called }
    return (gap, nil)
  }

  private mutating func count(_ visit: Visit, sinceAnswered sinceEarlier: Int64?, next: (gap: Int64, id: PackedText?)?, _ slot: Int) {
    let age = watermark - Int64(visit.arrival)
    for (place, window) in windows.enumerated() where sinceEarlier.map({ $0 > window.seconds }) ?? true {
      let isMature = age >= window.seconds
      let isResolved = next.map { $0.gap > window.seconds } ?? true
      visit.forEachCell(context.cells) { cell in
        windowCounts[place][slot, cell].eligible += 1
        if isMature { windowCounts[place][slot, cell].mature += 1 }
        if isMature, isResolved { windowCounts[place][slot, cell].matureResolved += 1 }
      }
    }
    let isEligible = sinceEarlier.map { $0 > headline.seconds } ?? true
    let isRepeated = next.map { $0.gap <= headline.seconds } ?? false
    let isMature = age >= headline.seconds
    if isEligible {
      visit.forEachCell(context.cells) { cell in
        headlineCounts[slot, cell].eligible += 1
        if isMature { headlineCounts[slot, cell].mature += 1 }
        if isMature, !isRepeated { headlineCounts[slot, cell].matureResolved += 1 }
        if isRepeated { headlineCounts[slot, cell].repeated += 1 }
        if let next {
          headlineCounts[slot, cell].survival.add(eventAfter: Int(next.gap))
        } else {
          headlineCounts[slot, cell].survival.add(censoredAfter: Int(age))
        }
      }
    }
    if slot == 0, keepStage {
      stage.append(StageVisit(visit, eligible: isEligible, gap: next?.gap, next: next?.id, censored: !isMature && !isRepeated, isResolved: !isRepeated))
    }
  }
}
