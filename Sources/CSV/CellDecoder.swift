// The text of cells whose bytes were left in the file's own encoding.

/// Decodes cell after cell; equal to what decoding the whole file gives, for no character holds a separator.
package struct CellDecoder: ~Copyable {
  private let encoding: TextEncoding
  private var decoder: TextDecoder?

  /// A decoder of `encoding`, which `RecordBlock.encoding` names.
  package init(_ encoding: TextEncoding) {
    self.encoding = encoding
    decoder = encoding == .utf8 ? nil : TextDecoder(encoding: encoding, atStart: false)
  }

  /// Appends the text of `bytes` as UTF-8; U+FFFD stands for what cannot be decoded.
  package mutating func append(_ bytes: Span<UInt8>, to text: inout [UInt8]) {
    if decoder == nil || endOfASCII(in: bytes, from: 0) == bytes.count {
      text.append(addingCapacity: bytes.count) { output in
        for index in 0..<bytes.count { output.append(bytes[index]) }
      }
    } else {
      _ = decoder!.decode(bytes, isFinal: true, into: &text)
    }
  }
}
