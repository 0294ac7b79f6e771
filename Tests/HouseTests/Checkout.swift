// The checkout as text: its Swift files with their lines, comments taken away where code alone is asked about.

import Foundation

/// One Swift file.
struct SwiftFile {
  /// Relative to the checkout: `Sources/Join/JoinContacts.swift`.
  let path: String
  let lines: [String]

  /// The folder below Sources or Tests.
  var module: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }

  /// Relative to Sources: `Join/JoinContacts.swift`.
  var place: String { path.split(separator: "/").dropFirst().joined(separator: "/") }

  /// Lines without `//` comments and without what stands in plain quotes.
  var code: [String] {
    lines.map { line in
      let bare = line.replacing(/"(\\.|[^"\\])*"/, with: "\"\"")
      return bare.firstRange(of: "//").map { String(bare[..<$0.lowerBound]) } ?? bare
    }
  }

  /// The comment with which the file opens.
  var header: String { lines.prefix { $0.hasPrefix("//") }.joined(separator: "\n") }

  /// Modules it imports, with how.
  var imports: [(module: String, access: String)] {
    code.compactMap { line in
      guard let match = line.firstMatch(of: /^\s*(@\w+ )*(?:(package|internal|public|private|fileprivate) )?import (?:struct |class |enum |func )?(\w+)/) else { return nil }
      return (String(match.output.3), match.output.2.map(String.init) ?? "")
    }
  }
}

enum Checkout {
  static let path: String = {
    var folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    while folder.path != "/", !FileManager.default.fileExists(atPath: folder.path + "/Package.swift") { folder.deleteLastPathComponent() }
    return folder.path
  }()

  /// Every file below a folder of the checkout, relative to the checkout, sorted.
  static func files(below folder: String) -> [String] {
    guard let walk = FileManager.default.enumerator(atPath: path + "/" + folder) else { return [] }
    var names: [String] = []
    for case let name as String in walk where walk.fileAttributes?[.type] as? FileAttributeType == .typeRegular {
      names.append(folder.isEmpty ? name : folder + "/" + name)
    }
    return names.sorted()
  }

  static func text(_ name: String) -> String? {
    FileManager.default.contents(atPath: path + "/" + name).flatMap { String(validating: $0, as: UTF8.self) }
  }

  static func swiftFiles(below folder: String) -> [SwiftFile] {
    files(below: folder).filter { $0.hasSuffix(".swift") }.map { name in
      let lines = (text(name) ?? "").split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      return SwiftFile(path: name, lines: lines.last == "" ? lines.dropLast() : lines)
    }
  }

  static let sources = swiftFiles(below: "Sources")
  static let tests = swiftFiles(below: "Tests")
}
