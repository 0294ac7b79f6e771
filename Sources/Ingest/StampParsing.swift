// A moment from the bytes of a cell: the known forms, each cell on its own (D3, A6, A60, T14).

internal import Foundation
package import CallCentre

/// What a time cell holds.
package struct ParsedStamp: Sendable, Equatable {
  package enum Form: Sendable { case missing, date, second, unreadable }
  package var form: Form
  package var instant: Instant
  /// The local time occurs twice or never (T12).
  package var isAmbiguous: Bool
  package static let missing = ParsedStamp(form: .missing, instant: Instant(0), isAmbiguous: false)
  package static let unreadable = ParsedStamp(form: .unreadable, instant: Instant(0), isAmbiguous: false)
}

/// The day last read and where it begins: most stamps of an export fall on the day of the one before.
struct StampDay: Sendable {
  fileprivate var first: UInt64 = 0
  fileprivate var second: UInt64 = 0
  fileprivate var start: Int64 = 0
  init() {}
}

/// Reads stamps of one source. Forms: `2026-03-05 09:05:06`, `2026/3/5 9:05`, `2026年3月5日 上午9:05`, `2026.3.5`,
/// `20260305090506`, `20260305`, Excel serial days (20000…80000), Unix milliseconds (13 digits); with `T`, fractions
/// (cut off), `Z` or an offset.
package final class StampParser: Sendable {
  private let zone: Zone
  private let missing: MissingWords
  private let firstNever: LocalDay

  package init(zone: Zone, missing: MissingWords) {
    self.zone = zone
    self.missing = missing
    firstNever = LocalDay(0)
  }

  /// The stamp in bytes `start..<end`, blanks at the ends already cut.
  @inline(__always)
  package func parse(_ text: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> ParsedStamp {
    if start == end { return .missing }
    if missing.hasOwn, missing.contains(text, start, end) { return .missing }
    if let local = StampParser.plain(text, start, end) { return stamp(local: local, .second) }
    return parseSlowly(text, start, end)
  }

  /// The same, quicker for `YYYY-MM-DD hh:mm:ss` in a zone without changes of the clock near that day.
  @inline(__always)
  func parse(_ text: borrowing Span<UInt8>, _ start: Int, _ end: Int, day: inout StampDay) -> ParsedStamp {
    guard end - start == 19, !missing.hasOwn else { return parse(text, start, end) }
    let first = packedWord(text, start, 8)
    let second = packedWord(text, start + 8, 3)
    // The eight signs hh:mm:ss at once: digits become 0…9 and colons 0, anything else sets the top bit of its byte.
    let signs = packedWord(text, start + 11, 8) ^ 0x3030_3A30_303A_3030
    let isTime = ((signs &+ 0x7676_7F76_767F_7676) | signs) & 0x8080_8080_8080_8080 == 0
    guard isTime else { return parse(text, start, end) }
    let hour = (signs & 15) &* 10 &+ (signs >> 8 & 15)
    let minute = (signs >> 24 & 15) &* 10 &+ (signs >> 32 & 15)
    let second60 = (signs >> 48 & 15) &* 10 &+ (signs >> 56)
    guard hour < 24, minute < 60, second60 < 60 else { return parse(text, start, end) }
    if first != day.first || second != day.second {
      guard let local = StampParser.plain(text, start, end) else { return parse(text, start, end) }
      let midnight = floorDivide(local, 86_400) * 86_400
      guard midnight != Int64(firstNever.number) * 86_400, let begin = zone.evenStart(local: midnight) else { return parse(text, start, end) }
      day.first = first
      day.second = second
      day.start = begin
    }
    let ofDay = hour &* 3600 &+ minute &* 60 &+ second60
    return ParsedStamp(form: .second, instant: Instant(day.start &+ Int64(truncatingIfNeeded: ofDay)), isAmbiguous: false)
  }

  /// `YYYY-M-D h:mm:ss` with `-` or `/`, blank or `T`: seconds since 1970 of the wall clock, or nil for any other form.
  @inline(__always)
  private static func plain(_ text: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> Int64? {
    guard end - start >= 14, end - start <= 19 else { return nil }
    var place = start
    guard let year = number(text, &place, end, most: 4), year >= 1000 else { return nil }
    let separator = text[place]
    guard separator == 0x2D || separator == 0x2F else { return nil }
    place += 1
    guard let month = number(text, &place, end, most: 2), place < end, text[place] == separator else { return nil }
    place += 1
    guard let day = number(text, &place, end, most: 2), place < end else { return nil }
    let gap = text[place]
    guard gap == 0x20 || gap == 0x54 else { return nil }
    place += 1
    guard let hour = number(text, &place, end, most: 2), place < end, text[place] == 0x3A else { return nil }
    place += 1
    guard let minute = number(text, &place, end, most: 2), place < end, text[place] == 0x3A else { return nil }
    place += 1
    guard let second = number(text, &place, end, most: 2), place == end else { return nil }
    guard hour < 24, minute < 60, second < 60 else { return nil }
    guard let date = LocalDay(year: year, month: month, day: day) else { return nil }
    let ofDay: Int = hour * 3600 + minute * 60 + second
    return Int64(date.number) * 86_400 + Int64(ofDay)
  }

  /// Up to `most` digits from `place` on; nil when there is none.
  @inline(__always)
  private static func number(_ text: borrowing Span<UInt8>, _ place: inout Int, _ end: Int, most: Int) -> Int? {
    var value = 0
    let first = place
    while place < end, place - first < most {
      let byte = text[place]
      guard byte >= 0x30, byte <= 0x39 else { break }
      value = value * 10 + Int(byte - 0x30)
      place += 1
    }
    return place == first ? nil : value
  }

  private func stamp(local: Int64, _ form: ParsedStamp.Form) -> ParsedStamp {
    if floorDivide(local, 86_400) == Int64(firstNever.number) { return .missing }
    let (instant, ambiguous) = zone.instant(local: local)
    return ParsedStamp(form: form, instant: instant, isAmbiguous: ambiguous && form == .second)
  }

  @inline(never)
  private func parseSlowly(_ text: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> ParsedStamp {
    if missing.contains(text, start, end) { return .missing }
    guard end - start <= 64 else { return .unreadable }
    var bytes: [UInt8] = []
    for place in start..<end { bytes.append(text[place]) }
    var scanner = StampScanner(StampParser.simplified(bytes))
    guard let reading = scanner.read() else { return .unreadable }
    switch reading {
    case .instant(let seconds): return ParsedStamp(form: .second, instant: Instant(seconds), isAmbiguous: false)
    case .local(let seconds): return stamp(local: seconds, .second)
    case .date(let day): return stamp(local: Int64(day.number) * 86_400, .date)
    }
  }

  /// Full-width signs made plain and the Chinese signs of date and time replaced by ASCII ones.
  private static func simplified(_ bytes: [UInt8]) -> [UInt8] {
    var text = String(decoding: bytes, as: UTF8.self)
    if bytes.contains(where: { $0 >= 0x80 }) { text = text.precomposedStringWithCompatibilityMapping }
    var plain: [UInt8] = []
    for scalar in text.unicodeScalars {
      switch scalar {
      case "年", "月": plain.append(UInt8(ascii: "-"))
      case "日", "号": plain.append(UInt8(ascii: " "))
      case "时", "時", "点", "點", "分": plain.append(UInt8(ascii: ":"))
      case "秒", "\u{200B}", "\u{FEFF}", "'": break
      case "上": plain.append(UInt8(ascii: "A"))
      case "下": plain.append(UInt8(ascii: "P"))
      case "午": plain.append(UInt8(ascii: "M"))
      default: plain.append(scalar.isASCII ? UInt8(scalar.value) : 0)
      }
    }
    return plain
  }
}

/// Reads the simplified text of a stamp from left to right.
private struct StampScanner {
  enum Reading { case instant(Int64), local(Int64), date(LocalDay) }
  private let bytes: [UInt8]
  private var place = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  private var current: UInt8 { place < bytes.count ? bytes[place] : 0 }
  private var isAtEnd: Bool { place >= bytes.count }
  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private mutating func skipBlanks() { while current == 0x20 || current == 0x09 { place += 1 } }

  private mutating func digits() -> [UInt8] {
    let first = place
    while StampScanner.isDigit(current) { place += 1 }
    return Array(bytes[first..<place])
  }

  private static func value(_ digits: ArraySlice<UInt8>) -> Int { digits.reduce(0) { $0 * 10 + Int($1 - 0x30) } }
  private static func value(_ digits: [UInt8]) -> Int { value(digits[...]) }

  mutating func read() -> Reading? {
    skipBlanks()
    let first = digits()
    if isAtEnd || current == 0x2E, let reading = bareNumber(first) { return reading }
    let day: LocalDay
    if first.count == 8 {
      guard let compact = StampScanner.compactDay(first) else { return nil }
      day = compact
    } else {
      guard first.count == 4, [0x2D, 0x2F, 0x2E].contains(current) else { return nil }
      let separator = current
      place += 1
      let month = digits()
      guard (1...2).contains(month.count), current == separator else { return nil }
      place += 1
      let dayDigits = digits()
      guard (1...2).contains(dayDigits.count),
        let date = LocalDay(year: StampScanner.value(first), month: StampScanner.value(month), day: StampScanner.value(dayDigits))
      else { return nil }
      day = date
    }
    if current == 0x54 || current == 0x74 { place += 1 }
    skipBlanks()
    if isAtEnd { return .date(day) }
    return time(on: day)
  }

  /// Compact dates, Excel serials and Unix milliseconds.
  private mutating func bareNumber(_ first: [UInt8]) -> Reading? {
    if isAtEnd {
      switch first.count {
      case 14, 12:
        guard let day = StampScanner.compactDay(Array(first[..<8])),
          let second = StampScanner.secondOfDay(
            StampScanner.value(first[8..<10]), StampScanner.value(first[10..<12]), first.count == 14 ? StampScanner.value(first[12...]) : 0)
        else { return nil }
        return .local(Int64(day.number) * 86_400 + Int64(second))
      case 13: return .instant(Int64(StampScanner.value(first)) / 1000)
      case 8: return StampScanner.compactDay(first).map(Reading.date)
      case 5:
        let serial = StampScanner.value(first)
        return (20_000...80_000).contains(serial) ? .date(LocalDay(Int32(serial - 25_569))) : nil
      default: return nil
      }
    }
    // 46086.38: an Excel serial with a fraction of a day, rounded to the second.
    let mark = place
    place += 1
    let fraction = digits()
    guard isAtEnd, first.count == 5, !fraction.isEmpty, fraction.count <= 12, (20_000..<80_000).contains(StampScanner.value(first)) else {
      place = mark
      return nil
    }
    var scale = 1
    for _ in fraction { scale *= 10 }
    let seconds = (StampScanner.value(fraction) * 86_400 + scale / 2) / scale
    let local = Int64(StampScanner.value(first) - 25_569) * 86_400 + Int64(seconds)
    return seconds == 0 ? .date(LocalDay(Int32(StampScanner.value(first) - 25_569))) : .local(local)
  }

  private static func compactDay(_ digits: [UInt8]) -> LocalDay? {
    LocalDay(year: value(digits[0..<4]), month: value(digits[4..<6]), day: value(digits[6..<8]))
  }

  private static func secondOfDay(_ hour: Int, _ minute: Int, _ second: Int) -> Int? {
    hour < 24 && minute < 60 && second < 60 ? hour * 3600 + minute * 60 + second : nil
  }

  /// `A`/`P` (上午, 下午, AM, PM) when one stands here.
  private mutating func halfDay() -> UInt8? {
    let mark = current & 0xDF
    guard mark == 0x41 || mark == 0x50 else { return nil }
    place += 1
    if current & 0xDF == 0x4D { place += 1 }
    return mark
  }

  private mutating func time(on day: LocalDay) -> Reading? {
    var half = halfDay()
    skipBlanks()
    let hourDigits = digits()
    var hour: Int
    var minute = 0
    var second = 0
    if hourDigits.count == 6, isAtEnd {
      hour = StampScanner.value(hourDigits[0..<2])
      minute = StampScanner.value(hourDigits[2..<4])
      second = StampScanner.value(hourDigits[4..<6])
    } else {
      guard (1...2).contains(hourDigits.count), current == 0x3A else { return nil }
      hour = StampScanner.value(hourDigits)
      place += 1
      let minuteDigits = digits()
      // `9时` alone ends here.
      guard minuteDigits.count <= 2 else { return nil }
      minute = StampScanner.value(minuteDigits)
      if current == 0x3A {
        place += 1
        let secondDigits = digits()
        guard secondDigits.count <= 2 else { return nil }
        second = StampScanner.value(secondDigits)
        if current == 0x2E || current == 0x2C {
          place += 1
          if digits().isEmpty { return nil }
        }
      }
    }
    skipBlanks()
    if half == nil { half = halfDay() }
    if let half {
      guard (1...12).contains(hour) || (half == 0x50 && hour < 24) || hour == 0 else { return nil }
      if half == 0x41, hour == 12 { hour = 0 }
      if half == 0x50, hour < 12 { hour += 12 }
    }
    skipBlanks()
    guard let ofDay = StampScanner.secondOfDay(hour, minute, second) else { return nil }
    let local = Int64(day.number) * 86_400 + Int64(ofDay)
    if isAtEnd { return .local(local) }
    return offset().map { .instant(local - $0) }
  }

  /// `Z`, `+08:00`, `+0800` or `+08` up to the end: seconds east.
  private mutating func offset() -> Int64? {
    if current == 0x5A || current == 0x7A {
      place += 1
      return isAtEnd ? 0 : nil
    }
    guard current == 0x2B || current == 0x2D else { return nil }
    let sign: Int64 = current == 0x2B ? 1 : -1
    place += 1
    var all = digits()
    if all.count == 2, current == 0x3A {
      place += 1
      let minutes = digits()
      guard minutes.count == 2 else { return nil }
      all += minutes
    }
    guard isAtEnd, all.count == 2 || all.count == 4 else { return nil }
    let hours = StampScanner.value(all[0..<2])
    let minutes = all.count == 4 ? StampScanner.value(all[2..<4]) : 0
    return hours <= 18 && minutes < 60 ? sign * Int64(hours * 3600 + minutes * 60) : nil
  }
}
