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
}
