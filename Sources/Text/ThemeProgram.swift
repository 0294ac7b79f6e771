// Theme rules as tables: words, sets of words, parts, patterns, and which words wake which patterns.

/// Compiled rules. A *set* is a list of words with a number; a part is a chain of sets that stand side by side.
struct ThemeProgram: Sendable {
  /// One set of a chain.
  struct Step: Sendable {
    var set: Int
    /// The chain may go on without it.
    var isOptional: Bool
  }
  struct Part: Sendable {
    /// Slice of `steps`.
    var firstStep: Int
    var stepCount: Int
    /// Gap to the part before: at most this many characters, in the same clause or only in the same sentence.
    var most: Int32 = 0
    var acrossClauses = false
  }
  struct Pattern: Sendable {
    var theme: Int32
    /// Index into `ruleIDs`.
    var rule: Int32
    /// Slice of `parts`.
    var firstPart = 0
    var partCount = 0
    var isAnyOrder = false
    var negation: Negation
    /// Sets, or -1: longer phrases; words that the text, or that the sentence must (not) hold.
    var unless: Int
    var with: Int
    var without: Int
    /// What must stand near the word that wakes the pattern, for a quick look before the whole pattern is evaluated.
    var neighbour = Neighbour.none
  }
  enum Negation: Sendable { case any, scope, none }
  /// A set that must begin at most `reach` characters behind the waking word, or end at most `reach` before it.
  enum Neighbour: Sendable {
    case none
    case behind(set: Int, reach: Int32, longest: Int32)
    case before(set: Int, reach: Int32)
  }
  /// The sets of the file's negation lists, -1 for an empty list.
  struct NegationSets: Sendable {
    var before = -1
    var fillers = -1
    var scope = -1
    var after = -1
    var afterFillers = -1
    var except = -1
    var settled = -1
    var settledBefore = -1
    var turns = -1
    var contrasts = -1
    var stances = -1
    var pivots = -1
    var asides = -1
    var additions = -1
    var notes = -1
    var grievances = -1
    var suppositions = -1
  }

  var kernel = MatcherKernel(words: [])
  var patterns: [Pattern] = []
  /// The sets that must stand in a sentence that holds a pattern: those of pattern p are `needs[firstNeed[p]..<firstNeed[p + 1]]`.
  var firstNeed: [Int32] = [0]
  var needs: [Int32] = []
  /// Theme of each pattern.
  var themeOf: [Int32] = []
  var parts: [Part] = []
  var steps: [Step] = []
  var ruleIDs: [String] = []
  var themeCount = 0
  var negation = NegationSets()
  var membership = Membership()
  /// Patterns that are one word long, and the others, by the word that wakes them.
  var singles = Wakes()
  var chains = Wakes()

  /// Pattern numbers by word: those of word w are `patterns[first[w]..<first[w + 1]]`.
  struct Wakes: Sendable {
    var first: [Int32] = []
    var patterns: [Int32] = []
    init() {}
    init(_ byWord: [[Int32]]) {
      first.append(0)
      for list in byWord {
        patterns += list
        first.append(Int32(patterns.count))
      }
    }
  }

  /// Every set that the pattern cannot do without stands in the sentence.
  @inline(__always)
  func isPossible(_ pattern: Int, in sentence: Int, _ text: borrowing MatchedText) -> Bool {
    for slot in Int(firstNeed[pattern])..<Int(firstNeed[pattern + 1]) where !text.holds(Int(needs[slot]), in: sentence) {
      return false
    }
    return true
  }

  /// False for set -1.
  @inline(__always)
  func isMember(_ word: Int32, of set: Int) -> Bool { set >= 0 && membership.holds(word, set) }
}

/// Which sets each word belongs to. Most words belong to one or two and are listed; the words of many sets, which are also the
/// common ones, have a row of bits, so that the table of some megabytes that rows for all words would take need not be read.
struct Membership: Sendable {
  private static let mostListed = 6
  /// Per word: where its list begins in `listed`, or the complement of its row.
  private var first: [Int32] = []
  /// Set numbers, each list ended by -1.
  private var listed: [Int32] = []
  private var rows: [UInt64] = []
  private(set) var width = 0
  private(set) var wordCount = 0

  init() {}
  /// `sets[s]` holds the word numbers of set s.
  init(sets: [[Int32]], words: Int) {
    width = (sets.count + 63) / 64
    wordCount = words
    var holders = [[Int32]](repeating: [], count: words)
    for (set, members) in sets.enumerated() { for word in members { holders[Int(word)].append(Int32(set)) } }
    for list in holders {
      if list.count <= Membership.mostListed {
        first.append(Int32(listed.count))
        listed += list + [-1]
      } else {
        first.append(~Int32(rows.count))
        var row = [UInt64](repeating: 0, count: width)
        for set in list { row[Int(set) >> 6] |= 1 << UInt64(set & 63) }
        rows += row
      }
    }
  }

  @inline(__always)
  func holds(_ word: Int32, _ set: Int) -> Bool {
    Membership.holds(word, set, first.span, listed.span, rows.span)
  }

  @inline(__always)
  private static func holds(
    _ word: Int32, _ set: Int, _ first: borrowing Span<Int32>, _ listed: borrowing Span<Int32>, _ rows: borrowing Span<UInt64>
  ) -> Bool {
    let start = Int(first[Int(word)])
    guard start >= 0 else { return rows[~start &+ set >> 6] >> UInt64(set & 63) & 1 != 0 }
    var slot = start
    while true {
      let member = listed[slot]
      if member == set { return true }
      if member < 0 { return false }
      slot &+= 1
    }
  }

  /// Appends to `found` the places in a range that hold a word of the set.
  func collect(_ set: Int, _ range: Range<Int>, of places: borrowing Span<Place>, into found: inout [PartPlace]) {
    let (first, listed, rows) = (first.span, listed.span, rows.span)
    for index in range {
      let place = places[index]
      if Membership.holds(place.word, set, first, listed, rows) { found.append(PartPlace(place)) }
    }
  }

  /// Sets, in the row of bits that begins at `row`, the bits of the sets of every word in a range of places.
  /// A word whose entry in `seen` is `number` is passed over.
  func mark(
    _ range: Range<Int>, of places: borrowing Span<Place>, _ number: UInt32, _ seen: inout MutableSpan<UInt32>,
    _ bits: inout MutableSpan<UInt64>, from row: Int
  ) {
    let (first, listed, rows) = (first.span, listed.span, rows.span)
    for index in range {
      let word = Int(places[index].word)
      if seen[word] == number { continue }
      seen[word] = number
      var slot = Int(first[word])
      if slot < 0 {
        let source = rows.extracting(~slot..<(~slot &+ width))
        for column in 0..<width { bits[row &+ column] |= source[column] }
        continue
      }
      while listed[slot] >= 0 {
        let set = Int(listed[slot])
        bits[row &+ set >> 6] |= 1 << UInt64(set & 63)
        slot &+= 1
      }
    }
  }
}
