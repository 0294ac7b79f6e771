// Names that stand where nothing announces them, in lists, nicknames and again later; and ordinary words that look like names.
import Testing
import Text

@Suite struct MaskingNameTests {
  /// In midst of a sentence, behind verbs, before verbs, at the beginning.
  @Test(arguments: [
    ("后来还是冯雅琴帮我打的单子", "后来还是〔姓名〕帮我打的单子"),
    ("这事连我领导魏建勋都知道了", "这事连我领导〔姓名〕都知道了"),
    ("昨天岳淑芬又去了一趟网点", "昨天〔姓名〕又去了一趟网点"),
    ("两次投诉均由骆婷受理，答复前后矛盾", "两次投诉均由〔姓名〕受理，答复前后矛盾"),
    ("郝玉珍的信用卡寄到了旧地址", "〔姓名〕的信用卡寄到了旧地址"),
    ("慕容雪的存折补登不了", "〔姓名〕的存折补登不了"),
    ("柜员覃丽萍解释口径有误", "柜员〔姓名〕解释口径有误"),
    ("由段宁宁提交申诉材料", "由〔姓名〕提交申诉材料"),
    ("行里安排的理财经理叫缑志强", "行里安排的理财经理叫〔姓名〕"),
  ])
  func withoutCue(text: String, masked: String) { #expect(PersonalDataFinder().masked(text) == masked) }

  @Test(arguments: [
    ("当天值班的是贺明辉跟苗晓岚，监控里都有", "当天值班的是〔姓名〕跟〔姓名〕，监控里都有"),
    ("请蒋文斌、丁晓燕和姚海涛三人签字", "请〔姓名〕、〔姓名〕和〔姓名〕三人签字"),
    ("协办人：樊春梅；办结时限：五个工作日", "协办人：〔姓名〕；办结时限：五个工作日"),
  ])
  func inListsAndForms(text: String, masked: String) { #expect(PersonalDataFinder().masked(text) == masked) }

  @Test(arguments: [
    ("客户冯丽娟来电，丽娟称卡被吞，冯丽娟要求赔偿", "客户〔姓名〕来电，〔姓名〕称卡被吞，〔姓名〕要求赔偿"),
    ("白露是真名，不是网名", "〔姓名〕是真名，不是网名"),
    ("舒畅投诉理财迟迟不到账", "〔姓名〕投诉理财迟迟不到账"),
  ])
  func byWhatTheTextTells(text: String, masked: String) { #expect(PersonalDataFinder().masked(text) == masked) }

  @Test(arguments: [
    ("排我前面的小吕办了四十分钟", "排我前面的〔姓名〕办了四十分钟"), ("多亏老姚提醒，我才没有转账", "多亏〔姓名〕提醒，我才没有转账"),
    ("王姐给我介绍的贷款", "〔姓名〕给我介绍的贷款"), ("阿娟说卡被机器吞了", "〔姓名〕说卡被机器吞了"),
  ])
  func nicknames(text: String, masked: String) { #expect(PersonalDataFinder().masked(text) == masked) }

  @Test(arguments: [
    ("格桑卓玛说她去年就还清了", "〔姓名〕说她去年就还清了"), ("丹增反映短信显示为方框", "〔姓名〕反映短信显示为方框"),
    ("马哈茂德·玉素甫的挂失没办成", "〔姓名〕的挂失没办成"),
  ])
  func fromOtherLanguages(text: String, masked: String) { #expect(PersonalDataFinder().masked(text) == masked) }

  /// Words before and behind that end a name, given names that are words, surnames that hardly anyone has.
  @Test(arguments: [
    ("昨日程淑兰在柜台存现，机器吞钞", "昨日〔姓名〕在柜台存现，机器吞钞"), ("为什么谭雨能办我不能办", "为什么〔姓名〕能办我不能办"),
    ("接电话的张玉兰说不归她管", "接电话的〔姓名〕说不归她管"), ("后来是乔丽帮他改的", "后来是〔姓名〕帮他改的"),
    ("转告龚国庆，明天上午过来", "转告〔姓名〕，明天上午过来"), ("我爸孔贤和我妈秦毅都在", "我爸〔姓名〕和我妈〔姓名〕都在"),
    ("感谢曾俊辉老师的耐心讲解", "感谢〔姓名〕老师的耐心讲解"), ("秀莲说没收到短信", "〔姓名〕说没收到短信"),
    ("撒宝华、揭春波、禤国民三人合买一套房", "〔姓名〕、〔姓名〕、〔姓名〕三人合买一套房"), ("未签收(操建国)", "未签收(〔姓名〕)"),
  ])
  func bounds(text: String, masked: String) { #expect(PersonalDataFinder().masked(text) == masked) }

  @Test(arguments: [
    ("孛儿只斤·苏和说名字太长", "〔姓名〕说名字太长"), ("由洛桑平措翻译", "由〔姓名〕翻译"), ("其其格在网点开的户", "〔姓名〕在网点开的户"),
    ("梁美儀 Maggie 留言", "〔姓名〕 〔姓名〕 留言"), ("工单里写的是 Daniel 王，查不到", "工单里写的是 〔姓名〕，查不到"), ("김민수的中文名金民洙", "〔姓名〕的中文名〔姓名〕"),
    ("Ольга Петрова用俄文签名", "〔姓名〕用俄文签名"), ("Chang Hsiao-ming 張先生自高雄來電", "〔姓名〕 〔姓名〕先生自高雄來電"),
    ("Spoke to Mohammed Al Farsi about it", "Spoke to 〔姓名〕 about it"), ("身份證 K549454(0)，要求取消", "身份證 〔证件〕，要求取消"),
  ])
  func otherScripts(text: String, masked: String) { #expect(PersonalDataFinder().masked(text) == masked) }

  @Test(arguments: [
    "从立夏问到立冬，照顾老人很周到", "生活费顺利到账，一个月钱影子都没见", "商城说不支持退换，居然说要收费", "祝平安顺利", "換成女方名下", "陈年旧账翻出来",
    "钱少的人反倒要多交钱", "連個正經理由都沒有", "张月结单仲未收到",
    "手续费金额太高，方便的话请尽快处理", "石家庄分行和张江科技支行都去过了", "我的钱原路退回来了没有", "去换张新的卡要等三天",
    "那封信是去年寄的，三张金卡都注销了", "小钱也要计较，大方一点不行吗", "多次投诉，强烈要求赔偿，严重影响生活", "黄金宝和平安福都是你们推销的",
    "孩子的东西，特殊的日子里", "冷冰冰的服务，白茫茫一片", "高峰时段常常排队，常用卡被锁", "从江苏到温州的路程很长，程序繁琐", "云闪付和余额宝都绑不上",
    "经常说系统升级，何时能好", "客人再次来电催办", "敬啟者：貴行提款機故障",
  ])
  func ordinaryWords(text: String) { #expect(PersonalDataFinder().masked(text) == text) }
}
