// Text that was damaged before it was exported: read in a wrong encoding and saved so.

/// What decoding errors of other programs left in a text.
struct Garbling {
  /// Runs of characters that are UTF-8 read as windows-1252.
  private(set) var doubled = 0
  /// Runs of characters above ASCII that are not.
  private(set) var other = 0
  /// Replacement characters, and what they become when they are read as GBK (锟斤拷).
  private(set) var lost = 0

  /// `replaced`: how many of the signs for a lost character the decoder of this text has put there itself.
  init(_ text: Span<UInt8>, replaced: Int) {
    var position = 0
    var run: [UInt8] = []
    while position < text.count {
      if text[position] < 0x80 {
        if !run.isEmpty { add(&run) }
        position = endOfASCII(in: text, from: position)
        continue
      }
      run.append(text[position])
      position += 1
    }
    // A run that the end of the look cut is left out.
    lost = max(0, lost - replaced)
  }

  /// Every run that can be told is UTF-8 read as windows-1252: then it is sure.
  var isDoublyEncoded: Bool { doubled >= 3 && other == 0 }

  var warning: String? {
    if isDoublyEncoded {
      return "garbled: UTF-8 that was read as windows-1252 and saved again (\(doubled) runs looked at); it can be repaired"
    }
    if lost > 0 { return "garbled: \(lost) places hold the sign for a lost character; the text cannot be brought back" }
    return nil
  }

  private mutating func add(_ run: inout [UInt8]) {
    let string = String(decoding: run, as: UTF8.self)
    lost += string.unicodeScalars.count { $0.value == 0xFFFD }
    if string.contains("锟斤拷") { lost += 1 }
    if DoubleEncoding.repaired(string) != nil { doubled += 1 } else { other += 1 }
    run.removeAll(keepingCapacity: true)
  }
}

/// UTF-8 that was read as windows-1252 and saved as UTF-8.
enum DoubleEncoding {
  /// The characters of windows-1252 from 80 to 9F; those without one stand for themselves.
  private static let upper: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D, 0x8F,
    0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D, 0x017E, 0x0178,
  ]

  /// The text as it was first; nil where it is not such text.
  static func repaired(_ text: String) -> [UInt8]? {
    var bytes: [UInt8] = []
    var isChanged = false
    for scalar in text.unicodeScalars {
      let value = scalar.value
      if value < 0x80 || (0xA0...0xFF).contains(value) {
        bytes.append(UInt8(value))
      } else if let index = upper.firstIndex(of: value) {
        bytes.append(UInt8(0x80 + index))
      } else {
        return nil
      }
      if value >= 0x80 { isChanged = true }
    }
    guard isChanged, String(validating: bytes, as: UTF8.self) != nil else { return nil }
    return bytes
  }
}
