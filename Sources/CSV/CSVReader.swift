// The reader of one delimited text file: records in blocks, in bounded memory.

/// Reads a file once, from front to back. Memory holds about one block and one record.
/// A quote that nothing closes makes all that follows it one record until the end of the file is seen.
package struct CSVReader: ~Copyable {
  private var source: TextSource
  private var parser: LibCSVParser
  /// Decoded text; what lies before `start` is used up.
  private var text: [UInt8] = []
  private var start = 0
  private let blockSize: Int
  private var recordsRead = 0

  /// Opens `path`.
  /// - Parameters:
  ///   - engine: every engine gives the same records; so far there is one.
  ///   - blockSize: bytes of text that fill a block, about.
  ///   - readSize: bytes asked of the system at a time.
  ///   - observe: is shown the raw bytes of the file once, in order, as they are read (to hash them in the same pass).
  /// - Throws: when the file is missing, not a regular file or not readable.
  package init(
    path: String, dialect: Dialect, engine: CSVEngine = .auto, blockSize: Int = 1 << 20, readSize: Int = 1 << 18,
    observe: ((borrowing Span<UInt8>) -> Void)? = nil
  ) throws(CSVError) {
    source = try TextSource(path: path, encoding: dialect.encoding, readSize: readSize, observe: observe)
    parser =
      switch engine {
      case .auto, .libcsv: LibCSVParser(delimiter: dialect.delimiter, quote: dialect.quote ?? UInt8(ascii: "\""))
      }
    self.blockSize = max(1, blockSize)
  }

  /// Bytes of the file read so far, its byte order mark included.
  package var bytesRead: Int { source.bytesRead }
  /// Byte sequences replaced by U+FFFD so far, because the encoding does not know them.
  package var sequencesReplaced: Int { source.sequencesReplaced }
  /// Physical lines used up so far; after the last block all lines of the file.
  package var linesRead: Int { parser.line - 1 }

  /// Replaces what `block` holds by the records that follow; false when there are none left.
  package mutating func next(into block: inout RecordBlock) throws(CSVError) -> Bool {
    block.removeAll()
    block.firstRecord = recordsRead
    defer {
      recordsRead += block.records.count
      block.endLine = parser.line
    }
    var used = 0
    while true {
      used += try parse(limit: blockSize - used, into: &block)
      if used >= blockSize {
        if !block.records.isEmpty { return true }
        used = 0
      } else if source.isAtEnd {
        return !block.records.isEmpty
      } else {
        // Only when less is left than goes, or a record without end would be moved again and again.
        if start >= text.count - start {
          text.removeSubrange(..<start)
          start = 0
        }
        try source.appendMore(to: &text)
      }
    }
  }

  /// Moves records from the text to `block` and returns the bytes of text used up.
  private mutating func parse(limit: Int, into block: inout RecordBlock) throws(CSVError) -> Int {
    // Taken out while a span of it is in use, because that borrows all of self.
    var text: [UInt8] = []
    swap(&text, &self.text)
    defer { swap(&text, &self.text) }
    do {
      let rest = text.span.extracting(start..<text.count)
      let count = try parser.parse(rest, isFinal: source.isAtEnd, limit: limit, into: &block)
      start += count
      return count
    } catch {
      throw error.about(path: source.path, line: parser.line)
    }
  }
}
