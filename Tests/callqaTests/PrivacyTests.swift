// Nothing that names a customer or an agent leaves the program: not in files, not in their names, not in what it says.

import Foundation
import Testing

@Suite struct PrivacyTests {
  /// Headers of the sample exports whose cells name a person or a device of one.
  private static let naming: Set<String> = [
    "客户号", "用户ID", "客户编号", "customer_id", "主叫号码", "手机号", "联系电话", "phone", "坐席工号", "客服工号", "agent_id", "审批人",
  ]
  /// Headers of free text, in which such numbers may stand too.
  private static let speaking: Set<String> = ["投诉内容", "通话小结", "备注"]

  /// An export as UTF-8: marks first, then strict UTF-8, then GB18030.
  private static func utf8(_ path: String, _ scratch: Scratch) throws -> [UInt8] {
    let bytes = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
    let encoding: String
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      encoding = "utf-16"
    } else if String(validating: bytes, as: UTF8.self) != nil {
      return bytes
    } else {
      encoding = "gb18030"
    }
    let outcome = try Program.run(["iconv", "-f", encoding, "-t", "utf-8", path], in: scratch, executable: "/usr/bin/env")
    try #require(outcome.code == 0, "\(outcome.stderr)")
    return Array(outcome.stdout.utf8)
  }

  /// Every value that must not come out, as exported and in its plain form.
  private static func secrets(_ folder: String, _ scratch: Scratch) throws -> Set<String> {
    var secrets: Set<String> = []
    for name in Tree.files(folder) where name.hasSuffix(".csv") && !name.hasPrefix("expected") && !name.hasPrefix("labels/") {
      let bytes = try utf8(folder + "/" + name, scratch)
      let head = bytes.prefix { $0 != 0x0A }
      let delimiter = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")].max { one, other in
        head.count { $0 == one } < head.count { $0 == other }
      }
      let table = CSVTable(bytes, delimiter: delimiter ?? UInt8(ascii: ","))
      for row in table.rows {
        for (column, value) in row where naming.contains(column) && value != column {
          secrets.insert(value)
          secrets.insert(value.precomposedStringWithCompatibilityMapping.trimmingCharacters(in: .whitespaces.union(["'", "+"])))
        }
        for (column, value) in row where speaking.contains(column) {
          for match in value.matches(of: /[0-9]{15,19}[Xx]?|1[3-9][0-9]{9}|[A-Za-z0-9._]+@[A-Za-z0-9.]+/) { secrets.insert(String(match.output)) }
        }
      }
    }
    return secrets.filter { !$0.isEmpty }
  }

  @Test(arguments: [("tiny", "tiny"), ("sample", "bank")]) func namesNobody(pipeline: String, exports: String) throws {
    let scratch = try Scratch()
    let secrets = try PrivacyTests.secrets(Program.checkout + "/SampleData/" + exports, scratch)
    let search = LeakSearch(secrets)
    #expect(search.count > (pipeline == "tiny" ? 80 : 5000), "\(search.count) values to look for")
    var said: [String: [UInt8]] = [:]
    let file = Program.checkout + "/Pipelines/\(pipeline).yaml"
    for arguments in [
      ["run", file, "--as-of", Program.asOf, "--output", "zh", "-v"], ["run", file, "--as-of", Program.asOf, "--output", "en", "--language", "en", "-v"],
      ["check", file, "--as-of", Program.asOf], ["run", file, "--as-of", Program.asOf, "--output", "no", "--dry-run"],
    ] {
      let outcome = try Program.run(arguments, in: scratch)
      #expect(outcome.code == 0, "\(outcome.stderr)")
      let name = arguments[0] + " " + arguments.dropFirst(4).joined(separator: " ")
      said[name + " stdout"] = Array(outcome.stdout.utf8)
      said[name + " stderr"] = Array(outcome.stderr.utf8)
    }
    for folder in ["zh", "en"] {
      for name in Tree.files(scratch.path + "/" + folder) {
        said[folder + "/" + name + " (name)"] = Array(name.utf8)
        // `latest` is a link to a folder and has no bytes of its own.
        said[folder + "/" + name] = FileManager.default.contents(atPath: scratch.path + "/" + folder + "/" + name).map { [UInt8]($0) } ?? []
      }
    }
    #expect(said.values.reduce(0) { $0 + $1.count } > (pipeline == "tiny" ? 500_000 : 4_000_000))
    for (place, bytes) in said.sorted(by: { $0.key < $1.key }) {
      let found = search.found(in: bytes)
      #expect(found.isEmpty, "\(place): \(found.count) values of the exports, first \(found.sorted().first ?? "")")
      let patterns = LeakSearch.patterns(in: String(decoding: bytes, as: UTF8.self))
      #expect(patterns.isEmpty, "\(place): \(patterns.prefix(3))")
    }
  }

  /// The same of a run that is refused: its messages quote places, not cells.
  @Test func namesNobodyWhenRefused() throws {
    let scratch = try Scratch()
    let source = try String(contentsOfFile: Program.checkout + "/Pipelines/tiny.yaml", encoding: .utf8)
    let strict = source.replacingOccurrences(of: "max_rejected: 5%", with: "max_rejected: 0%")
      .replacingOccurrences(of: "../SampleData", with: Program.checkout + "/SampleData")
      .replacingOccurrences(of: "Reference/", with: Program.checkout + "/Pipelines/Reference/")
    #expect(strict != source)
    try scratch.write("strict.yaml", strict)
    let outcome = try Program.run(["run", "strict.yaml", "--as-of", Program.asOf, "--output", "Reports"], in: scratch)
    #expect(outcome.code == 65, "\(outcome.stderr)")
    let search = LeakSearch(try PrivacyTests.secrets(Program.checkout + "/SampleData/tiny", scratch))
    #expect(search.found(in: Array((outcome.stdout + outcome.stderr).utf8)).isEmpty)
    let failed = scratch.path + "/Reports/tiny/failed"
    #expect(Tree.files(failed) == ["findings.csv", "run.json", "source_ledger.csv"])
    for (name, data) in Tree.contents(failed) { #expect(search.found(in: [UInt8](data)).isEmpty, "\(name)") }
  }

  /// The search itself: it finds what is planted, at the beginning, in the middle and at the end.
  @Test func theSearchFindsWhatIsPlanted() {
    let search = LeakSearch(["100000000031", "13800138131", "张三李四王五", "short"])
    #expect(search.count == 3)
    #expect(search.found(in: Array("100000000031,x".utf8)) == ["100000000031"])
    #expect(search.found(in: Array("8613800138131".utf8)) == ["13800138131"])
    #expect(search.found(in: Array("agent 张三李四王五".utf8)) == ["张三李四王五"])
    #expect(search.found(in: Array("short 10000000003 1380013813".utf8)) == [])
    // An example number of the standard for identity numbers, and the usual test number of card schemes.
    #expect(LeakSearch.patterns(in: "id 11010519491231002X, card 4111111111111111; 13800138131 a.b@example.com").count == 4)
    #expect(LeakSearch.patterns(in: "id 110105194912310021 0.4111111111111111 TS20261102000103 20261102000103") == [])
  }

  /// 0640 and 0750 whatever the umask of the one who starts the run.
  @Test(arguments: ["000", "022", "077"]) func nobodyElseMayRead(umask: String) throws {
    let scratch = try Scratch()
    let command = "umask \(umask) && exec callqa run '\(Program.checkout)/Pipelines/tiny.yaml' --as-of \(Program.asOf) --output Reports -q"
    let outcome = try Program.run(["-c", command], in: scratch, executable: "/bin/sh")
    #expect(outcome.code == 0, "\(outcome.stderr)")
    let manager = FileManager.default
    let root = scratch.path + "/Reports/tiny"
    var folders = 0
    for name in try manager.subpathsOfDirectory(atPath: root) {
      let attributes = try manager.attributesOfItem(atPath: root + "/" + name)
      let mode = (attributes[.posixPermissions] as? NSNumber)?.intValue
      switch attributes[.type] as? FileAttributeType {
      case .typeDirectory?:
        folders += 1
        #expect(mode == 0o750, "\(name)")
      case .typeRegular?: #expect(mode == (name.hasPrefix(".callqa-") ? 0o600 : 0o640), "\(name)")
      default: #expect(name == "latest")
      }
    }
    #expect(folders == 3)
  }
}
