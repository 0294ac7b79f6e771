// The life of a complaint: one worked example or more for each ruling L1–L17, S6 and S7.

internal import CallCentre
internal import Measure
internal import Testing

struct ComplaintClockLifeTests {
  let desk: ClockDesk
  /// 15 calendar days from 2026-09-18: due 2026-10-03T23:59:59.
  let keep = Policy.Clock.plain(15, .calendarDays)
  let strict = Policy.Clock.plain(15, .calendarDays) { $0.continuesOnReopen = true }
  let acknowledge = Policy.Clock.plain(3, .workingDays, name: .acknowledge, stop: .acknowledged)
  let escalate = Policy.Clock.plain(48, .hours, name: .escalate, stop: .escalated) { $0.cancelledByClosing = true }
  let followUp = Policy.Clock.plain(5, .workingDays, name: .followUp, stop: .followUp) { $0.start = .closed }
  init() throws { desk = try ClockDesk() }

  @Test func s7ExactlyAtDue() throws {
    #expect(try desk.word(keep, desk.complaint("2026-09-18 10:00", [.closed: "2026-10-03 23:59:59"])) == "met")
    #expect(try desk.word(keep, desk.complaint("2026-09-18 10:00", [.closed: "2026-10-04 00:00:00"])) == "breached")
    #expect(try desk.word(keep, desk.complaint("2026-09-18 10:00"), asOf: "2026-10-03 23:59:59") == "openOnTrack")
    #expect(try desk.word(keep, desk.complaint("2026-09-18 10:00"), asOf: "2026-10-04 00:00:00") == "openOverdue")
  }

  @Test func s6StampsAfterAsOf() throws {
    let complaint = try desk.complaint("2026-09-18 10:00", [.closed: "2026-09-25 10:00:01"], status: .closed)
    #expect(try desk.word(keep, complaint, asOf: "2026-09-25 10:00:00") == "openOnTrack")
    #expect(try desk.word(keep, complaint, asOf: "2026-09-25 10:00:01") == "met")
    #expect(try desk.word(keep, complaint, asOf: "2026-09-18 09:59:59") == "no clock")
    // A date has happened on that date.
    let dated = try desk.complaint("2026-09-18", [.closed: "2026-09-25"])
    #expect(try desk.word(keep, dated, asOf: "2026-09-24 23:59:59") == "openOnTrack")
    #expect(try desk.word(keep, dated, asOf: "2026-09-25 00:00:00") == "met")
    #expect(try desk.word(keep, dated, asOf: "2026-09-17 23:59:59") == "no clock")
  }

  @Test func l1Reopening() throws {
    // Closed on the 25th, reopened on the 28th, closed again on 5 October. Days 25, 26, 27 September are in state closed
    // at their last second: the strict clock's last day moves from 3 to 6 October.
    let complaint = try desk.complaint(
      "2026-09-18 10:00", [.closed: "2026-09-25 10:00", .reopened: "2026-09-28 10:00", .reclosed: "2026-10-05 10:00"])
    let kept = try #require(try desk.verdict(keep, complaint, asOf: "2026-11-01"))
    #expect(kept.status == .met)
    #expect(kept.doneAt.map(desk.zone.localISO) == "2026-09-25T10:00:00")
    let continued = try #require(try desk.verdict(strict, complaint, asOf: "2026-11-01"))
    #expect(continued.status == .met)
    #expect(continued.dueAt.map(desk.zone.localISO) == "2026-10-06T23:59:59")
    #expect(continued.doneAt.map(desk.zone.localISO) == "2026-10-05T10:00:00")
    #expect(
      try desk.ledger(strict, complaint, asOf: "2026-11-01") == [
        "running 2026-09-18T10:00:00 2026-09-25T10:00:00 + 604800", "closed 2026-09-25T10:00:00 2026-09-28T10:00:00 - 259200",
        "running 2026-09-28T10:00:00 2026-10-05T10:00:00 + 604800",
      ])
    // Between reopening and re-closing it is open; before the reopening it is met; after the new deadline overdue.
    #expect(try desk.word(strict, complaint, asOf: "2026-09-27 00:00") == "met")
    #expect(try desk.word(strict, complaint, asOf: "2026-09-29 00:00") == "openOnTrack")
    let late = try desk.complaint("2026-09-18 10:00", [.closed: "2026-09-25 10:00", .reopened: "2026-09-28 10:00"])
    let overdue = try #require(try desk.verdict(strict, late, asOf: "2026-10-07 00:00"))
    #expect(overdue.status == .openOverdue)
    #expect(overdue.reason == .reopened)
    #expect(try desk.word(keep, late, asOf: "2026-10-07 00:00") == "met")
  }

  @Test func l3WithdrawnAndNotAccepted() throws {
    for status in [ComplaintStatus.withdrawn, .notAccepted] {
      let early = try desk.complaint(
        "2026-09-18 10:00", [.closed: "2026-09-25 10:00", .acknowledged: "2026-09-21 09:00"], status: status)
      #expect(try desk.word(keep, early) == "cancelled")
      // Stopped before it: the verdict stands. Not yet stopped: cancelled. Would start at closing: never starts.
      #expect(try desk.word(acknowledge, early) == "met")
      #expect(
        try desk.word(
          .plain(8, .workingHours, stop: .firstReply),
          desk.complaint("2026-09-18 10:00", [.closed: "2026-09-18 11:00"], status: status)) == "cancelled")
      #expect(try desk.word(followUp, early) == "no clock")
      // Past due already: breached at the close.
      let late = try desk.complaint("2026-09-18 10:00", [.closed: "2026-10-04 10:00"], status: status)
      let verdict = try #require(try desk.verdict(keep, late, asOf: "2026-11-01"))
      #expect(verdict.status == .breached)
      #expect(verdict.doneAt.map(desk.zone.localISO) == "2026-10-04T10:00:00")
      #expect(verdict.reason == .endedLate)
      #expect(try desk.word(acknowledge, late) == "breached")
      // A stamp after the end of the procedure does not stop the clock.
      #expect(
        try desk.word(
          acknowledge,
          desk.complaint("2026-09-18 10:00", [.closed: "2026-09-19 10:00", .acknowledged: "2026-09-21 09:00"], status: status))
          == "cancelled")
      // closed_at is the end of the procedure for a clock that would run on as well.
      let reopened: [Milestone: String] = [.closed: "2026-09-19 10:00", .reopened: "2026-09-20 10:00"]
      #expect(try desk.word(strict, desk.complaint("2026-09-18 10:00", reopened, status: status)) == "cancelled")
      // Without closed_at nothing is known of the end; the end later than A has not happened.
      #expect(try desk.word(keep, desk.complaint("2026-09-18 10:00", status: status)) == "closed_at_missing")
      #expect(try desk.word(keep, early, asOf: "2026-09-20 00:00") == "openOnTrack")
    }
    #expect(
      try desk.ledger(
        keep, desk.complaint("2026-09-18 10:00", [.closed: "2026-09-19 10:00"], status: .withdrawn), asOf: "2026-11-01"
      ).count == 1)
  }

  @Test func l4MergedComplaintsHaveNoClock() throws {
    var complaint = try desk.complaint("2026-09-18 10:00")
    complaint.mergedInto = 7
    #expect(try desk.word(keep, complaint) == "no clock")
  }

  @Test func l6DroppedStamps() throws {
    #expect(try desk.word(acknowledge, desk.complaint("2026-09-18 10:00", [.acknowledged: "dropped"])) == "stop_dropped")
    #expect(
      try desk.word(
        strict,
        desk.complaint("2026-09-18 10:00", [.closed: "2026-09-20 10:00", .reopened: "2026-09-22 10:00", .reclosed: "dropped"]))
        == "stop_dropped")
    // The first close still holds for a clock that keeps it, and where the reopening was dropped.
    #expect(
      try desk.word(
        keep,
        desk.complaint("2026-09-18 10:00", [.closed: "2026-09-20 10:00", .reopened: "2026-09-22 10:00", .reclosed: "dropped"]))
        == "met")
    #expect(
      try desk.word(strict, desk.complaint("2026-09-18 10:00", [.closed: "2026-09-20 10:00", .reopened: "dropped"])) == "met")
    // A follow-up before the closing that starts its clock decides nothing.
    #expect(
      try desk.word(followUp, desk.complaint("2026-09-18 10:00", [.closed: "2026-09-21 10:00", .followUp: "2026-09-20 10:00"]))
        == "stop_before_start")
  }

  @Test func l7StatusAgainstStamps() throws {
    let statusOnly = try desk.complaint("2026-09-18 10:00", status: .closed)
    #expect(try desk.word(keep, statusOnly) == "closed_at_missing")
    #expect(try desk.word(acknowledge, statusOnly) == "closed_at_missing")
    #expect(try desk.word(followUp, statusOnly) == "no clock")
    #expect(
      try desk.word(acknowledge, desk.complaint("2026-09-18 10:00", [.acknowledged: "2026-09-18 11:00"], status: .closed))
        == "met")
    // A stamp wins over a status that says running.
    #expect(try desk.word(keep, desk.complaint("2026-09-18 10:00", [.closed: "2026-09-20 10:00"], status: .running)) == "met")
  }

  @Test func l8MissingStop() throws {
    #expect(try desk.word(acknowledge, desk.complaint("2026-09-18 10:00"), asOf: "2026-09-19 00:00") == "openOnTrack")
    let closed = try desk.complaint("2026-09-18 10:00", [.closed: "2026-09-19 10:00"])
    #expect(try desk.word(acknowledge, closed) == "stop_missing")
    // An escalation not needed any more: closed in time cancels, closed later breaches.
    #expect(try desk.word(escalate, closed) == "cancelled")
    let late = try #require(
      try desk.verdict(escalate, desk.complaint("2026-09-18 10:00", [.closed: "2026-09-20 10:00:01"]), asOf: "2026-11-01"))
    #expect(late.status == .breached)
    #expect(late.doneAt.map(desk.zone.localISO) == "2026-09-20T10:00:01")
    #expect(late.reason == .closedWithoutStop)
    #expect(try desk.word(escalate, desk.complaint("2026-09-18 10:00", [.closed: "2026-09-20"])) == "time_of_day_missing")
    // A follow-up starts at closing and stays open: Saturday 19 is day 0; 20 (make-up), 21, 22, 23, 24.
    #expect(try desk.due(followUp, closed, asOf: "2026-09-20 00:00") == "2026-09-24T23:59:59")
    #expect(try desk.word(followUp, closed, asOf: "2026-09-25 00:00") == "openOverdue")
    #expect(try desk.word(followUp, desk.complaint("2026-09-18 10:00")) == "no clock")
  }

  @Test func l11Extension() throws {
    let clock = Policy.Clock.plain(15, .calendarDays) {
      $0.targets[0].extension = Policy.Extension(amount: 30, unit: .calendarDays, approvalRequired: true, beforeExpiry: true)
    }
    func due(_ stamps: [Milestone: String], approver: Bool = true, asOf: String = "2026-12-31 00:00") throws -> String {
      var complaint = try desk.complaint("2026-09-18 10:00", stamps)
      complaint.approvedBy = approver
      return try desk.due(clock, complaint, asOf: asOf)
    }
    // Unextended 3 October. Extended until 20 October, approved in time: 20 October. Until December: 3 October + 30.
    #expect(try due([.extendedUntil: "2026-10-20", .approved: "2026-10-01 09:00"]) == "2026-10-20T23:59:59")
    #expect(try due([.extendedUntil: "2026-10-20 12:00", .approved: "2026-10-03"]) == "2026-10-20T23:59:59")
    #expect(try due([.extendedUntil: "2026-12-01", .approved: "2026-10-03 23:59:59"]) == "2026-11-02T23:59:59")
    // Too late, without approver, without date of approval, not after the last day, not yet approved at A.
    #expect(try due([.extendedUntil: "2026-10-20", .approved: "2026-10-04 00:00"]) == "2026-10-03T23:59:59")
    #expect(try due([.extendedUntil: "2026-10-20", .approved: "2026-10-01 09:00"], approver: false) == "2026-10-03T23:59:59")
    #expect(try due([.extendedUntil: "2026-10-20"]) == "2026-10-03T23:59:59")
    #expect(try due([.extendedUntil: "2026-10-03 23:00", .approved: "2026-10-01 09:00"]) == "2026-10-03T23:59:59")
    #expect(
      try due([.extendedUntil: "2026-10-20", .approved: "2026-10-01 09:00"], asOf: "2026-09-30 00:00") == "2026-10-03T23:59:59")
    var late = try desk.complaint(
      "2026-09-18 10:00", [.extendedUntil: "2026-10-20", .approved: "2026-10-09", .closed: "2026-10-10 10:00"])
    late.approvedBy = true
    #expect(try desk.verdict(clock, late, asOf: "2026-11-01")?.reason == .extensionNotCounted)
    // In working days: 15 working days = 15 October, + 10 = 29 October.
    let working = Policy.Clock.plain(15, .workingDays) {
      $0.targets[0].extension = Policy.Extension(amount: 10, unit: .workingDays, approvalRequired: false, beforeExpiry: false)
    }
    #expect(try desk.due(working, desk.complaint("2026-09-18 10:00", [.extendedUntil: "2026-12-30"])) == "2026-10-29T23:59:59")
    #expect(try desk.due(working, desk.complaint("2026-09-18 10:00", [.extendedUntil: "2026-10-17"])) == "2026-10-17T23:59:59")
    // 2027 has no calendar file: the limit lies in it, the date of the extension does not.
    #expect(try desk.due(working, desk.complaint("2026-12-09 10:00", [.extendedUntil: "2026-12-31"])) == "2026-12-31T23:59:59")
    #expect(try desk.due(working, desk.complaint("2026-12-09 10:00", [.extendedUntil: "2027-01-04"])) == "calendar_year_missing")
    // Before expiry asks for a dated approval even where nobody needs to sign.
    let dated = Policy.Clock.plain(15, .calendarDays) {
      $0.targets[0].extension = Policy.Extension(amount: 30, unit: .calendarDays, approvalRequired: false, beforeExpiry: true)
    }
    #expect(try desk.due(dated, desk.complaint("2026-09-18 10:00", [.extendedUntil: "2026-10-20"])) == "2026-10-03T23:59:59")
    #expect(
      try desk.due(dated, desk.complaint("2026-09-18 10:00", [.extendedUntil: "2026-10-20", .approved: "2026-10-02"]))
        == "2026-10-20T23:59:59")
  }

  @Test func l16Promises() throws {
    func due(_ promise: Promise, _ stamps: [Milestone: String] = [:], received: String = "2026-09-18 10:00") throws -> String {
      try desk.due(.promise, desk.complaint(received, stamps, promise: promise))
    }
    #expect(try due(.none) == "no clock")
    #expect(try due(.at(desk.stamp("2026-09-30 12:00"))) == "2026-09-30T12:00:00")
    #expect(try due(.at(desk.stamp("2026-09-30"))) == "2026-09-30T23:59:59")
    #expect(try due(.workingDays(5)) == "2026-09-24T23:59:59")
    #expect(try due(.calendarDays(15)) == "2026-10-03T23:59:59")
    #expect(try due(.hours(48)) == "2026-09-20T10:00:00")
    #expect(try due(.unreadable) == "promise_unreadable")
    #expect(try due(.workingDays(2_000_000_000)) == "promise_unreadable")
    #expect(try due(.hours(-1)) == "promise_unreadable")
    #expect(try due(.hours(48), received: "2026-09-18") == "time_of_day_missing")
    // A date-only close on the day of a promised second decides nothing, on another day it does.
    let promise = Promise.at(try desk.stamp("2026-09-30 12:00"))
    #expect(
      try desk.word(.promise, desk.complaint("2026-09-18 10:00", [.closed: "2026-09-30"], promise: promise))
        == "time_of_day_missing")
    #expect(try desk.word(.promise, desk.complaint("2026-09-18 10:00", [.closed: "2026-09-29"], promise: promise)) == "met")
    #expect(try desk.word(.promise, desk.complaint("2026-09-18 10:00", [.closed: "2026-10-01"], promise: promise)) == "breached")
    // No pauses, the first close counts, whatever the policy says of it.
    var clock = Policy.Clock.promise
    clock.pause = [.suspended]
    clock.continuesOnReopen = true
    clock.countsFirstDay = true
    let complaint = try desk.complaint(
      "2026-09-18 10:00",
      [.paused: "2026-09-19 10:00", .resumed: "2026-09-23 10:00", .closed: "2026-09-24 10:00", .reopened: "2026-09-24 11:00"],
      promise: .workingDays(5))
    #expect(try desk.due(clock, complaint) == "2026-09-24T23:59:59")
    #expect(try desk.word(clock, complaint) == "met")
  }

  @Test func l17Escalation() throws {
    // The earlier of stamp and event; due 2026-09-20T10:00:00.
    let events: [(String, ComplaintEvent.State)] = [("2026-09-19 10:00", .escalated)]
    #expect(
      try desk.word(escalate, desk.complaint("2026-09-18 10:00", [.escalated: "2026-09-21 10:00"], events: events)) == "met")
    #expect(try desk.word(escalate, desk.complaint("2026-09-18 10:00", [.escalated: "2026-09-21 10:00"])) == "breached")
    #expect(try desk.word(escalate, desk.complaint("2026-09-18 10:00", events: [("2026-09-21 10:00", .escalated)])) == "breached")
    // An event before receipt, or after A, is no escalation.
    #expect(
      try desk.word(
        escalate, desk.complaint("2026-09-18 10:00", events: [("2026-09-17 10:00", .escalated)]), asOf: "2026-09-19 00:00")
        == "openOnTrack")
    #expect(
      try desk.word(escalate, desk.complaint("2026-09-18 10:00", events: events), asOf: "2026-09-19 09:59:59") == "openOnTrack")
  }
}

struct ComplaintClockPolicyTests {
  let desk: ClockDesk
  init() throws { desk = try ClockDesk() }

  private func policy(_ from: String, _ to: String?, days: Int, name: String = "P") throws -> Policy {
    Policy(
      name: name, title: "", source: "", effectiveFrom: try #require(LocalDay(iso: from)),
      effectiveTo: to.flatMap { LocalDay(iso: $0) },
      calendar: "cn", clocks: [.plain(days, .calendarDays)])
  }

  @Test func l13VersionInForceAtReceipt() throws {
    let versions = [try policy("2026-01-01", "2026-09-30", days: 10), try policy("2026-10-01", nil, days: 5)]
    let judge = try desk.judge(versions, asOf: "2026-12-31")
    func due(_ received: String) throws -> [String] {
      judge.verdicts(of: try desk.complaint(received)).compactMap { $0.verdict.dueAt.map(desk.zone.localISO) }
    }
    #expect(try due("2025-12-31 23:59:59") == [])
    #expect(try due("2026-01-01 00:00") == ["2026-01-11T23:59:59"])
    #expect(try due("2026-09-30 23:59:59") == ["2026-10-10T23:59:59"])
    #expect(try due("2026-10-01 00:00") == ["2026-10-06T23:59:59"])
    // Several policies judge one complaint.
    let both = try desk.judge(versions + [policy("2026-01-01", nil, days: 30, name: "Q")], asOf: "2026-12-31")
    #expect(both.verdicts(of: try desk.complaint("2026-10-01 08:00")).map(\.variant.name) == ["P.resolve", "Q.resolve"])
  }

  @Test func settingsFaults() throws {
    func fault(_ policies: [Policy]) -> ClockSettingsFault? {
      do throws(ClockSettingsFault) {
        _ = try ClockRules(policies: policies, calendars: desk.calendars, zone: desk.zone, table: .withAllFields())
      } catch { return error }
      return nil
    }
    #expect(
      fault([try policy("2026-01-01", "2026-10-01", days: 1), try policy("2026-10-01", nil, days: 1)])?.wanted
        == "dates that do not overlap")
    #expect(fault([try policy("2026-01-01", nil, days: 1), try policy("2025-01-01", nil, days: 1)]) != nil)
    #expect(fault([try policy("2026-10-01", nil, days: 1), try policy("2026-01-01", "2026-09-30", days: 1)]) == nil)
    #expect(fault([try policy("2026-01-01", nil, days: -1)])?.found == "amount -1")
    #expect(fault([try policy("2026-01-01", nil, days: Int.max)])?.clock == "resolve")
    var foreign = try policy("2026-01-01", nil, days: 1)
    foreign.calendar = "eu"
    #expect(fault([foreign])?.message == "policy P: found no calendar eu; wanted the file eu-week.csv")
  }

  @Test func l9AndL12TargetsByLevel() throws {
    var table = ComplaintTable.withAllFields()
    var complex = Policy.Target(limit: .amount(30, .calendarDays))
    complex.when = [.level: ["复杂", "重大"]]
    var clock = Policy.Clock.plain(15, .calendarDays)
    clock.targets.insert(complex, at: 0)
    var onlyMajor = Policy.Clock.plain(48, .hours, name: .escalate, stop: .escalated)
    onlyMajor.targets[0].when = [.level: ["重大"], .viaRegulator: ["yes"]]
    var policy = Policy.one(clock)
    policy.clocks.append(onlyMajor)
    for (id, level) in ["", "一般", "复杂", "重大"].enumerated() {
      var complaint = try desk.complaint("2026-09-18 10:00")
      complaint.level = table.levels.code(of: level)
      complaint.viaRegulator = true
      table.append(String(id), complaint)
    }
    let judge = try desk.judge([policy], table: table, asOf: "2026-12-31")
    let found = table.complaints.map { judge.verdicts(of: $0).compactMap { $0.verdict.dueAt.map(desk.zone.localISO) } }
    #expect(
      found == [
        ["2026-10-03T23:59:59"], ["2026-10-03T23:59:59"], ["2026-10-18T23:59:59"],
        ["2026-10-18T23:59:59", "2026-09-20T10:00:00"],
      ])
    var other = table.complaints[3]
    other.viaRegulator = false
    #expect(judge.verdicts(of: other).count == 1)
  }

  @Test func d18ClocksThatTheExportCannotFeed() throws {
    var table = ComplaintTable.withAllFields()
    table.fields.subtract(["acked_at", "escalated_at", "promised_due_at", "level"])
    var policy = Policy.one(.plain(15, .calendarDays))
    policy.clocks.append(.plain(3, .workingDays, name: .acknowledge, stop: .acknowledged))
    policy.clocks.append(.promise)
    var major = Policy.Clock.plain(48, .hours, name: .escalate, stop: .escalated)
    major.targets[0].when = [.level: ["重大"]]
    policy.clocks.append(major)
    table.append("1", try desk.complaint("2026-09-18 10:00", promise: .calendarDays(3)))
    let judge = try desk.judge([policy], table: table, asOf: "2026-12-31")
    #expect(judge.verdicts(of: table.complaints[0]).map(\.variant.name) == ["P.resolve"])
    #expect(
      judge.rules.notComputable.map { $0.variant + " " + $0.missingFields.joined(separator: ",") } == [
        "P.acknowledge acked_at", "P.escalate escalated_at,level", "P.promise promised_due_at",
      ])
    // Events can stop an escalation clock where the field is missing.
    table.hasEventFile = true
    table.fields.insert("level")
    #expect(
      try desk.judge([policy], table: table, asOf: "2026-12-31").rules.notComputable.map(\.variant) == [
        "P.acknowledge", "P.promise",
      ])
  }

  @Test func d31CombinationsNobodyDefined() throws {
    func missing(_ change: (inout Policy.Clock) -> Void, unit: ClockUnit = .calendarDays) throws -> [String] {
      let judge = try desk.judge([Policy.one(.plain(1, unit, change))], asOf: "2026-12-31")
      return judge.rules.notComputable.flatMap(\.missingFields)
    }
    let inHours = Policy.Extension(amount: 1, unit: .hours, approvalRequired: false, beforeExpiry: false)
    let inDays = Policy.Extension(amount: 1, unit: .calendarDays, approvalRequired: false, beforeExpiry: false)
    #expect(try missing { $0.targets[0].extension = inHours } == ["feature: extension in hours"])
    #expect(try missing({ $0.targets[0].extension = inDays }, unit: .workingHours) == ["feature: extension of working_hours"])
    #expect(try missing { $0.stop = .paused } == ["feature: stop paused_at"])
    #expect(try missing { $0.start = .closed } == ["feature: start and stop closed_at"])
    #expect(try missing { _ in } == [])
  }
}
