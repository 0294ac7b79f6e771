// What the program says of itself agrees with what it writes: stages, metrics with cards, tables with columns.

import Foundation
import Testing

@Suite struct CatalogueTests {
  /// First words of the lines that `callqa describe` prints.
  private static func names(_ what: String) throws -> [String] {
    let scratch = try Scratch()
    let outcome = try Program.run(["describe", what, "--language", "en"], in: scratch)
    try #require(outcome.code == 0, "\(outcome.stderr)")
    return outcome.stdout.split(separator: "\n").compactMap { $0.split(separator: " ").first.map(String.init) }
  }

  static let stages: [String] = ((try? names("stages")) ?? []).filter { !["ingest", "join", "quality-reviews", "report"].contains($0) }

  @Test func stagesAreFound() { #expect(CatalogueTests.stages.count >= 10) }

  /// A stage alone gives figures (quality reviews are not among this sample's sources), and each of its metrics has a card with a title.
  @Test(arguments: stages) func everyStageHasMeasuresWithCards(stage: String) throws {
    let scratch = try Scratch()
    let run = try Program.report("tiny", into: "Reports", ["--only", stage], in: scratch)
    let metrics = Set(try CSVTable(path: run + "/tables/metrics.csv").rows.compactMap { $0["metric"] })
    #expect(!metrics.isEmpty, "\(stage) gives no figure")
    let cards = try CatalogueTests.names("metrics")
    for metric in metrics.sorted() { #expect(cards.contains(metric), "\(metric) of \(stage) has no card") }
  }

  @Test func everyMetricOfTheExampleHasACard() throws {
    let rows = try CSVTable(path: Program.checkout + "/Reports/Example/tables/metrics.csv").rows
    let cards = Set(try CatalogueTests.names("metrics"))
    let metrics = Set(rows.compactMap { $0["metric"] })
    #expect(metrics.count >= 30)
    #expect(metrics.subtracting(cards) == [])
  }

  /// Every line of a card says something, in both languages; a metric may do without any field.
  @Test(arguments: ["zh-Hans", "en"]) func everyCardIsFilled(language: String) throws {
    let scratch = try Scratch()
    for metric in Set(try CatalogueTests.names("metrics")).sorted() {
      let card = try Program.run(["describe", "metrics", metric, "--language", language], in: scratch)
      #expect(card.code == 0)
      let lines = card.stdout.split(separator: "\n")
      #expect(lines.count >= 10, "\(metric)")
      for line in lines where !line.hasPrefix("needs:") && !line.hasPrefix("需要:") {
        let parts = line.split(separator: ":", maxSplits: 1)
        #expect(parts.count == 2 && !parts[1].trimmingCharacters(in: .whitespaces).isEmpty, "\(metric): \(line)")
      }
    }
  }

  /// Every column of every table is explained in tables/columns.csv, in both languages, and no other is.
  @Test func everyColumnIsExplained() throws {
    let scratch = try Scratch()
    let run = try Program.report("tiny", into: "Reports", in: scratch)
    let explained = try CSVTable(path: run + "/tables/columns.csv").rows
    for row in explained {
      // The unit of a figure's numbers stands in the row itself.
      let isFigure = row["table"] == "metrics"
      for column in ["table", "column", "meaning_zh", "meaning_en"] + (isFigure ? [] : ["unit"]) {
        #expect(!(row[column] ?? "").isEmpty, "\(row["table"] ?? "").\(row["column"] ?? ""): \(column)")
      }
    }
    var seen: Set<String> = []
    for name in Tree.files(run) where name.hasSuffix(".csv") {
      let table = URL(fileURLWithPath: name).deletingPathExtension().lastPathComponent
      seen.insert(table)
      // A stage's table may share its name with nothing else; columns are listed in their order.
      #expect(explained.filter { $0["table"] == table }.compactMap { $0["column"] } == (try CSVTable(path: run + "/" + name).header), "\(name)")
    }
    #expect(Set(explained.compactMap { $0["table"] }) == seen)
    #expect(seen.count >= 12)
  }

  /// `describe tables` knows what a run writes.
  @Test func everyTableIsDescribed() throws {
    let scratch = try Scratch()
    let run = try Program.report("tiny", into: "Reports", in: scratch)
    let described = Set(try CatalogueTests.names("tables"))
    let written = Set(Tree.files(run).filter { $0.hasSuffix(".csv") && $0 != "tables/columns.csv" })
    #expect(written.subtracting(described) == [])
  }
}
