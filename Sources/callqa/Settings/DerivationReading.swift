// The keys of a block that make fields from columns: `formats`, `missing` by column, `derive`, `rows`, `keep_last`.

internal import Ingest

extension SettingsReader {
  /// The keys that this file reads.
  static var derivationKeys: [String] { ["formats", "derive", "rows"] }

  mutating func derivation(_ values: [String: YAMLNode], _ source: Source, into result: inout PipelineFile.Block) {
    if let value = values["formats"] { result.formats = formats(value, source.path + ".formats") }
    if let value = values["missing"] { missing(value, source.path + ".missing", into: &result) }
    if let value = values["derive"] { result.derived = derived(value, source) }
    if let value = values["rows"] { result.rows = condition(value, source.path + ".rows") }
    for one in result.derived {
      guard case .cases(let cases, _) = one.rule, let value = values["derive"] else { continue }
      for condition in cases.map(\.when) { checkPercentages(condition, at: value, "\(source.path).derive.\(one.field)", result) }
    }
    if let condition = result.rows, let value = values["rows"] { checkPercentages(condition, at: value, source.path + ".rows", result) }
    if let value = values["keep_last"] { result.keepLast = columnList(value, source.path + ".keep_last") }
  }

  /// 80% means 80 of a column of percentages, and nothing of any other.
  private mutating func checkPercentages(_ condition: RowCondition, at node: YAMLNode, _ path: String, _ block: PipelineFile.Block) {
    for one in condition.alternatives.joined() {
      let names = [one.column, block.columns[one.column] ?? one.column] + block.columns.filter { $0.value == one.column }.map(\.key)
      if names.contains(where: { block.formats[$0]?.kind == .percent }) { continue }
      for case .compare(_, let bound) in one.tests where bound.isPercent {
        note(
          node, "\(path).\(one.column): \(shown(bound.text)) of a column that is not declared as percentages",
          wanted: "formats: {\(one.column): percent} beside it, or the number alone")
      }
    }
  }

  // MARK: How columns are written

  private mutating func formats(_ node: YAMLNode, _ path: String) -> [String: ColumnFormat] {
    var result: [String: ColumnFormat] = [:]
    for entry in entries(node, path) ?? [] {
      guard let column = keyText(entry, path) else { continue }
      var words: [String] = []
      if case .list = entry.value.content {
        words = texts(entry.value, "\(path).\(column)") ?? []
      } else if let word = text(entry.value, "\(path).\(column)") {
        words = [word]
      }
      if words.isEmpty { continue }
      if let format = ColumnFormat(words) {
        result[column] = format
        continue
      }
      let others = ["euro": "decimal_comma", "comma": "decimal_comma", "unix": "unix_s", "epoch": "unix_s", "serial": "excel", "dmy": "day_first", "mdy": "month_first"]
      let found = words.joined(separator: ", ")
      note(
        entry.value, "\(path).\(column): \(shown(found)) is no way of writing",
        wanted: "one of \(ColumnFormat.words.joined(separator: ", ")), decimal_comma with a word for a number, or a pattern such as dd/MM/yyyy HH:mm or YYMMDD",
        suggestion: others[found.lowercased()] ?? nearestWord(to: found, among: ColumnFormat.words))
    }
    return result
  }

  /// A list for the whole block, or a map with `everywhere` and `columns`.
  private mutating func missing(_ node: YAMLNode, _ path: String, into result: inout PipelineFile.Block) {
    guard case .map = node.content else {
      result.missing = texts(node, path, allowsEmpty: true) ?? []
      return
    }
    guard let values = map(node, path, keys: ["everywhere", "columns"], others: ["all": "everywhere", "fields": "columns"]) else { return }
    if let value = values["everywhere"] { result.missing = texts(value, path + ".everywhere", allowsEmpty: true) ?? [] }
    guard let value = values["columns"], !value.isNothing else { return }
    for entry in entries(value, path + ".columns") ?? [] {
      guard let column = keyText(entry, path + ".columns") else { continue }
      result.missingIn[column] = oneOrMore(entry.value, "\(path).columns.\(column)", allowsEmpty: false)
    }
  }

  // MARK: Derived fields

  private static let rules = ["clock", "plus", "join", "first_of", "cases", "text", "from"]

  private mutating func derived(_ node: YAMLNode, _ source: Source) -> [DerivedField] {
    let path = source.path + ".derive"
    var result: [DerivedField] = []
    for entry in entries(node, path) ?? [] {
      guard let field = field(entry, path, source) else { continue }
      let place = "\(path).\(field.name)"
      let keys = ["date", "clock", "after", "plus", "join", "with", "first_of", "cases", "otherwise", "text", "from", "to"]
      let others = ["time": "clock", "not_before": "after", "add": "plus", "columns": "join", "separator": "with", "else": "otherwise", "constant": "text", "coalesce": "first_of", "start": "from", "end": "to", "until": "to", "when": "cases"]
      guard let values = map(entry.value, place, keys: keys, others: others) else { continue }
      let named = SettingsReader.rules.filter { values[$0] != nil }
      guard named.count == 1, let rule = named.first else {
        note(
          entry.value, "\(place): \(named.isEmpty ? "no rule" : "the rules \(named.joined(separator: " and ")) together")",
          wanted: "one of clock (with date or after), plus (with after), join, first_of, cases, text, or from and to")
        continue
      }
      let own: Set<String> = ["clock": ["clock", "date", "after"], "plus": ["plus", "after"], "join": ["join", "with"], "cases": ["cases", "otherwise"], "from": ["from", "to"]][rule] ?? [rule]
      for (key, value) in values.sorted(by: { $0.key < $1.key }) where !own.contains(key) {
        note(value, "\(place): \(key) does not belong to \(rule)", wanted: own.sorted().joined(separator: ", "))
      }
      if let made = self.rule(rule, values, at: entry.value, place, field) { result.append(DerivedField(field: field.name, rule: made)) }
    }
    return result
  }

  private mutating func rule(
    _ rule: String, _ values: [String: YAMLNode], at node: YAMLNode, _ path: String, _ field: KnownFields.Field
  ) -> DerivedField.Rule? {
    func wantsKind(_ kind: KnownFields.Kind) -> Bool { field.kind == kind || field.kind == .text }
    switch rule {
    case "clock", "plus": return stamp(values, at: node, path, field)
    case "join":
      guard let value = values["join"], let columns = columnList(value, path + ".join") else { return nil }
      return .join(columns, with: values["with"].flatMap { text($0, path + ".with", allowsEmpty: true) } ?? "")
    case "first_of": return values["first_of"].flatMap { columnList($0, path + ".first_of") }.map { .firstOf($0) }
    case "text": return values["text"].flatMap { meaning($0, path + ".text", field) }.map { .constant($0) }
    case "cases": return cases(values, path, field)
    default:
      guard let from = values["from"].flatMap({ text($0, path + ".from") }) else { return nil }
      guard let end = values["to"], let to = text(end, path + ".to") else {
        if values["to"] == nil { note(node, "\(path): from without to", wanted: "both, such as {from: answered_at, to: ended_at}") }
        return nil
      }
      if !wantsKind(.duration) {
        note(node, "\(path): \(field.name) is not a duration", wanted: "from and to under a field whose name ends in _s")
        return nil
      }
      return .seconds(from: from, to: to)
    }
  }

  private mutating func stamp(
    _ values: [String: YAMLNode], at node: YAMLNode, _ path: String, _ field: KnownFields.Field
  ) -> DerivedField.Rule? {
    let date = values["date"].flatMap { text($0, path + ".date") }
    let after = values["after"].map { oneOrMore($0, path + ".after", allowsEmpty: false) } ?? []
    if field.kind != .time, field.kind != .text {
      note(node, "\(path): \(field.name) is not a time", wanted: "\(values["plus"] == nil ? "clock" : "plus") under a field whose name ends in _at")
      return nil
    }
    if let value = values["plus"] {
      if values["after"] == nil {
        note(node, "\(path): plus without after", wanted: "both, such as {after: arrived_at, plus: queue_s}")
        return nil
      }
      let durations = oneOrMore(value, path + ".plus", allowsEmpty: false)
      return durations.isEmpty || after.isEmpty ? nil : .later(after: after, plus: durations)
    }
    guard let clock = values["clock"].map({ oneOrMore($0, path + ".clock", allowsEmpty: false) }), !clock.isEmpty else { return nil }
    if values["date"] == nil, values["after"] == nil {
      note(node, "\(path): a clock without a day", wanted: "date: <column>, or after: <the stamp it follows>")
      return nil
    }
    return .stamp(date: date, clock: clock, after: after)
  }

  private mutating func cases(_ values: [String: YAMLNode], _ path: String, _ field: KnownFields.Field) -> DerivedField.Rule? {
    guard let value = values["cases"], let elements = list(value, path + ".cases", of: "cases") else { return nil }
    if elements.isEmpty { note(value, "\(path).cases: an empty list", wanted: "at least one {when: …, is: …}") }
    var result: [DerivedField.Case] = []
    for element in elements {
      let place = path + ".cases"
      guard let parts = map(element, place, keys: ["when", "is"], others: ["if": "when", "then": "is", "value": "is"]) else { continue }
      guard let when = parts["when"], let word = parts["is"] else {
        note(element, "\(place): a case without \(parts["when"] == nil ? "when" : "is")", wanted: "{when: {<column>: <value>}, is: <word>}")
        continue
      }
      let condition = condition(when, place + ".when")
      if let word = meaning(word, place + ".is", field), let condition { result.append(DerivedField.Case(when: condition, word: word)) }
    }
    return .cases(result, otherwise: values["otherwise"].flatMap { meaning($0, path + ".otherwise", field) })
  }

  // MARK: Conditions

  /// One set of conditions, or a list of sets of which one must hold.
  private mutating func condition(_ node: YAMLNode, _ path: String) -> RowCondition? {
    if case .list(let elements) = node.content {
      if elements.isEmpty { note(node, "\(path): an empty list", wanted: "at least one {<column>: <value>}") }
      return RowCondition(elements.map { alternative($0, path) })
    }
    return RowCondition([alternative(node, path)])
  }

  private mutating func alternative(_ node: YAMLNode, _ path: String) -> [ColumnCondition] {
    let columns = entries(node, path) ?? []
    if case .map = node.content, columns.isEmpty { note(node, "\(path): an empty map", wanted: "at least one <column>: <value>") }
    return columns.compactMap { entry in
      guard let column = keyText(entry, path) else { return nil }
      return ColumnCondition(column: column, tests: tests(entry.value, "\(path).\(column)"))
    }
  }

  private mutating func tests(_ node: YAMLNode, _ path: String) -> [ColumnCondition.Test] {
    guard case .map = node.content else { return [.oneOf(oneOrMore(node, path, allowsEmpty: false))] }
    let keys = ["not", "empty", "begins_with", "contains"] + ColumnCondition.Comparison.allCases.map(\.rawValue)
    let others = ["greater": "above", "less": "below", "gt": "above", "lt": "below", "min": "at_least", "max": "at_most", "prefix": "begins_with", "starts_with": "begins_with", "is_empty": "empty", "not_in": "not"]
    var result: [ColumnCondition.Test] = []
    guard let values = map(node, path, keys: keys, others: others) else { return [] }
    if let value = values["not"] { result.append(.noneOf(oneOrMore(value, path + ".not", allowsEmpty: false))) }
    if let value = values["empty"], let wanted = boolean(value, path + ".empty") { result.append(.isEmpty(wanted)) }
    if let value = values["begins_with"] { result.append(.beginsWith(oneOrMore(value, path + ".begins_with", allowsEmpty: false))) }
    if let value = values["contains"] { result.append(.contains(oneOrMore(value, path + ".contains", allowsEmpty: false))) }
    for comparison in ColumnCondition.Comparison.allCases {
      let place = "\(path).\(comparison.rawValue)"
      guard let value = values[comparison.rawValue], let text = text(value, place) else { continue }
      if let bound = ColumnCondition.Bound(text) {
        result.append(.compare(comparison, bound))
      } else {
        note(value, "\(place): \(shown(text))", wanted: "a number (12.5, 80%), a duration (0:01:30) or a moment (2026-03-05 09:00)")
      }
    }
    if values.isEmpty, case .map(let entries) = node.content, entries.isEmpty {
      note(node, "\(path): an empty map", wanted: "a value, a list of values, or one of \(keys.joined(separator: ", "))")
    }
    return result
  }

  /// A text, or a list of texts.
  private mutating func oneOrMore(_ node: YAMLNode, _ path: String, allowsEmpty: Bool) -> [String] {
    if case .list(let elements) = node.content {
      if elements.isEmpty { note(node, "\(path): an empty list", wanted: "at least one text") }
      return elements.compactMap { text($0, path, allowsEmpty: allowsEmpty) }
    }
    return text(node, path, allowsEmpty: allowsEmpty).map { [$0] } ?? []
  }

  private mutating func columnList(_ node: YAMLNode, _ path: String) -> [String]? {
    guard let columns = texts(node, path) else { return nil }
    if columns.isEmpty { note(node, "\(path): an empty list", wanted: "at least one column") }
    return columns
  }
}
