// The last lines of a file, for notes below its table.

internal import Glibc

/// Reads the end of a file that is too large to be looked at whole.
enum FileTail {
  private static let size = 1 << 16

  /// The decoded text of the last 64 KiB, from the first line that begins in them.
  static func text(path: String, encoding: TextEncoding) throws(CSVError) -> [UInt8] {
    var end = try readDirectly(path)
    if end == nil { end = try readThrough(path) }
    guard let end else { return [] }
    var bytes = end.bytes
    let unit = encoding == .utf16LittleEndian || encoding == .utf16BigEndian ? 2 : 1
    let excess = (end.fileSize - bytes.count) % unit
    bytes.removeFirst(min(excess, bytes.count))
    guard var decoder = TextDecoder(encoding: encoding, atStart: false) else { return [] }
    var text: [UInt8] = []
    _ = decoder.decode(bytes.span, isFinal: true, into: &text)
    guard let lineEnd = endOfLine(in: text.span, from: 0, isFinal: true) else { return [] }
    text.removeFirst(lineEnd)
    return text
  }

  /// The last bytes as they lie in the file; nil where they are compressed.
  private static func readDirectly(_ path: String) throws(CSVError) -> (bytes: [UInt8], fileSize: Int)? {
    let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw CSVError(path: path, what: .unreadable(errno: errno)) }
    defer { close(descriptor) }
    let mark = try read(descriptor, path, at: 0, count: 4)
    if isCompressed(mark) { return nil }
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw CSVError(path: path, what: .unreadable(errno: errno)) }
    let fileSize = Int(status.st_size)
    return (try read(descriptor, path, at: max(0, fileSize - size), count: min(size, fileSize)), fileSize)
  }

  private static func isCompressed(_ mark: [UInt8]) -> Bool {
    mark.starts(with: [0x1F, 0x8B]) || mark.starts(with: [0x28, 0xB5, 0x2F, 0xFD])
  }

  private static func read(_ descriptor: Int32, _ path: String, at offset: Int, count: Int) throws(CSVError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    var filled = 0
    while filled < count {
      let start = filled
      let result = unsafe bytes.withUnsafeMutableBytes { room in
        unsafe pread(descriptor, room.baseAddress.map { unsafe $0 + start }, count - start, off_t(offset + start))
      }
      if result < 0 && errno == EINTR { continue }
      guard result >= 0 else { throw CSVError(path: path, what: .readFailed(errno: errno, offset: offset + start)) }
      if result == 0 { break }
      filled += result
    }
    bytes.removeSubrange(filled...)
    return bytes
  }

  /// A decompressor knows no way back: everything before the end is read, too.
  private static func readThrough(_ path: String) throws(CSVError) -> (bytes: [UInt8], fileSize: Int) {
    var file = try FileBytes(path: path)
    var buffer = [UInt8](repeating: 0, count: 1 << 18)
    var bytes: [UInt8] = []
    while true {
      let count = try file.read(into: &buffer, from: 0)
      if count == 0 { break }
      bytes.append(contentsOf: buffer[..<count])
      if bytes.count > 1 << 20 { bytes.removeFirst(bytes.count - size) }
    }
    if bytes.count > size { bytes.removeFirst(bytes.count - size) }
    return (bytes, file.offset)
  }
}
