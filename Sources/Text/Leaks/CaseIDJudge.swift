// Case ids that look like an identity: one of ours among others of its kind, or a customer's number in the wrong column?

/// Collects the runs of case ids by their form. Customers and cases are often counted by serial numbers of one form, which then meet by
/// chance; but where the ids of a form are identities throughout, or an identity stands alone among ids of another form, it is a leak.
package struct CaseIDJudge<Place: Comparable & Sendable>: Sendable {
  /// Length, kind of signs and the first two.
  private struct Form: Hashable {
    var length: UInt16
    var isDigits: Bool
    var first: UInt8
    var second: UInt8
  }

  private struct Tally {
    var others = 0
    var hits = 0
    /// The first of its hits.
    var place: Place?

    mutating func note(_ other: Place) { place = place.map { min($0, other) } ?? other }
  }

  private var tallies: [Form: Tally] = [:]
  /// The form of the last id, whose count waits: neighbours are mostly alike.
  private var last = Form(length: 0, isDigits: true, first: 0, second: 0)
  private var waiting = 0

  package init() {}

  /// Takes in the case ids in bytes `start..<end`; `place` tells where they stand, where they stand in an output.
  package mutating func add(
    _ bytes: borrowing Span<UInt8>, _ start: Int, _ end: Int, _ search: LeakSearch, place: ((Leak) -> Place)?
  ) {
    var next = start
    while next < end {
      let first = next
      var isDigits = true
      while next < end, KnownIdentities.isRunSign(bytes[next]) {
        if bytes[next] &- 0x30 > 9 { isDigits = false }
        next += 1
      }
      if next - first >= 5 {
        let form = Form(length: UInt16(truncatingIfNeeded: next - first), isDigits: isDigits, first: bytes[first], second: bytes[first + 1])
        if let leak = search.identity(in: bytes, first, next) {
          tallies[form, default: Tally()].hits += 1
          if let place { tallies[form]?.note(place(leak)) }
        } else if form == last {
          waiting += 1
        } else {
          settle()
          last = form
          waiting = 1
        }
      }
      next += 1
    }
  }

  private mutating func settle() {
    if waiting > 0 { tallies[last, default: Tally()].others += waiting }
    waiting = 0
  }

  package mutating func merge(_ other: CaseIDJudge) {
    var other = other
    other.settle()
    for (form, tally) in other.tallies {
      tallies[form, default: Tally()].hits += tally.hits
      tallies[form]?.others += tally.others
      if let place = tally.place { tallies[form]?.note(place) }
    }
  }

  /// Where identities stand in the place of case ids: of every form of which fewer than five ids, or less than one in twenty, are
  /// nobody's.
  package func leaks() -> [Place] {
    var settled = self
    settled.settle()
    return settled.tallies.values.filter { $0.hits > 0 && ($0.others < 5 || $0.others * 19 < $0.hits) }.compactMap(\.place)
  }
}
