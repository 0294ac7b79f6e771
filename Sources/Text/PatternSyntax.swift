// Reads the pattern language of the theme file: words, (alternatives|…), {groups}, gaps ~ and ~~, and & for any order.

/// A pattern as read: parts with what joins them. A part is a run of cells that stand side by side; a cell is a list of alternatives.
struct Pattern: Hashable {
  enum Join: Hashable {
    /// The next part follows after at most `most` characters, in the same clause, or in the same sentence.
    case gap(most: Int, acrossClauses: Bool)
    /// All parts stand in one sentence, in any order.
    case anyOrder
  }
  var parts: [[[String]]]
  /// One fewer than parts.
  var joins: [Join]

  var isAnyOrder: Bool { joins.first == .anyOrder }
}

/// Why a pattern can't be read.
struct PatternFault: Error {
  var message: String
}

/// Reads patterns with the groups of one file.
struct PatternReader {
  /// Characters that a bare `~` or `~~` may pass.
  static let gap = 8
  static let gapAcrossClauses = 16
  /// The widest gap that a pattern may ask for, and the most literals that one cell or one list entry may stand for.
  static let widestGap = 60
  static let mostLiterals = 1_500

  /// Words by group name.
  private(set) var groups: [String: [String]] = [:]

  /// Adds a group; its words may use groups added before.
  mutating func add(_ group: ThemeRules.Group) throws(PatternFault) {
    guard groups[group.name] == nil else { throw PatternFault(message: "group \(group.name) is defined twice: keep one") }
    guard !group.words.isEmpty else { throw PatternFault(message: "group \(group.name) has no words: add one") }
    groups[group.name] = try literals(group.words)
  }

  /// Every literal that a list of phrases (no gaps) stands for.
  func literals(_ phrases: [String]) throws(PatternFault) -> [String] {
    var all: [String] = []
    for phrase in phrases {
      let pattern = try pattern(phrase)
      guard pattern.parts.count == 1 else {
        throw PatternFault(message: "\"\(phrase)\" has a gap (~ or &), only patterns may: write it without")
      }
      all += try PatternReader.product(pattern.parts[0], phrase)
    }
    guard !all.contains("") else { throw PatternFault(message: "a phrase may match nothing: write at least one character") }
    return all
  }

  /// The cross product of cells that stand side by side.
  static func product(_ cells: [[String]], _ phrase: String) throws(PatternFault) -> [String] {
    var all = [""]
    for cell in cells {
      guard all.count * cell.count <= mostLiterals else {
        throw PatternFault(message: "\"\(phrase)\" stands for more than \(mostLiterals) literals: split it with ~0")
      }
      all = all.flatMap { head in cell.map { head + $0 } }
    }
    return all
  }

  /// Reads one pattern.
  func pattern(_ text: String) throws(PatternFault) -> Pattern {
    var scanner = Scanner(text: Array(text))
    var pattern = Pattern(parts: [try part(&scanner, text)], joins: [])
    while let sign = scanner.peek {
      pattern.joins.append(try join(sign, &scanner, text))
      pattern.parts.append(try part(&scanner, text))
    }
    let anyOrder = pattern.joins.filter { $0 == .anyOrder }.count
    guard anyOrder == 0 || anyOrder == pattern.joins.count else {
      throw PatternFault(message: "\"\(text)\" mixes ~ and &: use one of them in a pattern")
    }
    return pattern
  }

  private func join(_ sign: Character, _ scanner: inout Scanner, _ text: String) throws(PatternFault) -> Pattern.Join {
    scanner.advance()
    if sign == "&" { return .anyOrder }
    guard sign == "~" else { throw PatternFault(message: "\"\(text)\": stray \"\(sign)\": close what it opens, or remove it") }
    let acrossClauses = scanner.skip("~")
    var digits = ""
    while let digit = scanner.peek, digit.isASCII, digit.isNumber {
      digits.append(digit)
      scanner.advance()
    }
    let most = digits.isEmpty ? (acrossClauses ? PatternReader.gapAcrossClauses : PatternReader.gap) : Int(digits)
    guard let most, most <= PatternReader.widestGap else {
      throw PatternFault(message: "\"\(text)\": the gap \(digits) is too wide: use at most \(PatternReader.widestGap)")
    }
    return .gap(most: most, acrossClauses: acrossClauses)
  }

  private func part(_ scanner: inout Scanner, _ text: String) throws(PatternFault) -> [[String]] {
    var cells: [[String]] = []
    var word = ""
    scanner.skipBlanks()
    reading: while let next = scanner.peek {
      switch next {
      case "~", "&", "|", ")", "}": break reading
      case "(":
        if !word.isEmpty { cells.append([word]) }
        word = ""
        scanner.advance()
        cells.append(try alternatives(&scanner, text))
      case "{":
        if !word.isEmpty { cells.append([word]) }
        word = ""
        cells.append(try group(&scanner, text))
      default:
        word.append(next)
        scanner.advance()
      }
    }
    while word.last == " " { word.removeLast() }
    if !word.isEmpty { cells.append([word]) }
    guard cells.contains(where: { $0 != [""] }) else {
      throw PatternFault(message: "\"\(text)\" has an empty part: write a word on both sides of ~ and &")
    }
    return cells
  }

  private func alternatives(_ scanner: inout Scanner, _ text: String) throws(PatternFault) -> [String] {
    var all: [String] = []
    var cells: [[String]] = []
    var word = ""
    while let next = scanner.peek {
      switch next {
      case "|", ")":
        scanner.advance()
        all += try PatternReader.product(cells + [[word]], text)
        cells = []
        word = ""
        if next == ")" { return all }
      case "{":
        cells.append([word])
        word = ""
        cells.append(try group(&scanner, text))
      case "(", "}", "~", "&":
        throw PatternFault(message: "\"\(text)\": \"\(next)\" inside brackets: alternatives hold words and groups alone")
      default:
        word.append(next)
        scanner.advance()
      }
    }
    throw PatternFault(message: "\"\(text)\": a bracket is not closed: add )")
  }

  private func group(_ scanner: inout Scanner, _ text: String) throws(PatternFault) -> [String] {
    scanner.advance()
    var name = ""
    while let next = scanner.peek, next != "}" {
      name.append(next)
      scanner.advance()
    }
    guard scanner.skip("}") else { throw PatternFault(message: "\"\(text)\": a brace is not closed: add }") }
    guard let words = groups[name] else {
      throw PatternFault(message: "\"\(text)\" uses group \"\(name)\", which is not defined before it")
    }
    return words
  }

  private struct Scanner {
    let text: [Character]
    var position = 0
    init(text: [Character]) { self.text = text }
    var peek: Character? { position < text.count ? text[position] : nil }
    mutating func advance() { position += 1 }
    mutating func skip(_ sign: Character) -> Bool {
      guard peek == sign else { return false }
      position += 1
      return true
    }
    mutating func skipBlanks() { while peek == " " { position += 1 } }
  }
}
