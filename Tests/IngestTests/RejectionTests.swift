// The fate of a row before it is joined: every reason for which one is rejected or repaired, and where findings say it stands
// (A9–A22, D19).

import CSV
import CallCentre
import Engine
import Ingest
import RunFolder
import Testing

/// Rows of one export with what each must lead to: nil when the row is used without a word.
private struct JudgedRows {
  static let header = "通话ID,话单ID,渠道,来电时间,入队时间,振铃时间,接通时间,挂机时间,通话时长,保持时长,话后时长,接通状态,客户号,备注"
  static let columns = 14

  /// Cells by name over a sound row.
  static func row(_ id: String, _ cells: [String: String] = [:]) -> String {
    let sound = [
      "通话ID": id, "话单ID": "1", "渠道": "电话", "来电时间": "2026-11-09 09:00:00", "入队时间": "2026-11-09 09:00:01", "振铃时间": "2026-11-09 09:00:05",
      "接通时间": "2026-11-09 09:00:09", "挂机时间": "2026-11-09 09:05:09", "通话时长": "300", "保持时长": "0", "话后时长": "20", "接通状态": "已接听", "客户号": "C1", "备注": "x",
    ]
    return header.split(separator: ",").map { cells[String($0)] ?? sound[String($0)] ?? "" }.joined(separator: ",")
  }

  static let rejected: [(text: String, fate: String?)] = [
    (row("I1", ["备注": "\"第一行\n\n第三行\"\"引号\"\"\""]), nil),
    ("", "blank"),
    (row("I2", ["来电时间": "2026-02-30 10:00:00"]), "unreadable_time rejected arrived_at"),
    (row("I3", ["来电时间": ""]), "missing_required rejected arrived_at"),
    (row("I4", ["来电时间": "1970-01-01 08:00:00"]), "missing_required rejected arrived_at"),
    (row("I5", ["来电时间": "2026-12-01 00:00:01"]), "after_as_of rejected arrived_at"),
    (row("I6", ["来电时间": "2026-12-01 00:00:00", "入队时间": "", "振铃时间": "", "接通时间": "2026-12-01 00:00:02", "挂机时间": ""]), nil),
    (row(""), "missing_required rejected interaction_id"),
    (row("NULL"), "missing_required rejected interaction_id"),
    (row("2.02E+18"), "scientific_notation rejected interaction_id"),
    (row("I7", ["备注": "\"两行\n备注\""]), nil),
    (row("I8", ["入队时间": "2026-11-09 08:59:59"]), "time_order rejected"),
    (row("I9", ["振铃时间": "2026-11-09 09:00:10"]), "time_order rejected"),
    (row("I10", ["接通时间": "2026-11-09 09:00:04"]), "time_order rejected"),
    (row("I11", ["挂机时间": "2026-11-09 09:00:08"]), "time_order rejected"),
    (row("I12", ["振铃时间": "", "接通时间": "", "挂机时间": "2026-11-09 09:00:00", "通话时长": "", "接通状态": "排队放弃"]), "time_order rejected"),
    (row("I13", ["通话时长": "-1"]), "negative_duration rejected talk_s"),
    (row("I14", ["话后时长": "-0:00:05"]), "negative_duration rejected wrap_up_s"),
    (row("I15", ["渠道": ""]), "missing_required rejected channel"),
    (row("I16", ["渠道": "传真"]), "unknown_value rejected channel"),
    (row("I17", ["接通时间": "", "接通状态": "莫名"]), "unknown_value rejected outcome"),
    (row("I18", ["接通状态": "莫名"]), nil),
    (row("I19", ["接通时间": "", "通话时长": "", "接通状态": "已接听"]), "unknown_value rejected outcome"),
    (row("I20", ["接通时间": "", "通话时长": "60", "接通状态": "已接听"]), nil),
    (row("I21") + ",,", nil),
    (row("I22") + ",,y", "field_count rejected"),
    ("I23,1,电话,2026-11-09 09:00:00", "field_count rejected"),
    ("", "blank"),
    (header, "repeated_header rejected"),
    ("合计,,,30", "total_row rejected"),
    (",,总计,,,,,,,,,,,", "total_row rejected"),
    ("Total,12,12", "total_row rejected"),
    (row("I24", ["备注": "\"a\"b\""]), "quoting rejected"),
    (row("I25", ["备注": "a\"b"]), "quoting rejected"),
    (row("I26", ["挂机时间": "2026-11-31 09:00:00"]), "unreadable_time repaired ended_at"),
    (row("I27", ["保持时长": "很久"]), "unreadable_duration repaired hold_s"),
    (row("I28", ["客户号": "6.22E+18"]), "scientific_notation repaired customer_id"),
    (row("I29", ["客户号": "62****12"]), "masked_identity noted customer_id"),
    // Two faults, one fate: the first in the order of judgement.
    (row("I30", ["来电时间": "x", "通话时长": "-1"]), "unreadable_time rejected arrived_at"),
    (row("I31", ["挂机时间": "2026-11-09 09:00:08", "通话时长": "-1"]), "time_order rejected"),
    (row("I32"), nil),
  ]
}

@Suite struct RejectionTests {
  @Test(arguments: ["\n", "\r\n"])
  func everyReasonWithItsPlace(_ end: String) throws {
    let desk = try ContactDesk()
    var text = JudgedRows.header + end
    var wanted: [String] = []
    var used: [Int] = []
    var (record, line, rejected, notes) = (0, 2, 0, 0)
    for row in JudgedRows.rejected {
      text += row.text.replacing("\n", with: end) + end
      if row.fate != "blank" {
        record += 1
        if let fate = row.fate {
          wanted.append("record \(record) line \(line) \(fate)")
          if fate.contains(" rejected") { rejected += 1 }
          if fate.hasPrefix("total_row") || fate.hasPrefix("repeated_header") { notes += 1 }
        }
        if row.fate?.contains(" rejected") != true { used.append(record) }
      }
      line += 1 + row.text.filter { $0 == "\n" }.count
    }
    let ingest = try desk.read([text])
    let ledger = try #require(ingest.files.first)
    #expect(ingest.findings.findings.map(short) == wanted)
    #expect(desk.legs(ingest).map(\.record) == used)
    #expect(ledger.rowsIn == record)
    #expect(ledger.rejected == rejected)
    #expect(ledger.notRecords == notes)
    #expect(notes == 4)
    // The ledger finds the lines of records again.
    for finding in ingest.findings.findings { #expect(ledger.line(ofRecord: UInt32(finding.record)) == finding.line) }
  }

  @Test func findingsAreGradedAndShowNoValue() throws {
    let desk = try ContactDesk()
    let text = JudgedRows.header + "\n" + JudgedRows.rejected.map(\.text).joined(separator: "\n") + "\n"
    for finding in try desk.read([text]).findings.findings {
      #expect(!finding.valueMasked.contains { ("1"..."9").contains($0) }, "\(finding.valueMasked)")
      #expect(!finding.message.isEmpty && finding.source == "contacts" && finding.file == "a.csv")
      switch finding.kind {
      case .totalRow, .repeatedHeader, .maskedIdentity: #expect(finding.severity == .note)
      default: #expect(finding.severity == (finding.action == .rejected ? .error : .warning))
      }
    }
  }

  @Test func firstAndLastArrivalAreThoseOfValidRows() throws {
    let desk = try ContactDesk()
    let text =
      JudgedRows.header + "\n"
      + [
        JudgedRows.row("A", ["来电时间": "2026-11-09 08:59:00"]), JudgedRows.row("B"),
        JudgedRows.row("C", ["来电时间": "2026-11-08 09:00:00", "渠道": "传真"]),
      ].joined(separator: "\n") + "\n"
    let ledger = try #require(try desk.read([text]).files.first)
    #expect(ledger.firstAt.map(desk.zone.localISO) == "2026-11-09T08:59:00")
    #expect(ledger.lastAt.map(desk.zone.localISO) == "2026-11-09T09:00:00")
  }

  @Test func aQuoteThatNothingClosesCostsOneLine() throws {
    let desk = try ContactDesk()
    let rows = [JudgedRows.row("A", ["备注": "\"offen"]), JudgedRows.row("B"), JudgedRows.row("C", ["备注": "\"wieder offen"])]
    let ingest = try desk.read([JudgedRows.header + "\n" + rows.joined(separator: "\n") + "\n"])
    #expect(desk.legs(ingest).map(\.id) == ["B"])
    #expect(ingest.findings.findings.map(short) == ["record 1 line 2 quoting rejected", "record 3 line 4 quoting rejected"])
  }

  @Test func clockChangesAreFindings() throws {
    let desk = try ContactDesk(zone: "Europe/London")
    let ingest = try desk.read([
      "call_id,channel,start_time,answer_time\nA,phone,2026-10-25 01:30:00,2026-10-25 01:30:05\nB,phone,2026-10-25 02:30:00,2026-10-25 02:30:05\n"
    ])
    #expect(ingest.findings.findings.map(short) == [
      "record 1 line 2 local_time_ambiguous repaired answered_at", "record 1 line 2 local_time_ambiguous repaired arrived_at",
    ])
    #expect(desk.legs(ingest).map(\.times.answered) == [5, 5])
  }

  @Test func filesWithoutRecords() throws {
    let desk = try ContactDesk()
    let ingest = try desk.read(["", "call_id,channel,start_time,answer_time\n", "call_id,channel,start_time,answer_time\r\n\r\n"])
    #expect(ingest.findings.findings.map { "\($0.file) \($0.kind.rawValue)" } == ["a.csv empty_file", "b.csv empty_file", "c.csv empty_file"])
    #expect(ingest.files.allSatisfy { $0.rowsIn == 0 && $0.balances })
  }

  @Test(arguments: [
    ("channel,start_time,answer_time", "interaction_id"), ("call_id,channel,answer_time", "arrived_at"), ("call_id,start_time,answer_time", "channel"),
    ("call_id,channel,start_time", "outcome"),
  ])
  func aRequiredColumnIsMissing(_ header: String, _ field: String) throws {
    let desk = try ContactDesk()
    guard case .badData(let message) = stageError({ _ = try desk.read([header + "\nx,y,z\n"]) }) else {
      Issue.record("wanted bad data")
      return
    }
    #expect(message.contains("a.csv") && message.contains(field) && header.split(separator: ",").allSatisfy { message.contains($0) })
  }

  @Test func twoColumnsForOneFieldStopTheRun() throws {
    var desk = try ContactDesk()
    let text = "call_id,channel,start_time,接通时间,应答时间\nA,phone,2026-11-09 09:00:00,2026-11-09 09:00:01,2026-11-09 09:00:02\n"
    guard case .badData(let message) = stageError({ _ = try desk.read([text]) }) else {
      Issue.record("wanted bad data")
      return
    }
    #expect(message.contains("接通时间") && message.contains("应答时间") && message.contains("answered_at"))
    desk.block.columns = ["answered_at": "应答时间"]
    #expect(try desk.legs(text).map(\.times.answered) == [2])
  }

  @Test func unknownColumnsAreNamed() throws {
    let desk = try ContactDesk()
    let ingest = try desk.read(["call_id,channel,start_time,answer_time,心情\nA,phone,2026-11-09 09:00:00,,\n"])
    let finding = try #require(ingest.findings.findings.first)
    #expect(finding.kind == .unmappedColumn && finding.field == "column 5" && finding.message.contains("心情"))
    #expect(ingest.fields == ["interaction_id", "channel", "arrived_at", "answered_at"])
  }

  /// However the rows are damaged, each is either a leg or rejected, once.
  @Test func rowsInAreLegsPlusRejected() throws {
    var chance = Chance(seed: 22)
    for round in 0..<60 {
      let desk = try ContactDesk()
      var text = JudgedRows.header + "\n"
      for _ in 0..<chance.below(40) {
        var row = JudgedRows.rejected[chance.below(JudgedRows.rejected.count)].text
        for _ in 0..<chance.below(3) where !row.isEmpty {
          let place = row.index(row.startIndex, offsetBy: chance.below(row.count))
          row.insert(contentsOf: ["\"", ",", "\n", "9", "-", "；", "合计", "\r"][chance.below(8)], at: place)
        }
        text += row + "\n"
      }
      let ingest = try desk.read([text])
      let ledger = try #require(ingest.files.first)
      let legs = desk.legs(ingest)
      #expect(ledger.rowsIn == legs.count + ledger.rejected, "round \(round)")
      let rejected = Set(ingest.findings.findings.filter { $0.action == .rejected }.map(\.record))
      #expect(rejected.count == ledger.rejected)
      #expect(rejected.isDisjoint(with: legs.map(\.record)))
      #expect(rejected.union(legs.map(\.record)) == Set(0..<ledger.rowsIn).union([ledger.rowsIn]).subtracting([0]))
    }
  }
}
