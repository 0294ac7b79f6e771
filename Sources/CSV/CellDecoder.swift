// The text of cells whose bytes were left in the file's own encoding.

/// Decodes cell after cell; equal to what decoding the whole file gives, for no character holds a separator.
package struct CellDecoder: ~Copyable {
  private let encoding: TextEncoding
  private let pairs: PairTable?
  /// Opened when it is first needed.
  private var converter: Converter?

  /// A decoder of `encoding`, which `RecordBlock.encoding` names.
  package init(_ encoding: TextEncoding) {
    self.init(encoding, pairs: nil)
  }

  /// With a table of the encoding's pairs that was made before; without one it is made here.
  init(_ encoding: TextEncoding, pairs: PairTable?) {
    self.encoding = encoding
    converter = nil
    if pairs == nil && (encoding == .gb18030 || encoding == .big5), var opened = Converter(from: encoding) {
      self.pairs = PairTable(&opened)
      converter = consume opened
    } else {
      self.pairs = pairs
    }
  }

  /// Appends the text of `bytes` as UTF-8; U+FFFD stands for what cannot be decoded.
  package mutating func append(_ bytes: Span<UInt8>, to text: inout [UInt8]) {
    if endOfASCII(in: bytes, from: 0) == bytes.count {
      unsafe bytes.withUnsafeBufferPointer { unsafe text.append(contentsOf: $0) }
    } else if encoding == .utf8 {
      _ = UTF8Repair.append(bytes, isFinal: true, to: &text)
    } else if let pairs {
      _ = pairs.append(bytes, isFinal: true, to: &text) { raw, isFinal, text in convert(raw, isFinal, &text) }
    } else {
      _ = convert(bytes, true, &text)
    }
  }

  /// How many sequences of `bytes` are not of the encoding.
  mutating func replacedCount(in bytes: Span<UInt8>) -> Int {
    if let pairs { return pairs.replacedCount(in: bytes) { raw, isFinal, text in convert(raw, isFinal, &text) } }
    var scratch: [UInt8] = []
    if encoding == .utf8 { return UTF8Repair.append(bytes, isFinal: true, to: &scratch).replaced }
    if endOfASCII(in: bytes, from: 0) == bytes.count { return 0 }
    return convert(bytes, true, &scratch).replaced
  }

  private mutating func convert(_ raw: Span<UInt8>, _ isFinal: Bool, _ text: inout [UInt8]) -> (used: Int, replaced: Int) {
    if converter == nil { converter = Converter(from: encoding) }
    if converter != nil { return converter!.append(raw, isFinal: isFinal, to: &text) }
    // Whoever opened the file could open it, so this is a system without memory.
    for _ in 0..<raw.count { text.appendReplacementCharacter() }
    return (raw.count, raw.count)
  }
}
