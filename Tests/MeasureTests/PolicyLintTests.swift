// Warnings about policies and calendars that are no errors.

internal import CallCentre
internal import Measure
internal import Testing

@Suite struct PolicyLintTests {
  private func version(_ name: String, _ from: String, _ to: String?) throws -> Policy {
    Policy(
      name: name, title: "", source: "", effectiveFrom: try #require(LocalDay(iso: from)), effectiveTo: to.flatMap { LocalDay(iso: $0) },
      calendar: "cn", clocks: [.plain(15, .workingDays)])
  }

  @Test func gapsEndsAndYears() throws {
    let cn = try ShippedFiles.calendar("cn", years: [2025, 2026])
    let policies = [
      try version("B", "2026-03-01", nil), try version("B", "2025-01-01", "2026-01-31"), try version("A", "2025-01-01", "2026-06-30"),
      try version("C", "2025-01-01", "2025-12-31"), try version("C", "2026-01-01", nil),
    ]
    let day = try #require(LocalDay(iso: "2026-11-09"))
    #expect(
      PolicyLint.warnings(policies, calendars: ["cn": cn], asOf: day) == [
        "policy B: no version is in force from 2026-02-01 to 2026-02-28; complaints received then have none of its clocks",
        "calendar cn: there is no cn-2027.csv; deadlines that need a working day of 2027 will be unknown",
      ])
    #expect(
      PolicyLint.warnings([policies[1], policies[2]], calendars: ["cn": cn], asOf: try #require(LocalDay(iso: "2026-10-09")))
        == ["no policy is in force since 2026-07-01; complaints received since have no clocks"])
    #expect(PolicyLint.warnings([policies[0]], calendars: ["cn": cn], asOf: try #require(LocalDay(iso: "2026-10-09"))).isEmpty)
  }

  @Test func classesThatMeetNothing() throws {
    func target(_ when: [Policy.Target.Field: Set<String>]) -> Policy.Target {
      var target = Policy.Target(limit: .amount(1, .workingDays))
      target.when = when
      return target
    }
    func warnings(_ targets: [Policy.Target], _ seen: PolicyLint.Classes) throws -> [String] {
      var policy = try version("A", "2025-01-01", nil)
      policy.clocks = [Policy.Clock(name: .resolve, start: .received, stop: .closed, targets: targets)]
      return PolicyLint.classWarnings([policy, policy], seen: seen) { $0 }
    }
    let levels: PolicyLint.Classes = [.level: ["一般": 7, "重大": 2, "": 1]]
    #expect(try warnings([target([:])], levels).isEmpty)
    #expect(try warnings([target([.level: ["重大"]]), target([:])], levels).isEmpty)
    #expect(
      try warnings([target([.level: ["重大", "重大 "]]), target([:])], levels) == [
        "policy A, clock resolve: no complaint has level \"重大 \"; found: \"一般\" (7), \"重大\" (2), (empty) (1)"
      ])
    #expect(
      try warnings([target([.level: ["重大"]])], [.level: ["重大投诉": 4, "重大": 1, "大": 2, "一般": 9]]) == [
        "2 complaints have level \"大\", policies name \"重大\": if they mean the same, say so under values in the pipeline file",
        "4 complaints have level \"重大投诉\", policies name \"重大\": if they mean the same, say so under values in the pipeline file",
      ])
    #expect(
      try warnings([target([.department: ["卡部"]])], levels) == [
        "policy A, clock resolve: a target asks for department, which no file has: it holds for no complaint"
      ])
    let many: PolicyLint.Classes = [.channel: Dictionary(uniqueKeysWithValues: (0..<8).map { ("k\($0)", 9 - $0) })]
    #expect(
      try warnings([target([.channel: ["电话"]])], many) == [
        "policy A, clock resolve: no complaint has channel \"电话\"; found: \"k0\" (9), \"k1\" (8), \"k2\" (7), \"k3\" (6), \"k4\" (5), \"k5\" (4) and 2 more"
      ])
  }
}
