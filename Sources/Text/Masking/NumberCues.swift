// What stands before a number and says what it is: 身份证, 卡号, 账号, 电话, 工单号, 验证码 and their English sisters.

/// What a cue makes of the number behind it.
enum NumberCue: Sendable, Hashable {
  /// `paper`: passports and permits, whose numbers may be short.
  case identity, paper, card, account, phone, ticket, secret
}

struct NumberCues: Sendable {
  private let words: [(cue: NumberCue, word: [UInt32])]
  private let latin: [[UInt32]: NumberCue]
  private let latinFillers: Set<[UInt32]>
  private let fillers: Set<UInt32>
  private let units: Set<UInt32>
  private let papers: [[UInt32]]

  /// Signs that may stand between a cue and its number.
  private static let fillerSigns = ":： =#()[]【】〔-是为·.、"
  /// What follows an amount, a duration, a count: such a number is no account, local telephone or code.
  private static let unitSigns = "元块万亿角%笔次位人个天年月日时分秒小美欧英港圆折倍期岁"

  private static let chinese: [(NumberCue, [String])] = [
    (
      .identity,
      [
        "身份证", "身份证号", "身份证号码", "身份证件", "身分证", "身分证号", "身分证字号", "身份证字号", "证件号", "证件号码", "证件", "公民身份号码", "身份号码", "证号",
        "一代证", "一代证号", "户口本",
      ]
    ),
    (
      .paper,
      [
        "护照", "护照号", "护照号码", "通行证", "通行证号", "通行证号码", "台胞证", "台胞证号", "居住证", "居住证号", "军官证", "军官证号", "回乡证", "回乡证号", "港澳居民证",
      ]
    ),
    (
      .card,
      [
        "卡号", "银行卡", "银行卡号", "信用卡", "信用卡号", "储蓄卡", "储蓄卡号", "借记卡", "借记卡号", "卡片号", "卡号码", "卡片", "贷记卡", "主卡", "副卡", "工资卡", "社保卡",
        "社保卡号", "卡",
      ]
    ),
    (
      .account,
      [
        "账号", "账户", "账户号", "账户号码", "账号码", "对公账号", "结算账号", "存折号", "存单号", "客户号", "客户编号", "会员号", "微信", "微信号", "支付宝", "支付宝账号", "QQ",
        "qq号", "户口", "户口号", "户口号码", "社保号", "车牌号", "户号", "用户名", "登录名", "对公户", "一般户", "基本户", "转至", "汇至",
      ]
    ),
    (
      .phone,
      [
        "电话", "电话号", "电话号码", "手机", "手机号", "手机号码", "座机", "座机号", "固话", "联系方式", "联系号码", "回电", "致电", "拨打", "来电号码", "号码", "手提电话", "手提",
        "打给", "联络电话", "传真", "联络", "联系", "留低", "留了", "打",
      ]
    ),
    (
      .ticket,
      [
        "工单", "工单号", "工单编号", "单号", "流水", "流水号", "编号", "受理号", "受理编号", "订单", "订单号", "订单编号", "交易号", "参考号", "凭证号", "合同号", "合同编号",
        "批次号", "案件号", "案号", "发票号码", "发票代码", "发票编号", "受理号码", "订单号码", "业务号", "回执号", "快递单号", "运单号", "票号", "保单号", "发票号", "序列号", "设备号", "终端号", "商户号", "机构号", "网点号", "柜员号",
        "编码",
        "代码", "产品代码", "投诉编号", "投诉单号", "工号", "票据号", "借据号", "批号", "投诉号", "版本", "版本号", "错误码", "报错", "交易流水号", "系统流水号",
      ]
    ),
    (.secret, ["验证码", "校验码", "动态码", "动态密码", "密码", "取款密码", "交易密码", "登录密码", "支付密码", "CVV", "cvv2", "安全码", "短信码", "口令"]),
  ]

  private static let english: [(NumberCue, [String])] = [
    (.identity, ["id", "identity", "hkid"]), (.paper, ["passport"]), (.card, ["card", "visa", "mastercard", "unionpay"]),
    (.account, ["account", "acct", "acc", "wechat", "wx", "weixin", "vx", "iban", "alipay", "username"]),
    (.phone, ["phone", "mobile", "tel", "telephone", "call", "cell", "contact", "whatsapp", "fax", "cellphone", "hp"]),
    (
      .ticket,
      [
        "ticket", "reference", "ref", "order", "case", "serial", "transaction", "txn", "sn", "trace", "batch", "code", "error",
        "version",
      ]
    ),
    (.secret, ["password", "pin", "otp", "cvv", "cvc", "passcode"]),
  ]

  init(_ fold: (String) -> [UInt32]) {
    var words: [(cue: NumberCue, word: [UInt32])] = []
    for (cue, list) in NumberCues.chinese { for word in list { words.append((cue, fold(word))) } }
    self.words = words
    var latin: [[UInt32]: NumberCue] = [:]
    for (cue, list) in NumberCues.english { for word in list { latin[fold(word)] = cue } }
    self.latin = latin
    latinFillers = Set(["is", "no", "number", "num", "was", "on", "me", "at", "nr", "are"].map(fold))
    fillers = Set(fold(NumberCues.fillerSigns)).union([0])
    units = Set(fold(NumberCues.unitSigns))
    papers = ["身份证", "身分证", "证件"].map(fold)
  }

  /// The cue that ends right before `place`, fillers between them left out.
  func cue(before place: Int, _ text: borrowing MaskingText) -> NumberCue? {
    var end = place
    var steps = 0
    while end > 0, steps < 8 {
      steps += 1
      if fillers.contains(text[end - 1]) {
        if let cue = chinese(at: end, text) { return cue }
        end -= 1
        continue
      }
      guard text.isLetter(end - 1) else { return chinese(at: end, text) }
      var start = end
      while start > 0, text.isLetter(start - 1) { start -= 1 }
      let word = Array(text.codes[start..<end])
      if latinFillers.contains(word) {
        end = start
        continue
      }
      // Case ID, order id: a ticket's.
      if latin[word] == .identity, end - start == 2, let kind = latin[self.word(before: start, text)], kind == .ticket { return .ticket }
      return latin[word] ?? chinese(at: end, text)
    }
    return nil
  }

  private func word(before place: Int, _ text: borrowing MaskingText) -> [UInt32] {
    var end = place
    while place - end < 3, text[end - 1] == 0x20 || text[end - 1] == 0x2D || text[end - 1] == 0x5F { end -= 1 }
    var start = end
    while end - start < 16, text.isLetter(start - 1) { start -= 1 }
    return start < end ? Array(text.codes[start..<end]) : []
  }

  private func chinese(at end: Int, _ text: borrowing MaskingText) -> NumberCue? {
    var longest = 0
    var found: NumberCue?
    for (cue, word) in words where word.count > longest && text.ends(word, at: end) { (longest, found) = (word.count, cue) }
    return found
  }

  /// The papers of a person are spoken of within the last sixteen characters of the sentence.
  func speaksOfIdentity(before place: Int, _ text: borrowing MaskingText) -> Bool {
    var position = place
    while position > 0, place - position < 16, text[position - 1] != 0x0A {
      position -= 1
      if papers.contains(where: { text.stands($0, at: position) }) { return true }
    }
    return false
  }

  /// What follows makes the number an amount, a time or a count.
  func isCounted(_ end: Int, _ text: borrowing MaskingText) -> Bool {
    let next = text[end] == 0x20 ? end + 1 : end
    return units.contains(text[next])
  }
}
