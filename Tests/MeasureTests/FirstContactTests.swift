// First-contact resolution by hand: who is eligible, what counts as a repeat, when a figure is mature (A46–A58).

import CallCentre
import Engine
import Measure
import RunFolder
import Statistics
import Testing

/// One call: seconds after Monday 00:00, customer, what became of it.
private struct Call {
  var id: String
  var at: Int
  var customer = "C1"
  var business = ""
  var word = "answered"
  /// Seconds from arrival to the end.
  var lasted = 60
  var hangup = ""
  var direction = "in"
  var resolved = ""
}

private let hour = 3600
private let day = 86_400

@Suite struct FirstContactTests {
  private func text(_ walk: ContactWalk, _ calls: [Call]) -> String {
    let rows = calls.map { call in
      let answered = call.word == "answered" ? walk.stamp(call.at) : ""
      let talk = call.word == "answered" ? "\(max(1, call.lasted))" : ""
      return [
        call.id, "phone", call.direction, walk.stamp(call.at), answered, walk.stamp(call.at + call.lasted), talk, call.word, call.customer, call.business,
        call.hangup, call.resolved,
      ].joined(separator: ",")
    }
    return (["call_id,channel,direction,start_time,answer_time,end_time,talk_s,outcome,customer_id,business_type,hangup_by,resolved_flag"] + rows)
      .joined(separator: "\n") + "\n"
  }

  /// The walk of these calls, with one of somebody else far later, so that all windows are over.
  private func mature(_ calls: [Call], _ change: (inout ContactWalk) -> Void = { _ in }) throws -> WalkResult {
    var walk = try ContactWalk()
    walk.limit = 60
    change(&walk)
    return try walk.run(text(walk, calls + [Call(id: "Z", at: 50 * day, customer: "SOMEBODY")]))
  }

  @Test func aSecondCallWithinTheWindow() throws {
    // Monday 09:00, and again exactly seven days later: a repeat of the first, not eligible itself.
    let result = try mature([Call(id: "A", at: 9 * hour), Call(id: "B", at: 9 * hour + 7 * day)])
    #expect(result.ratio("fcr_ratio", "repeat_24h") == "1/1")
    #expect(result.ratio("fcr_ratio", "repeat_72h") == "1/1")
    #expect(result.ratio("fcr_ratio", "repeat_7d") == "0/1")
    #expect(result.ratio("fcr_ratio", "repeat_30d") == "0/1")
    // One second more is none within seven days.
    #expect(try mature([Call(id: "A", at: 9 * hour), Call(id: "B", at: 9 * hour + 7 * day + 1)]).ratio("fcr_ratio", "repeat_7d") == "1/1")
  }

  @Test func whoIsEligible() throws {
    // Each window judges eligibility by itself.
    let result = try mature([Call(id: "A", at: hour), Call(id: "B", at: hour + 2 * day)])
    #expect(result.ratio("fcr_ratio", "repeat_24h") == "2/2")
    #expect(result.ratio("fcr_ratio", "repeat_72h") == "0/1")
    // An earlier call that was not answered bars nobody; unanswered calls are never eligible.
    let abandoned = try mature([Call(id: "A", at: hour, word: "queue_abandon"), Call(id: "B", at: 2 * hour)])
    #expect(abandoned.ratio("fcr_ratio", "repeat_7d") == "1/1")
    // The look-back reaches before the period.
    #expect(try mature([Call(id: "A", at: -day), Call(id: "B", at: hour)]).ratio("fcr_ratio", "repeat_7d") == "0/0")
    #expect(try mature([Call(id: "A", at: -8 * day), Call(id: "B", at: hour)]).ratio("fcr_ratio", "repeat_7d") == "1/1")
    // Outbound calls neither count nor bar.
    let outbound = try mature([Call(id: "A", at: hour), Call(id: "B", at: 2 * hour, direction: "out"), Call(id: "C", at: 9 * day, direction: "out")])
    #expect(outbound.ratio("fcr_ratio", "repeat_7d") == "1/1")
    // Without an identity nobody is eligible: counted as excluded.
    let unknown = try mature([Call(id: "A", at: hour, customer: ""), Call(id: "B", at: hour, customer: "6222****01"), Call(id: "C", at: hour)])
    #expect(unknown.ratio("fcr_ratio", "repeat_7d") == "1/1")
    #expect(unknown.figure("fcr_ratio", "repeat_7d")?.excluded == 2)
    #expect(unknown.ratio("identity_coverage_ratio") == "1/3")
  }

  @Test func whatCountsAsARepeat() throws {
    func repeats(_ word: String) throws -> String {
      try mature([Call(id: "A", at: hour), Call(id: "B", at: 2 * hour, word: word)]).ratio("fcr_ratio", "repeat_7d")
    }
    for word in ["queue_abandon", "ring_abandon", "voicemail", "callback", "overflow_out", "system_drop", "open"] { #expect(try repeats(word) == "0/1", "\(word)") }
    for word in ["ivr_exit", "ivr_abandon"] { #expect(try repeats(word) == "1/1", "\(word)") }
  }

  @Test func sameIssue() throws {
    func ratio(_ first: String, _ second: String, sameIssue: Bool = true) throws -> String {
      try mature([Call(id: "A", at: hour, business: first), Call(id: "B", at: 2 * hour, business: second)]) { $0.sameIssue = sameIssue }
        .ratio("fcr_ratio", "repeat_7d")
    }
    #expect(try ratio("card", "card") == "0/1")
    #expect(try ratio("card", "loan") == "2/2")
    #expect(try ratio("card", "") == "0/1")
    #expect(try ratio("", "loan") == "0/1")
    #expect(try ratio("card", "loan", sameIssue: false) == "0/1")
    // A missing type matches both, but does not tie the two together.
    let bridge = try mature([Call(id: "A", at: hour, business: "card"), Call(id: "B", at: 2 * hour, business: "loan"), Call(id: "C", at: 3 * hour)])
    #expect(bridge.ratio("fcr_ratio", "repeat_7d") == "0/2")
  }

  @Test func tiesOfOneSecondGoByID() throws {
    let result = try mature([Call(id: "B", at: hour), Call(id: "A", at: hour)])
    // A is the earlier, repeated at once; B is not eligible.
    #expect(result.ratio("fcr_ratio", "repeat_7d") == "0/1")
    #expect(result.ratio("repeat_ratio") == "1/2")
    let rows = try #require(result.tables["first_contact_resolution"])
    #expect(rows.map { $0[0] } == [.text("B"), .text("A")])
    #expect(rows.map { $0[3] } == [.text("false"), .text("true")])
    #expect(rows.map { $0[6] } == [.empty, .text("B")])
    #expect(rows.map { $0[7] } == [.empty, .integer(0)])
  }

  @Test func aReconnectIsNoRepeatButNotEligibleEither() throws {
    func calls(after: Int, hangup: String = "system") -> [Call] {
      [Call(id: "A", at: hour, lasted: 100, hangup: hangup), Call(id: "B", at: hour + 100 + after)]
    }
    for after in [0, 119] {
      let result = try mature(calls(after: after))
      #expect(result.ratio("fcr_ratio", "repeat_7d") == "1/1", "\(after)")
      #expect(result.ratio("repeat_ratio") == "0/2")
    }
    for calls in [calls(after: 120), calls(after: 5, hangup: "customer"), calls(after: 5, hangup: "")] {
      let result = try mature(calls)
      #expect(result.ratio("fcr_ratio", "repeat_7d") == "0/1")
      #expect(result.ratio("repeat_ratio") == "1/2")
    }
    // It began before the drop: no reconnect.
    #expect(try mature(calls(after: -1)).ratio("fcr_ratio", "repeat_7d") == "0/1")
    // A drop in the voice menu is a drop all the same; the reconnect is nobody's repeat and not eligible.
    let menu = try mature([Call(id: "A", at: hour, word: "ivr_abandon", lasted: 10, hangup: "system"), Call(id: "B", at: hour + 20)])
    #expect(menu.ratio("fcr_ratio", "repeat_7d") == "0/0")
    // A call after the reconnect repeats both.
    let third = try mature(calls(after: 5) + [Call(id: "C", at: day)])
    #expect(third.ratio("fcr_ratio", "repeat_7d") == "0/1" && third.ratio("repeat_ratio") == "1/3")
    // Another customer's drop is nothing to this one.
    let others = try mature([Call(id: "A", at: hour, customer: "C9", lasted: 100, hangup: "system"), Call(id: "B", at: hour + 105)])
    #expect(others.ratio("fcr_ratio", "repeat_7d") == "2/2")
  }

  @Test func aComplaintIsARepeat() throws {
    func ratio(_ at: Int, business: String = "", of customer: String = "C1", callAbout: String = "card", others: String = "card") throws -> String {
      try mature([Call(id: "A", at: hour, business: callAbout), Call(id: "B", at: hour, customer: "C2", business: others)]) { walk in
        walk.complaints = [walk.complaint("P", of: customer, at: at, business: business), walk.complaint("Q", of: "C7", at: 50 * day, business: "card")]
      }.ratio("fcr_ratio", "repeat_7d")
    }
    #expect(try ratio(2 * hour, business: "card") == "1/2")
    #expect(try ratio(2 * hour) == "1/2")
    #expect(try ratio(hour) == "1/2")
    #expect(try ratio(hour - 1) == "2/2")
    #expect(try ratio(hour + 7 * day) == "1/2")
    #expect(try ratio(hour + 7 * day + 1) == "2/2")
    #expect(try ratio(2 * hour, of: "C5") == "2/2")
    #expect(try ratio(2 * hour, business: "loan") == "2/2")
    #expect(try ratio(2 * hour, business: "loan", callAbout: "") == "1/2")
  }

  @Test func complaintsMatchOnTheCustomerAloneWhereNoBusinessIsShared() throws {
    let result = try mature([Call(id: "A", at: hour, business: "card")]) { walk in
      walk.complaints = [walk.complaint("P", of: "C1", at: 2 * hour, business: "借记卡"), walk.complaint("Q", of: "C7", at: 50 * day, business: "贷款")]
    }
    #expect(result.ratio("fcr_ratio", "repeat_7d") == "0/1")
  }

  /// Of a customer's complaints the first in the same matter counts, behind those of others that stand before it.
  @Test func theComplaintOfTheSameMatterCounts() throws {
    let result = try mature([Call(id: "A", at: hour, business: "card"), Call(id: "B", at: hour, customer: "C2", business: "loan")]) { walk in
      walk.complaints = [
        walk.complaint("P", of: "C1", at: 2 * hour, business: "loan"), walk.complaint("Q", of: "C2", at: 3 * hour, business: "card"),
        walk.complaint("R", of: "C2", at: 9 * hour, business: "loan"), walk.complaint("S", of: "C2", at: 30 * 60, business: "loan"),
        walk.complaint("T", of: "C7", at: 50 * day, business: "card"),
      ]
    }
    // A's customer complained of a loan, not of the card; B's of a card and then of the loan.
    #expect(result.ratio("fcr_ratio", "repeat_7d") == "1/2")
  }

  @Test func maturityBoundsAndSurvival() throws {
    // Data to the end of Wednesday 18 November: what arrived by Thursday 00:00 the week before is over after seven days.
    var walk = try ContactWalk()
    walk.limit = 60
    let result = try walk.run(
      text(
        walk,
        [
          Call(id: "A", at: hour, customer: "C1"), Call(id: "B", at: 2 * day, customer: "C2"), Call(id: "B2", at: 4 * day, customer: "C2"),
          Call(id: "C", at: 3 * day, customer: "C3"), Call(id: "D", at: 3 * day + 1, customer: "C4"), Call(id: "E", at: 5 * day, customer: "C5"),
          Call(id: "E2", at: 6 * day, customer: "C5"), Call(id: "F", at: 6 * day, customer: "C6"), Call(id: "Z", at: 9 * day, customer: "C9"),
        ]))
    #expect(result.watermark == Instant(walk.base + Int64(10 * day)))
    // Eligible A B C D E F; mature A B C; of these B is repeated; E is repeated too, but not over.
    #expect(result.ratio("fcr_ratio", "repeat_7d") == "2/3")
    #expect(result.figure("fcr_ratio", "repeat_7d")?.excluded == 3)
    #expect(result.figure("fcr_ratio", "repeat_7d")?.state == .provisional)
    #expect(result.figure("fcr_ratio", "repeat_24h")?.state == .final)
    #expect(result.ratio("fcr_ratio", "low_7d") == "2/6")
    #expect(result.ratio("fcr_ratio", "high_7d") == "4/6")
    // Survival: at 1 day six at risk, one event (5/6); at 2 days five at risk, one event (4/5); F is censored at four days,
    // D at 7 d − 1 s, A and C after.
    #expect(abs((result.value("fcr_ratio", "km_7d") ?? 0) - 5.0 / 6 * 4 / 5) < 1e-12)
    #expect(result.figure("fcr_ratio", "km_7d")?.n == 6)
    for variant in ["km_7d", "low_7d", "high_7d"] { #expect(result.figure("fcr_ratio", variant)?.low == nil && result.figure("fcr_ratio", variant)?.high == nil) }
    #expect(result.figure("repeat_ratio")?.state == .final)
  }

  /// It looks backward and waits for no maturity, but while the period lasts contacts are still to come (A56, A63).
  @Test func repeatsAreFinalWhenThePeriodIs() throws {
    var walk = try ContactWalk()
    walk.limit = 60
    let result = try walk.run(text(walk, [Call(id: "A", at: hour, customer: "C1"), Call(id: "B", at: 2 * day, customer: "C1")]))
    #expect(result.ratio("repeat_ratio") == "1/2")
    #expect(result.figure("repeat_ratio")?.state == .provisional)
  }

  @Test func boundsAreOfSevenDaysWhicheverWindowLeads() throws {
    // B comes four days after A: a matter of its own under 72 hours, but A's repeat within seven days, and so not eligible there.
    for headline in [1, 2] {
      let result = try mature([Call(id: "A", at: hour), Call(id: "B", at: hour + 4 * day)]) { $0.headline = headline }
      #expect(result.ratio("fcr_ratio", "repeat_72h") == "2/2" && result.ratio("fcr_ratio", "repeat_7d") == "0/1")
      #expect(result.ratio("fcr_ratio", "low_7d") == "0/1" && result.ratio("fcr_ratio", "high_7d") == "0/1")
      #expect(result.value("fcr_ratio", "km_7d") == 0)
    }
  }

  @Test func whatLiesBehindTheWatermarkIsNotLookedAt() throws {
    // The complaints end on Tuesday: Wednesday's second call does not exist for first-contact resolution.
    var walk = try ContactWalk()
    walk.limit = 60
    walk.complaints = [walk.complaint("P", of: "C9", at: day + 5)]
    let calls = [Call(id: "A", at: hour), Call(id: "B", at: 2 * day), Call(id: "C", at: 2 * day, customer: "C2")]
    let result = try walk.run(text(walk, calls))
    #expect(result.watermark == Instant(walk.base + Int64(2 * day)))
    #expect(result.ratio("fcr_ratio", "repeat_24h") == "1/1")
    #expect(result.ratio("fcr_ratio", "low_7d") == "0/1" && result.ratio("fcr_ratio", "high_7d") == "1/1")
    #expect(result.value("fcr_ratio", "km_7d") == 1)
    // The ratio that looks backward knows no watermark.
    #expect(result.ratio("repeat_ratio") == "1/3")
    // Other figures count everything, and are provisional while a source does not reach the end of the period.
    #expect(result.value("contacts_offered") == 3 && result.figure("contacts_offered")?.state == .provisional)
  }

  @Test func theFlag() throws {
    let result = try mature([
      Call(id: "A", at: hour, resolved: "是"), Call(id: "B", at: 2 * hour, resolved: "否"), Call(id: "C", at: 3 * hour, customer: "", resolved: "是"),
      Call(id: "D", at: hour), Call(id: "E", at: hour, word: "queue_abandon", resolved: "是"), Call(id: "F", at: hour, direction: "out", resolved: "是"),
    ])
    #expect(result.ratio("fcr_ratio", "flag") == "2/3" && result.figure("fcr_ratio", "flag")?.excluded == 1)
    #expect(result.figure("fcr_ratio", "flag")?.low != nil)
  }

  @Test func phonesAndIDsAreNotBridged() throws {
    var walk = try ContactWalk()
    walk.limit = 60
    let result = try walk.run(
      """
      call_id,channel,start_time,answer_time,talk_s,customer_id,phone
      A,phone,2026-11-09 09:00:00,2026-11-09 09:00:01,60,C1,13800138000
      B,phone,2026-11-09 10:00:00,2026-11-09 10:00:01,60,,13800138000
      C,phone,2026-11-09 11:00:00,2026-11-09 11:00:01,60,138****8000,+86 138 0013 8000
      Z,phone,2026-12-30 11:00:00,2026-12-30 11:00:01,60,C3,

      """)
    // B and C are one customer, A another.
    #expect(result.ratio("fcr_ratio", "repeat_7d") == "1/2")
  }

  @Test func aShortLookBackIsSaid() throws {
    #expect(try mature([Call(id: "A", at: hour)]).findings.contains { $0.kind == .shortLookback })
    #expect(try !mature([Call(id: "Y", at: -7 * day, customer: "C8"), Call(id: "A", at: hour)]).findings.contains { $0.kind == .shortLookback })
  }

  @Test func oneIdentityOfAHundredThousandCalls() throws {
    var walk = try ContactWalk()
    walk.limit = 60
    walk.withStages = false
    let calls = (0..<100_000).map { number in
      Call(id: "I\(number)", at: number * 6, business: "b\(number % 5)", lasted: 5, hangup: number % 2 == 0 ? "system" : "")
    }
    let clock = ContinuousClock()
    let start = clock.now
    let result = try walk.run(text(walk, calls))
    #expect(result.figure("contacts_offered")?.n == 100_000)
    // Every issue has one eligible contact; all the others follow an answered one.
    #expect((result.figure("fcr_ratio", "high_7d")?.denominator ?? .max) <= 5)
    #expect(clock.now - start < .seconds(60))
  }
}
