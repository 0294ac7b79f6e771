// The `measures` and `quality` sections of the pipeline file: thresholds, windows, shares.

internal import CallCentre

extension SettingsReader {
  mutating func measures(_ node: YAMLNode?) -> (
    serviceLevel: PipelineFile.ServiceLevel, firstContactResolution: PipelineFile.FirstContactResolution
  ) {
    let values = section(
      node, "measures", keys: ["service_level", "first_contact_resolution"],
      others: ["sl": "service_level", "fcr": "first_contact_resolution"])
    return (serviceLevel(values?["service_level"]), firstContactResolution(values?["first_contact_resolution"]))
  }

  private mutating func serviceLevel(_ node: YAMLNode?) -> PipelineFile.ServiceLevel {
    var result = PipelineFile.ServiceLevel()
    let path = "measures.service_level"
    let others = ["threshold": "threshold_s", "short_abandon": "short_abandon_s"]
    guard let values = section(node, path, keys: ["threshold_s", "headline", "short_abandon_s"], others: others) else {
      return result
    }
    if let value = values["threshold_s"] { thresholds(value, path + ".threshold_s", into: &result) }
    if let value = values["headline"] {
      let others = [
        "negative": "neg", "positive": "pos", "excluding_short": "excl_short", "ans_only": "answered_only",
        "excl_ab": "ignore_abandon",
      ]
      let headline = word(value, path + ".headline", PipelineFile.ServiceLevel.Variant.allCases.map(\.rawValue), others: others)
      if let variant = headline.flatMap(PipelineFile.ServiceLevel.Variant.init(rawValue:)) { result.headline = variant }
    }
    if let value = values["short_abandon_s"], let seconds = integer(value, path + ".short_abandon_s", in: 0...86_400) {
      result.shortAbandon = seconds
    }
    return result
  }

  /// One number for all channels, or a map of channels.
  private mutating func thresholds(_ node: YAMLNode, _ path: String, into result: inout PipelineFile.ServiceLevel) {
    let range = 0...31_536_000
    guard case .map = node.content else {
      if let seconds = integer(node, path, in: range) { result.threshold = seconds }
      return
    }
    let channels = Channel.allCases.filter { $0 != .missing }
    guard
      let values = map(node, path, keys: channels.map(\.word), others: ["voice": "phone", "mail": "email", "e-mail": "email"])
    else { return }
    for channel in channels {
      if let value = values[channel.word] { result.thresholds[channel] = integer(value, "\(path).\(channel.word)", in: range) }
    }
  }

  private mutating func firstContactResolution(_ node: YAMLNode?) -> PipelineFile.FirstContactResolution {
    typealias Window = PipelineFile.FirstContactResolution.Window
    var result = PipelineFile.FirstContactResolution()
    let path = "measures.first_contact_resolution"
    guard let values = section(node, path, keys: ["windows", "headline", "same_issue"], others: ["window": "windows"]) else {
      return result
    }
    if let value = values["windows"], let elements = list(value, path + ".windows", of: "durations") {
      var windows: [Window] = []
      for element in elements {
        guard let window = window(element, path + ".windows") else { continue }
        if let same = windows.first(where: { $0.seconds == window.seconds }) {
          note(element, "\(path).windows: \(shown(window.name)) is as long as \(shown(same.name))", wanted: "each length once")
        } else {
          windows.append(window)
        }
      }
      if elements.isEmpty { note(value, "\(path).windows: an empty list", wanted: "at least one duration such as 7d") }
      result.windows = windows.sorted { $0.seconds < $1.seconds }
    }
    if let value = values["headline"] {
      if let window = window(value, path + ".headline") {
        if let listed = result.windows.first(where: { $0.seconds == window.seconds }) {
          result.headline = listed
        } else {
          note(
            value, "\(path).headline: \(shown(window.name)) is not among the windows",
            wanted: "one of \(result.windows.map(\.name).joined(separator: ", "))")
        }
      }
    } else if let listed = result.windows.first(where: { $0.seconds == 604_800 }) ?? result.windows.last {
      result.headline = listed
    }
    if let value = values["same_issue"], let word = word(value, path + ".same_issue", ["business_type", "none"]) {
      result.sameBusinessType = word == "business_type"
    }
    return result
  }

  private mutating func window(_ node: YAMLNode, _ path: String) -> PipelineFile.FirstContactResolution.Window? {
    if case .scalar(let text, _) = node.content, let seconds = durationSeconds(text), (1...31_622_400).contains(seconds) {
      return PipelineFile.FirstContactResolution.Window(name: text, seconds: seconds)
    }
    note(node, "\(path): \(node.kind)", wanted: "a duration such as 24h or 7d, at most 366d")
    return nil
  }

  /// `1%`, `0.5%` or `0.01`: an exact share from 0 to 1.
  mutating func share(_ node: YAMLNode, _ path: String) -> PipelineFile.Share? {
    if case .scalar(let text, _) = node.content, let share = exactShare(text) { return share }
    note(node, "\(path): \(node.kind)", wanted: "a share from 0 to 1 such as 1% or 0.01")
    return nil
  }
}

/// Seconds of `90s`, `15m` or `15min`, `24h`, `7d`, `2w`: digits and one unit.
package func durationSeconds(_ text: String) -> Int? {
  let digits = text.prefix { $0.isASCII && $0.isNumber }
  let units = ["s": 1, "m": 60, "min": 60, "h": 3_600, "d": 86_400, "w": 604_800]
  guard let count = plainInteger(String(digits)), count > 0, count <= 100_000_000,
    let unit = units[String(text.dropFirst(digits.count))]
  else { return nil }
  return count * unit
}

/// A decimal fraction or percentage as an exact share; nil when it is not one, or not within 0…1, or finer than a billionth.
package func exactShare(_ text: String) -> PipelineFile.Share? {
  let isPercent = text.hasSuffix("%")
  let number = isPercent ? text.dropLast() : text[...]
  let parts = number.split(separator: ".", omittingEmptySubsequences: false)
  let places = isPercent ? 7 : 9
  guard (1...2).contains(parts.count), let whole = plainInteger(String(parts[0])), (0...100).contains(whole),
    !parts[0].hasPrefix("-")
  else { return nil }
  let fraction = parts.count == 2 ? parts[1] : ""
  guard fraction.count <= places, fraction.utf8.allSatisfy({ (0x30...0x39).contains($0) }), parts.count == 1 || !fraction.isEmpty
  else { return nil }
  let padded = fraction + String(repeating: "0", count: places - fraction.count)
  let unit = isPercent ? 10_000_000 : 1_000_000_000
  let billionths = whole * unit + (Int(padded) ?? 0)
  return billionths <= 1_000_000_000 ? PipelineFile.Share(billionths: billionths) : nil
}
