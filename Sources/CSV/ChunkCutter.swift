// Cuts a file into chunks of whole records: the part of the reading that has to go in order.

/// Takes the file's text chunk by chunk. What follows the last whole record of a chunk is carried over to the next one.
struct ChunkCutter: ~Copyable {
  private var source: TextSource
  private var reader: ChunkReader
  private let settings: ChunkReader.Settings
  private let chunkSize: Int
  /// Text that was read and not handed out; it begins at `carried`.
  private var carry: [UInt8] = []
  private var carried = 0
  /// Records and faults handed out.
  private var records = 0
  /// Physical line at which the text begins that was not handed out.
  private(set) var line = 1
  /// The text up to the next line end belongs to a fault that was handed out.
  private var isSkipping = false
  /// Byte sequences replaced in text that was never handed out.
  private var skippedSequences = 0

  init(path: String, settings: ChunkReader.Settings, chunkSize: Int) throws(CSVError) {
    source = try TextSource(path: path, dialect: settings.dialect)
    reader = ChunkReader(settings)
    self.settings = settings
    self.chunkSize = max(1, chunkSize)
  }

  var bytesRead: Int { source.bytesRead }
  /// Byte sequences replaced that no block counts.
  var sequencesReplaced: Int { source.sequencesReplaced + skippedSequences }

  /// Fills the block's chunk with the next whole records, at least one, and finds where they end; false at the end of the file.
  mutating func cut(into block: inout RecordBlock) throws(CSVError) -> Bool {
    block.takeBackText()
    block.encoding = source.encoding
    block.pairs = source.pairs
    if isSkipping { try skipLine(&block.index.text) }
    var filled = 0
    var target = chunkSize
    while true {
      let (count, isFinal) = try fill(&block.index.text, &filled, target: target)
      block.begin(record: records, line: line)
      let finding = try read(&block, count: count, isFinal: isFinal)
      if finding.records > 0 {
        handOut(&block, finding, filled: filled)
        return true
      }
      if finding.used > 0 {  // only empty lines
        line += finding.lines
        carryOver(block.index.text, from: finding.used, to: filled)
        filled = 0
        target = chunkSize
      } else if finding.isOverlong || count > settings.recordLimit + 1 {
        // As with a quote that nothing closes, its first line is a fault and reading goes on behind it (D19).
        carryOver(block.index.text, from: 0, to: filled)
        isSkipping = true
        block.replaceOpenRecordWithFault(line: line)
        handOut(&block, ChunkReader.Finding(records: 1), filled: 0)
        return true
      } else if isFinal {
        block.removeAll()
        return false
      } else {
        target = max(2 * filled, chunkSize)
      }
    }
  }

  private mutating func read(
    _ block: inout RecordBlock, count: Int, isFinal: Bool
  ) throws(CSVError) -> ChunkReader.Finding {
    do throws(LibCSVParser.Failure) {
      return try reader.read(&block, count: count, line: line, isFinal: isFinal)
    } catch {
      throw error.about(path: source.path, line: line)
    }
  }

  private mutating func handOut(_ block: inout RecordBlock, _ finding: ChunkReader.Finding, filled: Int) {
    if finding.used < filled { carryOver(block.index.text, from: finding.used, to: filled) }
    block.index.count = finding.used
    records += finding.records
    line += finding.lines
    block.endLine = line
  }

  // MARK: Text

  /// Lengthens the text to `target` bytes if there are as many. Returns the bytes that may be read, without a CR at their
  /// end which may be half of a line end, and whether nothing follows them.
  private mutating func fill(
    _ text: inout [UInt8], _ filled: inout Int, target: Int
  ) throws(CSVError) -> (count: Int, isFinal: Bool) {
    let taken = min(target - filled, carry.count - carried)
    if taken > 0 {
      text.setCount(max(text.count, filled + taken))
      text.replaceSubrange(filled..<filled + taken, with: carry[carried..<carried + taken])
      filled += taken
      carried += taken
    }
    if filled < target { try source.append(to: &text, filled: &filled, target: target) }
    let isFinal = source.isAtEnd && carried == carry.count
    let isCut = !isFinal && filled > 0 && text[filled - 1] == 0x0D
    return (isCut ? filled - 1 : filled, isFinal)
  }

  /// Keeps what was taken and not handed out.
  private mutating func carryOver(_ text: [UInt8], from start: Int, to end: Int) {
    if carried < carry.count {
      // Nothing was read, all of it was carried over before and is still there.
      carried -= end - start
    } else {
      carry.removeAll(keepingCapacity: true)
      carry.append(contentsOf: text[start..<end])
      carried = 0
    }
  }

  /// Drops the text up to the next line end and counts what cannot be decoded in it.
  private mutating func skipLine(_ text: inout [UInt8]) throws(CSVError) {
    guard var decoder = TextDecoder(encoding: source.encoding, atStart: false) else {
      throw CSVError(path: source.path, what: .encodingUnavailable(source.encoding))
    }
    var scratch: [UInt8] = []
    var target = max(chunkSize, 64)
    while isSkipping {
      var filled = 0
      let (count, isFinal) = try fill(&text, &filled, target: target)
      let piece = text.span.extracting(0..<count)
      let end = endOfLine(in: piece, from: 0, isFinal: isFinal)
      // A CR at the end of the piece is the line's end, or half of it: it waits for the byte behind it.
      let isCut = end == nil && count > 0 && piece[count - 1] == 0x0D
      scratch.removeAll(keepingCapacity: true)
      let used = decoder.decode(piece.extracting(0..<(end ?? (isCut ? count - 1 : count))), isFinal: end != nil, into: &scratch)
      if used == 0 { target *= 2 }
      carryOver(text, from: used, to: filled)
      if end != nil || (isFinal && count == 0) {
        isSkipping = false
        line += 1
      }
    }
    skippedSequences += decoder.replaced
  }
}
