// Reads a row of digits as people write and dictate them: in groups, with blanks, strokes, stops and line ends between, partly in Chinese
// numerals, with an O for a zero.

/// A run of digits, cut into groups. A group ends at a sign and where the script changes.
struct NumberRun: Sendable {
  /// What stands between two groups. Blanks, hyphens and dots are ordinary and have no flag.
  struct Gaps: OptionSet, Sendable {
    let rawValue: UInt8
    /// A stroke: 330106/19850712/3412.
    static let stroke = Gaps(rawValue: 1)
    /// A bar or a line end: where a form, a fold of paper or a short message broke the number.
    static let bar = Gaps(rawValue: 2)
    /// A comma, a full stop, a bracket: where a dictated number was given a rest.
    static let stop = Gaps(rawValue: 4)
    /// Digits on one side and Chinese numerals on the other, or a letter read for a digit.
    static let turn = Gaps(rawValue: 8)
    /// 、 between digits, where a list goes on: 尾号1234、5678.
    static let list = Gaps(rawValue: 16)
  }

  private(set) var digits: [UInt8] = []
  /// Place of each digit in the text.
  private(set) var places: [Int] = []
  /// Index of the first digit of each group, and the end.
  private(set) var groups: [Int] = []
  /// What stands before each group.
  private var gaps: [Gaps] = []
  /// Indices of the digits that are letters.
  private var letters: [Int] = []

  var groupCount: Int { groups.count - 1 }

  /// Reads the run that begins at `start` with a digit or numeral; gives the place behind it.
  /// - Parameter across: goes on behind commas, bars and line ends, into the other script and over letters read for digits.
  mutating func read(_ start: Int, across: Bool, _ text: borrowing MaskingText, _ signs: MaskSigns) -> Int {
    digits.removeAll(keepingCapacity: true)
    places.removeAll(keepingCapacity: true)
    groups.removeAll(keepingCapacity: true)
    gaps.removeAll(keepingCapacity: true)
    letters.removeAll(keepingCapacity: true)
    groups.append(0)
    gaps.append([])
    var isChinese = !text.isDigit(start)
    var place = start
    while true {
      if let value = signs.value(text[place]) {
        if text.isDigit(place) == isChinese {
          if !across { break }
          isChinese.toggle()
          if groups.last == digits.count { gaps[gaps.count - 1].insert(.turn) } else { open(.turn) }
        }
        append(value, place)
        place += 1
        continue
      }
      if across, let value = letterValue(place, text, signs) {
        letters.append(digits.count)
        append(value, place)
        place += 1
        continue
      }
      if across, let length = repeated(place, text, signs) {
        place += length
        continue
      }
      guard let (length, gap) = NumberRun.gap(at: place, text, signs), signs.value(text[place + length]) != nil else { break }
      if !across, !gap.isSubset(of: .stroke) || text.isDigit(place + length) == isChinese { break }
      open(gap)
      place += length
    }
    groups.append(digits.count)
    return place
  }

  private mutating func append(_ value: UInt8, _ place: Int) {
    digits.append(value)
    places.append(place)
  }

  private mutating func open(_ gap: Gaps) {
    groups.append(digits.count)
    gaps.append(gap)
  }

  /// 三个零, 双八 and 两个六 inside a dictated number: so many of the digit; the length of the words.
  private mutating func repeated(_ place: Int, _ text: borrowing MaskingText, _ signs: MaskSigns) -> Int? {
    guard digits.count > 2, places.last == place - 1 else { return nil }
    let (ge, two, pair): (UInt32, UInt32, UInt32) = (0x4E2A, 0x4E24, 0x53CC)
    if text[place] == ge, let times = digits.last, (2...8).contains(times), !text.isDigit(place - 1), let value = signs.value(text[place + 1]) {
      digits[digits.count - 1] = value
      for _ in 1..<times { append(value, place + 1) }
      return 2
    }
    let digit = text[place] == pair ? place + 1 : text[place] == two && text[place + 1] == ge ? place + 2 : -1
    guard digit > 0, let value = signs.value(text[digit]) else { return nil }
    append(value, place)
    append(value, digit)
    return digit + 1 - place
  }

  /// O for 0 and l for 1 inside a number; at its end once one stood inside.
  private func letterValue(_ place: Int, _ text: borrowing MaskingText, _ signs: MaskSigns) -> UInt8? {
    func isLike(_ code: UInt32) -> Bool { code == 0x6F || code == 0x6C || code == 0x69 }
    let code = text[place]
    guard isLike(code), places.last == place - 1 else { return nil }
    var next = place + 1
    while next - place < 4, isLike(text[next]) { next += 1 }
    guard signs.value(text[next]) != nil || !letters.isEmpty && !text.isLetter(next) else { return nil }
    return code == 0x6F ? 0 : 1
  }

  /// The signs at `place` that may part the groups of one number, one sign beside blanks, and what they are.
  private static func gap(at place: Int, _ text: borrowing MaskingText, _ signs: MaskSigns) -> (length: Int, gap: Gaps)? {
    var length = 0
    var sign: UInt32 = 0
    while length < 4 {
      let code = text[place + length]
      switch code {
      case 0x20, 0, 0x20E3: break
      case 0x2D, 0x7E, 0x2A, 0x27, 0x2026, 0x2E, 0x29, 0x5F, 0xB7, 0x2022, 0x2027, 0x30FB, 0x2F, 0x2215, 0x2044, 0x7C, 0x5C, 0xA6, 0x4E28, 0x1F, 0x3001, 0x28, 0x6760, 0x0A:
        if code == 0x0A, !isPause(place + length, text) { return nil }
        // Two hyphens are one long one, two line ends one line end, full stops a pause; an area code ends with )-.
        let isLong = sign == code && [0x2D, 0x0A, 0x2E, 0x2026].contains(code)
        guard sign == 0 || isLong || sign == 0x29 && code == 0x2D || sign == 0x2026 && code == 0x2E else { return nil }
        sign = isLong && code == 0x2E ? 0x2026 : code
      default:
        return length > 0 ? settled(sign, place, place + length, text, signs).map { (length, $0) } : nil
      }
      length += 1
    }
    return settled(sign, place, place + length, text, signs).map { (length, $0) }
  }

  /// A line end or a full stop, and no question mark.
  private static func isPause(_ place: Int, _ text: borrowing MaskingText) -> Bool {
    guard place < text.original.count else { return false }
    return [0x0A, 0x0D, 0x2028, 0x3002, 0xFF61].contains(text.original[place])
  }

  private static func kind(_ sign: UInt32) -> Gaps {
    switch sign {
    case 0x2F, 0x2215, 0x2044: .stroke
    case 0x7C, 0x5C, 0xA6, 0x4E28, 0x7E, 0x2A: .bar
    case 0x1F, 0x28, 0x0A, 0x27, 0x2026: .stop
    case 0x3001: [.stop, .list]
    default: []
    }
  }

  /// Commas between Chinese numerals are where a speaker draws breath; a line end parts no otherwise than a bar.
  private static func settled(_ sign: UInt32, _ first: Int, _ end: Int, _ text: borrowing MaskingText, _ signs: MaskSigns) -> Gaps? {
    let isSpoken = !text.isDigit(first - 1) && !text.isDigit(end)
    if isSpoken, sign == 0x1F || sign == 0x3001 { return [] }
    if sign == 0x0A, (first..<end).contains(where: { text.original[$0] == 0x0A || text.original[$0] == 0x0D }) { return .bar }
    return kind(sign)
  }

  // MARK: Rows of groups

  /// The groups from `group` up to `last`, without `dropped` digits at the end.
  func row(_ group: Int, _ last: Int, dropping dropped: Int = 0) -> NumberRow {
    let (first, end) = (groups[group], groups[last] - dropped)
    var crossed: Gaps = []
    var soft = 0
    for index in stride(from: group + 1, to: last, by: 1) where !gaps[index].isEmpty {
      crossed.formUnion(gaps[index])
      soft += 1
    }
    if hasLetter(first, end) { crossed.insert(.turn) }
    var lengths: [Int] = []
    for index in group..<last { lengths.append((index + 1 == last ? end : groups[index + 1]) - groups[index]) }
    return NumberRow(digits: digits[first..<end], start: places[first], end: places[end - 1] + 1, lengths: lengths, gaps: crossed, softCount: soft)
  }

  private func hasLetter(_ first: Int, _ end: Int) -> Bool {
    if letters.isEmpty { return false }
    var (low, high) = (0, letters.count)
    while low < high {
      let middle = (low + high) / 2
      if letters[middle] < first { low = middle + 1 } else { high = middle }
    }
    return low < letters.count && letters[low] < end
  }

  /// Number of digits of the groups from `group` up to `last`.
  func digitCount(_ group: Int, _ last: Int) -> Int { groups[last] - groups[group] }
  /// Where the group begins in the text.
  func start(of group: Int) -> Int { places[groups[group]] }
  /// Where the group ends in the text.
  func end(of group: Int) -> Int { places[groups[group + 1] - 1] + 1 }
}

/// Some groups of a run that may be one number.
struct NumberRow {
  let digits: ArraySlice<UInt8>
  /// Its place in the text, end excluded.
  let start: Int
  let end: Int
  /// Number of digits of each group.
  let lengths: [Int]
  /// Everything unusual that stands between its groups, and how many times.
  let gaps: NumberRun.Gaps
  let softCount: Int

  var shape: GroupShape { GroupShape(first: lengths[0], count: lengths.count) }
  /// 6222 0212 0000 1234 561
  var isFours: Bool { lengths.count >= 3 && lengths.dropLast().allSatisfy { $0 == 4 } && (1...4).contains(lengths[lengths.count - 1]) }
  /// Only blanks, hyphens and dots stand inside.
  var isTight: Bool { gaps.isEmpty }

  /// Groups in which a mobile number is said: 138 0013 8000; a sum and a day are none (158，20260315).
  var isSpokenMobile: Bool {
    lengths == [3, 4, 4] || lengths == [7, 4] || lengths == [4, 4, 3] || lengths == [3, 3, 5]
      || lengths == [3, 8] && !NumberForms.isDate(digits.dropFirst(3), from: 1900, to: 2099)
  }

  /// Groups in which an identity card is written: region, day of birth in one to three groups, serial number.
  var isSpokenIdentity: Bool {
    lengths == [6, 8, 4] || lengths == [6, 4, 4, 4] || lengths == [6, 4, 2, 2, 4] || lengths == [6, 8, 3] || lengths == [6, 4, 4, 3] || lengths == [6, 12]
      || lengths == [14, 4] || lengths == [6, 6, 3] || lengths == [6, 9]
  }
}
