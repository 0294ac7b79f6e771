// The words before and behind names, by how much they say.

/// Lists of words around names. They are folded when the finder is built.
enum NameCues {
  /// What stands right behind them is a name, whatever it looks like.
  static let naming = split(
    """
    我叫 名叫 名字叫 名字是 全名 全名叫 真名 真名叫 本名 真的叫 就叫 大名 原名 曾用名 现名 化名 姓名叫 姓名是 姓名为 更名为 改名为 改名叫 英文名 中文名 汉名 藏名 乳名 小名 自报姓名 实名 签名为
    """)

  /// The fields of forms and the roles that a form asks for.
  static let strong = split(
    """
    叫做 姓名 户名 名字 持卡人 收款人 付款人 联系人 投诉人 申请人 借款人 经办人 开户人 汇款人 代理人 担保人 来电人 致电人 来访人 反映人 陈述人 收件人 举报人 当事人 诉求人 受托人 寄件人 \
    收货人 开户名 法定代表人 来信人 代办人 卡主 经办 用户名为 机主 持有人 受益人 被保险人 投保人 户名为 名为 委托人 监护人 紧急联系人 保证人 抵押人 共同借款人 共有人 销户人 复核 复核人 \
    审批人 授权人 被授权人 经手人 操作员 联络人 继承人 承办人 受款人 存款人 取款人 转账人 发件人 立书人 声明人 具状人 来电者 致电者 投诉者 申请者 反映者 户主 房主 号主 出租人 承租人 债务人 \
    债权人 负责人 法人 法人代表 实际控制人 署名 落款 签名 签署人 具名 错录 误录 登记人 领取人 交接人 签收人 保管人 赠与人 受赠人 被继承人 死者 逝者 收信人 敬告人 报案人 受害人 被害人 \
    实控人 收款方 付款方 汇款方 收方 付方 联名人 附属卡持有人 主卡人 副卡人 户名是 户名叫 名字写成 抬头 个名 立据人 领款人 客户姓名 来电姓名
    """)

  /// What was written wrong, and what it should be.
  static let corrections = split("应为 实为 应是 实系 写成 误为 错为 误写 误写成 录成 打成 印成 改为 改成 更正为 变更为 错写 错写成 登记为 显示为 记为 读成 念成 叫成 喊成")

  /// A name may follow: relations, customers and staff.
  static let weak = split(
    """
    客户 本人 我是 用户 储户 柜员 坐席 座席 客服 经理 员工 专员 工作人员 母亲 父亲 妈妈 爸爸 丈夫 妻子 老公 老婆 儿子 女儿 同事 行员 催收员 业务员 大堂 行长 主任 亡妻 亡夫 \
    配偶 副行长 共借人 朋友 家属 老人 叫 弟弟 哥哥 姐姐 妹妹 舅舅 叔叔 姑姑 女婿 儿媳 孙子 孙女 邻居 室友 同学 堂弟 堂哥 表哥 表弟 表姐 表妹 家父 家母 前夫 前妻 男友 女友 男朋友 女朋友 \
    亲戚 老板 股东 爱人 岳父 岳母 公公 婆婆 理专 客人 职员 学生 教师 老师 教授 患者 病人 业主 车主 店主 店员 店长 保安 司机 律师 会计 财务 出纳 被告 原告 对方 老伴 媳妇 闺女 孩子 我儿 \
    我女 其子 其女 其夫 其妻 其母 其父 其弟 其兄 其姐 其妹 之子 之女 之夫 之妻 之母 之父 长子 次子 长女 次女 独子 独女 小儿 小女 家兄 舍弟 外孙 外孙女 侄子 侄女 侄儿 外甥 外甥女 舅妈 姑妈 姑父 \
    姨妈 小姨 伯父 伯母 叔父 婶婶 嫂子 大哥 二哥 大姐 二姐 弟媳 未婚妻 未婚夫 闺蜜 伙伴 夥伴 合伙人 老乡 房东 租客 房客 阿妈 阿爸 老妈 老爸 我娘 我爹 我哥 我姐 我弟 我妹 我舅 我姨 我叔 \
    我姑 我婆 我爷 我奶 我仔 我女 阿仔 个仔 个女 细佬 家姐 家嫂 家婆 家公 老窦 老豆 老母 亡父 亡母 亡兄 先父 先母 先夫 祖父 祖母 外公 外婆 爷爷 奶奶 姥姥 姥爷 生母 生父 养父 养母 \
    继父 继母 连襟 妯娌 信贷员 话务员 接线员 推销员 快递员 骑手 警员 民警 法官 村民 居民 市民 董事长 董事 副理 襄理 理财师 主管 组长 班长 科长 队长 值班 当值 实习生 审核 核准 代表 \
    兹证明 兹有 兹委托 自称 自报 工人 农民 商人 军人 干部 职工 党员 亲属 亲人 家人 太太 称是 我系 佢系 他是 她是 我係 家长 班主任 辅导员 校长 院长 医生 护士 护工 保姆 阿姨 师傅 债主 股民 教练 督导 顾问 \
    岗 之女儿 之儿子 其爱人 的母亲 的父亲 \
    老细 事主 物主 来人 来访者 前员工 前同事 前室友 推荐人 介绍人 中介 经纪 证人 见证人 公证员 鉴定人 客 户 柜 事由人 客戶 老顾客 顾客 与太太 和太太 同太太 我太太 其太太 他太太 跟太太 与先生 和先生 我先生 其先生 她先生
    """)

  /// Deeds that are done to or by a person; they say less.
  static let hints = split(
    """
    外呼 联系 回访 致电 电联 举报 投诉 委托 交接 转交 转接 抄送 冒用 冒充 假冒 感谢 表扬 呼叫 联络 联繫 汇予 汇给 转给 转入 打给 汇去 过数去 代理 授权 联络到 联系到 呼 查 通知 告知 授予 致 \
    为其 指派 分派 派给 派单 指定 接手 交由 转由 转派 退回 请 由 受 给 予 找 转 去 是 系 喊 被 对 与 和 同 跟 及 问 催 约 见 替 帮 让 向 代 于 为 搵 俾 畀 借 欠 寻 陪 因 将 把
    """)

  /// What hardly anything but a person does.
  static let deeds = split("来电 致电 反映 报称 表示 投诉 要求 本人 来行 来访 来函 来信 到店 到行 到柜 声称 自述 否认 询问 咨询 家属 签收 失联 同意")

  /// Behind a name a sentence goes on with these.
  static let continuations = split(
    """
    表达 服务 的卡 的存折 的电话 的手机 的身份证 的账户 电话 手机 身份证 证件 证号 账号 卡号 尾号 查询 申请 办理 到场 签字 签名 回电 陪同 代为 代办 委托 \
    反馈 质疑 称呼 自称 拒绝 开户 销户 存折 存单 名下 先生 女士 小姐 敬上 谨上 谨启 敬启 敬具 谨具 拜上 无法 进线 来店 去电 姓名 所属 经办 接待 \
    接单 接手 处理 跟进 主管 等人 一同 一起 夫妇 夫妻 父子 母子 母女 父女 兄弟 姐妹 姊妹 名字 户名 户口 工号 编号 冒用 冒充 情绪 态度 承诺 推荐 推销 私下 擅自 满意 不满 催促 已故 \
    过世 去世 病故 病逝 住院 失智 冠夫 单位 住址 地址 邮箱 信箱 微信 家中 家里 账户 信用卡 储蓄卡 贷款 存款 理财 工资 基金 保单 定期 活期 房贷 车贷 名义 失踪 走失 转账 转错 名义 同日 同时 同名 代理 代签 \
    误将 误转 误存 个仔 个女 年满 年龄 年薪 年收入 签订 客户 之子 之女 之母 之父 之夫 之妻 之弟 之兄 之妹 之姐 之妻 已经 收到 收取 年仅 现年 现住
    """)

  /// Single characters that hardly stand in names and that a sentence goes on with behind one.
  static let goingOn = """
    承诺昨今明早晚七八九多换私情携带和同现再与名所欠交汇购申开报拒擅荐态语怒哭急曾将把跟给帮替让陪去来到在经业误负拖停取注询索质系持住催投至约仍均答求补遗嘅\
    喺话呀哦啦哈喔囉嘛咧咯从离迟按退转候嫌述已冻非得有可会无先也存便提年之又
    """

  /// A name stands before.
  static let titles = split(
    """
    先生 女士 小姐 经理 主任 行长 师傅 老师 阿姨 大爷 太太 同志 律师 队长 科长 处长 大妈 大叔 奶奶 爷爷 医生 老板 总经理 客户经理 理财经理 副行长 专员 同学 主管 警官 法官 名下 副理 襄理 会计 \
    副主任 科员 干事 局长 院长 校长 护士 博士 教授 大姐 大哥 大嫂 伯伯 婶婶 老太太 老先生 老师傅 老伯 老爷子 督察 警员 警长 民警 书记 秘书 店长 站长 班长 组长 厂长 所长 董事长 大夫 总监 股长 \
    课长 理专 村长 社工 教练 老太 大婶 大伯 叔叔 姐姐 哥哥 伯母 伯父 女仕 小姐姐 助理 顾问 探员 沙展 师奶 姑娘 部长 主播 厅长 检察官 书记员 审判员 公证员 辅导员 医师 护师
    """)

  /// A surname stands before, if anything: 鍾生, 黃太, 王姐, 李总.
  static let shortTitles = ["总", "某", "姓", "生", "太", "姐", "哥", "叔", "姨", "婶", "伯", "嫂"]

  /// They end like a cue and are none.
  static let notCues = split("客户主 用户主 储户主 账户主 总经理 客户名 商户名 大客户 做客户 对公客户 大堂客户 与本人 非本人 网点主 该客户的 账户名 网银户名")

  /// 我妈, 他妹, 其子: a relation told in one character.
  static var relations: [String] {
    "我他她其你".flatMap { person in "妈爸妹弟哥姐儿女子夫妻嫂舅叔姨姑奶爷侄父母娘爹婆".map { String([person, $0]) } }
  }

  /// Every cue.
  static var all: [String] { naming + strong + corrections + weak + relations + hints + notCues + ["姓"] }

  /// What may stand between a cue and the name.
  static let signs = ":：是为叫=(（/ "

  private static func split(_ words: String) -> [String] { words.split(whereSeparator: \.isWhitespace).map(String.init) }
}
