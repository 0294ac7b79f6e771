// Whose number a telephone is.
import CallCentre
import Testing

@Suite struct CustomerKeyTests {
  private static func points(_ number: String, _ kind: CustomerKey.Kind = .phone, bankCalled: Bool) throws -> Bool {
    try #require(CustomerKey(kind: kind, packing: Array(number.utf8))).pointsAtCustomer(bankCalled: bankCalled)
  }

  @Test func theLengthIsThatOfTheText() throws {
    for text in ["0", "1", "9", "10", "0000", "123456789012345678", "A", "Z", "0A", "C0001234", "ZZZZZZZZZZZ", "00000000000", "A0000000000"] {
      let key = try #require(CustomerKey(kind: .customerID, packing: Array(text.utf8)))
      #expect(key.length == text.utf8.count && key.value.text == text, "\(text)")
    }
    #expect(CustomerKey(kind: .phone, bookNumber: 7).length == nil)
  }

  @Test func linesOfFirmsAndTheBanksOwnNumberPointAtNobody() throws {
    for line in ["4008895588", "8008208820"] { #expect(try !Self.points(line, bankCalled: false), "\(line)") }
    for number in ["13800138131", "57187654321", "62345678", "4018895588"] { #expect(try Self.points(number, bankCalled: false), "\(number)") }
    // On a call that the bank made, the caller's column may hold the bank.
    #expect(try Self.points("13800138131", bankCalled: true) && Self.points("19900138131", bankCalled: true))
    for number in ["57187654321", "62345678", "12345678901"] { #expect(try !Self.points(number, bankCalled: true), "\(number)") }
    // An id is a customer's however it reads.
    #expect(try Self.points("4008895588", .customerID, bankCalled: true) && Self.points("C0001234", .customerID, bankCalled: true))
  }
}
