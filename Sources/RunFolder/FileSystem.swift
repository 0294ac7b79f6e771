// The operating system's file calls, each checked, with fixed permissions; the only unsafe code of this module.

internal import Crypto
internal import Glibc

/// Folders and files as the run folder needs them: files 0640, folders 0750 and the lock 0600 whatever the umask.
///
/// A write beyond a file-size limit raises SIGXFSZ, which ends the process: the front door ignores that signal, and the
/// write then fails with EFBIG like any other.
package struct FileSystem: Sendable {
  /// The calls that change something, or make a change last.
  package enum Call: String, Sendable, CaseIterable {
    case makeFolder, createFile, write, setMode, syncFile, syncFolder, close, link, rename, exchange, remove, lock, read
  }

  /// What is at a path, itself and not what a link points to.
  package enum Kind: Sendable { case folder, file, link, other }

  /// Asked before every call; an errno other than 0 makes the call fail with it, without being made.
  private let fault: (@Sendable (Call, String) -> Int32)?

  package init() { fault = nil }

  /// A file system with injected faults: how tests make any call fail, or end the process just before it.
  package init(fault: @escaping @Sendable (Call, String) -> Int32) { self.fault = fault }
}

// MARK: Folders and names

extension FileSystem {
  /// Makes one folder; false if there is something of that name already.
  package func makeFolder(_ path: String) throws(RunFolderError) -> Bool {
    do {
      try check(.makeFolder, path) { unsafe mkdir(path, 0o700) }
    } catch .cantCreate(_, EEXIST) {
      return false
    }
    try setFolderMode(path)
    return true
  }

  /// Makes a folder and those above it that are missing. Folders that exist keep their permissions.
  package func makeFolders(_ path: String) throws(RunFolderError) {
    if try kind(path, followingLinks: true) == .folder { return }
    if let slash = path.lastIndex(of: "/"), slash != path.startIndex { try makeFolders(String(path[..<slash])) }
    guard try !makeFolder(path) else { return }
    guard try kind(path, followingLinks: true) == .folder else { throw .cantCreate(path: path, errno: ENOTDIR) }
  }

  /// nil when nothing is there.
  package func kind(_ path: String, followingLinks: Bool = false) throws(RunFolderError) -> Kind? {
    guard let status = try status(path, followingLinks: followingLinks) else { return nil }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: return .folder
    case S_IFREG: return .file
    case S_IFLNK: return .link
    default: return .other
    }
  }

  /// The permission bits of a file or folder; nil when nothing is there. Links are followed.
  package func mode(_ path: String) throws(RunFolderError) -> UInt32? {
    try status(path, followingLinks: true).map { $0.st_mode & 0o7777 }
  }

  /// Names in a folder without `.` and `..`, sorted by their bytes.
  package func list(_ path: String) throws(RunFolderError) -> [String] {
    guard let folder = unsafe opendir(path) else { throw RunFolderError(.read, path, errno) }
    defer { unsafe closedir(folder) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = unsafe readdir(folder) else { break }
      let name = unsafe withUnsafePointer(to: &entry.pointee.d_name) {
        unsafe $0.withMemoryRebound(to: CChar.self, capacity: 256) { unsafe String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    guard errno == 0 else { throw RunFolderError(.read, path, errno) }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  package func makeLink(_ path: String, to target: String) throws(RunFolderError) {
    try check(.link, path) { unsafe symlink(target, path) }
  }

  /// Where a symbolic link points; nil when `path` is none.
  package func linkTarget(_ path: String) throws(RunFolderError) -> String? {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = unsafe readlink(path, &buffer, buffer.count)
    if count < 0 {
      if errno == EINVAL || errno == ENOENT { return nil }
      throw RunFolderError(.read, path, errno)
    }
    return String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// The absolute path without links; nil when nothing is there.
  package func realPath(_ path: String) -> String? {
    guard let real = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(real) }
    return unsafe String(cString: real)
  }

  package func rename(_ path: String, to newPath: String) throws(RunFolderError) {
    try check(.rename, path) { unsafe Glibc.rename(path, newPath) }
  }

  /// Exchanges two names in one step; false where the file system or the system cannot.
  package func exchange(_ path: String, _ otherPath: String) throws(RunFolderError) -> Bool {
    // renameat2 is not among the calls that Swift's Glibc module shows.
    typealias RenameAt2 = @convention(c) (Int32, UnsafePointer<CChar>, Int32, UnsafePointer<CChar>, UInt32) -> Int32
    guard let symbol = unsafe dlsym(nil, "renameat2") else { return false }
    let renameAt2 = unsafe unsafeBitCast(symbol, to: RenameAt2.self)
    let exchangeFlag: UInt32 = 1 << 1  // RENAME_EXCHANGE
    do {
      try check(.exchange, path) { unsafe renameAt2(AT_FDCWD, path, AT_FDCWD, otherPath, exchangeFlag) }
      return true
    } catch .io(_, _, let code) where [EINVAL, ENOSYS, EOPNOTSUPP, EXDEV].contains(code) {
      return false
    }
  }

  package func removeFile(_ path: String) throws(RunFolderError) {
    try check(.remove, path) { unsafe unlink(path) }
  }

  /// Removes a folder with all it holds, or a file or link. Links are removed, never followed.
  package func removeTree(_ path: String) throws(RunFolderError) {
    guard let kind = try kind(path) else { return }
    guard kind == .folder else { return try removeFile(path) }
    for name in try list(path) { try removeTree(path + "/" + name) }
    try check(.remove, path) { unsafe rmdir(path) }
  }

  private func status(_ path: String, followingLinks: Bool) throws(RunFolderError) -> stat? {
    var status = stat()
    let result = followingLinks ? unsafe stat(path, &status) : unsafe lstat(path, &status)
    if result == 0 { return status }
    if errno == ENOENT || errno == ENOTDIR { return nil }
    throw RunFolderError(.read, path, errno)
  }

  private func setFolderMode(_ path: String) throws(RunFolderError) {
    // A folder made in one that hands its group down (setgid) goes on doing so.
    let inherited = (try mode(path) ?? 0) & S_ISGID
    try check(.setMode, path) { unsafe chmod(path, 0o750 | inherited) }
  }
}

// MARK: Files

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

  /// Takes the exclusive lock of a file made for it, without waiting. Held until the last copy of the value is gone.
  package func lock(_ path: String) throws(RunFolderError) -> RunLock {
    while true {
      let descriptor = try check(.lock, path) { unsafe open(path, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o600) }
      let lock = RunLock(descriptor: descriptor)
      try check(.setMode, path) { fchmod(descriptor, 0o600) }
      while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
        switch errno {
        case EINTR: continue
        case EWOULDBLOCK: throw .locked(path: path)
        default: throw RunFolderError(.read, path, errno)
        }
      }
      // Somebody may have removed the file while it was being opened: then the lock is on a file that nobody else sees.
      var held = stat()
      guard unsafe fstat(descriptor, &held) == 0 else { throw RunFolderError(.read, path, errno) }
      if let named = try status(path, followingLinks: false), named.st_ino == held.st_ino, named.st_dev == held.st_dev {
        return lock
      }
    }
  }
}

/// A lock on a file, let go of with the value.
package final class RunLock: Sendable {
  private let descriptor: Int32
  fileprivate init(descriptor: Int32) { self.descriptor = descriptor }
  deinit {
    // Said outright: a child process that is just being started may still hold a copy of the descriptor.
    flock(descriptor, LOCK_UN)
    close(descriptor)
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

extension FileSystem {
  /// Makes one call, unless a fault is injected; a result below 0 becomes an error. Interrupted calls are made again,
  /// but never a sync or a close.
  @discardableResult
  fileprivate func check(_ call: Call, _ path: String, _ body: () -> Int32) throws(RunFolderError) -> Int32 {
    if let code = fault?(call, path), code != 0 { throw RunFolderError(call, path, code) }
    while true {
      let result = body()
      if result >= 0 { return result }
      if errno == EINTR, call != .syncFile, call != .syncFolder, call != .close { continue }
      throw RunFolderError(call, path, errno)
    }
  }
}

extension RunFolderError {
  /// A failed call: 73 if something could not be made for want of a right or a place, 74 if the device gave out.
  fileprivate init(_ call: FileSystem.Call, _ path: String, _ code: Int32) {
    let outOfResources = [ENOSPC, EDQUOT, EFBIG, EIO, ENOMEM, EMFILE, ENFILE].contains(code)
    switch call {
    case .makeFolder, .createFile, .link, .lock:
      self = outOfResources ? .io(doing: "creating", path: path, errno: code) : .cantCreate(path: path, errno: code)
    case .write: self = .io(doing: "writing", path: path, errno: code)
    case .setMode: self = .io(doing: "setting permissions", path: path, errno: code)
    case .syncFile, .syncFolder, .close: self = .io(doing: "writing to the disk", path: path, errno: code)
    case .rename, .exchange: self = .io(doing: "moving into place", path: path, errno: code)
    case .remove: self = .io(doing: "removing", path: path, errno: code)
    case .read: self = .io(doing: "reading", path: path, errno: code)
    }
  }
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
