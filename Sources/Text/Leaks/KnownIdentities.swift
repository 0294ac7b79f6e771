// The identities that a run has read, made ready to be looked for in its output: customers' ids and telephones, agents' ids and names.

package import CallCentre

/// What was found in an output, said without its value.
package enum Leak: String, Sendable, Hashable, CaseIterable {
  case identity, card, phone, email, customer, agent

  /// For messages.
  package var words: String {
    switch self {
    case .identity: "an identity card number"
    case .card: "a bank card number"
    case .phone: "a telephone number"
    case .email: "an e-mail address"
    case .customer: "an id or telephone number of a customer of this run"
    case .agent: "an id or name of an agent of this run"
    }
  }

  init?(_ kind: PersonalDataKind) {
    guard kind.isForbidden else { return nil }
    self.init(rawValue: kind.rawValue)
  }
}

/// How a piece of output is to be read (D20).
package enum OutputReading: UInt64, Sendable, Hashable {
  /// A text cell: patterns and identities of six digits or more, or of five signs with a letter.
  case text
  /// A masked text before it is written: what is only suspected counts as well.
  case excerpt
  /// A case id as exported: no patterns, identities of nine digits or more; shorter serial numbers meet by chance.
  case caseID
  /// The name of a file: like a case id.
  case fileName
  /// Prose, in which figures stand: patterns, and identities of nine digits or more.
  case prose
  /// Numbers, moments and tokens: nothing is looked for.
  case exempt

  var leastDigits: Int { self == .text || self == .excerpt ? 6 : 9 }
}

/// Knows identities by their bytes, small letters standing for capitals: unbroken runs of letters and digits in hash sets, so that a
/// million cost no more than one; names, and ids with other signs, by their first bytes.
package struct KnownIdentities: Sendable {
  private(set) var customers = CustomerKeySet()
  private(set) var agents = CustomerKeySet()
  /// Hashes of identities that are no packed key: hyphens, more than eleven places.
  private(set) var longCustomers: Set<UInt64> = []
  private(set) var longAgents: Set<UInt64> = []
  /// By the first three bytes: names and ids with signs that no run has.
  private(set) var phrases: [UInt32: [(bytes: [UInt8], leak: Leak)]] = [:]
  private(set) var beginsPhrase = [Bool](repeating: false, count: 1 << 16)
  /// Bit n: some packed identity has n digits, or n digits and letters; some other has n signs.
  private(set) var digitLengths: UInt64 = 0
  private(set) var letterLengths: UInt64 = 0
  private(set) var longLengths: UInt64 = 0

  /// - Parameters:
  ///   - keys: every identity read; those that a book numbers are looked up in `book`.
  ///   - agents: ids or names of agents as exported.
  ///   - groups: names of queues, teams and departments: an agent of the same name is a post and no person, unless it is a person's name.
  package init(customers keys: CustomerKeySet, book: TextBook, agents: [String], groups: Set<String> = []) {
    customers = keys
    let fold = Fold()
    keys.forEach { key in
      if let length = key.length {
        note(lengthOf: key, length)
      } else if let number = key.value.bookNumber {
        addLong(book.text(of: number), .customer, fold)
      }
    }
    for agent in agents where agent.utf8.count >= 5 { addAgent(agent, groups, fold) }
  }

  private mutating func note(lengthOf key: CustomerKey, _ length: Int) {
    if key.bits >> 62 == 1 { digitLengths |= 1 << UInt64(length) } else { letterLengths |= 1 << UInt64(length) }
  }

  private mutating func addAgent(_ agent: String, _ groups: Set<String>, _ fold: Fold) {
    if groups.contains(agent), !PersonNames.isName(agent, fold) || PersonNames.endsLikeGroup(agent) { return }
    if PersonNames.isPost(agent, fold) { return }
    let bytes = Array(agent.utf8).map(KnownIdentities.small)
    if let key = CustomerKey(kind: .customerID, packing: bytes.map(KnownIdentities.capital)) {
      guard bytes.contains(where: { $0 &- 0x30 <= 9 }) else { return }
      agents.insert(key)
      note(lengthOf: key, bytes.count)
      return
    }
    addLong(bytes, .agent, fold)
    // 8001张小伟: the name alone as well.
    for part in PersonNames.hanParts(of: agent) where part != agent && PersonNames.isName(part, fold) {
      addLong(Array(part.utf8), .agent, fold)
    }
  }

  private mutating func addLong(_ exported: [UInt8], _ leak: Leak, _ fold: Fold) {
    guard exported.count >= 5 else { return }
    let bytes = exported.map(KnownIdentities.small)
    if bytes.allSatisfy(KnownIdentities.isRunSign) {
      guard bytes.contains(where: { $0 &- 0x30 <= 9 }) else { return }
      let hash = bytes.reduce(KnownIdentities.hashStart) { KnownIdentities.hash($0, $1) }
      if leak == .agent { longAgents.insert(hash) } else { longCustomers.insert(hash) }
      longLengths |= 1 << UInt64(min(63, bytes.count))
      return
    }
    let text = String(decoding: bytes, as: UTF8.self)
    // A word in the place of a customer's id (客户, 监管转办) is nobody.
    if leak == .customer, PersonNames.isHan(text), !PersonNames.isName(text, fold) { return }
    addPhrase(bytes, leak)
    var folded = FoldedText()
    fold.fold(bytes.span, into: &folded)
    let other = Array(folded.text.utf8)
    if other != bytes, other.count >= 5 { addPhrase(other, leak) }
  }

  private mutating func addPhrase(_ bytes: [UInt8], _ leak: Leak) {
    let head = KnownIdentities.head(bytes.span, 0)
    phrases[head, default: []].append((bytes, leak))
    beginsPhrase[KnownIdentities.place(head)] = true
  }

  // MARK: Signs and hashes

  static let hashStart: UInt64 = 0xcbf2_9ce4_8422_2325
  /// One step of FNV-1a.
  @inline(__always) static func hash(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
  @inline(__always) static func small(_ byte: UInt8) -> UInt8 { byte &- 0x41 <= 25 ? byte | 0x20 : byte }
  private static func capital(_ byte: UInt8) -> UInt8 { byte &- 0x61 <= 25 ? byte & 0xDF : byte }
  @inline(__always) static func isLetterOrDigit(_ byte: UInt8) -> Bool { byte &- 0x30 <= 9 || (byte | 0x20) &- 0x61 <= 25 }
  /// Signs of an unbroken run: letters, digits, hyphen, underscore.
  @inline(__always) static func isRunSign(_ byte: UInt8) -> Bool { isLetterOrDigit(byte) || byte == 0x2D || byte == 0x5F }
  @inline(__always) static func place(_ head: UInt32) -> Int { Int((head &* 0x9E37_79B1) >> 16) }

  @inline(__always)
  static func head(_ bytes: borrowing Span<UInt8>, _ place: Int) -> UInt32 {
    UInt32(small(bytes[place])) << 16 | UInt32(small(bytes[place + 1])) << 8 | UInt32(small(bytes[place + 2]))
  }

  /// C-000001, A-7f3a…: our own.
  static func isToken(_ bytes: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard end - start >= 8, bytes[start] == 0x43 || bytes[start] == 0x41, bytes[start + 1] == 0x2D else { return false }
    return (start + 2..<end).allSatisfy { bytes[$0] &- 0x30 <= 9 || bytes[$0] &- 0x61 <= 5 }
  }
}
