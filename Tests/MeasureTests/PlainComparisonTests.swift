// The measures against the slow way of working them out, on random exports.

import CallCentre
import Engine
import Measure
import RunFolder
import Statistics
import Testing

@Suite struct PlainComparisonTests {
  private func spreads(_ result: WalkResult, _ metric: String, _ values: [Int?], _ dimension: String = "all", _ member: String = "", withMax: Bool = false) {
    let known = values.compactMap { $0 }.sorted()
    let mean = result.figure(metric, "mean", dimension, member)
    #expect(mean?.numerator == known.reduce(0, +) && mean?.denominator == known.count, "\(metric) \(dimension)=\(member)")
    #expect(mean?.excluded == values.count - known.count)
    for p in [50, 90, 95] {
      let rank = (p * known.count + 99) / 100
      #expect(result.value(metric, "p\(p)", dimension, member) == (known.isEmpty ? nil : Double(known[rank - 1])), "\(metric) p\(p)")
    }
    if withMax { #expect(result.value(metric, "max", dimension, member) == known.last.map(Double.init)) }
  }

  private func compare(_ contacts: [PlainContact], _ result: WalkResult, _ dimension: String, _ member: String) {
    func same(_ metric: String, _ variant: String = "", _ part: Int, _ whole: Int) {
      #expect(result.ratio(metric, variant, dimension, member) == "\(part)/\(whole)", "\(metric) \(variant) \(dimension)=\(member)")
    }
    func count(_ metric: String, _ wanted: Int) { #expect(result.figure(metric, "", dimension, member)?.n == wanted, "\(metric) \(dimension)=\(member)") }
    let offered = contacts.filter(\.isOffered)
    let answered = contacts.filter(\.isAnswered)
    let abandoned = contacts.filter(\.isAbandoned)
    let short = abandoned.filter { $0.isShort(5) }.count
    count("contacts_offered", offered.count)
    count("contacts_answered", answered.count)
    count("contacts_abandoned", abandoned.count)
    count("contacts_short_abandoned", short)
    count("contacts_ivr_only", contacts.count - offered.count)
    if dimension != "queue" { count("legs", offered.reduce(0) { $0 + $1.legs.count }) }
    same("answer_ratio", "incl_short", answered.count, offered.count)
    same("answer_ratio", "excl_short", answered.count, offered.count - short)
    same("abandon_ratio", "incl_short", abandoned.count, offered.count)
    same("abandon_ratio", "excl_short", abandoned.count - short, offered.count - short)
    spreads(result, "asa_s", answered.map(\.wait), dimension, member, withMax: true)
    spreads(result, "wait_s", (answered + abandoned).map(\.wait), dimension, member, withMax: true)
    spreads(result, "talk_s", answered.map { $0.sum(\.talk) }, dimension, member)
    spreads(result, "hold_s", answered.map { $0.sum(\.hold) }, dimension, member)
    spreads(result, "wrap_up_s", answered.map { $0.sum(\.wrapUp) }, dimension, member)
    spreads(result, "handle_time_s", answered.map { $0.sum(PlainContact.handle) }, dimension, member)
    let holds = answered.compactMap { $0.sum(\.hold) }
    same("hold_ratio", "", holds.filter { $0 >= 1 }.count, holds.count)
    same("transfer_ratio", "", answered.filter(\.isTransferred).count, answered.count)
    let rated = answered.compactMap(\.csat)
    same("csat_ratio", "", rated.filter { $0 == "5" || $0 == "4" }.count, rated.count)
    same("csat_response_ratio", "", rated.count, answered.count)
    count("dissatisfied_count", rated.filter { $0 == "1" }.count)
    // The flag is asked of inbound contacts only (A55).
    let flags = dimension == "direction" ? [] : answered.compactMap(\.resolved)
    same("fcr_ratio", "flag", flags.filter { $0 == "是" }.count, flags.count)
    serviceLevel(answered, abandoned, contacts, same)
  }

  private func serviceLevel(
    _ answered: [PlainContact], _ abandoned: [PlainContact], _ contacts: [PlainContact], _ same: (String, String, Int, Int) -> Void
  ) {
    func inTime(_ contacts: [PlainContact]) -> Int { contacts.filter { ($0.wait ?? .max) <= 20 }.count }
    let answered = answered.filter { $0.wait != nil }
    let abandoned = abandoned.filter { $0.wait != nil }
    let all = answered.count + abandoned.count
    let short = abandoned.filter { $0.isShort(5) }.count
    let callbacks = inTime(contacts.filter { $0.outcome == "callback" })
    same("service_level", "neg", inTime(answered), all)
    same("service_level", "excl_short", inTime(answered), all - short)
    same("service_level", "ignore_abandon", inTime(answered), all - inTime(abandoned))
    same("service_level", "pos", inTime(answered) + inTime(abandoned) + callbacks, all + callbacks)
    same("service_level", "answered_only", inTime(answered), answered.count)
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func contacts(_ seed: UInt64) throws {
    let walk = try ContactWalk()
    let export = RandomExport(seed: 100 + seed, contacts: 200)
    let result = try walk.run(export.text(walk))
    #expect(result.files.allSatisfy { $0.rejected == 0 && $0.duplicates == 0 })
    let all = PlainContact.all(export.legs)
    let inbound = all.filter { (0..<7).contains($0.day) && $0.isInbound }
    #expect(result.contacts == all.count)
    compare(inbound, result, "all", "")
    for channel in ["phone", "chat", "app"] { compare(inbound.filter { $0.legs[0].channel == channel }, result, "channel", channel) }
    for queue in ["qa", "qb", "qc"] { compare(inbound.filter { $0.memberLeg.queue == queue }, result, "queue", queue) }
    compare(inbound.filter { $0.memberLeg.queue.isEmpty }, result, "queue", "(missing)")
    compare(inbound.filter { $0.memberLeg.business == "card" }, result, "business_type", "card")
    compare(inbound.filter { $0.legs[0].segment.contains("vip") }, result, "segment", "vip")
    compare(inbound.filter { $0.day == 2 }, result, "day", "2026-11-11")
    compare(all.filter { (0..<7).contains($0.day) && !$0.isInbound }, result, "direction", "out")
    // By agent, minutes are those of the agent's own answered legs (A31).
    let legs = inbound.filter(\.isAnswered).flatMap(\.answeredLegs)
    for agent in ["7", "8", "9"] {
      spreads(result, "handle_time_s", legs.filter { $0.agent == agent }.map(PlainContact.handle), "agent", agent)
      spreads(result, "talk_s", legs.filter { $0.agent == agent }.map(\.talk), "agent", agent)
    }
    for queue in ["qa", "qb", "qc"] {
      #expect(result.figure("legs", "", "queue", queue)?.n == inbound.filter(\.isOffered).flatMap(\.legs).filter { $0.queue == queue }.count)
    }
  }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func resolution(_ seed: UInt64) throws {
    var walk = try ContactWalk()
    walk.sameIssue = seed % 4 != 0
    let export = RandomExport(seed: 200 + seed, contacts: 220, daysBefore: 20)
    var chance = SplitMix64(seed: seed)
    let complaints = (0..<(seed % 2 == 0 ? 25 : 0)).map { _ in
      PlainResolution.Complaint(customer: "C\(chance.next(below: 12))", at: (chance.next(below: 25) - 20) * 86_400 + chance.next(below: 86_400), business: walk.sameIssue ? ["", "card", "loan", "fund"][chance.next(below: 4)] : "")
    }
    walk.complaints = complaints.enumerated().map { walk.complaint("P\($0.offset)", of: $0.element.customer, at: $0.element.at, business: $0.element.business) }
    var legs = export.legs
    if !walk.sameIssue { for place in legs.indices { legs[place].business = "" } }
    let text = export.text(walk)
    let result = try walk.run(text)
    let all = PlainContact.all(legs)
    var lastDay = all.map(\.day).max() ?? 0
    if let last = complaints.map({ ($0.at + 8_640_000) / 86_400 - 100 }).max() { lastDay = min(lastDay, last) }
    let plain = PlainResolution(contacts: all, complaints: complaints, watermark: (lastDay + 1) * 86_400)
    #expect(result.watermark?.seconds == walk.base + Int64(plain.watermark))
    let inbound = all.filter { (0..<7).contains($0.day) && $0.isInbound }
    let unknown = inbound.filter { $0.isAnswered && $0.identity == nil }.count
    for (name, window) in ContactWalk.windows {
      let eligible = inbound.filter { plain.isEligible($0, window) }
      let mature = eligible.filter { $0.arrived + window <= plain.watermark }
      let resolved = mature.filter { (plain.gap($0) ?? .max) > window }.count
      #expect(result.ratio("fcr_ratio", "repeat_" + name) == "\(resolved)/\(mature.count)", "\(name)")
      #expect(result.figure("fcr_ratio", "repeat_" + name)?.excluded == unknown + eligible.count - mature.count)
      #expect(result.figure("fcr_ratio", "repeat_" + name)?.state == (mature.count < eligible.count ? .provisional : .final))
    }
    let week = ContactWalk.windows[2].1
    let eligible = inbound.filter { plain.isEligible($0, week) }
    let low = eligible.filter { $0.arrived + week <= plain.watermark && (plain.gap($0) ?? .max) > week }.count
    let high = eligible.filter { (plain.gap($0) ?? .max) > week }.count
    #expect(result.ratio("fcr_ratio", "low_7d") == "\(low)/\(eligible.count)")
    #expect(result.ratio("fcr_ratio", "high_7d") == "\(high)/\(eligible.count)")
    let km = result.figure("fcr_ratio", "km_7d")
    #expect(km?.n == eligible.count && km?.numerator == nil && km?.denominator == nil)
    if let wanted = plain.survival(eligible, through: week) { #expect(abs((km?.value ?? -1) - wanted) < 1e-12) }
    let identified = inbound.filter { $0.isOffered && $0.identity != nil }
    #expect(result.ratio("repeat_ratio") == "\(identified.filter { plain.isRepeat($0, week) }.count)/\(identified.count)")
    #expect(result.ratio("identity_coverage_ratio") == "\(identified.count)/\(inbound.filter(\.isOffered).count)")
    // The parts in order: the bounds enclose the estimate.
    if let lowValue = result.value("fcr_ratio", "low_7d"), let highValue = result.value("fcr_ratio", "high_7d"), let value = km?.value {
      #expect(lowValue <= value + 1e-12 && value <= highValue + 1e-12)
    }
  }
}
