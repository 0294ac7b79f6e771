// Finds names in Latin letters: behind titles and cues, in greetings and signatures, and by what their words look like.

struct LatinNames: Sendable {
  private let titles: Set<String>
  private let cues: [(words: [UInt32], least: Int)]
  private let cueStarts: Set<UInt32>
  private let signOffs: [[UInt32]]
  let surnames: Set<String>
  let syllables: Set<String>
  let first: Set<String>
  let particles: Set<String>
  let notNames: Set<String>
  /// Places, brands and other words in a row that look like a name.
  let places: WordBook
  /// First names that are words, months, places or brands as well.
  let doubtful: Set<String>
  /// Surnames that are no English word.
  let clear: Set<String>
  let western: Set<String>
  let politeWords: Set<String>
  let placeWords: Set<String>

  /// One capitalised word of a text.
  struct Word {
    var text: String
    var start: Int
    var end: Int
  }

  init(_ fold: (String) -> [UInt32]) {
    titles = Set(RomanCues.titles)
    let all = RomanCues.sure.map { (words: fold($0), least: 1) } + RomanCues.doubtful.map { (words: fold($0), least: 2) }
    cues = all.sorted { $0.words.count > $1.words.count }
    cueStarts = Set(cues.compactMap { $0.words.first })
    signOffs = RomanCues.signOffs.map(fold)
    surnames = Set(RomanNames.surnames)
    syllables = Set(RomanNames.syllables)
    first = Set(RomanNames.first)
    particles = Set(RomanNames.particles)
    notNames = Set(RomanNames.notNames)
    places = WordBook(RomanPlaces.all, fold)
    doubtful = Set(RomanNames.doubtfulFirst)
    clear = surnames.filter { $0.count > 2 }.subtracting(RomanNames.wordSurnames)
    western = Set(RomanNames.western)
    politeWords = Set(RomanCues.polite)
    placeWords = Set(RomanCues.placeWords)
  }

  /// The name that begins at, or behind the cue at, the word at `place`.
  func name(at place: Int, _ text: borrowing MaskingText) -> PersonalDataSpan? {
    if text.isCapital(place) {
      if let titled = titled(place, text) ?? signature(place, text) { return titled }
      let words = run(from: place, text)
      if let name = shaped(words, place, text) ?? single(words, place, text) { return name }
    } else if let name = pinyin(at: place, text) {
      return name
    }
    guard cueStarts.contains(text[place]) else { return nil }
    if !text.isCapital(place), let titled = titled(place, text) ?? signature(place, text) { return titled }
    for cue in cues where text.stands(cue.words, at: place) && !text.isLetter(place + cue.words.count) {
      guard let start = next(from: place + cue.words.count, text) else { return nil }
      return behindCue(start, isSure: cue.least == 1, text)
    }
    return nil
  }

  /// The name in Latin letters behind a cue, Chinese or English.
  func behindCue(_ start: Int, isSure: Bool, _ text: borrowing MaskingText) -> PersonalDataSpan? {
    let words = run(from: start, text)
    guard let head = words.first else { return nil }
    if let count = recognised(words, start, text), count == words.count || count > 1 { return PersonalDataSpan(.name, start, words[count - 1].end) }
    if words.count >= 2 { return PersonalDataSpan(.name, start, words[min(words.count, 4) - 1].end) }
    let isKnown = first.contains(head.text) || surnames.contains(head.text) && head.text.count > 2
    let isAbbreviation = text.isCapital(start + 1)
    let isFollowed = text[head.end] == 0x20 && text.isCapital(head.end + 1)
    return isKnown || isSure && !isFollowed && !isAbbreviation && head.text.count > 1 ? PersonalDataSpan(.name, start, head.end) : nil
  }

  /// The end of the first name that stands at `place`.
  func firstName(at place: Int, _ text: borrowing MaskingText) -> Int? {
    guard text.isCapital(place) else { return nil }
    let end = Self.wordEnd(place, text)
    return first.contains(Self.word(place..<end, text)) ? end : nil
  }

  /// The name in Latin letters beside a Chinese one that ends at `end`: 梁美儀 Maggie, 陳大文 (Chan Tai Man).
  func beside(_ end: Int, _ text: borrowing MaskingText) -> PersonalDataSpan? {
    guard text[end] == 0x20 || text[end] == 0x28 else { return nil }
    let start = text[end] == 0x20 && text[end + 1] == 0x28 ? end + 2 : end + 1
    guard text.isCapital(start) else { return nil }
    let words = run(from: start, text)
    if let count = recognised(words, start, text) { return PersonalDataSpan(.name, start, words[count - 1].end) }
    return firstName(at: start, text).map { PersonalDataSpan(.name, start, $0) }
  }

  /// The name before a Chinese title: Kelvin先生, Amy姐.
  func before(title place: Int, _ text: borrowing MaskingText) -> PersonalDataSpan? {
    let end = text[place - 1] == 0x20 ? place - 1 : place
    var start = end
    while start > 0, text.isLetter(start - 1) { start -= 1 }
    guard start < end, text.isCapital(start) else { return nil }
    let word = Self.word(start..<end, text)
    if text[start - 1] == 0x20 {
      var before = start - 1
      while before > 0, text.isLetter(before - 1) { before -= 1 }
      if before < start - 1, text.isCapital(before), first.contains(Self.word(before..<start - 1, text)) {
        return PersonalDataSpan(.name, before, end)
      }
    }
    let isKnown = first.contains(word) || surnames.contains(word)
    let isAbbreviation = text.isCapital(start + 1)
    return isKnown || !isAbbreviation && !notNames.contains(word) && word.count > 2 ? PersonalDataSpan(.name, start, end) : nil
  }

  // MARK: Titles and signatures

  private func titled(_ place: Int, _ text: borrowing MaskingText) -> PersonalDataSpan? {
    var end = place
    while text.isLetter(end) { end += 1 }
    guard end - place < 10, titles.contains(Self.word(place..<end, text)) else { return nil }
    var start = end
    while start < end + 2, text[start] == 0x2E || text[start] == 0x20 { start += 1 }
    guard start > end else { return nil }
    // Dr. van der Berg
    var capital = start
    while text.isLetter(capital), !text.isCapital(capital) {
      let last = Self.wordEnd(capital, text)
      guard text[last] == 0x20, particles.contains(Self.word(capital..<last, text)) else { return nil }
      capital = last + 1
    }
    guard let last = run(from: capital, text).prefix(4).last else { return nil }
    return PersonalDataSpan(.name, start, last.end)
  }

  /// Thanks, Yvonne Tsui
  private func signature(_ place: Int, _ text: borrowing MaskingText) -> PersonalDataSpan? {
    guard let length = text.wordStanding(at: place, of: signOffs), !text.isLetter(place + length), text[place + length] != 0x20 else { return nil }
    guard let start = next(from: place + length, text) else { return nil }
    let words = run(from: start, text)
    guard let last = words.last else { return nil }
    if let count = recognised(words, start, text) { return PersonalDataSpan(.name, start, words[count - 1].end) }
    let isEnd = last.end >= text.count || text[last.end] == 0x0A || text[last.end + 1] == 0x2D || text[last.end] == 0x2E || text[last.end] == 0x28
    return isEnd && words.count < 4 ? PersonalDataSpan(.name, start, last.end) : nil
  }

  /// The word behind `place`, over a blank, a comma, a colon or a bracket.
  private func next(from place: Int, _ text: borrowing MaskingText) -> Int? {
    var start = place
    while start < place + 3, start < text.count, [0x20, 0x1F, 0x3A, 0, 0x0A, 0x28].contains(text[start]) { start += 1 }
    return start > place && text.isLetter(start) ? start : nil
  }
}
