// Decoding: round trips in every encoding and every cut, marks, and bytes that are no text.

import CSV
import Testing

@Suite struct Decoding {
  @Test(arguments: TextEncoding.allCases)
  func roundTripThroughTheReaderAtEveryChunkSize(encoding: TextEncoding) throws {
    let text = Sample.text(for: encoding)
    let expected = try records(of: text)
    #expect(expected.count == 3)
    let bytes = try encode(text, encoding)
    let file = try ScratchFile(bytes)
    for size in [1, 2, 3, 4, 5, 7, 11, 1 << 16] {
      let outcome = try file.read(Dialect(encoding: encoding), chunkSize: size)
      #expect(outcome.records == expected, "chunk size \(size)")
      #expect(outcome.replaced == 0 && outcome.bytes == bytes.count)
    }
  }

  @Test(arguments: [TextEncoding.utf8, .gb18030, .utf16LittleEndian, .utf16BigEndian])
  func charactersBeyondTheBasicPlane(encoding: TextEncoding) throws {
    let text = "姓名\n𠮷野,𪚥,😀\n"
    let outcome = try ScratchFile(encode(text, encoding)).read(Dialect(encoding: encoding), chunkSize: 1)
    #expect(try outcome.records == records(of: text))
  }

  /// Every pair of bytes, as iconv alone reads it: the table of pairs must say the same.
  @Test(arguments: [TextEncoding.gb18030, .big5])
  func everyPairOfBytes(encoding: TextEncoding) throws {
    var bytes: [UInt8] = []
    var expected = ""
    for lead in UInt8(0x81)...0xFE {
      for trail in UInt8(0x40)...0xFE {
        guard let text = try decodeWhole([lead, trail], encoding) else { continue }
        bytes += [lead, trail]
        expected += text
      }
    }
    #expect(bytes.count > 20_000)
    let outcome = try ScratchFile([0x78] + bytes).read(Dialect(encoding: encoding, delimiter: 0x1F, quote: 0x1E), chunkSize: 999)
    #expect(outcome.records == [Expected(1, ["x" + expected])] && outcome.replaced == 0)
  }

  @Test func marksAreDropped() throws {
    let marks: [(TextEncoding, [UInt8])] = [
      (.utf8, [0xEF, 0xBB, 0xBF]), (.utf16LittleEndian, [0xFF, 0xFE]), (.utf16BigEndian, [0xFE, 0xFF]),
      (.gb18030, [0x84, 0x31, 0x95, 0x33]),
    ]
    for (encoding, mark) in marks {
      let file = try ScratchFile(mark + encode("编号\n\"1\"\n", encoding))
      #expect(try file.read(Dialect(encoding: encoding), chunkSize: 1).records == [Expected(1, ["编号"]), Expected(2, ["1"])])
      #expect(try ScratchFile(mark).read(Dialect(encoding: encoding)).records.isEmpty)
    }
    // Only the first one is a mark.
    #expect(try records(of: "\u{FEFF}\u{FEFF}a\n") == [Expected(1, ["\u{FEFF}a"])])
  }

  @Test func theEuroOfCodePage936() throws {
    let outcome = try ScratchFile([0x80] + encode("元\n", .gb18030)).read(Dialect(encoding: .gb18030))
    #expect(outcome.records == [Expected(1, ["€元"])] && outcome.replaced == 0)
  }

  /// Bytes, their encoding, the text that is left, and how many sequences were replaced.
  static let broken: [(bytes: [UInt8], encoding: TextEncoding, text: String, replaced: Int)] = [
    ([0x61, 0xFF, 0x62], .utf8, "a\u{FFFD}b", 1),
    ([0xE5, 0x2C, 0x61], .utf8, "\u{FFFD},a", 1),  // a delimiter after a lead byte is still a delimiter
    ([0xE5, 0xAE, 0x61], .utf8, "\u{FFFD}a", 1),  // the longest beginning of a character is one sequence
    ([0xC0, 0xAF], .utf8, "\u{FFFD}\u{FFFD}", 2),  // overlong
    ([0xE0, 0x80, 0x80], .utf8, "\u{FFFD}\u{FFFD}\u{FFFD}", 3),
    ([0xED, 0xA0, 0x80], .utf8, "\u{FFFD}\u{FFFD}\u{FFFD}", 3),  // a surrogate
    ([0xF4, 0x90, 0x80, 0x80], .utf8, "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}", 4),  // above U+10FFFF
    ([0xF0, 0x9F, 0x98], .utf8, "\u{FFFD}", 1),  // cut by the end
    ([0xD6, 0x2C, 0x61], .gb18030, "\u{FFFD},a", 1),
    ([0xD6, 0x0A, 0xD6, 0xD0], .gb18030, "\u{FFFD}\n中", 1),
    ([0xD6, 0xFF, 0xD6, 0xD0], .gb18030, "\u{FFFD}中", 1),
    ([0xFF, 0xD6, 0xD0], .gb18030, "\u{FFFD}中", 1),
    ([0xD6, 0xD0, 0xD6], .gb18030, "中\u{FFFD}", 1),
    ([0x81, 0x30, 0x2C], .gb18030, "\u{FFFD}0,", 1),
    ([0xA4, 0x22, 0xA4, 0xA4], .big5, "\u{FFFD}\"中", 1),
    ([0xA4, 0xFF, 0xA4, 0xA4], .big5, "\u{FFFD}中", 1),
    ([0x2D, 0x4E, 0x00, 0xD8, 0x61, 0x00], .utf16LittleEndian, "中\u{FFFD}a", 1),
    ([0x2D, 0x4E, 0x61], .utf16LittleEndian, "中\u{FFFD}", 1),
    ([0x4E, 0x2D, 0xDC, 0x00, 0x00, 0x61], .utf16BigEndian, "中\u{FFFD}a", 1),
    ([0xE9, 0x81, 0x2C], .windows1252, "é\u{FFFD},", 1),
  ]

  @Test(arguments: broken.indices)
  func badBytesAreReplacedAndCounted(index: Int) throws {
    let (bytes, encoding, text, replaced) = Self.broken[index]
    let expected = try records(of: "x" + text, Dialect(delimiter: 0x1F, quote: 0x1E))
    for size in [1, 3, 100] {
      let outcome = try ScratchFile(encode("x", encoding) + bytes).read(
        Dialect(encoding: encoding, delimiter: 0x1F, quote: 0x1E), chunkSize: size)
      #expect(outcome.records == expected, "chunk size \(size)")
      #expect(outcome.replaced == replaced)
    }
  }

  /// Swift's own decoder repairs UTF-8 by the same rule.
  @Test func randomBytesAsUTF8AgreeWithSwift() throws {
    var numbers = SeededNumbers(seed: 8)
    let interesting: [UInt8] = [
      0x41, 0x42, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE4, 0xB8, 0xAD,
      0xED, 0xEF, 0xF0, 0xF4, 0xF5, 0xFF,
    ]
    for round in 0..<4000 {
      let bytes = (0..<Int.random(in: 1...30, using: &numbers)).map { _ in interesting.randomElement(using: &numbers) ?? 0 }
      let outcome = try ScratchFile([0x78] + bytes).read(chunkSize: 1 + round % 9)
      let expected = String(decoding: [0x78] + bytes, as: UTF8.self)
      #expect(outcome.records == [Expected(1, [expected])])
      #expect(outcome.replaced == expected.unicodeScalars.count { $0 == "\u{FFFD}" } - literalReplacements(in: bytes))
    }
  }

  private func literalReplacements(in bytes: [UInt8]) -> Int {
    bytes.indices.count { bytes[$0...].starts(with: [0xEF, 0xBF, 0xBD]) }
  }

  /// Whatever the bytes and however they are cut, the text is the same.
  @Test(arguments: TextEncoding.allCases)
  func randomBytesDoNotDependOnTheCut(encoding: TextEncoding) throws {
    var numbers = SeededNumbers(seed: 9)
    for _ in 0..<120 {
      let bytes = (0..<Int.random(in: 1...40, using: &numbers)).map { _ in UInt8.random(in: 0...255, using: &numbers) }
      let file = try ScratchFile(bytes)
      let whole = try file.read(Dialect(encoding: encoding))
      for size in [1, 2, 3] {
        let cut = try file.read(Dialect(encoding: encoding), chunkSize: size)
        #expect(cut.records == whole.records && cut.replaced == whole.replaced, "\(bytes)")
      }
    }
  }

  @Test func encodingsHaveManyNames() {
    #expect(TextEncoding(word: "GBK") == .gb18030 && TextEncoding(word: "gb2312") == .gb18030)
    #expect(TextEncoding(word: "UTF8") == .utf8 && TextEncoding(word: "utf-8-sig") == .utf8)
    #expect(TextEncoding(word: "UTF-16") == .utf16LittleEndian && TextEncoding(word: "utf_16be") == .utf16BigEndian)
    #expect(TextEncoding(word: "Big5") == .big5 && TextEncoding(word: "cp1252") == .windows1252)
    #expect(TextEncoding(word: "ebcdic") == nil)
    for encoding in TextEncoding.allCases { #expect(TextEncoding(word: encoding.rawValue) == encoding) }
  }
}
