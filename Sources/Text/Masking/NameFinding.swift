// Finds Chinese names: after cues (我叫, 姓名, 客户), before titles (先生, 女士, 经理), alone between signs, and named again.

struct NameFinding: Sendable {
  let evidence: NameEvidence
  let cues: WordBook
  let signs: Set<UInt32>
  let polite: WordBook
  let particles: Set<UInt32>
  let strictParticles: Set<UInt32>
  let belongings: WordBook
  let placeholders: Set<[UInt32]>
  let shortTitles: [UInt32]
  let notChief: Set<UInt32>
  let notShort: Set<UInt32>
  let nicks: Set<UInt32>
  let endings: Set<UInt32>
  let familiar: Set<UInt32>
  let bigNick: UInt32
  let placeEnds: WordBook
  let doubtful: Set<UInt32>
  let callings: WordBook
  let comings: WordBook
  /// 东方, 百里, 南门, 西门, 单于, 山口, 田中: compound surnames that are words or places as well, by their first character.
  let commonCompounds: Set<UInt32>
  let leadings: WordBook

  let notSurnames: Set<UInt32>
  let shops: Set<UInt32>
  let houses: Set<UInt32>
  let clerks: Set<UInt32>
  let persons: Set<UInt32>

  /// The number of words that only look like a cue.
  static let noCue = -9

  init(_ fold: @escaping (String) -> [UInt32]) {
    typealias Cue = NameEvidence.Cue
    evidence = NameEvidence(fold)
    cues = WordBook(
      [
        (NameCues.naming, Cue.naming), (NameCues.strong, Cue.strong), (NameCues.corrections, Cue.corrected), (NameCues.weak + NameCues.relations, Cue.weak),
        (NameCues.hints.filter { $0.count > 1 }, Cue.hint), (NameCues.hints.filter { $0.count == 1 }, Cue.inside), (NameCues.notCues, NameFinding.noCue),
      ], byLast: true, fold)
    signs = Set(fold(NameCues.signs)).union([0])
    polite = WordBook(["先生", "女士", "小姐", "太太", "老太太", "老先生", "同志"], fold)
    particles = Set(fold("和向于从时计过文成常安"))
    strictParticles = Set(fold("和向于从时计过"))
    belongings = WordBook(["电话", "手机", "身份证", "的身份证", "的电话", "的手机", "名下"], fold)
    placeholders = Set(
      ["不详", "未知", "匿名", "本人", "同上", "保密", "有误", "不便", "客户", "无名", "信息", "空白", "暂缺", "未留", "拒报", "无", "如下", "先生", "女士", "小姐", "见附件", "同前"]
        .map(fold))
    shortTitles = NameCues.shortTitles.compactMap { fold($0).first }
    notChief = Set(fold("名氏不是共行结额体部经机之计算数觉会有得被想在裁监管值量账务公署"))
    notShort = Set(fold("产日活意气效成命物存育病长死前多大高低晚早贵慢久差短好坏烂妹弟夫公爷母父过平空阳子"))
    shops = Set(fold("牌牛甜奶茶面粉店饭烘蛋鸡餐铺烤咖麻辣火串"))
    houses = Set(fold("业部心司店院校台队所"))
    notSurnames = Set(fold("名氏什啥甚的和与跟某单改念写读错"))
    persons = Set(fold("人员者员长师"))
    clerks = Set(fold("客户柜"))
    nicks = Set(fold("小老"))
    leadings = WordBook(
      ["昨日", "今日", "当日", "次日", "明日", "昨天", "今天", "明天", "前天", "当天", "那天", "只有", "还有", "后来", "当时", "给了", "联系", "结果", "上次", "这次", "那个"],
      byLast: true, fold)
    commonCompounds = Set(fold("东百南西单山田松井吉上"))
    comings = WordBook(["说", "讲", "没来", "来过", "跟我", "打来", "告诉我", "在电话", "来找", "帮我", "给我"], fold)
    bigNick = fold("大").first ?? 0
    familiar = Set(fold("姐哥叔姨婶伯嫂爷妹弟"))
    doubtful = Set(fold("曾封段钱钟房连从补谈查冷领时代解商常原单包班和车水费花高全"))
    callings = WordBook([(NameCues.callings, 1), (NameCues.tellings, 0)], byLast: false, fold)
    placeEnds = WordBook(["支行", "分行", "网点", "镇", "营业部", "分理处", "储蓄所", "路", "街", "县", "市", "乡", "大厦", "广场", "小区", "商场", "超市", "医院", "公司", "集团", "银行", "科技", "高科", "开发区", "工业园", "园区", "新区"], fold)
    endings = Set(fold("啊呀哦啦哈喔囉嘛呢吧的"))
  }

  /// Where Latin letters begin behind a cue, and whether the cue alone makes them a name.
  func latin(behind place: Int, _ text: borrowing MaskingText) -> (start: Int, isSure: Bool)? {
    var start = place
    while start < place + 3, signs.contains(text[start]) { start += 1 }
    guard text.isLetter(start), let cue = cues.ending(at: place, text), cue.value > NameEvidence.Cue.hint else { return nil }
    return (start, cue.value >= NameEvidence.Cue.strong)
  }

  /// A title of more than one character, or of one that is no everyday word, stands at `place`.
  func isTitle(_ place: Int, _ text: borrowing MaskingText) -> Bool { evidence.titles.standing(at: place, text) != nil }

  // MARK: After a cue

  /// The name behind a cue that ends right before `place`.
  func after(cueEnd place: Int, _ text: borrowing MaskingText, _ signs: MaskSigns) -> PersonalDataSpan? {
    if text[place - 1] == 0x59D3 { return surnameTold(place, text, signs) }
    if let end = formField(place, text, signs) { return PersonalDataSpan(.name, place + 1, end) }
    guard var cue = cues.ending(at: place, text), cue.value > NameEvidence.Cue.hint else { return nil }
    // 客 and 户 are cues of clerks only where a note begins with them.
    if cue.length == 1, clerks.contains(text[place - 1]), text.isHan(place - 2) { return nil }
    // 我姓幸，叫幸运来
    if cue.length == 1, text[place - 1] == 0x53EB, !text.isHan(place - 2) { cue.value = NameEvidence.Cue.naming }
    var start = place
    while start < place + 4, self.signs.contains(text[start]) { start += 1 }
    let isMarked = start > place
    if cue.value == NameEvidence.Cue.weak, let nick = nick(start, text, signs) { return nick }
    if cue.value >= NameEvidence.Cue.strong, let end = whole(start, cue.value, text, signs, isMarked: isMarked) {
      return PersonalDataSpan(.name, start, end)
    }
    let told = cue.value == NameEvidence.Cue.corrected ? NameEvidence.Cue.hint : cue.value
    let points = told + (isMarked && text[start - 1] != 0x20 && text[start - 1] != 0 ? 1 : 0)
    let least = NameEvidence.enough
    guard let end = evidence.name(from: start, cue: points, text, signs, least: least) else { return nil }
    return PersonalDataSpan(.name, start, end)
  }

  /// 协办人：方圆圆； a field of a form that asks for a person by whatever word.
  private func formField(_ place: Int, _ text: borrowing MaskingText, _ signs: MaskSigns) -> Int? {
    guard text[place] == 0x3A, persons.contains(text[place - 1]) else { return nil }
    let start = place + 1
    var end = start
    while end < start + 5, text.isHan(end) { end += 1 }
    guard (2...3).contains(end - start), isGiven(start + 1..<end, text, signs) else { return nil }
    if (start + 1..<end).contains(where: { isTitle($0, text) }) || placeholders.contains(Array(text.codes[start..<end])) { return nil }
    let flags = signs[text[start]]
    if flags.contains(.surname) { return end }
    return flags.contains(.rareSurname) && (end - start == 3 || !evidence.everyday.contains(text[start], text[start + 1])) ? end : nil
  }

  /// 我姓钟， 来电人姓补
  private func surnameTold(_ place: Int, _ text: borrowing MaskingText, _ signs: MaskSigns) -> PersonalDataSpan? {
    guard text.isHan(place), !text.isHan(place + 1) || isEnd(place + 1, text, signs), text[place - 2] != 0x8D35 else { return nil }
    let flags = signs[text[place]]
    let isName = !flags.isDisjoint(with: .anySurname) || !text.isHan(place + 1) && !flags.contains(.neverInName)
    return isName && !notSurnames.contains(text[place]) ? PersonalDataSpan(.name, place, place + 1) : nil
  }

  /// 小王, 老李
  private func nick(_ start: Int, _ text: borrowing MaskingText, _ signs: MaskSigns) -> PersonalDataSpan? {
    guard nicks.contains(text[start]), signs[text[start + 1]].contains(.surname), isEnd(start + 2, text, signs),
      !evidence.isWord(start, text), !evidence.isWord(start + 1, text), !evidence.everyday.contains(text[start], text[start + 1])
    else { return nil }
    return PersonalDataSpan(.name, start, start + 2)
  }

  /// The end of a name that stands alone between a strong cue and the next sign: 联系人：秦月； 我叫高兴旺，
  private func whole(_ start: Int, _ cue: Int, _ text: borrowing MaskingText, _ signs: MaskSigns, isMarked: Bool) -> Int? {
    var end = start
    while end < start + 6, text.isHan(end) { end += 1 }
    if cue == NameEvidence.Cue.naming, end > start + 2, endings.contains(text[end - 1]) { end -= 1 }
    guard (2...4).contains(end - start), !placeholders.contains(Array(text.codes[start..<end])) else { return nil }
    if (start + 1..<end).contains(where: { isTitle($0, text) }) { return nil }
    if isMarked, text[start - 1] == 0x3A, isGiven(start..<end, text, signs) { return end }
    if cue == NameEvidence.Cue.naming, isUsual(start + 1..<end, text, signs) { return end }
    let isAllUsual = end - start > 2 && isUsual(start..<end, text, signs) && isGiven(start..<end, text, signs)
    if cue == NameEvidence.Cue.strong, isAllUsual, !evidence.isWord(start, text) { return end }
    guard end - start < 4, !signs[text[start]].isDisjoint(with: .anySurname) else { return nil }
    if cue == NameEvidence.Cue.naming { return end }
    let isLikely = end - start == 3 && signs[text[end - 1]].contains(.strongGiven)
    let isShort = end - start == 2 && isStrong(start + 1, text, signs) && cue == NameEvidence.Cue.strong
    if evidence.isWord(start, text) { return isLikely || isShort ? end : nil }
    let isQuoted = text[start - 1] == 0 && text[end] == 0 && (start + 1..<end).contains { isUsual($0..<$0 + 1, text, signs) }
    if isQuoted && signs[text[start]].contains(.surname) { return end }
    if signs[text[start]].contains(.mostlyWord), end - start == 2 { return nil }
    if cue == NameEvidence.Cue.corrected { return isUsual(start + 1..<end, text, signs) ? end : nil }
    return isMarked && end - start == 2 || isLikely || isGiven(start + 1..<end, text, signs) ? end : nil
  }

  // MARK: Alone

  /// The name that begins a stretch of Chinese characters: `谯燕飞 满意度5`, `马上勇来电`, `小唐转`.
  func alone(at place: Int, _ text: borrowing MaskingText, _ signs: MaskSigns) -> PersonalDataSpan? {
    if text[place - 1] == 0x23 || text.isLetter(place - 1) { return nil }
    if text.isDigit(place - 1), !(2...4).allSatisfy({ text.isDigit(place - $0) }) { return nil }
    if let nick = nick(place, text, signs) { return nick }
    if let name = enclosed(place, text, signs) ?? givenAlone(place, text, signs) { return name }
    return unannounced(at: place, text, signs)
  }

  private func isStrong(_ place: Int, _ text: borrowing MaskingText, _ signs: MaskSigns) -> Bool {
    signs[text[place]].contains(.strongGiven)
  }

  /// The name around a dot: 阿卜杜拉·买买提.
  func dotted(at place: Int, _ text: borrowing MaskingText, _ signs: MaskSigns) -> PersonalDataSpan? {
    guard let name = evidence.dottedName(around: place, text, signs) else { return nil }
    return PersonalDataSpan(.name, name.start, name.end)
  }
}
