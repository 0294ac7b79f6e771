// What the phrases of a text say for and against each theme: a score beside the rules, of weights that a person can read.

/// One row of the evidence table: phrases of one weight.
package struct EvidenceRow: Sendable, Hashable {
  /// A theme's id, or one of the words of `Special`.
  package var theme: String
  /// Hundredths.
  package var weight: Int
  /// Texts of at most four tokens; none: the weight is where the score of the theme begins.
  package var phrases: [String]

  package init(theme: String, weight: Int, phrases: [String]) {
    self.theme = theme
    self.weight = weight
    self.phrases = phrases
  }

  /// Rows that are about no single theme.
  package enum Special: String, CaseIterable, Sendable {
    /// Phrases for and against: somebody complains of something.
    case complaint = "(complaint)"
    /// Bounds of that score, which is added to the score of each theme.
    case complaintLowest = "(complaint lowest)"
    case complaintHighest = "(complaint highest)"
    /// Added to the score of a theme that a rule finds.
    case rule = "(rule)"
    /// The same, divided by the square root of the number of tokens.
    case ruleByLength = "(rule by length)"
    /// Added to all scores where no rule finds any theme.
    case noRule = "(no rule)"
    /// Hundredths of the highest score that phrases alone give another theme, added to the score of a theme.
    case rival = "(rival)"
  }

  /// More tokens than this no phrase has.
  package static let longestPhrase = 4
}

/// The score of a theme is its start, plus the weights of all phrases that stand in the text (each once) divided by the square root of
/// the number of tokens, plus what the rules, the strongest other theme and the score of a complaint as such add. A theme is present from a
/// score of 0 on. A token is a character that is not blank; an English word and a run of digits are one token. In texts of fewer than
/// `shortText` tokens there is too little to weigh: rules alone decide. In those of fewer than `plainText` that deny something, evidence
/// gives no theme that no rule finds. This is a linear classifier: its weights
/// are fitted as linear support-vector machines with squared hinge loss (Fan et al. 2008), one theme against the rest (Tests/Evaluation/evidence.py).
struct ThemeEvidence: Sendable {
  private let tokens: EvidenceTokens
  private let phrases: PhraseWeights
  /// By theme, in hundredths, as the rest; behind these, that of the complaint as such. 0 where there is none.
  private let begin: [Double]
  /// There is evidence of the theme; of others the rules alone decide.
  private let isWeighed: [Bool]
  private let special: Special
  private let themeCount: Int

  /// Tokens from which on there is enough to weigh.
  private static let shortText = 8
  /// Tokens from which on phrases tell what is denied.
  private static let plainText = 12
  private static let denials = Set("没不无未非别".unicodeScalars.map(\.value))
  private static let englishDenials = Set(["no", "not", "never", "cannot"].map { $0.unicodeScalars.map(\.value) })

  /// A word of denial stands in the text.
  private static func denies(_ text: borrowing FoldedText) -> Bool {
    var word: [UInt32] = []
    for (place, code) in text.characters.enumerated() {
      if denials.contains(code) { return true }
      if code &- 0x61 < 26 {
        word.append(code)
        continue
      }
      // don't
      if code == 0x27, word.last == 0x6E, place + 1 < text.count, text.characters[place + 1] == 0x74 { return true }
      if englishDenials.contains(word) { return true }
      word.removeAll(keepingCapacity: true)
    }
    return englishDenials.contains(word)
  }

  /// The weights of `EvidenceRow.Special`; 0 where there is none.
  private struct Special: Sendable {
    let complaintLowest, complaintHighest, rule, ruleByLength, noRule, rival: Double

    init(_ weights: [EvidenceRow.Special: Int]) {
      func weight(_ word: EvidenceRow.Special) -> Double { Double(weights[word] ?? 0) }
      (complaintLowest, complaintHighest) = (weight(.complaintLowest), weight(.complaintHighest))
      (rule, ruleByLength, noRule, rival) = (weight(.rule), weight(.ruleByLength), weight(.noRule), weight(.rival) / 100)
    }
  }

  /// What evidence says of a theme before the rules are asked.
  struct Opinion: OptionSet, Sendable {
    let rawValue: UInt8
    /// It is present if no rule finds any theme; if rules find others; if a rule finds it.
    static let ifNoRule = Opinion(rawValue: 1 << 0)
    static let ifOtherRule = Opinion(rawValue: 1 << 1)
    static let ifRule = Opinion(rawValue: 1 << 2)
  }

  /// What evidence says of the themes of a text.
  struct Opinions: Sendable {
    /// Ascending by theme; of the others it says that they are absent.
    private var list: [(theme: Int32, opinion: Opinion)] = []
    /// Themes that hang on their rules, and those that are or may be present: all, where anything hangs on whether a rule finds any.
    fileprivate(set) var open = ThemeSet.none
    fileprivate(set) var possible = ThemeSet.none

    fileprivate mutating func clear() {
      list.removeAll(keepingCapacity: true)
      (open, possible) = (.none, .none)
    }

    fileprivate mutating func add(_ theme: Int, _ opinion: Opinion) {
      if opinion.isEmpty { return }
      possible.insert(theme)
      if opinion.contains(.ifRule) != opinion.contains(.ifOtherRule) { open.insert(theme) }
      if opinion.contains(.ifNoRule) != opinion.contains(.ifOtherRule) { (open, possible) = (.all, .all) }
      list.append((Int32(truncatingIfNeeded: theme), opinion))
    }

    /// Puts the themes that are present into a list, `ruled` being those that rules find, ascending.
    func settle(_ ruled: [Int32], into themes: inout [Int32]) {
      themes.removeAll(keepingCapacity: true)
      var next = 0
      for (theme, opinion) in list {
        while next < ruled.count, ruled[next] < theme { next += 1 }
        let isRuled = next < ruled.count && ruled[next] == theme
        if opinion.contains(isRuled ? .ifRule : ruled.isEmpty ? .ifNoRule : .ifOtherRule) { themes.append(theme) }
      }
    }
  }

  /// Room that is reused from text to text.
  struct Scratch: Sendable {
    fileprivate var tokens = TextTokens()
    fileprivate var room = PhraseWeights.Room()
    fileprivate var sums: [Int] = []
    fileprivate var scores: [Double] = []
    /// Of the text that was weighed last.
    fileprivate(set) var opinions = Opinions()
    init() {}
  }

  /// - Parameter themes: ids by code. Rows of other ids are passed over.
  init(_ rows: [EvidenceRow], themes: [String], fold: borrowing Fold) {
    themeCount = themes.count
    let codes = Dictionary(themes.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    var tokens = EvidenceTokens()
    var tree = PhraseTree()
    var begin = [Double](repeating: 0, count: themes.count + 1)
    var isWeighed = [Bool](repeating: false, count: themes.count + 1)
    var special: [EvidenceRow.Special: Int] = [:]
    var folded = FoldedText()
    var phrase = TextTokens()
    for row in rows {
      let isAny = row.theme == EvidenceRow.Special.complaint.rawValue
      if !isAny, let word = EvidenceRow.Special(rawValue: row.theme) { special[word] = row.weight }
      guard let theme = isAny ? themes.count : codes[row.theme] else { continue }
      if row.phrases.isEmpty { (begin[theme], isWeighed[theme]) = (Double(row.weight), true) }
      for text in row.phrases {
        let bytes = Array(text.utf8)
        fold.fold(bytes.span, into: &folded)
        tokens.learn(folded)
        tokens.read(folded, into: &phrase)
        tree.add(phrase, theme: theme, weight: row.weight)
      }
    }
    (self.tokens, self.begin, self.isWeighed, self.special) = (tokens, begin, isWeighed, Special(special))
    phrases = PhraseWeights(tree, themes: themes.count + 1)
  }

  /// Leaves in the scratch what evidence says of each theme of a text; false if there is too little to weigh.
  func weigh(_ text: borrowing FoldedText, _ scratch: inout Scratch) -> Bool {
    tokens.read(text, into: &scratch.tokens)
    if scratch.tokens.count < ThemeEvidence.shortText { return false }
    let adds = scratch.tokens.count >= ThemeEvidence.plainText || !ThemeEvidence.denies(text)
    phrases.sum(scratch.tokens, into: &scratch.sums, &scratch.room)
    let root = Double(scratch.tokens.count).squareRoot()
    var (common, commonIfNoRule) = (0.0, special.noRule)
    if isWeighed[themeCount] {
      let score = begin[themeCount] + Double(scratch.sums[themeCount]) / root
      let bounded = min(max(score, special.complaintLowest), special.complaintHighest)
      common += bounded
      commonIfNoRule += bounded
    }
    let ofRule = special.rule + special.ruleByLength / root
    let (highest, second) = scorePhrases(root, scratch.sums, &scratch.scores)
    // No theme is given more than this, but for the last bits of a sum: of most themes no more need be known.
    let most = max(commonIfNoRule, common, common + ofRule) + max(special.rival * highest, special.rival * second) + 1
    judge(scratch.scores, scratch.sums, &scratch.opinions, most, adds: adds) { own in
      let ofRival = special.rival * (own == highest ? second : highest)
      return (own + commonIfNoRule + ofRival, own + common + ofRival, own + common + ofRival + ofRule)
    }
    return true
  }

  /// Fills the opinions; `score` gives a theme's scores where no rule finds any theme, where rules find others, and where a rule finds it,
  /// all less than `most` beyond its own. Where nothing `adds`, evidence only confirms what rules find.
  @inline(__always)
  private func judge(
    _ scores: [Double], _ sums: [Int], _ opinions: inout Opinions, _ most: Double, adds: Bool, _ score: (_ own: Double) -> (Double, Double, Double)
  ) {
    let (scores, isWeighed) = (scores.span, isWeighed.span)
    opinions.clear()
    for theme in scores.indices {
      if !isWeighed[theme] {
        opinions.add(theme, .ifRule)
        continue
      }
      let own = scores[theme]
      if own + most < 0 { continue }
      let (ifNoRule, ifOtherRule, ifRule) = score(own)
      var opinion: Opinion = []
      if ifRule >= 0 { opinion.insert(.ifRule) }
      // Without a rule there is something to point at, or there is no theme.
      if adds, sums[theme] > 0 {
        if ifOtherRule >= 0 { opinion.insert(.ifOtherRule) }
        if ifNoRule >= 0 { opinion.insert(.ifNoRule) }
      }
      opinions.add(theme, opinion)
    }
  }

  /// The scores that phrases alone give the themes; the highest of them and the second (equal to it where two are), 0 where there is none.
  private func scorePhrases(_ root: Double, _ sums: [Int], _ scores: inout [Double]) -> (highest: Double, second: Double) {
    if scores.count != themeCount { scores = [Double](repeating: 0, count: themeCount) }
    let (begin, isWeighed, sums) = (begin.span, isWeighed.span, sums.span)
    var scores = scores.mutableSpan
    var (highest, second) = (-Double.infinity, -Double.infinity)
    for theme in scores.indices {
      let score = begin[theme] + Double(sums[theme]) / root
      scores[theme] = score
      if score <= second || !isWeighed[theme] { continue }
      (highest, second) = score > highest ? (score, highest) : (highest, score)
    }
    return (highest.isFinite ? highest : 0, second.isFinite ? second : 0)
  }

  /// A phrase that speaks for a theme, in folded characters.
  struct Sign: Sendable {
    var start: Int
    var end: Int
    fileprivate var weight: Int
  }

  /// The strongest phrases that speak for a theme, at most `count`, none within or across another, in the order of the text that was
  /// weighed last.
  func signs(of theme: Int32, count: Int, _ scratch: borrowing Scratch) -> [Sign] {
    var found: [Sign] = []
    let read = scratch.tokens.storage.span
    phrases.forEachPhrase(of: scratch.tokens, for: Int(theme)) { weight, first, last in
      found.append(Sign(start: Int(read[first].start), end: Int(read[last].end), weight: weight))
    }
    found.sort { ($1.weight, $0.start, $1.end) < ($0.weight, $1.start, $0.end) }
    var kept: [Sign] = []
    for sign in found where kept.count < count && kept.allSatisfy({ sign.end <= $0.start || $0.end <= sign.start }) { kept.append(sign) }
    return kept.sorted { $0.start < $1.start }
  }
}
