// Files that tests write and read, and what they expect of them.

import CSV
import Glibc
import Testing

/// A record as tests write it down: the line where it begins, and its cells, or nil for a fault.
struct Expected: Equatable, CustomStringConvertible {
  var line: Int
  var cells: [String]?

  init(_ line: Int, _ cells: [String]?) {
    self.line = line
    self.cells = cells
  }

  var description: String { "\(line): \(cells.map { "\($0)" } ?? "fault")" }
}

/// What the reader made of a file.
struct Outcome {
  var records: [Expected] = []
  var replaced = 0
  var lines = 0
  var bytes = 0
}

/// A file in the temporary directory that removes itself.
final class ScratchFile {
  let path: String

  init(_ bytes: [UInt8], suffix: String = "") throws {
    var template = Array("/tmp/csvtests-XXXXXX\(suffix)".utf8CString)
    let descriptor = unsafe mkstemps(&template, Int32(suffix.utf8.count))
    try #require(descriptor >= 0)
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    close(descriptor)
    try replace(bytes)
  }

  /// Makes `bytes` the whole of the file.
  func replace(_ bytes: [UInt8]) throws {
    let descriptor = unsafe open(path, O_WRONLY | O_TRUNC)
    try #require(descriptor >= 0)
    defer { close(descriptor) }
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { unsafe write(descriptor, $0.baseAddress! + written, $0.count - written) }
      try #require(count > 0)
      written += count
    }
  }

  deinit { unsafe unlink(path) }

  func read(
    _ dialect: Dialect = Dialect(), engine: CSVEngine = .auto, chunkSize: Int = 1 << 18, recordLimit: Int = 1 << 26,
    kernel: ScanKernel = .best, ignored: ScanKinds = []
  ) throws -> Outcome {
    let reader = try RecordStream(
      path: path, dialect: dialect, engine: engine, chunkSize: chunkSize, recordLimit: recordLimit, kernel: kernel,
      ignored: ignored)
    var block = RecordBlock()
    var outcome = Outcome()
    while try reader.next(into: &block) {
      try #require(!block.records.isEmpty)
      #expect(block.firstRecord == outcome.records.count)
      for record in block.records {
        #expect(record.isFault == (record.fieldCount == 0))
        outcome.records.append(Expected(record.line, record.isFault ? nil : block.cells(of: record)))
      }
    }
    #expect(try !reader.next(into: &block))
    #expect(block.records.isEmpty)
    outcome.replaced = reader.sequencesReplaced
    outcome.lines = reader.linesRead
    outcome.bytes = reader.bytesRead
    return outcome
  }
}

/// Reads `text` as a UTF-8 file.
func records(of text: String, _ dialect: Dialect = Dialect(), chunkSize: Int = 1 << 18) throws -> [Expected] {
  try ScratchFile(Array(text.utf8)).read(dialect, chunkSize: chunkSize).records
}

/// Numbers that look random and are the same in every run (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
  var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var word = state
    word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
    word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
    return word ^ (word >> 31)
  }
}
