// `<output>/<pipeline>/`: its lock, its published runs, `latest`, and the clearing up after killed runs.

internal import CallCentre

/// A pipeline's folder while this run holds its lock. The lock is let go with the last copy of the value.
///
/// Names: `<period>/`, `<period>~<digest8>/` and `failed/` are published runs, `latest` a link to one. Everything of ours
/// that nobody should look at begins with `.callqa-`: `run-` folders that are being written or were replaced, `link-` links
/// on their way to their place, `old-` a run moved aside where two names cannot be exchanged, `lock`.
package struct PipelineFolder: Sendable {
  package let path: String
  let fileSystem: FileSystem
  let lock: RunLock

  static let runPrefix = ".callqa-run-"
  static let linkPrefix = ".callqa-link-"
  static let oldPrefix = ".callqa-old-"

  /// Makes the folder if need be, takes the lock (`locked` if another run has it), puts right what a killed run left and
  /// removes its leftovers.
  package init(output: String, pipeline: String, fileSystem: FileSystem = FileSystem()) throws(RunFolderError) {
    guard PipelineFolder.isUsable(pipeline) else { throw .unusableName(pipeline) }
    path = PipelineFolder.below(output) + pipeline
    self.fileSystem = fileSystem
    try fileSystem.makeFolders(path)
    lock = try fileSystem.lock(path + "/.callqa-lock")
    if let kind = try fileSystem.kind(latestPath), kind != .link { throw .occupied(path: latestPath) }
    try restoreMovedAside()
    try repairLatest()
    sweep()
  }

  /// The output folder as the beginning of a path.
  private static func below(_ output: String) -> String {
    var folder = output.isEmpty ? "." : output
    while folder.count > 1, folder.hasSuffix("/") { folder.removeLast() }
    return folder == "/" ? "/" : folder + "/"
  }

  /// One folder name that starts neither with `.` nor with a blank; the names of our own entries are taken.
  package static func isUsable(_ name: String) -> Bool {
    guard let first = name.unicodeScalars.first, first != ".", first != " ", name.utf8.count <= 200 else { return false }
    return name.unicodeScalars.allSatisfy { $0 != "/" && $0.value >= 0x20 && $0.value != 0x7F }
  }

  var latestPath: String { path + "/latest" }
}

// MARK: latest

extension PipelineFolder {
  /// The last day of a published run: from its run.json, or from its name where that cannot be read; nil if the folder is
  /// no published full run.
  private func end(of name: String) throws(RunFolderError) -> LocalDay? {
    guard let period = ReportingPeriod(name, today: LocalDay(0)), period.name == name else { return nil }
    guard try fileSystem.kind(path + "/" + name + "/run.json") == .file else { return nil }
    do {
      return LocalDay(iso: try Manifest(ofRun: path + "/" + name, fileSystem: fileSystem).periodEnd) ?? period.last
    } catch .malformed {
      return period.last
    }
  }

  /// The run that `latest` names and its last day; nil if it names no published full run.
  private func latestRun() throws(RunFolderError) -> (name: String, end: LocalDay)? {
    guard let name = try fileSystem.linkTarget(latestPath), let end = try end(of: name) else { return nil }
    return (name, end)
  }

  /// Whether `latest` has to name a run with this last day: always but for a run that ends later (D22).
  func latestMoves(to last: LocalDay) throws(RunFolderError) -> Bool {
    guard let run = try latestRun() else { return true }
    return run.end <= last
  }

  /// Lets `latest` name the run with the greatest last day, if a killed run or a person left it otherwise.
  private func repairLatest() throws(RunFolderError) {
    let named = try latestRun()
    var best = named
    for name in try fileSystem.list(path) where !name.hasPrefix(".") {
      guard let end = try end(of: name) else { continue }
      if best.map({ $0.end < end }) ?? true { best = (name, end) }
    }
    if let best, best.name != named?.name {
      let aside = path + "/" + PipelineFolder.linkPrefix + "latest"
      try fileSystem.removeTree(aside)
      try fileSystem.makeLink(aside, to: best.name)
      try fileSystem.rename(aside, to: latestPath)
    } else if best == nil, try fileSystem.kind(latestPath) == .link {
      try fileSystem.removeFile(latestPath)
    }
  }
}

// MARK: Leftovers

extension PipelineFolder {
  /// A run that was moved aside goes back to its name, if its successor did not take it.
  private func restoreMovedAside() throws(RunFolderError) {
    for name in try fileSystem.list(path) where name.hasPrefix(PipelineFolder.oldPrefix) {
      let place = path + "/" + name.dropFirst(PipelineFolder.oldPrefix.count)
      if try fileSystem.kind(place) == nil { try fileSystem.rename(path + "/" + name, to: place) }
    }
  }

  /// Removes our hidden folders and links that no visible link leads to. What cannot be removed now is left for the next
  /// run: it harms nobody.
  func sweep() {
    guard let names = try? fileSystem.list(path) else { return }
    var needed: Set<String> = []
    for name in names where !name.hasPrefix(".") {
      if let target = try? fileSystem.linkTarget(path + "/" + name) { needed.insert(target) }
    }
    let prefixes = [PipelineFolder.runPrefix, PipelineFolder.linkPrefix, PipelineFolder.oldPrefix]
    for name in names where !needed.contains(name) && prefixes.contains(where: { name.hasPrefix($0) }) {
      try? fileSystem.removeTree(path + "/" + name)
    }
  }
}
