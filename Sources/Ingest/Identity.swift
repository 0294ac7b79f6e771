// Who called: a usable customer id, else a usable phone number (A15, A16, A50).

package import CallCentre
internal import Foundation
internal import Text

/// What an id or phone cell is good for.
package enum IdentityReading: Sendable, Equatable {
  case missing
  case usable([UInt8])
  case masked
  case scientific
  case unusable
}

package enum IdentityParser {
  /// NFKC, without blanks, tabs, zero-width signs and a leading apostrophe (A50).
  package static func normalised(_ text: String) -> String {
    var kept = composed(text).unicodeScalars.filter { scalar in
      !scalar.properties.isWhitespace && !(0x200B...0x200F).contains(scalar.value) && scalar.value != 0x2060 && scalar.value != 0xFEFF
        && scalar.properties.generalCategory != .control
    }
    if let first = kept.first, first == "'" || first == "’" || first == "`" { kept.removeFirst() }
    return String(kept)
  }

  /// `6.22E+18`, and `6.22E18` as programs write it: a spreadsheet has destroyed the number. `1E5` may be somebody's id.
  package static func isScientific(_ text: String) -> Bool {
    guard text.utf8.contains(where: { $0 == 0x2B || $0 == 0x2D || $0 == 0x2E }) else { return false }
    let parts = text.uppercased().split(separator: "E", omittingEmptySubsequences: false)
    guard parts.count == 2, let sign = parts[1].first else { return false }
    let isSigned = sign == "+" || sign == "-"
    let mantissa = parts[0].split(separator: ".", omittingEmptySubsequences: false)
    let digits = { (part: Substring) in !part.isEmpty && part.allSatisfy { ("0"..."9").contains($0) } }
    return (isSigned ? mantissa.count <= 2 : mantissa.count == 2) && mantissa.allSatisfy(digits) && digits(isSigned ? parts[1].dropFirst() : parts[1])
  }

  package static func isMasked(_ text: String) -> Bool {
    text.contains("*") || text.contains("＊") || text.lowercased().contains("xxxx")
  }

  /// Letters and digits alone, without an x, which may be a mask: nothing to normalise. Digits alone where that is asked.
  private static func isPlain(_ text: String, digitsOnly: Bool) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy { byte in
        byte &- 0x30 <= 9 || !digitsOnly && (byte | 0x20) &- 0x61 <= 25 && byte | 0x20 != 0x78
      }
  }

  package static func customerID(_ text: String) -> IdentityReading {
    if isPlain(text, digitsOnly: false) { return .usable(Array(text.utf8)) }
    let id = normalised(text)
    if id.isEmpty { return .missing }
    if isMasked(id) { return .masked }
    if isScientific(id) { return .scientific }
    return .usable(Array(id.utf8))
  }

  /// Digits of 7–15 places, without the country code 86 and without a 0 before a mobile number.
  package static func phone(_ text: String) -> IdentityReading {
    if (7...11).contains(text.utf8.count), text.utf8.first != 0x30, isPlain(text, digitsOnly: true) { return .usable(Array(text.utf8)) }
    var number = normalised(text)
    if number.isEmpty { return .missing }
    if isMasked(number) { return .masked }
    if isScientific(number) { return .scientific }
    number.removeAll { "-()[]./".contains($0) }
    if number.hasPrefix("+86") {
      number.removeFirst(3)
    } else if number.hasPrefix("+") {
      number.removeFirst()
    }
    guard number.allSatisfy({ ("0"..."9").contains($0) }) else { return .unusable }
    if number.hasPrefix("0086") { number.removeFirst(4) }
    // A bare 86 is the country code only where a whole number follows it: landlines may begin with 86 themselves.
    if number.hasPrefix("86"), number.count >= 12 { number.removeFirst(2) }
    if number.hasPrefix("01"), number.count == 12, let third = number.dropFirst(2).first, ("3"..."9").contains(third) { number.removeFirst() }
    return (7...15).contains(number.count) ? .usable(Array(number.utf8)) : .unusable
  }

  package static func key(_ kind: CustomerKey.Kind, _ value: [UInt8], book: TextBook) -> CustomerKey {
    CustomerKey(kind: kind, packing: value) ?? CustomerKey(kind: kind, bookNumber: book.number(of: value))
  }
}
