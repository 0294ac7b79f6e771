// Whole seconds from the bytes of a cell (A3, A4, A13).

internal import Foundation

/// What a duration cell holds.
package enum ParsedDuration: Sendable, Equatable {
  case missing
  case seconds(Int64)
  case negative
  case unreadable
}

/// Reads durations of one column: `0:05:30`, `05:30`, `5分30秒`, `330`, `330.0`; a bare number is in the column's unit and
/// cut off to whole seconds.
package final class DurationParser: Sendable {
  private let unit: DurationUnit
  private let missing: MissingWords

  package init(unit: DurationUnit, missing: MissingWords) {
    self.unit = unit
    self.missing = missing
  }

  @inline(__always)
  package func parse(_ text: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> ParsedDuration {
    if start == end { return .missing }
    var value: Int64 = 0
    var parts = 0
    var place = start
    var digits = 0
    while place < end {
      let byte = text[place]
      if byte >= 0x30, byte <= 0x39 {
        if digits >= 9 { return parseSlowly(text, start, end) }
        value = value * 10 + Int64(byte - 0x30)
        digits += 1
      } else {
        break
      }
      place += 1
    }
    if place == end, digits > 0 { return DurationParser.bounded(inUnit(value)) }
    guard digits > 0, place < end, text[place] == 0x3A else { return parseSlowly(text, start, end) }
    var total = value
    while place < end, text[place] == 0x3A, place + 2 < end, parts < 2 {
      let tens = text[place + 1]
      let ones = text[place + 2]
      guard tens >= 0x30, tens <= 0x35, ones >= 0x30, ones <= 0x39 else { return parseSlowly(text, start, end) }
      total = total * 60 + Int64(tens - 0x30) * 10 + Int64(ones - 0x30)
      parts += 1
      place += 3
    }
    return place == end ? DurationParser.bounded(total) : parseSlowly(text, start, end)
  }

  /// No call lasts 68 years: such a number is a number of something else.
  @inline(__always)
  private static func bounded(_ seconds: Int64) -> ParsedDuration { seconds <= Int64(Int32.max) ? .seconds(seconds) : .unreadable }

  @inline(__always)
  private func inUnit(_ value: Int64) -> Int64 {
    unit == .seconds ? value : value * unit.milliseconds / 1000
  }

  @inline(never)
  private func parseSlowly(_ text: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> ParsedDuration {
    guard end - start <= 64 else { return .unreadable }
    var bytes: [UInt8] = []
    for place in start..<end { bytes.append(text[place]) }
    var cell = String(decoding: bytes, as: UTF8.self).precomposedStringWithCompatibilityMapping
    cell = cell.replacingOccurrences(of: " ", with: "")
    if cell.hasPrefix("'") { cell.removeFirst() }
    let isNegative = cell.hasPrefix("-") && cell.count > 1 || cell.hasPrefix("−")
    let size = isNegative ? String(cell.dropFirst()) : cell.hasPrefix("+") ? String(cell.dropFirst()) : cell
    if let seconds = colons(size) ?? number(size) ?? words(size) { return isNegative && seconds.exact > 0 ? .negative : DurationParser.bounded(seconds.whole) }
    return missing.contains(text, start, end) ? .missing : .unreadable
  }

  private typealias Reading = (whole: Int64, exact: Int64)

  /// `h:mm:ss` or `mm:ss`, a fraction of the last part cut off.
  private func colons(_ cell: String) -> Reading? {
    let parts = cell.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2 || parts.count == 3 else { return nil }
    var total: Int64 = 0
    for (index, part) in parts.enumerated() {
      let digits = index == parts.count - 1 ? part.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)[0] : part
      guard !digits.isEmpty, digits.count <= 6, let value = Int64(digits), value >= 0, index == 0 || value < 60 else { return nil }
      total = total * 60 + value
    }
    return (total, total)
  }

  /// A bare number with an optional fraction, in the column's unit.
  private func number(_ cell: String) -> Reading? {
    let parts = cell.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = parts.first, !first.isEmpty, first.count <= 12, first.allSatisfy(\.isASCIIDigit), let whole = Int64(first) else { return nil }
    var thousandths: Int64 = 0
    if parts.count == 2 {
      guard parts[1].allSatisfy(\.isASCIIDigit) else { return nil }
      thousandths = Int64((parts[1] + "000").prefix(3)) ?? 0
    }
    // Twelve digits of hours fit 64 bits in this order.
    let milliseconds = whole * unit.milliseconds + thousandths * unit.milliseconds / 1000
    return (milliseconds / 1000, milliseconds)
  }

  /// `1小时5分30秒`, `5分30秒`, `90秒`, `5分钟`, `1h5m`, `90s`.
  private func words(_ cell: String) -> Reading? {
    var total: Int64 = 0
    var digits = ""
    var rest = Substring(cell.lowercased())
    let marks: [(String, Int64)] = [
      ("小时", 3600), ("时", 3600), ("分钟", 60), ("分", 60), ("秒钟", 1), ("秒", 1), ("min", 60), ("sec", 1), ("h", 3600), ("m", 60), ("s", 1),
    ]
    var found = false
    while let character = rest.first {
      if character.isASCIIDigit {
        digits.append(character)
        rest.removeFirst()
      } else {
        guard let mark = marks.first(where: { rest.hasPrefix($0.0) }), let value = Int64(digits), digits.count <= 9 else { return nil }
        total += value * mark.1
        digits = ""
        found = true
        rest = rest.dropFirst(mark.0.count)
      }
    }
    return found && digits.isEmpty ? (total, total) : nil
  }
}

extension Character {
  fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
