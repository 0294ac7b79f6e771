// Whom a complaint record is about, and what its text tells (A15, A16, A50, D28).

internal import CSV
internal import CallCentre
internal import Text

extension ComplaintReader {
  mutating func readCustomer(_ text: borrowing Span<UInt8>, _ bounds: borrowing Span<FieldBounds>) -> CustomerKey {
    var key = CustomerKey.none
    for index in identityColumns.indices {
      let (field, kind, column, isPlain) = identityColumns[index]
      let range = place.cell(column, text, bounds)
      if column >= 0 && range.start == range.end { continue }
      var usable: CustomerKey?
      if isPlain { usable = plan.plainKey(kind, isPhone: kind == .phone, text, range) }
      if usable == nil { usable = readUnusualIdentity(field, kind, text, range) }
      guard let usable else { continue }
      if usable.pointsAtCustomer(bankCalled: false) { identities.insert(usable) }
      if key.isNone { key = usable }
    }
    return key
  }

  @inline(never)
  private mutating func readUnusualIdentity(
    _ field: ComplaintField, _ kind: CustomerKey.Kind, _ text: borrowing Span<UInt8>, _ range: (start: Int, end: Int)
  ) -> CustomerKey? {
    let value = plan.field(field, text, range, decoding)
    if value.isEmpty { return nil }
    let name = field.rawValue
    switch kind == .phone ? IdentityParser.phone(value) : IdentityParser.customerID(value) {
    case .usable(let bytes): return IdentityParser.key(kind, bytes, book: longTexts)
    case .masked: add(.maskedIdentity, name, value, "\(name) is masked and identifies nobody", .noted, .note)
    case .scientific: add(.scientificNotation, name, value, "\(name) is in scientific notation; it was emptied", .repaired, .warning)
    case .missing, .unusable: break
    }
    return nil
  }

  mutating func readThemes(_ text: borrowing Span<UInt8>, _ range: (start: Int, end: Int), _ row: inout ComplaintRow) {
    row.complaint.hasText = range.start < range.end
    guard row.complaint.hasText, themeFinder != nil else { return }
    if decoding.isUTF8 {
      readThemes(text.extracting(range.start..<range.end), &row)
    } else {
      let bytes = plan.utf8(text, range, decoding)
      readThemes(bytes.span, &row)
    }
  }

  private mutating func readThemes(_ content: borrowing Span<UInt8>, _ row: inout ComplaintRow) {
    guard let themeFinder else { return }
    guard let window = sample?.window(of: row.complaint[.received].instant) else {
      row.complaint.themes = themeFinder.themes(in: content, scratch: &scratch)
      return
    }
    var text = ComplaintText()
    let isKept = sample?.takes(id: row.id, window: window) ?? false
    if window < TextSample.placedWindows {
      let hits = themeFinder.hits(in: content, scratch: &scratch)
      var themes: [Int32] = []
      for hit in hits where hit.theme != themes.last { themes.append(hit.theme) }
      row.complaint.themes = themes
      guard isKept || !hits.isEmpty else { return }
      let masked = finder.masked(content, scratch: &maskScratch)
      text.places = hits.map { hit in
        let matched = ComplaintReader.line(masked.text(hit.start..<hit.end))
        return ThemePlace(theme: hit.theme, rule: hit.rule, start: hit.start, end: hit.end, matched: matched)
      }
      if isKept { text.masked = masked.text }
    } else {
      row.complaint.themes = themeFinder.themes(in: content, scratch: &scratch)
      if isKept { text.masked = finder.masked(content, scratch: &maskScratch).text }
    }
    row.text = text
  }

  /// A text on one line.
  private static func line(_ text: String) -> String {
    text.utf8.contains { $0 < 0x20 } ? String(String.UnicodeScalarView(text.unicodeScalars.map { $0.value < 0x20 ? " " : $0 })) : text
  }
}
