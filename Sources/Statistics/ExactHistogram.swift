// Exact counts of whole seconds: percentiles by nearest rank, mergeable in any order.
// Source of the percentile: Hyndman and Fan, "Sample Quantiles in Statistical Packages", The American Statistician 50
// (1996), definition 1 (inverse of the empirical distribution function): the value at rank ⌈p·n/100⌉ (ruling A42).

/// How often each non-negative whole second occurred.
///
/// A value stands in one of three places: `counts[value]` (dense, a power of two long), `tail` (a plain list of values not
/// below `counts.count`) or `large` (values of 65,535 s and more). The dense part grows only when that takes fewer bytes than
/// the list would, so a histogram of a few values costs a few bytes and one odd value does not cost 128 KB. A counter has 16 bits:
/// each time it goes round, its value is noted in `laps`. Where a value stands is a matter of space alone: everything that can be
/// asked is a function of the multiset of values.
package struct ExactHistogram: Sendable {
  @usableFromInline var counts: [UInt16] = []
  /// Values whose counter has gone round, once for every 65,536 occurrences.
  @usableFromInline var laps: [UInt16] = []
  private var tail: [UInt16] = []
  private var large: [Int] = []
  /// Length of `tail` at which its values are looked over for a move into `counts`.
  private var tailLimit = 32
  @usableFromInline var size = 0
  @usableFromInline var total = 0
  @usableFromInline var greatest = 0

  package init() {}

  /// Number of values.
  package var n: Int { size }
  /// Sum of all values, in seconds.
  package var sum: Int { total }
  /// The greatest value, in seconds; nil when there is none.
  package var max: Int? { size == 0 ? nil : greatest }

  /// Counts one value. `seconds` ≥ 0: a negative duration never becomes a value (A13).
  @inlinable package mutating func add(_ seconds: Int) {
    precondition(seconds >= 0, "a duration is never negative here")
    size += 1
    total += seconds
    if seconds > greatest { greatest = seconds }
    if seconds < counts.count {
      counts[seconds] &+= 1
      if counts[seconds] == 0 { laps.append(UInt16(truncatingIfNeeded: seconds)) }
    } else {
      addBeyondCounts(seconds)
    }
  }

  /// A value that `add(_:at:)` passes over.
  package static let skipped: Int32 = -2

  /// Counts `values[place]` for each of `places`. Returns how many of them were −1: unknown.
  @discardableResult
  package mutating func add(_ values: Span<Int32>, at places: Span<Int32>) -> Int {
    var unknown = 0
    var passed = 0
    var sum = 0
    var highest: Int32 = -1
    makeCounters()
    var tail: [UInt16] = []
    var large: [Int] = []
    var laps: [UInt16] = []
    swap(&tail, &self.tail)
    swap(&large, &self.large)
    swap(&laps, &self.laps)
    var counts = self.counts.mutableSpan
    let limit = UInt32(truncatingIfNeeded: counts.count)
    for place in 0..<places.count {
      let value = values[Int(places[place])]
      // A negative value is a large one without its sign.
      if UInt32(bitPattern: value) < limit {
        let count = counts[Int(value)] &+ 1
        counts[Int(value)] = count
        if count == 0 { laps.append(UInt16(truncatingIfNeeded: value)) }
      } else if value < 0 {
        passed += 1
        if value == -1 { unknown += 1 }
        continue
      } else if value < 65_535 {
        tail.append(UInt16(truncatingIfNeeded: value))
      } else {
        large.append(Int(value))
      }
      sum &+= Int(value)
      if value > highest { highest = value }
    }
    self.tail = tail
    self.large = large
    self.laps = laps
    if tail.count >= tailLimit {
      tail = []
      moveTail()
    }
    size += places.count - passed
    total += sum
    if Int(highest) > greatest { greatest = Int(highest) }
    return unknown
  }

  @usableFromInline mutating func addBeyondCounts(_ seconds: Int) {
    guard seconds < 65_535 else { return large.append(seconds) }
    tail.append(UInt16(truncatingIfNeeded: seconds))
    if tail.count >= tailLimit { moveTail() }
  }

  /// Lengthens the dense part where that saves bytes, and sets the next time to look.
  private mutating func moveTail() {
    var highest = [Int](repeating: 0, count: 17)  // highest[b]: tail values that need exactly b bits
    for value in tail { highest[UInt16.bitWidth - value.leadingZeroBitCount] += 1 }
    var best = (bits: -1, bytes: (tail.count + counts.count) * 2)
    var left = tail.count
    for bits in 0...16 {
      left -= highest[bits]
      let bytes = left * 2 + (2 << bits)
      if 1 << bits > counts.count, bytes < best.bytes { best = (bits, bytes) }
    }
    if best.bits >= 0 { lengthenCounts(to: 1 << best.bits) }
    tailLimit = Swift.max(32, tail.count * 2)
  }

  /// An empty array would be made anew each time its span is asked for.
  mutating func makeCounters() {
    if counts.isEmpty { lengthenCounts(to: 1) }
  }

  /// A value that had no counter when it came: it may have one by now.
  mutating func addUncounted(_ seconds: Int) {
    if seconds < counts.count { count(UInt16(truncatingIfNeeded: seconds), times: 1) } else { addBeyondCounts(seconds) }
  }

  private mutating func lengthenCounts(to length: Int) {
    counts += repeatElement(0, count: length - counts.count)
    var kept: [UInt16] = []
    for value in tail {
      if value < length { count(value, times: 1) } else { kept.append(value) }
    }
    tail = kept
  }

  /// Counts a value of the dense part `times` times (at most 65,535).
  private mutating func count(_ value: UInt16, times: UInt16) {
    let (sum, isRound) = counts[Int(value)].addingReportingOverflow(times)
    counts[Int(value)] = sum
    if isRound { laps.append(value) }
  }

  /// Every value of the dense part with how often it occurred, ascending, until `body` returns false.
  @inline(__always)
  private func forEachCount(_ body: (_ value: Int, _ count: Int) -> Bool) {
    let laps = laps.sorted()
    var lap = 0
    for value in counts.indices {
      var count = Int(counts[value])
      while lap < laps.count, Int(laps[lap]) == value {
        count += 65_536
        lap += 1
      }
      if !body(value, count) { return }
    }
  }

  /// Adds every value of `other`. Any order of merging gives the same answers.
  package mutating func merge(_ other: ExactHistogram) {
    if other.n == 0 { return }
    if n == 0 {
      self = other
      return
    }
    size += other.size
    total += other.total
    greatest = Swift.max(greatest, other.greatest)
    if other.counts.count > counts.count { lengthenCounts(to: other.counts.count) }
    for value in other.counts.indices { count(UInt16(truncatingIfNeeded: value), times: other.counts[value]) }
    laps += other.laps
    large += other.large
    for value in other.tail {
      if value < counts.count { count(value, times: 1) } else { addBeyondCounts(Int(value)) }
    }
  }

  /// Mean in seconds; nil when there is no value.
  package var mean: Double? { n == 0 ? nil : Double(sum) / Double(n) }

  /// The value at rank ⌈p·n/100⌉ of the sorted values (A42), in seconds; nil when there is no value. `p` in 0…100.
  package func percentile(_ p: Int) -> Int? { percentiles([p])?[0] }

  /// Several percentiles from one pass, in the order asked for; nil when there is no value.
  package func percentiles(_ asked: [Int]) -> [Int]? {
    guard n > 0 else { return nil }
    let sortedTail = sortedTail()
    let sortedLarge = large.sorted()
    return asked.map { p in
      precondition((0...100).contains(p), "a percentile lies between 0 and 100")
      return value(atRank: Swift.max(1, rank(p)), sortedTail, sortedLarge)
    }
  }

  /// The list's values ascending: counted out where that takes fewer steps than comparing.
  private func sortedTail() -> [UInt16] {
    let highest = Swift.min(greatest, 65_534)
    guard tail.count > 64, highest < tail.count * 16 else { return tail.sorted() }
    var counts = [UInt32](repeating: 0, count: highest + 1)
    for value in tail { counts[Int(value)] += 1 }
    var sorted: [UInt16] = []
    sorted.reserveCapacity(tail.count)
    for value in counts.indices where counts[value] > 0 {
      sorted.append(contentsOf: repeatElement(UInt16(truncatingIfNeeded: value), count: Int(counts[value])))
    }
    return sorted
  }

  /// ⌈p·n/100⌉ without overflow for any n.
  private func rank(_ p: Int) -> Int { n / 100 * p + (n % 100 * p + 99) / 100 }

  private func value(atRank rank: Int, _ sortedTail: [UInt16], _ sortedLarge: [Int]) -> Int {
    let inCounts = n - sortedTail.count - sortedLarge.count
    guard rank <= inCounts else {
      let index = rank - inCounts - 1
      return index < sortedTail.count ? Int(sortedTail[index]) : sortedLarge[index - sortedTail.count]
    }
    var seen = 0
    var found: Int?
    forEachCount { value, count in
      seen += count
      if seen >= rank { found = value }
      return found == nil
    }
    guard let found else { preconditionFailure("the counts add up to fewer values than were added") }
    return found
  }

  /// How many values are ≤ `seconds`.
  package func count(through seconds: Int) -> Int {
    guard seconds >= 0 else { return 0 }
    var total = 0
    forEachCount { value, count in
      if value <= seconds { total += count }
      return value < seconds
    }
    for value in tail where Int(value) <= seconds { total += 1 }
    for value in large where value <= seconds { total += 1 }
    return total
  }

  /// Every value that occurred with the number of its occurrences, ascending.
  package var occurrences: [(seconds: Int, count: Int)] {
    var pairs: [(seconds: Int, count: Int)] = []
    forEachCount { value, count in
      if count > 0 { pairs.append((value, count)) }
      return true
    }
    for value in sortedTail().map(Int.init) + large.sorted() {
      if let last = pairs.last, last.seconds == value {
        pairs[pairs.count - 1].count += 1
      } else {
        pairs.append((value, 1))
      }
    }
    return pairs
  }

  /// Bytes of storage in use, for the memory budget of a run.
  package var storedBytes: Int { (counts.count + tail.count + laps.count) * 2 + large.count * 8 }
}

extension ExactHistogram: Equatable {
  /// Equal when the same values occurred equally often, wherever they are stored.
  package static func == (a: ExactHistogram, b: ExactHistogram) -> Bool {
    guard a.n == b.n, a.sum == b.sum, a.max == b.max else { return false }
    return a.occurrences.elementsEqual(b.occurrences) { $0 == $1 }
  }
}
