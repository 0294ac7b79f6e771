// What is no error in a policy file and still worth a person's look: gaps between versions, years without a calendar.

package import CallCentre

/// Warnings for `callqa check`; none of them changes a verdict.
package enum PolicyLint {
  /// - Parameters:
  ///   - policies: the versions in use.
  ///   - calendars: by id.
  ///   - asOf: the local day of the as-of; a deadline may lie sixty days behind it.
  /// - Returns: one sentence each, in the order of policy names and days.
  package static func warnings(_ policies: [Policy], calendars: [String: WorkingCalendar], asOf: LocalDay) -> [String] {
    gaps(policies) + ended(policies, asOf) + missingYears(policies, calendars, asOf)
  }

  private static func versions(_ policies: [Policy]) -> [(name: String, versions: [Policy])] {
    Dictionary(grouping: policies, by: \.name).sorted { bytesPrecede($0.key, $1.key) }
      .map { ($0.key, $0.value.sorted { $0.effectiveFrom < $1.effectiveFrom }) }
  }

  /// Days on which no version is in force between two that are.
  private static func gaps(_ policies: [Policy]) -> [String] {
    versions(policies).flatMap { name, versions in
      zip(versions, versions.dropFirst()).compactMap { earlier, later -> String? in
        guard let end = earlier.effectiveTo, end + 1 < later.effectiveFrom else { return nil }
        return "policy \(name): no version is in force from \((end + 1).iso) to \((later.effectiveFrom + -1).iso); complaints received then have none of its clocks"
      }
    }
  }

  /// No policy at all is in force any more. One that another policy replaced is no news.
  private static func ended(_ policies: [Policy], _ asOf: LocalDay) -> [String] {
    let ends = policies.compactMap(\.effectiveTo)
    guard !policies.isEmpty, ends.count == policies.count, let last = ends.max(), last < asOf else { return [] }
    return ["no policy is in force since \((last + 1).iso); complaints received since have no clocks"]
  }

  /// A deadline that needs a day of a year without a file is unknown (T11).
  private static func missingYears(_ policies: [Policy], _ calendars: [String: WorkingCalendar], _ asOf: LocalDay) -> [String] {
    let wanted = Set([asOf.civil.year, (asOf + 60).civil.year]).sorted()
    return Set(policies.map(\.calendar)).sorted(by: bytesPrecede).flatMap { id -> [String] in
      let known = calendars[id]?.knownYears ?? []
      return wanted.filter { !known.contains($0) }.map {
        "calendar \(id): there is no \(id)-\($0).csv; deadlines that need a working day of \($0) will be unknown"
      }
    }
  }
}
