// Complaints as the tables of this folder look at them: each with its life by the as-of, and where it stands in time.

package import CallCentre
package import Engine
package import RunFolder
internal import Statistics

/// The complaints of a run as seen at the as-of: those received later, and those merged into another one, are left out (S6, L4).
package struct ComplaintView: Sendable {
  struct Seen: Sendable {
    /// Index into the table.
    let index: Int
    let life: ComplaintLife
  }

  /// What every complaint that is seen has.
  struct Receipt: Sendable {
    /// Index into the table.
    let index: Int
    let customer: CustomerKey
    let at: Instant
    let day: LocalDay
  }

  let table: ComplaintTable
  let frame: Frame
  /// All that are seen, in the order of the table, in pieces.
  let receipts: [[Receipt]]
  /// Received in the period and in the one before.
  private let receivedIn: [[Seen]]
  /// Complaints whose last closing lies in the period, those withdrawn or not accepted left out.
  let closed: [Seen]
  /// Open at the as-of.
  let open: [Seen]

  /// - Parameter jobs: workers that look side by side; the answer is the same for any number.
  package init(_ table: ComplaintTable, frame: Frame, jobs: Int) {
    self.table = table
    self.frame = frame
    let pieces = (table.count + 16_383) / 16_384
    let parts = parallelFold(pieces: pieces, jobs: jobs, start: { [Piece]() }) { piece, parts in
      parts.append(Piece(piece, piece * 16_384..<min(table.count, (piece + 1) * 16_384), table, frame))
    }.joined().sorted { $0.number < $1.number }
    receipts = parts.map(\.receipts)
    receivedIn = [parts.flatMap(\.received), parts.flatMap(\.receivedBefore)]
    closed = parts.flatMap(\.closed)
    open = parts.flatMap(\.open)
  }

  /// What is seen of a run of complaints.
  private struct Piece: Sendable {
    let number: Int
    var receipts: [Receipt] = []
    var received: [Seen] = []
    var receivedBefore: [Seen] = []
    var closed: [Seen] = []
    var open: [Seen] = []

    init(_ number: Int, _ indices: Range<Int>, _ table: ComplaintTable, _ frame: Frame) {
      self.number = number
      // Taken apart once: a copy of the frame for each complaint costs more than looking at it.
      let (zone, asOf) = (frame.zone, frame.asOf)
      let now = frame.period.first.number...frame.period.last.number
      let before = frame.previous.first.number...frame.previous.last.number
      receipts.reserveCapacity(indices.count)
      table.complaints.forEach(in: indices) { index, complaint in
        let life = ComplaintLife(complaint, asOf: asOf, zone: zone)
        guard life.isCounted else { return }
        let one = Seen(index: index, life: life)
        receipts.append(Receipt(index: index, customer: complaint.customer, at: life.received.instant, day: life.receivedDay))
        if now.contains(life.receivedDay.number) {
          received.append(one)
        } else if before.contains(life.receivedDay.number) {
          receivedBefore.append(one)
        }
        if life.isOpen { open.append(one) }
        if let last = life.lastClose, !life.endedWithoutVerdict, now.contains(zone.day(last.instant).number) { closed.append(one) }
      }
    }
  }

  func complaint(_ seen: Seen) -> Complaint { table.complaints[seen.index] }

  /// Calls `body` with each of the list, and the complaint where it lies.
  func forEach(of list: [Seen], _ body: (_ one: Seen, _ complaint: borrowing Complaint) -> Void) {
    for one in list { table.complaints.look(at: one.index) { body(one, $0) } }
  }

  /// Complaints received in the period (0) or the one before (1).
  func received(_ slot: Int = 0) -> [Seen] { receivedIn[slot] }

  func department(_ index: Int) -> String { name(table.departments, table.complaints[index].department) }
  func name(_ codes: MemberCodes, _ code: Int32) -> String { code == 0 ? ComplaintFigures.missing : codes[code] }

  /// All together under "", then each member of one dictionary, in the order of their bytes.
  func groups(_ list: [Seen], _ codes: MemberCodes, by code: (borrowing Complaint) -> Int32) -> [(member: String, list: [Seen])] {
    var members = [[Seen]](repeating: [], count: codes.count)
    forEach(of: list) { one, complaint in members[Int(code(complaint))].append(one) }
    var named: [(member: String, list: [Seen])] = []
    for place in members.indices where !members[place].isEmpty { named.append((name(codes, Int32(place)), members[place])) }
    return [("", list)] + named.sorted { bytesPrecede($0.member, $1.member) }
  }

  func departments(_ list: [Seen]) -> [(member: String, list: [Seen])] { groups(list, table.departments) { $0.department } }
}

/// Whole seconds, and the one at a rank.
struct Seconds {
  private(set) var sorted: [Int]
  init(_ values: [Int]) { sorted = values.sorted() }
  /// Nearest rank (A42); nil without any.
  func percentile(_ percent: Int) -> Int? {
    sorted.isEmpty ? nil : sorted[max(1, (percent * sorted.count + 99) / 100) - 1]
  }
}

/// Part, whole, ratio and 95 % interval (Wilson) as four cells; no ratio without a whole.
func ratioCells(_ part: Int, of whole: Int) -> [Cell] {
  let interval = Wilson.interval(part, of: whole)
  return [.integer(whole), Cell(whole == 0 ? nil : Double(part) / Double(whole)), Cell(interval?.low), Cell(interval?.high)]
}

/// The columns of `ratioCells`.
func ratioColumns(zh: String, en: String) -> [Column] {
  [
    Column("n", "count", zh: "分母", en: "denominator"), Column("value", "ratio", zh: zh, en: en),
    Column("ci_low", "ratio", zh: "95%区间下限", en: "lower end of the 95 % interval"),
    Column("ci_high", "ratio", zh: "95%区间上限", en: "upper end of the 95 % interval"),
  ]
}

extension ComplaintView {
  /// Every table of this folder that has something to say.
  /// - Parameter references: what the business keeps beside the exports.
  package func tables(_ references: ComplaintReferences, breaches: [ListedClock], jobs: Int) -> [Table] {
    let makers: [@Sendable () -> Table] = [
      { ComplaintSteps.byDepartment(self) }, { ComplaintSteps.byOther(self) }, { HandOffs.handOffs(self) }, { HandOffs.stays(self) }, { OpenAgeing.table(self) }, { BreachReasons.table(breaches) },
      { RecordCompleteness.table(self) }, { ComplaintAxes.table(self, references) }, { ComplaintFollowUp.table(self) },
      { ComplaintExposure.table(self, references) }, { ImprovementEffects.table(self, references) }, { CalendarDays.table(self, references) },
    ]
    let made = parallelFold(pieces: makers.count, jobs: jobs, start: { [(place: Int, table: Table)]() }) { $1.append(($0, makers[$0]())) }
    return made.joined().sorted { $0.place < $1.place }.map(\.table).filter { !$0.rows.isEmpty }
  }

  /// The same without rows, for the catalogue.
  package static var declared: [Table] {
    [
      ComplaintSteps.departmentTable, ComplaintSteps.otherTable, HandOffs.handOffTable, HandOffs.stayTable, OpenAgeing.declaration, BreachReasons.declaration, RecordCompleteness.declaration,
      ComplaintAxes.declaration, ComplaintFollowUp.declaration, ComplaintExposure.declaration, ImprovementEffects.declaration,
      CalendarDays.declaration,
    ]
  }
}

/// What the business knows of complaints beside the exports.
package struct ComplaintReferences: Sendable {
  /// Customers and outlets of one month; nil where not stated.
  package struct Exposure: Sendable {
    package var year: Int
    package var month: Int
    package var customers: Int?
    package var outlets: Int?
    package init(year: Int, month: Int, customers: Int?, outlets: Int?) {
      self.year = year
      self.month = month
      self.customers = customers
      self.outlets = outlets
    }
  }

  /// Something done about a theme, a department, or both.
  package struct Improvement: Sendable {
    package var date: LocalDay
    package var theme: String
    package var department: String
    package var what: String
    package init(date: LocalDay, theme: String, department: String, what: String) {
      self.date = date
      self.theme = theme
      self.department = department
      self.what = what
    }
  }

  package var exposure: [Exposure] = []
  package var improvements: [Improvement] = []
  /// Business category and cause of each theme, by its number in the taxonomy: for complaints whose export says neither.
  package var themes: [(business: String, cause: String)] = []
  /// Calendars of the policies in use.
  package var calendars: [WorkingCalendar] = []
  /// contacts_offered of the period and of the one before.
  package var contactsOffered: (now: Int?, before: Int?) = (nil, nil)
  package init() {}
}
