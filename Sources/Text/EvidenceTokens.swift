// Folded text → tokens by number.

/// A token of a text: its number, 0 for one that no phrase has, and where it stands in the folded text.
struct TextToken: Sendable {
  var number: UInt16 = 0
  var start: Int32 = 0
  var end: Int32 = 0
}

/// The tokens of a text: the first `count` of `storage`, and behind them one without a number; the rest is room.
struct TextTokens: Sendable {
  fileprivate(set) var storage = [TextToken()]
  fileprivate(set) var count = 0
}

/// Numbers the tokens of phrases. An English word (with an apostrophe inside) and a run of digits are one token each, any other character
/// but a blank is one.
struct EvidenceTokens: Sendable {
  private struct Word: Sendable {
    var hash: UInt64 = 0
    var number: UInt16 = 0
  }

  /// By character of the Basic Multilingual Plane.
  private var ofCharacter = [UInt16](repeating: 0, count: 0x10000)
  /// By the last bits of the hash; a free slot has the number 0. Never more than half full.
  private var words = [Word](repeating: Word(), count: 256)
  private var wordCount = 0
  private var count: UInt16 = 0

  private static let blank: UInt32 = 0x20
  private static let digit: UInt32 = 0x30

  @inline(__always)
  private static func isLetter(_ character: UInt32) -> Bool { character &- 0x61 < 26 }

  @inline(__always)
  private static func isDigit(_ character: UInt32) -> Bool { character &- digit < 10 }

  /// Where the word that begins at `start` ends, and its hash.
  private static func word(_ text: borrowing Span<UInt32>, _ start: Int) -> (end: Int, hash: UInt64) {
    var end = start
    var hash: UInt64 = 0x9E37_79B9_7F4A_7C15
    repeat {
      hash = (hash ^ UInt64(text[end])) &* 0x0000_0100_0000_01B3
      hash ^= hash >> 29
      end &+= 1
      if end == text.count { break }
    } while isLetter(text[end]) || text[end] == 0x27 && end &+ 1 < text.count && isLetter(text[end &+ 1])
    return (end, hash)
  }

  private static func digitsEnd(_ text: borrowing Span<UInt32>, _ start: Int) -> Int {
    var end = start + 1
    while end < text.count, isDigit(text[end]) { end += 1 }
    return end
  }

  private func slot(_ hash: UInt64) -> Int {
    let words = words.span
    var slot = Int(truncatingIfNeeded: hash) & (words.count &- 1)
    while words[slot].number != 0, words[slot].hash != hash { slot = (slot &+ 1) & (words.count &- 1) }
    return slot
  }

  /// Puts the tokens of a text into `tokens`.
  func read(_ text: borrowing FoldedText, into tokens: inout TextTokens) {
    if tokens.storage.count <= text.count {
      tokens.storage = [TextToken](repeating: TextToken(), count: text.count + text.count / 2 + 64)
    }
    var storage = exchange(&tokens.storage, with: [])
    var list = storage.mutableSpan
    let characters = text.storage.span.extracting(first: text.count)
    let numbers = ofCharacter.span
    var count = 0
    var start = 0
    while start < characters.count {
      let character = characters[start]
      var end = start &+ 1
      var number: UInt16 = 0
      if EvidenceTokens.isLetter(character) {
        let word = EvidenceTokens.word(characters, start)
        end = word.end
        number = words[slot(word.hash)].number
      } else {
        if EvidenceTokens.isDigit(character) { end = EvidenceTokens.digitsEnd(characters, start) }
        number = character < 0x10000 ? numbers[Int(EvidenceTokens.code(character))] : 0
      }
      list[count] = TextToken(number: number, start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: end))
      count &+= character == EvidenceTokens.blank ? 0 : 1
      start = end
    }
    list[count] = TextToken()
    tokens.count = count
    tokens.storage = storage
  }

  /// The character by whose number a token that is no word goes.
  @inline(__always)
  private static func code(_ character: UInt32) -> UInt32 { isDigit(character) ? digit : character }

  /// Gives the tokens of a text that have no number one, while there are any left.
  mutating func learn(_ text: borrowing FoldedText) {
    let characters = text.storage.span.extracting(first: text.count)
    var start = 0
    while start < characters.count {
      let character = characters[start]
      if EvidenceTokens.isLetter(character) {
        let word = EvidenceTokens.word(characters, start)
        learn(word.hash)
        start = word.end
        continue
      }
      let code = EvidenceTokens.code(character)
      if code != EvidenceTokens.blank, code < 0x10000, ofCharacter[Int(code)] == 0, let new = next() { ofCharacter[Int(code)] = new }
      start = code == EvidenceTokens.digit ? EvidenceTokens.digitsEnd(characters, start) : start + 1
    }
  }

  private mutating func learn(_ hash: UInt64) {
    let slot = slot(hash)
    guard words[slot].number == 0, let new = next() else { return }
    words[slot] = Word(hash: hash, number: new)
    wordCount += 1
    guard wordCount * 2 > words.count else { return }
    let old = exchange(&words, with: [Word](repeating: Word(), count: words.count * 2))
    for word in old where word.number != 0 { words[self.slot(word.hash)] = word }
  }

  private mutating func next() -> UInt16? {
    if count == .max { return nil }
    count += 1
    return count
  }
}
