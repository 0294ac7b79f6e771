// Names that are no plain Chinese ones: of other languages by their sound, in Latin letters, in both scripts; and what looks like them.
import Testing
import Text

@Suite struct MaskingForeignTests {
  private static func masked(_ text: String) -> String { PersonalDataFinder().masked(text) }

  @Test(arguments: [
    ("牧民才让东智卖了牦牛", "牧民〔姓名〕卖了牦牛"), ("上午问过强巴，都说没收到", "上午问过〔姓名〕，都说没收到"), ("据邻居公保加说，羊卖了", "据邻居〔姓名〕说，羊卖了"),
    ("收款人其美卓嘎、达瓦三人", "收款人〔姓名〕、〔姓名〕三人"), ("客户卓玛措来电", "客户〔姓名〕来电"),
    ("乌云其木格来电话问网点", "〔姓名〕来电话问网点"), ("补贴打进了额尔敦朝鲁的卡", "补贴打进了〔姓名〕的卡"), ("那仁满都拉带身份证来", "〔姓名〕带身份证来"),
    ("听吉克阿牛讲，短信没收到", "听〔姓名〕讲，短信没收到"), ("吉木伍各莫在外打工", "〔姓名〕在外打工"), ("石一阿木考上大学", "〔姓名〕考上大学"),
    ("岩温罕说密码忘了", "〔姓名〕说密码忘了"), ("扎莫、娜四都没来", "〔姓名〕、〔姓名〕都没来"), ("赫舍里婉问能不能保留老卡号", "〔姓名〕问能不能保留老卡号"),
  ])
  func ofPeoplesOfChina(text: String, masked: String) { #expect(Self.masked(text) == masked) }

  @Test(arguments: [
    ("阿合买提江说他没授权", "〔姓名〕说他没授权"), ("下午阿迪力，来问退款", "下午〔姓名〕，来问退款"), ("巴哈提别克的汇款", "〔姓名〕的汇款"),
    ("汇款人帕提古丽 阿布力孜，中间是空格", "汇款人〔姓名〕，中间是空格"), ("马法土麦在临夏支行办的卡", "〔姓名〕在临夏支行办的卡"), ("丁伊布拉在银川办的卡", "〔姓名〕在银川办的卡"),
    ("外教大卫说没到账", "外教〔姓名〕说没到账"), ("伊万诺夫的汇款", "〔姓名〕的汇款"), ("高桥美和，日本客户", "〔姓名〕，日本客户"),
  ])
  func ofTheWest(text: String, masked: String) { #expect(Self.masked(text) == masked) }

  @Test(arguments: [
    ("爱新觉罗·启昌坚持保留全名", "〔姓名〕坚持保留全名"), ("我弟弟艾力·库尔班、他没来", "我弟弟〔姓名〕、他没来"), ("达斡尔族的杜拉尔·梅同时来访", "达斡尔族的〔姓名〕同时来访"),
    ("客户关佳·文博说系统把点吃掉了", "客户〔姓名〕说系统把点吃掉了"), ("達魯·帕歐的族名無法輸入", "〔姓名〕的族名無法輸入"), ("努尔艾力-麦麦提敏来电", "〔姓名〕来电"),
  ])
  func withDots(text: String, masked: String) { #expect(Self.masked(text) == masked) }

  /// Greetings, places, money, brands, and parts of names that are words.
  @Test(arguments: [
    "扎西德勒！新年网点营业时间怎么安排", "尼玛县和罗布泊都没有网点", "乌兰察布、呼和浩特、巴音郭楞的网点", "柏林、巴黎、马德里刷卡都收了货币转换费", "马来西亚林吉特可以兑换吗",
    "喀什、和田、阿克苏的取款点", "凯迪拉克、爱马仕、施华洛世奇的分期", "伊斯兰教节日营业吗", "移动·联通话费，工商银行·深圳分行", "才让我重新办卡", "把我同事都拉去了",
  ])
  func whatIsNone(text: String) { #expect(Self.masked(text) == text) }

  @Test(arguments: [
    ("CHEUNG, Wai Kit先生之自動轉賬", "〔姓名〕先生之自動轉賬"), ("TSE Yuet-ying, Winnie的信用卡", "〔姓名〕的信用卡"), ("CHI KEUNG LEUNG名義之信用卡", "〔姓名〕名義之信用卡"),
    ("支票抬頭寫作Kwong May Po，遭退票", "支票抬頭寫作〔姓名〕，遭退票"), ("WONG KA YAN KELLY signed", "〔姓名〕 signed"), ("Chou Pao-ch'in appears on the card", "〔姓名〕 appears on the card"),
    ("录成LÜ Xiaojun了", "录成〔姓名〕了"), ("拼音lv xiaoling还是别的", "拼音〔姓名〕还是别的"), ("Zhang san fei随便写的", "〔姓名〕随便写的"), ("daughter Park Mi-na is blocked", "daughter 〔姓名〕 is blocked"),
    ("the system shows ZHAXI DUOJIE.", "the system shows 〔姓名〕."), ("Nurlan Aibek's Kazakh spelling", "〔姓名〕's Kazakh spelling"), ("\"Qiu He,\" she repeated", "\"〔姓名〕,\" she repeated"),
    ("Law Chi Wai signed, but Chi Wai denies it", "〔姓名〕 signed, but 〔姓名〕 denies it"), ("Dr. van der Berg and José García", "Dr. 〔姓名〕 and 〔姓名〕"),
  ])
  func romanised(text: String, masked: String) { #expect(Self.masked(text) == masked) }

  @Test(arguments: [
    ("本人梁Fiona深感羞愧", "本人〔姓名〕深感羞愧"), ("David 王跟Linda 李是我们组的", "〔姓名〕跟〔姓名〕是我们组的"), ("麻煩叫阿Ken覆我", "麻煩叫〔姓名〕覆我"),
    ("交給Kevin（粘凱文）辦", "交給〔姓名〕（〔姓名〕）辦"), ("Eason轉俾Joey，都係同事", "〔姓名〕轉俾〔姓名〕，都係同事"), ("Then Emma took over", "Then 〔姓名〕 took over"),
    ("Thanks to Priya's quick reply", "Thanks to 〔姓名〕's quick reply"), ("O'Brien called twice", "〔姓名〕 called twice"),
  ])
  func firstNamesAlone(text: String, masked: String) { #expect(Self.masked(text) == masked) }

  @Test(arguments: [
    "I bought a Michael Kors bag with my Visa Platinum", "Louis Vuitton and Calvin Klein refunds never arrived", "Apple Pay failed at the Bank of China counter", "The branch on May Road near Wan Chai",
    "Ho Man Tin, Tsim Sha Tsui, Lai King, Tai Koo Shing", "Chow Tai Fook and Lee Kum Kee coupons", "Victoria Park ATM and Nathan Road ATM", "Will you fix this? May I ask why? Mark my words.",
    "closed on Monday and in June, charged in Jan", "Jade Global Select account", "McDonald's voucher and my MacBook", "Xiaomi手机，用Xiaohongshu", "Dear Sir or Madam",
  ])
  func wordsPlacesAndBrands(text: String) { #expect(Self.masked(text) == text) }
}
