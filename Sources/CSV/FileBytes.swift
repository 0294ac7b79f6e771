// The content of one regular file, read from front to back; gzip and zstd files are unpacked on the way.

internal import Glibc

/// An open file. It closes itself.
///
/// Whether a file is packed is told by its first bytes, whatever its name. Memory does not grow with the file or its content.
package struct FileBytes: ~Copyable {
  /// As it was given.
  package let path: String
  /// Bytes handed out so far: of a packed file, unpacked ones.
  package private(set) var offset = 0
  private let source: any ByteSource

  /// Opens `path`.
  /// - Throws: when the file is missing, not a regular file or not readable, or an archive cut off before it begins.
  package init(path: String) throws(CSVError) {
    source = try FileBytes.source(path)
    self.path = path
  }

  /// Reads up to `buffer.count - start` bytes into `buffer` from index `start` on; 0 at the end of the content.
  /// - Throws: when the disk fails, or when an archive is damaged: then whatever was handed out before is not the whole.
  package mutating func read(into buffer: inout [UInt8], from start: Int) throws(CSVError) -> Int {
    let count = try source.read(into: &buffer, from: start)
    offset += count
    return count
  }

  private static func source(_ path: String) throws(CSVError) -> any ByteSource {
    let file = try StoredFile(path: path)
    let head = try file.head(count: 4)
    if let format = PackedFormat(nameOf: path), head.count < format.markLength {
      throw CSVError(path: path, what: .damagedArchive(format, .cutOff, offset: head.count))
    }
    switch PackedFormat(head) {
    case .gzip: return try GzipBytes(file)
    case .zstd: return try ZstdBytes(file)
    case nil: return file
    }
  }
}

/// Bytes that come from front to back.
protocol ByteSource: AnyObject {
  /// Reads up to `buffer.count - start` bytes into `buffer` from index `start` on; 0 at the end.
  func read(into buffer: inout [UInt8], from start: Int) throws(CSVError) -> Int
}

/// A file as it lies on the disk.
@safe
final class StoredFile: ByteSource {
  let path: String
  /// Below 0 once the end has been read: a run may have thousands of files at hand.
  private var descriptor: Int32
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

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// The file's first bytes, `count` of them where it has as many. Reading goes on as if they had not been looked at.
  func head(count: Int) throws(CSVError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    var filled = 0
    while filled < count {
      let result = unsafe bytes.withUnsafeMutableBytes { room in
        unsafe pread(descriptor, room.baseAddress.map { unsafe $0 + filled }, count - filled, filled)
      }
      if result < 0 && errno == EINTR { continue }
      guard result >= 0 else { throw CSVError(path: path, what: .readFailed(errno: errno, offset: filled)) }
      if result == 0 { break }
      filled += result
    }
    bytes.removeSubrange(filled...)
    return bytes
  }

  func read(into buffer: inout [UInt8], from start: Int) throws(CSVError) -> Int {
    if descriptor < 0 { return 0 }
    var result = 0
    repeat {
      result = unsafe buffer.withUnsafeMutableBytes { room in
        unsafe Glibc.read(descriptor, room.baseAddress.map { unsafe $0 + start }, room.count - start)
      }
    } while result < 0 && errno == EINTR
    guard result >= 0 else { throw CSVError(path: path, what: .readFailed(errno: errno, offset: offset)) }
    offset += result
    if result == 0, start < buffer.count {
      close(descriptor)
      descriptor = -1
    }
    return result
  }
}
