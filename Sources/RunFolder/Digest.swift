// SHA-256 of input files and settings, as run.json names them.

internal import Crypto

/// A SHA-256 that takes its bytes piece by piece.
package struct Digest: Sendable {
  private var hash = SHA256()

  package init() {}

  package mutating func update(_ bytes: Span<UInt8>) { hash.update(bytes) }

  /// 64 lower-case hexadecimal digits for the bytes given so far; more may follow.
  package var hex: String { hexadecimal(hash.finalize()) }

  /// The digest of a text's UTF-8.
  package static func hex(of text: String) -> String {
    var digest = Digest()
    digest.update(text.utf8.span)
    return digest.hex
  }

  /// The digest of a whole file.
  package static func hex(ofFile path: String, fileSystem: FileSystem = FileSystem()) throws(RunFolderError) -> String {
    var digest = Digest()
    try fileSystem.forEachBlock(of: path) { digest.update($0) }
    return digest.hex
  }
}

/// Two lower-case digits a byte.
func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
  let digits = Array("0123456789abcdef".utf8)
  var text: [UInt8] = []
  for byte in bytes {
    text.append(digits[Int(byte >> 4)])
    text.append(digits[Int(byte & 15)])
  }
  return String(decoding: text, as: UTF8.self)
}
