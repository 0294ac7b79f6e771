// One node of a settings file with its place, free of the YAML library, as the readers walk over it.

/// A scalar, a list or a map, and where it begins.
package struct YAMLNode: Sendable {
  package indirect enum Content: Sendable {
    /// The text as written. `isPlain`: without quotes, so that YAML would give `yes`, `12` or nothing a meaning of its own.
    case scalar(String, isPlain: Bool)
    case list([YAMLNode])
    /// Keys are texts, each once, in the order of the file.
    case map([Entry])
  }
  package struct Entry: Sendable {
    package var key: String
    /// The key was written without quotes.
    package var keyIsPlain: Bool
    package var keyLine: Int
    package var keyColumn: Int
    package var value: YAMLNode
  }
  package var content: Content
  /// From 1.
  package var line: Int
  /// Unicode scalars from 1.
  package var column: Int

  package init(_ content: Content, line: Int, column: Int) {
    self.content = content
    self.line = line
    self.column = column
  }

  /// Nothing stands here: an empty plain scalar, `~` or `null`.
  package var isNothing: Bool {
    if case .scalar(let text, isPlain: true) = content { return ["", "~", "null", "Null", "NULL"].contains(text) }
    return false
  }

  /// What messages call it.
  package var kind: String {
    switch content {
    case .list: "a list"
    case .map: "a map"
    case .scalar(let text, let isPlain):
      isNothing ? "nothing" : isPlain && YAMLNode.isBoolean(text) ? "the truth value \(text)" : shown(text)
    }
  }

  /// A bare word that YAML reads as true or false (D17).
  package static func isBoolean(_ text: String) -> Bool { boolean(text) != nil }

  package static func boolean(_ text: String) -> Bool? {
    switch text {
    case "true", "True", "TRUE", "yes", "Yes", "YES", "on", "On", "ON": true
    case "false", "False", "FALSE", "no", "No", "NO", "off", "Off", "OFF": false
    default: nil
    }
  }
}
