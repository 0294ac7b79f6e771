// The shipped theme file: its taxonomy, its own examples, negated decoys, hostile input, and speed.
import Foundation
import Testing
import Text

@Suite struct ShippedThemesTests {
  private let rules: ThemeRules
  private let finder: ThemeFinder

  init() throws {
    rules = try ThemeFile.shipped()
    finder = try ThemeFinder(rules, evidence: ThemeFile.shippedEvidence())
  }

  private func index(_ id: String) throws -> Int32 {
    Int32(try #require(rules.themes.firstIndex { $0.id == id }, "\(id)"))
  }

  @Test func theTaxonomyIsWhole() {
    let ids = """
      account_balance transfer_failure online_login password_lock app_fault cc_bill annual_fee installment interest_rate credit_report fraud \
      card_loss mis_selling loan_approval prepayment fee_dispute branch_queue hotline_wait service_attitude complaint_timeout poor_disclosure \
      privacy_leak forced_marketing collection elderly_service atm_fault account_opening dormant_account limit_control points_promo refund \
      credit_limit sms_notice payment_failure card_application
      """
    #expect(rules.themes.map(\.id) == ids.split(separator: " ").map(String.init))
    #expect(Set(rules.themes.map(\.nameZh)).count == 35)
    #expect(rules.themes.allSatisfy { $0.examples.count >= 3 && $0.counterexamples.count >= 3 })
  }

  @Test func examplesAreFoundAndCounterexamplesAreNot() {
    for (index, theme) in rules.themes.enumerated() {
      for text in theme.examples {
        #expect(finder.hits(in: text).contains { $0.theme == Int32(index) }, "\(theme.id) misses: \(text)")
      }
      for text in theme.counterexamples {
        let rules = finder.hits(in: text).filter { $0.theme == Int32(index) }.map(\.rule)
        #expect(rules.isEmpty, "\(theme.id) by \(rules) wrongly in: \(text)")
      }
    }
  }

  @Test(arguments: [
    ("fraud", "经与客户核对，并没有被盗刷，是孩子玩游戏充值"), ("fraud", "此事并非诈骗"), ("service_attitude", "我不是投诉你们的服务态度"),
    ("annual_fee", "我的卡从来没有收过年费"), ("privacy_leak", "不存在客户资料外泄"), ("collection", "没有接到催收电话"),
    ("limit_control", "帳戶沒有被凍結"), ("app_fault", "App没有闪退也没有白屏"), ("atm_fault", "取款机没有吞卡"),
    ("forced_marketing", "柜员没有强制搭售保险"), ("credit_report", "没有影响到征信"), ("installment", "客户没有办理过分期"),
    ("mis_selling", "不存在理财销售误导"), ("dormant_account", "不是久悬户"), ("points_promo", "客户没有参加积分活动"),
    ("refund", "客户没有要求退款"), ("interest_rate", "对利息没有异议"), ("hotline_wait", "不存在电话打不通的情况"),
    ("fraud", "There was no fraud on this card."), ("app_fault", "The app did not crash."),
    ("annual_fee", "I am not complaining about the annual fee."),
    ("online_login", "没有登录失败的问题"), ("card_loss", "没有丢失银行卡"), ("branch_queue", "网点没有排队"), ("prepayment", "没有申请过提前还款"),
  ])
  func negatedThemesAreNotFound(_ id: String, _ text: String) throws {
    let theme = try index(id)
    #expect(!finder.hits(in: text).contains { $0.theme == theme }, "\(text)")
  }

  @Test func oneComplaintMayHaveSeveralThemes() throws {
    var scratch = ThemeFinder.Scratch()
    let text = Array("卡一直在我身上，却被人盗刷了八千多，打客服热线半天占线，投诉报上去一个月没人处理".utf8)
    let wanted = try ["fraud", "hotline_wait", "complaint_timeout"].map(index)
    #expect(finder.themes(in: text.span, scratch: &scratch) == wanted.sorted())
  }

  @Test func scriptAndSpellingMakeNoDifference() {
    for (simplified, other) in [
      ("转账失败，钱没到账", "轉帳失敗，錢沒到帳"), ("登录手机银行失败", "登陆手机银行失败"), ("APP闪退", "ａｐｐ 閃\u{200B}退"), ("信用卡年费", "信 用 卡 年 費"),
    ] {
      #expect(finder.hits(in: simplified).map(\.theme) == finder.hits(in: other).map(\.theme), "\(other)")
      #expect(!finder.hits(in: simplified).isEmpty)
    }
  }

  @Test func scratchAndOrderOfTextsMakeNoDifference() {
    var texts = rules.themes.flatMap { $0.examples + $0.counterexamples }
    let fresh = texts.map { finder.hits(in: $0) }
    var scratch = ThemeFinder.Scratch()
    var random = SeededRandom(seed: 3)
    for _ in 0..<3 {
      let order = texts.indices.shuffled(using: &random)
      for index in order {
        let bytes = Array(texts[index].utf8)
        #expect(finder.themes(in: bytes.span, scratch: &scratch) == Array(Set(fresh[index].map(\.theme))).sorted())
        #expect(finder.hits(in: bytes.span, scratch: &scratch) == fresh[index])
      }
    }
    texts.removeAll()
  }

  @Test func hostileBytesAreSurvived() {
    var scratch = ThemeFinder.Scratch()
    var random = SeededRandom(seed: 4)
    let pieces = ["没有", "投诉", "的", "不", "手机银行", "，", "。", "年费", "\u{0}", "the ", "not "].map { Array($0.utf8) }
    for round in 0..<300 {
      var bytes: [UInt8] = []
      for _ in 0..<random.below(200) {
        if round % 2 == 0 { bytes.append(MixedText.byte(&random)) } else { bytes += random.pick(pieces) }
      }
      let count = String(decoding: bytes, as: UTF8.self).unicodeScalars.count
      let themes = finder.themes(in: bytes.span, scratch: &scratch)
      let hits = finder.hits(in: bytes.span, scratch: &scratch)
      #expect(themes == Array(Set(hits.map(\.theme))).sorted())
      #expect(hits.allSatisfy { 0 <= $0.start && $0.start < $0.end && $0.end <= count })
    }
    for piece in [
      "没意见", "我没意见，", "没意见但", "我要说的是", "不是我要说的是", "没意见我要投诉的是但", "表扬", "投诉", "没有", "年费", "手机银行", "not the fee ", "转账没到账", "投诉没人处理",
    ] {
      let long = Array(String(repeating: piece, count: 20_000).utf8)
      let seconds = ContinuousClock().measure { _ = finder.themes(in: long.span, scratch: &scratch) }
      #expect(seconds < .seconds(20), "\(piece)")
    }
    #expect(finder.themes(in: [UInt8]().span, scratch: &scratch).isEmpty)
  }

  @Test func speedIsPrinted() throws {
    let clock = ContinuousClock()
    let texts = rules.themes.flatMap { theme in
      theme.examples.map { Array("客户来电反映，\($0)。客户表示此前已多次与网点沟通，希望银行核实情况后尽快给予答复。".utf8) }
    }
    var scratch = ThemeFinder.Scratch()
    var found = 0
    let bytes = texts.reduce(0) { $0 + $1.count }
    let best =
      (0..<20).map { _ in
        clock.measure { for text in texts { found += finder.themes(in: text.span, scratch: &scratch).count } }
      }.min() ?? .zero
    let fold = Fold()
    var folded = FoldedText()
    let bestFold =
      (0..<20).map { _ in clock.measure { for text in texts { fold.fold(text.span, into: &folded) } } }.min() ?? .zero
    let evidence = try ThemeFile.shippedEvidence()
    let compile = try (0..<3).map { _ in try clock.measure { _ = try ThemeFinder(rules, evidence: evidence) } }.min() ?? .zero
    func rate(_ time: Duration) -> Int {
      Int(Double(bytes) / (Double(time.components.attoseconds) / 1e18 + Double(time.components.seconds)) / 1e6)
    }
    print(
      "themes \(rate(best)) MB/s, fold alone \(rate(bestFold)) MB/s, rules compiled in \(compile), automaton \(finder.automatonSize)"
    )
    #expect(found > 0)
  }
}
