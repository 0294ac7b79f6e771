// Finds Chinese names: after cues (我叫, 姓名, 客户) and before titles (先生, 女士, 经理).

struct NameFinding: Sendable {
  private let strongCues: [[UInt32]]
  private let weakCues: [[UInt32]]
  private let titles: [[UInt32]]
  private let compound: [[UInt32]]
  private let words: Set<UInt64>
  private let signs: Set<UInt32>
  private let chiefEnds: Set<UInt32>
  private let verbs: Set<UInt32>
  private let polite: [[UInt32]]
  private let particles: Set<UInt32>
  private let surnameCues: [[UInt32]]
  private let belongings: [[UInt32]]
  private let placeholders: Set<[UInt32]>

  init(_ fold: (String) -> [UInt32]) {
    strongCues = NameWords.strongCues.map(fold)
    weakCues = NameWords.weakCues.map(fold)
    titles = NameWords.titles.map(fold)
    compound = SurnameList.compound.map(fold)
    words = Set(SurnameList.words.map { word in NameFinding.pair(fold(word), 0) })
    signs = Set(fold(NameWords.signs)).union([0])
    chiefEnds = Set(fold("说的来答让叫没也都要"))
    polite = ["先生", "女士", "小姐", "太太"].map(fold)
    particles = Set(fold("和向于从时计过文成常安"))
    surnameCues = ["我姓", "贵姓", "本人姓", "他姓", "她姓"].map(fold)
    belongings = ["电话", "手机", "身份证", "的身份证", "的电话", "的手机", "名下"].map(fold)
    placeholders = Set(["不详", "未知", "匿名", "本人", "同上", "保密", "有误", "不便", "客户", "无名", "信息", "空白", "暂缺"].map(fold))
    verbs = Set(fold("承诺昨今明早晚七八九多换私情携带和同现再与名所欠交汇购申开报拒擅荐态语怒哭急曾将把跟给帮替让陪去来到在经业误负拖停取注询索质"))
  }

  private static func pair(_ codes: [UInt32], _ place: Int) -> UInt64 {
    place + 1 < codes.count ? UInt64(codes[place]) << 32 | UInt64(codes[place + 1]) : 0
  }

  private func isWord(_ place: Int, _ text: borrowing MaskingText) -> Bool {
    words.contains(UInt64(text[place]) << 32 | UInt64(text[place + 1]))
  }

  // MARK: Before a title

  /// The name that ends where a title begins.
  func before(title place: Int, _ text: borrowing MaskingText, _ signs: MaskSigns) -> PersonalDataSpan? {
    if text.wordStanding(at: place, of: titles) == nil { return chief(place, text, signs) }
    for length in [4, 3] where place >= length {
      if let surname = text.wordStanding(at: place - length, of: compound), surname < length,
        isGiven(place - length + surname..<place, text, signs)
      {
        return PersonalDataSpan(.name, place - length, place)
      }
    }
    for length in [3, 2] {
      let start = place - length
      guard start >= 0, isGiven(start + 1..<place, text, signs), !isWord(start, text) else { continue }
      if signs[text[start]].contains(.surname) {
        // 于王先生: the second character is the surname, the first a word. Two plain surnames are a name: 林江先生.
        if length == 3, isWord(start + 1, text) { continue }
        return PersonalDataSpan(.name, start, place)
      }
      let isApart = isApart(start, text, signs)
      if signs[text[start]].contains(.rareSurname), isApart, !signs[text[place - 1]].contains(.surname) {
        return PersonalDataSpan(.name, start, place)
      }
    }
    if place >= 2, compound.contains(Array(text.codes[place - 2..<place])) {
      return PersonalDataSpan(.name, place - 2, place)
    }
    guard place >= 1 else { return nil }
    let flags = signs[text[place - 1]]
    if flags.contains(.surname), !isWord(place - 2, text) { return PersonalDataSpan(.name, place - 1, place) }
    let isPolite = text.wordStanding(at: place, of: polite) != nil && !particles.contains(text[place - 1]) && !isWord(place - 2, text)
    return flags.contains(.rareSurname) && (isPolite || isApart(place - 1, text, signs)) ? PersonalDataSpan(.name, place - 1, place) : nil
  }

  /// Nothing that a name could go on from stands before.
  private func isApart(_ place: Int, _ text: borrowing MaskingText, _ signs: MaskSigns) -> Bool {
    !text.isHan(place - 1) || signs[text[place - 1]].contains(.neverInName)
  }

  /// 李总: only where the sentence does not go on with 总是, 总行, 总结.
  private func chief(_ place: Int, _ text: borrowing MaskingText, _ signs: MaskSigns) -> PersonalDataSpan? {
    guard place >= 1, text[place] == 0x603B, signs[text[place - 1]].contains(.surname), !isWord(place - 2, text) else {
      return nil
    }
    let goesOn = text.isHan(place + 1) && !chiefEnds.contains(text[place + 1])
    return goesOn ? nil : PersonalDataSpan(.name, place - 1, place)
  }

  /// One or two characters that a given name may have.
  private func isGiven(_ range: Range<Int>, _ text: borrowing MaskingText, _ signs: MaskSigns) -> Bool {
    range.allSatisfy { text.isHan($0) && !signs[text[$0]].contains(.neverInName) }
  }

  // MARK: After a cue

  /// The name behind a cue that ends right before `place`.
  func after(cueEnd place: Int, _ text: borrowing MaskingText, _ signs: MaskSigns) -> PersonalDataSpan? {
    if text.wordEnding(at: place, of: surnameCues) != nil, !signs[text[place]].isDisjoint(with: [.surname, .rareSurname]),
      !text.isHan(place + 1) || signs[text[place + 1]].contains(.neverInName)
    {
      return PersonalDataSpan(.name, place, place + 1)  // 我姓钟，
    }
    let isStrong = text.wordEnding(at: place, of: strongCues) != nil
    guard isStrong || text.wordEnding(at: place, of: weakCues) != nil else { return nil }
    var start = place
    while start < place + 4, self.signs.contains(text[start]) { start += 1 }
    let isMarked = start > place
    if !isStrong, text[start] == 0x5C0F || text[start] == 0x8001, signs[text[start + 1]].contains(.surname),
      !isWord(start, text), !isWord(start + 1, text)
    {
      return PersonalDataSpan(.name, start, start + 2)  // 小王, 老李
    }
    if let surname = text.wordStanding(at: start, of: compound) {
      let given = given(after: start + surname, text, signs)
      guard given > 0 else { return nil }
      var end = start + surname + given
      // 麦麦提·吐尔逊
      if text[end] == 0xB7 || text[end + 1] == 0xB7 {
        end = text[end] == 0xB7 ? end + 1 : end + 2
        while end < start + 14, text.isHan(end), !signs[text[end]].contains(.neverInName) { end += 1 }
      }
      return PersonalDataSpan(.name, start, end)
    }
    let flags = signs[text[start]]
    let isCommon = flags.contains(.surname)
    if isStrong, let end = whole(start, text, signs, isMarked: isMarked) { return PersonalDataSpan(.name, start, end) }
    guard isCommon || flags.contains(.rareSurname), !isWord(start, text) else { return nil }
    let given = given(after: start + 1, text, signs)
    guard given > 0 else { return nil }
    let end = start + 1 + given
    if isStrong && (isCommon || isMarked || given == 2) { return PersonalDataSpan(.name, start, end) }
    // A weak cue: the name must end where words usually go on, and a surname that is a word needs a whole name.
    let endsWell = !text.isHan(end) || !signs[text[end]].isDisjoint(with: [.neverInName, .numeral]) || verbs.contains(text[end])
    // 客户白灵（女）
    let saysSex = text[end] == 0x28 && (text[end + 1] == 0x5973 || text[end + 1] == 0x7537)
    let isOwner = text.wordStanding(at: end, of: belongings) != nil
    guard endsWell, isCommon || given == 2 || saysSex || isOwner || isMarked && isStrong else { return nil }
    return PersonalDataSpan(.name, start, end)
  }

  /// The end of a name that stands alone between a strong cue and the next sign: 联系人：秦月； 我叫高兴旺，
  private func whole(_ start: Int, _ text: borrowing MaskingText, _ signs: MaskSigns, isMarked: Bool) -> Int? {
    var end = start
    while end < start + 5, text.isHan(end) { end += 1 }
    guard (2...4).contains(end - start) else { return nil }
    if isMarked, text[start - 1] == 0x3A, !placeholders.contains(Array(text.codes[start..<end])), isGiven(start..<end, text, signs) { return end }
    guard !signs[text[start]].isDisjoint(with: [.surname, .rareSurname]) else { return nil }
    if !isMarked, isWord(start, text), end - start == 2 { return nil }
    if end - start == 4 { return nil }
    return isMarked && end - start == 2 && !isWord(start, text) || isGiven(start + 1..<end, text, signs) ? end : nil
  }

  /// How many characters from `place` on, two at most, can be a given name.
  private func given(after place: Int, _ text: borrowing MaskingText, _ signs: MaskSigns) -> Int {
    var count = 0
    while count < 2, text.isHan(place + count), !signs[text[place + count]].contains(.neverInName) {
      if text.wordStanding(at: place + count, of: titles) != nil { break }
      count += 1
    }
    return count
  }
}
