// One record of a contact file before it is a leg: where its cells lie, and what kind of record it is at all.

internal import CSV

/// A record being judged: where it stands, and its cells.
struct ContactRecord {
  let record: Int
  let line: Int
  let firstField: Int
  let fieldCount: Int
  let encoding: TextEncoding
  let isUTF8: Bool

  /// Where the trimmed text of a column's cell lies; an empty range for a column below 0.
  @inline(__always)
  func cell(_ column: Int, _ text: borrowing Span<UInt8>, _ bounds: borrowing Span<FieldBounds>) -> (start: Int, end: Int) {
    if column < 0 { return (0, 0) }
    let field = bounds[firstField + column]
    return trimmed(text, Int(field.start), Int(field.end), isUTF8: isUTF8, encoding)
  }
}

extension ContactPlan {
  /// Every cell is the header's.
  func isHeader(_ place: ContactRecord, _ text: borrowing Span<UInt8>, _ bounds: borrowing Span<FieldBounds>) -> Bool {
    for column in header.indices {
      let range = place.cell(column, text, bounds)
      let name = rawHeader[column]
      if range.end - range.start != name.count { return false }
      for offset in name.indices where name[offset] != text[range.start + offset] { return false }
    }
    return true
  }

  /// The first cell that is not empty is a word for totals.
  func isTotal(_ place: ContactRecord, _ text: borrowing Span<UInt8>, _ bounds: borrowing Span<FieldBounds>, _ decoding: CellDecoding) -> Bool {
    for column in 0..<place.fieldCount {
      let range = place.cell(column, text, bounds)
      if range.start == range.end { continue }
      let first = text[range.start]
      guard range.end - range.start <= 6, first >= 0x80 || first | 0x20 == 0x74 else { return false }
      return RecordFault.totals.contains(string(text, range, decoding))
    }
    return false
  }

  /// Letters, digits and a few marks only, nothing that needs a closer look.
  @inline(__always)
  func isPlainID(_ text: borrowing Span<UInt8>, _ range: (start: Int, end: Int)) -> Bool {
    if range.end - range.start < 2 || missing.hasOwn { return range.end - range.start >= 2 && isPlainID(slowly: text, range) }
    // NULL is four plain letters.
    return hasPlainSigns(text, range) && !(range.end - range.start == 4 && missing.contains(text, range.start, range.end))
  }

  private func isPlainID(slowly text: borrowing Span<UInt8>, _ range: (start: Int, end: Int)) -> Bool {
    !missing.contains(text, range.start, range.end) && hasPlainSigns(text, range)
  }

  @inline(__always)
  private func hasPlainSigns(_ text: borrowing Span<UInt8>, _ range: (start: Int, end: Int)) -> Bool {
    var place = range.start
    while place < range.end {
      let byte = text[place]
      let isPlain = byte &- 0x30 <= 9 || (byte | 0x20) &- 0x61 <= 25 || byte == 0x5F
        || (byte == 0x2D && place > range.start && text[place - 1] | 0x20 != 0x65)
      if !isPlain { return false }
      place += 1
    }
    return true
  }
}
