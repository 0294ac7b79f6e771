// The small questions every cell is asked: where it begins and ends, whether it says "missing".

package import CSV
internal import Engine
internal import Text

/// The name under which a text value counts (A59), in UTF-8; empty for no value, also for a value that reads as the member of those
/// that have none (A33): there is one such member.
func memberBytes(_ text: String) -> [UInt8] {
  let name = foldMember(text)
  return name == CellSpace.missingMember ? [] : Array(name.utf8)
}

/// Bytes `start..<end` of a block's text without the blanks, tabs, no-break and zero-width signs at its ends.
@inline(__always)
package func trimmed(
  _ text: borrowing Span<UInt8>, _ start: Int, _ end: Int, isUTF8: Bool = true, _ encoding: TextEncoding = .utf8
) -> (start: Int, end: Int) {
  if start == end { return (start, end) }
  let first = text[start]
  let last = text[end - 1]
  // Most cells begin and end with a plain sign, or with bytes that no blank has at that end.
  if first > 0x20, first < 0x7F, last > 0x20, last < 0x7F { return (start, end) }
  if isUTF8, !mayBeginBlank(first), !mayEndBlank(last) { return (start, end) }
  return isUTF8 ? trimmedSlowly(text, start, end) : trimmedRaw(text, start, end, encoding)
}

/// Whether a blank of `blankWidth` can begin with the byte, and end with it.
@inline(__always)
private func mayBeginBlank(_ byte: UInt8) -> Bool {
  byte <= 0x20 || byte == 0x7F || byte == 0xC2 || byte == 0xE2 || byte == 0xE3 || byte == 0xEF
}
@inline(__always)
private func mayEndBlank(_ byte: UInt8) -> Bool {
  byte <= 0x20 || byte == 0x7F || byte == 0x80 || byte &- 0x8B <= 4 || byte == 0xA0 || byte == 0xBF
}

/// The same in a double-byte encoding: ASCII blanks and the ideographic blank (A1A1 in GB18030, A140 in Big5).
@inline(never)
private func trimmedRaw(_ text: borrowing Span<UInt8>, _ start: Int, _ end: Int, _ encoding: TextEncoding) -> (start: Int, end: Int) {
  var low = end
  var high = start
  var place = start
  while place < end {
    let first = text[place]
    let next: UInt8 = place + 1 < end ? text[place + 1] : 0
    var width = 1
    var isBlank = first <= 0x20 || first == 0x7F
    if first >= 0x81, first != 0xFF, place + 1 < end, encoding != .windows1252 {
      width = encoding == .gb18030 && next & 0xF0 == 0x30 && next <= 0x39 ? min(4, end - place) : next >= 0x40 ? 2 : 1
      isBlank = first == 0xA1 && next == (encoding == .big5 ? 0x40 : 0xA1)
    }
    if encoding == .windows1252, first == 0xA0 { isBlank = true }
    if !isBlank {
      low = min(low, place)
      high = place + width
    }
    place += width
  }
  return low < high ? (low, high) : (end, end)
}

@inline(never)
private func trimmedSlowly(_ text: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> (start: Int, end: Int) {
  var low = start
  var high = end
  while low < high {
    let width = blankWidth(text, low, high)
    if width == 0 { break }
    low += width
  }
  while high > low {
    if text[high - 1] <= 0x20 || text[high - 1] == 0x7F {
      high -= 1
    } else if high - low >= 2, blankWidth(text, high - 2, high) == 2 {
      high -= 2
    } else if high - low >= 3, blankWidth(text, high - 3, high) == 3 {
      high -= 3
    } else {
      break
    }
  }
  return (low, high)
}

/// How many bytes of blank stand at `place`: ASCII controls and blank, U+00A0, U+200B…200F, U+2060, U+3000, U+FEFF.
private func blankWidth(_ text: borrowing Span<UInt8>, _ place: Int, _ end: Int) -> Int {
  let byte = text[place]
  if byte <= 0x20 || byte == 0x7F { return 1 }
  if byte == 0xC2, place + 1 < end, text[place + 1] == 0xA0 { return 2 }
  guard place + 2 < end else { return 0 }
  let second = text[place + 1]
  let third = text[place + 2]
  if byte == 0xE3, second == 0x80, third == 0x80 { return 3 }
  if byte == 0xE2, second == 0x80, third >= 0x8B, third <= 0x8F { return 3 }
  if byte == 0xE2, second == 0x81, third == 0xA0 { return 3 }
  if byte == 0xEF, second == 0xBB, third == 0xBF { return 3 }
  return 0
}

/// The words that mean "no value": those of the ruling (A4) and the source's own.
package struct MissingWords: Sendable {
  private let words: [[UInt8]]
  /// Bit c: some word is c bytes long (63: that or more).
  private let lengths: UInt64
  /// The source declares words of its own, so that even readable values must be asked.
  package let hasOwn: Bool

  package init(_ own: [String]) {
    words = (["-", "--", "无", "NULL", "null", "Null"] + own).map { Array($0.utf8) }
    hasOwn = !own.isEmpty
    lengths = words.reduce(0) { $0 | 1 << UInt64(min(63, $1.count)) }
  }

  /// True for an empty cell, a missing word, and the dates that mean "never".
  package func contains(_ text: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    let count = end - start
    if count == 0 { return true }
    if lengths >> UInt64(min(63, count)) & 1 == 1 {
      for word in words where word.count == count {
        var place = 0
        while place < count, word[place] == text[start + place] { place += 1 }
        if place == count { return true }
      }
    }
    return MissingWords.isNever(text, start, end)
  }

  /// `0000-00-00…` and `1970-01-01…`, also with slashes.
  private static func isNever(_ text: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard end - start >= 8 else { return false }
    let first = text[start]
    guard first == 0x30 || first == 0x31 else { return false }
    var digits: [UInt8] = []
    var place = start
    while place < end, digits.count < 10 {
      let byte = text[place]
      if byte == 0x20 || byte == 0x54 { break }
      digits.append(byte == 0x2F ? 0x2D : byte)
      place += 1
    }
    let date = String(decoding: digits, as: UTF8.self)
    return ["0000-00-00", "0000-0-0", "1970-01-01", "1970-1-1"].contains(date)
  }
}

/// A running digest of words: tells identical rows from corrected ones.
package struct RowDigest: Sendable {
  package private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325
  package init() {}

  @inline(__always)
  package mutating func add(_ word: UInt64) {
    value = (value ^ word) &* 0x9E37_79B9_7F4A_7C15
    value ^= value >> 32
  }
  @inline(__always)
  package mutating func add(_ word: Int64) { add(UInt64(bitPattern: word)) }

  /// Adds bytes `start..<end`; true when all of them are ASCII.
  @inline(__always) @discardableResult
  package mutating func add(_ text: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    add(UInt64(truncatingIfNeeded: end - start))
    var place = start
    var all: UInt64 = 0
    while place < end {
      let word = packedWord(text, place, end - place)
      all |= word
      add(word)
      place += 8
    }
    return all & 0x8080_8080_8080_8080 == 0
  }
}
