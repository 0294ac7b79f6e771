// The small questions every cell is asked: where it begins and ends, whether it says "missing".

/// Bytes `start..<end` of a block's text without the blanks, tabs, no-break and zero-width signs at its ends.
@inline(__always)
package func trimmed(_ text: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> (start: Int, end: Int) {
  if start == end { return (start, end) }
  let first = text[start]
  let last = text[end - 1]
  // Most cells begin and end with a plain sign.
  if first > 0x20, first < 0x7F, last > 0x20, last < 0x7F { return (start, end) }
  return trimmedSlowly(text, start, end)
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
  /// The source declares words of its own, so that even readable values must be asked.
  package let hasOwn: Bool

  package init(_ own: [String]) {
    words = (["-", "--", "无", "NULL", "null", "Null"] + own).map { Array($0.utf8) }
    hasOwn = !own.isEmpty
  }

  /// True for an empty cell, a missing word, and the dates that mean "never".
  package func contains(_ text: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    let count = end - start
    if count == 0 { return true }
    for word in words where word.count == count {
      var place = 0
      while place < count, word[place] == text[start + place] { place += 1 }
      if place == count { return true }
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

/// FNV-1a over 8 bytes at a time: tells identical rows from corrected ones.
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

  @inline(__always)
  package mutating func add(_ text: borrowing Span<UInt8>, _ start: Int, _ end: Int) {
    add(UInt64(truncatingIfNeeded: end - start))
    var place = start
    while place + 8 <= end {
      var word: UInt64 = 0
      for offset in 0..<8 { word = word << 8 | UInt64(text[place + offset]) }
      add(word)
      place += 8
    }
    var word: UInt64 = 0
    while place < end {
      word = word << 8 | UInt64(text[place])
      place += 1
    }
    add(word)
  }
}
