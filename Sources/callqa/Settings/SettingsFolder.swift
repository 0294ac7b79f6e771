// The folder of the pipeline file on disk: the only file here that touches the file system.

internal import Foundation

/// Reads settings files by paths relative to one folder; absolute paths stand for themselves.
package struct SettingsFolder: Sendable {
  /// As the user named it; "" is the current directory.
  package let path: String

  package init(path: String) { self.path = path }
  /// The folder of a file.
  package init(of file: String) {
    path = file.lastIndex(of: "/").map { $0 == file.startIndex ? "/" : String(file[..<$0]) } ?? ""
  }

  /// The path from the current directory, for messages and for opening.
  package func full(_ relative: String) -> String {
    if path.isEmpty || relative.hasPrefix("/") { return relative }
    return path.hasSuffix("/") ? path + relative : path + "/" + relative
  }

  /// A regular file or a folder; nil for anything else, and for what is not there.
  package func entry(_ relative: String) -> PipelineContext.Entry? {
    // Attributes of the target, where the path is a symbolic link.
    let target = URL(fileURLWithPath: full(relative)).resolvingSymlinksInPath().path
    let attributes = try? FileManager.default.attributesOfItem(atPath: target)
    switch attributes?[.type] as? FileAttributeType {
    case .typeRegular?: return .file
    case .typeDirectory?: return .folder
    default: return nil
    }
  }

  /// The text of a settings file.
  package func text(_ relative: String) throws(SettingsErrors) -> String {
    let file = full(relative)
    guard entry(relative) == .file, let data = FileManager.default.contents(atPath: file) else {
      throw SettingsErrors([SettingsError(file: file, "the file cannot be read", wanted: "a file that exists and may be read")])
    }
    return try settingsText([UInt8](data), file: file)
  }

  /// Names of the files in a folder, in the order of their bytes.
  package func names(in relative: String) throws(SettingsErrors) -> [String] {
    guard let names = try? FileManager.default.contentsOfDirectory(atPath: full(relative)) else {
      throw SettingsErrors([
        SettingsError(file: full(relative), "the folder cannot be read", wanted: "a folder that exists and may be read")
      ])
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}

extension PipelineFile {
  /// Reads the pipeline file at a path, and checks that the reference files it names are there.
  package static func read(path: String, fields: KnownFields) throws(SettingsErrors) -> (
    pipeline: PipelineFile, folder: SettingsFolder
  ) {
    let folder = SettingsFolder(of: path)
    let text = try SettingsFolder(path: "").text(path)
    let context = PipelineContext(fields: fields, entry: { folder.entry($0) })
    return (try read(text, file: path, context: context), folder)
  }
}
