// policies.yaml → policies: versions, clocks and targets, each checked against the format that the compliance officer reads.

package import CallCentre

/// What the policy file says.
package struct PolicyFile: Sendable {
  /// Every version of every policy, in the file's order, in use or not. Clocks of `notComputable` are not among their clocks.
  package var policies: [Policy]
  /// Names of the policies that judge complaints (L14), each once, in the order of `in_use` or of the file.
  package var inUse: [String]
  /// Clocks of policies in use that ask for something this version does not compute (D31).
  package var notComputable: [NotComputableClock]

  /// The versions that judge complaints.
  package var used: [Policy] { policies.filter { inUse.contains($0.name) } }

  /// A clock that is reported as not computable (feature), never computed without the feature.
  package struct NotComputableClock: Sendable, Hashable {
    package var policy: String
    /// First day of receipt of the version it stands in.
    package var effectiveFrom: LocalDay
    package var clock: ClockName
    /// The setting that is not understood, such as `start: registered_at`.
    package var feature: String
    package var line: Int
  }

  /// Reads the text of a policy file.
  /// - Parameter calendars: ids that have a `<id>-week.csv`; a policy in use with another calendar is refused (D5).
  ///   nil: not checked.
  package static func read(_ text: String, file: String, calendars: Set<String>?) throws(SettingsErrors) -> PolicyFile {
    var reading = PolicyReading(reader: SettingsReader(file: file))
    let root = try reading.reader.root(text)
    let result = reading.policyFile(root, calendars: calendars)
    try reading.reader.finish()
    return result
  }
}

/// A version and where the parts stand that are compared with other versions.
private struct Version {
  var policy: Policy
  var notComputable: [PolicyFile.NotComputableClock]
  var from: YAMLNode
  var calendar: YAMLNode
}

private struct PolicyReading {
  var reader: SettingsReader
  /// Names of all policies met, faulty versions included, each once.
  var names: [String] = []

  init(reader: SettingsReader) { self.reader = reader }

  mutating func policyFile(_ root: YAMLNode, calendars: Set<String>?) -> PolicyFile {
    var versions: [Version] = []
    guard let values = reader.map(root, "", keys: ["version", "in_use", "policies"]) else {
      return PolicyFile(policies: [], inUse: [], notComputable: [])
    }
    if let version = values["version"] { reader.formatVersion(version) }
    if let list = values["policies"] {
      for node in reader.list(list, "policies", of: "policy versions") ?? [] {
        if let version = self.version(node) { versions.append(version) }
      }
    } else {
      reader.note(root, "no policies", wanted: "policies with a list of policy versions")
    }
    let inUse = self.inUse(values["in_use"])
    refuseOverlaps(versions)
    for version in versions where inUse.contains(version.policy.name) {
      guard let known = calendars?.sorted(), !known.contains(version.policy.calendar) else { continue }
      reader.note(
        version.calendar, "policy \(version.policy.name): there is no \(version.policy.calendar)-week.csv among the calendars",
        wanted: known.isEmpty ? "that file" : "that file, or one of \(known.joined(separator: ", "))",
        suggestion: nearestWord(to: version.policy.calendar, among: known))
    }
    return PolicyFile(
      policies: versions.map(\.policy), inUse: inUse,
      notComputable: versions.filter { inUse.contains($0.policy.name) }.flatMap(\.notComputable))
  }

  private mutating func inUse(_ node: YAMLNode?) -> [String] {
    guard let node else { return names }
    var result: [String] = []
    for element in reader.list(node, "in_use", of: "policy names") ?? [] {
      guard let name = reader.text(element, "in_use") else { continue }
      if !names.contains(name) {
        reader.note(
          element, "in_use: there is no policy \(shown(name))", wanted: "one of \(names.joined(separator: ", "))",
          suggestion: nearestWord(to: name, among: names))
      } else if result.contains(name) {
        reader.note(element, "in_use: \(shown(name)) stands twice", wanted: "it once")
      } else {
        result.append(name)
      }
    }
    return result
  }

  /// Two versions of one policy may not both apply to a day of receipt (L13).
  private mutating func refuseOverlaps(_ versions: [Version]) {
    for name in names {
      let same = versions.enumerated().filter { $0.element.policy.name == name }
        .sorted { ($0.element.policy.effectiveFrom, $0.offset) < ($1.element.policy.effectiveFrom, $1.offset) }.map(\.element)
      for (earlier, later) in zip(same, same.dropFirst()) {
        let end = earlier.policy.effectiveTo
        if let end, end < later.policy.effectiveFrom { continue }
        let until = end.map { "until \($0.iso)" } ?? "without an end"
        let first = later.policy.effectiveFrom
        reader.note(
          later.from,
          "policy \(name): this version begins on \(first.iso), while the one in line \(earlier.from.line) is in force \(until)",
          wanted: "effective_to: \((first + -1).iso) or earlier in that one")
      }
    }
  }

  private mutating func version(_ node: YAMLNode) -> Version? {
    let keys = ["policy", "title", "source", "effective_from", "effective_to", "calendar", "clocks"]
    guard
      let values = reader.map(
        node, "a policy version", keys: keys, others: ["name": "policy", "from": "effective_from", "to": "effective_to"])
    else { return nil }
    guard let nameNode = required(values["policy"], "policy", in: "a policy version", at: node),
      let name = reader.text(nameNode, "policy")
    else {
      return nil
    }
    if !names.contains(name) { names.append(name) }
    let place = "policy \(name)"
    let title = values["title"].flatMap { reader.text($0, "\(place): title") } ?? name
    let source = values["source"].flatMap { reader.text($0, "\(place): source") } ?? ""
    let from = required(values["effective_from"], "effective_from", in: place, at: node)
    let firstDay = from.flatMap { day($0, "\(place): effective_from") }
    let lastDay = values["effective_to"].flatMap { day($0, "\(place): effective_to") }
    if let firstDay, let lastDay, lastDay < firstDay, let to = values["effective_to"] {
      reader.note(
        to, "\(place): effective_to \(lastDay.iso) lies before effective_from \(firstDay.iso)", wanted: "that day or a later one")
    }
    let calendarNode = required(values["calendar"], "calendar", in: place, at: node)
    let calendar = calendarNode.flatMap { reader.text($0, "\(place): calendar") }
    let clocks = self.clocks(values["clocks"], of: name, from: firstDay, at: node)
    guard let from, let firstDay, let calendarNode, let calendar else { return nil }
    let policy = Policy(
      name: name, title: title, source: source, effectiveFrom: firstDay, effectiveTo: lastDay, calendar: calendar,
      clocks: clocks.computable)
    return Version(policy: policy, notComputable: clocks.notComputable, from: from, calendar: calendarNode)
  }

  private mutating func clocks(
    _ value: YAMLNode?, of policy: String, from firstDay: LocalDay?, at node: YAMLNode
  ) -> (computable: [Policy.Clock], notComputable: [PolicyFile.NotComputableClock]) {
    let place = "policy \(policy)"
    var computable: [Policy.Clock] = []
    var notComputable: [PolicyFile.NotComputableClock] = []
    var lines: [ClockName: Int] = [:]
    let list = required(value, "clocks", in: place, at: node).flatMap { reader.list($0, "\(place): clocks", of: "clocks") }
    for element in list ?? [] {
      var reading = ClockReading(reader: reader, place: place)
      let clock = reading.clock(element)
      reader = reading.reader
      guard let name = reading.name else { continue }
      if let first = lines[name] {
        reader.note(
          element, "\(place): the clock \(name.rawValue) stands twice",
          wanted: "it once in a version; it stands in line \(first) too")
        continue
      }
      lines[name] = element.line
      if let feature = reading.feature {
        notComputable.append(
          PolicyFile.NotComputableClock(
            policy: policy, effectiveFrom: firstDay ?? LocalDay(0), clock: name, feature: feature.text, line: feature.line))
      } else if let clock {
        computable.append(clock)
      }
    }
    return (computable, notComputable)
  }

  private mutating func required(_ value: YAMLNode?, _ key: String, in place: String, at node: YAMLNode) -> YAMLNode? {
    if value == nil { reader.note(node, "\(place) has no \(key)", wanted: "a line \(key): …") }
    return value
  }

  private mutating func day(_ node: YAMLNode, _ path: String) -> LocalDay? {
    if case .scalar(let text, _) = node.content, let day = LocalDay(iso: text) { return day }
    reader.note(node, "\(path): \(node.kind)", wanted: "a date such as 2026-10-01")
    return nil
  }
}
