// Sums and numbers of values by cell and day, from which the change of a mean is judged by blocks of whole days (D26).

internal import Engine
internal import Statistics

/// One row of sums a day for every cell that has contacts, in both periods. `Lanes` holds sums and numbers side by side, so
/// that a contact is one addition a cell. Cells of single days have none: one day is one block.
package struct DaySums<Lanes: SIMD & Sendable>: Sendable where Lanes.Scalar == Int {
  /// By slot × cells + cell, then by day; empty until the cell has its first contact.
  private var rows: [ContiguousArray<Lanes>]
  private let cellCount: Int

  init(cells: Int) {
    cellCount = cells
    rows = Array(repeating: [], count: 2 * cells)
  }

  /// Adds `values` of the contacts or legs at `places`, each to its day of the period. `days` is how many the period has.
  @inline(__always)
  mutating func add(_ values: Span<Lanes>, at places: Span<Int32>, dayOf: Span<Int32>, days: Int, slot: Int, cell: Int) {
    let index = slot * cellCount + cell
    if rows[index].isEmpty { rows[index] = ContiguousArray(repeating: .zero, count: days) }
    var sums = rows[index].mutableSpan
    for place in 0..<places.count {
      let item = Int(places[place])
      sums[Int(dayOf[item])] &+= values[item]
    }
  }

  mutating func merge(_ other: DaySums) {
    for index in rows.indices where !other.rows[index].isEmpty {
      if rows[index].isEmpty {
        rows[index] = other.rows[index]
      } else {
        for day in rows[index].indices { rows[index][day] &+= other.rows[index][day] }
      }
    }
  }

  /// The days of one cell and period, as `day` reads them from the lanes; none where the cell has no contacts.
  func days(slot: Int, cell: Int, _ day: (Lanes) -> Bootstrap.Day) -> [Bootstrap.Day] { rows[slot * cellCount + cell].map(day) }
}

extension CellBatch {
  /// By leg, the day of its contact counted from the first of its period.
  func legDaysOfPeriod() -> [Int32] {
    var days = [Int32](repeating: 0, count: contacts.legAnswered.count)
    for index in dayOfPeriod.indices {
      for leg in Int(contacts.legStart[index])..<Int(contacts.legStart[index + 1]) { days[leg] = dayOfPeriod[index] }
    }
    return days
  }
}
