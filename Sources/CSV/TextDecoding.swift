// Raw bytes to UTF-8, piece by piece: byte order marks go, what cannot be decoded becomes U+FFFD and is counted.

/// Decodes one file from front to back.
struct TextDecoder: ~Copyable {
  private let encoding: TextEncoding
  /// nil for UTF-8, which is only checked.
  private var converter: Converter?
  /// The two-byte characters of GB18030 and Big5, nil for other encodings.
  let pairs: PairTable?
  private var atStart: Bool
  /// Byte sequences replaced by U+FFFD so far.
  private(set) var replaced = 0

  /// Returns nil when the system cannot decode `encoding`. `atStart`: the first bytes may be a byte order mark.
  init?(encoding: TextEncoding, atStart: Bool = true) {
    self.encoding = encoding
    self.atStart = atStart
    if encoding == .utf8 {
      converter = nil
      pairs = nil
    } else {
      guard var opened = Converter(from: encoding) else { return nil }
      pairs = encoding == .gb18030 || encoding == .big5 ? PairTable(&opened) : nil
      converter = consume opened
    }
  }

  /// Appends the text of `raw` to `text` and returns how many bytes were used. The rest is a character cut by the end:
  /// hand it in again in front of what follows. With `isFinal` everything is used.
  mutating func decode(_ raw: Span<UInt8>, isFinal: Bool, into text: inout [UInt8]) -> Int {
    var skipped = 0
    if atStart {
      if raw.count < 4 && !isFinal { return 0 }
      skipped = encoding.markLength(in: raw)
      atStart = false
    }
    let rest = raw.extracting(skipped..<raw.count)
    let used: Int
    let bad: Int
    if converter == nil {
      (used, bad) = UTF8Repair.append(rest, isFinal: isFinal, to: &text)
    } else if let pairs {
      (used, bad) = pairs.append(rest, isFinal: isFinal, to: &text) { raw, isFinal, text in
        converter!.append(raw, isFinal: isFinal, to: &text)
      }
    } else {
      (used, bad) = converter!.append(rest, isFinal: isFinal, to: &text)
    }
    replaced += bad
    return skipped + used
  }
}

extension TextEncoding {
  /// The bytes of U+FEFF in this encoding; empty where it has none.
  var mark: [UInt8] {
    switch self {
    case .utf8: [0xEF, 0xBB, 0xBF]
    case .utf16LittleEndian: [0xFF, 0xFE]
    case .utf16BigEndian: [0xFE, 0xFF]
    case .gb18030: [0x84, 0x31, 0x95, 0x33]
    case .big5, .windows1252: []
    }
  }

  /// Length of the byte order mark with which `raw` begins; 0 if there is none.
  func markLength(in raw: Span<UInt8>) -> Int {
    let mark = mark
    guard raw.count >= mark.count else { return 0 }
    for index in mark.indices where raw[index] != mark[index] { return 0 }
    return mark.count
  }

  /// What glibc calls it. Its BIG5 is the one of Windows code page 950.
  var converterName: String {
    switch self {
    case .utf8: "UTF-8"
    case .gb18030: "GB18030"
    case .big5: "BIG5"
    case .utf16LittleEndian: "UTF-16LE"
    case .utf16BigEndian: "UTF-16BE"
    case .windows1252: "CP1252"
    }
  }
}
