// The rules of the house that a machine can check: forbidden words, length, first lines, and what the folders say of themselves.

import Foundation
import Testing

@Suite struct HouseTests {
  @Test func forbiddenWords() {
    let words = #/\btry!|\bas!|@unchecked|\bfatalError\b|nonisolated\(unsafe\)|\bpublic\b|@testable|\bassertionFailure\b/#
    for file in Checkout.sources + Checkout.tests where !file.path.hasPrefix("Tests/HouseTests") {
      for (number, line) in file.code.enumerated() { #expect(!line.contains(words), "\(file.path):\(number + 1): \(line)") }
    }
  }

  /// What many callers share and one may change: stored `static var`, and variables of a file.
  @Test func nothingSharedIsChangeable() {
    for file in Checkout.sources {
      for (number, line) in file.code.enumerated() {
        let place = "\(file.path):\(number + 1): \(line)"
        #expect(!line.contains(#/^((private|fileprivate|internal|package) )?(lazy )?var /#), "\(place)")
        if line.contains(/\bstatic var\b/) { #expect(line.contains("{") && !line.contains(/static var [^\{]*=/), "stored: \(place)") }
      }
    }
  }

  @Test func everyFileOpensWithWhatItIs() {
    for file in Checkout.sources + Checkout.tests {
      let first = file.lines.first ?? ""
      #expect(first.hasPrefix("// ") && first.count > 20, "\(file.path): its first line says what it is")
    }
  }

  @Test func longFilesSayWhy() {
    for file in Checkout.sources + Checkout.tests where file.lines.count > 400 {
      #expect(file.header.contains(/\b(lines|long)\b/), "\(file.path) has \(file.lines.count) lines and gives no reason")
    }
    for file in Checkout.sources + Checkout.tests {
      for (number, line) in file.lines.enumerated() {
        // Tables of known words and the embedded reference files keep their own line lengths.
        if file.place == "callqa/Settings/BuiltIn.swift" || line.contains("\"") || line.contains("/") { continue }
        #expect(line.count <= 160, "\(file.path):\(number + 1) has \(line.count) characters")
      }
    }
  }

  @Test func namesSayWhatAThingIs() {
    let empty = /^(.*)(Util|Utils|Helper|Helpers|Manager|Common|Base|Impl)\.swift$/
    for file in Checkout.sources + Checkout.tests {
      #expect(!file.path.contains(empty), "\(file.path)")
      for line in file.code { #expect(!line.contains(/(struct|class|enum|protocol|actor) \w*(Utils?|Helpers?|Manager|Impl)\b/), "\(file.path): \(line)") }
    }
  }

  /// Text files of the checkout but the generated ones: sources, tests, settings, documents.
  private static var documents: [String] {
    let places = ["Sources", "Tests", "Pipelines", "SampleData/generator"].flatMap(Checkout.files(below:))
    let top = ["README.md", "CHANGELOG.md", "CONTRIBUTING.md", "Makefile", "Package.swift", "SampleData/README.md", "SampleData/tiny/README.md"]
    return (places + top).filter { !$0.hasPrefix("Tests/HouseTests/") && !$0.contains("__pycache__") }
  }

  @Test func nothingIsLeftUndone() {
    for name in HouseTests.documents {
      for (number, line) in (Checkout.text(name) ?? "").split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
        #expect(!line.contains(/\b(TODO|FIXME|XXX|HACK)\b/), "\(name):\(number + 1): \(line)")
      }
    }
  }

  /// Nobody's home, and not the place of this checkout.
  @Test func noPathOfOneMachine() {
    var own = [Checkout.path]
    if let home = ProcessInfo.processInfo.environment["HOME"], home.count > 1 { own.append(home + "/") }
    for name in HouseTests.documents + Checkout.files(below: "Reports/Example") {
      let text = Checkout.text(name) ?? ""
      for path in own where path.count > 5 { #expect(!text.contains(path), "\(name) names \(path)") }
      let homes = text.firstMatch(of: /(^|[\s"'(=])\/(home|root|Users|mnt|media|var\/folders)\//)
      #expect(homes == nil, "\(name) names \(homes.map { String($0.output.0) } ?? "")")
    }
  }

  @Test func theWalkNamesEveryFolder() throws {
    let walk = try #require(Checkout.text("Sources/README.md"), "Sources/README.md is missing")
    let folders = Set(Checkout.files(below: "Sources").compactMap { name -> String? in
      let parts = name.split(separator: "/")
      return parts.count > 2 ? String(parts[1]) : nil
    })
    #expect(folders.count >= 12)
    for folder in folders.sorted() { #expect(walk.contains(folder), "Sources/README.md does not name \(folder)") }
  }

  /// What README.md shows of the report stands in the example: rows of tables with a percentage, blanks aside.
  @Test func theNumbersOfTheReadmeAreTheExamples() throws {
    guard let readme = Checkout.text("README.md") else { return }
    func bare(_ line: some StringProtocol) -> String { String(line.filter { $0 != " " && $0 != "-" }) }
    let reports = ["Reports/Example/report.md", "Reports/Example/report.en.md"].compactMap(Checkout.text)
    #expect(reports.count == 2)
    let shown = Set(reports.flatMap { $0.split(separator: "\n").map(bare) })
    for line in readme.split(separator: "\n") where line.hasPrefix("|") && line.contains(/[0-9]%/) {
      #expect(shown.contains(bare(line)), "README.md shows what the example does not hold: \(line)")
    }
  }
}
