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
}
