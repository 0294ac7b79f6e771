// The only file that knows about threads: work shared out over numbered pieces, with partial results per worker.

internal import Dispatch
internal import Synchronization

/// Calls `step` once for every piece 0..<count on up to `jobs` threads and returns the workers' partial results. Which
/// worker takes which piece is left open: merging the partials must not depend on it. The calling thread is one of the
/// workers, so that a fold inside a step of another one always goes on.
/// The first error (by piece number) is thrown after all workers stopped.
package func parallelFold<Partial: Sendable, Failure: Error>(
  pieces count: Int, jobs: Int, start: @escaping @Sendable () -> Partial,
  step: @escaping @Sendable (_ piece: Int, _ partial: inout Partial) throws(Failure) -> Void
) throws(Failure) -> [Partial] {
  let share = FoldShare<Partial, Failure>(count)
  let crew = Crew()
  for _ in 1..<max(2, min(jobs, count)) where jobs > 1 && count > 1 {
    DispatchQueue.global(qos: .userInitiated).async {
      guard crew.join() else { return }
      share.work(start, step)
      crew.leave()
    }
  }
  share.work(start, step)
  crew.close()
  return try share.partials()
}

/// The pieces of a fold, and what its workers have made of them.
private final class FoldShare<Partial: Sendable, Failure: Error>: Sendable {
  private let count: Int
  private let next = Atomic<Int>(0)
  private let outcome = Mutex<(partials: [Partial], failed: (piece: Int, error: Failure)?)>(([], nil))

  init(_ count: Int) { self.count = count }

  func work(_ start: () -> Partial, _ step: (_ piece: Int, _ partial: inout Partial) throws(Failure) -> Void) {
    var partial = start()
    while true {
      let piece = next.wrappingAdd(1, ordering: .relaxed).oldValue
      guard piece < count else { break }
      do throws(Failure) {
        try step(piece, &partial)
      } catch {
        outcome.withLock { state in
          if state.failed.map({ piece < $0.piece }) ?? true { state.failed = (piece, error) }
        }
        next.store(count, ordering: .relaxed)
        break
      }
    }
    outcome.withLock { $0.partials.append(partial) }
  }

  func partials() throws(Failure) -> [Partial] {
    try outcome.withLock { state throws(Failure) in
      if let failed = state.failed { throw failed.error }
      return state.partials
    }
  }
}

/// Those who help with a fold. Whoever comes when all pieces are taken is sent away, so that nobody waits for a thread that
/// the system has not given yet.
private final class Crew: Sendable {
  private let state = Mutex<(working: Int, isClosed: Bool)>((0, false))
  private let left = DispatchSemaphore(value: 0)

  func join() -> Bool {
    state.withLock { state in
      if state.isClosed { return false }
      state.working += 1
      return true
    }
  }

  func leave() {
    let isAwaited = state.withLock { state in
      state.working -= 1
      return state.isClosed
    }
    if isAwaited { left.signal() }
  }

  /// Returns when all who came have left.
  func close() {
    let working = state.withLock { state in
      state.isClosed = true
      return state.working
    }
    for _ in 0..<working { left.wait() }
  }
}
