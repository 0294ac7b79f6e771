// What stands in files: written front to back and made to last, read block by block, told apart by their identity.

internal import Crypto
internal import Glibc

extension FileSystem {
  /// A new file. It must not exist.
  package func create(_ path: String, mode: UInt32 = 0o640) throws(RunFolderError) -> OutputFile {
    let descriptor = try check(.createFile, path) {
      unsafe open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    }
    let file = OutputFile(descriptor: descriptor, path: path, fileSystem: self)
    try check(.setMode, path) { fchmod(descriptor, mode) }
    return file
  }

  /// Gives a whole tree its permissions and forces it to the disk, files first, each folder after what it holds.
  package func seal(_ path: String) throws(RunFolderError) {
    switch try kind(path) {
    case .folder:
      for name in try list(path) { try seal(path + "/" + name) }
      try setFolderMode(path)
      try sync(path, .syncFolder, O_DIRECTORY)
    case .file:
      try check(.setMode, path) { unsafe chmod(path, 0o640) }
      try sync(path, .syncFile, 0)
    default:
      throw .occupied(path: path)
    }
  }

  /// Forces a folder's names to the disk. A failed sync is not tried again: what it lost stays lost, and a second try
  /// would report success.
  package func syncFolder(_ path: String) throws(RunFolderError) { try sync(path, .syncFolder, O_DIRECTORY) }

  private func sync(_ path: String, _ call: Call, _ flags: Int32) throws(RunFolderError) {
    let descriptor = try openForReading(path, flags | O_NOFOLLOW)
    defer { close(descriptor) }
    try check(call, path) { fsync(descriptor) }
  }

  /// The whole of a file.
  package func read(_ path: String) throws(RunFolderError) -> [UInt8] {
    var bytes: [UInt8] = []
    try forEachBlock(of: path) { block in
      for index in block.indices { bytes.append(block[index]) }
    }
    return bytes
  }

  /// The bytes of a part of a file.
  package func read(_ path: String, _ range: Range<Int>) throws(RunFolderError) -> [UInt8] {
    let descriptor = try openFile(path)
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: range.count)
    var place = 0
    while place < range.count {
      let count = unsafe bytes.withUnsafeMutableBytes { unsafe Glibc.pread(descriptor, $0.baseAddress.map { unsafe $0 + place }, $0.count - place, off_t(range.lowerBound + place)) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw RunFolderError(.read, path, errno) }
      if count == 0 { throw .changing(path: path) }
      place += count
    }
    return bytes
  }

  /// Hands on a file's bytes in order, in blocks of up to 1 MiB.
  package func forEachBlock(of path: String, _ body: (Span<UInt8>) -> Void) throws(RunFolderError) {
    let descriptor = try openFile(path)
    defer { close(descriptor) }
    try forEachBlock(of: path, descriptor, body)
  }

  /// The same, but says which file it was and in which state; `changing` when that was another at the end.
  package func forEachBlockOfUnchanged(_ path: String, _ body: (Span<UInt8>) -> Void) throws(RunFolderError) -> FileIdentity {
    let descriptor = try openFile(path)
    defer { close(descriptor) }
    let before = try identity(of: path, descriptor)
    var size = 0
    try forEachBlock(of: path, descriptor) { block in
      size += block.count
      body(block)
    }
    guard try identity(of: path, descriptor) == before, size == before.size else { throw .changing(path: path) }
    return before
  }

  private func forEachBlock(of path: String, _ descriptor: Int32, _ body: (Span<UInt8>) -> Void) throws(RunFolderError) {
    var buffer = [UInt8](repeating: 0, count: 1 << 20)
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes { unsafe Glibc.read(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw RunFolderError(.read, path, errno) }
      if count == 0 { return }
      body(buffer.span.extracting(0..<count))
    }
  }

  /// Which file stands at a path, and in which state; nil when nothing is there. Links are followed.
  package func identity(_ path: String) throws(RunFolderError) -> FileIdentity? {
    try status(path, followingLinks: true).map { FileIdentity($0) }
  }

  private func identity(of path: String, _ descriptor: Int32) throws(RunFolderError) -> FileIdentity {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw RunFolderError(.read, path, errno) }
    return FileIdentity(status)
  }

  private func openFile(_ path: String) throws(RunFolderError) -> Int32 {
    switch try kind(path, followingLinks: true) {
    case nil: throw .missing(path: path)
    case .folder: throw .io(doing: "reading", path: path, errno: EISDIR)
    default: return try openForReading(path, 0)
    }
  }

  private func openForReading(_ path: String, _ flags: Int32) throws(RunFolderError) -> Int32 {
    try check(.read, path) { unsafe open(path, O_RDONLY | O_CLOEXEC | flags) }
  }
}

/// A file being written, front to back.
package struct OutputFile: ~Copyable {
  private let descriptor: Int32
  private let path: String
  private let fileSystem: FileSystem
  private var isOpen = true

  fileprivate init(descriptor: Int32, path: String, fileSystem: FileSystem) {
    self.descriptor = descriptor
    self.path = path
    self.fileSystem = fileSystem
  }

  package borrowing func write(_ bytes: [UInt8]) throws(RunFolderError) {
    var start = 0
    while start < bytes.count {
      let written = try fileSystem.check(.write, path) {
        Int32(
          truncatingIfNeeded: unsafe bytes.withUnsafeBytes {
            unsafe Glibc.write(descriptor, $0.baseAddress.map { unsafe $0 + start }, min($0.count - start, 1 << 30))
          })
      }
      start += Int(written)
    }
  }

  /// Forces the bytes to the disk and closes the file. Without it the file was not written.
  package mutating func finish() throws(RunFolderError) {
    try fileSystem.check(.syncFile, path) { fsync(descriptor) }
    isOpen = false
    try fileSystem.check(.close, path) { close(descriptor) }
  }

  deinit { if isOpen { close(descriptor) } }
}

extension FileIdentity {
  fileprivate init(_ status: stat) {
    device = UInt64(status.st_dev)
    inode = UInt64(status.st_ino)
    size = Int(status.st_size)
    modified = FileIdentity.nanoseconds(status.st_mtim)
    changed = FileIdentity.nanoseconds(status.st_ctim)
  }

  private static func nanoseconds(_ time: timespec) -> Int64 {
    let (seconds, overflow) = Int64(time.tv_sec).multipliedReportingOverflow(by: 1_000_000_000)
    return overflow ? (time.tv_sec < 0 ? .min : .max) : seconds &+ Int64(time.tv_nsec)
  }
}

extension SHA256 {
  /// Hashes bytes where they lie, without a copy.
  mutating func update(_ bytes: Span<UInt8>) {
    unsafe bytes.withUnsafeBytes { unsafe update(bufferPointer: $0) }
  }
}
