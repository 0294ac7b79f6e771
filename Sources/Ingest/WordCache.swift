// Words of a column, understood once each: most columns of words hold a handful of them.

/// What a cell's text means, kept for the texts met first; a column of free text does not fill the memory.
struct WordCache<Meaning: Sendable>: Sendable {
  private var known: [String: Meaning] = [:]
  private static var most: Int { 4096 }

  /// The meaning of a text, worked out by `read` the first time.
  mutating func meaning(of text: String, _ read: (String) -> Meaning) -> Meaning {
    if let meaning = known[text] { return meaning }
    let meaning = read(text)
    if known.count < WordCache.most { known[text] = meaning }
    return meaning
  }
}
