// SHA-256 of one input file as it lies on the disk, hashed in a pass of its own.

/// Which file, and in which state. A file that is written to gets another `modified` and `changed`, one that is replaced
/// another `inode`.
package struct FileIdentity: Sendable, Hashable {
  /// The file system it lies on.
  package let device: UInt64
  /// Its number there.
  package let inode: UInt64
  /// In bytes.
  package let size: Int
  /// When its content was last written, in nanoseconds since 1970.
  package let modified: Int64
  /// When its content, name or rights last changed, in nanoseconds since 1970. Nobody can set it back.
  package let changed: Int64

  /// An identity as it was noted down.
  package init(device: UInt64, inode: UInt64, size: Int, modified: Int64, changed: Int64) {
    self.device = device
    self.inode = inode
    self.size = size
    self.modified = modified
    self.changed = changed
  }
}

/// What run.json says of a file's bytes, and for which state of the file it holds.
package struct FileDigest: Sendable, Hashable {
  /// Of the whole file, packed if it is packed: 64 lower-case hexadecimal digits.
  package let sha256: String
  /// The state that was hashed. Compare it with `FileSystem.identity` after the file was read for its records: if they
  /// differ, the digest may be that of other bytes.
  package let identity: FileIdentity
  /// Bytes on the disk.
  package var bytes: Int { identity.size }

  /// A digest that is known already.
  package init(sha256: String, identity: FileIdentity) {
    self.sha256 = sha256
    self.identity = identity
  }

  /// Reads and hashes the file. May be called on any thread, for as many files at a time as there are threads.
  /// - Throws: `missing`, `io`, or `changing` when the file is being written to.
  package init(hashing path: String, fileSystem: FileSystem = FileSystem()) throws(RunFolderError) {
    var digest = Digest()
    identity = try fileSystem.forEachBlockOfUnchanged(path) { digest.update($0) }
    sha256 = digest.hex
  }
}
