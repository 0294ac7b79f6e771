// theme-evidence.csv → rows: what phrases say for and against the themes.

package import Text

extension EvidenceRow {
  /// The header of the table.
  package static let columns = ["theme", "weight", "phrases"]
  /// Between the phrases of a cell.
  private static let separator: Unicode.Scalar = "|"

  /// Reads the text of an evidence file.
  /// - Parameter themes: ids that rows may be about; empty: not checked.
  /// - Throws: every fault with its line: an unknown theme, a weight that is no whole number.
  package static func read(_ text: String, file: String, themes: [String]) throws(SettingsErrors) -> [EvidenceRow] {
    var reader = SettingsReader(file: file)
    let known = themes + Special.allCases.map(\.rawValue)
    var rows: [EvidenceRow] = []
    for row in ReferenceTable(text, columns: columns, reader: &reader).rows {
      let theme = row["theme"].text
      if !themes.isEmpty, !known.contains(theme) {
        reader.unknown(row["theme"], "theme", known)
        continue
      }
      guard let weight = Int(row["weight"].text), abs(weight) <= 1_000_000 else {
        reader.note(
          line: row.line, column: row["weight"].column, "the weight \(shown(row["weight"].text))", wanted: "a whole number of hundredths, such as 35 or -120")
        continue
      }
      let phrases = row["phrases"].text.unicodeScalars.split(separator: separator).map { String(String.UnicodeScalarView($0)) }
      rows.append(EvidenceRow(theme: theme, weight: weight, phrases: phrases))
    }
    try reader.finish()
    return rows
  }
}
