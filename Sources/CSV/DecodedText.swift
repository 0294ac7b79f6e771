// A file as UTF-8 text whatever its encoding, read and decoded piece by piece: for the forgiving parser.

/// Reads raw bytes and decodes them.
struct DecodedText: ~Copyable {
  private var file: FileBytes
  private var decoder: TextDecoder
  private var raw: [UInt8]
  /// Bytes at the front of `raw` that were read before and wait for the rest of their character.
  private var waiting = 0
  private(set) var isAtEnd = false

  init(path: String, encoding: TextEncoding, readSize: Int) throws(CSVError) {
    let file = try FileBytes(path: path)
    guard let decoder = TextDecoder(encoding: encoding) else {
      throw CSVError(path: path, what: .encodingUnavailable(encoding))
    }
    self.file = file
    self.decoder = decoder
    // A few bytes more than asked for: the room for a cut character.
    raw = [UInt8](repeating: 0, count: max(1, readSize) + 8)
  }

  var path: String { file.path }
  var bytesRead: Int { file.offset }
  var sequencesReplaced: Int { decoder.replaced }

  /// Reads once more and appends what it decodes to `text`, which may be nothing. At the end of the file sets `isAtEnd`.
  mutating func appendMore(to text: inout [UInt8]) throws(CSVError) {
    // Taken out while spans of it are in use, because those borrow all of self.
    var raw: [UInt8] = []
    swap(&raw, &self.raw)
    defer { swap(&raw, &self.raw) }
    let count = try file.read(into: &raw, from: waiting)
    isAtEnd = count == 0
    let filled = waiting + count
    let used = decoder.decode(raw.span.extracting(0..<filled), isFinal: isAtEnd, into: &text)
    waiting = filled - used
    for index in 0..<waiting { raw[index] = raw[used + index] }
  }
}
