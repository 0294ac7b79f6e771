// The contact tables, by hand and against a slow count of random exports: intervals, urgent path, self-service, kinds of
// contacts, agreement of flag and repeat, enquiries that become complaints, contributions.

import CallCentre
import Engine
import Measure
import RunFolder
import Statistics
import Testing

private let hour = 3600
private let day = 86_400

/// One contact of one leg.
private struct Call {
  var id: String
  var at: Int
  var customer = "C1"
  var word = "answered"
  /// Seconds from arrival to the answer, or to the end.
  var wait = 10
  var talk = 60
  var business = ""
  var urgent = ""
  var kind = ""
  var verified = ""
  var resolved = ""
}

@Suite struct ContactTableTests {
  private func run(_ calls: [Call], _ change: (inout ContactWalk) -> Void = { _ in }) throws -> WalkResult {
    var walk = try ContactWalk()
    walk.limit = 60
    change(&walk)
    let all = calls + [Call(id: "Z", at: 50 * day, customer: "SOMEBODY")]
    let rows = all.map { call in
      let isAnswered = call.word == "answered"
      return [
        call.id, "phone", walk.stamp(call.at), isAnswered ? walk.stamp(call.at + call.wait) : "",
        walk.stamp(call.at + call.wait + (isAnswered ? call.talk : 0)), isAnswered ? "\(call.talk)" : "", "0", "0", call.word, call.customer, call.business,
        call.urgent, call.kind, call.verified, call.resolved,
      ].joined(separator: ",")
    }
    let header =
      "call_id,channel,start_time,answer_time,end_time,talk_s,hold_s,wrap_up_s,outcome,customer_id,business_type,urgent,contact_kind,verified,resolved_flag"
    return try walk.run(([header] + rows).joined(separator: "\n") + "\n")
  }

  private func text(_ cell: Cell) -> String {
    switch cell {
    case .text(let text): text
    case .integer(let number): "\(number)"
    case .number(let number): "\(number)"
    case .empty: "-"
    }
  }
  private func lines(_ result: WalkResult, _ table: String, _ columns: [Int]) -> [String] {
    (result.tables[table] ?? []).map { row in columns.map { text(row[$0]) }.joined(separator: " ") }
  }

  // MARK: Intervals

  @Test func halfHoursOfArrival() throws {
    let calls = [
      Call(id: "A", at: 9 * hour), Call(id: "B", at: 9 * hour + 1799, wait: 25), Call(id: "C", at: 9 * hour + 1800),
      Call(id: "D", at: 9 * hour + 1, word: "queue_abandon", wait: 40), Call(id: "E", at: 9 * hour, word: "ivr_exit"),
      Call(id: "F", at: 7 * day - 1), Call(id: "G", at: 7 * day),
    ]
    // weekday, half_hour, days, offered, answered, abandoned, wait_n, wait_p90_s, service_level_n, service_level, load_n, load_s
    let found = lines(try run(calls), "intervals", [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 12, 13])
    #expect(found == ["1 09:00 1 3 2 1 3 40 3 0.3333333333333333 2 120", "1 09:30 1 1 1 0 1 10 1 1.0 1 60", "7 23:30 1 1 1 0 1 10 1 1.0 1 60"])
  }

  @Test func intervalsAddUp() throws {
    for seed in 1...8 as ClosedRange<UInt64> {
      let walk = try ContactWalk()
      let export = RandomExport(seed: seed, contacts: 250)
      let result = try walk.run(export.text(walk))
      let contacts = PlainContact.all(export.legs).filter { $0.isInbound && (0..<7).contains($0.day) && $0.isOffered }
      var plain: [String: (offered: Int, answered: Int, load: Int)] = [:]
      for contact in contacts {
        let second = contact.arrived - contact.day * day
        let half = second / 1800
        let key = "\(contact.day + 1) " + (half / 2 < 10 ? "0" : "") + "\(half / 2):" + (half % 2 == 0 ? "00" : "30")
        var counts = plain[key] ?? (0, 0, 0)
        counts.offered += 1
        if contact.isAnswered { counts.answered += 1 }
        counts.load += contact.sum(PlainContact.handle) ?? 0
        plain[key] = counts
      }
      let expected = plain.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value.offered) \($0.value.answered) \($0.value.load)" }
      #expect(lines(result, "intervals", [0, 1, 3, 4, 13]) == expected, "seed \(seed)")
    }
  }

  // MARK: Urgent path

  @Test func urgentContacts() throws {
    let calls = [
      Call(id: "A", at: hour, wait: 20, urgent: "挂失"), Call(id: "B", at: hour + 1, wait: 21, urgent: "盗刷"),
      Call(id: "C", at: hour + 2, word: "queue_abandon", wait: 20, urgent: "诈骗"), Call(id: "D", at: hour + 3, word: "queue_abandon", wait: 21, urgent: "诈骗"),
      Call(id: "E", at: hour + 4, word: "voicemail", urgent: "诈骗"), Call(id: "F", at: hour + 5, word: "ivr_abandon", urgent: "挂失"),
      // Urgent by its business type only; and one that is not.
      Call(id: "G", at: hour + 6, wait: 3, business: "loan"), Call(id: "H", at: hour + 7, business: "card"),
    ]
    let result = try run(calls)
    #expect(
      lines(result, "urgent", [0, 1, 3, 4, 5, 6]) == [
        "A card_loss 20 answered 20 false", "B fraud 21 answered 20 true", "C scam 20 queue_abandon 20 -", "D scam 21 queue_abandon 20 true",
        "E scam - voicemail 20 true", "F card_loss - ivr_abandon 20 -", "G fraud 3 answered 20 false",
      ])
    // kind, contacts, offered, answered, abandoned, abandon_ratio, ivr_abandoned, wait_n, wait_max_s, judged, breached, undecided
    #expect(
      lines(result, "urgent_path", [0, 1, 2, 3, 4, 5, 8, 9, 12, 13, 14, 18]) == [
        "- 7 6 3 2 0.3333333333333333 1 3 21 5 3 2", "card_loss 2 1 1 0 0.0 1 1 20 1 0 1", "fraud 2 2 2 0 0.0 0 2 21 2 1 0",
        "scam 3 3 0 2 0.6666666666666666 0 0 - 2 2 1",
      ])
    let own = try run(calls) { $0.urgentTargets = ["fraud": 2, "*": 60] }
    #expect(lines(own, "urgent", [0, 5, 6]) == ["A 60 false", "B 2 true", "C 60 -", "D 60 -", "E 60 true", "F 60 -", "G 2 true"])
  }

  // MARK: Self-service

  @Test func whatSelfServiceCouldHaveServed() throws {
    let calls = [
      Call(id: "A", at: hour, talk: 100, business: "card"), Call(id: "B", at: hour, talk: 50, business: "card"), Call(id: "C", at: hour, business: "loan"),
      Call(id: "D", at: hour), Call(id: "E", at: hour, word: "queue_abandon", business: "card"), Call(id: "F", at: -hour, business: "card"),
    ]
    // business_type, contacts, n, share, handle_time_n, handle_time_s, total_handle_time_s
    #expect(lines(try run(calls), "self_service", [0, 1, 2, 3, 6, 7, 8]) == ["- 2 4 0.5 2 75.0 150", "card 2 4 0.5 2 75.0 150"])
  }

  // MARK: Kinds

  @Test func kindsAndVerification() throws {
    let calls = [
      Call(id: "A", at: hour, kind: "办理", verified: "是"), Call(id: "B", at: hour, kind: "办理", verified: "否"), Call(id: "C", at: hour, kind: "办理"),
      Call(id: "D", at: hour, kind: "咨询"), Call(id: "E", at: hour, word: "queue_abandon", kind: "办理"),
    ]
    // kind, contacts, n, share, answered, verified, unverified, verified_ratio
    #expect(
      lines(try run(calls), "contact_kinds", [0, 1, 2, 3, 6, 7, 8, 9]) == [
        "enquiry 1 5 0.2 1 0 0 0.0", "transaction 4 5 0.8 3 1 1 0.3333333333333333", "complaint 0 5 0.0 0 0 0 -", "urgent 0 5 0.0 0 0 0 -",
        "(missing) 0 5 0.0 0 0 0 -",
      ])
    #expect(lines(try run(calls), "unverified", [0, 3]) == ["B no", "C missing"])
  }

  // MARK: Agreement

  @Test func flagAgainstRepeat() throws {
    let calls = [
      Call(id: "A", at: hour, resolved: "是"), Call(id: "A2", at: 2 * day, resolved: "否"), Call(id: "B", at: hour, customer: "C2", resolved: "否"),
      Call(id: "C", at: hour, customer: "C3"), Call(id: "D", at: hour, customer: "C4", resolved: "是"), Call(id: "E", at: hour, customer: "", resolved: "是"),
    ]
    func found(_ result: WalkResult) -> [String] { lines(result, "fcr_agreement", [0, 1, 2]).filter { !$0.hasSuffix(" 0") } }
    // A2 follows A and is not eligible; E is nobody known.
    #expect(found(try run(calls)) == ["yes yes 1", "yes no 1", "no no 1", "missing no 1"])
    #expect(try run(calls).tables["fcr_agreement"]?.count == 9)
    // On Monday morning after the period no window is over.
    #expect(found(try run(calls + [Call(id: "Y", at: 6 * day, customer: "C9")]) { $0.limit = 7 }) == ["yes immature 2", "no immature 1", "missing immature 2"])
  }

  @Test func agreementAddsUpToTheRepeatRatio() throws {
    for seed in 51...58 as ClosedRange<UInt64> {
      let walk = try ContactWalk()
      let export = RandomExport(seed: seed, contacts: 300, daysBefore: 20)
      let result = try walk.run(export.text(walk))
      var sums: [String: Int] = [:]
      for row in result.tables["fcr_agreement"] ?? [] { if case .integer(let count) = row[2] { sums[text(row[1]), default: 0] += count } }
      let figure = try #require(result.figure("fcr_ratio", "repeat_7d"))
      #expect(sums["no"] == figure.numerator && (sums["no"] ?? 0) + (sums["yes"] ?? 0) == figure.denominator, "seed \(seed)")
    }
  }

  // MARK: Enquiries

  @Test func enquiriesThatBecomeComplaints() throws {
    let week = 7 * day
    let calls = [
      // Exactly seven days later, in another matter; one second more; nobody; not identified.
      Call(id: "A", at: hour, business: "card", kind: "咨询"), Call(id: "A2", at: hour + week, business: "loan", kind: "投诉"),
      Call(id: "B", at: hour, customer: "C2", business: "card", kind: "咨询"), Call(id: "B2", at: hour + week + 1, customer: "C2", kind: "投诉"),
      Call(id: "C", at: hour, customer: "C3", business: "loan", kind: "咨询"), Call(id: "D", at: hour, customer: "", kind: "咨询"),
      // No enquiry; and an enquiry that nobody answered.
      Call(id: "E", at: hour, customer: "C5", kind: "办理"), Call(id: "F", at: hour, customer: "C6", word: "queue_abandon", kind: "咨询"),
      // In writing, in the same second.
      Call(id: "G", at: 2 * hour, customer: "C7", business: "card", kind: "咨询"),
    ]
    let result = try run(calls) { $0.complaints = [$0.complaint("P", of: "C7", at: 2 * hour), $0.complaint("Q", of: "LAST", at: 50 * day)] }
    // business_type, window, enquiries, n, complained, value, excluded, state
    #expect(
      lines(result, "enquiry_complaints", [0, 1, 2, 3, 4, 5, 8, 9]) == [
        "- 7d 5 4 2 0.5 1 final", "(missing) 7d 1 0 0 - 1 final", "card 7d 3 3 2 0.6666666666666666 0 final", "loan 7d 1 1 0 0.0 0 final",
      ])
  }

  // MARK: Contributions

  @Test func contributionsAddUpToTheChange() throws {
    for seed in 61...66 as ClosedRange<UInt64> {
      let walk = try ContactWalk()
      let export = RandomExport(seed: seed, contacts: 400, daysBefore: 7)
      let result = try walk.run(export.text(walk))
      let rows = try #require(result.tables["contributions"])
      let splits = Set(rows.map { $0[0...2].map(text) })
      #expect(splits.count == 6 * 3)
      for split in splits {
        let own = rows.filter { $0[0...2].map(text) == split }
        let figure = try #require(result.figure(split[0], split[1] == "-" ? "" : split[1]))
        func number(_ cell: Cell) -> Double { if case .number(let value) = cell { value } else { 0 } }
        let whole = try #require(own.first { $0[3] == .empty })
        let members = own.filter { $0[3] != .empty }
        #expect(abs(number(whole[6]) - (figure.change ?? .nan)) < 1e-12, "\(split), seed \(seed)")
        for column in [4, 5, 6] {
          #expect(abs(members.reduce(0) { $0 + number($1[column]) } - number(whole[column])) < 1e-12, "\(split), column \(column), seed \(seed)")
        }
        #expect(abs(members.reduce(0) { $0 + number($1[10]) } - 1) < 1e-12)
      }
    }
  }
}
