// Pairs of weeks that differ by chance alone: how often changes are flagged all the same (D26).

import CallCentre
import Engine
import Measure
import RunFolder
import Statistics
import Testing

/// A measure whose counts are given: one cell of all and ten queues, each with a count, a share and a mean.
private struct GivenWeeks: ContactMeasure {
  struct Cell: Sendable {
    var contacts = 0
    var answered = 0
    var days: [Bootstrap.Day] = []
  }

  let stage = "given"
  let cards: [MetricCard] = []
  /// By slot: by cell.
  let weeks: [[Int: Cell]]

  func start(_ cells: CellSpace) -> Int { 0 }
  func tally(_ batch: borrowing CellBatch, into tally: inout Int) {}
  func merge(_ part: consuming Int, into tally: inout Int) {}

  func measurements(_ finished: borrowing Int, cell: Int, slot: Int, in context: Context) -> [Measurement] {
    let own = weeks[slot][cell] ?? Cell()
    var mean = Measurement(
      "handle_time_s", "mean", unit: "s", .mean(sum: own.days.reduce(0) { $0 + $1.sum }, n: own.days.reduce(0) { $0 + $1.n }))
    mean.days = own.days
    return [.count("contacts_offered", own.contacts), .ratio("answer_ratio", "incl_short", own.answered, of: own.contacts), mean]
  }
}

@Suite struct FalseAlarmTests {
  private struct Chance {
    var bits: SplitMix64

    mutating func uniform() -> Double { Double(bits.next() >> 11) / 9_007_199_254_740_992 }

    /// A Poisson number with mean 10: uniform numbers multiplied until they fall below e⁻¹⁰.
    mutating func ten() -> Int {
      var (count, product) = (0, uniform())
      while product > 4.539992976248485e-05 {
        count += 1
        product *= uniform()
      }
      return count
    }

    mutating func normal() -> Double { (0..<12).reduce(-6.0) { sum, _ in sum + uniform() } }

    /// One week of a queue: about 40 contacts a day, nine in ten answered; the day itself lengthens or shortens handle time.
    mutating func week(mean: Double) -> GivenWeeks.Cell {
      var cell = GivenWeeks.Cell()
      for _ in 0..<7 {
        let contacts = ten() + ten() + ten() + ten()
        let answered = (0..<contacts).count { _ in uniform() < 0.9 }
        let level = mean + 10 * normal()
        cell.contacts += contacts
        cell.answered += answered
        cell.days.append(Bootstrap.Day(sum: (0..<answered).reduce(0) { sum, _ in sum + Int(level * (0.5 + uniform())) }, n: answered))
      }
      return cell
    }
  }

  private func figures(seed: UInt64, shift: Double = 0) throws -> [Figure] {
    let zone = try #require(Zone(name: "Asia/Shanghai"))
    let monday = try #require(LocalDay(iso: "2026-11-09"))
    let period = ReportingPeriod(kind: .week, first: monday, last: monday + 6)
    let end = zone.start(of: monday + 7)
    let queues = [""] + (0..<10).map { "q\($0)" }
    let cells = CellSpace(period: period, queues: queues, teams: [""], agents: [""], businesses: [""])
    var chance = Chance(bits: SplitMix64(seed: seed))
    let all = cells.cell(.all, 0)
    let weeks = (0..<2).map { slot -> [Int: GivenWeeks.Cell] in
      var week: [Int: GivenWeeks.Cell] = [:]
      var whole = GivenWeeks.Cell(days: Array(repeating: Bootstrap.Day(sum: 0, n: 0), count: 7))
      for queue in 1...10 {
        let own = chance.week(mean: slot == 0 && queue == 3 ? 300 + shift : 300)
        week[cells.cell(.queue, queue)] = own
        whole.contacts += own.contacts
        whole.answered += own.answered
        whole.days = zip(whole.days, own.days).map { Bootstrap.Day(sum: $0.sum + $1.sum, n: $0.n + $1.n) }
      }
      week[all] = whole
      return week
    }
    let context = Context(
      frame: Frame(zone: zone, period: period, asOf: end, readingLimit: end), cells: cells, watermark: end, earliestArrival: nil,
      fields: ["contacts.interaction_id"], complaints: nil, names: ContactNames(queues: queues, teams: [""], agentTokens: [""], businesses: [""]),
      longTexts: TextBook(), files: [], seed: seed, customerToken: { _ in "" })
    var presence = [CellPresence](repeating: CellPresence(), count: cells.count)
    for cell in weeks[0].keys { presence[cell].hasContacts = true }
    var running = Running(GivenWeeks(weeks: weeks), cells: cells)
    var figures = running.result(presence: [presence, presence], in: context).figures
    _ = Signals.mark(&figures)
    return figures
  }

  /// The false discovery rate is, where nothing differs, the share of reports with any flag: at most q, three standard errors added.
  @Test func weeksAlikeRaiseFewFlags() throws {
    var flagged = 0
    var (marks, tests) = (0, 0)
    for seed in 1...200 as ClosedRange<UInt64> {
      let figures = try figures(seed: seed)
      #expect(figures.count == 33 && figures.allSatisfy { $0.pValue != nil })
      let marked = figures.count { $0.signal != .none }
      if marked > 0 { flagged += 1 }
      marks += marked
      tests += figures.count
    }
    #expect(flagged <= 200 / 10 + 13, "\(flagged) of 200 reports hold a flag")
    #expect(Double(marks) <= Signals.q * Double(tests) / 10, "\(marks) of \(tests)")
  }

  /// The same machinery finds what is there.
  @Test func aChangeIsFound() throws {
    var found = 0
    for seed in 301...330 as ClosedRange<UInt64> {
      let figures = try figures(seed: seed, shift: 100)
      if figures.contains(where: { $0.member == "q2" && $0.metric == "handle_time_s" && $0.signal == .up }) { found += 1 }
    }
    #expect(found >= 27, "found in \(found) of 30")
  }
}
