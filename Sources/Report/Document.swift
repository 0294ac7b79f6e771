// What a report says, without any format's syntax; each exporter turns the same value into its own bytes.

/// A report: a lead that everybody reads, sections, and appendices for who wants to know more.
package struct Document: Sendable, Hashable {
  package var title: String
  package var language: ReportLanguage
  package var lead: [Block]
  package var sections: [Section]

  package init(title: String, language: ReportLanguage, lead: [Block] = [], sections: [Section] = []) {
    self.title = title
    self.language = language
    self.lead = lead
    self.sections = sections
  }

  /// A heading with what stands under it.
  package struct Section: Sendable, Hashable {
    package var title: String
    package var isAppendix: Bool
    package var blocks: [Block]

    package init(_ title: String, isAppendix: Bool = false, _ blocks: [Block]) {
      self.title = title
      self.isAppendix = isAppendix
      self.blocks = blocks
    }
  }

  package enum Block: Sendable, Hashable {
    case subheading(String)
    case paragraph(Phrase)
    case bullets([Phrase])
    case table(DocumentTable)
    /// A remark on what stands just above: a reason, a caution, where the rest is.
    case note(Phrase)
  }
}

/// Text with emphasis. A string literal or interpolation is plain text.
package struct Phrase: Sendable, Hashable, ExpressibleByStringInterpolation {
  package enum Style: Sendable, Hashable { case plain, strong, code }
  package struct Run: Sendable, Hashable {
    package var text: String
    package var style: Style
  }

  package var runs: [Run]

  package init(_ text: String, _ style: Style = .plain) { runs = [Run(text: text, style: style)] }
  package init(stringLiteral value: String) { self.init(value) }

  package static func strong(_ text: String) -> Phrase { Phrase(text, .strong) }
  /// A name as it stands in a file: a column, a table, a digest.
  package static func code(_ text: String) -> Phrase { Phrase(text, .code) }
  package static func + (a: Phrase, b: Phrase) -> Phrase {
    var joined = a
    joined.runs += b.runs
    return joined
  }
}

/// A table of finished cell texts; every row has as many cells as there are columns.
package struct DocumentTable: Sendable, Hashable {
  package enum Alignment: Sendable, Hashable { case left, right }
  package struct Column: Sendable, Hashable {
    package var title: String
    package var alignment: Alignment
  }

  package var columns: [Column]
  package var rows: [[String]]

  package init(columns: [Column], rows: [[String]]) {
    precondition(rows.allSatisfy { $0.count == columns.count }, "a row has one cell per column")
    self.columns = columns
    self.rows = rows
  }
}

extension DocumentTable.Column {
  package static func text(_ title: String) -> DocumentTable.Column { DocumentTable.Column(title: title, alignment: .left) }
  package static func number(_ title: String) -> DocumentTable.Column { DocumentTable.Column(title: title, alignment: .right) }
}
