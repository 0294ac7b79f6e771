// Random texts, cut at every place: the reader must agree with the plain parser, whatever the sizes of its buffers.

import CSV
import Testing

@Suite struct RandomReading {
  /// Texts of the bytes that matter to the rules, with some that do not.
  static func text(_ numbers: inout SeededNumbers, delimiter: UInt8) -> [UInt8] {
    let pieces: [[UInt8]] = [
      [0x22], [0x22], [0x22, 0x22], [delimiter], [delimiter], [delimiter, 0x22], [0x22, delimiter], [0x0A], [0x0A],
      [0x0D, 0x0A], [0x0D],
      [0x22, 0x0A], [0x0A, 0x22], [0x20], [0x09], [0x00], Array("a".utf8), Array("bc".utf8), Array("投诉".utf8), [0x7C],
    ]
    return (0..<Int.random(in: 0...28, using: &numbers)).flatMap { _ in pieces.randomElement(using: &numbers) ?? [] }
  }

  @Test(arguments: [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: "|")])
  func agreesWithThePlainParser(delimiter: UInt8) throws {
    var numbers = SeededNumbers(seed: UInt64(delimiter))
    for round in 0..<4000 {
      let text = Self.text(&numbers, delimiter: delimiter)
      let expected = ReferenceParser(text: text, delimiter: delimiter).records()
      let chunkSize = [1, 2, 3, 5, 7, 64, 1 << 18][round % 7]
      let outcome = try ScratchFile(text).read(Dialect(delimiter: delimiter), chunkSize: chunkSize)
      guard outcome.records == expected else {
        Issue.record("\(String(decoding: text, as: UTF8.self).debugDescription) gave \(outcome.records), expected \(expected)")
        return
      }
    }
  }

  @Test func everyChunkSizeGivesTheSame() throws {
    let text = "\u{FEFF}编号,内容\r\n1,\"他说\"\"好\"\"\r\n再见\"\r\n\r\n2,\"开\r\n3,x\r4,\"y\"z\n5, 末 "
    let expected = [
      Expected(1, ["编号", "内容"]), Expected(2, ["1", "他说\"好\"\r\n再见"]), Expected(5, nil), Expected(6, ["3", "x"]),
      Expected(7, nil), Expected(8, ["5", "末"]),
    ]
    let file = try ScratchFile(Array(text.utf8))
    for size in 1...text.utf8.count {
      let outcome = try file.read(chunkSize: size)
      #expect(outcome.records == expected, "chunk size \(size)")
      #expect(outcome.lines == 8)
    }
  }

  @Test func blocksHoldWholeRecordsInBoundedMemory() throws {
    let row = "C0000000001,\"内容, 第一行\n第二行\",5\n"
    let file = try ScratchFile(Array(String(repeating: row, count: 20_000).utf8))
    let reader = try RecordStream(path: file.path, dialect: Dialect(), chunkSize: 10_000)
    var block = RecordBlock()
    var count = 0
    while try reader.next(into: &block) {
      #expect(block.bytes.count <= 10_000 + row.utf8.count)
      for record in block.records {
        #expect(record.fieldCount == 3 && record.line == 2 * count + 1)
        count += 1
      }
    }
    #expect(count == 20_000)
  }
}
