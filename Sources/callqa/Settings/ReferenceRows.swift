// Targets, aliases, categories, improvements, exposure, breaks, abilities and forbidden phrases: rows as values.

package import CallCentre

/// A wanted value of a figure, from a day on.
package struct TargetRow: Sendable, Hashable {
  package var metric: String
  package var variant: String
  package var dimension: String
  /// "" for dimension `all`; `*` means every member.
  package var member: String
  /// Ratios as 0…1, seconds and counts as they are.
  package var atLeast: Double?
  package var atMost: Double?
  /// nil: from the beginning.
  package var effectiveFrom: LocalDay?

  static let columns = ["metric", "variant", "dimension", "member", "at_least", "at_most", "effective_from"]

  /// Seconds within which urgent contacts are to be answered, by word of their kind or `*`: rows of metric wait_s and
  /// dimension urgent that are in force on `day`; the latest of a kind holds.
  package static func urgentSeconds(_ rows: [TargetRow], on day: LocalDay?) -> [String: Int] {
    let own = rows.filter { $0.metric == "wait_s" && $0.dimension == "urgent" && ($0.variant.isEmpty || $0.variant == "max") }
      .sorted { ($0.effectiveFrom ?? LocalDay(.min)) < ($1.effectiveFrom ?? LocalDay(.min)) }
    var result: [String: Int] = [:]
    for row in own {
      if let from = row.effectiveFrom, let day, from > day { continue }
      if let seconds = row.atMost { result[row.member] = Int(max(0, min(seconds, 31_536_000))) }
    }
    return result
  }
}

/// A header that names a field, besides the built-in ones.
package struct AliasRow: Sendable, Hashable {
  package var field: String
  package var header: String
  static let columns = ["field", "header"]
}

/// A business type and its place in the tree.
package struct CategoryRow: Sendable, Hashable {
  package var value: String
  /// "" at the top.
  package var parent: String
  /// The customer could have done it without an agent.
  package var selfService: Bool
  /// `missing`: not urgent.
  package var urgent: Urgency
  static let columns = ["value", "parent", "self_service", "urgent"]
}

/// Something that was done about a theme, so that its figures can be compared before and after.
package struct ImprovementRow: Sendable, Hashable {
  package var date: LocalDay
  package var theme: String
  package var department: String
  package var what: String
  static let columns = ["date", "theme", "department", "what"]
}

/// Denominators of a month.
package struct ExposureRow: Sendable, Hashable {
  package var year: Int
  package var month: Int
  package var customers: Int?
  package var outlets: Int?
  static let columns = ["month", "customers", "outlets"]
}

/// A day from which a metric is not comparable with what it was before.
package struct BreakRow: Sendable, Hashable {
  package var date: LocalDay
  package var metric: String
  package var what: String
  static let columns = ["date", "metric", "what"]
}

/// A metric that tells of an ability of agents.
package struct AbilityRow: Sendable, Hashable {
  package var ability: String
  package var metric: String
  static let columns = ["ability", "metric"]
}

extension SettingsReader {
  static let dimensions = [
    "all", "channel", "direction", "queue", "team", "agent", "business_type", "segment", "department", "day", "hour", "theme",
    "policy", "urgent",
  ]

  /// - Parameter metrics: the known metric names; empty: names are not checked.
  mutating func targets(_ text: String, metrics: [String]) -> [TargetRow] {
    var result: [TargetRow] = []
    var lines: [TargetRow: Int] = [:]
    for row in ReferenceTable(text, columns: TargetRow.columns, reader: &self).rows {
      guard let metric = metric(row["metric"], metrics) else { continue }
      let dimension = row["dimension"].text.isEmpty ? "all" : row["dimension"].text
      if !SettingsReader.dimensions.contains(dimension) {
        unknown(row["dimension"], "dimension", SettingsReader.dimensions)
        continue
      }
      if (dimension == "all") != row["member"].text.isEmpty {
        let cell = row["member"]
        note(
          line: cell.line, column: cell.column, "the member \(shown(cell.text)) of dimension \(dimension)",
          wanted: dimension == "all" ? "no member" : "a member, or * for every one")
        continue
      }
      guard let atLeast = bound(row["at_least"]), let atMost = bound(row["at_most"]) else { continue }
      let from = row["effective_from"].text.isEmpty ? nil : day(row["effective_from"])
      if from == nil, !row["effective_from"].text.isEmpty { continue }
      switch (atLeast, atMost) {
      case (nil, nil): note(line: row.line, column: 1, "a target without at_least and at_most", wanted: "one of them or both")
      case (let low?, let high?) where low > high:
        note(line: row.line, column: 1, "at_least is more than at_most", wanted: "the smaller number first")
      default:
        var key = TargetRow(
          metric: metric, variant: row["variant"].text, dimension: dimension, member: row["member"].text, atLeast: nil,
          atMost: nil, effectiveFrom: from)
        if let first = lines[key] {
          note(line: row.line, column: 1, "the target of line \(first) again", wanted: "one target for a figure and a day")
        } else {
          lines[key] = row.line
          key.atLeast = atLeast
          key.atMost = atMost
          result.append(key)
        }
      }
    }
    return result
  }

  mutating func aliases(_ text: String, fields: KnownFields) -> [AliasRow] {
    let names = SourceName.allCases.flatMap { fields.names(of: $0) }
    var result: [AliasRow] = []
    for row in ReferenceTable(text, columns: AliasRow.columns, reader: &self).rows {
      let alias = AliasRow(field: row["field"].text, header: row["header"].text)
      if !names.contains(alias.field) {
        unknown(row["field"], "field", names)
      } else if alias.header.isEmpty {
        note(line: row.line, column: row["header"].column, "no header", wanted: "the header as exported")
      } else if let other = result.first(where: { $0.header == alias.header && share(fields, $0.field, alias.field) }) {
        let isSame = other.field == alias.field
        note(
          line: row.line, column: row["header"].column,
          "the header \(shown(alias.header)) \(isSame ? "stands twice" : "names \(other.field) too")",
          wanted: "one field for a header")
      } else {
        result.append(alias)
      }
    }
    return result
  }

  /// Whether both fields are of one source, where one header cannot name both.
  private func share(_ fields: KnownFields, _ a: String, _ b: String) -> Bool {
    SourceName.allCases.contains { fields.names(of: $0).contains(a) && fields.names(of: $0).contains(b) }
  }

  mutating func categories(_ text: String) -> [CategoryRow] {
    var result: [CategoryRow] = []
    var places: [String: ReferenceTable.Row] = [:]
    for row in ReferenceTable(text, columns: CategoryRow.columns, reader: &self).rows {
      let value = row["value"].text
      if value.isEmpty {
        note(line: row.line, column: row["value"].column, "no value", wanted: "a business type")
      } else if let first = places[value] {
        note(
          line: row.line, column: row["value"].column, "\(shown(value)) stands twice",
          wanted: "it once; it stands in line \(first.line) too")
      } else {
        places[value] = row
        let urgent = urgency(row["urgent"])
        result.append(
          CategoryRow(value: value, parent: row["parent"].text, selfService: yesNo(row["self_service"]), urgent: urgent))
      }
    }
    let parents = Dictionary(result.map { ($0.value, $0.parent) }) { first, _ in first }
    for row in result where !row.parent.isEmpty {
      guard let cell = places[row.value]?["parent"] else { continue }
      if parents[row.parent] == nil {
        note(
          line: cell.line, column: cell.column, "the parent \(shown(row.parent)) has no row", wanted: "a row for it",
          suggestion: nearestWord(to: row.parent, among: result.map(\.value)))
      } else {
        var above = row.parent
        var steps = 0
        while let next = parents[above], !next.isEmpty, steps <= result.count { (above, steps) = (next, steps + 1) }
        if steps > result.count {
          note(line: cell.line, column: cell.column, "\(shown(row.value)) is above itself", wanted: "a tree")
        }
      }
    }
    return result
  }

  mutating func improvements(_ text: String) -> [ImprovementRow] {
    ReferenceTable(text, columns: ImprovementRow.columns, reader: &self).rows.compactMap { row in
      guard let date = day(row["date"]), filled(row["what"], "what was done") else { return nil }
      if row["theme"].text.isEmpty, row["department"].text.isEmpty {
        note(line: row.line, column: row["theme"].column, "neither theme nor department", wanted: "one of them or both")
        return nil
      }
      return ImprovementRow(date: date, theme: row["theme"].text, department: row["department"].text, what: row["what"].text)
    }
  }

  mutating func exposure(_ text: String) -> [ExposureRow] {
    var lines: [String: Int] = [:]
    return ReferenceTable(text, columns: ExposureRow.columns, reader: &self).rows.compactMap { row in
      let cell = row["month"]
      guard cell.text.utf8.count == 7, let first = LocalDay(iso: cell.text + "-01") else {
        note(line: cell.line, column: cell.column, "the month \(shown(cell.text))", wanted: "a month such as 2026-10")
        return nil
      }
      if let line = lines[cell.text] {
        note(line: cell.line, column: cell.column, "\(cell.text) stands twice", wanted: "it once; it stands in line \(line) too")
        return nil
      }
      lines[cell.text] = row.line
      guard let customers = count(row["customers"]), let outlets = count(row["outlets"]) else { return nil }
      return ExposureRow(year: first.civil.year, month: first.civil.month, customers: customers, outlets: outlets)
    }
  }

  mutating func breaks(_ text: String, metrics: [String]) -> [BreakRow] {
    ReferenceTable(text, columns: BreakRow.columns, others: ["what changed in its definition": "what"], reader: &self).rows
      .compactMap { row in
        let what = row["what"]
        guard let date = day(row["date"]), let metric = metric(row["metric"], metrics), filled(what, "what changed") else {
          return nil
        }
        return BreakRow(date: date, metric: metric, what: what.text)
      }
  }

  mutating func abilities(_ text: String, metrics: [String]) -> [AbilityRow] {
    var seen: Set<AbilityRow> = []
    return ReferenceTable(text, columns: AbilityRow.columns, reader: &self).rows.compactMap { row in
      guard filled(row["ability"], "an ability"), let metric = metric(row["metric"], metrics) else { return nil }
      let ability = AbilityRow(ability: row["ability"].text, metric: metric)
      if seen.insert(ability).inserted { return ability }
      note(line: row.line, column: 1, "\(shown(ability.ability)) and \(metric) stand together twice", wanted: "each pair once")
      return nil
    }
  }

  /// One phrase a line; lines that begin with `#` are for people.
  func forbiddenPhrases(_ text: String) -> [String] {
    var result: [String] = []
    var seen: Set<String> = []
    for line in text.split(whereSeparator: \.isNewline) {
      let phrase = String(line).trimmingBlanks
      if !phrase.isEmpty, !phrase.hasPrefix("#"), seen.insert(phrase).inserted { result.append(phrase) }
    }
    return result
  }
}
