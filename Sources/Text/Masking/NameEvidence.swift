// Weighs what speaks for a Chinese name at a place: surname, given name, what stands before and behind, and against it: words.

/// The sum of evidence for `surname + given name`; each part is worth a few points (see `worth…`).
struct NameEvidence: Sendable {
  /// What the text before a name is worth.
  enum Cue {
    static let inside = -1
    static let none = 0
    static let hint = 1
    static let weak = 3
    static let strong = 4
    static let corrected = 5
    static let naming = 6
  }

  /// Points that make a name.
  static let enough = 6

  private let compound: WordBook
  private let parts: WordBook
  private let words: Set<UInt64>
  private let endings: Set<UInt64>
  let everyday: PairSet
  /// Words that are given names as well.
  let givenWords: PairSet
  let titles: WordBook
  let continuations: WordBook
  /// Words that begin like a name and do nothing.
  let adverbs: WordBook

  init(_ fold: (String) -> [UInt32]) {
    compound = WordBook(SurnameList.compound, fold)
    parts = WordBook(GivenNames.parts, fold)
    titles = WordBook(NameCues.titles, fold)
    continuations = WordBook([(NameCues.deeds, 3), (NameCues.continuations, 2)], byLast: false, fold)
    adverbs = WordBook(Array(SurnameList.words) + NameCues.notPersons, fold)
    func pairs(_ words: [String]) -> Set<UInt64> {
      Set(
        words.compactMap { word in
          let codes = fold(word)
          return codes.count == 2 ? UInt64(codes[0]) << 32 | UInt64(codes[1]) : nil
        })
    }
    everyday = PairSet(EverydayWords.pairs, fold)
    givenWords = PairSet(GivenNames.words.split(separator: " ").map(String.init), fold)
    words = pairs(Array(SurnameList.words) + SurnameWords.pairs)
    endings = pairs(SurnameWords.endingPairs)
  }

  /// The two characters at `place` are an everyday word that begins like a name.
  func isWord(_ place: Int, _ text: borrowing MaskingText) -> Bool {
    words.contains(UInt64(text[place]) << 32 | UInt64(text[place + 1]))
  }

  /// A word goes over the beginning of what would be a name at `place`: 过|程顺利, 社|区干.
  func isInsideWord(_ place: Int, _ text: borrowing MaskingText) -> Bool {
    isWord(place - 1, text) || endings.contains(UInt64(text[place - 1]) << 32 | UInt64(text[place]))
  }

  /// The length of the compound surname at `place`.
  func compound(_ place: Int, _ text: borrowing MaskingText) -> Int? { compound.standing(at: place, text)?.length }

  /// 吉克, 扎西: a part of a name that has no surname stands at `place`.
  func carriedPart(_ place: Int, _ text: borrowing MaskingText) -> Bool { parts.standing(at: place, text) != nil }

  // MARK: Surname and given name

  /// The best name that begins at `start`, if the evidence is enough.
  func name(from start: Int, cue: Int, _ text: borrowing MaskingText, _ signs: MaskSigns, least: Int = enough) -> Int? {
    guard text.isHan(start), text.isHan(start + 1) else { return nil }
    var best = (points: least - 1, end: start)
    func consider(_ points: Int, _ end: Int) {
      if points > best.points || points == best.points && end > best.end && best.end > start { best = (points, end) }
    }
    if let length = compound(start, text) {
      for count in 1...2 {
        guard let given = worth(given: start + length, count, text, signs) else { continue }
        let end = start + length + count
        consider(cue + 5 + given + worth(end: end, count, text, signs), end)
      }
    }
    if cue < Cue.weak, isInsideWord(start, text) { return best.end > start ? best.end : nil }
    guard let surname = worth(surname: text[start], signs) else { return best.end > start ? best.end : nil }
    for count in 1...2 {
      guard let given = worth(given: start + 1, count, text, signs) else { continue }
      if surname < 0 && count == 1 && text[start + 2] != 0x28 || text[start] == text[start + 1] { continue }
      let end = start + 1 + count
      let ending = worth(end: end, count, text, signs)
      if count == 1, given < 0, ending < 2, cue < Cue.strong, text.isHan(end) { continue }
      var against = penalty(start, end, surname, ending, text, signs)
      // 客户安宁说: between a person's word and a person's deed.
      if against > 3, count == 1, cue >= Cue.weak, ending > 2, given > 1, adverbs.standing(at: start, text) == nil { against = 3 }
      consider(cue + surname + given + ending - against, end)
    }
    if surname == 3, signs[text[start + 1]].contains(.surname), let given = worth(given: start + 2, 2, text, signs) {
      // 陈林秀凤: a married woman's own surname behind her husband's.
      let ending = worth(end: start + 4, 2, text, signs)
      let against = isWord(start, text) || isWord(start + 1, text) ? 4 : 0
      if ending > 0 { consider(cue + surname + 1 + given + ending - against, start + 4) }
    }
    return best.end > start ? best.end : nil
  }

  private func worth(surname code: UInt32, _ signs: MaskSigns) -> Int? {
    let flags = signs[code]
    return flags.contains(.surname) ? 3 : flags.contains(.rareSurname) ? 1 : flags.contains(.mostlyWord) ? -1 : nil
  }

  /// What `count` characters from `place` on are worth as a given name; nil where they can't be one.
  private func worth(given place: Int, _ count: Int, _ text: borrowing MaskingText, _ signs: MaskSigns) -> Int? {
    if count == 2, text[place] == text[place + 1], text.isHan(place), titles.standing(at: place, text) == nil {
      let flags = signs[text[place]]
      if flags.contains(.strongGiven) || text[place] == 0x53EF { return 4 }  // 翠翠, 可可
      return flags.contains(.neverInName) ? nil : 3
    }
    if count == 2, givenWords.contains(text[place], text[place + 1]) { return 4 }
    var sum = 0
    for at in place..<place + count {
      guard text.isHan(at) else { return nil }
      let flags = signs[text[at]]
      if flags.contains(.neverInName) { return nil }
      if flags.contains(.wordStart), titles.standing(at: at, text) != nil || continuations.standing(at: at, text) != nil { return nil }
      sum += flags.contains(.strongGiven) ? 2 : flags.contains(.usualGiven) ? 1 : -1
      if at > place, sum > 0, isGoingOn(at, text, signs) { sum -= text[at] == 0x548C ? 2 : 1 }
    }
    return sum
  }

  /// The sentence goes on with the character at `place`, which would be the second of a given name: 梁静|帮他, 吴平|和我妈.
  func isGoingOn(_ place: Int, _ text: borrowing MaskingText, _ signs: MaskSigns) -> Bool {
    let flags = signs[text[place]]
    if text[place] == 0x548C { return signs[text[place + 1]].contains(.neverInName) || !signs[text[place + 1]].isDisjoint(with: .anySurname) }
    return flags.contains(.goesOn) && flags.isDisjoint(with: [.strongGiven, .usualGiven])
  }

  // MARK: The end

  /// What stands behind a name of `count` given characters is worth.
  func worth(end place: Int, _ count: Int, _ text: borrowing MaskingText, _ signs: MaskSigns) -> Int {
    if !text.isHan(place) { return text.isLetter(place) ? 1 : 2 }
    if signs[text[place]].contains(.wordStart) {
      if titles.standing(at: place, text) != nil { return 3 }
      if let next = continuations.standing(at: place, text) { return next.value }
    }
    // 谈提|前还款: a word goes over the end.
    if everyday.contains(text[place - 1], text[place]), signs[text[place - 1]].isDisjoint(with: [.strongGiven, .usualGiven]) { return -3 }
    if !signs[text[place]].isDisjoint(with: [.neverInName, .numeral, .goesOn]) { return 1 }
    return count == 2 ? -2 : -3
  }

  /// What words inside or across the end of a name take from it.
  private func penalty(
    _ start: Int, _ end: Int, _ surname: Int, _ ending: Int, _ text: borrowing MaskingText, _ signs: MaskSigns
  ) -> Int {
    var sum = 0
    if isWord(start, text) {
      let isSaved = end - start == 3 && ending > 0 && !signs[text[end - 1]].isDisjoint(with: [.strongGiven, .usualGiven])
      sum += isSaved ? 2 : 6
    }
    if end - start == 3, surname < 3, isWord(start + 1, text) { sum += 3 }
    if ending < 2, isWord(end - 1, text) { sum += 2 }
    // 陈家镇储蓄所
    if ending < 3, end - start == 3, text.isHan(end), signs[text[end - 1]].contains(.placeEnd) { sum += 3 }
    return sum
  }

  // MARK: Names from other languages

  /// The name around the dot at `place`: 古拉斯·瑪紹.
  func dottedName(around place: Int, _ text: borrowing MaskingText, _ signs: MaskSigns) -> (start: Int, end: Int)? {
    func isPart(_ at: Int) -> Bool { text.isHan(at) && signs[text[at]].contains(.carried) && text[at] != 0x7684 }  // 的
    func isGiven(_ at: Int) -> Bool { text.isHan(at) && !signs[text[at]].isDisjoint(with: [.carried, .strongGiven, .usualGiven, .telling]) }
    var start = place
    while start > place - 6, isPart(start - 1) { start -= 1 }
    // 马哈茂德·玉素甫: characters in between that are usual in any name.
    if place - start < 4 {
      var first = place
      while first > place - 6, isGiven(first - 1) { first -= 1 }
      if !text.isHan(first - 1), first < start, (first..<place).contains(where: { isPart($0) }) { start = first }
    }
    // 孛儿只斤·苏和: whatever begins the sentence.
    var begin = place
    while begin > place - 6, text.isHan(begin - 1) { begin -= 1 }
    if !text.isHan(begin - 1), place - begin < 6, place - begin > 1, (begin..<place).filter({ signs[text[$0]].contains(.neverInName) }).count < 2 { start = begin }
    var end = place + 1
    while end < place + 8, isPart(end) { end += 1 }
    guard place - start >= 2, end - place >= 3 || end - place == 2 && !text.isHan(end) else { return nil }
    let isSurname = !signs[text[start - 1]].isDisjoint(with: [.surname, .rareSurname])
    if text.isHan(start - 1), isSurname, !text.isHan(start - 2) || place - start == 2 { start -= 1 }
    while NameEvidence.isDot(text[end]), isPart(end + 1) {
      end += 1
      while isPart(end) { end += 1 }
    }
    return (start, end)
  }

  /// One of the dots between the parts of such names.
  static func isDot(_ code: UInt32) -> Bool {
    code == 0xB7 || code == 0x2022 || code == 0x30FB || code == 0x2027 || code == 0x2219 || code == 0x22C5 || code == 0x16EB
  }
}
