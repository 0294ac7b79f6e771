// The histogram against the naive list, in any order of adding and merging.

import Statistics
import Testing

@Suite struct ExactHistogramTests {
  /// Values with a body, a tail and a few beyond 18 hours.
  func values(_ count: Int, seed: UInt64) -> [Int] {
    var generator = SplitMix64(seed: seed)
    return (0..<count).map { _ in
      switch generator.next(below: 20) {
      case 0: generator.next(below: 65_600)
      case 1: 65_530 + generator.next(below: 10)
      case 2: generator.next(below: 5_000_000)
      default: generator.next(below: 300)
      }
    }
  }

  func histogram(_ values: some Sequence<Int>) -> ExactHistogram {
    var histogram = ExactHistogram()
    for value in values { histogram.add(value) }
    return histogram
  }

  func expectEqualToNaive(_ histogram: ExactHistogram, _ values: [Int]) {
    let sorted = values.sorted()
    #expect(histogram.n == sorted.count)
    #expect(histogram.sum == sorted.reduce(0, +))
    #expect(histogram.max == sorted.last)
    for p in 0...100 {
      let rank = max(1, (p * sorted.count + 99) / 100)
      #expect(histogram.percentile(p) == sorted[rank - 1], "percentile \(p)")
    }
    for limit in [0, 20, 299, 300, 65_534, 65_535, 1_000_000] {
      #expect(histogram.count(through: limit) == sorted.count { $0 <= limit })
    }
  }

  @Test(arguments: [1, 2, 3, 31, 32, 33, 100, 1_000, 20_000]) func equalsTheSortedList(count: Int) {
    let values = values(count, seed: UInt64(count))
    expectEqualToNaive(histogram(values), values)
  }

  @Test func worksByHand() {
    // Ten values: the median is the 5th, P90 the 9th, P95 the 10th of the sorted list.
    let waits = histogram([31, 4, 15, 92, 65, 35, 8, 9, 79, 3])
    #expect(waits.percentiles([50, 90, 95, 100]) == [15, 79, 92, 92])
    #expect(waits.mean == 34.1)
    #expect(histogram([7]).percentiles([1, 50, 99]) == [7, 7, 7])
    #expect(histogram([]).percentile(50) == nil && histogram([]).mean == nil && histogram([]).max == nil)
    #expect(histogram([0, 0, 0]).percentile(90) == 0)
  }

  @Test func anyOrderAndAnyCutGiveTheSame() {
    let values = values(3_000, seed: 9)
    let whole = histogram(values)
    #expect(histogram(values.reversed()) == whole)
    #expect(histogram(values.sorted()) == whole)
    for pieces in [2, 7, 100] {
      let parts = stride(from: 0, to: pieces, by: 1).map { piece in
        histogram(values.enumerated().filter { $0.offset % pieces == piece }.map(\.element))
      }
      var forward = ExactHistogram()
      for part in parts { forward.merge(part) }
      var backward = ExactHistogram()
      for part in parts.reversed() { backward.merge(part) }
      #expect(forward == whole && backward == whole)
      expectEqualToNaive(backward, values)
    }
  }

  @Test func differsWhenOneValueDiffers() {
    #expect(histogram([1, 5, 9]) != histogram([2, 4, 9]))
    #expect(histogram([1, 5, 9]) == histogram([9, 1, 5]))
  }

  @Test func staysSmall() {
    // A handful of values is a list; one odd value does not open 65,536 counters.
    #expect(histogram([30, 60, 90]).storedBytes == 6)
    var busy = histogram((0..<10_000).map { $0 % 200 })
    busy.add(60_000)
    #expect(busy.storedBytes <= 256 * 2 + 2)
    // A hundred thousand values under 18 hours never take more than the full table and a list of the same size.
    #expect(histogram((0..<100_000).map { $0 * 7 % 65_000 }).storedBytes <= 65_536 * 4 + 200_000)
  }

  /// Counters go round after 65,536: added one by one, in batches, from the list into the table, and merged, all of them the same.
  @Test func oneValueAHundredThousandTimes() {
    let values = (0..<300_000).map { Int32($0 % 3 == 0 ? 7 : $0 % 997) } + [Int32](repeating: 250, count: 65_536)
    let places = values.indices.map { Int32($0) }
    var batched = ExactHistogram()
    for start in stride(from: 0, to: values.count, by: 1_000) {
      batched.add(values.span, at: places[start..<min(start + 1_000, values.count)].span)
    }
    let single = histogram(values.map(Int.init))
    expectEqualToNaive(batched, values.map(Int.init))
    expectEqualToNaive(single, values.map(Int.init))
    #expect(batched == single)
    var merged = ExactHistogram()
    for _ in 0..<3 { merged.merge(batched) }
    expectEqualToNaive(merged, values.map(Int.init) + values.map(Int.init) + values.map(Int.init))
    #expect(merged.occurrences.first { $0.seconds == 250 }?.count == 3 * values.count { $0 == 250 })
    #expect(merged != batched)
  }

  @Test func occurrencesAreSortedAndComplete() {
    let pairs = histogram([5, 70_000, 5, 65_535, 0, 70_000]).occurrences
    #expect(pairs.map(\.seconds) == [0, 5, 65_535, 70_000])
    #expect(pairs.map(\.count) == [1, 2, 1, 2])
  }
}
