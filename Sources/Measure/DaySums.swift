// Sums and numbers of values by cell and block of days, from which the change of a mean is judged (D26).

internal import Engine
internal import Statistics

/// One row of sums a block for every cell that has contacts, in both periods. `Lanes` holds sums and numbers side by side, so
/// that a contact is one addition a cell. Cells of single days have none: one day is one block.
package struct DaySums<Lanes: SIMD & Sendable>: Sendable where Lanes.Scalar == Int {
  /// By slot × cells + cell, then by block; empty until the cell has its first contact.
  private var rows: [ContiguousArray<Lanes>]
  /// Room for sums that nobody asks for.
  private var forgotten: ContiguousArray<Lanes> = []
  private let cellCount: Int

  init(cells: Int) {
    cellCount = cells
    rows = Array(repeating: [], count: 2 * cells)
  }

  /// Hands `body` the sums of a run's cell, one for each of `count` blocks. Those of a single day are made and forgotten.
  @inline(__always)
  mutating func with(_ run: CellRun, of count: Int, isDay: Bool, _ body: (inout MutableSpan<Lanes>) -> Void) {
    if isDay {
      if forgotten.count < count { forgotten = ContiguousArray(repeating: .zero, count: count) }
      var sums = forgotten.mutableSpan
      return body(&sums)
    }
    let index = run.slot * cellCount + run.cell
    if rows[index].isEmpty { rows[index] = ContiguousArray(repeating: .zero, count: count) }
    var sums = rows[index].mutableSpan
    body(&sums)
  }

  mutating func merge(_ other: DaySums) {
    for index in rows.indices where !other.rows[index].isEmpty {
      if rows[index].isEmpty {
        rows[index] = other.rows[index]
      } else {
        for block in rows[index].indices { rows[index][block] &+= other.rows[index][block] }
      }
    }
  }

  /// The blocks of one cell and period, as `block` reads them from the lanes; none where the cell has no contacts.
  func days(slot: Int, cell: Int, _ block: (Lanes) -> Bootstrap.Day) -> [Bootstrap.Day] { rows[slot * cellCount + cell].map(block) }
}

extension CellBatch {
  /// By leg, the block of days of its contact.
  func legBlocks() -> [Int32] {
    var blocks = [Int32](repeating: 0, count: contacts.legAnswered.count)
    for index in block.indices {
      for leg in Int(contacts.legStart[index])..<Int(contacts.legStart[index + 1]) { blocks[leg] = block[index] }
    }
    return blocks
  }
}
