// The laws of the fold on many random complaints under the shipped policies, and how long they take.

internal import CallCentre
internal import Foundation
internal import Measure
internal import RunFolder
internal import Testing

enum ShippedPolicies {
  private static func policy(
    _ name: String, from: String, to: String? = nil, calendar: String = "cn", _ clocks: [Policy.Clock]
  ) throws -> Policy {
    Policy(
      name: name, title: "", source: "", effectiveFrom: try #require(LocalDay(iso: from)),
      effectiveTo: to.flatMap { LocalDay(iso: $0) },
      calendar: calendar, clocks: clocks)
  }

  private static func internalClocks(
    register: Policy.Clock, acknowledge: Int, reply: Int, resolve: Int, escalate: Int, followUp: Int
  )
    -> [Policy.Clock]
  {
    let pause: Set<Policy.Clock.Pause> = [.suspended, .waitingCustomer]
    var resolved = Policy.Clock.plain(resolve, .workingDays) { $0.pause = pause }
    resolved.targets[0].extension = Policy.Extension(amount: 10, unit: .workingDays, approvalRequired: true, beforeExpiry: true)
    var forwarded = Policy.Target(limit: .amount(resolve / 2, .workingDays))
    forwarded.when = [.viaRegulator: ["yes"]]
    resolved.targets.insert(forwarded, at: 0)
    return [
      register, .plain(acknowledge, .calendarDays, name: .acknowledge, stop: .acknowledged) { $0.rollsLastDay = true },
      .plain(reply, .workingHours, name: .firstReply, stop: .firstReply) { $0.pause = pause }, resolved, .promise,
      .plain(escalate, .hours, name: .escalate, stop: .escalated) {
        $0.cancelledByClosing = true
        $0.targets[0].when = [.level: ["重大"]]
      },
      .plain(followUp, .workingDays, name: .followUp, stop: .followUp) {
        $0.start = .closed
        $0.ends = .closeOfBusiness
      },
    ]
  }

  /// Five policies in force in 2025 and 2026, two of them in versions or foreign: 20 clocks.
  static func five() throws -> [Policy] {
    var resolve = Policy.Clock.plain(15, .calendarDays) { $0.continuesOnReopen = true }
    var complex = Policy.Target(limit: .amount(30, .calendarDays))
    complex.when = [.level: ["复杂", "重大"]]
    complex.extension = Policy.Extension(amount: 30, unit: .calendarDays, approvalRequired: true, beforeExpiry: true)
    resolve.targets.insert(complex, at: 0)
    return [
      try policy("CN-CBIRC-2020-3", from: "2020-03-01", [resolve]),
      try policy(
        "INTERNAL", from: "2025-01-01", to: "2026-09-30",
        internalClocks(
          register: .plain(4, .workingHours, name: .register, stop: .registered), acknowledge: 3, reply: 8, resolve: 15,
          escalate: 48,
          followUp: 5)),
      try policy(
        "INTERNAL", from: "2026-10-01",
        internalClocks(
          register: .plain(1, .workingDays, name: .register, stop: .registered) { $0.countsFirstDay = true }, acknowledge: 2,
          reply: 4,
          resolve: 10, escalate: 24, followUp: 3)),
      try policy(
        "UK-FCA-DISP", from: "2016-06-30", calendar: "uk",
        [
          .plain(5, .workingDays, name: .acknowledge, stop: .acknowledged),
          .plain(3, .workingDays, name: .firstReply, stop: .firstReply) { $0.ends = .closeOfBusiness }, .plain(56, .calendarDays),
        ]),
      try policy(
        "IN-RBI", from: "2021-11-12",
        [
          .plain(30, .calendarDays),
          .plain(20, .calendarDays, name: .escalate, stop: .escalated) { $0.cancelledByClosing = true },
        ]),
    ]
  }
}

struct ComplaintClockFoldTests {
  /// Complaints received in the second half of 2026, with every kind of stamp, some of them odd.
  static func table(_ count: Int, seed: UInt64, desk: ClockDesk) throws -> ComplaintTable {
    var table = ComplaintTable.withAllFields()
    table.themes = ["fees", "fraud", "service"]
    let departments = (0..<12).map { table.departments.code(of: $0 == 0 ? "" : "部门\($0)") }
    let levels = ["", "一般", "复杂", "重大"].map { table.levels.code(of: $0) }
    var dice = ClockDice(seed: seed)
    let first = try desk.instant("2026-07-01").seconds
    for number in 0..<count {
      var complaint = Complaint()
      let received = first + Int64.random(in: 0..<150 * 86_400, using: &dice)
      func set(_ milestone: Milestone, after moment: Int64, upTo days: Int64, oneIn: Int = 1) -> Int64 {
        let at = moment + Int64.random(in: 0..<days * 86_400, using: &dice)
        guard Int.random(in: 0..<oneIn, using: &dice) == 0 else { return moment }
        let dateOnly = Int.random(in: 0..<20, using: &dice) == 0
        complaint[milestone] =
          dateOnly ? Stamp(desk.zone.start(of: desk.zone.day(Instant(at))), .date) : Stamp(Instant(at), .second)
        return at
      }
      complaint[.received] = Stamp(Instant(received), .second)
      _ = set(.registered, after: received, upTo: 2)
      _ = set(.acknowledged, after: received, upTo: 5)
      _ = set(.firstReply, after: received, upTo: 3)
      if Int.random(in: 0..<10, using: &dice) > 0 {
        let closed = set(.closed, after: received, upTo: 40)
        if Int.random(in: 0..<10, using: &dice) == 0 {
          let reopened = set(.reopened, after: closed + 86_400, upTo: 5)
          _ = set(.reclosed, after: reopened + 86_400, upTo: 9, oneIn: 2)
        }
        _ = set(.followUp, after: closed + 86_400, upTo: 9, oneIn: 2)
      }
      if Int.random(in: 0..<8, using: &dice) == 0 {
        let paused = set(.paused, after: received, upTo: 9)
        _ = set(.resumed, after: paused + 86_400, upTo: 9, oneIn: 2)
      }
      if Int.random(in: 0..<15, using: &dice) == 0 { _ = set(.escalated, after: received, upTo: 5) }
      if Int.random(in: 0..<15, using: &dice) == 0 {
        complaint[.extendedUntil] = Stamp(desk.zone.start(of: desk.zone.day(Instant(received)) + 40), .date)
        complaint.approvedBy = true
        _ = set(.approved, after: received, upTo: 20)
      }
      switch Int.random(in: 0..<6, using: &dice) {
      case 0: complaint.promise = .workingDays(5)
      case 1: complaint.promise = .at(Stamp(Instant(received + 864_000), .second))
      case 2: complaint.promise = .hours(72)
      default: break
      }
      if Int.random(in: 0..<40, using: &dice) == 0 { complaint.status = .withdrawn }
      if number > 0, Int.random(in: 0..<50, using: &dice) == 0 { complaint.mergedInto = number - 1 }
      complaint.department = departments[Int.random(in: 0..<12, using: &dice)]
      complaint.level = levels[Int.random(in: 0..<4, using: &dice)]
      complaint.viaRegulator = Bool.random(using: &dice)
      complaint.themes = [[], [0], [1, 2]][Int.random(in: 0..<3, using: &dice)]
      table.ids.append("TS\(number * 7919 % 1_000_003)")
      table.complaints.append(complaint)
    }
    return table
  }

  /// Everything a tally can say, as comparable text.
  private func answers(_ tally: ClockTally, _ table: ComplaintTable, zone: Zone) -> String {
    let cohorts = tally.cohorts(of: table)
    let lives = tally.lives(of: table)
    let parts: [String] = [
      "\(cohorts)", "\(ClockTables.breaches(tally.breaches(of: table), of: table, zone: zone).rows)",
      "\(ClockTables.dueSoon(tally.dueSoon(of: table), of: table, zone: zone).rows)", "\(tally.missingYears(of: table))",
      ComplaintFigures.Dimension.allCases.map { "\(lives.current.members[$0] ?? [])\(lives.previous.members[$0] ?? [])" }
        .joined(),
      (0..<table.count).map { tally.isUsed($0) ? "u" : "o" }.joined(),
    ]
    return parts.joined(separator: "\n")
  }

  @Test func anyOrderAnySplitAnyMerge() throws {
    let desk = try ClockDesk()
    let table = try Self.table(3000, seed: 5, desk: desk)
    let judge = try desk.judge(ShippedPolicies.five(), table: table, asOf: "2026-11-20 12:00")
    let week = try #require(ReportingPeriod("2026-W47", today: LocalDay(0)))
    let empty = ClockTally(judge: judge, period: week, table: table)
    var whole = empty
    whole.tally(0..<table.count, of: table)
    let expected = answers(whole, table, zone: desk.zone)
    #expect(expected.contains("INTERNAL"))
    var dice = ClockDice(seed: 3)
    for pieces in [1, 2, 3, 16, 101] {
      var cuts = Set((0..<pieces - 1).map { _ in Int.random(in: 0...table.count, using: &dice) })
      cuts.formUnion([0, table.count])
      let edges = cuts.sorted()
      var parts = zip(edges, edges.dropFirst()).map { low, high in
        var part = empty
        part.tally(low..<high, of: table)
        return part
      }
      parts.shuffle(using: &dice)
      // Merged as a chain, and as a tree.
      var chain = empty
      for part in parts { chain.merge(part) }
      #expect(answers(chain, table, zone: desk.zone) == expected)
      while parts.count > 1 {
        var last = parts.removeLast()
        last.merge(parts.removeFirst())
        parts.append(last)
      }
      #expect(answers(parts[0], table, zone: desk.zone) == expected)
    }
  }

  /// sla.csv adds up: departments to all, lists to columns, verdicts to cohorts; ledgers hold their law throughout.
  @Test func figuresAddUp() throws {
    let desk = try ClockDesk()
    let table = try Self.table(4000, seed: 9, desk: desk)
    let judge = try desk.judge(ShippedPolicies.five(), table: table, asOf: "2026-11-20 12:00")
    let week = try #require(ReportingPeriod("2026-W47", today: LocalDay(0)))
    var tally = ClockTally(judge: judge, period: week, table: table)
    tally.tally(0..<table.count, of: table)
    let cohorts = tally.cohorts(of: table)
    for variant in judge.rules.variants {
      let mine = cohorts.filter { $0.variant == variant }
      guard let all = mine.first(where: { $0.department.isEmpty }) else { continue }
      let members = mine.filter { !$0.department.isEmpty }
      for path in [\ClockCounts.met, \.breached, \.openOnTrack, \.openOverdue, \.unknown, \.dueSoon, \.backlog] {
        #expect(members.reduce(0) { $0 + $1.current[keyPath: path] } == all.current[keyPath: path])
      }
      #expect(tally.breaches(of: table).filter { $0.variant == variant }.count == all.current.breaches)
      #expect(tally.dueSoon(of: table).filter { $0.variant == variant }.count == all.current.dueSoon)
    }
    var clocks = 0
    for complaint in table.complaints { clocks += judge.ledgers(of: complaint).count }
    #expect(clocks > 30_000)
    let lives = tally.lives(of: table).current
    for dimension in [ComplaintFigures.Dimension.department, .day] {
      #expect((lives.members[dimension] ?? []).reduce(0) { $0 + $1.counts.received } == lives.counts(.all).received)
    }
  }

  /// Processor time of the whole process, which other load on the machine does not lengthen.
  private func milliseconds(_ body: () throws -> Void) rethrows -> Int {
    let start = clock()
    try body()
    return Int(clock() - start) / 1000
  }

  private static let manyComplaints = ProcessInfo.processInfo.environment["CLOCK_COMPLAINTS"].flatMap { Int($0) } ?? 20_000

  /// Prints what many complaints under five policies cost, the best of three; CLOCK_COMPLAINTS sets how many.
  @Test func timeOfTally() throws {
    let desk = try ClockDesk()
    let table = try Self.table(Self.manyComplaints, seed: 1, desk: desk)
    let judge = try desk.judge(ShippedPolicies.five(), table: table, asOf: "2026-11-20 12:00")
    let week = try #require(ReportingPeriod("2026-W47", today: LocalDay(0)))
    var best = Int.max
    var rows = 0
    for _ in 0..<3 {
      var tally = ClockTally(judge: judge, period: week, table: table)
      best = min(best, milliseconds { tally.tally(0..<table.count, of: table) })
      rows = tally.breaches(of: table).count
    }
    print("\(table.count) complaints, \(judge.rules.variants.count) clocks: tallied in \(best) ms of processor time")
    #expect(rows > 0)
  }

  /// Prints what their ledger costs.
  @Test func timeOfLedger() throws {
    let desk = try ClockDesk()
    let table = try Self.table(Self.manyComplaints, seed: 1, desk: desk)
    let judge = try desk.judge(ShippedPolicies.five(), table: table, asOf: "2026-11-20 12:00")
    var rows = 0
    let taken = try milliseconds { try ClockTables.ledger(table, judge: judge).forEachRow { _ in rows += 1 } }
    print("\(table.count) complaints: ledger of \(rows) rows in \(taken) ms of processor time")
    #expect(rows > table.count)
  }
}
