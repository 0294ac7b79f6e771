// A set of identities: what goes in is there, whatever was put in before, and nothing else.
import CallCentre
import Testing

@Suite struct CustomerKeySetTests {
  private static func key(_ number: Int) -> CustomerKey { CustomerKey(kind: .customerID, digits: UInt64(1_000_000 + number)) }

  private static func set(_ numbers: some Sequence<Int>) -> CustomerKeySet {
    var set = CustomerKeySet()
    for number in numbers { set.insert(key(number)) }
    return set
  }

  @Test func holdsWhatWasPutIn() {
    var set = Self.set(0..<1000)
    for number in 0..<1000 { set.insert(Self.key(number)) }
    set.insert(.none)
    #expect(set.count == 1000 && !set.contains(.none) && !CustomerKeySet().contains(Self.key(0)))
    #expect((0..<1000).allSatisfy { set.contains(Self.key($0)) } && (1000..<3000).allSatisfy { !set.contains(Self.key($0)) })
    var met: Set<UInt64> = []
    set.forEach { met.insert($0.bits) }
    #expect(met == Set((0..<1000).map { Self.key($0).bits }))
  }

  /// Together or one by one: the same members, whatever stood there before, repeats and none among them.
  @Test(arguments: [0, 1, 63, 64, 65, 10_000]) func manyAtOnce(_ count: Int) {
    var set = Self.set(500..<700)
    set.insert(contentsOf: (0..<count).flatMap { [Self.key($0), $0 % 3 == 0 ? .none : Self.key($0 / 2)] })
    let wanted = Self.set(Array(500..<700) + Array(0..<count))
    #expect(set.count == wanted.count && !set.contains(.none))
    #expect((0..<11_000).allSatisfy { set.contains(Self.key($0)) == wanted.contains(Self.key($0)) })
    var first = CustomerKeySet()
    first.insert(contentsOf: (0..<count).map(Self.key))
    #expect(first.count == count)
  }

  /// Both sides large, apart, alike, or one within the other: in no time, and all are there.
  @Test(arguments: [(0..<300_000, 300_000..<600_000), (0..<300_000, 0..<300_000), (0..<10, 0..<300_000), (0..<300_000, 5..<15), (0..<0, 0..<9), (0..<9, 0..<0)])
  func unions(_ first: Range<Int>, _ second: Range<Int>) {
    var set = Self.set(first)
    let clock = ContinuousClock()
    let start = clock.now
    set.formUnion(Self.set(second))
    #expect(clock.now - start < .seconds(5))
    #expect(set.count == Set(first).union(second).count)
    #expect(first.allSatisfy { set.contains(Self.key($0)) } && second.allSatisfy { set.contains(Self.key($0)) })
    #expect(!set.contains(Self.key(700_000)))
  }
}
