// Values that come four at a time, each to a histogram of its own: what is read once is counted at once.

extension ExactHistogram {
  /// Counts lane k of `values[place]` in the k-th histogram, for each of `places`, and adds its seconds to lane k of
  /// `sums[groups[place]]`, its number to lane k + 4. A lane of −1 is unknown and counted as such, of `skipped` passed over.
  /// Returns how many values of each lane were unknown.
  package static func add(
    _ values: Span<SIMD4<Int32>>, at places: Span<Int32>, to first: inout ExactHistogram, _ second: inout ExactHistogram,
    _ third: inout ExactHistogram, _ fourth: inout ExactHistogram, groups: Span<Int32>, sums: inout MutableSpan<SIMD8<Int>>
  ) -> SIMD4<Int32> {
    // Values without a counter, and those whose counter has gone round.
    var odd: [(lane: Int, value: Int32)] = []
    var laps: [(lane: Int, value: Int32)] = []
    var unknown = SIMD4<Int32>.zero
    var known = SIMD4<Int32>.zero
    var total = SIMD4<Int>.zero
    var greatest = SIMD4<Int32>(repeating: -1)
    first.makeCounters()
    second.makeCounters()
    third.makeCounters()
    fourth.makeCounters()
    var firstCounts = first.counts.mutableSpan
    var secondCounts = second.counts.mutableSpan
    var thirdCounts = third.counts.mutableSpan
    var fourthCounts = fourth.counts.mutableSpan
    for place in 0..<places.count {
      let item = Int(places[place])
      let value = values[item]
      let isNegative = value .< 0
      let one = SIMD4<Int32>.one.replacing(with: 0, where: isNegative)
      let seconds = SIMD4<Int>(truncatingIfNeeded: value.replacing(with: 0, where: isNegative))
      known &+= one
      unknown &+= SIMD4<Int32>.zero.replacing(with: 1, where: value .== -1)
      greatest.replace(with: value, where: value .> greatest)
      total &+= seconds
      sums[Int(groups[item])] &+= SIMD8(lowHalf: seconds, highHalf: SIMD4<Int>(truncatingIfNeeded: one))
      count(value[0], 0, &firstCounts, &odd, &laps)
      count(value[1], 1, &secondCounts, &odd, &laps)
      count(value[2], 2, &thirdCounts, &odd, &laps)
      count(value[3], 3, &fourthCounts, &odd, &laps)
    }
    func settle(_ lane: Int, _ histogram: inout ExactHistogram) {
      histogram.size += Int(known[lane])
      histogram.total += total[lane]
      histogram.greatest = Swift.max(histogram.greatest, Int(greatest[lane]))
      for lap in laps where lap.lane == lane { histogram.laps.append(UInt16(truncatingIfNeeded: lap.value)) }
      for value in odd where value.lane == lane { histogram.addUncounted(Int(value.value)) }
    }
    settle(0, &first)
    settle(1, &second)
    settle(2, &third)
    settle(3, &fourth)
    return unknown
  }

  @inline(__always)
  private static func count(
    _ value: Int32, _ lane: Int, _ counts: inout MutableSpan<UInt16>, _ odd: inout [(lane: Int, value: Int32)],
    _ laps: inout [(lane: Int, value: Int32)]
  ) {
    // A negative value is a large one without its sign.
    if UInt32(bitPattern: value) < UInt32(truncatingIfNeeded: counts.count) {
      let count = counts[Int(value)] &+ 1
      counts[Int(value)] = count
      if count == 0 { laps.append((lane, value)) }
    } else if value >= 0 {
      odd.append((lane, value))
    }
  }
}
