// Which of several copies of a row holds, what becomes of the others (A9, A11, A19, A67).

import CallCentre
import Engine
import Join
import Statistics
import Testing

@Suite struct DuplicateTests {
  @Test func theLastCopyHoldsAndTheReplacedOneCountsInItsOwnFile() throws {
    let desk = try LegDesk(files: 3)
    let (contacts, tally) = desk.join([
      .answered("A", "1", talk: 10), .answered("A", "1", talk: 20) { $0.file = 1 }, .answered("A", "1", talk: 30) { $0.file = 2 },
    ])
    #expect(contacts.map(\.talk) == [30])
    #expect(contacts.map(\.file) == [2])
    #expect(tally.duplicates == [1, 1, 0] && tally.used == [0, 0, 1])
    #expect(tally.differing.map(\.file).sorted() == [0, 1])
  }

  @Test func equalCopiesAreNoFinding() throws {
    let desk = try LegDesk(files: 2)
    let (contacts, tally) = desk.join([.answered("A", "1"), .answered("A", "1"), .answered("A", "1") { $0.file = 1 }])
    #expect(contacts.count == 1 && tally.duplicates == [2, 0] && tally.differing.isEmpty)
  }

  @Test func theOrderInWhichWorkersReadIsNoReadingOrder() throws {
    let desk = try LegDesk(files: 2)
    let late = desk.partitions([.answered("A", "1", talk: 20) { $0.file = 1 }])
    let early = desk.partitions([.answered("A", "1", talk: 10)])
    for stores in [[late, early], [early, late]] {
      let (contacts, tally) = desk.join(stores: stores)
      #expect(contacts.map(\.talk) == [20] && tally.duplicates == [1, 0])
    }
  }

  @Test func withoutALegIDOnlyEqualRowsAreCopies() throws {
    let desk = try LegDesk()
    let (contacts, tally) = desk.join([.answered("A"), .answered("A"), .answered("A") { $0.note = 1 }])
    #expect(contacts.map(\.legs) == [2] && tally.duplicates == [1] && tally.differing.isEmpty)
    #expect(tally.repeatedWithoutLeg == 1)
    // A row with a leg id is no copy of one without.
    let (mixed, mixedTally) = desk.join([.answered("A"), .answered("A", "1")])
    #expect(mixed.map(\.legs) == [2] && mixedTally.duplicates == [0])
  }

  @Test func oneRowPerContact() throws {
    var desk = try LegDesk(files: 2)
    desk.files[0].oneRowPerContact = true
    let (contacts, tally) = desk.join([.answered("A", "1", talk: 10), .answered("A", "2", at: 9, talk: 20), .answered("B", "1"), .answered("B", "1") { $0.file = 1 }])
    #expect(contacts.map(\.talk) == [20, 60] && tally.duplicates == [2, 0])
    #expect(tally.differing.count == 1)
    // Only rows of such sources replace each other by the interaction alone.
    let (mixed, mixedTally) = desk.join([.answered("A", "1"), .answered("A", "2", at: 9) { $0.file = 1 }])
    #expect(mixed.map(\.legs) == [2] && mixedTally.duplicates == [0, 0])
  }

  @Test func manyRowsOfOneInteraction() throws {
    // An export whose id column holds one word: slow work would show here.
    let desk = try LegDesk()
    let legs = (0..<60_000).map { number in HandLeg("A", "\(number % 30_000)", at: number % 600) { $0.note = number } }
    let clock = ContinuousClock()
    let start = clock.now
    let (contacts, tally) = desk.join(legs)
    #expect(contacts.map(\.legs) == [30_000] && tally.duplicates == [30_000])
    #expect(clock.now - start < .seconds(20))
  }

  /// Against the ruling said in one line: of each key the last row stands.
  @Test func randomCopiesAgainstTheRuling() throws {
    for seed in 0..<40 {
      var bits = SplitMix64(seed: UInt64(seed))
      func below(_ bound: Int) -> Int { bits.next(below: bound) }
      let desk = try LegDesk(files: 3)
      var legs: [HandLeg] = []
      for _ in 0..<below(60) {
        legs.append(
          .answered("I\(below(4))", ["", "1", "2", "a-leg-with-a-long-name"][below(4)], at: below(3) * 40, talk: 1 + below(2)) { $0.file = below(3) })
      }
      legs.sort { $0.file < $1.file }
      var held: [String: Int] = [:]
      func key(_ leg: HandLeg) -> String { leg.id + "|" + (leg.leg.isEmpty ? "row \(leg.at) \(leg.talk)" : leg.leg) }
      for (place, leg) in legs.enumerated() { held[key(leg)] = place }
      var duplicates = [0, 0, 0]
      for (place, leg) in legs.enumerated() where held[key(leg)] != place { duplicates[leg.file] += 1 }
      let (contacts, tally) = desk.join(legs)
      #expect(tally.duplicates == duplicates)
      #expect(contacts.reduce(0) { $0 + $1.legs } == held.count)
      #expect((0..<3).allSatisfy { file in tally.used[file] + tally.duplicates[file] == legs.filter { $0.file == file }.count })
    }
  }
}
