// Finds names written in Cyrillic letters or in Hangul among Chinese and English text.

/// Names by their script alone: a complaint to a Chinese bank holds hardly another word of these scripts.
enum ForeignNames {
  /// Whether the character may begin such a name.
  @inline(__always)
  static func isForeign(_ scalar: UInt32) -> Bool { scalar &- 0x400 < 0x130 || scalar &- 0xAC00 < 0x2BA4 }

  /// Adds every name of the text: two or three capitalised words, or two to four syllables beginning with a Korean surname.
  static func find(_ text: borrowing MaskingText, into found: inout [PersonalDataSpan]) {
    var place = 0
    while place < text.count {
      guard isForeign(text.original[place]) else {
        place += 1
        continue
      }
      let end = text.original[place] < 0x530 ? cyrillic(place, text) : hangul(place, text)
      if let end { found.append(PersonalDataSpan(.name, place, end)) }
      var next = end ?? place + 1
      while next < text.count, isForeign(text.original[next]) { next += 1 }
      place = next
    }
  }

  private static func isCapital(_ scalar: UInt32) -> Bool { scalar &- 0x400 < 0x30 }

  private static func cyrillic(_ start: Int, _ text: borrowing MaskingText) -> Int? {
    var words = 0
    var end = start
    while words < 3, end < text.count, isCapital(text.original[end]) {
      while end < text.count, text.original[end] &- 0x400 < 0x130 { end += 1 }
      words += 1
      guard end + 1 < text.count, text.original[end] == 0x20, isCapital(text.original[end + 1]), words < 3 else { break }
      end += 1
    }
    return words > 1 ? end : nil
  }

  private static let surnames = Set("김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민".unicodeScalars.map(\.value))

  private static func hangul(_ start: Int, _ text: borrowing MaskingText) -> Int? {
    var end = start
    while end < text.count, text.original[end] &- 0xAC00 < 0x2BA4 { end += 1 }
    return (2...4).contains(end - start) && surnames.contains(text.original[start]) ? end : nil
  }
}
