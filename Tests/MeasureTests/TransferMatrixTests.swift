// Who passes contacts on to whom: by hand, and against a slow count of random exports.

import CallCentre
import Engine
import Measure
import RunFolder
import Statistics
import Testing

private let hour = 3600
private let day = 86_400

/// One leg of a call.
private struct Leg {
  var id: String
  var leg = 1
  var at = 9 * hour
  var queue = "一线"
  var talk = 60
  var isAnswered = true
  var to = ""
  var type = ""
  var customer = "C1"
  var business = "卡"
}

@Suite struct TransferMatrixTests {
  private func run(_ legs: [Leg], header typeHeader: String = "transfer_type", _ change: (inout ContactWalk) -> Void = { _ in }) throws -> WalkResult {
    var walk = try ContactWalk()
    walk.limit = 60
    change(&walk)
    let all = legs + [Leg(id: "Z", at: 50 * day, customer: "SOMEBODY")]
    let rows = all.map { leg in
      let start = leg.at + leg.leg - 1
      return [
        leg.id, "\(leg.leg)", "phone", walk.stamp(start), leg.isAnswered ? walk.stamp(start + 1) : "", walk.stamp(start + 1 + leg.talk),
        leg.isAnswered ? "\(leg.talk)" : "", "0", "0", leg.isAnswered ? "answered" : "ring_abandon", leg.queue, leg.to, leg.type, leg.customer, leg.business,
      ].joined(separator: ",")
    }
    let header =
      "call_id,leg_id,channel,start_time,answer_time,end_time,talk_s,hold_s,wrap_up_s,outcome,queue,transfer_to,\(typeHeader),customer_id,business_type"
    return try walk.run(([header] + rows).joined(separator: "\n") + "\n")
  }

  /// `from>to kind contacts`, without the row of all.
  private func ways(_ result: WalkResult) -> [String] {
    (result.tables["transfers"] ?? []).dropFirst().map { "\(text($0[0]))>\(text($0[1])) \(text($0[2])) \(text($0[3]))" }
  }

  private func text(_ cell: Cell) -> String {
    switch cell {
    case .text(let text): text
    case .integer(let number): "\(number)"
    case .number(let number): "\(number)"
    case .empty: ""
    }
  }

  @Test func theNextLegSaysWhereTo() throws {
    let result = try run([Leg(id: "A"), Leg(id: "A", leg: 2, queue: "贷款"), Leg(id: "B", customer: "C2"), Leg(id: "B", leg: 2, queue: "理财", customer: "C2")])
    #expect(ways(result) == ["一线>理财 unknown 1", "一线>贷款 unknown 1"])
  }

  @Test func aTargetIsNamedWhereNoLegFollows() throws {
    #expect(ways(try run([Leg(id: "A", to: "风险部"), Leg(id: "B", to: "是", customer: "C2"), Leg(id: "D", to: "否", customer: "C3")])) == ["一线>(unknown) unknown 1", "一线>风险部 unknown 1"])
    // A queue's name is a queue, whoever says it.
    #expect(ways(try run([Leg(id: "A", to: "贷款"), Leg(id: "B", customer: "C2"), Leg(id: "B", leg: 2, queue: "贷款", customer: "C2")])) == ["一线>贷款 unknown 2"])
  }

  @Test func kinds() throws {
    let legs = [
      Leg(id: "A", to: "风险部", type: "盲转"), Leg(id: "B", to: "风险部", type: "咨询转", customer: "C2"), Leg(id: "D", to: "风险部", type: "其他", customer: "C3"),
      Leg(id: "E", to: "咨询转", customer: "C4"),
    ]
    #expect(ways(try run(legs)) == ["一线>(unknown) attended 1", "一线>风险部 attended 1", "一线>风险部 blind 1", "一线>风险部 unknown 1"])
    // The header may say how: a yes below 盲转 is a blind transfer.
    #expect(ways(try run([Leg(id: "A", type: "是"), Leg(id: "B", type: "否", customer: "C2")], header: "盲转")) == ["一线>(unknown) blind 1"])
  }

  @Test func numbersAreNotPrinted() throws {
    #expect(ways(try run([Leg(id: "A", to: "01088886666"), Leg(id: "B", to: "转13800138000", customer: "C2")])) == ["一线>(number) unknown 2"])
  }

  /// A mark that an export repeats on every leg makes no further transfer.
  @Test func aRepeatedMarkIsOneTransfer() throws {
    let result = try run([Leg(id: "A", to: "是"), Leg(id: "A", leg: 2, queue: "贷款", to: "是")])
    #expect(ways(result) == ["一线>贷款 unknown 1"])
    // Rung in vain on the way.
    let rung = [Leg(id: "A"), Leg(id: "A", leg: 2, queue: "贷款", isAnswered: false), Leg(id: "A", leg: 3, queue: "理财")]
    #expect(ways(try run(rung)) == ["一线>贷款 unknown 1"])
  }

  /// One that nobody answered is no transferred contact (A39).
  @Test func unansweredContactsDoNotCount() throws {
    #expect(ways(try run([Leg(id: "A", isAnswered: false, to: "贷款")])) == [])
  }

  @Test func whoCameBack() throws {
    // A comes back on the third day, B does not; D is a repeat of B's customer on the ninth day: too late.
    let legs = [
      Leg(id: "A", to: "风险部"), Leg(id: "A2", at: 3 * day), Leg(id: "B", to: "风险部", customer: "C2"), Leg(id: "D", at: 9 * day + 9 * hour, customer: "C2"),
    ]
    let row = try #require(try run(legs).tables["transfers"]?.first)
    #expect(row[3] == .integer(2) && row[4] == .integer(2) && row[5] == .number(0.5))
    // Within seven days of the watermark nothing is known yet.
    let young = try run(Array(legs.prefix(3)) + [Leg(id: "Y", at: 6 * day, customer: "C5")]) { $0.limit = 7 }
    let row2 = try #require(young.tables["transfers"]?.first)
    #expect(row2[3] == .integer(2) && row2[4] == .integer(0) && row2[5] == .empty)
  }

  /// Handle time of transferred contacts of a queue and business type less that of the others: (200 − 100) and (300 − 50), mean 175.
  @Test func addedHandleTime() throws {
    let legs = [
      Leg(id: "A", talk: 200, to: "风险部"), Leg(id: "B", talk: 300, to: "风险部", customer: "C2", business: "贷"), Leg(id: "D", talk: 80, customer: "C3"),
      Leg(id: "E", talk: 120, customer: "C4"), Leg(id: "F", talk: 50, customer: "C5", business: "贷"),
      // Nobody to compare with.
      Leg(id: "G", queue: "二线", talk: 900, to: "风险部", customer: "C6"),
    ]
    let rows = try #require(try run(legs).tables["transfers"])
    let first = try #require(rows.first { $0[0] == .text("一线") })
    #expect(first[8] == .integer(2) && first[9] == .number(175))
    let second = try #require(rows.first { $0[0] == .text("二线") })
    #expect(second[8] == .integer(0) && second[9] == .empty)
  }

  /// All transferred contacts are the numerator of transfer_ratio, and each stands in some way.
  @Test func allIsTheNumeratorOfTransferRatio() throws {
    for seed in 1...20 as ClosedRange<UInt64> {
      let walk = try ContactWalk()
      let export = RandomExport(seed: seed, contacts: 200)
      let result = try walk.run(export.text(walk))
      let rows = try #require(result.tables["transfers"])
      #expect(rows.first?[3] == result.figure("transfer_ratio")?.numerator.map(Cell.integer))
      func count(_ row: [Cell]) -> Int { if case .integer(let count) = row[3] { count } else { 0 } }
      #expect(rows.dropFirst().reduce(0) { $0 + count($1) } >= rows.first.map(count) ?? 0)
      // Every queue a transferred contact passed is one of the export's.
      #expect(rows.dropFirst().allSatisfy { ["qa", "qb", "qc", "(missing)"].contains(text($0[0])) })
    }
  }
}
