// One contact made of its kept legs: outcome, clock, seconds, members (A20, A23, A24, A28, A30, A34, A35, A39).

internal import CallCentre
internal import Engine

struct WholeContact {
  let arrival: UInt32
  let firstLegFile: UInt16
  private let legs: [LegPlace]
  private let blocks: [LegBlock]
  private let files: [FileLedger]

  /// `legs` are sorted by arrived_at, leg_id, reading order and not empty.
  init(_ legs: [LegPlace], _ blocks: [LegBlock], files: [FileLedger]) {
    self.legs = legs
    self.blocks = blocks
    self.files = files
    arrival = blocks[legs[0]].arrival
    firstLegFile = blocks[legs[0]].file
  }

  private func moment(_ place: LegPlace, _ packed: UInt16, _ field: LegSeconds) -> Int64? {
    let offset = blocks.seconds(place, packed, field)
    return offset < 0 ? nil : Int64(blocks[place].arrival) + offset
  }

  private func isAnswered(_ place: LegPlace) -> Bool { blocks[place].marks.outcome == Outcome.answered.rawValue }

  private var outcome: Outcome {
    if legs.contains(where: isAnswered) { return .answered }
    if legs.contains(where: { blocks[$0].marks.outcome == Outcome.answeredNoTalk.rawValue }) { return .answeredNoTalk }
    return Outcome(rawValue: blocks[legs[legs.count - 1]].marks.outcome) ?? .open
  }

  /// The leg whose queue, team, agent and business type the contact has: first answered (smallest answered_at; a leg
  /// answered in words only comes after those with a time), else last (A30).
  private var memberLeg: LegPlace {
    var best: LegPlace?
    var bestMoment = Int64.max
    for place in legs where isAnswered(place) {
      let moment = moment(place, blocks[place].answered, .answered) ?? Int64.max
      if best == nil || moment < bestMoment {
        best = place
        bestMoment = moment
      }
    }
    return best ?? legs[legs.count - 1]
  }

  /// Queue entry → first answer, or → last end; nil where unknown (A28).
  private func wait(_ outcome: Outcome) -> Int64? {
    let entry = legs.compactMap { moment($0, blocks[$0].queued, .queued) }.min() ?? Int64(arrival)
    if outcome == .answered {
      let first = legs.filter(isAnswered).compactMap { moment($0, blocks[$0].answered, .answered) }.min()
      return first.map { max(0, $0 - entry) }
    }
    return legs.compactMap { moment($0, blocks[$0].ended, .ended) }.max().map { max(0, $0 - entry) }
  }

  /// talk, hold, wrap-up, handle of one leg; −1 where unknown.
  private func seconds(of place: LegPlace) -> (talk: Int64, hold: Int64, wrapUp: Int64, handle: Int64) {
    let row = blocks[place]
    let talk = blocks.seconds(place, row.talk, .talk)
    let hold = blocks.seconds(place, row.hold, .hold)
    let wrapUp = blocks.seconds(place, row.wrapUp, .wrapUp)
    let includesHold = files[Int(row.file)].talkIncludesHold
    let isKnown = talk >= 0 && wrapUp >= 0 && (includesHold || hold >= 0)
    return (talk, hold, wrapUp, isKnown ? talk + wrapUp + (includesHold ? 0 : hold) : -1)
  }

  /// The last leg that has a value gives it (A34).
  private func last(_ value: (LegMarks) -> UInt8, where isValue: (UInt8) -> Bool = { $0 != 0 }) -> UInt8 {
    for place in legs.reversed() where isValue(value(blocks[place].marks)) { return value(blocks[place].marks) }
    return 0
  }

  private func first(_ value: (LegMarks) -> UInt8) -> UInt8 {
    for place in legs where value(blocks[place].marks) != 0 { return value(blocks[place].marks) }
    return 0
  }

  private var customer: CustomerKey {
    let keys = legs.map { blocks[$0].customer }.filter { !$0.isNone }
    return keys.first { $0.kind == .customerID } ?? keys.first ?? .none
  }

  /// Seconds from arrival to the contact's last end where the system hung up there, else −1 (A49).
  private var droppedAfter: Int32 {
    var lastEnd = Int64.min
    var bySystem = false
    for place in legs {
      guard let end = moment(place, blocks[place].ended, .ended), end >= lastEnd else { continue }
      lastEnd = end
      bySystem = blocks[place].marks.hangupBy == HangupBy.system.rawValue
    }
    return bySystem ? Int32(clamping: lastEnd - Int64(arrival)) : -1
  }

  func append(to batch: inout ContactBatch, day: Int32, hour: UInt8) {
    let outcome = outcome
    let member = blocks[memberLeg]
    var sums: (talk: Int64, hold: Int64, wrapUp: Int64, handle: Int64) = (0, 0, 0, 0)
    var answeredLegs = 0
    for place in legs {
      let row = blocks[place]
      let isAnswered = isAnswered(place)
      let seconds = seconds(of: place)
      if isAnswered {
        answeredLegs += 1
        sums.talk = sums.talk < 0 || seconds.talk < 0 ? -1 : sums.talk + seconds.talk
        sums.hold = sums.hold < 0 || seconds.hold < 0 ? -1 : sums.hold + seconds.hold
        sums.wrapUp = sums.wrapUp < 0 || seconds.wrapUp < 0 ? -1 : sums.wrapUp + seconds.wrapUp
        sums.handle = sums.handle < 0 || seconds.handle < 0 ? -1 : sums.handle + seconds.handle
      }
      batch.legQueue.append(row.queue)
      batch.legTeam.append(row.team)
      batch.legAgent.append(row.agent)
      batch.legAnswered.append(isAnswered)
      batch.legTalk.append(Int32(clamping: seconds.talk))
      batch.legHold.append(Int32(clamping: seconds.hold))
      batch.legWrapUp.append(Int32(clamping: seconds.wrapUp))
      batch.legHandle.append(Int32(clamping: seconds.handle))
    }
    if answeredLegs == 0 { sums = (-1, -1, -1, -1) }
    batch.legStart.append(Int32(batch.legAnswered.count))
    batch.id.append(member.id)
    batch.customer.append(customer)
    batch.arrival.append(arrival)
    batch.day.append(day)
    batch.hour.append(hour)
    batch.outcome.append(outcome.rawValue)
    batch.channel.append(first(\.channel))
    batch.direction.append(first(\.direction))
    batch.queue.append(member.queue)
    batch.team.append(member.team)
    batch.agent.append(member.agent)
    batch.business.append(member.business)
    batch.segments.append(legs.reduce(0) { $0 | blocks[$1].marks.segments })
    batch.wait.append(wait(outcome).map { Int32(clamping: $0) } ?? -1)
    batch.talk.append(Int32(clamping: sums.talk))
    batch.hold.append(Int32(clamping: sums.hold))
    batch.wrapUp.append(Int32(clamping: sums.wrapUp))
    batch.handle.append(Int32(clamping: sums.handle))
    batch.transferred.append(answeredLegs >= 2 || legs.contains { blocks[$0].marks.transfer == 1 })
    batch.resolved.append(last(\.resolved))
    batch.csat.append(last(\.csat) { Satisfaction(rawValue: $0)?.isRated ?? false })
    batch.droppedAfter.append(droppedAfter)
    let firstRow = legs.map { blocks[$0] }.min { ($0.file, $0.record) < ($1.file, $1.record) } ?? member
    batch.file.append(firstRow.file)
    batch.record.append(firstRow.record)
  }
}
