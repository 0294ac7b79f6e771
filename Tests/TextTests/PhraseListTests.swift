// Phrases of a list in texts, however they are written there.
import Testing
import Text

@Suite struct PhraseListTests {
  private static func numbers(_ list: [String], _ text: String) -> [Int] {
    var scratch = PhraseList.Scratch()
    return PhraseList(list).numbers(in: Array(text.utf8).span, &scratch)
  }

  @Test func phrasesAreMetHoweverTheyAreWritten() {
    let list = ["不知道，别问我", "这不归我管", "shut up", "保证赚钱", "！", ""]
    #expect(Self.numbers(list, "客户称坐席回复“不知道。别问我！”") == [0])
    #expect(Self.numbers(list, "坐席說：這不歸我管，保證賺錢") == [1, 3])
    #expect(Self.numbers(list, "这 不 归 我 管") == [1])
    #expect(Self.numbers(list, "He said ＳＨＵＴ UP!") == [2])
    #expect(Self.numbers(list, "这不归我管。真的，这不归我管") == [1])
    for text in ["shut upstairs", "preshut up", "这不归我", "不保证赚大钱", "", "！", "不知道别的，问我"] { #expect(Self.numbers(list, text).isEmpty, "\(text)") }
    #expect(PhraseList(["！", ""]).isEmpty && !PhraseList(["a"]).isEmpty)
  }

  @Test func theLongerAndTheShorterPhraseBothCount() {
    #expect(Self.numbers(["不归我管", "这不归我管", "这"], "这不归我管") == [0, 1, 2])
    // At the end of the text, cut off.
    #expect(Self.numbers(["不归我管"], "这事不归我").isEmpty)
  }

  /// A list with a Latin phrase looks at every text closely; one without passes most over. Both find the same.
  @Test func textsPassedOverHoldNothing() {
    let phrases = ["爱办不办", "急什么急", "你懂不懂", "稳赚不赔", "不归我管"]
    let (short, long) = (PhraseList(phrases), PhraseList(phrases + ["never"]))
    var scratch = PhraseList.Scratch()
    let signs = Array("爱办不急什么你懂稳赚赔归我管 ，。、“”.a1\u{200B}\u{3000}不不爱办賺")
    var random = UInt64(7)
    func next(_ limit: Int) -> Int {
      random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(random >> 33) % limit
    }
    var found = 0
    for _ in 0..<20_000 {
      var text = (0..<next(12)).map { _ in String(signs[next(signs.count)]) }.joined()
      if next(3) == 0 {
        // A phrase with what may stand between its characters.
        text += phrases[next(phrases.count)].map { String($0) + ["", "", " ", "，", "”", "\u{200B}"][next(6)] }.joined()
      }
      let bytes = Array(text.utf8)
      let own = short.numbers(in: bytes.span, &scratch)
      #expect(own == long.numbers(in: bytes.span, &scratch), "\(text)")
      found += own.count
    }
    #expect(found > 5_000)
  }
}
