// A record in which the delimiter beside a quoted cell is missing: put back where that alone makes the record fit.

extension RecordRecovery {
  /// Places at which a delimiter is tried, at most.
  private static let mostPlaces = 64

  /// The record in `line`, one physical line of `text`, with one delimiter more, between a quote and what stands beside it.
  /// Nil unless there is exactly one place for it that makes the record well formed, of the table's width, and nothing
  /// but a better table than `first`, the record as it stands.
  func withDelimiterPutBack(_ first: FieldList, in text: Span<UInt8>, _ line: Range<Int>) -> Found? {
    guard shape.width >= 2, line.count <= 1 << 14 else { return nil }
    let cells = first.fields.indices.map { CellKind(first.bytes(of: $0, in: text)) }
    let before = shape.agreement(cells)
    let isFull = !first.isUnclosed && cells.count >= shape.width
    var bytes: [UInt8] = []
    bytes.reserveCapacity(line.count)
    for position in line { bytes.append(text[position]) }
    while let last = bytes.last, last == 0x0A || last == 0x0D { bytes.removeLast() }
    let places = gaps(in: bytes)
    guard places.count <= RecordRecovery.mostPlaces else { return nil }
    var found: Found?
    for place in places {
      var mended = bytes
      mended.insert(dialect.delimiter, at: place)
      var list = FieldList()
      let end = RecordSplitter(dialect).split(mended.span, from: 0, isFinal: true, into: &list)
      guard end == mended.count, !list.isUnclosed, list.strayQuotes == 0, list.fields.count == shape.width else { continue }
      let texts = list.fields.indices.map { Array(list.bytes(of: $0, in: mended.span)) }
      let after = shape.agreement(texts.map { CellKind($0[...]) })
      let isBetter = after.agreeing > before.agreeing || after.differing < before.differing
      let isNoWorse = after.differing == 0 && after.agreeing >= before.agreeing
      if !isHeader && !(isNoWorse && (isBetter || isQuotedForReason(list, at: place, of: mended, isFull: isFull))) { continue }
      if isHeader && (isFull || texts.contains(where: \.isEmpty)) { continue }
      if found != nil { return nil }
      found = Found(texts: texts, end: line.upperBound, reason: .delimiterPutBack)
    }
    return found
  }

  /// Places between a quote and text, or between two quotes.
  private func gaps(in line: [UInt8]) -> [Int] {
    guard let quote = dialect.quote, line.count >= 2 else { return [] }
    let others: [UInt8?] = [dialect.delimiter, dialect.escape, 0x20, 0x09]
    return (1..<line.count).filter { place in
      (line[place] == quote || line[place - 1] == quote) && !others.contains(line[place]) && !others.contains(line[place - 1])
    }
  }

  /// Whether a quoted cell beside the delimiter at `place` stands in a column quoted by habit or, where a field is missing,
  /// needs its quotes: words in quotes may end or begin a cell of text as well, and so may signs for inches. Two quotes with
  /// nothing between them are one that is doubled.
  private func isQuotedForReason(_ list: FieldList, at place: Int, of line: [UInt8], isFull: Bool) -> Bool {
    guard line[place - 1] != line[place + 1] else { return false }
    return list.fields.indices.contains { column in
      let field = list.fields[column]
      guard field.isQuoted, !field.isCooked, field.start == place + 2 || field.end == place - 1 else { return false }
      return shape.isQuoted(column: column) || (!isFull && line[field.start..<field.end].contains(dialect.delimiter))
    }
  }
}
