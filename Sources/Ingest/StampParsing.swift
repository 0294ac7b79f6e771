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
