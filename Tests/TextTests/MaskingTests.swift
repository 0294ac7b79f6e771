// The mask by hand-made texts: what is found, what is spared, how well each kind is met; and its laws.
import Testing
import Text

@Suite struct MaskingTests {
  private struct Example {
    var text = ""
    var spans: [PersonalDataSpan] = []
  }

  private static let kinds: [Character: PersonalDataKind] = [
    "I": .identity, "C": .card, "A": .account, "P": .phone, "E": .email, "D": .address, "N": .name, "S": .secret,
  ]

  /// Reads `…{K:text}…`.
  private static func parse(_ line: Substring) -> Example {
    var example = Example()
    var length = 0
    var open: (kind: PersonalDataKind, start: Int)?
    var rest = line.trimmingPrefix { $0 == " " }
    while let sign = rest.popFirst() {
      if sign == "{", let kind = rest.first.flatMap({ kinds[$0] }) {
        open = (kind, length)
        rest = rest.dropFirst(2)
      } else if sign == "}", let (kind, start) = open {
        example.spans.append(PersonalDataSpan(kind, start, length))
        open = nil
      } else {
        example.text.append(sign == "⏎" ? "\n" : sign)
        length += sign.unicodeScalars.count
      }
    }
    return example
  }

  private static func examples(_ text: String) -> [Example] { text.split(separator: "\n").map(parse) }
  private static let personal = examples(MaskingExamples.chinese) + examples(MaskingNumberExamples.texts)
  private static let decoys = examples(MaskingDecoys.texts) + examples(MaskingNumberExamples.decoys)

  private static func spans(_ text: String, _ finder: PersonalDataFinder) -> [PersonalDataSpan] {
    var scratch = PersonalDataFinder.Scratch()
    let bytes = Array(text.utf8)
    return finder.spans(in: bytes.span, scratch: &scratch)
  }

  @Test func setIsLargeEnough() {
    #expect(Self.personal.count >= 150 && Self.decoys.count >= 150)
    #expect(Self.decoys.allSatisfy { $0.spans.isEmpty })
  }

  /// A place counts as met when it is masked whole, and a masked place as right when it touches a true one of its kind.
  @Test func precisionAndRecallByKind() {
    let finder = PersonalDataFinder()
    var (met, wanted, right, claimed):
      ([PersonalDataKind: Int], [PersonalDataKind: Int], [PersonalDataKind: Int], [PersonalDataKind: Int]) =
        ([:], [:], [:], [:])
    for example in Self.personal + Self.decoys {
      let found = Self.spans(example.text, finder)
      for span in example.spans {
        wanted[span.kind, default: 0] += 1
        let isMet = found.contains { $0.start <= span.start && $0.end >= span.end }
        if isMet { met[span.kind, default: 0] += 1 } else { print("missed \(span) in \(example.text): \(found)") }
      }
      for span in found {
        claimed[span.kind, default: 0] += 1
        let isRight = example.spans.contains { $0.kind == span.kind && $0.start < span.end && span.start < $0.end }
        if isRight { right[span.kind, default: 0] += 1 } else { print("wrong \(span) in \(example.text)") }
      }
    }
    for kind in PersonalDataKind.allCases where wanted[kind] != nil || claimed[kind] != nil {
      let recall = Double(met[kind] ?? 0) / Double(max(1, wanted[kind] ?? 0))
      let precision = Double(right[kind] ?? 0) / Double(max(1, claimed[kind] ?? 0))
      print(
        "\(kind.rawValue): recall \(met[kind] ?? 0)/\(wanted[kind] ?? 0), precision \(right[kind] ?? 0)/\(claimed[kind] ?? 0)")
      #expect(recall >= (kind.isForbidden ? 1 : 0.95), "\(kind)")
      #expect(precision >= 0.95, "\(kind)")
    }
  }

  /// A masked text has nothing left that a pattern would find.
  @Test func maskingTwiceFindsNothing() {
    let finder = PersonalDataFinder()
    for example in Self.personal + Self.decoys {
      let masked = finder.masked(example.text)
      let left = Self.spans(masked, finder).filter { $0.kind.isForbidden }
      #expect(left.isEmpty, "\(example.text)")
      #expect(finder.masked(masked) == masked, "\(example.text)")
    }
  }

  /// No text, however made, takes longer than in proportion to its length.
  @Test(arguments: [
    "1-", "1 2 ", "1/", "订单1-", "id 1 ", "id    ", "Aa, ", "Room 1, ", "Aa, 8 Aa Road, ", "路1号", "路1号之", "联系人：王", "我姓王", "王·", "a@", "@ a", "13800138000转", "0571-",
    "一二三", "名下", "先生", "1，2。", "1o1l", "一1二2", "a艾特b点", "a at b dot ", "Room 1, Block B, ", "1｜2\n", "村一组", "路市场中心", "K1(", "+1(",
    "Kelly Chan ", "扎西", "买买提·",
  ])
  func longTextsAreSurvived(piece: String) {
    let finder = PersonalDataFinder()
    var scratch = PersonalDataFinder.Scratch()
    let long = Array(String(repeating: piece, count: 20_000).utf8)
    let seconds = ContinuousClock().measure { _ = finder.spans(in: long.span, scratch: &scratch) }
    #expect(seconds < .seconds(20), "\(piece)")
  }

  @Test func extensionsEndWhereTheNextMatterBegins() {
    let finder = PersonalDataFinder()
    for (text, masked) in [
      ("拨0571-87654321转8001找人", "拨〔电话〕找人"), ("拨0571-87654321，分机12", "拨〔电话〕"), ("给13800138000转500元", "给〔电话〕转500元"),
      ("打13800138000，转3次", "打〔电话〕，转3次"), ("打13800138000，转账没到", "打〔电话〕，转账没到"),
    ] { #expect(finder.masked(text) == masked, "\(text)") }
  }

  @Test func partsAndPlacesFollowTheOriginal() {
    let finder = PersonalDataFinder()
    var scratch = PersonalDataFinder.Scratch()
    // 我叫王小明，电话13800138000。
    let bytes = Array("我叫王小明，电话13800138000。".utf8)
    let masked = finder.masked(bytes.span, scratch: &scratch)
    #expect(masked.text == "我叫〔姓名〕，电话〔电话〕。")
    #expect(masked.text(0..<4) == "我叫〔姓名〕")
    #expect(masked.text(3..<8) == "〔姓名〕，电话")
    #expect(masked.text(5..<8) == "，电话")
    #expect(masked.maskedOffset(of: 5) == 6)
    #expect(masked.maskedOffset(of: 10) == 9)
    #expect(masked.maskedOffset(of: 19) == 13)
    #expect(masked.count == 20)
  }

  /// What we print ourselves sets numbers side by side: they are not one number, as they may be in a text.
  @Test func printedTablesAreNotReadAcross() {
    let (printed, written) = (PersonalDataFinder(readsAcross: false), PersonalDataFinder())
    for (line, masked) in [
      ("|138|0013|8000|", "|〔电话〕|"), ("|6217|0033|1000|4567|891|", "|〔卡号〕|"), ("18，138，0013，8000", "18，〔电话〕"), ("110108550327441", "〔证件〕"),
      ("li艾特163点com", "〔邮箱〕"),
    ] {
      #expect(printed.masked(line) == line)
      #expect(written.masked(line) == masked)
    }
    #expect(printed.masked("|13800138000|6217003310004567891|110101199003074514|") == "|〔电话〕|〔卡号〕|〔证件〕|")
  }

  @Test func amountsGoWhereAsked() {
    #expect(PersonalDataFinder(masksAmounts: true).masked("扣了我1,234.56元和5万块") == "扣了我〔金额〕和〔金额〕")
    #expect(PersonalDataFinder().masked("扣了我1,234.56元") == "扣了我1,234.56元")
  }

  /// Any bytes: spans are ascending, apart, inside the text.
  @Test func anyBytesGiveOrderedSpans() {
    let finder = PersonalDataFinder()
    var scratch = PersonalDataFinder.Scratch()
    var state: UInt64 = 7
    func next(_ below: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % below
    }
    let pieces = [
      "138", "0013", "8000", " ", "-", "我叫", "王", "小明", "先生", "路", "12号", "@", "a.com", "身份证", "110101199003074514", "\u{200B}",
      "（", "一三八", "卡号",
    ]
    for _ in 0..<2000 {
      var bytes: [UInt8] = []
      for _ in 0..<next(12) {
        if next(6) == 0 { bytes.append(UInt8(next(256))) } else { bytes += Array(pieces[next(pieces.count)].utf8) }
      }
      let masked = finder.masked(bytes.span, scratch: &scratch)
      var end = 0
      for span in masked.spans {
        #expect(span.start >= end && span.start < span.end && span.end <= masked.count)
        end = span.end
      }
    }
  }
}
