// The tables of complaint clocks: columns declared here, rows from a finished tally.

package import CallCentre
internal import Engine
package import RunFolder

package enum ClockTables {
  /// `sla.csv`. `interval` gives the 95 % interval of a ratio from its parts (Wilson, S2); an empty cohort has none.
  package static func sla(
    _ cohorts: [ClockCohort], interval: (_ numerator: Int, _ denominator: Int) -> (low: Double, high: Double)
  ) -> Table {
    var table = Table(
      "sla",
      rowMeaning: Wording(
        zh: "本期应办结的一类时限（政策、时钟、责任部门）", en: "A policy, clock and department with clocks due in the period"),
      columns: slaColumns)
    for cohort in cohorts where cohort.current.total > 0 {
      let counts = cohort.current
      let bounds = counts.decided > 0 ? interval(counts.breaches, counts.decided) : nil
      table.rows.append([
        .text(cohort.variant.policy), .text(cohort.variant.clock.rawValue),
        cohort.department.isEmpty ? .empty : .text(cohort.department), .integer(counts.met), .integer(counts.breached),
        .integer(counts.openOnTrack), .integer(counts.openOverdue), .integer(counts.unknown),
        Cell(counts.decided > 0 ? Double(counts.breaches) / Double(counts.decided) : nil), Cell(bounds?.low), Cell(bounds?.high),
      ])
    }
    return table
  }

  static let slaColumns = [
    Column("policy", "text", zh: "政策", en: "Policy"),
    Column("clock", "text", zh: "时钟", en: "Clock"),
    Column("department", "text", zh: "责任部门，空为全部", en: "Responsible department, empty = all together"),
    Column("met", "count", zh: "按时完成", en: "Stopped at or before due_at"),
    Column("breached", "count", zh: "逾期完成", en: "Stopped after due_at"),
    Column("open_on_track", "count", zh: "未完成、未到期", en: "Not stopped, not past due_at"),
    Column("open_overdue", "count", zh: "未完成、已逾期", en: "Not stopped, past due_at"),
    Column("unknown", "count", zh: "缺少时间，无法判定", en: "No verdict: a needed stamp or calendar year is missing"),
    Column(
      "breach_ratio", "ratio", zh: "逾期率 =（逾期完成＋已逾期未完成）÷（按时＋逾期完成＋已逾期未完成）",
      en: "(breached + open_overdue) / (met + breached + open_overdue)"),
    Column("ci_low", "ratio", zh: "95% 区间下限", en: "Lower end of the 95 % interval"),
    Column("ci_high", "ratio", zh: "95% 区间上限", en: "Upper end of the 95 % interval"),
  ]

  /// `sla_breaches.csv`: rows as `ClockTally.breaches` orders them.
  package static func breaches(_ clocks: [ListedClock], of complaints: ComplaintTable, zone: Zone, jobs: Int = 1) -> Table {
    Table(
      "sla_breaches", rowMeaning: Wording(zh: "本期到期且逾期的一项时限", en: "A clock that fell due in the period and is overdue"),
      columns: listColumns, rows: rows(clocks, of: complaints, zone: zone, jobs: jobs))
  }

  /// `sla_due_soon.csv`: rows as `ClockTally.dueSoon` orders them.
  package static func dueSoon(_ clocks: [ListedClock], of complaints: ComplaintTable, zone: Zone, jobs: Int = 1) -> Table {
    Table(
      "sla_due_soon", rowMeaning: Wording(zh: "即将到期的一项时限", en: "An open clock that falls due soon"),
      columns: listColumns, rows: rows(clocks, of: complaints, zone: zone, jobs: jobs))
  }

  static let listColumns = [
    Column("complaint_id", "id", zh: "投诉编号", en: "Complaint id as exported"),
    Column("policy", "text", zh: "政策", en: "Policy"),
    Column("clock", "text", zh: "时钟", en: "Clock"),
    Column("received_at", "time", zh: "收到时间", en: "When the complaint was received"),
    Column("due_at", "time", zh: "最后期限（含该秒）", en: "Last second in time"),
    Column("done_at", "time", zh: "完成时间，未完成为空", en: "When the clock was stopped, empty while open"),
    Column("overdue_s", "s", zh: "逾期秒数", en: "Elapsed seconds after due_at, to done_at or the as-of instant"),
    Column(
      "overdue_working_days", "working_days", zh: "逾期工作日数", en: "Working days after the due date, to the date of done_at or as-of"
    ),
    Column("department", "text", zh: "责任部门", en: "Responsible department"),
    Column("theme", "text", zh: "首个主题", en: "First theme of the complaint"),
    Column("reason", "text", zh: "逾期情形", en: "How it came to be overdue"),
  ]

  private static func rows(_ clocks: [ListedClock], of table: ComplaintTable, zone: Zone, jobs: Int) -> [[Cell]] {
    let length = 4096
    return parallelFold(pieces: (clocks.count + length - 1) / length, jobs: jobs, start: { [(piece: Int, rows: [[Cell]])]() }) { piece, share in
      let listed = clocks[piece * length..<min(clocks.count, (piece + 1) * length)]
      share.append((piece, listed.map { row($0, of: table, zone: zone) }))
    }.joined().sorted { $0.piece < $1.piece }.flatMap(\.rows)
  }

  private static func row(_ clock: ListedClock, of table: ComplaintTable, zone: Zone) -> [Cell] {
    let complaint = table.complaints[clock.complaint]
    func text(_ text: String) -> Cell { text.isEmpty ? .empty : .text(text) }
    return [
      .text(table.ids[clock.complaint]), .text(clock.variant.policy), .text(clock.variant.clock.rawValue),
      .text(zone.iso(complaint[.received].instant)), .text(zone.iso(clock.dueAt)),
      clock.doneAt.map { .text(zone.iso($0)) } ?? .empty, Cell(clock.overdueSeconds), Cell(clock.overdueWorkingDays),
      text(table.departments[complaint.department]), complaint.themes.first.map { .text(table.themes[Int($0)]) } ?? .empty,
      text(clock.reason.rawValue),
    ]
  }

  /// `stages/complaint_clocks.csv`: the ledger of every clock started by A, complaints in the table's order.
  package static func ledger(_ complaints: ComplaintTable, judge: ClockJudge) -> StreamedTable {
    StreamedTable(declaredBy: ledgerDeclaration, items: complaints.count) { indices, emit in
      for index in indices {
        // Clocks of a complaint share most of their moments.
        var texts: [(Instant, String)] = []
        func time(_ instant: Instant) -> Cell {
          if let known = texts.first(where: { $0.0 == instant }) { return .text(known.1) }
          texts.append((instant, judge.zone.iso(instant)))
          return .text(texts[texts.count - 1].1)
        }
        for ledger in judge.ledgers(of: complaints.complaints[index]) {
          for segment in ledger.segments {
            try emit([
              .text(complaints.ids[index]), .text(ledger.variant.policy), .text(ledger.variant.clock.rawValue),
              time(segment.from), time(segment.to), .text(segment.state.rawValue), .text(segment.counted ? "true" : "false"),
              .text(ledger.calendar), segment.seconds.map { .integer(Int($0)) } ?? .empty,
            ])
          }
        }
      }
    }
  }

  static var ledgerDeclaration: Table {
    Table(
      "complaint_clocks", in: .stages,
      rowMeaning: Wording(zh: "一个时钟的一段状态", en: "One segment of one clock: a stretch in one state"), columns: ledgerColumns)
  }

  /// Every table of this subject, without rows.
  package static var declared: [Table] {
    let none = ComplaintTable()
    guard let zone = Zone(name: "UTC") else { return [] }
    return [sla([]) { _, _ in (0, 1) }, breaches([], of: none, zone: zone), dueSoon([], of: none, zone: zone), ledgerDeclaration]
  }

  static let ledgerColumns = [
    Column("complaint_id", "id", zh: "投诉编号", en: "Complaint id as exported"),
    Column("policy", "text", zh: "政策", en: "Policy"),
    Column("clock", "text", zh: "时钟", en: "Clock"),
    Column("from", "time", zh: "本段开始", en: "Start of the segment"),
    Column("to", "time", zh: "本段结束（不含）", en: "End of the segment, not included"),
    Column("state", "text", zh: "状态", en: "running, suspended, waiting_customer or closed"),
    Column("counted", "text", zh: "是否计时", en: "true when the clock counts in this segment"),
    Column("calendar", "text", zh: "工作日历", en: "Calendar id"),
    Column(
      "seconds", "s", zh: "本段按时钟单位计的秒数", en: "Seconds of the segment that the clock's unit knows; empty without the calendar year"
    ),
  ]

  /// The finding of T11, for the file that holds the complaint's row.
  package static func finding(_ missing: MissingCalendarYear, of table: ComplaintTable, file: String, line: Int) -> Finding {
    let complaint = table.complaints[missing.complaint]
    return Finding(
      source: "complaints", file: file, record: Int(complaint.record), line: line, field: missing.variant.name,
      kind: .calendarYearMissing, severity: .warning, action: .noted,
      message: "\(missing.variant.name) needs the working days of \(missing.year), but there is no "
        + "\(missing.calendar)-\(missing.year).csv; its verdict is unknown. Add the file to the calendars folder.")
  }
}
