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
/// `shortText` tokens there is too little to weigh: rules alone decide. This is a linear classifier: its weights
/// are fitted by regularised logistic regression, one theme against the rest (Tests/Evaluation/evidence.py).
struct ThemeEvidence: Sendable {
  private struct Entry: Sendable {
    let theme: Int32
    let weight: Int32
  }

  private let tokens: EvidenceTokens
  private let phrases: PhraseTable
  /// Entries of phrase p: `entries[starts[p]..<starts[p + 1]]`.
  private let starts: [Int32]
  private let entries: [Entry]
  /// By theme, in hundredths, as the rest; `nil` where there is no evidence of the theme: the rules alone decide.
  private let begin: [Int?]
  private var special: [EvidenceRow.Special: Int] = [:]
  private let themeCount: Int

  /// Tokens from which on there is enough to weigh.
  private static let shortText = 12

  /// Room that is reused from text to text.
  struct Scratch: Sendable {
    fileprivate var tokens: [TextToken] = []
    fileprivate var sums: [Int] = []
    fileprivate var scores: [Double] = []
    /// By phrase: the last text that it stood in.
    fileprivate var seen: [UInt32] = []
    fileprivate var number: UInt32 = 0
    fileprivate var isFound: [Bool] = []
    init() {}
  }

  /// - Parameter themes: ids by code. Rows of other ids are passed over.
  init(_ rows: [EvidenceRow], themes: [String], fold: borrowing Fold) {
    themeCount = themes.count
    let codes = Dictionary(themes.enumerated().map { ($1, Int32($0)) }, uniquingKeysWith: { first, _ in first })
    var tokens = EvidenceTokens()
    var table = PhraseTable()
    var lists: [[Entry]] = []
    var begin = [Int?](repeating: nil, count: themes.count + 1)
    var folded = FoldedText()
    var room: [TextToken] = []
    for row in rows {
      let isAny = row.theme == EvidenceRow.Special.complaint.rawValue
      if !isAny, let word = EvidenceRow.Special(rawValue: row.theme) { special[word] = row.weight }
      guard let theme = isAny ? Int32(themes.count) : codes[row.theme] else { continue }
      if row.phrases.isEmpty { begin[Int(theme)] = row.weight }
      for phrase in row.phrases {
        let bytes = Array(phrase.utf8)
        fold.fold(bytes.span, into: &folded)
        tokens.learn(folded, into: &room)
        guard let number = table.insert(room) else { continue }
        if number == lists.count { lists.append([]) }
        lists[number].append(Entry(theme: theme, weight: Int32(clamping: row.weight)))
      }
    }
    self.tokens = tokens
    self.begin = begin
    phrases = table
    var starts: [Int32] = [0]
    for list in lists { starts.append(starts[starts.count - 1] + Int32(truncatingIfNeeded: list.count)) }
    self.starts = starts
    entries = lists.flatMap { $0 }
  }

  /// Replaces `themes`, those that rules find (ascending), by those of which rules and evidence together speak.
  func weigh(_ text: borrowing FoldedText, _ themes: inout [Int32], _ scratch: inout Scratch) {
    tokens.read(text, into: &scratch.tokens)
    if scratch.tokens.count < ThemeEvidence.shortText { return }
    add(&scratch)
    let root = Double(scratch.tokens.count).squareRoot()
    var common = themes.isEmpty ? Double(special[.noRule] ?? 0) : 0
    if let start = begin[themeCount] {
      let score = Double(start) + Double(scratch.sums[themeCount]) / root
      common += min(max(score, Double(special[.complaintLowest] ?? 0)), Double(special[.complaintHighest] ?? 0))
    }
    let ofRule = Double(special[.rule] ?? 0) + Double(special[.ruleByLength] ?? 0) / root
    let (highest, second) = scorePhrases(root, &scratch)
    let rival = Double(special[.rival] ?? 0) / 100
    scratch.isFound = [Bool](repeating: false, count: themeCount)
    for theme in themes { scratch.isFound[Int(theme)] = true }
    themes.removeAll(keepingCapacity: true)
    for theme in 0..<themeCount {
      let isRuled = scratch.isFound[theme]
      guard begin[theme] != nil else {
        if isRuled { themes.append(Int32(truncatingIfNeeded: theme)) }
        continue
      }
      // Without a rule there is something to point at, or there is no theme.
      if !isRuled && scratch.sums[theme] <= 0 { continue }
      let own = scratch.scores[theme]
      let score = own + common + rival * (own == highest ? second : highest) + (isRuled ? ofRule : 0)
      if score >= 0 { themes.append(Int32(truncatingIfNeeded: theme)) }
    }
  }

  /// The scores that phrases alone give the themes; the highest of them and the second (equal to it where two are), 0 where there is none.
  private func scorePhrases(_ root: Double, _ scratch: inout Scratch) -> (highest: Double, second: Double) {
    scratch.scores.removeAll(keepingCapacity: true)
    var (highest, second) = (-Double.infinity, -Double.infinity)
    for theme in 0..<themeCount {
      let score = Double(begin[theme] ?? 0) + Double(scratch.sums[theme]) / root
      scratch.scores.append(score)
      if begin[theme] == nil { continue }
      if score > highest { (highest, second) = (score, highest) } else if score > second { second = score }
    }
    return (highest.isFinite ? highest : 0, second.isFinite ? second : 0)
  }

  /// Sums the weights of every phrase of the text, each phrase once.
  private func add(_ scratch: inout Scratch) {
    if scratch.seen.count != starts.count || scratch.number == .max {
      scratch.seen = [UInt32](repeating: 0, count: starts.count)
      scratch.number = 0
    }
    scratch.number += 1
    scratch.sums.removeAll(keepingCapacity: true)
    scratch.sums.append(contentsOf: repeatElement(0, count: themeCount + 1))
    let number = scratch.number
    var sums = exchange(&scratch.sums, with: [])
    var seen = exchange(&scratch.seen, with: [])
    var sum = sums.mutableSpan
    var last = seen.mutableSpan
    let (starts, entries) = (starts.span, entries.span)
    phrases.forEachPhrase(of: scratch.tokens.span) { phrase, _, _ in
      if last[phrase] == number { return }
      last[phrase] = number
      for place in Int(starts[phrase])..<Int(starts[phrase + 1]) {
        let entry = entries[place]
        sum[Int(entry.theme)] &+= Int(entry.weight)
      }
    }
    scratch.sums = sums
    scratch.seen = seen
  }

  /// A phrase that speaks for a theme, in folded characters.
  struct Sign: Sendable {
    var start: Int
    var end: Int
    fileprivate var weight: Int32
  }

  /// The strongest phrases that speak for a theme, at most `count`, none within or across another, in the order of the text.
  func signs(of theme: Int32, count: Int, in text: borrowing FoldedText, _ scratch: inout Scratch) -> [Sign] {
    tokens.read(text, into: &scratch.tokens)
    var found: [Sign] = []
    let read = scratch.tokens.span
    phrases.forEachPhrase(of: read) { phrase, first, last in
      for place in Int(starts[phrase])..<Int(starts[phrase + 1]) where entries[place].theme == theme && entries[place].weight > 0 {
        found.append(Sign(start: Int(read[first].start), end: Int(read[last].end), weight: entries[place].weight))
      }
    }
    found.sort { ($1.weight, $0.start, $1.end) < ($0.weight, $1.start, $0.end) }
    var kept: [Sign] = []
    for sign in found where kept.count < count && kept.allSatisfy({ sign.end <= $0.start || $0.end <= sign.start }) { kept.append(sign) }
    return kept.sorted { $0.start < $1.start }
  }
}
