// The less usual forms of a moment, read sign by sign: dates alone, serial days, Unix milliseconds, offsets, halves of the day (A60, T14).

internal import CallCentre

/// Reads the simplified text of a stamp from left to right.
struct StampScanner {
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
