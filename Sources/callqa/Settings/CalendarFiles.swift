// The calendar folder → rows: one week file and any number of year files per calendar id, checked row by row.

internal import CallCentre

/// The files of one calendar id, as plain rows that have been checked.
package struct CalendarFiles: Sendable, Hashable {
  /// Open from `opens` to `closes` on each such day.
  package struct WeekRow: Sendable, Hashable {
    /// mon … sun, or `workday` for make-up days.
    package var day: String
    /// `HH:MM`; `closes` may be `24:00`.
    package var opens: String
    package var closes: String
    package var line: Int
  }
  /// A day that is not as the week says.
  package struct YearRow: Sendable, Hashable {
    /// `YYYY-MM-DD` of the file's year.
    package var date: String
    /// `holiday` or `workday`.
    package var kind: String
    package var name: String
    package var line: Int
  }
  package var id: String
  /// Path of the week file.
  package var weekFile: String
  package var week: [WeekRow]
  /// By year; a year is known only if its file exists.
  package var years: [Int: [YearRow]]

  package static let days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun", "workday"]

  /// Reads the files of a calendar folder. An id without a week file is no calendar and is left out.
  /// - Parameter files: name within the folder (`cn-week.csv`, `cn-2026.csv`), path for messages, text. Names that do not end in
  ///   `.csv` or begin with a dot are left alone.
  /// - Throws: all the faults found.
  package static func read(_ files: [(name: String, path: String, text: String)]) throws(SettingsErrors) -> [CalendarFiles] {
    var problems: [SettingsError] = []
    var weeks: [String: (path: String, rows: [WeekRow])] = [:]
    var years: [String: [Int: (path: String, rows: [YearRow])]] = [:]
    for file in files.sorted(by: { $0.name < $1.name }) where file.name.hasSuffix(".csv") && !file.name.hasPrefix(".") {
      var reading = CalendarReading(reader: SettingsReader(file: file.path))
      let stem = file.name.dropLast(4)
      let id = String(stem.prefix(upTo: stem.lastIndex(of: "-") ?? stem.startIndex))
      let part = stem.dropFirst(id.count + 1)
      if !id.isEmpty, part == "week" {
        weeks[id] = (file.path, reading.week(file.text))
      } else if !id.isEmpty, part.count == 4, let year = plainInteger(String(part)), (1900...2199).contains(year) {
        years[id, default: [:]][year] = (file.path, reading.year(file.text, year))
      } else {
        reading.reader.note(line: 0, column: 0, "no calendar is called so", wanted: "a name such as cn-week.csv or cn-2026.csv")
      }
      problems += reading.reader.problems
    }
    if problems.isEmpty {
      for (id, files) in years { problems += unknownHours(of: id, week: weeks[id]?.rows, years: files) }
    }
    if !problems.isEmpty { throw SettingsErrors(problems) }
    return weeks.keys.sorted().map { id in
      CalendarFiles(
        id: id, weekFile: weeks[id]?.path ?? "", week: weeks[id]?.rows ?? [], years: years[id, default: [:]].mapValues(\.rows))
    }
  }
}

/// A make-up day needs hours: those of `workday`, or those of its weekday where the week works it anyway.
private func unknownHours(
  of id: String, week: [CalendarFiles.WeekRow]?, years: [Int: (path: String, rows: [CalendarFiles.YearRow])]
) -> [SettingsError] {
  guard let days = week.map({ Set($0.map(\.day)) }), !days.contains("workday") else { return [] }
  return years.values.flatMap { file in
    file.rows.filter { row in
      row.kind == "workday" && !(LocalDay(iso: row.date).map { days.contains(CalendarFiles.days[$0.isoWeekday - 1]) } ?? true)
    }.map { row in
      SettingsError(
        file: file.path, line: row.line, column: 1,
        "\(row.date) is a make-up working day, and \(id)-week.csv has no hours for it",
        wanted: "a row workday in \(id)-week.csv")
    }
  }
}

private struct CalendarReading {
  var reader: SettingsReader

  mutating func week(_ text: String) -> [CalendarFiles.WeekRow] {
    var rows: [CalendarFiles.WeekRow] = []
    var intervals: [String: [(opens: Int, closes: Int, line: Int)]] = [:]
    for row in ReferenceTable(text, columns: ["day", "opens", "closes"], reader: &reader).rows {
      let day = row["day"]
      let opens = minutes(row["opens"], midnightEnds: false)
      let closes = minutes(row["closes"], midnightEnds: true)
      if !CalendarFiles.days.contains(day.text) {
        reader.note(
          line: day.line, column: day.column, "unknown day \(shown(day.text))",
          wanted: "one of \(CalendarFiles.days.joined(separator: ", "))",
          suggestion: fullName(day.text) ?? nearestWord(to: day.text, among: CalendarFiles.days))
        continue
      }
      guard let opens, let closes else { continue }
      if opens >= closes {
        reader.note(
          line: row["closes"].line, column: row["closes"].column, "closes \(row["closes"].text), opens \(row["opens"].text)",
          wanted: "a later closing time; 24:00 is midnight at the end")
        continue
      }
      if let other = intervals[day.text, default: []].first(where: { $0.opens < closes && opens < $0.closes }) {
        reader.note(
          line: row.line, column: 1, "\(day.text) \(row["opens"].text)–\(row["closes"].text) overlaps line \(other.line)",
          wanted: "intervals apart from each other")
        continue
      }
      intervals[day.text, default: []].append((opens, closes, row.line))
      rows.append(CalendarFiles.WeekRow(day: day.text, opens: clockTime(opens), closes: clockTime(closes), line: row.line))
    }
    if reader.problems.isEmpty, rows.allSatisfy({ $0.day == "workday" }) {
      reader.note(line: 1, column: 1, "no weekday with opening hours", wanted: "at least one row such as mon,09:00,17:00")
    }
    return rows
  }

  mutating func year(_ text: String, _ year: Int) -> [CalendarFiles.YearRow] {
    var rows: [CalendarFiles.YearRow] = []
    var lines: [LocalDay: Int] = [:]
    for row in ReferenceTable(text, columns: ["date", "kind", "name"], reader: &reader).rows {
      let kind = row["kind"]
      if kind.text != "holiday", kind.text != "workday" {
        let others = ["off": "holiday", "rest": "holiday", "休": "holiday", "班": "workday", "work": "workday"]
        reader.note(
          line: kind.line, column: kind.column, "unknown kind \(shown(kind.text))", wanted: "holiday or workday",
          suggestion: others[kind.text.lowercased()] ?? nearestWord(to: kind.text, among: ["holiday", "workday"]))
      }
      guard let day = day(row["date"]) else { continue }
      if day.civil.year != year {
        reader.note(line: row.line, column: row["date"].column, "\(day.iso) in the file of \(year)", wanted: "a date of \(year)")
      } else if let first = lines[day] {
        reader.note(
          line: row.line, column: row["date"].column, "\(day.iso) stands twice", wanted: "it once; it stands in line \(first) too"
        )
      } else {
        lines[day] = row.line
        rows.append(CalendarFiles.YearRow(date: day.iso, kind: kind.text, name: row["name"].text, line: row.line))
      }
    }
    return rows
  }

  private func fullName(_ text: String) -> String? {
    let word = text.lowercased()
    if let day = CalendarFiles.days.dropLast().first(where: { word.hasPrefix($0) && word.hasSuffix("day") || word == $0 }) {
      return day
    }
    let names = ["周一": "mon", "周二": "tue", "周三": "wed", "周四": "thu", "周五": "fri", "周六": "sat", "周日": "sun", "调休": "workday"]
    return names[word]
  }

  private func clockTime(_ minutes: Int) -> String { paddedNumber(minutes / 60, 2) + ":" + paddedNumber(minutes % 60, 2) }

  /// `HH:MM`; a spreadsheet may have dropped the leading zero.
  private mutating func minutes(_ cell: ReferenceTable.Cell, midnightEnds: Bool) -> Int? {
    let parts = cell.text.split(separator: ":", omittingEmptySubsequences: false)
    let isShaped =
      parts.count == 2 && (1...2).contains(parts[0].utf8.count) && parts[1].utf8.count == 2
      && parts.allSatisfy { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
    if isShaped, let hour = Int(parts[0]), let minute = Int(parts[1]), minute < 60,
      hour < 24 || midnightEnds && hour == 24 && minute == 0
    {
      return hour * 60 + minute
    }
    reader.note(
      line: cell.line, column: cell.column, "the time \(shown(cell.text))",
      wanted: midnightEnds ? "HH:MM from 00:01 to 24:00" : "HH:MM from 00:00 to 23:59")
    return nil
  }

  private mutating func day(_ cell: ReferenceTable.Cell) -> LocalDay? { reader.day(cell) }
}

extension SettingsReader {
  /// The date in a cell.
  mutating func day(_ cell: ReferenceTable.Cell) -> LocalDay? {
    if let day = LocalDay(iso: cell.text) { return day }
    note(line: cell.line, column: cell.column, "the date \(shown(cell.text))", wanted: "a day such as 2026-10-01")
    return nil
  }
}
