// run.json, digests and tokens.

import Foundation
import RunFolder
import Testing

@Suite struct ManifestTests {
  private let folder = TemporaryFolder()

  private func full() -> Manifest {
    var record = manifest(week47)
    record.watermark = "2026-11-23T00:00:00+08:00"
    record.inputs = [
      .init(
        source: "contacts", path: "b \"quoted\"\\\n/客服.csv", sha256: Digest.hex(of: "b"), bytes: 10, rows: 2, encoding: "gb18030",
        delimiter: "\t"),
      .init(
        source: "complaints", path: "c.csv", sha256: Digest.hex(of: "c"), bytes: 0, rows: 0, encoding: "utf-8", delimiter: ","),
      .init(
        source: "contacts", path: "a.csv", sha256: Digest.hex(of: "a"), bytes: .max, rows: 1, encoding: "utf-8", delimiter: ";"),
    ]
    record.stages = [.init(name: "ingest", rows: 3, seconds: 0.12345), .init(name: "join", rows: 3, seconds: .nan)]
    record.exitCode = 65
    return record
  }

  @Test func readsBack() throws {
    let run = try PipelineFolder(output: folder.path, pipeline: "weekly").publish(.full(week47)) { _ in full() }
    let read = try Manifest(ofRun: run)
    #expect(read.inputs.map(\.path) == ["c.csv", "a.csv", "b \"quoted\"\\\n/客服.csv"])
    var sorted = full()
    sorted.inputs = [full().inputs[1], full().inputs[2], full().inputs[0]]
    #expect(read == sorted)
    #expect(read.stages.map(\.seconds) == [0.123, 0])
  }

  @Test func bytesAreTheSameEachTime() throws {
    #expect(try full().json() == full().json())
    var shuffled = full()
    shuffled.inputs.reverse()
    #expect(try shuffled.json() == full().json())
    let text = String(decoding: try full().json(), as: UTF8.self)
    let keys = text.split(separator: "\n").filter { $0.hasPrefix("  \"") }.compactMap {
      $0.split(separator: "\"").dropFirst().first
    }
    #expect(
      keys == [
        "as_of", "exit_code", "findings", "findings_cap", "input_directory", "inputs", "period", "period_end", "period_start",
        "pipeline",
        "settings_digest", "stages", "time_zone", "version", "watermark",
      ])
    #expect(text.hasSuffix("}\n"))
  }

  @Test func damagedRecordsAreRefused() throws {
    #expect(thrown { _ = try Manifest(ofRun: folder.path) } == .missing(path: folder.path + "/run.json"))
    for text in ["", "{", "[]", "{\"version\": 1}"] {
      try Data(text.utf8).write(to: URL(fileURLWithPath: folder.path + "/run.json"))
      #expect(thrown { _ = try Manifest(ofRun: folder.path) }?.exitCode == 65)
    }
  }
}

@Suite struct DigestTests {
  private let folder = TemporaryFolder()

  // FIPS 180-4 examples.
  @Test func knownDigests() {
    #expect(Digest.hex(of: "") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    #expect(Digest.hex(of: "abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    var digest = Digest()
    let part = Array(repeating: UInt8(ascii: "a"), count: 1000)
    for _ in 0..<1000 { digest.update(part.span) }
    #expect(digest.hex == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test func fileInBlocksIsTheSameAsAtOnce() throws {
    let bytes = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    try Data(bytes).write(to: URL(fileURLWithPath: folder.path + "/f"))
    var digest = Digest()
    digest.update(bytes.span)
    #expect(try Digest.hex(ofFile: folder.path + "/f") == digest.hex)
    #expect(try FileSystem().read(folder.path + "/f") == bytes)
  }
}

@Suite struct TokensTests {
  private let folder = TemporaryFolder()

  private func key(_ bytes: [UInt8], mode: Int = 0o600, name: String = "key") throws -> String {
    let path = folder.path + "/" + name
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
    return path
  }

  @Test func ordinals() {
    #expect(Tokens().tokens(.customer, of: ["x", "y"]) == ["C-000001", "C-000002"])
    #expect(Tokens().token(.agent, of: "x", ordinal: 1_234_567) == "A-1234567")
  }

  // RFC 4231, test cases 1 and 6.
  @Test func keyedTokensAreTheHeadOfTheHMAC() {
    let tokens = Tokens(key: Array(repeating: 0x0B, count: 20))
    #expect(tokens.token(.customer, of: "Hi There", ordinal: 0) == "C-b0344c61d8db3853")
    #expect(tokens.tokens(.agent, of: ["Hi There"]) == ["A-b0344c61d8db3853"])
    let long = Tokens(key: Array(repeating: 0xAA, count: 131))
    #expect(
      long.token(.customer, of: "Test Using Larger Than Block-Size Key - Hash Key First", ordinal: 9) == "C-60e431591ee0b67f")
  }

  @Test func keyFile() throws {
    let bytes = Array(repeating: UInt8(0x0B), count: 20)
    for (ending, name) in [([], "a"), ([0x0A], "b"), ([0x0D, 0x0A], "c")] as [([UInt8], String)] {
      let tokens = try Tokens(keyFile: key(bytes + ending, name: name), outputDirectory: folder.path + "/Reports")
      #expect(tokens.token(.customer, of: "Hi There", ordinal: 1) == "C-b0344c61d8db3853")
    }
    _ = try Tokens(keyFile: key(bytes, mode: 0o400), outputDirectory: "no/such/folder")
  }

  @Test(arguments: [0o644, 0o640, 0o660, 0o604, 0o700, 0o2600])
  func keyThatOthersMayUse(mode: Int) throws {
    let path = try key(Array(repeating: 1, count: 32), mode: mode)
    let error = thrown { _ = try Tokens(keyFile: path, outputDirectory: folder.path + "/Reports") }
    #expect(error?.exitCode == 78)
    #expect(error?.description.contains("mode is 0" + String(mode, radix: 8)) == true)
  }

  @Test func keyFilesThatCannotBe() throws {
    let outputs = folder.path + "/Reports"
    #expect(thrown { _ = try Tokens(keyFile: folder.path + "/none", outputDirectory: outputs) }?.exitCode == 78)
    #expect(
      thrown { _ = try Tokens(keyFile: key([1, 2, 3]), outputDirectory: outputs) }?.description.contains("3 bytes") == true)
    try FileManager.default.createDirectory(
      atPath: folder.path + "/folder", withIntermediateDirectories: false, attributes: [.posixPermissions: 0o600])
    #expect(thrown { _ = try Tokens(keyFile: folder.path + "/folder", outputDirectory: outputs) }?.exitCode == 78)
  }

  @Test func keyInsideTheOutputIsRefusedHoweverItIsNamed() throws {
    let bytes = Array(repeating: UInt8(7), count: 32)
    let path = try key(bytes)
    for output in [folder.path, folder.path + "/", folder.path + "/./", "/"] {
      #expect(
        thrown { _ = try Tokens(keyFile: path, outputDirectory: output) }?.description.contains("inside the output folder")
          == true)
    }
    // A link outside that leads in is inside.
    let outside = TemporaryFolder()
    try FileManager.default.createSymbolicLink(atPath: outside.path + "/link", withDestinationPath: path)
    #expect(thrown { _ = try Tokens(keyFile: outside.path + "/link", outputDirectory: folder.path) }?.exitCode == 78)
    _ = try Tokens(keyFile: path, outputDirectory: outside.path)
    // A neighbour whose name only begins alike is outside.
    _ = try Tokens(keyFile: path, outputDirectory: folder.path + "/ke")
    _ = try Tokens(keyFile: path, outputDirectory: String(folder.path.dropLast()))
  }
}
