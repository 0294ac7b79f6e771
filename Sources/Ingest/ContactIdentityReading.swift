// Whom a contact record is about: customer id, else telephone (A15, A16, A50).

internal import CSV
internal import CallCentre
internal import Engine
internal import RunFolder

extension ContactReader {
  mutating func readCustomer(
    _ place: PlacedRecord, _ text: borrowing Span<UInt8>, _ bounds: borrowing Span<FieldBounds>, bankCalled: Bool, _ digest: inout RowDigest
  ) -> CustomerKey {
    var key = CustomerKey.none
    readIdentity(.customerID, .customerID, isPhone: false, place.cell(columns.customer, text, bounds), place, text, false, &key, &digest)
    readIdentity(.phone, .phone, isPhone: true, place.cell(columns.phone, text, bounds), place, text, bankCalled, &key, &digest)
    return key
  }

  @inline(__always)
  mutating func readIdentity(
    _ field: ContactField, _ kind: CustomerKey.Kind, isPhone: Bool, _ range: (start: Int, end: Int), _ place: PlacedRecord,
    _ text: borrowing Span<UInt8>, _ bankCalled: Bool, _ key: inout CustomerKey, _ digest: inout RowDigest
  ) {
    plan.add(range, text, to: &digest, decoding, isUTF8: isUTF8)
    if range.start == range.end { return }
    if !plan.missing.hasOwn, let plain = plan.plainKey(kind, isPhone: isPhone, text, range) {
      if plain.pointsAtCustomer(bankCalled: bankCalled) { blockIdentities.append(plain) }
      if key.isNone { key = plain }
      return
    }
    readUnusualIdentity(field, kind, range, place, text, bankCalled, &key)
  }

  @inline(never)
  mutating func readUnusualIdentity(
    _ field: ContactField, _ kind: CustomerKey.Kind, _ range: (start: Int, end: Int), _ place: PlacedRecord, _ text: borrowing Span<UInt8>,
    _ bankCalled: Bool, _ key: inout CustomerKey
  ) {
    if isMissing(text, range) { return }
    let value = string(text, range)
    switch kind == .phone ? IdentityParser.phone(value) : IdentityParser.customerID(value) {
    case .usable(let bytes):
      let usable = IdentityParser.key(kind, bytes, book: books.longTexts)
      if usable.pointsAtCustomer(bankCalled: bankCalled) { blockIdentities.append(usable) }
      if key.isNone { key = usable }
    case .masked:
      add(place, .maskedIdentity, field.rawValue, .note, .noted, value, "\(field.rawValue) is masked and identifies nobody")
    case .scientific: repair(place, .scientificNotation, field, value, "\(field.rawValue) is in scientific notation; it was emptied; export it as text")
    case .missing, .unusable: break
    }
  }
}
