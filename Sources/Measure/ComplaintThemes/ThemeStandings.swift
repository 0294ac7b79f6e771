// What the complaints of a theme, or of a theme in a department, have been through: deadlines, re-openings, new contacts, ratings.

internal import CallCentre
internal import Engine

/// Whole numbers of one group of complaints.
struct GroupStanding: Sendable {
  /// Received in the period, and in the one before.
  var complaints = 0
  var previous = 0
  /// Of the received: with a clock that has a verdict; of those, with one that was missed.
  var decided = 0
  var breached = 0
  /// First closed in the period, withdrawn and not-accepted left out; of those, reopened (S11).
  var firstClosed = 0
  var reopened = 0
  /// Of the received: three days have passed and the customer is known; of those, who came back.
  var mature = 0
  var cameBack = 0
  /// Ratings given within three days of the complaint; of those, dissatisfied.
  var rated = 0
  var dissatisfied = 0
  /// Indices of the received, in the table's order.
  var members: [Int] = []

  /// A ratio of fewer than five would say more about persons than about the theme.
  static let least = 5

  static func ratio(_ part: Int, of whole: Int) -> Double? { whole < least ? nil : Double(part) / Double(whole) }

  var breachRatio: Double? { GroupStanding.ratio(breached, of: decided) }
  var reopenRatio: Double? { GroupStanding.ratio(reopened, of: firstClosed) }
  var repeatContactRatio: Double? { GroupStanding.ratio(cameBack, of: mature) }
  var dissatisfiedRatio: Double? { GroupStanding.ratio(dissatisfied, of: rated) }

  /// Orders weaknesses: volume, raised by each thing that goes wrong. It is not printed.
  var weight: Double {
    let wrongs: [Double?] = [breachRatio, reopenRatio, repeatContactRatio, dissatisfiedRatio]
    return Double(complaints) * wrongs.reduce(1.0) { $0 + ($1 ?? 0) }
  }
}

/// The standings of every theme, and of every theme in every department.
package struct ThemeStandings: Sendable {
  /// By theme code.
  private(set) var themes: [GroupStanding]
  /// By theme code × number of departments + department code.
  private(set) var cells: [GroupStanding]
  let departments: Int
  /// Complaints received in the period, in the table's order, whatever their themes.
  private(set) var received: [Int] = []

  /// - Parameter jobs: workers that look side by side; the answer is the same for any number.
  package init(_ subject: ComplaintSubject, _ followUps: ComplaintFollowUps, jobs: Int) {
    let table = subject.table
    let page = ComplaintList.pageLength
    self.init(themes: table.themes.count, departments: table.departments.count)
    let (themes, departments) = (themes.count, departments)
    let parts = parallelFold(pieces: (table.count + page - 1) / page, jobs: jobs, start: { ThemeStandings(themes: themes, departments: departments) }) {
      piece, part in part.tally(piece * page..<min(table.count, (piece + 1) * page), subject, followUps)
    }
    for part in parts { merge(part) }
    received.sort()
    for theme in self.themes.indices { self.themes[theme].members.sort() }
    for cell in cells.indices { cells[cell].members.sort() }
  }

  private init(themes: Int, departments: Int) {
    self.departments = departments
    self.themes = Array(repeating: GroupStanding(), count: themes)
    cells = Array(repeating: GroupStanding(), count: themes * departments)
  }

  private mutating func merge(_ other: ThemeStandings) {
    for theme in themes.indices { themes[theme].add(other.themes[theme]) }
    for cell in cells.indices { cells[cell].add(other.cells[cell]) }
    received += other.received
  }

  private mutating func tally(_ indices: Range<Int>, _ subject: ComplaintSubject, _ followUps: ComplaintFollowUps) {
    let table = subject.table
    let judge = subject.tally.judge
    let (now, before) = (subject.tally.period, subject.tally.period.previous)
    table.complaints.forEach(in: indices) { index, complaint in
      let life = ComplaintLife(complaint, asOf: judge.asOf, zone: judge.zone)
      guard life.isCounted else { return }
      let isNow = now.contains(life.receivedDay)
      if isNow { received.append(index) }
      if complaint.hasNoThemes { return }
      if isNow {
        let standing = ThemeStandings.received(index, complaint, life, judge, followUps)
        add(complaint) { $0.add(standing) }
      } else if before.contains(life.receivedDay) {
        add(complaint) { $0.previous += 1 }
      }
      if let close = life.closed, !life.endedWithoutVerdict, now.contains(judge.zone.day(close.instant)) {
        let reopened = life.reopened == nil ? 0 : 1
        add(complaint) { standing in
          standing.firstClosed += 1
          standing.reopened += reopened
        }
      }
    }
  }

  private static func received(
    _ index: Int, _ complaint: borrowing Complaint, _ life: ComplaintLife, _ judge: ClockJudge, _ followUps: ComplaintFollowUps
  ) -> GroupStanding {
    var standing = GroupStanding()
    standing.complaints = 1
    standing.members = [index]
    judge.forEachClock(of: complaint, life: life) { _, _, verdict, _ in
      switch verdict.status {
      case .breached, .openOverdue: (standing.decided, standing.breached) = (1, 1)
      case .met: standing.decided = 1
      case .openOnTrack, .unknown, .cancelled: break
      }
    }
    if let cameBack = followUps.cameBack(complaint.customer, after: life.received.instant) {
      standing.mature = 1
      standing.cameBack = cameBack ? 1 : 0
    }
    (standing.rated, standing.dissatisfied) = followUps.ratings(complaint.customer, after: life.received.instant)
    return standing
  }

  private mutating func add(_ complaint: borrowing Complaint, _ change: (inout GroupStanding) -> Void) {
    for theme in complaint.themes {
      change(&themes[Int(theme)])
      change(&cells[Int(theme) * departments + Int(complaint.department)])
    }
  }
}

extension GroupStanding {
  mutating func add(_ other: GroupStanding) {
    complaints += other.complaints
    previous += other.previous
    firstClosed += other.firstClosed
    reopened += other.reopened
    decided += other.decided
    breached += other.breached
    mature += other.mature
    cameBack += other.cameBack
    rated += other.rated
    dissatisfied += other.dissatisfied
    members += other.members
  }
}
