// A tally's shape: one accumulator per period (the reported one, the one before) and cell.

/// Two arrays of accumulators, indexed by slot and cell.
package struct SlotCells<Accumulator: Sendable>: Sendable {
  package var now: [Accumulator]
  package var before: [Accumulator]

  package init(_ empty: Accumulator, count: Int) {
    now = Array(repeating: empty, count: count)
    before = now
  }

  package subscript(slot: Int, cell: Int) -> Accumulator {
    @inline(__always) get { slot == 0 ? now[cell] : before[cell] }
    @inline(__always) _modify {
      if slot == 0 { yield &now[cell] } else { yield &before[cell] }
    }
  }

  /// Adds another tally of the same shape, accumulator by accumulator.
  package mutating func merge(_ other: SlotCells, _ add: (Accumulator, inout Accumulator) -> Void) {
    for cell in now.indices {
      add(other.now[cell], &now[cell])
      add(other.before[cell], &before[cell])
    }
  }
}
