// The two languages of the report; each sentence stands once, in both, side by side in the code that says it.

package import RunFolder

package enum ReportLanguage: String, Sendable, Hashable, CaseIterable {
  case chinese = "zh-Hans"
  case english = "en"
}

/// Chooses between the two wordings of a sentence. Both must give the same numbers in the same order.
package struct Speech: Sendable {
  package let language: ReportLanguage
  package init(_ language: ReportLanguage) { self.language = language }

  package func callAsFunction(_ chinese: String, _ english: String) -> String { language == .chinese ? chinese : english }
  package func callAsFunction(_ wording: Wording) -> String { self(wording.zh, wording.en) }

  /// An addition in brackets, as the language sets them.
  package func bracketed(_ parts: [String]) -> String {
    parts.isEmpty ? "" : self("（" + parts.joined(separator: "，") + "）", " (" + parts.joined(separator: ", ") + ")")
  }

  /// Sentences or parts in a row.
  package func list(_ parts: [String]) -> String { parts.joined(separator: self("、", ", ")) }
}
