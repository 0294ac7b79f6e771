// Finds the themes of a complaint: literals by automaton, then gaps, longer phrases and negation.

/// Theme rules ready to be applied to texts. Immutable; every worker brings its own `Scratch`.
package struct PhraseMatcher: Sendable {
  private let program: ThemeProgram
  private let fold = Fold()

  /// Compiles the rules; the error lists every fault with theme and rule.
  package init(_ rules: ThemeRules) throws(ThemeRuleFaults) {
    program = try ThemeCompiler.compile(rules)
  }

  /// Number of themes; theme codes run from 0.
  package var themeCount: Int { program.themeCount }
  /// Memory of the automaton in bytes and its number of states, for the log.
  package var automatonSize: (bytes: Int, states: Int) { (program.kernel.tableBytes, program.kernel.stateCount) }

  /// Room that one worker reuses from text to text. Its contents mean nothing between calls.
  package struct Scratch: Sendable {
    var folded = FoldedText()
    var lists = OccurrenceLists()
    var negation = NegationMap()
    var cover = CoverMap()
    var chain: [PartPlace] = []
    var nextChain: [PartPlace] = []
    var places: [PartPlace] = []
    var nextPlaces: [PartPlace] = []
    var found: [Bool] = []
    var themes: [Int32] = []
    package init() {}
  }

  /// The themes of a text (any bytes; what is no UTF-8 matches nothing), ascending.
  /// Allocates nothing when the result of the call before is no longer held.
  package func themes(in text: borrowing Span<UInt8>, scratch: inout Scratch) -> [Int32] {
    scratch.themes.removeAll(keepingCapacity: true)
    prepare(text, &scratch)
    if scratch.found.count != program.themeCount {
      scratch.found = [Bool](repeating: false, count: program.themeCount)
    } else {
      for theme in scratch.found.indices { scratch.found[theme] = false }
    }
    forEachCandidate(&scratch) { pattern, scratch in
      let theme = Int(program.patterns[pattern].theme)
      guard !scratch.found[theme] else { return }
      var isFound = false
      program.evaluate(pattern, &scratch) { _, _ in isFound = true }
      scratch.found[theme] = isFound
    }
    for theme in scratch.found.indices where scratch.found[theme] { scratch.themes.append(Int32(truncatingIfNeeded: theme)) }
    return scratch.themes
  }

  /// Every place that gives the text a theme, by theme, then start; a hit inside an earlier hit of the same theme is left out.
  package func hits(in text: String) -> [ThemeHit] {
    var scratch = Scratch()
    var utf8 = text
    utf8.makeContiguousUTF8()
    return hits(in: utf8.utf8.span, scratch: &scratch)
  }

  /// The same for bytes; spans count the characters of `String(decoding: text, as: UTF8.self).unicodeScalars`.
  package func hits(in text: borrowing Span<UInt8>, scratch: inout Scratch) -> [ThemeHit] {
    prepare(text, &scratch)
    var raw: [(theme: Int32, start: Int32, end: Int32, rule: Int32)] = []
    forEachCandidate(&scratch) { pattern, scratch in
      let (theme, rule) = (program.patterns[pattern].theme, program.patterns[pattern].rule)
      program.evaluate(pattern, &scratch) { start, end in raw.append((theme, start, end, rule)) }
    }
    raw.sort { ($0.theme, $0.start, -$0.end, $0.rule) < ($1.theme, $1.start, -$1.end, $1.rule) }
    var hits: [ThemeHit] = []
    var (theme, end): (Int32, Int32) = (-1, -1)
    for hit in raw where hit.theme != theme || hit.end > end {
      (theme, end) = (hit.theme, hit.end)
      let range = scratch.folded.original(Int(hit.start), Int(hit.end))
      hits.append(
        ThemeHit(theme: theme, rule: program.ruleIDs[Int(hit.rule)], start: range.lowerBound, end: range.upperBound))
    }
    return hits
  }

  private func prepare(_ text: borrowing Span<UInt8>, _ scratch: inout Scratch) {
    fold.fold(text, into: &scratch.folded)
    scratch.lists.reset(sets: program.kernel.setCount)
    program.kernel.collect(scratch.folded, into: &scratch.lists)
    scratch.negation.fill(
      program.negation, scratch.lists, characters: scratch.folded.characterCount, &scratch.cover)
  }

  /// Calls `body` with every pattern whose sets all occur in the text.
  private func forEachCandidate(_ scratch: inout Scratch, _ body: (Int, inout Scratch) -> Void) {
    for touched in scratch.lists.touched.indices {
      let set = Int(scratch.lists.touched[touched])
      for slot in program.firstTriggered[set]..<program.firstTriggered[set + 1] {
        let pattern = program.triggered[slot]
        if program.isPossible(pattern, scratch.lists) { body(pattern, &scratch) }
      }
    }
  }
}
