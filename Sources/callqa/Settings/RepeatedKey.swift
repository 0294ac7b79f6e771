// Where a repeated key of a YAML map stands the second time: the library only tells the first place.

/// The second occurrence of a key, found by scanning the text from the first one on.
package struct RepeatedKey {
  /// From 1.
  package let line: Int
  /// Unicode scalars from 1.
  package let column: Int
  private let scalars: [UnicodeScalar]
  private let range: Range<Int>

  /// nil when the scan does not find it (the key is empty, an alias, or written with escapes).
  package init?(in text: String, key: String, first: (line: Int, column: Int)) {
    if key.isEmpty { return nil }
    let scan = KeyScan(text, key: Array(key.unicodeScalars))
    guard let start = scan.index(line: first.line, column: first.column), let after = scan.key(at: start) else { return nil }
    let inFlow = scan.isInFlow(start)
    let block = { scan.nextInBlock(after: after.upperBound, indentation: first.column - 1) }
    let flow = { scan.nextInFlow(after: after.upperBound) }
    guard let found = inFlow ? flow() ?? block() : block() ?? flow() else { return nil }
    (line, column) = scan.place(of: found.lowerBound)
    scalars = scan.scalars
    range = found
  }

  /// The text with the repeated key renamed, every place unchanged, so that reading can go on. A renamed key `isMark`.
  package func textWithoutIt(mark: UInt32) -> String {
    var result = scalars
    let letters = result[range].indices.filter { result[$0] != "\"" && result[$0] != "'" }
    for index in letters { result[index] = UnicodeScalar(0xE000 + mark % 0x1800) ?? "\u{E000}" }
    return String(String.UnicodeScalarView(result))
  }

  /// Private-use letters: no setting is called so.
  package static func isMark(_ key: String) -> Bool {
    key.unicodeScalars.first.map { (0xE000...0xF8FF).contains($0.value) } ?? false
  }
}

/// Just enough of YAML's lexical rules to find the keys of one map.
private struct KeyScan {
  let scalars: [UnicodeScalar]
  let wanted: [UnicodeScalar]
  private let lineStarts: [Int]

  init(_ text: String, key: [UnicodeScalar]) {
    let scalars = Array(text.unicodeScalars)
    self.scalars = scalars
    wanted = key
    lineStarts = [0] + scalars.indices.filter { scalars[$0] == "\n" }.map { $0 + 1 }
  }

  func index(line: Int, column: Int) -> Int? {
    guard line >= 1, line <= lineStarts.count, column >= 1 else { return nil }
    let index = lineStarts[line - 1] + column - 1
    return index < scalars.count ? index : nil
  }

  func place(of index: Int) -> (line: Int, column: Int) {
    let line = lineStarts.lastIndex { $0 <= index } ?? 0
    return (line + 1, index - lineStarts[line] + 1)
  }

  private func isBlank(_ index: Int) -> Bool { index >= scalars.count || [" ", "\t", "\r", "\n"].contains(scalars[index]) }

  /// The range of the key that begins here (with its quotes), if it is the wanted one.
  func key(at start: Int) -> Range<Int>? {
    guard start < scalars.count else { return nil }
    let quote = scalars[start]
    if quote == "\"" || quote == "'" {
      let end = start + 1 + wanted.count
      guard end < scalars.count, scalars[start + 1..<end].elementsEqual(wanted), scalars[end] == quote else { return nil }
      return follows(colonAfter: end + 1) ? start..<end + 1 : nil
    }
    let end = start + wanted.count
    guard end <= scalars.count, scalars[start..<end].elementsEqual(wanted) else { return nil }
    return follows(colonAfter: end) ? start..<end : nil
  }

  private func follows(colonAfter end: Int) -> Bool {
    var index = end
    while index < scalars.count, scalars[index] == " " { index += 1 }
    return index < scalars.count && scalars[index] == ":"
  }

  /// Whether a `{` or `,` stands before this key on its line.
  func isInFlow(_ start: Int) -> Bool {
    var index = start - 1
    while index >= 0, scalars[index] == " " { index -= 1 }
    return index >= 0 && (scalars[index] == "{" || scalars[index] == ",")
  }

  /// In a block map every key stands in the same column; a line further left ends the map.
  func nextInBlock(after index: Int, indentation: Int) -> Range<Int>? {
    for start in lineStarts where start > index {
      var first = start
      while first < scalars.count, scalars[first] == " " { first += 1 }
      if first >= scalars.count || isBlank(first) || scalars[first] == "#" { continue }
      if first - start < indentation { return nil }
      if first - start == indentation, let found = key(at: first) { return found }
    }
    return nil
  }

  /// In a flow map a key follows a comma of the map's own level.
  func nextInFlow(after index: Int) -> Range<Int>? {
    var index = index
    var depth = 0
    var expectsKey = false
    while index < scalars.count {
      let scalar = scalars[index]
      if expectsKey, !isBlank(index), scalar != "#" {
        expectsKey = false
        if let found = key(at: index) { return found }
      }
      switch scalar {
      case "{", "[": depth += 1
      case "}", "]":
        depth -= 1
        if depth < 0 { return nil }
      case ",": expectsKey = depth == 0
      case "\"", "'": index = endOfQuoted(from: index)
      case "#" where index > 0 && isBlank(index - 1):
        while index + 1 < scalars.count, scalars[index + 1] != "\n" { index += 1 }
      default: break
      }
      index += 1
    }
    return nil
  }

  /// Index of the quote that closes the one here; a quote inside a plain text opens nothing.
  private func endOfQuoted(from start: Int) -> Int {
    var before = start - 1
    while before >= 0, isBlank(before) { before -= 1 }
    if before >= 0, ![":", ",", "{", "[", "?"].contains(scalars[before]) { return start }
    var index = start + 1
    while index < scalars.count, scalars[index] != scalars[start] {
      if scalars[start] == "\"", scalars[index] == "\\" { index += 1 }
      index += 1
    }
    return index
  }
}
