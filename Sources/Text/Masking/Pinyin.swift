// Takes Latin letters apart into the syllables of Pinyin.

/// Tells whether letters are Pinyin.
enum Pinyin {
  private static let initials = [
    "zh", "ch", "sh", "b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j", "q", "x", "r",
    "z", "c", "s", "y", "w", "",
  ]
  private static let finals = Set(
    [
      "a", "o", "e", "ai", "ei", "ao", "ou", "an", "en", "ang", "eng", "ong", "i", "ia", "ie", "iao", "iu", "ian",
      "in", "iang", "ing", "iong", "u", "ua", "uo", "uai", "ui", "uan", "un", "uang", "ue", "v", "ve", "er",
    ].map { (final: String) in Substring(final) })

  /// The letters are one to three syllables.
  static func isSyllables(_ letters: Substring, most: Int = 3) -> Bool {
    if letters.isEmpty { return true }
    guard most > 0 else { return false }
    for length in stride(from: min(6, letters.count), to: 0, by: -1) where isSyllable(letters.prefix(length)) {
      if isSyllables(letters.dropFirst(length), most: most - 1) { return true }
    }
    return false
  }

  private static func isSyllable(_ letters: Substring) -> Bool {
    initials.contains { letters.hasPrefix($0) && finals.contains(letters.dropFirst($0.count)) }
  }
}
