// The two-byte characters of GB18030 or Big5 in a table: several times as fast as asking iconv for each.

/// What iconv says of every pair of bytes, and a decoder of ASCII and such pairs.
struct PairTable: Sendable {
  /// For each lead byte 81…FE and trail byte 40…FE: the UTF-8 bytes of the character, the first one lowest, and in the
  /// highest byte how many they are; 0 where the pair is no character.
  private let entries: [UInt32]

  /// For each pair whether it is a character, one bit each: small enough for a processor's first cache.
  private let known: [UInt64]

  /// Decodes what the table does not hold: raw bytes, whether nothing follows, and where the text goes.
  typealias Conversion = (_ raw: Span<UInt8>, _ isFinal: Bool, _ text: inout [UInt8]) -> (used: Int, replaced: Int)

  private static let leads = 0x81...0xFE
  private static let trails = 0x40...0xFE

  init(_ converter: inout Converter) {
    var entries: [UInt32] = []
    entries.reserveCapacity(Self.leads.count * Self.trails.count)
    var lines: [UInt8] = []
    var text: [UInt8] = []
    for lead in Self.leads {
      // All pairs of one lead byte in one go, each on a line of its own.
      lines.removeAll(keepingCapacity: true)
      for trail in Self.trails {
        lines.append(UInt8(lead))
        lines.append(UInt8(trail))
        lines.append(0x0A)
      }
      text.removeAll(keepingCapacity: true)
      _ = converter.append(lines.span, isFinal: true, to: &text)
      Self.appendEntries(from: text, to: &entries)
    }
    self.entries = entries
    var known = [UInt64](repeating: 0, count: entries.count / 64 + 1)
    for (index, entry) in entries.enumerated() where entry != 0 { known[index / 64] |= 1 << (index % 64) }
    self.known = known
  }

  /// How many sequences `append` would replace in the whole of `raw`.
  func replacedCount(in raw: Span<UInt8>, else convert: Conversion) -> Int {
    var scratch: [UInt8] = []
    var position = 0
    var replaced = 0
    while true {
      position = endOfKnown(raw, from: position)
      if position >= raw.count { return replaced }
      let end = min(raw.count, position + 4)
      scratch.removeAll(keepingCapacity: true)
      let step = convert(raw.extracting(position..<end), end == raw.count, &scratch)
      position += max(1, step.used)
      replaced += step.replaced
    }
  }

  /// Where from `start` on something else than ASCII and pairs of the table begins.
  private func endOfKnown(_ raw: Span<UInt8>, from start: Int) -> Int {
    var position = start
    while true {
      position = endOfASCII(in: raw, from: position)
      if position + 1 >= raw.count { return position }
      repeat {
        let lead = Int(raw[position])
        let trail = Int(raw[position + 1])
        guard Self.leads.contains(lead), Self.trails.contains(trail) else { return position }
        let index = (lead - Self.leads.lowerBound) * Self.trails.count + trail - Self.trails.lowerBound
        if known[index / 64] >> (index % 64) & 1 == 0 { return position }
        position += 2
      } while position + 1 < raw.count && raw[position] >= 0x80
    }
  }

  /// One entry for each line of `text`.
  private static func appendEntries(from text: [UInt8], to entries: inout [UInt32]) {
    let replacement: UInt32 = 0xBD_BF_EF
    var bytes: UInt32 = 0
    var count: UInt32 = 0
    for byte in text {
      if byte == 0x0A {
        entries.append(count > 3 || bytes == replacement ? 0 : count << 24 | bytes)
        bytes = 0
        count = 0
      } else {
        if count < 3 { bytes |= UInt32(byte) << (8 * count) }
        count += 1
      }
    }
  }

  /// As `Converter.append`, and with the same result: what the table does not hold is left to `convert`.
  func append(
    _ raw: Span<UInt8>, isFinal: Bool, to text: inout [UInt8], else convert: Conversion
  ) -> (used: Int, replaced: Int) {
    var used = 0
    var replaced = 0
    while true {
      used = appendKnown(raw, from: used, to: &text)
      if used == raw.count { break }
      // A character of four bytes, a bad sequence, or a cut one.
      let end = min(raw.count, used + 4)
      let step = convert(raw.extracting(used..<end), isFinal && end == raw.count, &text)
      if step.used == 0 { break }
      used += step.used
      replaced += step.replaced
    }
    return (used, replaced)
  }

  /// Appends ASCII and pairs of the table from `start` on. Returns where anything else begins.
  private func appendKnown(_ raw: Span<UInt8>, from start: Int, to text: inout [UInt8]) -> Int {
    var position = start
    // A pair becomes three bytes at most; each is written as four.
    text.append(addingCapacity: (raw.count - start) / 2 * 3 + 8) { output in
      unsafe output.withUnsafeMutableBufferPointer { output, written in
        written = unsafe raw.withUnsafeBytes { raw in
          unsafe decodeKnown(raw, from: &position, to: UnsafeMutableRawBufferPointer(output))
        }
      }
    }
    return position
  }

  /// Moves `position` behind the last byte that was decoded into `room`, and returns how many bytes were written.
  private func decodeKnown(
    _ raw: UnsafeRawBufferPointer, from position: inout Int, to room: UnsafeMutableRawBufferPointer
  ) -> Int {
    guard let room = room.baseAddress else { return 0 }
    var written = 0
    while position < raw.count {
      let lead = unsafe Int(raw[position])
      if lead < 0x80 {
        unsafe (room + written).storeBytes(of: UInt8(truncatingIfNeeded: lead), as: UInt8.self)
        written += 1
        position += 1
        while position + 8 <= raw.count {
          let word = unsafe raw.loadUnaligned(fromByteOffset: position, as: UInt64.self)
          if word & 0x8080_8080_8080_8080 != 0 { break }
          unsafe (room + written).storeBytes(of: word, as: UInt64.self)
          written += 8
          position += 8
        }
        continue
      }
      guard Self.leads.contains(lead), position + 1 < raw.count else { break }
      let trail = unsafe Int(raw[position + 1])
      guard Self.trails.contains(trail) else { break }
      let entry = entries[(lead - Self.leads.lowerBound) * Self.trails.count + trail - Self.trails.lowerBound]
      if entry == 0 { break }
      unsafe (room + written).storeBytes(of: entry.littleEndian, as: UInt32.self)
      written += Int(entry >> 24)
      position += 2
    }
    return written
  }
}
