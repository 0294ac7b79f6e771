// The records of one delimited text file, in blocks, for any number of threads.

internal import Synchronization

/// Reads a file once, from front to back. Every call takes the next chunk of the file, cut where a record ends for certain,
/// so several workers may read one file together; each block says which records it holds.
/// Memory holds a few chunks for each block, and the longest record.
package final class RecordStream: Sendable {
  private let cutter: Mutex<ChunkCutter>
  private let path: String
  private let settings: ChunkReader.Settings
  private let replaced = Atomic<Int>(0)

  /// Text, index and bounds of one such chunk stay in a processor's second cache.
  package static let usualChunkSize = 1 << 18
  /// No record of an export is nearly as long.
  package static let usualRecordLimit = 64 << 20

  /// Opens `path`.
  /// - Parameters:
  ///   - engine: every engine gives the same records.
  ///   - chunkSize: bytes of text in a block, about; a longer record makes a longer block.
  ///   - recordLimit: a record of more bytes is read as if a quote had been left open (D19).
  ///   - kernel: every kernel gives the same records.
  ///   - ignored: kinds of record to be taken for plain ones, which is wrong: for tests of the tests.
  /// - Throws: when the file is missing, not a regular file or not readable.
  package init(
    path: String, dialect: Dialect, engine: CSVEngine = .auto, chunkSize: Int = usualChunkSize,
    recordLimit: Int = usualRecordLimit, kernel: ScanKernel = .best, ignored: ScanKinds = []
  ) throws(CSVError) {
    self.path = path
    settings = ChunkReader.Settings(
      dialect: dialect, engine: engine, kernel: kernel, ignored: ignored, recordLimit: min(max(1, recordLimit), 1 << 30))
    cutter = Mutex(try ChunkCutter(path: path, settings: settings, chunkSize: chunkSize))
  }

  /// Bytes of the file read so far, its byte order mark included.
  package var bytesRead: Int { cutter.withLock { $0.bytesRead } }
  /// Byte sequences that are not of the file's encoding, each to be read as U+FFFD; right once all blocks are read.
  package var sequencesReplaced: Int { cutter.withLock { $0.sequencesReplaced } + replaced.load(ordering: .acquiring) }
  /// Physical lines; right once all blocks are read.
  package var linesRead: Int { cutter.withLock { $0.line - 1 } }

  /// Replaces what `block` holds by the records that follow; false when there are none left. Any thread may call it.
  package func next(into block: inout RecordBlock) throws(CSVError) -> Bool {
    let found = try cutter.withLock { cutter throws(CSVError) in try cutter.cut(into: &block) }
    if !found { return false }
    try repair(&block)
    if settings.engine == .auto && block.index.recordCount > 0 { block.takeFields(settings.dialect) }
    return true
  }

  /// Counts what is not of the encoding. UTF-8 is mended and read once more: only characters beyond ASCII change, so its
  /// records and lines stay the same.
  private func repair(_ block: inout RecordBlock) throws(CSVError) {
    guard block.encoding == .utf8 else {
      replaced.add(block.undecodableCount, ordering: .releasing)
      return
    }
    guard let (mended, count) = block.index.mendedUTF8() else { return }
    replaced.add(count, ordering: .releasing)
    block.index.count = mended.count
    block.index.text = mended
    var settings = settings
    settings.recordLimit = .max / 2
    var reader = ChunkReader(settings)
    let (record, line, endLine) = (block.firstRecord, block.firstLine, block.endLine)
    block.begin(record: record, line: line)
    do throws(LibCSVParser.Failure) {
      _ = try reader.read(&block, count: mended.count, line: line, isFinal: true)
    } catch {
      throw error.about(path: path, line: line)
    }
    block.endLine = endLine
  }
}
