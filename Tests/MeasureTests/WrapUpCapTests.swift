// Where a system ends wrap-up: worked examples.
import Measure
import Statistics
import Testing

@Suite struct WrapUpCapTests {
  private static func histogram(_ values: [Int]) -> ExactHistogram {
    var histogram = ExactHistogram()
    for value in values { histogram.add(value) }
    return histogram
  }

  @Test func aPileAtTheEndIsACap() throws {
    // 100 values spread over 0…99, 20 at 120, one that somebody reopened.
    let cap = try #require(WrapUpCap(Self.histogram(Array(0..<100) + Array(repeating: 120, count: 20) + [300])))
    #expect(cap.seconds == 120 && cap.contacts == 20)
  }

  @Test func roundTimesFewValuesAndSteadyTailsAreNone() {
    // Typed in by hand: a fifth at 60, and a third behind it.
    #expect(WrapUpCap(Self.histogram(Array(0..<60) + Array(repeating: 60, count: 20) + Array(61..<100))) == nil)
    #expect(WrapUpCap(Self.histogram(Array(repeating: 120, count: 29))) == nil)
    #expect(WrapUpCap(Self.histogram(Array(0..<200))) == nil)
    // Nobody does any wrap-up.
    #expect(WrapUpCap(Self.histogram(Array(repeating: 0, count: 100))) == nil)
    // At 98 there are 210, at the seconds around it 24 on average: ten times as many are wanted.
    #expect(WrapUpCap(Self.histogram(Array(0..<100).flatMap { Array(repeating: $0, count: 40) } + Array(repeating: 98, count: 170))) == nil)
    // Nine at the end are too few; ten of a thousand are too small a part.
    #expect(WrapUpCap(Self.histogram(Array(0..<50) + Array(repeating: 90, count: 9))) == nil)
    #expect(WrapUpCap(Self.histogram((0..<1000).map { $0 % 100 } + Array(repeating: 120, count: 10))) == nil)
    #expect(WrapUpCap(Self.histogram([])) == nil)
  }

  @Test func everybodyAtTheCapIsACap() {
    #expect(WrapUpCap(Self.histogram(Array(repeating: 30, count: 40)))?.contacts == 40)
  }
}
