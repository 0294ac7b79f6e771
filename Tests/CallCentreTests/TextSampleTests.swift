// Which texts are kept: never too many, always the same ones.
import CallCentre
import Testing

@Suite struct TextSampleTests {
  private static let windows = [Instant(700)..<Instant(1400), Instant(0)..<Instant(700)]

  private static func kept(_ ids: [String], workers: Int, most: Int) -> Set<String> {
    var samples = (0..<workers).map { _ in TextSample(windows: windows, most: most) }
    for (place, id) in ids.enumerated() { _ = samples[place % workers].takes(id: id, window: 0) }
    var whole = samples[0]
    for sample in samples.dropFirst() { whole.merge(sample) }
    return Set(ids.filter { whole.keeps(id: $0, window: 0) })
  }

  @Test func windowsAreHalfOpen() {
    let sample = TextSample(windows: Self.windows, most: 5)
    #expect(sample.window(of: Instant(700)) == 0 && sample.window(of: Instant(699)) == 1 && sample.window(of: Instant(1400)) == nil)
  }

  @Test func fewAreAllKept() {
    let ids = (0..<50).map { "T\($0)" }
    #expect(Self.kept(ids, workers: 1, most: 50) == Set(ids))
  }

  /// The same choice for any order and any number of workers, of nearly half the bound at least.
  @Test func theChoiceDependsOnTheIDsAlone() {
    let ids = (0..<3000).map { "T\($0)" }
    let choice = Self.kept(ids, workers: 1, most: 200)
    #expect(choice.count <= 200 && choice.count >= 80)
    #expect(Self.kept(ids.reversed(), workers: 3, most: 200) == choice)
    #expect(Self.kept(ids.sorted(), workers: 7, most: 200) == choice)
  }
}
