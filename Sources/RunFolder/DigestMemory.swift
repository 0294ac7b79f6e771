// Digests of files hashed in earlier runs, so that a nightly run hashes only what is new among five weeks of exports.

package import CallCentre

/// Digests by the state of a file; holds neither names nor paths.
///
/// An entry is believed only if device, inode, size and both times are equal. A file that had been changed less than two
/// seconds before it was read is not remembered, because a second change so shortly after the first might not show in its times.
package struct DigestMemory: Sendable {
  /// Entries kept when not more files than that were met in one run.
  package static let usualBound = 10_000

  private var digests: [FileIdentity: String] = [:]
  /// As they stand in the file, those met last first.
  private var former: [FileIdentity] = []
  private var met: Set<FileIdentity> = []

  /// A memory of nothing.
  package init() {}

  /// What is remembered in the file at `path`; nothing when there is none, or one that `save` did not write so.
  package static func load(_ path: String, fileSystem: FileSystem = FileSystem()) -> DigestMemory {
    do throws(RunFolderError) {
      // Of our own making: a plain file that only its owner may write or read, and no larger than entries can make it.
      guard try fileSystem.kind(path) == .file, try fileSystem.mode(path) == 0o600, let size = try fileSystem.identity(path)?.size,
        size <= 1 << 28
      else { return DigestMemory() }
      return DigestMemory(try fileSystem.read(path)) ?? DigestMemory()
    } catch {
      return DigestMemory()
    }
  }

  /// The digest of a file that is still in the same state; nil when it has to be hashed.
  package func lookup(_ identity: FileIdentity) -> String? { digests[identity] }

  /// The digest of the file at `path`: the remembered one, or else read and hashed. May be called on any thread.
  package func digest(ofFile path: String, fileSystem: FileSystem = FileSystem()) throws(RunFolderError) -> FileDigest {
    if let identity = try fileSystem.identity(path), let known = lookup(identity) {
      return FileDigest(sha256: known, identity: identity)
    }
    return try FileDigest(hashing: path, fileSystem: fileSystem)
  }

  /// Remembers a digest, also one that was remembered before: it was met again.
  /// - Parameter start: a moment before the file was read, such as the start of the run.
  package mutating func remember(_ digest: FileDigest, readAfter start: Instant) {
    let (limit, overflow) = (start.seconds - 2).multipliedReportingOverflow(by: 1_000_000_000)
    guard !overflow, digest.identity.modified < limit, digest.identity.changed < limit else { return }
    digests[digest.identity] = digest.sha256
    met.insert(digest.identity)
  }

  /// Writes the memory beside `path`, then renames it into place; mode 0600. To be called under the pipeline's lock.
  /// Whatever was met since `load` is kept, and of the rest the newest up to `bound` entries in all.
  package func save(_ path: String, bound: Int = DigestMemory.usualBound, fileSystem: FileSystem = FileSystem()) throws(RunFolderError) {
    let aside = path + ".new"
    if try fileSystem.kind(aside) != nil { try fileSystem.removeFile(aside) }
    do throws(RunFolderError) {
      var file = try fileSystem.create(aside, mode: 0o600)
      try file.write(text(bound: bound))
      try file.finish()
      try fileSystem.rename(aside, to: path)
    } catch {
      try? fileSystem.removeFile(aside)
      throw error
    }
  }
}

// MARK: The file

extension DigestMemory {
  private static let heading = "callqa digests 1"

  private struct Inode: Hashable {
    let device: UInt64
    let number: UInt64
    init(_ identity: FileIdentity) {
      device = identity.device
      number = identity.inode
    }
  }

  private func text(bound: Int) -> [UInt8] {
    var order = met.sorted(by: DigestMemory.precedes)
    // A file that was met has no former state.
    let metInodes = Set(met.map(Inode.init))
    for identity in former where order.count < bound && !metInodes.contains(Inode(identity)) { order.append(identity) }
    var text = DigestMemory.heading + "\n"
    for identity in order {
      guard let digest = digests[identity] else { continue }
      let numbers = [identity.device, identity.inode, UInt64(identity.size)] + [identity.modified, identity.changed].map(UInt64.init(bitPattern:))
      text += numbers.map { DigestMemory.letters(String($0, radix: 16)) }.joined(separator: " ") + " " + DigestMemory.letters(digest) + "\n"
    }
    return Array((text + DigestMemory.letters(Digest.hex(of: text)) + "\n").utf8)
  }

  /// Hexadecimal digits as the letters a to p: so no row of digits in the file can be taken for a card or a telephone.
  private static func letters(_ digits: some StringProtocol) -> String {
    String(decoding: digits.utf8.map { $0 < 0x3A ? $0 + 0x31 : $0 + 10 }, as: UTF8.self)
  }

  /// The digits behind such letters.
  private static func hexadecimal(_ letters: some StringProtocol) -> String {
    String(decoding: letters.utf8.map { $0 < 0x6B ? $0 &- 0x31 : $0 &- 10 }, as: UTF8.self)
  }

  private static func precedes(_ a: FileIdentity, _ b: FileIdentity) -> Bool {
    a.device != b.device ? a.device < b.device : a.inode != b.inode ? a.inode < b.inode : a.changed < b.changed
  }

  /// nil when these are not, byte for byte, what `save` writes.
  private init?(_ bytes: [UInt8]) {
    // The last line is the digest of all before it: a disk's or an editor's error does not become a file's digest.
    let sealLength = 65
    guard bytes.count > sealLength else { return nil }
    let text = String(decoding: bytes.dropLast(sealLength), as: UTF8.self)
    guard Array((DigestMemory.letters(Digest.hex(of: text)) + "\n").utf8) == bytes.suffix(sealLength) else { return nil }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: true)
    guard lines.first.map(String.init) == DigestMemory.heading else { return nil }
    for line in lines.dropFirst() {
      let words = line.split(separator: " ")
      let numbers = words.dropLast().compactMap { UInt64(DigestMemory.hexadecimal($0), radix: 16) }
      guard words.count == 6, numbers.count == 5, let size = Int(exactly: numbers[2]), words[5].utf8.count == 64 else { return nil }
      let identity = FileIdentity(
        device: numbers[0], inode: numbers[1], size: size, modified: Int64(bitPattern: numbers[3]), changed: Int64(bitPattern: numbers[4]))
      if digests.updateValue(DigestMemory.hexadecimal(words[5]), forKey: identity) == nil { former.append(identity) }
    }
  }
}
