// What each folded character may be for the mask: a digit, a Chinese numeral, the first sign of something to look at.

/// Flags by folded character. Most characters have none, so that the pass over a text hardly stops.
struct MaskSigns: Sendable {
  struct Flags: OptionSet, Sendable {
    let rawValue: UInt32
    static let digit = Flags(rawValue: 1)
    static let numeral = Flags(rawValue: 2)
    static let surname = Flags(rawValue: 4)
    static let rareSurname = Flags(rawValue: 8)
    static let titleStart = Flags(rawValue: 16)
    static let nameCueEnd = Flags(rawValue: 32)
    static let placeEnd = Flags(rawValue: 64)
    static let neverInName = Flags(rawValue: 128)
    static let numeralUnit = Flags(rawValue: 256)
    static let mostlyWord = Flags(rawValue: 512)
    static let strongGiven = Flags(rawValue: 1024)
    static let usualGiven = Flags(rawValue: 2048)
    static let carried = Flags(rawValue: 4096)
    static let goesOn = Flags(rawValue: 8192)
    /// A name of another language may begin here.
    static let carriedStart = Flags(rawValue: 16384)
    static let wordStart = Flags(rawValue: 32768)
    static let telling = Flags(rawValue: 65536)
    static let plainGiven = Flags(rawValue: 131072)
    static let nickStart = Flags(rawValue: 262144)
    static let compoundStart = Flags(rawValue: 524288)
    static let callingStart = Flags(rawValue: 1_048_576)
    static let opener = Flags(rawValue: 2_097_152)
    /// Clear of a given name, and no everyday character.
    static let clearGiven = Flags(rawValue: 4_194_304)
    static let givenWordStart = Flags(rawValue: 8_388_608)
    /// A dictated @ may begin here: 艾特, (at).
    static let atStart = Flags(rawValue: 16_777_216)
    /// A candidate of the judge of names may begin here.
    static let judged: Flags = [.surname, .rareSurname, .mostlyWord, .compoundStart, .givenWordStart, .nickStart]
    /// A name may begin here that nothing announces.
    static let nameStart: Flags = [.surname, .rareSurname, .mostlyWord, .nickStart, .compoundStart]
    static let anySurname: Flags = [.surname, .rareSurname, .mostlyWord]
    static let wakes: Flags = [.digit, .numeral, .titleStart, .nameCueEnd, .placeEnd, .atStart]
  }

  private var flags: [UInt32]
  /// The value of each Chinese numeral.
  private static let numerals: [(String, UInt8)] = [
    ("零〇○◯", 0), ("一壹幺弌", 1), ("二贰", 2), ("三叁", 3), ("四肆", 4), ("五伍", 5), ("六陆", 6), ("七柒", 7), ("八捌", 8), ("九玖", 9),
  ]
  private var valueOf: [UInt32: UInt8] = [:]

  init(_ table: borrowing FoldTable) {
    flags = [UInt32](repeating: 0, count: 0x10000)
    for code in 0x30...0x39 { flags[code] = Flags.digit.rawValue }
    for (signs, value) in MaskSigns.numerals {
      for scalar in signs.unicodeScalars {
        let code = table.map[Int(scalar.value)]
        flags[Int(code)] |= Flags.numeral.rawValue
        valueOf[UInt32(code)] = value
      }
    }
    set(.surname, SurnameList.common, table)
    set(.rareSurname, SurnameList.alsoWords, table)
    set(.neverInName, SurnameList.neverInNames, table)
    set(.numeralUnit, "十百千拾佰仟廿卅", table)
    set(.placeEnd, "路街道巷胡里村邨镇园苑区城厦寓庭府湾居坊庄屯寨场", table)
    set(.atStart, "艾爱圈鼠([{<【#", table)
    set(.mostlyWord, SurnameList.mostlyWords, table)
    set(.strongGiven, GivenNames.strong, table)
    set(.usualGiven, GivenNames.usual, table)
    set(.telling, GivenNames.telling, table)
    set(.plainGiven, GivenNames.plain, table)
    set(.nickStart, "小老阿大", table)
    for name in SurnameList.compound { set(.compoundStart, String(name.prefix(1)), table) }
    set(.carried, GivenNames.carried, table)
    set(.carriedStart, CarriedNames.beginnings, table)
    for part in GivenNames.parts { set(.carried, part, table) }
    for word in NameCues.titles + NameCues.deeds + NameCues.continuations { set(.wordStart, String(word.prefix(1)), table) }
    for word in NameCues.callings + NameCues.tellings { set(.callingStart, String(word.prefix(1)), table) }
    set(.opener, NameCues.openers, table)
    set(.goesOn, NameCues.goingOn, table)
    for title in NameCues.titles + NameCues.shortTitles { set(.titleStart, String(title.prefix(1)), table) }
    for word in GivenNames.words.split(separator: " ") { set(.givenWordStart, String(word.prefix(1)), table) }
    for code in flags.indices where !self[UInt32(code)].isDisjoint(with: [.strongGiven, .telling]) && !self[UInt32(code)].contains(.neverInName) {
      flags[code] |= Flags.clearGiven.rawValue
    }
    for cue in NameCues.all { set(.nameCueEnd, String(cue.suffix(1)), table) }
  }

  private mutating func set(_ flag: Flags, _ signs: String, _ table: borrowing FoldTable) {
    for scalar in signs.unicodeScalars { flags[Int(table.map[Int(scalar.value)])] |= flag.rawValue }
  }

  @inline(__always)
  subscript(code: UInt32) -> Flags { code < 0x10000 ? Flags(rawValue: flags[Int(code)]) : [] }

  /// 0…9 of a digit or Chinese numeral; nil for anything else.
  func value(_ code: UInt32) -> UInt8? {
    if code &- 0x30 < 10 { return UInt8(truncatingIfNeeded: code &- 0x30) }
    return self[code].contains(.numeral) ? valueOf[code] : nil
  }
}

/// A folded text for the mask: one folded character for each of the original, so that places need no map.
struct MaskingText: Sendable {
  /// Folded; 0 where the fold leaves nothing.
  var codes: [UInt32] = []
  /// As written; U+FFFD for bytes that are no text.
  var original: [UInt32] = []
  var hasAt = false
  /// Cyrillic letters or Hangul stand in it.
  var hasForeign = false

  mutating func read(_ text: borrowing Span<UInt8>, _ table: borrowing FoldTable) {
    codes.removeAll(keepingCapacity: true)
    original.removeAll(keepingCapacity: true)
    hasAt = false
    hasForeign = false
    var position = 0
    while position < text.count {
      let (scalar, width) = UTF8Decoding.scalar(text, position)
      position += width
      let code = scalar < 0x10000 ? UInt32(table.map[Int(scalar)]) : scalar == UTF8Decoding.invalid ? 0x1A : scalar
      if code == 0x40 { hasAt = true }
      if ForeignNames.isForeign(scalar) { hasForeign = true }
      codes.append(code)
      original.append(scalar == UTF8Decoding.invalid ? 0xFFFD : scalar)
    }
  }

  var count: Int { codes.count }

  /// The folded character at a place; a line feed beyond either end.
  @inline(__always)
  subscript(place: Int) -> UInt32 { place >= 0 && place < codes.count ? codes[place] : 0x0A }

  /// A Chinese character.
  @inline(__always)
  func isHan(_ place: Int) -> Bool {
    let code = self[place]
    return code >= 0x3400 && code <= 0x9FFF || code >= 0x20000 && code <= 0x3FFFF
  }

  /// a–z after folding.
  @inline(__always)
  func isLetter(_ place: Int) -> Bool { self[place] &- 0x61 < 26 }

  /// A–Z as written, full width too.
  @inline(__always)
  func isCapital(_ place: Int) -> Bool {
    guard place >= 0, place < original.count else { return false }
    return original[place] &- 0x41 < 26 || original[place] &- 0xFF21 < 26
  }

  @inline(__always)
  func isDigit(_ place: Int) -> Bool { self[place] &- 0x30 < 10 }

  /// The text ends with `word` right before `place`.
  func ends(_ word: [UInt32], at place: Int) -> Bool {
    guard place >= word.count else { return false }
    for index in 0..<word.count where codes[place - word.count + index] != word[index] { return false }
    return true
  }

  /// `word` stands at `place`.
  func stands(_ word: [UInt32], at place: Int) -> Bool {
    guard place >= 0, place + word.count <= codes.count else { return false }
    for index in 0..<word.count where codes[place + index] != word[index] { return false }
    return true
  }

  /// The longest of `words` that ends right before `place`.
  func wordEnding(at place: Int, of words: [[UInt32]]) -> Int? {
    var longest = 0
    for word in words where word.count > longest && ends(word, at: place) { longest = word.count }
    return longest > 0 ? longest : nil
  }

  /// The longest of `words` that stands at `place`.
  func wordStanding(at place: Int, of words: [[UInt32]]) -> Int? {
    var longest = 0
    for word in words where word.count > longest && stands(word, at: place) { longest = word.count }
    return longest > 0 ? longest : nil
  }
}
