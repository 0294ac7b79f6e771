// The canonical text of the keys that make fields from columns; nothing where a block has none of them.

internal import Ingest

extension PipelineFile.Block {
  var derivationLines: [String] {
    var lines: [String] = []
    if !formats.isEmpty {
      let pairs = formats.sorted { $0.key < $1.key }.map { "\(quoted($0.key)): [\($0.value.declared.map(quoted).joined(separator: ", "))]" }
      lines.append("formats: {\(pairs.joined(separator: ", "))}")
    }
    if !derived.isEmpty { lines.append("derive: {\(derived.map { "\($0.field): \($0.rule.canonicalText)" }.joined(separator: ", "))}") }
    if let rows { lines.append("rows: \(rows.canonicalText)") }
    if let keepLast { lines.append("keep_last: \(texts(keepLast))") }
    return lines
  }

  /// `missing`, as a list where no column has words of its own.
  var missingText: String {
    if missingIn.isEmpty { return texts(missing) }
    let columns = missingIn.sorted { $0.key < $1.key }.map { "\(quoted($0.key)): \(texts($0.value))" }
    return "{everywhere: \(texts(missing)), columns: {\(columns.joined(separator: ", "))}}"
  }
}

private func texts(_ texts: [String]) -> String { "[" + texts.map(quoted).joined(separator: ", ") + "]" }

extension DerivedField.Rule {
  fileprivate var canonicalText: String {
    var parts: [String] = []
    switch self {
    case .stamp(let date, let clock, let after):
      if let date { parts.append("date: \(quoted(date))") }
      parts.append("clock: \(texts(clock))")
      if !after.isEmpty { parts.append("after: \(after.count == 1 ? quoted(after[0]) : texts(after))") }
    case .later(let after, let durations): parts = ["after: \(after.count == 1 ? quoted(after[0]) : texts(after))", "plus: \(texts(durations))"]
    case .join(let columns, let mark): parts = ["join: \(texts(columns))", "with: \(quoted(mark))"]
    case .firstOf(let columns): parts = ["first_of: \(texts(columns))"]
    case .cases(let cases, let otherwise):
      parts = ["cases: [\(cases.map { "{when: \($0.when.canonicalText), is: \(quoted($0.word))}" }.joined(separator: ", "))]"]
      if let otherwise { parts.append("otherwise: \(quoted(otherwise))") }
    case .constant(let text): parts = ["text: \(quoted(text))"]
    case .seconds(let from, let to): parts = ["from: \(quoted(from))", "to: \(quoted(to))"]
    }
    return "{" + parts.joined(separator: ", ") + "}"
  }
}

extension RowCondition {
  fileprivate var canonicalText: String {
    "[" + alternatives.map { all in "{" + all.map(\.canonicalText).joined(separator: ", ") + "}" }.joined(separator: ", ") + "]"
  }
}

extension ColumnCondition {
  fileprivate var canonicalText: String {
    if case .oneOf(let texts)? = tests.first, tests.count == 1 { return "\(quoted(column)): \(canonical(texts))" }
    return "\(quoted(column)): {" + tests.map(canonical).joined(separator: ", ") + "}"
  }

  private func canonical(_ list: [String]) -> String { texts(list) }

  private func canonical(_ test: Test) -> String {
    switch test {
    case .oneOf(let list): texts(list)
    case .noneOf(let list): "not: \(texts(list))"
    case .isEmpty(let wanted): "empty: \(wanted)"
    case .beginsWith(let list): "begins_with: \(texts(list))"
    case .contains(let list): "contains: \(texts(list))"
    case .compare(let comparison, let bound): "\(comparison.rawValue): \(quoted(bound.text))"
    }
  }
}
