// Finds numbers that point at somebody: identity cards, bank cards, accounts, telephones, codes; ASCII digits in any
// grouping, or Chinese numerals.

/// A run of digits with single signs between its groups, read once and judged group by group.
struct NumberFinding: Sendable {
  private var digits: [UInt8] = []
  /// Place of each digit in the text.
  private var places: [Int] = []
  /// Index of the first digit of each group, and the end.
  private var groups: [Int] = []
  /// Index of the group behind the last stroke (330106/19850712/3412); only identity cards are written across one.
  private var strokes: [Int] = []

  private static let mostGroups = 19
  private static let mostDigits = 24

  /// Looks at the run of digits that begins at `start`; appends what it finds and gives the place behind the run.
  mutating func find(
    at start: Int, _ text: borrowing MaskingText, _ signs: MaskSigns, _ cues: NumberCues, masksAmounts: Bool,
    into found: inout [PersonalDataSpan]
  ) -> Int {
    let end = read(start, text, signs)
    if signs[text[start]].contains(.numeral), digits.count < 7 { return end }
    var group = 0
    while group < groups.count - 1 {
      group = judge(from: group, text, cues, masksAmounts: masksAmounts, into: &found)
    }
    return end
  }

  // MARK: Reading

  private mutating func read(_ start: Int, _ text: borrowing MaskingText, _ signs: MaskSigns) -> Int {
    digits.removeAll(keepingCapacity: true)
    places.removeAll(keepingCapacity: true)
    groups = [0]
    strokes.removeAll(keepingCapacity: true)
    let isChinese = signs[text[start]].contains(.numeral)
    var place = start
    while true {
      let code = text[place]
      if isChinese ? signs[code].contains(.numeral) : text.isDigit(place), let value = signs.value(code) {
        digits.append(value)
        places.append(place)
        place += 1
        continue
      }
      let gap = NumberFinding.gap(at: place, text, isChinese: isChinese)
      let next = place + gap
      guard gap > 0, isChinese ? signs[text[next]].contains(.numeral) : text.isDigit(next) else { break }
      if (place..<next).contains(where: { text[$0] == 0x2F }) { strokes.append(groups.count) }
      groups.append(digits.count)
      place = next
    }
    groups.append(digits.count)
    return place
  }

  /// Length of the signs at `place` that may part the groups of one number, one sign beside blanks; 0 for none.
  private static func gap(at place: Int, _ text: borrowing MaskingText, isChinese: Bool) -> Int {
    var length = 0
    var signs = 0
    while length < 3 {
      switch text[place + length] {
      case 0x20, 0: break
      case 0x2D, 0x2E, 0x29, 0x5F, 0xB7, 0x2F: signs += 1  // - . ) _ · /
      case 0x1F, 0x3001: if isChinese { signs += 1 } else { return length }
      default: return length
      }
      if signs > 1 { return 0 }
      length += 1
    }
    return length
  }

  // MARK: Judging

  /// Takes the longest row of groups from `group` on that is a number of some kind; gives the next group to look at.
  private func judge(
    from group: Int, _ text: borrowing MaskingText, _ cues: NumberCues, masksAmounts: Bool, into found: inout [PersonalDataSpan]
  ) -> Int {
    let first = places[groups[group]]
    var cue = cues.cue(before: first, text)
    // 订单编号2024-0411-8830-0217: every group is the order's.
    if group > 0, cue == nil, text[first - 1] == 0x2D, text.isDigit(first - 2), cues.cue(before: hyphened(first, text), text) == .ticket {
      cue = .ticket
    }
    if cue == nil, group == 0, let token = token(first, places[groups[1] - 1] + 1, text, cues) {
      found.append(token)
      return 1
    }
    var last = min(groups.count - 1, group + NumberFinding.mostGroups)
    while last > group {
      let slice = digits[groups[group]..<groups[last]]
      if slice.count <= NumberFinding.mostDigits {
        let end = places[groups[last] - 1] + 1
        let shape = GroupShape(first: groups[group + 1] - groups[group], count: last - group)
        let hasStroke = strokes.contains { $0 > group && $0 < last }
        if let (kind, length) = kind(slice, first, end, shape, cue, text, cues), !hasStroke || kind == .identity {
          let stop = kind == .phone ? NumberFinding.extensionEnd(end + length, text) : end + length
          found.append(PersonalDataSpan(kind, beginning(of: kind, first, text), stop))
          while last < groups.count - 1, places[groups[last]] < stop { last += 1 }
          return last
        }
      }
      last -= 1
    }
    if masksAmounts, let amount = AmountForms.span(first, places[groups[group + 1] - 1] + 1, text) { found.append(amount) }
    return group + 1
  }

  /// Where the row of digits and hyphens that holds `place` begins, forty characters back at most: no number is longer.
  private func hyphened(_ place: Int, _ text: borrowing MaskingText) -> Int {
    var start = place
    while place - start < 40, text.isDigit(start - 1) || text[start - 1] == 0x2D { start -= 1 }
    return start
  }

  /// 转分机, 分机, ext; and 转 and #, which stand directly behind the number: a comma and 转500元 are another matter.
  private static let extensionWords: [[UInt32]] = [[0x8F6C, 0x5206, 0x673A], [0x5206, 0x673A], [0x65, 0x78, 0x74]]
  private static let extensionSigns: Set<UInt32> = [0x8F6C, 0x23, 0x2D]

  /// Behind 转8001, -805, ，分机312, ext. 6.
  private static func extensionEnd(_ end: Int, _ text: borrowing MaskingText) -> Int {
    var place = end
    while place - end < 3, text[place] == 0x20 || text[place] == 0x1F || text[place] == 0x28 { place += 1 }
    if let length = text.wordStanding(at: place, of: extensionWords) {
      place += length
    } else if extensionSigns.contains(text[end]) {
      place = end + 1
    } else {
      return end
    }
    let most = place + 3
    while place < most, text[place] == 0x20 || text[place] == 0x2E || text[place] == 0x53F7 { place += 1 }
    let first = place
    while place - first < 7, text.isDigit(place) { place += 1 }
    // 转500元
    let isAmount = "元块万千".unicodeScalars.contains { $0.value == text[place] }
    return (1...6).contains(place - first) && !isAmount ? place : end
  }

  /// Letters and digits behind a cue: passports, other papers, names of accounts.
  private func token(_ first: Int, _ end: Int, _ text: borrowing MaskingText, _ cues: NumberCues) -> PersonalDataSpan? {
    var start = first
    while start > 0, text.isLetter(start - 1) || text[start - 1] == 0x5F || text[start - 1] == 0x2D { start -= 1 }
    guard start < first, first - start <= 12, text.isLetter(start) else { return nil }
    let digits = end - first
    // K549454(0): an identity card of Hong Kong with its check digit.
    let isChecked = text[end] == 0x28 && (text.isDigit(end + 1) || text[end + 1] == 0x61) && text[end + 2] == 0x29
    if isChecked, digits == 6, first - start <= 2 { return PersonalDataSpan(.identity, start, end + 3) }
    switch cues.cue(before: start, text) {
    case .identity, .paper: return first - start <= 2 && (6...10).contains(digits) ? PersonalDataSpan(.identity, start, end) : nil
    case .account: return first - start + digits >= 6 ? PersonalDataSpan(.account, start, end) : nil
    default: return nil
    }
  }

  /// What the digits are, and how many characters behind them belong to it.
  private func kind(
    _ digits: ArraySlice<UInt8>, _ start: Int, _ end: Int, _ shape: GroupShape, _ cue: NumberCue?, _ text: borrowing MaskingText,
    _ cues: NumberCues
  ) -> (PersonalDataKind, Int)? {
    let endsInX = text[end] == 0x78 && !text.isLetter(end + 1) && !text.isDigit(end + 1)
    if endsInX, NumberForms.isIdentityCard(digits, endsInX: true) { return (.identity, 1) }
    if NumberForms.isIdentityCard(digits, endsInX: false) { return (.identity, 0) }
    if isDigest(start, end, text) { return nil }
    let hasPlus = text[start - 1] == 0x2B
    if NumberForms.isMobile(digits) || hasPlus && (8...15).contains(digits.count) { return (.phone, 0) }
    if cue == .phone || text[start - 1] == 0x28, NumberForms.isAbroad(digits, shape) { return (.phone, 0) }
    let isGlued = text.isLetter(start - 1) && cue == nil || text.isLetter(end) && !endsInX
    if cue != .ticket, !isGlued {
      if NumberForms.isLandline(digits, shape) { return (.phone, 0) }
      if NumberForms.isBankCard(digits) { return (.card, 0) }
    }
    return byCue(digits, end, endsInX: endsInX, shape, cue, text, cues)
  }

  /// Digits inside a long run of 0–9 and a–f: a digest or a token, whose digits mean nothing.
  private func isDigest(_ start: Int, _ end: Int, _ text: borrowing MaskingText) -> Bool {
    var (first, last) = (start, end)
    while text.isDigit(first - 1) || text[first - 1] &- 0x61 < 6 { first -= 1 }
    while text.isDigit(last) || text[last] &- 0x61 < 6 { last += 1 }
    return last - first >= 14 && last - first > end - start && !text.isLetter(first - 1) && !text.isLetter(last)
  }

  /// Numbers that only the words before them tell: near misses, accounts, local telephones, codes.
  private func byCue(
    _ digits: ArraySlice<UInt8>, _ end: Int, endsInX: Bool, _ shape: GroupShape, _ cue: NumberCue?, _ text: borrowing MaskingText,
    _ cues: NumberCues
  ) -> (PersonalDataKind, Int)? {
    guard let cue else {
      // A mistyped identity card, spoken of a few words before.
      let isNear =
        (NumberForms.hasIdentityForm(digits, endsInX: endsInX) || NumberForms.hasOldIdentityForm(digits)) && cues.speaksOfIdentity(before: end - digits.count, text)
      return isNear ? (.identity, endsInX ? 1 : 0) : nil
    }
    let isCounted = cues.isCounted(end, text)
    switch cue {
    case .identity:
      // A few digits short or long, or a wrong check digit: still somebody's number.
      return (14...20).contains(digits.count + (endsInX ? 1 : 0)) ? (.identity, endsInX ? 1 : 0) : nil
    case .paper:
      if (14...20).contains(digits.count + (endsInX ? 1 : 0)) { return (.identity, endsInX ? 1 : 0) }
      let isShort = (7...10).contains(digits.count) && !isCounted && !isDate(digits) && !NumberForms.isHotline(digits)
      return isShort ? (.identity, 0) : nil
    case .card: return (12...20).contains(digits.count) ? (.card, 0) : nil
    case .account:
      if NumberForms.isHotline(digits) || isCounted { return nil }
      return (6...24).contains(digits.count) && !isDate(digits) ? (.account, 0) : nil
    case .phone:
      guard !NumberForms.isHotline(digits), !isCounted, !isDate(digits) else { return nil }
      if (10...12).contains(digits.count), shape.count <= 3 { return (.phone, 0) }
      return (7...8).contains(digits.count) && (digits.first ?? 0) >= 2 ? (.phone, 0) : nil
    case .secret: return (3...8).contains(digits.count) && shape.count == 1 && !isCounted ? (.secret, 0) : nil
    case .ticket: return nil
    }
  }

  private func isDate(_ digits: ArraySlice<UInt8>) -> Bool { NumberForms.isDate(digits, from: 1900, to: 2099) }

  /// A plus sign, or the bracket round an area code, belongs to a telephone number.
  private func beginning(of kind: PersonalDataKind, _ start: Int, _ text: borrowing MaskingText) -> Int {
    guard kind == .phone else { return start }
    let first = text[start - 1] == 0x2B ? start - 1 : start
    return text[first - 1] == 0x28 ? first - 1 : first
  }
}

/// Amounts of money, masked where the settings ask for it.
enum AmountForms {
  private static let units = Set("元块万亿角圆".unicodeScalars.map(\.value))

  /// The amount that a number is part of: a sign before it or a unit behind it.
  static func span(_ start: Int, _ end: Int, _ text: borrowing MaskingText) -> PersonalDataSpan? {
    var end = end
    while text.isDigit(end) || (text[end] == 0x2E || text[end] == 0x1F) && text.isDigit(end + 1) { end += 1 }
    let hasSign = text[start - 1] == 0xA5 || text[start - 1] == 0x24
    let unit = text[end] == 0x20 ? end + 1 : end
    if units.contains(text[unit]) {
      var last = unit + 1
      while units.contains(text[last]) { last += 1 }
      return PersonalDataSpan(.amount, hasSign ? start - 1 : start, last)
    }
    return hasSign ? PersonalDataSpan(.amount, start - 1, end) : nil
  }
}
