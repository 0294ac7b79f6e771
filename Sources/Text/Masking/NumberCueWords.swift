// The words that say what a number is, Chinese and English.

/// What a cue makes of the number behind it. A paper is a passport or a permit, whose number is short.
enum NumberCue: Sendable, Hashable {
  case identity, paper, card, account, phone, ticket, secret
}

enum NumberCueWords {
  static let chinese: [(NumberCue, String)] = [
    (
      .identity,
      """
      身份证 身份证号 身份证号码 身份证件 身分证 身分证号 身分证字号 身份证字号 证件号 证件号码 证件 公民身份号码 身份号码 证号 证号码 一代证 一代证号 二代证 二代证号 居住证 居住证号 军官证 军官证号 户口本 身份证明
      原证 旧证 老证 新证 现证 统一证号 居留证 居留证号
      """
    ),
    (.paper, "护照 护照号 护照号码 护照编号 通行证 通行证号 通行证号码 台胞证 台胞证号 台胞证号码 回乡证 回乡证号 回乡证号码 士兵证 警官证"),
    (
      .card,
      """
      卡号 银行卡 银行卡号 信用卡 信用卡号 储蓄卡 储蓄卡号 借记卡 借记卡号 卡片号 卡号码 卡片 贷记卡 主卡 副卡 附属卡 附卡 工资卡 社保卡 社保卡号 卡 运通
      """
    ),
    (
      .account,
      """
      账号 账户 账户号 账户号码 账号码 对公账号 结算账号 存折 存折号 存折号码 存折账号 存单号 一本通 卡折 客户号 客户编号 会员号 微信 微信号 支付宝 支付宝账号 QQ qq号 扣扣 户口 户口号 户口号码 户头 社保号 车牌号
      户号 用户名 登录名 对公户 一般户 基本户 活期户 定期户 专用户 保证金户 结算户 转至 汇至 汇到 公积金号
      """
    ),
    (
      .phone,
      """
      电话 电话号 电话号码 手机 手机号 手机号码 座机 座机号 固话 联系方式 联系号码 回电 致电 拨打 来电号码 号码 手提电话 手提 打给 联络电话 传真 传真号 联络 联系 留低 留了 打 覆 搵 揾 屋企 打返 回拨 回复 电联 拨 小灵通
      机主 家里 办公室 老家 门卫 总机 宅电 市话 前台
      """
    ),
    (
      .ticket,
      """
      工单 单号 流水 编号 订单 批次 案号 发票代码 运单 票号 编码 代码 工号 批号 版本 版本号 错误码 报错 授权码 识别码 条码 邮编 热线
      """
    ),
    (.secret, "验证码 校验码 动态码 动态密码 密码 CVV cvv2 安全码 短信码 口令 提取码 后三码"),
  ]

  /// What is numbered for the bank's own sake: its 号码, 编号 and 单号 are tickets too.
  static let numbered = "工单 流水 受理 订单 交易 参考 凭证 合同 批次 案件 发票 业务 回执 快递 运单 保单 序列 设备 终端 商户 机构 网点 柜员 产品 投诉 票据 借据 凭单 回单 保函 申请 协议 排队 预约 报文 档案 个案 收据"

  static let english: [(NumberCue, String)] = [
    (.identity, "id identity hkid"), (.paper, "passport"),
    (.card, "card visa mastercard unionpay amex jcb diners"),
    (.account, "account acct acc wechat wx weixin vx iban alipay username passbook"),
    (.phone, "phone mobile tel telephone call cell contact whatsapp fax cellphone hp reach reached dial dialled dialed ring ph mob handphone landline home"),
    (.ticket, "ticket reference ref order case serial transaction txn sn trace batch code error version invoice terminal merchant hotline"),
    (.secret, "password pin otp cvv cvc passcode"),
  ]

  /// What may stand between an English cue and its number.
  static let englishFillers = "is no number num was on me at nr are back us him them"
  static let owners = "my his her our their"
  /// Before code: a code that nobody else may know.
  static let secretCodes = "verification security sms otp auth"

  /// Signs that may stand between a cue and its number.
  static let fillers = ":： =#()[]【】〔-是为·.、"
  /// Said between any cue and its number: 卡号念的是, 手机留的是.
  static let linkers = "填写报念录登输成错的系即就叫应改"
  /// Said between a telephone and its number: 打返俾我.
  static let phoneLinkers = "我你他她佢您返俾畀给嚟到得下去"
  /// What follows an amount or a count, a duration or a time: such a number is no account, local telephone or code.
  static let moneys = "元块万亿角%笔次个圆折倍份"
  static let times = "位人天年月日时分秒小期岁"

  /// Papers of a person, spoken of near a number.
  static let papers = "身份证 身分证 证件 老证 旧证 原证 证号 十五位 15位 户籍 hkid"
  /// Words that a passport's number stands near.
  static let passports = "护照 通行证 回乡证 台胞证 passport 证件"
}
