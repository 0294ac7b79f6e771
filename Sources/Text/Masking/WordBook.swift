// Folded words in buckets by their first or last character, so that a look-up tries only the few that can stand there.

/// Words with a number each, found by where they begin or end in a text.
struct WordBook: Sendable {
  /// Each bucket from the longest word to the shortest.
  private var buckets: [UInt32: [(codes: [UInt32], value: Int)]] = [:]
  private let byLast: Bool

  /// - Parameter byLast: the words will be asked for by where they end.
  init(_ groups: [(words: [String], value: Int)], byLast: Bool, _ fold: (String) -> [UInt32]) {
    self.byLast = byLast
    for group in groups {
      for word in group.words {
        let codes = fold(word)
        guard let key = byLast ? codes.last : codes.first else { continue }
        buckets[key, default: []].append((codes, group.value))
      }
    }
    for key in buckets.keys { buckets[key]?.sort { $0.codes.count > $1.codes.count } }
  }

  init(_ words: [String], byLast: Bool = false, _ fold: (String) -> [UInt32]) {
    self.init([(words, 0)], byLast: byLast, fold)
  }

  /// The longest word that stands at `place`: its length and number.
  func standing(at place: Int, _ text: borrowing MaskingText) -> (length: Int, value: Int)? {
    for word in buckets[text[place]] ?? [] where text.stands(word.codes, at: place) { return (word.codes.count, word.value) }
    return nil
  }

  /// The longest word that ends right before `place`: its length and number.
  func ending(at place: Int, _ text: borrowing MaskingText) -> (length: Int, value: Int)? {
    for word in buckets[text[place - 1]] ?? [] where text.ends(word.codes, at: place) { return (word.codes.count, word.value) }
    return nil
  }
}
