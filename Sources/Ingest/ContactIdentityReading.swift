// Whom a contact record is about: customer id, else telephone (A15, A16, A50).

internal import CSV
internal import CallCentre
internal import Engine
internal import RunFolder

extension ContactReader {
  mutating func readCustomer(
    _ place: ContactRecord, _ text: borrowing Span<UInt8>, _ bounds: borrowing Span<FieldBounds>, bankCalled: Bool, _ digest: inout RowDigest
  ) -> CustomerKey {
    var key = CustomerKey.none
    readIdentity(.customerID, .customerID, isPhone: false, place.cell(columns.customer, text, bounds), place, text, false, &key, &digest)
    readIdentity(.phone, .phone, isPhone: true, place.cell(columns.phone, text, bounds), place, text, bankCalled, &key, &digest)
    return key
  }

  @inline(__always)
  mutating func readIdentity(
    _ field: ContactField, _ kind: CustomerKey.Kind, isPhone: Bool, _ range: (start: Int, end: Int), _ place: ContactRecord,
    _ text: borrowing Span<UInt8>, _ bankCalled: Bool, _ key: inout CustomerKey, _ digest: inout RowDigest
  ) {
    plan.add(range, text, to: &digest, decoding, isUTF8: isUTF8)
    if range.start == range.end { return }
    if !plan.missing.hasOwn, let plain = plan.plainKey(kind, isPhone: isPhone, text, range) {
      if plain.pointsAtCustomer(bankCalled: bankCalled) { identities.insert(plain) }
      if key.isNone { key = plain }
      return
    }
    readUnusualIdentity(field, kind, range, place, text, bankCalled, &key)
  }

  @inline(never)
  mutating func readUnusualIdentity(
    _ field: ContactField, _ kind: CustomerKey.Kind, _ range: (start: Int, end: Int), _ place: ContactRecord, _ text: borrowing Span<UInt8>,
    _ bankCalled: Bool, _ key: inout CustomerKey
  ) {
    if isMissing(text, range) { return }
    let value = string(text, range)
    switch kind == .phone ? IdentityParser.phone(value) : IdentityParser.customerID(value) {
    case .usable(let bytes):
      let usable = IdentityParser.key(kind, bytes, book: books.longTexts)
      if usable.pointsAtCustomer(bankCalled: bankCalled) { identities.insert(usable) }
      if key.isNone { key = usable }
    case .masked:
      add(place, .maskedIdentity, field.rawValue, .note, .noted, value, "\(field.rawValue) is masked and identifies nobody")
    case .scientific: repair(place, .scientificNotation, field, value, "\(field.rawValue) is in scientific notation; it was emptied; export it as text")
    case .missing, .unusable: break
    }
  }
}

extension ContactPlan {
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
