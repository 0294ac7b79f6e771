// The days a report speaks of, and the days of equal kind just before.

/// A run of whole local days; `first` and `last` both belong to it (S17, A61).
package struct ReportingPeriod: Sendable, Hashable {
  package enum Kind: String, Sendable { case week, month, day, range }
  package let kind: Kind
  package let first: LocalDay
  package let last: LocalDay

  package init(kind: Kind, first: LocalDay, last: LocalDay) {
    self.kind = kind
    self.first = first
    self.last = last
  }

  package var dayCount: Int { last - first + 1 }
  package func contains(_ day: LocalDay) -> Bool { first <= day && day <= last }

  /// `2026-W47`, `2026-11`, `2026-11-20` or `2026-11-01..2026-11-15`: the folder's name and the column `period`.
  package var name: String {
    switch kind {
    case .week:
      let (year, week) = ReportingPeriod.isoWeek(of: first)
      return "\(paddedNumber(year, 4))-W\(paddedNumber(week, 2))"
    case .month: return String(first.iso.prefix(7))
    case .day: return first.iso
    case .range: return first.iso + ".." + last.iso
    }
  }

  /// The period of equal kind just before (A68, S16): the week, month or day before; for a range, as many days.
  package var previous: ReportingPeriod {
    switch kind {
    case .week: return ReportingPeriod(kind: .week, first: first + -7, last: first + -1)
    case .day: return ReportingPeriod(kind: .day, first: first + -1, last: first + -1)
    case .range: return ReportingPeriod(kind: .range, first: first + -dayCount, last: first + -1)
    case .month:
      let (year, month, _) = (first + -1).civil
      return ReportingPeriod.month(year: year, month: month) ?? self
    }
  }

  package static func month(year: Int, month: Int) -> ReportingPeriod? {
    guard let first = LocalDay(year: year, month: month, day: 1) else { return nil }
    return ReportingPeriod(kind: .month, first: first, last: first + (LocalDay.days(inMonth: month, year: year) - 1))
  }

  package static func week(containing day: LocalDay) -> ReportingPeriod {
    let monday = day + (1 - day.isoWeekday)
    return ReportingPeriod(kind: .week, first: monday, last: monday + 6)
  }

  /// ISO 8601 week-numbering year and week.
  package static func isoWeek(of day: LocalDay) -> (year: Int, week: Int) {
    let thursday = day + (4 - day.isoWeekday)
    let year = thursday.civil.year
    guard let january1 = LocalDay(year: year, month: 1, day: 1) else { return (year, 0) }
    return (year, (thursday - january1) / 7 + 1)
  }

  /// Reads the words of `--period` and of the pipeline file's `period`. `today` is the local day at which relative
  /// words (`last-week`, `this-week`, `yesterday`, `today`, `last-month`, `this-month`) are taken. nil: not understood.
  package init?(_ text: String, today: LocalDay) {
    let (year, month, _) = today.civil
    switch text {
    case "yesterday": self.init(kind: .day, first: today + -1, last: today + -1)
    case "today": self.init(kind: .day, first: today, last: today)
    case "this-week": self = ReportingPeriod.week(containing: today)
    case "last-week": self = ReportingPeriod.week(containing: today).previous
    case "this-month", "last-month":
      guard let thisMonth = ReportingPeriod.month(year: year, month: month) else { return nil }
      self = text == "this-month" ? thisMonth : thisMonth.previous
    default:
      if let day = LocalDay(iso: text) {
        self.init(kind: .day, first: day, last: day)
      } else if let dots = text.firstRange(of: "..") {
        guard let first = LocalDay(iso: String(text[..<dots.lowerBound])),
          let last = LocalDay(iso: String(text[dots.upperBound...])), first <= last
        else { return nil }
        self.init(kind: .range, first: first, last: last)
      } else {
        self.init(weekOrMonth: text)
      }
    }
  }

  private init?(weekOrMonth text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].count == 4, !text.contains("+"), let year = Int(parts[0]) else { return nil }
    if parts[1].hasPrefix("W"), parts[1].count == 3, let week = Int(parts[1].dropFirst()) {
      guard let january4 = LocalDay(year: year, month: 1, day: 4), week >= 1 else { return nil }
      let monday = january4 + (1 - january4.isoWeekday + (week - 1) * 7)
      guard ReportingPeriod.isoWeek(of: monday) == (year, week) else { return nil }
      self.init(kind: .week, first: monday, last: monday + 6)
    } else if parts[1].count == 2, let month = Int(parts[1]), let period = ReportingPeriod.month(year: year, month: month) {
      self = period
    } else {
      return nil
    }
  }
}
