// Seconds from a duration cell (A3, A4, A13).

import CallCentre
import Ingest
import Statistics
import Testing

private func reading(_ cell: String, _ unit: DurationUnit = .seconds, missing: [String] = []) -> ParsedDuration {
  let bytes = Array(cell.utf8)
  return DurationParser(unit: unit, missing: MissingWords(missing)).parse(bytes.span, 0, bytes.count)
}

@Suite struct DurationTests {
  @Test(arguments: [
    ("330", 330), ("330.0", 330), ("330.9", 330), ("0", 0), ("0.4", 0), ("05:30", 330), ("5:30", 330), ("00:05:30", 330), ("0:05:30", 330), ("1:02:03", 3723),
    ("100:00:00", 360_000), ("90:00", 5400), ("0:00:00", 0), ("00:05:30.7", 330), ("5分30秒", 330), ("5分", 300), ("5分钟", 300), ("30秒", 30), ("1小时5分30秒", 3930),
    ("1时5分30秒", 3930), ("5m30s", 330), ("1h", 3600), ("90s", 90), ("5min", 300), ("330s", 330), ("３３０", 330), ("００：０５：３０", 330), ("+330", 330),
    ("5 分 30 秒", 330), ("'330", 330), ("-0", 0), ("-0.0", 0), ("1234567890", 1_234_567_890),
  ])
  func seconds(_ cell: String, _ wanted: Int) { #expect(reading(cell) == .seconds(Int64(wanted))) }

  @Test func unitsTellWhatABareNumberMeans() {
    #expect(reading("1500", .milliseconds) == .seconds(1))
    #expect(reading("1999.9", .milliseconds) == .seconds(1))
    #expect(reading("330000.0", .milliseconds) == .seconds(330))
    #expect(reading("2", .minutes) == .seconds(120))
    #expect(reading("2.5", .minutes) == .seconds(150))
    #expect(reading("1.5", .hours) == .seconds(5400))
    for unit in DurationUnit.allCases {
      // Colons and words say it themselves, whatever the unit.
      #expect(reading("0:05:30", unit) == .seconds(330))
      #expect(reading("5分30秒", unit) == .seconds(330))
      #expect(reading("0", unit) == .seconds(0))
    }
  }

  @Test(arguments: ["-1", "-5", "-0:00:05", "-00:05", "−5", "-5分", "-0.5", "-330.0"])
  func negative(_ cell: String) { #expect(reading(cell) == .negative) }

  @Test(arguments: ["", "-", "--", "无", "NULL"])
  func missing(_ cell: String) { #expect(reading(cell) == .missing) }

  @Test func declaredWordsEmptyNoDurationThatParses() {
    #expect(reading("0:00:00", missing: ["0:00:00", "0"]) == .seconds(0))
    #expect(reading("0", missing: ["0:00:00", "0"]) == .seconds(0))
    #expect(reading("未知", missing: ["未知"]) == .missing)
  }

  @Test(arguments: ["abc", "1:60", "0:75:00", "1:2:3:4", "5:", ":5", "1,234", "5分30", "分", "1e3", "0x10", "12:3x", "1.2.3", "٣٣٠", "--5", "2147483648", "99999999999", "999999999:00:00"])
  func unreadable(_ cell: String) { #expect(reading(cell) == .unreadable) }

  @Test func noNumberIsTooLargeToBeRead() {
    for unit in DurationUnit.allCases {
      for digits in 1...30 {
        // Read or refused, but never a fault.
        let value = reading(String(repeating: "9", count: digits), unit)
        let point = reading(String(repeating: "9", count: digits) + ".9", unit)
        #expect(value != .negative && value != .missing && point != .negative && point != .missing)
      }
    }
    #expect(reading(String(repeating: "1", count: 5000)) == .unreadable)
  }

  @Test func colonsAgainstArithmetic() {
    var chance = SplitMix64(seed: 3)
    for _ in 0..<3000 {
      let (hours, minutes, seconds) = (chance.next(below: 200), chance.next(below: 60), chance.next(below: 60))
      func two(_ value: Int) -> String { value < 10 ? "0\(value)" : "\(value)" }
      let whole = Int64(hours * 3600 + minutes * 60 + seconds)
      #expect(reading("\(hours):\(two(minutes)):\(two(seconds))") == .seconds(whole))
      #expect(reading("\(hours)小时\(minutes)分\(seconds)秒") == .seconds(whole))
      #expect(reading("\(whole)") == .seconds(whole))
    }
  }
}
