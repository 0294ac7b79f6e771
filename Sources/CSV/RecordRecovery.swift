// Other ways to read a record that does not fit into its table; one is taken only where it makes the record fit.

/// Reads a record again: its quotes put right, or with another delimiter, quote, escape or record end.
struct RecordRecovery {
  /// What was different about the record.
  enum Reason: Sendable {
    case reassembled
    case delimiter
    case quote
    case escape
    case recordEnd
    case rejoined
    case delimiterPutBack
  }

  /// Where the record lies in the text.
  struct Place {
    var start: Int
    /// Behind the record as it was first read.
    var end: Int
    /// Behind its first physical line.
    var lineEnd: Int
    /// Whether the text reaches to the end of the file.
    var isFinal: Bool
  }

  /// A reading that fits.
  struct Found {
    var texts: [[UInt8]]
    /// Where the next record begins.
    var end: Int
    var reason: Reason
  }

  let dialect: Dialect
  let shape: TableShape
  let isHeader: Bool
  let foreignQuote: UInt8?

  /// Lines that a record with faulty quotes may have.
  static let mostLines = 6

  /// Fields of a record less the empty ones at its end that are more than `most`.
  static func width(of list: FieldList, in text: Span<UInt8>, notOver most: Int) -> Int {
    var width = list.fields.count
    while width > most, list.fields[width - 1].start == list.fields[width - 1].end { width -= 1 }
    return width
  }

  /// A better reading of the record at `place` than `first`; nil when there is none. `fits`: `first` has the table's width.
  func better(than first: FieldList, fits: Bool, in text: Span<UInt8>, at place: Place) -> Found? {
    let (start, end, lineEnd) = (place.start, place.end, place.lineEnd)
    let limit = windowEnd(in: text, from: lineEnd)
    if fits { return refined(first, in: text, start: start, end: end, lineEnd: lineEnd) }
    let isWellFormed = !first.isUnclosed && first.strayQuotes == 0
    if let found = otherQuoting(first, in: text, start: start, limit: limit) { return found }
    for (dialect, reason) in otherDialects(text, start..<min(end, lineEnd)) {
      if !isWellFormed && reason != .delimiter && reason != .recordEnd { continue }
      // Faulty quotes may come of the wrong delimiter, where the right one leaves some that are sound. Another quote that
      // encloses nothing only tears the cells that stand between sound ones.
      let mayBeBare = isWellFormed ? reason != .quote : !contains(self.dialect.delimiter, text, start..<lineEnd)
      let leastQuoted = mayBeBare ? 0 : 1
      if let found = read(text, start, limit, as: dialect, reason: reason, leastQuoted: leastQuoted) { return found }
    }
    if let found = withDelimiterPutBack(first, in: text, start..<lineEnd) { return found }
    if !(isWellFormed && end <= lineEnd), let found = reassembled(in: text, start: start, end: end, isWellFormed: isWellFormed) {
      return found
    }
    return rejoined(first, in: text, at: place)
  }

  /// The end of some physical lines behind `lineEnd`: a record read in another way may go on there.
  private func windowEnd(in text: Span<UInt8>, from lineEnd: Int) -> Int {
    var limit = lineEnd
    for _ in 0..<RecordRecovery.mostLines {
      guard limit < text.count, let next = endOfLine(in: text, from: limit, isFinal: true) else { break }
      limit = next
    }
    return limit
  }

  /// The record is well formed with the other quote, or with an escape character.
  private func otherQuoting(_ first: FieldList, in text: Span<UInt8>, start: Int, limit: Int) -> Found? {
    if dialect.escape == nil && (first.strayQuotes > 0 || first.isUnclosed) {
      var other = dialect
      other.escape = UInt8(ascii: "\\")
      if let found = read(text, start, limit, as: other, reason: .escape, isStrict: true, mustEscape: true) { return found }
    }
    if let foreignQuote {
      var other = dialect
      other.quote = foreignQuote
      if let found = read(text, start, limit, as: other, reason: .quote, isStrict: true, leastQuoted: 2) { return found }
    }
    return nil
  }

  /// The record has the right width, yet other quotes or another escape make more sense of it.
  private func refined(_ first: FieldList, in text: Span<UInt8>, start: Int, end: Int, lineEnd: Int) -> Found? {
    if first.strayQuotes > 0 && dialect.escape == nil {
      var other = dialect
      other.escape = UInt8(ascii: "\\")
      if let found = read(text, start, end, as: other, reason: .escape, isStrict: true, mustEscape: true), found.end == end {
        return found
      }
    }
    if first.strayQuotes > 0, let found = withDelimiterPutBack(first, in: text, start..<lineEnd) { return found }
    if first.strayQuotes > 0, lacksQuotes(first), let line = assembled(in: text, start..<lineEnd) {
      return Found(texts: line.texts, end: lineEnd, reason: .reassembled)
    }
    if let foreignQuote, isQuotedThroughout(first, by: foreignQuote, in: text) {
      var other = dialect
      other.quote = foreignQuote
      if let found = read(text, start, end, as: other, reason: .quote, isStrict: true), found.end == end { return found }
    }
    return end > lineEnd && first.strayQuotes > 0 ? cutShort(first, in: text, start: start, end: end) : nil
  }

  /// Whether a filled cell of a column that is quoted by habit stands there without quotes.
  private func lacksQuotes(_ list: FieldList) -> Bool {
    list.fields.indices.contains { index in
      let field = list.fields[index]
      return !field.isQuoted && field.end > field.start && shape.isQuoted(column: index)
    }
  }

  /// A quoted field that swallowed other records: some lines are a record of their own, and so is the line behind them.
  private func cutShort(_ first: FieldList, in text: Span<UInt8>, start: Int, end: Int) -> Found? {
    var lineEnd = start
    for _ in 0..<RecordRecovery.mostLines {
      guard let next = endOfLine(in: text, from: lineEnd, isFinal: true), next < end else { return nil }
      lineEnd = next
      guard let line = assembled(in: text, start..<lineEnd) else { continue }
      if line.cost < 3 * first.strayQuotes || isRecord(at: lineEnd, in: text) {
        return Found(texts: line.texts, end: lineEnd, reason: .reassembled)
      }
    }
    return nil
  }

  /// Whether a record of the table begins at `start`, whatever faults its quotes have.
  private func isRecord(at start: Int, in text: Span<UInt8>) -> Bool {
    var list = FieldList()
    guard RecordSplitter(dialect).split(text, from: start, isFinal: true, into: &list) != nil else { return false }
    guard list.fields.count == shape.width, !list.isUnclosed, list.strayQuotes == 0 else { return false }
    return shape.admits(list.fields.indices.map { CellKind(list.bytes(of: $0, in: text)) })
  }

  /// Whether every cell in words stands between `quote` signs.
  private func isQuotedThroughout(_ list: FieldList, by quote: UInt8, in text: Span<UInt8>) -> Bool {
    var quoted = 0
    for (index, field) in list.fields.enumerated() {
      let bytes = list.bytes(of: index, in: text)
      if field.end - field.start >= 2 && bytes.first == quote && bytes.last == quote {
        quoted += 1
      } else if CellKind(bytes) == .text {
        return false
      }
    }
    return quoted >= 2
  }

  // MARK: Quotes put right

  /// The fewest physical lines from `start` on that can be put together as one record of the table.
  private func reassembled(in text: Span<UInt8>, start: Int, end: Int, isWellFormed: Bool) -> Found? {
    guard dialect.quote != nil else { return nil }
    var lineEnd = start
    for _ in 0..<RecordRecovery.mostLines {
      guard lineEnd < end, let next = endOfLine(in: text, from: lineEnd, isFinal: true) else { break }
      lineEnd = next
      if let line = assembled(in: text, start..<lineEnd), !isWellFormed || line.cost <= 6 {
        return Found(texts: line.texts, end: lineEnd, reason: .reassembled)
      }
      if isWellFormed { break }
    }
    return nil
  }

  private func assembled(in text: Span<UInt8>, _ range: Range<Int>) -> (texts: [[UInt8]], cost: Int)? {
    guard let quote = dialect.quote, range.count <= 1 << 14 else { return nil }
    var line: [UInt8] = []
    line.reserveCapacity(range.count)
    for position in range { line.append(text[position]) }
    if line.last == 0x0A { line.removeLast() }
    if line.last == 0x0D { line.removeLast() }
    let assembly = QuoteAssembly(
      quote: quote, escape: dialect.escape, delimiter: dialect.delimiter, shape: shape)
    return assembly.fields(of: line)
  }

  // MARK: Other dialects

  private func otherDialects(_ text: Span<UInt8>, _ range: Range<Int>) -> [(Dialect, Reason)] {
    var others: [(Dialect, Reason)] = []
    func add(_ reason: Reason, _ change: (inout Dialect) -> Void) {
      var other = dialect
      change(&other)
      if other != dialect { others.append((other, reason)) }
    }
    add(.recordEnd) { $0.recordDelimiter = nil }
    if let foreignQuote { add(.quote) { $0.quote = foreignQuote } }
    if dialect.escape == nil {
      add(.escape) { $0.escape = UInt8(ascii: "\\") }
    } else {
      add(.escape) { $0.escape = nil }
    }
    for delimiter in DelimiterDetection.candidates where delimiter != dialect.delimiter {
      guard contains(delimiter, text, range) else { continue }
      add(.delimiter) {
        $0.delimiter = delimiter
        $0.hasBlankAfterDelimiter = false
      }
      if let foreignQuote {
        add(.delimiter) {
          $0.delimiter = delimiter
          $0.hasBlankAfterDelimiter = false
          $0.quote = foreignQuote
        }
      }
    }
    return others
  }

  private func contains(_ byte: UInt8, _ text: Span<UInt8>, _ range: Range<Int>) -> Bool {
    firstIndex(of: byte, in: text.extracting(0..<range.upperBound), from: range.lowerBound) != nil
  }

  /// The record at `start` as `dialect` reads it, if it then fits and ends where a line of the text does.
  private func read(
    _ text: Span<UInt8>, _ start: Int, _ limit: Int, as dialect: Dialect, reason: Reason, isStrict: Bool = false,
    mustEscape: Bool = false, leastQuoted: Int = 0
  ) -> Found? {
    var list = FieldList()
    let window = text.extracting(0..<limit)
    let end = RecordSplitter(dialect).split(window, from: start, isFinal: true, into: &list)
    guard let end, !list.isUnclosed else { return nil }
    guard RecordRecovery.width(of: list, in: window, notOver: shape.width) == shape.width else { return nil }
    if isStrict && list.strayQuotes > 0 || mustEscape && list.escapes == 0 || list.quotedFields < leastQuoted { return nil }
    if reason == .delimiter && list.strayQuotes > 0 { return nil }
    if (reason == .quote || reason == .delimiter) && shape.width < 2 { return nil }
    let texts = list.fields.indices.map { Array(list.bytes(of: $0, in: window)) }
    let kinds = texts.prefix(shape.width).map { CellKind($0[...]) }
    if !isHeader && !shape.admits(Array(kinds)) { return nil }
    // Words between blanks, or a clock's colons, are no columns unless the columns say so.
    if reason == .delimiter && !isHeader && !Dialect.delimiters.contains(dialect.delimiter) {
      let (agreeing, differing) = shape.agreement(Array(kinds))
      if agreeing == 0 || differing > 0 { return nil }
    }
    if reason == .delimiter && isHeader {
      if texts.contains(where: \.isEmpty) { return nil }
      // The words of a title are no names, unless some of them are quoted.
      let isUsual = Dialect.delimiters.contains(dialect.delimiter)
      if !isUsual && (list.quotedFields == 0 || contains(self.dialect.delimiter, window, start..<end)) { return nil }
    }
    return Found(texts: texts, end: end, reason: reason)
  }

  // MARK: Lines cut inside a cell

  /// A record cut in two or more by line ends inside an unquoted cell: together the lines have the table's width, none of
  /// them has it alone, and every cell is of its column's kind.
  private func rejoined(_ first: FieldList, in text: Span<UInt8>, at place: Place) -> Found? {
    guard !isHeader, shape.width >= 3, isPiece(first), first.strayQuotes == 0 else { return nil }
    var texts = first.fields.indices.map { Array(first.bytes(of: $0, in: text)) }
    let splitter = RecordSplitter(dialect)
    var position = place.end
    for _ in 0..<3 {
      var list = FieldList()
      guard position < text.count else { return nil }
      guard let next = splitter.split(text, from: position, isFinal: place.isFinal, into: &list) else { return nil }
      guard isPiece(list), list.strayQuotes <= 1 else { return nil }
      var parts = list.fields.indices.map { Array(list.bytes(of: $0, in: text)) }
      if parts.count == 1 && parts[0].isEmpty { return nil }
      if list.strayQuotes == 1 {
        // The closing quote of a cell that lost its opening one.
        guard let quote = dialect.quote, parts[0].last == quote else { return nil }
        parts[0].removeLast()
      }
      texts[texts.count - 1] += [0x0A] + parts[0]
      texts += parts.dropFirst()
      position = next
      if texts.count > shape.width { return nil }
      if texts.count == shape.width {
        let kinds = texts.map { CellKind($0[...]) }
        let (agreeing, differing) = shape.agreement(kinds)
        return agreeing >= 2 && differing == 0 ? Found(texts: texts, end: position, reason: .rejoined) : nil
      }
    }
    return nil
  }

  /// Whether it may be a part of a record: one line that has too few fields.
  private func isPiece(_ list: FieldList) -> Bool {
    list.fields.count < shape.width && list.lineBreaks == 0 && !list.isUnclosed
  }
}
