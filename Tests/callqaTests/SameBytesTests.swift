// The same inputs and settings give the same bytes, whatever the number of threads, the engine, the hour or the file times.

import Foundation
import Testing

@Suite struct SameBytesTests {
  /// Both pipelines: the tiny one for speed of failing, the sample for its transfers, duplicates and eight weeks.
  @Test(arguments: ["tiny", "sample"]) func whateverTheThreadsAndTheEngine(pipeline: String) throws {
    let scratch = try Scratch()
    let once = Tree.contents(try Program.report(pipeline, into: "once", ["--jobs", "1"], in: scratch))
    #expect(once.count >= 14)
    for (name, flags) in [("two", ["--jobs", "2"]), ("many", ["--jobs", "7"]), ("libcsv", ["--csv-engine", "libcsv"]), ("again", [])] {
      let other = Tree.contents(try Program.report(pipeline, into: name, flags, in: scratch))
      #expect(Tree.differences(once, other) == [], "\(name)")
    }
  }

  @Test func whateverTheTimesAndPlaceOfTheFiles() throws {
    let scratch = try Scratch()
    let manager = FileManager.default
    let source = Program.checkout
    for folder in ["Pipelines", "SampleData/tiny"] {
      let place = URL(fileURLWithPath: scratch.path + "/" + folder)
      try manager.createDirectory(at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
      try manager.copyItem(atPath: source + "/" + folder, toPath: place.path)
    }
    for name in Tree.files(scratch.path + "/SampleData") {
      try manager.setAttributes([.modificationDate: Date(timeIntervalSince1970: 1_000_000)], ofItemAtPath: scratch.path + "/SampleData/" + name)
    }
    let moved = try Program.run(
      ["run", "Pipelines/tiny.yaml", "--as-of", Program.asOf, "--output", "moved"], in: scratch)
    try #require(moved.code == 0, "\(moved.stderr)")
    let one = Tree.contents(try Program.report("tiny", into: "here", in: scratch))
    #expect(Tree.differences(one, Tree.contents(scratch.path + "/moved/tiny/2026-W45")) == [])
  }

  /// Rerun over a report that stands: the second takes the place of the first, and the bytes stay.
  @Test func twiceIntoTheSameFolder() throws {
    let scratch = try Scratch()
    let first = Tree.contents(try Program.report("tiny", into: "Reports", in: scratch))
    let second = Tree.contents(try Program.report("tiny", into: "Reports", in: scratch))
    #expect(Tree.differences(first, second) == [])
    let left = try FileManager.default.contentsOfDirectory(atPath: scratch.path + "/Reports/tiny").sorted()
    #expect(left == [".callqa-digests", ".callqa-lock", "2026-W45", "latest"])
  }

  /// Wording and names differ between the languages; no number does.
  @Test func theSameNumbersInBothLanguages() throws {
    let scratch = try Scratch()
    let chinese = try Program.report("sample", into: "zh", in: scratch)
    let english = try Program.report("sample", into: "en", ["--language", "en"], in: scratch)
    let different = Tree.differences(Tree.contents(chinese), Tree.contents(english))
    #expect(Set(different).subtracting(["report.md", "tables/themes.csv"]) == [])
    func table(_ folder: String) throws -> [[String: String]] {
      try CSVTable(path: folder + "/tables/themes.csv").rows.map { row in row.filter { $0.key != "name" } }
    }
    #expect(try table(chinese) == table(english))
    func numbers(_ folder: String) throws -> [String: Int] {
      let text = String(decoding: try Data(contentsOf: URL(fileURLWithPath: folder + "/report.md")), as: UTF8.self)
      var counts: [String: Int] = [:]
      // Percentages are written alike in both languages, and there are hundreds of them.
      for match in text.matches(of: /[0-9]+\.[0-9]%/) { counts[String(match.output), default: 0] += 1 }
      return counts
    }
    let (one, other) = (try numbers(chinese), try numbers(english))
    #expect(one.values.reduce(0, +) > 100)
    #expect(one == other)
  }
}
