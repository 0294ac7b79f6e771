// What may stand in a cell of a reference table: names, numbers, yes and no.

internal import CallCentre

extension SettingsReader {
  mutating func unknown(_ cell: ReferenceTable.Cell, _ what: String, _ known: [String]) {
    note(
      line: cell.line, column: cell.column, "unknown \(what) \(shown(cell.text))",
      wanted: "one of \(known.joined(separator: ", "))",
      suggestion: nearestWord(to: cell.text, among: known))
  }

  mutating func filled(_ cell: ReferenceTable.Cell, _ what: String) -> Bool {
    if !cell.text.isEmpty { return true }
    note(line: cell.line, column: cell.column, "an empty cell", wanted: what)
    return false
  }

  /// A metric's name; any name where none are known.
  mutating func metric(_ cell: ReferenceTable.Cell, _ metrics: [String]) -> String? {
    guard filled(cell, "a metric") else { return nil }
    if metrics.isEmpty || metrics.contains(cell.text) { return cell.text }
    unknown(cell, "metric", metrics)
    return nil
  }

  /// Outer nil: not a number. Inner nil: empty.
  mutating func bound(_ cell: ReferenceTable.Cell) -> Double?? {
    if cell.text.isEmpty { return .some(nil) }
    let isPercent = cell.text.hasSuffix("%")
    let digits = isPercent ? String(cell.text.dropLast()) : cell.text
    let isPlain =
      !digits.isEmpty
      && digits.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") }
    if isPlain, let value = Double(digits), value.isFinite { return .some(isPercent ? value / 100 : value) }
    note(line: cell.line, column: cell.column, "the number \(shown(cell.text))", wanted: "a number such as 0.9, 90% or 300")
    return nil
  }

  /// Outer nil: not a count. Inner nil: empty.
  mutating func count(_ cell: ReferenceTable.Cell) -> Int?? {
    if cell.text.isEmpty { return .some(nil) }
    if let value = plainInteger(cell.text), value >= 0 { return .some(value) }
    note(line: cell.line, column: cell.column, "the number \(shown(cell.text))", wanted: "a whole number without separators")
    return nil
  }

  /// Empty is no.
  mutating func yesNo(_ cell: ReferenceTable.Cell) -> Bool {
    switch cell.text {
    case "yes", "是", "1": return true
    case "", "no", "否", "0": return false
    default:
      note(line: cell.line, column: cell.column, "\(shown(cell.text))", wanted: "yes or no")
      return false
    }
  }

  /// Empty or no: not urgent; yes: urgent without a kind.
  mutating func urgency(_ cell: ReferenceTable.Cell) -> Urgency {
    if let kind = Urgency.allCases.first(where: { $0 != .missing && $0.word == cell.text }) { return kind }
    switch cell.text {
    case "yes", "是", "1": return .other
    case "", "no", "否", "0": return .missing
    default:
      let kinds = Urgency.allCases.filter { $0 != .missing }.map(\.word)
      note(
        line: cell.line, column: cell.column, "unknown kind of urgency \(shown(cell.text))",
        wanted: "one of \(kinds.joined(separator: ", ")), yes, no",
        suggestion: nearestWord(to: cell.text, among: kinds))
      return .missing
    }
  }
}
