// Folds a text so that one spelling stands for many: width, case, Traditional Chinese, invisible characters, blanks.

/// A folded text: its characters and, for each, the character of the original that it came from.
/// A *character* is a Unicode scalar value everywhere in this module; a maximal run of bytes that is no UTF-8 counts as one,
/// as in `String(decoding:as:)`.
package struct FoldedText: Sendable {
  /// Code points; the first `count` are in use, the rest is room. So with `originStorage`.
  var storage: [UInt32] = []
  var originStorage: [Int32] = []
  /// Number of folded characters.
  package internal(set) var count = 0
  /// Number of characters of the original.
  package internal(set) var originalCount = 0

  package init() {}

  /// The folded characters.
  var characters: ArraySlice<UInt32> { storage.prefix(count) }
  /// The index in the original of each folded character, ascending.
  package var origins: [Int32] { Array(originStorage.prefix(count)) }
  /// The folded text as text.
  package var text: String {
    var scalars = String.UnicodeScalarView()
    for code in characters { scalars.append(Unicode.Scalar(code) ?? "\u{1A}") }
    return String(scalars)
  }

  /// The range of original characters behind a range of folded characters (not empty).
  package func original(_ start: Int, _ end: Int) -> Range<Int> {
    Int(originStorage[start])..<Int(originStorage[end - 1]) + 1
  }
}

/// The fold. What it does, in order, to each character: full-width forms to ASCII, capitals to small letters, Traditional Chinese to
/// Simplified and variants to one form (帳 帐 → 账); zero-width signs and quotation marks vanish; 。！？； and line ends become a line
/// feed, commas U+001F; a full stop that ends an English sentence becomes a line feed and an ASCII comma between digits vanishes;
/// blanks beside a Chinese character or a mark vanish, others shrink to one. Folding a folded text changes nothing.
package struct Fold: Sendable {
  private let table = FoldTable()

  /// Builds the table (about 0.3 ms).
  package init() {}

  /// Folds `text`, any bytes, into `folded`, whose room is reused.
  package func fold(_ text: borrowing Span<UInt8>, into folded: inout FoldedText) {
    let length = text.count
    var storage = exchange(&folded.storage, with: [])
    var originStorage = exchange(&folded.originStorage, with: [])
    if storage.count < length {
      storage = [UInt32](repeating: 0, count: length + length / 2 + 64)
      originStorage = [Int32](repeating: 0, count: length + length / 2 + 64)
    }
    var characters = storage.mutableSpan
    var origins = originStorage.mutableSpan
    let written = write(text, &characters, &origins)
    (folded.count, folded.originalCount) = (written.count, written.originalCount)
    if written.hasBlanks {
      folded.count = FoldWriter.settle(written.count, &characters, &origins)
    } else if written.count > 0 {
      FoldWriter.endSentence(written.count, &characters)
    }
    folded.storage = storage
    folded.originStorage = originStorage
  }

  /// Writes what stands for each character, an ASCII comma for one, before blanks and marks are looked at together. `hasBlanks` is false
  /// only where there are no blanks and no ASCII commas.
  private func write(
    _ text: borrowing Span<UInt8>, _ characters: inout MutableSpan<UInt32>, _ origins: inout MutableSpan<Int32>
  ) -> (count: Int, originalCount: Int, hasBlanks: Bool) {
    let map = table.map.span
    var (position, count, hasBlanks) = (0, 0, false)
    var index: Int32 = 0
    while position < text.count {
      let (scalar, width) = UTF8Decoding.scalar(text, position)
      let target = scalar == Fold.comma ? scalar : Fold.folded(scalar, map)
      characters[count] = target
      origins[count] = index
      count &+= Int(truncatingIfNeeded: (UInt64(target) &+ 0xFFFF_FFFF) >> 32)
      // Both have the same bits but these.
      hasBlanks = hasBlanks || target & ~(Fold.blank ^ Fold.comma) == Fold.blank
      position &+= width
      index &+= 1
    }
    return (count, Int(index), hasBlanks)
  }

  fileprivate static let blank: UInt32 = 0x20
  fileprivate static let comma: UInt32 = 0x2C

  /// What stands for a character: 0 for none.
  @inline(__always)
  private static func folded(_ scalar: UInt32, _ map: Span<UInt16>) -> UInt32 {
    scalar < 0x10000 ? UInt32(map[Int(scalar)]) : foldedBeyondPlane(scalar)
  }

  /// Calls `body` with what stands for each character of `text`, before blanks and marks are looked at together; until it says false.
  @inline(__always)
  func forEachCharacter(of text: borrowing Span<UInt8>, _ body: (UInt32) -> Bool) {
    let map = table.map.span
    var position = 0
    while position < text.count {
      let (scalar, width) = UTF8Decoding.scalar(text, position)
      position += width
      if !body(Fold.folded(scalar, map)) { return }
    }
  }

  /// Folds a text that is needed as text.
  package func fold(_ text: String) -> String {
    var folded = FoldedText()
    let bytes = Array(text.utf8)
    fold(bytes.span, into: &folded)
    return folded.text
  }

  /// Characters beyond the Basic Multilingual Plane stay, but for invisible tags and selectors; bytes that are no text become U+001A.
  private static func foldedBeyondPlane(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case UTF8Decoding.invalid: 0x1A
    case 0xE0000...0xE0FFF: 0
    default: scalar
    }
  }
}

/// Decides which blanks and commas stay.
private struct FoldWriter {
  private var count = 0
  /// The last character written, a line feed before the first, and the one before it.
  private var last: UInt32 = 0x0A
  private var secondLast: UInt32 = 0x0A
  /// The last character written is an ASCII comma in the original.
  private var lastIsComma = false
  /// Index of the first of the blanks that wait for the next character; -1 when none does.
  private var blankAt: Int32 = -1

  /// Settles the first `length` characters in place. Returns how many are left.
  static func settle(_ length: Int, _ characters: inout MutableSpan<UInt32>, _ origins: inout MutableSpan<Int32>) -> Int {
    var writer = FoldWriter()
    for index in 0..<length { writer.put(characters[index], origins[index], &characters, &origins) }
    if writer.count > 0 { endSentence(writer.count, &characters) }
    return writer.count
  }

  /// A full stop after a letter, before a blank or the end of the text, ends a sentence.
  static func endSentence(_ count: Int, _ characters: inout MutableSpan<UInt32>) {
    if characters[count - 1] == 0x2E, count > 1, characters[count - 2] &- 0x61 < 26 { characters[count - 1] = 0x0A }
  }

  /// A Chinese character, a wide sign or a mark: no blank stays beside it.
  @inline(__always)
  private static func takesNoBlank(_ scalar: UInt32) -> Bool {
    scalar >= 0x2E80 || scalar == 0x0A || scalar == 0x1F
  }

  @inline(__always)
  private static func isDigit(_ scalar: UInt32) -> Bool { scalar &- 0x30 < 10 }

  @inline(__always)
  private mutating func put(
    _ scalar: UInt32, _ origin: Int32, _ characters: inout MutableSpan<UInt32>, _ origins: inout MutableSpan<Int32>
  ) {
    if scalar == Fold.blank {
      if blankAt < 0 { blankAt = origin }
      return
    }
    let isComma = scalar == Fold.comma
    let scalar = isComma ? UInt32(FoldTable.clauseEnd) : scalar
    if blankAt >= 0 {
      if last == 0x2E, secondLast &- 0x61 < 26 {
        characters[count &- 1] = 0x0A
        last = 0x0A
      }
      if !FoldWriter.takesNoBlank(last), !FoldWriter.takesNoBlank(scalar) { write(Fold.blank, blankAt, &characters, &origins) }
      blankAt = -1
    } else if lastIsComma, FoldWriter.isDigit(scalar), FoldWriter.isDigit(secondLast) {
      count &-= 1
      last = secondLast
    }
    write(scalar, origin, &characters, &origins)
    lastIsComma = isComma
  }

  @inline(__always)
  private mutating func write(
    _ scalar: UInt32, _ origin: Int32, _ characters: inout MutableSpan<UInt32>, _ origins: inout MutableSpan<Int32>
  ) {
    characters[count] = scalar
    origins[count] = origin
    count &+= 1
    secondLast = last
    last = scalar
  }
}
