// What a pipeline file asks of a row: conditions on its columns, for filters and for cases.

internal import CallCentre

/// What is asked of one column.
package struct ColumnCondition: Sendable, Hashable {
  package enum Comparison: String, Sendable, CaseIterable { case above, below, atLeast = "at_least", atMost = "at_most" }

  package enum Test: Sendable, Hashable {
    /// The cell is one of the texts; letters, widths and blanks are compared folded.
    case oneOf([String])
    /// The cell is none of them; an empty cell is none.
    case noneOf([String])
    case isEmpty(Bool)
    case beginsWith([String])
    case contains([String])
    /// An empty cell, and one that is no number (duration, moment), fails.
    case compare(Comparison, Bound)
  }
  /// Header or field.
  package var column: String
  /// All of them must hold.
  package var tests: [Test]

  package init(column: String, tests: [Test]) {
    self.column = column
    self.tests = tests
  }
}

extension ColumnCondition {
  /// The other side of a comparison; its writing says what is compared.
  package struct Bound: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
      case number(Double)
      /// A bare number in a cell is seconds.
      case seconds(Int64)
      case moment
    }
    package let text: String
    package let kind: Kind
    package let isPercent: Bool

    /// `12.5`, `80%`, `0:01:30`, `2026-03-05 09:00`; nil for anything else.
    package init?(_ text: String) {
      self.text = text
      isPercent = text.hasSuffix("%")
      let size = isPercent ? text.dropLast() : text[...]
      let isNumber = size.utf8.allSatisfy { (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x2D }
      if isNumber, let number = Double(size), number.isFinite, size.utf8.count < 16 {
        kind = .number(number)
        return
      }
      if isPercent { return nil }
      let bytes = Array(text.utf8)
      let none = MissingWords([])
      if text.contains(":"), case .seconds(let seconds) = DurationParser(unit: .seconds, missing: none).parse(bytes.span, 0, bytes.count) {
        kind = .seconds(seconds)
        return
      }
      guard let utc = Zone(name: "UTC") else { return nil }
      let stamp = StampParser(zone: utc, missing: none).parse(bytes.span, 0, bytes.count)
      guard stamp.form == .second || stamp.form == .date else { return nil }
      kind = .moment
    }
  }
}

/// Alternatives, each a set of conditions that must all hold.
package struct RowCondition: Sendable, Hashable {
  package var alternatives: [[ColumnCondition]]
  package init(_ alternatives: [[ColumnCondition]]) { self.alternatives = alternatives }
  /// Columns asked about, each once, in their order.
  package var columns: [String] {
    var seen = Set<String>()
    return alternatives.joined().map(\.column).filter { seen.insert($0).inserted }
  }
}

/// A test ready to be asked of cells: texts folded, moments read in the pipeline's zone.
struct CellTest: Sendable {
  private let test: ColumnCondition.Test
  private let folded: Set<String>
  private let moment: Int64
  private let stamps: StampParser
  private static let durations = DurationParser(unit: .seconds, missing: MissingWords([]))

  init(_ test: ColumnCondition.Test, zone: Zone) {
    self.test = test
    stamps = StampParser(zone: zone, missing: MissingWords([]))
    switch test {
    case .oneOf(let texts), .noneOf(let texts): folded = Set(texts.map(ContactWords.fold))
    default: folded = []
    }
    if case .compare(_, let bound) = test, bound.kind == .moment {
      let bytes = Array(bound.text.utf8)
      moment = stamps.parse(bytes.span, 0, bytes.count).instant.seconds
    } else {
      moment = 0
    }
  }

  enum Answer { case yes, no, unreadable }

  /// - Parameters:
  ///   - raw: the cell as exported, "" where it means nothing.
  ///   - text: the cell in the readers' form.
  func asked(raw: String, text: String, folds: inout FoldMemory) -> Answer {
    switch test {
    case .oneOf: return !raw.isEmpty && folded.contains(folds.fold(raw)) ? .yes : .no
    case .noneOf: return raw.isEmpty || !folded.contains(folds.fold(raw)) ? .yes : .no
    case .isEmpty(let wanted): return raw.isEmpty == wanted ? .yes : .no
    case .beginsWith(let starts): return starts.contains { raw.hasPrefix($0) } ? .yes : .no
    case .contains(let parts): return parts.contains { CellTest.holds(raw, $0) } ? .yes : .no
    case .compare(let comparison, let bound): return raw.isEmpty ? .no : compare(text, comparison, bound)
    }
  }

  private static func holds(_ text: String, _ part: String) -> Bool {
    let (bytes, wanted) = (Array(text.utf8), Array(part.utf8))
    guard !wanted.isEmpty, bytes.count >= wanted.count else { return false }
    return (0...(bytes.count - wanted.count)).contains { bytes[$0..<$0 + wanted.count].elementsEqual(wanted) }
  }

  private func compare(_ text: String, _ comparison: ColumnCondition.Comparison, _ bound: ColumnCondition.Bound) -> Answer {
    let bytes = Array(text.utf8)
    switch bound.kind {
    case .number(let wanted):
      if let number = Double(text), number.isFinite { return CellTest.holds(number, comparison, wanted) }
      guard let seconds = CellTest.seconds(bytes) else { return .unreadable }
      return CellTest.holds(Double(seconds), comparison, wanted)
    case .seconds(let wanted):
      guard let seconds = CellTest.seconds(bytes) else { return .unreadable }
      return CellTest.holds(seconds, comparison, wanted)
    case .moment:
      let stamp = stamps.parse(bytes.span, 0, bytes.count)
      guard stamp.form == .second || stamp.form == .date else { return .unreadable }
      return CellTest.holds(stamp.instant.seconds, comparison, moment)
    }
  }

  private static func seconds(_ bytes: [UInt8]) -> Int64? {
    if case .seconds(let seconds) = durations.parse(bytes.span, 0, bytes.count) { return seconds }
    return nil
  }

  private static func holds<Value: Comparable>(_ value: Value, _ comparison: ColumnCondition.Comparison, _ bound: Value) -> Answer {
    let result =
      switch comparison {
      case .above: value > bound
      case .below: value < bound
      case .atLeast: value >= bound
      case .atMost: value <= bound
      }
    return result ? .yes : .no
  }
}

/// Folded texts of cells already met, for folding a text costs more than finding it; bounded.
struct FoldMemory: Sendable {
  private var folds: [String: String] = [:]

  mutating func fold(_ text: String) -> String {
    if let known = folds[text] { return known }
    let folded = ContactWords.fold(text)
    if folds.count >= 4096 { folds.removeAll(keepingCapacity: true) }
    folds[text] = folded
    return folded
  }
}
