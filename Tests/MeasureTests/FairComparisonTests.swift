// Intervals of means, agents and teams beside their expectations, special groups beside the rest, control charts: against the
// slow way on random exports.

import CallCentre
import Engine
import Measure
import RunFolder
import Statistics
import Testing

@Suite struct FairComparisonTests {
  /// Eight teams and a dozen agents; a few segments; two weeks and more.
  private func made(_ seed: UInt64, contacts: Int = 6000, daysBefore: Int = 14) throws -> (walk: ContactWalk, export: RandomExport) {
    var export = RandomExport(seed: seed, contacts: contacts, inbound: true, daysBefore: daysBefore)
    var chance = SplitMix64(seed: seed)
    for place in export.legs.indices {
      export.legs[place].team = chance.next(below: 20) == 0 ? "" : "t\(chance.next(below: 8))"
      export.legs[place].agent = "\(chance.next(below: 12) + 100)"
      if export.legs[place].talk != nil, export.legs[place].team == "t3" { export.legs[place].wrapUp = 400 + chance.next(below: 90) }
      if export.legs[place].leg == "1" { export.legs[place].segment = ["", "", "elderly", "vip", "elderly;minor", "disabled"][chance.next(below: 6)] }
    }
    return (try ContactWalk(), export)
  }

  private func number(_ cell: Cell) -> Double? {
    switch cell {
    case .number(let value): value
    case .integer(let value): Double(value)
    default: nil
    }
  }

  private func text(_ cell: Cell) -> String { if case .text(let text) = cell { text } else { "" } }

  private func near(_ a: Double?, _ b: Double?) -> Bool {
    guard let a, let b else { return a == nil && b == nil }
    return abs(a - b) <= 1e-9 * max(1, abs(b))
  }

  // MARK: Means

  @Test func meansAreTestedByWholeDays() throws {
    let (walk, export) = try made(1)
    let result = try walk.run(export.text(walk))
    let inbound = PlainContact.all(export.legs).filter(\.isAnswered)
    func days(_ first: Int, _ chosen: (PlainContact) -> Bool) -> [Bootstrap.Day] {
      (first..<first + 7).map { day in
        let times = inbound.filter { $0.day == day && chosen($0) }.compactMap { $0.sum(PlainContact.handle) }
        return Bootstrap.Day(sum: times.reduce(0, +), n: times.count)
      }
    }
    for (dimension, member, chosen) in [
      ("all", "", { (_: PlainContact) in true }), ("queue", "qa", { $0.memberLeg.queue == "qa" }), ("channel", "chat", { $0.legs[0].channel == "chat" }),
    ] as [(String, String, (PlainContact) -> Bool)] {
      let figure = try #require(result.figure("handle_time_s", "mean", dimension, member))
      var bootstrap = Bootstrap(seed: 0)
      let drawn = bootstrap.meanChange(days(0, chosen), minus: days(-7, chosen))
      let change = try #require(drawn)
      #expect(near(figure.change, change.difference))
      #expect(figure.changeLow == change.interval.low && figure.changeHigh == change.interval.high && figure.pValue == change.pValue)
      #expect(figure.low == nil && figure.high == nil)
    }
    // A day is one block; under agent and team minutes are those of their legs.
    #expect(result.figure("handle_time_s", "mean", "day", "2026-11-11")?.pValue == nil)
    #expect(result.figure("handle_time_s", "p90")?.pValue == nil)
    let legs = inbound.flatMap { contact in contact.answeredLegs.filter { $0.team == "t3" }.map { (contact.day, $0) } }
    func perDay(_ first: Int) -> [Bootstrap.Day] {
      (first..<first + 7).map { day in
        let times = legs.filter { $0.0 == day }.compactMap { PlainContact.handle($0.1) }
        return Bootstrap.Day(sum: times.reduce(0, +), n: times.count)
      }
    }
    var bootstrap = Bootstrap(seed: 0)
    let low = bootstrap.meanChange(perDay(0), minus: perDay(-7))?.interval.low
    #expect(low != nil && result.figure("handle_time_s", "mean", "team", "t3")?.changeLow == low)
  }

  // MARK: Agents and teams

  /// A row of the comparison, the slow way.
  private struct Unit {
    let member: String
    let stratum: [String]
    let value: Double
  }

  private func compare(_ rows: [[Cell]], _ units: [Unit], metric: String, isShare: Bool) throws {
    func average(_ units: [Unit]) -> Double { units.reduce(0) { $0 + $1.value } / Double(units.count) }
    func variance(_ units: [Unit]) -> Double {
      let mean = average(units)
      return isShare ? mean * (1 - mean) : units.reduce(0) { $0 + ($1.value - mean) * ($1.value - mean) } / Double(units.count - 1)
    }
    var full: [[String]: [Unit]] = [:]
    var wider: [[String]: [Unit]] = [:]
    for unit in units {
      wider[[unit.stratum[1]], default: []].append(unit)
      full[unit.stratum, default: []].append(unit)
      wider[Array(unit.stratum.prefix(2)), default: []].append(unit)
    }
    var norm: [[String]: (mean: Double, variance: Double)] = [:]
    for stratum in full.keys {
      let used = [full[stratum] ?? [], wider[Array(stratum.prefix(2))] ?? [], wider[[stratum[1]]] ?? []].first { $0.count >= 30 } ?? units
      norm[stratum] = (average(used), variance(used))
    }
    let own = rows.filter { $0[1] == .text(metric) }
    var scores: [Double] = []
    for row in own {
      let held = units.filter { $0.member == text(row[0]) }
      let norms = held.compactMap { norm[$0.stratum] }
      let expected = norms.reduce(0) { $0 + $1.mean } / Double(held.count)
      let spread = (norms.reduce(0) { $0 + $1.variance }).squareRoot() / Double(held.count)
      #expect(number(row[2]) == Double(held.count) && near(number(row[3]), average(held)) && near(number(row[5]), expected), "\(metric) \(row[0])")
      scores.append((average(held) - expected) / spread)
    }
    let factor = try #require(Overdispersion.factor(scores))
    for (row, score) in zip(own, scores) {
      let expected = try #require(number(row[5])), value = try #require(number(row[3]))
      let spread = (value - expected) / score * factor.squareRoot()
      // A member that lies on its expectation does not tell how wide the limits are.
      guard abs(score) > 1e-3 else { continue }
      #expect(near(number(row[6]), max(0, expected - 1.959963984540054 * spread)) && near(number(row[8]), max(0, expected - 3.090232306167813 * spread)))
      let far = abs(score) / factor.squareRoot()
      #expect(text(row[10]) == (far > 3.0902 ? score > 0 ? "high998" : "low998" : far > 1.96 ? score > 0 ? "high95" : "low95" : ""))
      // Drawn towards the expectation, never beyond it.
      let shrunken = try #require(number(row[4]))
      #expect(min(value, expected) - 1e-9 <= shrunken && shrunken <= max(value, expected) + 1e-9)
    }
    let members = Dictionary(grouping: units.filter { !$0.member.isEmpty }) { $0.member }.filter { $0.value.count >= 30 }.keys
    #expect(own.map { text($0[0]) } == members.sorted())
  }

  @Test(arguments: [11, 12] as [UInt64])
  func membersBesideTheirExpectation(_ seed: UInt64) throws {
    let (walk, export) = try made(seed)
    let result = try walk.run(export.text(walk))
    let week = PlainContact.all(export.legs).filter { (0..<7).contains($0.day) && $0.isAnswered }
    func stratum(_ contact: PlainContact) -> [String] { [contact.memberLeg.business, contact.legs[0].channel, "\((contact.arrived + 8_640_000) / 3600 % 24)"] }
    for (table, member) in [("teams", { (leg: PlainLeg) in leg.team }), ("agents", { (leg: PlainLeg) in leg.agent })] {
      let rows = try #require(result.tables[table])
      try compare(rows, week.map { Unit(member: member($0.memberLeg), stratum: stratum($0), value: $0.isTransferred ? 1 : 0) }, metric: "transfer_ratio", isShare: true)
      let rated = week.filter { $0.csat != nil }
      try compare(rows, rated.map { Unit(member: member($0.memberLeg), stratum: stratum($0), value: ["5", "4"].contains($0.csat) ? 1 : 0) }, metric: "csat_ratio", isShare: true)
      let legs = week.flatMap { contact in contact.answeredLegs.map { (contact, $0) } }
      let times = legs.compactMap { contact, leg in PlainContact.handle(leg).map { Unit(member: member(leg), stratum: stratum(contact), value: Double($0)) } }
      try compare(rows, times, metric: "handle_time_s", isShare: false)
      let holds = legs.compactMap { contact, leg in leg.hold.map { Unit(member: member(leg), stratum: stratum(contact), value: $0 >= 1 ? 1 : 0) } }
      try compare(rows, holds, metric: "hold_ratio", isShare: true)
    }
    // The slow team is found, and what it tells of.
    let teams = Table("teams", rowMeaning: MemberTables.teams.rowMeaning, columns: MemberTables.teams.columns, rows: result.tables["teams"] ?? [])
    let slow = teams.rows.first { $0[0] == .text("t3") && $0[1] == .text("wrap_up_s") }
    #expect(text(slow?[10] ?? .empty) == "high998")
    let coaching = Coaching.table(teams, abilities: [("record_keeping", "wrap_up_s"), ("efficiency", "handle_time_s"), ("b", "wrap_up_s")])
    #expect(coaching.rows.contains { $0[0] == .text("t3") && $0[1] == .text("record_keeping") && $0[6] == .text("above") })
    #expect(coaching.rows.count >= 3 && coaching.rows.map { text($0[0]) + " " + text($0[1]) } == coaching.rows.map { text($0[0]) + " " + text($0[1]) }.sorted())
  }

  @Test func timesOfMoreThanEighteenHoursCount() throws {
    let (walk, usual) = try made(14)
    var export = usual
    for (place, seconds) in zip(export.legs.indices.filter { export.legs[$0].wrapUp != nil && $0 % 7 == 0 }, [65_533, 65_534, 65_535, 70_000]) {
      export.legs[place].wrapUp = seconds
    }
    let rows = try #require(try walk.run(export.text(walk)).tables["agents"])
    let week = PlainContact.all(export.legs).filter { (0..<7).contains($0.day) && $0.isAnswered }
    var times: [Unit] = []
    for contact in week {
      let stratum = [contact.memberLeg.business, contact.legs[0].channel, "\((contact.arrived + 8_640_000) / 3600 % 24)"]
      times += contact.answeredLegs.compactMap { leg in leg.wrapUp.map { Unit(member: leg.agent, stratum: stratum, value: Double($0)) } }
    }
    try compare(rows, times, metric: "wrap_up_s", isShare: false)
  }

  @Test func fewMembersHaveNoLimitsAndSmallOnesNoRow() throws {
    let (walk, export) = try made(13, contacts: 900)
    var few = export
    for place in few.legs.indices {
      few.legs[place].team = place % 2 == 0 ? "ta" : "tb"
      few.legs[place].agent = few.legs[place].agent == "100" && place % 5 == 0 ? "100" : "999"
    }
    let result = try walk.run(few.text(walk))
    let teams = (result.tables["teams"] ?? []).filter { $0[1] == .text("transfer_ratio") }
    #expect(teams.count == 2)
    for row in teams { #expect(number(row[5]) != nil && row[4] == .empty && row[6...10].allSatisfy { $0 == .empty }) }
    #expect((result.tables["agents"] ?? []).allSatisfy { (number($0[2]) ?? 0) >= 30 })
    // Without a transfer column nothing is said of transfers.
    let without = try walk.run(few.text(walk, without: ["transfer_to", "transfer_type", "leg_id", "segment"]).replacingLegs())
    #expect((without.tables["agents"] ?? []).allSatisfy { $0[1] != .text("transfer_ratio") })
    #expect(without.tables["parity"] == [])
  }

  // MARK: Special groups

  @Test(arguments: [21, 22] as [UInt64])
  func groupsBesideTheRest(_ seed: UInt64) throws {
    let (walk, export) = try made(seed)
    let result = try walk.run(export.text(walk))
    let rows = try #require(result.tables["parity"])
    let week = PlainContact.all(export.legs).filter { (0..<7).contains($0.day) && $0.isOffered }
    var seen = 0
    for segment in ["elderly", "minor", "disabled"] {
      func check(_ metric: String, _ variant: String, _ value: (PlainContact) -> Int?) throws {
        let known = week.compactMap { contact in value(contact).map { (contact, $0) } }
        let own = known.filter { pair in pair.0.legs.contains { $0.segment.contains(segment) } }
        let rest = known.filter { pair in !pair.0.legs.contains { $0.segment.contains(segment) } }
        let row = try #require(rows.first { $0[0] == .text(segment) && $0[1] == .text(metric) && text($0[2]) == variant })
        #expect(number(row[3]) == Double(own.count) && number(row[5]) == Double(rest.count), "\(segment) \(metric)")
        guard own.count >= 30 else {
          #expect(row[4] == .empty && row[6...].allSatisfy { $0 == .empty })
          return
        }
        func mean(_ pairs: [(PlainContact, Int)]) -> Double { Double(pairs.reduce(0) { $0 + $1.1 }) / Double(pairs.count) }
        #expect(near(number(row[4]), mean(own)) && near(number(row[6]), mean(rest)) && near(number(row[7]), mean(own) - mean(rest)))
        func stratum(_ contact: PlainContact) -> String { contact.memberLeg.business + " \((contact.arrived + 8_640_000) / 3600 % 24)" }
        var (total, weights) = (0.0, 0.0)
        for key in Set(known.map { stratum($0.0) }).sorted() {
          let (a, b) = (own.filter { stratum($0.0) == key }, rest.filter { stratum($0.0) == key })
          if a.isEmpty || b.isEmpty { continue }
          let weight = Double(a.count * b.count) / Double(a.count + b.count)
          total += weight * (mean(a) - mean(b))
          weights += weight
        }
        #expect(near(number(row[11]), total / weights))
        if metric == "wait_s" {
          func days(_ pairs: [(PlainContact, Int)]) -> [Bootstrap.Day] {
            (0..<7).map { day in Bootstrap.Day(sum: pairs.filter { $0.0.day == day }.reduce(0) { $0 + $1.1 }, n: pairs.count { $0.0.day == day }) }
          }
          var bootstrap = Bootstrap(seed: 0)
          let change = bootstrap.meanDifference(zip(days(own), days(rest)).map { (part: $0, rest: $1) })
          #expect(number(row[8]) == change?.interval.low && number(row[10]) == change?.pValue)
        } else {
          let (x, y) = (own.reduce(0) { $0 + $1.1 }, rest.reduce(0) { $0 + $1.1 })
          #expect(number(row[8]) == Newcombe.interval(x, of: own.count, minus: y, of: rest.count)?.low)
          #expect(number(row[10]) == ScoreTest.pValue(x, of: own.count, and: y, of: rest.count))
        }
        seen += 1
      }
      try check("wait_s", "mean") { $0.isAnswered || $0.isAbandoned ? $0.wait : nil }
      try check("abandon_ratio", "excl_short") { $0.isShort(5) ? nil : $0.isAbandoned ? 1 : 0 }
      try check("csat_ratio", "") { contact in contact.isAnswered ? contact.csat.map { ["5", "4"].contains($0) ? 1 : 0 } : nil }
      try check("fcr_ratio", "flag") { contact in contact.isAnswered ? contact.resolved.map { $0 == "是" ? 1 : 0 } : nil }
    }
    #expect(seen >= 10)
  }

  // MARK: Control charts

  @Test func chartsHoldEveryDayOfTheInputs() throws {
    let (walk, export) = try made(31, contacts: 2000, daysBefore: 24)
    let result = try walk.run(export.text(walk))
    let all = PlainContact.all(export.legs)
    let rows = try #require(result.tables["control_charts"])
    let days = rows.filter { $0[0] == .text("abandon_ratio") && $0[2] == .text("day") }
    #expect(days.count == 31)
    var points: [ControlChart.Share] = []
    for (place, row) in days.enumerated() {
      let own = all.filter { $0.day == place - 24 && $0.isOffered && !$0.isShort(5) }
      #expect(row[3] == .text((walk.monday + (place - 24)).iso) && row[4] == .integer(own.count))
      #expect(near(number(row[5]), Double(own.count(where: \.isAbandoned)) / Double(own.count)))
      points.append(ControlChart.Share(successes: own.count(where: \.isAbandoned), trials: own.count))
    }
    let chart = try #require(ControlChart.shares(points, baseline: 24))
    for (row, judged) in zip(days, chart) {
      #expect(number(row[6]) == judged.centre && number(row[7]) == judged.low && number(row[8]) == judged.high && text(row[9]) == judged.rule.rawValue)
    }
    // Four whole weeks, of which three lie before the period: no baseline.
    let weeks = rows.filter { $0[0] == .text("service_level") && $0[2] == .text("week") }
    #expect(weeks.map { text($0[3]) } == ["2026-W43", "2026-W44", "2026-W45", "2026-W46"])
    #expect(weeks.allSatisfy { $0[9] == .text("no_baseline") && $0[6] == .empty })
    // First-contact resolution knows only days with seven days on both sides.
    let resolution = rows.filter { $0[0] == .text("fcr_ratio") && $0[2] == .text("day") }.map { text($0[3]) }
    #expect(resolution.first == (walk.monday + -16).iso && resolution.last == (walk.monday + -1).iso)
    #expect(rows.contains { $0[0] == .text("handle_time_s") && $0[1] == .text("mean") })
  }
}

extension String {
  /// The first leg of each contact only: without leg ids two rows of a contact would be told apart by their content.
  fileprivate func replacingLegs() -> String {
    var seen: Set<Substring> = []
    return split(separator: "\n").filter { seen.insert($0.prefix { $0 != "," }).inserted }.joined(separator: "\n") + "\n"
  }
}
