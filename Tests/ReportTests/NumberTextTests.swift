// How numbers are rounded and written, in both languages.

import Report
import Testing

@Suite struct NumberTextTests {
  let chinese = Speech(.chinese)
  let english = Speech(.english)

  @Test(arguments: [
    (0, "0 秒", "0 s"), (35, "35 秒", "35 s"), (99, "99 秒", "99 s"), (100, "1分40秒", "1 min 40 s"), (185, "3分05秒", "3 min 05 s"),
    (3_599, "59分59秒", "59 min 59 s"), (3_600, "1小时00分", "1 h 00 min"), (7_529, "2小时05分", "2 h 05 min"),
    (86_399, "1天00小时", "1 d 00 h"), (698_401, "8天02小时", "8 d 02 h"), (-185, "−3分05秒", "−3 min 05 s"),
  ])
  func durationsOfWholeSeconds(seconds: Int, zh: String, en: String) {
    #expect(chinese.duration(Double(seconds)) == zh)
    #expect(english.duration(Double(seconds)) == en)
  }

  @Test(arguments: [
    (34.62, "34.6 s"), (34.65, "34.7 s"), (99.94, "99.9 s"), (99.95, "1 min 40 s"), (0, "0.0 s"), (312.4, "5 min 12 s"),
  ])
  func meansBelowAHundredHaveTenths(seconds: Double, text: String) {
    #expect(english.duration(seconds, withTenths: true) == text)
  }

  @Test(arguments: [
    (0, "0"), (999, "999"), (9_999, "9999"), (10_000, "10,000"), (1_234_567, "1,234,567"), (-12_345, "−12,345"),
  ])
  func counts(value: Int, text: String) { #expect(english.count(value) == text) }

  @Test(arguments: [
    (0, "0.0%"), (0.82431, "82.4%"), (0.8245, "82.5%"), (0.99951, "100.0%"), (1, "100.0%"), (.infinity, "—"), (.nan, "—"),
  ])
  func percents(ratio: Double, text: String) { #expect(english.percent(ratio) == text) }

  @Test func signs() {
    #expect(english.signed(0.04) { english.oneDecimal($0) } == "0.0")
    #expect(english.oneDecimal(-12_345.67) == "−12,345.7" && english.oneDecimal(1234.56) == "1234.6")
    #expect(english.signed(-0.06) { english.oneDecimal($0) } == "−0.1")
    #expect(english.signed(12) { english.count(Int($0)) } == "+12")
  }

  @Test func timesAreCutToTheMinute() {
    #expect(english.minute("2026-10-03T23:59:59+08:00") == "2026-10-03 23:59")
    #expect(english.minute("2026-10-03") == "2026-10-03")
    #expect(english.minute("") == "")
  }
}
