// Reads the shipped theme file for the tests: the subset of YAML that the file uses, and nothing else.
import Foundation
import Text

/// The subset: mappings, lists of texts or mappings by indentation, flow lists of quoted texts,
/// plain and double-quoted texts (the latter, and flow lists, over several lines), comment lines.
struct ThemeFile {
  indirect enum Node {
    case text(String)
    case list([Node])
    case mapping([(key: String, value: Node)])
  }
  struct Fault: Error { var message: String }

  private struct Line {
    var indent: Int
    var text: Substring
    var number: Int
  }
  private var lines: [Line] = []
  private var next = 0

  /// The theme file that the project ships.
  static func shipped() throws -> ThemeRules {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    return try rules(String(contentsOf: root.appending(path: "Pipelines/Reference/themes.yaml"), encoding: .utf8))
  }

  /// The evidence table that the project ships.
  static func shippedEvidence() throws -> [EvidenceRow] {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let text = try String(contentsOf: root.appending(path: "Pipelines/Reference/theme-evidence.csv"), encoding: .utf8)
    return try text.split(separator: "\n").dropFirst().map { line in
      let cells = line.split(separator: ",", maxSplits: 2, omittingEmptySubsequences: false)
      guard cells.count == 3, let weight = Int(cells[1]) else { throw Fault(message: "evidence: \(line)") }
      return EvidenceRow(theme: String(cells[0]), weight: weight, phrases: cells[2].split(separator: "|").map(String.init))
    }
  }

  static func rules(_ text: String) throws -> ThemeRules {
    var file = ThemeFile(text)
    let node = try file.block(0)
    guard file.next == file.lines.count else {
      throw Fault(message: "line \(file.lines[file.next].number): unexpected indentation")
    }
    return try ThemeFile.rules(node)
  }

  private init(_ text: String) {
    var open: Line?
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let body = line.drop { $0 == " " }
      if let begun = open {
        let joined = begun.text + " " + body
        open = Line(indent: begun.indent, text: joined[...], number: begun.number)
      } else if !body.isEmpty, body.first != "#" {
        open = Line(indent: line.count - body.count, text: body, number: index + 1)
      }
      guard let line = open, line.text.count(where: { $0 == "\"" }) % 2 == 0 else { continue }
      if line.text.contains(": ["), line.text.last != "]" { continue }
      lines.append(line)
      open = nil
    }
  }

  private mutating func block(_ indent: Int) throws -> Node {
    guard next < lines.count else { throw Fault(message: "unexpected end") }
    return lines[next].text.hasPrefix("- ") ? .list(try items(lines[next].indent)) : .mapping(try entries(lines[next].indent))
  }

  private mutating func items(_ indent: Int) throws -> [Node] {
    var items: [Node] = []
    while next < lines.count, lines[next].indent == indent, lines[next].text.hasPrefix("- ") {
      let body = lines[next].text.dropFirst(2)
      if body.first != "\"", body.contains(": ") || body.hasSuffix(":") {
        lines[next] = Line(indent: indent + 2, text: body, number: lines[next].number)
        items.append(.mapping(try entries(indent + 2)))
      } else {
        next += 1
        items.append(.text(try ThemeFile.text(body)))
      }
    }
    return items
  }

  private mutating func entries(_ indent: Int) throws -> [(key: String, value: Node)] {
    var entries: [(key: String, value: Node)] = []
    while next < lines.count, lines[next].indent == indent, !lines[next].text.hasPrefix("- ") {
      let line = lines[next]
      guard let colon = line.text.firstIndex(of: ":") else { throw Fault(message: "line \(line.number): no key") }
      let rest = line.text[line.text.index(after: colon)...].drop { $0 == " " }
      next += 1
      entries.append((String(line.text[..<colon]), rest.isEmpty ? try block(indent) : try ThemeFile.value(rest)))
    }
    return entries
  }

  private static func value(_ body: Substring) throws -> Node {
    guard body.first == "[" else { return .text(try text(body)) }
    let quoted = body.dropFirst().dropLast().split(separator: "\"", omittingEmptySubsequences: false)
    return .list(quoted.enumerated().filter { $0.offset % 2 == 1 }.map { .text(String($0.element)) })
  }

  private static func text(_ body: Substring) throws -> String {
    guard body.first == "\"" else { return String(body) }
    guard body.last == "\"", body.count > 1 else { throw Fault(message: "a quoted text does not end: \(body)") }
    return String(body.dropFirst().dropLast())
  }

  private static func rules(_ node: Node) throws -> ThemeRules {
    var rules = ThemeRules()
    for (key, value) in node.entries {
      switch key {
      case "version", "evidence": break
      case "groups": rules.groups = value.entries.map { ThemeRules.Group(name: $0.key, words: $0.value.texts) }
      case "negation": rules.negation = try negation(value)
      case "themes": rules.themes = try value.nodes.map(theme)
      default: throw Fault(message: "unknown key \(key)")
      }
    }
    return rules
  }

  private static func negation(_ node: Node) throws -> ThemeRules.Negation {
    var negation = ThemeRules.Negation()
    for (key, value) in node.entries {
      guard let entry = ThemeRules.Negation.lists.first(where: { $0.key == key }) else { throw Fault(message: "unknown key \(key)") }
      negation[keyPath: entry.list] = value.texts
    }
    return negation
  }

  private static func theme(_ node: Node) throws -> ThemeRules.Theme {
    var theme = ThemeRules.Theme(id: "", nameZh: "", nameEn: "", business: "", cause: "", rules: [])
    for (key, value) in node.entries {
      switch key {
      case "id": theme.id = value.string
      case "name_zh": theme.nameZh = value.string
      case "name_en": theme.nameEn = value.string
      case "evidence": theme.usesEvidence = value.string == "any"
      case "business": theme.business = value.string
      case "cause": theme.cause = value.string
      case "unless": theme.unless = value.texts
      case "rules": theme.rules = try value.nodes.map(rule)
      case "examples": theme.examples = value.texts
      case "counterexamples": theme.counterexamples = value.texts
      default: throw Fault(message: "unknown key \(key)")
      }
    }
    return theme
  }

  private static func rule(_ node: Node) throws -> ThemeRules.Rule {
    var rule = ThemeRules.Rule(id: "", patterns: [])
    for (key, value) in node.entries {
      switch key {
      case "id": rule.id = value.string
      case "patterns": rule.patterns = value.texts
      case "unless": rule.unless = value.texts
      case "with": rule.with = value.texts
      case "without": rule.without = value.texts
      case "negation": rule.negation = value.string
      default: throw Fault(message: "unknown key \(key)")
      }
    }
    return rule
  }
}

extension ThemeFile.Node {
  var entries: [(key: String, value: ThemeFile.Node)] { if case .mapping(let entries) = self { entries } else { [] } }
  var nodes: [ThemeFile.Node] { if case .list(let nodes) = self { nodes } else { [] } }
  var string: String { if case .text(let text) = self { text } else { "" } }
  var texts: [String] { nodes.map(\.string) }
}
