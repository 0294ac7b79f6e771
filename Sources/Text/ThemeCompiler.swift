// Turns theme rules into the tables that the matcher walks, and reports every fault of the rules.

/// Compiled rules. A *set* is a list of literals with a number; a part is a chain of sets that stand side by side.
struct ThemeProgram: Sendable {
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
    var firstPart: Int
    var partCount: Int
    var isAnyOrder: Bool
    var negation: Negation
    /// Sets, or -1: longer phrases; words that the text, or that the sentence must (not) hold.
    var unless: Int
    var with: Int
    var without: Int
  }
  enum Negation: Sendable { case any, scope, none }
  /// The sets of the file's negation lists, -1 for an empty list.
  struct NegationSets: Sendable {
    var before = -1
    var fillers = -1
    var scope = -1
    var after = -1
    var afterFillers = -1
    var except = -1
  }

  var kernel: MatcherKernel
  var patterns: [Pattern] = []
  var parts: [Part] = []
  /// Set numbers.
  var steps: [Int] = []
  var ruleIDs: [String] = []
  var themeCount = 0
  var negation = NegationSets()
  /// For each set, the patterns to try when it occurs: `triggered[firstTriggered[s]..<firstTriggered[s + 1]]`.
  var firstTriggered: [Int] = []
  var triggered: [Int] = []
}

/// Collects sets, parts and patterns while the rules are walked.
struct ThemeCompiler {
  /// Cells are multiplied out into one set up to this many literals; beyond, they become steps of a chain.
  private static let mostMerged = 24
  /// Transitions that the automaton may have (4 bytes each).
  private static let mostTransitions = 60_000_000

  private let fold = Fold()
  private var reader = PatternReader()
  private var faults: [ThemeRuleFault] = []
  private var sets: [[String]] = []
  private var setNumbers: [[String]: Int] = [:]
  private var program = ThemeProgram(kernel: MatcherKernel(sets: []))

  /// Compiles the rules or says all that is wrong with them.
  static func compile(_ rules: ThemeRules) throws(ThemeRuleFaults) -> ThemeProgram {
    var compiler = ThemeCompiler()
    compiler.addGroups(rules.groups)
    compiler.addNegation(rules.negation)
    if rules.themes.isEmpty { compiler.fault("", "", "no themes: add at least one") }
    var ids: Set<String> = []
    for (index, theme) in rules.themes.enumerated() {
      if !ids.insert(theme.id).inserted { compiler.fault(theme.id, "", "this theme id stands twice: give each theme one id") }
      compiler.add(theme, Int32(index))
    }
    return try compiler.finish(themes: rules.themes.count)
  }

  private mutating func fault(_ theme: String, _ rule: String, _ message: String) {
    faults.append(ThemeRuleFault(theme: theme, rule: rule, message: message))
  }

  private mutating func addGroups(_ groups: [ThemeRules.Group]) {
    for group in groups {
      do throws(PatternFault) { try reader.add(group) } catch { fault("", "", "group \(group.name): \(error.message)") }
    }
  }

  private mutating func addNegation(_ negation: ThemeRules.Negation) {
    program.negation = ThemeProgram.NegationSets(
      before: phrases(negation.before, "", "negation before"), fillers: phrases(negation.fillers, "", "negation fillers"),
      scope: phrases(negation.scope, "", "negation scope"), after: phrases(negation.after, "", "negation after"),
      afterFillers: phrases(negation.afterFillers, "", "negation after_fillers"),
      except: phrases(negation.except, "", "negation except"))
  }

  private mutating func add(_ theme: ThemeRules.Theme, _ index: Int32) {
    if theme.id.isEmpty { fault("", "", "a theme has no id: every theme needs one") }
    for (name, value) in [("name_zh", theme.nameZh), ("name_en", theme.nameEn), ("business", theme.business), ("cause", theme.cause)]
    where value.isEmpty {
      fault(theme.id, "", "\(name) is empty: fill it")
    }
    if theme.rules.isEmpty { fault(theme.id, "", "no rules: add at least one") }
    var ids: Set<String> = []
    for rule in theme.rules {
      if rule.id.isEmpty { fault(theme.id, "", "a rule has no id: every rule needs one") }
      if !ids.insert(rule.id).inserted { fault(theme.id, rule.id, "this rule id stands twice in the theme: give each rule one id") }
      add(rule, theme, index)
    }
  }

  private mutating func add(_ rule: ThemeRules.Rule, _ theme: ThemeRules.Theme, _ index: Int32) {
    let negation: ThemeProgram.Negation? = ["any": .any, "scope": .scope, "none": ThemeProgram.Negation.none][rule.negation]
    if negation == nil { fault(theme.id, rule.id, "negation is \"\(rule.negation)\": write any, scope or none") }
    if rule.patterns.isEmpty { fault(theme.id, rule.id, "no patterns: add at least one") }
    program.ruleIDs.append(rule.id)
    let frame = ThemeProgram.Pattern(
      theme: index, rule: Int32(program.ruleIDs.count - 1), firstPart: 0, partCount: 0, isAnyOrder: false,
      negation: negation ?? .any, unless: phrases(theme.unless + rule.unless, theme.id, rule.id),
      with: phrases(rule.with, theme.id, rule.id), without: phrases(rule.without, theme.id, rule.id))
    for text in rule.patterns {
      do throws(PatternFault) {
        try add(try reader.pattern(text), text, frame)
      } catch {
        fault(theme.id, rule.id, error.message)
      }
    }
  }

  private mutating func add(_ pattern: Pattern, _ text: String, _ frame: ThemeProgram.Pattern) throws(PatternFault) {
    var variants: [[[[String]]]] = [[]]
    for part in pattern.parts {
      let chains = try steps(part, text)
      variants = variants.flatMap { head in chains.map { head + [$0] } }
      guard variants.count <= 32 else { throw PatternFault(message: "\"\(text)\" has too many optional words: write two patterns") }
    }
    for variant in variants {
      var compiled = frame
      compiled.firstPart = program.parts.count
      compiled.partCount = variant.count
      compiled.isAnyOrder = pattern.isAnyOrder
      for (place, chain) in variant.enumerated() {
        var part = ThemeProgram.Part(firstStep: program.steps.count, stepCount: chain.count)
        if place > 0, case .gap(let most, let acrossClauses) = pattern.joins[place - 1] {
          part.most = Int32(most)
          part.acrossClauses = acrossClauses
        }
        for words in chain { program.steps.append(number(words)) }
        program.parts.append(part)
      }
      program.patterns.append(compiled)
    }
  }

  /// A part as chains of word lists: more than one chain where optional words could not be multiplied out.
  private func steps(_ cells: [[String]], _ text: String) throws(PatternFault) -> [[[String]]] {
    var merged: [[String]] = []
    for cell in cells {
      if let last = merged.last, last.count * cell.count <= ThemeCompiler.mostMerged {
        merged[merged.count - 1] = last.flatMap { head in cell.map { head + $0 } }
      } else {
        merged.append(cell)
      }
    }
    var chains: [[[String]]] = [[]]
    for words in merged {
      let written = words.filter { !$0.isEmpty }
      let withWord = chains.map { $0 + [written] }
      chains = written.count < words.count ? withWord + chains : withWord
    }
    guard !chains.contains([]) else { throw PatternFault(message: "\"\(text)\" has a part that may match nothing: leave the part out") }
    return try chains.map { chain throws(PatternFault) in
      try chain.enumerated().map { place, words throws(PatternFault) in
        try words.map { word throws(PatternFault) in try literal(word, text, isFirst: place == 0, isLast: place == chain.count - 1) }
      }
    }
  }

  /// Folds a word of the rules. A blank at a seam between two English words stays.
  private func literal(_ word: String, _ text: String, isFirst: Bool = true, isLast: Bool = true) throws(PatternFault) -> String {
    var folded = fold.fold(word)
    guard !folded.unicodeScalars.contains(where: { $0.value == 0x0A || $0.value == 0x1F }) else {
      throw PatternFault(message: "\"\(text)\": \"\(word)\" holds a mark that ends a clause: leave the mark out, or use ~~")
    }
    guard !folded.isEmpty, folded != "*" else { throw PatternFault(message: "\"\(text)\": \"\(word)\" folds to nothing: leave it out") }
    guard !folded.dropLast().contains("*") else {
      throw PatternFault(message: "\"\(text)\": * stands inside \"\(word)\": it may only end a word")
    }
    if !isFirst, word.first == " ", folded.first?.isASCII == true { folded = " " + folded }
    if !isLast, word.last == " ", folded.last?.isASCII == true { folded += " " }
    return folded
  }

  /// The number of a list of phrases without gaps; -1 for an empty list or a faulty one.
  private mutating func phrases(_ phrases: [String], _ theme: String, _ rule: String) -> Int {
    do throws(PatternFault) {
      var words: [String] = []
      for word in try reader.literals(phrases) { words.append(try literal(word, word)) }
      return words.isEmpty ? -1 : number(words)
    } catch {
      fault(theme, rule, error.message)
      return -1
    }
  }

  private mutating func number(_ words: [String]) -> Int {
    let key = Set(words).sorted()
    if let known = setNumbers[key] { return known }
    setNumbers[key] = sets.count
    sets.append(key)
    return sets.count - 1
  }

  private mutating func finish(themes: Int) throws(ThemeRuleFaults) -> ThemeProgram {
    let bytes = sets.reduce(0) { $0 + $1.reduce(0) { $0 + $1.utf8.count } }
    if bytes > ThemeCompiler.mostTransitions / 64 {
      fault("", "", "the rules stand for \(bytes) bytes of literals: shorten the widest groups, or split patterns with ~0")
    }
    guard faults.isEmpty else { throw ThemeRuleFaults(faults: faults) }
    program.kernel = MatcherKernel(sets: sets)
    program.themeCount = themes
    indexTriggers()
    return program
  }

  /// Each pattern is tried when its rarest set occurs: the one that the fewest patterns use, then the longest.
  private mutating func indexTriggers() {
    var uses = [Int](repeating: 0, count: sets.count)
    for step in program.steps { uses[step] += 1 }
    var bySet = [[Int]](repeating: [], count: sets.count)
    for (index, pattern) in program.patterns.enumerated() {
      let last = program.parts[pattern.firstPart + pattern.partCount - 1]
      let own = program.steps[program.parts[pattern.firstPart].firstStep..<last.firstStep + last.stepCount]
      let rarest = own.min { (uses[$0], sets[$0].count, $0) < (uses[$1], sets[$1].count, $1) }
      if let rarest { bySet[rarest].append(index) }
    }
    program.firstTriggered = [0]
    for indices in bySet {
      program.triggered += indices
      program.firstTriggered.append(program.triggered.count)
    }
  }
}
