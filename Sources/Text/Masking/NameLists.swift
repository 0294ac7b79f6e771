// Finds names that stand beside other names: joined, in lists, in brackets.

extension NameFinding {
  /// 与 和 同 及 跟 、 / & |
  static let joints: Set<UInt32> = [0x4E0E, 0x548C, 0x540C, 0x53CA, 0x8DDF, 0x3001, 0x2F, 0x26, 0x7C]

  /// 、 / | between the items of a list.
  private static let commas: Set<UInt32> = [0x3001, 0x2F, 0x7C]

  /// The name that a found one, which ends at `place`, is joined with: 龙阿花与龙阿彩.
  func joined(to place: Int, _ text: borrowing MaskingText, _ signs: MaskSigns) -> PersonalDataSpan? {
    guard NameFinding.joints.contains(text[place]) else { return nil }
    let start = place + 1
    if let end = evidence.name(from: start, cue: NameEvidence.Cue.weak, text, signs) { return PersonalDataSpan(.name, start, end) }
    guard NameFinding.commas.contains(text[place]) else { return nil }
    for length in [3, 2] where isItem(start..<start + length, text, signs) && evidence.worth(end: start + length, length - 1, text, signs) > 0 {
      return PersonalDataSpan(.name, start, start + length)
    }
    return nil
  }

  /// The name before the one at `place` that it is joined with: 丁洁跟魏强.
  func joined(before place: Int, _ text: borrowing MaskingText, _ signs: MaskSigns) -> PersonalDataSpan? {
    let end = place - 1
    guard NameFinding.joints.contains(text[end]) else { return nil }
    for length in [3, 2] {
      let start = end - length
      guard start >= 0, text.isHan(start), !cutsWord(before: start, text) else { continue }
      let isOpen = !text.isHan(start - 1) || NameFinding.joints.contains(text[start - 1])
      if NameFinding.commas.contains(text[end]), isOpen, isItem(start..<end, text, signs) { return PersonalDataSpan(.name, start, end) }
      if isEveryday(start, text) { continue }
      let flags = signs[text[start]]
      let surname = flags.contains(.surname) ? Unannounced.surname : flags.contains(.rareSurname) ? Unannounced.rareSurname : 0
      guard surname > 0, let worth = given(start + 1..<end, text, signs) else { continue }
      if surname + worth + before(start, text, signs) + 3 >= Unannounced.enough { return PersonalDataSpan(.name, start, end) }
    }
    return nil
  }

  /// What stands between the commas of a list of names is one as well, if its characters may be a name and make no word.
  private func isItem(_ range: Range<Int>, _ text: borrowing MaskingText, _ signs: MaskSigns) -> Bool {
    let given = range.lowerBound + 1..<range.upperBound
    guard text.isHan(range.lowerBound), !signs[text[range.lowerBound]].contains(.neverInName), isGiven(given, text, signs), isUsual(given, text, signs)
    else { return false }
    if given.count == 1 { return !isEveryday(range.lowerBound, text) && !signs[text[given.lowerBound]].contains(.plainGiven) }
    let isPair = evidence.givenWords.contains(text[given.lowerBound], text[given.lowerBound + 1])
    let isSurname = !signs[text[range.lowerBound]].isDisjoint(with: .anySurname)
    return isPair || !evidence.everyday.contains(text[given.lowerBound], text[given.lowerBound + 1]) && (isSurname || !isEveryday(range.lowerBound, text))
  }

  /// (操建国), |老兴华|: between signs a name of three characters needs no known surname.
  func enclosed(_ place: Int, _ text: borrowing MaskingText, _ signs: MaskSigns) -> PersonalDataSpan? {
    let end = place + 3
    guard NameFinding.fences.contains(text[place - 1]), NameFinding.fences.contains(text[end]), text.isHan(place + 1), text.isHan(place + 2),
      isGiven(place..<end, text, signs), !isEveryday(place, text)
    else { return nil }
    if evidence.givenWords.contains(text[place + 1], text[place + 2]) { return PersonalDataSpan(.name, place, end) }
    let isTelling = (place + 1..<end).contains { signs[text[$0]].contains(.telling) }
    let isStrong = (place + 1..<end).allSatisfy { !signs[text[$0]].isDisjoint(with: [.strongGiven, .telling]) }
    return isTelling && isStrong && !evidence.everyday.contains(text[place + 1], text[place + 2]) ? PersonalDataSpan(.name, place, end) : nil
  }

  /// Brackets, strokes and quotation marks, which the fold leaves out.
  private static let fences: Set<UInt32> = [0x28, 0x29, 0x5B, 0x5D, 0x3010, 0x3011, 0x7C, 0x3001, 0]

  /// 秀莲说: a given name alone at the beginning of a sentence does what only people do.
  func givenAlone(_ place: Int, _ text: borrowing MaskingText, _ signs: MaskSigns) -> PersonalDataSpan? {
    let end = place + 2
    guard text.isHan(end), !signs[text[place]].isDisjoint(with: [.strongGiven, .telling]),
      !signs[text[place + 1]].isDisjoint(with: [.strongGiven, .telling]), signs[text[place]].isDisjoint(with: [.surname, .neverInName]),
      !signs[text[place + 1]].contains(.placeEnd), !isEveryday(place, text), !cutsWord(before: end, text),
      signs[text[place]].contains(.telling) || signs[text[place + 1]].contains(.telling), comings.standing(at: end, text) != nil
    else { return nil }
    return PersonalDataSpan(.name, place, end)
  }

  // MARK: Written apart

  /// 郭 志 强, 何yan, 林zhi远: the end of a name with blanks between its characters, or with one of them in Pinyin.
  func apart(at place: Int, _ text: borrowing MaskingText, _ signs: MaskSigns) -> PersonalDataSpan? {
    guard signs[text[place]].contains(.surname), isApart(place, text, signs) else { return nil }
    if text[place + 1] == 0x20 {
      guard isTold(place + 2, text, signs) else { return nil }
      let isThree = text[place + 3] == 0x20 && isTold(place + 4, text, signs) && isEnd(place + 5, text, signs)
      let end = isThree ? place + 5 : place + 3
      return isThree || isEnd(end, text, signs) ? PersonalDataSpan(.name, place, end) : nil
    }
    // 写咗張memo
    if text.isHan(place - 1), (cues.ending(at: place, text)?.value ?? 0) < NameEvidence.Cue.weak { return nil }
    let start = text.isHan(place + 1) && isTold(place + 1, text, signs) ? place + 2 : place + 1
    var end = start
    var letters = ""
    while end < start + 7, text.isLetter(end), !text.isCapital(end), let letter = Unicode.Scalar(text[end]) {
      letters.unicodeScalars.append(letter)
      end += 1
    }
    guard (2...6).contains(letters.count), !text.isLetter(end), !text.isDigit(end), Pinyin.isSyllables(letters[...], most: 2) else { return nil }
    return PersonalDataSpan(.name, place, start == place + 1 && isTold(end, text, signs) && isEnd(end + 1, text, signs) ? end + 1 : end)
  }

  /// A character that is hardly met but in names.
  private func isTold(_ place: Int, _ text: borrowing MaskingText, _ signs: MaskSigns) -> Bool {
    let flags = signs[text[place]]
    return text.isHan(place) && !flags.isDisjoint(with: [.strongGiven, .telling]) && !flags.contains(.neverInName)
  }
}
