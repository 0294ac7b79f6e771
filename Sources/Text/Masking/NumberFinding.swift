// Finds numbers that point at somebody: identity cards, bank cards, accounts, telephones, codes; ASCII digits in any
// grouping, or Chinese numerals.

/// Judges a run of digits group by group.
struct NumberFinding: Sendable {
  private var run = NumberRun()
  /// Numbers are read across commas and line ends, and told by their form and place alone: as people write, not as tables are printed.
  private var across = true

  private static let mostGroups = 19
  private static let mostDigits = 24

  /// Looks at the run of digits that begins at `start`; appends what it finds and gives the place behind the run.
  mutating func find(
    at start: Int, _ text: borrowing MaskingText, _ signs: MaskSigns, _ cues: NumberCues, _ papers: PaperFinding, masksAmounts: Bool, across: Bool,
    into found: inout [PersonalDataSpan]
  ) -> Int {
    self.across = across
    let isNumeral = !text.isDigit(start)
    // 一 and 三 are words far more often than numbers.
    if isNumeral, text.isHan(start + 1), signs.value(text[start + 1]) == nil { return start + 1 }
    let end = run.read(start, across: across, text, signs)
    if isNumeral, run.digits.count < 7 {
      if run.digits.count >= 4, run.groupCount == 1, cues.cue(before: start, text) == .secret { found.append(PersonalDataSpan(.secret, start, end)) }
      return end
    }
    var group = 0
    if let paper = papers.find(run, across: across, text, cues) {
      found.append(paper)
      group = behind(paper.end, from: 1)
    }
    while group < run.groupCount { group = judge(from: group, text, signs, cues, masksAmounts: masksAmounts, into: &found) }
    return end
  }

  /// The first group that begins at or behind a place.
  private func behind(_ place: Int, from first: Int) -> Int {
    var group = first
    while group < run.groupCount, run.start(of: group) < place { group += 1 }
    return group
  }

  // MARK: Judging

  /// Takes the longest row of groups from `group` on that is a number of some kind; gives the next group to look at.
  private func judge(
    from group: Int, _ text: borrowing MaskingText, _ signs: MaskSigns, _ cues: NumberCues, masksAmounts: Bool,
    into found: inout [PersonalDataSpan]
  ) -> Int {
    let first = run.start(of: group)
    var cue = cues.cue(before: first, text)
    // 订单编号2024-0411-8830-0217: every group is the order's.
    if group > 0, cue == nil, text[first - 1] == 0x2D, text.isDigit(first - 2), cues.cue(before: hyphened(first, text), text) == .ticket {
      cue = .ticket
    }
    var last = min(run.groupCount, group + NumberFinding.mostGroups)
    while last > group {
      let count = run.digitCount(group, last)
      if count <= NumberFinding.mostDigits, count >= 3 {
        let row = run.row(group, last)
        if let (kind, length) = kind(row, cue, text, cues, found) ?? trimmed(group, last, cue, text, cues, found) {
          let stop = kind == .phone ? NumberFinding.extensionEnd(row.end + length, text) : row.end + length
          found.append(PersonalDataSpan(kind, beginning(of: kind, first, text), stop))
          return behind(stop, from: last)
        }
      }
      last -= 1
    }
    if masksAmounts, let amount = AmountForms.span(first, run.end(of: group), text) { found.append(amount) }
    return group + 1
  }

  /// The row without its last numeral, which may begin a word: 一三八零零零零零零零零一直打不通.
  private func trimmed(
    _ group: Int, _ last: Int, _ cue: NumberCue?, _ text: borrowing MaskingText, _ cues: NumberCues, _ found: [PersonalDataSpan]
  ) -> (PersonalDataKind, Int)? {
    let end = run.end(of: last - 1)
    guard run.digitCount(group, last) >= 8, text.isHan(end - 1), run.groups[last] - run.groups[last - 1] > 1 else { return nil }
    let row = run.row(group, last, dropping: 1)
    return kind(row, cue, text, cues, found).map { ($0.0, row.end + $0.1 - end) }
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

  /// What the digits are, and how many characters behind them belong to it.
  private func kind(
    _ row: NumberRow, _ cue: NumberCue?, _ text: borrowing MaskingText, _ cues: NumberCues, _ found: [PersonalDataSpan]
  ) -> (PersonalDataKind, Int)? {
    let (digits, start, end) = (row.digits, row.start, row.end)
    let tail = NumberFinding.checkLetter(end, text)
    if tail > 0, NumberForms.isIdentityCard(digits, endsInX: true) { return (.identity, tail) }
    if NumberForms.isIdentityCard(digits, endsInX: false), row.isTight || NumberForms.hasRegion(digits) { return (.identity, 0) }
    if row.digits.count < 7, cue == nil || row.digits.count < 3 { return nil }
    if isDigest(start, end, text) { return nil }
    let endsInX = tail == 1
    if isLikelyIdentity(row, endsInX: endsInX, cue, text, cues) { return (.identity, endsInX ? 1 : 0) }
    // +86 (571) 87065522
    let hasPlus = text[start - 1] == 0x2B && (row.isTight || row.gaps == .stop && row.softCount == 1 && row.lengths[0] <= 3)
    if isMobile(row, cue, text) || hasPlus && (8...15).contains(digits.count) { return (.phone, 0) }
    if row.isTight, isAbroad(row, cue, text) { return (.phone, 0) }
    let isGlued = text.isLetter(start - 1) && cue == nil || isGlued(end, text) && !endsInX
    if cue != .ticket, !isGlued {
      if row.isTight || cue == .phone || row.gaps == .turn || row.gaps == .stroke && row.lengths.count == 2, NumberForms.isLandline(digits, row.shape) { return (.phone, 0) }
      if row.isTight, NumberForms.isLandlineFromAbroad(digits, row.lengths) { return (.phone, 0) }
      if NumberForms.isBankCard(digits) || NumberForms.isAmericanExpress(digits), isCardShape(row, cue) { return (.card, 0) }
    }
    return byCue(row, endsInX: endsInX, cue, text, cues) ?? byPlace(row, cue, text, cues, found)
  }

  /// Letters stand behind the number that are no currency (CNY) or short word.
  private func isGlued(_ end: Int, _ text: borrowing MaskingText) -> Bool {
    var place = end
    while place - end < 5, text.isLetter(place) { place += 1 }
    return place > end && (text.isDigit(place) || text.isLetter(place))
  }

  /// The X of an identity card behind its digits, as signs and speech give it: its length, 0 for none.
  private static func checkLetter(_ end: Int, _ text: borrowing MaskingText) -> Int {
    let place = [0x20, 0x2D, 0x2E, 0x1F, 0].contains(text[end]) ? end + 1 : end
    switch text[place] {
    case 0x78, 0xD7, 0x2169, 0x2179, 0x445, 0x3C7, 0x53C9: return text.isLetter(place + 1) || text.isDigit(place + 1) ? 0 : place + 1 - end
    case 0x57C3, 0x827E, 0x7231: return text[place + 1] == 0x514B && text[place + 2] == 0x65AF ? place + 3 - end : 0
    default: return 0
    }
  }

  /// A mistyped identity card or one of fifteen places: the form shows it, or the words around it.
  private func isLikelyIdentity(_ row: NumberRow, endsInX: Bool, _ cue: NumberCue?, _ text: borrowing MaskingText, _ cues: NumberCues) -> Bool {
    let digits = row.digits
    guard digits.count >= 15, NumberForms.hasIdentityForm(digits, endsInX: endsInX) || NumberForms.hasOldIdentityForm(digits) else { return false }
    if row.isTight || row.gaps == .stroke, cues.speaksOfIdentity(around: row.start, row.end, text) { return true }
    guard across, cue != .ticket, cue != .account, NumberForms.isLikelyIdentity(digits, endsInX: endsInX) else { return false }
    return row.lengths.count == 1 || row.isSpokenIdentity
  }

  private func isMobile(_ row: NumberRow, _ cue: NumberCue?, _ text: borrowing MaskingText) -> Bool {
    guard NumberForms.isMobile(row.digits) else { return false }
    // 192.168.31.107
    if row.lengths.count == 4, row.lengths.allSatisfy({ $0 <= 3 }), text[row.start + row.lengths[0]] == 0x2E, cue != .phone { return false }
    if row.isTight || row.isSpokenMobile || cue == .phone && !row.gaps.contains(.stroke) { return true }
    // 158零零四四7712; a single numeral at the end begins a word.
    return row.gaps == .turn && (row.lengths[row.lengths.count - 1] > 1 || text.isDigit(row.end - 1)) && (row.lengths[0] > 1 || text.isDigit(row.start))
  }

  private func isAbroad(_ row: NumberRow, _ cue: NumberCue?, _ text: borrowing MaskingText) -> Bool {
    guard cue != .ticket, NumberForms.isAbroad(row.digits, row.shape) else { return false }
    if cue == .phone || text[row.start - 1] == 0x28 { return true }
    return cue != .account && cue != .card && across && NumberForms.isClearlyAbroad(row.digits, row.lengths)
  }

  /// The groups are those of a card: a list of numbers with commas may pass the check by chance.
  private func isCardShape(_ row: NumberRow, _ cue: NumberCue?) -> Bool {
    if row.isTight || cue == .card || row.isFours && !row.gaps.contains(.list) { return true }
    return !row.gaps.contains(.stop) && row.softCount <= 2 && row.lengths[0] >= 4
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
    _ row: NumberRow, endsInX: Bool, _ cue: NumberCue?, _ text: borrowing MaskingText, _ cues: NumberCues
  ) -> (PersonalDataKind, Int)? {
    let digits = row.digits
    let tail = endsInX ? 1 : 0
    let holds = row.isTight || row.isFours && row.lengths.count > 3 || !row.gaps.contains(.stop) && row.lengths[row.lengths.count - 1] > 1
    switch cue {
    case .identity, .paper:
      // A few digits short or long, or a wrong check digit: still somebody's number.
      if (14...20).contains(digits.count + tail), !row.gaps.contains(.stop) || row.lengths[0] == 6 { return (.identity, tail) }
      if row.lengths == [1, 6, 1] { return (.identity, 0) }
      let isShort = cue == .paper && row.lengths.count == 1 && (7...10).contains(digits.count)
      return isShort && !isDate(digits) && !cues.isCounted(row.end, digits: row.digits.count, text) || isMacao(row, text) ? (.identity, isMacao(row, text) ? 3 : 0) : nil
    case .card: return holds && (12...20).contains(digits.count) ? (.card, 0) : nil
    case .account:
      // 16 digits are no sum of money: 对公户…年检没过.
      if NumberForms.isHotline(digits) || digits.count < 12 && cues.isCounted(row.end, digits: row.digits.count, text) { return nil }
      return holds && (6...24).contains(digits.count) && !isDate(digits) ? (.account, 0) : nil
    case .phone:
      guard row.isTight || row.lengths == [4, 4], !NumberForms.isHotline(digits), !cues.isCounted(row.end, digits: row.digits.count, text), !isDate(digits) else { return nil }
      if (10...12).contains(digits.count), row.lengths.count <= 3 { return (.phone, 0) }
      return (7...8).contains(digits.count) && (digits.first ?? 0) >= 2 ? (.phone, 0) : nil
    case .secret:
      let isCode = row.lengths.count == 1 || row.isTight && row.lengths == [3, 3]
      return isCode && (3...8).contains(digits.count) && !cues.isCounted(row.end, digits: row.digits.count, text) ? (.secret, 0) : nil
    case .ticket, nil: return nil
    }
  }

  /// Numbers that what stands around them tells: the second of two telephones, 9123 4567係我電話, Hong Kong's groups of four in a text in
  /// Cantonese, an identity card of Macao, an account that money leaves.
  private func byPlace(
    _ row: NumberRow, _ cue: NumberCue?, _ text: borrowing MaskingText, _ cues: NumberCues, _ found: [PersonalDataSpan]
  ) -> (PersonalDataKind, Int)? {
    guard across, cue == nil || cue == .phone, row.isTight, !NumberForms.isHotline(row.digits) else { return nil }
    let digits = row.digits
    if isMacao(row, text), cues.speaksOfIdentity(around: row.start, row.end, text) { return (.identity, 3) }
    if (15...19).contains(digits.count), row.lengths.count == 1 || row.isFours, cues.isMoved(row.end, text) { return (.account, 0) }
    if (12...19).contains(digits.count), row.lengths.count == 1, cues.isHeld(row.start, text) { return (.account, 0) }
    guard (7...8).contains(digits.count), row.lengths.count <= 2, (digits.first ?? 0) >= 2, !isDate(digits), !cues.isCounted(row.end, digits: row.digits.count, text) else {
      return nil
    }
    if cues.isCalledPhone(row.end, text) { return (.phone, 0) }
    if let before = found.last(where: { $0.end <= row.start }), before.kind == .phone, cues.isJoined(before.end, row.start, text) { return (.phone, 0) }
    let isWhole = row.lengths == [4, 4] && run.groupCount == 2 && [2, 3, 5, 6, 9].contains(digits.first ?? 0)
    return isWhole && cues.isCantonese(around: row.start, row.end, text) ? (.phone, 0) : nil
  }

  /// 5123456(7)
  private func isMacao(_ row: NumberRow, _ text: borrowing MaskingText) -> Bool {
    guard row.digits.count == 7, row.lengths.count == 1, [1, 5, 7].contains(row.digits.first ?? 0) else { return false }
    return text[row.end] == 0x28 && text.isDigit(row.end + 1) && text[row.end + 2] == 0x29
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
