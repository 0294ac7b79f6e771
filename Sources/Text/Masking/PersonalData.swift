// What the mask finds and what it leaves: kinds of personal data, their places, a text without them.

/// A kind of personal data, and the bracketed word that stands in its place.
package enum PersonalDataKind: String, Sendable, Hashable, CaseIterable {
  case identity, card, account, phone, email, address, name, secret, amount

  /// The word in brackets, in Chinese as the texts are; a reader of English finds the kinds in the data dictionary.
  package var word: String {
    switch self {
    case .identity: "〔证件〕"
    case .card: "〔卡号〕"
    case .account: "〔账号〕"
    case .phone: "〔电话〕"
    case .email: "〔邮箱〕"
    case .address: "〔地址〕"
    case .name: "〔姓名〕"
    case .secret: "〔密码〕"
    case .amount: "〔金额〕"
    }
  }

  /// What a published file must never hold, whatever stands around it (D20): the kinds that a pattern alone can tell.
  package var isForbidden: Bool { self == .identity || self == .card || self == .phone || self == .email }
}

/// A place in a text, in characters (Unicode scalar values) of the original, end excluded.
package struct PersonalDataSpan: Sendable, Hashable {
  package var kind: PersonalDataKind
  package var start: Int
  package var end: Int

  package init(_ kind: PersonalDataKind, _ start: Int, _ end: Int) {
    self.kind = kind
    self.start = start
    self.end = end
  }
}

/// A text with the places of its personal data; gives any part of it masked.
package struct MaskedText: Sendable {
  /// The original's characters; bytes that are no UTF-8 are U+FFFD.
  private let characters: [UInt32]
  /// Ascending, without overlap.
  package let spans: [PersonalDataSpan]

  init(characters: [UInt32], spans: [PersonalDataSpan]) {
    self.characters = characters
    self.spans = spans
  }

  /// Number of characters of the original.
  package var count: Int { characters.count }
  /// The whole text, masked.
  package var text: String { text(0..<characters.count) }

  /// The part that stands at `range` of the original, masked; a span that the range cuts is masked whole.
  package func text(_ range: Range<Int>) -> String {
    var result = String.UnicodeScalarView()
    var position = range.lowerBound
    for span in spans where span.end > range.lowerBound && span.start < range.upperBound {
      append(position..<max(position, span.start), to: &result)
      result.append(contentsOf: span.kind.word.unicodeScalars)
      position = span.end
    }
    append(min(position, range.upperBound)..<range.upperBound, to: &result)
    return String(result)
  }

  /// Where a place of the original stands in the masked text; a place inside a span becomes the beginning of its word.
  package func maskedOffset(of offset: Int) -> Int {
    var shift = 0
    for span in spans where span.start < offset {
      if offset < span.end { return span.start + shift }
      shift += span.kind.word.unicodeScalars.count - (span.end - span.start)
    }
    return offset + shift
  }

  private func append(_ range: Range<Int>, to result: inout String.UnicodeScalarView) {
    for code in characters[range] { result.append(Unicode.Scalar(code) ?? "\u{FFFD}") }
  }
}
