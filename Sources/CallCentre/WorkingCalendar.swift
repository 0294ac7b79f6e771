// One calendar: which days are worked and when the bank is open on them, read from a week file and one file per year.

/// Days and opening hours of a calendar id. It speaks of local days only; `OpeningHours` puts it into a time zone.
/// A year is known only if its file exists: every question that needs a day of another year answers nil (T11).
package struct WorkingCalendar: Sendable {
  /// A row of `<id>-week.csv`, cells as read: day `mon` … `sun` or `workday`, times `HH:MM`, `24:00` = midnight at the end.
  package struct WeekRow: Sendable {
    package let day: String
    package let opens: String
    package let closes: String
    package init(day: String, opens: String, closes: String) {
      self.day = day
      self.opens = opens
      self.closes = closes
    }
  }

  /// A row of `<id>-<year>.csv`, cells as read: an ISO date, `holiday` or `workday` (make-up day), a name for people.
  package struct YearRow: Sendable {
    package let date: String
    package let kind: String
    package let name: String
    package init(date: String, kind: String, name: String = "") {
      self.date = date
      self.kind = kind
      self.name = name
    }
  }

  /// Open during [opens, closes): seconds after local midnight, 0…86,400.
  package struct Interval: Sendable, Hashable {
    package let opens: Int
    package let closes: Int
    package init(opens: Int, closes: Int) {
      self.opens = opens
      self.closes = closes
    }
  }

  /// A day that a year's file names: a holiday, or a make-up working day.
  package struct SpecialDay: Sendable, Hashable {
    package let day: LocalDay
    package let isHoliday: Bool
    package let name: String
  }

  package let id: String
  /// Holidays and make-up days of all known years, ascending.
  package let specialDays: [SpecialDay]
  /// Years that have a file, ascending.
  package let knownYears: [Int]

  /// Opening hours by day kind: 0 a day off, 1 Monday … 7 Sunday, 8 a make-up working day.
  let hours: [[Interval]]
  /// Day kinds from `first` on, without a gap to the last known year's end; `unknownKind` in years without a file.
  let kinds: [UInt8]
  /// The day of `kinds[0]`.
  let first: LocalDay
  /// Known days without a gap between them: indices into `kinds`.
  let runs: [Range<Int>]
  /// Working days before each index; one entry more than `kinds`.
  private let workingBefore: [Int32]
  /// Indices of all working days, ascending.
  private let workingIndices: [Int32]

  static let dayOff: UInt8 = 0
  static let makeUpDay: UInt8 = 8
  static let unknownKind: UInt8 = 255

  /// Reads the rows of the week file and of each year's file; throws what is wrong with the first bad row.
  package init(id: String, week: [WeekRow], years: [Int: [YearRow]]) throws(CalendarFault) {
    let hours = try CalendarRows.hours(of: week, calendar: id)
    let known = years.keys.sorted()
    var kinds: [UInt8] = []
    var runs: [Range<Int>] = []
    let first = known.first.flatMap { LocalDay(year: $0, month: 1, day: 1) } ?? LocalDay(0)
    for year in known {
      let rows = years[year] ?? []
      guard let newYear = LocalDay(year: year, month: 1, day: 1), (1900...2199).contains(year) else {
        throw CalendarFault(
          calendar: id, file: .year(year), row: 0, column: "", found: String(year), wanted: "a year from 1900 to 2199")
      }
      let gap = newYear - first - kinds.count
      kinds += Array(repeating: WorkingCalendar.unknownKind, count: gap)
      let start = kinds.count
      kinds += try CalendarRows.kinds(of: year, from: newYear, rows: rows, hours: hours, calendar: id)
      if gap == 0, let last = runs.popLast() {
        runs.append(last.lowerBound..<kinds.count)
      } else {
        runs.append(start..<kinds.count)
      }
    }
    var workingBefore: [Int32] = [0]
    var workingIndices: [Int32] = []
    workingBefore.reserveCapacity(kinds.count + 1)
    for (index, kind) in kinds.enumerated() {
      if kind != WorkingCalendar.unknownKind, !hours[Int(kind)].isEmpty { workingIndices.append(Int32(index)) }
      workingBefore.append(Int32(workingIndices.count))
    }
    specialDays = known.flatMap { years[$0] ?? [] }.compactMap { row in
      LocalDay(iso: row.date).map { SpecialDay(day: $0, isHoliday: row.kind == "holiday", name: row.name) }
    }.sorted { $0.day < $1.day }
    self.id = id
    self.knownYears = known
    self.hours = hours
    self.kinds = kinds
    self.first = first
    self.runs = runs
    self.workingBefore = workingBefore
    self.workingIndices = workingIndices
  }

  // MARK: Questions about days

  /// Is the day worked? nil when its year has no file.
  package func isWorking(_ day: LocalDay) -> Bool? { openingIntervals(on: day).map { !$0.isEmpty } }

  /// Opening intervals in the order of the day, empty on a day off; nil when the day's year has no file.
  package func openingIntervals(on day: LocalDay) -> [Interval]? {
    guard let index = index(of: day), kinds[index] != WorkingCalendar.unknownKind else { return nil }
    return hours[Int(kinds[index])]
  }

  /// Last closing time of the day in seconds after midnight; nil on a day off and in a year without a file.
  package func lastClosing(on day: LocalDay) -> Int? { openingIntervals(on: day)?.last?.closes }

  /// The `n`-th working day at or after `day` (n ≥ 1); nil when a year without a file stands before it.
  package func workingDay(_ n: Int, onOrAfter day: LocalDay) -> LocalDay? {
    precondition(n >= 1, "Working days are counted from 1")
    guard let index = index(of: day), let run = run(containing: index) else { return nil }
    let place = Int(workingBefore[index]) + n - 1
    guard place < workingIndices.count, run.contains(Int(workingIndices[place])) else { return nil }
    return first + Int(workingIndices[place])
  }

  /// Working days from `start` through `end`, both included; 0 when `end` is before `start`; nil when a day between
  /// them belongs to a year without a file.
  package func workingDays(from start: LocalDay, through end: LocalDay) -> Int? {
    if end < start { return 0 }
    guard let low = index(of: start), let high = index(of: end), let run = run(containing: low), run.contains(high) else {
      return nil
    }
    return Int(workingBefore[high + 1] - workingBefore[low])
  }

  /// The first year without a file that a count forward from `day` meets.
  package func firstUnknownYear(from day: LocalDay) -> Int {
    guard let index = index(of: day), let run = run(containing: index) else { return day.civil.year }
    return (first + run.upperBound).civil.year
  }

  // MARK: Indices

  func index(of day: LocalDay) -> Int? {
    let index = day - first
    return index >= 0 && index < kinds.count ? index : nil
  }

  func run(containing index: Int) -> Range<Int>? { runs.first { $0.contains(index) } }
}
