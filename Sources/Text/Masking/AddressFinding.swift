// Finds Chinese addresses that lead to a door (…路…号…栋…单元…室); roads without a number and branches of banks stay.

struct AddressFinding: Sendable {
  private let units: [[UInt32]]
  private let doorUnits: Set<UInt32>
  private let cues: [[UInt32]]
  private let places: [[UInt32]]
  private let buildings: [[UInt32]]
  private let noRoads: [[UInt32]]
  private let halfRoads: [[UInt32]]
  private let ends: [[UInt32]]
  /// Behind 号: 3号窗口, 31号车道, 12号文.
  private let notDoors: Set<UInt32>
  private let regions: Set<UInt32>
  /// The last character of what may stand between a road or village and a number: 曹家组41号, 农贸市场二楼.
  private let estateEnds: Set<UInt32>
  private let districts: Set<UInt32>
  private let roomUnits: Set<UInt32>
  private let ordinals: Set<UInt32>
  /// Behind a number that is no room: 88号3000元.
  private let noTails: Set<UInt32>
  private let names: Set<UInt32>
  private let stops: Set<UInt32>
  private let branches: [[UInt32]]

  init(_ fold: (String) -> [UInt32]) {
    units = [
      "号院", "号楼", "号", "弄", "栋", "幢", "座", "单元", "室", "房", "层", "楼", "户", "门", "组", "段", "巷", "区", "号店", "铺", "梯", "排", "社", "队", "字楼", "支弄",
      "支巷", "横巷", "支路", "档", "档口", "铺位", "摊位", "邻", "座楼", "座楼房", "门面", "号门", "道门", "号摊位", "号档口", "号铺",
    ].map(fold)
    doorUnits = Set(fold("栋幢室单座"))
    cues = [
      "地址", "住址", "家住", "住在", "居住", "居住在", "寄到", "寄往", "邮寄到", "送到", "寄至", "户籍", "户籍地", "住所", "地址为", "地址是", "通讯地址", "家庭地址", "收件地址",
      "单位地址", "住",
    ].map(fold)
    places = ["花园", "小区", "新村", "公寓", "大厦", "广场", "中心", "家园", "公馆", "宿舍", "胡同", "大道", "大街", "里弄", "社区", "佳园", "嘉园", "山庄", "别墅"]
      .map(fold)
    buildings = places + ["国际", "大楼", "商厦", "写字楼", "时代", "金座", "商务楼", "科技园", "公馆", "雅苑", "花苑", "名苑"].map(fold)
    noRoads = [
      "线路", "电路", "网路", "思路", "套路", "后路", "半路", "回路", "路路", "渠道", "通道", "知道", "报道", "这里", "那里", "哪里", "心里", "手里", "卡里", "家里",
      "户里", "城里", "包里", "道道", "一道", "味道",
      "频道", "难道", "隧道", "车道", "匝道", "政府", "跑道", "赛道", "管道", "街里", "市区", "地区", "社里", "行里", "柜里", "一路", "马路", "机里", "夜里",
    ].map(fold)
    halfRoads = ["一路", "马路"].map(fold)
    ends = ["首层", "底层", "顶层", "地下室", "地下", "亭子间", "阁楼", "前楼", "后楼", "东户", "西户", "中户", "南户", "北户", "铺面", "商铺", "门面"].map(fold)
    notDoors = Set(fold("线窗柜机员文令桌台车通公卡票单"))
    regions = Set(fold("省市县区镇乡州旗"))
    estateEnds = Set(fold("组村邨路道街巷弄坊楼院苑里庄屯塆湾坪塘冲坝寨岭场城厦园队社店阁轩庭府居区心滩湖河江山岛桥"))
    districts = Set(fold("省市县区镇乡道"))
    roomUnits = Set(fold("栋幢室座楼层元"))
    ordinals = Set(fold("甲乙丙丁"))
    noTails = Set(fold("元块万千百次个年月日号点时分秒天笔条人期位张"))
    names = Set(fold("于从来"))
    stops = Set(fold("在到址是往至给我你他的了从去来有为寄送于住，。：:；"))
    branches = ["支行", "分行", "营业部", "网点", "营业厅", "分理处", "储蓄所", "银行", "自助", "atm", "营业所", "柜员机"].map(fold)
  }

  /// The address whose road or estate ends right before `place`.
  func after(place: Int, _ text: borrowing MaskingText, _ signs: MaskSigns) -> PersonalDataSpan? {
    // 文一路 and 新马路 have a number, 一路 (all the way) and 马路 have none.
    let isNumbered = text.isDigit(place) && text.wordEnding(at: place, of: halfRoads) != nil
    guard text.wordEnding(at: place, of: noRoads) == nil || isNumbered else { return nil }
    let start = beginning(place, text)
    guard place - start >= 2 else { return nil }
    let hasCue = text.wordEnding(at: afterSigns(start, text), of: cues) != nil
    let isRoad = "路街道巷".unicodeScalars.contains { $0.value == text[place - 1] } || text.wordEnding(at: place, of: places) != nil
    let hasRegion = (start..<place - 1).contains { regions.contains(text[$0]) }
    var end = place
    var parts = 0
    var hasDoor = false
    var isNamed = false
    var building: Int?
    repeat {
      while let part = part(at: end, text, signs, most: parts > 0 ? 10 : isRoad ? 2 : 5, mostNamed: hasRegion || hasCue || parts > 0 ? 10 : isRoad ? 8 : 0) {
        parts += 1
        hasDoor = hasDoor || doorUnits.contains(text[part.end - 1]) || text[part.end - 1] == 0x5143
        isNamed = isNamed || part.isNamed
        end = part.end
      }
      // 281号虹桥中心1507, 166号龙湖MOCO中心3栋
      guard building == nil, parts > 0, text[end - 1] == 0x53F7, let place = self.building(at: end, text) else { break }
      (building, end, hasDoor) = (place, place, true)
    } while true
    // A last number without its unit: 3单元501, 14号楼602.
    let room = text[end] == 0x20 ? end + 1 : end
    if parts > 0 || hasCue, text.isDigit(room) {
      let tail = number(at: room, text, signs)
      let isRoom = hasDoor || hasRegion || parts > 0 && (room..<tail).contains { text[$0] == 0x2D }
      if tail > room, tail - room < 10, hasCue || isRoom, parts > 0 || hasCue, room == end || hasDoor, !noTails.contains(text[tail]) {
        (end, parts) = (tail, parts + 1)
      }
    }
    // 12楼B
    if parts > 0, text[end - 1] == 0x697C, text.isLetter(end), !text.isLetter(end + 1), !text.isDigit(end + 1) { end += 1 }
    if parts > 0, let length = text.wordStanding(at: end, of: ends) { end += length }
    let isVillage = hasRegion && (isNamed || !regions.contains(text[place - 1]))
    guard parts >= 2 || parts == 1 && (isRoad || hasDoor || hasCue || isVillage), !isBranch(end, text, within: hasDoor ? 3 : 9), !isBranchName(place, text) else {
      return nil
    }
    return PersonalDataSpan(.address, start, end)
  }

  /// Walks back over the Chinese characters of place names.
  private func beginning(_ place: Int, _ text: borrowing MaskingText) -> Int {
    var start = place - 1
    while start > 0, place - start < 24 {
      let before = start - 1
      // 五常街道 丰岭路, 东山街道，天元中路
      if text[before] == 0x20 || text[before] == 0x1F, districts.contains(text[before - 1]) {
        start = before
        continue
      }
      // 于都县, 从化区 and 来宾市 begin with what is a preposition elsewhere.
      if stops.contains(text[before]), !(names.contains(text[before]) && regions.contains(text[before - 1])) { break }
      guard text.isHan(before) || text.isDigit(before) && text.isHan(before - 1) || text[before] == 0 else { break }
      start = before
    }
    return start
  }

  private func afterSigns(_ start: Int, _ text: borrowing MaskingText) -> Int {
    var place = start
    let signs: Set<UInt32> = [0x3A, 0x20, 0, 0x662F, 0x4E3A, 0x5728]
    while place > 0, start - place < 3, signs.contains(text[place - 1]) { place -= 1 }
    if text.wordEnding(at: start, of: cues) != nil { return start }
    return place
  }

  /// A number with its unit behind the name of an estate of at most `most` characters, of `mostNamed` where it ends like one: the place behind the
  /// unit, and whether an estate is named.
  private func part(at start: Int, _ text: borrowing MaskingText, _ signs: MaskSigns, most: Int, mostNamed: Int) -> (end: Int, isNamed: Bool)? {
    var place = start
    while place - start <= max(most, mostNamed) {
      // 128号，5栋302
      let isComma = place == start && text[place] == 0x1F && mostNamed > 0
      if text[place] == 0x20 || text[place] == 0 || text[place] == 0x2D || isComma { place += 1; continue }
      let end = number(at: place, text, signs)
      let isNamed = place - start >= 2 && estateEnds.contains(text[place - 1])
      if end > place {
        guard place - start <= most || isNamed else { return nil }
        let unit = text[end] == 0x20 ? end + 1 : end
        if let length = text.wordStanding(at: unit, of: units) {
          if text[start] == 0x1F, place > start + 1 || !roomUnits.contains(text[unit + length - 1]) { return nil }
          if text[unit + length - 1] == 0x53F7, notDoors.contains(text[unit + length]) { return nil }
          return (subnumber(behind: unit + length, text, signs), isNamed)
        }
        // 幸福里7-2-1603
        if isNamed, (place..<end).count(where: { text[$0] == 0x2D }) > 1 { return (end, true) }
        // 阳光100小区, 二期
        guard end - place <= 3, place > start, text[end] == 0x671F || places.contains(where: { text.stands($0, at: end) }) else { return nil }
        place = end + 1
        continue
      }
      guard text.isHan(place), !stops.contains(text[place]) else { return nil }
      place += 1
    }
    return nil
  }

  /// The name of a building with a number behind it: the place of the number.
  private func building(at start: Int, _ text: borrowing MaskingText) -> Int? {
    var place = start
    while place - start < 12, text.isHan(place) || text.isLetter(place), !stops.contains(text[place]) {
      place += 1
      guard place - start > 2, text.isDigit(place), text.wordEnding(at: place, of: buildings) != nil else { continue }
      return text.wordStanding(at: place, of: branches) == nil && text.wordEnding(at: place, of: branches) == nil ? place : nil
    }
    return nil
  }

  /// 221号之二, 7楼之3, 七号之二三楼: the place behind the number and its unit, which belong to the one before.
  private func subnumber(behind place: Int, _ text: borrowing MaskingText, _ signs: MaskSigns) -> Int {
    // 43号甲
    if text[place - 1] == 0x53F7, ordinals.contains(text[place]), number(at: place, text, signs) == place { return place + 1 }
    guard text[place] == 0x4E4B else { return place }
    let end = number(at: place + 1, text, signs)
    guard end > place + 1 else { return place }
    return end + (text.wordStanding(at: end, of: units) ?? 0)
  }

  /// 12, 3-2, A12, 十二: the place behind it.
  private func number(at start: Int, _ text: borrowing MaskingText, _ signs: MaskSigns) -> Int {
    var place = start
    if ordinals.contains(text[place]), text.isDigit(place + 1) || text.wordStanding(at: place + 1, of: units) != nil { place += 1 }
    if text.isLetter(place), text.isDigit(place + 1) || text.wordStanding(at: place + 1, of: units) != nil { place += 1 }
    while text.isDigit(place) || text[place] == 0x2D && (text.isDigit(place + 1) || text.isLetter(place + 1) && text.isDigit(place + 2))
      || text.isLetter(place) && text[place - 1] == 0x2D && place > start
      || text[place] == 0x4E4B && place > start && text.isDigit(place - 1) && text.isDigit(place + 1)
    { place += 1 }
    if place > start { return text.isLetter(place) && !text.isLetter(place + 1) ? place + 1 : place }
    while place - start < 6, signs[text[place]].contains(.numeral) || signs[text[place]].contains(.numeralUnit) { place += 1 }
    return place
  }

  /// The address is that of a branch of a bank, which stands in every street guide.
  private func isBranch(_ end: Int, _ text: borrowing MaskingText, within most: Int) -> Bool {
    for place in end..<end + most {
      // 27-1号不在朱紫坊支行
      if text[place] == 0x0A || text[place] == 0x1F || text[place] == 0x4E0D { return false }
      if text.wordStanding(at: place, of: branches) != nil { return true }
    }
    return false
  }

  /// The road is part of a branch's name: 人民路支行3号窗口.
  private func isBranchName(_ place: Int, _ text: borrowing MaskingText) -> Bool {
    (place..<place + 3).contains { text.wordStanding(at: $0, of: branches) != nil }
  }
}
