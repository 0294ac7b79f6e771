// Numbers for texts, shared by every worker of a run: ids too long to be packed, queues, teams, agents, business types.

internal import Synchronization

/// Gives each distinct text one number and keeps the text. Numbers depend on which worker came first, so nothing may be
/// ordered by them; equality is exact.
package final class TextBook: Sendable {
  private struct Shard {
    var numbers: [[UInt8]: UInt32] = [:]
    var texts: [[UInt8]] = []
  }
  private final class LockedShard: Sendable {
    let state = Mutex(Shard())
  }
  private let shards: [LockedShard]

  /// `shardCount` is a power of two; 1 gives dense numbers from 0.
  package init(shardCount: Int = 64) {
    precondition(shardCount > 0 && shardCount & (shardCount - 1) == 0)
    shards = (0..<shardCount).map { _ in LockedShard() }
  }

  /// The number of `text`, given out now if it is new.
  package func number(of text: [UInt8]) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    let shard = Int(truncatingIfNeeded: (hash ^ hash >> 32) & UInt64(shards.count - 1))
    let index = shards[shard].state.withLock { state -> UInt32 in
      if let known = state.numbers[text] { return known }
      let next = UInt32(state.texts.count)
      state.numbers[text] = next
      state.texts.append(text)
      return next
    }
    return UInt64(index) * UInt64(shards.count) + UInt64(shard)
  }

  package func text(of number: UInt64) -> [UInt8] {
    let shard = Int(number % UInt64(shards.count))
    return shards[shard].state.withLock { $0.texts[Int(number / UInt64(shards.count))] }
  }

  /// All texts, by number; only for a book of one shard.
  package var texts: [[UInt8]] {
    precondition(shards.count == 1)
    return shards[0].state.withLock { $0.texts }
  }
}
