// Identities in output bytes: what counts as found, against a plain search, and what is spared.
import CallCentre
import Testing
import Text

@Suite struct KnownIdentityTests {
  private static func key(_ text: String, _ kind: CustomerKey.Kind, _ book: TextBook) -> CustomerKey {
    CustomerKey(kind: kind, packing: Array(text.utf8)) ?? CustomerKey(kind: kind, bookNumber: book.number(of: Array(text.utf8)))
  }

  private static func known(_ ids: [String], phones: [String] = [], agents: [String] = []) -> KnownIdentities {
    let book = TextBook()
    var keys = CustomerKeySet()
    for id in ids { keys.insert(key(id, .customerID, book)) }
    for phone in phones { keys.insert(key(phone, .phone, book)) }
    return KnownIdentities(customers: keys, book: book, agents: agents)
  }

  private static func leak(_ text: String, _ known: KnownIdentities, as reading: OutputReading = .text) -> Leak? {
    let bytes = Array(text.utf8)
    return known.leak(in: bytes.span, 0, bytes.count, as: reading)
  }

  @Test func findsIdentitiesInEveryForm() {
    let known = Self.known(
      ["100000000901", "AB12345", "11010519491231002X", "cust-000123", "王小明的客户号7"], phones: ["13800138131", "62345678"],
      agents: ["8001", "ZX1002", "欧阳明", "张伟"])
    let found: [(String, Leak)] = [
      ("100000000901", .customer), ("队列100000000901号", .customer), ("Q100000000901", .customer), ("AB12345", .customer),
      ("x 11010519491231002X.", .customer), ("see cust-000123", .customer), ("关于王小明的客户号7的", .customer),
      ("8613800138131", .customer),
      ("013800138131", .customer), ("62345678", .customer), ("ZX1002", .agent), ("客服欧阳明说", .agent), ("张伟", .agent),
      ("(张伟)", .agent),
    ]
    for (text, leak) in found { #expect(Self.leak(text, known) == leak, "\(text)") }
    for text in ["1000000009011", "AB123456", "cust-0001234", "8001", "6234567", "开张伟大", "20261103", "C-10000000", "abc"] {
      #expect(Self.leak(text, known) == nil, "\(text)")
    }
  }

  @Test func shortSerialNumbersAreSparedWhereTheyMeetByChance() {
    let known = Self.known(["000123", "20261103", "100023", "123456789"])
    #expect(Self.leak("000123", known) == .customer)
    #expect(Self.leak("100023", known, as: .id) == nil)
    #expect(Self.leak("123456789", known, as: .id) == .customer)
    #expect(Self.leak("100023 complaints", known, as: .prose) == nil)
    #expect(Self.leak("20261103", known) == nil)
    #expect(Self.leak("123456789", known, as: .exempt) == nil)
  }

  /// The same answers as asking for each run of digits in a plain set.
  /// Contacts and customers counted in one form; a robot in the agent column; a ticket number that passes for a card.
  @Test func whatOnlyLooksAlikeIsSpared() {
    let known = KnownIdentityTests.known(["C0000123", "K12345678901"], agents: ["智能客服", "机器人", "高级坐席", "欧阳小明", "王小二"])
    #expect(KnownIdentityTests.leak("C0000123", known, as: .id) == nil)
    #expect(KnownIdentityTests.leak("C0000123", known) == .customer)
    #expect(KnownIdentityTests.leak("智能客服答非所问，机器人转不到高级坐席", known) == nil)
    #expect(KnownIdentityTests.leak("欧阳小明组", known) == .agent)
    #expect(KnownIdentityTests.leak("王小二", known) == .agent)
    let text = Array("| 6222020200112230 | 6222021234567894 |".utf8)
    var memory = LeakSearch.Memory()
    func leak(_ ids: [String]) -> Leak? { LeakSearch(known, caseIDs: ids).leak(in: text.span, 0, text.count, as: .prose, memory: &memory) }
    memory = LeakSearch.Memory()
    #expect(leak(["6222020200112230", "6222021234567894"]) == nil)
    memory = LeakSearch.Memory()
    #expect(leak([]) == .card)
  }

  @Test func agreesWithAPlainSearch() {
    var state: UInt64 = 3
    func next(_ below: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % below
    }
    func digits(_ count: Int) -> String { String((0..<count).map { _ in Character(String(next(2))) }) }
    let ids = (0..<40).map { _ in digits(9 + next(3)) }
    let known = Self.known(ids)
    let plain = Set(ids)
    for _ in 0..<3000 {
      let text = (0..<4).map { _ in digits(7 + next(6)) }.joined(separator: ["、", " ", "/", "号"][next(4)])
      let runs = text.split { !$0.isASCII || !$0.isNumber }.map(String.init)
      let wanted = runs.contains {
        plain.contains($0) || $0.count == 12 && $0.first == "0" && plain.contains(String($0.dropFirst()))
      }
      #expect((Self.leak(text, known) != nil) == wanted, "\(text)")
    }
  }

  @Test func patternsAndTheirExceptions() {
    let search = LeakSearch(Self.known(["100000000901"]))
    var memory = LeakSearch.Memory()
    func leak(_ text: String, _ reading: OutputReading = .text) -> Leak? {
      let bytes = Array(text.utf8)
      return search.leak(in: bytes.span, 0, bytes.count, as: reading, memory: &memory)
    }
    #expect(leak("13800138131") == .phone && leak("13800138131", .id) == nil && leak("13800138131", .exempt) == nil)
    #expect(
      leak("a.b@example.com", .prose) == .email && leak("11010519491231002X") == .identity && leak("卡4392251234567896") == .card)
    #expect(leak("95588专线") == nil && leak("我叫张三") == nil && leak("sha 5f13812345678ab13912345678cd0011") == nil)
    // Asked twice, answered alike.
    #expect(leak("13800138131") == .phone && leak("95588专线") == nil)
    #expect(search.cleaned("队列13800138131", memory: &memory) == "队列〔电话〕")
    #expect(search.cleaned("队列100000000901", memory: &memory) == "…")
  }

  @Test func keySetHoldsWhatWasPutIn() {
    var set = CustomerKeySet()
    var other = CustomerKeySet()
    for number in 0..<1000 {
      if let key = CustomerKey(kind: .phone, packing: Array(String(13_000_000_000 + number * 7).utf8)) {
        if number % 2 == 0 { set.insert(key) } else { other.insert(key) }
        set.insert(.none)
      }
    }
    #expect(set.count == 500)
    set.formUnion(other)
    #expect(set.count == 1000)
    if let one = CustomerKey(kind: .phone, packing: Array("13000000007".utf8)),
      let absent = CustomerKey(kind: .customerID, packing: Array("13000000007".utf8))
    {
      #expect(set.contains(one) && !set.contains(absent))
    }
  }
}
