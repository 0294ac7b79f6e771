// Finds Chinese addresses that lead to a door (…路…号…栋…单元…室); roads without a number and branches of banks stay.

struct AddressFinding: Sendable {
  private let units: [[UInt32]]
  private let doorUnits: Set<UInt32>
  private let cues: [[UInt32]]
  private let places: [[UInt32]]
  private let noRoads: [[UInt32]]
  private let halfRoads: [[UInt32]]
  private let stops: Set<UInt32>
  private let branches: [[UInt32]]

  init(_ fold: (String) -> [UInt32]) {
    units = ["号院", "号楼", "号", "弄", "栋", "幢", "座", "单元", "室", "房", "层", "楼", "户", "门", "组", "段", "巷", "区", "号店", "铺", "梯", "排", "社", "队"]
      .map(fold)
    doorUnits = Set(fold("栋幢室单座"))
    cues = [
      "地址", "住址", "家住", "住在", "居住", "居住在", "寄到", "寄往", "邮寄到", "送到", "寄至", "户籍", "户籍地", "住所", "地址为", "地址是", "通讯地址", "家庭地址", "收件地址",
      "单位地址", "住",
    ].map(fold)
    places = ["花园", "小区", "新村", "公寓", "大厦", "广场", "中心", "家园", "公馆", "宿舍", "胡同", "大道", "大街", "里弄", "社区", "佳园", "嘉园", "山庄", "别墅"]
      .map(fold)
    noRoads = [
      "线路", "电路", "网路", "思路", "套路", "后路", "半路", "回路", "路路", "渠道", "通道", "知道", "报道", "这里", "那里", "哪里", "心里", "手里", "卡里", "家里",
      "户里", "城里", "包里", "道道", "一道", "味道",
      "频道", "难道", "隧道", "街里", "市区", "地区", "社里", "行里", "柜里", "一路", "马路", "机里", "夜里",
    ].map(fold)
    halfRoads = ["一路", "马路"].map(fold)
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
    var end = place
    var parts = 0
    var hasDoor = false
    while let part = part(at: end, text, signs, most: parts > 0 ? 10 : isRoad ? 2 : 5) {
      parts += 1
      hasDoor = hasDoor || doorUnits.contains(text[part - 1]) || text[part - 1] == 0x5143
      end = part
    }
    // A last number without its unit: 3单元501.
    if parts > 0 || hasCue, text.isDigit(end) {
      let tail = number(at: end, text, signs)
      if tail > end, hasCue || hasDoor || parts > 0 && (end..<tail).contains(where: { text[$0] == 0x2D }) { (end, parts) = (tail, parts + 1) }
    }
    guard parts >= 2 || parts == 1 && (isRoad || hasDoor || hasCue), !isBranch(end, text, within: hasDoor ? 3 : 9), !isBranchName(place, text) else {
      return nil
    }
    return PersonalDataSpan(.address, start, end)
  }

  /// Walks back over the Chinese characters of place names.
  private func beginning(_ place: Int, _ text: borrowing MaskingText) -> Int {
    var start = place - 1
    while start > 0, place - start < 24 {
      let before = start - 1
      if stops.contains(text[before]) { break }
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

  /// A number with its unit, perhaps behind the name of an estate: the place behind the unit.
  private func part(at start: Int, _ text: borrowing MaskingText, _ signs: MaskSigns, most: Int) -> Int? {
    var place = start
    while place - start <= most {
      if text[place] == 0x20 || text[place] == 0 || text[place] == 0x2D { place += 1; continue }
      let end = number(at: place, text, signs)
      if end > place {
        let unit = text[end] == 0x20 ? end + 1 : end
        if let length = text.wordStanding(at: unit, of: units) { return subnumber(behind: unit + length, text, signs) }
        return nil
      }
      guard text.isHan(place), !stops.contains(text[place]) else { return nil }
      place += 1
    }
    return nil
  }

  /// 221号之二, 7楼之3: the place behind the number, which belongs to the one before.
  private func subnumber(behind place: Int, _ text: borrowing MaskingText, _ signs: MaskSigns) -> Int {
    guard text[place] == 0x4E4B else { return place }
    let end = number(at: place + 1, text, signs)
    return end > place + 1 ? end : place
  }

  /// 12, 3-2, A12, 十二: the place behind it.
  private func number(at start: Int, _ text: borrowing MaskingText, _ signs: MaskSigns) -> Int {
    var place = start
    if text.isLetter(place), text.isDigit(place + 1) || text.wordStanding(at: place + 1, of: units) != nil { place += 1 }
    while text.isDigit(place) || text[place] == 0x2D && (text.isDigit(place + 1) || text.isLetter(place + 1) && text.isDigit(place + 2))
      || text.isLetter(place) && text[place - 1] == 0x2D && place > start
    { place += 1 }
    if place > start { return text.isLetter(place) && !text.isLetter(place + 1) ? place + 1 : place }
    while place - start < 6, signs[text[place]].contains(.numeral) || signs[text[place]].contains(.numeralUnit) { place += 1 }
    return place
  }

  /// The address is that of a branch of a bank, which stands in every street guide.
  private func isBranch(_ end: Int, _ text: borrowing MaskingText, within most: Int) -> Bool {
    for place in end..<end + most {
      if text[place] == 0x0A || text[place] == 0x1F { return false }
      if text.wordStanding(at: place, of: branches) != nil { return true }
    }
    return false
  }

  /// The road is part of a branch's name: 人民路支行3号窗口.
  private func isBranchName(_ place: Int, _ text: borrowing MaskingText) -> Bool {
    (place..<place + 3).contains { text.wordStanding(at: $0, of: branches) != nil }
  }
}
