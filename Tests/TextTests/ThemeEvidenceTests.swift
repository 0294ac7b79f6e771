// Evidence beside rules: by worked examples, and against a sum over texts cut by hand.
import Foundation
import Testing
import Text

@Suite struct ThemeEvidenceTests {
  /// Two themes: `fee` by the rule 年费, `card` by the rule 换卡.
  private static let rules = ThemeRules(
    themes: [("fee", "年费"), ("card", "换卡")].map { id, word in
      .init(id: id, nameZh: id, nameEn: id, business: "b", cause: "c", rules: [.init(id: "r", patterns: [word])])
    })

  private static func row(_ theme: String, _ weight: Int, _ phrases: String...) -> EvidenceRow {
    EvidenceRow(theme: theme, weight: weight, phrases: phrases)
  }

  private static func found(_ text: String, _ rows: [EvidenceRow], _ rules: ThemeRules = rules) throws -> [String] {
    let finder = try ThemeFinder(rules, evidence: rows)
    var scratch = ThemeFinder.Scratch()
    let bytes = Array(text.utf8)
    let codes = finder.themes(in: bytes.span, scratch: &scratch)
    let ofHits = finder.hits(in: text).map(\.theme)
    #expect(Set(ofHits) == Set(codes), "hits and themes differ: \(text)")
    return codes.map { rules.themes[Int($0)].id }
  }

  /// 16 tokens, whose root is 4: 每张卡一年扣我三百块是什么道理呢
  private static let sixteen = "每张卡一年扣我三百块是什么道理呢"

  /// Start −100; the phrases 扣我 and 三百 weigh 250 and 150, together 400 / 4 = 100: just enough. One hundredth less is not.
  @Test func theSumIsDividedByTheRootOfTheTokens() throws {
    #expect(Self.sixteen.unicodeScalars.count == 16)
    let rows = [Self.row("fee", -100), Self.row("fee", 250, "扣我"), Self.row("fee", 150, "三百", "五百")]
    #expect(try Self.found(Self.sixteen, rows) == ["fee"])
    #expect(try Self.found(Self.sixteen, [Self.row("fee", -101)] + rows.dropFirst()) == [])
    // Each phrase counts once, and one token more makes the root greater.
    #expect(try Self.found(Self.sixteen + "扣", rows) == [])
    #expect(try Self.found("扣我扣我扣我扣我扣我扣我扣我扣我", rows) == [])
  }

  @Test func aRuleAddsAndEvidenceMayOutweighIt() throws {
    let text = "每张卡收我年费三百块是什么道理"  // 15 tokens; with a mark 16
    let rows = [Self.row("(rule)", 300), Self.row("fee", -300), Self.row("fee", 10, "块"), Self.row("fee", -40, "没有")]
    #expect(try Self.found(text + "！", rows) == ["fee"])
    #expect(try Self.found("没有收我年费三百块是什么道理呢你", rows) == [])
    // In a short text rules alone decide: here of seven tokens.
    #expect(try Self.found("没有收我年费呢", rows) == ["fee"])
    #expect(try Self.found("没有收我年费么呢", rows) == [])
    // In one of fewer than twelve, evidence adds nothing to what is denied.
    let said = [Self.row("fee", 5), Self.row("fee", 5, "三百")]
    for (text, isFound) in [
      ("他收我三百块", false), ("每张卡收我三百块是吗", true), ("每张卡没收三百块是吗", false), ("每张卡没收我的三百块是吗", true), ("they didn't ask me 三百 for a card", false), ("they do ask me 三百 for a card", true),
      ("you never ask me 三百 for a card", false), ("you sever ask me 三百 for a card", true), ("I am asked 三百 for it or not", false),
    ] {
      #expect(try Self.found(text, said) == (isFound ? ["fee"] : []), "\(text)")
    }
    // A theme of which the table says nothing, or whose rules decide alone, stands by its rule.
    #expect(try Self.found("没有收我年费三百块是什么道理呢你，换卡", rows) == ["card"])
    var alone = Self.rules
    alone.themes[0].usesEvidence = false
    #expect(try Self.found("没有收我年费三百块是什么道理呢你", rows, alone) == ["fee"])
    #expect(try Self.found("没有收我年费三百块是什么道理呢你", []) == ["fee"])
  }

  @Test func withoutARuleSomethingMustSpeakForATheme() throws {
    let rows = [Self.row("(no rule)", 500), Self.row("fee", 0), Self.row("fee", 1, "三百"), Self.row("card", -600), Self.row("card", 100, "卡")]
    #expect(try Self.found(Self.sixteen, rows) == ["fee"])
    #expect(try Self.found("每张卡一年扣我五百块是什么道理呢", rows) == [])
  }

  @Test func theComplaintAsSuchIsBounded() throws {
    let rows = [
      Self.row("fee", -200), Self.row("fee", 4, "三百"), Self.row("(complaint)", 0), Self.row("(complaint)", 4000, "道理"), Self.row("(complaint)", -8000, "谢谢"),
      Self.row("(complaint lowest)", -300), Self.row("(complaint highest)", 199),
    ]
    #expect(try Self.found(Self.sixteen, rows) == ["fee"])
    #expect(try Self.found(Self.sixteen, [Self.row("fee", -201)] + rows.dropFirst()) == [])
    #expect(try Self.found("每张卡一年扣我三百块是什么道谢谢", rows) == [])
  }

  /// A hundredth of nothing is nothing; of two themes each is the other's rival, and only evidence makes one.
  @Test func theStrongestOtherThemeTakesItsShare() throws {
    let rows = [Self.row("(rival)", -50), Self.row("fee", 0), Self.row("fee", 400, "三百"), Self.row("card", 0), Self.row("card", 200, "张卡")]
    // fee: 100 − 25; card: 50 − 50.
    #expect(try Self.found(Self.sixteen, rows) == ["fee", "card"])
    #expect(try Self.found(Self.sixteen, rows + [Self.row("card", -1, "道理")]) == ["fee"])
    #expect(try Self.found(Self.sixteen, rows + [Self.row("card", 600, "道理")]) == ["fee", "card"])
    #expect(try Self.found(Self.sixteen, rows + [Self.row("card", 604, "道理")]) == ["card"])
  }

  @Test func hitsAreTheStrongestPhrasesWhereNoRuleIs() throws {
    let rows = [
      Self.row("fee", 0), Self.row("fee", 500, "扣我"), Self.row("fee", 400, "年扣", "我"), Self.row("fee", 300, "三百"), Self.row("fee", 200, "道理"), Self.row("fee", 100, "块"),
      Self.row("card", -90000),
    ]
    let text = "每 張卡一年扣　我「三百」塊是什麼道理呢"
    let hits = try ThemeFinder(Self.rules, evidence: rows).hits(in: text)
    let scalars = Array(text.unicodeScalars)
    #expect(hits.map { String(String.UnicodeScalarView(scalars[$0.start..<$0.end])) } == ["扣　我", "三百", "道理"])
    #expect(hits.allSatisfy { $0.rule == "evidence" && $0.theme == 0 })
    // With a rule, its place is the hit.
    let ruled = try ThemeFinder(Self.rules, evidence: rows).hits(in: "每年扣我年费三百块是什么道理呢谁")
    #expect(ruled.map(\.rule) == ["r"])
  }

  /// English words and runs of digits are one token; marks are tokens; phrases longer than four tokens are none.
  @Test func tokens() throws {
    for (phrase, text, isFound) in [
      ("don't pay", "I DON’T  pay this", true), ("on't", "I don't pay this", false), ("pay", "they paid payment", false), ("0 元", "收了 12,345 元", true),
      ("0。", "收了300！", true), ("，我", "收了,我", true), ("a b c d", "x a b c d y", true), ("a b c d e", "x a b c d e y", false), ("", "x", false),
      ("𠮷", "𠮷", false), ("an", "he asked if", false), ("want", "they sent it", false), ("pin", "ten of us, and none", false),
    ] {
      let long = text + "。这里再写十六个字好让它不算是短的文本"
      #expect(try Self.found(long, [Self.row("fee", 0), Self.row("fee", 100, phrase)]) == (isFound ? ["fee"] : []), "\(phrase) in \(text)")
    }
  }

  /// Tokens that no phrase has end every phrase, also at the end of a text and where one stands beside another, whatever the table holds.
  @Test func tokensOfNoPhraseSayNothing() throws {
    var random = SeededRandom(seed: 41)
    let alphabet = Array("甲乙丙丁戊己").map(String.init)
    for _ in 0..<40 {
      var rows = [Self.row("fee", -1), Self.row("fee", 900, "甲乙"), Self.row("card", -90000)]
      for _ in 0..<1 + random.below(60) { rows.append(Self.row("card", 1, (0...1 + random.below(3)).map { _ in random.pick(alphabet) }.joined())) }
      #expect(try Self.found("甲乙" + String(repeating: "鑫", count: 40 + random.below(400)), rows) == ["fee"])
      #expect(try Self.found(String(repeating: "鑫", count: 40 + random.below(400)) + "甲鑫乙", rows) == [])
    }
  }

  /// Random tables and texts against sums over pieces of the text.
  @Test func agreesWithSumsOverPieces() throws {
    var random = SeededRandom(seed: 11)
    let alphabet = Array("甲乙丙没年费换卡").map(String.init)
    var decided = [0, 0]
    for _ in 0..<60 {
      var rows = [
        Self.row("(rule)", random.below(300)), Self.row("(rule by length)", random.below(300)), Self.row("(rival)", random.below(60) - 50), Self.row("(no rule)", random.below(100)), Self.row("(complaint lowest)", -100), Self.row("(complaint highest)", 80),
      ]
      for theme in ["fee", "card", "(complaint)"] {
        rows.append(Self.row(theme, random.below(200) - 150))
        for _ in 0..<40 {
          rows.append(Self.row(theme, random.below(400) - 200, (0...random.below(4)).map { _ in random.pick(alphabet) }.joined()))
        }
      }
      for _ in 0..<20 {
        let text = (0...random.below(40)).map { _ in random.pick(alphabet) }.joined()
        let wanted = Self.bySums(text, rows)
        #expect(try Self.found(text, rows) == wanted, "\(text)")
        decided[wanted.isEmpty ? 0 : 1] += 1
      }
    }
    #expect(decided.allSatisfy { $0 > 200 })
  }

  /// Many themes, of which single tokens say much and longer phrases little, also things beyond 16 bits: what counts is the sum by piece. Of
  /// each theme that no rule can find, `themes` tells whether its score, which no other theme touches, reaches 0.
  @Test func manyThemesAgreeWithSumsOverPieces() throws {
    var random = SeededRandom(seed: 29)
    let alphabet = Array("甲乙丙丁戊己庚辛壬癸").map(String.init)
    let ids = (0..<43).map { "t\($0)" }
    let rules = ThemeRules(
      themes: ids.map { .init(id: $0, nameZh: $0, nameEn: $0, business: "b", cause: "c", rules: [.init(id: "r", patterns: ["\($0)没有"])]) })
    var decided = [0, 0]
    for round in 0..<12 {
      var weights: [String: [String: Int]] = [:]
      for id in ids {
        for token in alphabet where random.below(3) > 0 { weights[token, default: [:]][id] = random.below(4094) - 2047 }
        for _ in 0..<60 {
          let phrase = (0...1 + random.below(3)).map { _ in random.pick(alphabet) }.joined()
          weights[phrase, default: [:]][id] = (random.below(400) - 200) * (random.below(20) == 0 ? 5000 : 1)
        }
      }
      var rows = ids.map { Self.row($0, -300) }
      for (phrase, of) in weights.sorted(by: { $0.key < $1.key }) {
        for (id, weight) in of.sorted(by: { $0.key < $1.key }) { rows.append(Self.row(id, weight, phrase)) }
      }
      let finder = try ThemeFinder(rules, evidence: rows)
      var scratch = ThemeFinder.Scratch()
      for length in [16, 17, 30, 60, 120, round * 40 + 200] {
        let text = (0..<length).map { _ in random.pick(alphabet) }.joined()
        let present = weights.filter { text.contains($0.key) }
        let wanted = ids.indices.filter { index in
          let sum = present.values.reduce(0) { $0 + ($1[ids[index]] ?? 0) }
          return sum > 0 && -300 + Double(sum) / Double(length).squareRoot() >= 0
        }
        let bytes = Array(text.utf8)
        #expect(finder.themes(in: bytes.span, scratch: &scratch).map(Int.init) == wanted, "\(text)")
        #expect(Set(finder.hits(in: text).map { Int($0.theme) }) == Set(wanted))
        decided[0] += wanted.count
        decided[1] += ids.count - wanted.count
      }
    }
    #expect(decided.allSatisfy { $0 > 500 })
  }

  /// What evidence settles alone is asked of no rule; the themes and hits are those that rules and scores give together.
  @Test func rulesAreAskedWhereTheyDecide() throws {
    var rules = ThemeRules(
      themes: [("fee", "年费"), ("card", "换卡"), ("limit", "额度")].map { id, word in
        .init(id: id, nameZh: id, nameEn: id, business: "b", cause: "c", rules: [.init(id: "r", patterns: [word])])
      })
    (rules.negation.pivots, rules.negation.asides) = (["但是"], ["另外"])
    let rows = [
      Self.row("(rule)", 100), Self.row("(no rule)", 50),
      Self.row("fee", -80), Self.row("fee", -400, "好"), Self.row("card", -900), Self.row("card", 8, "卡"), Self.row("limit", -40), Self.row("limit", 8, "块"),
    ]
    func found(_ text: String) throws -> [String] { try Self.found(text, rows, rules) }
    // 16 tokens, root 4. A rule decides for fee (−80 + 100), not for card (−900); limit hangs on whether any rule finds something.
    #expect(try found("收了我的年费是什么道理请你们说说") == ["fee"])
    #expect(try found("收了我的年费是什么道理请你们说好") == [])
    #expect(try found("说了要换卡是什么道理请你们说说看") == [])
    #expect(try found("收了我三百块是什么道理请你们说说") == ["limit"])
    #expect(try found("换卡收三百块是什么道理请你们说说") == [])
    // What is said in an aside does not count where a rule finds something behind it, be it of a theme that evidence rules out.
    #expect(try found("另外说说年费的事，但是办卡慢请你") == ["fee"])
    #expect(try found("另外说说年费的事，但是换卡慢请你") == [])
  }

  /// `text` has no token of more than one character.
  private static func bySums(_ text: String, _ rows: [EvidenceRow]) -> [String] {
    let root = Double(text.count).squareRoot()
    func start(_ theme: String) -> Double { Double(rows.last { $0.theme == theme && $0.phrases.isEmpty }?.weight ?? 0) }
    func sum(_ theme: String) -> Int {
      rows.filter { row in row.theme == theme && row.phrases.contains { text.contains($0) } }.reduce(0) { $0 + $1.weight }
    }
    let ruled = [("fee", "年费"), ("card", "换卡")].filter { text.contains($0.1) }.map(\.0)
    let complaint = min(max(start("(complaint)") + Double(sum("(complaint)")) / root, -100), 80)
    return ["fee", "card"].filter { theme in
      let isRuled = ruled.contains(theme)
      if text.count < 8 || text.count < 12 && text.contains("没") && !isRuled { return isRuled }
      let other = theme == "fee" ? "card" : "fee"
      let rival = (start(other) + Double(sum(other)) / root) * start("(rival)") / 100
      let score = rival + start(theme) + Double(sum(theme)) / root + complaint + (isRuled ? start("(rule)") + start("(rule by length)") / root : 0) + (ruled.isEmpty ? start("(no rule)") : 0)
      return score >= 0 && (isRuled || sum(theme) > 0)
    }
  }
}
