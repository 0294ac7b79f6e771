// The rules of the house that a machine can check: forbidden words, length, first lines, and what the folders say of themselves.

import Foundation
import Testing

@Suite struct HouseTests {
  @Test func forbiddenWords() {
    let words = ["try!", "as!", "@unchecked", "fatalError", "nonisolated(unsafe)", "public ", "@testable", "assertionFailure"]
    for file in Checkout.sources + Checkout.tests where !file.path.hasPrefix("Tests/HouseTests") {
      for (number, line) in file.code(with: words) { Issue.record("\(file.path):\(number): \(line)") }
    }
  }

  /// What many callers share and one may change: stored `static var`, and variables of a file.
  @Test func nothingSharedIsChangeable() {
    for file in Checkout.sources {
      for (number, line) in file.code.enumerated() {
        let atTop = ["var ", "private var ", "fileprivate var ", "internal var ", "package var ", "lazy var "].contains { line.hasPrefix($0) }
        #expect(!atTop, "\(file.path):\(number + 1): \(line)")
      }
      for (number, line) in file.code(with: ["static var "]) {
        let head = line.prefix { $0 != "{" }
        #expect(head.count < line.count && !head.contains("="), "stored: \(file.path):\(number): \(line)")
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
      #expect(file.header.contains("lines") || file.header.contains("long"), "\(file.path) has \(file.lines.count) lines and gives no reason")
    }
  }

  @Test func namesSayWhatAThingIs() {
    let empty = ["Util", "Utils", "Helper", "Helpers", "Manager", "Common", "Base", "Impl"]
    for file in Checkout.sources + Checkout.tests {
      let name = file.path.split(separator: "/").last.map { String($0.dropLast(6)) } ?? ""
      #expect(!empty.contains { name.hasSuffix($0) }, "\(file.path)")
      for (number, line) in file.code(with: ["struct ", "class ", "enum ", "protocol ", "actor "]) {
        let words = line.split { " :<(,{".contains($0) }
        #expect(!words.contains { word in empty.contains { word.hasSuffix($0) } }, "\(file.path):\(number): \(line)")
      }
    }
  }

  /// Text files of the checkout but the generated ones: sources, tests, settings, documents.
  private static var documents: [String] {
    let places = ["Sources", "Tests", "Pipelines", "SampleData/generator"].flatMap(Checkout.files(below:))
    let top = ["README.md", "CHANGELOG.md", "CONTRIBUTING.md", "Makefile", "Package.swift", "SampleData/README.md", "SampleData/tiny/README.md"]
    return (places + top).filter { !$0.hasPrefix("Tests/HouseTests/") && !$0.contains("__pycache__") }
  }

  @Test func nothingIsLeftUndone() {
    let words = ["TODO", "FIXME", "XXX:", "HACK"].map { Array($0.utf8) }
    for name in HouseTests.documents {
      let bytes = Array((Checkout.text(name) ?? "").utf8)
      for word in words { #expect(!Checkout.holds(bytes, word), "\(name): \(String(decoding: word, as: UTF8.self))") }
    }
  }

  /// Nobody's home, and not the place of this checkout.
  @Test func noPathOfOneMachine() {
    var places = [Checkout.path, "/home/", "/root/", "/Users/", "/var/folders/"]
    if let home = ProcessInfo.processInfo.environment["HOME"], home.count > 5 { places.append(home + "/") }
    for name in HouseTests.documents + Checkout.files(below: "Reports/Example") {
      let bytes = Array((Checkout.text(name) ?? "").utf8)
      for place in places where place.count > 5 { #expect(!Checkout.holds(bytes, Array(place.utf8)), "\(name) names \(place)") }
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
    for line in readme.split(separator: "\n") where line.hasPrefix("|") && line.contains("%") {
      #expect(shown.contains(bare(line)), "README.md shows what the example does not hold: \(line)")
    }
  }
}
