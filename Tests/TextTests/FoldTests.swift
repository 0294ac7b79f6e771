// The fold: what it does to each kind of character, and the laws of its offset map.
import Foundation
import Testing
import Text

@Suite struct FoldTests {
  private let fold = Fold()

  @Test(arguments: [
    ("ＡＰＰ登錄失敗", "app登录失败"),
    ("轉帳、帳戶、帐单", "转账、账户、账单"),
    ("信 用\u{3000}卡  年 费", "信用卡年费"),
    ("手机 APP 闪退", "手机app闪退"),
    ("My  Card\tis lost", "my card is lost"),
    ("提示“系统繁忙”", "提示系统繁忙"),
    ("验\u{200B}证\u{FEFF}码", "验证码"),
    ("怎么办？！急", "怎么办\n\n急"),
    ("没到账，没人管", "没到账\u{1F}没人管"),
    ("扣了1,200元, 凭什么", "扣了1200元\u{1F}凭什么"),
    ("It failed. Again.", "it failed\nagain\n"),
    ("利率3.85%", "利率3.85%"),
    ("can’t log－in", "can't log-in"),
    ("①１²", "112"),
    ("佢哋唔畀我開戶", "他哋不给我开户"),
    ("", ""), ("   ", ""), ("\u{200B}", ""),
  ])
  func foldsByHand(_ text: String, _ wanted: String) {
    #expect(fold.fold(text) == wanted)
  }

  @Test func everyCharacterFoldsOnceAndForAll() {
    for code in UInt32(0)...0x2FFFF {
      guard let scalar = Unicode.Scalar(code) else { continue }
      let once = fold.fold("甲" + String(Character(scalar)) + "a")
      #expect(fold.fold(once) == once, "U+\(String(code, radix: 16))")
    }
  }

  @Test func traditionalCharactersOfBankingAgreeWithTheUnicodeTransliteration() throws {
    let text = "轉匯賬號戶銀行櫃檯貸款還繳費扣費額度凍結驗證碼簡訊積點紅利滿額禮補發遺失掛失盜刷詐騙徵信聯絡專員態度惡劣排隊領錢機器壞"
    let wanted = try #require(text.applyingTransform(StringTransform("Hant-Hans"), reverse: false))
    #expect(fold.fold(text) == fold.fold(wanted))
    #expect(fold.fold(text) == wanted.replacingOccurrences(of: "帐", with: "账"))
  }

  @Test func originsPointBackToTheCharacters() {
    var random = SeededRandom(seed: 1)
    for _ in 0..<2_000 {
      let text = MixedText.text(&random)
      let scalars = Array(text.unicodeScalars)
      var folded = FoldedText()
      let bytes = Array(text.utf8)
      fold.fold(bytes.span, into: &folded)
      let origins = folded.origins.map(Int.init)
      #expect(folded.originalCount == scalars.count)
      #expect(origins.count == folded.text.unicodeScalars.count)
      #expect(zip(origins, origins.dropFirst()).allSatisfy { $0 < $1 })
      for (character, origin) in zip(folded.text.unicodeScalars, origins) where !" .,\n\u{1F}".unicodeScalars.contains(character)
      {
        let alone = fold.fold(String(Character(scalars[origin])))
        #expect(alone == String(Character(character)), "\(text) at \(origin)")
      }
      #expect(fold.fold(folded.text) == folded.text, "\(text)")
    }
  }

  @Test func bytesThatAreNoTextCountAsTheDecoderCountsThem() {
    var random = SeededRandom(seed: 2)
    var folded = FoldedText()
    for _ in 0..<5_000 {
      let bytes = (0..<random.below(40)).map { _ in MixedText.byte(&random) }
      fold.fold(bytes.span, into: &folded)
      #expect(folded.originalCount == String(decoding: bytes, as: UTF8.self).unicodeScalars.count, "\(bytes)")
      #expect(folded.origins.allSatisfy { $0 < folded.originalCount })
    }
  }

  @Test(arguments: [
    ("  ＶＩＰ 专席\u{3000}", "VIP 专席"), ("信用卡（金）", "信用卡(金)"), ("\u{FEFF}客服一组\t", "客服一组"), ("㈱ﾃｽﾄ", "(株)テスト"),
    ("帳務組", "帳務組"), ("   ", ""), ("", ""),
  ])
  func membersAreNormalizedAndTrimmed(_ text: String, _ wanted: String) {
    #expect(foldMember(text) == wanted)
  }

  @Test(arguments: [
    (" Queue\u{3000}Time（秒） ", "queuetime(秒)"), ("ＡＣＤ 组", "acd组"), ("通话 时长", "通话时长"), ("\u{FEFF}投诉编号", "投诉编号"),
    ("É t a t", "état"),
  ])
  func headersLoseCaseWidthAndBlanks(_ text: String, _ wanted: String) {
    #expect(foldHeader(text) == wanted)
  }

  @Test func theTableIsBuiltQuickly() {
    let clock = ContinuousClock()
    let best = (0..<5).map { _ in clock.measure { _ = Fold() } }.min() ?? .zero
    print("fold table built in \(best)")
    #expect(best < .milliseconds(30))
  }
}
