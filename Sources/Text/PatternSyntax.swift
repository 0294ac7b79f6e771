// Reads the pattern language of the theme file: words, (alternatives|…), {groups}, gaps ~ and ~~, and & for any order.

/// A pattern as read: parts with what joins them. A part is a run of cells that stand side by side; a cell is a list of alternatives,
/// of which an empty one makes it optional.
struct Pattern {
  enum Join: Hashable {
    /// The next part follows after at most `most` characters, in the same clause, or in the same sentence.
    case gap(most: Int, acrossClauses: Bool)
    /// All parts stand in one sentence, in any order.
    case anyOrder
  }
  var parts: [[WordList]]
  /// One fewer than parts.
  var joins: [Join]

  var isAnyOrder: Bool { joins.first == .anyOrder }
}

/// Why a pattern can't be read.
struct PatternFault: Error {
  var message: String
}

/// Reads patterns with the groups of one file. A pattern is folded before it is read, so its signs are all ASCII.
struct PatternReader {
  /// Characters that a bare `~` or `~~` may pass.
  static let gap = 8
  static let gapAcrossClauses = 16
  /// The widest gap that a pattern may ask for, and the most literals that one cell or one list entry may stand for.
  static let widestGap = 60
  static let mostLiterals = 3_000

  private let fold: Fold
  private var room = FoldedText()
  /// Words by the group's folded name.
  private var groups: [[UInt32]: WordList] = [:]

  init(_ fold: Fold) { self.fold = fold }

  /// Adds a group; its words may use groups added before.
  mutating func add(_ group: ThemeRules.Group) throws(PatternFault) {
    let name = folded(group.name)
    guard groups[name] == nil else { throw PatternFault(message: "this group is defined twice: keep one") }
    guard !group.words.isEmpty else { throw PatternFault(message: "this group has no words: add one") }
    groups[name] = try literals(group.words)
  }

  /// Every literal that a list of phrases (no gaps) stands for.
  mutating func literals(_ phrases: [String]) throws(PatternFault) -> WordList {
    var all = WordList()
    for phrase in phrases {
      let pattern = try pattern(phrase)
      guard pattern.parts.count == 1 else {
        throw PatternFault(message: "\"\(phrase)\" has a gap (~ or &), only patterns may: write it without")
      }
      let words = try PatternReader.product(pattern.parts[0], phrase)
      guard !words.holdsEmptyWord else {
        throw PatternFault(message: "\"\(phrase)\" may match nothing: leave a word that always stands")
      }
      all.append(words)
    }
    return all
  }

  /// The cross product of cells that stand side by side.
  static func product(_ cells: [WordList], _ phrase: String) throws(PatternFault) -> WordList {
    guard cells.count != 1 else { return cells[0] }
    var all = WordList([])
    for cell in cells {
      guard all.count * cell.count <= mostLiterals else {
        throw PatternFault(message: "\"\(phrase)\" stands for more than \(mostLiterals) literals: split it with ~0")
      }
      all = all.joined(cell)
    }
    return all
  }

  private mutating func folded(_ text: String) -> [UInt32] {
    let bytes = Array(text.utf8)
    fold.fold(bytes.span, into: &room)
    return Array(room.characters)
  }

  /// Reads one pattern.
  mutating func pattern(_ text: String) throws(PatternFault) -> Pattern {
    var scanner = PatternScanner(characters: folded(text), text: text)
    var pattern = Pattern(parts: [try part(&scanner)], joins: [])
    while let sign = scanner.peek {
      pattern.joins.append(try join(sign, &scanner))
      pattern.parts.append(try part(&scanner))
    }
    let anyOrder = pattern.joins.count { $0 == .anyOrder }
    guard anyOrder == 0 || anyOrder == pattern.joins.count else {
      throw scanner.fault("mixes ~ and &: use one of them in a pattern")
    }
    return pattern
  }

  private func join(_ sign: UInt32, _ scanner: inout PatternScanner) throws(PatternFault) -> Pattern.Join {
    scanner.advance()
    if sign == Sign.anyOrder { return .anyOrder }
    guard sign == Sign.gap else {
      throw scanner.fault("has a stray \(name(sign)): open what it closes, or remove it")
    }
    let acrossClauses = scanner.skip("~")
    var digits = ""
    while let digit = scanner.peek, digit &- 0x30 < 10 {
      digits += name(digit)
      scanner.advance()
    }
    let most = digits.isEmpty ? (acrossClauses ? PatternReader.gapAcrossClauses : PatternReader.gap) : Int(digits)
    guard let most, most <= PatternReader.widestGap else {
      throw scanner.fault("has the gap \(digits), which is too wide: use at most \(PatternReader.widestGap)")
    }
    return .gap(most: most, acrossClauses: acrossClauses)
  }

  private func part(_ scanner: inout PatternScanner) throws(PatternFault) -> [WordList] {
    var cells: [WordList] = []
    scanner.skipBlanks()
    reading: while let next = scanner.peek {
      switch next {
      case Sign.gap, Sign.anyOrder, Sign.or, Sign.close, Sign.endGroup: break reading
      case Sign.open: cells.append(try alternatives(&scanner))
      case Sign.group: cells.append(try group(&scanner))
      default: cells.append(WordList(try scanner.word()))
      }
    }
    if !cells.isEmpty { cells[cells.count - 1].trim() }
    cells.removeAll { $0.count == 1 && $0.holdsEmptyWord }
    guard !cells.isEmpty else { throw scanner.fault("has an empty part: write a word on both sides of ~ and &") }
    return cells
  }

  /// Words and groups between brackets; blanks beside | and the brackets mean nothing, so that a long list may be broken over lines.
  private func alternatives(_ scanner: inout PatternScanner) throws(PatternFault) -> WordList {
    scanner.advance()
    var all = WordList()
    var cells: [WordList] = []
    scanner.skipBlanks()
    while let next = scanner.peek {
      switch next {
      case Sign.or, Sign.close:
        scanner.advance()
        if !cells.isEmpty { cells[cells.count - 1].trim() }
        all.append(try PatternReader.product(cells, scanner.text))
        cells.removeAll(keepingCapacity: true)
        if next == Sign.close { return all }
        scanner.skipBlanks()
      case Sign.group: cells.append(try group(&scanner))
      case Sign.open, Sign.endGroup, Sign.gap, Sign.anyOrder:
        throw scanner.fault("has \(name(next)) inside brackets: alternatives hold words and groups alone")
      default: cells.append(WordList(try scanner.word()))
      }
    }
    throw scanner.fault("has a bracket that is not closed: add )")
  }

  private func group(_ scanner: inout PatternScanner) throws(PatternFault) -> WordList {
    scanner.advance()
    let start = scanner.position
    while let next = scanner.peek, next != Sign.endGroup { scanner.advance() }
    let name = Array(scanner.characters[start..<scanner.position])
    guard scanner.skip("}") else { throw scanner.fault("has a brace that is not closed: add }") }
    guard let words = groups[name] else {
      throw scanner.fault("uses group \(written(name)), which is not defined before it")
    }
    return words
  }
}

/// The signs of the language.
private enum Sign {
  static let gap: UInt32 = 0x7E
  static let anyOrder: UInt32 = 0x26
  static let or: UInt32 = 0x7C
  static let open: UInt32 = 0x28
  static let close: UInt32 = 0x29
  static let group: UInt32 = 0x7B
  static let endGroup: UInt32 = 0x7D

  @inline(__always)
  static func isSign(_ character: UInt32) -> Bool {
    switch character {
    case gap, anyOrder, or, open, close, group, endGroup: true
    default: false
    }
  }
}

/// A folded word as text, for messages.
func written(_ word: some Sequence<UInt32>) -> String {
  String(String.UnicodeScalarView(word.compactMap(Unicode.Scalar.init)))
}

private func name(_ sign: UInt32) -> String { written([sign]) }

/// Walks a folded pattern.
private struct PatternScanner {
  let characters: [UInt32]
  /// As written, for messages.
  let text: String
  var position = 0

  init(characters: [UInt32], text: String) {
    self.characters = characters
    self.text = text
  }

  var peek: UInt32? { position < characters.count ? characters[position] : nil }
  mutating func advance() { position += 1 }
  mutating func skip(_ sign: Unicode.Scalar) -> Bool {
    guard peek == sign.value else { return false }
    position += 1
    return true
  }
  mutating func skipBlanks() { while peek == 0x20 { position += 1 } }

  func fault(_ message: String) -> PatternFault { PatternFault(message: "\"\(text)\" \(message)") }

  /// Characters up to the next sign.
  mutating func word() throws(PatternFault) -> ArraySlice<UInt32> {
    let start = position
    while let next = peek, !Sign.isSign(next) {
      guard next != 0x0A, next != 0x1F else { throw fault("holds a mark that ends a clause: leave the mark out, or use ~~") }
      position += 1
    }
    return characters[start..<position]
  }
}
