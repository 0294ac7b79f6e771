// Finds e-mail addresses as written and as dictated: a@b.com, a (at) b [dot] com, a艾特b点com.

struct MailFinding: Sendable {
  private let hosts: Set<[UInt32]>
  private let domains: Set<[UInt32]>
  private let at: [[UInt32]]
  private let dots: [[UInt32]]
  private let joints: [[UInt32]]
  private let cues: [[UInt32]]

  init(_ fold: (String) -> [UInt32]) {
    func list(_ words: String) -> [[UInt32]] { words.split(separator: " ").map { fold(String($0)) } }
    hosts = Set(
      list("qq gmail googlemail 163 126 139 189 188 yeah hotmail outlook yahoo sina sohu foxmail icloud live msn protonmail proton netvigator aliyun tom 21cn me vip 扣扣 一六三 幺六三 一二六 幺二六 一三九 幺三九"))
    domains = Set(list("com cn net org hk tw mo edu gov io me co jp uk us sg cc info biz vip top tv fm au ca de fr asia 康姆 抗母"))
    at = list("艾特 爱特 圈a 小老鼠 (at) [at] {at} <at> 【at】 (艾特) [艾特] 【艾特】 (圈a) (a) #")
    dots = list("(dot) [dot] {dot} (点) [点] 点儿 点 dot .")
    joints = list("下划线 下横线 减号 横杠 中横线 杠")
    cues = list("邮箱 邮件 邮箱是 email mail e-mail 电邮 邮址 伊妹儿")
  }

  private static func isSign(_ code: UInt32) -> Bool {
    code &- 0x61 < 26 || code &- 0x30 < 10 || code == 0x5F || code == 0x25 || code == 0x2B || code == 0x2D
  }

  private static func isBlank(_ code: UInt32) -> Bool { code == 0x20 || code == 0 }

  /// Every address with an @.
  func written(_ text: borrowing MaskingText, _ signs: MaskSigns, into found: inout [PersonalDataSpan]) {
    for place in 0..<text.count where text[place] == 0x40 {
      if let mail = around(place, place + 1, isWritten: true, text, signs) { found.append(mail) }
    }
  }

  /// The address whose dictated @ begins at `place`: 艾特, (at), at between blanks.
  func dictated(at place: Int, _ text: borrowing MaskingText, _ signs: MaskSigns) -> PersonalDataSpan? {
    let first = text[place] == 0x9F20 ? place - 2 : place
    if let length = text.wordStanding(at: first, of: at) {
      let place = first
      let isDoubtful = text[place] == 0x23 || length == 3 && text[place + 1] == 0x61 && text[place] != 0x5708
      return around(place, place + length, isWritten: false, isWord: isDoubtful, text, signs)
    }
    guard MailFinding.isBlank(text[place]), text[place + 1] == 0x61, text[place + 2] == 0x74, MailFinding.isBlank(text[place + 3]) else { return nil }
    return around(place, place + 4, isWritten: false, isWord: true, text, signs)
  }

  private func around(
    _ first: Int, _ last: Int, isWritten: Bool, isWord: Bool = false, _ text: borrowing MaskingText, _ signs: MaskSigns
  ) -> PersonalDataSpan? {
    guard let host = host(from: last, isWritten: isWritten, text, signs) else { return nil }
    // A blank on both sides of the @ is a writer's caution, and one before it where a host stands behind.
    let mayBlank = !isWritten || text[last] == 0x20 || host.isKnown
    let start = local(before: first, mayBlank: mayBlank, isWritten: isWritten, text, signs)
    guard start < first else { return nil }
    // I log in at icbc.com: only a known host makes a word "at" an @.
    if isWord, !host.isKnown, !host.isDictated, !text.codes[max(0, start - 24)..<start].indices.contains(where: { text.wordStanding(at: $0, of: cues) != nil }) { return nil }
    return PersonalDataSpan(.email, start, host.end)
  }

  // MARK: Behind the @

  private struct Host {
    var end: Int
    /// One of the firms that give out addresses.
    var isKnown: Bool
    /// A dot is a word.
    var isDictated: Bool
  }

  private func host(from start: Int, isWritten: Bool, _ text: borrowing MaskingText, _ signs: MaskSigns) -> Host? {
    var place = start
    while place - start < 2, MailFinding.isBlank(text[place]) { place += 1 }
    var labels: [[UInt32]] = []
    var end = place
    var isDictated = false
    while labels.count < 6 {
      let next = label(at: place, text, signs, isDictated: isDictated || !isWritten)
      guard next.end > place else { break }
      if !labels.isEmpty, next.codes.allSatisfy({ $0 &- 0x30 < 10 }), labels.count > 1 || !hosts.contains(next.codes) { break }
      labels.append(next.codes)
      end = next.end
      guard let dot = dot(at: end, text) else { break }
      isDictated = isDictated || text[end] != 0x2E
      place = dot
    }
    guard let first = labels.first else { return nil }
    let isKnown = labels.contains { hosts.contains($0) }
    if labels.count == 1 { return hosts.contains(first) && first.count > 2 || isKnown && isWritten ? Host(end: end, isKnown: true, isDictated: isDictated) : nil }
    // The last label is a domain; 163.com我 ends before the Chinese.
    let tail = labels[labels.count - 1]
    let isDomain = domains.contains(tail) || isWritten && !isDictated && tail.count >= 2 && tail.allSatisfy { $0 &- 0x61 < 26 }
    guard isDomain else { return nil }
    let isSpaced = MailFinding.isBlank(text[start])
    if isWritten, isSpaced, start > 1, text[start - 2] != 0x20, !domains.contains(tail) { return nil }
    return Host(end: end, isKnown: isKnown, isDictated: isDictated)
  }

  /// One part of a host's name, single letters apart taken together (q q), numerals where it is dictated.
  private func label(at start: Int, _ text: borrowing MaskingText, _ signs: MaskSigns, isDictated: Bool) -> (end: Int, codes: [UInt32]) {
    var place = start
    var codes: [UInt32] = []
    while codes.count < 40 {
      let code = text[place]
      if text.isLetter(place) || text.isDigit(place) || code == 0x2D && (text.isLetter(place + 1) || text.isDigit(place + 1)) {
        codes.append(code)
      } else if isDictated, signs[code].contains(.numeral) || code == 0x6263 || code == 0x5EB7 || code == 0x59C6 {
        codes.append(code)
      } else if code == 0x20, codes.count == 1, text.isLetter(place + 1), !text.isLetter(place + 2) {
        // q q
      } else if code != 0 || codes.isEmpty {
        break
      }
      place += 1
    }
    while place > start, text[place - 1] == 0 { place -= 1 }
    return (place, codes)
  }

  /// Behind the dot at `place`, blanks round a dictated one left out; nil where none stands or no label follows.
  private func dot(at place: Int, _ text: borrowing MaskingText) -> Int? {
    var first = place
    while first - place < 2, MailFinding.isBlank(text[first]) { first += 1 }
    var end = first
    if text[first] == 0x0A || text[first] == 0x1F {
      // 163。com: the stop of a speech recogniser.
      guard first == place, first < text.original.count, text.original[first] == 0x3002 || text.original[first] == 0x2C || text.original[first] == 0xFF0C else { return nil }
      end = first + 1
      var last = end
      while last - end < 4, text.isLetter(last) { last += 1 }
      return domains.contains(Array(text.codes[end..<min(text.count, last)])) ? end : nil
    }
    guard let length = text.wordStanding(at: first, of: dots) else { return nil }
    let isWord = text[first] != 0x2E
    if !isWord, first > place { return nil }
    end = first + length
    while end - first < length + (isWord ? 2 : 1), MailFinding.isBlank(text[end]) {
      // A blank behind a full stop begins a sentence, but for com.
      if !isWord, text.wordStanding(at: end + 1, of: [[0x63, 0x6F, 0x6D], [0x63, 0x6E]]) == nil { return nil }
      end += 1
    }
    return end
  }

  // MARK: Before the @

  /// Goes back over the local part: letters, digits and signs; dictated ones have words for the signs and blanks between.
  private func local(before at: Int, mayBlank: Bool, isWritten: Bool, _ text: borrowing MaskingText, _ signs: MaskSigns) -> Int {
    var place = at
    if mayBlank, MailFinding.isBlank(text[place - 1]) { place -= 1 }
    var start = place
    while at - start < 64, start > 0 {
      let code = text[start - 1]
      if MailFinding.isSign(code) || code == 0x2E && start > 1 {
        start -= 1
      } else if code == 0 || code == 0x27, start > 1, MailFinding.isSign(text[start - 2]) || text[start - 2] == 0x2E {
        start -= 1
      } else if !isWritten, signs[code].contains(.numeral) {
        start -= 1
      } else if let joint = joint(before: start, text) {
        start = joint
      } else if !isWritten, code == 0x20, isSingle(start, text), isSingle(start - 2, text) {
        start -= 1
      } else {
        break
      }
    }
    while start < place, text[start] == 0x2E || text[start] == 0x2D || text[start] == 0 { start += 1 }
    return start < place ? start : at
  }

  /// A letter or digit that stands alone: q q 1 2 3.
  private func isSingle(_ place: Int, _ text: borrowing MaskingText) -> Bool {
    func isPart(_ place: Int) -> Bool { text.isLetter(place) || text.isDigit(place) }
    return isPart(place) && !isPart(place - 1) && !isPart(place + 1)
  }

  /// Before 点, 下划线 and dot inside the local part; nil where none stands between two pieces.
  private func joint(before place: Int, _ text: borrowing MaskingText) -> Int? {
    var end = place
    while place - end < 2, text[end - 1] == 0x20 { end -= 1 }
    guard let length = text.wordEnding(at: end, of: dots) ?? text.wordEnding(at: end, of: joints), text[end - 1] != 0x2E else { return nil }
    // dot as a word of its own
    if text.isLetter(end - 1), end == place || text[end - length - 1] != 0x20 { return nil }
    var start = end - length
    while end - length - start < 2, text[start - 1] == 0x20 { start -= 1 }
    return start > 0 && (text.isLetter(start - 1) || text.isDigit(start - 1)) ? start : nil
  }
}
