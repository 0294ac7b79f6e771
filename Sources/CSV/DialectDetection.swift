// Looks at a file and says how to read it.

/// A dialect and, in plain words, how it was found.
package struct DetectedDialect: Sendable {
  /// What to hand to the reader.
  package let dialect: Dialect
  /// Why this encoding. Holds no text of the file.
  package let encodingReason: String
  /// Why this delimiter. Holds no text of the file.
  package let delimiterReason: String
  /// What a person should look at; empty when all is clear.
  package let warnings: [String]
}

/// Finds the dialect of a file; what is given is taken as said.
///
/// A byte order mark holds against a given encoding, with a warning, because no text in another encoding begins with it.
/// The whole file is read when nothing above ASCII stands near its beginning.
/// - Parameters:
///   - encoding: nil to find it.
///   - delimiter: nil to find it among comma, tab, semicolon and bar.
/// - Throws: when the file is missing, not a regular file, not readable, damaged, or no text.
package func detectDialect(
  path: String, encoding: TextEncoding? = nil, delimiter: UInt8? = nil, quote: UInt8 = UInt8(ascii: "\"")
) throws(CSVError) -> DetectedDialect {
  let look = try FileLook(path: path, seeksEncoding: encoding == nil)
  if let format = look.foreignFormat { throw CSVError(path: path, what: .notText(format: format)) }
  var found = EncodingFinding(encoding: .utf8, reason: "as given")
  if let encoding {
    found.encoding = encoding
    if let marked = EncodingDetection.markedEncoding(of: look.head.span), marked != encoding {
      found = EncodingFinding(
        encoding: marked, reason: "byte order mark",
        warning: "\(encoding.rawValue) was given, but the byte order mark says \(marked.rawValue), which holds")
    }
  } else {
    found = EncodingDetection.judge(head: look.head.span, sample: look.sample, isWhole: look.isSampleWhole)
  }
  var separation: DelimiterFinding
  if let delimiter {
    separation = DelimiterFinding(delimiter: delimiter, reason: "as given")
  } else {
    guard var decoder = TextDecoder(encoding: found.encoding) else {
      throw CSVError(path: path, what: .encodingUnavailable(found.encoding))
    }
    var text: [UInt8] = []
    _ = decoder.decode(look.head.span, isFinal: look.isHeadWhole, into: &text)
    separation = DelimiterDetection.judge(text.span, quote: quote, isWhole: look.isHeadWhole)
  }
  return DetectedDialect(
    dialect: Dialect(encoding: found.encoding, delimiter: separation.delimiter, quote: quote),
    encodingReason: found.reason, delimiterReason: separation.reason,
    warnings: [found.warning, separation.warning].compactMap { $0 })
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
}
