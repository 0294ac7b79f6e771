// What stands around a number and says what it is: 身份证, 卡号, 账号, 电话, 工单号, 验证码 and their English sisters.

struct NumberCues: Sendable {
  /// Chinese cues by their last character.
  private let words: [UInt32: [(cue: NumberCue, word: [UInt32])]]
  private let latin: [[UInt32]: NumberCue]
  private let latinFillers: Set<[UInt32]>
  private let owners: Set<[UInt32]>
  private let secretCodes: Set<[UInt32]>
  private let fillers: Set<UInt32>
  private let linkers: Set<UInt32>
  private let phoneLinkers: Set<UInt32>
  private let moneys: Set<UInt32>
  private let foreign: Set<UInt32>
  private let times: Set<UInt32>
  private let ordinals: Set<UInt32>
  private let papers: [[UInt32]]
  private let passports: [[UInt32]]
  private let phones: [[UInt32]]
  private let callers: Set<UInt32>
  private let moves: [[UInt32]]
  /// Before 户 where no account is meant: 商户, 客户.
  private let holders: Set<UInt32>
  /// What else has an ID.
  private let sessions: [[UInt32]]
  private let joiners: Set<UInt32>
  private let cantonese: Set<UInt32>

  init(_ fold: (String) -> [UInt32]) {
    func list(_ words: String) -> [[UInt32]] { words.split(whereSeparator: { $0 == " " || $0 == "\n" }).map { fold(String($0)) } }
    var words: [UInt32: [(cue: NumberCue, word: [UInt32])]] = [:]
    for (cue, text) in NumberCueWords.chinese {
      for word in list(text) { words[word[word.count - 1], default: []].append((cue, word)) }
    }
    for stem in list(NumberCueWords.numbered) {
      for end in ["号", "号码", "编号", "单号"].map(fold) { words[end[end.count - 1], default: []].append((.ticket, stem + end)) }
    }
    self.words = words
    var latin: [[UInt32]: NumberCue] = [:]
    for (cue, text) in NumberCueWords.english { for word in list(text) { latin[word] = cue } }
    self.latin = latin
    latinFillers = Set(list(NumberCueWords.englishFillers))
    owners = Set(list(NumberCueWords.owners))
    secretCodes = Set(list(NumberCueWords.secretCodes))
    fillers = Set(fold(NumberCueWords.fillers)).union([0])
    linkers = Set(fold(NumberCueWords.linkers))
    phoneLinkers = Set(fold(NumberCueWords.phoneLinkers))
    moneys = Set(fold(NumberCueWords.moneys))
    foreign = Set(fold("美欧英港日台澳"))
    times = Set(fold(NumberCueWords.times))
    ordinals = Set(fold("一二三"))
    papers = list(NumberCueWords.papers)
    passports = list(NumberCueWords.passports)
    phones = list("电话 手机 座机 手提 固话 宅电 whatsapp")
    callers = Set(fold("是为系乃这那的("))
    sessions = list("会话 模板 设备 交易 任务 请求 日志 消息 订单 流水 商品 页面")
    moves = list("转出 转入 转到 转账 转给 转走 扣款 划出 划走 这个账号 这个账户 这个户 这户 这本存折 这张存单")
    holders = Set(fold("客商用农住租窗门开猪网储散账帐落入每千万百家大小拆"))
    joiners = Set(fold("同或和与跟及、/,，;； 埋另一个号码是系手机电话者&还有以()其中条部"))
    cantonese = Set(fold("嘅喺咗冇佢唔哋嚟俾畀啲嗰咁噉搵"))
  }

  // MARK: Before the number

  /// The cue that ends right before `place`, fillers between them left out.
  func cue(before place: Int, _ text: borrowing MaskingText) -> NumberCue? {
    var end = place
    var steps = 0
    var isNumber = false
    while end > 0, steps < 8 {
      steps += 1
      if fillers.contains(text[end - 1]) {
        if let cue = chinese(at: end, text) { return cue }
        end = aside(before: end, text) ?? end - 1
        continue
      }
      // 联系电话2：
      if text.isDigit(end - 1) || ordinals.contains(text[end - 1]), end < place, text.isHan(end - 2) {
        end -= 1
        continue
      }
      guard text.isLetter(end - 1) else { return chinese(at: end, text) ?? linked(at: end, text) }
      var start = end
      while start > 0, text.isLetter(start - 1) { start -= 1 }
      let word = Array(text.codes[start..<end])
      if latinFillers.contains(word) {
        isNumber = isNumber || word.count > 2
        end = start
        continue
      }
      if isNumber, owners.contains(word) { return .phone }
      return latin(word, at: start, text) ?? chinese(at: end, text)
    }
    return nil
  }

  /// Before the bracket that ends right before `place`: 电话（家）：, 手机(备用).
  private func aside(before place: Int, _ text: borrowing MaskingText) -> Int? {
    guard text[place - 1] == 0x29, !text.isDigit(place - 2) else { return nil }
    return (place - 8..<place - 1).last { $0 > 0 && text[$0] == 0x28 }
  }

  /// call我, WhatsApp我
  private func latinWord(before end: Int, _ text: borrowing MaskingText) -> NumberCue? {
    guard text.isLetter(end - 1) || text[end - 1] == 0x20 && text.isLetter(end - 2) else { return nil }
    return latin[word(before: end, text)]
  }

  private func latin(_ word: [UInt32], at start: Int, _ text: borrowing MaskingText) -> NumberCue? {
    // A/C
    if word == [0x63], text[start - 1] == 0x2F, text[start - 2] == 0x61, !text.isLetter(start - 3) { return .account }
    guard let cue = latin[word] else { return nil }
    // Case ID, order id: a ticket's.
    if cue == .identity, word.count == 2, latin[self.word(before: start, text)] == .ticket || text.wordEnding(at: start, of: sessions) != nil { return .ticket }
    if cue == .ticket, secretCodes.contains(self.word(before: start, text)) { return .secret }
    return cue
  }

  private func word(before place: Int, _ text: borrowing MaskingText) -> [UInt32] {
    var end = place
    while place - end < 3, text[end - 1] == 0x20 || text[end - 1] == 0x2D || text[end - 1] == 0x5F { end -= 1 }
    var start = end
    while end - start < 16, text.isLetter(start - 1) { start -= 1 }
    return start < end ? Array(text.codes[start..<end]) : []
  }

  private func chinese(at end: Int, _ text: borrowing MaskingText) -> NumberCue? {
    guard end > 0, let words = words[text[end - 1]] else { return nil }
    var longest = 0
    var found: NumberCue?
    for (cue, word) in words where word.count > longest && text.ends(word, at: end) { (longest, found) = (word.count, cue) }
    return found
  }

  /// The cue before 填的是, 念的是, 打返俾我.
  private func linked(at place: Int, _ text: borrowing MaskingText) -> NumberCue? {
    var end = place
    var isPhone = false
    var isSaid = false
    while place - end < 5 {
      let code = text[end - 1]
      if phoneLinkers.contains(code) {
        isPhone = true
      } else if linkers.contains(code) {
        isSaid = isSaid || code != 0x7684
      } else if code != 0x662F, code != 0x4E86 {
        break
      }
      end -= 1
      // 报 and 填 may be the last character of a cue (报错), and 回复我 holds one.
      guard let cue = chinese(at: end, text) ?? latinWord(before: end, text) else { continue }
      if cue == .phone { return cue }
      return isPhone || !isSaid && cue != .card || cue == .secret ? nil : cue
    }
    return nil
  }

  // MARK: Near the number

  /// The papers of a person are spoken of within the last sixteen characters of the sentence, or the next ten.
  func speaksOfIdentity(around start: Int, _ end: Int, _ text: borrowing MaskingText) -> Bool {
    speaks(of: papers, before: start, text) || (end..<end + 10).contains { place in papers.contains { text.stands($0, at: place) } }
  }

  func speaksOfPapers(before place: Int, _ text: borrowing MaskingText) -> Bool { speaks(of: passports, before: place, text) }

  private func speaks(of words: [[UInt32]], before place: Int, _ text: borrowing MaskingText) -> Bool {
    var position = place
    while position > 0, place - position < 16, text[position - 1] != 0x0A {
      position -= 1
      if words.contains(where: { text.stands($0, at: position) }) { return true }
    }
    return false
  }

  /// 23367182是我家电话, 23367182这个座机: the words behind the number call it a telephone.
  func isCalledPhone(_ end: Int, _ text: borrowing MaskingText) -> Bool {
    let first = text[end] == 0x20 ? end + 1 : end
    guard callers.contains(text[first]) else { return false }
    return (first + 1..<first + 7).contains { place in phones.contains { text.stands($0, at: place) } }
  }

  /// 从…转出, …转到: money goes from or to the number.
  func isMoved(_ end: Int, _ text: borrowing MaskingText) -> Bool {
    let first = text[end] == 0x20 ? end + 1 : end
    return moves.contains { text.stands($0, at: first) }
  }

  /// 我户6217…, 他的户6217…: an account and nobody's number of a shop.
  func isHeld(_ start: Int, _ text: borrowing MaskingText) -> Bool { text[start - 1] == 0x6237 && !holders.contains(text[start - 2]) }

  /// Nothing but 同, 或, a comma and their like stands between two numbers.
  func isJoined(_ first: Int, _ second: Int, _ text: borrowing MaskingText) -> Bool {
    guard first < second, second - first <= 9 else { return false }
    return (first..<second).allSatisfy { joiners.contains(text[$0]) }
  }

  /// Cantonese is written within thirty characters on either side.
  func isCantonese(around start: Int, _ end: Int, _ text: borrowing MaskingText) -> Bool {
    (start - 30..<start).contains { cantonese.contains(text[$0]) } || (end..<end + 30).contains { cantonese.contains(text[$0]) }
  }

  /// What follows makes the number of `digits` digits an amount, a time or a count. Seven digits are no time: 62751908分机3, 87654321天天响.
  func isCounted(_ end: Int, digits: Int, _ text: borrowing MaskingText) -> Bool {
    let next = text[end] == 0x20 ? end + 1 : end
    if moneys.contains(text[next]) { return text[next] != 0x4E2A || text[next + 1] != 0x4EBA }
    if foreign.contains(text[next]) { return moneys.contains(text[next + 1]) || text[next + 1] == 0x5E01 || text[next + 1] == 0x9551 }
    return digits < 7 && times.contains(text[next])
  }
}
