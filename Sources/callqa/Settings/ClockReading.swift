// One clock of a policy version, with its targets.

internal import CallCentre

/// Reads a clock. A word of the domain that this version does not compute with makes the clock not computable (D31); any other
/// word is a fault of the file.
struct ClockReading {
  var reader: SettingsReader
  let place: String
  private(set) var name: ClockName?
  /// The first setting that is not computed with.
  private(set) var feature: (text: String, line: Int)?
  private var path: String { "\(place), clock \(name?.rawValue ?? "")" }

  init(reader: SettingsReader, place: String) {
    self.reader = reader
    self.place = place
  }

  private static let keys = [
    "clock", "start", "stop", "targets", "pause", "on_reopen", "cancel_on", "count_first_day", "roll_last_day", "ends",
    "due_soon",
  ]
  private static let stops: [Milestone] = [.registered, .acknowledged, .firstReply, .closed, .escalated, .followUp]

  mutating func clock(_ node: YAMLNode) -> Policy.Clock? {
    let others = ["name": "clock", "target": "targets", "pauses": "pause", "from": "start", "until": "stop"]
    guard let values = reader.map(node, "a clock of \(place)", keys: ClockReading.keys, others: others) else { return nil }
    guard let nameNode = values["clock"] else {
      reader.note(node, "a clock of \(place) has no clock", wanted: "a line such as clock: resolve")
      return nil
    }
    let names = ClockName.allCases.map(\.rawValue)
    guard
      let word = reader.word(
        nameNode, "\(place): clock", names,
        others: ["acknowledgement": "acknowledge", "followup": "follow_up", "reply": "first_reply"]),
      let name = ClockName(rawValue: word)
    else { return nil }
    self.name = name
    let start = moment(values["start"], "start", known: Policy.Clock.Start.allCases.map(\.rawValue), at: node).flatMap(
      Policy.Clock.Start.init(rawValue:))
    let stopField = moment(values["stop"], "stop", known: ClockReading.stops.map(\.field), at: node)
    let stop = stopField.flatMap { field in ClockReading.stops.first { $0.field == field } }
    let targets = self.targets(values["targets"], at: node)
    if start == .closed, stop == .closed, let value = values["stop"] {
      reader.note(value, "\(path): start and stop are both closed_at", wanted: "two different moments")
    }
    guard let start, let stop else { return nil }
    var clock = Policy.Clock(name: name, start: start, stop: stop, targets: targets)
    readOptions(values, into: &clock)
    return clock
  }

  private mutating func readOptions(_ values: [String: YAMLNode], into clock: inout Policy.Clock) {
    if let value = values["pause"], let elements = reader.list(value, "\(path): pause", of: "states") {
      clock.pause = Set(elements.compactMap { state($0) }.compactMap(Policy.Clock.Pause.init(rawValue:)))
    }
    if let value = values["on_reopen"], let word = reader.word(value, "\(path): on_reopen", ["keep", "continue"]) {
      clock.continuesOnReopen = word == "continue"
      if clock.continuesOnReopen, clock.stop != .closed {
        reader.note(
          value, "\(path): on_reopen: continue with stop: \(clock.stop.field)", wanted: "stop: closed_at, or on_reopen left out")
      }
    }
    if let value = values["cancel_on"], let elements = reader.list(value, "\(path): cancel_on", of: "moments") {
      for element in elements where moment(element, "cancel_on", known: ["closed_at"], at: value) == "closed_at" {
        clock.cancelledByClosing = true
      }
    }
    if let value = values["count_first_day"] { clock.countsFirstDay = reader.boolean(value, "\(path): count_first_day") ?? false }
    if let value = values["roll_last_day"] { clock.rollsLastDay = reader.boolean(value, "\(path): roll_last_day") ?? false }
    if let value = values["ends"] {
      let word = reader.word(value, "\(path): ends", Policy.Clock.Ends.allCases.map(\.rawValue))
      clock.ends = word.flatMap(Policy.Clock.Ends.init(rawValue:)) ?? .endOfDay
    }
    if let value = values["due_soon"] { clock.dueSoon = reader.integer(value, "\(path): due_soon", in: 0...3_660) ?? 7 }
    // The promise has no pauses and one moment (L16).
    if clock.targets.contains(where: { $0.limit == .promised }), !clock.pause.isEmpty, let value = values["pause"] {
      notComputable("pause with from: promised_due_at", at: value)
    }
  }

  private mutating func notComputable(_ text: String, at node: YAMLNode) {
    if feature == nil { feature = (text, node.line) }
  }

  /// A field that holds a moment; `known` are those that this key can name.
  private mutating func moment(_ value: YAMLNode?, _ key: String, known: [String], at node: YAMLNode) -> String? {
    guard let value else {
      reader.note(node, "\(path) has no \(key)", wanted: "a line such as \(key): \(known[0])")
      return nil
    }
    guard let field = reader.text(value, "\(path): \(key)") else { return nil }
    if known.contains(field) { return field }
    if Milestone.allCases.contains(where: { $0.field == field }) {
      notComputable("\(key): \(field)", at: value)
    } else {
      let others = [
        "received": "received_at", "closed": "closed_at", "acknowledged_at": "acked_at", "follow_up_at": "followup_at",
      ]
      reader.unknownWord(field, at: value, "\(path): \(key)", known, others: others)
    }
    return nil
  }

  private mutating func state(_ node: YAMLNode) -> String? {
    let known = Policy.Clock.Pause.allCases.map(\.rawValue)
    guard let word = reader.text(node, "\(path): pause") else { return nil }
    if known.contains(word) { return word }
    if ComplaintStatus.allCases.contains(where: { $0 != .missing && $0.word == word }) {
      notComputable("pause: \(word)", at: node)
    } else {
      reader.unknownWord(
        word, at: node, "\(path): pause", known,
        others: ["waiting": "waiting_customer", "挂起": "suspended", "待客户补充": "waiting_customer"])
    }
    return nil
  }

  // MARK: Targets

  private mutating func targets(_ node: YAMLNode?, at clock: YAMLNode) -> [Policy.Target] {
    guard let node else {
      reader.note(clock, "\(path) has no targets", wanted: "a list such as targets: [{amount: 15, unit: calendar_days}]")
      return []
    }
    guard let elements = reader.list(node, "\(path): targets", of: "targets") else { return [] }
    if elements.isEmpty { reader.note(node, "\(path): targets: an empty list", wanted: "at least one target") }
    return elements.compactMap { target($0) }
  }

  private mutating func target(_ node: YAMLNode) -> Policy.Target? {
    let place = "a target of \(path)"
    guard
      let values = reader.map(
        node, place, keys: ["when", "amount", "unit", "from", "extension"], others: ["if": "when", "days": "amount"])
    else { return nil }
    guard let limit = limit(values, place, at: node) else { return nil }
    var target = Policy.Target(limit: limit)
    if let value = values["when"] { target.when = conditions(value, place) }
    if let value = values["extension"] {
      target.extension = self.extension(value, place)
      switch limit {
      case .amount(_, .calendarDays), .amount(_, .workingDays): break
      case .amount(_, let unit): notComputable("extension of a target in \(unit.rawValue)", at: value)
      case .promised: notComputable("extension with from: promised_due_at", at: value)
      }
    }
    return target
  }

  private mutating func limit(_ values: [String: YAMLNode], _ place: String, at node: YAMLNode) -> Policy.Target.Limit? {
    if let from = values["from"] {
      if let both = values["amount"] ?? values["unit"] {
        reader.note(both, "\(place) has from and an amount or unit", wanted: "either from, or amount and unit")
      }
      return reader.word(from, "\(place): from", ["promised_due_at"]) == nil ? nil : .promised
    }
    guard let amountNode = values["amount"], let unitNode = values["unit"] else {
      reader.note(
        node, "\(place) has no \(values["amount"] == nil ? "amount" : "unit")",
        wanted: "amount and unit, or from: promised_due_at")
      return nil
    }
    let amount = reader.integer(amountNode, "\(place): amount", in: 1...100_000)
    let unit = self.unit(unitNode, "\(place): unit")
    guard let amount, let unit else { return nil }
    return .amount(amount, unit)
  }

  private mutating func unit(_ node: YAMLNode, _ path: String) -> ClockUnit? {
    let others = [
      "days": "calendar_days", "day": "calendar_days", "business_days": "working_days", "workdays": "working_days",
      "hour": "hours", "business_hours": "working_hours",
    ]
    return reader.word(node, path, ClockUnit.allCases.map(\.rawValue), others: others).flatMap(ClockUnit.init(rawValue:))
  }

  private mutating func conditions(_ node: YAMLNode, _ place: String) -> [Policy.Target.Field: Set<String>] {
    let known = Policy.Target.Field.allCases.map(\.rawValue)
    let others = ["business": "business_b", "responsible_dept": "department", "regulator": "via_regulator"]
    guard let values = reader.map(node, "\(place): when", keys: known, others: others) else { return [:] }
    var result: [Policy.Target.Field: Set<String>] = [:]
    for field in Policy.Target.Field.allCases {
      guard let value = values[field.rawValue] else { continue }
      let path = "\(place): when.\(field.rawValue)"
      let texts =
        field == .viaRegulator ? reader.words(value, path, ["yes", "no"]) : reader.texts(value, path, allowsEmpty: true)
      if case .list(let elements) = value.content, elements.isEmpty {
        reader.note(value, "\(path): an empty list", wanted: "at least one value")
      }
      result[field] = Set(texts ?? [])
    }
    return result
  }

  private mutating func `extension`(_ node: YAMLNode, _ place: String) -> Policy.Extension? {
    let path = "\(place): extension"
    guard let values = reader.map(node, path, keys: ["amount", "unit", "approval", "before_expiry"]) else { return nil }
    for key in ["amount", "unit", "approval", "before_expiry"] where values[key] == nil {
      reader.note(
        node, "\(path) has no \(key)", wanted: "{amount: 30, unit: calendar_days, approval: required, before_expiry: true}")
    }
    let amount = values["amount"].flatMap { reader.integer($0, "\(path): amount", in: 1...100_000) }
    let unit = values["unit"].flatMap { self.unit($0, "\(path): unit") }
    let approval = values["approval"].flatMap { reader.word($0, "\(path): approval", ["required", "none"]) }
    let beforeExpiry = values["before_expiry"].flatMap { reader.boolean($0, "\(path): before_expiry") }
    guard let amount, let unit, let approval, let beforeExpiry else { return nil }
    if unit == .hours || unit == .workingHours, let value = values["unit"] {
      notComputable("extension in \(unit.rawValue)", at: value)
    }
    return Policy.Extension(amount: amount, unit: unit, approvalRequired: approval == "required", beforeExpiry: beforeExpiry)
  }
}
