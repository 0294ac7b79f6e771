// Pages whose commands must work: every page of docs/ is followed from its beginning, file by file and command by command.
//
// A fence that opens with a kind and a name (```yaml log.yaml) is a file; in a fence of kind `console` a line that begins with
// `$ ` is a command, and the lines up to the next one are what it prints. CALLQA_REWRITE=1 writes what was seen and fails.

import Foundation
import Testing

@Suite struct DocumentTests {
  static let folder = Program.checkout + "/docs"
  static let pages = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []).filter { $0.hasSuffix(".md") }.sorted()

  @Test func pagesAreFound() { #expect(DocumentTests.pages.contains("foreign-exports.md")) }

  @Test(arguments: pages) func itsCommandsPrintWhatItSays(page: String) throws {
    let text = try #require(FileManager.default.contents(atPath: DocumentTests.folder + "/" + page).map { String(decoding: $0, as: UTF8.self) })
    let scratch = try Scratch()
    var walk = PageWalk(scratch: scratch)
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) { try walk.read(line) }
    #expect(walk.commands > 0, "\(page) runs nothing")
    let seen = walk.lines.joined(separator: "\n")
    if Program.rewrites {
      if seen != text { try Data(seen.utf8).write(to: URL(fileURLWithPath: DocumentTests.folder + "/" + page)) }
      Issue.record("\(page) was rewritten; read the difference, then run without CALLQA_REWRITE")
    } else {
      #expect(seen == text, "\(page) prints what its commands do not")
    }
  }
}

/// Goes through a page and writes it again with what its commands print.
private struct PageWalk {
  let scratch: Scratch
  private(set) var lines: [String] = []
  private(set) var commands = 0
  private var fence: String?
  private var content: [String] = []

  init(scratch: Scratch) { self.scratch = scratch }

  mutating func read(_ line: String) throws {
    guard let open = fence else {
      lines.append(line)
      if line.hasPrefix("```") { fence = String(line.dropFirst(3)) }
      return
    }
    if line != "```" {
      content.append(line)
      return
    }
    let words = open.split(separator: " ").map(String.init)
    if words == ["console"] {
      for command in content where command.hasPrefix("$ ") { try run(command) }
    } else {
      lines += content
      if words.count == 2 { try scratch.write(words[1], content.joined(separator: "\n") + "\n") }
    }
    lines.append(line)
    fence = nil
    content = []
  }

  private mutating func run(_ command: String) throws {
    commands += 1
    lines.append(command)
    let outcome = try Program.run(["-c", "{ " + command.dropFirst(2) + " ; } 2>&1"], in: scratch, executable: "/bin/sh")
    var printed = outcome.stdout.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if printed.last == "" { printed.removeLast() }
    lines += printed
  }
}
