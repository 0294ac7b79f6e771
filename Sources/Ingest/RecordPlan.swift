// A record before it is a row: where its cells lie, what they say, and whether it is a record at all (A10, A21).

internal import CSV
internal import CallCentre

/// A record being judged: where it stands, and its cells.
struct PlacedRecord {
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

/// What the records of one file are judged by.
protocol RecordPlan: AnyObject, Sendable {
  /// The header's cells as UTF-8, and its lines cell by cell as they stand in the file's own encoding.
  var header: [[UInt8]] { get }
  var headerLines: [[[UInt8]]] { get }
  var missing: MissingWords { get }
  var stamps: StampParser { get }
}

extension RecordPlan {
  /// Every cell is that of one line of the header.
  func isHeader(_ place: PlacedRecord, _ text: borrowing Span<UInt8>, _ bounds: borrowing Span<FieldBounds>) -> Bool {
    for line in headerLines.indices where isHeader(line: line, place, text, bounds) { return true }
    return false
  }

  private func isHeader(line: Int, _ place: PlacedRecord, _ text: borrowing Span<UInt8>, _ bounds: borrowing Span<FieldBounds>) -> Bool {
    if headerLines[line].count != place.fieldCount { return false }
    for column in 0..<place.fieldCount {
      let range = place.cell(column, text, bounds)
      if range.end - range.start != headerLines[line][column].count { return false }
      for offset in headerLines[line][column].indices where headerLines[line][column][offset] != text[range.start + offset] { return false }
    }
    return true
  }

  /// The first cell that is not empty is a word for totals.
  func isTotal(_ place: PlacedRecord, _ text: borrowing Span<UInt8>, _ bounds: borrowing Span<FieldBounds>, _ decoding: CellDecoding) -> Bool {
    for column in 0..<place.fieldCount {
      let range = place.cell(column, text, bounds)
      if range.start == range.end { continue }
      let first = text[range.start]
      guard range.end - range.start <= 6, first >= 0x80 || first | 0x20 == 0x74 else { return false }
      return RecordFault.totals.contains(string(text, range, decoding))
    }
    return false
  }

  /// Why a record is none; nil for a sound one.
  @inline(__always)
  func fault(_ place: PlacedRecord, _ text: borrowing Span<UInt8>, _ bounds: borrowing Span<FieldBounds>, _ decoding: CellDecoding) -> RecordFault? {
    if isTotal(place, text, bounds, decoding) { return .totalRow }
    if place.fieldCount == header.count { return isHeader(place, text, bounds) ? .repeatedHeader : nil }
    return width(place, text, bounds)
  }

  /// Cells too few, or too many and not empty.
  @inline(never)
  private func width(_ place: PlacedRecord, _ text: borrowing Span<UInt8>, _ bounds: borrowing Span<FieldBounds>) -> RecordFault? {
    if place.fieldCount < header.count { return .fieldCount(place.fieldCount) }
    for column in header.count..<place.fieldCount {
      let range = place.cell(column, text, bounds)
      if range.start < range.end { return .fieldCount(place.fieldCount) }
    }
    return nil
  }

  // MARK: Cells in the file's own encoding

  /// Adds a cell's text to the digest, as UTF-8: copies of a row may stand in files of different encodings.
  @inline(__always)
  func add(_ range: (start: Int, end: Int), _ text: borrowing Span<UInt8>, to digest: inout RowDigest, _ decoding: CellDecoding, isUTF8: Bool) {
    var own = digest
    if own.add(text, range.start, range.end) || isUTF8 {
      digest = own
    } else {
      let bytes = utf8(text, range, decoding)
      digest.add(bytes.span, 0, bytes.count)
    }
  }

  /// The bytes of a cell in UTF-8.
  func utf8(_ text: borrowing Span<UInt8>, _ range: (start: Int, end: Int), _ decoding: CellDecoding) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(range.end - range.start)
    for place in range.start..<range.end { bytes.append(text[place]) }
    if decoding.isUTF8 { return bytes }
    // Some blanks are known only when they have been decoded.
    let decoded = decoding.utf8(bytes)
    let inner = trimmed(decoded.span, 0, decoded.count)
    return inner.end - inner.start == decoded.count ? decoded : Array(decoded[inner.start..<inner.end])
  }

  func string(_ text: borrowing Span<UInt8>, _ range: (start: Int, end: Int), _ decoding: CellDecoding) -> String {
    String(decoding: utf8(text, range, decoding), as: UTF8.self)
  }

  /// The cell is empty or a word for "no value".
  func isMissing(_ text: borrowing Span<UInt8>, _ range: (start: Int, end: Int), _ decoding: CellDecoding) -> Bool {
    if decoding.isUTF8 || range.start == range.end { return missing.contains(text, range.start, range.end) }
    let bytes = utf8(text, range, decoding)
    return missing.contains(bytes.span, 0, bytes.count)
  }

  /// The stamp in a cell.
  @inline(__always)
  func stamp(_ text: borrowing Span<UInt8>, _ range: (start: Int, end: Int), _ decoding: CellDecoding, day: inout StampDay) -> ParsedStamp {
    let parsed = stamps.parse(text, range.start, range.end, day: &day)
    if parsed.form != .unreadable || decoding.isUTF8 { return parsed }
    let bytes = utf8(text, range, decoding)
    return stamps.parse(bytes.span, 0, bytes.count)
  }
}

// MARK: Identities

extension RecordPlan {
  /// The key of an id that needs no closer look: 1–18 digits or 5–11 digits and capital letters without X, which may be a
  /// mask; for a phone 7–11 digits that begin with none of 0 and 86.
  @inline(__always)
  func plainKey(_ kind: CustomerKey.Kind, isPhone: Bool, _ text: borrowing Span<UInt8>, _ range: (start: Int, end: Int)) -> CustomerKey? {
    let count = range.end - range.start
    guard isPhone ? count >= 7 && count <= 11 && text[range.start] != 0x30 : count <= 18 else { return nil }
    let takesLetters = !isPhone && count >= 5 && count <= 11
    var digits: UInt64 = 1  // a leading 1 keeps leading zeros apart
    var letters: UInt64 = 1
    var letterCount = 0
    var place = range.start
    while place < range.end {
      let byte = text[place]
      if byte &- 0x30 <= 9 {
        digits = digits &* 10 &+ UInt64(byte &- 0x30)
        letters = letters &* 36 &+ UInt64(byte &- 0x30)
      } else if byte &- 0x41 <= 25, byte != 0x58, takesLetters {
        letters = letters &* 36 &+ UInt64(byte &- 0x37)
        letterCount += 1
      } else {
        return nil
      }
      place += 1
    }
    return letterCount == 0 ? CustomerKey(kind: kind, digits: digits) : CustomerKey(kind: kind, letters: letters)
  }
}
