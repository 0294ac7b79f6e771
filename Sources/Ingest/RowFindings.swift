// The findings of one file while it is read: every one counted, the first of each kind kept.

package import RunFolder

/// Bounded memory whatever the file holds: `kept` per kind stops at the cap, `counts` never.
package struct RowFindings: Sendable {
  package static let keptPerKind = 100_000
  package private(set) var kept: [Finding] = []
  package private(set) var counts: [FindingKind: Int] = [:]
  private let source: String
  private let file: String

  package init(source: String, file: String) {
    self.source = source
    self.file = file
  }

  /// - Parameter value: the cell as it stands; only its mask is kept.
  package mutating func add(
    _ kind: FindingKind, record: Int, line: Int, field: String, severity: Finding.Severity, action: Finding.Action,
    value: String = "", message: String
  ) {
    counts[kind, default: 0] += 1
    guard counts[kind, default: 0] <= RowFindings.keptPerKind else { return }
    kept.append(
      Finding(
        source: source, file: file, record: record, line: line, field: field, kind: kind, severity: severity, action: action,
        valueMasked: value.isEmpty ? "" : maskedValue(value), message: message))
  }
}
