// How a column is written, as declared under `formats`, and its cells rewritten in the one form that the readers know.

internal import CallCentre

/// A declared way of writing: `day_first`, `unix_s`, `percent`, `decimal_comma`, a pattern such as `YYMMDD`, and so on.
package struct ColumnFormat: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    case dayFirst, monthFirst, excel, unixSeconds, unixMilliseconds, percent, number
    case duration(DurationUnit)
    case pattern(TimePattern)
  }
  package let kind: Kind
  /// `1.234,5` is one thousand two hundred and thirty-four and a half.
  package let hasDecimalComma: Bool

  /// The words that may be declared, besides patterns.
  package static let words = [
    "day_first", "month_first", "excel", "unix_s", "unix_ms", "percent", "decimal_comma", "hours", "minutes", "seconds", "milliseconds",
  ]

  private static let kinds: [String: Kind] = [
    "day_first": .dayFirst, "month_first": .monthFirst, "excel": .excel, "unix_s": .unixSeconds, "unix_ms": .unixMilliseconds,
    "percent": .percent, "hours": .duration(.hours), "minutes": .duration(.minutes), "seconds": .duration(.seconds),
    "milliseconds": .duration(.milliseconds),
  ]

  /// One word, a pattern, or `decimal_comma` and a word for a number; nil for anything else.
  package init?(_ declared: [String]) {
    hasDecimalComma = declared.contains("decimal_comma")
    let rest = declared.filter { $0 != "decimal_comma" }
    guard declared.count - rest.count <= 1, rest.count <= 1 else { return nil }
    guard let word = rest.first else {
      guard hasDecimalComma else { return nil }
      kind = .number
      return
    }
    if let known = ColumnFormat.kinds[word] {
      kind = known
    } else if let pattern = TimePattern(word) {
      kind = .pattern(pattern)
    } else {
      return nil
    }
    guard hasDecimalComma else { return }
    switch kind {
    case .percent, .number, .duration, .excel: break
    default: return nil
    }
  }

  /// As it would be declared: one or two words.
  package var declared: [String] {
    var words = hasDecimalComma ? ["decimal_comma"] : []
    switch kind {
    case .number: break
    case .pattern(let pattern): words.append(pattern.text)
    default: words += ColumnFormat.kinds.filter { $0.value == kind }.map(\.key)
    }
    return words
  }

  /// The cell as the readers know it: `2026-03-05 09:05:00`, `2026-03-05`, `9:05:00`, `1234.5`; nil when it is not written so.
  package func canonical(_ cell: String) -> String? {
    switch kind {
    case .pattern(let pattern): pattern.read(cell).map(ColumnFormat.text)
    case .dayFirst: ColumnFormat.dayFirst.flatMap { $0.read(ColumnFormat.slashed(cell)) }.map(ColumnFormat.text)
    case .monthFirst: ColumnFormat.monthFirst.flatMap { $0.read(ColumnFormat.slashed(cell)) }.map(ColumnFormat.text)
    case .excel: ColumnFormat.excel(hasDecimalComma ? cell.replacing(",", with: ".") : cell)
    case .unixSeconds: ColumnFormat.unix(cell, perSecond: 1)
    case .unixMilliseconds: ColumnFormat.unix(cell, perSecond: 1000)
    case .number: number(cell)
    case .percent: number(cell.hasSuffix("%") || cell.hasSuffix("％") ? String(cell.dropLast()) : cell)
    case .duration(let unit): number(cell).flatMap { ColumnFormat.duration($0, unit) }
    }
  }

  private static let dayFirst = TimePattern("d/M/yy H:mm:ss a")
  private static let monthFirst = TimePattern("M/d/yy H:mm:ss a")

  /// `5.3.2026, 09:05` → `5/3/2026 09:05`: the marks between the numbers of a date are many.
  private static func slashed(_ cell: String) -> String {
    var marks = 0
    return String(
      cell.map { character in
        if marks < 2, ".-/".contains(character) {
          marks += 1
          return "/"
        }
        return character == "," || character == "T" ? " " : character
      })
  }

  /// A reading in the readers' form.
  private static func text(_ reading: PatternReading) -> String {
    guard let day = reading.day else { return clock(reading.seconds ?? 0) }
    guard let seconds = reading.seconds else { return day.iso }
    return stamp(local: Int64(day.number) * 86_400 + seconds)
  }

  /// `9:05:00`; more than a day is more than 24 hours, less than nothing has a sign.
  static func clock(_ seconds: Int64) -> String {
    let whole = Int(seconds.magnitude)
    var bytes: [UInt8] = seconds < 0 ? [0x2D] : []
    bytes += String(whole / 3600).utf8
    for part in [whole / 60 % 60, whole % 60] {
      bytes.append(0x3A)
      appendTwo(part, to: &bytes)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// `2026-03-05 09:05:00` of a wall clock's seconds since 1970.
  static func stamp(local: Int64) -> String {
    let day = floorDivide(local, 86_400)
    let second = Int(local - day * 86_400)
    let (year, month, number) = LocalDay(Int32(truncatingIfNeeded: day)).civil
    var bytes: [UInt8] = []
    bytes.reserveCapacity(20)
    appendTwo(year / 100, to: &bytes)
    appendTwo(year % 100, to: &bytes)
    for (mark, part) in [(0x2D, month), (0x2D, number), (0x20, second / 3600), (0x3A, second / 60 % 60), (0x3A, second % 60)] as [(UInt8, Int)] {
      bytes.append(mark)
      appendTwo(part, to: &bytes)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Two digits of a number from 0 to 99.
  private static func appendTwo(_ number: Int, to bytes: inout [UInt8]) {
    bytes.append(0x30 + UInt8(truncatingIfNeeded: number / 10))
    bytes.append(0x30 + UInt8(truncatingIfNeeded: number % 10))
  }

  /// A serial day of the 1900 system, local; one below 1 is a clock. Days before 61 stand before the day that never was.
  private static func excel(_ cell: String) -> String? {
    let parts = cell.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let days = parts.first.flatMap({ digits($0, most: 7) }), let fraction = parts.count == 2 ? digits(parts[1].prefix(9), most: 9) : 0 else {
      return nil
    }
    var scale: Int64 = 1
    if parts.count == 2 { for _ in parts[1].prefix(9) { scale *= 10 } }
    let seconds = (fraction * 86_400 + scale / 2) / scale
    if days == 0 { return parts.count == 2 ? clock(seconds) : nil }
    guard days >= 61, days <= 2_958_465 else { return nil }
    if seconds == 0 { return LocalDay(Int32(days - 25_569)).iso }
    return stamp(local: (days - 25_569) * 86_400 + seconds)
  }

  /// An instant, written in UTC with its Z so that the reader converts it (A6).
  private static func unix(_ cell: String, perSecond: Int64) -> String? {
    let parts = cell.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let whole = parts.first.flatMap({ digits($0, most: 15) }), parts.count == 1 || digits(parts[1].prefix(15), most: 15) != nil else { return nil }
    let seconds = whole / perSecond
    guard seconds < 253_402_300_800 else { return nil }
    return stamp(local: seconds) + "Z"
  }

  private static func digits(_ text: Substring, most: Int) -> Int64? {
    guard !text.isEmpty, text.utf8.count <= most, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int64(text)
  }

  /// Digits with an optional sign and one point: thousands marks out, the decimal comma as a point. Three digits stand behind every
  /// thousands mark, so that 85,5 is no number where the comma is not declared.
  private func number(_ cell: String) -> String? {
    let (decimal, thousands): (UInt8, UInt8) = hasDecimalComma ? (0x2C, 0x2E) : (0x2E, 0x2C)
    var text: [UInt8] = []
    var hasPoint = false
    var digits = 0
    // Digits since the last thousands mark; nil before the first one and behind the point.
    var group: Int?
    for byte in TimePattern.plain(cell) where byte != 0x20 && byte != 0x27 {
      switch byte {
      case 0x30...0x39:
        text.append(byte)
        digits += 1
        group = group.map { $0 + 1 }
      case decimal where !hasPoint && digits > 0 && (group ?? 3) == 3:
        text.append(0x2E)
        hasPoint = true
        group = nil
      case thousands where !hasPoint && digits > 0 && (group == nil ? digits <= 3 : group == 3): group = 0
      case 0x2D where text.isEmpty, 0x2B where text.isEmpty: if byte == 0x2D { text.append(byte) }
      default: return nil
      }
    }
    guard digits > 0, (group ?? 3) == 3, text.count <= 18 else { return nil }
    if text.last == 0x2E { text.removeLast() }
    return String(decoding: text, as: UTF8.self)
  }

  /// A number of a unit as hours, minutes and whole seconds, cut off (A3).
  private static func duration(_ number: String, _ unit: DurationUnit) -> String? {
    let isNegative = number.hasPrefix("-")
    let parts = (isNegative ? number.dropFirst() : number[...]).split(separator: ".", maxSplits: 1)
    guard let whole = parts.first.flatMap({ digits($0, most: 9) }) else { return nil }
    var milliseconds = whole * unit.milliseconds
    if parts.count == 2 {
      let kept = parts[1].prefix(6)
      var scale: Int64 = 1
      for _ in kept { scale *= 10 }
      milliseconds += (digits(kept, most: 6) ?? 0) * unit.milliseconds / scale
    }
    let seconds = milliseconds / 1000
    return clock(isNegative ? -seconds : seconds)
  }
}
