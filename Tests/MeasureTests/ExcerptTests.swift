// How a masked complaint is cut for cases.csv.
import Measure
import Testing

@Suite struct ExcerptTests {
  @Test func isOneLineCutBetweenWords() {
    #expect(ComplaintSubject.excerpt("第一行\n第二行") == "第一行 第二行")
    let filling = String(repeating: "款", count: 190)
    #expect(ComplaintSubject.excerpt(filling + "1234567890") == filling + "1234567890")
    // A cut through a number could make another number of it.
    #expect(ComplaintSubject.excerpt(filling + "123456789012345678") == filling + "…")
    #expect(ComplaintSubject.excerpt(filling + "我的账户电话是〔电话〕，请回电") == filling + "我的账户电话是…")
    let plain = String(repeating: "息", count: 260)
    #expect(ComplaintSubject.excerpt(plain).unicodeScalars.count == 200)
  }
}
