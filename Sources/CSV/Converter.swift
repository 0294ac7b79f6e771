// The system's iconv, with repairs.

internal import Glibc

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
  func lengthOfBadSequence(in raw: Span<UInt8>, at position: Int) -> Int {
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
