// Between the steps of a run: elements spread over partitions by a stable hash, in fixed blocks, never one doubling array.

package import CallCentre
internal import Synchronization

/// Elements spread over 256 partitions. Appending gathers them first and then moves each partition's share at once, so that
/// memory is touched in runs. Blocks stay where they are until their partition is taken.
package struct PartitionedBlocks<Element: Sendable & BitwiseCopyable>: Sendable {
  @usableFromInline var staged: [Element] = []
  @usableFromInline var stagedPartitions: [UInt8] = []
  @usableFromInline var blocks: [[ContiguousArray<Element>]]

  @inlinable package static var partitionCount: Int { 256 }
  @usableFromInline static var stagedCount: Int { 2048 }
  @usableFromInline static var firstBlock: Int { 16 }
  /// As many as fit 18 KiB: blocks of one length in bytes, whatever stands in them, so that those given back are filled again
  /// without a remainder.
  @usableFromInline static var laterBlock: Int { 18_432 / MemoryLayout<Element>.stride }

  @inlinable package init() { blocks = Array(repeating: [], count: 256) }

  @inlinable package mutating func append(_ element: Element, partition: UInt8) {
    staged.append(element)
    stagedPartitions.append(partition)
    if staged.count == PartitionedBlocks.stagedCount { flush() }
  }

  /// Moves what was gathered into blocks.
  @inlinable package mutating func flush() {
    var starts = [Int32](repeating: 0, count: 257)
    for partition in stagedPartitions { starts[Int(partition) + 1] += 1 }
    for partition in 0..<256 { starts[partition + 1] += starts[partition] }
    var next = starts
    var order = [Int32](repeating: 0, count: staged.count)
    for index in staged.indices {
      let partition = Int(stagedPartitions[index])
      order[Int(next[partition])] = Int32(truncatingIfNeeded: index)
      next[partition] += 1
    }
    for partition in 0..<256 where starts[partition] < starts[partition + 1] {
      var block = blocks[partition].popLast() ?? PartitionedBlocks.emptyBlock(PartitionedBlocks.firstBlock)
      for place in Int(starts[partition])..<Int(starts[partition + 1]) {
        if block.count == block.capacity {
          blocks[partition].append(block)
          block = PartitionedBlocks.emptyBlock(PartitionedBlocks.laterBlock)
        }
        block.append(staged[Int(order[place])])
      }
      blocks[partition].append(block)
    }
    staged.removeAll(keepingCapacity: true)
    stagedPartitions.removeAll(keepingCapacity: true)
  }

  @usableFromInline static func emptyBlock(_ capacity: Int) -> ContiguousArray<Element> {
    var block: ContiguousArray<Element> = []
    block.reserveCapacity(capacity)
    return block
  }

  /// All blocks of each partition; nothing is left here.
  package mutating func takeBlocks() -> [[ContiguousArray<Element>]] {
    flush()
    staged = []
    stagedPartitions = []
    let taken = blocks
    blocks = Array(repeating: [], count: 256)
    return taken
  }

  /// Adds the blocks of another collection.
  package mutating func merge(_ other: consuming PartitionedBlocks) {
    flush()
    for (partition, more) in other.takeBlocks().enumerated() { blocks[partition].insert(contentsOf: more, at: 0) }
  }

  /// All that is here, handed out one partition at a time; nothing is left here.
  package mutating func takeStore() -> PartitionStore<Element> { PartitionStore(takeBlocks()) }

  /// Blocks of several collections, handed out one partition at a time.
  package static func store(_ parts: consuming [PartitionedBlocks]) -> PartitionStore<Element> {
    var slots = [[ContiguousArray<Element>]](repeating: [], count: partitionCount)
    for part in parts {
      var part = part
      for (partition, blocks) in part.takeBlocks().enumerated() { slots[partition] += blocks }
    }
    return PartitionStore(slots)
  }
}

/// Partitions handed out one at a time; what has been taken is gone, so that memory falls as the work goes on.
package final class PartitionStore<Element: Sendable & BitwiseCopyable>: Sendable {
  private final class Slot: Sendable {
    let blocks: Mutex<[ContiguousArray<Element>]>
    init(_ blocks: [ContiguousArray<Element>]) { self.blocks = Mutex(blocks) }
  }
  private let slots: [Slot]

  /// Elements in all partitions at the beginning.
  package let count: Int

  fileprivate init(_ partitions: [[ContiguousArray<Element>]]) {
    slots = partitions.map { Slot($0) }
    count = partitions.reduce(0) { $0 + $1.reduce(0) { $0 + $1.count } }
  }

  package func take(_ partition: Int) -> [ContiguousArray<Element>] {
    slots[partition].blocks.withLock { blocks in
      let taken = blocks
      blocks = []
      return taken
    }
  }
}

extension PartitionedBlocks {
  /// Partitions to be worked on as one piece, so that pieces of small inputs are not smaller than their own overhead.
  package static func pieces(of elements: Int, size: Int = 8192) -> [Range<Int>] {
    let count = max(8, min(partitionCount, elements / size))
    return (0..<count).map { $0 * partitionCount / count..<($0 + 1) * partitionCount / count }
  }
}

/// The visits that one worker has met, by a hash of their customer.
package struct VisitPartitions: Sendable {
  private var visits = PartitionedBlocks<Visit>()
  package init() {}

  package mutating func append(_ visit: Visit) {
    visits.append(visit, partition: UInt8(truncatingIfNeeded: (visit.customer.bits &* 0x9E37_79B9_7F4A_7C15) >> 56))
  }

  package mutating func merge(_ other: consuming VisitPartitions) { visits.merge(other.visits) }

  /// All that is here, handed out one partition at a time; nothing is left here.
  package mutating func takeStore() -> PartitionStore<Visit> { visits.takeStore() }

  package static func pieces(of visits: Int) -> [Range<Int>] { PartitionedBlocks<Visit>.pieces(of: visits) }
}

/// What one worker of Ingest has packed: leg rows by a hash of their interaction, and the seconds that do not fit them.
package struct LegPartitions: Sendable {
  package static let count = 256
  private var rows = PartitionedBlocks<LegRow>()
  private var overflow: [LegOverflow] = []
  private var phrases: [LegPhrase] = []
  package init() {}

  /// Pieces of about 28,000 rows: with fewer the counts of an agent or a day are met again too seldom to stay at hand.
  package static func pieces(of rows: Int) -> [Range<Int>] { PartitionedBlocks<LegRow>.pieces(of: rows, size: 28_672) }

  /// Adds a phrase that stands in the text of a row.
  package mutating func append(_ phrase: LegPhrase) { phrases.append(phrase) }

  /// Adds a row whose `seconds` are packed now.
  package mutating func append(_ row: LegRow, _ seconds: LegTimes) {
    var packed = row
    packed.queued = pack(seconds.queued, row, .queued)
    packed.answered = pack(seconds.answered, row, .answered)
    packed.ended = pack(seconds.ended, row, .ended)
    packed.talk = pack(seconds.talk, row, .talk)
    packed.hold = pack(seconds.hold, row, .hold)
    packed.wrapUp = pack(seconds.wrapUp, row, .wrapUp)
    rows.append(packed, partition: UInt8(truncatingIfNeeded: row.id.spread >> 32))
  }

  @inline(__always)
  private mutating func pack(_ value: Int64, _ row: LegRow, _ field: LegSeconds) -> UInt16 {
    if UInt64(bitPattern: value) < UInt64(LegRow.overflow) { return UInt16(truncatingIfNeeded: value) }
    return value < 0 ? LegRow.missing : packBeyond(value, row, field)
  }

  @inline(never)
  private mutating func packBeyond(_ value: Int64, _ row: LegRow, _ field: LegSeconds) -> UInt16 {
    overflow.append(LegOverflow(place: row.place, field: field, seconds: value))
    return LegRow.overflow
  }

  fileprivate var parts: (rows: PartitionedBlocks<LegRow>, overflow: [LegOverflow], phrases: [LegPhrase]) { (rows, overflow, phrases) }
}

/// All workers' rows, handed out one partition at a time.
package final class LegStore: Sendable {
  private let rows: PartitionStore<LegRow>
  package let overflows: LegOverflows
  package let phrases: LegPhrases

  package init(_ workers: consuming [LegPartitions]) {
    let parts = workers.map(\.parts)
    overflows = LegOverflows(parts.map(\.overflow))
    phrases = LegPhrases(parts.map(\.phrases))
    rows = PartitionedBlocks.store(parts.map(\.rows))
  }

  package func take(_ partition: Int) -> [ContiguousArray<LegRow>] { rows.take(partition) }

  /// The rows of several partitions.
  package func take(_ partitions: Range<Int>) -> [ContiguousArray<LegRow>] { partitions.flatMap { rows.take($0) } }
}
