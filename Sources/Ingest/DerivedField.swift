// A field that the export does not have as a column of its own, and the rule by which it is made from columns.

/// One entry of `derive`. Columns are named by their header, or by a field.
package struct DerivedField: Sendable, Hashable {
  /// A word, and when it holds.
  package struct Case: Sendable, Hashable {
    package var when: RowCondition
    package var word: String

    package init(when: RowCondition, word: String) {
      self.when = when
      self.word = word
    }
  }

  package enum Rule: Sendable, Hashable {
    /// A clock on a date, or on the day of the stamp it follows; of several columns or stamps the first that is not empty. A clock that
    /// would lie before that stamp is the next day's, if it then lies less than 12 hours after it. A date without a clock is the date, except for contacts.
    case stamp(date: String?, clock: [String], after: [String])
    /// So many seconds after a stamp (of several the first that is not empty): durations added up; nothing where one of them is empty.
    case later(after: [String], plus: [String])
    /// Columns side by side; nothing where one of them is empty.
    case join([String], with: String)
    /// The first column that is not empty.
    case firstOf([String])
    /// The word of the first case that holds.
    case cases([Case], otherwise: String?)
    /// The same for every row.
    case constant(String)
    /// From one stamp to another.
    case seconds(from: String, to: String)
  }

  package var field: String
  package var rule: Rule

  package init(field: String, rule: Rule) {
    self.field = field
    self.rule = rule
  }

  /// Header under which the field stands behind the exported columns.
  package var header: String { field + " (derived)" }

  /// Columns that the rule names, stamps of other fields left out.
  var columns: [String] {
    switch rule {
    case .stamp(let date, let clock, _): (date.map { [$0] } ?? []) + clock
    case .later(_, let durations): durations
    case .join(let columns, _), .firstOf(let columns): columns
    case .cases(let cases, _): cases.flatMap(\.when.columns)
    case .constant, .seconds: []
    }
  }

  /// Stamps that the rule names: a derived field goes before a column of that name.
  var stamps: [String] {
    switch rule {
    case .stamp(_, _, let after), .later(let after, _): after
    case .seconds(let from, let to): [from, to]
    default: []
    }
  }
}
