// What speaks for and against a candidate of the judge of names: the characters in it and beside it, and what words they make.

extension NameJudge {
  /// What stands left of a candidate: the sum of its signs and its kind, a letter.
  struct Left {
    var sum: Int
    var kind: UInt64
    var l1: UInt64
  }

  /// What stands right of a candidate, likewise.
  private struct Right {
    var sum: Int
    var kind: UInt64
    var r1: UInt64
  }

  // MARK: Candidates

  /// The candidates that begin at a Chinese character which another follows.
  func candidates(
    at start: Int, _ flags: MaskSigns.Flags, _ next: MaskSigns.Flags, _ text: borrowing MaskingText, _ signs: MaskSigns, _ names: NameFinding,
    into found: inout [Candidate]
  ) {
    let isThree = text.isHan(start + 2)
    let isClear = next.contains(.clearGiven)
    if flags.contains(.compoundStart), names.evidence.compound(start, text) == 2, isThree {
      found.append(Candidate(start: start, surname: 2, end: start + 3, kind: NameJudge.letter("X")))
      if text.isHan(start + 3) { found.append(Candidate(start: start, surname: 2, end: start + 4, kind: NameJudge.letter("X"))) }
    }
    if !flags.isDisjoint(with: .anySurname) {
      let kind = flags.contains(.surname) ? NameJudge.letter("c") : NameJudge.letter(flags.contains(.rareSurname) ? "a" : "m")
      found.append(Candidate(start: start, surname: 1, end: start + 2, kind: kind))
      if isThree { found.append(Candidate(start: start, surname: 1, end: start + 3, kind: kind)) }
      if flags.contains(.surname), next.contains(.surname), isThree, text.isHan(start + 3), isLikely(start + 2, text, signs), isLikely(start + 3, text, signs) {
        found.append(Candidate(start: start, surname: 2, end: start + 4, kind: NameJudge.letter("M")))
      }
    } else if isThree, isClear, !flags.contains(.neverInName) {
      let last = signs[text[start + 2]]
      if last.contains(.clearGiven), next.contains(.telling) || last.contains(.telling) {
        found.append(Candidate(start: start, surname: 1, end: start + 3, kind: NameJudge.letter("o")))
      }
    }
    // 阿, 小
    let isNick = text[start] == 0x963F || text[start] == 0x5C0F
    if isNick && next.contains(.surname) { return }
    let isGiven = isClear && flags.contains(.clearGiven) || isNick && (isClear || next.contains(.plainGiven))
    if isGiven || flags.contains(.givenWordStart) && pair(start, text).contains(.given) {
      found.append(Candidate(start: start, surname: 0, end: start + 2, kind: NameJudge.letter("G")))
    }
  }

  private func isLikely(_ place: Int, _ text: borrowing MaskingText, _ signs: MaskSigns) -> Bool {
    !signs[text[place]].isDisjoint(with: [.clearGiven, .usualGiven])
  }

  // MARK: Sides

  /// A character as the table spells it: any digit 0, any letter a, the end of a clause 。, a comma ，, what the fold leaves out ”, a blank _.
  private func spelled(_ place: Int, _ text: borrowing MaskingText) -> UInt64 {
    switch text[place] {
    case 0x0A: 0x3002
    case 0x1F: 0xFF0C
    case 0: 0x201D
    case 0x20: 0x5F
    case let code where code &- 0x30 < 10: 0x30
    case let code where code &- 0x61 < 26: 0x61
    case let code: UInt64(code)
    }
  }

  private static func isHan(_ code: UInt64) -> Bool { code >= 0x3400 && code <= 0x9FFF || code >= 0x20000 && code <= 0x3FFFF }

  /// The kind of a character that is not Chinese.
  private static func side(_ code: UInt64) -> UInt64 {
    switch code {
    case 0x3002: letter("B")
    case 0xFF0C: letter(",")
    case 0x3001: letter("d")
    case 0x7C: letter("/")
    case 0x201D: letter("q")
    case 0xB7: letter("o")
    case 0x28, 0x29, 0x2F, 0x3A, 0x5F, 0x30, 0x61: code
    default: letter("?")
    }
  }

  private static let one = letter("1")
  private static let zeroLetter = letter("0")
  private static func flag(_ value: Bool) -> UInt64 { value ? one : zeroLetter }

  func leftSide(_ start: Int, _ text: borrowing MaskingText, _ signs: MaskSigns, _ names: NameFinding) -> Left {
    let (l1, l2, l3) = (spelled(start - 1, text), spelled(start - 2, text), spelled(start - 3, text))
    var sum = weight(.l1, l1) + weight(.l2, l2, l1)
    let isHan = NameJudge.isHan(l1)
    let across = isHan ? pair(start - 1, text) : []
    let isBehindWord = isHan && NameJudge.isHan(l2) && pair(start - 2, text).contains(.word)
    if isHan {
      if NameJudge.isHan(l2) { sum += weight(.l3, l3, l2, l1) }
      sum += weight(.cut, NameJudge.flag(across.isCut), NameJudge.flag(isBehindWord)) + weight(.seenLeft, NameJudge.zeroLetter + UInt64(across.often))
    }
    var kind = cue(before: start, text, names)
    if kind == 0 {
      sum += nearCue(start, text, signs, names)
      let flags = signs[text[start - 1]]
      let isNever = !flags.isDisjoint(with: [.neverInName, .goesOn])
      kind = !isHan ? NameJudge.side(l1) : NameJudge.letter(across.isCut ? "c" : isNever ? "n" : isBehindWord ? "w" : "h")
    }
    return Left(sum: sum + weight(.left, kind), kind: kind, l1: l1)
  }

  /// The kind of the cue that ends before `start`, a digit where signs stand between; 0 without one.
  private func cue(before start: Int, _ text: borrowing MaskingText, _ names: NameFinding) -> UInt64 {
    var place = start
    while place > start - 3, isSign(text[place - 1]) { place -= 1 }
    for skipped in 0...1 {
      if skipped > 0, !links.contains(text[place - 1]) { break }
      let end = place - skipped
      guard let cue = names.cues.ending(at: end, text) else { continue }
      let isInside = cue.value == NameEvidence.Cue.inside
      if skipped > 0, isInside || cue.value == NameEvidence.Cue.hint { continue }
      if cue.length == 1, !isInside, clerks.contains(text[end - 1]), text.isHan(end - 2) { continue }
      return NameJudge.cueKind(cue.value, isApart: end != start)
    }
    return 0
  }

  private func isSign(_ code: UInt32) -> Bool { code == 0x3A || code == 0x3D || code == 0x28 || code == 0x2F || code == 0x20 || code == 0 }

  /// Apart: signs stand between the cue and the name.
  private static func cueKind(_ value: Int, isApart: Bool = false) -> UInt64 {
    switch value {
    case NameEvidence.Cue.naming: letter(isApart ? "1" : "N")
    case NameEvidence.Cue.strong: letter(isApart ? "2" : "S")
    case NameEvidence.Cue.corrected: letter(isApart ? "3" : "K")
    case NameEvidence.Cue.weak: letter(isApart ? "4" : "W")
    case NameEvidence.Cue.hint: letter(isApart ? "5" : "H")
    case NameEvidence.Cue.inside: letter(isApart ? "6" : "I")
    default: letter("X")
    }
  }

  /// A cue of a person stands one to six characters before, in the same clause.
  private func nearCue(_ start: Int, _ text: borrowing MaskingText, _ signs: MaskSigns, _ names: NameFinding) -> Int {
    for distance in 1...6 {
      let end = start - distance
      if end <= 0 || text[end] == 0x0A || text[end] == 0x1F { break }
      guard signs[text[end - 1]].contains(.nameCueEnd), let cue = names.cues.ending(at: end, text), cue.length > 1 else { continue }
      if cue.value == NameEvidence.Cue.naming || cue.value == NameEvidence.Cue.strong || cue.value == NameEvidence.Cue.weak {
        return weight(.near, NameJudge.cueKind(cue.value), NameJudge.zeroLetter + UInt64(distance / 3))
      }
    }
    return 0
  }

  private func rightSide(_ end: Int, _ text: borrowing MaskingText, _ signs: MaskSigns, _ names: NameFinding) -> Right {
    let (r1, r2, r3) = (spelled(end, text), spelled(end + 1, text), spelled(end + 2, text))
    var sum = weight(.r1, r1) + weight(.r2, r1, r2)
    guard NameJudge.isHan(r1) else {
      let kind = NameJudge.side(r1)
      return Right(sum: sum + weight(.right, kind), kind: kind, r1: r1)
    }
    let across = pair(end - 1, text)
    let isBeforeWord = NameJudge.isHan(r2) && pair(end, text).contains(.word)
    if NameJudge.isHan(r2) { sum += weight(.r3, r1, r2, r3) }
    sum += weight(.over, NameJudge.flag(across.contains(.word)), NameJudge.flag(isBeforeWord)) + weight(.seenRight, NameJudge.zeroLetter + UInt64(across.often))
    let kind = rightKind(end, text, signs, names) ?? NameJudge.letter(across.contains(.word) ? "c" : isNever(end, text, signs) ? "n" : isBeforeWord ? "w" : "h")
    return Right(sum: sum + weight(.right, kind), kind: kind, r1: r1)
  }

  private func isNever(_ place: Int, _ text: borrowing MaskingText, _ signs: MaskSigns) -> Bool {
    !signs[text[place]].isDisjoint(with: [.neverInName, .goesOn])
  }

  /// A title, what a sentence goes on with behind a name, what a person does.
  private func rightKind(_ end: Int, _ text: borrowing MaskingText, _ signs: MaskSigns, _ names: NameFinding) -> UInt64? {
    if signs[text[end]].contains(.wordStart) {
      if names.isTitle(end, text) { return NameJudge.letter("T") }
      if let next = names.evidence.continuations.standing(at: end, text) { return NameJudge.letter(next.value > 2 ? "D" : "K") }
    }
    if names.shortTitles.contains(text[end]) { return NameJudge.letter("s") }
    if let doing = doings.standing(at: end, text) { return NameJudge.zeroLetter + UInt64(min(doing.length, 3)) }
    return nil
  }

  // MARK: Score

  /// How a candidate begins, a letter: no word (`-`), a word with one (`W`) or two (`w`) characters of a given name, a given name alone that is
  /// none (`g`) or one (`v`).
  private func wordKind(_ candidate: Candidate, _ lead: Pair) -> UInt64 {
    let isWord = lead.contains(.word) || lead.often > 1
    if candidate.surname == 0 { return NameJudge.letter(isWord ? "v" : "g") }
    return NameJudge.letter(!isWord ? "-" : candidate.end - candidate.start - candidate.surname == 1 ? "W" : "w")
  }

  /// What the characters that a candidate begins with make together.
  private func lead(_ candidate: Candidate, _ text: borrowing MaskingText) -> Pair {
    pair(candidate.start + max(0, candidate.surname - 1), text)
  }

  private func givenKinds(_ candidate: Candidate, _ text: borrowing MaskingText) -> (UInt64, UInt64) {
    let first = candidate.start + candidate.surname
    return (given(first, text), candidate.end - first == 2 ? given(first + 1, text) : NameJudge.letter("_"))
  }

  /// The sum of the weights of what a candidate is itself and what stands left of it.
  func ownSum(_ candidate: Candidate, _ left: Left, _ text: borrowing MaskingText) -> Int {
    let (start, kind) = (candidate.start, candidate.kind)
    let first = start + candidate.surname
    let number = NameJudge.zeroLetter + UInt64(candidate.end - first)
    let lead = lead(candidate, text)
    let word = wordKind(candidate, lead)
    let kinds = givenKinds(candidate, text)
    var sum = left.sum + weight(.base, number, kind)
    if candidate.surname > 0 {
      sum += weight(.surname, UInt64(text[start]), candidate.surname == 2 ? UInt64(text[start + 1]) : NameJudge.letter("_"))
    }
    if lead.contains(.idle) { sum += weight(.idle, NameJudge.one) }
    sum += givenSum(candidate, kinds.0, text) + weight(.given, kinds.0, kinds.1) + weight(.word, NameJudge.flag(lead.contains(.word)), kind, number)
    sum += weight(.seen, number, kind, NameJudge.zeroLetter + UInt64(lead.often)) + weight(.wordLeft, word, kind, left.kind)
    return sum + weight(.givenLeft, kinds.0, kinds.1, left.kind) + weight(.givenSurname, kinds.0, kinds.1, kind) + weight(.wordL1, word, left.l1)
  }

  /// The sum of the weights of what stands right of a candidate, on both sides together, and elsewhere in the text.
  func rightSum(_ candidate: Candidate, _ left: Left, _ talks: Bool, _ text: borrowing MaskingText, _ signs: MaskSigns, _ names: NameFinding) -> Int {
    let (start, end, kind) = (candidate.start, candidate.end, candidate.kind)
    let right = rightSide(end, text, signs, names)
    let word = wordKind(candidate, lead(candidate, text))
    let kinds = givenKinds(candidate, text)
    var sum = right.sum + weight(.sides, left.kind, right.kind) + weight(.wordSides, word, left.kind, right.kind)
    if end - start == candidate.surname + 1, NameJudge.isHan(right.r1) {
      sum += weight(.longer, given(end, text), NameJudge.flag(pair(end - 1, text).contains(.word)))
    }
    sum += weight(.wordRight, word, kind, right.kind) + weight(.givenRight, kinds.0, kinds.1, right.kind)
    sum += weight(.wordR1, word, right.r1) + weight(.wordR2, word, right.r1, spelled(end + 1, text))
    if standsAgain(start, end, text) { sum += weight(.again, word) }
    if candidate.surname > 0 { sum += elsewhere(candidate, text, names) }
    return talks ? sum + weight(.talk, word, kind) : sum
  }

  private func givenSum(_ candidate: Candidate, _ kind: UInt64, _ text: borrowing MaskingText) -> Int {
    let first = candidate.start + candidate.surname
    let code = UInt64(text[first])
    if candidate.end - first == 1 { return weight(.one, code) }
    let both = pair(first, text)
    var sum = weight(.first, code) + weight(.second, UInt64(text[first + 1]))
    sum += weight(.pair, NameJudge.flag(both.contains(.given)), NameJudge.flag(both.contains(.word)), NameJudge.flag(candidate.surname > 0))
    sum += weight(.seenPair, NameJudge.zeroLetter + UInt64(both.often))
    return text[first] == text[first + 1] ? sum + weight(.twice, kind) : sum
  }

  /// The places near enough to `start` to look at for what stands again, so that long texts take time in proportion to their length.
  private func around(_ start: Int, _ text: borrowing MaskingText) -> Range<Int> { max(0, start - 300)..<min(text.count, start + 300) }

  /// The same characters stand elsewhere near.
  private func standsAgain(_ start: Int, _ end: Int, _ text: borrowing MaskingText) -> Bool {
    let (first, second) = (text[start], text[start + 1])
    for place in around(start, text) where text[place] == first && text[place + 1] == second && place != start {
      if end - start < 3 || (2..<end - start).allSatisfy({ text[place + $0] == text[start + $0] }) { return true }
    }
    return false
  }

  /// The surname stands elsewhere near before a title, behind 小 or 老, or behind 姓.
  private func elsewhere(_ candidate: Candidate, _ text: borrowing MaskingText, _ names: NameFinding) -> Int {
    let start = candidate.start
    for place in around(start, text) where text[place] == text[start] && place != start {
      if candidate.surname == 2, text[place + 1] != text[start + 1] { continue }
      let behind = place + candidate.surname
      if names.isTitle(behind, text) || chiefs.contains(text[behind]) { return weight(.titled, NameJudge.one) }
      if text[place - 1] == 0x5C0F || text[place - 1] == 0x8001 { return weight(.nick, NameJudge.one) }
      if text[place - 1] == 0x59D3 { return weight(.told, NameJudge.one) }
    }
    return 0
  }
}
