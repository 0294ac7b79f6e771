// A file as text to be scanned: as it is where that is safe, else as UTF-8, decoded piece by piece.

/// Reads text to the end of a buffer.
struct TextSource: ~Copyable {
  private var file: FileBytes
  private var decoder: TextDecoder
  /// The bytes are left as they are.
  private let isRaw: Bool
  private let fileEncoding: TextEncoding
  private var raw: [UInt8] = []
  /// Bytes at the front of `raw` that were read before and wait for the rest of their character.
  private var waiting = 0
  private var atStart = true
  private(set) var isAtEnd = false

  init(path: String, dialect: Dialect) throws(CSVError) {
    let file = try FileBytes(path: path)
    guard let decoder = TextDecoder(encoding: dialect.encoding) else {
      throw CSVError(path: path, what: .encodingUnavailable(dialect.encoding))
    }
    self.file = file
    self.decoder = decoder
    fileEncoding = dialect.encoding
    isRaw = dialect.isReadRaw
  }

  var path: String { file.path }
  var bytesRead: Int { file.offset }
  /// What the text is written in.
  var encoding: TextEncoding { isRaw ? fileEncoding : .utf8 }
  /// Byte sequences replaced while the text was decoded; 0 where the bytes are left as they are.
  var sequencesReplaced: Int { decoder.replaced }
  /// The pairs of the text's encoding, where it has them.
  var pairs: PairTable? { isRaw ? decoder.pairs : nil }

  /// Makes the text in `text`, of which `filled` bytes are there, at least `target` bytes long, if the file has as many.
  mutating func append(to text: inout [UInt8], filled: inout Int, target: Int) throws(CSVError) {
    if isRaw {
      try appendRaw(to: &text, filled: &filled, target: target)
    } else {
      while filled < target && !isAtEnd { try appendDecoded(to: &text, filled: &filled, target: target) }
    }
  }

  private mutating func appendRaw(to text: inout [UInt8], filled: inout Int, target: Int) throws(CSVError) {
    // A byte order mark has to be whole before it can be dropped.
    let target = atStart ? max(target, filled + 4) : target
    text.setCount(target)
    while filled < target && !isAtEnd {
      let count = try file.read(into: &text, from: filled)
      isAtEnd = count == 0
      filled += count
    }
    if !atStart { return }
    atStart = false
    let mark = fileEncoding.markLength(in: text.span.extracting(0..<filled))
    if mark > 0 {
      text.removeSubrange(0..<mark)
      filled -= mark
    }
  }

  private mutating func appendDecoded(to text: inout [UInt8], filled: inout Int, target: Int) throws(CSVError) {
    text.setCount(filled)
    raw.setCount(waiting + max(16, target - filled))
    // Taken out while spans of it are in use, because those borrow all of self.
    var raw: [UInt8] = []
    swap(&raw, &self.raw)
    defer { swap(&raw, &self.raw) }
    let count = try file.read(into: &raw, from: waiting)
    isAtEnd = count == 0
    let rawCount = waiting + count
    let used = decoder.decode(raw.span.extracting(0..<rawCount), isFinal: isAtEnd, into: &text)
    waiting = rawCount - used
    for index in 0..<waiting { raw[index] = raw[used + index] }
    filled = text.count
  }
}

extension Dialect {
  /// Whether delimiter, quote and line ends never stand inside a character of the encoding, so that the file's bytes can be
  /// scanned as they are.
  var isReadRaw: Bool {
    switch encoding {
    case .utf8, .windows1252: true
    case .gb18030, .big5: !Dialect.mayTrail(delimiter) && !(quote.map(Dialect.mayTrail) ?? false)
    case .utf16LittleEndian, .utf16BigEndian: false
    }
  }

  /// Whether a character of GB18030 or Big5 may end with this byte, or have it inside.
  private static func mayTrail(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) || byte >= 0x40 }
}

extension [UInt8] {
  /// Cuts the array, or lengthens it by zeros.
  mutating func setCount(_ count: Int) {
    if self.count > count { removeLast(self.count - count) }
    if self.count < count { append(contentsOf: repeatElement(0, count: count - self.count)) }
  }
}
