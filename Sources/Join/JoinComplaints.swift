// Complaint rows → one table: the last row of each id, merges resolved, texts coded, events attached (L4, L5, D11, T9).

package import CallCentre
package import Engine

/// What joining complaints has learned besides the table.
package struct ComplaintJoin: Sendable {
  package var table: ComplaintTable
  /// By file: rows replaced by a later one.
  package var duplicates: [Int]
  /// Replaced rows that differ from the one that holds: file, record.
  package var differing: [(file: Int, record: UInt32)] = []
  /// By glob: the last local day on which a complaint was received and which is over (A51).
  package var lastDay: [Int32?]
}

package enum JoinComplaints {
  /// - Parameters:
  ///   - rows: by file in reading order, each in record order.
  ///   - themes: the taxonomy's ids, which the rows' theme codes index.
  ///   - fields: fields that at least one file has.
  package static func join(
    rows: consuming [[ComplaintRow]], events: [ComplaintEventRow], hasEventFile: Bool, files: [FileLedger], themes: [String],
    fields: Set<String>, frame: Frame, globCount: Int
  ) -> ComplaintJoin {
    var last: [String: Int] = [:]
    var kept: [ComplaintRow] = []
    var result = ComplaintJoin(
      table: ComplaintTable(), duplicates: Array(repeating: 0, count: files.count), lastDay: Array(repeating: nil, count: globCount))
    for fileRows in rows {
      for row in fileRows {
        guard let place = last[row.id] else {
          last[row.id] = kept.count
          kept.append(row)
          continue
        }
        let replaced = kept[place].complaint
        result.duplicates[Int(replaced.file)] += 1
        if kept[place].digest != row.digest { result.differing.append((Int(replaced.file), replaced.record)) }
        kept[place] = row
      }
    }
    result.table.themes = themes
    result.table.fields = fields
    result.table.hasEventFile = hasEventFile
    for row in kept { append(row, to: &result.table, places: last) }
    attach(events, to: &result.table, places: last)
    for complaint in result.table.complaints {
      let day = frame.zone.day(complaint[.received].instant)
      guard frame.zone.start(of: day + 1) <= frame.readingLimit else { continue }
      for glob in files[Int(complaint.file)].globs { result.lastDay[glob] = max(result.lastDay[glob] ?? day.number, day.number) }
    }
    return result
  }

  private static func append(_ row: ComplaintRow, to table: inout ComplaintTable, places: [String: Int]) {
    var complaint = row.complaint
    complaint.department = table.departments.code(of: row.department)
    complaint.level = table.levels.code(of: row.level)
    complaint.channel = table.channels.code(of: row.channel)
    complaint.business = table.businesses.code(of: row.business)
    complaint.cause = table.causes.code(of: row.cause)
    // Naming itself or nobody says nothing (L4).
    if !row.duplicateOf.isEmpty, row.duplicateOf != row.id { complaint.mergedInto = places[row.duplicateOf] }
    table.ids.append(row.id)
    table.complaints.append(complaint)
    table.texts.append(row.text)
  }

  /// Events in time order, same second in reading order; events of unknown complaints say nothing.
  private static func attach(_ events: [ComplaintEventRow], to table: inout ComplaintTable, places: [String: Int]) {
    for row in events {
      if let place = places[row.id] { table.complaints[place].events.append(row.event) }
    }
    for index in table.complaints.indices where table.complaints[index].events.count > 1 {
      let ordered = table.complaints[index].events.enumerated().sorted { ($0.element.at.instant, $0.offset) < ($1.element.at.instant, $1.offset) }
      table.complaints[index].events = ordered.map(\.element)
    }
  }
}
