// The contact metrics worked out the slow way, straight from the rulings, to hold the measures against.

import Measure

/// A contact of plain legs.
struct PlainContact {
  let id: String
  let legs: [PlainLeg]

  /// Groups legs by interaction and orders them by arrival, leg id, reading order (A24).
  static func all(_ legs: [PlainLeg]) -> [PlainContact] {
    var groups: [String: [(Int, PlainLeg)]] = [:]
    for (place, leg) in legs.enumerated() { groups[leg.id, default: []].append((place, leg)) }
    return groups.map { id, members in
      PlainContact(id: id, legs: members.sorted { ($0.1.arrived, $0.1.leg, $0.0) < ($1.1.arrived, $1.1.leg, $1.0) }.map(\.1))
    }.sorted { $0.id < $1.id }
  }

  static func outcome(_ leg: PlainLeg) -> String {
    if leg.answered != nil, let talk = leg.talk { return talk >= 1 ? "answered" : "answered_no_talk" }
    return leg.word
  }

  var arrived: Int { legs.map(\.arrived).min() ?? 0 }
  var day: Int { (arrived + 100 * 86_400) / 86_400 - 100 }
  var isInbound: Bool { legs.first { !$0.direction.isEmpty }.map { $0.direction == "in" } ?? true }
  var answeredLegs: [PlainLeg] { legs.filter { PlainContact.outcome($0) == "answered" } }
  var outcome: String {
    let all = legs.map(PlainContact.outcome)
    if all.contains("answered") { return "answered" }
    if all.contains("answered_no_talk") { return "answered_no_talk" }
    return all[all.count - 1]
  }
  var isOffered: Bool { outcome != "ivr_exit" && outcome != "ivr_abandon" }
  var isAbandoned: Bool { outcome == "queue_abandon" || outcome == "ring_abandon" }
  var isAnswered: Bool { outcome == "answered" }

  var wait: Int? {
    let entry = legs.compactMap(\.queued).min() ?? arrived
    if isAnswered { return answeredLegs.compactMap(\.answered).min().map { max(0, $0 - entry) } }
    return legs.compactMap(\.ended).max().map { max(0, $0 - entry) }
  }

  func isShort(_ limit: Int) -> Bool { outcome == "queue_abandon" && (wait.map { $0 <= limit } ?? false) }

  func sum(_ value: (PlainLeg) -> Int?) -> Int? {
    let parts = answeredLegs.map(value)
    return isAnswered && !parts.contains { $0 == nil } ? parts.reduce(0) { $0 + ($1 ?? 0) } : nil
  }
  static func handle(_ leg: PlainLeg) -> Int? {
    guard let talk = leg.talk, let hold = leg.hold, let wrapUp = leg.wrapUp else { return nil }
    return talk + hold + wrapUp
  }

  var memberLeg: PlainLeg { answeredLegs.min { ($0.answered ?? .max) < ($1.answered ?? .max) } ?? legs[legs.count - 1] }
  var isTransferred: Bool { answeredLegs.count >= 2 || legs.contains { $0.transfer == "loans" } }
  var csat: String? { legs.last { !$0.csat.isEmpty && $0.csat != "未评价" }?.csat }
  var resolved: String? { legs.last { !$0.resolved.isEmpty }?.resolved }

  var identity: String? {
    if let id = legs.first(where: { !$0.customer.isEmpty && !$0.customer.contains("*") })?.customer { return "id " + id }
    guard let phone = legs.first(where: { !$0.phone.isEmpty })?.phone else { return nil }
    return "phone " + (phone.hasPrefix("01") ? String(phone.dropFirst()) : phone)
  }

  var droppedAt: Int? {
    guard let end = legs.compactMap(\.ended).max() else { return nil }
    return legs.last { $0.ended == end }?.hangup == "system" ? end : nil
  }
}

/// First-contact resolution by looking at every pair of contacts.
struct PlainResolution {
  struct Complaint {
    var customer: String
    var at: Int
    var business: String
  }
  let contacts: [PlainContact]
  let complaints: [Complaint]
  /// Seconds after Monday 00:00.
  let watermark: Int

  private func isSameIssue(_ a: String, _ b: String) -> Bool { a.isEmpty || b.isEmpty || a == b }

  private func precedes(_ a: PlainContact, _ b: PlainContact) -> Bool { (a.arrived, a.id) < (b.arrived, b.id) }

  private func others(_ contact: PlainContact) -> [PlainContact] {
    contacts.filter { $0.id != contact.id && $0.isInbound && $0.identity == contact.identity && contact.identity != nil }
  }

  func isReconnect(_ contact: PlainContact) -> Bool {
    others(contact).contains { other in
      guard precedes(other, contact), let end = other.droppedAt else { return false }
      return contact.arrived >= end && contact.arrived - end < 120
    }
  }

  func isEligible(_ contact: PlainContact, _ window: Int) -> Bool {
    guard contact.isAnswered, contact.isInbound, contact.identity != nil, contact.arrived < watermark, !isReconnect(contact) else { return false }
    return !others(contact).contains {
      precedes($0, contact) && $0.isAnswered && isSameIssue($0.memberLeg.business, contact.memberLeg.business) && contact.arrived - $0.arrived <= window
    }
  }

  /// Seconds to the next repeat.
  func gap(_ contact: PlainContact) -> Int? {
    let calls = others(contact).filter {
      precedes(contact, $0) && $0.isOffered && $0.arrived < watermark && !isReconnect($0)
        && isSameIssue($0.memberLeg.business, contact.memberLeg.business)
    }.map { $0.arrived - contact.arrived }
    let complained = complaints.filter {
      "id " + $0.customer == contact.identity && $0.at >= contact.arrived && $0.at < watermark && isSameIssue($0.business, contact.memberLeg.business)
    }.map { $0.at - contact.arrived }
    return (calls + complained).min()
  }

  func isRepeat(_ contact: PlainContact, _ window: Int) -> Bool {
    !isReconnect(contact)
      && others(contact).contains {
        precedes($0, contact) && $0.isOffered && isSameIssue($0.memberLeg.business, contact.memberLeg.business) && contact.arrived - $0.arrived <= window
      }
  }

  /// Kaplan–Meier by the book: at each event time, those still watched; events before censorings.
  func survival(_ contacts: [PlainContact], through end: Int) -> Double? {
    if contacts.isEmpty { return nil }
    let lives = contacts.map { contact in gap(contact).map { ($0, true) } ?? (watermark - contact.arrived, false) }
    var survival = 1.0
    for time in Set(lives.filter { $0.1 && $0.0 <= end }.map(\.0)).sorted() {
      let atRisk = lives.filter { $0.0 >= time }.count
      let events = lives.filter { $0.1 && $0.0 == time }.count
      survival *= Double(atRisk - events) / Double(atRisk)
    }
    return survival
  }
}
