// Laws of the contact walk: nothing but the exports' content decides a figure, and the figures are what the rulings say
// (A9, A19, A25, A31–A33, A36, A37, A42, A43).

import CallCentre
import Engine
import Measure
import RunFolder
import Statistics
import Testing

@Suite struct ContactLawTests {
  private func made(_ seed: UInt64, contacts: Int = 250) throws -> (walk: ContactWalk, export: RandomExport) {
    var walk = try ContactWalk()
    walk.complaints = (0..<20).map { number in
      walk.complaint("P\(number)", of: "C\(number % 12)", at: (number - 9) * 50_000 + 17, business: ["", "card", "loan"][number % 3])
    }
    return (walk, RandomExport(seed: seed, contacts: contacts))
  }

  /// Everything that must not depend on how the work was cut up.
  private func same(_ a: WalkResult, _ b: WalkResult) -> Bool {
    a.figures == b.figures && a.notComputable == b.notComputable && a.watermark == b.watermark && a.contacts == b.contacts
  }

  @Test func jobsPartitionOrderAndBatchesChangeNothing() throws {
    for seed in [1, 2, 3] as [UInt64] {
      var (walk, export) = try made(seed)
      let rows = export.legs.map { export.row($0, walk) }
      let third = rows.count / 3
      let files = [
        ("a.csv", rows[..<third]), ("b.csv", rows[third..<(2 * third)]), ("c.csv", rows[(2 * third)...]),
      ].map { (name: $0.0, text: ([export.header()] + $0.1).joined(separator: "\n") + "\n") }
      let whole = try walk.run(files)
      #expect(whole.figures.count > 500)
      for (jobs, shuffle, batches) in [(4, nil, nil), (1, 7, nil), (3, 8, nil), (2, 9, 1), (4, 10, 5), (1, nil, 2)] as [(Int, UInt64?, Int?)] {
        (walk.jobs, walk.shuffle, walk.batches) = (jobs, shuffle, batches)
        let other = try walk.run(files.shuffled(seed: seed))
        #expect(same(whole, other), "jobs \(jobs), shuffle \(String(describing: shuffle)), batches \(String(describing: batches))")
        #expect(other.tables == whole.tables)
      }
    }
  }

  @Test func anyCutIntoFilesChangesNothing() throws {
    for seed in 11...14 as ClosedRange<UInt64> {
      let (walk, export) = try made(seed)
      // Copies and corrections of earlier rows, so that the order of files matters.
      var legs = export.legs
      for place in stride(from: 3, to: legs.count, by: 9) {
        var copy = legs[place]
        if place % 2 == 0 { copy.wrapUp = 500 }
        legs.append(copy)
      }
      let rows = legs.map { export.row($0, walk) }
      let whole = try walk.run(([export.header()] + rows).joined(separator: "\n") + "\n")
      var chance = SplitMix64(seed: seed)
      for pieces in [2, 5, 17] {
        let cuts = [0] + (1..<pieces).map { _ in chance.next(below: rows.count + 1) }.sorted() + [rows.count]
        let files = (0..<pieces).map { piece in
          (name: "part-\(10 + piece).csv", text: ([export.header()] + rows[cuts[piece]..<cuts[piece + 1]]).joined(separator: "\r\n") + "\r\n")
        }
        let other = try walk.run(files)
        #expect(same(whole, other), "seed \(seed), \(pieces) files")
        func total(_ result: WalkResult, _ count: (FileLedger) -> Int) -> Int { result.files.reduce(0) { $0 + count($1) } }
        for count in [\FileLedger.rowsIn, \.used, \.duplicates, \.rejected, \.outsidePeriod] {
          #expect(total(whole) { $0[keyPath: count] } == total(other) { $0[keyPath: count] })
        }
        #expect(other.files.allSatisfy(\.balances) && whole.files.allSatisfy(\.balances))
      }
    }
  }

  @Test func damagedRowsAreAccountedFor() throws {
    let (walk, export) = try made(21)
    var rows = export.legs.map { export.row($0, walk) }
    for place in stride(from: 0, to: rows.count, by: 7) { rows[place] = "合计" }
    for place in stride(from: 1, to: rows.count, by: 11) { rows[place] += ",x" }
    for place in stride(from: 2, to: rows.count, by: 13) { rows[place] = rows[place - 1] }
    let result = try walk.run(([export.header()] + rows).joined(separator: "\n") + "\n")
    let ledger = try #require(result.files.first)
    #expect(ledger.balances && ledger.rowsIn == rows.count && ledger.rejected > 0 && ledger.duplicates > 0 && ledger.outsidePeriod > 0)
  }

  @Test func ratiosLieBetweenZeroAndOne() throws {
    for seed in 31...36 as ClosedRange<UInt64> {
      let (walk, export) = try made(seed, contacts: 120)
      for figure in try walk.run(export.text(walk)).figures where figure.unit == "ratio" {
        if let value = figure.value { #expect((0...1).contains(value), "\(figure.metric) \(figure.variant) \(figure.dimension)=\(figure.member)") }
        if let low = figure.low, let high = figure.high, let value = figure.value { #expect(0 <= low && low <= value && value <= high && high <= 1) }
        if let part = figure.numerator, let whole = figure.denominator {
          #expect(0 <= part && part <= whole)
          #expect(figure.value == (whole == 0 ? nil : Double(part) / Double(whole)))
        }
      }
    }
  }

  @Test func membersAddUpToAll() throws {
    for seed in 41...44 as ClosedRange<UInt64> {
      let (walk, export) = try made(seed)
      let result = try walk.run(export.text(walk))
      let counts = ["contacts_offered", "contacts_answered", "contacts_abandoned", "contacts_short_abandoned", "contacts_ivr_only", "legs", "dissatisfied_count"]
      for dimension in ["channel", "queue", "team", "agent", "business_type", "day", "hour"] {
        for metric in counts {
          let members = result.figures.filter { $0.dimension == dimension && $0.metric == metric }
          #expect(members.reduce(0) { $0 + $1.n } == result.figure(metric)?.n, "\(metric) by \(dimension)")
        }
        // Under team and agent minutes count by leg (A31): as many answered legs, the same seconds, where none is unknown.
        for metric in ["asa_s", "wait_s", "hold_s", "talk_s", "wrap_up_s", "handle_time_s"] where metric.hasSuffix("a_s") || !["team", "agent"].contains(dimension) {
          let members = result.figures.filter { $0.dimension == dimension && $0.metric == metric && $0.variant == "mean" }
          let all = result.figure(metric, "mean")
          #expect(members.reduce(0) { $0 + ($1.numerator ?? 0) } == all?.numerator, "\(metric) by \(dimension)")
          #expect(members.reduce(0) { $0 + $1.n } == all?.n)
          #expect(members.reduce(0) { $0 + $1.excluded } == all?.excluded)
        }
      }
    }
  }

  /// Legs and minutes of somebody who never took a contact's first leg stand somewhere (A31, A32).
  @Test func legsOfTransferredContactsKeepTheirOwnMembers() throws {
    let walk = try ContactWalk()
    let result = try walk.run(
      """
      call_id,leg_id,channel,start_time,answer_time,talk_s,hold_s,wrap_up_s,skill,team,agent_id
      A,1,phone,2026-11-09 09:00:00,2026-11-09 09:00:10,60,0,5,qa,ta,7
      A,2,phone,2026-11-09 09:02:00,2026-11-09 09:02:10,90,10,6,qb,tb,8

      """)
    #expect(result.value("legs") == 2)
    #expect(result.value("legs", "", "queue", "qb") == 1 && result.value("legs", "", "team", "tb") == 1 && result.value("legs", "", "agent", "8") == 1)
    #expect(result.value("contacts_offered", "", "agent", "7") == 1)
    #expect(result.value("contacts_offered", "", "agent", "8") == 0)
    #expect(result.value("handle_time_s", "mean", "agent", "7") == 65 && result.value("handle_time_s", "mean", "agent", "8") == 106)
    #expect(result.value("handle_time_s", "mean", "team", "tb") == 106)
    #expect(result.value("handle_time_s", "mean") == 171 && result.value("handle_time_s", "mean", "queue", "qa") == 171)
  }

  @Test func outcomesArePartsOfTheWhole() throws {
    let (walk, export) = try made(51)
    let inbound = PlainContact.all(export.legs).filter { (0..<7).contains($0.day) && $0.isInbound }
    let result = try walk.run(export.text(walk))
    var parts: [String: Int] = [:]
    for contact in inbound { parts[contact.outcome, default: 0] += 1 }
    let others = ["answered_no_talk", "system_drop", "voicemail", "callback", "overflow_out", "open"].reduce(0) { $0 + (parts[$1] ?? 0) }
    func count(_ metric: String) -> Int { result.figure(metric)?.n ?? -1 }
    #expect(count("contacts_answered") + count("contacts_abandoned") + others == count("contacts_offered"))
    #expect(count("contacts_offered") + count("contacts_ivr_only") == inbound.count)
    // The same from the table of contacts.
    let words = (result.tables["contacts"] ?? []).filter { $0[3] != .text("out") }.map { $0[10] }
    for (word, count) in parts { #expect(words.filter { $0 == .text(word) }.count == count, "\(word)") }
    #expect(words.count == inbound.count)
  }
}

extension Array {
  /// In another order, the same for the same seed.
  func shuffled(seed: UInt64) -> [Element] {
    var chance = SplitMix64(seed: seed)
    var result = self
    for place in result.indices.reversed() { result.swapAt(place, chance.next(below: place + 1)) }
    return result
  }
}
