// Which files a glob means, and in which order they are read (A8, A11, D20, D23).

import Engine
import Ingest
import Testing

@Suite struct WildcardTests {
  @Test(arguments: [
    ("calls.csv", "calls.csv", true), ("calls-1.csv", "calls-*.csv", true), ("calls-.csv", "calls-*.csv", true), ("calls.csv", "calls-*.csv", false),
    ("calls-1.csv.bak", "calls-*.csv", false), ("a", "?", true), ("", "?", false), ("ab", "?", false), ("", "*", true), ("通话.csv", "通?.csv", true),
    ("a1", "a[0-9]", true), ("ax", "a[0-9]", false), ("ax", "a[!0-9]", true), ("ax", "a[^0-9]", true), ("a3", "a[135]", true), ("a2", "a[135]", false),
    ("a-", "a[x-]", true), ("a]", "a[]]", true), ("a[", "a[", true), ("abcabc", "*abc", true), ("abcabd", "*abc", false), ("a.b.c", "*.*", true),
  ])
  func names(_ name: String, _ pattern: String, _ wanted: Bool) { #expect(Wildcard.matches(name, pattern) == wanted) }

  private func find(_ scratch: Scratch, _ globs: [[String]]) throws -> [InputFile] {
    try SourceFiles.find(globs.map { SourceBlock(source: "contacts", globs: $0) }, source: "contacts", root: scratch.path, firstGlob: 3)
  }

  @Test func filesComeInTheOrderOfTheBytesOfTheirPaths() throws {
    let scratch = Scratch()
    for name in ["b.csv", "a.csv", "B.csv", "a/z.csv", "a-1.csv", "é.csv", ".hidden.csv", "a.txt"] { try scratch.write(name, "x\n") }
    #expect(try find(scratch, [["*.csv", "a/*.csv"]]).map(\.path) == ["B.csv", "a-1.csv", "a.csv", "a/z.csv", "b.csv", "é.csv"])
    #expect(try find(scratch, [["*/z.csv"]]).map(\.path) == ["a/z.csv"])
  }

  /// One file system keeps two names apart that a reader cannot.
  @Test func namesOfOtherBytesAreOtherFiles() throws {
    let scratch = Scratch()
    for name in ["caf\u{E9}.csv", "cafe\u{301}.csv", "ガ.csv", "カ\u{3099}.csv"] { try scratch.write(name, "x\n") }
    let files = try find(scratch, [["*.csv"], ["caf*.csv"]])
    #expect(files.map { Array($0.path.utf8) } == ["cafe\u{301}.csv", "caf\u{E9}.csv", "ガ.csv", "カ\u{3099}.csv"].map { Array($0.utf8) }.sorted { $0.lexicographicallyPrecedes($1) })
  }

  @Test func aFileMatchedTwiceIsReadOnceUnderTheFirstBlock() throws {
    let scratch = Scratch()
    for name in ["calls-1.csv", "calls-2.csv"] { try scratch.write(name, "x\n") }
    let files = try find(scratch, [["calls-2.csv", "calls-*.csv"], ["*.csv"]])
    #expect(files.map(\.path) == ["calls-1.csv", "calls-2.csv"])
    #expect(files.map(\.block) == [0, 0])
    // Globs are numbered over all sources; here three came before.
    #expect(files.map(\.globs) == [[4, 5], [3, 4, 5]])
  }

  @Test func aSourceWithoutFilesIsMissing() throws {
    let scratch = Scratch()
    try scratch.write("other.csv", "x\n")
    let error = stageError { _ = try find(scratch, [["calls-*.csv"], ["chat.csv"]]) }
    guard case .inputMissing(let message) = error else {
      Issue.record("wanted a missing input")
      return
    }
    #expect(message.contains("calls-*.csv") && message.contains("chat.csv"))
    // One glob with a file is enough.
    #expect(try find(scratch, [["calls-*.csv", "other.csv"]]).count == 1)
  }
}
