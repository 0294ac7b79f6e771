// A finished run folder takes its place in one step, or not at all.

package import CallCentre

/// Which folder a run is published as.
package enum Publication: Sendable, Hashable {
  /// `<period>/`; may move `latest`.
  case full(ReportingPeriod)
  /// `<period>~<digest8>/`, for a run of some stages or of a sample; never moves `latest` (D22).
  case partial(ReportingPeriod, settingsDigest: String)
  /// `failed/`: what a run that ended 65 or 77 leaves (D24).
  case failed

  /// The folder's name.
  package var name: String {
    switch self {
    case .full(let period): period.name
    case .partial(let period, let digest): period.name + "~" + digest.prefix(8)
    case .failed: "failed"
    }
  }
}

extension PipelineFolder {
  /// Fills a new folder and publishes it; gives the published path. `fill` writes every file but run.json, whose content
  /// it returns.
  ///
  /// The steps: fill beside the target · permissions and fsync of every file and folder · exchange names with the run
  /// published before · fsync of the folder above · `latest` renamed into place · fsync again · removal of the former run.
  /// After a kill at any point the former or the new run stands whole under its name and `latest` resolves; the next
  /// `PipelineFolder` clears up. On any error before the end the former state is put back and the error thrown.
  ///
  /// `inspect` sees the folder when every file is written and none is published; what it throws ends the publication.
  package func publish(
    _ publication: Publication, fill: (StagingFolder) throws -> Manifest, inspect: (StagingFolder) throws -> Void = { _ in }
  ) throws -> String {
    try withExtendedLifetime(lock) { try publishLocked(publication, fill, inspect) }
  }

  private func publishLocked(
    _ publication: Publication, _ fill: (StagingFolder) throws -> Manifest, _ inspect: (StagingFolder) throws -> Void
  ) throws -> String {
    let name = publication.name
    let place = path + "/" + name
    try refuseForeign(place)
    do {
      let staged = try makeStagingFolder(for: name)
      let staging = StagingFolder(path: path + "/" + staged, fileSystem: fileSystem)
      let manifest = try fill(staging)
      try staging.write("run.json", try manifest.json())
      try inspect(staging)
      try fileSystem.seal(staging.path)
      try install(staged, as: name, latest: try movesLatest(publication))
    } catch {
      sweep()
      throw error
    }
    sweep()
    return place
  }

  private func movesLatest(_ publication: Publication) throws(RunFolderError) -> Bool {
    guard case .full(let period) = publication else { return false }
    return try latestMoves(to: period.last)
  }

  /// Only a run folder, an empty folder or our own link is ever replaced.
  private func refuseForeign(_ place: String) throws(RunFolderError) {
    switch try fileSystem.kind(place) {
    case nil: return
    case .folder:
      if try fileSystem.kind(place + "/run.json") == .file { return }
      if try fileSystem.list(place).isEmpty { return }
    case .link:
      if try fileSystem.linkTarget(place)?.hasPrefix(PipelineFolder.runPrefix) == true { return }
    default: break
    }
    throw .occupied(path: place)
  }

  /// A hidden folder of a name that is free: one may be held by a leftover that cannot be removed.
  private func makeStagingFolder(for name: String) throws(RunFolderError) -> String {
    var number = 1
    while true {
      let staged = PipelineFolder.runPrefix + name + "." + String(number)
      if try fileSystem.makeFolder(path + "/" + staged) { return staged }
      number += 1
    }
  }

  /// Swaps the staged folder into place and lets `latest` name it; undoes what it did if a step fails.
  private func install(_ staged: String, as name: String, latest: Bool) throws(RunFolderError) {
    var done: [Undo] = []
    do {
      if latest { try makeLinkAside("latest", to: name) }
      try swap(staged, into: name, latest: latest, &done)
      try fileSystem.syncFolder(path)
      guard latest else { return }
      try point("latest", to: name, &done)
      try fileSystem.syncFolder(path)
    } catch {
      for step in done.reversed() { undo(step) }
      throw error
    }
  }

  private func swap(_ staged: String, into name: String, latest: Bool, _ done: inout [Undo]) throws(RunFolderError) {
    let (from, to) = (path + "/" + staged, path + "/" + name)
    guard let former = try fileSystem.kind(to) else {
      try fileSystem.rename(from, to: to)
      done.append(.move(to, back: from))
      return
    }
    if try fileSystem.exchange(from, to) {
      done.append(.exchange(from, to))
      return
    }
    // Names cannot be exchanged here. A link can be replaced in one step, so the name becomes a link to the staged folder.
    try makeLinkAside(name, to: staged)
    if former == .folder {
      // Once, on the way from folder to link, the name is missing for an instant; `latest` already leads to the new run.
      if latest { try point("latest", to: staged, &done) }
      let aside = path + "/" + PipelineFolder.oldPrefix + name
      try fileSystem.removeTree(aside)
      try fileSystem.rename(to, to: aside)
      done.append(.move(aside, back: to))
    }
    try point(name, to: staged, &done)
    if latest { try makeLinkAside("latest", to: name) }
  }
}

// MARK: Links, and steps undone

extension PipelineFolder {
  /// A step that was made, with what leads back.
  private enum Undo {
    case move(String, back: String)
    case exchange(String, String)
    case link(String, former: String?)
  }

  /// Best effort: what cannot be undone leaves the new run, whole, in place of the former one.
  private func undo(_ step: Undo) {
    switch step {
    case .move(let path, let former): try? fileSystem.rename(path, to: former)
    case .exchange(let path, let other): _ = try? fileSystem.exchange(path, other)
    case .link(let name, let former?):
      try? makeLinkAside(name, to: former)
      try? fileSystem.rename(path + "/" + PipelineFolder.linkPrefix + name, to: path + "/" + name)
    case .link(let name, nil): try? fileSystem.removeFile(path + "/" + name)
    }
  }

  /// A link under a hidden name, to be renamed into place.
  private func makeLinkAside(_ name: String, to target: String) throws(RunFolderError) {
    let aside = path + "/" + PipelineFolder.linkPrefix + name
    try fileSystem.removeTree(aside)
    try fileSystem.makeLink(aside, to: target)
  }

  /// Lets a link name another target, in one step.
  private func point(_ name: String, to target: String, _ done: inout [Undo]) throws(RunFolderError) {
    let place = path + "/" + name
    let aside = path + "/" + PipelineFolder.linkPrefix + name
    let former = try fileSystem.linkTarget(place)
    if try fileSystem.linkTarget(aside) != target { try makeLinkAside(name, to: target) }
    try fileSystem.rename(aside, to: place)
    done.append(.link(name, former: former))
  }
}
