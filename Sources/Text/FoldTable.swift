// The character table of the fold: what each character of the Basic Multilingual Plane becomes, built once at start.

/// Maps a character to its folded form: width, case, Traditional to Simplified, variants, blanks and marks.
/// 65,536 entries of two bytes, filled by arithmetic and from `HanVariants` in well under a millisecond.
struct FoldTable: Sendable {
  /// Indexed by code point; the value is the code point that stands for it.
  let map: [UInt16]

  /// The character leaves no trace (zero-width signs, quotation marks).
  static let removed: UInt16 = 0
  /// Any blank, tab or no-break space.
  static let blank: UInt16 = 0x20
  /// Ends a sentence, and so a clause too: 。！？； and the line end.
  static let sentenceEnd: UInt16 = 0x0A
  /// Ends a clause: the comma. (Not an ASCII comma, so that folding twice can't mistake one for a thousands separator.)
  static let clauseEnd: UInt16 = 0x1F

  init() {
    var map = [UInt16](repeating: 0, count: 0x10000)
    for code in 0x21..<0x10000 { map[code] = UInt16(truncatingIfNeeded: code) }
    for code in 1...0x20 { map[code] = Self.blank }
    for code in [0x1A, 0x1F] { map[code] = UInt16(code) }
    FoldTable.foldWidth(&map)
    FoldTable.foldCase(&map)
    FoldTable.foldSigns(&map)
    FoldTable.foldHan(&map)
    for code in map.indices { map[code] = map[Int(map[code])] }
    self.map = map
  }

  /// Full-width forms become ASCII, circled and superscript digits plain digits.
  private static func foldWidth(_ map: inout [UInt16]) {
    for code in 0xFF01...0xFF5E { map[code] = UInt16(code - 0xFEE0) }
    for (first, count) in [(0x2460, 9), (0x2776, 9), (0x2780, 9)] {
      for step in 0..<count { map[first + step] = UInt16(0x31 + step) }
    }
    for (code, digit) in [(0xB9, 0x31), (0xB2, 0x32), (0xB3, 0x33), (0x2070, 0x30)] { map[code] = UInt16(digit) }
    for step in 0...9 {
      map[0x2080 + step] = UInt16(0x30 + step)
      if step >= 4 { map[0x2070 + step] = UInt16(0x30 + step) }
    }
    map[0xFFE5] = 0xA5
    map[0xFFE1] = 0xA3
    map[0xFFE0] = 0xA2
  }

  /// Capital letters of Latin (with accents), Greek and Cyrillic become small ones of the same length in UTF-8.
  private static func foldCase(_ map: inout [UInt16]) {
    for code in map.indices {
      let folded = map[code]
      switch folded {
      case 0x41...0x5A, 0xC0...0xD6, 0xD8...0xDE, 0x0391...0x03A1, 0x03A3...0x03A9, 0x0410...0x042F: map[code] = folded + 0x20
      case 0x0400...0x040F: map[code] = folded + 0x50
      case 0x0100...0x012F, 0x0132...0x0137, 0x014A...0x0177: map[code] = folded | 1
      default: break
      }
    }
  }

  /// Blanks, invisible characters, quotation marks, dashes and the marks that end a clause or a sentence.
  private static func foldSigns(_ map: inout [UInt16]) {
    for code in [0xA0, 0x1680, 0x202F, 0x205F, 0x3000] + Array(0x2000...0x200A) { map[code] = blank }
    for code in [0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029] { map[code] = sentenceEnd }
    for scalar in "!?;。！？；｡﹒﹔﹖﹗⁇⁈⁉‼".unicodeScalars { map[Int(scalar.value)] = sentenceEnd }
    for scalar in ",，﹐､،".unicodeScalars { map[Int(scalar.value)] = clauseEnd }
    for scalar in "\"“”„‟«»「」『』《》〈〉﹁﹂﹃﹄＂".unicodeScalars { map[Int(scalar.value)] = removed }
    for scalar in "‘’‛´`＇".unicodeScalars { map[Int(scalar.value)] = 0x27 }
    for scalar in "‐‑‒–—―−﹣－".unicodeScalars { map[Int(scalar.value)] = 0x2D }
    let invisible =
      [0xAD, 0x034F, 0x061C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFEFF, 0xFFA0] + Array(0x180B...0x180F)
      + Array(0x200B...0x200F) + Array(0x202A...0x202E) + Array(0x2060...0x206F) + Array(0xFE00...0xFE0F)
    for code in invisible { map[code] = removed }
  }

  private static func foldHan(_ map: inout [UInt16]) {
    let spelling = pairs(HanVariants.spellings)
    for (from, to) in pairs(HanVariants.traditional) { map[from] = UInt16(to) }
    let chained = Dictionary(uniqueKeysWithValues: spelling)
    for (from, to) in pairs(HanVariants.traditional) { if let last = chained[to] { map[from] = UInt16(last) } }
    for (from, to) in spelling { map[from] = UInt16(to) }
  }

  private static func pairs(_ text: String) -> [(Int, Int)] {
    let codes = text.unicodeScalars.map { Int($0.value) }
    return stride(from: 0, to: codes.count - 1, by: 2).map { (codes[$0], codes[$0 + 1]) }
  }
}
