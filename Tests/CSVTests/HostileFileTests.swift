// Files that break readers: huge fields, quotes that never close, no line end, things that are no files.

import CSV
import Glibc
import Testing

@Suite struct HostileFiles {
  @Test func aFieldOfFiveMegabytes() throws {
    let content = String(repeating: "很长的内容,\"\"\n", count: 250_000)
    let outcome = try ScratchFile(Array("a,b\n1,\"\(content)\"\n2,c\n".utf8)).read()
    #expect(outcome.records.count == 3)
    #expect(outcome.records[1].cells?[1].utf8.count == 250_000 * 18)
    #expect(outcome.records[2] == Expected(250_003, ["2", "c"]))
  }

  @Test func oneLineWithoutEnd() throws {
    let outcome = try ScratchFile(Array(repeating: UInt8(ascii: "x"), count: 3_000_000)).read(chunkSize: 1000)
    #expect(outcome.records.count == 1 && outcome.records[0].cells?[0].utf8.count == 3_000_000)
    #expect(outcome.lines == 1)
  }

  @Test func millionsOfEmptyFields() throws {
    let outcome = try ScratchFile(Array(repeating: UInt8(ascii: ","), count: 2_000_000)).read()
    #expect(outcome.records.count == 1 && outcome.records[0].cells?.count == 2_000_001)
  }

  /// Stray opening quotes in twenty of 200,000 rows, the rows full of quotes that keep an open field open: reading
  /// anew must not grow with the square of the file.
  @Test(.timeLimit(.minutes(1))) func strayQuotesCostLittle() throws {
    var text = ""
    for row in 1...200_000 { text += row % 10_000 == 5 ? "\(row),\"open,x\n" : "\(row),\"\",\"\"\n" }
    let outcome = try ScratchFile(Array(text.utf8)).read()
    let faults = outcome.records.filter { $0.cells == nil }
    #expect(outcome.records.count == 200_000)
    #expect(faults.map(\.line) == (0..<20).map { $0 * 10_000 + 5 })
    #expect(outcome.records[199_999] == Expected(200_000, ["200000", "", ""]))
  }

  @Test(.timeLimit(.minutes(1))) func aQuoteLeftOpenAtTheBeginningOfALargeFile() throws {
    let text = "a,\"b\n" + String(repeating: "1,2\n", count: 1_000_000)
    let file = try ScratchFile(Array(text.utf8))
    let reader = try RecordStream(path: file.path, dialect: Dialect(), chunkSize: 4096)
    var block = RecordBlock()
    var records = 0
    var faults = 0
    while try reader.next(into: &block) {
      records += block.records.count
      faults += block.records.count { $0.isFault }
    }
    #expect(records == 1_000_001 && faults == 1 && reader.linesRead == 1_000_001)
  }

  @Test(.timeLimit(.minutes(1))) func onlyLoneCarriageReturns() throws {
    let outcome = try ScratchFile(Array(String(repeating: "1,\"2\"\r", count: 300_000).utf8)).read()
    #expect(outcome.records.count == 300_000 && outcome.lines == 300_000)
  }

  @Test func noSuchFile() {
    #expect(throws: CSVError(path: "/nowhere/x.csv", what: .missing)) { try readRows(path: "/nowhere/x.csv") }
    #expect(throws: CSVError(path: "/etc/passwd/x.csv", what: .missing)) { try readRows(path: "/etc/passwd/x.csv") }
  }

  @Test func notAFile() {
    #expect(throws: CSVError(path: "/tmp", what: .notAFile)) { try readRows(path: "/tmp") }
    #expect(throws: CSVError(path: "/dev/null", what: .notAFile)) { try readRows(path: "/dev/null") }
  }

  @Test(.enabled(if: geteuid() != 0, "root may read everything")) func noPermission() throws {
    let file = try ScratchFile([])
    unsafe chmod(file.path, 0)
    #expect(throws: CSVError(path: file.path, what: .unreadable(errno: EACCES))) { try readRows(path: file.path) }
  }

  /// A loop of links cannot be opened by anybody.
  @Test func cannotBeOpened() throws {
    let path = "/tmp/csvtests-loop-\(getpid())"
    unsafe symlink(path, path)
    defer { unsafe unlink(path) }
    #expect(throws: CSVError(path: path, what: .unreadable(errno: ELOOP))) { try readRows(path: path) }
  }

  /// The first page of a process's memory is never mapped: the system reports an I/O error.
  @Test func readingFails() throws {
    #expect(throws: CSVError(path: "/proc/self/mem", what: .readFailed(errno: EIO, offset: 0))) {
      try readRows(path: "/proc/self/mem")
    }
  }

  @Test func referenceFilesHaveToBeRight() throws {
    let sound = try ScratchFile(Array("\u{FEFF}metric;at_least\r\n\r\nanswer_ratio;\"0,9\"\r\n".utf8))
    let rows = try readRows(path: sound.path)
    #expect(rows.map(\.line) == [1, 3])
    #expect(rows.map(\.cells) == [["metric", "at_least"], ["answer_ratio", "0,9"]])
    let faulty = try ScratchFile(Array("a,b\n1,\"2\n".utf8))
    #expect(throws: CSVError(path: faulty.path, what: .quoting(line: 2))) { try readRows(path: faulty.path) }
    let broken = try ScratchFile(Array("日期,说明\n2026,春节".utf8) + [0xFF])
    #expect(throws: CSVError(path: broken.path, what: .undecodable(sequences: 1, encoding: .utf8))) {
      try readRows(path: broken.path)
    }
    #expect(try readRows(text: "a,b\n\n1,\"2,3\"\n", name: "built-in").map(\.cells) == [["a", "b"], ["1", "2,3"]])
    #expect(throws: CSVError(path: "built-in", what: .quoting(line: 1))) { try readRows(text: "\"a", name: "built-in") }
    let empty = try ScratchFile([])
    #expect(try readRows(path: empty.path).isEmpty)
  }

  @Test func messagesSayWhatToDo() {
    #expect(
      CSVError(path: "a.csv", what: .unreadable(errno: EACCES)).description
        == "a.csv: cannot be opened (Permission denied); check its permissions")
    #expect(CSVError(path: "a.csv", what: .quoting(line: 7)).description.hasPrefix("a.csv:7: "))
  }
}
