// One contact made of its kept legs: outcome, clock, seconds, members (A20, A23, A24, A28, A30, A34, A35, A39).

internal import CallCentre
internal import Engine

/// Gathers the legs of one contact, one after the other in the order arrived_at, leg_id, reading order (A24).
struct WholeContact {
  private(set) var arrival: UInt32 = 0
  private(set) var firstLegFile: UInt16 = 0
  private var legCount = 0
  private var answeredLegs = 0
  private var lastOutcome: UInt8 = 0
  private var hasAnswerWithoutTalk = false
  /// The leg whose queue, team, agent and business type the contact has: first answered (smallest answered_at; a leg
  /// answered in words only comes after those with a time), else last (A30).
  private var member = LegRow()
  private var memberMoment = Int64.max
  private var queueEntry = Int64.max
  private var firstAnswer = Int64.max
  private var lastEnd = Int64.min
  private var endedBySystem = false
  private var channel: UInt8 = 0
  private var direction: UInt8 = 0
  private var segments: UInt8 = 0
  private var resolved: UInt8 = 0
  private var csat: UInt8 = 0
  private var traits = ContactTraits()
  private var isMarkedTransferred = false
  private var customer = CustomerKey.none
  private var talk: Int64 = 0
  private var hold: Int64 = 0
  private var wrapUp: Int64 = 0
  private var handle: Int64 = 0
  private var firstPlace = UInt64.max

  @inline(__always)
  mutating func add(_ row: LegRow, _ overflows: LegOverflows, _ talkIncludesHold: [Bool], to batch: inout ContactBatch) {
    if legCount == 0 {
      arrival = row.arrival
      firstLegFile = row.file
    }
    legCount += 1
    if row.place < firstPlace { firstPlace = row.place }
    takeMarks(row)
    let isAnswered = row.marks.outcome == Outcome.answered.rawValue
    takeMoments(row, overflows, isAnswered)
    takeSeconds(row, overflows, isAnswered, includesHold: talkIncludesHold[Int(row.file)], to: &batch)
  }

  @inline(__always)
  private mutating func takeMarks(_ row: LegRow) {
    let marks = row.marks
    lastOutcome = marks.outcome
    if marks.outcome == Outcome.answeredNoTalk.rawValue { hasAnswerWithoutTalk = true }
    if channel == 0 { channel = marks.channel }
    if direction == 0 { direction = marks.direction }
    segments |= marks.segments
    // The last leg that has a value gives it (A34).
    if marks.resolved != 0 { resolved = marks.resolved }
    if marks.csat != 0, marks.csat != Satisfaction.unrated.rawValue { csat = marks.csat }
    if marks.transfer == 1 { isMarkedTransferred = true }
    traits.take(marks)
    if !row.customer.isNone, customer.isNone || (customer.kind == .phone && row.customer.kind == .customerID) { customer = row.customer }
  }

  @inline(__always)
  private mutating func takeMoments(_ row: LegRow, _ overflows: LegOverflows, _ isAnswered: Bool) {
    let base = Int64(row.arrival)
    if row.queued != LegRow.missing { queueEntry = min(queueEntry, base + overflows.seconds(row.queued, row, .queued)) }
    if row.ended != LegRow.missing {
      let end = base + overflows.seconds(row.ended, row, .ended)
      if end >= lastEnd {
        lastEnd = end
        endedBySystem = row.marks.hangupBy == HangupBy.system.rawValue
      }
    }
    guard isAnswered else {
      if answeredLegs == 0 { member = row }
      return
    }
    let moment = row.answered == LegRow.missing ? Int64.max : base + overflows.seconds(row.answered, row, .answered)
    if answeredLegs == 0 || moment < memberMoment {
      member = row
      memberMoment = moment
    }
    firstAnswer = min(firstAnswer, moment)
    answeredLegs += 1
  }

  /// Talk, hold, wrap-up and handle time of a leg; a part missing on any answered leg is missing for the contact (A35).
  @inline(__always)
  private mutating func takeSeconds(
    _ row: LegRow, _ overflows: LegOverflows, _ isAnswered: Bool, includesHold: Bool, to batch: inout ContactBatch
  ) {
    let talk = overflows.seconds(row.talk, row, .talk)
    let hold = overflows.seconds(row.hold, row, .hold)
    let wrapUp = overflows.seconds(row.wrapUp, row, .wrapUp)
    let isKnown = talk >= 0 && wrapUp >= 0 && (includesHold || hold >= 0)
    let handle = isKnown ? talk + wrapUp + (includesHold ? 0 : hold) : -1
    if isAnswered {
      self.talk = self.talk < 0 || talk < 0 ? -1 : self.talk + talk
      self.hold = self.hold < 0 || hold < 0 ? -1 : self.hold + hold
      self.wrapUp = self.wrapUp < 0 || wrapUp < 0 ? -1 : self.wrapUp + wrapUp
      self.handle = self.handle < 0 || handle < 0 ? -1 : self.handle + handle
    }
    batch.legQueue.append(row.queue)
    batch.legTeam.append(row.team)
    batch.legAgent.append(row.agent)
    batch.legAnswered.append(isAnswered)
    batch.legTalk.append(Int32(clamping: talk))
    batch.legHold.append(Int32(clamping: hold))
    batch.legWrapUp.append(Int32(clamping: wrapUp))
    batch.legHandle.append(Int32(clamping: handle))
    batch.legTransfer.append(row.passedOn)
  }

  private var outcome: Outcome {
    if answeredLegs > 0 { return .answered }
    return hasAnswerWithoutTalk ? .answeredNoTalk : Outcome(rawValue: lastOutcome) ?? .open
  }

  /// Queue entry → first answer, or → last end; −1 where unknown (A28).
  private var wait: Int64 {
    let entry = queueEntry == .max ? Int64(arrival) : queueEntry
    if answeredLegs > 0 { return firstAnswer == .max ? -1 : max(0, firstAnswer - entry) }
    return lastEnd == .min ? -1 : max(0, lastEnd - entry)
  }

  /// Closes the contact: its columns stand behind those of its legs.
  @inline(__always)
  func finish(in batch: inout ContactBatch, day: Int32, hour: UInt8) {
    let isAnswered = answeredLegs > 0
    batch.legStart.append(Int32(truncatingIfNeeded: batch.legAnswered.count))
    batch.id.append(member.id)
    batch.customer.append(customer)
    batch.arrival.append(arrival)
    batch.day.append(day)
    batch.hour.append(hour)
    batch.outcome.append(outcome.rawValue)
    batch.channel.append(channel)
    batch.direction.append(direction)
    batch.queue.append(member.queue)
    batch.team.append(member.team)
    batch.agent.append(member.agent)
    batch.business.append(member.business)
    batch.segments.append(segments)
    batch.wait.append(Int32(clamping: wait))
    batch.talk.append(isAnswered ? Int32(clamping: talk) : -1)
    batch.hold.append(isAnswered ? Int32(clamping: hold) : -1)
    batch.wrapUp.append(isAnswered ? Int32(clamping: wrapUp) : -1)
    batch.handle.append(isAnswered ? Int32(clamping: handle) : -1)
    batch.transferred.append(answeredLegs >= 2 || isMarkedTransferred)
    batch.resolved.append(resolved)
    batch.csat.append(csat)
    batch.traits.append(traits)
    // Seconds from arrival to the contact's last end where the system hung up there (A49).
    batch.droppedAfter.append(endedBySystem && lastEnd != .min ? Int32(clamping: lastEnd - Int64(arrival)) : -1)
    batch.file.append(UInt16(truncatingIfNeeded: firstPlace >> 32))
    batch.record.append(UInt32(truncatingIfNeeded: firstPlace))
  }
}
