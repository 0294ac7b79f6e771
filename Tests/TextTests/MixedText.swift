// Random texts for the property tests, the same on every run.

/// SplitMix64 (Steele, Lea and Flood 2014).
struct SeededRandom: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(limit)) }
  mutating func pick<T>(_ values: [T]) -> T { values[below(values.count)] }
}

enum MixedText {
  private static let pieces = [
    "轉帳", "账户", "登錄", "ＡＰＰ", "app", "Card", "没有", "不", " ", "  ", "\u{3000}", "\u{200B}", "“", "”", "，", ",", "。", ".", "1",
    "2,3",
    "９", "!", "\n", "\r\n", "é", "😀", "👨‍👩‍👧", "𠮷", "a", "Z", "'", "`", "—", "\u{0}", "帐", "。。", "3.5", "ok. Go", "x.", "\u{FE0F}",
  ]

  static func text(_ random: inout SeededRandom) -> String {
    (0..<random.below(24)).map { _ in random.pick(pieces) }.joined()
  }

  /// A byte that often belongs to a broken or hostile UTF-8 sequence.
  static func byte(_ random: inout SeededRandom) -> UInt8 {
    random.pick([
      0x00, 0x2E, 0x41, 0x7F, 0x80, 0xA0, 0xBF, 0xC0, 0xC3, 0xE0, 0xE4, 0xB8, 0xAD, 0xED, 0xA0, 0xEF, 0xF0, 0x90, 0xF4, 0x8F,
      0xF5, 0xFF,
    ])
  }
}
