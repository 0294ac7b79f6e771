// The forgiving engine: any dialect, every record kept, and what strict reading would reject counted.

/// What a lenient reading came across.
package struct LenientCounts: Sendable, Hashable {
  /// Records that strict reading would reject for their quotes.
  package internal(set) var quoting = 0
  /// Of them, records whose quotes were put right by the table's width.
  package internal(set) var reassembled = 0
  /// Records that have another delimiter than the rest of the file.
  package internal(set) var otherDelimiter = 0
  /// Records that have another quote than the rest of the file.
  package internal(set) var otherQuote = 0
  /// Records that have another escape character than the rest of the file.
  package internal(set) var otherEscape = 0
  /// Records that end otherwise than the rest of the file.
  package internal(set) var otherRecordEnd = 0
  /// Records put together from lines that a line end inside an unquoted cell had cut.
  package internal(set) var rejoined = 0
  /// Records in which a delimiter was missing beside a quote, and was put back.
  package internal(set) var delimiterPutBack = 0
  /// Lines with nothing but blanks in them: no records.
  package internal(set) var blankLines = 0

  /// Nothing yet.
  package init() {}
}

/// Turns text into records like `LibCSVParser`, for any dialect, and rejects none.
///
/// A record that is well formed and has the table's width is taken as it is. One that is not is read again in other ways,
/// and another reading is taken only where it gives the table's width.
struct LenientParser {
  let dialect: Dialect
  /// The table's form, where it is known: without it every record is taken as it comes.
  var shape: TableShape?
  /// So many records from the first on are the header: their cells need not be of the columns' kinds.
  var headerRecords = 1
  private(set) var counts = LenientCounts()
  /// Physical line, from 1, at which the text that is not used up begins.
  private(set) var line: Int
  private var splitter: RecordSplitter
  private var list = FieldList()
  private var recordsRead = 0
  /// Width of the record before this one, where it was not the table's.
  private var oddWidth = 0
  /// Behind the beginning of the text not used up: no quoted field that opens before this ends.
  private var unclosedUntil = 0
  /// Bytes read for nothing, because a quoted field ended far from where it should have; and what may be.
  private var wasted = 0

  init(_ dialect: Dialect, shape: TableShape? = nil, firstLine: Int = 1) {
    self.dialect = dialect
    self.shape = shape
    line = firstLine
    splitter = RecordSplitter(dialect)
  }

  /// Appends records from the front of `text` to `block` until about `limit` bytes are used or a record needs more text.
  /// Returns the bytes used up: always whole records and blank lines. With `isFinal` nothing more will come.
  mutating func parse(
    _ text: Span<UInt8>, isFinal: Bool, limit: Int, into block: inout RecordBlock
  ) throws(LibCSVParser.Failure) -> Int {
    var used = 0
    while used < limit && used < text.count {
      guard let blank = blankLine(in: text, at: used, isFinal: isFinal) else { break }
      if blank > 0 {
        counts.blankLines += 1
        line += 1
        used += blank
        continue
      }
      var window = text
      var isWindowFinal = isFinal
      if unclosedUntil > used {
        guard let lineEnd = endOfLine(in: text, from: used, isFinal: isFinal) else { break }
        window = text.extracting(0..<lineEnd)
        isWindowFinal = true
      }
      guard let end = splitter.split(window, from: used, isFinal: isWindowFinal, into: &list) else { break }
      guard end - used + block.bytes.count < Int(Int32.max) else { throw .recordTooLarge }
      if isSound(window, from: used) {
        append(window, used..<end, to: &block)
        used = end
      } else {
        guard let next = recover(text, from: used, end: end, isFinal: isFinal, into: &block) else { break }
        used = next
      }
      recordsRead += 1
    }
    unclosedUntil = max(0, unclosedUntil - used)
    return used
  }

  /// Length of the blank line at `start`, with its end; 0 where there is none, nil when more text is needed.
  private func blankLine(in text: Span<UInt8>, at start: Int, isFinal: Bool) -> Int? {
    var position = start
    while position < text.count, text[position] == 0x20 || text[position] == 0x09, text[position] != dialect.delimiter {
      position += 1
    }
    if position == text.count { return isFinal ? position - start : nil }
    guard let length = splitter.lengthOfRecordEnd(in: text, at: position, isFinal: isFinal) else { return nil }
    return length == 0 ? 0 : position + length - start
  }

  /// Whether the record that was just cut can stand as it is.
  private mutating func isSound(_ text: Span<UInt8>, from start: Int) -> Bool {
    if list.isUnclosed { return false }
    guard let shape else { return true }
    let width = list.fields.count
    if width != shape.width {
      // A second table, or rows that are all short: the same again is no accident.
      return width >= 2 && width == oddWidth && list.strayQuotes == 0
    }
    return list.strayQuotes == 0 && !hasForeignQuotes(text)
  }

  /// Whether two cells or more begin with the quote that this dialect does not have.
  private func hasForeignQuotes(_ text: Span<UInt8>) -> Bool {
    guard let foreign = foreignQuote else { return false }
    var count = 0
    for field in list.fields where !field.isCooked && field.end - field.start >= 2 {
      if text[field.start] == foreign && text[field.end - 1] == foreign { count += 1 }
    }
    return count >= 2
  }

  private var foreignQuote: UInt8? {
    switch dialect.quote {
    case UInt8(ascii: "\""): UInt8(ascii: "'")
    case UInt8(ascii: "'"): UInt8(ascii: "\"")
    default: nil
    }
  }

  /// Adds the record in `list`, which lies in `range` of `text`.
  private mutating func append(_ text: Span<UInt8>, _ range: Range<Int>, to block: inout RecordBlock) {
    let raw = block.bytes.count - range.lowerBound
    block.appendText(text.extracting(range))
    var cooked = 0
    if !list.cooked.isEmpty {
      cooked = block.bytes.count
      block.appendText(list.cooked.span)
    }
    for field in list.fields {
      let base = field.isCooked ? cooked : raw
      block.appendField(in: base + field.start..<base + field.end)
    }
    block.closeRecord(line: line)
    line += list.lineBreaks + 1
  }

  private mutating func append(_ texts: [[UInt8]], lines: Int, to block: inout RecordBlock) {
    for text in texts { block.appendField(text) }
    block.closeRecord(line: line)
    line += lines
  }
}

// MARK: Reading again

extension LenientParser {
  /// A record that was cut at `start..<end` and does not fit: finds the reading that does, and adds it to `block`.
  /// Returns where the next record begins; nil when more text is needed.
  private mutating func recover(
    _ text: Span<UInt8>, from start: Int, end: Int, isFinal: Bool, into block: inout RecordBlock
  ) -> Int? {
    let first = list
    let isCutShort = first.isUnclosed
    // Some lines more are looked at, as many whatever part of the file is at hand.
    if !isFinal && text.count - start < RecordSplitter.longestField && !hasLines(RecordRecovery.mostLines, in: text, from: end) {
      return nil
    }
    if isCutShort { unclosedUntil = max(unclosedUntil, end) }
    if isCutShort || first.strayQuotes > 0 { counts.quoting += 1 }
    guard let lineEnd = endOfLine(in: text, from: start, isFinal: isFinal) else {
      return take(first, text, start..<end, into: &block)
    }
    guard let shape else {
      if isCutShort { return takeLine(text, start..<lineEnd, into: &block) }
      return take(first, text, start..<end, into: &block)
    }
    let fits = !isCutShort && RecordRecovery.width(of: first, in: text, notOver: shape.width) == shape.width
    let recovery = RecordRecovery(
      dialect: dialect, shape: shape, isHeader: recordsRead < headerRecords, foreignQuote: foreignQuote)
    let place = RecordRecovery.Place(start: start, end: end, lineEnd: lineEnd, isFinal: isFinal)
    if let found = recovery.better(than: first, fits: fits, in: text, at: place) {
      count(found.reason)
      wasted += max(0, end - found.end)
      if wasted > 1 << 24 { unclosedUntil = max(unclosedUntil, end) }
      let lines = lineCount(in: text.extracting(start..<found.end))
      append(found.texts, lines: lines, to: &block)
      return found.end
    }
    oddWidth = fits ? 0 : first.fields.count
    if isCutShort || (!fits && first.strayQuotes > 0 && end > lineEnd) { return takeLine(text, start..<lineEnd, into: &block) }
    return take(first, text, start..<end, into: &block)
  }

  /// Whether so many physical lines from `start` on are in sight, for a record may go on in them.
  private func hasLines(_ count: Int, in text: Span<UInt8>, from start: Int) -> Bool {
    var position = start
    for _ in 0..<count {
      guard let end = endOfLine(in: text, from: position, isFinal: false) else { return false }
      position = end
    }
    return true
  }

  private mutating func count(_ reason: RecordRecovery.Reason) {
    switch reason {
    case .reassembled: counts.reassembled += 1
    case .delimiter: counts.otherDelimiter += 1
    case .quote: counts.otherQuote += 1
    case .escape: counts.otherEscape += 1
    case .recordEnd: counts.otherRecordEnd += 1
    case .rejoined: counts.rejoined += 1
    case .delimiterPutBack: counts.delimiterPutBack += 1
    }
  }

  private mutating func take(
    _ found: FieldList, _ text: Span<UInt8>, _ range: Range<Int>, into block: inout RecordBlock
  ) -> Int {
    list = found
    append(text, range, to: &block)
    return range.upperBound
  }

  /// Takes one physical line for the record: a quote that nothing closes in it is text.
  private mutating func takeLine(_ text: Span<UInt8>, _ range: Range<Int>, into block: inout RecordBlock) -> Int {
    let line = text.extracting(0..<range.upperBound)
    let end = splitter.split(line, from: range.lowerBound, isFinal: true, into: &list) ?? range.upperBound
    if list.isUnclosed || end != range.upperBound {
      var unquoted = dialect
      unquoted.quote = nil
      unquoted.recordDelimiter = nil
      _ = RecordSplitter(unquoted).split(line, from: range.lowerBound, isFinal: true, into: &list)
    }
    append(text, range, to: &block)
    return range.upperBound
  }
}

extension RecordBlock {
  /// Adds text in which fields are then said to lie.
  fileprivate mutating func appendText(_ text: Span<UInt8>) {
    unsafe text.withUnsafeBufferPointer { unsafe bytes.append(contentsOf: $0) }
  }
}
