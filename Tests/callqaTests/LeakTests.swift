// The leak scan end to end: what must not be published is planted, and nothing is published (D20, D24).

import Foundation
import Testing

@Suite struct LeakTests {
  private static let pipeline = """
    version: 1
    name: leaks
    time_zone: Asia/Shanghai
    period: 2026-W45
    sources:
      contacts: {files: ["calls.csv"], constants: {channel: phone}}
      complaints: {files: ["complaints.csv"]}
    output: {directory: Reports, formats: [markdown, csv], keep_stages: true}

    """

  /// What stands in one contact and one complaint; the other rows are always clean.
  struct Planted: Sendable, CustomTestStringConvertible {
    var name: String
    var interaction = "20261103000001"
    var queue = "95588专线"
    var team = "一组"
    var business = "20261103期理财"
    var complaint = "TS000001"
    var department = "信用卡中心"
    /// Words of the message that tell the kind and the place.
    var told: [String] = []
    var testDescription: String { name }
  }

  static let planted: [Planted] = [
    Planted(name: "a queue named like a customer's telephone", queue: "13800138131", told: ["telephone", "queue"]),
    Planted(
      name: "a telephone that stands beside a customer id", interaction: "13800138131",
      told: ["customer of this run", "stages/contacts.csv"]),
    Planted(
      name: "an identity card in a business type", business: "挂失11010519491231002X", told: ["identity card", "business_type"]),
    Planted(name: "a card in a team", team: "6225 8801 2345 6783", told: ["bank card", "team"]),
    Planted(name: "mail in a department", department: "zhang.san@example.com", told: ["e-mail", "department"]),
    Planted(
      name: "a complaint numbered like its customer", complaint: "100000000901", told: ["customer of this run", "complaint_id"]),
    Planted(name: "a team named after an agent", team: "欧阳小明", told: ["agent of this run", "team"]),
    Planted(name: "a customer id inside other letters", queue: "Q100000000901号", told: ["customer of this run"]),
  ]

  private static func write(_ planted: Planted, in scratch: Scratch) throws {
    var calls = "通话ID,来电时间,接通时间,挂机时间,通话状态,技能组,班组,业务类型,主叫号码,客户号,坐席工号,坐席姓名\n"
    calls +=
      "\(planted.interaction),2026-11-03 09:00:00,2026-11-03 09:00:10,2026-11-03 09:05:00,answered,\(planted.queue),\(planted.team)"
    calls += ",\(planted.business),13800138131,100000000901,8001,欧阳小明\n"
    for number in 2...7 {
      calls +=
        "2026110300000\(number),2026-11-03 1\(number):00:00,2026-11-03 1\(number):00:10,2026-11-03 1\(number):05:00,answered,储蓄,二组"
      calls += ",挂失,1390000000\(number),00000\(number),8002,司马大华\n"
    }
    try scratch.write("calls.csv", calls)
    var complaints = "投诉编号,投诉时间,责任部门,投诉内容,客户编号,联系电话\n"
    complaints +=
      "\(planted.complaint),2026-11-03 10:00:00,\(planted.department),我叫张小明，手机13800138131，年费不退，欧阳小明说的，查100000000901,100000000901,13800138131\n"
    for number in 2...7 {
      let text = "我叫李大\(["明", "华", "军", "强", "伟", "勇"][number - 2])，电话1390000000\(number)，信用卡年费没有告知就扣，要求退还"
      complaints += "TS00000\(number),2026-11-0\(number) 10:00:00,信用卡中心,\(text),00000\(number),\n"
    }
    try scratch.write("complaints.csv", complaints)
    try scratch.write("leaks.yaml", pipeline)
  }

  private static func run(_ planted: Planted, in scratch: Scratch) throws -> Outcome {
    try write(planted, in: scratch)
    return try Program.run(["run", "leaks.yaml", "--as-of", Program.asOf], in: scratch)
  }

  /// Long tables are searched in parts, by several workers: the line is that of the file.
  @Test(arguments: [1, 3]) func aLeakFarDownInALongTable(jobs: Int) throws {
    let scratch = try Scratch()
    var complaints = "投诉编号,投诉时间,责任部门,客户编号\n"
    for number in 0..<9000 {
      complaints += "TS\(1_000_000 + number),2026-11-03 10:00:00,\(number == 8500 ? "转zhang.san@example.com" : "信用卡中心"),KH\(number)\n"
    }
    try scratch.write("complaints.csv", complaints)
    try scratch.write("leaks.yaml", "version: 1\nname: leaks\ntime_zone: Asia/Shanghai\nperiod: 2026-W45\nsources: {complaints: {files: [complaints.csv]}}\noutput: {directory: Reports}\n")
    let outcome = try Program.run(["run", "leaks.yaml", "--as-of", Program.asOf, "--jobs", "\(jobs)"], in: scratch)
    #expect(outcome.code == 77)
    let findings = try String(contentsOfFile: scratch.path + "/Reports/leaks/failed/findings.csv", encoding: .utf8)
    #expect(findings.contains(",stages/complaints.csv,0,8502,department,personal_data,"), "\(findings)")
    #expect(!findings.contains("zhang"))
  }

  /// Hotlines, days in names, short ids that equal a count: no alarm.
  @Test func cleanExportsArePublished() throws {
    let scratch = try Scratch()
    let outcome = try LeakTests.run(Planted(name: "clean"), in: scratch)
    #expect(outcome.code == 0, "\(outcome.stderr)")
    #expect(Tree.files(scratch.path + "/Reports/leaks").contains("2026-W45/report.md"))
  }

  /// Where an export lies, and what it is called, is nobody's number.
  @Test func foldersMayBeNamedLikeNumbers() throws {
    let scratch = try Scratch()
    try LeakTests.write(Planted(name: "clean"), in: scratch)
    let folder = scratch.path + "/0571-88661234/13900001234"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    for name in ["calls.csv", "complaints.csv"] { try FileManager.default.moveItem(atPath: scratch.path + "/" + name, toPath: folder + "/" + name) }
    let outcome = try Program.run(["run", "leaks.yaml", "--as-of", Program.asOf, "--input", "0571-88661234/13900001234"], in: scratch)
    #expect(outcome.code == 0, "\(outcome.stderr)")
  }

  @Test(arguments: planted) func nothingIsPublished(planted: Planted) throws {
    let scratch = try Scratch()
    #expect(try LeakTests.run(Planted(name: "clean"), in: scratch).code == 0)
    let place = scratch.path + "/Reports/leaks/2026-W45"
    let before = Tree.contents(place)
    let outcome = try LeakTests.run(planted, in: scratch)
    #expect(outcome.code == 77, "\(planted.name): \(outcome.stderr)")
    #expect(outcome.stdout.isEmpty)
    for word in planted.told { #expect(outcome.stderr.contains(word), "\(word) in: \(outcome.stderr)") }
    let latest = scratch.path + "/Reports/leaks/" + (try FileManager.default.destinationOfSymbolicLink(atPath: scratch.path + "/Reports/leaks/latest"))
    // The report of before stands, and `latest` still leads to it.
    #expect(Tree.differences(before, Tree.contents(place)) == [])
    #expect(Tree.differences(before, Tree.contents(latest)) == [])
    let failed = scratch.path + "/Reports/leaks/failed"
    #expect(Tree.files(failed) == ["findings.csv", "run.json", "source_ledger.csv"])
    let search = LeakSearch([
      "13800138131", "100000000901", "11010519491231002X", "6225 8801 2345 6783", "zhang.san@example.com", "欧阳小明",
    ])
    for (name, data) in Tree.contents(failed) { #expect(search.found(in: [UInt8](data)).isEmpty, "\(name)") }
    #expect(search.found(in: Array((outcome.stdout + outcome.stderr).utf8)).isEmpty)
    let findings = try CSVTable(path: failed + "/findings.csv").rows.filter { $0["kind"] == "personal_data" }
    #expect(!findings.isEmpty && findings.allSatisfy { !($0["file"] ?? "").isEmpty && $0["line"] != "0" })
  }
}
