// The fold over a complaint table: tally ranges in any order and on any worker, merge, then ask for counts and lists.

package import CallCentre

/// Clocks and lives of complaints for one period and the one before, at one as-of instant. The table must be the same in
/// every call; each complaint must be tallied once.
package struct ClockTally: Sendable {
  package let judge: ClockJudge
  package let period: ReportingPeriod

  /// [start, end) of a period, in seconds.
  private struct Bound: Sendable {
    let start: Int64
    let end: Int64
    func contains(_ instant: Instant) -> Bool { start <= instant.seconds && instant.seconds < end }
  }

  /// The reported period and the one before.
  private let now: Bound
  private let before: Bound
  private let departments: Int
  /// By period, variant, department.
  private var clocks: [ClockCounts]
  private var lives: [ComplaintSums]
  private var breaches: [ListedClock] = []
  private var dueSoon: [ListedClock] = []
  private var missingYears: [MissingCalendarYear] = []
  /// By complaint: it stands in a cohort, clock, stock or list of this run (S1).
  private var used: [Bool]

  package init(judge: ClockJudge, period: ReportingPeriod, table: ComplaintTable) {
    self.judge = judge
    self.period = period
    let periods = [period, period.previous]
    func bound(_ period: ReportingPeriod) -> Bound {
      Bound(start: judge.zone.start(of: period.first).seconds, end: judge.zone.start(of: period.last + 1).seconds)
    }
    now = bound(period)
    before = bound(period.previous)
    departments = table.departments.count
    clocks = Array(repeating: ClockCounts(), count: 2 * judge.rules.variants.count * departments)
    lives = periods.map { ComplaintSums(period: $0, departments: table.departments.count, themes: table.themes.count) }
    used = Array(repeating: false, count: table.count)
  }

  /// Counts the complaints of `range`.
  package mutating func tally(_ range: Range<Int>, of table: ComplaintTable) {
    // One copy for all of them: the judge cannot be asked while its owner counts.
    let judge = judge
    table.complaints.forEach(in: range) { index, complaint in tally(index, complaint, judge) }
  }

  /// Adds what another worker counted of other ranges of the same table.
  package mutating func merge(_ other: ClockTally) {
    precondition(clocks.count == other.clocks.count && used.count == other.used.count, "Tallies of different runs cannot merge")
    for place in clocks.indices { clocks[place].add(other.clocks[place]) }
    for place in lives.indices { lives[place].merge(other.lives[place]) }
    for place in used.indices where other.used[place] { used[place] = true }
    breaches += other.breaches
    dueSoon += other.dueSoon
    missingYears += other.missingYears
  }

  // MARK: One complaint

  private mutating func tally(_ index: Int, _ complaint: borrowing Complaint, _ judge: borrowing ClockJudge) {
    let life = ComplaintLife(complaint, asOf: judge.asOf, zone: judge.zone)
    guard life.isCounted else { return }
    let department = Int(complaint.department)
    var stands = countLife(complaint, life, judge.zone)
    judge.forEachClock(of: complaint, life: life) { version, clock, verdict, _ in
      stands = true
      if verdict.status != .cancelled {
        count(
          verdict, of: index, complaint, department: department, clock: clock, hours: version.hours, received: life.received.instant, judge)
      }
    }
    if stands { used[index] = true }
  }

  private mutating func count(
    _ verdict: ClockVerdict, of index: Int, _ complaint: borrowing Complaint, department: Int, clock: ClockRules.Clock,
    hours: OpeningHours, received: Instant, _ judge: borrowing ClockJudge
  ) {
    let row = clock.variant * departments + department
    let perPeriod = judge.rules.variants.count * departments
    let placed = verdict.dueAt ?? received
    for number in 0...1 where (number == 0 ? now : before).contains(placed) {
      clocks[number * perPeriod + row].count(verdict.status)
      if clock.isPromise { countPromise(verdict.status, complaint, on: judge.zone.day(placed), number: number) }
    }
    if case .calendarYearMissing(let year) = verdict.unknown {
      missingYears.append(
        MissingCalendarYear(
          complaint: index, variant: judge.rules.variants[clock.variant], calendar: hours.calendar.id, year: year))
    }
    guard let due = verdict.dueAt else { return }
    let isOpen = verdict.status == .openOnTrack || verdict.status == .openOverdue
    if case .openOverdue = verdict.status, due.seconds < now.start { clocks[row].backlog += 1 }
    if isOpen, judge.asOf.seconds <= due.seconds, due.seconds - judge.asOf.seconds <= clock.dueSoonSeconds {
      clocks[row].dueSoon += 1
      dueSoon.append(
        ListedClock(
          complaint: index, variant: judge.rules.variants[clock.variant], dueAt: due, doneAt: nil, overdueSeconds: nil,
          overdueWorkingDays: nil,
          reason: .none))
    }
    let isBreach = verdict.status == .breached || verdict.status == .openOverdue
    guard isBreach, now.contains(due) else { return }
    let done = verdict.doneAt ?? judge.asOf
    let days = hours.calendar.workingDays(from: judge.zone.day(due) + 1, through: judge.zone.day(done))
    breaches.append(
      ListedClock(
        complaint: index, variant: judge.rules.variants[clock.variant], dueAt: due, doneAt: verdict.doneAt,
        overdueSeconds: Int(done.seconds - due.seconds),
        overdueWorkingDays: days, reason: verdict.reason))
  }

  private mutating func countPromise(_ status: ClockVerdict.Status, _ complaint: borrowing Complaint, on day: LocalDay, number: Int) {
    lives[number].add(complaint, on: day) { counts in
      switch status {
      case .met:
        counts.promisesMet += 1
        counts.promisesDecided += 1
      case .breached, .openOverdue: counts.promisesDecided += 1
      case .openOnTrack: counts.promisesOnTrack += 1
      case .unknown: counts.promisesUnknown += 1
      case .cancelled: break
      }
    }
  }

  /// Counts receipt, closings and stock; says whether the complaint stands in any of the reported period's.
  private mutating func countLife(_ complaint: borrowing Complaint, _ life: ComplaintLife, _ zone: borrowing Zone) -> Bool {
    var stands = false
    for number in 0...1 {
      let bound = number == 0 ? now : before
      if bound.contains(life.received.instant) {
        let uncovered = complaint.hasNoThemes ? 1 : 0
        lives[number].add(complaint, on: life.receivedDay) { counts in
          counts.received += 1
          counts.uncovered += uncovered
          counts.escalated += life.escalated == nil ? 0 : 1
        }
        stands = stands || number == 0
      }
      if let last = life.lastClose, bound.contains(last.instant) {
        countClosing(complaint, life, last: last, on: zone.day(last.instant), number: number)
        stands = stands || number == 0
      }
      if let first = life.closed, !life.endedWithoutVerdict, bound.contains(first.instant) {
        lives[number].add(complaint, on: zone.day(first.instant)) { counts in
          counts.firstClosed += 1
          counts.reopened += life.reopened == nil ? 0 : 1
        }
        stands = stands || number == 0
      }
    }
    if life.isOpen {
      lives[0].addStock(complaint) { $0.open += 1 }
      stands = true
    }
    return stands
  }

  private mutating func countClosing(_ complaint: borrowing Complaint, _ life: ComplaintLife, last: Stamp, on day: LocalDay, number: Int) {
    let isTimed = !life.received.isDateOnly && !last.isDateOnly
    let seconds = Int(last.instant.seconds - life.received.instant.seconds)
    lives[number].add(complaint, on: day) { counts in
      counts.closed += 1
      if life.endedWithoutVerdict { return }
      if isTimed { counts.resolutionSeconds.append(seconds) } else { counts.resolutionExcluded += 1 }
    }
  }

  // MARK: What was counted

  /// Does complaint `index` stand in a cohort, clock, stock or list of this run? If not, its row is outside_period (S1).
  package func isUsed(_ index: Int) -> Bool { used[index] }

  /// Every policy.clock and department with a clock in either period or in a stock, and for each such policy.clock one
  /// entry for all departments; by policy, clock, department in bytes (S14).
  package func cohorts(of table: ComplaintTable) -> [ClockCohort] {
    let perPeriod = judge.rules.variants.count * departments
    var cohorts: [ClockCohort] = []
    for (place, variant) in judge.rules.variants.enumerated() {
      var members: [ClockCohort] = []
      var current = ClockCounts()
      var previous = ClockCounts()
      for department in 0..<departments {
        let here = clocks[place * departments + department]
        let before = clocks[perPeriod + place * departments + department]
        if here == ClockCounts() && before == ClockCounts() { continue }
        current.add(here)
        previous.add(before)
        let name = department == 0 ? ComplaintFigures.missing : table.departments[Int32(department)]
        members.append(ClockCohort(variant: variant, department: name, current: here, previous: before))
      }
      if members.isEmpty { continue }
      cohorts.append(ClockCohort(variant: variant, department: "", current: current, previous: previous))
      cohorts += members.sorted { bytesPrecede($0.department, $1.department) }
    }
    return cohorts
  }

  /// Life-cycle counts of the reported period, and of the one before with the same as-of (S16).
  package func lives(of table: ComplaintTable) -> (current: ComplaintFigures, previous: ComplaintFigures) {
    func figures(_ sums: ComplaintSums) -> ComplaintFigures {
      var members: [ComplaintFigures.Dimension: [ComplaintFigures.Member]] = [:]
      for dimension in ComplaintFigures.Dimension.allCases { members[dimension] = sums.members(dimension, table: table) }
      return ComplaintFigures(members: members)
    }
    return (figures(lives[0]), figures(lives[1]))
  }

  /// Breached and open-overdue clocks that fell due in the period: the longest overdue first, then by complaint id,
  /// policy and clock in bytes.
  package func breaches(of table: ComplaintTable) -> [ListedClock] {
    let overdue = breaches.indices.map { (place: $0, seconds: breaches[$0].overdueSeconds ?? 0) }
    return overdue.sorted { a, b in
      a.seconds == b.seconds ? listedBefore(breaches[a.place], breaches[b.place], table) : a.seconds > b.seconds
    }.map { breaches[$0.place] }
  }

  /// Open clocks due within their policy's due_soon days: the next due first, then as above (S15).
  package func dueSoon(of table: ComplaintTable) -> [ListedClock] {
    let due = dueSoon.indices.map { (place: $0, at: dueSoon[$0].dueAt.seconds) }
    return due.sorted { a, b in a.at == b.at ? listedBefore(dueSoon[a.place], dueSoon[b.place], table) : a.at < b.at }.map { dueSoon[$0.place] }
  }

  /// In the order of the complaints, then of policy and clock.
  package func missingYears(of table: ComplaintTable) -> [MissingCalendarYear] {
    missingYears.sorted { a, b in
      a.complaint == b.complaint ? bytesPrecede(a.variant.name, b.variant.name) : a.complaint < b.complaint
    }
  }

  private func listedBefore(_ a: ListedClock, _ b: ListedClock, _ table: ComplaintTable) -> Bool {
    if a.complaint != b.complaint { return bytesPrecede(table.ids[a.complaint], table.ids[b.complaint]) }
    if a.variant.policy != b.variant.policy { return bytesPrecede(a.variant.policy, b.variant.policy) }
    return bytesPrecede(a.variant.clock.rawValue, b.variant.clock.rawValue)
  }
}
