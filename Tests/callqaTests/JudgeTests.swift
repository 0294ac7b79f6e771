// The product against the naive judge of Reference/, which was written from the rulings alone.

import Foundation
import Testing

@Suite struct JudgeTests {
  @Test(arguments: ["tiny", "sample"]) func agreesWithTheJudge(pipeline: String) throws {
    let scratch = try Scratch()
    let run = try Program.report(pipeline, into: "Reports", in: scratch)
    let judge = Program.checkout + "/Tests/callqaTests/Reference/"
    let pipelines = Program.checkout + "/Pipelines"
    func python(_ arguments: [String]) throws -> Outcome { try Program.run(["python3"] + arguments, in: scratch, executable: "/usr/bin/env") }

    let config = try python([
      judge + "yaml2json.py", "\(pipelines)/\(pipeline).yaml", "--as-of", Program.asOf, "--reference", pipelines + "/Reference",
    ])
    try #require(config.code == 0, "\(config.stderr)")
    try scratch.write("config.json", config.stdout)
    let naive = try python([judge + "naive.py", "--config", "config.json", "--input", pipelines, "--out", "judged"])
    try #require(naive.code == 0, "\(naive.stderr)")
    let compared = try python([judge + "compare.py", run, "judged", "--limit", "100"])
    #expect(compared.code == 0, "\(compared.stdout)\(compared.stderr)")
    #expect(compared.stdout.hasSuffix("equal\n"))
  }

  /// The judge must be able to say no: one digit of one figure is changed, and it is found.
  @Test func findsAChangedFigure() throws {
    let scratch = try Scratch()
    let run = try Program.report("tiny", into: "Reports", in: scratch)
    let judge = Program.checkout + "/Tests/callqaTests/Reference/"
    let pipelines = Program.checkout + "/Pipelines"
    func python(_ arguments: [String]) throws -> Outcome { try Program.run(["python3"] + arguments, in: scratch, executable: "/usr/bin/env") }
    let config = try python([
      judge + "yaml2json.py", "\(pipelines)/tiny.yaml", "--as-of", Program.asOf, "--reference", pipelines + "/Reference",
    ])
    try scratch.write("config.json", config.stdout)
    _ = try python([judge + "naive.py", "--config", "config.json", "--input", pipelines, "--out", "judged"])
    let metrics = run + "/tables/metrics.csv"
    var text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: metrics)), as: UTF8.self)
    let line = "all,,contacts_offered,,40,"
    #expect(text.contains(line))
    text = text.replacingOccurrences(of: line, with: "all,,contacts_offered,,41,")
    try Data(text.utf8).write(to: URL(fileURLWithPath: metrics))
    let compared = try python([judge + "compare.py", run, "judged"])
    #expect(compared.code == 1)
    #expect(compared.stdout.contains("contacts_offered"))
  }
}
