// Finds phrases of a list, written as people write them, in texts: width, case, script and marks do not matter.

/// A list of phrases. A phrase that begins or ends with a Latin letter or digit stands alone in the text: `shut up` is not in
/// `shut upstairs`.
package struct PhraseList: Sendable {
  /// Folded, without marks, by their number in the list; empty where nothing is left of a phrase.
  private let phrases: [[UInt32]]
  /// By first character: the phrases that begin with it, ascending.
  private let byFirst: [UInt32: [Int]]
  /// By the low bits of a character: whether some phrase begins so, and whether one goes on so.
  private let begins: [Bool]
  private let goesOn: [Bool]
  /// Some phrase does not begin with two Chinese characters: every text is looked at closely.
  private let hasOther: Bool
  private let fold = Fold()

  /// Room that is used again for one text after the other.
  package struct Scratch: Sendable {
    fileprivate var folded = FoldedText()
    package init() {}
  }

  package init(_ list: [String]) {
    var phrases: [[UInt32]] = []
    var byFirst: [UInt32: [Int]] = [:]
    var begins = [Bool](repeating: false, count: 1 << 16)
    var goesOn = begins
    var hasOther = false
    for (number, phrase) in list.enumerated() {
      var characters = fold.fold(phrase).unicodeScalars.map(\.value).filter { !PhraseList.isMark($0) }
      while characters.last == 0x20 { characters.removeLast() }
      phrases.append(characters)
      guard let first = phrases[number].first else { continue }
      byFirst[first, default: []].append(number)
      begins[Int(first & 0xFFFF)] = true
      if characters.count > 1 { goesOn[Int(characters[1] & 0xFFFF)] = true }
      if characters.count < 2 || characters.prefix(2).contains(where: { $0 < 0x2E80 }) { hasOther = true }
    }
    self.phrases = phrases
    self.byFirst = byFirst
    self.begins = begins
    self.goesOn = goesOn
    self.hasOther = hasOther
  }

  /// No phrase can be found.
  package var isEmpty: Bool { byFirst.isEmpty }

  /// The numbers of the phrases in a text (UTF-8), each once, ascending.
  package func numbers(in text: borrowing Span<UInt8>, _ scratch: inout Scratch) -> [Int] {
    if !hasOther, !mayHold(text) { return [] }
    fold.fold(text, into: &scratch.folded)
    let count = scratch.folded.count
    let characters = scratch.folded.storage.span
    var found: [Int] = []
    for place in 0..<count where begins[Int(characters[place] & 0xFFFF)] {
      guard let numbers = byFirst[characters[place]] else { continue }
      for number in numbers where !found.contains(number) && stands(phrases[number], at: place, in: characters, count) { found.append(number) }
    }
    return found.sorted()
  }

  /// Whether two characters follow each other with which a phrase may begin: most texts have none, and need not be folded.
  private func mayHold(_ text: borrowing Span<UInt8>) -> Bool {
    let begins = begins.span
    let goesOn = goesOn.span
    var hasBegun = false
    var isFound = false
    fold.forEachCharacter(of: text) { character in
      // What vanishes in the fold, beside Chinese characters, or within a phrase.
      if character == 0 || character == 0x20 || PhraseList.isMark(character) { return true }
      let place = Int(character & 0xFFFF)
      isFound = hasBegun && goesOn[place]
      hasBegun = begins[place]
      return !isFound
    }
    return isFound
  }

  private func stands(_ phrase: [UInt32], at place: Int, in text: borrowing Span<UInt32>, _ count: Int) -> Bool {
    var end = place
    for character in phrase {
      while end < count, PhraseList.isMark(text[end]) { end += 1 }
      guard end < count, text[end] == character else { return false }
      end += 1
    }
    let beginsInside = place > 0 && PhraseList.isLatin(text[place - 1]) && PhraseList.isLatin(text[place])
    let endsInside = end < count && PhraseList.isLatin(text[end]) && PhraseList.isLatin(text[end - 1])
    return !beginsInside && !endsInside
  }

  private static func isLatin(_ character: UInt32) -> Bool { character &- 0x30 <= 9 || character &- 0x61 <= 25 }
  /// Ends of sentences and clauses in a folded text.
  private static func isMark(_ character: UInt32) -> Bool { character == 0x0A || character == 0x1F }
}
