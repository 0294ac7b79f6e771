// Finds addresses in English: Flat 5B, 12/F, 88 Nathan Road.

struct EnglishAddresses: Sendable {
  private let roads: Set<[UInt32]>
  private let rooms: Set<[UInt32]>
  /// Both, and the letters that one of them begins with.
  private let all: Set<[UInt32]>
  private let starts: UInt32
  private let flats: Set<[UInt32]>
  private let floors: Set<[UInt32]>
  private let branches: Set<[UInt32]>
  private let notNames: Set<[UInt32]>

  init(_ fold: (String) -> [UInt32]) {
    roads = Set(
      [
        "road", "rd", "street", "st", "avenue", "ave", "lane", "drive", "mansion", "garden", "gardens", "court", "estate",
        "tower", "terrace", "path", "boulevard",
      ].map(fold))
    rooms = Set(
      [
        "room", "rm", "flat", "unit", "block", "blk", "apt", "apartment", "floor", "no", "building", "bldg", "suite", "tower", "house", "shop", "villa", "phase",
        "lane", "stall", "alley", "section", "sec",
      ].map(fold))
    all = roads.union(rooms)
    starts = all.reduce(0) { $0 | 1 << ($1[0] - 0x61) }
    flats = Set(["room", "rm", "flat", "unit", "apt", "apartment", "suite", "shop", "house", "tower", "block", "blk", "building", "villa"].map(fold))
    floors = Set(["f", "fl", "floor", "th", "nd", "rd", "st", "g", "lg", "ug", "level"].map(fold))
    notNames = Set(
      [
        "complaints", "complaint", "service", "services", "experience", "relations", "relationship", "care", "support", "centre", "center", "team",
        "unit", "officer", "manager", "department", "desk", "hotline", "id", "no", "number",
      ].map(fold))
    branches = Set(["branch", "outlet", "atm"].map(fold))
  }

  /// The address that the word beginning at `place` belongs to: one that names a kind of road or of room.
  func address(at place: Int, _ text: borrowing MaskingText) -> PersonalDataSpan? {
    guard starts & 1 << (text[place] - 0x61) != 0 else { return nil }
    let range = word(at: place, text)
    let codes = Array(text.codes[range])
    guard range.count <= 10, all.contains(codes) else { return nil }
    if roads.contains(codes), let address = road(range, text) { return address }
    return rooms.contains(codes) ? flat(codes, at: place, text) : nil
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
      // Chia-hao, Jing'an
      if text[end] == 0x2D || text[end] == 0x27, text.isLetter(end + 1) { end = word(at: end + 1, text).upperBound }
      count += 1
      position = text[end] == 0x20 || text[end] == 0x2D ? end + 1 : end
      if position == end { break }
    }
    return (end, count)
  }

  /// `Flat 5B, 12/F, 88 Nathan Road`: `range` is a word that names a kind of road.
  private func road(_ range: Range<Int>, _ text: borrowing MaskingText) -> PersonalDataSpan? {
    let place = range.lowerBound
    let after = word(at: text[range.upperBound] == 0x20 ? range.upperBound + 1 : range.upperBound, text)
    if branches.contains(Array(text.codes[after])) { return nil }
    var start = place
    for _ in 0..<4 {
      guard let previous = token(before: start, text, comma: false) else { return nil }
      start = previous.lowerBound
      if text.isDigit(start) {
        let first = rooms(before: start, text, passingEstate: true)
        let end = unit(behind: range.upperBound, text)
        return PersonalDataSpan(.address, first, first < start ? towns(behind: end, text) : end)
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

  /// Goes on over the number of the road and the unit of Singapore: Avenue 3 #08-45.
  private func unit(behind place: Int, _ text: borrowing MaskingText) -> Int {
    var end = place
    if text[place] == 0x20, text.isDigit(place + 1) {
      var last = place + 1
      while text.isDigit(last) { last += 1 }
      if last - place <= 3, !text.isLetter(last), text[last] != 0x20 || text[last + 1] == 0x23 { end = last }
    }
    let sign = text[end] == 0x20 || text[end] == 0x1F ? (text[end + 1] == 0x20 ? end + 2 : end + 1) : end
    guard text[sign] == 0x23, text.isDigit(sign + 1) else { return end }
    var last = sign + 1
    while text.isDigit(last) || text[last] == 0x2D && text.isDigit(last + 1) { last += 1 }
    return last
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
        // Block B
        let kind = codes.count == 1 ? token(before: number.lowerBound, text, comma: false) : nil
        guard rooms.contains(codes.filter { $0 != 0x2E }) || kind.map({ rooms.contains(Array(text.codes[$0])) }) == true else { break }
        start = kind?.lowerBound ?? number.lowerBound
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

  // MARK: Flats

  /// `Flat B, 12/F, Tower 3, Metro Harbour View, 8 Fuk Lee Street, Tai Kok Tsui`, `Room 2105, Building 6, Lane 188, Xinzha Road`: the word at
  /// `place` names a kind of room. Two numbered parts make an address, or one beside a road or an estate's name and a town.
  private func flat(_ kind: [UInt32], at place: Int, _ text: borrowing MaskingText) -> PersonalDataSpan? {
    var numbered = 0
    var named = 0
    var hasRoad = false
    var end = place
    var position = place
    for _ in 0..<10 {
      if let part = numberedPart(at: position, text) {
        (end, numbered) = (part, numbered + 1)
      } else {
        // 8 Fuk Lee Street, Metro Harbour View, Xinzha Road, Shanghai 200041
        var first = position
        while text.isDigit(first) || first > position && text.isLetter(first) { first += 1 }
        if first > position { if text[first] == 0x20 { first += 1 } else { break } }
        let last = proper(from: first, text)
        guard last > first, numbered > 0 else { break }
        let words = text.codes[first..<last].split(separator: 0x20).map(Array.init)
        if let word = words.last, branches.contains(word) { return nil }
        hasRoad = hasRoad || words.contains { roads.contains($0) }
        (end, named) = (last, named + 1)
      }
      // A postcode
      var next = end
      if text[next] == 0x20, named > 0 {
        var code = next + 1
        while text.isDigit(code) { code += 1 }
        if code - next == 7 { (next, end) = (code, code) }
      }
      guard text[next] == 0x1F || text[next] == 0x20 else { break }
      if text[next] == 0x20, named > 0 { break }
      while text[next] == 0x1F || text[next] == 0x20 { next += 1 }
      position = next
    }
    guard flats.contains(kind) ? numbered >= 2 || numbered == 1 && (hasRoad || named >= 2) : numbered >= 2 && hasRoad else { return nil }
    // 1203, Building 7
    var start = place
    if text[place - 1] == 0x20, text[place - 2] == 0x1F {
      start = place - 2
      while text.isDigit(start - 1) { start -= 1 }
      if start == place - 2 || text.isLetter(start - 1) || text[start - 1] == 0x23 { start = place }
    }
    return PersonalDataSpan(.address, start, end)
  }

  /// Behind up to five words with capitals, an article or an apostrophe among them: The Belcher's.
  private func proper(from place: Int, _ text: borrowing MaskingText) -> Int {
    var end = place
    var position = place
    for _ in 0..<5 {
      guard text.isCapital(position) else { break }
      end = word(at: position, text).upperBound
      while text[end] == 0x27 || text[end] == 0x2D, text.isLetter(end + 1) { end = word(at: end + 1, text).upperBound }
      guard text[end] == 0x20 else { break }
      position = end + 1
    }
    return end
  }

  /// Behind Room 501, Block B, 15/F, 12th Floor, G/F; nil where no such part stands.
  private func numberedPart(at place: Int, _ text: borrowing MaskingText) -> Int? {
    let range = word(at: place, text)
    if !range.isEmpty, rooms.contains(Array(text.codes[range])) {
      var first = range.upperBound
      while text[first] == 0x20 || text[first] == 0x2E { first += 1 }
      guard first > range.upperBound else { return nil }
      if text[first] == 0x6E, text[first + 1] == 0x6F, text[first + 2] == 0x2E || text[first + 2] == 0x20 { first += 3 }
      let end = number(at: first, text)
      return end > first ? end : nil
    }
    // G/F
    if range.count <= 2, !range.isEmpty, text[range.upperBound] == 0x2F, text[range.upperBound + 1] == 0x66, !text.isLetter(range.upperBound + 2) { return range.upperBound + 2 }
    var end = place
    while text.isDigit(end) { end += 1 }
    guard end > place, end - place <= 2 else { return nil }
    var floor = end
    while text[floor] == 0x2F || text[floor] == 0x20 || text[floor] == 0x2E { floor += 1 }
    let kind = word(at: floor, text)
    guard floors.contains(Array(text.codes[kind])) else { return nil }
    let next = text[kind.upperBound] == 0x20 ? word(at: kind.upperBound + 1, text) : kind.upperBound..<kind.upperBound
    if floors.contains(Array(text.codes[next])) { return next.upperBound }
    return kind.count > 1 && text[floor - 1] != 0x2F && kind.count < 5 ? nil : kind.upperBound
  }

  /// 5B, 1201, A-3, B: the place behind the number or the one letter of a room.
  private func number(at place: Int, _ text: borrowing MaskingText) -> Int {
    var end = place
    var hasDigit = false
    while end - place < 8, text.isLetter(end) || text.isDigit(end) || text[end] == 0x2D && end > place && (text.isDigit(end + 1) || text.isLetter(end + 1)) {
      hasDigit = hasDigit || text.isDigit(end)
      end += 1
    }
    return hasDigit || end - place == 1 && text.isCapital(place) ? end : place
  }
}
