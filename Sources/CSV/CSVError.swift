// Why a file cannot be read. A wrong record is never an error here: it is a fault record of the block.

internal import Glibc

/// A file could not be read.
package struct CSVError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What stopped the reading. `errno` is the system's number.
  package enum What: Sendable, Hashable {
    /// No such file.
    case missing
    /// A directory, a pipe or a device: reading it twice, once to look and once to read, is not possible.
    case notAFile
    /// It is there and cannot be opened.
    case unreadable(errno: Int32)
    /// Reading failed after `offset` bytes.
    case readFailed(errno: Int32, offset: Int)
    /// A gzip or zstd file that does not give its whole content; seen when `offset` bytes of the file were used.
    case damagedArchive(PackedFormat, ArchiveDamage, offset: Int)
    /// The file holds no text but a format that is not read, named by its first bytes.
    case notText(format: String)
    /// The system's iconv does not know the encoding.
    case encodingUnavailable(TextEncoding)
    /// The record that begins at `line` is larger than 2 GiB.
    case recordTooLarge(line: Int)
    /// Memory ran out inside the record that begins at `line`.
    case outOfMemory(line: Int)
    /// A reference file breaks the quoting rules in the record that begins at `line`.
    case quoting(line: Int)
    /// A reference file holds bytes that its encoding does not know.
    case undecodable(sequences: Int, encoding: TextEncoding)
  }

  /// As it was given.
  package let path: String
  /// What stopped the reading.
  package let what: What

  /// An error about the file at `path`.
  package init(path: String, what: What) {
    self.path = path
    self.what = what
  }

  /// One line for a person: where, what was found, what was wanted, what to do.
  package var description: String {
    switch what {
    case .missing: "\(path): no such file; check the path"
    case .notAFile: "\(path): not a regular file; a text file is wanted"
    case .unreadable(let code): "\(path): cannot be opened (\(Self.reason(code))); check its permissions"
    case .readFailed(let code, let offset):
      "\(path): reading failed after \(offset) bytes (\(Self.reason(code))); check the disk or copy the file again"
    case .damagedArchive(let format, let damage, let offset):
      "\(path): \(damage.found(format, offset: offset)), \(damage.advice)"
    case .notText(let format): "\(path): found \(format), wanted plain text; unpack the file or export it as CSV"
    case .encodingUnavailable(let encoding):
      "\(path): this system cannot decode \(encoding.rawValue); install the C library's converters (gconv) or export as UTF-8"
    case .recordTooLarge(let line):
      "\(path):\(line): the record that begins here is larger than 2 GiB; look for an unclosed quote in this line"
    case .outOfMemory(let line):
      "\(path):\(line): memory ran out in the record that begins here; look for an unclosed quote in this line"
    case .quoting(let line):
      "\(path):\(line): a quote breaks the CSV rules; double quotes inside a quoted field, quote fields that hold quotes"
    case .undecodable(let sequences, let encoding):
      "\(path): \(sequences) byte sequences are not \(encoding.rawValue); save the file as UTF-8"
    }
  }

  private static func reason(_ code: Int32) -> String {
    guard let text = unsafe strerror(code) else { return "error \(code)" }
    return unsafe String(cString: text)
  }
}
