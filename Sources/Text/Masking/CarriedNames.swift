// Finds names that other languages bring with them, written by sound in Chinese characters: 才让东智, 阿合买提江, 马法土麦, 吉木伍各莫, 岩温罕.

/// A name is a row of parts of its language, or a family and syllables; what it is made of and what stands around it have to add up.
struct CarriedNames: Sendable {
  /// What parts and neighbours are worth.
  private enum Worth {
    static let enough = 8
    static let sure = 6
    static let plain = 4
    static let part = 3
    /// Two parts, or a family and its name, are hardly anything else.
    static let pair = 4
    static let family = 8
  }

  /// A part's number: its language in steps of 16, and its worth.
  private let parts: WordBook
  private let families: WordBook
  private let manchu: WordBook
  private let japanese: WordBook
  private let japaneseEnds: Set<UInt32>
  private let cues: WordBook
  /// What begins like a name and is a place, a greeting, a brand.
  private let others: WordBook
  /// What other rules take for names among others of its kind.
  private let places: WordBook
  /// What behind a name makes a place or a thing of it.
  private let placeEnds: WordBook
  private let starts: PairSet
  private let muslimStarts: Set<UInt32>
  private let tails: [Set<UInt32>]
  private let yi: Set<UInt32>
  private let dai: Set<UInt32>
  private let daiHeads: Set<UInt32>
  private let lahu: Set<UInt32>
  private let lahuHeads: Set<UInt32>
  private let surnames: Set<UInt32>
  private let doings: WordBook

  init(doings: WordBook, _ fold: @escaping (String) -> [UInt32]) {
    self.doings = doings
    var groups: [(words: [String], value: Int)] = []
    for (number, language) in CarriedLanguage.all.enumerated() {
      for (words, worth) in [(language.sure, Worth.sure), (language.plain, Worth.plain), (language.parts, Worth.part)] {
        // A long part says more: 阿迪力, 伊万诺夫.
        let least = worth == Worth.sure ? 3 : worth == Worth.plain ? 4 : 9
        let all = CarriedNames.split(words)
        groups.append((all.filter { $0.unicodeScalars.count < least }, number << 4 | worth))
        groups.append((all.filter { $0.unicodeScalars.count >= least }, number << 4 | (worth + 2)))
      }
    }
    parts = WordBook(groups, byLast: false, fold)
    families = WordBook(CarriedNames.split(CarriedLanguage.yiFamilies), fold)
    manchu = WordBook(CarriedNames.split(CarriedLanguage.manchuFamilies), fold)
    japanese = WordBook(CarriedNames.split(CarriedLanguage.japaneseFamilies), fold)
    japaneseEnds = Set(fold(CarriedLanguage.japaneseEnds))
    cues = WordBook(CarriedNames.split(CarriedPlaces.cues), byLast: true, fold)
    places = WordBook(CarriedNames.split(CarriedPlaces.places), fold)
    others = WordBook(CarriedNames.split(CarriedPlaces.notNames), fold)
    placeEnds = WordBook(CarriedNames.split(CarriedPlaces.ends), fold)
    tails = CarriedLanguage.all.map { Set(fold($0.tails)) }
    yi = Set(fold(CarriedLanguage.yiSyllables))
    dai = Set(fold(CarriedLanguage.daiSyllables))
    daiHeads = Set(fold(CarriedLanguage.daiHeads))
    lahu = Set(fold(CarriedLanguage.lahuSyllables))
    lahuHeads = Set(fold(CarriedLanguage.lahuHeads))
    surnames = Set(fold(CarriedLanguage.muslimSurnames))
    let muslim = CarriedLanguage.muslim
    muslimStarts = Set(fold(CarriedNames.firsts(muslim.sure + " " + muslim.plain)))
    let ownHeads = [CarriedLanguage.yiFamilies, CarriedLanguage.manchuFamilies, CarriedLanguage.japaneseFamilies].flatMap(CarriedNames.split)
    starts = PairSet((groups.flatMap(\.words) + ownHeads).map { String($0.unicodeScalars.prefix(2)) }, fold)
  }

  /// The first characters of all such names.
  static var beginnings: String {
    let words = CarriedLanguage.all.flatMap { [$0.sure, $0.plain, $0.parts] } + [CarriedLanguage.yiFamilies, CarriedLanguage.manchuFamilies, CarriedLanguage.japaneseFamilies]
    return words.map(firsts).joined() + CarriedLanguage.muslimSurnames + CarriedLanguage.daiHeads + CarriedLanguage.lahuHeads
  }

  /// The first character of each word.
  private static func firsts(_ words: String) -> String {
    var result = String.UnicodeScalarView()
    var isFirst = true
    for scalar in words.unicodeScalars {
      if isFirst, scalar.value > 0x20 { result.append(scalar) }
      isFirst = scalar.value <= 0x20
    }
    return String(result)
  }

  private static func split(_ words: String) -> [String] { words.unicodeScalars.split { $0.value <= 0x20 }.map { String($0) } }

  /// Such a name may begin here: the first two characters do.
  private func begins(_ place: Int, _ text: borrowing MaskingText) -> Bool {
    let (first, second) = (text[place], text[place + 1])
    if starts.contains(first, second) { return true }
    return muslimStarts.contains(second) && surnames.contains(first) || dai.contains(second) && daiHeads.contains(first) || lahu.contains(second) && lahuHeads.contains(first)
  }

  /// The name that begins at `place`.
  func name(at place: Int, _ text: borrowing MaskingText, _ signs: MaskSigns, _ names: NameFinding) -> PersonalDataSpan? {
    guard begins(place, text), others.standing(at: place, text) == nil else { return nil }
    var best = (points: Worth.enough - 1, end: place)
    let before = before(place, text, signs, names)
    func consider(_ worth: Int, _ end: Int) {
      let points = worth + before + after(end, text, signs, names)
      if points > best.points || points == best.points && best.end > place { best = (points, end) }
    }
    var place = place
    row(from: place, text, consider)
    headed(place, text, signs, names, consider)
    guard best.end > place, !isOther(place..<best.end, text) else { return nil }
    let start = place
    place = best.end
    // 帕提古丽 阿布力孜, 艾力-库尔班
    while text[place] == 0x20 || text[place] == 0x2D, text.isHan(place + 1), others.standing(at: place + 1, text) == nil {
      var last = place
      row(from: place + 1, text) { worth, end in if end > last, !text.isHan(end) || worth > Worth.sure { last = end } }
      if last == place { break }
      place = last
    }
    return PersonalDataSpan(.name, start, place)
  }

  // MARK: What a name is made of

  /// Parts in a row, and behind each the characters that may end a name.
  private func row(from start: Int, _ text: borrowing MaskingText, _ consider: (_ worth: Int, _ end: Int) -> Void) {
    var end = start
    var worth = 0
    var count = 0
    var language = 0
    while count < 4 {
      var next = parts.standing(at: end, text)
      // 哈那提别克: between two parts.
      if next == nil, count > 0, tails[language].contains(text[end]), let behind = parts.standing(at: end + 1, text) { next = (behind.length + 1, behind.value) }
      guard let part = next else { break }
      language = part.value >> 4
      end += part.length
      worth += part.value & 15
      count += 1
      if count == 1, worth == Worth.part { continue }
      let sum = worth + (count > 1 ? Worth.pair : 0)
      consider(sum, end)
      guard tails[language].contains(text[end]) else { continue }
      consider(sum + 2, end + 1)
      if language == CarriedLanguage.turkicNumber, tails[CarriedLanguage.turkicNumber].contains(text[end + 1]) { consider(sum + 2, end + 2) }
    }
  }

  /// A family or a head, and what it calls its own.
  private func headed(_ start: Int, _ text: borrowing MaskingText, _ signs: MaskSigns, _ names: NameFinding, _ consider: (_ worth: Int, _ end: Int) -> Void) {
    if let family = families.standing(at: start, text) {
      var end = start + family.length
      var count = 0
      while count < 3, yi.contains(text[end]), count > 1 || text[end - 1] == 0x82CF || !names.isEveryday(end - 1, text) {  // 苏木
        end += 1
        count += 1
        if text[end - 1] != 0x7684 { consider(count > 1 ? Worth.family + count : Worth.plain, end) }  // 的
      }
      // 布约小兵: a Chinese name behind the family's.
      let given = start + family.length..<start + family.length + 2
      if given.allSatisfy({ !signs[text[$0]].isDisjoint(with: [.strongGiven, .usualGiven]) }), !names.isEveryday(given.lowerBound - 1, text) { consider(Worth.sure, given.upperBound) }
      // 沙马阿依莫 may be spelt with whatever parts there are.
      if let part = parts.standing(at: start + family.length, text) { consider(Worth.family + 2, start + family.length + part.length) }
    }
    if let family = manchu.standing(at: start, text) {
      let given = NameEvidence.isDot(text[start + family.length]) ? start + family.length + 1 : start + family.length
      for count in 1...2 where (given..<given + count).allSatisfy({ text.isHan($0) }) { consider(Worth.family + (family.length > 2 ? 3 : 0), given + count) }
    }
    if let family = japanese.standing(at: start, text) {
      let end = start + family.length + 2
      if text.isHan(end - 2), japaneseEnds.contains(text[end - 1]), text[end - 1] == 0x90CE || !names.isEveryday(end - 2, text) { consider(Worth.sure, end) }
      if text.isHan(end - 1), text[end - 2] == 0x592A || text[end - 1] == 0x592A, text[end] == 0x90CE { consider(Worth.family, end + 1) }  // 太郎
    }
    if surnames.contains(text[start]), let part = parts.standing(at: start + 1, text), part.value >> 4 == CarriedLanguage.muslimNumber {
      let end = start + 1 + part.length
      consider((part.value & 15) + 2, end)
      if tails[CarriedLanguage.muslimNumber].contains(text[end]) { consider((part.value & 15) + 3, end + 1) }
    }
    if daiHeads.contains(text[start]), dai.contains(text[start + 1]) {
      consider(Worth.plain, start + 2)
      if dai.contains(text[start + 2]) { consider(Worth.sure, start + 3) }
    }
    if lahuHeads.contains(text[start]), lahu.contains(text[start + 1]) { consider(Worth.sure, start + 2) }
  }

  // MARK: Dots

  /// The name around the dot at `place`: 爱新觉罗·启昌, 拉藍·巴奈, 关佳·文博.
  func dotted(at dot: Int, _ text: borrowing MaskingText, _ signs: MaskSigns, _ names: NameFinding) -> PersonalDataSpan? {
    guard text.isHan(dot - 1), text.isHan(dot + 1), others.standing(at: dot + 1, text) == nil else { return nil }
    var left = (points: 1, start: dot)
    for first in max(0, dot - 7)..<dot {
      guard let worth = worth(ofPart: first..<dot, text, signs, names) else { continue }
      let points = worth + before(first, text, signs, names)
      if points > left.points { left = (points, first) }
    }
    guard left.start < dot, others.standing(at: left.start, text) == nil else { return nil }
    var right = (points: 0, end: dot)
    for last in (dot + 2..<dot + 9).reversed() {
      guard let worth = worth(ofPart: dot + 1..<last, text, signs, names) else { continue }
      let points = worth + (NameEvidence.isDot(text[last]) ? 2 : after(last, text, signs, names))
      if points > right.points { right = (points, last) }
    }
    return right.end > dot && left.points + right.points > 4 ? PersonalDataSpan(.name, left.start, right.end) : nil
  }

  /// What one part beside a dot is worth: what its parts are, 2 if it is written with the characters of foreign names; nil if a word stands in it.
  private func worth(ofPart range: Range<Int>, _ text: borrowing MaskingText, _ signs: MaskSigns, _ names: NameFinding) -> Int? {
    guard range.allSatisfy({ text.isHan($0) }) else { return nil }
    var best = 0
    row(from: range.lowerBound, text) { worth, last in if last == range.upperBound { best = max(best, worth) } }
    if best > 0 { return best }
    if let family = manchu.standing(at: range.lowerBound, text) ?? families.standing(at: range.lowerBound, text), family.length == range.count { return Worth.sure }
    var sounds = 0
    for place in range {
      if signs[text[place]].contains(.neverInName) { return nil }
      if place + 1 < range.upperBound, names.isEveryday(place, text), !names.evidence.givenWords.contains(text[place], text[place + 1]) { return nil }
      if !signs[text[place]].isDisjoint(with: [.carried, .strongGiven, .telling]) { sounds += 1 }
    }
    return sounds * 3 >= range.count * 2 ? 2 : 0
  }

  // MARK: What stands around it

  private func before(_ start: Int, _ text: borrowing MaskingText, _ signs: MaskSigns, _ names: NameFinding) -> Int {
    guard text.isHan(start - 1) else { return text.isLetter(start - 1) ? -1 : 1 }
    if let cue = names.cues.ending(at: start, text), cue.value > NameFinding.noCue {
      let isInside = cue.length == 1 && text.isHan(start - 2)
      return cue.value < NameEvidence.Cue.weak || isInside ? 2 : cue.value < NameEvidence.Cue.strong ? 3 : 4
    }
    if cues.ending(at: start, text) != nil { return 3 }
    if names.cutsWord(before: start, text) { return -3 }
    if !signs[text[start - 1]].isDisjoint(with: [.neverInName, .goesOn, .opener]) { return 1 }
    return names.evidence.everyday.contains(text[start - 2], text[start - 1]) ? 1 : -1
  }

  private func after(_ end: Int, _ text: borrowing MaskingText, _ signs: MaskSigns, _ names: NameFinding) -> Int {
    guard text.isHan(end) else { return 1 }
    if placeEnds.standing(at: end, text) != nil { return -6 }
    if names.evidence.titles.standing(at: end, text) != nil { return 4 }
    if let next = names.evidence.continuations.standing(at: end, text) { return next.value }
    if doings.standing(at: end, text) != nil { return 2 }
    if names.isEveryday(end - 1, text) { return -3 }
    if text[end + 1] == 0x7740 { return 1 }  // 拉着
    return signs[text[end]].isDisjoint(with: [.neverInName, .goesOn]) ? -1 : 1
  }

  // MARK: Places

  /// The range begins inside a word that is no name, or ends there.
  private func isOther(_ range: Range<Int>, _ text: borrowing MaskingText) -> Bool {
    for start in max(0, range.lowerBound - 4)..<range.upperBound {
      if let other = others.standing(at: start, text), start + other.length > range.lowerBound, start > range.lowerBound || start + other.length < range.upperBound { return true }
    }
    return false
  }

  /// A place, a currency or a brand of another language that was found as a name, and that nobody calls one.
  func isPlace(_ span: PersonalDataSpan, _ text: borrowing MaskingText, _ names: NameFinding) -> Bool {
    for start in max(0, span.start - 4)...span.start {
      guard let place = places.standing(at: start, text) ?? others.standing(at: start, text), start + place.length >= span.end else { continue }
      let isCalled = start == span.start && (names.cues.ending(at: start, text)?.value ?? 0) >= NameEvidence.Cue.weak
      return !isCalled && !names.isTitle(span.end, text)
    }
    return false
  }
}
