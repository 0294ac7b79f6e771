// Finds the themes of a complaint: words by automaton, then gaps, longer phrases and negation.

/// Theme rules ready to be applied to texts. Immutable; every worker brings its own `Scratch`.
package struct PhraseMatcher: Sendable {
  private let program: ThemeProgram
  private let fold: Fold

  /// Compiles the rules; the error lists every fault with theme and rule.
  package init(_ rules: ThemeRules) throws(ThemeRuleFaults) {
    fold = Fold()
    program = try ThemeCompiler.compile(rules, fold)
  }

  /// Number of themes; theme codes run from 0.
  package var themeCount: Int { program.themeCount }
  /// Memory of the automaton in bytes and its number of states, for the log.
  package var automatonSize: (bytes: Int, nodes: Int) { program.kernel.size }

  /// A match of a pattern, before others are weighed against it.
  struct Match: Sendable {
    var theme: Int32
    var start: Int32
    var end: Int32
    var rule: Int32

    init(_ pattern: ThemeProgram.Pattern, _ place: PartPlace) {
      (theme, start, end, rule) = (pattern.theme, place.matchStart, place.end, pattern.rule)
    }
  }

  /// Room that one worker reuses from text to text. Its contents mean nothing between calls.
  package struct Scratch: Sendable {
    var text = MatchedText()
    var negation = NegationMap()
    var asides = AsideMap()
    var evaluation = PatternEvaluation()
    var found: [Bool] = []
    var matches: [Match] = []
    /// Per pattern, the last sentence that it was evaluated on, counted on from text to text.
    var tried: [Int] = []
    var sentenceNumber = 0
    /// Patterns that words of a sentence wake.
    var singles: [WordTable.Woken] = []
    var chains: [WordTable.Woken] = []
    var themes: [Int32] = []
    package init() {}
  }

  /// Folds a text (any bytes; what is no UTF-8 matches nothing), for `themes` and `hits` to look at.
  func fold(_ text: borrowing Span<UInt8>, _ scratch: inout Scratch) {
    fold.fold(text, into: &scratch.text.folded)
  }

  /// The themes of a text (any bytes; what is no UTF-8 matches nothing), ascending.
  /// Allocates nothing when the result of the call before is no longer held.
  package func themes(in text: borrowing Span<UInt8>, scratch: inout Scratch) -> [Int32] {
    fold(text, &scratch)
    return themes(.all, &scratch)
  }

  /// Those of some themes that the text that was folded last has, ascending.
  func themes(_ wanted: ThemeSet, _ scratch: inout Scratch) -> [Int32] {
    scratch.themes.removeAll(keepingCapacity: true)
    if wanted.isEmpty { return scratch.themes }
    prepare(wanted, &scratch)
    if scratch.text.places.isEmpty { return scratch.themes }
    forEachMatch(wanted, &scratch, once: true) { pattern, _ in pattern.theme }
    // Asides only take away.
    if !scratch.asides.isEmpty, scratch.found.contains(true) {
      for theme in scratch.found.indices { scratch.found[theme] = false }
      weigh(wanted, &scratch)
      for match in scratch.matches { scratch.found[Int(match.theme)] = true }
    }
    for theme in scratch.found.indices where scratch.found[theme] { scratch.themes.append(Int32(truncatingIfNeeded: theme)) }
    return scratch.themes
  }

  /// Every place that gives the text a theme, by theme, then start; a hit inside an earlier hit of the same theme is left out.
  package func hits(in text: String) -> [ThemeHit] {
    var scratch = Scratch()
    let bytes = Array(text.utf8)
    return hits(in: bytes.span, scratch: &scratch)
  }

  /// The same for bytes; spans count the characters of `String(decoding: text, as: UTF8.self).unicodeScalars`.
  package func hits(in text: borrowing Span<UInt8>, scratch: inout Scratch) -> [ThemeHit] {
    fold(text, &scratch)
    return hits(.all, &scratch)
  }

  /// The same for some themes and the text that was folded last.
  func hits(_ wanted: ThemeSet, _ scratch: inout Scratch) -> [ThemeHit] {
    if wanted.isEmpty { return [] }
    prepare(wanted, &scratch)
    weigh(wanted, &scratch)
    let raw = scratch.matches.sorted { ($0.theme, $0.start, -$0.end, $0.rule) < ($1.theme, $1.start, -$1.end, $1.rule) }
    var hits: [ThemeHit] = []
    var (theme, end): (Int32, Int32) = (-1, -1)
    for hit in raw where hit.theme != theme || hit.end > end {
      (theme, end) = (hit.theme, hit.end)
      let range = scratch.text.folded.original(Int(hit.start), Int(hit.end))
      hits.append(
        ThemeHit(theme: theme, rule: program.ruleIDs[Int(hit.rule)], start: range.lowerBound, end: range.upperBound))
    }
    return hits
  }

  private func prepare(_ wanted: ThemeSet, _ scratch: inout Scratch) {
    scratch.text.read(program, wanted)
    if scratch.text.traits.contains(.notes), !isAggrieved(scratch.text) { scratch.text.clear() }
    scratch.evaluation.cover.reset()
    scratch.negation.fill(program, scratch.text, &scratch.evaluation.cover)
    scratch.asides.fill(program, scratch.text, &scratch.evaluation.cover)
    if scratch.found.count != program.themeCount || scratch.tried.count != program.patterns.count {
      scratch.found = [Bool](repeating: false, count: program.themeCount)
      scratch.tried = [Int](repeating: -1, count: program.patterns.count)
    }
    for theme in scratch.found.indices { scratch.found[theme] = false }
  }

  /// Some grievance is not only imagined: no supposition stands before it in its sentence.
  private func isAggrieved(_ text: borrowing MatchedText) -> Bool {
    guard text.traits.contains([.grievances, .suppositions]) else { return text.traits.contains(.grievances) }
    for sentence in text.sentences {
      var supposed = Int32.max
      for place in text.places[sentence.first..<sentence.end] where place.traits.contains(.suppositions) {
        supposed = min(supposed, place.start)
      }
      for place in text.places[sentence.first..<sentence.end] where place.start < supposed && place.traits.contains(.grievances) {
        return true
      }
    }
    return false
  }

  /// Leaves in `matches` those that count: one that begins in an aside only if none begins behind the aside.
  private func weigh(_ wanted: ThemeSet, _ scratch: inout Scratch) {
    // Whether a match in an aside counts hangs on those of all themes.
    let asides = scratch.asides
    let asked = asides.isEmpty ? wanted : .all
    if asked != wanted { scratch.text.want(asked, program) }
    var matches = exchange(&scratch.matches, with: [])
    matches.removeAll(keepingCapacity: true)
    var last: Int32 = -1
    forEachMatch(asked, &scratch, once: false) { pattern, place in
      matches.append(Match(pattern, place))
      last = max(last, place.matchStart)
      return -1
    }
    if !asides.isEmpty { matches.removeAll { asides.end(at: $0.start) <= last || !wanted.contains($0.theme) } }
    scratch.matches = matches
  }

  /// Calls `body` with each match of each pattern of some themes, the one-word patterns of a sentence first. With `once`, a theme that is found is not
  /// looked for again: `body` returns the theme to mark as found.
  private func forEachMatch(_ wanted: ThemeSet, _ scratch: inout Scratch, once: Bool, _ body: (ThemeProgram.Pattern, PartPlace) -> Int32) {
    for sentence in scratch.text.sentences.indices where scratch.text.isAwake(sentence) {
      scratch.sentenceNumber += 1
      scratch.text.begin(sentence, program.table)
      let woken = scratch.text.wake(sentence, program.table, singles: &scratch.singles, chains: &scratch.chains)
      for index in 0..<woken.singles {
        let (number, place) = (Int(scratch.singles[index].pattern), Int(scratch.singles[index].place))
        let theme = program.themeOf[number]
        if !wanted.contains(theme) || once && scratch.found[Int(theme)] { continue }
        tryWord(number, scratch.text.places[place], &scratch, body)
      }
      for index in 0..<woken.chains {
        let (number, place) = (Int(scratch.chains[index].pattern), Int(scratch.chains[index].place))
        let theme = program.themeOf[number]
        if !wanted.contains(theme) || once && scratch.found[Int(theme)] { continue }
        if scratch.tried[number] == scratch.sentenceNumber || !program.isPossible(number, scratch.text) { continue }
        tryChain(number, place, sentence, &scratch, body)
      }
    }
  }

  /// Evaluates a pattern on the sentence of the place that wakes it, unless what must stand near does not.
  private func tryChain(
    _ number: Int, _ index: Int, _ sentence: Int, _ scratch: inout Scratch, _ body: (ThemeProgram.Pattern, PartPlace) -> Int32
  ) {
    let pattern = program.patterns[number]
    guard PatternEvaluation.isNear(pattern, index, program, scratch.text) else { return }
    scratch.tried[number] = scratch.sentenceNumber
    scratch.evaluation.evaluate(pattern, in: sentence, program, scratch.text, scratch.negation)
    for match in scratch.evaluation.matches {
      let theme = body(pattern, match)
      if theme >= 0 { scratch.found[Int(theme)] = true }
    }
  }

  /// The same decision as `PatternEvaluation.evaluate` for a pattern of one word at one place.
  private func tryWord(
    _ number: Int, _ place: Place, _ scratch: inout Scratch, _ body: (ThemeProgram.Pattern, PartPlace) -> Int32
  ) {
    let pattern = program.patterns[number]
    if pattern.with >= 0, !scratch.text.holds(pattern.with) { return }
    if scratch.text.holdsInSentence(pattern.without) { return }
    if scratch.negation.negates(place.start, place.clauseStart, from: 0, pattern.negation) { return }
    if scratch.negation.negatesBehind(place.end, pattern.negation) { return }
    if pattern.unless >= 0, scratch.text.holds(program.table.textBit[pattern.unless]) {
      scratch.evaluation.cover.fill(pattern.unless, program, scratch.text)
      if scratch.evaluation.cover.contains(place.start, place.end) { return }
    }
    let theme = body(pattern, PartPlace(place))
    if theme >= 0 { scratch.found[Int(theme)] = true }
  }
}
