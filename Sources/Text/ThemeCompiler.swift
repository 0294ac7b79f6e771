// Turns theme rules into the tables that the matcher walks, and reports every fault of the rules.

/// Collects sets, parts and patterns while the rules are walked.
struct ThemeCompiler {
  /// Cells are multiplied out into one set up to this many words; beyond, they become steps of a chain.
  private static let mostMerged = 24

  private var reader: PatternReader
  private var faults: [ThemeRuleFault] = []
  private var words = DistinctLists()
  /// Lists of word numbers, ascending.
  private var sets = DistinctLists()
  private var program = ThemeProgram()

  /// Compiles the rules or says all that is wrong with them.
  static func compile(_ rules: ThemeRules, _ fold: Fold) throws(ThemeRuleFaults) -> ThemeProgram {
    var compiler = ThemeCompiler(reader: PatternReader(fold))
    for group in rules.groups {
      do throws(PatternFault) { try compiler.reader.add(group) } catch {
        compiler.fault("", "", "group \(group.name): \(error.message)")
      }
    }
    compiler.add(rules.negation)
    if rules.themes.isEmpty { compiler.fault("", "", "no themes: add at least one") }
    var ids: Set<String> = []
    for (index, theme) in rules.themes.enumerated() {
      if !ids.insert(theme.id).inserted { compiler.fault(theme.id, "", "this theme id stands twice: give each theme one id") }
      compiler.add(theme, Int32(index))
    }
    return try compiler.finish(themes: rules.themes.count)
  }

  private init(reader: PatternReader) { self.reader = reader }

  private mutating func fault(_ theme: String, _ rule: String, _ message: String) {
    faults.append(ThemeRuleFault(theme: theme, rule: rule, message: message))
  }

  private mutating func add(_ negation: ThemeRules.Negation) {
    program.negation = ThemeProgram.NegationSets(
      before: phrases(negation.before, "", "negation"), fillers: phrases(negation.fillers, "", "negation", andBlank: true),
      scope: phrases(negation.scope, "", "negation"), after: phrases(negation.after, "", "negation"),
      afterFillers: phrases(negation.afterFillers, "", "negation", andBlank: true),
      except: phrases(negation.except, "", "negation"), settled: phrases(negation.settled, "", "negation"),
      settledBefore: phrases(negation.settledBefore, "", "negation"), turns: phrases(negation.turns, "", "negation"),
      contrasts: phrases(negation.contrasts, "", "negation"), stances: phrases(negation.stances, "", "negation"),
      pivots: phrases(negation.pivots, "", "negation"), asides: phrases(negation.asides, "", "negation"),
      additions: phrases(negation.additions, "", "negation"),
      notes: phrases(negation.notes, "", "negation"), grievances: phrases(negation.grievances, "", "negation"),
      suppositions: phrases(negation.suppositions, "", "negation"))
  }

  private mutating func add(_ theme: ThemeRules.Theme, _ index: Int32) {
    if theme.id.isEmpty { fault("", "", "a theme has no id: every theme needs one") }
    for (name, value) in [
      ("name_zh", theme.nameZh), ("name_en", theme.nameEn), ("business", theme.business), ("cause", theme.cause),
    ]
    where value.isEmpty {
      fault(theme.id, "", "\(name) is empty: fill it")
    }
    if theme.rules.isEmpty { fault(theme.id, "", "no rules: add at least one") }
    var ids: Set<String> = []
    for rule in theme.rules {
      if rule.id.isEmpty { fault(theme.id, "", "a rule has no id: every rule needs one") }
      if !ids.insert(rule.id).inserted {
        fault(theme.id, rule.id, "this rule id stands twice in the theme: give each rule one id")
      }
      add(rule, theme, index)
    }
  }

  private mutating func add(_ rule: ThemeRules.Rule, _ theme: ThemeRules.Theme, _ index: Int32) {
    let negation: ThemeProgram.Negation? = ["any": .any, "scope": .scope, "none": ThemeProgram.Negation.none][rule.negation]
    if negation == nil { fault(theme.id, rule.id, "negation is \"\(rule.negation)\": write any, scope or none") }
    if rule.patterns.isEmpty { fault(theme.id, rule.id, "no patterns: add at least one") }
    program.ruleIDs.append(rule.id)
    let frame = ThemeProgram.Pattern(
      theme: index, rule: Int32(program.ruleIDs.count - 1), negation: negation ?? .any,
      unless: phrases(theme.unless + rule.unless, theme.id, rule.id), with: Int32(phrases(rule.with, theme.id, rule.id)),
      without: Int32(phrases(rule.without, theme.id, rule.id)))
    for text in rule.patterns {
      do throws(PatternFault) {
        try add(try reader.pattern(text), text, frame)
      } catch {
        fault(theme.id, rule.id, error.message)
      }
    }
  }

  private mutating func add(_ pattern: Pattern, _ text: String, _ frame: ThemeProgram.Pattern) throws(PatternFault) {
    var compiled = frame
    compiled.firstPart = program.parts.count
    compiled.partCount = pattern.parts.count
    compiled.isAnyOrder = pattern.isAnyOrder
    for (place, cells) in pattern.parts.enumerated() {
      let chain = try steps(cells, text)
      var part = ThemeProgram.Part(firstStep: program.steps.count, stepCount: chain.count)
      if place > 0, case .gap(let most, let acrossClauses) = pattern.joins[place - 1] {
        part.most = Int32(most)
        part.acrossClauses = acrossClauses
      }
      for words in chain {
        let written = words.written
        program.steps.append(ThemeProgram.Step(set: try number(written, text), isOptional: written.count < words.count))
      }
      program.parts.append(part)
    }
    program.patterns.append(compiled)
  }

  /// A part as a chain of word lists; an empty word makes its step optional.
  private func steps(_ cells: [WordList], _ text: String) throws(PatternFault) -> [WordList] {
    var merged: [WordList] = []
    for cell in cells {
      if let last = merged.last, last.count * cell.count <= ThemeCompiler.mostMerged || ThemeCompiler.isInsideWord(last, cell) {
        merged[merged.count - 1] = try PatternReader.product([last, cell], text)
      } else {
        merged.append(cell)
      }
    }
    guard !merged.allSatisfy({ $0.holdsEmptyWord }) else {
      throw PatternFault(message: "\"\(text)\" has a part that may match nothing: leave the part out")
    }
    return merged
  }

  /// An English word may run over the seam of two cells, so they must become one.
  private static func isInsideWord(_ left: WordList, _ right: WordList) -> Bool {
    (0..<left.count).contains { left[$0].last.map(MatcherKernel.isWordCharacter) ?? false }
      && (0..<right.count).contains { right[$0].first.map(MatcherKernel.isWordCharacter) ?? false }
  }

  /// The number of a list of phrases without gaps; -1 for an empty list or a faulty one.
  private mutating func phrases(_ phrases: [String], _ theme: String, _ rule: String, andBlank: Bool = false) -> Int {
    do throws(PatternFault) {
      var words = try reader.literals(phrases)
      if words.isEmpty { return -1 }
      if andBlank { words.append([0x20]) }
      return try number(words, phrases[0])
    } catch {
      fault(theme, rule, error.message)
      return -1
    }
  }

  /// The number of a set of words, the same for equal sets.
  private mutating func number(_ list: WordList, _ text: String) throws(PatternFault) -> Int {
    number(ofSet: try numbers(list, text))
  }

  /// The numbers of words.
  private mutating func numbers(_ list: WordList, _ text: String) throws(PatternFault) -> [UInt32] {
    var numbers: [UInt32] = []
    numbers.reserveCapacity(list.count)
    for index in 0..<list.count {
      let range = list.range(index)
      let isOpen = list.characters[range.upperBound - 1] == 0x2A
      let literal = list.characters[isOpen ? range.dropLast() : range]
      guard !literal.isEmpty, !literal.contains(0x2A) else {
        throw PatternFault(
          message: "\"\(text)\": * stands alone or inside \"\(written(list[index]))\": it may only end a word")
      }
      numbers.append(UInt32(words.number(of: list.characters.span.extracting(range))))
    }
    return numbers
  }

  private mutating func number(ofSet numbers: [UInt32]) -> Int {
    var numbers = numbers
    let isAscending = numbers.indices.dropFirst().allSatisfy { numbers[$0 - 1] < numbers[$0] }
    if !isAscending {
      numbers.sort()
      var last = UInt32.max
      numbers.removeAll { number in
        defer { last = number }
        return number == last
      }
    }
    return sets.number(of: numbers.span)
  }

  private mutating func finish(themes: Int) throws(ThemeRuleFaults) -> ThemeProgram {
    guard faults.isEmpty else { throw ThemeRuleFaults(faults: faults) }
    let kinds = WordKinds(sets, words: words)
    program.kernel = MatcherKernel(words: words, kindOf: kinds.ofWord)
    guard program.kernel.fits else {
      let message = "the rules stand for \(words.count) literals: shorten the widest groups, or split patterns with ~0"
      throw ThemeRuleFaults(faults: [ThemeRuleFault(theme: "", rule: "", message: message)])
    }
    program.themeCount = themes
    addWakes(kinds)
    return program
  }

  /// How common each set is: words are taken to be the commoner, the more sets hold them and the shorter they are.
  private func commonness(_ kinds: borrowing WordKinds) -> [Int] {
    (0..<sets.count).map { set in
      sets.range(set).reduce(0) { sum, index in
        let word = Int(sets.elements[index])
        let length = words.range(word).count
        return sum + kinds.sets.range(Int(kinds.ofWord[word])).count * (length <= 1 ? 24 : length <= 2 ? 4 : 1)
      }
    }
  }

  /// Each pattern is woken by its rarest set.
  private mutating func addWakes(_ kinds: borrowing WordKinds) {
    let commonness = commonness(kinds)
    var singles: [(set: Int, WordTable.Wake)] = []
    var chains = singles
    var inText = Set(program.patterns.flatMap { [$0.unless, Int($0.with)] } + [program.negation.except])
    var inSentence = Set(program.patterns.map { Int($0.without) })
    for index in program.patterns.indices {
      let pattern = program.patterns[index]
      let last = program.parts[pattern.firstPart + pattern.partCount - 1]
      let range = program.parts[pattern.firstPart].firstStep..<last.firstStep + last.stepCount
      let needed = range.filter { !program.steps[$0].isOptional }
      program.themeOf.append(pattern.theme)
      let byRarity = needed.sorted { (commonness[program.steps[$0].set], $0) < (commonness[program.steps[$1].set], $1) }
      let waking = byRarity.first ?? range.lowerBound
      let set = program.steps[waking].set
      let others = byRarity.map { program.steps[$0].set }.filter { $0 != set }
      program.needs += others.dropFirst().map { Int32($0) }
      program.firstNeed.append(Int32(program.needs.count))
      let wake = WordTable.Wake(pattern: Int32(index), need: Int32(others.first ?? -1))
      inSentence.formUnion(others)
      if range.count == 1 { singles.append((set, wake)) } else { chains.append((set, wake)) }
      if !pattern.isAnyOrder { program.patterns[index].neighbour = neighbour(of: waking, in: range, pattern) }
    }
    inText.remove(-1)
    inSentence.remove(-1)
    var table = WordTable(kinds, inText: inText, inSentence: inSentence, sets: sets.count, program.negation)
    for index in program.needs.indices { program.needs[index] = table.sentenceBit[Int(program.needs[index])] }
    for index in program.patterns.indices {
      let (with, without) = (Int(program.patterns[index].with), Int(program.patterns[index].without))
      if with >= 0 { program.patterns[index].with = table.textBit[with] }
      if without >= 0 { program.patterns[index].without = table.sentenceBit[without] }
    }
    for index in chains.indices {
      let need = Int(chains[index].1.need)
      chains[index].1.need = need < 0 ? WordTable.Wake.always : table.sentenceBit[need]
    }
    table.wake(singles: singles, chains: chains, themeOf: program.themeOf, kinds)
    program.table = table
  }

  private func neighbour(of waking: Int, in range: Range<Int>, _ pattern: ThemeProgram.Pattern) -> ThemeProgram.Neighbour {
    /// The gap before a step: that of its part if it is the part's first, else none.
    func reach(before step: Int) -> Int32 {
      program.parts[pattern.firstPart..<pattern.firstPart + pattern.partCount].first { $0.firstStep == step }?.most ?? 0
    }
    if waking + 1 < range.upperBound, !program.steps[waking + 1].isOptional {
      let set = program.steps[waking + 1].set
      let longest = sets[set].reduce(0) { max($0, words.range(Int($1)).count) }
      return .behind(set: set, reach: reach(before: waking + 1), longest: Int32(longest))
    }
    guard waking > range.lowerBound, !program.steps[waking - 1].isOptional else { return .none }
    return .before(set: program.steps[waking - 1].set, reach: reach(before: waking))
  }
}
