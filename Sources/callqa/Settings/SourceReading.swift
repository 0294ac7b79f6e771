// The `sources` section of the pipeline file: which exports there are, and what their columns and values mean.

internal import CallCentre

/// The source being read: its name for messages and its fields.
struct Source {
  let name: SourceName
  let fields: KnownFields
  var path: String { "sources.\(name.rawValue)" }
}

private let encodings = ["utf-8", "gb18030", "big5", "utf-16le", "utf-16be", "windows-1252"]
/// Names in use for the same encodings; GBK and GB2312 are parts of GB18030.
private let encodingNames = [
  "utf8": "utf-8", "utf-8-sig": "utf-8", "ascii": "utf-8", "gbk": "gb18030", "gb2312": "gb18030", "cp936": "gb18030",
  "cp950": "big5",
  "utf-16": "utf-16le", "utf16le": "utf-16le", "utf16be": "utf-16be", "cp1252": "windows-1252", "latin1": "windows-1252",
]

extension SettingsReader {
  mutating func sources(_ node: YAMLNode?, root: YAMLNode, fields: KnownFields) -> [SourceName: [PipelineFile.Block]] {
    guard let node, !node.isNothing else {
      note(
        node ?? root, "no sources",
        wanted: "sources with at least one of \(SourceName.allCases.map(\.rawValue).joined(separator: ", "))")
      return [:]
    }
    guard
      let values = map(
        node, "sources", keys: SourceName.allCases.map(\.rawValue),
        others: ["calls": "contacts", "events": "complaint_events", "reviews": "quality_reviews"])
    else { return [:] }
    var result: [SourceName: [PipelineFile.Block]] = [:]
    for name in SourceName.allCases {
      guard let value = values[name.rawValue] else { continue }
      let source = Source(name: name, fields: fields)
      if case .list(let elements) = value.content {
        if elements.isEmpty { note(value, "\(source.path): an empty list", wanted: "at least one block with files") }
        result[name] = elements.compactMap { block($0, source) }
      } else {
        result[name] = block(value, source).map { [$0] }
      }
    }
    return result
  }

  private mutating func block(_ node: YAMLNode, _ source: Source) -> PipelineFile.Block? {
    var keys = [
      "files", "encoding", "delimiter", "quote", "escape", "record_delimiter", "preamble_lines", "header_lines", "footnote_lines",
    ]
    keys += ["columns", "values", "units", "missing", "constants"] + SettingsReader.derivationKeys
    if source.name == .contacts { keys += ["talk_includes_hold", "one_row_per", "keep_last"] }
    let others = [
      "file": "files", "path": "files", "separator": "delimiter", "charset": "encoding", "mapping": "columns", "null": "missing", "derived": "derive", "where": "rows",
      "filter": "rows", "format": "formats", "keep": "keep_last",
    ]
    guard var values = map(node, source.path, keys: keys, others: others) else { return nil }
    // A map whose entries are all commented out says nothing.
    for key in ["columns", "values", "units", "missing", "constants"] + SettingsReader.derivationKeys where values[key]?.isNothing == true { values[key] = nil }
    var result = PipelineFile.Block(files: globs(values["files"], block: node, source))
    form(values, source.path, into: &result)
    if let value = values["columns"] { result.columns = columns(value, source) }
    if let value = values["values"] { result.values = vocabulary(value, source) }
    if let value = values["units"] { result.units = units(value, source) }
    if let value = values["constants"] { result.constants = constants(value, source) }
    if let value = values["talk_includes_hold"], let includes = boolean(value, source.path + ".talk_includes_hold") {
      result.talkIncludesHold = includes
    }
    if let value = values["one_row_per"],
      let word = word(value, source.path + ".one_row_per", PipelineFile.Block.Row.allCases.map(\.rawValue))
    {
      result.oneRowPer = PipelineFile.Block.Row(rawValue: word) ?? .leg
    }
    derivation(values, source, into: &result)
    return result
  }

  private mutating func globs(_ node: YAMLNode?, block: YAMLNode, _ source: Source) -> [String] {
    guard let node else {
      note(block, "\(source.path) names no files", wanted: "a line such as files: [\"\(source.name.rawValue)-*.csv\"]")
      return []
    }
    guard case .list(let elements) = node.content else {
      note(node, "\(source.path).files: \(node.kind)", wanted: "a list, such as [\"\(source.name.rawValue)-*.csv\"]")
      return []
    }
    if elements.isEmpty { note(node, "\(source.path).files: an empty list", wanted: "at least one file or pattern") }
    return elements.compactMap { text($0, source.path + ".files") }
  }

  // MARK: The form of the files, in the words of `callqa convert`

  private mutating func form(_ values: [String: YAMLNode], _ path: String, into result: inout PipelineFile.Block) {
    if let value = values["encoding"], let text = text(value, path + ".encoding"), text.lowercased() != "auto" {
      result.encoding = encodings.contains(text.lowercased()) ? text.lowercased() : encodingNames[text.lowercased()]
      if result.encoding == nil { unknownWord(text, at: value, path + ".encoding", ["auto"] + encodings) }
    }
    if let value = values["delimiter"], case .byte(let byte)? = mark(value, path + ".delimiter", words: ["auto"]) {
      result.delimiter = byte
    }
    if let value = values["quote"], let mark = mark(value, path + ".quote", words: ["auto", "none"]) { result.quote = mark }
    if let value = values["escape"], let mark = mark(value, path + ".escape", words: ["auto", "none"]) { result.escape = mark }
    if let value = values["record_delimiter"] {
      let word = word(value, path + ".record_delimiter", ["auto"] + PipelineFile.Block.RecordDelimiter.allCases.map(\.rawValue))
      result.recordDelimiter = word.flatMap(PipelineFile.Block.RecordDelimiter.init(rawValue:))
    }
    result.preambleLines = lines(values["preamble_lines"], path + ".preamble_lines", in: 0...1_000)
    result.headerLines = lines(values["header_lines"], path + ".header_lines", in: 0...10)
    result.footnoteLines = lines(values["footnote_lines"], path + ".footnote_lines", in: 0...1_000)
    if let delimiter = result.delimiter, result.quote == .byte(delimiter), let value = values["quote"] {
      note(value, "\(path).quote: the same character as the delimiter", wanted: "two different characters")
    }
  }

  private mutating func lines(_ node: YAMLNode?, _ path: String, in range: ClosedRange<Int>) -> Int? {
    guard let node else { return nil }
    if case .scalar("auto", _) = node.content { return nil }
    return integer(node, path, in: range)
  }

  /// One ASCII character, or one of the words; `\t` and `tab` are the tab.
  private mutating func mark(_ node: YAMLNode, _ path: String, words: [String]) -> PipelineFile.Block.Mark? {
    if case .scalar(let text, let isPlain) = node.content, !(isPlain && node.isNothing) {
      if text == "auto" { return .found }
      if text == "none", words.contains("none") { return PipelineFile.Block.Mark.none }
      if text == "tab" || text == "\\t" { return .byte(0x09) }
      let bytes = Array(text.utf8)
      let isLetter = bytes.count == 1 && (bytes[0] | 0x20 >= 0x61 && bytes[0] | 0x20 <= 0x7A || (0x30...0x39).contains(bytes[0]))
      if bytes.count == 1, bytes[0] >= 0x20 || bytes[0] == 0x09, bytes[0] < 0x7F, !isLetter { return .byte(bytes[0]) }
    }
    note(
      node, "\(path): \(node.kind)",
      wanted: "\(words.joined(separator: ", ")) or one character in quotes, such as \";\" or \"\\t\"")
    return nil
  }

  // MARK: Fields

  /// The field that a key names, or a fault with a suggestion.
  mutating func field(_ entry: YAMLNode.Entry, _ path: String, _ source: Source) -> KnownFields.Field? {
    if let field = source.fields.field(entry.key, of: source.name) { return field }
    let names = source.fields.names(of: source.name)
    let suggestion = source.fields.others(of: source.name)[entry.key.lowercased()] ?? nearestWord(to: entry.key, among: names)
    let wanted = suggestion == nil ? "a field of \(source.name.rawValue): \(names.joined(separator: ", "))" : ""
    note(
      line: entry.keyLine, column: entry.keyColumn, "unknown field \(shown(entry.key)) in \(path)", wanted: wanted,
      suggestion: suggestion)
    return nil
  }

  private mutating func columns(_ node: YAMLNode, _ source: Source) -> [String: String] {
    let path = source.path + ".columns"
    var result: [String: String] = [:]
    for entry in entries(node, path) ?? [] {
      guard let field = field(entry, path, source) else { continue }
      result[field.name] = text(entry.value, "\(path).\(field.name)")
    }
    return result
  }

  private mutating func vocabulary(_ node: YAMLNode, _ source: Source) -> [String: [String: String]] {
    let path = source.path + ".values"
    var result: [String: [String: String]] = [:]
    for entry in entries(node, path) ?? [] {
      guard let field = field(entry, path, source) else { continue }
      let fieldPath = "\(path).\(field.name)"
      guard let pairs = entries(entry.value, fieldPath) else { continue }
      var words: [String: String] = [:]
      for pair in pairs {
        guard let exported = keyText(pair, fieldPath) else { continue }
        words[exported] = meaning(pair.value, "\(fieldPath).\(exported)", field)
      }
      result[field.name] = words
    }
    return result
  }

  private mutating func constants(_ node: YAMLNode, _ source: Source) -> [String: String] {
    let path = source.path + ".constants"
    var result: [String: String] = [:]
    for entry in entries(node, path) ?? [] {
      guard let field = field(entry, path, source) else { continue }
      result[field.name] = meaning(entry.value, "\(path).\(field.name)", field)
    }
    return result
  }

  /// A value that the field can have: a word of its vocabulary, or any text where it has none.
  mutating func meaning(_ node: YAMLNode, _ path: String, _ field: KnownFields.Field) -> String? {
    guard case .words(let known, let also) = field.kind else {
      guard let text = text(node, path) else { return nil }
      if field.kind == .duration, !isDuration(text) {
        note(node, "\(path): \(shown(text))", wanted: "a duration: a whole number or h:mm:ss")
        return nil
      }
      return text
    }
    guard let text = text(node, path) else { return nil }
    if known.contains(text) || also.contains(text) { return text }
    // `segment` holds several words.
    let parts = text.split(separator: ";").map { String($0).trimmingBlanks }
    if field.name == "segment", !parts.isEmpty, parts.allSatisfy({ known.contains($0) }) { return text }
    unknownWord(text, at: node, path, known, others: ["voice": "phone", "inbound": "in", "outbound": "out", "mail": "email"])
    return nil
  }

  private mutating func units(_ node: YAMLNode, _ source: Source) -> [String: PipelineFile.Block.Unit] {
    let path = source.path + ".units"
    let others = [
      "sec": "s", "second": "s", "seconds": "s", "秒": "s", "minute": "min", "minutes": "min", "分": "min", "分钟": "min",
      "hour": "h", "hours": "h", "小时": "h", "毫秒": "ms",
    ]
    var result: [String: PipelineFile.Block.Unit] = [:]
    for entry in entries(node, path) ?? [] {
      guard let field = field(entry, path, source) else { continue }
      guard field.kind == .duration else {
        note(
          line: entry.keyLine, column: entry.keyColumn, "\(path): \(shown(field.name)) is not a duration",
          wanted: "a field whose name ends in _s")
        continue
      }
      let word = word(
        entry.value, "\(path).\(field.name)", PipelineFile.Block.Unit.allCases.map(\.rawValue) + ["m"], others: others)
      result[field.name] = word == "m" ? .minutes : word.flatMap(PipelineFile.Block.Unit.init(rawValue:))
    }
    return result
  }
}

extension String {
  /// Without the blanks and tabs at both ends.
  var trimmingBlanks: String {
    let isBlank: (Character) -> Bool = { $0 == " " || $0 == "\t" }
    var text = Substring(self).drop(while: isBlank)
    while let last = text.last, isBlank(last) { text.removeLast() }
    return String(text)
  }
}

/// Digits, `mm:ss` or `h:mm:ss`.
private func isDuration(_ text: String) -> Bool {
  let parts = text.split(separator: ":", omittingEmptySubsequences: false)
  let areDigits = parts.allSatisfy { part in !part.isEmpty && part.utf8.allSatisfy { (0x30...0x39).contains($0) } }
  return areDigits && parts.count <= 3 && parts.dropFirst().allSatisfy { $0.utf8.count == 2 && $0 < "60" }
}
