// What a period holds of complaints' lives: received, closed, re-opened, escalated, resolution times, themes (S8–S12, D28).

internal import CallCentre

/// Whole numbers of one member of one dimension in one period.
package struct ComplaintCounts: Sendable, Hashable {
  /// Complaints received in the period, withdrawn and not-accepted ones included (S9).
  package var received = 0
  /// Of the received: escalated by A (S12).
  package var escalated = 0
  /// Of the received: without any theme, an empty text included (D28).
  package var uncovered = 0
  /// Closed at A, last closing in the period (S9).
  package var closed = 0
  /// Of the closed, withdrawn and not-accepted left out: last close − received_at in elapsed seconds (S10).
  package var resolutionSeconds: [Int] = []
  /// Of the same: left out because a stamp lacks its time of day.
  package var resolutionExcluded = 0
  /// First close in the period, withdrawn and not-accepted left out (S11).
  package var firstClosed = 0
  /// Of those: reopened by A.
  package var reopened = 0
  /// Promise clocks that fall due in the period: met, decided (met or not), open on track, unknown (S13).
  package var promisesMet = 0
  package var promisesDecided = 0
  package var promisesOnTrack = 0
  package var promisesUnknown = 0
  /// A stock at A, in the reported period only: received and not closed (S8, S9). Not placed on days.
  package var open = 0

  package init() {}

  /// Nearest rank: the ⌈p·n/100⌉-th smallest resolution time (S10); nil without any.
  package func resolutionPercentile(_ percent: Int) -> Int? {
    if resolutionSeconds.isEmpty { return nil }
    let rank = max(1, (percent * resolutionSeconds.count + 99) / 100)
    return resolutionSeconds.sorted()[rank - 1]
  }

  mutating func add(_ other: ComplaintCounts) {
    received += other.received
    escalated += other.escalated
    uncovered += other.uncovered
    closed += other.closed
    resolutionSeconds += other.resolutionSeconds
    resolutionExcluded += other.resolutionExcluded
    firstClosed += other.firstClosed
    reopened += other.reopened
    promisesMet += other.promisesMet
    promisesDecided += other.promisesDecided
    promisesOnTrack += other.promisesOnTrack
    promisesUnknown += other.promisesUnknown
    open += other.open
  }

  var isEmpty: Bool { self == ComplaintCounts() }
}

/// The counts of one period under each dimension in which complaint metrics appear (D27).
struct ComplaintSums: Sendable {
  let firstDay: LocalDay
  var all = ComplaintCounts()
  /// By department code.
  var departments: [ComplaintCounts]
  /// 0 = no theme, then by theme code + 1; a complaint stands under each of its themes.
  var themes: [ComplaintCounts]
  /// By day of the period: of receipt, of the last closing, of the first closing, as the count is defined.
  var days: [ComplaintCounts]

  init(period: ReportingPeriod, departments: Int, themes: Int) {
    firstDay = period.first
    self.departments = Array(repeating: ComplaintCounts(), count: departments)
    self.themes = Array(repeating: ComplaintCounts(), count: themes + 1)
    days = Array(repeating: ComplaintCounts(), count: period.dayCount)
  }

  /// Applies a change to every member that the complaint belongs to.
  mutating func add(_ complaint: borrowing Complaint, on day: LocalDay, _ change: (inout ComplaintCounts) -> Void) {
    addStock(complaint, change)
    if complaint.hasNoThemes {
      change(&themes[0])
    } else {
      for theme in complaint.themes { change(&themes[Int(theme) + 1]) }
    }
    change(&days[day - firstDay])
  }

  /// The same for a stock, which has no day of its own and is not told of themes.
  mutating func addStock(_ complaint: borrowing Complaint, _ change: (inout ComplaintCounts) -> Void) {
    change(&all)
    change(&departments[Int(complaint.department)])
  }

  mutating func merge(_ other: ComplaintSums) {
    all.add(other.all)
    for place in departments.indices { departments[place].add(other.departments[place]) }
    for place in themes.indices { themes[place].add(other.themes[place]) }
    for place in days.indices { days[place].add(other.days[place]) }
  }

  /// Members with at least one count, in the order of their bytes; seconds in ascending order.
  func members(_ dimension: ComplaintFigures.Dimension, table: ComplaintTable) -> [ComplaintFigures.Member] {
    let named: [(String, ComplaintCounts)] =
      switch dimension {
      case .all: [("", all)]
      case .department:
        departments.indices.map { ($0 == 0 ? ComplaintFigures.missing : table.departments[Int32($0)], departments[$0]) }
      case .theme: themes.indices.map { ($0 == 0 ? ComplaintFigures.missing : table.themes[$0 - 1], themes[$0]) }
      case .day: days.indices.map { ((firstDay + $0).iso, days[$0]) }
      }
    return named.filter { dimension == .all || !$0.1.isEmpty }.sorted { bytesPrecede($0.0, $1.0) }.map { name, counts in
      var counts = counts
      counts.resolutionSeconds.sort()
      return ComplaintFigures.Member(name: name, counts: counts)
    }
  }
}

/// Life-cycle counts for the caller who makes the metrics.
package struct ComplaintFigures: Sendable, Hashable {
  package enum Dimension: String, Sendable, CaseIterable { case all, department, theme, day }
  /// Complaints without a department, and without a theme.
  package static let missing = "(missing)"

  package struct Member: Sendable, Hashable {
    /// "" for all.
    package let name: String
    package let counts: ComplaintCounts
  }

  /// By dimension, in the order of `Dimension.allCases`; members in bytes, those without any count left out.
  package let members: [Dimension: [Member]]

  package func counts(_ dimension: Dimension, _ member: String = "") -> ComplaintCounts {
    members[dimension]?.first { $0.name == member }?.counts ?? ComplaintCounts()
  }
}
