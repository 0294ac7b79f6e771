// Tells a person's name from what else stands in the columns of agents and customers: posts, robots, placeholders.

enum PersonNames {
  /// Parts of the names of posts, teams and robots, which stand in the agent column and in every second text.
  private static let posts = [
    "客服", "机器人", "智能", "系统", "助手", "助理", "自动", "虚拟", "坐席", "座席", "管理员", "专线", "队列", "中心", "热线", "分行", "支行", "银行", "总行", "柜台", "柜员", "外呼",
    "质检", "测试", "外包", "在线", "值班", "夜班", "早班", "晚班", "未知", "匿名", "其他", "其它", "默认", "缺省", "语音", "信用卡", "业务", "服务", "电话", "主管", "经理", "专员", "员工", "班长",
    "客户", "用户", "投诉", "监管", "转办", "消费者", "持卡人", "本人", "散客", "游客", "访客", "网点", "营业", "部门", "团队",
  ]
  private static let postBytes = posts.map { Array($0.utf8) }
  /// Last characters of a group's name.
  private static let groupEnds: Set<Character> = ["组", "部", "岗", "队", "室", "处", "科", "台", "卡", "班", "线"]
  private static let robots = ["robot", "bot", "ivr", "vdn", "system", "acd", "auto", "chatbot"]

  /// A text in one spelling: Simplified, small letters, blanks between Chinese characters away.
  private static func folded(_ text: String, _ fold: Fold) -> String {
    var folded = FoldedText()
    fold.fold(Array(text.utf8).span, into: &folded)
    return folded.text
  }

  static func isHan(_ text: String) -> Bool { !text.isEmpty && text.unicodeScalars.allSatisfy(\.properties.isIdeographic) }

  /// The stretches of two to four Chinese characters.
  static func hanParts(of text: String) -> [String] {
    text.split { !PersonNames.isHan(String($0)) }.map(String.init).filter { (2...4).contains($0.count) }
  }

  /// Whether a value of the agent column names a post or a robot, or is a word that every text may have (高兴).
  static func isPost(_ value: String, _ fold: Fold) -> Bool {
    let text = folded(value, fold)
    if holdsPost(text) { return true }
    guard isHan(text) else { return robots.contains { text.hasPrefix($0) } }
    if text.count == 2 { return SurnameList.words.contains(text) || !beginsWithSurname(text) }
    if SurnameList.words.contains(String(text.prefix(2))) || text.count > 4 { return true }
    return endsLikeGroup(text) && !(text.count == 3 && beginsWithSurname(text))
  }

  /// Whether a value ends like the name of a group: 应急组.
  static func endsLikeGroup(_ text: String) -> Bool { text.count > 2 && text.last.map(groupEnds.contains) ?? false }

  /// Whether a value is written like a person's Chinese name: a surname and one to three characters.
  static func isName(_ value: String, _ fold: Fold) -> Bool {
    let text = folded(value, fold)
    return isHan(text) && (2...4).contains(text.count) && beginsWithSurname(text) && !SurnameList.words.contains(text)
      && !holdsPost(text)
  }

  /// Whether a word of `posts` stands in a text.
  private static func holdsPost(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.contains(where: { $0 >= 0x80 }) else { return false }
    return postBytes.contains { post in
      bytes.indices.contains { bytes[$0] == post[0] && bytes[$0...].starts(with: post) }
    }
  }

  private static func beginsWithSurname(_ text: String) -> Bool {
    let first = String(text.prefix(1))
    return SurnameList.common.contains(first) || SurnameList.alsoWords.contains(first) || SurnameList.compound.contains(where: text.hasPrefix)
  }
}
