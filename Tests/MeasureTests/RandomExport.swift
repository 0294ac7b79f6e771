// Random contact exports whose legs are known as plain numbers, so that figures can be worked out a second, slow way.

import CallCentre
import Measure
import Statistics

/// A leg in seconds after Monday 00:00; nil is an empty cell.
struct PlainLeg {
  var id = ""
  var leg = ""
  var channel = "phone"
  var direction = "in"
  var arrived = 0
  var queued: Int?
  var ring: Int?
  var answered: Int?
  var ended: Int?
  var talk: Int?
  var hold: Int?
  var wrapUp: Int?
  /// The outcome column's word.
  var word = ""
  var hangup = ""
  var agent = ""
  var team = ""
  var queue = ""
  var transfer = ""
  var transferType = ""
  var customer = ""
  var phone = ""
  var business = ""
  var resolved = ""
  var csat = ""
  var segment = ""
  var urgent = "挂失"
  var kind = "咨询"
  var verified = "yes"
}

struct RandomExport {
  static let columns = [
    "interaction_id", "leg_id", "channel", "direction", "arrived_at", "queued_at", "ring_at", "answered_at", "ended_at", "queue_s", "ring_s", "talk_s",
    "hold_s", "wrap_up_s", "outcome", "hangup_by", "agent_id", "team", "queue", "transfer_to", "transfer_type", "customer_id", "phone",
    "business_type", "resolved_flag", "csat", "segment", "urgent", "contact_kind", "verified", "summary",
  ]
  var legs: [PlainLeg] = []
  private var bits: SplitMix64

  private mutating func below(_ bound: Int) -> Int { bits.next(below: bound) }
  private mutating func one(_ words: [String]) -> String { words[below(words.count)] }

  /// - Parameters:
  ///   - inbound: no outbound contacts.
  ///   - days: arrivals from so many days before Monday up to the end of the period.
  init(seed: UInt64, contacts: Int, inbound: Bool = false, daysBefore: Int = 10) {
    bits = SplitMix64(seed: seed)
    for number in 0..<contacts {
      var first = PlainLeg()
      first.id = "I\(number)"
      // Close together, so that customers call again in the same second now and then.
      first.arrived = (below(daysBefore + 7) - daysBefore) * 86_400 + below(24) * 3600 + below(40)
      first.channel = one(["phone", "phone", "chat", "app"])
      first.direction = inbound ? "in" : one(["in", "in", "in", "in", "", "out"])
      first.customer = one(["", "C1", "C2", "C3", "C\(below(30))", "62****12"])
      first.phone = one(["", "1380013800\(below(9))", "0138001380\(below(5))0"])
      first.business = one(["", "card", "loan", "card"])
      first.segment = one(["", "", "elderly", "vip", "elderly;vip"])
      add(&first, number: 1)
      var last = first
      while below(4) == 0 {
        var next = last
        next.arrived = (last.ended ?? last.answered ?? last.arrived) + 1 + below(60)
        add(&next, number: legs.filter { $0.id == first.id }.count + 1)
        last = next
      }
    }
  }

  /// Fills times, seconds and words, then keeps the leg.
  private mutating func add(_ leg: inout PlainLeg, number: Int) {
    leg.leg = "\(number)"
    leg.queue = one(["", "qa", "qb", "qc"])
    leg.team = one(["", "ta", "tb"])
    leg.agent = one(["", "7", "8", "9"])
    leg.queued = below(5) == 0 ? nil : leg.arrived + below(6)
    let start = leg.queued ?? leg.arrived
    leg.ring = below(3) == 0 ? nil : start + below(3)
    leg.hangup = one(["", "agent", "customer", "system"])
    leg.transfer = one(["", "", "", "否", "loans"])
    leg.transferType = ""
    leg.resolved = one(["", "是", "否"])
    leg.csat = one(["", "", "5", "4", "1", "未评价"])
    (leg.answered, leg.ended, leg.talk, leg.hold, leg.wrapUp) = (nil, nil, nil, nil, nil)
    switch below(10) {
    case 0...5:
      let answered = start + 2 + below(60)
      let talk = below(12) == 0 ? 0 : 1 + below(400)
      let hold = below(3) == 0 ? 1 + below(50) : 0
      leg.answered = answered
      leg.ended = answered + talk + hold
      leg.talk = talk == 0 ? 0 : below(15) == 0 ? nil : talk
      leg.hold = talk > 0 && below(15) == 0 ? nil : hold
      leg.wrapUp = below(15) == 0 ? nil : below(90)
      leg.word = talk == 0 ? "answered_no_talk" : "answered"
    case 6, 7:
      leg.word = one(["queue_abandon", "queue_abandon", "ring_abandon"])
      leg.ended = start + 2 + below(30)
    case 8:
      leg.word = one(["ivr_exit", "ivr_abandon", "system_drop", "voicemail", "callback", "overflow_out"])
      leg.ended = below(4) == 0 ? nil : start + 2 + below(30)
    default:
      leg.word = one(["open", "queue_abandon"])
    }
    legs.append(leg)
  }

  /// One row of the export.
  func row(_ leg: PlainLeg, _ walk: ContactWalk, without dropped: Set<String> = []) -> String {
    func time(_ at: Int?) -> String { at.map(walk.stamp) ?? "" }
    func number(_ value: Int?) -> String { value.map(String.init) ?? "" }
    let cells = [
      leg.id, leg.leg, leg.channel, leg.direction, time(leg.arrived), time(leg.queued), time(leg.ring), time(leg.answered), time(leg.ended), "3", "2",
      number(leg.talk), number(leg.hold), number(leg.wrapUp), leg.word, leg.hangup, leg.agent, leg.team, leg.queue, leg.transfer, leg.transferType,
      leg.customer, leg.phone, leg.business, leg.resolved, leg.csat, leg.segment, leg.urgent, leg.kind, leg.verified, "",
    ]
    return zip(RandomExport.columns, cells).filter { !dropped.contains($0.0) }.map(\.1).joined(separator: ",")
  }

  func header(without dropped: Set<String> = []) -> String { RandomExport.columns.filter { !dropped.contains($0) }.joined(separator: ",") }

  func text(_ walk: ContactWalk, without dropped: Set<String> = []) -> String {
    ([header(without: dropped)] + legs.map { row($0, walk, without: dropped) }).joined(separator: "\n") + "\n"
  }
}
