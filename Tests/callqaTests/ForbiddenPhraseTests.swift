// tables/forbidden_phrases.csv end to end: legs, duplicates, encodings, teams.

import Foundation
import Testing

@Suite struct ForbiddenPhraseTests {
  private static func pipeline(_ more: String = "") -> String {
    """
    version: 1
    name: phrases
    time_zone: Asia/Shanghai
    period: 2026-W45
    sources: {contacts: {files: ["calls.csv"], constants: {channel: phone}}}
    references: {forbidden_phrases: phrases.txt}
    output: {directory: Reports, formats: [csv]}
    \(more)
    """
  }

  private static let header = "通话ID,话单ID,来电时间,接通时间,挂机时间,通话状态,班组,通话小结"

  private static func leg(_ id: String, _ leg: String, _ day: String, _ team: String, _ text: String) -> String {
    "\(id),\(leg),2026-11-\(day) 09:00:00,2026-11-\(day) 09:00:05,2026-11-\(day) 09:05:00,已接听,\(team),\(text)"
  }

  /// The table of these legs, each cell row joined by a bar.
  private static func table(_ legs: [String], encoding: String.Encoding = .utf8, jobs: Int = 1, header: String = header) throws -> [String] {
    let scratch = try Scratch()
    try scratch.write("phrases.txt", "# 禁语\n爱办不办\n这不归我管\n随便你投诉\n")
    let text = ([header] + legs).joined(separator: "\n") + "\n"
    let data = try #require(text.data(using: encoding))
    try data.write(to: URL(fileURLWithPath: scratch.path + "/calls.csv"))
    try scratch.write("phrases.yaml", pipeline())
    let outcome = try Program.run(["run", "phrases.yaml", "--as-of", Program.asOf, "--jobs", "\(jobs)"], in: scratch)
    try #require(outcome.code == 0, "\(outcome.stderr)")
    let path = scratch.path + "/" + outcome.stdout.dropLast() + "/tables/forbidden_phrases.csv"
    guard FileManager.default.fileExists(atPath: path) else { return [] }
    return try CSVTable(path: path).rows.map { row in
      ["phrase", "team", "contacts", "n", "share", "example_ids"].map { row[$0] ?? "" }.joined(separator: "|")
    }
  }

  @Test func contactsAreCountedOnceAndReplacedRowsNot() throws {
    let legs = [
      Self.leg("C1", "1", "03", "一组", "客户说坐席讲爱办不办"), Self.leg("C1", "2", "03", "二组", "爱办不办，這不歸我管"),
      // The later copy of this leg holds: nothing stands in it.
      Self.leg("C2", "1", "04", "一组", "随便你投诉"), Self.leg("C2", "1", "04", "一组", "已致歉"),
      Self.leg("C3", "1", "05", "一组", ""), Self.leg("C4", "1", "05", "二组", "正常咨询"),
      // Before the period.
      Self.leg("C0", "1", "01", "一组", "爱办不办"),
    ]
    let wanted = ["||1|3|0.3333333333333333|C1", "爱办不办||1|3|0.3333333333333333|C1", "这不归我管||1|3|0.3333333333333333|C1"]
    for jobs in [1, 2] { #expect(try Self.table(legs, jobs: jobs) == wanted) }
    #expect(try Self.table(legs.reversed().map { $0.replacingOccurrences(of: "已致歉", with: "已道歉") }).first?.hasPrefix("||2|3|") == true)
  }

  @Test func otherEncodingsSayTheSame() throws {
    let legs = (0..<40).map { Self.leg("C\($0)", "1", "03", $0 % 4 == 0 ? "小组" : "大组", $0 % 10 == 0 ? "这不归我管" : "咨询余额") }
    let plain = try Self.table(legs)
    // Thirty contacts of one team; the ten of the other have no row of their own.
    #expect(plain == ["||4|40|0.1|C0;C10;C20", "这不归我管||4|40|0.1|C0;C10;C20", "|大组|2|30|0.06666666666666667|C10;C30"])
    #expect(try Self.table(legs, encoding: String.Encoding(rawValue: 0x8000_0632)) == plain)
    #expect(try Self.table(legs, encoding: .utf16LittleEndian) == plain)
  }

  @Test func withoutTextsThereIsNoTable() throws {
    #expect(try Self.table([Self.leg("C1", "1", "03", "一组", "这不归我管")], header: Self.header.replacingOccurrences(of: "通话小结", with: "别的")).isEmpty)
    #expect(try Self.table([Self.leg("C1", "1", "03", "一组", "")]).isEmpty)
    #expect(try Self.table([Self.leg("C1", "1", "03", "一组", "您好")]) == ["||0|1|0|"])
  }
}
