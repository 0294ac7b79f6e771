// How ids are spread over partitions: serial numbers, as most ids are, must not crowd one place.
import CallCentre
import Testing

@Suite struct PackedTextTests {
  private static func packed(_ text: String) -> PackedText {
    let bytes = Array(text.utf8)
    return PackedText(bytes.span, 0, bytes.count, book: TextBook())
  }

  @Test(arguments: ["C0100000000", "2026110900000", "TS000000", "8000000000000000000"])
  func serialNumbersAreSpread(_ first: String) {
    let digits = String(first.reversed().prefix { $0.isNumber }.reversed())
    let start = Int(digits.suffix(9)) ?? 0
    var hashes: Set<UInt64> = []
    var partitions = [Int](repeating: 0, count: 256)
    let n = 50_000
    for number in start..<start + n {
      let text = String(number)
      let id = first.dropLast(min(9, digits.count)) + String(repeating: "0", count: max(0, min(9, digits.count) - text.count)) + text
      let hash = Self.packed(String(id)).spread
      hashes.insert(hash)
      partitions[Int(hash >> 32 & 255)] += 1
    }
    #expect(hashes.count == n)
    // 195 each; chance alone stays within a third of that.
    #expect(partitions.allSatisfy { $0 > 130 && $0 < 260 })
  }
}
