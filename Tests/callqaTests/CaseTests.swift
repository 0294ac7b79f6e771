// Commands and what they must say: every folder of Cases/ is one test.
//
// A case holds `cmd` (a shell script, in which `callqa` is the program under test), `expected-stdout`, `expected-stderr`,
// `expected-exit`, and the input files it wants, which the script finds beside itself. CALLQA_REWRITE=1 writes what was
// seen and fails. What changes from run to run is written as {scratch}, {checkout} and {seconds}.

import Foundation
import Testing

@Suite struct CaseTests {
  static let folder = Program.checkout + "/Tests/callqaTests/Cases"

  static let names: [String] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { FileManager.default.fileExists(atPath: folder + "/" + $0 + "/cmd") }.sorted()
  }()

  @Test func casesAreFound() { #expect(CaseTests.names.count >= 26, "only \(CaseTests.names.count) cases in \(CaseTests.folder)") }

  @Test(arguments: names) func saysWhatIsExpected(name: String) throws {
    let scratch = try Scratch()
    let source = CaseTests.folder + "/" + name
    for file in try FileManager.default.contentsOfDirectory(atPath: source) where !file.hasPrefix("expected-") {
      try FileManager.default.copyItem(atPath: source + "/" + file, toPath: scratch.path + "/" + file)
    }
    let outcome = try Program.run(["-e", "./cmd"], in: scratch, executable: "/bin/sh")
    let seen = [
      "expected-stdout": CaseTests.settled(outcome.stdout, scratch), "expected-stderr": CaseTests.settled(outcome.stderr, scratch),
      "expected-exit": "\(outcome.code)\n",
    ]
    #expect(outcome.signal == nil, "killed by signal \(outcome.code)")
    for (file, text) in seen.sorted(by: { $0.key < $1.key }) {
      let place = source + "/" + file
      let wanted = FileManager.default.contents(atPath: place).map { String(decoding: $0, as: UTF8.self) }
      if Program.rewrites {
        try Data(text.utf8).write(to: URL(fileURLWithPath: place))
        Issue.record("\(name)/\(file) was rewritten; read the difference, then run without CALLQA_REWRITE")
      } else {
        #expect(text == wanted, "\(name)/\(file)")
      }
    }
  }

  /// What differs between machines and runs, under a name.
  private static func settled(_ text: String, _ scratch: Scratch) -> String {
    let real = URL(fileURLWithPath: scratch.path).resolvingSymlinksInPath().path
    var text = text.replacingOccurrences(of: real, with: "{scratch}").replacingOccurrences(of: scratch.path, with: "{scratch}")
    text = text.replacingOccurrences(of: Program.checkout, with: "{checkout}")
    return text.replacing(/[0-9]+\.[0-9] s\n/, with: "{seconds}\n")
  }
}
