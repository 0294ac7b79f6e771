// Complaint rows → pages of the table, filled side by side once the codes of their texts are known.

internal import CallCentre
internal import Engine

/// The codes that the numbers of the books have in the table.
struct ComplaintCodes: Sendable {
  var departments, levels, channels, businesses, causes: BookCodes

  init(_ books: ComplaintBooks) {
    departments = BookCodes(books.departments)
    levels = BookCodes(books.levels)
    channels = BookCodes(books.channels)
    businesses = BookCodes(books.businesses)
    causes = BookCodes(books.causes)
  }
}

/// Numbers of a book → codes, given out as they are met.
struct BookCodes: Sendable {
  private let texts: [[UInt8]]
  private var codes: [Int32]
  private(set) var members = MemberCodes()

  init(_ book: TextBook) {
    texts = book.texts
    codes = Array(repeating: -1, count: texts.count)
  }

  var count: Int { codes.count }

  /// The code of a number that was met.
  subscript(number: Int32) -> Int32 { codes[Int(number)] }

  mutating func meet(_ number: Int32) {
    let place = Int(number)
    if codes[place] < 0 { codes[place] = members.code(of: String(decoding: texts[place], as: UTF8.self)) }
  }
}

struct ComplaintPaging: Sendable {
  let rows: [[ComplaintRow]]
  let places: ComplaintPlaces

  private var pageCount: Int { (places.count + ComplaintList.pageLength - 1) / ComplaintList.pageLength }

  private func range(ofPage page: Int) -> Range<Int> {
    page * ComplaintList.pageLength..<min(places.count, (page + 1) * ComplaintList.pageLength)
  }

  // MARK: Codes

  /// The numbers of one book in the order in which one page first has them.
  private struct Met: Sendable {
    /// By number: the page in which it was met last.
    private var pages: [Int32]
    private(set) var numbers: [Int32] = []

    init(_ book: BookCodes) { pages = Array(repeating: -1, count: book.count) }

    mutating func begin() { numbers = [] }
    mutating func meet(_ number: Int32, _ page: Int32) {
      if pages[Int(number)] == page { return }
      pages[Int(number)] = page
      numbers.append(number)
    }
  }

  private struct MetShare: Sendable {
    /// Departments, levels, channels, businesses, causes.
    var books: [Met]
    var pages: [(page: Int, numbers: [[Int32]])] = []
  }

  /// The numbers of the books, which depend on who read first, become codes in the order of the table.
  func codes(of books: ComplaintBooks, jobs: Int) -> ComplaintCodes {
    var codes = ComplaintCodes(books)
    let empty = [codes.departments, codes.levels, codes.channels, codes.businesses, codes.causes].map { Met($0) }
    let shares = parallelFold(pieces: pageCount, jobs: jobs, start: { MetShare(books: empty) }) { page, share in
      for book in share.books.indices { share.books[book].begin() }
      let mark = Int32(page)
      places.forEachRow(of: range(ofPage: page)) { _, holder in
        let complaint = rows[Int(holder.piece)][Int(holder.offset)].complaint
        share.books[0].meet(complaint.department, mark)
        share.books[1].meet(complaint.level, mark)
        share.books[2].meet(complaint.channel, mark)
        share.books[3].meet(complaint.business, mark)
        share.books[4].meet(complaint.cause, mark)
      }
      share.pages.append((page, share.books.map(\.numbers)))
    }
    for (_, numbers) in shares.flatMap(\.pages).sorted(by: { $0.page < $1.page }) {
      for number in numbers[0] { codes.departments.meet(number) }
      for number in numbers[1] { codes.levels.meet(number) }
      for number in numbers[2] { codes.channels.meet(number) }
      for number in numbers[3] { codes.businesses.meet(number) }
      for number in numbers[4] { codes.causes.meet(number) }
    }
    return codes
  }

  // MARK: Pages

  /// What is found on the way.
  struct Found: Sendable {
    /// Places of complaints that name another one, with its id.
    var masters: [(place: Int, id: String)] = []
    var earliest: Instant?
    /// By file: the last local day on which a complaint was received and which is over.
    var lastDays: [Int32?]
  }

  private struct Page: Sendable {
    let number: Int
    var complaints: [Complaint] = []
    var ids: [String] = []
    var texts: [(index: Int, text: ComplaintText)] = []
  }

  private struct FillShare: Sendable {
    var pages: [Page] = []
    var found: Found
  }

  /// Gives the table its complaints, ids and texts.
  func fill(_ table: inout ComplaintTable, _ codes: ComplaintCodes, files: Int, frame: Frame, jobs: Int) -> Found {
    let empty = Found(lastDays: Array(repeating: nil, count: files))
    let shares = parallelFold(pieces: pageCount, jobs: jobs, start: { FillShare(found: empty) }) { number, share in
      share.pages.append(page(number, codes, frame, &share.found))
    }
    var found = empty
    for share in shares {
      found.masters += share.found.masters
      if let earliest = share.found.earliest { found.earliest = min(found.earliest ?? earliest, earliest) }
      for (file, day) in share.found.lastDays.enumerated() {
        if let day { found.lastDays[file] = max(found.lastDays[file] ?? day, day) }
      }
    }
    let pages = shares.flatMap(\.pages).sorted { $0.number < $1.number }
    table.complaints = ComplaintList(pages: pages.map(\.complaints))
    table.ids.reserveCapacity(places.count)
    for page in pages { table.ids += page.ids }
    table.texts = pages.flatMap(\.texts)
    return found
  }

  private func page(_ number: Int, _ codes: ComplaintCodes, _ frame: Frame, _ found: inout Found) -> Page {
    let range = range(ofPage: number)
    var page = Page(number: number)
    page.complaints.reserveCapacity(range.count)
    page.ids.reserveCapacity(range.count)
    var earliest = found.earliest ?? Instant(.max)
    var place = range.lowerBound
    var (lastDay, isOver) = (LocalDay(.min), false)
    places.forEachRow(of: range) { first, holder in
      let row = rows[Int(holder.piece)][Int(holder.offset)]
      page.ids.append(first == holder ? row.id : rows[Int(first.piece)][Int(first.offset)].id)
      var complaint = row.complaint
      complaint.department = codes.departments[complaint.department]
      complaint.level = codes.levels[complaint.level]
      complaint.channel = codes.channels[complaint.channel]
      complaint.business = codes.businesses[complaint.business]
      complaint.cause = codes.causes[complaint.cause]
      page.complaints.append(complaint)
      if !row.isPlain {
        if let text = row.text { page.texts.append((place, text)) }
        if !row.duplicateOf.isEmpty { found.masters.append((place, row.duplicateOf)) }
      }
      let received = complaint[.received].instant
      earliest = min(earliest, received)
      let day = frame.zone.day(received)
      if day != lastDay {
        lastDay = day
        isOver = frame.zone.start(of: day + 1) <= frame.readingLimit
      }
      if isOver { found.lastDays[Int(complaint.file)] = max(found.lastDays[Int(complaint.file)] ?? day.number, day.number) }
      place += 1
    }
    if place > range.lowerBound { found.earliest = earliest }
    return page
  }
}
