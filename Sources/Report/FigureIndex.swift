// Figures found by what they measure, and rows of a table read by the names of their columns.

internal import RunFolder

/// The figures of one run, looked up by dimension, member, metric and variant.
struct FigureIndex: Sendable {
  private struct Key: Hashable {
    let dimension, member, metric, variant: String
  }

  private let byKey: [Key: Figure]
  let all: [Figure]

  init(_ figures: [Figure]) {
    all = figures
    byKey = Dictionary(
      figures.map { (Key(dimension: $0.dimension, member: $0.member, metric: $0.metric, variant: $0.variant), $0) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The figure for all members together, or for one member of a dimension.
  func callAsFunction(_ metric: String, _ variant: String = "", _ dimension: String = "all", _ member: String = "") -> Figure? {
    byKey[Key(dimension: dimension, member: member, metric: metric, variant: variant)]
  }

  /// Members of a dimension that have this metric, the greatest value first, then by name.
  func members(of dimension: String, by metric: String) -> [String] {
    all.filter { $0.dimension == dimension && $0.metric == metric && ($0.value ?? 0) > 0 }
      .sorted { ($1.value ?? 0, $0.member) < ($0.value ?? 0, $1.member) }
      .map(\.member)
  }
}

/// A row of a table, its cells read by column name; a column that is not there reads as empty.
struct NamedRow {
  private let cells: [Cell]
  private let places: [String: Int]

  static func rows(of table: Table?) -> [NamedRow] {
    guard let table else { return [] }
    let places = Dictionary(
      table.columns.enumerated().map { ($0.element.name, $0.offset) }, uniquingKeysWith: { first, _ in first })
    return table.rows.map { NamedRow(cells: $0, places: places) }
  }

  private func cell(_ column: String) -> Cell {
    guard let place = places[column], place < cells.count else { return .empty }
    return cells[place]
  }

  func text(_ column: String) -> String {
    switch cell(column) {
    case .empty: ""
    case .text(let text): text
    case .integer(let value): String(value)
    case .number(let value): "\(value)"
    }
  }

  func isEmpty(_ column: String) -> Bool {
    switch cell(column) {
    case .empty: true
    case .text(let text): text.isEmpty
    case .integer, .number: false
    }
  }

  func integer(_ column: String) -> Int? {
    switch cell(column) {
    case .integer(let value): value
    case .number(let value): Int(exactly: value)
    case .text(let text): Int(text)
    case .empty: nil
    }
  }

  func number(_ column: String) -> Double? {
    switch cell(column) {
    case .integer(let value): Double(value)
    case .number(let value): value
    case .text(let text): Double(text)
    case .empty: nil
    }
  }
}
