// Who called: which ids and phone numbers identify somebody, and when two are one (A15, A16, A50).

import CallCentre
import Ingest
import Testing

@Suite struct IdentityTests {
  private static func phone(_ cell: String) -> String {
    switch IdentityParser.phone(cell) {
    case .usable(let bytes): String(decoding: bytes, as: UTF8.self)
    case .missing: "missing"
    case .masked: "masked"
    case .scientific: "scientific"
    case .unusable: "unusable"
    }
  }

  @Test(arguments: [
    ("13800138000", "13800138000"), ("+8613800138000", "13800138000"), ("+86 138 0013 8000", "13800138000"), ("8613800138000", "13800138000"),
    ("008613800138000", "13800138000"), ("013800138000", "13800138000"), ("+86-138-0013-8000", "13800138000"), ("(+86)13800138000", "13800138000"),
    ("\t13800138000", "13800138000"), ("'13800138000", "13800138000"), ("１３８００１３８０００", "13800138000"), ("138\u{200B}00138000", "13800138000"),
    ("010-12345678", "01012345678"), ("021 6234 5678", "02162345678"), ("86123456", "86123456"), ("1234567", "1234567"),
    ("123456789012345", "123456789012345"), ("+44 20 7946 0000", "442079460000"), ("95588", "unusable"), ("123456", "unusable"),
    ("1234567890123456", "unusable"), ("anonymous", "unusable"), ("138001380ab", "unusable"), ("138****8000", "masked"), ("138＊＊＊＊8000", "masked"),
    ("138xxxx8000", "masked"), ("138XXXX8000", "masked"), ("1.38E+10", "scientific"), ("1.38001E10", "scientific"), ("", "missing"), ("\t", "missing"),
  ])
  func phones(_ cell: String, _ wanted: String) { #expect(IdentityTests.phone(cell) == wanted) }

  @Test(arguments: [
    ("C001", IdentityReading.usable(Array("C001".utf8))), (" Ｃ００１ ", .usable(Array("C001".utf8))), ("'0012", .usable(Array("0012".utf8))),
    ("ｶﾞ12", .usable([0xE3, 0x82, 0xAC, 0x31, 0x32])), ("カ\u{3099}12", .usable([0xE3, 0x82, 0xAC, 0x31, 0x32])), ("ㄱㅏ", .usable([0xEA, 0xB0, 0x80])),
    ("\t6222020200112233", .usable(Array("6222020200112233".utf8))), ("6.22E+18", .scientific), ("6E+18", .scientific), ("6.22E18", .scientific), ("6.22E18A", .usable(Array("6.22E18A".utf8))), ("12E5", .usable(Array("12E5".utf8))),
    ("6222****1234", .masked), ("c-xxxx-1", .masked), ("", .missing), ("\u{200B}", .missing), ("'", .missing),
  ])
  func customerIDs(_ cell: String, _ wanted: IdentityReading) { #expect(IdentityParser.customerID(cell) == wanted) }

  @Test func aCustomerIDAndAPhoneOfTheSameDigitsAreTwoPeople() {
    let book = TextBook()
    let digits = Array("13800138000".utf8)
    #expect(IdentityParser.key(.customerID, digits, book: book) != IdentityParser.key(.phone, digits, book: book))
    #expect(IdentityParser.key(.phone, digits, book: book) == IdentityParser.key(.phone, digits, book: book))
  }

  @Test func keysTellAllValuesApart() {
    let book = TextBook()
    var values = ["0", "00", "1", "01", "a", "A", "客户一", "客户二", String(repeating: "9", count: 18), String(repeating: "9", count: 19)]
    values += ["ABCDEFGHIJK", "ABCDEFGHIJKL", "AB-1", "AB1", "a1", "A1", "0A", "00A", String(repeating: "Z", count: 11)]
    let keys = values.map { IdentityParser.key(.customerID, Array($0.utf8), book: book) }
    #expect(Set(keys).count == values.count)
    for (value, key) in zip(values, keys) {
      #expect(!key.isNone)
      #expect(key.kind == .customerID)
      let stored = key.value
      let text = stored.text ?? stored.bookNumber.map { String(decoding: book.text(of: $0), as: UTF8.self) }
      #expect(text == value)
    }
  }

  @Test func theIDComesBeforeThePhone() throws {
    let desk = try ContactDesk()
    let legs = try desk.legs(
      """
      通话ID,渠道,来电时间,接通时间,客户号,手机号
      I1,phone,2026-11-09 09:00:00,2026-11-09 09:00:05,C1,13800138000
      I2,phone,2026-11-09 09:00:00,2026-11-09 09:00:05,,+86 13800138000
      I3,phone,2026-11-09 09:00:00,2026-11-09 09:00:05,62****12,013800138000
      I4,phone,2026-11-09 09:00:00,2026-11-09 09:00:05,6.22E+18,-
      I5,phone,2026-11-09 09:00:00,2026-11-09 09:00:05,无,138****8000

      """)
    try #require(legs.count == 5)
    #expect(legs[0].row.customer.kind == .customerID)
    #expect(legs[1].row.customer.kind == .phone)
    #expect(legs[1].row.customer == legs[2].row.customer)
    #expect(legs[3].row.customer.isNone && legs[4].row.customer.isNone)
  }
}
