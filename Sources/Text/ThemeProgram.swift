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
    /// A set, or -1: longer phrases.
    var unless: Int
    /// Sets, once compiled their bits, or -1: of words that the text must, or that the sentence must not hold.
    var with: Int32
    var without: Int32
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

    /// Each list but `except`, with its set.
    var byList: [(WordTraits, set: Int)] {
      [
        (.before, before), (.fillers, fillers), (.scope, scope), (.after, after), (.afterFillers, afterFillers),
        (.settled, settled), (.settledBefore, settledBefore), (.turns, turns), (.contrasts, contrasts), (.stances, stances),
        (.pivots, pivots), (.asides, asides),
        (.additions, additions), (.notes, notes), (.grievances, grievances), (.suppositions, suppositions),
      ]
    }
  }

  var kernel = MatcherKernel()
  var patterns: [Pattern] = []
  /// The bits of sets that must stand in a sentence that holds a pattern, but those that its wakes speak of: those of pattern p are
  /// `needs[firstNeed[p]..<firstNeed[p + 1]]`.
  var firstNeed: [Int32] = [0]
  var needs: [Int32] = []
  /// Theme of each pattern.
  var themeOf: [Int32] = []
  var parts: [Part] = []
  var steps: [Step] = []
  var ruleIDs: [String] = []
  var themeCount = 0
  var negation = NegationSets()
  var table = WordTable()

  /// Every other set that the pattern cannot do without stands in the sentence that was begun, where one of its words wakes it.
  @inline(__always)
  func isPossible(_ pattern: Int, _ text: borrowing MatchedText) -> Bool {
    let slots = Int(firstNeed[pattern])..<Int(firstNeed[pattern + 1])
    for slot in slots where !text.holdsInSentence(needs[slot]) { return false }
    return true
  }
}

/// What a word is: lists of the file's negation that it belongs to, and whether it wakes patterns.
struct WordTraits: OptionSet, Sendable {
  let rawValue: UInt32
  static let before = WordTraits(rawValue: 1 << 0)
  static let fillers = WordTraits(rawValue: 1 << 1)
  static let scope = WordTraits(rawValue: 1 << 2)
  static let after = WordTraits(rawValue: 1 << 3)
  static let afterFillers = WordTraits(rawValue: 1 << 4)
  static let settled = WordTraits(rawValue: 1 << 5)
  static let settledBefore = WordTraits(rawValue: 1 << 6)
  static let turns = WordTraits(rawValue: 1 << 7)
  static let contrasts = WordTraits(rawValue: 1 << 8)
  static let stances = WordTraits(rawValue: 1 << 9)
  static let pivots = WordTraits(rawValue: 1 << 10)
  static let asides = WordTraits(rawValue: 1 << 11)
  static let grievances = WordTraits(rawValue: 1 << 12)
  static let suppositions = WordTraits(rawValue: 1 << 13)
  static let additions = WordTraits(rawValue: 1 << 14)
  static let notes = WordTraits(rawValue: 1 << 15)
  static let isSingle = WordTraits(rawValue: 1 << 16)
  static let wakesChain = WordTraits(rawValue: 1 << 17)
}
