// Exports read through rules: what each rule makes of a row, that nothing is lost, and that the reader cannot tell the difference.

import CSV
import CallCentre
import Engine
import Ingest
import RunFolder
import Testing

@Suite struct DerivedColumnsTests {
  private static let header = "day,in,up,off,no,kind,name,secs\n"

  /// A log with its date in one column and clocks in others.
  private static func desk() throws -> ContactDesk {
    var desk = try ContactDesk()
    desk.block.constants = ["channel": "phone"]
    desk.block.formats = ["day": try #require(ColumnFormat(["YYMMDD"]))]
    desk.block.derived = [
      DerivedField(field: "interaction_id", rule: .join(["no", "day"], with: "-")),
      DerivedField(field: "arrived_at", rule: .stamp(date: "day", clock: ["in"], after: [])),
      DerivedField(field: "answered_at", rule: .stamp(date: nil, clock: ["up"], after: ["arrived_at"])),
      DerivedField(field: "ended_at", rule: .stamp(date: "day", clock: ["off"], after: ["arrived_at"])),
      DerivedField(field: "talk_s", rule: .seconds(from: "answered_at", to: "ended_at")),
    ]
    return desk
  }

  private static func findings(_ ingest: ContactIngest) -> [String] {
    ingest.findings.findings.filter { $0.kind != .unmappedColumn }.map { short($0) + " | " + $0.message + " | " + $0.valueMasked }
  }

  @Test func clocksOnADate() throws {
    let desk = try DerivedColumnsTests.desk()
    let legs = try desk.legs(DerivedColumnsTests.header + "261109,9:00:00,9:00:10,9:05:10,7,x,y,1\n261109,23:59:50,0:00:05,0:10:05,8,x,y,1\n")
    #expect(legs.map(\.id) == ["7-261109", "8-261109"])
    #expect(legs.map(\.arrival) == ["2026-11-09T09:00:00", "2026-11-09T23:59:50"])
    #expect(legs.map(\.times.answered) == [10, 15])
    #expect(legs.map(\.times.ended) == [310, 615])
    #expect(legs.map(\.times.talk) == [300, 600])
    #expect(legs.map(\.record) == [1, 2])
  }

  @Test func midnightIsCrossedOnlyWithinTwelveHoursAndSaid() throws {
    let desk = try DerivedColumnsTests.desk()
    let ingest = try desk.read([
      DerivedColumnsTests.header + "261109,23:00:00,,10:59:59,1,x,y,1\n261109,23:00:00,,11:00:00,2,x,y,1\n261109,9:00:00,,8:59:59,3,x,y,1\n"
    ])
    #expect(desk.legs(ingest).map(\.times.ended) == [43_199])
    let found = DerivedColumnsTests.findings(ingest)
    #expect(found.map { String($0.prefix { $0 != "|" }) } == [
      "record 1 line 2 midnight_crossed noted ended_at ", "record 2 line 3 time_order rejected ", "record 3 line 4 time_order rejected ",
    ])
    #expect(found[0].contains("ended_at lies on the day after its date in 1 records, the first in record 1"))
  }

  @Test func unreadableCellsAreCountedWithTheirColumn() throws {
    let desk = try DerivedColumnsTests.desk()
    let ingest = try desk.read([DerivedColumnsTests.header + "261109,9:00:00,,9:01:00,1,x,y,1\n261399,9:00:00,,9:01:00,2,x,y,1\n261109,9h,,9:01:00,3,x,y,1\n261398,9:00:00,,,4,x,y,1\n"])
    #expect(desk.legs(ingest).map(\.id) == ["1-261109"])
    let found = DerivedColumnsTests.findings(ingest)
    #expect(found.contains { $0.hasPrefix(#"record 2 line 3 unreadable_value noted column 1 | the column "day" is declared as YYMMDD, and 2 cells are not written so, the first in record 2;"#) && $0.hasSuffix("| ######") })
    #expect(found.contains { $0.hasPrefix(#"record 3 line 4 unreadable_value noted column 2 | the column "in" gives the date, the clock or the length of a derived field, and 1 cells"#) && $0.hasSuffix("| #○") })
    #expect(ingest.files[0].rejected == 3)
  }

  @Test func aPartThatIsMissingMakesTheWholeMissing() throws {
    let desk = try DerivedColumnsTests.desk()
    let ingest = try desk.read([DerivedColumnsTests.header + "261109,,,9:01:00,1,x,y,1\n,9:00:00,,9:01:00,2,x,y,1\n261109,9:00:00,,9:01:00,-,x,y,1\n"])
    #expect(ingest.findings.findings.filter { $0.kind == .missingRequired }.map(\.field) == ["arrived_at", "interaction_id", "interaction_id"])
  }

  /// Exports that say how long somebody waited and talked, not when.
  @Test func stampsSoManySecondsLater() throws {
    var desk = try ContactDesk()
    desk.block.constants = ["channel": "phone"]
    desk.block.columns = ["interaction_id": "id", "arrived_at": "at"]
    desk.block.derived = [
      DerivedField(field: "answered_at", rule: .later(after: ["arrived_at"], plus: ["wait"])),
      DerivedField(field: "ended_at", rule: .later(after: ["answered_at", "arrived_at"], plus: ["talk", "extra"])),
    ]
    let ingest = try desk.read([
      "id,at,wait,talk,extra\nA1,2026-11-09 23:59:50,0:00:15,2分5秒,3\nA2,2026-11-09 09:00:00,,60,0\nA3,2026-11-09 09:00:00,7,,1\nA4,2026-11-09 09:00:00,soon,60,0\n"
    ])
    #expect(desk.legs(ingest).map(\.times.answered) == [15, -1, 7, -1])
    #expect(desk.legs(ingest).map(\.times.ended) == [143, 60, -1, 60])
    #expect(DerivedColumnsTests.findings(ingest).contains { $0.contains(#"the column "wait" gives the date, the clock or the length of a derived field, and 1 cells cannot be read as one, the first in record 4"#) })
  }

  /// Clocks that a whole stamp may hold are read as in one, and nothing is found against them.
  @Test func clocksInWords() throws {
    var desk = try ContactDesk()
    desk.block.constants = ["channel": "phone", "outcome": "queue_abandon"]
    desk.block.columns = ["interaction_id": "id"]
    desk.block.derived = [
      DerivedField(field: "arrived_at", rule: .stamp(date: "day", clock: ["in"], after: [])),
      DerivedField(field: "ended_at", rule: .stamp(date: nil, clock: ["out"], after: ["missing", "arrived_at"])),
    ]
    let ingest = try desk.read(["id,day,in,out,missing\nA1,2026-11-09,上午9时05分,下午9:05,\nA2,2026-11-09,09:05:06.250,9:06,\n"])
    #expect(desk.legs(ingest).map(\.times.ended) == [43_200, 54])
    #expect(DerivedColumnsTests.findings(ingest) == [])
  }

  /// A4: a missing word of a column empties a duration too, one of the whole source does not.
  @Test func missingByColumn() throws {
    var desk = try ContactDesk()
    desk.block.columns = ["interaction_id": "id", "arrived_at": "at", "answered_at": "up", "talk_s": "talk", "hold_s": "hold"]
    desk.block.constants = ["channel": "phone"]
    desk.block.missing = ["0:00:00"]
    let text = "id,at,up,talk,hold\nC1,2026-11-09 09:00:00,2026-11-09 09:00:05,0:00:30,0:00:00\nC2,2026-11-09 09:00:00,2026-11-09 09:00:05,0:00:30,?\n"
    #expect(try desk.legs(text).map(\.times.hold) == [0, -1])
    desk.block.missingIn = ["hold": ["0:00:00", "?"]]
    let ingest = try desk.read([text])
    #expect(desk.legs(ingest).map(\.times.hold) == [-1, -1])
    #expect(ingest.findings.kindCounts.isEmpty)
  }

  /// One key may name a column by its header, the next by its field.
  @Test func aColumnOfTwoNames() throws {
    var desk = try ContactDesk()
    desk.block.columns = ["interaction_id": "id", "arrived_at": "at", "answered_at": "up"]
    desk.block.constants = ["channel": "phone"]
    desk.block.formats = ["up": try #require(ColumnFormat(["day_first"])), "arrived_at": try #require(ColumnFormat(["unix_s"]))]
    desk.block.missingIn = ["answered_at": ["9/11/2026 00:00"], "Up": ["none"]]
    let text = "id,at,up\nC1,1794186000,9/11/2026 09:00:05\nC2,1794186000,9/11/2026 00:00\nC3,1794186000,none\n"
    let legs = try desk.legs(text)
    #expect(legs.map(\.arrival) == Array(repeating: "2026-11-09T09:00:00", count: 3))
    #expect(legs.map(\.times.answered) == [5, -1, -1])
  }

  @Test func theFirstCaseThatHolds() throws {
    var desk = try DerivedColumnsTests.desk()
    func when(_ column: String, _ tests: ColumnCondition.Test...) -> RowCondition { RowCondition([[ColumnCondition(column: column, tests: tests)]]) }
    let zero = try #require(ColumnCondition.Bound("0"))
    desk.block.derived.append(
      DerivedField(
        field: "outcome",
        rule: .cases(
          [
            DerivedField.Case(when: when("kind", .oneOf(["Ａgent", "人工"])), word: "answered"),
            DerivedField.Case(when: RowCondition([[ColumnCondition(column: "kind", tests: [.oneOf(["hang"])]), ColumnCondition(column: "secs", tests: [.compare(.above, zero)])]]), word: "queue_abandon"),
            DerivedField.Case(when: when("kind", .oneOf(["hang"])), word: "ivr_abandon"), DerivedField.Case(when: when("kind", .beginsWith(["vm"])), word: "voicemail"),
          ], otherwise: nil)))
    desk.block.derived.append(DerivedField(field: "queue", rule: .firstOf(["name", "kind"])))
    let rows = ["AGENT,a,1", "HANG,,5", "hang,,0", "hang,,0:00:01", "vm2,,1", "other,,1", "hang,,many"].enumerated().map { "261109,9:00:00,\($0 == 0 ? "9:00:01" : ""),9:00:09,\($0),\($1)" }
    let ingest = try desk.read([DerivedColumnsTests.header + rows.joined(separator: "\n")])
    let legs = desk.legs(ingest)
    // Nothing stated and not answered is a queue abandonment by the reader's own rule (A24).
    #expect(legs.map(\.outcome) == [.answered, .queueAbandon, .ivrAbandon, .queueAbandon, .voicemail, .queueAbandon, .ivrAbandon])
    #expect(legs.map { desk.text($0.row.queue, desk.books.queues) } == ["a", "HANG", "hang", "hang", "vm2", "other", "hang"])
    let found = DerivedColumnsTests.findings(ingest)
    #expect(found.contains { $0.hasPrefix("record 6 line 7 unreadable_value noted outcome | no case of derive.outcome fits 1 records, the first in record 6;") && $0.hasSuffix("| ○○○○○") })
    #expect(found.contains { $0.contains(#"the column "secs" is compared with a number"#) && $0.hasSuffix("| ○○○○") })
  }

  // MARK: Which rows

  private static let mixed = "id,at,up,kind\nC1,2026-11-09 09:00:00,,call\nX1,,,note\n合计,,,\nC2,2026-11-09 09:01:00,,call\nid,at,up,kind\nC3,2026-11-09 09:02:00,call\nX2,\"a\nb\",,note\nC4,2026-11-09 09:03:00,,Call\n\"a\"b,,,\nC5,2026-11-09 09:04:00,,call,,\n"

  private static func mixedDesk() throws -> ContactDesk {
    var desk = try ContactDesk()
    desk.block.columns = ["interaction_id": "id", "arrived_at": "at", "answered_at": "up"]
    desk.block.constants = ["channel": "phone"]
    return desk
  }

  @Test func rowsOfOtherSourcesAreCountedAndKeepTheirNumbers() throws {
    var desk = try DerivedColumnsTests.mixedDesk()
    desk.block.rows = RowCondition([[ColumnCondition(column: "kind", tests: [.oneOf(["call"])])]])
    let ingest = try desk.read([DerivedColumnsTests.mixed])
    let legs = desk.legs(ingest)
    #expect(legs.map(\.id) == ["C1", "C2", "C4", "C5"])
    #expect(legs.map(\.record) == [1, 4, 8, 10])
    let ledger = ingest.files[0]
    #expect([ledger.rowsIn, ledger.rejected, ledger.notRecords] == [8, 4, 2])
    #expect(legs.map { ledger.line(ofRecord: UInt32($0.record)) } == [2, 5, 10, 12])
    let found = DerivedColumnsTests.findings(ingest)
    #expect(found.map { String($0.prefix { $0 != "|" }) } == [
      "record 0 line 0 other_rows noted ", "record 3 line 4 total_row rejected ", "record 5 line 6 repeated_header rejected ",
      "record 6 line 7 field_count rejected ", "record 9 line 11 quoting rejected ",
    ])
    #expect(found[0].contains("2 of 10 records do not meet the conditions"))
    #expect(found[3].contains("found 3 fields, the header has 4"))
  }

  /// Filters that complement each other lose no row and give none twice.
  @Test func complementsShareTheFile() throws {
    var sum = 0
    for wanted in [ColumnCondition.Test.oneOf(["call"]), .noneOf(["call"])] {
      var desk = try DerivedColumnsTests.mixedDesk()
      desk.block.rows = RowCondition([[ColumnCondition(column: "kind", tests: [wanted])]])
      sum += try desk.read([DerivedColumnsTests.mixed]).files[0].rowsIn
    }
    // Ten records, of which the four that are none stand with both.
    #expect(sum == 14)
  }

  @Test func conditions() throws {
    func rows(_ tests: [ColumnCondition.Test]) throws -> [Int] {
      var desk = try DerivedColumnsTests.mixedDesk()
      desk.block.formats = ["v": try #require(ColumnFormat(["day_first"]))]
      desk.block.rows = RowCondition([[ColumnCondition(column: "v", tests: tests)]])
      let cells = ["", "-", "5", "12.5", "0:01:00", "2026-11-09", "10/11/2026 12:00", "Gold Card"]
      let text = "id,at,up,v\n" + cells.enumerated().map { "C\($0),2026-11-09 09:00:00,,\($1)\n" }.joined()
      return desk.legs(try desk.read([text])).map { $0.record - 1 }
    }
    func compare(_ comparison: ColumnCondition.Comparison, _ bound: String) throws -> [ColumnCondition.Test] {
      [.compare(comparison, try #require(ColumnCondition.Bound(bound)))]
    }
    #expect(try rows([.isEmpty(true)]) == [0, 1])
    #expect(try rows([.isEmpty(false)]) == [2, 3, 4, 5, 6, 7])
    #expect(try rows([.oneOf(["gold card"])]) == [7])
    #expect(try rows([.noneOf(["5", "goldcard"])]) == [0, 1, 3, 4, 5, 6])
    #expect(try rows([.beginsWith(["Gold", "12"])]) == [3, 7])
    #expect(try rows([.contains(["Card", "11-"])]) == [5, 7])
    #expect(try rows(compare(.above, "5")) == [3, 4])
    #expect(try rows(compare(.atLeast, "5") + compare(.below, "60")) == [2, 3])
    #expect(try rows(compare(.atMost, "0:01:00")) == [2, 3, 4])
    #expect(try rows(compare(.below, "2026-11-10 12:00:00")) == [5])
    #expect(try rows(compare(.atLeast, "2026-11-10")) == [6])
  }

  // MARK: The last row of each key

  @Test func keepLastOfAContactOrOfALeg() throws {
    var desk = try DerivedColumnsTests.desk()
    desk.block.keepLast = ["no", "day"]
    let text = DerivedColumnsTests.header + "261109,9:00:00,9:00:10,9:05:10,7,x,y,1\n261109,9:00:00,9:00:10,9:06:10,7,x,y,1\n"
    var ingest = try desk.read([text])
    #expect(ingest.files[0].oneRowPerContact)
    #expect(!ingest.fields.contains("leg_id"))
    desk.block.keepLast = ["no", "name"]
    ingest = try desk.read([text])
    #expect(!ingest.files[0].oneRowPerContact)
    let legs = desk.legs(ingest)
    #expect(Set(legs.map(\.leg)) == ["7\u{1F}y"])
  }

  // MARK: Columns that are not there

  @Test func aMissingColumnIsNamed() throws {
    var desk = try DerivedColumnsTests.desk()
    let error = stageError { _ = try desk.read(["day,up,off,no,kind,name,secs\n261109,,,1,x,y,1\n"]) }
    #expect(try #require(error).message.contains(#"a.csv: derive.arrived_at names "in", which is no header of this file, no field with a column and no field derived above; headers found: "day", "up""#))
    desk.block.rows = RowCondition([[ColumnCondition(column: "sort", tests: [.isEmpty(false)])]])
    #expect(try #require(stageError { _ = try desk.read([DerivedColumnsTests.header]) }).message.contains(#"rows or keep_last names "sort""#))
    desk.block.rows = nil
    desk.block.derived.append(DerivedField(field: "team", rule: .firstOf(["squad"])))
    desk.block.missingIn = ["hush": ["0"]]
    let ingest = try desk.read([DerivedColumnsTests.header + "261109,9:00:00,,9:01:00,1,x,y,1\n"])
    #expect(desk.legs(ingest).count == 1)
    #expect(ingest.findings.findings.filter { $0.kind == .missingColumn }.map(\.field) == ["formats, missing", "team"])
  }

  // MARK: Laws

  /// What is derived reads as if the export had had it; columns of rules are not reported as unknown.
  @Test func derivedIsAsIfExported() throws {
    var random = SeededNumbers(state: 20_261_109)
    var log = DerivedColumnsTests.header
    var plain = "interaction_id,arrived_at,answered_at,ended_at,talk_s\n"
    for number in 0..<500 {
      let day = 9 + random.next(3)
      let start = random.next(86_400)
      let answer = start + 1 + random.next(40)
      let end = answer + 1 + random.next(600)
      func clock(_ second: Int) -> String { "\(second % 86_400 / 3600):\(paddedNumber(second / 60 % 60, 2)):\(paddedNumber(second % 60, 2))" }
      func stamp(_ second: Int) -> String { "2026-11-\(paddedNumber(day + second / 86_400, 2)) \(clock(second))" }
      log += "2611\(paddedNumber(day, 2)),\(clock(start)),\(clock(answer)),\(clock(end)),\(number),x,y,1\n"
      plain += "\(number)-2611\(paddedNumber(day, 2)),\(stamp(start)),\(stamp(answer)),\(stamp(end)),\(end - answer)\n"
    }
    let derived = try DerivedColumnsTests.desk()
    var exported = try ContactDesk()
    exported.block.constants = ["channel": "phone"]
    let one = try derived.legs(log)
    let other = try exported.legs(plain)
    #expect(one.count == 500 && one.map(\.id) == other.map(\.id) && one.map(\.arrival) == other.map(\.arrival))
    #expect(one.map(\.times.answered) == other.map(\.times.answered) && one.map(\.times.ended) == other.map(\.times.ended))
    #expect(one.map(\.times.talk) == other.map(\.times.talk) && one.map(\.outcome) == other.map(\.outcome))
    let unmapped = try derived.read([log]).findings.findings.filter { $0.kind == .unmappedColumn }.map(\.field)
    #expect(unmapped == ["column 6", "column 7", "column 8"])
  }
}

/// A small generator with a seed.
private struct SeededNumbers {
  var state: UInt64
  mutating func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % bound
  }
}
