// The pattern language by worked examples, and the matcher against the naive one.
import Testing
import Text

@Suite struct PhraseMatcherTests {
  private static func rules(_ patterns: [String], _ change: (inout ThemeRules) -> Void = { _ in }) -> ThemeRules {
    let rule = ThemeRules.Rule(id: "r", patterns: patterns)
    var rules = ThemeRules(
      groups: [.init(name: "login", words: ["登录", "登入"]), .init(name: "fail", words: ["失败", "{login}不了"])],
      themes: [.init(id: "t", nameZh: "甲", nameEn: "a", business: "b", cause: "c", rules: [rule])])
    rules.negation.before = ["没有", "不是", "not"]
    rules.negation.fillers = ["被", "发生", "the"]
    rules.negation.scope = ["并非"]
    rules.negation.after = ["不存在"]
    rules.negation.afterFillers = ["的情况"]
    rules.negation.except = ["是不是"]
    change(&rules)
    return rules
  }

  /// Pattern, text, and what is matched (nil: nothing).
  static let examples: [(String, String, String?)] = [
    ("登录失败", "手机银行登錄 失敗了", "登錄 失敗"),
    ("登录失败", "登录未失败", nil),
    ("(登录|登入)(总是|)失败", "登入总是失败", "登入总是失败"),
    ("(登录|登入)(总是|)失败", "登录失败", "登录失败"),
    ("{login}~失败", "登录的时候又失败", "登录的时候又失败"),
    ("{login}~2失败", "登录的时候失败", nil),
    ("{login}~2失败", "登录的时失败", "登录的时失败"),
    ("{login}~失败", "登录，失败", nil),
    ("{login}~~失败", "登录，又失败", "登录，又失败"),
    ("{login}~~失败", "登录。又失败", nil),
    ("失败 & 登录", "登录了，还是失败", "登录了，还是失败"),
    ("失败 & 登录", "登录了。还是失败", nil),
    ("app~{fail}", "APP 登入不了", "APP 登入不了"),
    ("atm", "atmosphere", nil), ("atm", "the ATM.", "ATM"), ("atm", "用ATM取钱", "ATM"),
    ("transfer* ~2 fail*", "Transfers failed", "Transfers fail"), ("transfer ~2 fail*", "transfers failed", nil),
    ("登录 ~0 失败", "登录失败", "登录失败"),
    ("甲~乙~丙", "甲甲乙丙", "甲乙丙"),
    // Negation
    ("盗刷", "没有盗刷", nil), ("盗刷", "没有发生被盗刷", nil), ("盗刷", "是不是盗刷", "盗刷"), ("盗刷", "没有钱，盗刷", "盗刷"),
    ("盗刷", "并非客户所说的盗刷", nil), ("盗刷", "并非如此，盗刷", "盗刷"), ("盗刷", "盗刷的情况不存在", nil),
    ("fraud", "not the fraud", nil), ("fraud", "a fraud", "fraud"),
    ("手机~闪退", "手机没有闪退", nil), ("没有~到账", "没有到账", "没有到账"), ("卡~没有到", "卡还没有到", "卡还没有到"),
  ]

  @Test(arguments: examples.indices)
  func matchesByHand(_ index: Int) throws {
    let (pattern, text, wanted) = Self.examples[index]
    let matcher = try PhraseMatcher(Self.rules([pattern]))
    let scalars = Array(text.unicodeScalars)
    let found = matcher.hits(in: text).map { hit in String(String.UnicodeScalarView(scalars[hit.start..<hit.end])) }
    #expect(found == (wanted.map { [$0] } ?? []), "\(pattern) in \(text)")
    var scratch = PhraseMatcher.Scratch()
    #expect(matcher.themes(in: Array(text.utf8).span, scratch: &scratch) == (wanted == nil ? [] : [0]))
  }

  @Test func longerPhrasesAndNeighbouringWordsDecide() throws {
    let rules = Self.rules(["年费"]) { rules in
      rules.themes[0].unless = ["成年费用"]
      rules.themes[0].rules[0].unless = ["免年费"]
      rules.themes[0].rules[0].with = ["卡"]
      rules.themes[0].rules[0].without = ["理财"]
    }
    let matcher = try PhraseMatcher(rules)
    #expect(matcher.hits(in: "卡收年费").count == 1)
    #expect(matcher.hits(in: "收年费").isEmpty)
    #expect(matcher.hits(in: "卡，成年费用，免年费").isEmpty)
    #expect(matcher.hits(in: "卡收年费，理财").isEmpty)
    #expect(matcher.hits(in: "卡收年费。理财").count == 1)
  }

  @Test func negationModesReachDifferently() throws {
    for (mode, wanted) in [("any", [0, 0, 0]), ("scope", [1, 0, 0]), ("none", [1, 1, 1])] {
      let matcher = try PhraseMatcher(Self.rules(["盗刷"]) { $0.themes[0].rules[0].negation = mode })
      #expect(["没有盗刷", "并非盗刷", "盗刷不存在"].map { matcher.hits(in: $0).count } == wanted, "\(mode)")
    }
  }

  @Test func aContrastNeedsAStanceBeforeIt() throws {
    let matcher = try PhraseMatcher(
      Self.rules(["盗刷"]) { rules in
        rules.negation.contrasts = ["但是"]
        rules.negation.stances = ["理解", "但"]
      })
    #expect(matcher.hits(in: "盗刷我理解，但是没赔").isEmpty && matcher.hits(in: "盗刷，但是我不理解").count == 1)
    // 但 is part of the contrast itself: no stance before it.
    #expect(matcher.hits(in: "盗刷了但是没赔").count == 1 && matcher.hits(in: "但盗刷了，但是没赔").isEmpty)
  }

  @Test func whatIsToldInPassingCountsOnlyIfNothingIsFoundBehind() throws {
    let matcher = try PhraseMatcher(
      Self.rules(["盗刷", "年费"]) { rules in
        rules.negation.pivots = ["但"]
        rules.negation.asides = ["谢谢"]
        rules.negation.additions = ["此外"]
      })
    func found(_ text: String) -> [Int] { matcher.hits(in: text).map(\.start) }
    #expect(found("盗刷退了谢谢，年费乱收") == [7] && found("盗刷退了谢谢。还有年费") == [9] && found("盗刷谢谢但年费") == [5])
    #expect(found("盗刷退了谢谢，没别的") == [0] && found("盗刷没退，年费乱收") == [0, 5])
    #expect(found("盗刷没人管，谢谢了。此外年费乱收") == [0, 12])
    // The sentence is one aside up to the pivot.
    #expect(found("盗刷，退了，谢谢，但年费") == [10])
    #expect(matcher.hits(in: "盗刷谢谢，谢谢").count == 1)
  }

  @Test func aGrievanceThatIsOnlyImaginedIsNone() throws {
    let matcher = try PhraseMatcher(
      Self.rules(["盗刷"]) { rules in
        rules.negation.notes = ["问问"]
        rules.negation.grievances = ["没人管"]
        rules.negation.suppositions = ["要是"]
      })
    #expect(matcher.hits(in: "要是盗刷没人管呢？先问问").isEmpty && matcher.hits(in: "盗刷没人管，要是再有呢？我问问").count == 1)
    #expect(matcher.hits(in: "要是盗刷呢？没人管，我问问").count == 1)
  }

  @Test func spansCountCharactersOfTheOriginal() throws {
    let matcher = try PhraseMatcher(Self.rules(["登录失败"]))
    let hits = matcher.hits(in: "😀我\u{200B}的“登 錄”\u{FEFF}失敗，唉")
    #expect(hits == [ThemeHit(theme: 0, rule: "r", start: 5, end: 12)])
  }

  @Test func faultsNameThemeRuleAndRemedy() {
    let faulty: [(ThemeRules, String)] = [
      (Self.rules(["(a|b"]), "theme t, rule r: \"(a|b\" has a bracket that is not closed: add )"),
      (Self.rules(["{nobody}"]), "uses group nobody, which is not defined before it"),
      (Self.rules(["a~99b"]), "has the gap 99, which is too wide: use at most 60"),
      (Self.rules(["a~b&c"]), "mixes ~ and &"), (Self.rules(["a~"]), "has an empty part"),
      (Self.rules(["到账，没有"]), "holds a mark"),
      (Self.rules(["tr*sfer"]), "* stands alone or inside"), (Self.rules(["(|)"]), "may match nothing"),
      (Self.rules(["(a|)"]), "may match nothing"),
      (Self.rules(["a|b"]), "has a stray |"), (Self.rules([]), "no patterns: add at least one"),
      (Self.rules(["a"]) { $0.themes[0].rules[0].negation = "sometimes" }, "negation is \"sometimes\": write any, scope or none"),
      (Self.rules(["a"]) { $0.themes[0].nameZh = "" }, "theme t: name_zh is empty: fill it"),
      (Self.rules(["a"]) { $0.themes.append($0.themes[0]) }, "theme t: this theme id stands twice"),
      (Self.rules(["a"]) { $0.themes[0].rules.append($0.themes[0].rules[0]) }, "rule r: this rule id stands twice"),
      (Self.rules(["a"]) { $0.groups.append($0.groups[0]) }, "group login: this group is defined twice"),
      (Self.rules(["a"]) { $0.negation.before = ["a~b"] }, "has a gap"), (ThemeRules(), "no themes: add at least one"),
    ]
    for (rules, wanted) in faulty {
      let error = #expect(throws: ThemeRuleFaults.self) { _ = try PhraseMatcher(rules) }
      #expect(error?.description.contains(wanted) == true, "\(error?.description ?? "") lacks \(wanted)")
    }
    let both = #expect(throws: ThemeRuleFaults.self) { _ = try PhraseMatcher(Self.rules(["(a", "b)"])) }
    #expect(both?.faults.count == 2)
  }

  @Test func agreesWithTheNaiveMatcher() throws {
    var random = SeededRandom(seed: 7)
    var matched = 0
    for round in 0..<400 {
      var generator = RuleGenerator(random: random)
      let naive = generator.matcher()
      let matcher = try PhraseMatcher(generator.rules(naive))
      var scratch = PhraseMatcher.Scratch()
      for _ in 0..<20 {
        let text = generator.text()
        let wanted = naive.hits(text)
        let bytes = Array(text.utf8)
        #expect(matcher.hits(in: text) == wanted, "round \(round): \(text) with \(naive.rules.map(\.pattern))")
        #expect(matcher.themes(in: bytes.span, scratch: &scratch) == Array(Set(wanted.map(\.theme))).sorted())
        matched += wanted.count
      }
      random = generator.random
    }
    // The comparison is worth something only while much is found and much is not.
    #expect(matched > 2_000)
  }
}

/// Random rules and texts over few characters, so that everything meets everything.
private struct RuleGenerator {
  var random: SeededRandom
  private let letters = ["卡", "钱", "错", "没", "ab", "c", "的"]

  private mutating func word() -> String {
    let word = (0...random.below(2)).map { _ in random.pick(letters) }.joined()
    return word.last?.isASCII == true && random.below(4) == 0 ? word + "*" : word
  }
  private mutating func words(_ most: Int) -> [String] { (0..<random.below(most + 1)).map { _ in word() } }

  mutating func matcher() -> NaiveMatcher {
    var negation = ThemeRules.Negation()
    negation.before = words(2)
    negation.fillers = words(2)
    negation.scope = words(1)
    negation.after = words(2)
    negation.afterFillers = words(2)
    negation.except = words(1)
    if random.below(3) == 0 {
      negation.settled = words(1)
      negation.settledBefore = words(1)
      negation.turns = words(1)
      negation.contrasts = words(1)
      negation.stances = words(1)
    }
    if random.below(3) == 0 {
      negation.pivots = words(1)
      negation.asides = words(2)
      if random.below(3) == 0 { negation.additions = words(1) }
      if negation.stances.isEmpty { negation.stances = words(1) }
    }
    if random.below(4) == 0 {
      negation.notes = words(1)
      negation.grievances = words(1)
      negation.suppositions = words(1)
    }
    return NaiveMatcher(rules: (0...random.below(5)).map { rule($0) }, negation: negation)
  }

  private mutating func rule(_ number: Int) -> NaiveRule {
    var rule = NaiveRule(theme: random.below(3), id: "r\(number)", pattern: "", parts: [], joins: [])
    let anyOrder = random.below(4) == 0
    for place in 0...random.below(3) {
      if place > 0 {
        let most = random.below(5)
        let acrossClauses = random.below(2) == 0
        rule.joins.append(anyOrder ? .anyOrder : .gap(most, acrossClauses: acrossClauses))
        rule.pattern += anyOrder ? " & " : acrossClauses ? "~~\(most) " : "~\(most) "
      }
      rule.parts.append(part(&rule.pattern))
    }
    rule.unless = words(1)
    rule.with = random.below(4) == 0 ? words(2) : []
    rule.without = random.below(4) == 0 ? words(1) : []
    rule.negation = random.pick(["any", "any", "scope", "none"])
    return rule
  }

  /// One cell of alternatives, or two side by side of Chinese words alone, enough of them to be kept apart.
  private mutating func part(_ pattern: inout String) -> [String] {
    let chinese = letters.filter { $0.first?.isASCII == false }
    guard random.below(3) == 0 else {
      let words = (0...random.below(3)).map { _ in word() }
      pattern += "(" + words.joined(separator: "|") + ")"
      return words
    }
    let cells = (0..<2).map { _ in (0..<6).map { _ in random.pick(chinese) + (random.below(2) == 0 ? random.pick(chinese) : "") }
    }
    let optional = random.below(3) == 0 ? [""] : []
    pattern += "(" + cells[0].joined(separator: "|") + ")(" + (cells[1] + optional).joined(separator: "|") + ")"
    return cells[0].flatMap { head in (cells[1] + optional).map { head + $0 } }
  }

  func rules(_ matcher: NaiveMatcher) -> ThemeRules {
    var rules = ThemeRules(negation: matcher.negation)
    rules.themes = (0..<3).map { theme in
      var own = matcher.rules.filter { $0.theme == theme }.map { naive in
        var rule = ThemeRules.Rule(id: naive.id, patterns: [naive.pattern])
        rule.unless = naive.unless
        rule.with = naive.with
        rule.without = naive.without
        rule.negation = naive.negation
        return rule
      }
      if own.isEmpty { own = [ThemeRules.Rule(id: "never", patterns: ["绝不出现"])] }
      return ThemeRules.Theme(id: "t\(theme)", nameZh: "甲", nameEn: "a", business: "b", cause: "c", rules: own)
    }
    return rules
  }

  mutating func text() -> String {
    (0..<random.below(30)).map { _ in random.below(6) == 0 ? random.pick(["，", "。", " ", "x", "户"]) : random.pick(letters) }
      .joined().trimmed()
  }
}

extension String {
  /// Without the blanks that folding would take away, so that spans need no map.
  fileprivate func trimmed() -> String {
    let characters = Array(unicodeScalars)
    return String(
      String.UnicodeScalarView(
        characters.indices.filter { index in
          guard characters[index] == " " else { return true }
          return index > 0 && index + 1 < characters.count && characters[index - 1].isASCII && characters[index + 1].isASCII
            && characters[index - 1] != " " && characters[index + 1] != " "
        }.map { characters[$0] }))
  }
}
