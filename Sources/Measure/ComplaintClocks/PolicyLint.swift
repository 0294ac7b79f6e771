// What is no error in a policy file and still worth a person's look: gaps between versions, years without a calendar, classes that
// no complaint has or that the exports write in another way.

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

  /// How many complaints have which value of a field that targets may ask for. A field that no file has is left out; a complaint
  /// without a value has "".
  package typealias Classes = [Policy.Target.Field: [String: Int]]

  /// Classes that targets name and no complaint has, and classes of complaints that a target may have meant.
  /// - Parameter shown: how a value of a complaint is printed; one may hold what points at somebody.
  /// - Returns: one sentence each, in the order of policy names, days, clocks and targets; the same one only once.
  package static func classWarnings(_ policies: [Policy], seen: Classes, shown: (String) -> String) -> [String] {
    var warnings: [String] = []
    for (_, versions) in versions(policies) {
      for version in versions {
        for clock in version.clocks {
          for warning in unknownClasses(version, clock, seen, shown) where !warnings.contains(warning) { warnings.append(warning) }
        }
      }
    }
    return warnings + likeClasses(policies, seen, shown)
  }

  private static func unknownClasses(_ version: Policy, _ clock: Policy.Clock, _ seen: Classes, _ shown: (String) -> String) -> [String] {
    clock.targets.flatMap { target -> [String] in
      target.when.sorted { $0.key.rawValue < $1.key.rawValue }.flatMap { field, values -> [String] in
        let place = "policy \(version.name), clock \(clock.name.rawValue): "
        guard let known = seen[field] else { return [place + "a target asks for \(field.rawValue), which no file has: it holds for no complaint"] }
        // yes and no are no classes that somebody could have misspelt.
        return values.sorted(by: bytesPrecede).filter { field != .viaRegulator && known[$0] == nil }.map {
          place + "no complaint has \(field.rawValue) \"\($0)\"; found: \(list(known, shown))"
        }
      }
    }
  }

  /// Classes that the exports write in another way than the policies: one holds the other, such as 重大投诉 and 重大.
  private static func likeClasses(_ policies: [Policy], _ seen: Classes, _ shown: (String) -> String) -> [String] {
    var named: [Policy.Target.Field: Set<String>] = [:]
    for target in policies.flatMap(\.clocks).flatMap(\.targets) { named.merge(target.when) { $0.union($1) } }
    return named.sorted { $0.key.rawValue < $1.key.rawValue }.flatMap { field, values -> [String] in
      (seen[field] ?? [:]).sorted { bytesPrecede($0.key, $1.key) }.compactMap { found, count -> String? in
        guard !found.isEmpty, !values.contains(found) else { return nil }
        guard let like = values.sorted(by: bytesPrecede).first(where: { !$0.isEmpty && ($0.contains(found) || found.contains($0)) }) else { return nil }
        return "\(count) complaints have \(field.rawValue) \"\(shown(found))\", policies name \"\(like)\": if they mean the same, say so under values in the pipeline file"
      }
    }
  }

  /// The commonest values with how many complaints have them.
  private static func list(_ values: [String: Int], _ print: (String) -> String) -> String {
    if values.isEmpty { return "nothing" }
    let sorted = values.sorted { $0.value != $1.value ? $0.value > $1.value : bytesPrecede($0.key, $1.key) }
    let shown = sorted.prefix(6).map { "\($0.key.isEmpty ? "(empty)" : "\"\(print($0.key))\"") (\($0.value))" }.joined(separator: ", ")
    return sorted.count > 6 ? shown + " and \(sorted.count - 6) more" : shown
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
