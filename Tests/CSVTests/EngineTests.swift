// Two engines, one meaning: the scanner, libcsv and a parser written as plainly as can be give the same records, faults,
// lines and counts, whatever the chunks and whoever looks for the separators.

import CSV
import Glibc
import Testing

@Suite struct Engines {
  /// How many inputs to try: a few thousand, or as many as the environment asks for.
  private static let inputs = unsafe getenv("CALLQA_FUZZ_INPUTS").flatMap { unsafe Int(String(cString: $0)) } ?? 6000
  private static let seed = unsafe getenv("CALLQA_FUZZ_SEED").flatMap { unsafe UInt64(String(cString: $0)) } ?? 1

  /// What one input should give.
  struct Truth: Equatable {
    var records: [Expected]
    var lines: Int
    var replaced: Int
  }

  private func truth(_ text: [UInt8], _ dialect: Dialect, limit: Int) -> Truth {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let rest = text.starts(with: mark) ? Array(text.dropFirst(3)) : text
    let plain = ReferenceParser(text: rest, delimiter: dialect.delimiter, quote: dialect.quote ?? 0x22, recordLimit: limit)
    let repaired = String(decoding: rest, as: UTF8.self)
    return Truth(
      records: plain.records(), lines: plain.lineCount, replaced: repaired.unicodeScalars.count { $0 == "\u{FFFD}" })
  }

  private func reading(
    _ file: ScratchFile, _ dialect: Dialect, _ engine: CSVEngine, _ chunkSize: Int, _ limit: Int, _ kernel: ScanKernel = .best
  ) throws -> Truth {
    let outcome = try file.read(dialect, engine: engine, chunkSize: chunkSize, recordLimit: limit, kernel: kernel)
    return Truth(records: outcome.records, lines: outcome.lines, replaced: outcome.replaced)
  }

  @Test(arguments: 0..<4) func allEnginesMeanTheSame(part: UInt64) throws {
    var export = RandomExport(seed: Engines.seed &* 4 &+ part)
    let file = try ScratchFile([])
    for round in 0..<Engines.inputs / 4 {
      let dialect = Dialect(delimiter: export.delimiter(), quote: export.quote())
      let text = export.text(delimiter: dialect.delimiter, quote: dialect.quote ?? 0x22)
      try file.replace(text)
      let limit = round % 4 == 0 ? export.number(1...80) : 1 << 26
      let expected = truth(text, dialect, limit: limit)
      for engine in CSVEngine.allCases {
        let size = export.chunkSize()
        let kernel = export.oneOf(ScanKernel.available)
        let found = try reading(file, dialect, engine, size, limit, kernel)
        if found == expected { continue }
        Issue.record("\(text), \(dialect), \(engine), \(kernel), chunk \(size), limit \(limit): \(found), expected \(expected)")
        return
      }
    }
  }

  /// Encodings whose bytes are scanned as they are, and those that are decoded first, mean what the decoded text means.
  @Test(arguments: [TextEncoding.gb18030, .big5, .windows1252])
  func bytesInOtherEncodings(encoding: TextEncoding) throws {
    var export = RandomExport(seed: Engines.seed &+ 77)
    let file = try ScratchFile([])
    var decoder = CellDecoder(encoding)
    for _ in 0..<Engines.inputs / 6 {
      let dialect = Dialect(encoding: encoding, delimiter: export.delimiter())
      var text = export.text(delimiter: dialect.delimiter, quote: dialect.quote ?? 0x22)
      for _ in 0..<export.number(0...6) where !text.isEmpty {
        text.insert(UInt8(export.number(0x80...0xFF)), at: export.number(0...text.count - 1))
      }
      if text.starts(with: [0x84, 0x31, 0x95, 0x33]) { continue }
      try file.replace(text)
      var decoded: [UInt8] = []
      decoder.append(text.span, to: &decoded)
      let expected = ReferenceParser(text: decoded, delimiter: dialect.delimiter).records()
      let replaced = String(decoding: decoded, as: UTF8.self).unicodeScalars.count { $0 == "\u{FFFD}" }
      for engine in CSVEngine.allCases {
        let size = export.chunkSize()
        let found = try reading(file, dialect, engine, size, 1 << 26)
        if found.records == expected && found.replaced == replaced { continue }
        Issue.record("\(text), \(dialect), \(engine), chunk \(size): \(found), expected \(replaced) replaced, \(expected)")
        return
      }
    }
  }

  /// Takes one kind of record for a plain one: the comparison above has to notice.
  @Test(arguments: [ScanKinds.quoted, .doubled, .blank, .lines, .empty, .opening, .closing], ScanKernel.available)
  func aScannerThatOverlooksOneKindIsCaught(kind: ScanKinds, kernel: ScanKernel) throws {
    var export = RandomExport(seed: 5)
    let file = try ScratchFile([])
    for _ in 0..<2000 {
      let dialect = Dialect(delimiter: export.delimiter(), quote: export.quote())
      let text = export.text(delimiter: dialect.delimiter, quote: dialect.quote ?? 0x22)
      try file.replace(text)
      let found = try file.read(dialect, kernel: kernel, ignored: kind)
      if found.records != truth(text, dialect, limit: .max).records { return }
    }
    Issue.record("overlooking \(kind) made no difference")
  }

  /// Signs at every place of a block of 64 bytes, and at its edges.
  @Test func everyPlaceInABlock() throws {
    let pieces = ["\",\"", "\"\"", ",", "\r\n", "\n", "\r", " ,", ", ", "\"\n\"", " \"", "\" ", "\n\n", "\n \n", "\"x\"", "x\"y",
      "\u{FFFD}",
    ]
    let file = try ScratchFile([])
    for piece in pieces {
      for place in 0...130 {
        let text = Array((String(repeating: "a", count: place) + piece + String(repeating: "b", count: 70) + "\n1,2\n").utf8)
        let quoted = [0x22] + text.dropLast(5) + Array("\"\n1,2\n".utf8)
        for text in [text, quoted] {
          try file.replace(text)
          let expected = ReferenceParser(text: text, delimiter: 0x2C).records()
          for kernel in ScanKernel.available {
            let found = try file.read(kernel: kernel).records
            #expect(found == expected, "\(piece.debugDescription) at \(place), \(kernel)")
          }
        }
      }
    }
  }

  /// Larger than any array's first guess: only delimiters, only short records, only quotes.
  @Test(arguments: [",", "a\n", "\"\",", "\"\"\n", "\n", "\" \"\n", "a,\"b\"\"c\" ,\r\n"])
  func denseText(piece: String) throws {
    let text = Array(String(repeating: piece, count: 30_000).utf8)
    let file = try ScratchFile(text)
    let expected = ReferenceParser(text: text, delimiter: 0x2C).records()
    for kernel in ScanKernel.available { #expect(try file.read(kernel: kernel).records == expected) }
    #expect(try file.read(engine: .libcsv, chunkSize: 10_000).records == expected)
  }

  @Test(.timeLimit(.minutes(1))) func aRecordBeyondTheLimitIsAFault() throws {
    let long = String(repeating: "x", count: 100)
    for (text, limit, expected) in [
      ("a\n\(long)\nb\n", 99, [Expected(1, ["a"]), Expected(2, nil), Expected(3, ["b"])]),
      ("a\n\(long)\nb\n", 100, [Expected(1, ["a"]), Expected(2, [long]), Expected(3, ["b"])]),
      ("a\n\(long)\r\nb", 100, [Expected(1, ["a"]), Expected(2, [long]), Expected(3, ["b"])]),
      ("a\n\(long)", 99, [Expected(1, ["a"]), Expected(2, nil)]),
      ("\(long)\r\rb\r", 90, [Expected(1, nil), Expected(3, ["b"])]),
      ("\"\(long)\nb\n\(long)\"\nc\n", 150, [Expected(1, nil), Expected(2, ["b"]), Expected(3, nil), Expected(4, ["c"])]),
    ] {
      for size in Array(1...9) + Array(60...110) + [1000] {
        for engine in CSVEngine.allCases {
          let outcome = try ScratchFile(Array(text.utf8)).read(engine: engine, chunkSize: size, recordLimit: limit)
          #expect(outcome.records == expected, "chunk \(size), \(engine), \(text.debugDescription)")
        }
      }
    }
  }

  /// Several threads read one file; together their blocks are the file.
  @Test(arguments: CSVEngine.allCases) func manyThreadsReadOneFile(engine: CSVEngine) async throws {
    var export = RandomExport(seed: 11)
    var text: [UInt8] = []
    for _ in 0..<3000 { text += export.text(delimiter: 0x2C, quote: 0x22) + [0x0A] }
    let file = try ScratchFile(text)
    let whole = try file.read(engine: engine)
    let stream = try RecordStream(path: file.path, dialect: Dialect(), engine: engine, chunkSize: 1000)
    var parts: [(first: Int, records: [Expected])] = []
    try await withThrowingTaskGroup(of: [(first: Int, records: [Expected])].self) { group in
      for _ in 0..<4 {
        group.addTask {
          var block = RecordBlock()
          var found: [(first: Int, records: [Expected])] = []
          while try stream.next(into: &block) {
            found.append((block.firstRecord, block.records.map { Expected($0.line, $0.isFault ? nil : block.cells(of: $0)) }))
          }
          return found
        }
      }
      for try await found in group { parts += found }
    }
    parts.sort { $0.first < $1.first }
    #expect(parts.flatMap(\.records) == whole.records)
    #expect(stream.linesRead == whole.lines && stream.sequencesReplaced == whole.replaced && stream.bytesRead == text.count)
  }
}
