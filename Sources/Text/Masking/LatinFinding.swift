// Finds what is written in Latin letters: e-mail and English addresses.

struct LatinFinding: Sendable {
  private let roads: Set<[UInt32]>
  private let rooms: Set<[UInt32]>
  private let branches: Set<[UInt32]>
  private let notNames: Set<[UInt32]>

  init(_ fold: (String) -> [UInt32]) {
    roads = Set(
      [
        "road", "rd", "street", "st", "avenue", "ave", "lane", "drive", "mansion", "garden", "gardens", "court", "estate",
        "tower", "terrace", "path", "boulevard",
      ].map(fold))
    rooms = Set(["room", "rm", "flat", "unit", "block", "apt", "apartment", "floor", "no", "building", "suite"].map(fold))
    notNames = Set(
      [
        "complaints", "complaint", "service", "services", "experience", "relations", "relationship", "care", "support", "centre", "center", "team",
        "unit", "officer", "manager", "department", "desk", "hotline", "id", "no", "number",
      ].map(fold))
    branches = Set(["branch", "outlet", "atm"].map(fold))
  }

  // MARK: E-mail

  private static func isMailSign(_ code: UInt32) -> Bool {
    code &- 0x61 < 26 || code &- 0x30 < 10 || code == 0x2E || code == 0x5F || code == 0x25 || code == 0x2B || code == 0x2D
  }

  private static let topDomains = ["com", "cn", "net", "org", "hk", "tw", "mo"].map { $0.unicodeScalars.map(\.value) }

  /// A 。 in place of a full stop, as Chinese keyboards write it: qq。com.
  private static func isChineseStop(_ place: Int, _ text: borrowing MaskingText) -> Bool {
    guard text[place] == 0x0A, let length = text.wordStanding(at: place + 1, of: topDomains) else { return false }
    return !text.isLetter(place + 1 + length) && !text.isDigit(place + 1 + length)
  }

  /// Every local@domain.tld of the text.
  func emails(_ text: borrowing MaskingText, into found: inout [PersonalDataSpan]) {
    for at in 0..<text.count where text[at] == 0x40 {
      // A blank on both sides of the @ is a writer's caution.
      let isSpaced = at > 1 && text[at - 1] == 0x20 && text[at + 1] == 0x20
      var start = isSpaced ? at - 1 : at
      while start > 0, at - start < 64,
        LatinFinding.isMailSign(text[start - 1]) || (text[start - 1] == 0 || text[start - 1] == 0x27) && start > 1 && LatinFinding.isMailSign(text[start - 2])
      { start -= 1 }
      while start < at, text[start] == 0x2E { start += 1 }
      var end = isSpaced ? at + 2 : at + 1
      var lastDot = -1
      while end - at < 80 {
        let isStop = text[end] == 0x2E || LatinFinding.isChineseStop(end, text)
        guard isStop || text.isLetter(end) || text.isDigit(end) || text[end] == 0x2D || text[end] == 0 else { break }
        if isStop { lastDot = end }
        end += 1
      }
      while end > at + 1, text[end - 1] == 0x2E || text[end - 1] == 0x2D || text[end - 1] == 0 { end -= 1 }
      if lastDot >= end { lastDot = (at + 1..<end).last { text[$0] == 0x2E || text[$0] == 0x0A } ?? -1 }
      if start < at, lastDot > at + 1, end - lastDot > 2 { found.append(PersonalDataSpan(.email, start, end)) }
    }
  }

  // MARK: Words

  /// The word of letters that begins at `place`.
  private func word(at place: Int, _ text: borrowing MaskingText) -> Range<Int> {
    var end = place
    while text.isLetter(end) { end += 1 }
    return place..<end
  }

  /// One to three words with capitals, from `place` on: the end, and how many.
  private func capitalised(from place: Int, _ text: borrowing MaskingText) -> (end: Int, count: Int) {
    var position = place
    var end = place
    var count = 0
    while count < 3, position < text.count, text.isCapital(position) {
      let range = word(at: position, text)
      if range.isEmpty || notNames.contains(Array(text.codes[range])) { break }
      end = range.upperBound
      // Chia-hao
      if text[end] == 0x2D, text.isLetter(end + 1) { end = word(at: end + 1, text).upperBound }
      count += 1
      position = text[end] == 0x20 || text[end] == 0x2D ? end + 1 : end
      if position == end { break }
    }
    return (end, count)
  }

  /// `Flat 5B, 12/F, 88 Nathan Road`: `range` is a word that names a kind of road.
  func address(at place: Int, _ text: borrowing MaskingText) -> PersonalDataSpan? {
    let range = word(at: place, text)
    guard roads.contains(Array(text.codes[range])) else { return nil }
    let after = word(at: text[range.upperBound] == 0x20 ? range.upperBound + 1 : range.upperBound, text)
    if branches.contains(Array(text.codes[after])) { return nil }
    var start = place
    for _ in 0..<4 {
      guard let previous = token(before: start, text, comma: false) else { return nil }
      start = previous.lowerBound
      if text.isDigit(start) {
        let first = rooms(before: start, text, passingEstate: true)
        return PersonalDataSpan(.address, first, first < start ? towns(behind: range.upperBound, text) : range.upperBound)
      }
    }
    return nil
  }

  /// The token of letters, digits, - and / that ends before `place`, a blank between them.
  private func token(before place: Int, _ text: borrowing MaskingText, comma: Bool) -> Range<Int>? {
    var end = place
    while end > 0, text[end - 1] == 0x20 || comma && text[end - 1] == 0x1F { end -= 1 }
    guard end < place else { return nil }
    var start = end
    while start > 0,
      text.isLetter(start - 1) || text.isDigit(start - 1) || text[start - 1] == 0x2F || text[start - 1] == 0x2D
        || text[start - 1] == 0x2E
    { start -= 1 }
    return start < end ? start..<end : nil
  }

  /// Goes on over `, Gongshu District, Hangzhou` behind a road whose house has a room.
  private func towns(behind place: Int, _ text: borrowing MaskingText) -> Int {
    var end = place
    for _ in 0..<3 {
      guard text[end] == 0x1F else { break }
      let start = text[end + 1] == 0x20 ? end + 2 : end + 1
      let (last, count) = capitalised(from: start, text)
      guard count > 0 else { break }
      end = last
    }
    return end
  }

  /// Goes back over `Room 501, Block 3,` before the number of the house, and over one name of an estate in between.
  private func rooms(before place: Int, _ text: borrowing MaskingText, passingEstate: Bool) -> Int {
    if passingEstate, let estate = estate(before: place, text) {
      let first = rooms(before: estate, text, passingEstate: false)
      if first < estate { return first }
    }
    var start = place
    while let number = token(before: start, text, comma: true) {
      let codes = Array(text.codes[number])
      if codes.contains(where: { $0 &- 0x30 < 10 }) {
        if codes.contains(0x2F) { start = number.lowerBound; continue }
        guard let kind = token(before: number.lowerBound, text, comma: false),
          rooms.contains(Array(text.codes[kind]).filter { $0 != 0x2E })
        else { break }
        start = kind.lowerBound
      } else {
        guard rooms.contains(codes.filter { $0 != 0x2E }) else { break }
        start = number.lowerBound
      }
    }
    return start
  }

  /// Where the capitalised words before the comma before `place` begin: `Metro Harbour View, 8 Fuk Lee Street`.
  private func estate(before place: Int, _ text: borrowing MaskingText) -> Int? {
    var start = place
    for _ in 0..<4 {
      guard let word = token(before: start, text, comma: start == place), text.isLetter(word.lowerBound), word.count > 1,
        text.isCapital(word.lowerBound)
      else { break }
      start = word.lowerBound
      if text[start - 2] == 0x1F || text[start - 1] == 0x1F { return start }
    }
    return nil
  }

  /// The word begins something that `LatinNames` or `address` looks at.
  func isWorthALook(_ place: Int, _ text: borrowing MaskingText) -> Bool { text.isLetter(place) && !text.isLetter(place - 1) }
}
