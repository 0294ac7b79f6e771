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
struct ThemeStandings: Sendable {
  /// By theme code.
  private(set) var themes: [GroupStanding]
  /// By theme code × number of departments + department code.
  private(set) var cells: [GroupStanding]
  let departments: Int
  private(set) var received = 0

  init(_ subject: ComplaintSubject, _ followUps: ComplaintFollowUps) {
    let table = subject.table
    let judge = subject.tally.judge
    departments = table.departments.count
    themes = Array(repeating: GroupStanding(), count: table.themes.count)
    cells = Array(repeating: GroupStanding(), count: table.themes.count * departments)
    let (now, before) = (subject.tally.period, subject.tally.period.previous)
    for index in table.complaints.indices {
      let complaint = table.complaints[index]
      if complaint.themes.isEmpty {
        if subject.isReceivedInPeriod(complaint) { received += 1 }
        continue
      }
      let life = ComplaintLife(complaint, asOf: judge.asOf, zone: judge.zone)
      guard life.isCounted else { continue }
      if now.contains(life.receivedDay) { received += 1 }
      if now.contains(life.receivedDay) {
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
    decided += other.decided
    breached += other.breached
    mature += other.mature
    cameBack += other.cameBack
    rated += other.rated
    dissatisfied += other.dissatisfied
    members += other.members
  }
}
