// A moment from a cell: every form that is known, what is missing, what does not exist (A4, A6, A60, T12, T14, D3).

import CallCentre
import Ingest
import Statistics
import Testing

/// The reading of one cell: a local time, a date, `missing`, `unreadable`; ` ambiguous` behind a time that occurs twice or never.
private func reading(_ cell: String, zone name: String = "Asia/Shanghai", missing: [String] = []) throws -> String {
  let zone = try #require(Zone(name: name))
  let bytes = Array(cell.utf8)
  let range = trimmed(bytes.span, 0, bytes.count)
  let stamp = StampParser(zone: zone, missing: MissingWords(missing)).parse(bytes.span, range.start, range.end)
  switch stamp.form {
  case .missing: return "missing"
  case .unreadable: return "unreadable"
  case .date: return zone.day(stamp.instant).iso
  case .second: return zone.iso(stamp.instant) + (stamp.isAmbiguous ? " ambiguous" : "")
  }
}

@Suite struct StampTests {
  @Test(arguments: [
    "2026-03-05 09:05:06", "2026-03-05T09:05:06", "2026/3/5 9:05:06", "2026/03/05 9:5:6", "2026.3.5 9:05:06", "20260305090506",
    "20260305 090506", "20260305T090506", "2026年3月5日 9:05:06", "2026年3月5日9时5分6秒", "2026年03月05日 上午9:05:06", "2026年3月5日 上午9时5分6秒",
    "2026-03-05 9:05:06 AM", "2026-03-05 9:05:06am", "2026-03-05 09:05:06.999", "2026-03-05T09:05:06,5", "2026-03-05T01:05:06Z",
    "2026-03-05t01:05:06z", "2026-03-05 02:05:06+01:00", "2026-03-05T02:05:06.25+0100", "2026-03-05T02:05:06+01", "2026-03-04T20:05:06 -05:00",
    "1772672706000", "1772672706999", "２０２６－０３－０５　０９：０５：０６", "２０２６年３月５日　上午９：０５：０６", "\t2026-03-05 09:05:06\u{200B}",
    "\u{FEFF}2026-03-05 09:05:06 ", "'2026-03-05 09:05:06", "\u{A0}2026-03-05 09:05:06\u{3000}",
  ])
  func everyFormOfOneMoment(_ cell: String) throws {
    #expect(try reading(cell) == "2026-03-05T09:05:06+08:00")
  }

  @Test(arguments: [
    ("2026/3/5 9:05", "09:05:00"), ("202603050905", "09:05:00"), ("2026年3月5日 上午9:05", "09:05:00"), ("2026年3月5日 下午9:05", "21:05:00"),
    ("2026年3月5日 上午12:05", "00:05:00"), ("2026年3月5日 下午12:05", "12:05:00"), ("2026年3月5日 下午3时", "15:00:00"), ("2026-03-05 9:05 PM", "21:05:00"),
    ("2026-03-05 12:00 AM", "00:00:00"), ("2026-03-05 下午15:05", "15:05:00"), ("46086.38", "09:07:12"), ("46086.5", "12:00:00"),
    ("46086.3784722222", "09:05:00"), ("46086.000005", "00:00:00"), ("46086.00001", "00:00:01"),
  ])
  func timesOfDay(_ cell: String, _ time: String) throws {
    // A fraction that rounds to second 0 says no more than the date.
    let wanted = cell == "46086.000005" ? "2026-03-05" : "2026-03-05T" + time + "+08:00"
    #expect(try reading(cell) == wanted)
  }

  @Test func serialsAreRoundedOverMidnight() throws {
    #expect(try reading("46086.999999") == "2026-03-06T00:00:00+08:00")
  }

  @Test(arguments: [
    ("2026-03-05", "2026-03-05"), ("2026/3/5", "2026-03-05"), ("2026年3月5日", "2026-03-05"), ("2026年3月5号", "2026-03-05"), ("20260305", "2026-03-05"),
    ("46086", "2026-03-05"), ("20000", "1954-10-03"), ("80000", "2119-01-11"), ("2028-02-29", "2028-02-29"),
  ])
  func datesWithoutTimeOfDay(_ cell: String, _ date: String) throws { #expect(try reading(cell) == date) }

  @Test(arguments: [
    "2026-02-30 10:00:00", "2026-02-29", "2026-13-01 10:00:00", "2026-00-10 10:00:00", "2026-04-31", "2026-03-05 24:00:00", "2026-03-05 24:00",
    "2026-03-05 23:60:00", "2026-03-05 10:00:60", "20260230", "20260230101010", "20260305240000", "2026-03-05 13:05 AM", "2026-03-05 10:00 XM",
    "2026-03-05 10:00:00+19:00", "2026-03-05 10:00:00+8", "2026-03-05 +08:00", "2026-03/05 10:00:00", "03/05/2026 9:05", "5.3.2026", "26-03-05 10:00:00",
    "昨天", "N/A", "9:05:06", "19999", "80001", "460863", "46086.", "46086.5.5", "2026-03-05 10:00:00 garbage", "2026-03-05 10", "12345678901",
    "99999999999999999999", "2026-03-05 10:00:00.", "——", "0",
  ])
  func whatIsNoTime(_ cell: String) throws { #expect(try reading(cell) == "unreadable") }

  @Test func aLongCellIsNoTime() throws {
    #expect(try reading(String(repeating: "2026-03-05 ", count: 1000)) == "unreadable")
    #expect(try reading(String(repeating: "9", count: 64)) == "unreadable")
  }

  @Test(arguments: [
    "", "  ", "-", "--", "无", "NULL", "null", "0000-00-00 00:00:00", "0000-00-00", "0000/0/0", "1970-01-01 00:00:00", "1970-01-01 08:00:00", "1970/1/1",
    "1970-01-01T00:00:00Z", "1970年1月1日", "25569",
  ])
  func whatIsAlwaysMissing(_ cell: String) throws { #expect(try reading(cell) == "missing") }

  @Test func declaredMissingWords() throws {
    #expect(try reading("0:00:00", missing: ["0:00:00"]) == "missing")
    #expect(try reading("0:00:00") == "unreadable")
    // A declared word empties a value that could be read, and no other.
    #expect(try reading("2099-12-31 00:00:00", missing: ["2099-12-31 00:00:00"]) == "missing")
    #expect(try reading("2099-12-31 00:00:01", missing: ["2099-12-31 00:00:00"]) == "2099-12-31T00:00:01+08:00")
    #expect(try reading("-", missing: ["未知"]) == "missing")
  }

  @Test func clockChanges() throws {
    let london = "Europe/London"
    // Twice: the first occurrence.
    #expect(try reading("2026-10-25 01:30:00", zone: london) == "2026-10-25T01:30:00+01:00 ambiguous")
    #expect(try reading("2026-10-25 00:59:59", zone: london) == "2026-10-25T00:59:59+01:00")
    #expect(try reading("2026-10-25 02:00:00", zone: london) == "2026-10-25T02:00:00+00:00")
    // Never: moved forward by the gap.
    #expect(try reading("2026-03-29 01:30:00", zone: london) == "2026-03-29T02:30:00+01:00 ambiguous")
    // An offset of its own settles it.
    #expect(try reading("2026-10-25 01:30:00+00:00", zone: london) == "2026-10-25T01:30:00+00:00")
    #expect(try reading("2026-10-25T01:30:00Z", zone: "Asia/Shanghai") == "2026-10-25T09:30:00+08:00")
    // A date is no time of day, so nothing about it is ambiguous.
    #expect(try reading("2026-10-25", zone: london) == "2026-10-25")
  }

  /// Whatever the moment, the forms that carry it whole agree.
  @Test func formsAgreeOnRandomMoments() throws {
    var chance = SplitMix64(seed: 6)
    let zone = try #require(Zone(name: "Asia/Shanghai"))
    for _ in 0..<2000 {
      // 2001 … 2096: from the first moment whose Unix milliseconds have 13 digits.
      let instant = Instant(1_000_000_000 + Int64(chance.next(below: 3_000_000_000)))
      let iso = zone.localISO(instant)
      let digits = iso.filter { $0.isNumber }
      let parts = iso.split(whereSeparator: { "-T:".contains($0) }).compactMap { Int($0) }
      let half = parts[3] < 12 ? "上午" : "下午"
      let forms = [
        iso, iso.replacing("T", with: " "), digits, zone.iso(instant), "\(instant.seconds * 1000 + Int64(chance.next(below: 1000)))",
        "\(parts[0])/\(parts[1])/\(parts[2]) \(parts[3]):\(parts[4]):\(parts[5])",
        "\(parts[0])年\(parts[1])月\(parts[2])日 \(half)\((parts[3] + 11) % 12 + 1):\(parts[4]):\(parts[5])",
      ]
      for form in forms { #expect(try reading(form) == zone.iso(instant), "\(form)") }
    }
  }
}
