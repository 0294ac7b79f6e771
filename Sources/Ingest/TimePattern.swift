// A declared way of writing dates and clocks: `dd/MM/yyyy HH:mm`, `YYMMDD`, `H:MM:SS`, `d MMM yyyy h:mm a`.

package import CallCentre

/// What a cell says under a pattern: a day, seconds, or both. Without a day the seconds may be a clock or a duration.
package struct PatternReading: Sendable, Hashable {
  package var day: LocalDay?
  package var seconds: Int64?
}

/// Letters stand for what they count: `y` year, `M` month (`MMM` its English name), `d` day, `H` or `h` hour, `m` minute, `s` second,
/// `a` AM or PM; capital or small makes no difference, for an `m` behind an hour or before a second is a minute. Everything else
/// stands for itself.
package struct TimePattern: Sendable, Hashable {
  private enum Kind: Sendable, Hashable {
    case year, month, monthName, day, hour, minute, second, halfDay, blank
    case mark(UInt8)

    var isNumber: Bool { [.year, .month, .day, .hour, .minute, .second].contains(self) }
  }
  private struct Part: Sendable, Hashable {
    var kind: Kind
    var width: Int
    /// Exactly `width` digits, because another number touches it.
    var isFixed = false
  }

  /// As declared.
  package let text: String
  private let parts: [Part]
  private let isCompact: Bool
  private let hasHour: Bool
  /// The pattern has a year, a month and a day.
  package let hasDay: Bool

  /// nil for a text that is no pattern.
  package init?(_ text: String) {
    self.text = text
    guard var parts = TimePattern.parts(text) else { return nil }
    for index in parts.indices where parts[index].kind.isNumber {
      let before = index > 0 && parts[index - 1].kind.isNumber
      let after = index + 1 < parts.count && parts[index + 1].kind.isNumber
      parts[index].isFixed = before || after
    }
    func count(_ kinds: [Kind]) -> Int { parts.count { kinds.contains($0.kind) } }
    let days = [count([.year]), count([.month, .monthName]), count([.day])]
    let clock = [count([.hour]), count([.minute]), count([.second])]
    guard (days + clock).allSatisfy({ $0 <= 1 }), days == [1, 1, 1] || days == [0, 0, 0], count([.halfDay]) <= clock[0] else { return nil }
    guard clock[1] == 1 || clock == [0, 0, 0] && days[0] == 1, clock[2] <= clock[1] else { return nil }
    if days[0] == 1, clock[1] == 1, clock[0] == 0 { return nil }
    for part in parts where part.kind.isNumber {
      guard part.kind == .year ? [2, 4].contains(part.width) : part.width <= 2 else { return nil }
      if part.isFixed, part.width == 1 { return nil }
    }
    self.parts = parts
    hasDay = days[0] == 1
    hasHour = clock[0] == 1
    isCompact = parts.allSatisfy(\.kind.isNumber)
  }

  private static func parts(_ text: String) -> [Part]? {
    var parts: [Part] = []
    var runs: [(letter: Character, count: Int)] = []
    for character in text {
      if let last = runs.last, last.letter == character, character.isLetter { runs[runs.count - 1].count += 1 } else { runs.append((character, 1)) }
    }
    for (index, run) in runs.enumerated() {
      let kind: Kind
      switch run.letter.lowercased() {
      case "y": kind = .year
      case "d": kind = .day
      case "h": kind = .hour
      case "s": kind = .second
      case "a" where run.count == 1: kind = .halfDay
      case "m":
        let before = parts.last { $0.kind.isNumber || $0.kind == .monthName }?.kind
        let after = runs[(index + 1)...].first { $0.letter.isLetter }?.letter.lowercased()
        if before == .hour || after == "s" { kind = .minute } else { kind = run.count >= 3 ? .monthName : .month }
      case " ": kind = .blank
      case let letter where letter != "t" && letter.utf8.count == 1 && run.letter.isLetter: return nil
      default:
        for _ in 0..<run.count { parts += String(run.letter).utf8.map { Part(kind: .mark($0), width: 1) } }
        continue
      }
      parts.append(Part(kind: kind, width: run.count))
    }
    return parts
  }

  // MARK: Reading a cell

  /// nil for a cell that is not written so. The seconds may be left out of a cell, and so may the whole clock.
  package func read(_ cell: String) -> PatternReading? {
    var bytes = TimePattern.plain(cell)
    guard !bytes.isEmpty, bytes.count <= 64 else { return nil }
    if isCompact, !pad(&bytes) { return nil }
    var scan = PatternScan(bytes: bytes)
    var index = 0
    while index < parts.count {
      if scan.isAtEnd {
        guard mayEnd(before: index, scan) else { return nil }
        break
      }
      let part = parts[index]
      if case .mark(let mark) = part.kind {
        if scan.current == mark {
          scan.place += 1
        } else if scan.minute != nil, index + 1 < parts.count, parts[index + 1].kind == .second {
          index += 1
        } else {
          return nil
        }
      } else if !read(part, &scan) {
        return nil
      }
      index += 1
    }
    if scan.minute != nil, scan.second == nil, !isCompact { scan.readSeconds() }
    scan.skipFraction()
    scan.skipBlanks()
    return scan.isAtEnd ? reading(scan) : nil
  }

  private func read(_ part: Part, _ scan: inout PatternScan) -> Bool {
    switch part.kind {
    case .blank: scan.skipBlanks()
    case .halfDay:
      scan.skipBlanks()
      return scan.readHalfDay()
    case .monthName: return scan.readMonthName()
    case .year:
      scan.year = scan.number(part.isFixed ? part.width...part.width : 2...4)
      guard let year = scan.year else { return false }
      // POSIX: 69 is 1969 and 68 is 2068; exports of 1969 do not exist, so the century turns at 70.
      if scan.digitCount == 2 { scan.year = year + (year < 70 ? 2000 : 1900) }
      return scan.digitCount != 3 && (part.width == 2 || scan.digitCount == 4)
    case .month: scan.month = scan.number(part.isFixed ? 2...2 : 1...2)
      return scan.month != nil
    case .day: scan.day = scan.number(part.isFixed ? 2...2 : 1...2)
      return scan.day != nil
    case .hour: scan.hour = scan.number(part.isFixed ? 2...2 : 1...(hasDay ? 2 : 4))
      return scan.hour != nil
    case .minute: scan.minute = scan.number(part.isFixed ? 2...2 : 1...(hasHour ? 2 : 4))
      return scan.minute != nil
    case .second: scan.second = scan.number(1...2)
      return scan.second != nil
    case .mark: return false
    }
    return true
  }

  /// A cell may lack what stands behind the day or behind the minute.
  private func mayEnd(before index: Int, _ scan: PatternScan) -> Bool {
    if scan.minute != nil { return true }
    return scan.day != nil && scan.hour == nil && scan.month != nil && scan.year != nil
  }

  private func reading(_ scan: PatternScan) -> PatternReading? {
    var result = PatternReading()
    if hasDay {
      guard let year = scan.year, let month = scan.month, let number = scan.day, let day = LocalDay(year: year, month: month, day: number) else {
        return nil
      }
      result.day = day
      if scan.hour == nil { return result }
    }
    var hour = scan.hour ?? 0
    let minute = scan.minute ?? 0
    let second = scan.second ?? 0
    if let isAfternoon = scan.isAfternoon {
      // 13:05 PM says the same twice; 13:05 AM contradicts itself.
      guard hour <= 12 || isAfternoon else { return nil }
      if hour == 12 { hour = isAfternoon ? 12 : 0 } else if hour < 12, isAfternoon { hour += 12 }
    }
    guard second < 60, !hasHour || minute < 60, !hasDay || hour < 24 else { return nil }
    result.seconds = Int64(hour * 3600 + minute * 60 + second)
    return result
  }

  /// A spreadsheet takes leading zeros away: clocks get all of them back, dates one.
  private func pad(_ bytes: inout [UInt8]) -> Bool {
    let width = parts.reduce(0) { $0 + $1.width }
    guard bytes.allSatisfy({ (0x30...0x39).contains($0) }), bytes.count <= width else { return false }
    guard bytes.count == width || !hasDay || bytes.count == width - 1 else { return false }
    bytes.insert(contentsOf: [UInt8](repeating: 0x30, count: width - bytes.count), at: 0)
    return true
  }

  /// The cell with full-width signs made plain, as UTF-8.
  static func plain(_ cell: String) -> [UInt8] {
    if cell.utf8.allSatisfy({ $0 < 0x80 }) { return Array(cell.utf8) }
    var plain = String.UnicodeScalarView()
    for scalar in cell.unicodeScalars {
      switch scalar.value {
      case 0xFF01...0xFF5E: plain.append(Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar)
      case 0x3000, 0xA0: plain.append(" ")
      default: plain.append(scalar)
      }
    }
    return Array(String(plain).utf8)
  }
}

/// A cell being read from left to right.
private struct PatternScan {
  let bytes: [UInt8]
  var place = 0
  var digitCount = 0
  var year: Int?
  var month: Int?
  var day: Int?
  var hour: Int?
  var minute: Int?
  var second: Int?
  var isAfternoon: Bool?

  init(bytes: [UInt8]) { self.bytes = bytes }

  var isAtEnd: Bool { place >= bytes.count }
  var current: UInt8 { place < bytes.count ? bytes[place] : 0 }

  mutating func skipBlanks() { while current == 0x20 || current == 0x09 { place += 1 } }

  mutating func number(_ widths: ClosedRange<Int>) -> Int? {
    var value = 0
    digitCount = 0
    while digitCount < widths.upperBound, current >= 0x30, current <= 0x39 {
      value = value * 10 + Int(current - 0x30)
      digitCount += 1
      place += 1
    }
    return widths.contains(digitCount) ? value : nil
  }

  mutating func readSeconds() {
    guard current == 0x3A else { return }
    let mark = place
    place += 1
    second = number(2...2)
    if second == nil { place = mark }
  }

  /// Fractions of a second are cut off (A6).
  mutating func skipFraction() {
    guard second != nil, current == 0x2E || current == 0x2C else { return }
    let mark = place
    place += 1
    if number(1...9) == nil { place = mark }
  }

  mutating func readHalfDay() -> Bool {
    let words: [(String, Bool)] = [("上午", false), ("下午", true), ("a.m.", false), ("p.m.", true), ("am", false), ("pm", true)]
    let rest = String(decoding: bytes[place...], as: UTF8.self).lowercased()
    guard let word = words.first(where: { rest.hasPrefix($0.0) }) else { return false }
    place += word.0.utf8.count
    isAfternoon = word.1
    return true
  }

  mutating func readMonthName() -> Bool {
    let names = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
    var letters: [UInt8] = []
    while current | 0x20 >= 0x61, current | 0x20 <= 0x7A {
      letters.append(current | 0x20)
      place += 1
    }
    if current == 0x2E { place += 1 }
    guard letters.count >= 3, let index = names.firstIndex(of: String(decoding: letters.prefix(3), as: UTF8.self)) else { return false }
    month = index + 1
    return true
  }
}
