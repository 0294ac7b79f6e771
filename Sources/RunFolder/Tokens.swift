// Tokens that stand for customers and agents wherever a table would name them (D21).

internal import Crypto

/// Makes `C-…` and `A-…`. With a key, the same value has the same token in every run that has the key; without one, a
/// token is the place of the value's first appearance, and means nothing outside its run.
package struct Tokens: Sendable {
  /// Whom a token stands for; the raw value is its first letter.
  package enum Kind: String, Sendable { case customer = "C", agent = "A" }

  private let key: SymmetricKey?

  /// Ordinals.
  package init() { key = nil }

  /// HMAC-SHA-256 under a secret key of 16 bytes or more.
  package init(key: [UInt8]) {
    precondition(key.count >= Tokens.leastKeyBytes, "The key reader refuses a shorter key.")
    self.key = SymmetricKey(data: key)
  }

  /// Reads the key from a file: its bytes without one line end at the end. Throws `key` unless it is a plain file of mode
  /// 0600 (or 0400) outside `outputDirectory`, also when links are followed.
  package init(keyFile path: String, outputDirectory: String, fileSystem: FileSystem = FileSystem()) throws(RunFolderError) {
    guard let mode = try fileSystem.mode(path) else { throw .key(path: path, found: "the key file does not exist") }
    guard try fileSystem.kind(path, followingLinks: true) == .file else { throw .key(path: path, found: "not a plain file") }
    guard mode & 0o7777 == 0o600 || mode & 0o7777 == 0o400 else {
      throw .key(path: path, found: "mode is 0" + String(mode & 0o7777, radix: 8) + ", so others may use or change the key")
    }
    if Tokens.lies(path, in: outputDirectory, fileSystem) {
      throw .key(path: path, found: "the key lies inside the output folder \(outputDirectory)")
    }
    var bytes = try fileSystem.read(path)
    if bytes.last == 0x0A { bytes.removeLast() }
    if bytes.last == 0x0D { bytes.removeLast() }
    guard bytes.count >= Tokens.leastKeyBytes else { throw .key(path: path, found: "the key has \(bytes.count) bytes") }
    self.init(key: bytes)
  }

  /// Fewer bytes could be found by trying.
  package static let leastKeyBytes = 16

  /// The token of a value. `ordinal` is its place in the order of first appearance, from 1 (path bytes, then record); it
  /// is not looked at when there is a key.
  package func token(_ kind: Kind, of value: String, ordinal: Int) -> String {
    guard let key else { return kind.rawValue + "-" + padded(ordinal) }
    var code = HMAC<SHA256>(key: key)
    code.update(data: Array(value.utf8))
    return kind.rawValue + "-" + hexadecimal(code.finalize().prefix(8))
  }

  /// The tokens of distinct values given in the order of their first appearance.
  package func tokens(_ kind: Kind, of values: some Sequence<String>) -> [String] {
    values.enumerated().map { token(kind, of: $0.element, ordinal: $0.offset + 1) }
  }

  private func padded(_ ordinal: Int) -> String {
    precondition(ordinal > 0, "Ordinals count from 1.")
    let digits = String(ordinal)
    return String(repeating: "0", count: max(0, 6 - digits.count)) + digits
  }

  /// Whether the file's real path lies below the folder's. A folder that does not exist yet is judged by the nearest one
  /// above it that does.
  private static func lies(_ path: String, in folder: String, _ fileSystem: FileSystem) -> Bool {
    guard let file = fileSystem.realPath(path) else { return false }
    var above = folder.isEmpty ? "." : folder
    var missing = ""
    while fileSystem.realPath(above) == nil {
      guard let slash = above.lastIndex(of: "/") else {
        missing = "/" + above + missing
        above = "."
        break
      }
      missing = above[slash...] + missing
      above = slash == above.startIndex ? "/" : String(above[..<slash])
    }
    guard let real = fileSystem.realPath(above) else { return false }
    let root = (real == "/" ? "" : real) + missing
    return (file + "/").hasPrefix(root.hasSuffix("/") ? root : root + "/")
  }
}
