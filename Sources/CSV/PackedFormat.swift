// The packed formats that are unpacked while they are read, and what can be wrong with such a file.

/// How a file is packed.
package enum PackedFormat: String, Sendable {
  /// RFC 1952: one or more members.
  case gzip
  /// RFC 8878: one or more frames, skippable ones among them.
  case zstd

  /// Told by the first four bytes of a file; nil when it is not packed.
  init?(_ head: [UInt8]) {
    if head.starts(with: [0x1F, 0x8B]) {
      self = .gzip
    } else if head == [0x28, 0xB5, 0x2F, 0xFD] || (head.count == 4 && head[0] & 0xF0 == 0x50 && head[1...] == [0x2A, 0x4D, 0x18]) {
      self = .zstd
    } else {
      return nil
    }
  }

  /// Told by a name. Only asked of files too short to tell themselves.
  init?(nameOf path: String) {
    let name = path.lowercased()
    if name.hasSuffix(".gz") {
      self = .gzip
    } else if name.hasSuffix(".zst") {
      self = .zstd
    } else {
      return nil
    }
  }

  /// Bytes that a file of the format has at the least.
  var markLength: Int {
    switch self {
    case .gzip: 2
    case .zstd: 4
    }
  }
}

/// Why a packed file does not give its whole content.
package enum ArchiveDamage: Sendable, Hashable {
  /// The file ends before its content does.
  case cutOff
  /// The content does not have the checksum or the length that the archive states.
  case wrongChecksum
  /// The bytes do not follow the format.
  case invalid
  /// Something that is no archive follows the content.
  case trailingBytes
  /// Unpacking asks for more memory than 128 MiB.
  case needsMemory

  /// What was found, for a message that began with the file's name.
  func found(_ format: PackedFormat, offset: Int) -> String {
    switch self {
    case .cutOff: "found a \(format.rawValue) file that is cut off after \(offset) bytes"
    case .wrongChecksum: "found a damaged \(format.rawValue) file: the checksum before byte \(offset) does not agree with the content"
    case .invalid: "found a damaged \(format.rawValue) file: what stands near byte \(offset) is not \(format.rawValue)"
    case .trailingBytes: "found bytes from byte \(offset) on that do not belong to the \(format.rawValue) file before them"
    case .needsMemory: "found a \(format.rawValue) file that needs more than 128 MiB of memory to unpack"
    }
  }

  /// What was wanted, and what to do.
  var advice: String {
    switch self {
    case .cutOff, .wrongChecksum, .invalid: "wanted the whole file as it was packed; copy it again or have it exported again"
    case .trailingBytes: "wanted nothing behind the content; copy the file again, or unpack it and look at its end"
    case .needsMemory: "wanted a window of 128 MiB at most; unpack it first, or pack it without --long"
    }
  }
}
