// Fields and numbers as CSV has them.

import CSV
import RunFolder
import Testing

private let numbersByHand: [(Double, String)] = [
  (0.0, "0"), (-0.0, "0"), (1, "1"), (-1, "-1"), (100, "100"), (0.5, "0.5"), (-0.25, "-0.25"), (1e-7, "0.0000001"),
  (0.1, "0.1"), (0.1 + 0.2, "0.30000000000000004"), (1.0 / 3, "0.3333333333333333"), (1.5e-5, "0.000015"),
  (123_456_789.125, "123456789.125"), (1e15, "1000000000000000"), (1e16, "10000000000000000"),
  (9_007_199_254_740_991, "9007199254740991"), (9_007_199_254_740_992, "9007199254740992"),
  (5e21, "5000000000000000000000"), (1e23, "100000000000000000000000"), (-6.25e18, "-6250000000000000000"),
  (1.5e300, "15" + String(repeating: "0", count: 299)),
  (Double.leastNonzeroMagnitude, "0." + String(repeating: "0", count: 323) + "5"),
  (Double.greatestFiniteMagnitude, "17976931348623157" + String(repeating: "0", count: 292)),
]

@Suite struct CSVWriterTests {
  private func written(_ fields: [String], guardsFormulas: Bool = true) -> String {
    var writer = CSVWriter(guardsFormulas: guardsFormulas)
    writer.record(fields)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test(arguments: numbersByHand)
  func numberByHand(value: Double, text: String) {
    #expect(CSVWriter.decimal(value) == text)
    var writer = CSVWriter()
    writer.number(value)
    #expect(String(decoding: writer.bytes, as: UTF8.self) == text)
    #expect(Double(text) == value)
  }

  @Test func randomNumbersReadBackAndAreShortest() {
    var chance = Chance(seed: 1)
    for round in 0..<20_000 {
      let value =
        round % 2 == 0
        ? Double(bitPattern: chance.next()) : Double(Int.random(in: -1_000_000...1_000_000, using: &chance)) / 1000
      guard value.isFinite else { continue }
      let text = CSVWriter.decimal(value)
      #expect(Double(text) == value)
      #expect(text.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2D })
      #expect(text.contains(".") == (value.rounded() != value))
      #expect(!text.contains(".") || !text.hasSuffix("0"))
      // As many digits as the standard library's shortest form, zeros at either end aside.
      let digits = significant(text)
      #expect(digits == significant(String(value.description.prefix { $0 != "e" })))
    }
  }

  private func significant(_ text: String) -> String {
    let digits = text.filter(\.isNumber).drop { $0 == "0" }
    return String(digits.reversed().drop { $0 == "0" }.reversed())
  }

  @Test func randomIntegersReadBack() {
    var chance = Chance(seed: 2)
    for value in [0, 1, -1, .min, .max] + (0..<1000).map({ _ in Int(truncatingIfNeeded: chance.next()) }) {
      var writer = CSVWriter()
      writer.integer(value)
      #expect(String(decoding: writer.bytes, as: UTF8.self) == String(value))
    }
  }

  @Test func aNumberThatIsNoneStopsTheProgram() async {
    await #expect(processExitsWith: .failure) {
      var writer = CSVWriter()
      writer.number(.nan)
    }
    await #expect(processExitsWith: .failure) {
      var writer = CSVWriter()
      writer.number(.infinity)
    }
  }

  @Test func quotesOnlyWhereNeeded() {
    #expect(written(["a", "", "b c", "王小明"]) == "a,,b c,王小明\n")
    #expect(written(["a,b", "say \"hi\"", "two\nlines", "x\ry"]) == "\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\",\"x\ry\"\n")
    #expect(written([" a", "a ", "\u{3000}a"]) == "\" a\",\"a \",\u{3000}a\n")
    #expect(written([""]) == "\"\"\n")
    #expect(written(["", ""]) == ",\n")
  }

  @Test func formulasAreGuarded() {
    #expect(written(["=1+1", "+86", "-", "@x", "＝1", "－", "＋", "＠"]) == "'=1+1,'+86,'-,'@x,'＝1,'－,'＋,'＠\n")
    #expect(written(["\t=x", "\r", "\nx"]) == "\"'\t=x\",\"'\r\",\"'\nx\"\n")
    // A text that looks guarded already gets one more apostrophe; others keep theirs.
    #expect(written(["'=x", "''-", "'a", "'", "a=b", "＜"]) == "''=x,'''-,'a,',a=b,＜\n")
    #expect(written(["=1"], guardsFormulas: false) == "=1\n")
  }

  @Test func numbersAreNeverGuarded() {
    #expect(written(["-5", "-0.5", "12"]) == "-5,-0.5,12\n")
    #expect(written(["-5-2", "-.5", "-5.", "-1.2.3", "-1e5"]) == "'-5-2,'-.5,'-5.,'-1.2.3,'-1e5\n")
    var writer = CSVWriter()
    writer.number(-0.5)
    writer.integer(-5)
    writer.empty()
    writer.endRecord()
    #expect(String(decoding: writer.bytes, as: UTF8.self) == "-0.5,-5,\n")
  }

  @Test func spansAreWrittenLikeStrings() {
    var chance = Chance(seed: 3)
    for _ in 0..<2000 {
      let text = chance.text(upTo: 6)
      var (one, other) = (CSVWriter(), CSVWriter())
      one.text(text)
      other.text(utf8: Array(text.utf8).span)
      #expect(one.bytes == other.bytes)
    }
  }

  @Test func clearedBufferGoesOnWithTheNextRecord() {
    var writer = CSVWriter()
    writer.record(["a"])
    writer.clear()
    writer.record([""])
    #expect(writer.bytes == Array("\"\"\n".utf8))
  }

  @Test func everyTextReadsBack() throws {
    var chance = Chance(seed: 4)
    for _ in 0..<3000 {
      let width = Int.random(in: 1...4, using: &chance)
      let rows = (0..<Int.random(in: 1...4, using: &chance)).map { _ in (0..<width).map { _ in chance.text(upTo: 5) } }
      var writer = CSVWriter()
      for row in rows { writer.record(row) }
      let read = try TableContents(path: "t.csv", bytes: writer.bytes)
      // Compared by bytes: to Swift, é in one and in two scalars are the same text.
      #expect(([read.header] + read.rows).map { $0.map { Array($0.utf8) } } == rows.map { $0.map { Array($0.utf8) } })
    }
  }
}
