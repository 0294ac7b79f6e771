// The tables of complaint texts end to end: places of themes, masked cases, weaknesses, emerging phrases.

import Foundation
import Testing

@Suite struct ThemeTableTests {
  private static let pipeline = """
    version: 1
    name: themes
    time_zone: Asia/Shanghai
    period: 2026-W45
    sources:
      contacts: {files: ["calls.csv"], constants: {channel: phone}}
      complaints: {files: ["complaints.csv"]}
    output: {directory: Reports, formats: [csv], keep_stages: true}

    """
  private static let subjects = [
    "信用卡年费没有告知就扣了", "手机银行登录一直失败", "柜员态度恶劣不给办业务", "转账三天了还没有到账", "网点排队等了两个小时", "客服电话一直打不通",
    "积分兑换的礼品没有发货", "贷款利率跟合同写的不一样", "短信验证码收不到", "被人盗刷了三笔",
  ]
  private static let openings = ["客户来电反映", "客户投诉称", "来电人表示", "客户致电反映", ""]
  private static let endings = ["，要求尽快处理。", "，请给答复。", "，要求退还。", "，非常不满意。", "，希望改进服务。"]

  /// Nine weeks of complaints, forty a day; one of `planted` stands in every twelfth of the last week, `always` in the first of each day.
  private static func complaints(planting planted: [String], always: String?, each step: Int) -> (csv: String, contents: [String: String]) {
    var csv = "投诉编号,投诉时间,责任部门,投诉内容,客户编号,办结时间\n"
    var contents: [String: String] = [:]
    var state: UInt64 = 11
    func pick(_ list: [String]) -> String {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return list[Int(state >> 33) % list.count]
    }
    let days = (0..<63).map { day -> String in
      let date = Date(timeIntervalSince1970: 1_788_739_200 + Double(day) * 86_400)  // 2026-09-07, a Monday
      return String(ISO8601DateFormatter().string(from: date).prefix(10))
    }
    for (day, date) in days.enumerated() {
      for number in 0..<40 {
        let id = "TS\(day * 100 + number + 10000)"
        var text = pick(openings) + pick(subjects) + pick(endings)
        if number % 4 == 0 { text += "我叫李大明，手机13800138\(100 + number)。" }
        if !planted.isEmpty, day >= 56, number % step == step - 1 { text = pick(openings) + pick(planted) + pick(endings) }
        if let always, number == 0 { text = pick(openings) + always + pick(endings) }
        contents[id] = text
        csv +=
          "\(id),\(date) 1\(number % 9):00:00,\(pick(["信用卡中心", "网络金融部"])),\(text),9000000\(day * 100 + number + 10000),\(date) 22:00:00\n"
      }
    }
    return (csv, contents)
  }

  private static func run(planting planted: String..., always: String? = nil, each step: Int = 12, jobs: Int = 2) throws -> (
    scratch: Scratch, folder: String, contents: [String: String]
  ) {
    let scratch = try Scratch()
    let (csv, contents) = complaints(planting: planted, always: always, each: step)
    try scratch.write("complaints.csv", csv)
    var calls = "通话ID,来电时间,接通时间,挂机时间,通话状态,客户号,满意度\n"
    // Half of Monday's complainants call again on Tuesday; of those every other one is dissatisfied.
    for number in 0..<20 {
      calls +=
        "C\(number),2026-11-03 09:00:00,2026-11-03 09:00:05,2026-11-03 09:05:00,answered,9000000\(56 * 100 + number * 2 + 10000),\(number % 2 == 0 ? "不满意" : "满意")\n"
    }
    calls += "C99,2026-11-30 09:00:00,2026-11-30 09:00:05,2026-11-30 09:05:00,answered,,\n"
    try scratch.write("calls.csv", calls)
    try scratch.write("themes.yaml", pipeline)
    let outcome = try Program.run(["run", "themes.yaml", "--as-of", "2026-12-01T02:00:00", "--jobs", "\(jobs)"], in: scratch)
    try #require(outcome.code == 0, "\(outcome.stderr)")
    return (scratch, scratch.path + "/" + String(outcome.stdout.dropLast()), contents)
  }

  @Test func placesLeadBackToTheOriginal() throws {
    let (scratch, folder, contents) = try ThemeTableTests.run()
    let rows = try CSVTable(path: folder + "/stages/complaint_themes.csv").rows
    #expect(rows.count > 300)
    for row in rows {
      let scalars = Array((contents[row["complaint_id"] ?? ""] ?? "").unicodeScalars)
      let (start, end) = (Int(row["start"] ?? "") ?? -1, Int(row["end"] ?? "") ?? -1)
      try #require(start >= 0 && start < end && end <= scalars.count, "\(row)")
      #expect(String(String.UnicodeScalarView(scalars[start..<end])) == row["matched"])
      #expect(!(row["rule"] ?? "").isEmpty)
    }
    // Every theme of the ranking rests on complaints that have a place of it.
    let first = Set(
      try CSVTable(path: folder + "/stages/complaints.csv").rows.filter { ($0["received_at"] ?? "") >= "2026-11-02" }.compactMap {
        $0["complaint_id"]
      })
    for theme in try CSVTable(path: folder + "/tables/themes.csv").rows {
      let ids = Set(rows.filter { $0["theme"] == theme["theme"] }.compactMap { $0["complaint_id"] }).intersection(first)
      #expect("\(ids.count)" == theme["complaints"], "\(theme["theme"] ?? "")")
    }
    withExtendedLifetime(scratch) {}
  }

  @Test func casesAreMaskedAndDistinct() throws {
    let (scratch, folder, _) = try ThemeTableTests.run()
    let rows = try CSVTable(path: folder + "/tables/cases.csv").rows
    #expect(Set(rows.compactMap { $0["theme"] }).count >= 8)
    for (theme, cases) in Dictionary(grouping: rows, by: { $0["theme"] ?? "" }) {
      #expect(cases.count <= 3 && Set(cases.compactMap { $0["masked_text"] }).count == cases.count, "\(theme)")
    }
    let text = rows.compactMap { $0["masked_text"] }.joined()
    #expect(!text.contains("13800138") && !text.contains("李大明"))
    withExtendedLifetime(scratch) {}
  }

  @Test func weaknessesAddUp() throws {
    let (scratch, folder, _) = try ThemeTableTests.run()
    let ranking = try CSVTable(path: folder + "/tables/themes.csv").rows
    let weaknesses = try CSVTable(path: folder + "/tables/weaknesses.csv").rows
    #expect(weaknesses.count >= 8)
    for row in weaknesses {
      let theme = ranking.first { $0["theme"] == row["theme"] }
      #expect(row["complaints"] == theme?["complaints"] && row["breach_ratio"] == theme?["breach_ratio"])
      #expect(row["repeat_contact_ratio"] == theme?["repeat_contact_ratio"])
    }
    // 20 complainants came back within three days. Each has one theme or more, and a theme's ratio rests on its complaints of four days, so the sum is 20 at least.
    let back = weaknesses.reduce(0.0) {
      $0 + (Double($1["repeat_contact_ratio"] ?? "") ?? 0) * (Double($1["complaints"] ?? "") ?? 0)
    }
    #expect(back >= 19.5, "\(back)")
    let feedback = try CSVTable(path: folder + "/tables/department_feedback.csv").rows
    #expect(Set(feedback.compactMap { $0["department"] }) == ["信用卡中心", "网络金融部"])
    let watch = try CSVTable(path: folder + "/tables/watch_list.csv").rows
    #expect(watch.first?["theme"] == "fraud" && watch.first?["department"] == "")
    let parts = watch.filter { $0["department"] != "" }.reduce(0) { $0 + (Int($1["complaints"] ?? "") ?? 0) }
    #expect("\(parts)" == watch.first?["complaints"])
    withExtendedLifetime(scratch) {}
  }

  @Test func aNewTopicIsFirstAndNothingElseIsSaid() throws {
    let (scratch, folder, _) = try ThemeTableTests.run(planting: "数字人民币钱包无法关联社保卡")
    let rows = try CSVTable(path: folder + "/tables/emerging.csv").rows
    let first = try #require(rows.first)
    #expect("数字人民币钱包无法关联社保卡".contains(first["phrase"] ?? "?") && (first["phrase"] ?? "").count >= 4, "\(first)")
    #expect(
      first["previous"] == "0" && first["first_seen"] == "2026-11-02" && (first["suggested_rule"] ?? "").contains("patterns"))
    #expect(rows.count <= 2, "\(rows.map { $0["phrase"] ?? "" })")
    withExtendedLifetime(scratch) {}
  }

  /// 数字钱包 has trebled, but only in the letters of three new topics, none of which all of them have: that says nothing of its own.
  @Test func whatRoseWithOthersIsNotToldAgain() throws {
    let (scratch, folder, _) = try ThemeTableTests.run(
      planting: "数字钱包报错代号七七", "开机报错代号七七", "数字钱包绑不上社保", "柜台绑不上社保", "数字钱包红包没退", "春节红包没退", always: "数字钱包用着不顺", each: 6)
    let phrases = try CSVTable(path: folder + "/tables/emerging.csv").rows.map { $0["phrase"] ?? "" }
    for topic in ["报错代号七七", "绑不上社保", "红包没退"] {
      #expect(phrases.contains { topic.contains($0) || $0.contains(topic) }, "\(topic) in \(phrases)")
    }
    #expect(!phrases.contains("数字钱包") && phrases.count <= 4, "\(phrases)")
    withExtendedLifetime(scratch) {}
  }

  @Test func nothingNewRaisesNoAlarm() throws {
    let (scratch, folder, _) = try ThemeTableTests.run()
    #expect(try CSVTable(path: folder + "/tables/emerging.csv").rows.isEmpty)
    withExtendedLifetime(scratch) {}
  }

  @Test func sameBytesForAnyNumberOfJobs() throws {
    let (one, folder, _) = try ThemeTableTests.run(planting: "数字人民币钱包无法关联社保卡", jobs: 1)
    let (other, otherFolder, _) = try ThemeTableTests.run(planting: "数字人民币钱包无法关联社保卡", jobs: 4)
    #expect(Tree.differences(Tree.contents(folder), Tree.contents(otherFolder)) == [])
    withExtendedLifetime((one, other)) {}
  }
}
