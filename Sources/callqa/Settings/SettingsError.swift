// A fault in a settings file: where it stands, what was found, what was wanted, what to do.

/// One fault in the pipeline file or in a reference file. Its text is one line, made to be clicked on:
/// `Pipelines/weekly.yaml:12:5: unknown key "delimeter" in sources.contacts; did you mean "delimiter"?`
package struct SettingsError: Error, Sendable, Hashable, Comparable, CustomStringConvertible {
  /// Path as the caller named it; a built-in file is called `built-in NAME`.
  package var file: String
  /// From 1; 0 when the fault concerns the file as a whole.
  package var line: Int
  /// Unicode scalars from 1; 0 when the fault concerns the line as a whole.
  package var column: Int
  /// What was found.
  package var message: String
  /// What was wanted instead; "" when the message says it.
  package var wanted: String
  /// The known word that was probably meant; nil when none is near.
  package var suggestion: String?

  package init(
    file: String, line: Int = 0, column: Int = 0, _ message: String, wanted: String = "", suggestion: String? = nil
  ) {
    self.file = file
    self.line = line
    self.column = column
    self.message = message
    self.wanted = wanted
    self.suggestion = suggestion
  }

  package var description: String {
    var text = onOneLine(file)
    if line > 0 { text += ":\(line)" }
    if line > 0, column > 0 { text += ":\(column)" }
    text += ": " + onOneLine(message)
    if !wanted.isEmpty { text += "; wanted " + onOneLine(wanted) }
    if let suggestion { text += "; did you mean \"\(onOneLine(suggestion))\"?" }
    return text
  }

  package static func < (a: SettingsError, b: SettingsError) -> Bool {
    (a.file, a.line, a.column, a.message) < (b.file, b.line, b.column, b.message)
  }
}

/// All the faults found, sorted by file, line and column, each once; never empty.
package struct SettingsErrors: Error, Sendable, Hashable, CustomStringConvertible {
  package let errors: [SettingsError]
  package init(_ errors: [SettingsError]) { self.errors = Set(errors).sorted() }
  /// One line per fault.
  package var description: String { errors.map(\.description).joined(separator: "\n") }
}

/// The known word nearest to a mistyped one: at most two insertions, deletions, replacements or swaps of neighbours away, and
/// fewer than half of the word's letters. On a tie the earlier known word wins.
package func nearestWord(to word: String, among known: some Sequence<String>) -> String? {
  let letters = Array(word.lowercased().unicodeScalars.prefix(64))
  let limit = min(2, (letters.count - 1) / 2)
  var best: (word: String, distance: Int)?
  for candidate in known {
    let distance = editDistance(letters, Array(candidate.lowercased().unicodeScalars))
    if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
  }
  return best?.word
}

/// Optimal string alignment distance: a swap of two neighbours counts as one edit.
private func editDistance(_ a: [UnicodeScalar], _ b: [UnicodeScalar]) -> Int {
  if abs(a.count - b.count) > 2 { return .max }
  var rows = [Array(0...b.count)]
  for i in a.indices {
    var row = [i + 1]
    for j in b.indices {
      var cost = min(rows[i][j] + (a[i] == b[j] ? 0 : 1), rows[i][j + 1] + 1, row[j] + 1)
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, rows[i - 1][j - 1] + 1) }
      row.append(cost)
    }
    rows.append(row)
  }
  return rows[a.count][b.count]
}

/// A found text as messages show it: in quotes, on one line, at most 40 characters.
package func shown(_ text: String) -> String {
  let start = String(String.UnicodeScalarView(text.unicodeScalars.prefix(40)))
  return "\"" + onOneLine(start) + (text.unicodeScalars.count > 40 ? "…" : "") + "\""
}

/// The text with line ends and tabs written as escapes, and other characters that cannot be seen replaced.
private func onOneLine(_ text: String) -> String {
  var result = ""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\t": result += "\\t"
    case "\n": result += "\\n"
    case "\r": result += "\\r"
    default:
      let category = scalar.properties.generalCategory
      let isSeen = ![.control, .format, .lineSeparator, .paragraphSeparator].contains(category)
      result.unicodeScalars.append(isSeen ? scalar : "\u{FFFD}")
    }
  }
  return result
}
