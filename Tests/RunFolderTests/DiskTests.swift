// Full disks, read-only disks and file-size limits, on a small disk in memory.

import Foundation
import RunFolder
import Testing

/// A tmpfs mounted on a folder of its own, unmounted with the value.
private final class MemoryDisk: Sendable {
  let path: String
  private let folder: TemporaryFolder

  init?(options: String) {
    folder = TemporaryFolder()
    path = folder.path
    guard MemoryDisk.run("/bin/mount", ["-t", "tmpfs", "-o", options, "none", folder.path]) else { return nil }
  }

  deinit { _ = MemoryDisk.run("/bin/umount", ["-l", path]) }

  func remount(_ options: String) -> Bool { MemoryDisk.run("/bin/mount", ["-o", "remount," + options, path]) }

  static var isPossible: Bool { MemoryDisk(options: "size=64k") != nil }

  private static func run(_ program: String, _ arguments: [String]) -> Bool {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}

@Suite(.enabled(if: MemoryDisk.isPossible, "needs the right to mount a tmpfs"), .serialized)
struct DiskTests {
  private func publishLarge(_ pipeline: PipelineFolder) -> RunFolderError? {
    thrown {
      _ = try pipeline.publish(.full(week47)) { staging in
        try staging.write("report.md", Array(repeating: 0x61, count: 1 << 20))
        return manifest(week47, version: 2)
      }
    }
  }

  @Test func fullDisk() throws {
    let disk = try #require(MemoryDisk(options: "size=256k"))
    let pipeline = try PipelineFolder(output: disk.path + "/Reports", pipeline: "weekly")
    let weekly = disk.path + "/Reports/weekly"
    try publish(.full(week47), version: 1, of: week47, in: pipeline)
    let error = publishLarge(pipeline)
    #expect(error == .io(doing: "writing", path: weekly + "/.callqa-run-2026-W47.1/report.md", errno: ENOSPC))
    #expect(error?.exitCode == 74)
    #expect(error?.description.contains("no space left on the device (ENOSPC). Free space") == true)
    #expect(wholeVersion(weekly + "/latest") == 1)
    #expect(try names(weekly) == ["2026-W47", "latest"])
    try publish(.full(week47), version: 3, of: week47, in: pipeline)
    #expect(wholeVersion(weekly + "/latest") == 3)
  }

  @Test func noInodesLeft() throws {
    let disk = try #require(MemoryDisk(options: "size=1m,nr_inodes=16"))
    let pipeline = try PipelineFolder(output: disk.path, pipeline: "weekly")
    try publish(.full(week47), version: 1, of: week47, in: pipeline)
    let error = thrown { try publish(.full(week47), version: 2, of: week47, in: pipeline) }
    #expect(error?.exitCode == 74)
    #expect(error?.description.contains("ENOSPC") == true)
    #expect(wholeVersion(disk.path + "/weekly/latest") == 1)
    #expect(try names(disk.path + "/weekly") == ["2026-W47", "latest"])
  }

  @Test func readOnlyDisk() throws {
    let disk = try #require(MemoryDisk(options: "size=1m"))
    do { try publish(.full(week47), version: 1, of: week47, in: PipelineFolder(output: disk.path, pipeline: "weekly")) }
    try #require(disk.remount("ro"))
    let error = thrown { _ = try PipelineFolder(output: disk.path, pipeline: "weekly") }
    #expect(error == .cantCreate(path: disk.path + "/weekly/.callqa-lock", errno: EROFS))
    #expect(error?.exitCode == 73)
    #expect(thrown { _ = try PipelineFolder(output: disk.path, pipeline: "daily") }?.exitCode == 73)
    #expect(wholeVersion(disk.path + "/weekly/latest") == 1)
  }
}

@Suite struct FileSizeLimitTests {
  @Test func fileSizeLimit() async {
    // Limits belong to the whole process, so another one is asked.
    await #expect(processExitsWith: .exitCode(EXIT_SUCCESS)) {
      let fileSystem = FileSystem()
      let folder = NSTemporaryDirectory() + "callqa-test-" + UUID().uuidString
      defer { try? fileSystem.removeTree(folder) }
      let pipeline = try PipelineFolder(output: folder, pipeline: "weekly")
      try publish(.full(week47), version: 1, of: week47, in: pipeline)
      signal(SIGXFSZ, SIG_IGN)
      var limit = rlimit(rlim_cur: 4096, rlim_max: 4096)
      try #require(unsafe setrlimit(__rlimit_resource_t(1), &limit) == 0)
      let error = thrown {
        _ = try pipeline.publish(.full(week47)) { staging in
          try staging.write("report.md", Array(repeating: 0x61, count: 8192))
          return manifest(week47, version: 2)
        }
      }
      try #require(error?.exitCode == 74)
      try #require(error?.description.contains("EFBIG") == true)
      try #require(wholeVersion(folder + "/weekly/latest") == 1)
    }
  }
}
