// Finds Chinese names that nothing announces: a surname that is part of no everyday word, with characters that names are made of.

extension NameFinding {
  /// What makes a name without a cue, in half points.
  enum Unannounced {
    static let enough = 10
    static let surname = 6
    static let rareSurname = 2
    static let compound = 9
  }

  /// The name in the midst of a sentence or at its beginning that has no cue: 史玉兰又去了一趟, 上次是靳芳办的.
  func unannounced(at start: Int, _ text: borrowing MaskingText, _ signs: MaskSigns) -> PersonalDataSpan? {
    guard text.isHan(start + 1) else { return nil }
    let flags = signs[text[start]]
    if flags.contains(.nickStart), let nick = nickAnywhere(start, text, signs) { return nick }
    // Most surnames in a text are parts of words: what settles that cheaply comes first.
    let next = signs[text[start + 1]]
    // 冯嘉欣和周杰
    if next.contains(.surname), text.isHan(start - 1), strictParticles.contains(text[start]) { return nil }
    if next.contains(.neverInName), !evidence.givenWords.contains(text[start + 1], text[start + 2]) { return nil }
    if flags.isDisjoint(with: [.surname, .rareSurname, .compoundStart]), next.isDisjoint(with: [.strongGiven, .telling]) { return nil }
    var best = (points: Unannounced.enough - 1, end: start)
    if flags.contains(.compoundStart), let length = evidence.compound(start, text),
      !cutsWord(before: start, text) || evidence.everyday.contains(text[start - 2], text[start - 1])
    {
      let worth = commonCompounds.contains(text[start]) || signs[text[start - 1]].contains(.numeral) ? Unannounced.rareSurname : Unannounced.compound
      weigh(start, length, worth, &best, text, signs)
    }
    let surname = flags.contains(.surname) ? Unannounced.surname : flags.contains(.rareSurname) ? Unannounced.rareSurname : 0
    if surname > 0, best.end == start, text[start] != text[start + 1], !cutsWord(before: start, text) {
      if !isEveryday(start, text) {
        weigh(start, 1, surname, &best, text, signs)
      } else if flags.contains(.surname), !signs[text[start + 2]].isDisjoint(with: [.strongGiven, .telling]), isApart(start, text, signs) {
        // 回访对象蓝天宇未接通
        weigh(start, 1, surname - 4, &best, text, signs, isWord: true)
      } else if !text.isHan(start - 1), signs[text[start + 3]].contains(.wordStart), (evidence.continuations.standing(at: start + 3, text)?.value ?? 0) > 2 {
        // 方志平说
        weigh(start, 1, surname, &best, text, signs, isWord: true)
      }
    }
    if flags.contains(.mostlyWord), surname == 0, !signs[text[start + 1]].contains(.surname), isApart(start, text, signs), !isEveryday(start, text) {
      weigh(start, 1, 0, &best, text, signs, isWord: true)
    }
    if best.end == start, surname > 0, let end = doubled(start, text, signs) ?? doer(start, text, signs) { best.end = end }
    if best.end == start, surname > 0, let end = calledSo(start, text, signs) { best.end = end }
    return best.end > start ? PersonalDataSpan(.name, start, best.end) : nil
  }

  /// Two characters make an everyday word.
  func isEveryday(_ place: Int, _ text: borrowing MaskingText) -> Bool {
    evidence.everyday.contains(text[place], text[place + 1]) || evidence.isWord(place, text)
  }

  /// A word goes over the beginning of the name.
  func cutsWord(before start: Int, _ text: borrowing MaskingText) -> Bool {
    text.isHan(start - 1) && (evidence.everyday.contains(text[start - 1], text[start]) || evidence.isInsideWord(start, text))
      && leadings.ending(at: start, text) == nil
  }

  /// Weighs one and two given characters behind a surname.
  private func weigh(
    _ start: Int, _ length: Int, _ surname: Int, _ best: inout (points: Int, end: Int), _ text: borrowing MaskingText, _ signs: MaskSigns,
    isWord isBehindWord: Bool = false
  ) {
    let isDoubtful = doubtful.contains(text[start]) && (text.isHan(start - 1) || text[start] == 0x94B1)  // 钱
    // 张 counts cards and bills.
    let isSheet = text[start] == 0x5F20 && text.isHan(start - 1)
    let isFirst = !text.isHan(start - 1) && surname == Unannounced.rareSurname
    let before = self.before(start, text, signs) + (isFirst ? 1 : 0)
    for count in [2, 1] {
      let end = start + length + count
      guard let worth = given(start + length..<end, text, signs), !isPlace(end, text, signs) else { continue }
      if isBehindWord {
        // 黎明亮因为, 蓝天宇未接通: both characters have to speak for a name, and nothing goes on behind.
        guard count == 2, worth > 7 || worth > 5 && signs[text[end - 1]].contains(.telling), behind(end, text, signs) > 1 else { continue }
      }
      // 从立夏, 费顺利: a given name that is a word has a surname that is no particle and no common noun.
      let isGivenWord = count == 2 && evidence.givenWords.contains(text[end - 2], text[end - 1])
      if isGivenWord, strictParticles.contains(text[start]) || before < 3 && doubtful.contains(text[start]) { continue }
      let isWord = count == 2 && !isGivenWord && evidence.everyday.contains(text[end - 2], text[end - 1])
      if isWord, surname == Unannounced.rareSurname || isDoubtful || isSheet { continue }
      let isWeak = isSheet && (count == 1 || worth < 7)
      let isSure = surname == Unannounced.surname && !isDoubtful && !isSheet && worth >= 4 * count && !signs[text[start + 1]].contains(.plainGiven)
      let isClosed = !text.isHan(end) && before > 2
      let doubt = !isDoubtful ? 0 : signs[text[start + length]].contains(.telling) ? 1 : count == 2 && worth > 6 && !isGivenWord ? 2 : 4
      let points = surname + worth + before - doubt + behind(end, text, signs) - (count == 1 ? 1 : 0) + (isClosed ? 1 : 0) - (isWeak ? 3 : 0) + (isSure ? 1 : 0)
      if points > best.points { best = (points, end) }
    }
  }

  /// What the characters are worth as a given name.
  func given(_ range: Range<Int>, _ text: borrowing MaskingText, _ signs: MaskSigns) -> Int? {
    if range.count == 2, evidence.givenWords.contains(text[range.lowerBound], text[range.lowerBound + 1]) { return 7 }
    var sum = 0
    var isTelling = false
    for place in range {
      let flags = signs[text[place]]
      guard text.isHan(place), !flags.contains(.neverInName) else { return nil }
      if flags.contains(.wordStart), evidence.titles.standing(at: place, text) != nil || evidence.continuations.standing(at: place, text) != nil {
        return nil
      }
      isTelling = isTelling || flags.contains(.telling)
      if sum > 0, evidence.isGoingOn(place, text, signs) { sum -= text[place] == 0x548C ? 4 : 2 }
      sum += NameFinding.worth(flags)
    }
    // 国庆, 建国 are words and names.
    if range.count == 2, !isTelling, evidence.everyday.contains(text[range.lowerBound], text[range.lowerBound + 1]) { sum -= 4 }
    return sum
  }

  private static func worth(_ flags: MaskSigns.Flags) -> Int {
    if flags.contains(.telling) { return 6 }
    if flags.contains(.plainGiven) { return 3 }
    return flags.contains(.strongGiven) ? 4 : flags.contains(.usualGiven) ? 2 : -1
  }

  /// 叶子是真名, 解放的姓: the text itself calls the word a name.
  private func calledSo(_ start: Int, _ text: borrowing MaskingText, _ signs: MaskSigns) -> Int? {
    for end in start + 2...start + 3 where signs[text[end]].contains(.callingStart) {
      guard let calling = callings.standing(at: end, text), isGiven(start + 1..<end, text, signs), isApart(start, text, signs) else { continue }
      if calling.value > 0 || evidence.adverbs.standing(at: start, text) == nil && isUsual(end - 1..<end, text, signs) { return end }
    }
    return nil
  }

  /// 由宁静静提交: the given name is one character twice.
  private func doubled(_ start: Int, _ text: borrowing MaskingText, _ signs: MaskSigns) -> Int? {
    let end = start + 3
    guard text[start + 1] == text[start + 2], !doubtful.contains(text[start]), !cutsWord(before: start, text),
      !signs[text[start + 1]].isDisjoint(with: [.strongGiven, .telling]), behind(end, text, signs) > 1,
      before(start, text, signs) > 2 || !text.isHan(start - 1)
    else { return nil }
    return end
  }

  /// 舒畅投诉: a word that begins like a name does what only people do.
  private func doer(_ start: Int, _ text: borrowing MaskingText, _ signs: MaskSigns) -> Int? {
    guard signs[text[start + 2]].contains(.wordStart), evidence.everyday.contains(text[start], text[start + 1]),
      isUsual(start + 1..<start + 2, text, signs), let next = evidence.continuations.standing(at: start + 2, text), next.value > 2, next.length > 1,
      evidence.adverbs.standing(at: start, text) == nil, isApart(start, text, signs)
    else { return nil }
    return start + 2
  }

  /// What stands before is worth.
  func before(_ start: Int, _ text: borrowing MaskingText, _ signs: MaskSigns) -> Int {
    guard text.isHan(start - 1) else { return 2 }
    if let cue = cues.ending(at: start, text) {
      if cue.value >= NameEvidence.Cue.weak { return 5 }
      if cue.value > NameFinding.noCue { return 3 }
    }
    if !signs[text[start - 1]].isDisjoint(with: [.neverInName, .goesOn, .opener]) { return 2 }
    return evidence.everyday.contains(text[start - 2], text[start - 1]) ? 2 : -1
  }

  /// What stands behind is worth.
  private func behind(_ end: Int, _ text: borrowing MaskingText, _ signs: MaskSigns) -> Int {
    guard text.isHan(end) else { return 2 }
    let flags = signs[text[end]]
    if flags.contains(.wordStart) {
      if evidence.titles.standing(at: end, text) != nil { return 6 }
      if let next = evidence.continuations.standing(at: end, text) { return 2 * next.value }
    }
    let isCut = evidence.everyday.contains(text[end - 1], text[end])
    return (flags.isDisjoint(with: [.neverInName, .goesOn]) ? -2 : 2) - (isCut ? 6 : 0)
  }

  /// 张江支行, 陈家镇储蓄所: a branch or a place.
  private func isPlace(_ end: Int, _ text: borrowing MaskingText, _ signs: MaskSigns) -> Bool {
    let last = text[end - 1]
    if text.isHan(end), signs[last].contains(.placeEnd) || signs[text[end]].contains(.placeEnd) { return true }
    return placeEnds.standing(at: end, text) != nil || (placeEnds.standing(at: end - 1, text)?.length ?? 0) > 1
  }

  /// 小李, 老王, 阿珍 anywhere: neither side belongs to a word.
  private func nickAnywhere(_ start: Int, _ text: borrowing MaskingText, _ signs: MaskSigns) -> PersonalDataSpan? {
    guard !cutsWord(before: start, text), !isEveryday(start, text) else { return nil }
    let flags = signs[text[start + 1]]
    if text[start] == bigNick {
      // 大刘
      guard flags.contains(.surname), !text.isHan(start + 2) || isEnd(start + 2, text, signs), before(start, text, signs) > 1 else { return nil }
    } else if nicks.contains(text[start]) {
      guard flags.contains(.surname) || flags.contains(.rareSurname) && evidence.titles.standing(at: start + 2, text) != nil else { return nil }
    } else if flags.isDisjoint(with: [.telling, .strongGiven]) {
      return nil
    }
    var end = start + 2
    // 老赵头
    if text[start] != 0x5C0F, text[end] == 0x5934, isEnd(end + 1, text, signs) { end += 1 }
    if text.isHan(end) {
      if evidence.everyday.contains(text[end - 1], text[end]) { return nil }
      let isTitled = evidence.titles.standing(at: end, text) != nil || familiar.contains(text[end])
      guard isTitled || isEnd(end, text, signs) else { return nil }
      if familiar.contains(text[end]), isEnd(end + 1, text, signs) { end += 1 }
    }
    return PersonalDataSpan(.name, start, end)
  }

  // MARK: Named again

  /// Every other place where a name found in the text stands again, and where its given name stands alone.
  func repeats(_ text: borrowing MaskingText, _ signs: MaskSigns, in found: inout [PersonalDataSpan]) {
    var seen = Set<[UInt32]>()
    for span in found where span.kind == .name && span.end - span.start > 1 {
      let name = Array(text.codes[span.start..<span.end])
      guard seen.insert(name).inserted else { continue }
      again(name, text, in: &found)
      guard name.count == 3, signs[name[0]].contains(.surname), text.isHan(span.start + 1), !isEveryday(span.start + 1, text) else { continue }
      let given = Array(name.dropFirst())
      if given.allSatisfy({ !signs[$0].isDisjoint(with: [.strongGiven, .telling]) }), seen.insert(given).inserted {
        again(given, text, in: &found)
      }
    }
  }

  private func again(_ name: [UInt32], _ text: borrowing MaskingText, in found: inout [PersonalDataSpan]) {
    var place = 0
    while place + name.count <= text.count {
      if text[place] == name[0], text.stands(name, at: place) {
        found.append(PersonalDataSpan(.name, place, place + name.count))
        place += name.count
      } else {
        place += 1
      }
    }
  }
}
