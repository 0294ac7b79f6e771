// Values → canonical text: every effective setting in one order, whatever the file's order, comments and defaults.

internal import CallCentre

extension PipelineFile {
  /// A pipeline file that says all of this. Reading it gives equal values, and equal values give the same bytes.
  package var canonicalText: String {
    var text = "version: 1\n"
    text += "name: \(quoted(name))\n"
    text += "language: \(quoted(language.rawValue))\n"
    text += "period: \(quoted(period))\n"
    text += figureSettings
    // Belongs to `quality`, with which the figure settings end; it changes no figure.
    text += "  max_findings_per_kind: \(maxFindingsPerKind)\n"
    if !references.isEmpty { text += "references:\n" }
    for reference in ReferenceName.allCases {
      if let path = references[reference] { text += "  \(reference.rawValue): \(quoted(path))\n" }
    }
    text += "output:\n  directory: \(quoted(output.directory))\n"
    text += "  formats: [\(output.formats.map(\.rawValue).joined(separator: ", "))]\n"
    text += "  keep_stages: \(output.keepStages)\n"
    if let keyFile = output.keyFile { text += "  key_file: \(quoted(keyFile))\n" }
    return text
  }

  /// The settings that can change a figure, for the settings' digest: the same figures come from the same digest wherever the
  /// report is written to, in whatever language and format, and for whatever period. The reference files' texts belong to it too.
  package var figureSettings: String {
    var text = "time_zone: \(quoted(timeZone.name))\n"
    text += "sources:\n"
    for name in SourceName.allCases {
      guard let blocks = sources[name] else { continue }
      text += "  \(name.rawValue):\n"
      for block in blocks { text += block.canonicalLines(of: name) }
    }
    text += "measures:\n  service_level:\n"
    text += "    threshold_s: \(thresholdText)\n"
    text += "    headline: \(serviceLevel.headline.rawValue)\n    short_abandon_s: \(serviceLevel.shortAbandon)\n"
    text += "  first_contact_resolution:\n"
    text += "    windows: [\(firstContactResolution.windows.map(\.name).joined(separator: ", "))]\n"
    text += "    headline: \(firstContactResolution.headline.name)\n"
    text += "    same_issue: \(firstContactResolution.sameBusinessType ? "business_type" : "none")\n"
    text += "quality:\n  max_rejected: \(maxRejected.text)\n"
    return text
  }

  private var thresholdText: String {
    if serviceLevel.thresholds.isEmpty { return String(serviceLevel.threshold) }
    let pairs = Channel.allCases.compactMap { channel in serviceLevel.thresholds[channel].map { "\(channel.word): \($0)" } }
    return "{" + pairs.joined(separator: ", ") + "}"
  }
}

extension PipelineFile.Share {
  /// As a percentage without trailing zeros.
  package var text: String {
    let fraction = paddedNumber(billionths % 10_000_000, 7)
    let kept = String(fraction.reversed().drop { $0 == "0" }.reversed())
    return "\(billionths / 10_000_000)" + (kept.isEmpty ? "" : "." + kept) + "%"
  }
}

extension PipelineFile.Block {
  fileprivate func canonicalLines(of source: SourceName) -> String {
    var lines = ["files: \(list(files))", "encoding: \(encoding ?? "auto")"]
    lines.append("delimiter: \(delimiter.map { quoted(Character(UnicodeScalar($0)).description) } ?? "auto")")
    lines += ["quote: \(quote.text)", "escape: \(escape.text)", "record_delimiter: \(recordDelimiter?.rawValue ?? "auto")"]
    lines.append("preamble_lines: \(preambleLines.map(String.init) ?? "auto")")
    lines.append("header_lines: \(headerLines.map(String.init) ?? "auto")")
    lines.append("footnote_lines: \(footnoteLines.map(String.init) ?? "auto")")
    lines.append("columns: \(map(columns))")
    lines.append("values: {\(values.sorted { $0.key < $1.key }.map { "\($0.key): \(map($0.value))" }.joined(separator: ", "))}")
    lines.append("units: {\(units.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value.rawValue)" }.joined(separator: ", "))}")
    lines += ["missing: \(missingText)", "constants: \(map(constants))"]
    if source == .contacts { lines += ["talk_includes_hold: \(talkIncludesHold)", "one_row_per: \(oneRowPer.rawValue)"] }
    lines += derivationLines
    return "    - " + lines.joined(separator: "\n      ") + "\n"
  }

  private func list(_ texts: [String]) -> String { "[" + texts.map(quoted).joined(separator: ", ") + "]" }
  private func map(_ pairs: [String: String]) -> String {
    "{" + pairs.sorted { $0.key < $1.key }.map { "\(quoted($0.key)): \(quoted($0.value))" }.joined(separator: ", ") + "}"
  }
}

extension PipelineFile.Block.Mark {
  fileprivate var text: String {
    switch self {
    case .found: "auto"
    case .none: "none"
    case .byte(let byte): quoted(Character(UnicodeScalar(byte)).description)
    }
  }
}

/// A YAML double-quoted scalar on one line.
func quoted(_ text: String) -> String {
  var result = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": result += "\\\""
    case "\\": result += "\\\\"
    case "\n": result += "\\n"
    case "\t": result += "\\t"
    default:
      let needsEscape =
        scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || [0x2028, 0x2029, 0xFEFF].contains(scalar.value)
        || scalar.value >= 0xFFFE && scalar.value & 0xFFFE == 0xFFFE
      if needsEscape {
        let digits = String(scalar.value, radix: 16)
        result += "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
  }
  return result + "\""
}
