// The operating system's file calls, each checked, with fixed permissions.

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
  fileprivate let fault: (@Sendable (Call, String) -> Int32)?

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

  func status(_ path: String, followingLinks: Bool) throws(RunFolderError) -> stat? {
    var status = stat()
    let result = followingLinks ? unsafe stat(path, &status) : unsafe lstat(path, &status)
    if result == 0 { return status }
    if errno == ENOENT || errno == ENOTDIR { return nil }
    throw RunFolderError(.read, path, errno)
  }

  func setFolderMode(_ path: String) throws(RunFolderError) {
    // A folder made in one that hands its group down (setgid) goes on doing so.
    let inherited = (try mode(path) ?? 0) & S_ISGID
    try check(.setMode, path) { unsafe chmod(path, 0o750 | inherited) }
  }
}

// MARK: Each call checked

extension FileSystem {
  /// Makes one call, unless a fault is injected; a result below 0 becomes an error. Interrupted calls are made again,
  /// but never a sync or a close.
  @discardableResult
  func check(_ call: Call, _ path: String, _ body: () -> Int32) throws(RunFolderError) -> Int32 {
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
  init(_ call: FileSystem.Call, _ path: String, _ code: Int32) {
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
