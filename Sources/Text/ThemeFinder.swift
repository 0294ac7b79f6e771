// The themes of a text: what rules find and evidence confirms or adds.

/// Rules and evidence ready to be applied to texts. Immutable; every worker brings its own `Scratch`.
package struct ThemeFinder: Sendable {
  private let matcher: PhraseMatcher
  /// nil: rules alone decide.
  private let evidence: ThemeEvidence?

  /// The rule of a hit that no rule but evidence gave.
  package static let evidenceRule = "evidence"
  /// So many phrases are shown for a theme that evidence alone gives.
  private static let shownSigns = 3

  /// Room that one worker reuses from text to text. Its contents mean nothing between calls.
  package struct Scratch: Sendable {
    fileprivate var matching = PhraseMatcher.Scratch()
    fileprivate var evidence = ThemeEvidence.Scratch()
    fileprivate var themes: [Int32] = []
    package init() {}
  }

  /// Compiles the rules; the error lists every fault with theme and rule.
  /// - Parameter evidence: rows of the evidence table; empty, or with more themes than it can number: rules alone decide.
  package init(_ rules: ThemeRules, evidence rows: [EvidenceRow] = []) throws(ThemeRuleFaults) {
    matcher = try PhraseMatcher(rules)
    let ids = rules.themes.map { $0.usesEvidence ? $0.id : "" }
    evidence = rows.isEmpty || ids.count >= PhraseWeights.Entry.mostThemes ? nil : ThemeEvidence(rows, themes: ids, fold: Fold())
  }

  /// Number of themes; theme codes run from 0.
  package var themeCount: Int { matcher.themeCount }
  /// Memory of the automaton in bytes and its number of states, for the log.
  package var automatonSize: (bytes: Int, nodes: Int) { matcher.automatonSize }

  /// The themes of a text (any bytes; what is no UTF-8 matches nothing), ascending.
  package func themes(in text: borrowing Span<UInt8>, scratch: inout Scratch) -> [Int32] {
    matcher.fold(text, &scratch.matching)
    guard let evidence, evidence.weigh(scratch.matching.text.folded, &scratch.evidence) else {
      return matcher.themes(.all, &scratch.matching)
    }
    // Rules take longest; what hangs on none is settled without them.
    let ruled = matcher.themes(scratch.evidence.opinions.open, &scratch.matching)
    scratch.evidence.opinions.settle(ruled, into: &scratch.themes)
    return scratch.themes
  }

  /// Every place that gives the text a theme, by theme, then start: those of rules, and where no rule found a theme the phrases that
  /// speak for it most. A hit inside an earlier hit of the same theme is left out.
  package func hits(in text: String) -> [ThemeHit] {
    var scratch = Scratch()
    let bytes = Array(text.utf8)
    return hits(in: bytes.span, scratch: &scratch)
  }

  /// The same for bytes; spans count the characters of `String(decoding: text, as: UTF8.self).unicodeScalars`.
  package func hits(in text: borrowing Span<UInt8>, scratch: inout Scratch) -> [ThemeHit] {
    matcher.fold(text, &scratch.matching)
    guard let evidence, evidence.weigh(scratch.matching.text.folded, &scratch.evidence) else {
      return matcher.hits(.all, &scratch.matching)
    }
    let ruled = matcher.hits(scratch.evidence.opinions.possible, &scratch.matching)
    var ruledThemes: [Int32] = []
    for hit in ruled where hit.theme != ruledThemes.last { ruledThemes.append(hit.theme) }
    scratch.evidence.opinions.settle(ruledThemes, into: &scratch.themes)
    var hits: [ThemeHit] = []
    var next = 0
    for theme in scratch.themes {
      while next < ruled.count, ruled[next].theme < theme { next += 1 }
      let first = next
      while next < ruled.count, ruled[next].theme == theme { next += 1 }
      hits += ruled[first..<next]
      if first < next { continue }
      for sign in evidence.signs(of: theme, count: ThemeFinder.shownSigns, scratch.evidence) {
        let range = scratch.matching.text.folded.original(sign.start, sign.end)
        hits.append(ThemeHit(theme: theme, rule: ThemeFinder.evidenceRule, start: range.lowerBound, end: range.upperBound))
      }
    }
    return hits
  }
}
