// The judge of names against the sums that Tests/Evaluation/names.py makes from its own definition, and by examples.
import Foundation
import Testing
import Text

@Suite struct NameJudgeTests {
  private struct Row: Decodable { var text: String }

  private static func evaluation(_ file: String) throws -> String {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    return try String(contentsOf: root.appending(path: "Evaluation/" + file), encoding: .utf8)
  }

  private static func judged(_ text: String, _ finder: PersonalDataFinder = PersonalDataFinder()) -> [Range<Int>] {
    var scratch = PersonalDataFinder.Scratch()
    let bytes = Array(text.utf8)
    return finder.judgedNames(in: bytes.span, scratch: &scratch).map { $0.start..<$0.end }
  }

  /// names.py tells the signs of a candidate from strings and dictionaries and shares no code with the mask.
  @Test func theJudgeFindsWhatItsDefinitionFinds() throws {
    var wanted: [String: [Range<Int>]] = [:]
    for line in try Self.evaluation("names-judged.csv").split(separator: "\n").dropFirst() {
      let fields = line.split(separator: ",").compactMap { Int($0) }
      wanted["\(fields[0]):\(fields[1])", default: []].append(fields[2]..<fields[3])
    }
    #expect(wanted.count > 800)
    let finder = PersonalDataFinder()
    for set in [9, 10, 11] {
      for (number, line) in try Self.evaluation("masking-\(set).jsonl").split(separator: "\n").enumerated() {
        let row = try JSONDecoder().decode(Row.self, from: Data(line.utf8))
        let key = "\(set):\(number + 1)"
        #expect(Self.judged(row.text, finder) == wanted[key] ?? [], "\(key)")
      }
    }
  }

  private static func names(_ text: String) -> [String] {
    let characters = Array(text.unicodeScalars)
    return judged(text).map { range in String(String.UnicodeScalarView(characters[range])) }
  }

  /// The same word is a name where it does what people do, and none where it is spoken of as a thing.
  @Test func whatStandsAroundAWordTells() {
    #expect(Self.names("高兴反映，上周办卡时柜员多收了费") == ["高兴"])
    #expect(Self.names("办成了我很高兴，谢谢各位") == [])
    #expect(Self.names("昨天程晓燕又来问贷款批了没有") == ["程晓燕"])
    #expect(Self.names("这个过程晓得的人不多") == [])
    #expect(Self.names("余额不足时自动还款失败，应当提醒") == [])
  }

  /// Two candidates that overlap: the better sum holds, whether the longer or the shorter.
  @Test func candidatesDoNotOverlap() {
    #expect(Self.names("由欧阳雪芬代办，欧阳芬没有到场") == ["欧阳雪芬", "欧阳芬"])
    #expect(Self.names("请联系李娜和王建国，两人都在") == ["李娜", "王建国"])
  }

  @Test func emptyAndShortTexts() {
    for text in ["", "王", "王芳", "a", "。", "王\u{0}芳", "\u{20000}\u{20001}\u{20002}"] { _ = Self.judged(text) }
    #expect(Self.judged("") == [])
  }
}
