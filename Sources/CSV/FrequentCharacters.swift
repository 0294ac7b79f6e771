// Frequent Chinese characters, simplified and traditional: what tells GB18030 from Big5, and both from chance.

/// A set of characters of the basic plane.
struct FrequentCharacters {
  /// One bit for each code point up to U+FFFF.
  private var bits = [UInt64](repeating: 0, count: 1 << 10)

  init() {
    for text in [Self.everyday, Self.bank, Self.names, Self.traditional, Self.punctuation] {
      for scalar in text.unicodeScalars where scalar.value <= 0xFFFF {
        bits[Int(scalar.value >> 6)] |= 1 << UInt64(scalar.value & 63)
      }
    }
  }

  func contains(_ scalar: UInt32) -> Bool {
    scalar <= 0xFFFF && bits[Int(scalar >> 6)] >> UInt64(scalar & 63) & 1 == 1
  }

  /// Running text of any kind.
  private static let everyday = """
    的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方
    多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心她本前开但因只从想实日军者意无力它与长把机十民第公此已工使情
    明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给
    世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太
    量再感建务做接必场件计管期市直德资命山金指克干排满增则完格思传望族群底达观清今切院让识候带导争运术往近商组队周钱交单且越
    非片南北谁形五六七八九快林住空节吃步听收改转设难确火车究站红城根共早语吗写图请需便每该号段照取据速调找办万书师米晚呢却随
    错准服失费刚虽即告眼试包张史母父亲孩爱妈爸哥姐弟妹喜欢怕急哭笑坐睡跑送买卖穿放拿丢坏修换停留差够久忙病医药死害怪骗偷抢查
    封存消退除至左右春夏秋冬午夜晴雨岁元角千百零〇半双块另须曾仅约超未仍历故障素仔细麻烦谢您哪怎啊吧哦嗯嘛啦咱士致歉损亏示吞
    锁述称绩效显载适促尽择巧判断坚负善环境项规例层荐配选测象精详楚依典充足养念研落阶围独宣布讨谈参察移律策略势船飞农村奇胞宗
    旨岸希轮纸球输食饮菜店铺租屋装潢洗衣鞋帽旅游座航铁汽摩托驾驶违章罚爆遗忘忆寄裹邀函盖印描拍像播视频屏幕键盘鼠耗材油漆
    """

  /// What a bank's call centre writes.
  private static let bank = """
    客户账卡银贷款余额汇投诉席热线支网营厅柜台类型渠码姓编列班技挂振铃待保持整弃评价决容议责构级复杂般状态始束答呼首咨询密置
    验证登录注册绑冻补激销逾息率续扣延迟败功异误统升维护核份短邮微财基险债券股票黄购签协征记催威胁恶劣推诿拖售承诺隐瞒泄露私
    盗刷欺诈风疑易拦截限积礼品权益优惠抵具终端扫付捷缴燃社房按揭押担估审批音智器聊言访质检监控专属残贵宾普企备标源区省县街路
    楼室址联式否男
    """

  /// Surnames, cities and provinces.
  private static let names = """
    王李刘陈杨赵吴徐孙马朱胡郭罗郑梁宋唐许韩冯邓曹彭肖田董潘袁蔡蒋杜叶程魏苏吕丁卢姚沈钟姜崔谭陆汪范廖石贾邹熊白孟秦邱侯江尹
    薛雷黎龙陶贺顾毛郝龚邵武戴严莫孔汤京沪津渝冀晋辽吉浙皖闽赣鲁豫鄂湘粤桂琼川云藏陕甘青宁港澳深圳广州杭汉庆沙岛连波厦济福肥
    昆阳哈滨庄昌拉萨乌木齐浩兰伟芳娜秀英敏静丽强磊洋艳勇杰娟涛霞志玉萍鹏辉宇轩梓涵欣怡诗晨佳琪雪梅竹菊俊峰
    """

  /// Traditional forms that differ from the simplified ones.
  private static let traditional = """
    這個們來為國說時會對過發後裡裏種經麼學現當沒動還進樣實軍長機與無從開關點業間問應戰頭體見產話給門員題義認條係氣爾變總電數
    報結務場計資處達觀讓識帶導爭運術組隊錢單誰節聽轉設難確車紅語嗎寫圖請該號調辦萬書師卻隨錯準費剛雖試張親愛媽歡買賣壞換夠醫
    藥騙搶歲雙塊須僅約歷細煩謝戶帳賬銀貸餘額匯訴熱線滿網營廳櫃臺類碼編掛鈴棄評價決內議責構級別複雜狀態詢驗證錄註冊綁凍補銷繳
    繫聯續敗異誤統維護檔簡訊郵險債黃購簽協徵記懲諉諾瞞洩隱盜詐風擋積禮權優終訪質檢監專齡殘礙貴賓據備標籤區縣樓絡傳陳楊趙吳孫
    馬許韓馮鄧蕭葉盧鍾譚陸範賈鄒龍賀顧龔嚴湯灣廣東蘇慶廈濟瀋陽銳麗偉強輝軒詩蘭傑鋒傅牠妳喔囉於並將著盡儘爲麽鐘虧損鎖稱績顯載
    適擇擔負環規層薦選測詳養獨屬討論談參農輪紙輸飲鋪裝遊鐵駕駛違罰遺憶蓋掃攝頻螢鍵盤
    """

  /// Full-width punctuation and figures of running text.
  private static let punctuation = "，。、；：？！（）《》“”‘’【】「」—…￥０１２３４５６７８９％"
}
