// The only file that knows about threads: work shared out over numbered pieces, with partial results per worker.

internal import Dispatch
internal import Synchronization

/// Calls `step` once for every piece 0..<count on up to `jobs` threads and returns the workers' partial results. Which
/// worker takes which piece is left open: merging the partials must not depend on it.
/// The first error (by piece number) is thrown after all workers stopped.
package func parallelFold<Partial: Sendable, Failure: Error>(
  pieces count: Int, jobs: Int, start: @Sendable () -> Partial,
  step: @Sendable (_ piece: Int, _ partial: inout Partial) throws(Failure) -> Void
) throws(Failure) -> [Partial] {
  let workers = max(1, min(jobs, count))
  let next = Atomic<Int>(0)
  let outcome = Mutex<(partials: [Partial], failed: (piece: Int, error: Failure)?)>(([], nil))
  DispatchQueue.concurrentPerform(iterations: workers) { _ in
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
  return try outcome.withLock { state throws(Failure) in
    if let failed = state.failed { throw failed.error }
    return state.partials
  }
}
