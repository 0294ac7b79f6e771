// Digests of files: what is remembered holds for the same bytes only, and a damaged memory is no memory.

import CallCentre
import Foundation
import RunFolder
import Testing

@Suite struct DigestMemoryTests {
  private let folder = TemporaryFolder()
  private var memoryPath: String { folder.path + "/digests" }
  /// Long after every file of these tests was written.
  private let later = Instant(Int64(Date().timeIntervalSince1970) + 3600)

  @discardableResult
  private func write(_ name: String, _ text: String) throws -> String {
    let path = folder.path + "/" + name
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    return path
  }

  private func identity(_ number: UInt64, changed: Int64 = 5, size: Int = 3) -> FileIdentity {
    FileIdentity(device: 1, inode: number, size: size, modified: 4, changed: changed)
  }

  @Test func digestOfAFile() throws {
    let path = try write("a.csv", "abc")
    let digest = try FileDigest(hashing: path)
    #expect(digest.sha256 == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(digest.bytes == 3)
    #expect(try FileSystem().identity(path) == digest.identity)
    let long = try write("b.csv", String(repeating: "0123456789", count: 500_000))
    #expect(try FileDigest(hashing: long).sha256 == Digest.hex(of: String(repeating: "0123456789", count: 500_000)))
    #expect(thrown { _ = try FileDigest(hashing: folder.path + "/none") } == .missing(path: folder.path + "/none"))
    #expect(thrown { _ = try FileDigest(hashing: folder.path) }?.exitCode == 74)
  }

  @Test func everyChangeOfAFileIsAnotherState() throws {
    let path = try write("a.csv", "abc")
    let first = try #require(try FileSystem().identity(path))
    try FileManager.default.setAttributes([.modificationDate: Date(timeIntervalSince1970: 1000)], ofItemAtPath: path)
    let second = try #require(try FileSystem().identity(path))
    #expect(second.modified == 1_000_000_000_000)
    #expect(second.changed != first.changed && second.inode == first.inode)
    try write("a.csv", "abcd")
    let third = try #require(try FileSystem().identity(path))
    #expect(third.size == 4 && third != second)
    #expect(try FileSystem().identity(folder.path + "/none") == nil)
  }

  @Test func whatWasRememberedIsFoundAgain() throws {
    let paths = try ["a", "b", "c"].map { try write($0, $0) }
    var memory = DigestMemory()
    for path in paths { memory.remember(try FileDigest(hashing: path), readAfter: later) }
    try memory.save(memoryPath)
    #expect(try FileSystem().mode(memoryPath) == 0o600)
    let loaded = DigestMemory.load(memoryPath)
    for path in paths {
      let identity = try #require(try FileSystem().identity(path))
      #expect(loaded.lookup(identity) == Digest.hex(of: String(path.suffix(1))))
      #expect(try loaded.digest(ofFile: path) == FileDigest(hashing: path))
    }
    // Neither names nor paths.
    let text = String(decoding: try FileSystem().read(memoryPath), as: UTF8.self)
    #expect(text.allSatisfy { "callqa digestsabcdefghijklmnop 1\n".contains($0) })
  }

  /// The remembered digest is given without a look into the file: a wrong one shows that.
  @Test func aKnownFileIsNotRead() throws {
    let path = try write("a.csv", "abc")
    let state = try #require(try FileSystem().identity(path))
    try seal([entry(state, String(repeating: "7", count: 64))])
    let memory = DigestMemory.load(memoryPath)
    #expect(try memory.digest(ofFile: path).sha256 == String(repeating: "7", count: 64))
    try write("a.csv", "abd")
    #expect(try memory.digest(ofFile: path).sha256 == Digest.hex(of: "abd"))
  }

  @Test func anyDifferenceMakesAnotherFile() {
    var memory = DigestMemory()
    let known = FileIdentity(device: 1, inode: 2, size: 3, modified: 4, changed: 5)
    memory.remember(digest(known), readAfter: Instant(3))
    #expect(memory.lookup(known) != nil)
    for other in [
      FileIdentity(device: 0, inode: 2, size: 3, modified: 4, changed: 5), FileIdentity(device: 1, inode: 0, size: 3, modified: 4, changed: 5),
      FileIdentity(device: 1, inode: 2, size: 0, modified: 4, changed: 5), FileIdentity(device: 1, inode: 2, size: 3, modified: 0, changed: 5),
      FileIdentity(device: 1, inode: 2, size: 3, modified: 4, changed: 0),
    ] { #expect(memory.lookup(other) == nil) }
  }

  /// 100 s: changed at 97.999999999 s is remembered, at 98 s not, whichever of the two times says so.
  @Test func aFileJustWrittenIsNotRemembered() {
    let edge: Int64 = 98_000_000_000
    for (modified, changed, isRemembered) in [(edge - 1, edge - 1, true), (edge, 0, false), (0, edge, false), (.max, 0, false)] {
      var memory = DigestMemory()
      let state = FileIdentity(device: 1, inode: 2, size: 3, modified: modified, changed: changed)
      memory.remember(digest(state), readAfter: Instant(100))
      #expect((memory.lookup(state) != nil) == isRemembered)
    }
  }

  @Test func whatIsMetStaysAndTheRestGoesFirst() throws {
    var memory = DigestMemory()
    for number in 1...6 { memory.remember(digest(identity(UInt64(number))), readAfter: later) }
    try memory.save(memoryPath, bound: 2)
    memory = DigestMemory.load(memoryPath)
    #expect((1...6).allSatisfy { memory.lookup(identity($0)) != nil })
    // The second is met again, the third has changed, a seventh is new.
    for state in [identity(2), identity(3, changed: 9), identity(7)] { memory.remember(digest(state), readAfter: later) }
    try memory.save(memoryPath, bound: 5)
    memory = DigestMemory.load(memoryPath)
    let kept = [identity(2), identity(3, changed: 9), identity(7), identity(1), identity(4)]
    #expect(kept.allSatisfy { memory.lookup($0) != nil })
    for gone in [identity(3), identity(5), identity(6)] { #expect(memory.lookup(gone) == nil) }
    // What was met last time goes before what was met the time before.
    try memory.save(memoryPath, bound: 3)
    memory = DigestMemory.load(memoryPath)
    #expect(memory.lookup(identity(7)) != nil && memory.lookup(identity(1)) == nil)
  }

  @Test func theOrderOfRememberingDoesNotShow() throws {
    var files: [[UInt8]] = []
    for numbers in [[1, 2, 3], [3, 1, 2]] as [[UInt64]] {
      var memory = DigestMemory()
      for number in numbers { memory.remember(digest(identity(number)), readAfter: later) }
      try memory.save(memoryPath)
      files.append(try FileSystem().read(memoryPath))
    }
    #expect(files[0] == files[1])
  }

  @Test func whatIsNotOursIsIgnored() throws {
    var memory = DigestMemory()
    for number: UInt64 in 1...3 { memory.remember(digest(identity(number)), readAfter: later) }
    try memory.save(memoryPath)
    let sound = try FileSystem().read(memoryPath)
    func isEmpty() -> Bool { (1...3).allSatisfy { DigestMemory.load(memoryPath).lookup(identity($0)) == nil } }
    #expect(!isEmpty())
    for index in sound.indices {
      var damaged = sound
      damaged[index] ^= 1
      try overwrite(damaged)
      #expect(isEmpty(), "byte \(index)")
    }
    for count in 0..<sound.count {
      try overwrite(Array(sound[..<count]))
      #expect(isEmpty(), "cut after \(count)")
    }
    for lines in [["callqa digests 2", "1 1 3 4 5 " + hex], ["callqa digests 1", "1 1 3 4 5"], ["callqa digests 1", "1 1 3 4 x " + hex]] {
      try seal(lines: lines)
      #expect(isEmpty())
    }
    try overwrite(sound)
    #expect(!isEmpty())
    try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: memoryPath)
    #expect(isEmpty())
    try FileManager.default.removeItem(atPath: memoryPath)
    #expect(isEmpty())
    try FileManager.default.createSymbolicLink(atPath: memoryPath, withDestinationPath: "elsewhere")
    #expect(isEmpty())
  }

  @Test func aMemoryThatCannotBeSavedLeavesTheOldOne() throws {
    var memory = DigestMemory()
    memory.remember(digest(identity(1)), readAfter: later)
    try memory.save(memoryPath)
    let sound = try FileSystem().read(memoryPath)
    memory.remember(digest(identity(2)), readAfter: later)
    for call in [FileSystem.Call.createFile, .setMode, .write, .syncFile, .close, .rename] {
      let failing = FileSystem { made, _ in made == call ? ENOSPC : 0 }
      #expect(thrown { try memory.save(memoryPath, fileSystem: failing) } != nil, "\(call)")
      #expect(try FileSystem().read(memoryPath) == sound)
      #expect(try FileSystem().list(folder.path) == ["digests"], "\(call)")
    }
    try Data("left by a killed run".utf8).write(to: URL(fileURLWithPath: memoryPath + ".new"))
    try memory.save(memoryPath)
    #expect(DigestMemory.load(memoryPath).lookup(identity(2)) != nil)
  }

  /// A file that grows while it is hashed has no digest.
  @Test func aFileThatChangesMeanwhile() throws {
    let path = try write("a.csv", String(repeating: "x", count: 3 << 20))
    var blocks = 0
    #expect(
      thrown {
        _ = try FileSystem().forEachBlockOfUnchanged(path) { _ in
          blocks += 1
          if blocks == 2 { _ = try? write("a.csv", "y") }
        }
      } == .changing(path: path))
  }

  private let hex = String(repeating: "0123456789abcdef", count: 4)

  private func digest(_ identity: FileIdentity) -> FileDigest { FileDigest(sha256: hex, identity: identity) }

  private func entry(_ state: FileIdentity, _ digest: String) -> String {
    let numbers = [Int(state.device), Int(state.inode), state.size, Int(state.modified), Int(state.changed)]
    return (numbers.map { String($0, radix: 16) } + [digest]).map(letters).joined(separator: " ")
  }

  /// 0…9 and a…f as the letters a…p.
  private func letters(_ digits: String) -> String {
    let known = Dictionary(uniqueKeysWithValues: zip("0123456789abcdef", "abcdefghijklmnop"))
    return String(digits.map { known[$0] ?? $0 })
  }

  private func seal(_ entries: [String]) throws { try seal(lines: ["callqa digests 1"] + entries) }

  private func seal(lines: [String]) throws {
    let text = lines.map { $0 + "\n" }.joined()
    try overwrite(Array((text + letters(Digest.hex(of: text)) + "\n").utf8))
  }

  private func overwrite(_ bytes: [UInt8]) throws {
    try? FileManager.default.removeItem(atPath: memoryPath)
    #expect(FileManager.default.createFile(atPath: memoryPath, contents: Data(bytes), attributes: [.posixPermissions: 0o600]))
  }
}
