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
  /// The header's lines, cell by cell as they stand in the file's own encoding.
  let headerLines: [[[UInt8]]]
  private let path: String
  private let stream: Stream
  /// Records that the header takes.
  let headerRecords: Int

  private enum Stream: Sendable {
    case plain(RecordStream)
    case formed(FormedStream)

    func next(into block: inout RecordBlock) throws(CSVError) -> Bool {
      switch self {
      case .plain(let stream): try stream.next(into: &block)
      case .formed(let stream): try stream.next(into: &block)
      }
    }
  }
  private let limit: Int?
  /// The block that holds the header, until somebody takes it, and how many records were handed out.
  private let state: Mutex<(first: RecordBlock?, handedOut: Int, isClaimed: Bool)>

  /// - Parameters:
  ///   - limit: records to hand out, about; nil = all.
  ///   - seeksForm: look for lines above the header, other quotes and the like, also where the pipeline file says nothing of them.
  init(_ file: InputFile, block: SourceBlock, engine: CSVEngine, limit: Int? = nil, seeksForm: Bool = false) throws(StageError) {
    path = file.path
    self.limit = limit
    var first = RecordBlock()
    do throws(CSVError) {
      let found: DetectedDialect
      if block.form != nil || seeksForm {
        var given = block.form ?? DialectSettings()
        given.encoding = block.encoding
        given.delimiter = block.delimiter
        found = try detectDialect(path: file.location, given: given)
      } else {
        found = try detectDialect(path: file.location, encoding: block.encoding, delimiter: block.delimiter)
      }
      stream =
        found.isPlain
        ? .plain(try RecordStream(path: file.location, dialect: found.dialect, engine: engine))
        : .formed(try FormedStream(path: file.location, found: found))
      headerRecords = found.headerLines
      _ = try stream.next(into: &first)
      var header: [String]?
      var lines: [[[UInt8]]] = []
      if let record = first.records.first {
        if record.isFault { throw CSVError(path: file.location, what: .quoting(line: record.line)) }
        header = joinedHeader(first, records: found.headerLines)
        for line in first.records.prefix(found.headerLines) { lines.append(rawCells(first, line)) }
        if lines.isEmpty { lines = [header?.map { Array($0.utf8) } ?? []] }
      }
      opening = FileOpening(dialect: found, header: header)
      headerLines = lines
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
      state.withLock { $0.handedOut += max(0, taken.records.count - headerRecords) }
      return taken.records.isEmpty ? nil : min(headerRecords, taken.records.count)
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

  var sequencesReplaced: Int {
    switch stream {
    case .plain(let stream): stream.sequencesReplaced
    case .formed(let stream): stream.sequencesReplaced
    }
  }

  /// What is said of a file whose table does not begin in its first line.
  func formFinding(_ ledger: FileLedger) -> Finding? {
    let found = opening.dialect
    if found.preambleLines == 0 && found.footnoteLines == 0 && found.headerLines <= 1 { return nil }
    return fileFinding(
      ledger, .linesPassedOver,
      "\(found.preambleLines) lines above the table and \(found.footnoteLines) below it were passed over; the header takes \(found.headerLines) lines; set preamble_lines, header_lines or footnote_lines if that is wrong")
  }
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

/// The header's cells; of a header in several lines, those of one column joined by a blank. Without a header the columns are
/// called by their numbers.
private func joinedHeader(_ block: borrowing RecordBlock, records: Int) -> [String] {
  let decoding = CellDecoding(block.encoding)
  if records == 0 { return block.records.first.map { (1...max(1, Int($0.fieldCount))).map(String.init) } ?? [] }
  var header: [String] = []
  for record in block.records.prefix(records) {
    for (column, cell) in trimmedCells(block, record, decoding).enumerated() {
      if column == header.count { header.append("") }
      header[column] += header[column].isEmpty || cell.isEmpty ? cell : " " + cell
    }
  }
  return header
}

/// Findings about a file as a whole.
func fileFinding(_ ledger: FileLedger, _ kind: FindingKind, field: String = "", severity: Finding.Severity = .note, _ message: String) -> Finding {
  Finding(
    source: ledger.source, file: ledger.path, record: 0, line: 0, field: field, kind: kind, severity: severity, action: .noted,
    message: message)
}
