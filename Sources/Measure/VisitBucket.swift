// The visits of some customers, each customer's side by side in time order.

internal import CallCentre
internal import Engine

/// Visits with those of one customer side by side, in order.
struct VisitBucket {
  private(set) var sorted: ContiguousArray<Visit> = []

  init(_ blocks: consuming [ContiguousArray<Visit>], book: TextBook) {
    var visits: ContiguousArray<Visit> = []
    visits.reserveCapacity(blocks.reduce(0) { $0 + $1.count })
    for block in blocks { visits.append(contentsOf: block) }
    blocks = []
    var capacity = 16
    while capacity < visits.count * 2 { capacity *= 2 }
    // Slot: a customer's number plus one; by customer the first and last visit, by visit the next.
    var slots = [Int32](repeating: 0, count: capacity)
    var first: [Int32] = []
    var last: [Int32] = []
    var next = [Int32](repeating: -1, count: visits.count)
    for index in visits.indices {
      let customer = visits[index].customer.bits
      var slot = Int(truncatingIfNeeded: (customer &* 0xD6E8_FEB8_6659_FD93) >> 32) & (capacity - 1)
      while slots[slot] != 0, visits[Int(first[Int(slots[slot]) - 1])].customer.bits != customer { slot = (slot + 1) & (capacity - 1) }
      if slots[slot] == 0 {
        first.append(Int32(index))
        last.append(Int32(index))
        slots[slot] = Int32(first.count)
      } else {
        let number = Int(slots[slot]) - 1
        next[Int(last[number])] = Int32(index)
        last[number] = Int32(index)
      }
    }
    sorted.reserveCapacity(visits.count)
    for number in first.indices {
      let start = sorted.count
      var index = first[number]
      while index >= 0 {
        sorted.append(visits[Int(index)])
        index = next[Int(index)]
      }
      if sorted.count - start > 1 { sorted[start...].sort { Visit.precedes($0, $1, book: book) } }
    }
  }
}
