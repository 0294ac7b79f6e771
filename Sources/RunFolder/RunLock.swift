// The lock that keeps two runs of one pipeline apart.

internal import Glibc

extension FileSystem {
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
