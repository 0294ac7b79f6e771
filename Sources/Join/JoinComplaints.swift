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
}

package enum JoinComplaints {
  /// - Parameters:
  ///   - rows: in reading order, in any pieces.
  ///   - books: what the rows' departments, levels, channels, businesses and causes are numbers of.
  ///   - themes: the taxonomy's ids, which the rows' theme codes index.
  ///   - fields: fields that at least one file has.
  package static func join(
    rows: consuming [[ComplaintRow]], books: ComplaintBooks, events: [ComplaintEventRow], hasEventFile: Bool, files: [FileLedger], themes: [String],
    fields: Set<String>, frame: Frame, globCount: Int
  ) -> ComplaintJoin {
    var result = ComplaintJoin(
      table: ComplaintTable(), duplicates: Array(repeating: 0, count: files.count), lastDay: Array(repeating: nil, count: globCount))
    result.table.themes = themes
    result.table.fields = fields
    result.table.hasEventFile = hasEventFile
    let places = take(rows, &result)
    code(&result.table, books)
    attach(events, to: &result.table, places: places)
    for complaint in result.table.complaints {
      let day = frame.zone.day(complaint[.received].instant)
      guard frame.zone.start(of: day + 1) <= frame.readingLimit else { continue }
      for glob in files[Int(complaint.file)].globs { result.lastDay[glob] = max(result.lastDay[glob] ?? day.number, day.number) }
    }
    return result
  }

  /// Puts the last row of every id into the table, where its first stood; gives the place of each id.
  private static func take(_ rows: consuming [[ComplaintRow]], _ result: inout ComplaintJoin) -> [String: Int] {
    let count = rows.reduce(0) { $0 + $1.count }
    var places: [String: Int] = [:]
    places.reserveCapacity(count)
    result.table.ids.reserveCapacity(count)
    result.table.complaints.reserveCapacity(count)
    result.table.texts.reserveCapacity(count)
    var digests: [UInt64] = []
    digests.reserveCapacity(count)
    var masters: [Int: String] = [:]
    for piece in rows.indices {
      for row in rows[piece] {
        let place = places[row.id] ?? digests.count
        if place == digests.count {
          places[row.id] = place
          result.table.ids.append(row.id)
          result.table.complaints.append(row.complaint)
          result.table.texts.append(row.text)
          digests.append(row.digest)
        } else {
          let (file, record) = (Int(result.table.complaints[place].file), result.table.complaints[place].record)
          result.duplicates[file] += 1
          if digests[place] != row.digest { result.differing.append((file, record)) }
          result.table.complaints[place] = row.complaint
          result.table.texts[place] = row.text
          digests[place] = row.digest
          masters[place] = nil
        }
        if !row.duplicateOf.isEmpty { masters[place] = row.duplicateOf }
      }
    }
    // Naming itself or nobody says nothing (L4).
    for (place, master) in masters where master != result.table.ids[place] { result.table.complaints[place].mergedInto = places[master] }
    return places
  }

  /// The numbers of the books, which depend on who read first, become codes in the order of the table.
  private static func code(_ table: inout ComplaintTable, _ books: ComplaintBooks) {
    var departments = BookCodes(books.departments)
    var levels = BookCodes(books.levels)
    var channels = BookCodes(books.channels)
    var businesses = BookCodes(books.businesses)
    var causes = BookCodes(books.causes)
    for index in table.complaints.indices {
      table.complaints[index].department = departments.code(table.complaints[index].department)
      table.complaints[index].level = levels.code(table.complaints[index].level)
      table.complaints[index].channel = channels.code(table.complaints[index].channel)
      table.complaints[index].business = businesses.code(table.complaints[index].business)
      table.complaints[index].cause = causes.code(table.complaints[index].cause)
    }
    table.departments = departments.members
    table.levels = levels.members
    table.channels = channels.members
    table.businesses = businesses.members
    table.causes = causes.members
  }

  /// Events in time order, same second in reading order; events of unknown complaints say nothing.
  private static func attach(_ events: [ComplaintEventRow], to table: inout ComplaintTable, places: [String: Int]) {
    for row in events {
      guard let place = places[row.id] else { continue }
      if let event = row.event { table.complaints[place].events.append(event) }
      if !row.department.isEmpty { table.complaints[place].stays.append(DepartmentStay(at: row.at, department: table.departments.code(of: row.department))) }
    }
    for index in table.complaints.indices {
      if table.complaints[index].events.count > 1 { table.complaints[index].events = inTimeOrder(table.complaints[index].events, \.at) }
      if table.complaints[index].stays.count > 1 { table.complaints[index].stays = inTimeOrder(table.complaints[index].stays, \.at) }
    }
  }

  private static func inTimeOrder<Element>(_ list: [Element], _ at: KeyPath<Element, Stamp>) -> [Element] {
    list.enumerated().sorted { ($0.element[keyPath: at].instant, $0.offset) < ($1.element[keyPath: at].instant, $1.offset) }.map(\.element)
  }
}

/// Numbers of a book → codes, given out as they are met.
private struct BookCodes {
  private let texts: [[UInt8]]
  private var codes: [Int32]
  private(set) var members = MemberCodes()

  init(_ book: TextBook) {
    texts = book.texts
    codes = Array(repeating: -1, count: texts.count)
  }

  mutating func code(_ number: Int32) -> Int32 {
    let place = Int(number)
    if codes[place] < 0 { codes[place] = members.code(of: String(decoding: texts[place], as: UTF8.self)) }
    return codes[place]
  }
}
