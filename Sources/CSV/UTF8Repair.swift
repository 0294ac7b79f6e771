// UTF-8 checked byte by byte: sound runs are copied, each bad sequence becomes U+FFFD.

internal import CScan

extension [UInt8] {
  mutating func appendReplacementCharacter() {
    append(0xEF)
    append(0xBF)
    append(0xBD)
  }
}

/// Where the run of ASCII ends that goes on at `start`: the first byte above it, or the end of `text`.
func endOfASCII(in text: Span<UInt8>, from start: Int) -> Int {
  var position = start
  while position + 8 <= text.count {
    let word = unsafe text.bytes.unsafeLoadUnaligned(fromUncheckedByteOffset: position, as: UInt64.self)
    if word & 0x8080_8080_8080_8080 != 0 { break }
    position += 8
  }
  while position < text.count && text[position] < 0x80 { position += 1 }
  return position
}

/// Copies UTF-8 with repairs, as Unicode recommends: one U+FFFD for each longest prefix of a well-formed sequence.
enum UTF8Repair {
  /// Appends `raw` to `text`. Returns how many bytes were used, which is all of them but a sequence cut by the end when
  /// more is to come, and how many sequences were replaced.
  static func append(_ raw: Span<UInt8>, isFinal: Bool, to text: inout [UInt8]) -> (used: Int, replaced: Int) {
    unsafe raw.withUnsafeBufferPointer { bytes in
      var position = 0
      var replaced = 0
      while position < bytes.count {
        let sound = unsafe soundPrefix(of: UnsafeBufferPointer(rebasing: bytes[position...]))
        unsafe text.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[position..<position + sound]))
        position += sound
        if position == bytes.count { break }
        let bad = unsafe brokenSequence(in: bytes, at: position)
        if bad.mayContinue && !isFinal { break }
        text.appendReplacementCharacter()
        replaced += 1
        position += bad.length
      }
      return (position, replaced)
    }
  }

  /// Whether all of it is well-formed UTF-8.
  static func isSound(_ text: Span<UInt8>) -> Bool {
    unsafe text.withUnsafeBufferPointer { unsafe soundPrefix(of: $0) == $0.count }
  }

  /// Length of the longest prefix that is well-formed UTF-8.
  private static func soundPrefix(of bytes: UnsafeBufferPointer<UInt8>) -> Int {
    guard let start = bytes.baseAddress else { return 0 }
    let raw = unsafe UnsafeRawPointer(start)
    let count = bytes.count
    var position = unsafe Int(cscan_sound_prefix(start, count))
    while position < count {
      if position + 8 <= count {
        let word = unsafe raw.loadUnaligned(fromByteOffset: position, as: UInt64.self)
        if word & 0x8080_8080_8080_8080 == 0 {
          position += 8
          continue
        }
        position += UInt64(littleEndian: word & 0x8080_8080_8080_8080).trailingZeroBitCount / 8
        let length = unsafe threeByteRun(raw, from: position, to: count)
        position += length
        if length > 0 { continue }
      }
      let length = unsafe soundSequence(in: bytes, at: position)
      if length == 0 { return position }
      position += length
    }
    return position
  }

  /// Bytes of the three-byte sequences that follow one another from `position` on: the shape of Chinese text.
  @inline(__always)
  private static func threeByteRun(_ raw: UnsafeRawPointer, from position: Int, to count: Int) -> Int {
    var next = position
    while next + 4 <= count {
      let word = UInt32(littleEndian: unsafe raw.loadUnaligned(fromByteOffset: next, as: UInt32.self))
      guard word & 0x00C0_C0F0 == 0x0080_80E0 else { break }
      let lead = word & 0xF
      let second = word >> 8 & 0xFF
      if (lead == 0 && second < 0xA0) || (lead == 0xD && second > 0x9F) { break }
      next += 3
    }
    return next - position
  }

  /// Length of the well-formed sequence at `position`; 0 if there is none or the end cuts it.
  private static func soundSequence(in bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Int {
    let length = unsafe sequenceLength(ofLead: bytes[position])
    guard length > 0, position + length <= bytes.count else { return 0 }
    var index = 1
    while index < length {
      guard unsafe isContinuation(bytes[position + index], number: index, ofLead: bytes[position]) else { return 0 }
      index += 1
    }
    return length
  }

  /// The bad sequence at `position`: its length, and whether the end cut what may still become a good one.
  private static func brokenSequence(
    in bytes: UnsafeBufferPointer<UInt8>, at position: Int
  ) -> (length: Int, mayContinue: Bool) {
    let length = unsafe sequenceLength(ofLead: bytes[position])
    if length == 0 { return (1, false) }
    var index = 1
    while index < length {
      guard position + index < bytes.count else { return (index, true) }
      guard unsafe isContinuation(bytes[position + index], number: index, ofLead: bytes[position]) else { break }
      index += 1
    }
    return (index, false)
  }

  private static func sequenceLength(ofLead lead: UInt8) -> Int {
    switch lead {
    case 0x00...0x7F: 1
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 0
    }
  }

  /// Whether `byte` may be byte `number` (from 1) after this lead: overlong forms, surrogates and what lies above
  /// U+10FFFF show in the first of them.
  private static func isContinuation(_ byte: UInt8, number: Int, ofLead lead: UInt8) -> Bool {
    guard number == 1 else { return byte & 0xC0 == 0x80 }
    switch lead {
    case 0xE0: return (0xA0...0xBF).contains(byte)
    case 0xED: return (0x80...0x9F).contains(byte)
    case 0xF0: return (0x90...0xBF).contains(byte)
    case 0xF4: return (0x80...0x8F).contains(byte)
    default: return byte & 0xC0 == 0x80
    }
  }
}
