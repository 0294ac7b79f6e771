// What kind of values a column holds, told from the head of a file for a person who is to map it.

internal import CallCentre
internal import RunFolder

/// Kinds of values, in the words of `callqa check`.
package enum ColumnKind: Sendable, Hashable {
  case empty, stamp, date, dayFirst(hasClock: Bool), monthFirst(hasClock: Bool), dayOrMonthFirst(hasClock: Bool), compactDate
  case unixSeconds, unixMilliseconds, excel, clock, durationText, percent, decimalComma, number, phone, yesNo, words, identifier, text
  /// A cell alone; a column of them is numbers, or yes and no.
  case zeroOrOne

  package var name: String {
    switch self {
    case .empty: "empty"
    case .stamp: "date and time"
    case .date: "date"
    case .dayFirst(let hasClock): hasClock ? "date and time, day first" : "date, day first"
    case .monthFirst(let hasClock): hasClock ? "date and time, month first" : "date, month first"
    case .dayOrMonthFirst(let hasClock): hasClock ? "date and time, day or month first" : "date, day or month first"
    case .compactDate: "date of six digits"
    case .unixSeconds: "Unix seconds"
    case .unixMilliseconds: "Unix milliseconds"
    case .excel: "Excel days"
    case .clock: "clock or duration"
    case .durationText: "duration in words"
    case .percent: "percent"
    case .decimalComma: "number with a decimal comma"
    case .number: "number"
    case .phone: "phone-like"
    case .yesNo, .zeroOrOne: "yes or no"
    case .words: "few words"
    case .identifier: "id-like"
    case .text: "text"
    }
  }

  /// A moment or a day.
  package var isTime: Bool {
    switch self {
    case .stamp, .date, .dayFirst, .monthFirst, .dayOrMonthFirst, .compactDate, .unixSeconds, .unixMilliseconds, .excel: true
    default: false
    }
  }

  /// A day without its clock.
  package var isBareDate: Bool {
    switch self {
    case .date, .compactDate, .dayFirst(hasClock: false), .monthFirst(hasClock: false), .dayOrMonthFirst(hasClock: false): true
    default: false
    }
  }
}

/// Collects the cells of one column.
package struct ColumnProfile: Sendable {
  package private(set) var values = 0
  package private(set) var empty = 0
  /// Different values, the first 200 of them.
  private var different: [String: Int] = [:]
  private var votes: [ColumnKind: Int] = [:]
  private var largestFirst = 0
  private var largestSecond = 0
  private let missing = MissingWords([])
  private let stamps: StampParser

  init(zone: Zone) { stamps = StampParser(zone: zone, missing: MissingWords([])) }

  mutating func add(_ cell: String) {
    let bytes = Array(cell.utf8)
    if missing.contains(bytes.span, 0, bytes.count) {
      empty += 1
      return
    }
    values += 1
    if different[cell] != nil || different.count < 200 { different[cell, default: 0] += 1 }
    if let kind = vote(cell, bytes) { votes[kind, default: 0] += 1 }
  }

  package var differentCount: Int { different.count }
  /// The different values, the commonest first.
  package var words: [String] { Array(ranked) }
  /// The shape of the commonest value: digits as #, letters as ○, Chinese characters as □.
  package var example: String { ranked.first.map(mask) ?? "" }
  private var ranked: [String] { different.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key) }

  /// The kind that nine of ten values agree on.
  package var kind: ColumnKind {
    if values == 0 { return .empty }
    func agree(_ kinds: [ColumnKind]) -> Bool { kinds.reduce(0) { $0 + (votes[$1] ?? 0) } * 10 >= values * 9 }
    if agree([.stamp, .date]) { return (votes[.stamp] ?? 0) * 10 >= values ? .stamp : .date }
    for hasClock in [true, false] where agree([.dayOrMonthFirst(hasClock: hasClock)]) {
      if largestFirst > 12 { return .dayFirst(hasClock: hasClock) }
      return largestSecond > 12 ? .monthFirst(hasClock: hasClock) : .dayOrMonthFirst(hasClock: hasClock)
    }
    for kind in [ColumnKind.percent, .clock, .durationText, .unixMilliseconds, .unixSeconds, .phone] where agree([kind]) { return kind }
    if agree([.yesNo, .zeroOrOne]), different.count > 1 || votes[.zeroOrOne] == nil { return .yesNo }
    if agree([.compactDate]), different.count * 3 <= values || different.count <= 7 { return .compactDate }
    if agree([.excel, .number, .zeroOrOne]), (votes[.excel] ?? 0) > 0 { return .excel }
    if agree([.decimalComma, .number, .zeroOrOne]), (votes[.decimalComma] ?? 0) > 0 { return .decimalComma }
    let isEachNew = values > 1 && different.count * 10 >= min(values, 200) * 9
    if agree([.number, .compactDate, .zeroOrOne]) { return isEachNew && different.keys.allSatisfy(ColumnProfile.isIdentifier) ? .identifier : .number }
    if isEachNew, different.keys.count(where: ColumnProfile.isIdentifier) * 5 >= different.count * 4 { return .identifier }
    return different.count <= 12 && different.keys.allSatisfy(ColumnProfile.isWord) ? .words : .text
  }

  /// Short, and no number of somebody.
  package static func isWord(_ cell: String) -> Bool {
    cell.count <= 24 && cell.unicodeScalars.count { $0.properties.numericType != nil } < 5
  }

  private static func isIdentifier(_ cell: String) -> Bool {
    cell.utf8.count { (0x30...0x39).contains($0) } >= 1 && cell.utf8.count >= 3 && !cell.contains(" ") && !cell.contains(".") && cell.utf8.count <= 48
  }

  private mutating func vote(_ cell: String, _ bytes: [UInt8]) -> ColumnKind? {
    if bytes.allSatisfy({ (0x30...0x39).contains($0) }) { return digitsVote(cell, bytes) }
    if cell.hasSuffix("%"), ColumnFormat(["percent"])?.canonical(cell) != nil { return .percent }
    let folded = ContactWords.fold(cell)
    if ContactWords.saysNo(folded) || ContactWords.saysYes(folded) || ["y", "n"].contains(folded) { return .yesNo }
    if bytes.contains(0x3A), TimePattern("H:mm:ss a")?.read(cell) != nil { return .clock }
    if let slashed = slashedVote(cell, bytes) { return slashed }
    let stamp = stamps.parse(bytes.span, 0, bytes.count)
    if stamp.form != .unreadable, stamp.form != .missing {
      if bytes.count <= 16, Double(cell) != nil { return .excel }
      return stamp.form == .date ? .date : .stamp
    }
    if Double(cell) != nil { return .number }
    if bytes.contains(0x2C), Double(cell.replacing(".", with: "").replacing(",", with: ".")) != nil { return .decimalComma }
    if case .seconds = DurationParser(unit: .seconds, missing: missing).parse(bytes.span, 0, bytes.count) { return .durationText }
    return nil
  }

  private func digitsVote(_ cell: String, _ bytes: [UInt8]) -> ColumnKind {
    let isTime = stamps.parse(bytes.span, 0, bytes.count).form
    switch bytes.count {
    case 14, 12: return isTime == .second ? .stamp : .number
    case 13 where bytes[0] == 0x31: return .unixMilliseconds
    case 11 where bytes[0] == 0x31 && bytes[1] >= 0x33: return .phone
    case 10 where bytes[0] == 0x31: return .unixSeconds
    case 8: return isTime == .date && (bytes[0] == 0x31 || bytes[0] == 0x32) ? .date : .number
    case 6: return TimePattern("yyMMdd")?.read(cell) != nil ? .compactDate : .number
    default: return ["1", "0"].contains(cell) ? .zeroOrOne : .number
    }
  }

  /// `5/3/2026 9:05`: which of the first two numbers is the day shows only over the whole column.
  private mutating func slashedVote(_ cell: String, _ bytes: [UInt8]) -> ColumnKind? {
    let numbers = cell.split(whereSeparator: { "/.- ,".contains($0) }).prefix(3).map { Int($0) ?? 0 }
    guard numbers.count == 3, numbers[0] > 0, numbers[0] <= 31, numbers[1] > 0, numbers[1] <= 31 else { return nil }
    let isRead = ColumnFormat(["day_first"])?.canonical(cell) ?? ColumnFormat(["month_first"])?.canonical(cell)
    guard let isRead else { return nil }
    largestFirst = max(largestFirst, numbers[0])
    largestSecond = max(largestSecond, numbers[1])
    return .dayOrMonthFirst(hasClock: isRead.contains(":"))
  }
}
