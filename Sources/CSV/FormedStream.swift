// The records of a file that is not in the plain form, in blocks, for any number of threads.

internal import Synchronization

/// As `RecordStream`, for files with lines above the header or below the table, a header in several lines, another quote, an
/// escape character or one kind of record end: the forgiving parser reads them, one block after the other.
package final class FormedStream: Sendable {
  private let conversion: Mutex<Conversion>

  /// Opens `path`, to be read as was found or given.
  /// - Throws: when the file is missing, not a regular file or not readable.
  package init(path: String, found: DetectedDialect) throws(CSVError) {
    conversion = Mutex(try Conversion(path: path, found: found))
  }

  /// Replaces what `block` holds by the records that follow, the header's first; false when there are none left. The text is
  /// UTF-8.
  package func next(into block: inout RecordBlock) throws(CSVError) -> Bool {
    try conversion.withLock { conversion throws(CSVError) in try conversion.next(into: &block) }
  }

  /// Byte sequences that are not of the file's encoding; right once all blocks are read.
  package var sequencesReplaced: Int { conversion.withLock { $0.counts.undecodable } }
}

extension DetectedDialect {
  /// The file can be read by `RecordStream`: its first record is the header.
  package var isPlain: Bool { dialect.isPlain && preambleLines == 0 && headerLines == 1 && footnoteLines == 0 }
}
