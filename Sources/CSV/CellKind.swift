// What kind of value a cell holds, told by its bytes: what makes a column of figures look different from its header.

/// The kind of one cell.
enum CellKind: UInt8, Sendable, Hashable {
  case empty
  case number
  /// A date, a time of day, or both.
  case stamp
  /// An address of a page or a mailbox.
  case link
  /// Letters and digits without a blank: an id, a code, a postcode.
  case code
  case text

  /// Whether a whole column of it differs from a header in words.
  var isTyped: Bool { self != .empty && self != .text }

  /// The kind of `text`, UTF-8, without blanks round it.
  init(_ text: ArraySlice<UInt8>) {
    var text = text
    while let first = text.first, first == 0x20 || first == 0x09 { text.removeFirst() }
    while let last = text.last, last == 0x20 || last == 0x09 { text.removeLast() }
    guard !text.isEmpty else {
      self = .empty
      return
    }
    if text.count > 200 {
      self = CellKind.isLink(text) ? .link : .text
    } else if CellKind.isNumber(text) {
      self = .number
    } else if CellKind.isStamp(text) {
      self = .stamp
    } else if CellKind.isLink(text) {
      self = .link
    } else {
      self = CellKind.isCode(text) ? .code : .text
    }
  }

  private static let moneySigns = ["¥", "￥", "£", "€", "$"].map { Array($0.utf8) }
  private static let units = ["%", "元", "秒"].map { Array($0.utf8) }

  /// Digits with a sign, grouping, a decimal point or comma, an exponent, a unit of money or per cent.
  private static func isNumber(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count <= 40, let first = text.first, !isASCIILetter(first) else { return false }
    var rest = text
    if first == UInt8(ascii: "$") || first >= 0x80 {
      for sign in moneySigns where rest.starts(with: sign) { rest = rest.dropFirst(sign.count) }
    }
    if let last = rest.last, last == UInt8(ascii: "%") || last >= 0x80 {
      for unit in units where rest.suffix(unit.count).elementsEqual(unit) { rest = rest.dropLast(unit.count) }
    }
    if let first = rest.first, first == UInt8(ascii: "-") || first == UInt8(ascii: "+") { rest = rest.dropFirst() }
    var digits = 0
    var separators = 0
    var lastWasDigit = false
    for (offset, byte) in rest.enumerated() {
      switch byte {
      case 0x30...0x39:
        digits += 1
        lastWasDigit = true
      case UInt8(ascii: "."), UInt8(ascii: ","):
        if !lastWasDigit && offset > 0 { return false }
        separators += 1
        lastWasDigit = false
      case UInt8(ascii: "e"), UInt8(ascii: "E"):
        return lastWasDigit && isExponent(rest.dropFirst(offset + 1))
      default: return false
      }
    }
    // Grouping that is none: 1,2,3,4.
    return digits > 0 && lastWasDigit && (separators <= 1 || digits >= 3 * separators)
  }

  private static func isASCIILetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  private static func isExponent(_ text: ArraySlice<UInt8>) -> Bool {
    let digits = text.first.map { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") } == true ? text.dropFirst() : text
    return !digits.isEmpty && digits.count <= 3 && digits.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// Groups of digits between `-`, `/`, `.`, `:`, 年, 月, 日, T and blanks, perhaps with the name of a month.
  private static func isStamp(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count <= 40, text.contains(where: { (0x30...0x39).contains($0) }) else { return false }
    var groups = 0
    var separators = 0
    var hasColon = false
    var blanks = 0
    var words = 0
    var inDigits = false
    var wordStart: Int?
    for index in text.indices {
      let byte = text[index]
      let isDigit = (0x30...0x39).contains(byte)
      if isDigit && !inDigits { groups += 1 }
      inDigits = isDigit
      if isLetter(byte) {
        if wordStart == nil { wordStart = index }
        continue
      }
      if let start = wordStart {
        guard isStampWord(text[start..<index]) else { return false }
        separators += 1
        words += 1
        wordStart = nil
      }
      switch byte {
      case 0x30...0x39, UInt8(ascii: ","), UInt8(ascii: "+"): break
      case UInt8(ascii: " "): blanks += 1
      case UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "."): separators += 1
      case UInt8(ascii: ":"):
        separators += 1
        hasColon = true
      default: return false
      }
    }
    if let start = wordStart {
      guard isStampWord(text[start...]) else { return false }
      separators += 1
      words += 1
    }
    return groups >= 2 && groups <= 8 && blanks <= (words == 0 ? 1 : 4) && (separators >= 2 || hasColon)
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) || byte >= 0x80 }

  private static let stampWords = [
    "t", "z", "am", "pm", "st", "nd", "rd", "th", "gmt", "utc", "mon", "tue", "wed", "thu", "fri", "sat", "sun",
    "年", "月", "日", "日上午", "日下午", "上午", "下午", "时", "分", "秒",
  ].map { Array($0.utf8) }

  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
  ].map { Array($0.utf8) }

  private static func isStampWord(_ word: ArraySlice<UInt8>) -> Bool {
    guard word.count <= 9 else { return false }
    let lower = word.map { $0 < 0x80 ? $0 | 0x20 : $0 }
    return stampWords.contains(lower) || (lower.count >= 3 && months.contains { $0.starts(with: lower) })
  }

  private static func isLink(_ text: ArraySlice<UInt8>) -> Bool {
    if text.contains(0x20) { return false }
    if text.starts(with: "www.".utf8) { return true }
    guard let colon = text.firstIndex(of: UInt8(ascii: ":")), text[colon...].starts(with: "://".utf8) else {
      guard let at = text.firstIndex(of: UInt8(ascii: "@")), at > text.startIndex else { return false }
      return text[at...].contains(UInt8(ascii: ".")) && !text.contains(UInt8(ascii: ","))
    }
    return colon > text.startIndex && colon - text.startIndex <= 8
  }

  private static func isCode(_ text: ArraySlice<UInt8>) -> Bool {
    var digits = 0
    for byte in text {
      switch byte {
      case 0x30...0x39: digits += 1
      case 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "_"): break
      case UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: "/"): break
      case UInt8(ascii: " "), UInt8(ascii: "("), UInt8(ascii: ")"):
        // A telephone number may be grouped; nothing else is a code then.
        return digits > 0 && isTelephone(text)
      default: return false
      }
    }
    return digits > 0 && text.count <= 64
  }

  private static func isTelephone(_ text: ArraySlice<UInt8>) -> Bool {
    var digits = 0
    for byte in text {
      switch byte {
      case 0x30...0x39: digits += 1
      case UInt8(ascii: " "), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "+"), UInt8(ascii: "-"): break
      default: return false
      }
    }
    return (6...20).contains(digits)
  }
}
