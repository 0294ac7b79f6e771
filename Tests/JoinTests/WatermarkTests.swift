// How far each glob's data reach (A18, A51), and what joining remembers for tokens and look-back (D21, A58).

import CallCentre
import Engine
import Join
import Testing

@Suite struct WatermarkTests {
  private let day = 86_400

  @Test func theLastDayOnWhichAContactArrivedByGlob() throws {
    var desk = try LegDesk(files: 3)
    desk.globCount = 4
    desk.files[0].globs = [0]
    desk.files[1].globs = [1]
    desk.files[2].globs = [1, 3]
    let (_, tally) = desk.join([
      .answered("A", at: 0), .answered("B", at: 2 * day), .answered("C", at: day) { $0.file = 1 }, .answered("D", at: 3 * day) { $0.file = 2 },
    ])
    #expect(tally.lastDay.map { $0.map { LocalDay($0).iso } } == ["2026-11-11", "2026-11-12", nil, "2026-11-12"])
    #expect(tally.earliestArrival.map(Int64.init) == desk.base)
  }

  @Test func aTransferAfterMidnightDoesNotMoveIt() throws {
    var desk = try LegDesk(files: 2)
    desk.globCount = 2
    desk.files[1].globs = [1]
    let (_, tally) = desk.join([HandLeg("A", "1", at: 15 * 3600 - 30) { $0.ended = 60 }, .answered("A", "2", at: 15 * 3600 + 30) { $0.file = 1 }])
    // The glob of the earliest leg, on that leg's day.
    #expect(tally.lastDay.map { $0.map { LocalDay($0).iso } } == ["2026-11-09", nil])
  }

  @Test func aDayThatIsNotOverDoesNotCount() throws {
    // Reading limit: Wednesday 00:00, so Tuesday is over.
    let desk = try LegDesk(limit: 2)
    let (_, tally) = desk.join([.answered("A", at: day), .answered("B", at: 0)])
    #expect(tally.lastDay.map { $0.map { LocalDay($0).iso } } == ["2026-11-10"])
    let earlier = try LegDesk(limit: 1)
    let (_, tallyEarlier) = earlier.join([.answered("A", at: day), .answered("B", at: 0)])
    #expect(tallyEarlier.lastDay.map { $0.map { LocalDay($0).iso } } == ["2026-11-09"])
  }

  @Test func firstRowsOfAgentsAndCustomers() throws {
    let desk = try LegDesk(files: 2)
    let (_, tally) = desk.join([
      .answered("A", "1") { ($0.agent, $0.customer) = (3, "7") }, .answered("B", "1") { ($0.agent, $0.customer) = (2, "8") },
      .answered("C", "1") { ($0.agent, $0.customer, $0.file) = (3, "9", 1) },
    ], agents: 5)
    #expect(tally.firstAgentRow[3] == 1 && tally.firstAgentRow[2] == 2 && tally.firstAgentRow[4] == .max)
    let seven = try #require(CustomerKey(kind: .customerID, packing: Array("7".utf8)))
    #expect(tally.firstCustomerRow[seven] == 1 && tally.firstCustomerRow.count == 3)
  }

  @Test func talliesMergeInAnyOrder() throws {
    var desk = try LegDesk(files: 2)
    desk.globCount = 2
    desk.files[1].globs = [1]
    let legs = (0..<300).map { number in
      HandLeg.answered("I\(number % 200)", "\(number % 3)", at: number * 4000) { ($0.agent, $0.file, $0.customer) = (number % 7, number % 2, "\(number % 50)") }
    }
    let join = ContactJoin(
      store: LegStore([desk.partitions(legs)]), files: desk.files, frame: desk.frame, book: desk.book, globCount: 2, agentCount: 10, rememberCustomers: true)
    var parts: [JoinTally] = []
    for partition in 0..<LegPartitions.count {
      var tally = join.startTally()
      _ = join.join(partition, &tally)
      parts.append(tally)
    }
    let (_, whole) = desk.join(legs)
    for order in [parts, parts.reversed()] {
      var sum = join.startTally()
      for part in order { sum.merge(part) }
      #expect(sum.used == whole.used && sum.duplicates == whole.duplicates && sum.outsidePeriod == whole.outsidePeriod)
      #expect(sum.lastDay == whole.lastDay && sum.earliestArrival == whole.earliestArrival)
      #expect(sum.firstAgentRow == whole.firstAgentRow && sum.firstCustomerRow == whole.firstCustomerRow)
      #expect(sum.contacts == whole.contacts)
    }
  }
}
