// Instants, local days and time zones, as plain integers: the hot paths never meet Foundation's calendars.

internal import Foundation

/// A moment in whole seconds since 1970-01-01T00:00:00Z; fractions of a second are cut off when read (A6).
package struct Instant: Sendable, Hashable, Comparable {
  package var seconds: Int64
  @inlinable package init(_ seconds: Int64) { self.seconds = seconds }
  @inlinable package static func < (a: Instant, b: Instant) -> Bool { a.seconds < b.seconds }
}

/// A civil date in a time zone, as days since 1970-01-01 (proleptic Gregorian).
package struct LocalDay: Sendable, Hashable, Comparable {
  package var number: Int32
  package init(_ number: Int32) { self.number = number }
  package static func < (a: LocalDay, b: LocalDay) -> Bool { a.number < b.number }
  package static func + (day: LocalDay, days: Int) -> LocalDay { LocalDay(day.number + Int32(days)) }
  package static func - (a: LocalDay, b: LocalDay) -> Int { Int(a.number) - Int(b.number) }

  /// The day with these civil numbers, or nil when no such date exists.
  /// Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...12).contains(month), day >= 1, day <= LocalDay.days(inMonth: month, year: year) else { return nil }
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    guard let number = Int32(exactly: era * 146_097 + dayOfEra - 719_468) else { return nil }
    self.number = number
  }

  /// Civil numbers of this day (civil_from_days of the same source).
  package var civil: (year: Int, month: Int, day: Int) {
    let z = Int(number) + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shifted + 2) / 5 + 1)
  }

  /// 1 = Monday … 7 = Sunday (ISO 8601).
  package var isoWeekday: Int { ((Int(number) % 7) + 10) % 7 + 1 }

  /// `2026-11-09`.
  package var iso: String {
    let (year, month, day) = civil
    return "\(paddedNumber(year, 4))-\(paddedNumber(month, 2))-\(paddedNumber(day, 2))"
  }

  /// Reads exactly `YYYY-MM-DD`.
  package init?(iso text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
      !text.contains("+"),  // Int("+1") would read a sign
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }

  package static func isLeap(_ year: Int) -> Bool { (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 }
  package static func days(inMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

/// A number with leading zeros up to `width`, for dates and tokens.
package func paddedNumber(_ value: Int, _ width: Int) -> String {
  let digits = String(value.magnitude)
  return (value < 0 ? "-" : "") + String(repeating: "0", count: max(0, width - digits.count)) + digits
}

/// An IANA time zone as a table of its offset changes, so that conversions are arithmetic.
package struct Zone: Sendable, Hashable {
  /// IANA name, for example `Asia/Shanghai`.
  package let name: String
  /// UTC seconds from which `offsets[i]` holds; the first entry is `Int64.min`.
  private let starts: [Int64]
  private let offsets: [Int32]
  /// From a day after the last change on, conversions need no search.
  private let settledFrom: Int64
  private let settledOffset: Int64

  /// nil when the zone is not known.
  package init?(name: String) {
    guard let zone = TimeZone(identifier: name) else { return nil }
    self.name = name
    var starts: [Int64] = [.min]
    var cursor = Date(timeIntervalSince1970: -2_208_988_800)  // 1900-01-01
    let end = Date(timeIntervalSince1970: 4_102_444_800)  // 2100-01-01
    var offsets = [Int32(zone.secondsFromGMT(for: cursor))]
    while let next = zone.nextDaylightSavingTimeTransition(after: cursor), next < end, next > cursor {
      let offset = Int32(zone.secondsFromGMT(for: next))
      if offset != offsets[offsets.count - 1] {
        starts.append(Int64(next.timeIntervalSince1970))
        offsets.append(offset)
      }
      cursor = next
    }
    self.starts = starts
    self.offsets = offsets
    settledFrom = starts.count == 1 ? .min : starts[starts.count - 1] + 2 * 86_400
    settledOffset = Int64(offsets[offsets.count - 1])
  }

  /// Seconds east of UTC in force at `instant`.
  package func offset(at instant: Instant) -> Int64 {
    if instant.seconds >= settledFrom { return settledOffset }
    var low = 0
    var high = starts.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if starts[middle] <= instant.seconds { low = middle } else { high = middle }
    }
    return Int64(offsets[low])
  }

  /// Wall-clock seconds since 1970-01-01T00:00:00 local.
  package func local(_ instant: Instant) -> Int64 { instant.seconds + offset(at: instant) }

  package func day(_ instant: Instant) -> LocalDay {
    LocalDay(Int32(truncatingIfNeeded: floorDivide(local(instant), 86_400)))
  }

  /// Number of the local day and the local hour, 0…23.
  package func dayAndHour(_ instant: Instant) -> (day: Int32, hour: UInt8) {
    let local = local(instant)
    let day = local >= 0 ? local / 86_400 : floorDivide(local, 86_400)
    return (Int32(truncatingIfNeeded: day), UInt8(truncatingIfNeeded: (local - day * 86_400) / 3600))
  }

  /// 0…86,399.
  package func secondOfDay(_ instant: Instant) -> Int {
    let seconds = local(instant)
    return Int(seconds - floorDivide(seconds, 86_400) * 86_400)
  }

  /// The instant of a wall-clock time. A time that occurs twice is its first occurrence; one that never occurs is
  /// moved forward by the gap; both are `ambiguous` (T12).
  package func instant(local seconds: Int64) -> (instant: Instant, ambiguous: Bool) {
    if seconds >= settledFrom { return (Instant(seconds - settledOffset), false) }
    let early = offset(at: Instant(seconds - 86_400))
    let late = offset(at: Instant(seconds + 86_400))
    if early == late, offset(at: Instant(seconds - early)) == early { return (Instant(seconds - early), false) }
    let first = Instant(seconds - max(early, late))
    let second = Instant(seconds - min(early, late))
    let firstHolds = local(first) == seconds
    let secondHolds = local(second) == seconds
    switch (firstHolds, secondHolds) {
    case (true, true): return (first, first != second)
    case (true, false): return (first, false)
    case (false, true): return (second, false)
    // In a gap: reading the wall clock with the offset before the change moves it forward by the gap.
    case (false, false): return (Instant(seconds - early), true)
    }
  }

  /// The instant of a local midnight after which every second of the day follows evenly; nil where the clock may change.
  package func evenStart(local midnight: Int64) -> Int64? { midnight >= settledFrom ? midnight - settledOffset : nil }

  /// 00:00:00 of the day.
  package func start(of day: LocalDay) -> Instant { instant(local: Int64(day.number) * 86_400).instant }

  /// `2026-10-03T23:59:59+08:00` (T13).
  package func iso(_ instant: Instant) -> String {
    let offset = offset(at: instant)
    let minutes = Int(offset.magnitude) / 60
    var bytes = localBytes(instant)
    bytes.append(offset < 0 ? UInt8(ascii: "-") : UInt8(ascii: "+"))
    Zone.append(minutes / 60, digits: 2, to: &bytes)
    bytes.append(UInt8(ascii: ":"))
    Zone.append(minutes % 60, digits: 2, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// `2026-10-03T23:59:59`, without offset.
  package func localISO(_ instant: Instant) -> String { String(decoding: localBytes(instant), as: UTF8.self) }

  /// Written as bytes: ledgers print millions of moments.
  private func localBytes(_ instant: Instant) -> [UInt8] {
    let (year, month, day) = day(instant).civil
    let second = secondOfDay(instant)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(25)
    if year < 0 { bytes.append(UInt8(ascii: "-")) }
    Zone.append(Int(year.magnitude), digits: year.magnitude < 10_000 ? 4 : String(year.magnitude).utf8.count, to: &bytes)
    bytes.append(UInt8(ascii: "-"))
    Zone.append(month, digits: 2, to: &bytes)
    bytes.append(UInt8(ascii: "-"))
    Zone.append(day, digits: 2, to: &bytes)
    bytes.append(UInt8(ascii: "T"))
    Zone.append(second / 3600, digits: 2, to: &bytes)
    bytes.append(UInt8(ascii: ":"))
    Zone.append(second / 60 % 60, digits: 2, to: &bytes)
    bytes.append(UInt8(ascii: ":"))
    Zone.append(second % 60, digits: 2, to: &bytes)
    return bytes
  }

  private static func append(_ value: Int, digits: Int, to bytes: inout [UInt8]) {
    if digits == 2 {
      bytes.append(UInt8(truncatingIfNeeded: 0x30 + value / 10))
      bytes.append(UInt8(truncatingIfNeeded: 0x30 + value % 10))
      return
    }
    var divisor = 1
    for _ in 1..<digits { divisor *= 10 }
    while divisor > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(value / divisor % 10))
      divisor /= 10
    }
  }
}

/// Quotient rounded towards minus infinity; `divisor` > 0.
package func floorDivide(_ value: Int64, _ divisor: Int64) -> Int64 {
  value >= 0 ? value / divisor : -((-value + divisor - 1) / divisor)
}
