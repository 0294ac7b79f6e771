// The theme file as plain values, one to one with the keys of Pipelines/Reference/themes.yaml, and its faults.

/// Everything the theme file says. The file's own head describes the language of patterns.
package struct ThemeRules: Sendable, Hashable {
  /// `groups`: lists of words that patterns use by name, in file order.
  package var groups: [Group]
  /// `negation`: what takes a complaint back.
  package var negation: Negation
  /// `themes`, in file order: a theme's index here is its code everywhere.
  package var themes: [Theme]

  package init(groups: [Group] = [], negation: Negation = Negation(), themes: [Theme] = []) {
    self.groups = groups
    self.negation = negation
    self.themes = themes
  }

  /// One entry of `groups`: a name and its words. A word may use groups that stand before this one.
  package struct Group: Sendable, Hashable {
    package var name: String
    package var words: [String]
    package init(name: String, words: [String]) {
      self.name = name
      self.words = words
    }
  }

  /// The lists of `negation`; every list may be empty. Words may be alternatives and groups, not gaps.
  package struct Negation: Sendable, Hashable {
    /// `before`: negates what follows at once, or after fillers.
    package var before: [String] = []
    /// `fillers`: may stand between a word of `before` and what it negates.
    package var fillers: [String] = []
    /// `scope`: negates what follows within 24 characters of the same clause.
    package var scope: [String] = []
    /// `after`: negates what stands directly before it, or before fillers.
    package var after: [String] = []
    /// `after_fillers`: may stand between a phrase and a word of `after`.
    package var afterFillers: [String] = []
    /// `except`: longer phrases inside which a word of any list above negates nothing.
    package var except: [String] = []
    /// `settled`: says that all is well; takes back its clause, from the last word of `turns` to the next.
    package var settled: [String] = []
    /// `settled_before`: the same, and the clause before as well.
    package var settledBefore: [String] = []
    /// `turns`: after these begins another matter.
    package var turns: [String] = []
    /// `contrasts`: the real matter begins here; takes back all before it, from the contrast before, if a word of `stances` stands there.
    package var contrasts: [String] = []
    /// `stances`: words of somebody who has nothing against what is spoken of.
    package var stances: [String] = []
    /// `pivots`: the text may turn to another matter here; what stands before, from the pivot or contrast before, counts only if nothing
    /// is found behind, if a word of `asides` or `stances` stands there.
    package var pivots: [String] = []
    /// `asides`: words of what is told in passing.
    package var asides: [String] = []
    /// `additions`: a text with one of these complains of several things: nothing in it is an aside.
    package var additions: [String] = []
    /// `notes`: a text with one of these, and none of `grievances`, is no complaint.
    package var notes: [String] = []
    /// `grievances`: words of somebody who complains.
    package var grievances: [String] = []
    /// `suppositions`: a grievance behind one of these in its sentence is only imagined.
    package var suppositions: [String] = []
    package init() {}

    /// Every list by its key in the file.
    package static let lists: [(key: String, list: any WritableKeyPath<Negation, [String]> & Sendable)] = [
      ("before", \.before), ("fillers", \.fillers), ("scope", \.scope), ("after", \.after), ("after_fillers", \.afterFillers), ("except", \.except),
      ("settled", \.settled), ("settled_before", \.settledBefore), ("turns", \.turns), ("contrasts", \.contrasts), ("stances", \.stances),
      ("pivots", \.pivots), ("asides", \.asides), ("additions", \.additions),
      ("notes", \.notes), ("grievances", \.grievances), ("suppositions", \.suppositions),
    ]
  }

  /// One entry of `themes`.
  package struct Theme: Sendable, Hashable {
    package var id: String
    /// `name_zh`, `name_en`: what reports call the theme.
    package var nameZh: String
    package var nameEn: String
    /// `business`, `cause`: its place in the classification of complaints.
    package var business: String
    package var cause: String
    package var rules: [Rule]
    /// `evidence`: any (default) or none. Without it the rules of the theme decide alone.
    package var usesEvidence = true
    /// `unless`: longer phrases inside which no part of any rule of the theme counts.
    package var unless: [String] = []
    /// `examples`: texts that must have the theme. `counterexamples`: texts that must not.
    package var examples: [String] = []
    package var counterexamples: [String] = []

    package init(id: String, nameZh: String, nameEn: String, business: String, cause: String, rules: [Rule]) {
      self.id = id
      self.nameZh = nameZh
      self.nameEn = nameEn
      self.business = business
      self.cause = cause
      self.rules = rules
    }
  }

  /// One entry of a theme's `rules`: the theme is present when any pattern of any rule is.
  package struct Rule: Sendable, Hashable {
    package var id: String
    package var patterns: [String]
    /// `unless`: longer phrases inside which no part of this rule counts.
    package var unless: [String] = []
    /// `with`: one of these must stand somewhere in the text; empty asks for nothing.
    package var with: [String] = []
    /// `without`: none of these may stand in the sentence in which the match ends.
    package var without: [String] = []
    /// `negation`: `any` (every list of the file's `negation`), `scope` (all but `before`), `none`.
    package var negation = "any"

    package init(id: String, patterns: [String]) {
      self.id = id
      self.patterns = patterns
    }
  }
}

/// One thing that is wrong in a theme file.
package struct ThemeRuleFault: Error, Sendable, Hashable, CustomStringConvertible {
  /// Theme and rule, empty where the fault is not in one.
  package var theme: String
  package var rule: String
  /// What was found, what was wanted.
  package var message: String

  package var description: String {
    var place = "themes file"
    if !theme.isEmpty { place += ", theme \(theme)" }
    if !rule.isEmpty { place += ", rule \(rule)" }
    return "\(place): \(message)"
  }
}

/// All that is wrong in a theme file, in file order.
package struct ThemeRuleFaults: Error, Sendable, Hashable, CustomStringConvertible {
  package var faults: [ThemeRuleFault]
  package var description: String { faults.map(\.description).joined(separator: "\n") }
}

/// Where a theme was found in a text.
package struct ThemeHit: Sendable, Hashable {
  /// Index of the theme in `ThemeRules.themes`.
  package var theme: Int32
  /// The rule's id, as the file writes it.
  package var rule: String
  /// Characters (Unicode scalar values) of the original, end excluded.
  package var start: Int
  package var end: Int

  package init(theme: Int32, rule: String, start: Int, end: Int) {
    self.theme = theme
    self.rule = rule
    self.start = start
    self.end = end
  }
}
