// The tables of complaints' lives against a week worked out by hand.

internal import CallCentre
internal import Engine
internal import Measure
internal import RunFolder
internal import Testing

/// The week from 2026-11-09 to 2026-11-15, looked at on Monday the 16th at 00:00.
private struct LivesDesk {
  let clocks: ClockDesk
  var table = ComplaintTable.withAllFields()

  init() throws { clocks = try ClockDesk() }

  mutating func add(
    _ id: String, _ received: String, _ stamps: [Milestone: String] = [:], department: String = "", customer: UInt64? = nil,
    themes: [Int32] = [], business: String = "", status: ComplaintStatus = .missing, events: [(String, ComplaintEvent.State)] = [],
    stays: [(String, String)] = []
  ) throws {
    var complaint = try clocks.complaint(received, stamps, status: status, events: events)
    complaint.stays = try stays.map { DepartmentStay(at: try clocks.stamp($0.0), department: table.departments.code(of: $0.1)) }
    if let customer { complaint.customer = CustomerKey(kind: .customerID, digits: customer) }
    complaint.themes = themes
    complaint.business = table.businesses.code(of: business)
    table.append(id, complaint, department: department)
  }

  func tables(_ references: ComplaintReferences = ComplaintReferences(), breaches: [ListedClock] = []) throws -> [String: [[String]]] {
    let period = try #require(ReportingPeriod("2026-W46", today: LocalDay(0)))
    let frame = Frame(
      zone: clocks.zone, period: period, asOf: try clocks.instant("2026-11-16 00:00"), readingLimit: try clocks.instant("2026-11-16 02:00"))
    var rows: [String: [[String]]] = [:]
    for made in ComplaintView(table, frame: frame, jobs: 2).tables(references, breaches: breaches, jobs: 2) { rows[made.name] = made.rows.map { $0.map(text) } }
    return rows
  }

  private func text(_ cell: Cell) -> String {
    switch cell {
    case .empty: ""
    case .text(let text): text
    case .integer(let whole): String(whole)
    case .number(let number): String((number * 10_000).rounded() / 10_000)
    }
  }
}

@Suite struct ComplaintLivesTests {
  /// Given out after 10 minutes, handed on after an hour, back after two, closed after three; the same department twice in a row is one stay.
  @Test func handOffsAndStays() throws {
    var desk = try LivesDesk()
    try desk.add(
      "A", "2026-11-09 09:00", [.closed: "2026-11-09 15:10"], department: "卡部",
      stays: [("2026-11-09 09:10", "卡部"), ("2026-11-09 09:40", "卡部"), ("2026-11-09 10:10", "科技"), ("2026-11-09 12:10", "卡部"), ("2026-11-09 18:00", "网点")])
    // Still with 科技; what comes after the as-of has not happened; a date has no time of day, so its stays have no length.
    try desk.add("B", "2026-11-10 09:00", stays: [("2026-11-10 09:30", "卡部"), ("2026-11-10 09:31", "科技"), ("2026-11-16 01:00", "网点")])
    try desk.add("C", "2026-11-11 09:00", [.closed: "2026-11-13 09:00"], stays: [("2026-11-12", "网点")])
    // Reopened after the hand-over and not closed again: open where it was last.
    try desk.add(
      "D", "2026-11-12 09:00", [.closed: "2026-11-12 10:00", .reopened: "2026-11-12 12:00"],
      stays: [("2026-11-12 09:00", "卡部"), ("2026-11-12 13:00", "科技")])
    // Closed on a day without its time: what happened on that day happened before.
    try desk.add("H", "2026-11-14 09:00", [.closed: "2026-11-14"], stays: [("2026-11-14 09:10", "运营"), ("2026-11-14 10:10", "网点")])
    // Without any department, and of another week: nothing.
    try desk.add("E", "2026-11-13 09:00")
    try desk.add("F", "2026-11-02 09:00", stays: [("2026-11-02 09:30", "卡部"), ("2026-11-02 10:30", "科技")])
    let tables = try desk.tables()
    #expect(
      tables["hand_offs"] == [
        ["", "卡部", "3", "3", "600", "1800"], ["", "网点", "1", "0", "", ""], ["", "运营", "1", "1", "600", "600"], ["卡部", "科技", "3", "3", "3600", "14400"], ["科技", "卡部", "1", "1", "7200", "7200"],
        ["运营", "网点", "1", "1", "3600", "3600"],
      ])
    #expect(
      tables["department_stays"] == [
        ["卡部", "4", "3", "1", "0", "4", "3600", "14400"], ["科技", "3", "1", "0", "2", "1", "7200", "7200"], ["网点", "2", "0", "2", "0", "0", "", ""],
        ["运营", "1", "1", "0", "0", "1", "3600", "3600"],
      ])
  }

  @Test func stepsAreTimedFromOneMomentToTheNext() throws {
    var desk = try LivesDesk()
    // 10 and 30 minutes to register; the third is not registered; the fourth has only a date; the last is of another week.
    try desk.add("A", "2026-11-09 09:00", [.registered: "2026-11-09 09:10", .closed: "2026-11-10 09:00", .followUp: "2026-11-11 09:00"], department: "卡部")
    try desk.add("B", "2026-11-10 09:00", [.registered: "2026-11-10 09:30"], department: "卡部")
    try desk.add("C", "2026-11-11 09:00", department: "运营")
    try desk.add("D", "2026-11-12 09:00", [.registered: "2026-11-12"], department: "运营")
    try desk.add("E", "2026-11-02 09:00", [.registered: "2026-11-02 12:00"], department: "卡部")
    // Received in the week and merged into another, and received after the as-of: counted nowhere.
    try desk.add("F", "2026-11-13 09:00", [.registered: "2026-11-13 10:00"])
    desk.table.complaints[5].mergedInto = 0
    try desk.add("G", "2026-11-16 09:00", [.registered: "2026-11-16 09:01"])
    let rows = try #require(try desk.tables()["lifecycle"])
    #expect(rows.contains(["", "registered", "2", "600", "1800", "2"]))
    #expect(rows.contains(["卡部", "registered", "2", "600", "1800", "0"]))
    #expect(rows.contains(["运营", "registered", "0", "", "", "2"]))
    #expect(rows.contains(["", "closed", "1", "86400", "86400", "3"]))
    // Only what is closed can be followed up.
    #expect(rows.contains(["", "followed_up", "1", "86400", "86400", "0"]))
    #expect(!rows.contains { $0[1] == "escalated" })
  }

  @Test func reopenedComplaintsCloseAgain() throws {
    var desk = try LivesDesk()
    try desk.add("A", "2026-11-09 09:00", [.closed: "2026-11-09 10:00", .reopened: "2026-11-10 10:00", .reclosed: "2026-11-12 10:00"])
    try desk.add("B", "2026-11-09 09:00", [.closed: "2026-11-09 10:00", .reopened: "2026-11-10 10:00"])
    let rows = try #require(try desk.tables()["lifecycle"])
    #expect(rows.contains(["", "reclosed", "1", "172800", "172800", "1"]))
    // The last closing is what closes: 3 days and an hour; B is open.
    #expect(rows.contains(["", "closed", "1", "262800", "262800", "1"]))
  }

  @Test func openOnesAreAgedInDaysAtTheAsOf() throws {
    var desk = try LivesDesk()
    // 16 November minus: 3 days, 4 days, 15, 16, 61; one closed, one withdrawn without a stamp.
    for (id, day) in [("A", "2026-11-13"), ("B", "2026-11-12"), ("C", "2026-11-01"), ("D", "2026-10-31"), ("E", "2026-09-16")] {
      try desk.add(id, day + " 12:00", department: id < "C" ? "卡部" : "")
    }
    try desk.add("F", "2026-11-12 12:00", [.closed: "2026-11-13 12:00"])
    try desk.add("G", "2026-11-12 12:00", status: .withdrawn)
    let rows = try #require(try desk.tables()["open_ageing"])
    #expect(rows.filter { $0[0].isEmpty }.map { $0[2] } == ["1", "1", "1", "1", "0", "1"])
    #expect(rows.filter { $0[0] == "卡部" }.map { $0[2] } == ["1", "1", "0", "0", "0", "0"])
    #expect(Set(rows.map { $0[0] }) == ["", "(missing)", "卡部"])
  }

  @Test func repeatsAreLookedForBeforeAComplaint() throws {
    var desk = try LivesDesk()
    // Customer 1 complained 20 days before, customer 2 sixty days before, customer 3 never; nobody is known of the fourth.
    try desk.add("old1", "2026-10-21 09:00", customer: 11)
    try desk.add("old2", "2026-09-11 09:00", customer: 12)
    try desk.add("A", "2026-11-10 09:00", [.closed: "2026-11-11 09:00", .followUp: "2026-11-10 12:00"], customer: 11)
    try desk.add("B", "2026-11-10 09:00", [.closed: "2026-11-11 09:00", .followUp: "2026-11-11"], customer: 12)
    try desk.add("C", "2026-11-10 09:00", customer: 13)
    try desk.add("D", "2026-11-10 09:00")
    let rows = try #require(try desk.tables()["complaint_follow_up"])
    #expect(rows.first { $0[0] == "repeat_30d" && $0[1].isEmpty }?[2...4] == ["1", "3", "0.3333"])
    #expect(rows.first { $0[0] == "repeat_90d" && $0[1].isEmpty }?[2...4] == ["2", "3", "0.6667"])
    // A's follow-up stands before its closing and is none; B's is of the same day.
    #expect(rows.first { $0[0] == "followed_up" && $0[1].isEmpty }?[2...4] == ["1", "2", "0.5"])
  }

  /// A complaint repeats one before it, not one of the same second; of three, each repeats the nearest earlier one.
  @Test func repeatsOfTheSameSecond() throws {
    var desk = try LivesDesk()
    for id in ["A", "B"] { try desk.add(id, "2026-11-10 09:00", customer: 11) }
    for id in ["C", "D"] { try desk.add(id, "2026-11-12 09:00", customer: 12) }
    try desk.add("E", "2026-10-30 09:00", customer: 12)
    try desk.add("F", "2026-08-30 09:00", customer: 13)
    try desk.add("G", "2026-11-12 09:00", customer: 13)
    let rows = try #require(try desk.tables()["complaint_follow_up"])
    #expect(rows.first { $0[0] == "repeat_30d" && $0[1].isEmpty }?[2...3] == ["2", "5"])
    #expect(rows.first { $0[0] == "repeat_90d" && $0[1].isEmpty }?[2...3] == ["3", "5"])
  }

  @Test func whatCustomersSaidWhenCalledBack() throws {
    var desk = try LivesDesk()
    for (id, rating) in [("A", Satisfaction.satisfied), ("B", .veryDissatisfied), ("C", .unrated), ("D", .satisfied)] {
      try desk.add(id, "2026-11-10 09:00", [.closed: "2026-11-11 09:00", .followUp: id == "D" ? "2026-11-10 12:00" : "2026-11-12 09:00"])
      desk.table.complaints[desk.table.complaints.count - 1].followUpRating = rating
    }
    let rows = try #require(try desk.tables()["complaint_follow_up"])
    #expect(!rows.contains { $0[0] == "followup_satisfied" })
    desk.table.fields.insert("followup_csat")
    let rated = try #require(try desk.tables()["complaint_follow_up"])
    // D was called before it was closed; C said nothing.
    #expect(rated.first { $0[0] == "followup_rated" && $0[1].isEmpty }?[2...4] == ["2", "3", "0.6667"])
    #expect(rated.first { $0[0] == "followup_satisfied" && $0[1].isEmpty }?[2...4] == ["1", "2", "0.5"])
  }

  @Test func recordsAreCompleteOrNot() throws {
    var desk = try LivesDesk()
    try desk.add("A", "2026-11-10 09:00", [.registered: "2026-11-10 09:10", .closed: "2026-11-10 12:00"], department: "卡部")
    try desk.add("B", "2026-11-10 09:00", [.firstReply: "2026-11-10 10:00"])
    desk.table.complaints[0].hasText = true
    desk.table.fields.remove("level")
    let rows = try #require(try desk.tables()["record_completeness"])
    func row(_ field: String) -> ArraySlice<String>? { rows.first { $0[0] == field }?[1...3] }
    #expect(row("content") == ["1", "2", "0.5"])
    #expect(row("registered_at") == ["1", "2", "0.5"])
    // B is open: nobody can ask for its first reply yet, and A has none.
    #expect(row("first_reply_at") == ["0", "1", "0.0"])
    #expect(row("level") == nil)
  }

  @Test func classesComeFromTheExportElseFromTheTheme() throws {
    var desk = try LivesDesk()
    desk.table.themes = ["fee", "app"]
    try desk.add("A", "2026-11-10 09:00", themes: [0], business: "银行卡")
    try desk.add("B", "2026-11-10 09:00", themes: [1])
    try desk.add("C", "2026-11-10 09:00")
    try desk.add("D", "2026-11-03 09:00", themes: [1])
    var references = ComplaintReferences()
    references.themes = [("收费", "定价"), ("电子银行", "系统")]
    let rows = try #require(try desk.tables(references)["complaint_axes"])
    func row(_ member: String) -> [String]? { rows.first { $0[0] == "business" && $0[1] == member } }
    #expect(row("银行卡")?[2...5] == ["1", "0", "3", "0.3333"])
    #expect(row("电子银行")?[2...5] == ["1", "1", "3", "0.3333"])
    #expect(row("电子银行")?[8...9] == ["1", "0"])
    #expect(row("(missing)")?[2...3] == ["1", "0"])
  }

  @Test func exposureIsThatOfTheNewestMonth() throws {
    var desk = try LivesDesk()
    for number in 0..<4 { try desk.add("A\(number)", "2026-11-10 09:00") }
    try desk.add("B", "2026-11-03 09:00")
    var references = ComplaintReferences()
    references.exposure = [
      .init(year: 2026, month: 9, customers: 1, outlets: 1), .init(year: 2026, month: 10, customers: 2_000_000, outlets: nil),
      .init(year: 2026, month: 12, customers: 1, outlets: 1),
    ]
    references.contactsOffered = (8_000, 5_000)
    let rows = try #require(try desk.tables(references)["complaint_exposure"])
    #expect(rows.map { $0[0] } == ["per_10k_contacts", "per_million_customers"])
    #expect(rows[0][2...4] == ["4", "8000", "5.0"])
    #expect(rows[0][7...8] == ["2.0", "3.0"])
    #expect(rows[1][1...4] == ["2026-10", "4", "2000000", "2.0"])
    // x + z²/2 ± z·√(x + z²/4) of 4: 1.5556 and 10.2859, per 2 million.
    #expect(rows[1][5...6] == ["0.7778", "5.143"])
  }

  @Test func measuresAreHeldAgainstWhatCameBefore() throws {
    var desk = try LivesDesk()
    desk.table.themes = ["fee", "app"]
    // 2 a day for 28 days before 27 October, one every second day after it; another theme all along.
    for day in 0..<28 {
      let date = (try #require(LocalDay(iso: "2026-10-26"))) + -day
      for number in 0..<2 { try desk.add("B\(day)-\(number)", date.iso + " 10:00", themes: [0]) }
      try desk.add("O\(day)", date.iso + " 10:00", themes: [1])
    }
    for day in stride(from: 1, through: 19, by: 2) {
      try desk.add("N\(day)", ((try #require(LocalDay(iso: "2026-10-27"))) + day).iso + " 10:00", themes: [0])
    }
    try desk.add("same day", "2026-10-27 10:00", themes: [0])
    var references = ComplaintReferences()
    let date = try #require(LocalDay(iso: "2026-10-27"))
    references.improvements = [
      .init(date: date, theme: "fee", department: "", what: "短信提前提醒"), .init(date: date, theme: "fee", department: "没有的部门", what: "培训"),
      .init(date: try #require(LocalDay(iso: "2026-11-12")), theme: "fee", department: "", what: "太近"),
    ]
    let rows = try #require(try desk.tables(references)["improvements"])
    // 19 days are over since; 10 complaints in them against 56 in 28 days: 10/19 ÷ 2.
    #expect(rows[0][4...8] == ["28", "56", "19", "10", "0.2632"])
    #expect(rows[0][12] == "fewer")
    #expect(rows[1][5...8] == ["0", "19", "0", ""])
    #expect(rows[1][12] == "not_enough_data")
    #expect(rows[2][12] == "not_enough_data")
  }

  @Test func holidaysAndMakeUpDaysAreNamed() throws {
    var desk = try LivesDesk()
    // Open since 18 September: the National Day week and its make-up days lie on the way.
    try desk.add("A", "2026-09-18 09:00")
    var references = ComplaintReferences()
    references.calendars = [try ShippedFiles.calendar("cn", years: [2025, 2026])]
    let rows = try #require(try desk.tables(references)["calendar_days"])
    #expect(rows.first?[0...2] == ["cn", "2026-09-20", "workday"])
    #expect(rows.filter { $0[2] == "holiday" }.map { $0[1] } == ["2026-09-25", "2026-09-26", "2026-09-27"] + (1...7).map { "2026-10-0\($0)" })
    #expect(rows.last?[0...2] == ["cn", "2026-10-10", "workday"])
  }

  @Test func reasonsAddUpToAllBreaches() throws {
    var desk = try LivesDesk()
    try desk.add("A", "2026-11-02 09:00", [.closed: "2026-11-13 09:00"])
    try desk.add("B", "2026-11-02 09:00", [.closed: "2026-11-13 10:00"])
    try desk.add("C", "2026-11-02 09:00")
    let judge = try desk.clocks.judge([Policy.one(.plain(10, .calendarDays))], table: desk.table, asOf: "2026-11-16 00:00")
    var tally = ClockTally(judge: judge, period: try #require(ReportingPeriod("2026-W46", today: LocalDay(0))), table: desk.table)
    tally.tally(0..<3, of: desk.table)
    let rows = try #require(try desk.tables(breaches: tally.breaches(of: desk.table))["breach_reasons"])
    #expect(rows == [["stopped_late", "2", "0.6667", "0.6667"], ["still_open", "1", "0.3333", "1.0"]])
  }
}
