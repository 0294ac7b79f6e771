// Gathers the kept legs of one contact: outcome, clock, seconds, members (A20, A23, A24, A28, A30, A34, A35, A39).

internal import CallCentre
internal import Engine

/// Gathers the legs of one contact, one after the other in the order arrived_at, leg_id, reading order (A24).
struct ContactGathering {
  /// Raw values that every leg is compared with.
  struct Words: Sendable {
    let answered = Outcome.answered.rawValue
    let answeredNoTalk = Outcome.answeredNoTalk.rawValue
    let unrated = Satisfaction.unrated.rawValue
    let system = HangupBy.system.rawValue
  }
  private let words: Words

  init(_ words: Words) { self.words = words }

  private(set) var arrival: UInt32 = 0
  private(set) var firstLegFile: UInt16 = 0
  private var legCount = 0
  private var answeredLegs = 0
  private var lastOutcome: UInt8 = 0
  private var hasAnswerWithoutTalk = false
  /// The leg whose queue, team, agent and business type the contact has: first answered (smallest answered_at; a leg
  /// answered in words only comes after those with a time), else last (A30).
  private var member = (id: PackedText.none, queue: UInt16(0), team: UInt16(0), agent: UInt16(0), business: UInt16(0))
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
  mutating func add(_ row: LegRow, _ overflows: LegOverflows, talkIncludesHold: Bool) -> ContactLeg {
    if legCount == 0 {
      arrival = row.arrival
      firstLegFile = row.file
    }
    legCount += 1
    let place = UInt64(row.file) << 32 | UInt64(row.record)
    if place < firstPlace { firstPlace = place }
    // Whole rows of marks and times at once: each of them lies behind a call.
    let marks = row.marks.values
    let times = overflows.times(of: row)
    takeMarks(row, marks)
    let isAnswered = marks.outcome == words.answered
    takeMoments(row, marks, times, isAnswered)
    return takeSeconds(row, marks, times, isAnswered, includesHold: talkIncludesHold)
  }

  @inline(__always)
  private mutating func takeMarks(_ row: LegRow, _ marks: LegMarkValues) {
    lastOutcome = marks.outcome
    if marks.outcome == words.answeredNoTalk { hasAnswerWithoutTalk = true }
    if channel == 0 { channel = marks.channel }
    if direction == 0 { direction = marks.direction }
    segments |= marks.segments
    // The last leg that has a value gives it (A34).
    if marks.resolved != 0 { resolved = marks.resolved }
    if marks.csat != 0, marks.csat != words.unrated { csat = marks.csat }
    if marks.transfer == 1 { isMarkedTransferred = true }
    traits.take(marks)
    if row.customer.bits != 0, customer.bits == 0 || (customer.kind == .phone && row.customer.kind == .customerID) { customer = row.customer }
  }

  @inline(__always)
  private mutating func takeMoments(_ row: LegRow, _ marks: LegMarkValues, _ times: LegTimes, _ isAnswered: Bool) {
    let base = Int64(row.arrival)
    if times.queued >= 0 { queueEntry = min(queueEntry, base + times.queued) }
    if times.ended >= 0 {
      let end = base + times.ended
      if end >= lastEnd {
        lastEnd = end
        endedBySystem = marks.hangupBy == words.system
      }
    }
    guard isAnswered else {
      if answeredLegs == 0 { take(row) }
      return
    }
    let moment = times.answered < 0 ? Int64.max : base + times.answered
    if answeredLegs == 0 || moment < memberMoment {
      take(row)
      memberMoment = moment
    }
    firstAnswer = min(firstAnswer, moment)
    answeredLegs += 1
  }

  /// Talk, hold, wrap-up and handle time of a leg; a part missing on any answered leg is missing for the contact (A35).
  @inline(__always)
  private mutating func takeSeconds(
    _ row: LegRow, _ marks: LegMarkValues, _ times: LegTimes, _ isAnswered: Bool, includesHold: Bool
  ) -> ContactLeg {
    let (talk, hold, wrapUp) = (times.talk, times.hold, times.wrapUp)
    let isKnown = talk >= 0 && wrapUp >= 0 && (includesHold || hold >= 0)
    let handle = isKnown ? talk + wrapUp + (includesHold ? 0 : hold) : -1
    if isAnswered {
      self.talk = self.talk < 0 || talk < 0 ? -1 : self.talk + talk
      self.hold = self.hold < 0 || hold < 0 ? -1 : self.hold + hold
      self.wrapUp = self.wrapUp < 0 || wrapUp < 0 ? -1 : self.wrapUp + wrapUp
      self.handle = self.handle < 0 || handle < 0 ? -1 : self.handle + handle
    }
    var leg = ContactLeg()
    leg.queue = row.queue
    leg.team = row.team
    leg.agent = row.agent
    leg.answered = isAnswered
    leg.talk = Int32(clamping: talk)
    leg.hold = Int32(clamping: hold)
    leg.wrapUp = Int32(clamping: wrapUp)
    leg.handle = Int32(clamping: handle)
    leg.transfer = row.passedOn
    leg.hasText = marks.hasText == 1
    return leg
  }

  @inline(__always)
  private mutating func take(_ row: LegRow) { member = (row.id, row.queue, row.team, row.agent, row.business) }

  private var outcome: UInt8 {
    if answeredLegs > 0 { return words.answered }
    return hasAnswerWithoutTalk ? words.answeredNoTalk : lastOutcome
  }

  /// Queue entry → first answer, or → last end; −1 where unknown (A28).
  private var wait: Int64 {
    let entry = queueEntry == .max ? Int64(arrival) : queueEntry
    if answeredLegs > 0 { return firstAnswer == .max ? -1 : max(0, firstAnswer - entry) }
    return lastEnd == .min ? -1 : max(0, lastEnd - entry)
  }

  /// The contact, all its legs added.
  @inline(__always)
  func contact(day: Int32, hour: UInt8) -> WholeContact {
    let isAnswered = answeredLegs > 0
    var whole = WholeContact()
    whole.id = member.id
    whole.customer = customer
    whole.arrival = arrival
    whole.day = day
    whole.hour = hour
    whole.outcome = outcome
    whole.channel = channel
    whole.direction = direction
    whole.queue = member.queue
    whole.team = member.team
    whole.agent = member.agent
    whole.business = member.business
    whole.segments = segments
    whole.wait = Int32(clamping: wait)
    if isAnswered {
      whole.talk = Int32(clamping: talk)
      whole.hold = Int32(clamping: hold)
      whole.wrapUp = Int32(clamping: wrapUp)
      whole.handle = Int32(clamping: handle)
    }
    whole.transferred = answeredLegs >= 2 || isMarkedTransferred
    whole.resolved = resolved
    whole.csat = csat
    whole.traits = traits
    // Seconds from arrival to the contact's last end where the system hung up there (A49).
    if endedBySystem, lastEnd != .min { whole.droppedAfter = Int32(clamping: lastEnd - Int64(arrival)) }
    whole.file = UInt16(truncatingIfNeeded: firstPlace >> 32)
    whole.record = UInt32(truncatingIfNeeded: firstPlace)
    return whole
  }
}
