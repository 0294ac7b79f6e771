// Finds the records of one chunk of text: by the scanner, or by libcsv alone.

internal import CScan

/// One engine for one dialect. What it needs to know of the file before the chunk is the number of the chunk's first line.
struct ChunkReader: ~Copyable {
  /// What a reader is made from.
  struct Settings: Sendable {
    var dialect: Dialect
    var engine: CSVEngine
    var kernel: ScanKernel
    /// Kinds of record taken for plain ones, by tests of the tests.
    var ignored: ScanKinds
    /// Bytes from a record's first to the one before its end; a longer one is read as a quote that nothing closes.
    var recordLimit: Int
  }

  /// What was found in a chunk.
  struct Finding {
    /// Bytes of whole records and empty lines.
    var used = 0
    var records = 0
    var lines = 0
    /// The record behind `used` is longer than the limit.
    var isOverlong = false
  }

  private let settings: Settings
  private var parser: LibCSVParser

  init(_ settings: Settings) {
    self.settings = settings
    parser = LibCSVParser(
      delimiter: settings.dialect.delimiter, quote: settings.dialect.quote ?? UInt8(ascii: "\""), recordLimit: settings.recordLimit)
  }

  /// Finds the whole records in the first `count` bytes of the block's chunk. With `isFinal` nothing follows.
  /// The scanner leaves the fields to be taken; libcsv leaves them in the block.
  mutating func read(_ block: inout RecordBlock, count: Int, line: Int, isFinal: Bool) throws(LibCSVParser.Failure) -> Finding {
    var index = ChunkIndex()
    swap(&index, &block.index)
    defer { swap(&index, &block.index) }
    switch settings.engine {
    case .libcsv: return try parse(index.text.span.extracting(0..<count), line: line, isFinal: isFinal, into: &block)
    case .auto: return try scan(&index, count: count, isFinal: isFinal, into: &block)
    }
  }

  // MARK: libcsv

  private mutating func parse(
    _ text: Span<UInt8>, line: Int, isFinal: Bool, into block: inout RecordBlock
  ) throws(LibCSVParser.Failure) -> Finding {
    parser.line = line
    var finding = Finding()
    finding.used = try parser.parse(text, isFinal: isFinal, limit: .max, into: &block)
    finding.isOverlong = parser.isOverlong
    finding.lines = parser.line - line
    finding.records = block.records.count
    parser.reset()
    block.dropOpenRecord()
    return finding
  }

  // MARK: Scanner

  private mutating func scan(
    _ index: inout ChunkIndex, count: Int, isFinal: Bool, into block: inout RecordBlock
  ) throws(LibCSVParser.Failure) -> Finding {
    index.prepare(count: count)
    var state = unsafe cscan_state()
    unsafe state.begin(at: 0)
    var isOverlong = false
    while true {
      let result = unsafe scan(&index, &state, count: count, isFinal: isFinal)
      if result == CSCAN_FULL {
        index.double()
        continue
      }
      let record = unsafe state.record_count
      let start = index.start(of: record, in: count)
      // At the end of the file what is left over is a quote that nothing closes.
      if result == CSCAN_DONE && !(isFinal && start < count) { break }
      let parsed = block.records.count
      let used = try parser.parse(index.text.span.extracting(start..<count), isFinal: isFinal, limit: 1, into: &block)
      if used == 0 {
        isOverlong = parser.isOverlong
        parser.reset()
        block.dropOpenRecord()
        break
      }
      index.replace(record, end: start + used, kinds: block.records.count > parsed ? .parsed : .nothing)
      unsafe state.record_count += 1
      unsafe state.edge_count = Int(index.records[record].edge) + 1
      unsafe state.begin(at: start + used)
    }
    index.recordCount = unsafe state.record_count
    index.kinds.formUnion(ScanKinds(rawValue: unsafe state.flags_seen))
    var finding = finding(&index, count: count, isFinal: isFinal, into: &block)
    finding.isOverlong = finding.isOverlong || isOverlong
    return finding
  }

  private func scan(_ index: inout ChunkIndex, _ state: inout cscan_state, count: Int, isFinal: Bool) -> Int32 {
    // The kernel writes up to a block's worth of entries before it looks again.
    let slack = 80
    let settings = self.settings
    return unsafe index.text.withUnsafeBufferPointer { bytes in
      unsafe index.edges.withUnsafeMutableBufferPointer { edges in
        unsafe index.records.withUnsafeMutableBufferPointer { records in
          unsafe state.edges = edges.baseAddress
          unsafe state.edge_capacity = edges.count - slack
          unsafe state.records = records.baseAddress
          unsafe state.record_capacity = records.count - slack
          var text = unsafe cscan_text(
            bytes: bytes.baseAddress, count: count, delimiter: settings.dialect.delimiter, quote: settings.dialect.quote ?? UInt8(ascii: "\""),
            is_final: isFinal ? 1 : 0, ignored: settings.ignored.rawValue)
          return unsafe cscan_scan(settings.kernel.rawValue, &text, &state)
        }
      }
    }
  }

  /// Lines of blanks are no records, records beyond the limit end the chunk.
  private func finding(
    _ index: inout ChunkIndex, count: Int, isFinal: Bool, into block: inout RecordBlock
  ) -> Finding {
    var finding = Finding()
    if count > settings.recordLimit { finding.isOverlong = endBeforeOverlong(&index, count: count, into: &block) }
    finding.records = index.recordCount
    if !index.kinds.isDisjoint(with: [.blank, .nothing]) { finding.records -= markNothing(&index, count: count) }
    finding.used = index.start(of: index.recordCount, in: count)
    let text = index.text.span.extracting(0..<finding.used)
    if index.kinds.isDisjoint(with: [.empty, .parsed, .nothing]) {
      finding.lines = index.recordCount + index.innerLineEnds(in: finding.used)
    } else {
      finding.lines = lineEndCount(in: text)
      if isFinal && lengthWithoutEnd(of: text) == text.count && text.count > 0 { finding.lines += 1 }
    }
    return finding
  }

  /// Ends the index before the first record that is longer than the limit; whether there is one.
  private func endBeforeOverlong(_ index: inout ChunkIndex, count: Int, into block: inout RecordBlock) -> Bool {
    var parsed = 0
    for record in 0..<index.recordCount {
      if index.records[record].flags & ScanKinds.parsed.rawValue != 0 {
        parsed += 1
      } else if index.end(of: record) - index.start(of: record, in: count) > settings.recordLimit {
        index.recordCount = record
        block.records.removeSubrange(parsed...)
        return true
      }
    }
    return false
  }

  /// Marks the lines that hold only blanks, and returns their number.
  private func markNothing(_ index: inout ChunkIndex, count: Int) -> Int {
    var marked = 0
    for record in 0..<index.recordCount {
      let flags = ScanKinds(rawValue: index.records[record].flags)
      if flags.contains(.nothing) {
        marked += 1
      } else if flags == .blank, index.isSingle(record) {
        let start = index.start(of: record, in: count)
        let isNothing = (start..<index.end(of: record)).allSatisfy { settings.dialect.isBlank(index.text[$0]) }
        if !isNothing { continue }
        index.records[record].flags = ScanKinds.nothing.rawValue
        index.kinds.formUnion(.nothing)
        marked += 1
      }
    }
    return marked
  }
}

extension cscan_state {
  /// A record begins at `position`.
  fileprivate mutating func begin(at position: Int) {
    unsafe self.position = position
    unsafe inside = 0
    unsafe after_edge = 1
    unsafe after_newline = 1
    unsafe after_return = 0
    unsafe after_blank = 0
    unsafe after_close = 0
  }
}

extension Dialect {
  /// Blanks and tabs round a field go, unless they are what parts the fields.
  @inline(__always)
  func isBlank(_ byte: UInt8) -> Bool { (byte == 0x20 || byte == 0x09) && byte != delimiter }
}
