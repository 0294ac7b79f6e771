// Reports/Example is what the sample gives today, byte for byte.

import Foundation
import Testing

@Suite struct ExampleTests {
  private static let folder = Program.checkout + "/Reports/Example"

  @Test func isWhatTheSampleGives() throws {
    let scratch = try Scratch()
    let place = scratch.path + "/Example"
    let script = Program.checkout + "/Tests/callqaTests/Cases/example.sh"
    let outcome = try Program.run([script, Program.binary, Program.rewrites ? ExampleTests.folder : place], in: scratch, executable: "/bin/sh")
    try #require(outcome.code == 0, "\(outcome.stderr)")
    if Program.rewrites {
      Issue.record("Reports/Example was rewritten; read the difference, then run without CALLQA_REWRITE")
      return
    }
    let (wanted, seen) = (Tree.contents(ExampleTests.folder), Tree.contents(place))
    #expect(seen.keys.contains("report.md") && seen.keys.contains("report.en.md") && seen.keys.contains("tables/metrics.csv"))
    #expect(Tree.differences(wanted, seen) == [], "make example, then read the difference")
  }
}
