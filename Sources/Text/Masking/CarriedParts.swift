// What names are made of that other languages of China bring with them, written by sound: Tibetan, Mongolian, Yi, Manchu, Dai, Lahu.

/// A language whose names have no Chinese surname, or one of its own, as parts of two or more characters.
struct CarriedLanguage: Sendable {
  /// Parts that are hardly ever anything but a name.
  var sure = ""
  /// Parts that are words, places or Chinese names as well.
  var plain = ""
  /// Parts that say little without another.
  var parts = ""
  /// Single characters that may end a name behind a part.
  var tails = ""

  static let all = [turkic, muslim, tibetan, mongolian, western, taiwanese, yi]
  static let turkicNumber = 0
  static let muslimNumber = 1

  static let tibetan = CarriedLanguage(
    sure: """
      卓玛 次仁 旺姆 丹增 平措 多吉 央金 拉姆 拉母 顿珠 旺堆 曲珍 仁青 坚赞 泽仁 卓嘎 旦增 美朵 拉珍 嘉措 加措 尕藏 央宗 群培 次旦 次旺 次珍 仓决 土登 斯朗 泽旺 才旦 才旺 华旦 完玛 万玛 旺杰 \
      旦真 旦巴 丹巴 班觉 诺布 云丹 雍措 拥措 拥金 央措 周毛 项欠 项毛 官却 贡却 公保 更尕 尖措 尖参 见参 其美 琼达 次成 慈成 楚成 昂旺 俄金 邓珠 登珠 格绒 呷绒 洛绒 喜饶 西绕 喜热 绛巴 饶登 仁钦 仁欠 多杰 朗杰 南杰 \
      桑杰 顿旦 洛追 贡布 贡嘎 罗珠 曲扎 晋美 久美 赤列 旺久 旺秋 旺青 尼珍 边珍 普珍 边巴 扎西 格桑 洛桑 索南 索朗 强巴 白玛 达瓦 尼玛 普布 巴桑 德吉 益西 伊西 桑吉 贡保 拉毛 娘毛 措毛 东智 东知 完么 彭措 朋措 嘉央 加羊 嘉羊 \
      次央 措姆 桑姆 措吉 玉措 白珍 江措 仁增 罗布 夏吾 切羊 羊措 卓尕 次吉 扎桑 多布杰 扎姆 卓央 央珍 宗吉 德央 德庆 德西 四郎 四朗 阿旺 米玛 达娃 达珍 加央 玉措 珍措 央拉 索朗多 德吉措
      """,
    plain: "才让 才仁 东珠 东主 安多 贡觉 切吉 才项 公布 永吉 拉巴 格列 格勒 江白 向巴 香巴 拉加 扎巴 甲花 刚察 梅朵 南卡 旺扎 泽郎 巴珠 群宗 曲措 央吉 仓木 云登 桑丹 桑周 桑珠 班玛 班丹 西热 朗加 塔杰 达杰 先巴 措加 尕玛 噶玛 嘎玛 格日 才吉 南加 华青 旦周 更登 益珍 扎登 独支 次里 农布",
    parts: "杰布 群措 曲批 曲培 曲英 伦珠 旺加 旺修 坚参 卓么 卓姆 曲吉 江村 江才 拉措 玉珍 赤来 多日 加布 扎加 本加 仁真 斗格",
    tails: "措吉加太草杰姆毛卓先布珍宗")

  static let mongolian = CarriedLanguage(
    sure: """
      乌云其木格 乌云其其格 其木格 其其格 琪琪格 巴特尔 额尔敦 额尔德尼 格日勒 格日乐 呼格吉勒 莫日根 那日苏 那日松 娜日苏 苏日娜 萨日娜 乌日娜 阿茹娜 阿如娜 乌力吉 特木尔 铁木尔 铁木耳 朝格图 朝克图 满都拉 青格勒 德力格尔 吉日嘎拉 \
      吉日木图 道尔吉 东日布 斯琴 高娃 图雅 托娅 娜仁 那仁 塔娜 萨仁 牧仁 孟和 孟克 朝鲁 宝力格 宝力道 宝力德 布日固德 敖日格勒 敖特根 敖登 照日格图 特古斯 陶克陶 旭日干 苏布达 阿拉坦 阿拉腾 阿古拉 阿尔斯楞 阿斯汗 阿木古楞 呼斯楞 斯日古楞 \
      娜布其 娜木罕 萨如拉 萨其拉 毕力格 毕勒格 乌恩其 苏雅拉 格根 通拉嘎 达楞 那顺 乌日根 巴雅尔 那木拉 那木吉勒 图门 吐门 哈斯 布和 布仁 苏和 恩和 恩克 宝音 巴图 呼和 乌云 青格 呼日勒 呼日乐 孟根 乌日图 塔拉 赛音 色音 都仁
      """,
    plain: "白音 巴音 乌兰 乌仁 乌恩 乌尼 达来 满达 满来 诺敏 诺日 赛罕 朝克 朝伦 丹毕 额日 嘎日 哈达 海日 好斯 吉雅 南丁 钦达 萨楚 桑布 斯钦 斯仁 那木 苏日 阿苏 通嘎 陶格 温都 希日 扎那 珠拉 查干 查苏 必力 阿荣 奥登 敖其尔 包力 布赫 哈丹 阿日 特格 雅图 满都 布日 苏德 苏伦 苏雅 呼格 莫德",
    parts: "花日 其格 勒图 格图 日图 日乐 日勒 吉勒 木格 雅拉 巴根 古楞 力格 扎布 丹巴 套格 图古",
    tails: "图夫娜花格其勒苏嘎胡罕玛门")

  static let yi = CarriedLanguage(
    sure: "尔木呷 木呷 阿呷 伍呷 子呷 乌呷 尔呷 木乃 伍各莫 阿牛莫 阿木子 木果莫",
    plain: "阿牛 阿苦 阿支 阿妞 阿洛 阿各 拉姑 木果 石布 尔古 曲布 日铁 尔布 尔哈 布哈 阿果 阿木 阿依",
    tails: "莫子果作姆")

  /// Families of the Yi; a name of two or three of `yiSyllables` follows.
  static let yiFamilies = """
    吉克 吉木 吉火 吉伍 吉子 吉古 吉俄 吉皮 吉巴 吉好 吉勒 吉觉 吉日 阿侯 阿余 阿苏 阿西 阿力 阿尔 阿的 阿约 阿作 阿说 阿库 阿鲁 阿硕 阿育 沙马 俄木 俄底 俄洛 俄尔 海来 海日 海乃 曲比 曲木 曲么 曲莫 勒伍 勒格 勒勒 勒者 \
    尔古 尔恩 尔体 尔其 尔日 木乃 拉马 拉玛 古次 克惹 克其 克古 子呷 布哈 布约 布都 布尔 衣伙 依火 依伙 瓦渣 瓦扎 瓦其 瓦西 瓦尔 日古 日火 日黑 日力 日则 马海 马黑 马比 马卡 马查 木帕 罗洪 罗吾 罗木 洛古 洛伍 洛木 且沙 且萨 \
    石一 石扎 色乌 苏呷 苏甲 什列 乌尔 乌合 乌机 五勒 贾巴 贾史 贾沙 甲巴 甲拉 加巴 加拉 金古 八且 巴且 巴久 补余 补约 恩扎 恩布 那古 莫色 莫洛 麦吉 米色 木几 木吉 赤黑 丁惹 节列 列索 吉则 邱莫 比曲 比布 井曲 果基 倮伍 罗格
    """
  static let yiSyllables = "阿木呷果各牛依衣洛支芝苦且普沙合加乌妞杰史尔英喜伍五拉铁日石曲布古哈者作子吉什么莫惹的体有一西力来毅色伙火姑勒里黑比都则服克热鲁车解毕扎"

  /// Families of the Manchu and others of the north, with or without a dot before the name.
  static let manchuFamilies = """
    爱新觉罗 叶赫那拉 叶赫那兰 赫舍里 瓜尔佳 钮祜禄 钮钴禄 富察 董鄂 栋鄂 马佳 索绰罗 索绰络 舒穆禄 伊尔根觉罗 西林觉罗 完颜 章佳 佟佳 他塔喇 郭络罗 乌雅 辉发那拉 乌拉那拉 哈达那拉 喜塔腊 博尔济吉特 孛儿只斤 孛尔只斤 费莫 萨克达 兆佳 戴佳 \
    耿佳 高佳 杜拉尔 鄂嫩 莫日登 郭布罗 何叶尔 涂克敦 孟额尔 库雅喇 纳喇
    """

  /// Families of the Japanese that are no Chinese word; a name of two characters follows, or one with 太郎.
  static let japaneseFamilies = """
    佐藤 铃木 高桥 田中 渡边 伊藤 山本 中村 小林 加藤 吉田 山田 佐佐木 山口 松本 井上 木村 斋藤 桥本 藤田 冈田 长谷川 村上 近藤 石井 坂本 远藤 藤井 西村 三浦 冈本 松田 中川 小野 田村 竹内 上田 森田 小川 藤原 后藤 大野 池田 宫本 宫崎 安藤 武田 岛田
    """
  static let japaneseEnds = "子郎一美介人太也香奈惠代江平夫男雄树辉和健翔菜二三司郎织衣希"

  /// 岩温罕, 玉香叫: what stands behind 岩 and 玉 in names of the Dai.
  static let daiHeads = "岩玉"
  static let daiSyllables = "温罕坎香章尖三扁叫甩拉应庄燕光恩吨胆宰空龙帅单板糯保叶丙坦旺勐轰喃捧告囡约论遍砍坝嫩听"

  /// 扎莫, 娜四: the Lahu count the days of birth.
  static let lahuHeads = "扎娜"
  static let lahuSyllables = "莫体迫发妥克丕努四倮约啊袜务"
}
