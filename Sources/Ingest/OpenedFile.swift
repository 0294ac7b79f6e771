// One file opened for reading by one or several workers: its dialect found, its header read.

internal import CallCentre
package import CSV
package import Engine
internal import RunFolder
internal import Synchronization

/// What is known of a file before its records are read.
package struct FileOpening: Sendable {
  package var dialect: DetectedDialect
  /// nil for a file without any record.
  package var header: [String]?
}

/// A file of a source block, whose blocks go to whoever asks next.
final class OpenedFile: Sendable {
  let opening: FileOpening
  /// The header's cells as they stand in the file's own encoding.
  let rawHeader: [[UInt8]]
  private let path: String
  private let stream: RecordStream
  private let limit: Int?
  /// The block that holds the header, until somebody takes it, and how many records were handed out.
  private let state: Mutex<(first: RecordBlock?, handedOut: Int, isClaimed: Bool)>

  /// - Parameter limit: records to hand out, about; nil = all.
  init(_ file: InputFile, block: SourceBlock, engine: CSVEngine, limit: Int? = nil) throws(StageError) {
    path = file.path
    self.limit = limit
    var first = RecordBlock()
    do throws(CSVError) {
      let found = try detectDialect(path: file.location, encoding: block.encoding, delimiter: block.delimiter)
      stream = try RecordStream(path: file.location, dialect: found.dialect, engine: engine)
      _ = try stream.next(into: &first)
      var header: [String]?
      var raw: [[UInt8]] = []
      if let record = first.records.first {
        if record.isFault { throw CSVError(path: file.location, what: .quoting(line: record.line)) }
        header = trimmedCells(first, record, CellDecoding(first.encoding))
        raw = rawCells(first, record)
      }
      opening = FileOpening(dialect: found, header: header)
      rawHeader = raw
    } catch {
      throw StageError(error, path: file.path)
    }
    state = Mutex((first, 0, false))
  }

  /// True for the first one who asks: for files that one worker has to read alone.
  func claim() -> Bool {
    state.withLock { state in
      let isFree = !state.isClaimed
      state.isClaimed = true
      return isFree
    }
  }

  /// Replaces what `block` holds by the records that follow; gives the index of the first one behind the header, or nil when
  /// none are left.
  func next(into block: inout RecordBlock) throws(StageError) -> Int? {
    let (isOver, taken) = state.withLock { state in
      let isOver = limit.map { state.handedOut >= $0 } ?? false
      let taken = state.first
      state.first = nil
      return (isOver, taken)
    }
    if isOver { return nil }
    if let taken {
      block = taken
      state.withLock { $0.handedOut += max(0, taken.records.count - 1) }
      return taken.records.isEmpty ? nil : 1
    }
    do throws(CSVError) {
      guard try stream.next(into: &block) else { return nil }
    } catch {
      throw StageError(error, path: path)
    }
    let count = block.records.count
    state.withLock { $0.handedOut += count }
    return 0
  }

  /// After the last block: the file's dialect, and how many byte sequences could not be decoded.
  func describe(_ ledger: inout FileLedger) {
    ledger.encoding = opening.dialect.dialect.encoding.rawValue
    ledger.delimiter = Dialect.name(ofDelimiter: opening.dialect.dialect.delimiter)
  }

  var sequencesReplaced: Int { stream.sequencesReplaced }
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
