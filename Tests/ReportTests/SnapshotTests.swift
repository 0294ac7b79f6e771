// The whole report against the committed text. RECORD_SNAPSHOTS=1 rewrites the files and fails the run, so nobody records
// by accident.

import Foundation
import Report
import Testing

@Suite struct SnapshotTests {
  @Test(arguments: ReportLanguage.allCases) func reportOfTheSampleWeek(language: ReportLanguage) throws {
    try expectSnapshot("week.\(language.rawValue).md", try SampleWeek.input(language))
  }

  @Test(arguments: ReportLanguage.allCases) func reportOfAnEmptyWeek(language: ReportLanguage) throws {
    try expectSnapshot("empty.\(language.rawValue).md", try SampleWeek.empty(language))
  }

  private func expectSnapshot(_ name: String, _ input: ReportInput) throws {
    let text = MarkdownExporter.markdown(Document(reporting: input))
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Snapshots/" + name)
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
      Issue.record("\(name) was recorded; read the difference, then run again without RECORD_SNAPSHOTS")
      return
    }
    let expected = try String(decoding: Data(contentsOf: file), as: UTF8.self)
    let (made, wanted) = (text.split(separator: "\n"), expected.split(separator: "\n"))
    for (line, pair) in zip(made, wanted).enumerated() where pair.0 != pair.1 {
      Issue.record("\(name), line \(line + 1) of those not blank\nmade:   \(pair.0)\nwanted: \(pair.1)")
      return
    }
    #expect(text == expected)
  }
}
