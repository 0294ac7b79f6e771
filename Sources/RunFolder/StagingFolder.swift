// The folder in which a run folder takes shape, beside the place where it will stand.

/// A run folder that is not published yet. Files may be written through it, or by any other writer below `path`.
package struct StagingFolder: Sendable {
  /// Where the files lie now.
  package let path: String
  let fileSystem: FileSystem

  init(path: String, fileSystem: FileSystem) {
    self.path = path
    self.fileSystem = fileSystem
  }

  /// A new file at a path relative to the run folder, such as `charts/asa.svg`; missing folders are made.
  package func create(_ relativePath: String) throws(RunFolderError) -> OutputFile {
    let parts = relativePath.split(separator: "/", omittingEmptySubsequences: false)
    precondition(parts.allSatisfy { !$0.isEmpty && $0 != "." && $0 != ".." }, "A path inside the run folder.")
    var folder = path
    for part in parts.dropLast() {
      folder += "/" + part
      _ = try fileSystem.makeFolder(folder)
    }
    return try fileSystem.create(path + "/" + relativePath)
  }

  /// A whole file at once.
  package func write(_ relativePath: String, _ bytes: [UInt8]) throws(RunFolderError) {
    var file = try create(relativePath)
    try file.write(bytes)
    try file.finish()
  }

  /// Every file below, relative, sorted by bytes: what a leak scan has to read.
  package func files() throws(RunFolderError) -> [String] {
    var found: [String] = []
    try collect("", into: &found)
    return found.sorted { compareBytes($0, $1) < 0 }
  }

  private func collect(_ folder: String, into found: inout [String]) throws(RunFolderError) {
    for name in try fileSystem.list(path + "/" + folder) {
      let relative = folder + name
      if try fileSystem.kind(path + "/" + relative) == .folder {
        try collect(relative + "/", into: &found)
      } else {
        found.append(relative)
      }
    }
  }
}
