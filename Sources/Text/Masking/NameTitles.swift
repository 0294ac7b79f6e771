// Names before titles: 李先生, 令狐岚女士, 柳总, 钟生.

extension NameFinding {
  /// The name that ends where a title begins.
  func before(title place: Int, _ text: borrowing MaskingText, _ signs: MaskSigns) -> PersonalDataSpan? {
    guard let title = evidence.titles.standing(at: place, text) else { return short(place, text, signs) }
    let isPolite = polite.standing(at: place, text) != nil
    if isPolite, shops.contains(text[place + title.length]) { return nil }  // 常温小姐奶茶店
    for length in [4, 3] where place >= length {
      if let surname = evidence.compound(place - length, text), surname < length,
        isGiven(place - length + surname..<place, text, signs)
      {
        return PersonalDataSpan(.name, place - length, place)
      }
    }
    let married = place - 4
    if signs[text[married]].contains(.surname), signs[text[married + 1]].contains(.surname), isApart(married, text, signs),
      isGiven(married + 2..<place, text, signs), !evidence.isWord(married, text), !cutsWord(before: married, text)
    {
      return PersonalDataSpan(.name, married, place)
    }
    for length in [3, 2] {
      let start = place - length
      guard start >= 0, isGiven(start + 1..<place, text, signs), text.isHan(start), !evidence.isWord(start - 1, text) else { continue }
      let isApart = isApart(start, text, signs)
      if evidence.isWord(start, text) {
        let isWhole = length == 3 && !text.isHan(start - 1) && signs[text[place - 1]].contains(.strongGiven)
          && evidence.adverbs.standing(at: start, text) == nil  // 幸福贵老人
        guard isPolite || isWhole, isApart, text[start] != text[start + 1], !signs[text[start]].isDisjoint(with: .anySurname) else { continue }
        if length == 2, text.isHan(start - 1) || !isEnd(place + title.length, text, signs) { continue }
        return PersonalDataSpan(.name, start, place)
      }
      if signs[text[start]].contains(.surname) {
        // 于王先生: the second character is the surname, the first a word. Two plain surnames are a name: 林江先生.
        if length == 3, !isApart, evidence.isWord(start + 1, text) { continue }
        return PersonalDataSpan(.name, start, place)
      }
      let isLikely = isUsual(start + 1..<place, text, signs) || isPolite && length == 3 && !text.isHan(start - 1)
      guard !signs[text[start]].isDisjoint(with: .anySurname), isApart, isLikely else { continue }
      if length == 3 || !signs[text[place - 1]].contains(.surname) {
        return PersonalDataSpan(.name, start, place)
      }
    }
    if place >= 2, evidence.compound(place - 2, text) == 2 || evidence.carriedPart(place - 2, text) {
      return PersonalDataSpan(.name, place - 2, place)
    }
    return surname(before: place, text, signs)
  }

  /// 蒋行长, 植小姐.
  private func surname(before place: Int, _ text: borrowing MaskingText, _ signs: MaskSigns) -> PersonalDataSpan? {
    guard place >= 1, !isEveryday(place - 2, text) else { return nil }
    let flags = signs[text[place - 1]]
    if flags.contains(.surname) { return PersonalDataSpan(.name, place - 1, place) }
    guard flags.contains(.rareSurname) else { return nil }
    let isPolite = polite.standing(at: place, text) != nil
    let isParticle = particles.contains(text[place - 1]) && text.isHan(place - 2)
    let isApart = isApart(place - 1, text, signs) || houses.contains(text[place - 2])
    let isStrict = isParticle && strictParticles.contains(text[place - 1])
    return isPolite && !isParticle || isApart && (isPolite || !isStrict) ? PersonalDataSpan(.name, place - 1, place) : nil
  }

  /// Nothing that a name could go on from stands before.
  func isApart(_ place: Int, _ text: borrowing MaskingText, _ signs: MaskSigns) -> Bool {
    !text.isHan(place - 1) || !signs[text[place - 1]].isDisjoint(with: [.neverInName, .goesOn])
      || (cues.ending(at: place, text)?.value ?? 0) >= NameEvidence.Cue.weak
  }

  /// A sign, a verb or a particle: a title or a name ends here.
  func isEnd(_ place: Int, _ text: borrowing MaskingText, _ signs: MaskSigns) -> Bool {
    !text.isHan(place) || !signs[text[place]].isDisjoint(with: [.neverInName, .goesOn]) || evidence.continuations.standing(at: place, text) != nil
  }

  /// 李总, 钟生, 黄太, 王姐: a surname before a title of one character that begins no longer word.
  private func short(_ place: Int, _ text: borrowing MaskingText, _ signs: MaskSigns) -> PersonalDataSpan? {
    guard place >= 1, shortTitles.contains(text[place]), !signs[text[place - 1]].isDisjoint(with: [.surname, .rareSurname]), !evidence.isWord(place - 2, text)
    else { return nil }
    let next = text[place + 1]
    let isPlain = signs[text[place - 1]].contains(.surname)
    if text[place] == 0x603B || text[place] == 0x67D0 || text[place] == 0x59D3 {  // 总, 某, 姓
      let isSure = isPlain || text[place] != 0x59D3 && isApart(place - 1, text, signs)
      return notChief.contains(next) || !isSure ? nil : PersonalDataSpan(.name, place - 1, place)
    }
    let isAttitude = next == 0x6001 && text[place + 2] == 0x5EA6  // 曾生态度
    guard isPlain, isApart(place - 1, text, signs), isAttitude || isEnd(place + 1, text, signs) && !notShort.contains(next) else { return nil }
    return PersonalDataSpan(.name, place - 1, familiar.contains(text[place]) ? place + 1 : place)
  }

  /// Characters that a given name may have.
  func isGiven(_ range: Range<Int>, _ text: borrowing MaskingText, _ signs: MaskSigns) -> Bool {
    range.allSatisfy { text.isHan($0) && !signs[text[$0]].contains(.neverInName) }
  }

  /// Characters that given names often have.
  func isUsual(_ range: Range<Int>, _ text: borrowing MaskingText, _ signs: MaskSigns) -> Bool {
    range.allSatisfy { !signs[text[$0]].isDisjoint(with: [.strongGiven, .usualGiven]) }
  }
}
