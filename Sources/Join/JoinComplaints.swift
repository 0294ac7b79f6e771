// Complaint rows → one table: the last row of each id, merges resolved, texts coded, events and departments attached (L4, L5, D11, T9).

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
  /// When the earliest complaint was received; nil without any.
  package var earliest: Instant?
}

package enum JoinComplaints {
  /// - Parameters:
  ///   - rows: in reading order, in any pieces.
  ///   - books: what the rows' departments, levels, channels, businesses and causes are numbers of.
  ///   - themes: the taxonomy's ids, which the rows' theme codes index.
  ///   - fields: fields that at least one file has.
  ///   - jobs: workers that join side by side; the table is the same for any number.
  package static func join(
    rows: [[ComplaintRow]], books: ComplaintBooks, events: [ComplaintEventRow], hasEventFile: Bool, files: [FileLedger], themes: [String],
    fields: Set<String>, frame: Frame, globCount: Int, jobs: Int = 1
  ) -> ComplaintJoin {
    let places = ComplaintPlaces(rows, fileCount: files.count, jobs: jobs)
    var table = ComplaintTable()
    table.themes = themes
    table.fields = fields
    table.hasEventFile = hasEventFile
    let paging = ComplaintPaging(rows: rows, places: places)
    let codes = paging.codes(of: books, jobs: jobs)
    table.departments = codes.departments.members
    table.levels = codes.levels.members
    table.channels = codes.channels.members
    table.businesses = codes.businesses.members
    table.causes = codes.causes.members
    let found = paging.fill(&table, codes, files: files.count, frame: frame, jobs: jobs)
    // Naming itself or nobody says nothing (L4).
    for (place, master) in found.masters where master != table.ids[place] { table.complaints[place].mergedInto = places.place(of: master, rows) }
    attach(events, to: &table) { places.place(of: $0, rows) }
    var result = ComplaintJoin(
      table: table, duplicates: places.duplicates, differing: places.differing, lastDay: Array(repeating: nil, count: globCount), earliest: found.earliest)
    for (file, day) in found.lastDays.enumerated() {
      guard let day else { continue }
      for glob in files[file].globs { result.lastDay[glob] = max(result.lastDay[glob] ?? day, day) }
    }
    return result
  }

  /// Events in time order, same second in reading order; events of unknown complaints say nothing.
  private static func attach(_ events: [ComplaintEventRow], to table: inout ComplaintTable, place: (String) -> Int?) {
    var found: [Int: (events: [ComplaintEvent], stays: [DepartmentStay])] = [:]
    for row in events {
      guard let place = place(row.id) else { continue }
      if let event = row.event { found[place, default: ([], [])].events.append(event) }
      if !row.department.isEmpty {
        found[place, default: ([], [])].stays.append(DepartmentStay(at: row.at, department: table.departments.code(of: row.department)))
      }
    }
    for (place, lists) in found {
      table.complaints[place].events = inTimeOrder(lists.events, \.at)
      table.complaints[place].stays = inTimeOrder(lists.stays, \.at)
    }
  }

  private static func inTimeOrder<Element>(_ list: [Element], _ at: KeyPath<Element, Stamp>) -> [Element] {
    if list.count < 2 { return list }
    return list.enumerated().sorted { ($0.element[keyPath: at].instant, $0.offset) < ($1.element[keyPath: at].instant, $1.offset) }.map(\.element)
  }
}
