// Tells by their words alone whether words in Latin letters are a name: Western, Chinese in any romanisation, Korean, in any order.

extension LatinNames {
  // MARK: Words

  /// a–z after folding, and letters with marks: Ü, é.
  @inline(__always)
  static func isLetter(_ place: Int, _ text: borrowing MaskingText) -> Bool {
    text.isLetter(place) || text[place] &- 0xDF < 0x170 && text[place] != 0xF7
  }

  @inline(__always)
  static func isCapital(_ place: Int, _ text: borrowing MaskingText) -> Bool {
    text.isCapital(place) || place >= 0 && place < text.count && text.original[place] &- 0xC0 < 0x1F && text.original[place] != 0xD7
  }

  /// Up to five capitalised words from `place` on that may be parts of a name.
  func run(from place: Int, _ text: borrowing MaskingText) -> [Word] {
    var words: [Word] = []
    var position = place
    while words.count < 5, position < text.count, Self.isCapital(position, text) {
      let end = Self.wordEnd(position, text)
      let word = Word(text: Self.word(position..<end, text), start: position, end: end)
      if notNames.contains(word.text), !isSpared(word, words, text) { break }
      if let other = places.standing(at: position, text), !Self.isLetter(position + other.length, text) { break }
      words.append(word)
      guard text[end] == 0x20 else { break }
      position = end + 1
    }
    return words
  }

  /// Words that are no names but behind a surname: Qiu He, Kwong May Po; and before a name with a hyphen: Park Min-jun.
  private func isSpared(_ word: Word, _ before: [Word], _ text: borrowing MaskingText) -> Bool {
    if before.isEmpty {
      guard word.text == "park", text[word.end] == 0x20, Self.isCapital(word.end + 1, text) else { return false }
      let next = Self.word(word.end + 1..<Self.wordEnd(word.end + 1, text), text)
      return next.contains("-") && isGiven(next)
    }
    guard let head = before.first, clear.contains(head.text) || head.text == "qiu" else { return false }
    return ["he", "she", "you", "an", "may", "long", "hang", "seng", "can", "so", "fan"].contains(word.text)
  }

  /// Over letters, hyphens, the apostrophe of O'Hanrahan and that of Ch'in.
  static func wordEnd(_ place: Int, _ text: borrowing MaskingText) -> Int {
    var end = place
    var part = place
    while true {
      if isLetter(end, text) {
        end += 1
      } else if text[end] == 0x2D, isLetter(end + 1, text) {
        end += 1
        part = end
      } else if text[end] == 0x27, end == place + 1 && isCapital(end + 1, text) || isAspirated(part..<end, text) && isLetter(end + 1, text) {
        end += 1
      } else {
        return end
      }
    }
  }

  /// ch', k', p', t', ts', tz'
  private static func isAspirated(_ part: Range<Int>, _ text: borrowing MaskingText) -> Bool {
    let last = text[part.upperBound - 1]
    if part.count == 1 { return last == 0x6B || last == 0x70 || last == 0x74 }
    return part.count == 2 && (text[part.lowerBound] == 0x63 && last == 0x68 || text[part.lowerBound] == 0x74 && (last == 0x73 || last == 0x7A))
  }

  static func word(_ range: Range<Int>, _ text: borrowing MaskingText) -> String {
    var word = ""
    for place in range where text[place] != 0x27 {
      let isYu = text[place] == 0xFC && place > range.lowerBound && (text[place - 1] == 0x6C || text[place - 1] == 0x6E)  // lü, nü
      if let scalar = Unicode.Scalar(isYu ? 0x76 : plain(text[place])) { word.unicodeScalars.append(scalar) }
    }
    return word
  }

  /// é as e.
  private static func plain(_ code: UInt32) -> UInt32 {
    switch code {
    case 0...0x7F: code
    case 0xE0...0xE5: 0x61
    case 0xE7: 0x63
    case 0xE8...0xEB: 0x65
    case 0xEC...0xEF: 0x69
    case 0xF1: 0x6E
    case 0xF2...0xF6, 0xF8: 0x6F
    case 0xF9...0xFC: 0x75
    default: code
    }
  }

  // MARK: What a name looks like

  /// The name that capitalised words are by themselves.
  func shaped(_ words: [Word], _ place: Int, _ text: borrowing MaskingText) -> PersonalDataSpan? {
    guard let head = words.first else { return nil }
    if let count = recognised(words, place, text), !isInsidePlace(place, text) {
      return PersonalDataSpan(.name, place, behindComma(words[count - 1].end, text) ?? words[count - 1].end)
    }
    guard words.count == 1, surnames.contains(head.text) else { return nil }
    // CHEUNG, Wai Kit
    if text[head.end] == 0x1F, head.text.count > 1, text.isCapital(place + 1) || clear.contains(head.text) {
      let start = text[head.end + 1] == 0x20 ? head.end + 2 : head.end + 1
      let given = run(from: start, text)
      if let first = given.first, let last = given.prefix(3).prefix(while: { isGiven($0.text) || self.first.contains($0.text) }).last,
        last.start > first.start || first.text.contains("-") || text.isCapital(place + 1) && text[last.end] != 0x27
      { return PersonalDataSpan(.name, place, last.end) }
    }
    return lowerGiven(head, text)
  }

  /// Tse Yuet-ying, Winnie
  private func behindComma(_ end: Int, _ text: borrowing MaskingText) -> Int? {
    guard text[end] == 0x1F else { return nil }
    let start = text[end + 1] == 0x20 ? end + 2 : end + 1
    let words = run(from: start, text)
    guard words.count == 1, first.contains(words[0].text), !Self.isLetter(words[0].end + 1, text) || text[words[0].end] != 0x20 else { return nil }
    return words[0].end
  }

  /// How many of the words are a name by themselves.
  func recognised(_ words: [Word], _ place: Int, _ text: borrowing MaskingText) -> Int? {
    guard words.count >= 2 else { return nil }
    let isTwice = words[0].text == words[1].text && text[words[1].end] == 0x27 && Pinyin.isSyllables(words[0].text[...], most: 1)  // Rong Rong's
    let count = isTwice ? 2 : western(words) ?? chinese(words) ?? givenFirst(words) ?? called(words, text)
    guard let count, !isPlace(behind: words[count - 1].end, text) else { return nil }
    return count
  }

  /// Fiona Kwok, Anton Petrychko, Anna Wong Siu Ling
  private func western(_ words: [Word]) -> Int? {
    guard first.contains(words[0].text) else { return nil }
    if let rest = chinese(Array(words.dropFirst())) { return rest + 1 }
    // Jade Global, Grace Period
    if doubtful.contains(words[0].text), !isSurname(words[1].text), !first.contains(words[1].text), !particles.contains(words[1].text) { return nil }
    if words.count > 2, first.contains(words[1].text) { return 3 }
    var count = 2
    while count < words.count, particles.contains(words[count - 1].text) { count += 1 }
    return count
  }

  /// A surname of Europe, known or by its ending, or a Chinese one.
  private func isSurname(_ word: String) -> Bool {
    if surnames.contains(word) || western.contains(word) { return true }
    return word.count > 5 && RomanNames.westernEndings.contains { word.hasSuffix($0) }
  }

  /// Ho Wai Kit, Zhang Wenqian, WU XIAOMI, Ho Lam Suk Yee, Nguyen Thi Lan Huong, and a first name behind: Wong Ka Yan Kelly
  private func chinese(_ words: [Word]) -> Int? {
    guard words.count >= 2, surnames.contains(words[0].text) else { return nil }
    var count = 1
    let most = words.count > 3 && surnames.contains(words[1].text) || words[0].text == "nguyen" ? 4 : 3
    while count < min(words.count, most), isGiven(words[count].text) { count += 1 }
    if count < words.count, first.contains(words[count].text), count > 1 || clear.contains(words[0].text) { return count + 1 }
    guard count > 1 else { return nil }
    return count == 2 && words.count > 2 && words[2].text.count < 7 ? 3 : count
  }

  /// Chia-hao Lin, Wenqian Zhang, Chi Keung Leung
  private func givenFirst(_ words: [Word]) -> Int? {
    if words.count == 3, clear.contains(words[2].text), syllables.contains(words[0].text), syllables.contains(words[1].text) { return 3 }
    guard words.count == 2, surnames.contains(words[1].text), isGiven(words[0].text) else { return nil }
    return words[0].text.count > 4 || clear.contains(words[1].text) && words[0].text.count > 1 && !surnames.contains(words[0].text) ? 2 : nil
  }

  /// Happy Gao: any word before a surname that is hardly anything else, where English is written.
  private func called(_ words: [Word], _ text: borrowing MaskingText) -> Int? {
    guard words.count == 2, clear.contains(words[1].text), !text.isHan(words[0].start - 1), !text.isHan(words[1].end) else { return nil }
    return !text.isCapital(words[1].start + 1) && text[words[1].end] != 0x2D ? 2 : nil
  }

  /// One to three syllables, with hyphens or without.
  func isGiven(_ word: String) -> Bool {
    let parts = word.split(separator: "-")
    if parts.count == 2, parts.allSatisfy({ (2...5).contains($0.count) && !notNames.contains(String($0)) }) { return true }  // Ji-hye
    return parts.allSatisfy { part in syllables.contains(String(part)) || Pinyin.isSyllables(part) }
  }

  /// A road, a branch or a bank is named, not a person.
  func isPlace(behind end: Int, _ text: borrowing MaskingText) -> Bool {
    guard text[end] == 0x20, text.isLetter(end + 1) else { return false }
    var last = end + 1
    while text.isLetter(last) { last += 1 }
    return placeWords.contains(Self.word(end + 1..<last, text))
  }

  /// The word is one of the later words of a place: Ho Man Tin.
  private func isInsidePlace(_ place: Int, _ text: borrowing MaskingText) -> Bool {
    var start = place
    for _ in 0..<3 {
      guard text[start - 1] == 0x20, Self.isLetter(start - 2, text) else { return false }
      start -= 2
      while start > 0, Self.isLetter(start - 1, text) { start -= 1 }
      if let other = places.standing(at: start, text), start + other.length > place { return true }
    }
    return false
  }

  // MARK: One word

  /// A first name alone: Kevin hung up; 阿Ken; Jessica（塗靜宜）; 轉俾Joey，
  func single(_ words: [Word], _ place: Int, _ text: borrowing MaskingText) -> PersonalDataSpan? {
    guard let head = words.first else { return nil }
    if text[place - 1] == 0x963F, head.text.count > 1, !text.isCapital(place + 1) { return PersonalDataSpan(.name, place - 1, head.end) }
    if isIrish(place, text) || isLittle(head.text) && text.isHan(place - 1) { return PersonalDataSpan(.name, place, head.end) }
    guard words.count == 1, first.contains(head.text), !doubtful.contains(head.text) || text[place - 1] != 0x20 && text.isHan(head.end) && head.text.count > 3
    else { return nil }
    let isPart = text[head.end] == 0x2E || text[head.end] == 0x26 || text[head.end] == 0x2D || text[head.end] == 0x5F || text[head.end] == 0x40
    if isPart && text[head.end + 1] != 0x20 && text[head.end + 1] != 0x0A && head.end + 1 < text.count || isPlace(behind: head.end, text) { return nil }
    if [0x2E, 0x2D, 0x5F, 0x40, 0x26].contains(text[place - 1]) || text.isDigit(place - 1) || text.isDigit(head.end) { return nil }
    // Tommy Hilfiger, Kelly Services: another capital beside it belongs to no name.
    if text[head.end] == 0x20, text.isCapital(head.end + 1) { return nil }
    if text[place - 1] == 0x20, text.isLetter(place - 2) {
      var start = place - 2
      while text.isLetter(start - 1) { start -= 1 }
      if text.isCapital(start), !notNames.contains(Self.word(start..<place - 1, text)) { return nil }
    }
    return isInsidePlace(place, text) || places.standing(at: place, text) != nil ? nil : PersonalDataSpan(.name, place, head.end)
  }

  /// O'Brien, MacGregor, McCarthy; but no burgers, no computers.
  private func isIrish(_ place: Int, _ text: borrowing MaskingText) -> Bool {
    if text[place] == 0x6F { return text[place + 1] == 0x27 && text.isCapital(place + 2) && text.isLetter(place + 4) }
    guard text[place] == 0x6D, text.isLetter(place + 5), !text.isCapital(place + 1) else { return false }
    let inner = text[place + 1] == 0x63 ? place + 2 : text[place + 1] == 0x61 && text[place + 2] == 0x63 ? place + 3 : place
    let word = Self.word(inner..<Self.wordEnd(inner, text), text)
    return inner > place && text.isCapital(inner) && !["donald", "donalds", "book", "cafe", "kinsey", "afee", "delivery", "os"].contains(word)
  }

  /// Xiaoyu: a child's name in Pinyin among Chinese characters, no brand.
  private func isLittle(_ word: String) -> Bool {
    word.hasPrefix("xiao") && word.count > 5 && Pinyin.isSyllables(word.dropFirst(4), most: 1) && word != "xiaopeng"
  }

  // MARK: Pinyin in small letters

  /// lv xiaoling, behind a Chinese character.
  func pinyin(at place: Int, _ text: borrowing MaskingText) -> PersonalDataSpan? {
    guard text.isHan(place - 1), text[place] != 0 else { return nil }
    let end = Self.wordEnd(place, text)
    guard end - place < 8, text[end] == 0x20, text.isLetter(end + 1) else { return nil }
    let word = Word(text: Self.word(place..<end, text), start: place, end: end)
    return surnames.contains(word.text) ? lowerGiven(word, text) : nil
  }

  /// Zhang san fei随便, Peng xiaojie
  private func lowerGiven(_ surname: Word, _ text: borrowing MaskingText) -> PersonalDataSpan? {
    guard text[surname.end] == 0x20, text.isLetter(surname.end + 1), !text.isCapital(surname.end + 1) else { return nil }
    var end = surname.end
    var letters = 0
    for count in 0..<2 where text[end] == 0x20 && text.isLetter(end + 1) {
      let last = Self.wordEnd(end + 1, text)
      let word = Self.word(end + 1..<last, text)
      if count == 0, politeWords.contains(word) { return PersonalDataSpan(.name, surname.start, surname.end) }
      guard word.count > 1, !notNames.contains(word), Pinyin.isSyllables(word[...]) else { return nil }
      letters += word.count
      end = last
    }
    let isAmongHan = text.isHan(end) || text.isHan(surname.start - 1) && !(text[end] == 0x20 && text.isLetter(end + 1))
    return isAmongHan && letters > 3 ? PersonalDataSpan(.name, surname.start, end) : nil
  }

  // MARK: Named again

  /// The given name or the first name of a found name where it stands again: Law Chi Wai … Chi Wai denies it.
  func repeats(_ text: borrowing MaskingText, in found: inout [PersonalDataSpan]) {
    var seen = Set<[UInt32]>()
    for span in found where span.kind == .name && Self.isCapital(span.start, text) && seen.insert(Array(text.codes[span.start..<span.end])).inserted {
      let words = run(from: span.start, text).filter { $0.end <= span.end }
      guard words.count > 1, let last = words.last else { continue }
      if words.count == 3, surnames.contains(words[0].text) { again(words[1].start..<last.end, text, in: &found) }
      if words.count == 2, surnames.contains(words[0].text) || first.contains(words[0].text) {
        let own = surnames.contains(words[0].text) && !first.contains(words[0].text) ? words[1] : words[0]
        if words[1].text != own.text, clear.contains(words[1].text), words[1].text.count > 3 { again(words[1].start..<words[1].end, text, in: &found) }
        if own.text.count > 2, !notNames.contains(own.text), !doubtful.contains(own.text) { again(own.start..<own.end, text, in: &found) }
      }
    }
  }

  private func again(_ name: Range<Int>, _ text: borrowing MaskingText, in found: inout [PersonalDataSpan]) {
    let codes = Array(text.codes[name])
    var place = name.upperBound
    while place + codes.count <= text.count {
      if text[place] == codes[0], Self.isCapital(place, text), text.stands(codes, at: place), !Self.isLetter(place - 1, text), !Self.isLetter(place + codes.count, text) {
        found.append(PersonalDataSpan(.name, place, place + codes.count))
        place += codes.count
      } else {
        place += 1
      }
    }
  }
}
