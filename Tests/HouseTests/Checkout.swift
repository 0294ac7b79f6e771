// The checkout as text: its Swift files with their lines, comments taken away where code alone is asked about.

import Foundation

/// One Swift file.
struct SwiftFile {
  /// Relative to the checkout: `Sources/Join/JoinContacts.swift`.
  let path: String
  let lines: [String]
  /// Lines without `//` comments and without what stands in plain quotes.
  let code: [String]

  init(path: String, text: String) {
    self.path = path
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    self.lines = lines.last == "" ? Array(lines.dropLast()) : lines
    code = self.lines.map(SwiftFile.bare)
  }

  private static func bare(_ line: String) -> String {
    var kept: [UInt8] = []
    var quoted = false
    var before: UInt8 = 0
    for byte in line.utf8 {
      if quoted {
        if byte == UInt8(ascii: "\""), before != UInt8(ascii: "\\") { quoted = false }
      } else {
        if byte == UInt8(ascii: "\"") { quoted = true }
        if byte == UInt8(ascii: "/"), before == UInt8(ascii: "/") {
          kept.removeLast()
          break
        }
        kept.append(byte)
      }
      before = byte == UInt8(ascii: "\\") && before == byte ? 0 : byte
    }
    return String(decoding: kept, as: UTF8.self)
  }

  /// The folder below Sources or Tests.
  var module: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }

  /// Relative to Sources: `Join/JoinContacts.swift`.
  var place: String { path.split(separator: "/").dropFirst().joined(separator: "/") }

  /// The comment with which the file opens.
  var header: String { lines.prefix { $0.hasPrefix("//") }.joined(separator: "\n") }

  /// Modules it imports, with how: `internal`, `package`, or nothing.
  var imports: [(module: String, access: String)] {
    code.compactMap { line in
      let words = line.split(separator: " ").filter { !$0.hasPrefix("@") }
      guard let place = words.firstIndex(of: "import"), place <= 1, let last = words.last, last != "import" else { return nil }
      let module = words[place + 1] == last ? last : words[place + 2]
      return (String(module.prefix { $0 != "." }), place == 1 ? String(words[0]) : "")
    }
  }

  /// Lines of code that hold one of the texts, numbered from 1.
  func code(with texts: [String]) -> [(number: Int, line: String)] {
    let wanted = texts.map { Array($0.utf8) }
    return code.enumerated().compactMap { number, line in
      let bytes = Array(line.utf8)
      return wanted.contains { Checkout.holds(bytes, $0) } ? (number + 1, line) : nil
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
    files(below: folder).filter { $0.hasSuffix(".swift") }.map { SwiftFile(path: $0, text: text($0) ?? "") }
  }

  /// Whether bytes hold bytes; regular expressions over every line of the house would take minutes.
  static func holds(_ bytes: [UInt8], _ text: [UInt8]) -> Bool {
    guard let first = text.first, bytes.count >= text.count else { return false }
    for start in 0...(bytes.count - text.count) where bytes[start] == first {
      var place = 1
      while place < text.count, bytes[start + place] == text[place] { place += 1 }
      if place == text.count { return true }
    }
    return false
  }

  static let sources = swiftFiles(below: "Sources")
  static let tests = swiftFiles(below: "Tests")
}
