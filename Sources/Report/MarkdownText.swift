// Text that Markdown must show as it is: names from exports may hold anything, a table's bar, a tag, a link.
// Source of the rules: CommonMark 0.31, section 2.4 (backslash escapes), and GitHub Flavored Markdown, section 6.9 (autolinks).

enum MarkdownText {
  /// A paragraph, bullet or note: its first character must not start a block of another kind.
  static func line(_ phrase: Phrase) -> String {
    var text = ""
    for run in phrase.runs {
      let piece = rendered(run)
      // Two asterisks after a sign and before a letter would not close the emphasis (CommonMark 6.2): a blank helps.
      if text.hasSuffix("**"), let sign = text.unicodeScalars.dropLast(2).last, !isWord(sign),
        let next = piece.unicodeScalars.first, isWord(next)
      {
        text += " "
      }
      text += piece
    }
    guard let first = text.unicodeScalars.first else { return "" }
    if "#>+-=".unicodeScalars.contains(first) { return "\\" + text }
    // `3. ` would start a numbered list.
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let after = text.dropFirst(digits.count)
    if !digits.isEmpty, let mark = after.first, mark == "." || mark == ")" { return digits + "\\" + after }
    return text
  }

  private static func rendered(_ run: Phrase.Run) -> String {
    switch run.style {
    case .plain: return inline(run.text)
    case .strong:
      // Emphasis ends before a closing sign or blank, which stand just as well behind it.
      let core = run.text.reversed().drop { " ：。，；:.,;".contains($0) }.reversed()
      let rest = run.text.dropFirst(core.count)
      return core.isEmpty ? inline(run.text) : "**" + inline(String(core)) + "**" + inline(String(rest))
    case .code:
      let clean = visible(run.text)
      return clean.contains("`") || clean.isEmpty ? inline(run.text) : "`" + clean + "`"
    }
  }

  /// Plain text with every character escaped that Markdown would read as something else.
  static func inline(_ text: String) -> String {
    let scalars = Array(visible(text).unicodeScalars)
    var escaped = String.UnicodeScalarView()
    for index in scalars.indices {
      if isSpecial(scalars, index) { escaped.append("\\") }
      escaped.append(scalars[index])
    }
    return String(escaped)
  }

  private static func isSpecial(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    let before = index > 0 ? scalars[index - 1] : nil
    let after = index + 1 < scalars.count ? scalars[index + 1] : nil
    switch scalars[index] {
    case "\\", "`", "*", "[", "]", "|", "~", "@", "$": return true
    // Inside a word an underscore is a letter like any other.
    case "_": return !(isWord(before) && isWord(after))
    case "<": return after.map { $0.properties.isAlphabetic || "/!?".unicodeScalars.contains($0) } ?? false
    case "&": return after.map { $0.properties.isAlphabetic || $0 == "#" } ?? false
    // `http://` and `www.` would become links.
    case ":": return after == "/"
    case ".": return index >= 3 && scalars[index - 3..<index].allSatisfy { $0 == "w" || $0 == "W" }
    default: return false
    }
  }

  private static func isWord(_ scalar: Unicode.Scalar?) -> Bool {
    guard let scalar else { return false }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  /// One line of characters that can be seen: line breaks, tabs and other controls become blanks; signs that turn the
  /// reading direction or take no room are dropped.
  static func visible(_ text: String) -> String {
    var clean = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: clean.append(" ")
      case .format, .surrogate: continue
      default: clean.append(scalar)
      }
    }
    return String(clean)
  }
}

/// Columns that a text takes in a fixed-width font: East Asian wide characters take two.
/// Source: Unicode Standard Annex #11, classes W and F, by block.
enum DisplayWidth {
  static func of(_ text: String) -> Int { text.unicodeScalars.reduce(0) { $0 + width($1) } }

  private static func width(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return 0
    default: break
    }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F, 0x1F900...0x1F9FF, 0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }
}
