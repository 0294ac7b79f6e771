// Reading values out of nodes: every fault is noted with its place, and reading goes on.

/// Reads texts, words, numbers, lists and maps out of one file and collects what is wrong with them. Every method returns nil
/// (or skips the element) where it has noted a fault; `path` is the setting's name in messages, such as `sources.contacts.files`.
package struct SettingsReader {
  package let file: String
  package private(set) var problems: [SettingsError] = []

  package init(file: String) { self.file = file }

  /// Parses the text; an empty file or one that is not a map is refused.
  package mutating func root(_ text: String) throws(SettingsErrors) -> YAMLNode {
    try readYAML(text, file: file, problems: &problems)
  }

  package mutating func note(_ node: YAMLNode, _ message: String, wanted: String = "", suggestion: String? = nil) {
    note(line: node.line, column: node.column, message, wanted: wanted, suggestion: suggestion)
  }

  package mutating func note(line: Int, column: Int, _ message: String, wanted: String = "", suggestion: String? = nil) {
    problems.append(SettingsError(file: file, line: line, column: column, message, wanted: wanted, suggestion: suggestion))
  }

  /// Throws what has been collected, if anything.
  package func finish() throws(SettingsErrors) { if !problems.isEmpty { throw SettingsErrors(problems) } }

  // MARK: Scalars

  /// A text; a number or a date counts as the text that stands there (`0123`, `1:30`), a bare yes, no, on, off, true or false
  /// does not (D17).
  package mutating func text(_ node: YAMLNode, _ path: String, allowsEmpty: Bool = false) -> String? {
    guard case .scalar(let text, let isPlain) = node.content, !node.isNothing else {
      note(node, "\(path): \(node.kind)", wanted: "a text")
      return nil
    }
    if isPlain, YAMLNode.isBoolean(text) {
      note(node, "\(path): a bare \(text) is a truth value", wanted: "a text: put it in quotes, \"\(text)\"")
      return nil
    }
    if text.isEmpty, !allowsEmpty {
      note(node, "\(path): an empty text", wanted: "a text")
      return nil
    }
    if text.unicodeScalars.contains(where: { $0.value < 0x20 && $0 != "\t" && $0 != "\n" || $0.value == 0x7F }) {
      note(node, "\(path): a text with a control character", wanted: "a text without it")
      return nil
    }
    return text
  }

  /// One of a closed list of words. `others` are words people use for them, each with the known word.
  package mutating func word(_ node: YAMLNode, _ path: String, _ known: [String], others: [String: String] = [:]) -> String? {
    guard let text = text(node, path) else { return nil }
    if known.contains(text) { return text }
    unknownWord(text, at: node, path, known, others: others)
    return nil
  }

  package mutating func unknownWord(
    _ text: String, at node: YAMLNode, _ path: String, _ known: [String], others: [String: String] = [:]
  ) {
    let list = known.count > 24 ? known.prefix(24).joined(separator: ", ") + " …" : known.joined(separator: ", ")
    note(
      node, "\(path): unknown word \(shown(text))", wanted: known.count == 1 ? list : "one of \(list)",
      suggestion: others[text.lowercased()] ?? nearestWord(to: text, among: known))
  }

  /// A whole number written as digits.
  package mutating func integer(_ node: YAMLNode, _ path: String, in range: ClosedRange<Int>) -> Int? {
    guard case .scalar(let text, isPlain: true) = node.content, let value = plainInteger(text), range.contains(value) else {
      note(node, "\(path): \(node.kind)", wanted: "a whole number from \(range.lowerBound) to \(range.upperBound)")
      return nil
    }
    return value
  }

  /// true or false; the bare words yes, no, on and off mean the same.
  package mutating func boolean(_ node: YAMLNode, _ path: String) -> Bool? {
    guard case .scalar(let text, isPlain: true) = node.content, let value = YAMLNode.boolean(text) else {
      note(node, "\(path): \(node.kind)", wanted: "true or false")
      return nil
    }
    return value
  }

  // MARK: Lists and maps

  package mutating func list(_ node: YAMLNode, _ path: String, of what: String) -> [YAMLNode]? {
    if case .list(let elements) = node.content { return elements }
    note(node, "\(path): \(node.kind)", wanted: "a list of \(what), such as [a, b]")
    return nil
  }

  package mutating func texts(_ node: YAMLNode, _ path: String, allowsEmpty: Bool = false) -> [String]? {
    guard let elements = list(node, path, of: "texts") else { return nil }
    return elements.compactMap { text($0, path, allowsEmpty: allowsEmpty) }
  }

  /// A list of words of a closed list, each at most once.
  package mutating func words(_ node: YAMLNode, _ path: String, _ known: [String], others: [String: String] = [:]) -> [String]? {
    guard let elements = list(node, path, of: "words") else { return nil }
    var result: [String] = []
    for element in elements {
      guard let word = word(element, path, known, others: others) else { continue }
      if result.contains(word) {
        note(element, "\(path): \(shown(word)) stands twice", wanted: "it once")
      } else {
        result.append(word)
      }
    }
    return result
  }

  /// The entries of a map whose keys are given by the user (field names, exported values).
  package mutating func entries(_ node: YAMLNode, _ path: String) -> [YAMLNode.Entry]? {
    guard case .map(let entries) = node.content else {
      note(node, "\(path): \(node.kind)", wanted: "a map, such as {key: value}")
      return nil
    }
    return entries
  }

  /// The values of a map with known keys. Unknown keys are noted, with the known key that was probably meant.
  /// - Parameter former: other names people use for a key, each with the known one.
  package mutating func map(
    _ node: YAMLNode, _ path: String, keys known: [String], others: [String: String] = [:]
  ) -> [String: YAMLNode]? {
    let place = path.isEmpty ? "the file" : path
    guard case .map(let entries) = node.content else {
      note(node, (path.isEmpty ? "" : path + ": ") + node.kind, wanted: "a map with keys out of \(known.joined(separator: ", "))")
      return nil
    }
    var values: [String: YAMLNode] = [:]
    for entry in entries {
      if known.contains(entry.key) {
        values[entry.key] = entry.value
      } else {
        let suggestion = others[entry.key.lowercased()] ?? nearestWord(to: entry.key, among: known)
        note(
          line: entry.keyLine, column: entry.keyColumn, "unknown key \(shown(entry.key)) in \(place)",
          wanted: suggestion == nil ? (known.count == 1 ? "" : "one of ") + known.joined(separator: ", ") : "",
          suggestion: suggestion)
      }
    }
    return values
  }

  /// A section that may be left out or left empty: nil then.
  package mutating func section(
    _ node: YAMLNode?, _ path: String, keys known: [String], others: [String: String] = [:]
  ) -> [String: YAMLNode]? {
    guard let node, !node.isNothing else { return nil }
    return map(node, path, keys: known, others: others)
  }

  /// The key's own text as a text: a bare yes or no as a key is a truth value too (D17).
  package mutating func keyText(_ entry: YAMLNode.Entry, _ path: String) -> String? {
    let node = YAMLNode(.scalar(entry.key, isPlain: entry.keyIsPlain), line: entry.keyLine, column: entry.keyColumn)
    return text(node, path, allowsEmpty: true)
  }
}

/// Digits, with an optional minus sign and without leading zeros (which YAML 1.1 would read as octal).
package func plainInteger(_ text: String) -> Int? {
  let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
  guard !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), digits.count == 1 || !digits.hasPrefix("0")
  else { return nil }
  return Int(text)
}
