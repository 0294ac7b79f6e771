// Packed files give the content that was packed, whole, or an error that says what is wrong; never a part as if it were all.

import CSV
import Testing

@Suite struct PackedFileTests {
  /// The whole content, read `readSize` bytes at a time.
  private func content(_ file: ScratchFile, readSize: Int = 4096) throws -> [UInt8] {
    var bytes = try FileBytes(path: file.path)
    var buffer = [UInt8](repeating: 0, count: readSize + 3)
    var content: [UInt8] = []
    while true {
      let count = try bytes.read(into: &buffer, from: 3)
      if count == 0 { break }
      content += buffer[3..<3 + count]
    }
    #expect(bytes.offset == content.count)
    #expect(try bytes.read(into: &buffer, from: 0) == 0)
    return content
  }

  private func content(_ packed: [UInt8], readSize: Int = 4096) throws -> [UInt8] {
    try content(try ScratchFile(packed), readSize: readSize)
  }

  /// What is wrong, where it is an archive's damage.
  private func damage(_ packed: [UInt8], readSize: Int = 4096) throws -> ArchiveDamage? {
    let file = try ScratchFile(packed)
    do {
      _ = try content(file, readSize: readSize)
    } catch let error as CSVError {
      guard case .damagedArchive(_, let damage, let offset) = error.what else { return nil }
      #expect(error.path == file.path)
      #expect((0...packed.count).contains(offset))
      return damage
    }
    return nil
  }

  @Test func packedByTheUsualPrograms() throws {
    #expect(PackedText.plain.count > 3000)
    for readSize in [1, 2, 7, 1000, 1 << 20] {
      #expect(try content(PackedText.gzip, readSize: readSize) == PackedText.plain)
      #expect(try content(PackedText.zstd, readSize: readSize) == PackedText.plain)
    }
  }

  @Test func packedByHand() throws {
    let hello = Array("你好,1\n".utf8)
    #expect(try content(PackedText.storedMember(hello)) == hello)
    #expect(try content(PackedText.storedMember(hello, name: "calls.csv")) == hello)
    #expect(try content(PackedText.storedMember([])) == [])
    #expect(try content(PackedText.storedMember(PackedText.plain, blockSize: 10)) == PackedText.plain)
    #expect(try content(PackedText.repeatingFrame(0x41, repeats: 2)) == [UInt8](repeating: 0x41, count: 1 << 18))
  }

  @Test func membersAndFramesFollowEachOther() throws {
    let hello = Array("hello\n".utf8)
    let members = PackedText.storedMember(hello) + PackedText.gzip + PackedText.storedMember([]) + PackedText.storedMember(hello)
    let frames = PackedText.skippableFrame([1, 2, 3]) + PackedText.zstd + PackedText.skippableFrame([], number: 15) + PackedText.zstd
    for readSize in [1, 5, 4096] {
      #expect(try content(members, readSize: readSize) == hello + PackedText.plain + hello)
      #expect(try content(frames, readSize: readSize) == PackedText.plain + PackedText.plain)
    }
    #expect(try content(PackedText.skippableFrame([1])) == [])
  }

  /// Long enough that members and frames begin at every place of the reading buffers.
  @Test func manyMembersAndFrames() throws {
    var chance = SeededNumbers(seed: 3)
    for packed in [PackedText.gzip, PackedText.zstd] {
      var file: [UInt8] = []
      for _ in 0..<700 { file += packed }
      #expect(file.count > 1 << 19)
      let whole = try content(file, readSize: Int.random(in: 1000...300_000, using: &chance))
      #expect(whole.count == 700 * PackedText.plain.count)
      #expect(whole.starts(with: PackedText.plain) && whole.suffix(PackedText.plain.count) == PackedText.plain[...])
      #expect(try damage(file.dropLast(1)) == .cutOff)
    }
  }

  @Test func everyCutIsSeen() throws {
    for packed in [PackedText.gzip, PackedText.zstd, PackedText.storedMember(PackedText.plain, name: "a.csv")] {
      for count in 4..<packed.count { #expect(try damage(Array(packed[..<count])) == .cutOff, "\(count)") }
    }
    // A second member or frame that is cut off is one as well.
    for count in 1...20 {
      #expect(try damage(PackedText.gzip + PackedText.gzip[..<count]) == .cutOff, "\(count)")
      #expect(try damage(PackedText.zstd + PackedText.zstd[..<count]) == .cutOff, "\(count)")
    }
    #expect(try damage(PackedText.skippableFrame([1, 2, 3]).dropLast()) == .cutOff)
    #expect(try damage([0x1F, 0x8B]) == .cutOff)
  }

  /// Whatever bit is turned over: the content is the same (the bit says nothing of it), or there is an error.
  @Test func everyTurnedBitIsSeen() throws {
    for packed in [PackedText.gzip, PackedText.zstd] {
      var seen: Set<ArchiveDamage?> = []
      for index in 4..<packed.count {
        var broken = packed
        broken[index] ^= 1 << (index % 8)
        do {
          #expect(try content(broken) == PackedText.plain, "byte \(index)")
        } catch let error as CSVError {
          guard case .damagedArchive(_, let damage, _) = error.what else {
            Issue.record("byte \(index): \(error)")
            continue
          }
          seen.insert(damage)
        }
      }
      #expect(seen.isSuperset(of: [.invalid, .wrongChecksum]))
    }
  }

  @Test func wrongChecksumAndLength() throws {
    let member = PackedText.storedMember(PackedText.plain)
    for back in 1...8 {
      var broken = member
      broken[broken.count - back] ^= 0x10
      #expect(try damage(broken) == .wrongChecksum)
    }
    var broken = PackedText.zstd
    broken[broken.count - 1] ^= 1
    #expect(try damage(broken) == .wrongChecksum)
  }

  @Test func whatFollowsTheContentIsNamed() throws {
    for tail: [UInt8] in [[0], [0x0A], Array("garbage, garbage".utf8), [UInt8](repeating: 0, count: 512), [0x1F, 0x8C, 8, 0, 0, 0, 0, 0, 0, 0, 0]] {
      #expect(try damage(PackedText.gzip + tail) == .trailingBytes, "\(tail.count)")
      if tail.count >= 4 { #expect(try damage(PackedText.zstd + tail) == .trailingBytes, "\(tail.count)") }
    }
    #expect(try damage(PackedText.zstd + PackedText.gzip) == .trailingBytes)
    #expect(try damage(PackedText.gzip + PackedText.zstd) == .trailingBytes)
    #expect(try damage(PackedText.zstd + [0x0A]) != nil)
  }

  /// Once wrong, wrong for every reader that asks again.
  @Test func aDamagedArchiveStaysDamaged() throws {
    let file = try ScratchFile(Array(PackedText.gzip.dropLast(9)))
    var bytes = try FileBytes(path: file.path)
    var buffer = [UInt8](repeating: 0, count: 100_000)
    var first: CSVError?
    do throws(CSVError) {
      while try bytes.read(into: &buffer, from: 0) > 0 {}
    } catch { first = error }
    #expect(throws: try #require(first)) { try bytes.read(into: &buffer, from: 0) }
  }

  @Test func messagesSayWhereWhatAndWhatToDo() throws {
    let error = CSVError(path: "a.csv.gz", what: .damagedArchive(.gzip, .cutOff, offset: 1234))
    #expect(
      error.description
        == "a.csv.gz: found a gzip file that is cut off after 1234 bytes, wanted the whole file as it was packed; copy it again or have it exported again")
  }

  /// 400 MiB out of 13 kB: read piece by piece.
  @Test func aBombIsReadPieceByPiece() throws {
    let file = try ScratchFile(PackedText.repeatingFrame(0x2C, repeats: 3200))
    var bytes = try FileBytes(path: file.path)
    var buffer = [UInt8](repeating: 0, count: 1 << 20)
    while try bytes.read(into: &buffer, from: 0) > 0 {}
    #expect(bytes.offset == 3200 << 17)
  }

  @Test func aWindowBeyondReasonIsRefused() throws {
    // Window descriptor 2^31: exponent 21.
    var frame = PackedText.repeatingFrame(0x2C, repeats: 1)
    frame[5] = 21 << 3
    #expect(try damage(frame) == .needsMemory)
  }

  @Test func detectionLooksInside() throws {
    for packed in [PackedText.gzip, PackedText.zstd] {
      let file = try ScratchFile(packed)
      let found = try detectDialect(path: file.path)
      #expect(found.dialect == Dialect())
      #expect(found.encodingReason.hasPrefix("valid UTF-8"))
    }
    let utf16 = Array("\u{FEFF}a;b\n1;2\n".utf16).flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    let file = try ScratchFile(PackedText.storedMember(utf16))
    let found = try detectDialect(path: file.path)
    #expect(found.dialect == Dialect(encoding: .utf16LittleEndian, delimiter: UInt8(ascii: ";")))
  }

  @Test func whatIsNoTextIsNamed() throws {
    let tar = Array("calls.csv".utf8) + [UInt8](repeating: 0, count: 248) + Array("ustar  ".utf8) + [UInt8](repeating: 0, count: 600)
    let cases: [([UInt8], String)] = [
      ([0x50, 0x4B, 3, 4], "a zip file or an Excel workbook"), (PackedText.storedMember([0x50, 0x4B, 3, 4]), "a zip file or an Excel workbook"),
      (tar, "a tar archive"), (PackedText.storedMember(tar), "a tar archive"),
      (PackedText.storedMember(PackedText.gzip), "a gzip file inside another archive"),
      (PackedText.storedMember(PackedText.zstd), "a zstd file inside another archive"), (Array("%PDF-1.7".utf8), "a PDF file"),
      (Array("BZh91AY&SY".utf8), "a bzip2 file"),
    ]
    for (bytes, format) in cases {
      let file = try ScratchFile(bytes)
      #expect(throws: CSVError(path: file.path, what: .notText(format: format))) { try detectDialect(path: file.path) }
    }
  }

  /// Too short to tell what it is: then the name says that there should be more.
  @Test(arguments: [(".gz", 0, true), (".GZ", 1, true), (".zst", 3, true), (".zst", 4, false), (".csv", 0, false), (".gz", 2, false)])
  func theNameOfAnEmptyFile(suffix: String, count: Int, isCutOff: Bool) throws {
    let file = try ScratchFile(Array("a,b\n".utf8.prefix(count)), suffix: suffix)
    if isCutOff {
      #expect(throws: CSVError.self) { try content(file) }
    } else {
      #expect(try content(file) == Array("a,b\n".utf8.prefix(count)))
    }
  }
}
