// Who a contact or complaint belongs to, as one number: equal iff kind and normalised value are equal (A50).

/// Identity of a customer in 8 bytes. Digits up to 18 and capital-letter ids up to 11 places are stored as they are;
/// anything else is a number given out by the run's `IdentityBook`.
///
/// Layout: bits 63–62 form (0 none, 1 digits, 2 letters and digits, 3 book), bit 61 kind (1 phone), rest value.
package struct CustomerKey: Sendable, Hashable, BitwiseCopyable {
  package enum Kind: UInt64, Sendable { case customerID = 0, phone = 1 }
  package let bits: UInt64
  @inlinable package static func == (a: CustomerKey, b: CustomerKey) -> Bool { a.bits == b.bits }
  @inlinable package init(bits: UInt64) { self.bits = bits }
  @inlinable package static var none: CustomerKey { CustomerKey(bits: 0) }
  @inlinable package var isNone: Bool { bits == 0 }
  package var kind: Kind { bits >> 61 & 1 == 1 ? .phone : .customerID }

  private static let valueMask: UInt64 = (1 << 61) - 1

  /// The key of a normalised value, if it can be stored as it is: 1–18 digits, or 1–11 of `A–Z0–9`.
  package init?(kind: Kind, packing value: some Collection<UInt8>) {
    guard !value.isEmpty, value.count <= 18 else { return nil }
    var digits: UInt64 = 1  // a leading 1 keeps leading zeros apart
    var letters: UInt64 = 1
    var allDigits = true
    let lettersFit = value.count <= 11
    for byte in value {
      switch byte {
      case 0x30...0x39:
        digits = digits &* 10 &+ UInt64(byte - 0x30)
        letters = letters &* 36 &+ UInt64(byte - 0x30)
      case 0x41...0x5A:
        allDigits = false
        letters = letters &* 36 &+ UInt64(byte - 0x41 + 10)
      default: return nil
      }
    }
    guard allDigits || lettersFit else { return nil }
    bits = (allDigits ? 1 << 62 : 2 << 62) | kind.rawValue << 61 | (allDigits ? digits : letters)
  }

  /// The key of 1–18 digits; `digits` is their number with a 1 before the first.
  @inlinable package init(kind: Kind, digits: UInt64) { self.init(bits: 1 << 62 | kind.rawValue << 61 | digits) }

  /// The key of 1–11 digits and capital letters, one letter at least; `letters` is their number in base 36 with a 1 before the first.
  @inlinable package init(kind: Kind, letters: UInt64) { self.init(bits: 2 << 62 | kind.rawValue << 61 | letters) }

  /// The key of a value that the book numbers.
  package init(kind: Kind, bookNumber: UInt64) {
    bits = 3 << 62 | kind.rawValue << 61 | (bookNumber & CustomerKey.valueMask)
  }

  /// How many digits and letters the stored value has; nil for a value that the book numbers.
  package var length: Int? {
    let base: UInt64 = bits >> 62 == 1 ? 10 : 36
    guard bits >> 62 == 1 || bits >> 62 == 2 else { return nil }
    let value = bits & CustomerKey.valueMask
    var length = 0
    // Of 61 bits: the powers stay below 64.
    var power = base
    while value >= power {
      power *= base
      length += 1
    }
    return length
  }

  /// The stored value, or the book's number.
  package var value: (text: String?, bookNumber: UInt64?) {
    var rest = bits & CustomerKey.valueMask
    switch bits >> 62 {
    case 1:
      return (String(String(rest).dropFirst()), nil)
    case 2:
      var characters: [UInt8] = []
      while rest > 1 {
        let digit = UInt8(rest % 36)
        characters.append(digit < 10 ? 0x30 + digit : 0x41 + digit - 10)
        rest /= 36
      }
      return (String(decoding: characters.reversed(), as: UTF8.self), nil)
    case 3: return (nil, rest)
    default: return (nil, nil)
    }
  }

  /// Whether a telephone points at a customer: no line of firms (400…, 800…), and on a call that the bank made only a mobile number,
  /// since the caller's column may hold the bank's own number there.
  @inlinable package func pointsAtCustomer(bankCalled: Bool) -> Bool {
    guard bits >> 61 & 7 == 3 else { return true }
    let digits = bits & ((1 << 61) - 1)
    if digits / 10_000_000 == 1_400 || digits / 10_000_000 == 1_800 { return false }
    return !bankCalled || digits / 1_000_000_000 >= 113 && digits / 1_000_000_000 <= 119
  }
}
