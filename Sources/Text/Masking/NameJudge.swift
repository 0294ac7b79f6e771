// Judges where Chinese names stand by everything around them: a linear classifier beside the rules, with weights that a person can read.

/// Every place where a name may stand is a candidate: a surname with one or two characters behind, a married woman's two surnames with two,
/// two characters that are clear of a given name. What stands in it and on both sides are its signs; the sum of their weights (`NameWeights`,
/// in hundredths, fitted as a linear support-vector machine with squared hinge loss: Tests/Evaluation/names.py) is its score. Of the candidates with a score above 0
/// those are names that do not overlap and whose scores add up to most (dynamic programming over their ends, as for weighted intervals).
struct NameJudge: Sendable {
  /// What is weighed. The order is that of `names`; each sign has a fixed number of characters, at most three.
  enum Sign: Int, CaseIterable {
    case base, l1, l2, l3, cut, near, surname, one, first, second, given, pair, twice, word, seen, seenPair, seenLeft, seenRight, idle, thing
    case r1, r2, r3, over, longer, left, right, sides, wordSides, wordLeft, wordRight, givenLeft, givenRight, givenSurname
    case wordL1, wordR1, wordR2, again, titled, nick, told, talk

    /// As the table calls it, and how many characters it has.
    static let names: [(name: String, width: Int)] = [
      ("base", 2), ("l1", 1), ("l2", 2), ("l3", 3), ("cut", 2), ("near", 2), ("surname", 2), ("one", 1), ("first", 1), ("second", 1), ("given", 2),
      ("pair", 3), ("twice", 1), ("word", 3), ("seen", 3), ("seen pair", 1), ("seen left", 1), ("seen right", 1), ("idle", 1), ("thing", 1), ("r1", 1), ("r2", 2),
      ("r3", 3), ("over", 2), ("longer", 2), ("left", 1), ("right", 1), ("sides", 2), ("word sides", 3), ("word left", 3), ("word right", 3),
      ("given left", 3), ("given right", 3), ("given surname", 3), ("word l1", 2), ("word r1", 2), ("word r2", 3), ("again", 1), ("titled", 1),
      ("nick", 1), ("told", 1), ("talk", 2),
    ]
  }

  /// What is known of two characters that stand together: how often they do (0…3), and whether they are a word.
  struct Pair: OptionSet, Sendable {
    let rawValue: Int32
    static let word = Pair(rawValue: 4)
    /// A word that ends with a surname.
    static let ending = Pair(rawValue: 8)
    static let given = Pair(rawValue: 16)
    /// A word that begins like a name and does nothing.
    static let idle = Pair(rawValue: 32)
    var often: Int32 { rawValue & 3 }
    var isCut: Bool { !isDisjoint(with: [.word, .ending]) }
  }

  struct Candidate: Sendable {
    var start: Int
    /// Characters of the surname; 0 for a given name alone.
    var surname: Int
    var end: Int
    /// A letter: surnames `c`ommon, `a`lso words, `m`ostly words, compound (`X`), two (`M`), unknown (`o`), none (`G`).
    var kind: UInt64
  }

  /// A place or a company (`NamedThings`) that begins where candidates do.
  private struct Thing {
    let start: Int
    /// 0 without one.
    let length: Int
    /// The place lies within an earlier one.
    let isInside: Bool

    /// The candidate is the thing (`=`), only its beginning (`<`), longer (`>`), or begins inside another (`i`).
    func sign(to end: Int) -> UInt64? {
      if isInside { return letter("i") }
      return length == 0 ? nil : letter(end == start + length ? "=" : end < start + length ? "<" : ">")
    }
  }

  /// Room that is reused from text to text.
  struct Scratch: Sendable {
    fileprivate var candidates: [Candidate] = []
    fileprivate var order: [(end: Int, start: Int, score: Int)] = []
    fileprivate var sums: [Int] = []
    fileprivate var links: [Int] = []
  }

  /// Weights are kept in steps of hundredths, above this number.
  private static let step: Int32 = 5
  private static let zero: Int32 = 512
  /// A candidate of which surname, given name and left side say less than this, in steps, is none, whatever stands right of it.
  static let hopeless = -80

  private var weights: SignTable
  private var pairs: SignTable
  let doings: WordBook
  private let things: WordBook
  /// By character: what it is in a given name, a letter (see `givenKind`).
  private var kinds: [UInt8]
  let clerks: Set<UInt32>
  let links: Set<UInt32>
  let chiefs: Set<UInt32>
  private let talks: Set<UInt32>

  init(_ signs: MaskSigns, _ fold: (String) -> [UInt32], rows: String = NameWeights.rows) {
    weights = SignTable(expecting: 1 << 15)
    pairs = SignTable(expecting: 1 << 15)
    doings = WordBook(NameCues.doings, fold)
    things = WordBook(NamedThings.words, fold)
    clerks = Set(fold("客户柜"))
    links = Set(fold("是为叫系"))
    chiefs = Set(fold("某总"))
    talks = Set(fold("真本全大这改单姓实人"))
    kinds = (0..<0x10000).map { NameJudge.givenKind(signs[UInt32($0)]) }
    learn(rows)
    for (level, groups) in NameWeights.seen.enumerated() {
      for group in groups.unicodeScalars.split(whereSeparator: { $0.value <= 0x20 }) {
        let codes = group.map { UInt64($0.value) }
        for second in codes.dropFirst() { pairs.set(codes[0] << 16 | second, Int32(level + 1)) }
      }
    }
    mark(EverydayWords.pairs + SurnameWords.pairs + Array(SurnameList.words), .word, fold)
    mark(SurnameWords.endingPairs, .ending, fold)
    mark(GivenNames.words.split(separator: " ").map(String.init), .given, fold)
    mark(Array(SurnameList.words) + NameCues.notPersons, .idle, fold)
  }

  private mutating func mark(_ words: [String], _ flag: Pair, _ fold: (String) -> [UInt32]) {
    for word in words {
      let codes = fold(word)
      if codes.count != 2 || (codes[0] | codes[1]) >> 16 != 0 { continue }
      let key = UInt64(codes[0]) << 16 | UInt64(codes[1])
      pairs.set(key, pairs[key] | flag.rawValue)
    }
  }

  /// Reads the table: in each line a sign, a weight, and the characters of all signs of this weight.
  private mutating func learn(_ rows: String) {
    let numbers = Dictionary(uniqueKeysWithValues: Sign.names.enumerated().map { ($1.name, $0) })
    // By scalars: characters as people count them take ten times as long.
    for line in rows.unicodeScalars.split(separator: "\n") {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(Substring.init)
      guard fields.count == 3, let number = numbers[String(fields[0].drop { $0 == " " })], let weight = Int32(fields[1]), let sign = Sign(rawValue: number)
      else { continue }
      let width = Sign.names[number].width
      var codes = [UInt64](repeating: 0, count: 3)
      var length = 0
      for scalar in fields[2].unicodeScalars {
        codes[length] = UInt64(scalar.value)
        length += 1
        guard length == width else { continue }
        weights.set(NameJudge.key(sign, codes[0], width > 1 ? codes[1] : 0, width > 2 ? codes[2] : 0), NameJudge.zero + weight / NameJudge.step)
        length = 0
      }
    }
  }

  /// T, t: telling, the latter although it hardly stands in names; N: hardly stands in names; P plain; S strong; U usual.
  private static func givenKind(_ flags: MaskSigns.Flags) -> UInt8 {
    if flags.contains(.telling) { return ascii(flags.contains(.neverInName) ? "t" : "T") }
    if flags.contains(.neverInName) { return ascii("N") }
    if flags.contains(.plainGiven) { return ascii("P") }
    return flags.contains(.strongGiven) ? ascii("S") : flags.contains(.usualGiven) ? ascii("U") : ascii("-")
  }

  @inline(__always)
  private static func ascii(_ letter: Unicode.Scalar) -> UInt8 { UInt8(truncatingIfNeeded: letter.value) }

  @inline(__always)
  static func letter(_ letter: Unicode.Scalar) -> UInt64 { UInt64(letter.value) }

  @inline(__always)
  private static func key(_ sign: Sign, _ a: UInt64, _ b: UInt64 = 0, _ c: UInt64 = 0) -> UInt64 {
    (a | b | c) >> 16 != 0 ? 0 : UInt64(sign.rawValue + 1) << 48 | a << 32 | b << 16 | c
  }

  @inline(__always)
  func weight(_ sign: Sign, _ a: UInt64, _ b: UInt64 = 0, _ c: UInt64 = 0) -> Int {
    let number = weights[NameJudge.key(sign, a, b, c)]
    return number == 0 ? 0 : Int(number - NameJudge.zero)
  }

  /// What is known of the characters at `place` and behind it.
  @inline(__always)
  func pair(_ place: Int, _ text: borrowing MaskingText) -> Pair {
    let (first, second) = (UInt64(text[place]), UInt64(text[place + 1]))
    return (first | second) >> 16 != 0 || first == 0 ? [] : Pair(rawValue: pairs[first << 16 | second])
  }

  @inline(__always)
  func given(_ place: Int, _ text: borrowing MaskingText) -> UInt64 {
    let code = text[place]
    return code < 0x10000 ? UInt64(kinds[Int(code)]) : NameJudge.letter("-")
  }

  // MARK: Names

  /// Adds the names of the text.
  func find(_ text: borrowing MaskingText, _ signs: MaskSigns, _ names: NameFinding, _ scratch: inout Scratch, into found: inout [PersonalDataSpan]) {
    scratch.order.removeAll(keepingCapacity: true)
    var talk: Bool?
    var thingEnd = 0
    var next = text.count > 0 ? signs[text[0]] : []
    for start in 0..<text.count {
      let flags = next
      next = signs[text[start + 1]]
      if flags.isDisjoint(with: .judged), !next.contains(.clearGiven) { continue }
      if !text.isHan(start) || !text.isHan(start + 1) { continue }
      scratch.candidates.removeAll(keepingCapacity: true)
      candidates(at: start, flags, next, text, signs, names, into: &scratch.candidates)
      if scratch.candidates.isEmpty { continue }
      let left = leftSide(start, text, signs, names)
      let thing = Thing(start: start, length: things.standing(at: start, text)?.length ?? 0, isInside: start < thingEnd)
      thingEnd = max(thingEnd, start + thing.length)
      for candidate in scratch.candidates {
        let sum = ownSum(candidate, left, text) + (thing.sign(to: candidate.end).map { weight(.thing, $0) } ?? 0)
        if sum < NameJudge.hopeless { continue }
        let isTalk = talk ?? talksOfNames(text)
        talk = isTalk
        let score = sum + rightSum(candidate, left, isTalk, text, signs, names)
        if score > 0 { scratch.order.append((candidate.end, start, score)) }
      }
    }
    choose(&scratch, into: &found)
  }

  /// The candidates without overlap whose scores add up to most; of equals what ends earlier.
  private func choose(_ scratch: inout Scratch, into found: inout [PersonalDataSpan]) {
    if scratch.order.isEmpty { return }
    scratch.order.sort { ($0.end, $0.start, $0.score) < ($1.end, $1.start, $1.score) }
    scratch.sums.removeAll(keepingCapacity: true)
    scratch.links.removeAll(keepingCapacity: true)
    scratch.sums.append(0)
    for (place, item) in scratch.order.enumerated() {
      var before = place
      while before > 0, scratch.order[before - 1].end > item.start { before -= 1 }
      let taken = scratch.sums[before] + item.score
      scratch.links.append(taken > scratch.sums[place] ? before : -1)
      scratch.sums.append(max(taken, scratch.sums[place]))
    }
    var place = scratch.order.count
    while place > 0 {
      let before = scratch.links[place - 1]
      if before >= 0 { found.append(PersonalDataSpan(.name, scratch.order[place - 1].start, scratch.order[place - 1].end)) }
      place = before < 0 ? place - 1 : before
    }
  }

  /// The text speaks of names: 名字, 真名, 单名.
  private func talksOfNames(_ text: borrowing MaskingText) -> Bool {
    for place in 0..<text.count where text[place] == 0x540D && (talks.contains(text[place - 1]) || text[place + 1] == 0x5B57) { return true }
    return false
  }
}
