// The tables that look at a customer's other contacts, against a slow count of random exports: transfers, agreement of flag and
// repeat, enquiries that become complaints.

import CallCentre
import Engine
import Measure
import RunFolder
import Statistics
import Testing

@Suite struct PlainTableTests {
  /// A random export of a month with kinds of contacts, what it says, and the same by pairs of contacts.
  private struct Made {
    let result: WalkResult
    let plain: PlainResolution
    /// Answered inbound contacts of the period.
    let answered: [PlainContact]
    static let week = 604_800

    init(_ seed: UInt64) throws {
      var walk = try ContactWalk()
      var export = RandomExport(seed: seed, contacts: 240, daysBefore: 20)
      var chance = SplitMix64(seed: seed)
      for place in export.legs.indices {
        export.legs[place].kind = ["咨询", "咨询", "投诉", "办理", ""][chance.next(below: 5)]
        export.legs[place].transferType = ["", "", "盲转", "咨询转"][chance.next(below: 4)]
        if chance.next(below: 30) == 0 { export.legs[place].transfer = "是" }
      }
      let complaints = (0..<15).map { _ in
        PlainResolution.Complaint(customer: "C\(chance.next(below: 12))", at: (chance.next(below: 25) - 15) * 86_400 + chance.next(below: 86_400), business: "")
      }
      walk.complaints = complaints.enumerated().map { walk.complaint("P\($0.offset)", of: $0.element.customer, at: $0.element.at) }
      // Contacts of the days after, up to the twelfth: windows of the period's first days are over, those of its last are not.
      for number in 0..<60 {
        var leg = PlainLeg()
        (leg.id, leg.leg) = ("L\(number)", "1")
        leg.arrived = (7 + chance.next(below: 5)) * 86_400 + chance.next(below: 86_400)
        (leg.answered, leg.ended, leg.talk, leg.hold, leg.wrapUp) = (leg.arrived + 5, leg.arrived + 65, 60, 0, 3)
        (leg.word, leg.queue, leg.customer) = ("answered", "qa", "C\(chance.next(below: 30))")
        leg.kind = ["咨询", "投诉"][chance.next(below: 2)]
        export.legs.append(leg)
      }
      walk.complaints.append(walk.complaint("LAST", of: "NOBODY", at: 11 * 86_400))
      result = try walk.run(export.text(walk))
      let all = PlainContact.all(export.legs)
      plain = PlainResolution(contacts: all, complaints: complaints, watermark: 12 * 86_400)
      #expect(result.watermark?.seconds == walk.base + 12 * 86_400)
      answered = all.filter { (0..<7).contains($0.day) && $0.isInbound && $0.isAnswered }
    }
  }

  private func integer(_ cell: Cell) -> Int? { if case .integer(let value) = cell { value } else { nil } }
  private func text(_ cell: Cell) -> String { if case .text(let value) = cell { value } else { "" } }

  @Test(arguments: 1...8 as ClosedRange<UInt64>)
  func agreement(_ seed: UInt64) throws {
    let made = try Made(seed)
    var expected: [String: Int] = [:]
    for contact in made.answered where made.plain.isEligible(contact, Made.week) {
      let flag = contact.resolved == "是" ? "yes" : contact.resolved == "否" ? "no" : "missing"
      let isMature = contact.arrived + Made.week <= made.plain.watermark
      let isRepeated = (made.plain.gap(contact) ?? .max) <= Made.week
      expected["\(flag) \(isMature ? isRepeated ? "yes" : "no" : "immature")", default: 0] += 1
    }
    let rows = try #require(made.result.tables["fcr_agreement"])
    for row in rows { #expect(integer(row[2]) == expected["\(text(row[0])) \(text(row[1]))"] ?? 0, "\(row)") }
    #expect(expected.values.reduce(0, +) > 3)
  }

  @Test(arguments: 11...18 as ClosedRange<UInt64>)
  func enquiries(_ seed: UInt64) throws {
    let made = try Made(seed)
    func kind(_ contact: PlainContact) -> String { contact.legs.last { !$0.kind.isEmpty }?.kind ?? "" }
    var expected: [String: (enquiries: Int, mature: Int, complained: Int)] = [:]
    for contact in made.answered where kind(contact) == "咨询" {
      for key in ["", contact.memberLeg.business.isEmpty ? "(missing)" : contact.memberLeg.business] {
        var counts = expected[key] ?? (0, 0, 0)
        counts.enquiries += 1
        if contact.identity != nil, contact.arrived < made.plain.watermark, contact.arrived + Made.week <= made.plain.watermark {
          counts.mature += 1
          let called = made.plain.contacts.contains { other in
            other.identity == contact.identity && other.isInbound && other.isOffered && kind(other) == "投诉" && other.arrived < made.plain.watermark
              && (contact.arrived, contact.id) < (other.arrived, other.id) && other.arrived - contact.arrived <= Made.week
          }
          let wrote = made.plain.complaints.contains {
            "id " + $0.customer == contact.identity && $0.at >= contact.arrived && $0.at < made.plain.watermark && $0.at - contact.arrived <= Made.week
          }
          if called || wrote { counts.complained += 1 }
        }
        expected[key] = counts
      }
    }
    let rows = try #require(made.result.tables["enquiry_complaints"])
    #expect(rows.map { text($0[0]) } == expected.keys.sorted())
    for row in rows {
      let counts = try #require(expected[text(row[0])])
      #expect(integer(row[2]) == counts.enquiries && integer(row[3]) == counts.mature && integer(row[4]) == counts.complained, "\(row)")
    }
    #expect(expected[""].map { $0.complained > 0 && $0.complained < $0.mature } == true)
  }

  /// The ways of a contact, by the words of the decision.
  private func ways(_ contact: PlainContact) -> Set<String> {
    let legs = contact.legs
    func isAnswered(_ leg: PlainLeg) -> Bool { PlainContact.outcome(leg) == "answered" }
    func isMarked(_ leg: PlainLeg) -> Bool { ["loans", "是"].contains(leg.transfer) || !leg.transferType.isEmpty }
    func way(_ place: Int) -> String {
      let next = place + 1 < legs.count ? legs[place + 1].queue : ""
      let to = !next.isEmpty ? next : legs[place].transfer == "loans" ? "loans" : "(unknown)"
      let kind = ["盲转": "blind", "咨询转": "attended"][legs[place].transferType] ?? "unknown"
      return "\(legs[place].queue.isEmpty ? "(missing)" : legs[place].queue) \(to) \(kind)"
    }
    let found = legs.indices.filter { place in
      let hasLater = legs[(place + 1)...].contains(where: isAnswered)
      let isFollowed = place + 1 < legs.count
      return (isAnswered(legs[place]) && (hasLater || (isMarked(legs[place]) && isFollowed))) || legs[place].transfer == "loans"
    }
    if !found.isEmpty { return Set(found.map(way)) }
    return [way(legs.lastIndex(where: isMarked) ?? legs.count - 1)]
  }

  @Test(arguments: 21...28 as ClosedRange<UInt64>)
  func transfers(_ seed: UInt64) throws {
    let made = try Made(seed)
    func isTransferred(_ contact: PlainContact) -> Bool {
      contact.answeredLegs.count >= 2 || contact.legs.contains { ["loans", "是"].contains($0.transfer) || !$0.transferType.isEmpty }
    }
    func handle(_ contact: PlainContact) -> Int? { contact.sum(PlainContact.handle) }
    func base(_ queue: String, _ business: String) -> Double? {
      let times = made.answered.filter { !isTransferred($0) && $0.memberLeg.queue == queue && $0.memberLeg.business == business }.compactMap(handle)
      return times.isEmpty ? nil : Double(times.reduce(0, +)) / Double(times.count)
    }
    var expected: [String: (contacts: Int, mature: Int, repeated: Int, added: [Double])] = [:]
    for contact in made.answered.filter(isTransferred) {
      for key in ways(contact).union([""]) {
        var counts = expected[key] ?? (0, 0, 0, [])
        counts.contacts += 1
        if made.plain.isEligible(contact, Made.week), contact.arrived + Made.week <= made.plain.watermark {
          counts.mature += 1
          if (made.plain.gap(contact) ?? .max) <= Made.week { counts.repeated += 1 }
        }
        if let own = handle(contact), let mean = base(contact.memberLeg.queue, contact.memberLeg.business) { counts.added.append(Double(own) - mean) }
        expected[key] = counts
      }
    }
    let rows = try #require(made.result.tables["transfers"])
    #expect(rows.count == expected.count && rows.count > 5)
    for row in rows {
      let key = row[0] == .empty ? "" : "\(text(row[0])) \(text(row[1])) \(text(row[2]))"
      let counts = try #require(expected[key], "\(key)")
      #expect(integer(row[3]) == counts.contacts && integer(row[4]) == counts.mature && integer(row[8]) == counts.added.count, "\(key)")
      #expect(row[5] == (counts.mature == 0 ? .empty : .number(Double(counts.repeated) / Double(counts.mature))), "\(key)")
      if case .number(let seconds) = row[9] {
        #expect(abs(seconds - counts.added.reduce(0, +) / Double(counts.added.count)) < 1e-9, "\(key)")
      } else {
        #expect(counts.added.isEmpty)
      }
    }
  }
}
