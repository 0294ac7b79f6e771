// Disks that say no: full, limited, read-only. The last published report stays as it was.

import Foundation
import Testing

@Suite(.serialized) struct DiskTests {
  /// A small file system in memory; nil where this user may not mount one.
  private final class SmallDisk {
    let path: String

    init?(_ scratch: Scratch, kilobytes: Int) throws {
      path = scratch.path + "/disk"
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
      guard getuid() == 0, try DiskTests.shell("mount -t tmpfs -o size=\(kilobytes)k tmpfs '\(path)'", scratch).code == 0 else { return nil }
    }

    func remount(_ options: String, _ scratch: Scratch) throws -> Bool {
      try DiskTests.shell("mount -o remount,\(options) '\(path)'", scratch).code == 0
    }

    func leave(_ scratch: Scratch) { _ = try? DiskTests.shell("umount '\(path)'", scratch) }
  }

  private static func shell(_ script: String, _ scratch: Scratch) throws -> Outcome {
    try Program.run(["-c", script], in: scratch, executable: "/bin/sh")
  }

  private static func arguments(_ output: String, asOf: String = "2026-11-09T03:00:00") -> [String] {
    ["run", Program.checkout + "/Pipelines/tiny.yaml", "--as-of", asOf, "--output", output]
  }

  private static func expectOldReport(_ folder: String, _ old: [String: Data]) throws {
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder + "/latest") == "2026-W45")
    #expect(Tree.differences(Tree.contents(folder + "/2026-W45"), old) == [])
    let left = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    #expect(left == [".callqa-digests", ".callqa-lock", "2026-W45", "latest"])
  }

  @Test func aFullDisk() throws {
    let scratch = try Scratch()
    guard let disk = try SmallDisk(scratch, kilobytes: 8000) else { return }
    defer { disk.leave(scratch) }
    let run = try Program.report("tiny", into: disk.path, in: scratch)
    let old = Tree.contents(run)
    let used = old.values.reduce(0) { $0 + ($1.count + 4095) / 4096 * 4 } + 8
    // From "hardly a file fits" to "almost all fit".
    for room in [4, 40, used / 2, used - 40] {
      try #require(try disk.remount("size=\(used + room)k", scratch))
      let outcome = try Program.run(DiskTests.arguments(disk.path), in: scratch)
      #expect(outcome.code == 74, "\(room) kB of room: exit \(outcome.code) \(outcome.stderr)")
      #expect(outcome.stderr.contains("no space left on the device") && outcome.stderr.contains("last published report is unchanged"))
      #expect(outcome.stdout == "")
      try DiskTests.expectOldReport(disk.path + "/tiny", old)
    }
    try #require(try disk.remount("size=8000k", scratch))
    #expect(try Program.run(DiskTests.arguments(disk.path), in: scratch).code == 0)
  }

  @Test func aFileSizeLimit() throws {
    let scratch = try Scratch()
    let old = Tree.contents(try Program.report("tiny", into: "Reports", in: scratch))
    let words = DiskTests.arguments("Reports").map { "'\($0)'" }.joined(separator: " ")
    let outcome = try DiskTests.shell("ulimit -f 64 && exec callqa \(words)", scratch)
    #expect(outcome.code == 74)
    #expect(outcome.stderr.contains("file-size limit reached") && outcome.stderr.contains("last published report is unchanged"), "\(outcome.stderr)")
    #expect(outcome.stdout == "")
    try DiskTests.expectOldReport(scratch.path + "/Reports/tiny", old)
  }

  @Test func aReadOnlyDisk() throws {
    let scratch = try Scratch()
    guard let disk = try SmallDisk(scratch, kilobytes: 8000) else { return }
    defer { disk.leave(scratch) }
    let old = Tree.contents(try Program.report("tiny", into: disk.path, in: scratch))
    try #require(try disk.remount("ro", scratch))
    let outcome = try Program.run(DiskTests.arguments(disk.path), in: scratch)
    #expect(outcome.code == 73, "\(outcome.stderr)")
    #expect(outcome.stderr.contains("read-only file system"))
    try DiskTests.expectOldReport(disk.path + "/tiny", old)
  }

  @Test func aFolderWithoutTheRightToWrite() throws {
    guard getuid() != 0 else { return }
    let scratch = try Scratch()
    try FileManager.default.createDirectory(atPath: scratch.path + "/Reports", withIntermediateDirectories: true, attributes: [.posixPermissions: 0o500])
    let outcome = try Program.run(DiskTests.arguments("Reports"), in: scratch)
    #expect(outcome.code == 73, "\(outcome.stderr)")
    #expect(outcome.stderr.contains("permission denied"))
  }

  @Test func aFileWhereTheFolderShouldBe() throws {
    let scratch = try Scratch()
    try scratch.write("Reports", "a file\n")
    let outcome = try Program.run(DiskTests.arguments("Reports"), in: scratch)
    #expect(outcome.code == 73, "\(outcome.stderr)")
    #expect(scratch.text("Reports") == "a file\n")
  }

  @Test func aFolderThatIsNotOurs() throws {
    let scratch = try Scratch()
    try scratch.write("Reports/tiny/2026-W45/notes.txt", "mine\n")
    let outcome = try Program.run(DiskTests.arguments("Reports"), in: scratch)
    #expect(outcome.code == 73, "\(outcome.stderr)")
    #expect(scratch.text("Reports/tiny/2026-W45/notes.txt") == "mine\n")
  }
}
