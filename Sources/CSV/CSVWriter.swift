// Writes CSV records as RFC 4180 has them: UTF-8, LF after each record, quotes only where they are needed.

/// A byte buffer to which fields and records are appended.
///
/// Quotes stand round a field that holds a comma, a quote, CR or LF, that begins or ends with a blank or tab (parsers trim
/// those), or that is the only field of its record and empty (a blank line would be no record at all).
///
/// Formula guard: a text that a spreadsheet would take for a formula begins with `=`, `+`, `-`, `@`, TAB, CR, LF or one of
/// the full-width signs `＝＋－＠`. One apostrophe is put before it, and before any text that has only apostrophes before
/// such a sign; `CSVWriter.unguarded` takes exactly that apostrophe off again, so every text reads back as it was.
/// Numbers are never touched: neither `integer` and `number`, nor a text that is a plain negative decimal (`-0.5`).
package struct CSVWriter: Sendable {
  /// The records written so far, and the fields of an unfinished one.
  package private(set) var bytes: [UInt8] = []
  private let guardsFormulas: Bool
  private var fieldsInRecord = 0
  private var recordStart = 0

  /// `guardsFormulas: false` leaves texts as they are: for a faithful copy of somebody else's data.
  package init(guardsFormulas: Bool = true) { self.guardsFormulas = guardsFormulas }

  package mutating func text(_ value: String) {
    separate()
    let needs = FieldNeeds(of: value.utf8, guardsFormulas: guardsFormulas)
    if !needs.quotes {
      if needs.apostrophe { bytes.append(Byte.apostrophe) }
      bytes.append(contentsOf: value.utf8)
    } else {
      bytes.append(Byte.quote)
      if needs.apostrophe { bytes.append(Byte.apostrophe) }
      for byte in value.utf8 { appendInsideQuotes(byte) }
      bytes.append(Byte.quote)
    }
  }

  /// A field of valid UTF-8, without a `String` in between.
  package mutating func text(utf8: Span<UInt8>) {
    separate()
    let needs = FieldNeeds(of: utf8, guardsFormulas: guardsFormulas)
    if needs.quotes { bytes.append(Byte.quote) }
    if needs.apostrophe { bytes.append(Byte.apostrophe) }
    for index in utf8.indices {
      if needs.quotes { appendInsideQuotes(utf8[index]) } else { bytes.append(utf8[index]) }
    }
    if needs.quotes { bytes.append(Byte.quote) }
  }

  /// A field of valid UTF-8 that lies in an array.
  package mutating func text(utf8: ArraySlice<UInt8>) {
    let needs = FieldNeeds(of: utf8.span, guardsFormulas: guardsFormulas)
    if needs.quotes || needs.apostrophe {
      text(utf8: utf8.span)
    } else {
      separate()
      bytes.append(contentsOf: utf8)
    }
  }

  package mutating func integer(_ value: Int) {
    separate()
    appendDigits(of: value)
  }

  /// `value` must be finite: a figure that cannot be computed is an empty field.
  package mutating func number(_ value: Double) {
    separate()
    if let whole = Int(exactly: value), whole.magnitude < 1 << 53 {
      appendDigits(of: whole)
    } else {
      appendDecimal(value)
    }
  }

  /// Most numbers are described just as they are to be written.
  private mutating func appendDecimal(_ value: Double) {
    let size = value.magnitude
    if size >= 0.001, size < 9_007_199_254_740_992 {
      bytes.append(contentsOf: value.description.utf8)
    } else {
      bytes.append(contentsOf: CSVWriter.decimal(value).utf8)
    }
  }

  package mutating func empty() { separate() }

  package mutating func endRecord() {
    precondition(fieldsInRecord > 0, "A record has at least one field.")
    if bytes.count == recordStart {
      bytes.append(Byte.quote)
      bytes.append(Byte.quote)
    }
    bytes.append(Byte.lineFeed)
    fieldsInRecord = 0
    recordStart = bytes.count
  }

  package mutating func record(_ texts: [String]) {
    for value in texts { text(value) }
    endRecord()
  }

  /// Forgets the bytes, after they have been taken elsewhere, and keeps their room. Only between records.
  package mutating func clear() {
    precondition(fieldsInRecord == 0, "Bytes leave the buffer in whole records.")
    bytes.removeAll(keepingCapacity: true)
    recordStart = 0
  }

  private mutating func separate() {
    if fieldsInRecord > 0 { bytes.append(Byte.comma) }
    fieldsInRecord += 1
  }

  private mutating func appendInsideQuotes(_ byte: UInt8) {
    if byte == Byte.quote { bytes.append(Byte.quote) }
    bytes.append(byte)
  }

  private mutating func appendDigits(of value: Int) {
    if value < 0 { bytes.append(Byte.minus) }
    var rest = value.magnitude
    let start = bytes.count
    repeat {
      bytes.append(UInt8(truncatingIfNeeded: 0x30 + rest % 10))
      rest /= 10
    } while rest > 0
    bytes[start...].reverse()
  }
}

// MARK: Numbers

extension CSVWriter {
  /// The shortest decimal that reads back to the same double, written out in full: no exponent, no point in an integral
  /// value, `0` for minus zero (A45, D27). `value` must be finite.
  package static func decimal(_ value: Double) -> String {
    precondition(value.isFinite, "Only a finite number can be written.")
    // The standard library gives the shortest digits that read back; only their layout changes here.
    var digits: [UInt8] = []
    var exponent = 0  // of ten, after the digits
    var afterPoint = false
    var shown = value.description.utf8[...]
    if shown.first == Byte.minus { shown.removeFirst() }
    while let byte = shown.first, byte != Byte.exponent {
      shown.removeFirst()
      if byte == Byte.point {
        afterPoint = true
      } else {
        digits.append(byte)
        if afterPoint { exponent -= 1 }
      }
    }
    if !shown.isEmpty { exponent += Int(Substring(shown.dropFirst())) ?? 0 }
    while digits.count > 1, digits.last == Byte.zero {
      digits.removeLast()
      exponent += 1
    }
    while digits.count > 1, digits.first == Byte.zero { digits.removeFirst() }
    if digits == [Byte.zero] { return "0" }
    return (value < 0 ? "-" : "") + String(decoding: CSVWriter.layOut(digits, timesTenTo: exponent), as: UTF8.self)
  }

  private static func layOut(_ digits: [UInt8], timesTenTo exponent: Int) -> [UInt8] {
    if exponent >= 0 { return digits + Array(repeating: Byte.zero, count: exponent) }
    let whole = digits.count + exponent
    if whole > 0 { return digits[..<whole] + [Byte.point] + digits[whole...] }
    return [Byte.zero, Byte.point] + Array(repeating: Byte.zero, count: -whole) + digits
  }
}

// MARK: Formula guard

extension CSVWriter {
  /// The text that was written, given a field as a CSV reader yields it: takes the guard's apostrophe off.
  package static func unguarded(_ field: String) -> String {
    guard field.utf8.first == Byte.apostrophe else { return field }
    let text = field.unicodeScalars.dropFirst()
    return FieldNeeds(of: String(text).utf8, guardsFormulas: true).apostrophe ? String(text) : field
  }
}

/// What has to be done to a text before it may stand in a field.
private struct FieldNeeds {
  private(set) var quotes = false
  private(set) var apostrophe = false

  init(of text: String.UTF8View, guardsFormulas: Bool) { self.init(of: text.span, guardsFormulas: guardsFormulas) }

  init(of text: Span<UInt8>, guardsFormulas: Bool) {
    guard !text.isEmpty else { return }
    for index in text.indices where text[index] <= Byte.comma {  // nothing that matters lies above the comma
      let byte = text[index]
      if byte == Byte.quote || byte == Byte.comma || byte == Byte.lineFeed || byte == Byte.carriageReturn { quotes = true }
    }
    let (first, last) = (text[0], text[text.count - 1])
    if first == Byte.blank || first == Byte.tab || last == Byte.blank || last == Byte.tab { quotes = true }
    apostrophe = guardsFormulas && FieldNeeds.readsAsFormula(text)
  }

  private static func readsAsFormula(_ text: Span<UInt8>) -> Bool {
    var start = 0
    while start < text.count, text[start] == Byte.apostrophe { start += 1 }
    guard start < text.count else { return false }
    switch text[start] {
    case Byte.equals, Byte.plus, Byte.at, Byte.tab, Byte.carriageReturn, Byte.lineFeed: return true
    case Byte.minus: return !(start == 0 && isPlainDecimal(text.extracting(1...)))
    case 0xEF where start + 2 < text.count && text[start + 1] == 0xBC:  // U+FF0B ＋, U+FF0D －, U+FF1D ＝, U+FF20 ＠
      return [0x8B, 0x8D, 0x9D, 0xA0].contains(text[start + 2])
    default: return false
    }
  }

  /// Digits with at most one point, which stands between digits.
  private static func isPlainDecimal(_ text: Span<UInt8>) -> Bool {
    var pointSeen = false
    var lastWasDigit = false
    for index in text.indices {
      switch text[index] {
      case Byte.zero...(Byte.zero + 9): lastWasDigit = true
      case Byte.point where lastWasDigit && !pointSeen:
        pointSeen = true
        lastWasDigit = false
      default: return false
      }
    }
    return lastWasDigit
  }
}

/// The bytes that mean something in a CSV field.
private enum Byte {
  static let quote: UInt8 = 0x22
  static let comma: UInt8 = 0x2C
  static let lineFeed: UInt8 = 0x0A
  static let carriageReturn: UInt8 = 0x0D
  static let tab: UInt8 = 0x09
  static let blank: UInt8 = 0x20
  static let apostrophe: UInt8 = 0x27
  static let equals: UInt8 = 0x3D
  static let plus: UInt8 = 0x2B
  static let minus: UInt8 = 0x2D
  static let at: UInt8 = 0x40
  static let point: UInt8 = 0x2E
  static let zero: UInt8 = 0x30
  static let exponent: UInt8 = 0x65
}
