// One file opened for reading: its dialect found, its header read, its bytes hashed as they pass.

internal import CallCentre
package import CSV
package import Engine
internal import RunFolder

/// What is known of a file before its records are read.
package struct FileOpening: Sendable {
  package var dialect: DetectedDialect
  /// nil for a file without any record.
  package var header: [String]?
}

/// Reads one file of a source block by block.
struct OpenedFile: ~Copyable {
  private var reader: CSVReader
  private let hash: FileHash
  private var pending = RecordBlock()
  private(set) var opening: FileOpening

  /// Collects the digest of the raw bytes; lives as long as the reader that feeds it.
  private final class FileHash {
    var digest = Digest()
  }

  private init(_ reader: consuming CSVReader, _ hash: FileHash, _ dialect: DetectedDialect) {
    self.reader = reader
    self.hash = hash
    opening = FileOpening(dialect: dialect, header: nil)
  }

  static func open(_ file: InputFile, block: SourceBlock, engine: CSVEngine) throws(StageError) -> OpenedFile {
    let hash = FileHash()
    let found = try OpenedFile.reading(file.path) { () throws(CSVError) in
      try detectDialect(path: file.location, encoding: block.encoding, delimiter: block.delimiter)
    }
    var opened = OpenedFile(try OpenedFile.opened(file, found.dialect, engine, hash), hash, found)
    try opened.readHeader(file.path)
    return opened
  }

  private mutating func readHeader(_ path: String) throws(StageError) {
    do throws(CSVError) {
      _ = try reader.next(into: &pending)
    } catch {
      throw StageError(error, path: path)
    }
    guard let first = pending.records.first else { return }
    if first.isFault { throw StageError(CSVError(path: path, what: .quoting(line: first.line)), path: path) }
    opening.header = pending.cells(of: first).map(OpenedFile.trimmedHeader)
  }

  private static func reading<Result>(_ path: String, _ body: () throws(CSVError) -> Result) throws(StageError) -> Result {
    do throws(CSVError) {
      return try body()
    } catch {
      throw StageError(error, path: path)
    }
  }

  private static func opened(_ file: InputFile, _ dialect: Dialect, _ engine: CSVEngine, _ hash: FileHash) throws(StageError) -> CSVReader {
    do throws(CSVError) {
      return try CSVReader(path: file.location, dialect: dialect, engine: engine) { bytes in hash.digest.update(bytes) }
    } catch {
      throw StageError(error, path: file.path)
    }
  }

  private static func trimmedHeader(_ cell: String) -> String {
    let bytes = Array(cell.utf8)
    let range = trimmed(bytes.span, 0, bytes.count)
    return String(decoding: bytes[range.start..<range.end], as: UTF8.self)
  }

  /// Hands every record after the header to `body`, block by block; `firstRecord` is 1 in the first block, because the
  /// header stands there, and 0 after it. Stops after `limit` records where one is given.
  mutating func forEachBlock(
    limit: Int?, path: String, _ body: (_ block: borrowing RecordBlock, _ firstRecord: Int) throws(StageError) -> Void
  ) throws(StageError) {
    var seen = 0
    var first = 1
    while !pending.records.isEmpty {
      try body(pending, first)
      seen += pending.records.count - first
      first = 0
      if let limit, seen >= limit { return }
      do throws(CSVError) {
        if try !reader.next(into: &pending) { return }
      } catch {
        throw StageError(error, path: path)
      }
    }
  }

  /// After the last block: the file's size and digest, and how many byte sequences could not be decoded.
  func describe(_ ledger: inout FileLedger) {
    ledger.bytes = reader.bytesRead
    ledger.sha256 = hash.digest.hex
    ledger.encoding = opening.dialect.dialect.encoding.rawValue
    ledger.delimiter = Dialect.name(ofDelimiter: opening.dialect.dialect.delimiter)
  }

  var sequencesReplaced: Int { reader.sequencesReplaced }
}

extension StageError {
  /// Says which input file failed by its path inside the inputs.
  package init(_ error: CSVError, path: String) {
    let message = CSVError(path: path, what: error.what).description
    switch error.what {
    case .missing: self = .inputMissing(message)
    case .quoting, .recordTooLarge, .undecodable, .notText, .damagedArchive: self = .badData(message)
    case .notAFile, .unreadable, .readFailed, .encodingUnavailable, .outOfMemory: self = .io(message)
    }
  }
}

/// Findings about a file as a whole.
func fileFinding(_ ledger: FileLedger, _ kind: FindingKind, field: String = "", severity: Finding.Severity = .note, _ message: String) -> Finding {
  Finding(
    source: ledger.source, file: ledger.path, record: 0, line: 0, field: field, kind: kind, severity: severity, action: .noted,
    message: message)
}
