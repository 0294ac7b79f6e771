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
    #expect(Self.leak("100023", known, as: .caseID) == nil)
    #expect(Self.leak("123456789", known, as: .caseID) == .customer)
    #expect(Self.leak("100023 complaints", known, as: .prose) == nil)
    #expect(Self.leak("20261103", known) == nil)
    #expect(Self.leak("123456789", known, as: .exempt) == nil)
  }

  /// The same answers as asking for each run of digits in a plain set.
  /// Contacts and customers counted in one form; a robot in the agent column; a ticket number that passes for a card.
  @Test func whatOnlyLooksAlikeIsSpared() {
    let known = KnownIdentityTests.known(["C0000123", "K12345678901"], agents: ["智能客服", "机器人", "高级坐席", "欧阳小明", "王小二"])
    #expect(KnownIdentityTests.leak("C0000123", known, as: .caseID) == nil)
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

  @Test func namesAndIDsInOtherWritingAreMet() {
    let known = Self.known(["C0001234", "AB/1234567"], agents: ["Zhang Wei", "8002张小伟", "高翔", "陳小明", "阚小明", "金鑫"])
    for text in ["请找zhang wei处理", "see ZHANG WEI.", "张小伟骂人", "高翔", "金鑫（坐席）", "陈小明说", "陳小明說", "阚小明", "高翔组", "c0001234", "ref ab/1234567"] {
      #expect(Self.leak(text, known) != nil, "\(text)")
    }
    for text in ["Zhang Weiming", "zhang weird", "翱翔", "开高翔实", "C00012345", "AB/12345678"] { #expect(Self.leak(text, known) == nil, "\(text)") }
    let search = LeakSearch(known)
    for text in ["客户号Ｃ０００１２３４", "C 0001234", "开高翔实", "陳小明", "张小伟"] { #expect(!search.isClean(text), "\(text)") }
    #expect(search.isClean("信用卡年费不退，要求处理"))
  }

  @Test func postsRobotsAndPlaceholdersAreNobody() {
    let posts = ["智能客服1号", "管理员", "robot01", "IVR-001", "应急组", "金卡组", "信用卡专线", "测试员", "计划部"]
    let known = Self.known(["客户", "监管转办", "杭州分行", "投诉人"], agents: posts)
    for text in posts + ["客户投诉监管转办到杭州分行", "投诉人"] { #expect(Self.leak(text, known) == nil, "\(text)") }
    let team = KnownIdentities(customers: CustomerKeySet(), book: TextBook(), agents: ["汪星人", "张小伟"], groups: ["汪星人组", "张小伟"])
    #expect(Self.leak("张小伟", team) == .agent)
  }

  /// Case ids of a form that customers' ids share by chance are spared; a stray identity, or a column full of them, is not.
  @Test func caseIDsAreJudgedAmongTheirLike() {
    let customers = (0..<40).map { String(900_000_000 + $0 * 7) }
    let search = LeakSearch(Self.known(customers, phones: ["13800138131"]))
    func leaks(_ ids: [String]) -> [Int] {
      var judge = CaseIDJudge<Int>()
      var other = CaseIDJudge<Int>()
      for (number, id) in ids.enumerated() {
        let bytes = Array(id.utf8)
        if number % 2 == 0 { judge.add(bytes.span, 0, bytes.count, search) { _ in number } } else { other.add(bytes.span, 0, bytes.count, search) { _ in number } }
      }
      judge.merge(other)
      return judge.leaks().sorted()
    }
    #expect(leaks((0..<100).map { String(900_000_000 + $0) }).isEmpty)
    #expect(leaks(customers) == [0])
    #expect(leaks((0..<100).map { "TS2026\(100_000 + $0)" } + ["13800138131"]) == [100])
    #expect(leaks((0..<100).map { "TS2026\(100_000 + $0)" }).isEmpty)
    // Four of nobody beside forty customers are too few to speak of chance; five are enough beside forty, not beside a hundred.
    func others(_ count: Int) -> [String] { (0..<count).map { String(900_000_000 + $0 * 7 + 1) } }
    #expect(leaks(customers + others(4)) == [0] && leaks(customers + others(5)).isEmpty)
    #expect(leaks(customers + customers + customers + others(5)) == [0] && leaks(customers + customers + customers + others(7)).isEmpty)
  }

  @Test func whatIsOursIsNoNumber() {
    let search = LeakSearch(Self.known([]), caseIDs: ["浙投〔2026〕13900000001号", "TS.13900000002"], paths: ["in/calls_0571-20261115.csv"])
    var memory = LeakSearch.Memory()
    func leak(_ text: String, _ reading: OutputReading = .prose) -> Leak? {
      let bytes = Array(text.utf8)
      return search.leak(in: bytes.span, 0, bytes.count, as: reading, memory: &memory)
    }
    #expect(leak("| 浙投〔2026〕13900000001号 | TS.13900000002 |") == nil)
    #expect(leak("| in/calls\\_0571-20261115.csv | 7 |") == nil && leak("in/calls_0571-20261115.csv") == nil)
    #expect(leak("A-4930820132121581", .text) == nil && leak("| A-6222021234567894 |") == nil)
    #expect(leak("6222021234567894", .text) == .card && leak("| 13900000003 |") == .phone)
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
    #expect(leak("13800138131") == .phone && leak("13800138131", .caseID) == nil && leak("13800138131", .exempt) == nil)
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
