// Between Ingest and Join: leg rows spread over partitions by a stable hash of their interaction.

package import CallCentre
internal import Synchronization

/// What one worker of Ingest has packed: for each partition a list of fixed blocks, never one doubling array.
package struct LegPartitions: Sendable {
  package static let count = 256
  private static let firstBlock = 16
  private static let laterBlock = 512
  package private(set) var blocks: [[LegBlock]] = Array(repeating: [], count: LegPartitions.count)
  package init() {}

  @inline(__always)
  package mutating func append(_ row: LegRow, _ times: LegTimes) {
    let partition = Int(truncatingIfNeeded: row.id.spread >> 32 & UInt64(LegPartitions.count - 1))
    appendTo(partition, row, times)
  }

  private mutating func appendTo(_ partition: Int, _ row: LegRow, _ times: LegTimes) {
    let last = blocks[partition].count - 1
    if last < 0 {
      blocks[partition].append(LegBlock(capacity: LegPartitions.firstBlock))
    } else if blocks[partition][last].rows.count == (last == 0 ? LegPartitions.firstBlock : LegPartitions.laterBlock) {
      blocks[partition].append(LegBlock(capacity: LegPartitions.laterBlock))
    }
    blocks[partition][blocks[partition].count - 1].append(row, times)
  }
}

/// All workers' rows, handed out one partition at a time; what has been taken is gone, so that memory falls as Join goes on.
package final class LegStore: Sendable {
  private final class Slot: Sendable {
    let blocks: Mutex<[LegBlock]>
    init(_ blocks: [LegBlock]) { self.blocks = Mutex(blocks) }
  }
  private let slots: [Slot]

  package init(_ workers: consuming [LegPartitions]) {
    let parts = workers
    slots = (0..<LegPartitions.count).map { partition in Slot(parts.flatMap { $0.blocks[partition] }) }
  }

  package func take(_ partition: Int) -> [LegBlock] {
    slots[partition].blocks.withLock { blocks in
      let taken = blocks
      blocks = []
      return taken
    }
  }
}
