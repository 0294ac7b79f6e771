// Folded text → tokens, and phrases of tokens by number.

/// A token of a text: its number, 0 for one that no phrase has, and where it stands in the folded text.
struct TextToken: Sendable {
  var number: UInt16
  var start: Int32
  var end: Int32
}

/// Numbers the tokens of phrases. An English word (with an apostrophe inside) and a run of digits are one token each, any other character
/// but a blank is one.
struct EvidenceTokens: Sendable {
  /// By character of the Basic Multilingual Plane.
  private var ofCharacter = [UInt16](repeating: 0, count: 0x10000)
  private var ofWord: [UInt64: UInt16] = [:]
  private var count: UInt16 = 0

  private enum Kind { case blank, word, digits, character }

  @inline(__always)
  private static func kind(_ character: UInt32) -> Kind {
    if character == 0x20 { return .blank }
    if character &- 0x61 < 26 { return .word }
    return character &- 0x30 < 10 ? .digits : .character
  }

  /// Where the token that begins at `start` ends, and a hash of its word.
  @inline(__always)
  private static func end(_ text: borrowing Span<UInt32>, _ start: Int, _ kind: Kind) -> (end: Int, hash: UInt64) {
    var end = start + 1
    switch kind {
    case .blank, .character: return (end, 0)
    case .digits:
      while end < text.count, text[end] &- 0x30 < 10 { end += 1 }
      return (end, 0)
    case .word:
      var hash: UInt64 = 0x9E37_79B9_7F4A_7C15
      hash = (hash ^ UInt64(text[start])) &* 0x0000_0100_0000_01B3
      hash ^= hash >> 29
      while end < text.count {
        let isInner = text[end] == 0x27 && end + 1 < text.count && text[end + 1] &- 0x61 < 26
        if !isInner && text[end] &- 0x61 >= 26 { break }
        hash = (hash ^ UInt64(text[end])) &* 0x0000_0100_0000_01B3
        hash ^= hash >> 29
        end += 1
      }
      return (end, hash)
    }
  }

  /// Puts the tokens of a text into `tokens`.
  func read(_ text: borrowing FoldedText, into tokens: inout [TextToken]) {
    tokens.removeAll(keepingCapacity: true)
    let characters = text.storage.span.extracting(first: text.count)
    var start = 0
    while start < characters.count {
      let kind = EvidenceTokens.kind(characters[start])
      let (end, hash) = EvidenceTokens.end(characters, start, kind)
      switch kind {
      case .blank: break
      case .word: append(ofWord[hash] ?? 0, start, end, &tokens)
      case .digits: append(ofCharacter[0x30], start, end, &tokens)
      case .character: append(characters[start] < 0x10000 ? ofCharacter[Int(characters[start])] : 0, start, end, &tokens)
      }
      start = end
    }
  }

  @inline(__always)
  private func append(_ number: UInt16, _ start: Int, _ end: Int, _ tokens: inout [TextToken]) {
    tokens.append(TextToken(number: number, start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: end)))
  }

  /// The same, giving new tokens a number while there are any left.
  mutating func learn(_ text: borrowing FoldedText, into tokens: inout [TextToken]) {
    let characters = text.storage.span.extracting(first: text.count)
    var start = 0
    while start < characters.count {
      let kind = EvidenceTokens.kind(characters[start])
      let (end, hash) = EvidenceTokens.end(characters, start, kind)
      let code = kind == .digits ? 0x30 : characters[start]
      switch kind {
      case .blank: break
      case .word where ofWord[hash] == nil: if let new = next() { ofWord[hash] = new }
      case .digits where ofCharacter[0x30] == 0, .character where code < 0x10000 && ofCharacter[Int(code)] == 0:
        if let new = next() { ofCharacter[Int(code)] = new }
      default: break
      }
      start = end
    }
    read(text, into: &tokens)
  }

  private mutating func next() -> UInt16? {
    if count == .max { return nil }
    count += 1
    return count
  }
}

/// Phrases of one to four tokens, numbered in the order of their insertion.
struct PhraseTable: Sendable {
  private var keys = [UInt64](repeating: 0, count: 1024)
  /// The phrase; −1 where longer phrases begin so.
  private var values = [Int32](repeating: -1, count: 1024)
  private var used = 0
  private var count = 0

  @inline(__always)
  private static func slot(_ key: UInt64, _ mask: Int) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32 ^ key) & mask
  }

  /// The slot of a key, or the free one where it would stand.
  @inline(__always)
  private static func find(_ key: UInt64, _ keys: borrowing Span<UInt64>) -> Int {
    let mask = keys.count - 1
    var slot = slot(key, mask)
    while keys[slot] != key, keys[slot] != 0 { slot = (slot + 1) & mask }
    return slot
  }

  /// The number of a phrase, new or known; nil for one that is empty, too long, or of a token without a number.
  mutating func insert(_ tokens: [TextToken]) -> Int? {
    guard !tokens.isEmpty, tokens.count <= EvidenceRow.longestPhrase, tokens.allSatisfy({ $0.number != 0 }) else { return nil }
    var key: UInt64 = 0
    var slot = 0
    for token in tokens {
      key = key << 16 | UInt64(token.number)
      if used * 2 >= keys.count { grow() }
      slot = PhraseTable.find(key, keys.span)
      if keys[slot] == 0 {
        keys[slot] = key
        used += 1
      }
    }
    if values[slot] < 0 {
      values[slot] = Int32(truncatingIfNeeded: count)
      count += 1
    }
    return Int(values[slot])
  }

  private mutating func grow() {
    let (oldKeys, oldValues) = (keys, values)
    keys = [UInt64](repeating: 0, count: oldKeys.count * 2)
    values = [Int32](repeating: -1, count: oldKeys.count * 2)
    for (key, value) in zip(oldKeys, oldValues) where key != 0 {
      let slot = PhraseTable.find(key, keys.span)
      keys[slot] = key
      values[slot] = value
    }
  }

  /// Calls `body` with each place of each phrase: its number, its first and its last token.
  @inline(__always)
  func forEachPhrase(of tokens: borrowing Span<TextToken>, _ body: (_ phrase: Int, _ first: Int, _ last: Int) -> Void) {
    let keys = keys.span
    let values = values.span
    for first in tokens.indices {
      var key: UInt64 = 0
      for last in first..<min(tokens.count, first + EvidenceRow.longestPhrase) {
        let token = tokens[last].number
        if token == 0 { break }
        key = key << 16 | UInt64(token)
        let slot = PhraseTable.find(key, keys)
        if keys[slot] == 0 { break }
        if values[slot] >= 0 { body(Int(values[slot]), first, last) }
      }
    }
  }
}
