// Publishing: what stands where afterwards, and what stays when something fails.

import CallCentre
import Foundation
import RunFolder
import Testing

@Suite struct PublishTests {
  private let folder = TemporaryFolder(inMemory: false)
  private var weekly: String { folder.path + "/weekly" }
  private func open() throws -> PipelineFolder { try PipelineFolder(output: folder.path, pipeline: "weekly") }
  private func latest() throws -> String? { try FileSystem().linkTarget(weekly + "/latest") }

  @Test func firstRun() throws {
    let path = try publish(.full(week47), version: 1, of: week47, in: open())
    #expect(path == weekly + "/2026-W47")
    #expect(wholeVersion(path) == 1)
    #expect(wholeVersion(weekly + "/latest") == 1)
    #expect(try names(weekly) == ["2026-W47", "latest"])
    #expect(try latest() == "2026-W47")
  }

  @Test func aRunIsReplacedAsAWhole() throws {
    let pipeline = try open()
    for version in 1...3 {
      try publish(.full(week47), version: version, of: week47, in: pipeline)
      #expect(wholeVersion(weekly + "/2026-W47") == version)
      #expect(try names(weekly) == ["2026-W47", "latest"])
    }
    // A file that only the former run had is gone.
    _ = try pipeline.publish(.full(week47)) { _ in manifest(week47) }
    #expect(try names(weekly + "/2026-W47") == ["run.json"])
  }

  @Test func latestNamesTheGreatestPeriodEnd() throws {
    let pipeline = try open()
    try publish(.full(week47), version: 1, of: week47, in: pipeline)
    try publish(.full(week46), version: 2, of: week46, in: pipeline)
    #expect(try latest() == "2026-W47")
    try publish(.full(week48), version: 3, of: week48, in: pipeline)
    #expect(try latest() == "2026-W48")
    // A day that ends with the week: the later run holds.
    let sunday = ReportingPeriod(kind: .day, first: week48.last, last: week48.last)
    try publish(.full(sunday), version: 4, of: sunday, in: pipeline)
    #expect(try latest() == "2026-11-29")
    try publish(.full(week48), version: 5, of: week48, in: pipeline)
    #expect(try latest() == "2026-W48")
  }

  @Test func partialAndFailedRunsNeverMoveLatest() throws {
    try publish(.full(week47), version: 1, of: week47, in: open())
    let digest = Digest.hex(of: "settings")
    let partial = try publish(.partial(week48, settingsDigest: digest), version: 2, of: week48, in: open())
    #expect(partial == weekly + "/2026-W48~" + digest.prefix(8))
    for version in 3...4 {
      #expect(try publish(.failed, version: version, of: week48, in: open()) == weekly + "/failed")
      #expect(wholeVersion(weekly + "/failed") == version)
    }
    #expect(try latest() == "2026-W47")
    _ = try open()
    #expect(try latest() == "2026-W47")
  }

  @Test func latestIsPutRightAtTheNextStart() throws {
    try publish(.full(week46), version: 1, of: week46, in: open())
    try publish(.full(week47), version: 2, of: week47, in: open())
    let manager = FileManager.default
    // It names an older run, a run that is gone, or nothing.
    for target in ["2026-W46", "2026-W40"] {
      try manager.removeItem(atPath: weekly + "/latest")
      try manager.createSymbolicLink(atPath: weekly + "/latest", withDestinationPath: target)
      _ = try open()
      #expect(try latest() == "2026-W47")
    }
    try manager.removeItem(atPath: weekly + "/latest")
    _ = try open()
    #expect(try latest() == "2026-W47")
    // A run.json that cannot be read: the name tells the period.
    try Data("{".utf8).write(to: URL(fileURLWithPath: weekly + "/2026-W47/run.json"))
    try publish(.full(week46), version: 3, of: week46, in: open())
    #expect(try latest() == "2026-W47")
    try manager.removeItem(atPath: weekly + "/2026-W47")
    try manager.removeItem(atPath: weekly + "/2026-W46")
    _ = try open()
    #expect(try latest() == nil)
  }

  @Test func aFailureWhileFillingLeavesTheFormerRun() throws {
    struct Stop: Error {}
    let pipeline = try open()
    try publish(.full(week47), version: 1, of: week47, in: pipeline)
    #expect(throws: Stop.self) {
      try pipeline.publish(.full(week47)) { staging in
        try staging.write("report.md", [1])
        throw Stop()
      }
    }
    #expect(wholeVersion(weekly + "/latest") == 1)
    #expect(try names(weekly) == ["2026-W47", "latest"])
  }

  @Test func leftoversAreSweptAndNothingElse() throws {
    try publish(.full(week47), version: 1, of: week47, in: open())
    let manager = FileManager.default
    let outside = folder.path + "/kept"
    try manager.createDirectory(atPath: outside + "/deep", withIntermediateDirectories: true)
    for name in [
      ".callqa-run-2026-W47.1/tables", ".callqa-run-2026-W47.7", ".callqa-old-2026-W47", ".callqa-other", ".notes", "notes",
    ] {
      try manager.createDirectory(atPath: weekly + "/" + name, withIntermediateDirectories: true)
    }
    try manager.createSymbolicLink(atPath: weekly + "/.callqa-link-latest", withDestinationPath: outside)
    try manager.createSymbolicLink(atPath: weekly + "/.callqa-run-2026-W47.1/out", withDestinationPath: outside)
    _ = try open()
    #expect(try names(weekly) == [".callqa-other", ".notes", "2026-W47", "latest", "notes"])
    #expect(manager.fileExists(atPath: outside + "/deep"))
    #expect(wholeVersion(weekly + "/latest") == 1)
  }

  @Test func secondRunFindsTheLockHeld() throws {
    let held = try open()
    try publish(.full(week47), version: 1, of: week47, in: held)
    let marker = weekly + "/.callqa-run-2026-W48.1"
    try FileManager.default.createDirectory(atPath: marker, withIntermediateDirectories: false)
    let error = thrown { _ = try open() }
    #expect(error == .locked(path: weekly + "/.callqa-lock"))
    #expect(error?.exitCode == 75)
    // Who lacks the lock removes nothing.
    #expect(FileManager.default.fileExists(atPath: marker))
    // Another pipeline is not held up.
    _ = try PipelineFolder(output: folder.path, pipeline: "daily")
    withExtendedLifetime(held) {}
  }

  @Test func theLockIsLetGo() throws {
    do { try publish(.full(week47), version: 1, of: week47, in: open()) }
    try publish(.full(week47), version: 2, of: week47, in: open())
    #expect(wholeVersion(weekly + "/2026-W47") == 2)
  }

  @Test func whatWeDidNotWriteIsNeverReplaced() throws {
    let manager = FileManager.default
    try manager.createDirectory(atPath: weekly + "/2026-W47", withIntermediateDirectories: true)
    // An empty folder is nobody's.
    try publish(.full(week47), version: 1, of: week47, in: open())
    try manager.createDirectory(atPath: weekly + "/2026-W48/mine", withIntermediateDirectories: true)
    let error = thrown { try publish(.full(week48), version: 2, of: week48, in: open()) }
    #expect(error == .occupied(path: weekly + "/2026-W48"))
    #expect(error?.exitCode == 73)
    try Data().write(to: URL(fileURLWithPath: weekly + "/failed"))
    #expect(thrown { try publish(.failed, version: 2, of: week48, in: open()) } == .occupied(path: weekly + "/failed"))
    #expect(try names(weekly) == ["2026-W47", "2026-W48", "failed", "latest"])
    try manager.removeItem(atPath: weekly + "/latest")
    try manager.createDirectory(atPath: weekly + "/latest", withIntermediateDirectories: false)
    #expect(thrown { _ = try open() } == .occupied(path: weekly + "/latest"))
  }

  @Test(arguments: ["", ".", "..", "../up", "a/b", ".hidden", " x", "a\nb", "a\u{0}", String(repeating: "x", count: 201)])
  func namesThatLeadAstray(name: String) {
    let error = thrown { _ = try PipelineFolder(output: folder.path, pipeline: name) }
    #expect(error == .unusableName(name))
    #expect(error?.exitCode == 78)
  }

  @Test func outputThatCannotBeMade() throws {
    try Data().write(to: URL(fileURLWithPath: folder.path + "/file"))
    let error = thrown { _ = try PipelineFolder(output: folder.path + "/file/Reports", pipeline: "weekly") }
    #expect(error?.exitCode == 73)
    #expect(error?.description.contains("not a folder") == true)
    let path = try publish(
      .full(week47), version: 1, of: week47, in: PipelineFolder(output: folder.path + "/new/deep//", pipeline: "周报"))
    #expect(path == folder.path + "/new/deep/周报/2026-W47")
  }

  @Test func stagedLinksAreRefused() throws {
    let error = thrown {
      _ = try open().publish(.full(week47)) { staging in
        try FileManager.default.createSymbolicLink(atPath: staging.path + "/out", withDestinationPath: "/etc/passwd")
        return manifest(week47)
      }
    }
    #expect(error?.exitCode == 73)
    #expect(try names(weekly) == [])
  }

  @Test func stagedFilesAreListed() throws {
    _ = try open().publish(.full(week47)) { staging in
      try staging.write("tables/sla.csv", [])
      try staging.write("charts/a/b.svg", [])
      try staging.write("Z", [])
      #expect(try staging.files() == ["Z", "charts/a/b.svg", "tables/sla.csv"])
      return manifest(week47)
    }
  }

  @Test(arguments: [mode_t(0), 0o022, 0o077, 0o777])
  func permissionsWhateverTheUmask(mask: mode_t) async {
    // The mask belongs to the whole process, so another one is asked.
    await #expect(processExitsWith: .exitCode(EXIT_SUCCESS)) { [mask = mask as mode_t] in
      umask(mask)
      let fileSystem = FileSystem()
      let folder = NSTemporaryDirectory() + "callqa-test-" + UUID().uuidString
      defer { try? fileSystem.removeTree(folder) }
      let pipeline = try PipelineFolder(output: folder, pipeline: "weekly", fileSystem: fileSystem)
      let run = try pipeline.publish(.full(week47)) { staging in
        try staging.write("charts/asa.svg", [1])
        // As a library would that writes a file itself.
        let made = FileManager.default.createFile(
          atPath: staging.path + "/report.xlsx", contents: Data(), attributes: [.posixPermissions: 0o666])
        try #require(made)
        return manifest(week47)
      }
      for path in [folder, folder + "/weekly", run, run + "/charts"] { try #require(fileSystem.mode(path) == 0o750) }
      for file in ["/run.json", "/charts/asa.svg", "/report.xlsx"] { try #require(fileSystem.mode(run + file) == 0o640) }
      try #require(fileSystem.mode(folder + "/weekly/.callqa-lock") == 0o600)
    }
  }

  @Test func aFolderThatHandsDownItsGroupGoesOnDoingSo() throws {
    try FileManager.default.createDirectory(atPath: folder.path + "/shared", withIntermediateDirectories: false)
    try FileManager.default.setAttributes([.posixPermissions: 0o2770], ofItemAtPath: folder.path + "/shared")
    let run = try publish(
      .full(week47), version: 1, of: week47, in: PipelineFolder(output: folder.path + "/shared", pipeline: "weekly"))
    #expect(try FileSystem().mode(folder.path + "/shared") == 0o2770)
    #expect(try FileSystem().mode(run + "/tables") == 0o2750)
  }
}
