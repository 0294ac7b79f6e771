// Four lanes counted at once say what four histograms say that are filled value by value.
import Statistics
import Testing

@Suite struct HistogramLanesTests {
  /// Seconds of all sizes, unknown and skipped ones among them; some so often that a counter of 16 bits goes round.
  @Test(arguments: [1, 2, 3, 4] as [UInt64]) func likeOneByOne(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var lanes = (ExactHistogram(), ExactHistogram(), ExactHistogram(), ExactHistogram())
    var naive = [ExactHistogram](repeating: ExactHistogram(), count: 4)
    var naiveUnknown = [Int32](repeating: 0, count: 4)
    var unknown = SIMD4<Int32>.zero
    var sums = [SIMD8<Int>](repeating: .zero, count: 5)
    var naiveSums = sums
    for _ in 0..<3 {
      let values = (0..<40_000).map { _ in HistogramLanesTests.value(&random) }
      let groups = values.indices.map { _ in Int32(random.next() % 5) }
      let places = values.indices.filter { _ in random.next() % 4 != 0 }.map(Int32.init)
      var span = sums.mutableSpan
      unknown &+= ExactHistogram.add(
        values.span, at: places.span, to: &lanes.0, &lanes.1, &lanes.2, &lanes.3, groups: groups.span, sums: &span)
      for place in places {
        for lane in 0..<4 {
          let value = values[Int(place)][lane]
          if value == -1 { naiveUnknown[lane] += 1 }
          if value < 0 { continue }
          naive[lane].add(Int(value))
          naiveSums[Int(groups[Int(place)])][lane] += Int(value)
          naiveSums[Int(groups[Int(place)])][lane + 4] += 1
        }
      }
    }
    #expect([lanes.0, lanes.1, lanes.2, lanes.3] == naive)
    #expect((0..<4).map { unknown[$0] } == naiveUnknown && sums == naiveSums)
    #expect(naive[0].n > 65_536 && naive[0].percentile(50) == 7)
  }

  /// Lane 0 is nearly always 7; the others are small, middling and now and then beyond 16 bits.
  private static func value(_ random: inout SplitMix64) -> SIMD4<Int32> {
    func one(_ limit: UInt64) -> Int32 { random.next() % 9 == 0 ? -1 - Int32(random.next() % 2) : Int32(random.next() % limit) }
    let huge = random.next() % 50 == 0 ? Int32(random.next() % 3_000_000) : one(40)
    return SIMD4(random.next() % 100 == 0 ? one(100) : 7, one(90), one(5_000), huge)
  }
}
