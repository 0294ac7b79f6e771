// All reference files of a run: the ones that the pipeline file names, and the built-in copies of the others.

internal import CallCentre
internal import Text

/// What the business owns beside the pipeline file, read and checked.
package struct References: Sendable {
  /// A file as read; `name` is its path within a reference folder (`policies.yaml`, `calendars/cn-2026.csv`).
  package struct File: Sendable {
    package var reference: ReferenceName
    package var name: String
    /// For messages: the path from the current directory, or `built-in NAME`.
    package var path: String
    package var text: String

    package init(reference: ReferenceName, name: String, path: String, text: String) {
      self.reference = reference
      self.name = name
      self.path = path
      self.text = text
    }
  }

  package var targets: [TargetRow] = []
  package var policies = PolicyFile(policies: [], inUse: [], notComputable: [])
  package var calendars: [CalendarFiles] = []
  package var themes = ThemesFile(rules: ThemeRules(), file: "")
  /// The evidence table that the theme file names.
  package private(set) var evidence: File?
  package var aliases: [AliasRow] = []
  package var categories: [CategoryRow] = []
  package var improvements: [ImprovementRow] = []
  package var exposure: [ExposureRow] = []
  package var breaks: [BreakRow] = []
  package var abilities: [AbilityRow] = []
  package var forbiddenPhrases: [String] = []
  /// Every file, ordered by reference and name: what the settings' digest covers.
  package private(set) var files: [File] = []

  /// Reads all reference files of a pipeline.
  /// - Parameter folder: the pipeline file's.
  /// - Parameter metrics: names that targets, breaks and abilities may use; empty: not checked.
  /// - Throws: the faults of all of them.
  package static func read(
    of pipeline: PipelineFile, folder: SettingsFolder, fields: KnownFields, metrics: [String]
  ) throws(SettingsErrors) -> References {
    var files: [File] = []
    var problems: [SettingsError] = []
    for reference in ReferenceName.allCases {
      do throws(SettingsErrors) { files += try self.files(of: reference, pipeline: pipeline, folder: folder) } catch {
        problems += error.errors
      }
    }
    if !problems.isEmpty { throw SettingsErrors(problems) }
    // Where nobody complains, the built-in themes are not looked at: they are half of what there is to read.
    let needsThemes = pipeline.references[.themes] != nil || pipeline.sources[.complaints] != nil
    var result = try read(files, fields: fields, metrics: metrics) { needsThemes || $0.reference != .themes }
    if let own = result.themes.evidence, own != References.builtInEvidence {
      let path = pipeline.references[.themes].map { $0.split(separator: "/", omittingEmptySubsequences: false).dropLast() + [Substring(own)] } ?? [Substring(own)]
      let place = own.hasPrefix("/") ? own : path.joined(separator: "/")
      result.add(evidence: File(reference: .themes, name: "theme-evidence.csv", path: folder.full(place), text: try folder.text(place)))
    }
    return result
  }

  /// What the theme file says for the evidence table that the program carries.
  static let builtInEvidence = "built-in"

  private mutating func add(evidence file: File) {
    evidence = file
    files.append(file)
  }

  /// Reads reference files whose texts are at hand.
  /// - Parameter reading: which of them are needed.
  package static func read(
    _ files: [File], fields: KnownFields, metrics: [String], where reading: (File) -> Bool = { _ in true }
  ) throws(SettingsErrors) -> References {
    var result = References()
    var problems: [SettingsError] = []
    result.files = files
    func note(_ part: () throws(SettingsErrors) -> Void) {
      do throws(SettingsErrors) { try part() } catch { problems += error.errors }
    }
    note { () throws(SettingsErrors) in
      let calendars = files.filter { $0.reference == .calendars }
      result.calendars = try CalendarFiles.read(
        calendars.map { (String($0.name.split(separator: "/").last ?? ""), $0.path, $0.text) })
    }
    let calendarsAreRead = problems.isEmpty
    for file in files where reading(file) {
      note { () throws(SettingsErrors) in
        if file.reference == .policies {
          // With calendars that cannot be read, every policy would seem to lack its own.
          let ids = Set(result.calendars.map(\.id))
          result.policies = try PolicyFile.read(file.text, file: file.path, calendars: calendarsAreRead ? ids : nil)
        } else {
          try result.read(file, fields: fields, metrics: metrics)
        }
      }
    }
    if !problems.isEmpty { throw SettingsErrors(problems) }
    if result.themes.evidence == References.builtInEvidence, let table = BuiltIn.files.first(where: { $0.name == "theme-evidence.csv" }) {
      result.add(evidence: File(reference: .themes, name: table.name, path: "built-in \(table.name)", text: table.text))
    }
    return result
  }

  private mutating func read(_ file: File, fields: KnownFields, metrics: [String]) throws(SettingsErrors) {
    var reader = SettingsReader(file: file.path)
    switch file.reference {
    case .targets: targets = reader.targets(file.text, metrics: metrics)
    case .aliases: aliases = reader.aliases(file.text, fields: fields)
    case .categories: categories = reader.categories(file.text)
    case .improvements: improvements = reader.improvements(file.text)
    case .exposure: exposure = reader.exposure(file.text)
    case .breaks: breaks = reader.breaks(file.text, metrics: metrics)
    case .abilities: abilities = reader.abilities(file.text, metrics: metrics)
    case .forbiddenPhrases: forbiddenPhrases = reader.forbiddenPhrases(file.text)
    case .themes: themes = try ThemesFile.read(file.text, file: file.path)
    case .policies, .calendars: break
    }
    try reader.finish()
  }

  /// The files of one reference: named by the pipeline file, or built in.
  private static func files(of reference: ReferenceName, pipeline: PipelineFile, folder: SettingsFolder) throws(SettingsErrors)
    -> [File]
  {
    guard let path = pipeline.references[reference] else { return builtIn(reference) }
    if !reference.isFolder {
      return [File(reference: reference, name: reference.builtInPath, path: folder.full(path), text: try folder.text(path))]
    }
    let inner = path.hasSuffix("/") ? path : path + "/"
    var files: [File] = []
    for name in try folder.names(in: path) where name.hasSuffix(".csv") && !name.hasPrefix(".") {
      files.append(
        File(
          reference: reference, name: reference.builtInPath + name, path: folder.full(inner + name),
          text: try folder.text(inner + name)))
    }
    return files
  }

  /// The built-in copy of a reference.
  package static func builtIn(_ reference: ReferenceName) -> [File] {
    BuiltIn.files.filter { reference.isFolder ? $0.name.hasPrefix(reference.builtInPath) : $0.name == reference.builtInPath }
      .map { File(reference: reference, name: $0.name, path: "built-in \($0.name)", text: $0.text) }
  }

  /// What the settings' digest is taken of: every setting that can change a figure, and the reference files byte for byte.
  package func digestText(of pipeline: PipelineFile) -> String {
    var text = pipeline.figureSettings
    for file in files { text += "--- \(file.name) \(file.text.utf8.count)\n" + file.text }
    return text
  }
}
