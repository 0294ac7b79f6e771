// Raw bytes to UTF-8, piece by piece: byte order marks go, what cannot be decoded becomes U+FFFD and is counted.

internal import Glibc

/// Decodes one file from front to back.
struct TextDecoder: ~Copyable {
  private let encoding: TextEncoding
  /// nil for UTF-8, which is only checked.
  private var converter: Converter?
  private var atStart: Bool
  /// Byte sequences replaced by U+FFFD so far.
  private(set) var replaced = 0

  /// Returns nil when the system cannot decode `encoding`. `atStart`: the first bytes may be a byte order mark.
  init?(encoding: TextEncoding, atStart: Bool = true) {
    self.encoding = encoding
    self.atStart = atStart
    if encoding == .utf8 {
      converter = nil
    } else {
      guard let opened = Converter(from: encoding) else { return nil }
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
    if converter != nil {
      (used, bad) = converter!.append(rest, isFinal: isFinal, to: &text)
    } else {
      (used, bad) = UTF8Repair.append(rest, isFinal: isFinal, to: &text)
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
  fileprivate var converterName: String {
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

/// glibc's iconv to UTF-8. Every encoding used here is without shift states, so no state outlives a call.
@safe
struct Converter: ~Copyable {  // not private: Swift 6.3 then miscompiles callers that destroy a decoder
  private let handle: iconv_t
  private let encoding: TextEncoding
  private var room = [UInt8](repeating: 0, count: 1 << 16)

  init?(from encoding: TextEncoding) {
    guard let opened = unsafe iconv_open("UTF-8", encoding.converterName), unsafe opened != iconv_t(bitPattern: -1) else {
      return nil
    }
    unsafe handle = opened
    self.encoding = encoding
  }

  deinit { unsafe iconv_close(handle) }

  mutating func append(_ raw: Span<UInt8>, isFinal: Bool, to text: inout [UInt8]) -> (used: Int, replaced: Int) {
    var used = 0
    var replaced = 0
    while used < raw.count {
      let step = convert(raw, from: used, to: &text)
      used = step.used
      if step.result == 0 || step.result == E2BIG { continue }
      // How much of a bad sequence goes may depend on the byte behind it.
      if !isFinal && (step.result == EINVAL || used + 1 == raw.count) { break }
      if encoding == .gb18030 && raw[used] == 0x80 {  // Windows code page 936 has the euro here
        text.append(contentsOf: [0xE2, 0x82, 0xAC])
        used += 1
        continue
      }
      text.appendReplacementCharacter()
      replaced += 1
      used += encoding.lengthOfBadSequence(in: raw, at: used)
    }
    return (used, replaced)
  }

  /// One call of iconv: 0 or the error that stopped it, and where it stands in `raw` then.
  private mutating func convert(_ raw: Span<UInt8>, from start: Int, to text: inout [UInt8]) -> (result: Int32, used: Int) {
    let handle = unsafe self.handle
    return unsafe raw.withUnsafeBufferPointer { bytes in
      unsafe room.withUnsafeMutableBytes { room in
        // iconv reads through this pointer and never writes, its type is older than const.
        var input = unsafe bytes.baseAddress.map { first in
          unsafe UnsafeMutableRawPointer(mutating: first + start).assumingMemoryBound(to: CChar.self)
        }
        var inputLeft = bytes.count - start
        var output = unsafe room.baseAddress?.assumingMemoryBound(to: CChar.self)
        var outputLeft = room.count
        let failed = unsafe iconv(handle, &input, &inputLeft, &output, &outputLeft) == -1
        let code = failed ? errno : 0
        unsafe text.append(contentsOf: UnsafeRawBufferPointer(rebasing: room[..<(room.count - outputLeft)]))
        return (code, bytes.count - inputLeft)
      }
    }
  }
}

extension TextEncoding {
  /// Bytes to skip where decoding failed, so that it meets the text again: a lone unit, or a pair whose second byte
  /// is not ASCII. An ASCII byte is never skipped with the one before it, for it may be a delimiter or a line end.
  fileprivate func lengthOfBadSequence(in raw: Span<UInt8>, at position: Int) -> Int {
    let left = raw.count - position
    switch self {
    case .utf16LittleEndian, .utf16BigEndian: return min(2, left)
    case .gb18030, .big5:
      let isLead = (0x81...0xFE).contains(raw[position])
      return isLead && left > 1 && raw[position + 1] >= 0x80 ? 2 : 1
    case .utf8, .windows1252: return 1
    }
  }
}
