// Looks at a file and says how to read it.

/// A dialect and, in plain words, how it was found.
package struct DetectedDialect: Sendable {
  /// What to hand to the reader.
  package var dialect: Dialect
  /// Why this encoding. Holds no text of the file.
  package var encodingReason: String
  /// Why this delimiter. Holds no text of the file.
  package var delimiterReason: String
  /// Why this quote and escape. Holds no text of the file.
  package var quoteReason: String
  /// Physical lines above the header.
  package var preambleLines = 0
  /// Records that make up the header.
  package var headerLines = 1
  /// Physical lines below the last record.
  package var footnoteLines = 0
  /// What else was seen of the table's place in the file. Holds no text of the file.
  package var structureReasons: [String] = []
  /// What a person should look at; empty when all is clear.
  package var warnings: [String] = []
  /// The table's form, by which records that do not fit are recognised.
  var shape: TableShape?
  /// Whether the text is UTF-8 that was once read as Western and saved so.
  var isDoublyEncoded = false
}

/// Finds the dialect of a file for the reader of plain dialects: quotes are doubled, any line end ends a record, and the
/// first record is the header. What is given is taken as said.
/// - Parameters:
///   - encoding: nil to find it.
///   - delimiter: nil to find it.
/// - Throws: when the file is missing, not a regular file, not readable, damaged, or no text.
package func detectDialect(
  path: String, encoding: TextEncoding? = nil, delimiter: UInt8? = nil, quote: UInt8 = UInt8(ascii: "\"")
) throws(CSVError) -> DetectedDialect {
  var given = DialectSettings()
  given.encoding = encoding
  given.delimiter = delimiter
  given.quote = .sign(quote)
  given.escape = .doubledQuote
  given.footnoteLines = 0
  var found = try detectDialect(path: path, given: given)
  if found.preambleLines > 0 { found.warnings.append("lines stand above the header: does a title stand there?") }
  found.dialect.recordDelimiter = nil
  (found.preambleLines, found.headerLines, found.footnoteLines) = (0, 1, 0)
  return found
}

/// Finds the form of a file; what is given is taken as said.
///
/// A byte order mark holds against a given encoding, with a warning, because no text in another encoding begins with it.
/// The whole file is read when nothing above ASCII stands near its beginning. Otherwise the first MiB and the last 64 KiB
/// are looked at.
/// - Throws: when the file is missing, not a regular file, not readable, or in a binary format.
package func detectDialect(path: String, given: DialectSettings) throws(CSVError) -> DetectedDialect {
  let look = try FileLook(path: path, seeksEncoding: given.encoding == nil)
  if let format = look.foreignFormat { throw CSVError(path: path, what: .notText(format: format)) }
  let encoding = look.encoding(given: given.encoding)
  guard var decoder = TextDecoder(encoding: encoding.encoding) else {
    throw CSVError(path: path, what: .encodingUnavailable(encoding.encoding))
  }
  var text: [UInt8] = []
  _ = decoder.decode(look.head.span, isFinal: look.isHeadWhole, into: &text)
  var start = 0
  for _ in 0..<(given.preambleLines ?? 0) { start = endOfLine(in: text.span, from: start, isFinal: true) ?? text.count }
  let table = text.span.extracting(start..<text.count)
  let signs = DelimiterDetection.judge(table, given: given, encoding: encoding.encoding, isWhole: look.isHeadWhole)
  var structure = StructureDetection.judge(table, dialect: signs.dialect, given: given, isWhole: look.isHeadWhole)
  if let lines = given.preambleLines { structure.preambleLines = lines }
  if given.footnoteLines == nil && !look.isHeadWhole, let shape = structure.shape {
    let tail = try FileTail.text(path: path, encoding: encoding.encoding)
    let records = StructureDetection.sample(
      tail.span, dialect: signs.dialect, shape: shape, isWhole: true, headerRecords: 0, limit: 1 << 16)
    structure.footnoteLines = StructureDetection.footnoteLines(records, shape: shape)
  }
  if given.footnoteLines == nil && structure.footnoteLines > 0 {
    structure.reasons.append("footnotes: \(structure.footnoteLines) lines below the table's last record")
  }
  var found = DetectedDialect(
    dialect: signs.dialect, encodingReason: encoding.reason, delimiterReason: signs.delimiterReason,
    quoteReason: signs.quoteReason)
  found.preambleLines = structure.preambleLines
  found.headerLines = structure.headerLines
  found.footnoteLines = structure.footnoteLines
  found.shape = structure.shape
  found.structureReasons = structure.reasons
  found.warnings = [encoding.warning, signs.warning].compactMap { $0 } + structure.warnings
  let garbling = Garbling(text.span.extracting(first: 1 << 17), replaced: decoder.replaced)
  found.isDoublyEncoded = garbling.isDoublyEncoded
  if let warning = garbling.warning { found.warnings.append(warning) }
  return found
}

/// What is read of a file to judge it.
private struct FileLook {
  /// The beginning of the file, up to 1 MiB.
  private(set) var head: [UInt8] = []
  private(set) var isHeadWhole = false
  private(set) var sample = EncodingSample()
  private(set) var isSampleWhole = false

  init(path: String, seeksEncoding: Bool) throws(CSVError) {
    var file = try FileBytes(path: path)
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let headSize = 1 << 20
    while head.count < headSize || (seeksEncoding && !sample.isEnough) {
      let count = try file.read(into: &buffer, from: 0)
      if count == 0 {
        isHeadWhole = file.offset == head.count
        isSampleWhole = sample.scanned == file.offset
        return
      }
      if head.count < headSize { head.append(contentsOf: buffer[..<count]) }
      if seeksEncoding && !sample.isEnough { sample.add(buffer.span.extracting(0..<count)) }
    }
  }

  /// A format that is no text.
  var foreignFormat: String? { ForeignFormat.name(of: head) }

  func encoding(given: TextEncoding?) -> EncodingFinding {
    guard let given else { return EncodingDetection.judge(head: head.span, sample: sample, isWhole: isSampleWhole) }
    if let marked = EncodingDetection.markedEncoding(of: head.span), marked != given {
      return EncodingFinding(
        encoding: marked, reason: "byte order mark",
        warning: "\(given.rawValue) was given, but the byte order mark says \(marked.rawValue), which holds")
    }
    return EncodingFinding(encoding: given, reason: "as given")
  }
}
