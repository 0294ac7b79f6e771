// Where the fields and records of one chunk of text end.

internal import CScan

/// What the scanner found in one chunk. It lives in the block, so that each worker uses its memory again.
struct ChunkIndex: Sendable {
  /// The chunk as it was read, up to `count`; what lies behind is left over from an earlier one.
  var text: [UInt8] = []
  /// Bytes of `text` that belong to the chunk's records.
  var count = 0
  /// Positions of the delimiters and of the first byte of each record end.
  var edges: [UInt32] = []
  /// The last edge of each record, and what is to be known of it.
  var records: [cscan_record] = []
  /// Entries of `records`, lines of blanks included.
  var recordCount = 0
  /// What holds for any record, and whether there is an empty line.
  var kinds: ScanKinds = []

  /// Empties the index, with room for `count` bytes of text and what is usually found in as many.
  mutating func prepare(count: Int) {
    recordCount = 0
    kinds = []
    grow(edges: count / 6 + 256, records: count / 64 + 256)
    records[0].flags = 0
  }

  /// Makes room for twice as many.
  mutating func double() { grow(edges: 2 * edges.count, records: 2 * records.count) }

  private mutating func grow(edges edgeCount: Int, records recordCount: Int) {
    if edges.count < edgeCount { edges += [UInt32](repeating: 0, count: edgeCount - edges.count) }
    if records.count < recordCount {
      records += [cscan_record](repeating: cscan_record(), count: recordCount - records.count)
    }
  }

  /// Where the end of record `record` stands.
  func end(of record: Int) -> Int { Int(edges[Int(records[record].edge)]) }

  /// Where record `record` begins: behind the end of the one before it, and behind empty lines.
  func start(of record: Int, in count: Int) -> Int {
    var position = record == 0 ? 0 : end(of: record - 1) + 1
    while position < count, text[position] == 0x0A || text[position] == 0x0D { position += 1 }
    return min(position, count)
  }

  /// Whether record `record` has one field.
  func isSingle(_ record: Int) -> Bool {
    record == 0 ? records[0].edge == 0 : records[record].edge == records[record - 1].edge + 1
  }

  /// Line ends inside quoted fields.
  func innerLineEnds(in count: Int) -> Int {
    guard kinds.contains(.lines) else { return 0 }
    var sum = 0
    for record in 0..<recordCount where records[record].flags & ScanKinds.lines.rawValue != 0 {
      sum += lineEndCount(in: text.span.extracting(start(of: record, in: count)..<min(end(of: record), count)))
    }
    return sum
  }

  /// The arrays for a kernel; not called when one of them is empty.
  mutating func withPointers(
    _ body: (UnsafeMutablePointer<UInt8>, UnsafePointer<UInt32>, UnsafePointer<cscan_record>) -> Void
  ) {
    unsafe text.withUnsafeMutableBufferPointer { text in
      unsafe edges.withUnsafeBufferPointer { edges in
        unsafe records.withUnsafeBufferPointer { records in
          guard let text = text.baseAddress, let edges = edges.baseAddress, let records = records.baseAddress else { return }
          unsafe body(text, edges, records)
        }
      }
    }
  }

  /// Puts one entry for what a parser read up to `end` in the place of record `record` and all behind it.
  mutating func replace(_ record: Int, end: Int, kinds: ScanKinds) {
    let edge = record == 0 ? 0 : records[record - 1].edge + 1
    edges[Int(edge)] = UInt32(truncatingIfNeeded: end - 1)
    records[record] = cscan_record(edge: edge, flags: kinds.rawValue)
    records[record + 1].flags = 0
    self.kinds.formUnion(kinds)
  }

  /// The chunk as sound UTF-8, and how many sequences had to be replaced; nil where it is sound already.
  func mendedUTF8() -> (text: [UInt8], replaced: Int)? {
    let span = text.span.extracting(0..<count)
    if UTF8Repair.isSound(span) { return nil }
    var mended: [UInt8] = []
    let replaced = UTF8Repair.append(span, isFinal: true, to: &mended).replaced
    return (mended, replaced)
  }
}
