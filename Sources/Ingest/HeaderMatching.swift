// From a file's header to the fields it has: exact after folding (A5), declared names first, never guessed.

internal import Foundation
internal import Text

/// What a bare number in a duration column means.
package enum DurationUnit: String, Sendable, CaseIterable {
  case milliseconds = "ms", seconds = "s", minutes = "min", hours = "h"
  /// Milliseconds in one unit.
  package var milliseconds: Int64 {
    switch self {
    case .milliseconds: 1
    case .seconds: 1000
    case .minutes: 60_000
    case .hours: 3_600_000
    }
  }
}

/// A header as it is compared: NFKC, lower case, no blanks, a bracketed unit dropped, other brackets' signs dropped (A5).
package struct FoldedHeader: Sendable, Hashable {
  package let text: String
  /// The unit that a trailing bracket states.
  package let unit: DurationUnit?

  package init(_ raw: String) {
    let compatible = raw.precomposedStringWithCompatibilityMapping.lowercased()
    var text = String(compatible.unicodeScalars.filter { !$0.properties.isWhitespace && !FoldedHeader.isInvisible($0) })
    var unit: DurationUnit?
    if let close = text.last, ")]】".contains(close), let open = text.lastIndex(where: { "([【".contains($0) }) {
      let inside = String(text[text.index(after: open)...].dropLast())
      if let known = FoldedHeader.units[inside] {
        unit = known
        text = String(text[..<open])
      }
    }
    self.text = text.filter { !"()[]【】".contains($0) }
    self.unit = unit
  }

  /// Units that a bracket may hold; 元 is dropped like the others but states no duration.
  private static let units: [String: DurationUnit?] = [
    "秒": .seconds, "s": .seconds, "sec": .seconds, "ms": .milliseconds, "毫秒": .milliseconds, "分": .minutes,
    "分钟": .minutes, "元": DurationUnit?.none,
  ]

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xFEFF, 0x200B...0x200F, 0x2060, 0x00AD: true
    default: false
    }
  }
}

/// Which column holds which field.
package struct HeaderMap: Sendable {
  /// Field name → column from 0.
  package var columns: [String: Int] = [:]
  /// Column → the unit stated in its header.
  package var units: [Int: DurationUnit] = [:]
  /// Columns of yes/no segment flags with the segment's word (contacts only).
  package var segmentFlags: [(column: Int, word: String)] = []
  /// Headers that no field knows, with their columns.
  package var unmapped: [(column: Int, header: String)] = []
  /// Declared columns that the file lacks: field → header.
  package var absent: [(field: String, header: String)] = []
  /// Two columns for one field: an error that names both.
  package var conflicts: [(field: String, headers: [String])] = []

  /// - Parameters:
  ///   - header: the file's header cells.
  ///   - known: (field name, its known headers) in the order of the schema.
  ///   - declared: field name → header as exported, from the pipeline file.
  ///   - extra: further aliases (field, header) from the reference file.
  package init(
    header: [String], known: [(field: String, headers: [String])], declared: [String: String], extra: [(field: String, header: String)] = [],
    segmentFlags flags: [(header: String, word: String)] = []
  ) {
    let folded = header.map(FoldedHeader.init)
    var taken = Set<Int>()
    for (field, wanted) in declared.sorted(by: { $0.key < $1.key }) {
      let exact = header.indices.filter { header[$0] == wanted }
      let matches = exact.isEmpty ? header.indices.filter { folded[$0].text == FoldedHeader(wanted).text } : exact
      if matches.isEmpty { absent.append((field, wanted)) }
      if matches.count > 1 { conflicts.append((field, matches.map { header[$0] })) }
      if let column = matches.first {
        columns[field] = column
        taken.insert(column)
      }
    }
    var fieldOf: [String: String] = [:]
    for (field, headers) in known { for alias in [field] + headers { fieldOf[FoldedHeader(alias).text] = field } }
    for (field, alias) in extra { fieldOf[FoldedHeader(alias).text] = field }
    let flagWords = Dictionary(flags.map { (FoldedHeader($0.header).text, $0.word) }, uniquingKeysWith: { first, _ in first })
    var found: [String: [Int]] = [:]
    for column in header.indices where !taken.contains(column) && !header[column].isEmpty {
      if let field = fieldOf[folded[column].text] {
        found[field, default: []].append(column)
      } else if let word = flagWords[folded[column].text] {
        self.segmentFlags.append((column, word))
      } else {
        unmapped.append((column, header[column]))
      }
    }
    for (field, matches) in found.sorted(by: { $0.key < $1.key }) {
      // A declared column settles the field: its other known headers stay unused.
      if declared[field] != nil {
        if columns[field] != nil { unmapped += matches.map { ($0, header[$0]) } }
        continue
      }
      if matches.count > 1 { conflicts.append((field, matches.map { header[$0] })) }
      columns[field] = matches[0]
    }
    unmapped.sort { $0.column < $1.column }
    for column in header.indices { if let unit = folded[column].unit { units[column] = unit } }
  }

  /// 登记时间 stands for received_at where nothing else does (reference §5.2).
  package mutating func settleRegistration(header: [String], declared: [String: String]) {
    guard columns["received_at"] == nil, declared["received_at"] == nil, declared["registered_at"] == nil,
      let column = columns["registered_at"], FoldedHeader(header[column]).text == "登记时间"
    else { return }
    columns["received_at"] = column
    columns["registered_at"] = nil
  }
}
