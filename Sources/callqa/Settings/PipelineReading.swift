// The pipeline file's text → values, with every fault of the file noted at its place.

internal import CallCentre

/// What the reader needs to know about the world.
package struct PipelineContext: Sendable {
  package enum Entry: Sendable { case file, folder }
  /// What the sources may name.
  package var fields: KnownFields
  /// What stands at a path relative to the pipeline file's folder; nil: nothing there.
  package var entry: @Sendable (String) -> Entry?

  package init(fields: KnownFields, entry: @escaping @Sendable (String) -> Entry?) {
    self.fields = fields
    self.entry = entry
  }
}

extension PipelineFile {
  fileprivate static let keys = [
    "version", "name", "time_zone", "language", "period", "sources", "references", "measures", "quality", "output",
  ]

  /// Reads the text of a pipeline file.
  /// - Parameter file: path as the user named it, for messages and for the default name.
  /// - Throws: all the faults found.
  package static func read(_ text: String, file: String, context: PipelineContext) throws(SettingsErrors) -> PipelineFile {
    var reader = SettingsReader(file: file)
    let root = try reader.root(text)
    let result = reader.pipeline(root, context: context)
    try reader.finish()
    guard let result else { throw SettingsErrors([SettingsError(file: file, "no pipeline in the file")]) }
    return result
  }
}

extension SettingsReader {
  fileprivate mutating func pipeline(_ root: YAMLNode, context: PipelineContext) -> PipelineFile? {
    guard
      let values = map(
        root, "", keys: PipelineFile.keys, others: ["timezone": "time_zone", "source": "sources", "reports": "output"])
    else { return nil }
    if let version = values["version"] { formatVersion(version) }
    let zone = values["time_zone"].map { timeZone($0) } ?? Zone(name: "Asia/Shanghai")
    let name = values["name"].map { pipelineName($0) } ?? defaultName()
    let period = values["period"].flatMap { self.period($0) }
    let language = values["language"].flatMap {
      word(
        $0, "language", PipelineFile.Language.allCases.map(\.rawValue),
        others: ["zh": "zh-Hans", "zh-cn": "zh-Hans", "chinese": "zh-Hans", "english": "en"])
    }
    let sources = self.sources(values["sources"], root: root, fields: context.fields)
    let references = self.references(values["references"], context: context)
    let measures = self.measures(values["measures"])
    let quality = section(values["quality"], "quality", keys: ["max_rejected", "max_findings_per_kind"])
    let share = quality?["max_rejected"].flatMap { self.share($0, "quality.max_rejected") }
    let findings = quality?["max_findings_per_kind"].flatMap { integer($0, "quality.max_findings_per_kind", in: 1...1_000_000) }
    let output = self.output(values["output"])
    guard let zone, let name else { return nil }
    var result = PipelineFile(name: name, timeZone: zone)
    if let period { result.period = period }
    if let language, let known = PipelineFile.Language(rawValue: language) { result.language = known }
    result.sources = sources
    result.references = references
    result.serviceLevel = measures.serviceLevel
    result.firstContactResolution = measures.firstContactResolution
    if let share { result.maxRejected = share }
    if let findings { result.maxFindingsPerKind = findings }
    result.output = output
    return result
  }

  /// Format version of a settings file: 1.
  mutating func formatVersion(_ node: YAMLNode) {
    if case .scalar("1", isPlain: true) = node.content { return }
    note(node, "version: \(node.kind)", wanted: "1, the format that this program reads")
  }

  private mutating func timeZone(_ node: YAMLNode) -> Zone? {
    guard let name = text(node, "time_zone") else { return nil }
    if !name.utf8.contains(where: { $0 <= 0x20 || $0 == UInt8(ascii: ".") }), let zone = Zone(name: name) { return zone }
    let usual = [
      "Asia/Shanghai", "Asia/Hong_Kong", "Asia/Taipei", "Asia/Singapore", "Asia/Tokyo", "Europe/London", "America/New_York",
      "UTC",
    ]
    let others = [
      "beijing": "Asia/Shanghai", "asia/beijing": "Asia/Shanghai", "china": "Asia/Shanghai", "utc+8": "Asia/Shanghai",
    ]
    note(
      node, "time_zone: \(shown(name)) is not a known time zone", wanted: "an IANA name such as Asia/Shanghai",
      suggestion: others[name.lowercased()] ?? nearestWord(to: name, among: usual))
    return nil
  }

  /// The name becomes a folder.
  private mutating func pipelineName(_ node: YAMLNode) -> String? {
    guard let name = text(node, "name") else { return nil }
    if SettingsReader.isFolderName(name) { return name }
    note(
      node, "name: \(shown(name)) cannot name a folder",
      wanted: "a name without / \\ : or control characters that does not begin with a dot")
    return nil
  }

  private mutating func defaultName() -> String? {
    let last = file.split(separator: "/").last.map(String.init) ?? ""
    let stem = [".yaml", ".yml"].first { last.hasSuffix($0) }.map { String(last.dropLast($0.count)) } ?? last
    if SettingsReader.isFolderName(stem) { return stem }
    note(line: 1, column: 1, "no name", wanted: "a line such as name: weekly")
    return nil
  }

  private static func isFolderName(_ name: String) -> Bool {
    !name.isEmpty && !name.hasPrefix(".") && !name.hasPrefix("-") && name.utf8.count <= 100
      && name.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F && !"/\\:".unicodeScalars.contains($0) }
      && !name.hasPrefix(" ") && !name.hasSuffix(" ")
  }

  private mutating func period(_ node: YAMLNode) -> String? {
    guard let text = text(node, "period") else { return nil }
    if ReportingPeriod(text, today: LocalDay(20_000)) != nil { return text }
    let words = ["last-week", "this-week", "yesterday", "today", "last-month", "this-month"]
    note(
      node, "period: \(shown(text))",
      wanted: "\(words.joined(separator: ", ")), 2026-W47, 2026-11, 2026-11-20 or 2026-11-01..2026-11-15",
      suggestion: nearestWord(to: text.replacing("_", with: "-").replacing(" ", with: "-"), among: words))
    return nil
  }

  private mutating func references(_ node: YAMLNode?, context: PipelineContext) -> [ReferenceName: String] {
    guard let values = section(node, "references", keys: ReferenceName.allCases.map(\.rawValue)) else { return [:] }
    var result: [ReferenceName: String] = [:]
    for name in ReferenceName.allCases {
      guard let value = values[name.rawValue], let path = text(value, "references.\(name.rawValue)") else { continue }
      switch (context.entry(path), name.isFolder) {
      case (.file, false), (.folder, true): result[name] = path
      case (.file, true):
        note(value, "references.\(name.rawValue): \(shown(path)) is a file", wanted: "a folder of calendar files")
      case (.folder, false): note(value, "references.\(name.rawValue): \(shown(path)) is a folder", wanted: "a file")
      case (nil, let isFolder):
        note(
          value, "references.\(name.rawValue): there is no \(shown(path)) beside the pipeline file",
          wanted: "a \(isFolder ? "folder" : "file") that can be read, or the line left out for the built-in one")
      }
    }
    return result
  }

  private mutating func output(_ node: YAMLNode?) -> PipelineFile.Output {
    var output = PipelineFile.Output()
    guard
      let values = section(
        node, "output", keys: ["directory", "formats", "keep_stages", "key_file"],
        others: ["format": "formats", "folder": "directory"])
    else { return output }
    if let value = values["directory"], let directory = text(value, "output.directory") { output.directory = directory }
    if let value = values["formats"] {
      let others = ["md": "markdown", "excel": "xlsx", "xls": "xlsx", "htm": "html"]
      let formats = (words(value, "output.formats", PipelineFile.Output.Format.allCases.map(\.rawValue), others: others) ?? [])
        .compactMap(PipelineFile.Output.Format.init(rawValue:))
      if formats.isEmpty, case .list(let elements) = value.content, elements.isEmpty {
        note(value, "output.formats: an empty list", wanted: "at least one of markdown, csv, html, xlsx")
      }
      output.formats = formats
    }
    if let value = values["keep_stages"], let keeps = boolean(value, "output.keep_stages") { output.keepStages = keeps }
    if let value = values["key_file"] { output.keyFile = text(value, "output.key_file") }
    return output
  }
}
