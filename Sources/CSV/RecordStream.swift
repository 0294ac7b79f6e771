// The records of one delimited text file, in blocks, for any number of threads.

internal import Synchronization

/// Reads a file once, from front to back. Every call takes the next piece of the file, cut where a record ends for certain,
/// so several workers may read one file together; each block says which records it holds.
/// Memory holds about one chunk for each block and one record.
package final class RecordStream: Sendable {
  private let reader: Mutex<SerialReader>

  /// A size that keeps a block's text and bounds in a processor's second cache.
  package static let usualChunkSize = 1 << 18

  /// Opens `path`.
  /// - Parameters:
  ///   - engine: every engine gives the same records.
  ///   - chunkSize: bytes of text in a block, about; a longer record makes a longer block.
  /// - Throws: when the file is missing, not a regular file or not readable.
  package init(
    path: String, dialect: Dialect, engine: CSVEngine = .auto, chunkSize: Int = usualChunkSize
  ) throws(CSVError) {
    reader = Mutex(try SerialReader(path: path, dialect: dialect, engine: engine, chunkSize: chunkSize))
  }

  /// Bytes of the file read so far, its byte order mark included.
  package var bytesRead: Int { reader.withLock { $0.bytesRead } }
  /// Byte sequences that are not of the file's encoding, each to be read as U+FFFD; right once all blocks are read.
  package var sequencesReplaced: Int { reader.withLock { $0.sequencesReplaced } }
  /// Physical lines; right once all blocks are read.
  package var linesRead: Int { reader.withLock { $0.linesRead } }

  /// Replaces what `block` holds by the records that follow; false when there are none left. Any thread may call it.
  package func next(into block: inout RecordBlock) throws(CSVError) -> Bool {
    try reader.withLock { reader throws(CSVError) in try reader.next(into: &block) }
  }
}
