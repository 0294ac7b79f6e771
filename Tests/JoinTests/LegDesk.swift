// What the join tests share: legs made by hand, and the contacts that come of them in plain values.

import CallCentre
import Engine
import Join
import RunFolder
import Testing

/// A leg in seconds after Monday 09:00 of the period; times after its own arrival; −1 is unknown.
struct HandLeg {
  var id: String
  var leg: String
  var at: Int
  var queued = -1
  var answered = -1
  var ended = -1
  var talk = -1
  var hold = -1
  var wrapUp = -1
  /// nil: as the times say.
  var outcome: Outcome?
  var queue = 0
  var team = 0
  var agent = 0
  var business = 0
  var channel = Channel.phone
  var direction = Direction.missing
  var resolved = YesNo.missing
  var csat = Satisfaction.missing
  var hangup = HangupBy.missing
  var transfer = false
  var segments: Segments = []
  var customer = ""
  var phone = ""
  var file = 0
  /// A mark of anything else that may differ between two copies.
  var note = 0

  init(_ id: String, _ leg: String = "", at: Int = 0, _ change: (inout HandLeg) -> Void = { _ in }) {
    self.id = id
    self.leg = leg
    self.at = at
    change(&self)
  }

  /// Answered after `wait` seconds, talked for `talk`.
  static func answered(_ id: String, _ leg: String = "", at: Int = 0, wait: Int = 5, talk: Int = 60, _ change: (inout HandLeg) -> Void = { _ in }) -> HandLeg {
    HandLeg(id, leg, at: at) { made in
      made.answered = wait
      made.talk = talk
      made.ended = wait + talk
      change(&made)
    }
  }

  var madeOutcome: Outcome {
    if answered >= 0, talk >= 0 { return talk >= 1 ? .answered : .answeredNoTalk }
    return outcome ?? (answered >= 0 ? .answered : ended >= 0 ? .queueAbandon : .open)
  }
}

/// A contact as Join hands it on.
struct JoinedContact: Hashable {
  var id = ""
  var at = 0
  var day = ""
  var hour = 0
  var outcome = Outcome.missing
  var queue = 0
  var team = 0
  var agent = 0
  var business = 0
  var channel = 0
  var direction = 0
  var wait = 0
  var talk = 0
  var hold = 0
  var wrapUp = 0
  var handle = 0
  var transferred = false
  var resolved = YesNo.missing
  var csat = Satisfaction.missing
  var segments: Segments = []
  var droppedAfter = 0
  var customer = ""
  var file = 0
  var record = 0
  var legs = 0
  var answeredLegs = 0
}

struct LegDesk {
  let zone: Zone
  let frame: Frame
  let book = TextBook()
  /// Local 09:00:00 of the period's Monday.
  let base: Int64
  var files: [FileLedger]
  var globCount = 1

  /// - Parameter limit: the reading limit in days after the period's Monday, 00:00.
  init(files: Int = 1, limit: Int = 14, zone name: String = "Asia/Shanghai") throws {
    zone = try #require(Zone(name: name))
    let monday = try #require(LocalDay(iso: "2026-11-09"))
    let end = zone.start(of: monday + limit)
    frame = Frame(zone: zone, period: ReportingPeriod(kind: .week, first: monday, last: monday + 6), asOf: end, readingLimit: end)
    base = zone.start(of: monday).seconds + 9 * 3600
    self.files = (0..<files).map { FileLedger(source: "contacts", path: "\($0).csv") }
    for file in self.files.indices { self.files[file].globs = [0] }
  }

  /// Packs the legs in the order given; their records are counted by file in that order.
  func partitions(_ legs: [HandLeg]) -> LegPartitions {
    var partitions = LegPartitions()
    var records = [UInt32](repeating: 0, count: files.count)
    for leg in legs {
      records[leg.file] += 1
      let (row, times) = pack(leg, record: records[leg.file])
      partitions.append(row, times)
    }
    return partitions
  }

  private func pack(_ leg: HandLeg, record: UInt32) -> (LegRow, LegTimes) {
    var row = LegRow()
    row.id = PackedText(leg.id, book: book)
    row.arrival = UInt32(base + Int64(leg.at))
    row.file = UInt16(leg.file)
    row.record = record
    row.queue = UInt16(leg.queue)
    row.team = UInt16(leg.team)
    row.agent = UInt16(leg.agent)
    row.business = UInt16(leg.business)
    if !leg.customer.isEmpty {
      row.customer = CustomerKey(kind: .customerID, packing: Array(leg.customer.utf8)) ?? .none
    } else if !leg.phone.isEmpty {
      row.customer = CustomerKey(kind: .phone, packing: Array(leg.phone.utf8)) ?? .none
    }
    row.marks.channel = leg.channel.rawValue
    row.marks.direction = leg.direction.rawValue
    row.marks.outcome = leg.madeOutcome.rawValue
    row.marks.resolved = leg.resolved.rawValue
    row.marks.csat = leg.csat.rawValue
    row.marks.hangupBy = leg.hangup.rawValue
    row.marks.transfer = leg.transfer ? 1 : 0
    row.marks.segments = leg.segments.rawValue
    var times = LegTimes()
    (times.queued, times.answered, times.ended) = (Int64(leg.queued), Int64(leg.answered), Int64(leg.ended))
    (times.talk, times.hold, times.wrapUp) = (Int64(leg.talk), Int64(leg.hold), Int64(leg.wrapUp))
    var digest: UInt64 = 0xcbf2_9ce4_8422_2325
    let values = [leg.at, leg.queued, leg.answered, leg.ended, leg.talk, leg.hold, leg.wrapUp, leg.queue, leg.team, leg.agent, leg.business, leg.note]
    for value in values + [Int(row.marks.bits), Int(truncatingIfNeeded: row.customer.bits)] {
      digest = (digest ^ UInt64(bitPattern: Int64(value))) &* 0x100_0000_01b3
    }
    row.digest = UInt32(truncatingIfNeeded: digest >> 16)
    let name = Array(leg.leg.utf8)
    row.leg = name.isEmpty ? LegKey.digest(digest) : LegKey.pack(name.span, 0, name.count, book: book)
    return (row, times)
  }

  /// Joins every partition; contacts sorted by where they first stand.
  func join(_ legs: [HandLeg], agents: Int = 10) -> (contacts: [JoinedContact], tally: JoinTally) {
    join(stores: [partitions(legs)], agents: agents)
  }

  func join(stores: [LegPartitions], agents: Int = 10) -> (contacts: [JoinedContact], tally: JoinTally) {
    let join = ContactJoin(
      store: LegStore(stores), files: files, frame: frame, book: book, globCount: globCount, agentCount: agents, rememberCustomers: true)
    var tally = join.startTally()
    var contacts: [JoinedContact] = []
    for partition in 0..<LegPartitions.count { contacts += plain(join.join(partition, &tally)) }
    return (contacts.sorted { ($0.file, $0.record) < ($1.file, $1.record) }, tally)
  }

  /// One contact of its legs.
  func one(_ legs: [HandLeg]) -> JoinedContact { join(legs).contacts.first ?? JoinedContact() }

  private func plain(_ batch: ContactBatch) -> [JoinedContact] {
    (0..<batch.count).map { index in
      let legs = Int(batch.legStart[index])..<Int(batch.legStart[index + 1])
      return JoinedContact(
        id: batch.id[index].text(book: book), at: Int(Int64(batch.arrival[index]) - base), day: LocalDay(batch.day[index]).iso, hour: Int(batch.hour[index]),
        outcome: Outcome(rawValue: batch.outcome[index]) ?? .missing, queue: Int(batch.queue[index]), team: Int(batch.team[index]),
        agent: Int(batch.agent[index]), business: Int(batch.business[index]), channel: Int(batch.channel[index]), direction: Int(batch.direction[index]),
        wait: Int(batch.wait[index]), talk: Int(batch.talk[index]), hold: Int(batch.hold[index]), wrapUp: Int(batch.wrapUp[index]),
        handle: Int(batch.handle[index]), transferred: batch.transferred[index], resolved: YesNo(rawValue: batch.resolved[index]) ?? .missing,
        csat: Satisfaction(rawValue: batch.csat[index]) ?? .missing, segments: Segments(rawValue: batch.segments[index]),
        droppedAfter: Int(batch.droppedAfter[index]), customer: batch.customer[index].value.text ?? "", file: Int(batch.file[index]),
        record: Int(batch.record[index]), legs: legs.count, answeredLegs: legs.filter { batch.legAnswered[$0] }.count)
    }
  }
}
