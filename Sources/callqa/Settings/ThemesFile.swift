// themes.yaml → theme rules, and the places of its themes and rules, so that a fault in a pattern is found in the file.

internal import Measure
package import Text

/// What the theme file says.
package struct ThemesFile: Sendable {
  package var rules: ThemeRules
  /// For messages.
  package var file: String
  /// `evidence`: `built-in`, or the path of an evidence table from the theme file's folder; nil: rules alone decide.
  package var evidence: String?
  /// Where each theme and rule begins: themes by id, rules by theme and id.
  fileprivate var places: [[String]: Place] = [:]

  package init(rules: ThemeRules, file: String) {
    self.rules = rules
    self.file = file
  }

  fileprivate struct Place: Sendable {
    var line: Int
    var column: Int
  }

  /// Reads the text of a theme file: its shape. What the patterns mean is the business of `PhraseMatcher`.
  package static func read(_ text: String, file: String) throws(SettingsErrors) -> ThemesFile {
    var reading = ThemeReading(reader: SettingsReader(file: file), result: ThemesFile(rules: ThemeRules(), file: file))
    let root = try reading.reader.root(text)
    reading.readFile(root)
    try reading.reader.finish()
    return reading.result
  }

  /// Something about a theme, at the line where it begins.
  package func located(theme: String, _ message: String, wanted: String) -> SettingsError {
    let place = places[[theme]]
    return SettingsError(file: file, line: place?.line ?? 0, column: place?.column ?? 0, "theme \(theme): \(message)", wanted: wanted)
  }

  /// The faults of the rules, each at the line of its rule or theme.
  package func located(_ faults: ThemeRuleFaults) -> SettingsErrors {
    SettingsErrors(
      faults.faults.map { fault in
        let place = places[[fault.theme, fault.rule]] ?? places[[fault.theme]]
        let name = [fault.theme.isEmpty ? "" : "theme \(fault.theme)", fault.rule.isEmpty ? "" : "rule \(fault.rule)"]
          .filter { !$0.isEmpty }.joined(separator: ", ")
        return SettingsError(
          file: file, line: place?.line ?? 0, column: place?.column ?? 0,
          name.isEmpty ? fault.message : "\(name): \(fault.message)")
      })
  }
}

private struct ThemeReading {
  var reader: SettingsReader
  var result: ThemesFile

  mutating func readFile(_ root: YAMLNode) {
    guard let values = reader.map(root, "", keys: ["version", "evidence", "groups", "negation", "themes"]) else { return }
    if let version = values["version"] { reader.formatVersion(version) }
    if let value = values["evidence"] { result.evidence = reader.text(value, "evidence") }
    if let value = values["groups"], !value.isNothing {
      for entry in reader.entries(value, "groups") ?? [] {
        guard let name = reader.keyText(entry, "groups"), !name.isEmpty else { continue }
        let words = reader.texts(entry.value, "groups.\(name)") ?? []
        if case .list(let elements) = entry.value.content, elements.isEmpty {
          reader.note(entry.value, "groups.\(name): an empty list", wanted: "at least one word")
        }
        result.rules.groups.append(ThemeRules.Group(name: name, words: words))
      }
    }
    readNegation(values["negation"])
    guard let themes = values["themes"] else {
      reader.note(root, "no themes", wanted: "themes with a list of themes")
      return
    }
    for element in reader.list(themes, "themes", of: "themes") ?? [] { readTheme(element) }
  }

  private mutating func readNegation(_ node: YAMLNode?) {
    guard let values = reader.section(node, "negation", keys: ThemeRules.Negation.lists.map(\.key)) else { return }
    var negation = ThemeRules.Negation()
    for (key, path) in ThemeRules.Negation.lists { negation[keyPath: path] = list(values[key], "negation." + key) }
    result.rules.negation = negation
  }

  private mutating func list(_ node: YAMLNode?, _ path: String) -> [String] {
    guard let node, !node.isNothing else { return [] }
    return reader.texts(node, path) ?? []
  }

  private mutating func readTheme(_ node: YAMLNode) {
    let keys = ["id", "name_zh", "name_en", "business", "cause", "evidence", "unless", "rules", "examples", "counterexamples"]
    guard
      let values = reader.map(
        node, "a theme", keys: keys, others: ["theme": "id", "example": "examples", "counter_examples": "counterexamples"])
    else { return }
    guard let id = name(values["id"], "id", in: "a theme", at: node) else { return }
    if id == ComplaintFigures.missing {
      reader.note(node, "the theme id \(id) stands for complaints without a theme", wanted: "another id")
      return
    }
    let place = "theme \(id)"
    if let first = result.places[[id]] {
      reader.note(node, "\(place) stands twice", wanted: "each id once; it stands in line \(first.line) too")
      return
    }
    result.places[[id]] = ThemesFile.Place(line: node.line, column: node.column)
    let nameZh = name(values["name_zh"], "name_zh", in: place, at: node)
    let nameEn = name(values["name_en"], "name_en", in: place, at: node)
    let business = name(values["business"], "business", in: place, at: node)
    let cause = name(values["cause"], "cause", in: place, at: node)
    var theme = ThemeRules.Theme(
      id: id, nameZh: nameZh ?? "", nameEn: nameEn ?? "", business: business ?? "", cause: cause ?? "", rules: [])
    if let value = values["evidence"], let word = reader.word(value, "\(place): evidence", ["any", "none"]) { theme.usesEvidence = word == "any" }
    theme.unless = list(values["unless"], "\(place): unless")
    theme.examples = list(values["examples"], "\(place): examples")
    theme.counterexamples = list(values["counterexamples"], "\(place): counterexamples")
    if let rules = values["rules"], let elements = reader.list(rules, "\(place): rules", of: "rules") {
      if elements.isEmpty { reader.note(rules, "\(place): rules: an empty list", wanted: "at least one rule") }
      theme.rules = elements.compactMap { rule($0, theme: id) }
    } else if values["rules"] == nil {
      reader.note(node, "\(place) has no rules", wanted: "a list of rules, each with an id and patterns")
    }
    result.rules.themes.append(theme)
  }

  private mutating func rule(_ node: YAMLNode, theme: String) -> ThemeRules.Rule? {
    let keys = ["id", "patterns", "unless", "with", "without", "negation"]
    guard let values = reader.map(node, "a rule of theme \(theme)", keys: keys, others: ["pattern": "patterns", "rule": "id"])
    else { return nil }
    guard let id = name(values["id"], "id", in: "a rule of theme \(theme)", at: node) else { return nil }
    let place = "theme \(theme), rule \(id)"
    if let first = result.places[[theme, id]] {
      reader.note(node, "\(place) stands twice", wanted: "each id once in a theme; it stands in line \(first.line) too")
      return nil
    }
    result.places[[theme, id]] = ThemesFile.Place(line: node.line, column: node.column)
    var rule = ThemeRules.Rule(id: id, patterns: list(values["patterns"], "\(place): patterns"))
    if values["patterns"].map(\.isNothing) ?? true {
      reader.note(node, "\(place) has no patterns", wanted: "at least one pattern")
    }
    if let value = values["patterns"], case .list(let elements) = value.content, elements.isEmpty {
      reader.note(value, "\(place): patterns: an empty list", wanted: "at least one pattern")
    }
    rule.unless = list(values["unless"], "\(place): unless")
    rule.with = list(values["with"], "\(place): with")
    rule.without = list(values["without"], "\(place): without")
    if let value = values["negation"], let word = reader.word(value, "\(place): negation", ["any", "scope", "none"]) {
      rule.negation = word
    }
    return rule
  }

  private mutating func name(_ node: YAMLNode?, _ key: String, in place: String, at parent: YAMLNode) -> String? {
    guard let node else {
      reader.note(parent, "\(place) has no \(key)", wanted: "a line \(key): …")
      return nil
    }
    return reader.text(node, "\(place): \(key)")
  }
}
