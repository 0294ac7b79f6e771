// Cohorts, lists, stocks and life-cycle counts of a period, and the laws of the fold.

internal import CallCentre
internal import Measure
internal import RunFolder
internal import Testing

struct ComplaintClockTallyTests {
  let desk: ClockDesk
  /// Monday 16 to Sunday 22 November 2026.
  let week: ReportingPeriod
  init() throws {
    desk = try ClockDesk()
    week = try #require(ReportingPeriod("2026-W47", today: LocalDay(0)))
  }

  private func tally(
    _ table: ComplaintTable, _ policies: [Policy] = [.one(.plain(5, .calendarDays))], asOf: String = "2026-11-23 00:00"
  ) throws -> ClockTally {
    var tally = ClockTally(judge: try desk.judge(policies, table: table, asOf: asOf), period: week, table: table)
    tally.tally(0..<table.count, of: table)
    return tally
  }

  @Test func s1EveryClockStandsInThePeriodOfItsDueDate() throws {
    var table = ComplaintTable.withAllFields()
    // Due on the 16th … 22nd = received on the 11th … 17th.
    table.append("met", try desk.complaint("2026-11-11 10:00", [.closed: "2026-11-16 23:59:59"]), department: "B")
    table.append("late", try desk.complaint("2026-11-12 10:00", [.closed: "2026-11-18 10:00"]), department: "B")
    table.append("open", try desk.complaint("2026-11-13 10:00"), department: "A")
    table.append("due on the last day", try desk.complaint("2026-11-17 23:59"))
    table.append("unknown, received in it", try desk.complaint("2026-11-20 10:00", status: .closed))
    table.append("unknown, received before", try desk.complaint("2026-11-15 10:00", status: .closed))
    table.append("cancelled", try desk.complaint("2026-11-12 10:00", [.closed: "2026-11-13 10:00"], status: .withdrawn))
    table.append("due before", try desk.complaint("2026-11-10 10:00"))
    table.append("due after", try desk.complaint("2026-11-18 10:00"))
    let tally = try tally(table)
    let sla = ClockTables.sla(tally.cohorts(of: table)) { numerator, denominator in (Double(numerator), Double(denominator)) }
    func row(_ department: Cell, _ numbers: [Int], _ ratio: Cell, _ low: Cell, _ high: Cell) -> [Cell] {
      [.text("P"), .text("resolve"), department] + numbers.map(Cell.integer) + [ratio, low, high]
    }
    #expect(
      sla.rows == [
        row(.empty, [1, 1, 0, 2, 1], .number(0.75), .number(3), .number(4)),
        row(.text("(missing)"), [0, 0, 0, 1, 1], .number(1), .number(1), .number(1)),
        row(.text("A"), [0, 0, 0, 1, 0], .number(1), .number(1), .number(1)),
        row(.text("B"), [1, 1, 0, 0, 0], .number(0.5), .number(1), .number(2)),
      ])
    // While the period runs, a clock that falls due later in it is on track, and in neither part of the ratio.
    let midweek = try self.tally(table, asOf: "2026-11-18 12:00").cohorts(of: table)
    #expect(midweek[0].current.openOnTrack == 2)
    #expect(midweek[0].current.decided == 2)
  }

  @Test func s3AndS4ListsAndBacklog() throws {
    var table = ComplaintTable.withAllFields()
    table.append("b", try desk.complaint("2026-11-13 10:00"), department: "A")
    table.append("a", try desk.complaint("2026-11-13 11:00"), department: "A")
    table.append("c", try desk.complaint("2026-11-12 10:00", [.closed: "2026-11-23 00:00"]), department: "A")
    table.append("old", try desk.complaint("2026-11-01 10:00"), department: "A")
    table.append("old but closed", try desk.complaint("2026-11-01 10:00", [.closed: "2026-11-22 10:00"]))
    let tally = try tally(table)
    // c fell due on the 17th and is the longest overdue; a and b fell due on the 18th, in the order of their ids.
    let breaches = tally.breaches(of: table)
    #expect(breaches.map { table.ids[$0.complaint] } == ["c", "a", "b"])
    #expect(breaches.map(\.overdueSeconds) == [5 * 86_400 + 1, 4 * 86_400 + 1, 4 * 86_400 + 1])
    // Working days after the 17th up to Monday 23 (c, and A for the others): 18, 19, 20, 23; after the 18th one fewer.
    #expect(breaches.map(\.overdueWorkingDays) == [4, 3, 3])
    #expect(breaches.map(\.doneAt).map { $0 == nil } == [false, true, true])
    let all = tally.cohorts(of: table)[0]
    #expect(all.current.breaches == breaches.count)
    #expect(all.current.openOverdue == 2)
    #expect(all.current.backlog == 1)
    // The week before holds what fell due on 9–15 November: nothing; the old ones fell due on the 6th.
    #expect(all.previous == ClockCounts())
    let rows = ClockTables.breaches(breaches, of: table, zone: desk.zone).rows
    #expect(
      rows[0] == [
        .text("c"), .text("P"), .text("resolve"), .text("2026-11-12T10:00:00+08:00"), .text("2026-11-17T23:59:59+08:00"),
        .text("2026-11-23T00:00:00+08:00"), .integer(432_001), .integer(4), .text("A"), .empty, .text("stopped_late"),
      ])
    #expect(rows[1][5] == .empty)
    #expect(rows[1][10] == .text("still_open"))
  }

  @Test func s15DueSoon() throws {
    // Due soon within 2 days of A = 2026-11-23T00:00:00: due on the 23rd and 24th; the 25th is 23:59:59 too late.
    let policy = Policy.one(.plain(5, .calendarDays) { $0.dueSoon = 2 })
    var table = ComplaintTable.withAllFields()
    table.append("on 25", try desk.complaint("2026-11-20 10:00"))
    table.append("on 24", try desk.complaint("2026-11-19 10:00"))
    table.append("on 23", try desk.complaint("2026-11-18 10:00"))
    table.append("on 22", try desk.complaint("2026-11-17 10:00"))
    table.append("closed", try desk.complaint("2026-11-18 10:00", [.closed: "2026-11-19 10:00"]))
    let tally = try tally(table, [policy])
    let soon = tally.dueSoon(of: table)
    #expect(soon.map { table.ids[$0.complaint] } == ["on 23", "on 24"])
    #expect(tally.cohorts(of: table)[0].current.dueSoon == 2)
    let row = ClockTables.dueSoon(soon, of: table, zone: desk.zone).rows[0]
    #expect([row[5], row[6], row[7], row[10]] == [.empty, .empty, .empty, .empty])
    // The edges belong to it: A = due_at, and A + 2 × 86,400 s = due_at.
    let atDue = try self.tally(table, [policy], asOf: "2026-11-23 23:59:59")
    #expect(atDue.dueSoon(of: table).map { table.ids[$0.complaint] } == ["on 23", "on 24", "on 25"])
  }

  @Test func s16PreviousWithTheSameAsOf() throws {
    var table = ComplaintTable.withAllFields()
    // Due on 13 November, closed on the 20th: breached in the week before, by today's knowledge.
    table.append("1", try desk.complaint("2026-11-08 10:00", [.closed: "2026-11-20 10:00"]))
    table.append("2", try desk.complaint("2026-11-08 10:00"))
    let tally = try tally(table)
    let all = tally.cohorts(of: table)[0]
    #expect(all.previous.breached == 1)
    #expect(all.previous.openOverdue == 1)
    #expect(all.current.total == 0)
    #expect(all.current.backlog == 1)
    #expect(ClockTables.sla(tally.cohorts(of: table)) { _, _ in (0, 0) }.rows.isEmpty)
  }

  @Test func d13VersionsAddUp() throws {
    var table = ComplaintTable.withAllFields()
    table.append("1", try desk.complaint("2026-11-14 10:00"))
    table.append("2", try desk.complaint("2026-11-15 10:00"))
    var old = Policy.one(.plain(5, .calendarDays))
    old.effectiveTo = LocalDay(iso: "2026-11-14")
    var new = Policy.one(.plain(3, .calendarDays))
    new.effectiveFrom = try #require(LocalDay(iso: "2026-11-15"))
    let cohorts = try tally(table, [old, new]).cohorts(of: table)
    #expect(cohorts.map(\.current.openOverdue) == [2, 2])
    #expect(cohorts.map(\.department) == ["", "(missing)"])
  }

  @Test func s8ToS12LifeCycle() throws {
    var table = ComplaintTable.withAllFields()
    table.themes = ["fees", "fraud"]
    var themed = try desk.complaint("2026-11-16 00:00", [.closed: "2026-11-17 00:00", .escalated: "2026-11-16 10:00"])
    themed.themes = [0, 1]
    themed.hasText = true
    table.append("1", themed, department: "A")
    // Reopened and closed again: counted once, at the last closing; first close in the week too.
    table.append(
      "2",
      try desk.complaint(
        "2026-11-10 00:00", [.closed: "2026-11-18 00:00", .reopened: "2026-11-19 00:00", .reclosed: "2026-11-20 00:00"]),
      department: "A")
    // First close before the week, last close in it.
    table.append(
      "3",
      try desk.complaint(
        "2026-11-10 00:00", [.closed: "2026-11-11 00:00", .reopened: "2026-11-19 00:00", .reclosed: "2026-11-20 00:00:30"]))
    table.append("withdrawn", try desk.complaint("2026-11-16 08:00", [.closed: "2026-11-16 09:00"], status: .withdrawn))
    table.append("date only", try desk.complaint("2026-11-16", [.closed: "2026-11-17"]))
    table.append(
      "reopened, open", try desk.complaint("2026-11-10 00:00", [.closed: "2026-11-17 00:00", .reopened: "2026-11-21 00:00"]))
    table.append("status only", try desk.complaint("2026-11-16 08:00", status: .closed))
    table.append("open", try desk.complaint("2026-11-22 23:59:59"))
    table.append("after A", try desk.complaint("2026-11-23 00:00:01"))
    var merged = try desk.complaint("2026-11-16 08:00")
    merged.mergedInto = 0
    table.append("merged", merged)
    let tally = try tally(table, [])
    let lives = tally.lives(of: table)
    let all = lives.current.counts(.all)
    #expect(all.received == 5)  // 1, withdrawn, date only, status only, open
    #expect(all.escalated == 1)
    #expect(all.uncovered == 4)
    #expect(all.closed == 5)  // 1, 2, 3, withdrawn, date only
    #expect(all.resolutionSeconds == [86_400, 864_000, 864_030])
    #expect(all.resolutionExcluded == 1)
    #expect(all.firstClosed == 4)  // 1, 2, date only, reopened
    #expect(all.reopened == 2)
    #expect(all.open == 2)  // reopened, open
    #expect(all.resolutionPercentile(50) == 864_000)
    #expect(all.resolutionPercentile(90) == 864_030)
    #expect(ComplaintCounts().resolutionPercentile(50) == nil)
    #expect(lives.current.counts(.theme, "fraud").received == 1)
    #expect(lives.current.counts(.theme, "(missing)").received == 4)
    #expect(lives.current.counts(.department, "A").closed == 2)
    #expect(lives.current.counts(.day, "2026-11-16").received == 4)
    #expect(lives.current.counts(.day, "2026-11-20").closed == 2)
    // Days and departments add up to all; open stands on no day.
    for dimension in [ComplaintFigures.Dimension.department, .day] {
      let members = try #require(lives.current.members[dimension])
      #expect(members.reduce(0) { $0 + $1.counts.received } == 5)
      #expect(members.reduce(0) { $0 + $1.counts.closed } == 5)
    }
    let previous = lives.previous.counts(.all)
    #expect(previous.received == 3)
    #expect(previous.firstClosed == 1)
    #expect(previous.closed == 0)
    // S1: used, or outside the period.
    #expect((0..<table.count).filter { !tally.isUsed($0) }.map { table.ids[$0] } == ["after A", "merged"])
  }

  @Test func s1RowsOutsideThePeriod() throws {
    var table = ComplaintTable.withAllFields()
    table.append("closed long ago", try desk.complaint("2026-01-05 08:00", [.closed: "2026-01-06 08:00"]))
    table.append("open for long", try desk.complaint("2026-01-05 08:00"))
    let without = try tally(table, [])
    #expect([0, 1].map(without.isUsed) == [false, true])
    // A clock of the ledger is a clock of this run.
    let with = try tally(table)
    #expect([0, 1].map(with.isUsed) == [true, true])
  }

  @Test func t11Finding() throws {
    var table = ComplaintTable.withAllFields()
    var complaint = try desk.complaint("2026-12-30 10:00")
    complaint.record = 12
    table.append("1", complaint)
    let tally = try tally(table, [.one(.plain(5, .workingDays))], asOf: "2026-12-31 00:00")
    let missing = try #require(tally.missingYears(of: table).first)
    let finding = ClockTables.finding(missing, of: table, file: "c.csv", line: 7)
    #expect(finding.kind == .calendarYearMissing)
    #expect(finding.record == 12)
    #expect(finding.message.contains("cn-2027.csv"))
  }

  @Test func emptyTable() throws {
    let table = ComplaintTable()
    let tally = try tally(table)
    #expect(tally.cohorts(of: table).isEmpty)
    #expect(tally.lives(of: table).current.counts(.all) == ComplaintCounts())
  }

  @Test func columnsOfTheTables() throws {
    func names(_ table: Table) -> String { table.columns.map(\.name).joined(separator: ",") }
    let table = ComplaintTable()
    #expect(
      names(ClockTables.sla([]) { _, _ in (0, 0) })
        == "policy,clock,department,met,breached,open_on_track,open_overdue,unknown,breach_ratio,ci_low,ci_high")
    let list = "complaint_id,policy,clock,received_at,due_at,done_at,overdue_s,overdue_working_days,department,theme,reason"
    #expect(names(ClockTables.breaches([], of: table, zone: desk.zone)) == list)
    #expect(names(ClockTables.dueSoon([], of: table, zone: desk.zone)) == list)
    let ledger = ClockTables.ledger(table, judge: try desk.judge([], asOf: "2026-11-23"))
    #expect(
      ledger.columns.map(\.name).joined(separator: ",") == "complaint_id,policy,clock,from,to,state,counted,calendar,seconds")
  }

  @Test func ledgerRows() throws {
    var table = ComplaintTable.withAllFields()
    table.append("1", try desk.complaint("2026-11-16 10:00", [.closed: "2026-11-16 11:00", .reopened: "2026-11-16 12:00"]))
    let policy = Policy.one(.plain(5, .calendarDays) { $0.continuesOnReopen = true })
    let ledger = ClockTables.ledger(table, judge: try desk.judge([policy], table: table, asOf: "2026-11-16 13:00"))
    var rows: [[Cell]] = []
    try ledger.forEachRow { rows.append($0) }
    #expect(rows.map { $0[5] } == [.text("running"), .text("closed"), .text("running")])
    #expect(
      rows[1] == [
        .text("1"), .text("P"), .text("resolve"), .text("2026-11-16T11:00:00+08:00"), .text("2026-11-16T12:00:00+08:00"),
        .text("closed"), .text("false"), .text("cn"), .integer(3600),
      ])
  }
}
