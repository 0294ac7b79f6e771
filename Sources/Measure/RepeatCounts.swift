// How often contacts were repeated, by window, period and cell: one array of plain counts.

internal import Engine

/// Counts of every window and of the window of the bounds, by slot and cell.
package struct RepeatCounts: Sendable {
  /// What is counted of a cell: for each window eligible but immature, mature and resolved, mature and repeated; then for
  /// the window of the bounds 2 × mature + repeated of the eligible ones; then repeats.
  private let stride: Int
  private let cellCount: Int
  private let windowCount: Int
  private var counts: [UInt32]

  init(windows: Int, cells: Int) {
    stride = 3 * windows + 5
    windowCount = windows
    cellCount = cells
    counts = Array(repeating: 0, count: 2 * cells * stride)
  }

  /// A place to count at, the same in every cell.
  struct Slot {
    fileprivate let offset: Int
  }
  func window(_ window: Int, isMature: Bool, isRepeated: Bool) -> Slot {
    Slot(offset: 3 * window + (isMature ? isRepeated ? 2 : 1 : 0))
  }
  func bounds(isMature: Bool, isRepeated: Bool) -> Slot { Slot(offset: 3 * windowCount + (isMature ? 2 : 0) + (isRepeated ? 1 : 0)) }
  var repeats: Slot { Slot(offset: 3 * windowCount + 4) }

  /// Counts one visit at each of `places`, in all its cells.
  @inline(__always)
  mutating func add(_ places: borrowing Places, slot: Int, _ cells: borrowing VisitCells) {
    let (base, stride) = (slot * cellCount, stride)
    var counts = counts.mutableSpan
    for index in 0..<cells.count {
      let first = (base + Int(cells.list[index])) * stride
      for place in 0..<places.count { counts[first + Int(places.offsets[place])] += 1 }
    }
  }

  /// Where one visit counts: at most once a window, once for the bounds and once as a repeat.
  struct Places {
    fileprivate var offsets: [Int32] = []
    fileprivate var count: Int { offsets.count }
    mutating func clear() { offsets.removeAll(keepingCapacity: true) }
    mutating func append(_ place: Slot) { offsets.append(Int32(truncatingIfNeeded: place.offset)) }
  }

  mutating func merge(_ other: RepeatCounts) {
    for index in counts.indices { counts[index] += other.counts[index] }
  }

  private func count(_ slot: Int, _ cell: Int, _ offset: Int) -> Int { Int(counts[(slot * cellCount + cell) * stride + offset]) }

  /// Eligible contacts of a window; those for which it is over; of them those without a repeat within it.
  func window(_ window: Int, slot: Int, cell: Int) -> (eligible: Int, mature: Int, resolved: Int) {
    let resolved = count(slot, cell, 3 * window + 1)
    let mature = resolved + count(slot, cell, 3 * window + 2)
    return (count(slot, cell, 3 * window) + mature, mature, resolved)
  }

  /// The same for the window of the bounds, with the eligible ones repeated so far, and the contacts that are repeats themselves (A56).
  func bounds(slot: Int, cell: Int) -> (eligible: Int, mature: Int, resolved: Int, repeated: Int, repeats: Int) {
    let base = 3 * windowCount
    let (open, openRepeated) = (count(slot, cell, base), count(slot, cell, base + 1))
    let (resolved, matureRepeated) = (count(slot, cell, base + 2), count(slot, cell, base + 3))
    return (
      open + openRepeated + resolved + matureRepeated, resolved + matureRepeated, resolved, openRepeated + matureRepeated,
      count(slot, cell, base + 4)
    )
  }
}
