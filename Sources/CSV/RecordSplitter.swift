// One record cut into fields by any dialect, forgiving what strict reading would reject.

/// The fields of one record: each a piece of the text that was read, or of `cooked` where signs had to be taken out.
struct FieldList {
  struct Field {
    var start: Int
    var end: Int
    /// Whether it lies in `cooked`.
    var isCooked: Bool
    /// Whether it stood between quotes, well closed.
    var isQuoted: Bool
  }

  var fields: [Field] = []
  var cooked: [UInt8] = []
  /// Quotes that strict reading would stumble over.
  var strayQuotes = 0
  /// A quoted field that nothing closes.
  var isUnclosed = false
  /// Quoted fields, well closed.
  var quotedFields = 0
  /// Physical lines after the first one.
  var lineBreaks = 0
  /// Escape signs in front of what they escape.
  var escapes = 0

  mutating func removeAll() {
    fields.removeAll(keepingCapacity: true)
    cooked.removeAll(keepingCapacity: true)
    strayQuotes = 0
    isUnclosed = false
    quotedFields = 0
    lineBreaks = 0
    escapes = 0
  }

  /// The text of field `index` of a record read from `text`.
  func bytes(of index: Int, in text: Span<UInt8>) -> ArraySlice<UInt8> {
    let field = fields[index]
    if field.isCooked { return cooked[field.start..<field.end] }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(field.end - field.start)
    for position in field.start..<field.end { bytes.append(text[position]) }
    return bytes[...]
  }
}

/// Cuts records by one dialect. A quote that opens a field closes it only before a delimiter or a line end; a quote
/// anywhere else is text.
struct RecordSplitter {
  var delimiter: UInt8
  /// Outside the range of a byte where no quote means anything.
  private(set) var quote: Int
  private(set) var escape: Int
  private let recordDelimiter: RecordDelimiter?
  private let skipsBlank: Bool
  /// A quoted field that nothing closes within so many bytes is taken for unclosed.
  static let longestField = 1 << 20

  init(_ dialect: Dialect) {
    delimiter = dialect.delimiter
    quote = dialect.quote.map(Int.init) ?? -1
    escape = dialect.escape.map(Int.init) ?? -1
    recordDelimiter = dialect.recordDelimiter
    skipsBlank = dialect.hasBlankAfterDelimiter
  }

  /// Length of the record end at `position`, 0 where there is none; nil when it takes the next byte to tell.
  @inline(__always)
  func lengthOfRecordEnd(in text: Span<UInt8>, at position: Int, isFinal: Bool) -> Int? {
    let byte = text[position]
    if byte != 0x0A && byte != 0x0D { return 0 }
    if position + 1 == text.count && !isFinal { return nil }
    let next = position + 1 < text.count ? text[position + 1] : 0
    switch recordDelimiter {
    case nil: return byte == 0x0D && next == 0x0A ? 2 : 1
    case .lineFeed: return byte == 0x0A ? 1 : next == 0x0A ? 2 : position + 1 == text.count ? 1 : 0
    case .carriageReturnLineFeed: return byte == 0x0D && next == 0x0A ? 2 : 0
    case .carriageReturn: return byte == 0x0A ? 0 : next == 0x0A ? 2 : 1
    }
  }

  /// Reads the record at `start` into `list`. Returns the index behind its end; nil when more text is needed.
  /// A field that is unclosed ends at the end of the text or of what a field may hold, and the record with it.
  func split(_ text: Span<UInt8>, from start: Int, isFinal: Bool, into list: inout FieldList) -> Int? {
    list.removeAll()
    var position = start
    while true {
      if skipsBlank && position > start && position < text.count && text[position] == 0x20 { position += 1 }
      let opening = openingQuote(in: text, from: position)
      let end: Int?
      if let opening {
        end = quotedField(text, from: opening + 1, isFinal: isFinal, into: &list)
      } else {
        end = plainField(text, from: position, isFinal: isFinal, into: &list)
      }
      guard let end else { return nil }
      if list.isUnclosed || end == text.count {
        return isFinal || list.isUnclosed ? end : nil
      }
      if text[end] == delimiter {
        position = end + 1
        continue
      }
      guard let length = lengthOfRecordEnd(in: text, at: end, isFinal: isFinal) else { return nil }
      return end + length
    }
  }

  /// Where a quoted field opens at `position`, blanks before it passed over.
  @inline(__always)
  private func openingQuote(in text: Span<UInt8>, from position: Int) -> Int? {
    var position = position
    while position < text.count && text[position] == 0x20 && delimiter != 0x20 { position += 1 }
    return position < text.count && Int(text[position]) == quote ? position : nil
  }

  /// Reads an unquoted field; returns where its delimiter, its record end or the end of the text stands.
  private func plainField(_ text: Span<UInt8>, from start: Int, isFinal: Bool, into list: inout FieldList) -> Int? {
    var position = start
    var field = FieldUnderway(start)
    while position < text.count {
      let byte = text[position]
      if byte == delimiter { break }
      if byte == 0x0A || byte == 0x0D {
        guard let length = lengthOfRecordEnd(in: text, at: position, isFinal: isFinal) else { return nil }
        if length > 0 { break }
        list.lineBreaks += 1
      } else if Int(byte) == quote {
        list.strayQuotes += 1
      } else if Int(byte) == escape {
        guard position + 1 < text.count || isFinal else { return nil }
        if position + 1 < text.count && isEscapable(text[position + 1]) {
          field.leaveOut(position..<position + 1, of: text, &list)
          position += 1
          list.escapes += 1
        }
      }
      position += 1
    }
    if position == text.count && !isFinal { return nil }
    field.finish(at: position, of: text, isQuoted: false, &list)
    return position
  }

  /// Reads a quoted field from behind its opening quote; returns where its delimiter, its record end or the end of the
  /// text stands, or with `isUnclosed` where the search for its end was given up.
  private func quotedField(_ text: Span<UInt8>, from start: Int, isFinal: Bool, into list: inout FieldList) -> Int? {
    let limit = start + RecordSplitter.longestField
    var position = start
    var field = FieldUnderway(start)
    while position < text.count && position < limit {
      let byte = text[position]
      if Int(byte) == quote {
        if position + 1 == text.count && !isFinal { return nil }
        if position + 1 < text.count && Int(text[position + 1]) == quote {
          field.leaveOut(position + 1..<position + 2, of: text, &list)
          position += 2
          continue
        }
        guard let end = endBehindClosingQuote(text, at: position, isFinal: isFinal) else { return nil }
        if end >= 0 {
          field.finish(at: position, of: text, isQuoted: true, &list)
          list.quotedFields += 1
          return end
        }
        list.strayQuotes += 1
      } else if Int(byte) == escape {
        guard position + 1 < text.count || isFinal else { return nil }
        if position + 1 < text.count && isEscapable(text[position + 1]) {
          field.leaveOut(position..<position + 1, of: text, &list)
          position += 1
          list.escapes += 1
        }
      } else if byte == 0x0A || (byte == 0x0D && position + 1 < text.count && text[position + 1] != 0x0A) {
        list.lineBreaks += 1
      }
      position += 1
    }
    if position == text.count && position < limit && !isFinal { return nil }
    list.isUnclosed = true
    field.finish(at: position, of: text, isQuoted: false, &list)
    return position
  }

  /// Where a field ends whose closing quote stands at `position`; −1 where that quote closes nothing.
  private func endBehindClosingQuote(_ text: Span<UInt8>, at position: Int, isFinal: Bool) -> Int? {
    var next = position + 1
    while true {
      if next == text.count { return isFinal ? next : nil }
      if text[next] == delimiter { return next }
      guard let length = lengthOfRecordEnd(in: text, at: next, isFinal: isFinal) else { return nil }
      if length > 0 { return next }
      if text[next] != 0x20 { return -1 }
      next += 1
    }
  }

  private func isEscapable(_ byte: UInt8) -> Bool {
    Int(byte) == quote || Int(byte) == escape || byte == delimiter || byte == 0x0A || byte == 0x0D
  }
}

/// A field that is being read: as it stands in the text, or cooked where signs of it are left out.
private struct FieldUnderway {
  private let start: Int
  private var cookedStart: Int?
  /// Up to where it is cooked.
  private var copied: Int

  init(_ start: Int) {
    self.start = start
    copied = start
  }

  mutating func leaveOut(_ range: Range<Int>, of text: Span<UInt8>, _ list: inout FieldList) {
    if cookedStart == nil { cookedStart = list.cooked.count }
    for position in copied..<range.lowerBound { list.cooked.append(text[position]) }
    copied = range.upperBound
  }

  func finish(at end: Int, of text: Span<UInt8>, isQuoted: Bool, _ list: inout FieldList) {
    guard let cookedStart else {
      return list.fields.append(FieldList.Field(start: start, end: end, isCooked: false, isQuoted: isQuoted))
    }
    for position in copied..<end { list.cooked.append(text[position]) }
    list.fields.append(FieldList.Field(start: cookedStart, end: list.cooked.count, isCooked: true, isQuoted: isQuoted))
  }
}
