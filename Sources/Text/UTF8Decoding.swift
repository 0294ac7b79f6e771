// Reads one character of UTF-8 from any bytes, with the replacement rule of the Unicode standard.

enum UTF8Decoding {
  /// Stands for bytes that are no UTF-8.
  static let invalid: UInt32 = .max

  /// The character at `position` and its length in bytes; `invalid` and the length of the maximal ill-formed part (1…3) otherwise.
  @inline(__always)
  static func scalar(_ text: borrowing Span<UInt8>, _ position: Int) -> (scalar: UInt32, width: Int) {
    let first = text[position]
    if first < 0x80 { return (UInt32(first), 1) }
    if first &- 0xE1 < 12, position &+ 2 < text.count {
      let second = text[position &+ 1]
      let third = text[position &+ 2]
      if second & 0xC0 == 0x80, third & 0xC0 == 0x80 {
        return (UInt32(first & 0x0F) << 12 | UInt32(second & 0x3F) << 6 | UInt32(third & 0x3F), 3)
      }
    }
    return anyScalar(text, position)
  }

  private static func anyScalar(_ text: borrowing Span<UInt8>, _ position: Int) -> (scalar: UInt32, width: Int) {
    let first = text[position]
    let (width, lowest, highest): (Int, UInt8, UInt8)
    switch first {
    case 0xC2...0xDF: (width, lowest, highest) = (2, 0x80, 0xBF)
    case 0xE0: (width, lowest, highest) = (3, 0xA0, 0xBF)
    case 0xED: (width, lowest, highest) = (3, 0x80, 0x9F)
    case 0xE1...0xEF: (width, lowest, highest) = (3, 0x80, 0xBF)
    case 0xF0: (width, lowest, highest) = (4, 0x90, 0xBF)
    case 0xF1...0xF3: (width, lowest, highest) = (4, 0x80, 0xBF)
    case 0xF4: (width, lowest, highest) = (4, 0x80, 0x8F)
    default: return (invalid, 1)
    }
    var scalar = UInt32(first) & (width == 2 ? 0x1F : width == 3 ? 0x0F : 0x07)
    for step in 1..<width {
      guard position + step < text.count else { return (invalid, step) }
      let next = text[position + step]
      let isSound = step == 1 ? next >= lowest && next <= highest : next & 0xC0 == 0x80
      guard isSound else { return (invalid, step) }
      scalar = scalar << 6 | UInt32(next & 0x3F)
    }
    return (scalar, width)
  }
}
