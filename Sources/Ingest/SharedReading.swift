// The files of a source, read by several workers: many small files side by side, one large file together.

internal import CSV
internal import Engine
internal import Synchronization

/// Calls `open` once for every file and then `read` for it, until no block of it is left. A worker takes files of its own
/// as long as there are any and then helps with those that others are still reading: `read` is called by several workers
/// for one file, and each call goes on until the file has no more blocks.
/// - Returns: what the workers have made of `start`, in no particular order: anything that can be added up in any order.
func readFiles<Opened: Sendable, Share: Sendable>(
  count: Int, jobs: Int, start: @escaping @Sendable () -> Share, open: @escaping @Sendable (_ file: Int, _ share: inout Share) throws(StageError) -> Opened?,
  read: @escaping @Sendable (_ file: Int, _ opened: Opened, _ block: inout RecordBlock, _ share: inout Share) throws(StageError) -> Void
) throws(StageError) -> [Share] {
  let desks = (0..<count).map { _ in ReadingDesk<Opened>() }
  let next = FileNumbers()
  return try parallelFold(pieces: max(1, jobs), jobs: jobs, start: start) { (_, share: inout Share) throws(StageError) in
    var block = RecordBlock()
    while true {
      let file = next.take()
      guard file < count else { break }
      guard let opened = try desks[file].opened({ () throws(StageError) in try open(file, &share) }) else { continue }
      try read(file, opened, &block, &share)
    }
    for file in 0..<count {
      guard let opened = desks[file].beingRead else { continue }
      try read(file, opened, &block, &share)
      desks[file].close()
    }
  }
}

/// One file between the workers: whoever comes while it is being opened waits for that.
private final class ReadingDesk<Opened: Sendable>: Sendable {
  private let file = Mutex<Opened?>(nil)

  func opened(_ open: () throws(StageError) -> Opened?) throws(StageError) -> Opened? {
    try file.withLock { file throws(StageError) in
      file = try open()
      return file
    }
  }

  var beingRead: Opened? { file.withLock { $0 } }
  func close() { file.withLock { $0 = nil } }
}

/// Numbers the files as they are taken.
private final class FileNumbers: Sendable {
  private let next = Atomic<Int>(0)
  func take() -> Int { next.wrappingAdd(1, ordering: .relaxed).oldValue }
}
