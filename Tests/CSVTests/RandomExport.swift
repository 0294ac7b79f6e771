// Random texts that come close to what readers trip over: sound rows with a few wrong bytes, and soups of signs.

/// Makes texts and ways to read them; the same from the same seed.
struct RandomExport {
  var numbers: SeededNumbers
  private static let delimiters = Array(",,,;\t|".utf8)

  init(seed: UInt64) { numbers = SeededNumbers(seed: seed) }

  mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &numbers) }
  mutating func oneOf<Element>(_ elements: [Element]) -> Element { elements[number(0...elements.count - 1)] }

  mutating func delimiter() -> UInt8 { oneOf(Self.delimiters) }
  mutating func quote() -> UInt8 { oneOf(Array("\"\"\"'".utf8)) }
  /// Small ones, so that every place in a text is the end of a chunk now and then.
  mutating func chunkSize() -> Int { number(0...3) == 0 ? number(1...9) : number(1...400) }

  mutating func text(delimiter: UInt8, quote: UInt8) -> [UInt8] {
    switch number(0...2) {
    case 0: soup(delimiter: delimiter, quote: quote)
    case 1: table(delimiter: delimiter, quote: quote)
    default: spoiled(table(delimiter: delimiter, quote: quote), delimiter: delimiter, quote: quote)
    }
  }

  private mutating func lineEnd() -> [UInt8] { oneOf([[0x0A], [0x0A], [0x0D, 0x0A], [0x0D]]) }

  private mutating func soup(delimiter: UInt8, quote: UInt8) -> [UInt8] {
    let pieces: [[UInt8]] = [
      [quote], [quote], [quote, quote], [delimiter], [delimiter], [delimiter, quote], [quote, delimiter], [0x0A],
      [0x0D, 0x0A], [0x0D],
      [quote, 0x0A], [0x0A, quote], [0x20], [0x09], [0x00], Array("a".utf8), Array("bc".utf8), Array("投诉".utf8), [0x7C],
    ]
    var text: [UInt8] = []
    for _ in 0..<number(0...60) { text += oneOf(pieces) }
    return text
  }

  /// Rows by the rules, of one kind of line end, quoted now and then, with line ends, delimiters and quotes inside.
  private mutating func table(delimiter: UInt8, quote: UInt8) -> [UInt8] {
    let end = lineEnd()
    let width = number(1...6)
    let words = ["", "1", "2026-11-09 10:00:00", "排队放弃", "C0000000001", "客户来电投诉年费重复扣费，要求退款", "a b", "x"]
    let blanks = number(0...4) == 0
    var text: [UInt8] = []
    for _ in 0..<number(0...9) {
      for field in 0..<width {
        if field > 0 { text.append(delimiter) }
        let word = Array(oneOf(words).utf8)
        if blanks { text += [UInt8](repeating: 0x20, count: number(0...2)) }
        if number(0...3) > 0 {
          text += word
        } else {
          let inside: [[UInt8]] = [[], [], [delimiter], [quote, quote], end, [0x0A], word]
          text.append(quote)
          text += word
          text += oneOf(inside)
          text += oneOf(inside)
          text.append(quote)
        }
        if blanks { text += [UInt8](repeating: 0x20, count: number(0...2)) }
      }
      if number(0...30) > 0 { text += end }
      if number(0...9) == 0 { text += end }
    }
    return text
  }

  private mutating func spoiled(_ text: [UInt8], delimiter: UInt8, quote: UInt8) -> [UInt8] {
    var text = text
    let signs: [UInt8] = [quote, quote, delimiter, 0x0A, 0x0D, 0x20, 0x09, 0x00, 0xFF, 0xE6, 0x8A, 0x81, 0x78]
    for _ in 0..<number(1...4) where !text.isEmpty {
      let place = number(0...text.count - 1)
      switch number(0...2) {
      case 0: text.insert(oneOf(signs), at: place)
      case 1: text[place] = oneOf(signs)
      default: text.remove(at: place)
      }
    }
    return text
  }
}
