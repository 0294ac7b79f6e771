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

  /// Digits with a sign, grouping, a decimal point or comma, an exponent, a unit of money or per cent.
  private static func isNumber(_ text: ArraySlice<UInt8>) -> Bool {
    var rest = text
    for unit in [Array("¥".utf8), Array("￥".utf8), Array("£".utf8), Array("€".utf8), Array("$".utf8)] where rest.starts(with: unit) {
      rest = rest.dropFirst(unit.count)
    }
    for unit in [Array("%".utf8), Array("元".utf8), Array("秒".utf8)] where rest.reversed().starts(with: unit.reversed()) {
      rest = rest.dropLast(unit.count)
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

  private static func isExponent(_ text: ArraySlice<UInt8>) -> Bool {
    let digits = text.first.map { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") } == true ? text.dropFirst() : text
    return !digits.isEmpty && digits.count <= 3 && digits.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// Groups of digits between `-`, `/`, `.`, `:`, 年, 月, 日, T and blanks, perhaps with the name of a month.
  private static func isStamp(_ text: ArraySlice<UInt8>) -> Bool {
    guard text.count <= 40, text.contains(where: { (0x30...0x39).contains($0) }) else { return false }
    var groups = 0
    var separators = 0
    var inDigits = false
    var letters: [UInt8] = []
    var words: [[UInt8]] = []
    for byte in text {
      let isDigit = (0x30...0x39).contains(byte)
      if isDigit && !inDigits { groups += 1 }
      inDigits = isDigit
      if !letters.isEmpty && !isLetter(byte) {
        words.append(letters)
        letters = []
      }
      switch byte {
      case 0x30...0x39: break
      case UInt8(ascii: "-"), UInt8(ascii: "/"), UInt8(ascii: "."), UInt8(ascii: ":"): separators += 1
      case UInt8(ascii: " "), UInt8(ascii: ","), UInt8(ascii: "+"): break
      case 0x80...: letters.append(byte)
      default:
        guard isLetter(byte) else { return false }
        letters.append(byte | 0x20)
      }
    }
    if !letters.isEmpty { words.append(letters) }
    for word in words {
      guard isStampWord(word) else { return false }
      separators += 1
    }
    return groups >= 2 && groups <= 8 && separators >= 1 && (separators >= 2 || text.contains(UInt8(ascii: ":")))
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) || byte >= 0x80 }

  private static func isStampWord(_ word: [UInt8]) -> Bool {
    let text = String(decoding: word, as: UTF8.self)
    if ["t", "z", "am", "pm", "年", "月", "日", "日上午", "日下午", "上午", "下午", "时", "分", "秒", "gmt", "utc"].contains(text) { return true }
    if text.count >= 2 && ["mon", "tue", "wed", "thu", "fri", "sat", "sun", "st", "nd", "rd", "th"].contains(text) { return true }
    let months = ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"]
    return text.count >= 3 && months.contains { $0.hasPrefix(text) }
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
      case 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "+"), UInt8(ascii: "*"), UInt8(ascii: "/"):
        break
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
