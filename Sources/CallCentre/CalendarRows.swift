// From the rows of calendar files to day kinds and opening hours, with the row and the cell named when one is wrong.

/// What is wrong with a calendar file: a settings error, which ends a run (D5).
package struct CalendarFault: Error, Sendable, Hashable {
  package enum File: Sendable, Hashable {
    case week
    case year(Int)
  }
  package let calendar: String
  package let file: File
  /// Records counted from 1 after the header; 0 when the file as a whole is wrong.
  package let row: Int
  /// Column name; "" when the whole row or file is wrong.
  package let column: String
  package let found: String
  package let wanted: String

  /// `cn-2026.csv, row 3, date: found 2026-02-30; wanted an ISO date of 2026`.
  package var message: String {
    let name =
      switch file {
      case .week: "\(calendar)-week.csv"
      case .year(let year): "\(calendar)-\(year).csv"
      }
    let place = [name, row > 0 ? "row \(row)" : "", column].filter { !$0.isEmpty }.joined(separator: ", ")
    return "\(place): found \(found.isEmpty ? "nothing" : found); wanted \(wanted)"
  }
}

enum CalendarRows {
  static let dayWords = ["mon", "tue", "wed", "thu", "fri", "sat", "sun", "workday"]

  /// Opening hours by day kind (index 0 is the day off), each day's intervals in order and without overlap.
  static func hours(of rows: [WorkingCalendar.WeekRow], calendar: String) throws(CalendarFault) -> [[WorkingCalendar.Interval]] {
    var hours: [[WorkingCalendar.Interval]] = Array(repeating: [], count: dayWords.count + 1)
    for (offset, row) in rows.enumerated() {
      func fault(_ column: String, _ found: String, _ wanted: String) -> CalendarFault {
        CalendarFault(calendar: calendar, file: .week, row: offset + 1, column: column, found: found, wanted: wanted)
      }
      guard let kind = dayWords.firstIndex(of: row.day) else {
        throw fault("day", row.day, "one of " + dayWords.joined(separator: ", "))
      }
      guard let opens = secondOfDay(row.opens), opens < 86_400 else {
        throw fault("opens", row.opens, "a time HH:MM from 00:00 to 23:59")
      }
      guard let closes = secondOfDay(row.closes) else {
        throw fault("closes", row.closes, "a time HH:MM from 00:01 to 24:00")
      }
      guard opens < closes else { throw fault("closes", row.closes, "a time after opens (\(row.opens))") }
      if hours[kind + 1].contains(where: { opens < $0.closes && $0.opens < closes }) {
        throw fault("", "\(row.opens) to \(row.closes)", "intervals of \(row.day) that do not overlap")
      }
      hours[kind + 1].append(WorkingCalendar.Interval(opens: opens, closes: closes))
      hours[kind + 1].sort { $0.opens < $1.opens }
    }
    guard hours[1...7].contains(where: { !$0.isEmpty }) else {
      throw CalendarFault(
        calendar: calendar, file: .week, row: 0, column: "", found: "no weekday with opening hours", wanted: "at least one")
    }
    return hours
  }

  /// The kind of each day of a year: its weekday's number, a day off, or a make-up day.
  static func kinds(
    of year: Int, from newYear: LocalDay, rows: [WorkingCalendar.YearRow], hours: [[WorkingCalendar.Interval]], calendar: String
  ) throws(CalendarFault) -> [UInt8] {
    let count = LocalDay.isLeap(year) ? 366 : 365
    var kinds = (0..<count).map { UInt8((newYear + $0).isoWeekday) }
    var seen: Set<Int> = []
    for (offset, row) in rows.enumerated() {
      func fault(_ column: String, _ found: String, _ wanted: String) -> CalendarFault {
        CalendarFault(calendar: calendar, file: .year(year), row: offset + 1, column: column, found: found, wanted: wanted)
      }
      guard let day = LocalDay(iso: row.date), (0..<count).contains(day - newYear) else {
        throw fault("date", row.date, "an ISO date of \(year)")
      }
      guard seen.insert(day - newYear).inserted else { throw fault("date", row.date, "each date once") }
      switch row.kind {
      case "holiday": kinds[day - newYear] = WorkingCalendar.dayOff
      case "workday":
        // A day that the week works anyway keeps its own hours where the week names none for make-up days.
        if !hours[Int(WorkingCalendar.makeUpDay)].isEmpty {
          kinds[day - newYear] = WorkingCalendar.makeUpDay
        } else if hours[day.isoWeekday].isEmpty {
          throw fault("kind", row.kind, "opening hours for make-up days: a row workday in \(calendar)-week.csv")
        }
      default: throw fault("kind", row.kind, "holiday or workday")
      }
    }
    return kinds
  }

  /// `HH:MM` (or `H:MM`) as seconds after midnight, `24:00` included; nil for anything else.
  static func secondOfDay(_ text: String) -> Int? {
    let parts = text.utf8.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard parts.count == 2, (1...2).contains(parts[0].count), parts[1].count == 2 else { return nil }
    var numbers: [Int] = []
    for part in parts {
      guard part.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
      numbers.append(part.reduce(0) { $0 * 10 + Int($1 - 0x30) })
    }
    let seconds = numbers[0] * 3600 + numbers[1] * 60
    return numbers[1] < 60 && seconds <= 86_400 ? seconds : nil
  }
}
