// The reference engine: libcsv in strict mode, one physical line at a time, with one recovery for faults (D19).

internal import CLibCSV
internal import Glibc

/// Turns text into records. It is handed the text that is not used up yet, again and again, each time with more at its end.
///
/// The text goes to libcsv one physical line at a time (a line ends at LF, CRLF or a lone CR), because libcsv counts no
/// lines. A record thus never ends inside a line that was handed over, and a line never holds two records.
/// When libcsv reports a fault, the record's first line becomes a fault record and reading begins anew at the next line.
///
/// Reading lines anew costs little, whatever stray quotes there are: inside a record each quote toggles between open and
/// closed, so the line that ends an open record (well or with a fault) holds an odd number of quotes, the lines
/// between hold an even number and leave nothing open when read anew. So no line is read more than three times.
@safe
struct LibCSVParser: ~Copyable {
  private var parser = unsafe csv_parser()
  private let quote: UInt8
  /// Physical line, from 1, at which the text that is not used up begins.
  var line = 1
  /// A record stopped the parser because it is longer than the limit.
  private(set) var isOverlong = false
  private let recordLimit: Int
  /// How much of that text libcsv has.
  private var fed = 0
  /// Up to where that text was searched for what comes next: a quote, or else the end of a line.
  private var searched = 0
  private var seeksQuote = false
  /// Length of the first line of the record that libcsv has begun.
  private var firstLineLength = 0

  /// What stopped the parser for good.
  enum Failure: Error {
    case recordTooLarge
    case outOfMemory

    /// The same as an error of a file, whose record begins at `line`.
    func about(path: String, line: Int) -> CSVError {
      switch self {
      case .recordTooLarge: CSVError(path: path, what: .recordTooLarge(line: line))
      case .outOfMemory: CSVError(path: path, what: .outOfMemory(line: line))
      }
    }
  }

  /// `recordLimit`: bytes from a record's first to the one before its end; before a longer one the parser stops.
  init(delimiter: UInt8, quote: UInt8, recordLimit: Int = .max) {
    self.quote = quote
    self.recordLimit = recordLimit
    unsafe csv_init(&parser, UInt8(CSV_STRICT | CSV_STRICT_FINI))
    unsafe csv_set_delim(&parser, delimiter)
    unsafe csv_set_quote(&parser, quote)
    // Fields grow by this much: the default of 128 bytes makes large fields slow.
    unsafe csv_set_blk_size(&parser, 1 << 16)
  }

  deinit {
    var parser = unsafe parser
    unsafe csv_free(&parser)
  }

  /// Appends records from the front of `text` to `block` until about `limit` bytes are used or a record needs more text.
  /// Returns the bytes used up: always whole records and blank lines. With `isFinal` nothing more will come.
  mutating func parse(
    _ text: Span<UInt8>, isFinal: Bool, limit: Int, into block: inout RecordBlock
  ) throws(Failure) -> Int {
    var used = 0
    isOverlong = false
    while used < limit && used < text.count {
      let rest = text.extracting(used..<text.count)
      guard let end = endOfLineToFeed(in: rest, isFinal: isFinal) else {
        if !isFinal { break }
        // A quoted field is open and no quote follows: unclosed at the end of the file.
        used += recover(into: &block)
        continue
      }
      if end > recordLimit && lengthWithoutEnd(of: rest.extracting(0..<end)) > recordLimit {
        isOverlong = true
        break
      }
      if fed == 0 { firstLineLength = end }
      guard end + block.bytes.count < Int(Int32.max) else { throw .recordTooLarge }
      let isSound = try feed(
        rest.extracting(fed..<end), recordLength: end, isLast: isFinal && end == rest.count, into: &block)
      if !isSound {
        used += recover(into: &block)
        continue
      }
      if unsafe parser.pstate != betweenRecords {
        fed = end
        searched = end
        seeksQuote = true
        continue
      }
      if block.openFieldCount > 0 { block.closeRecord(line: line) }
      line += end == firstLineLength ? 1 : lineCount(in: rest.extracting(0..<end))
      used += end
      beginRecord()
    }
    return used
  }

  /// libcsv's state when no record has begun.
  private var betweenRecords: Int32 { 0 }

  /// Where the line ends that libcsv needs next; nil when that end is not in `rest`.
  /// Inside an open quoted field the lines without a quote can neither end the record nor break it: they are kept back
  /// until a line with a quote follows.
  private mutating func endOfLineToFeed(in rest: Span<UInt8>, isFinal: Bool) -> Int? {
    if seeksQuote {
      guard let position = firstIndex(of: quote, in: rest, from: searched) else {
        searched = rest.count
        return nil
      }
      searched = position
      seeksQuote = false
    }
    let end = endOfLine(in: rest, from: searched, isFinal: isFinal)
    // The last byte is looked at again: it may be the first half of a CRLF.
    if end == nil { searched = max(searched, rest.count - 1) }
    return end
  }

  /// Hands `bytes`, the last ones of `recordLength` bytes of a record, to libcsv; false where it reports a fault.
  private mutating func feed(
    _ bytes: Span<UInt8>, recordLength: Int, isLast: Bool, into block: inout RecordBlock
  ) throws(Failure) -> Bool {
    // A field may hold all the text of the record, and every byte and the end of the file may end one.
    var isSound = false
    block.appendFields(byteCount: recordLength, fieldCount: bytes.count + 1) { text, ends in
      unsafe text.withUnsafeMutableBufferPointer { text, textCount in
        unsafe ends.withUnsafeMutableBufferPointer { ends, endCount in
          var sink = unsafe FieldSink(text: text.baseAddress, ends: ends.baseAddress)
          isSound = unsafe feed(bytes, isLast: isLast, sink: &sink)
          unsafe textCount = sink.textCount
          unsafe endCount = sink.endCount
        }
      }
    }
    if !isSound, unsafe csv_error(&parser) != CSV_EPARSE { throw .outOfMemory }
    return isSound
  }

  private mutating func feed(_ bytes: Span<UInt8>, isLast: Bool, sink: UnsafeMutablePointer<FieldSink>) -> Bool {
    unsafe bytes.withUnsafeBytes { bytes in
      if unsafe csv_parse(&parser, bytes.baseAddress, bytes.count, receiveField, nil, sink) < bytes.count { return false }
      return unsafe !isLast || csv_fini(&parser, receiveField, nil, sink) == 0
    }
  }

  /// D19: the first line of the record is a fault, the parser begins anew behind it. Returns that line's length.
  private mutating func recover(into block: inout RecordBlock) -> Int {
    block.replaceOpenRecordWithFault(line: line)
    reset()
    line += 1
    return firstLineLength
  }

  /// Forgets the record that has begun.
  mutating func reset() {
    // csv_fini resets the parser, but in an open quoted field only without CSV_STRICT_FINI.
    unsafe csv_set_opts(&parser, UInt8(CSV_STRICT))
    unsafe csv_fini(&parser, nil, nil, nil)
    unsafe csv_set_opts(&parser, UInt8(CSV_STRICT | CSV_STRICT_FINI))
    beginRecord()
  }

  private mutating func beginRecord() {
    fed = 0
    searched = 0
    seeksQuote = false
  }
}

/// Where libcsv's fields go: memory that is large enough for all that one line can bring.
@unsafe
private struct FieldSink {
  let text: UnsafeMutablePointer<UInt8>?
  let ends: UnsafeMutablePointer<Int32>?
  var textCount = 0
  var endCount = 0
}

/// libcsv has read a field: adds it to the sink behind `context`.
private func receiveField(_ content: UnsafeMutableRawPointer?, _ count: Int, _ context: UnsafeMutableRawPointer?) {
  guard let sink = unsafe context?.assumingMemoryBound(to: FieldSink.self),
    let text = unsafe sink.pointee.text, let ends = unsafe sink.pointee.ends
  else { return }
  if let content = unsafe content { unsafe memcpy(text + sink.pointee.textCount, content, count) }
  unsafe sink.pointee.textCount += count
  unsafe ends[sink.pointee.endCount] = Int32(truncatingIfNeeded: sink.pointee.textCount)
  unsafe sink.pointee.endCount += 1
}
