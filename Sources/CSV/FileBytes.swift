// The bytes of one regular file, read from front to back.

internal import Glibc

/// An open file. It closes itself.
@safe
struct FileBytes: ~Copyable {
  let path: String
  private let descriptor: Int32
  /// Bytes read so far.
  private(set) var offset = 0

  init(path: String) throws(CSVError) {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    if descriptor < 0 {
      let code = errno
      throw CSVError(path: path, what: code == ENOENT || code == ENOTDIR ? .missing : .unreadable(errno: code))
    }
    var status = stat()
    let known = unsafe fstat(descriptor, &status)
    guard known == 0, status.st_mode & S_IFMT == S_IFREG else {
      let code = errno
      close(descriptor)
      throw CSVError(path: path, what: known == 0 ? .notAFile : .unreadable(errno: code))
    }
    self.path = path
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }

  /// Reads up to `buffer.count - start` bytes into `buffer` from index `start` on; 0 at the end of the file.
  mutating func read(into buffer: inout [UInt8], from start: Int) throws(CSVError) -> Int {
    var result = 0
    repeat {
      let file = descriptor
      result = unsafe buffer.withUnsafeMutableBytes { room in
        unsafe Glibc.read(file, room.baseAddress.map { unsafe $0 + start }, room.count - start)
      }
    } while result < 0 && errno == EINTR
    guard result >= 0 else { throw CSVError(path: path, what: .readFailed(errno: errno, offset: offset)) }
    offset += result
    return result
  }
}
