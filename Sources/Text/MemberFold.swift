// Folds short texts that become members or are compared as names: queues, teams, headers.
internal import Foundation

/// Text values before they become members or are compared (A59): Unicode NFKC, then blanks and invisible characters removed at both ends.
/// Case and the text's own script stay.
package func foldMember(_ text: String) -> String {
  let scalars = normalized(text).unicodeScalars
  guard let first = scalars.firstIndex(where: isVisible), let last = scalars.lastIndex(where: isVisible) else { return "" }
  return String(scalars[first...last])
}

/// Headers before they are compared (A5): Unicode NFKC, case-folded, every blank and invisible character removed.
/// Brackets stay: what a trailing bracket means is the header matcher's business.
package func foldHeader(_ text: String) -> String {
  String(String.UnicodeScalarView(normalized(text).lowercased().unicodeScalars.filter(isVisible)))
}

/// NFKC, at no cost for texts that it can't change: ASCII and unified Han characters.
private func normalized(_ text: String) -> String {
  let isPlain = text.unicodeScalars.allSatisfy { $0.value < 0x80 || (0x4E00...0x9FFF).contains($0.value) }
  return isPlain ? text : composed(text)
}

/// NFKC (Unicode Standard Annex 15). Foundation's compatibility mapping leaves apart what only it has brought together, as a half-width
/// kana and its voiced sound mark: composing once more joins them.
package func composed(_ text: String) -> String {
  text.precomposedStringWithCompatibilityMapping.precomposedStringWithCanonicalMapping
}

private func isVisible(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x20, 0x09...0x0D, 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0xFEFF: false
  default: !scalar.properties.isWhitespace
  }
}
