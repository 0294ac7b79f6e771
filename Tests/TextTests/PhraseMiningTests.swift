// Shared phrases against counting every run of characters plainly.
import Testing
import Text

@Suite struct PhraseMiningTests {
  private static func mined(_ texts: [String]) -> [MinedText] {
    let fold = Fold()
    var room = FoldedText()
    return texts.map { MinedText($0, fold, room: &room) }
  }

  private static func plainCount(_ phrase: String, _ texts: [String]) -> Int { texts.count { $0.contains(phrase) } }

  @Test func countsTextsNotPlaces() {
    let texts = ["甜瓜烂了甜瓜", "甜瓜不好", "买甜瓜", "香蕉"]
    let found = PhraseMining(Self.mined(texts), least: 3).phrases
    #expect(found.map(\.text) == ["甜瓜"] && found.first?.count == 3)
  }

  @Test func masksAndSignsPartPhrases() {
    let texts = Array(repeating: "甜〔姓名〕瓜，烂 果x", count: 3)
    #expect(PhraseMining(Self.mined(texts), least: 3).phrases.map(\.text) == ["烂果"])
  }

  @Test func whatIsCountedBeginsBehindItsMeasure() {
    let texts = ["还有一百多位客户", "前面57位客人", "五位客服"]
    #expect(PhraseMining(Self.mined(texts), least: 3).phrases.isEmpty)
    #expect(PhraseMining(Self.mined(["改位置", "选位置", "位置错"]), least: 3).phrases.map(\.text) == ["位置"])
  }

  @Test func wordsAndPairsOfWords() {
    let texts = ["Token expired again", "the token expired", "token, expired", "TOKEN EXPIRED"]
    let found = PhraseMining(Self.mined(texts), least: 3).phrases
    #expect(found.map(\.text) == ["expired", "token", "token expired"])
    #expect(found.map(\.count) == [4, 4, 3])
  }

  @Test func noPhraseBeginsOrEndsInTheMiddle() {
    let texts = Array(repeating: "的甜瓜了", count: 4)
    #expect(PhraseMining(Self.mined(texts), least: 4).phrases.map(\.text) == ["甜瓜"])
  }

  @Test func aPhraseIsToldWhole() {
    // Nine characters, of which eight are counted; 电 goes on with different signs.
    let texts = ["为信用卡还款问题致电专线", "因信用卡还款问题致电专线了", "信用卡还款问题致电专线"]
    #expect(PhraseMining.whole("用卡还款问题致电", in: Self.mined(texts)) == "信用卡还款问题致电专线")
    #expect(PhraseMining.whole("还款", in: Self.mined(["不还款的", "也还款的"])) == "还款")
    #expect(PhraseMining.whole("e1027", in: Self.mined(["报e1027错", "报e1027错"])) == "e1027")
    // A sign ends it, and no more is told than a person reads at a glance.
    #expect(PhraseMining.whole("甜瓜", in: Self.mined(["买甜瓜，烂果", "卖甜瓜，烂果"])) == "甜瓜")
    let long = String(repeating: "甜瓜香蕉梨子", count: 4)
    #expect(PhraseMining.whole("甜瓜香蕉", in: Self.mined([long, long])).count == 16)
  }

  /// Every frequent run of two to six characters, with the right count, and no other.
  @Test func agreesWithCountingPlainly() {
    var state: UInt64 = 5
    func next(_ below: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % below
    }
    let signs = Array("甜瓜香蕉梨，")
    for _ in 0..<30 {
      let texts = (0..<20).map { _ in String((0..<12).map { _ in signs[next(signs.count)] }) }
      let mining = PhraseMining(Self.mined(texts), least: 4)
      let found = Dictionary(uniqueKeysWithValues: mining.phrases.map { ($0.text, $0.count) })
      var wanted: [String: Int] = [:]
      for text in texts {
        let characters = Array(text)
        for start in characters.indices {
          for length in 2...6 where start + length <= characters.count {
            let phrase = String(characters[start..<start + length])
            if !phrase.contains("，"), Self.plainCount(phrase, texts) >= 4 { wanted[phrase] = Self.plainCount(phrase, texts) }
          }
        }
      }
      #expect(found == wanted)
      // In other texts, every frequent phrase is told.
      let other = String((0..<12).map { _ in signs[next(signs.count)] })
      var told: Set<UInt64> = []
      if let text = Self.mined([other]).first { mining.forEachFrequent(in: text) { told.insert($0) } }
      for phrase in mining.phrases {
        #expect(told.contains(phrase.key) == other.contains(phrase.text), "\(phrase.text) in \(other)")
      }
    }
  }
}
