// Bytes of a settings file → a tree of nodes with places. The only file that knows the YAML library.

internal import Yams

/// The limits that keep a hostile or broken file from eating the machine. A real settings file stays far below all of them.
private enum Limit {
  /// Bytes of one file.
  static let bytes = 2 << 20
  /// Uses of `*name`: 32 of them can at most stand for about 3^(32/3) = 120,000 nodes.
  static let aliases = 32
  /// Nodes after every alias is written out.
  static let nodes = 400_000
  /// Lists and maps within each other.
  static let depth = 64
  /// Repeated keys that are reported before reading gives up.
  static let repeatedKeys = 20
}

/// The text of a settings file: UTF-8, with or without a byte-order mark, any line ends.
/// - Throws: a `SettingsErrors` that names the first byte that is not UTF-8.
package func settingsText(_ bytes: [UInt8], file: String) throws(SettingsErrors) -> String {
  if bytes.count > Limit.bytes {
    throw SettingsErrors([SettingsError(file: file, "the file has \(bytes.count) bytes", wanted: "at most \(Limit.bytes)")])
  }
  if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
    throw SettingsErrors([SettingsError(file: file, line: 1, column: 1, "the file is UTF-16", wanted: "UTF-8: save it as UTF-8")])
  }
  let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
  if let text = String(validating: content, as: UTF8.self) { return text }
  var line = 1
  var column = 1
  var decoder = UTF8()
  var rest = content.makeIterator()
  while case .scalarValue(let scalar) = decoder.decode(&rest) {
    column = scalar == "\n" ? 1 : column + 1
    if scalar == "\n" { line += 1 }
  }
  throw SettingsErrors([
    SettingsError(file: file, line: line, column: column, "a byte that is not UTF-8", wanted: "UTF-8: save the file as UTF-8")
  ])
}

/// Reads one YAML document. Keys that stand twice in a map are reported with the place of the second one, and the rest is
/// still read, so that `problems` and the caller's own findings can be reported together.
/// - Parameter problems: gets the faults that left a usable tree behind.
/// - Throws: faults after which there is no tree.
package func readYAML(_ text: String, file: String, problems: inout [SettingsError]) throws(SettingsErrors) -> YAMLNode {
  try refuseAliasBomb(text, file: file)
  var text = text
  while true {
    let composed: Result<Node?, any Error> = Result { try Parser(yaml: text, encoding: .utf8).singleRoot() }
    switch composed {
    case .success(nil):
      throw SettingsErrors([SettingsError(file: file, line: 1, column: 1, "the file is empty", wanted: "a YAML map of settings")])
    case .success(let root?):
      var conversion = YAMLConversion(file: file)
      let node = try conversion.node(root, depth: 0)
      problems += conversion.problems
      return node
    case .failure(YamlError.duplicatedKeysInMapping(let keys, let context)) where problems.count < Limit.repeatedKeys:
      let first = (line: context.mark.line, column: context.mark.column)
      guard let key = keys.first, let second = RepeatedKey(in: text, key: key, first: first) else {
        throw SettingsErrors(
          problems + [SettingsError(file: file, line: first.line, column: first.column, "a key that stands twice in its map")])
      }
      problems.append(repeatedKey(key, file: file, line: second.line, column: second.column, firstLine: first.line))
      text = second.textWithoutIt(mark: UInt32(problems.count))
    case .failure(let error):
      throw SettingsErrors(problems + [yamlFault(error, text: text, file: file)])
    }
  }
}

private func repeatedKey(_ key: String, file: String, line: Int, column: Int, firstLine: Int) -> SettingsError {
  SettingsError(
    file: file, line: line, column: column, "the key \(shown(key)) stands twice in its map",
    wanted: "it once; it stands in line \(firstLine) too")
}

/// What the library says, in our words and with our place.
private func yamlFault(_ error: any Error, text: String, file: String) -> SettingsError {
  switch error {
  case YamlError.scanner(_, let problem, let mark, _), YamlError.parser(_, let problem, let mark, _),
    YamlError.composer(_, let problem, let mark, _):
    if let column = tabInIndentation(text, line: mark.line) {
      return SettingsError(file: file, line: mark.line, column: column, "a tab in the indentation", wanted: "blanks")
    }
    if problem.hasPrefix("but found another document") {
      return SettingsError(
        file: file, line: mark.line, column: mark.column, "a second document begins here", wanted: "one document in the file")
    }
    if problem.hasPrefix("Maximum nesting") {
      return SettingsError(
        file: file, line: mark.line, column: mark.column, "lists and maps too deep within each other",
        wanted: "at most \(Limit.depth) levels")
    }
    return SettingsError(file: file, line: mark.line, column: mark.column, "not readable as YAML: \(problem)")
  case YamlError.reader(_, let offset, _, _):
    let scalars = text.prefix(offset ?? 0)
    let lines = scalars.split(separator: "\n", omittingEmptySubsequences: false)
    return SettingsError(
      file: file, line: max(lines.count, 1), column: (lines.last?.unicodeScalars.count ?? 0) + 1, "a control character",
      wanted: "text only; inside double quotes write it as \\xNN")
  default:
    return SettingsError(file: file, "not readable as YAML")
  }
}

/// Column of a tab among the blanks that begin this line.
private func tabInIndentation(_ text: String, line: Int) -> Int? {
  let rows = text.unicodeScalars.split(separator: "\n", maxSplits: line, omittingEmptySubsequences: false)
  guard line >= 1, line <= rows.count else { return nil }
  let indentation = rows[line - 1].prefix { $0 == " " || $0 == "\t" }
  return indentation.firstIndex(of: "\t").map { indentation.distance(from: indentation.startIndex, to: $0) + 1 }
}

/// Aliases multiply: the library keeps them folded, but comparing or copying unfolds them. Counted before it sees the text.
private func refuseAliasBomb(_ text: String, file: String) throws(SettingsErrors) {
  var count = 0
  var line = 1
  var column = 0
  var before: UnicodeScalar = "\n"
  var star = false
  for scalar in text.unicodeScalars {
    if star, scalar != " ", scalar != "\n" { count += 1 }
    if count > Limit.aliases {
      throw SettingsErrors([
        SettingsError(
          file: file, line: line, column: column, "more than \(Limit.aliases) aliases (*name)", wanted: "the settings written out"
        )
      ])
    }
    column += 1
    star = scalar == "*" && [" ", "\n", "\t", "[", "{", ",", ":", "?", "-"].contains(before)
    if scalar == "\n" {
      line += 1
      column = 0
    }
    before = scalar
  }
}

/// Unfolds the library's nodes into ours, counting them.
private struct YAMLConversion {
  let file: String
  var problems: [SettingsError] = []
  var count = 0

  init(file: String) { self.file = file }

  mutating func node(_ source: Node, depth: Int) throws(SettingsErrors) -> YAMLNode {
    let line = source.mark?.line ?? 1
    let column = source.mark?.column ?? 1
    count += 1
    if depth > Limit.depth {
      throw SettingsErrors([
        SettingsError(
          file: file, line: line, column: column, "lists and maps too deep within each other",
          wanted: "at most \(Limit.depth) levels")
      ])
    }
    if count > Limit.nodes {
      throw SettingsErrors([SettingsError(file: file, line: line, column: column, "more than \(Limit.nodes) settings")])
    }
    switch source {
    case .scalar(let scalar):
      refuseTag(scalar.tag.description, line: line, column: column)
      return YAMLNode(
        .scalar(scalar.string, isPlain: scalar.style == .plain && scalar.tag.description != stringTag), line: line, column: column
      )
    case .sequence(let sequence):
      refuseTag(sequence.tag.description, line: line, column: column)
      var list: [YAMLNode] = []
      for element in sequence { list.append(try node(element, depth: depth + 1)) }
      return YAMLNode(.list(list), line: line, column: column)
    case .mapping(let mapping):
      refuseTag(mapping.tag.description, line: line, column: column)
      return YAMLNode(.map(try entries(mapping, depth: depth)), line: line, column: column)
    case .alias:
      throw SettingsErrors([SettingsError(file: file, line: line, column: column, "an alias that leads nowhere")])
    }
  }

  private var stringTag: String { "tag:yaml.org,2002:str" }

  /// `!!str` and the tags that the library gives out itself are fine; any other tag asks for a type that settings do not have.
  private mutating func refuseTag(_ tag: String, line: Int, column: Int) {
    if tag.isEmpty || tag == "!" || tag.hasPrefix("tag:yaml.org,2002:") { return }
    problems.append(
      SettingsError(file: file, line: line, column: column, "the tag \(shown(tag))", wanted: "the value without a tag"))
  }

  private mutating func entries(_ mapping: Node.Mapping, depth: Int) throws(SettingsErrors) -> [YAMLNode.Entry] {
    var entries: [YAMLNode.Entry] = []
    var lines: [String: Int] = [:]
    for (key, value) in mapping {
      let line = key.mark?.line ?? 1
      let column = key.mark?.column ?? 1
      guard case .scalar(let scalar) = key else {
        problems.append(SettingsError(file: file, line: line, column: column, "a key that is a list or a map", wanted: "a text"))
        continue
      }
      if RepeatedKey.isMark(scalar.string) { continue }
      if scalar.string == "<<", scalar.style == .plain {
        problems.append(
          SettingsError(
            file: file, line: line, column: column, "the merge key <<",
            wanted: "the keys written out, or an alias for the whole value"))
        continue
      }
      // `1` and `"1"` are two keys to YAML and one text to us.
      if let first = lines[scalar.string] {
        problems.append(repeatedKey(scalar.string, file: file, line: line, column: column, firstLine: first))
        continue
      }
      lines[scalar.string] = line
      entries.append(
        YAMLNode.Entry(
          key: scalar.string, keyIsPlain: scalar.style == .plain, keyLine: line, keyColumn: column,
          value: try node(value, depth: depth + 1)))
    }
    return entries
  }
}
