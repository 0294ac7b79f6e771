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
package enum OutputReading: Sendable, Hashable {
  /// A text cell: patterns and identities of six digits or more, or of five signs with a letter.
  case text
  /// A case id as exported: no patterns, identities of nine digits or more; shorter serial numbers meet by chance.
  case id
  /// Prose, in which figures stand: patterns, and identities of nine digits or more.
  case prose
  /// Numbers, moments and tokens: nothing is looked for.
  case exempt

  var leastDigits: Int { self == .text ? 6 : 9 }
}

/// Looks for identities in bytes: each unbroken run of letters and digits is asked for in a hash set, so that a million identities
/// cost no more than one. Identities with other signs, and names, are compared where their first bytes stand.
package struct KnownIdentities: Sendable {
  private var customers = CustomerKeySet()
  private var agents = CustomerKeySet()
  /// Hashes of identities that are no packed key: small letters, hyphens, more than eleven places.
  private var longCustomers: Set<UInt64> = []
  private var longAgents: Set<UInt64> = []
  /// By the first three bytes: names and ids with signs that no run has.
  private var phrases: [UInt32: [(bytes: [UInt8], leak: Leak)]] = [:]
  private var beginsPhrase: [Bool] = []
  /// Bit n: some packed identity has n digits, or n digits and capitals.
  private var digitLengths: UInt64 = 0
  private var letterLengths: UInt64 = 0
  private var longLengths: UInt64 = 0

  /// - Parameters:
  ///   - keys: every identity read; those that a book numbers are looked up in `book`.
  ///   - agents: ids or names of agents as exported.
  package init(customers keys: CustomerKeySet, book: TextBook, agents: [String]) {
    beginsPhrase = [Bool](repeating: false, count: 1 << 16)
    customers = keys
    keys.forEach { key in
      let (text, number) = key.value
      if let text { note(lengthOf: key, text.utf8.count) }
      if let number { addLong(book.text(of: number), .customer) }
    }
    for agent in agents where agent.utf8.count >= 5 { addAgent(agent) }
  }

  private mutating func note(lengthOf key: CustomerKey, _ length: Int) {
    if key.bits >> 62 == 1 { digitLengths |= 1 << UInt64(length) } else { letterLengths |= 1 << UInt64(length) }
  }

  private mutating func addAgent(_ agent: String) {
    let bytes = Array(agent.utf8)
    if let key = CustomerKey(kind: .customerID, packing: bytes) {
      guard bytes.contains(where: { $0 &- 0x30 <= 9 }) else { return }
      agents.insert(key)
      note(lengthOf: key, bytes.count)
    } else if !KnownIdentities.isCommonWord(agent) {
      addLong(bytes, .agent)
    }
  }

  /// What stands in the agent column and is no person's name would be met in every text: a word (高兴), a robot (智能客服).
  private static func isCommonWord(_ name: String) -> Bool {
    guard name.unicodeScalars.allSatisfy({ $0.properties.isIdeographic }) else { return false }
    let first = String(name.prefix(1))
    if name.count == 2 { return SurnameList.words.contains(name) || !SurnameList.common.contains(first) }
    if SurnameList.compound.contains(where: name.hasPrefix) { return false }
    return name.count > 3 || !(SurnameList.common.contains(first) || SurnameList.alsoWords.contains(first))
  }

  private mutating func addLong(_ bytes: [UInt8], _ leak: Leak) {
    guard bytes.count >= 5 else { return }
    if bytes.allSatisfy(KnownIdentities.isRunSign) {
      guard bytes.contains(where: { $0 &- 0x30 <= 9 }) else { return }
      let hash = bytes.reduce(KnownIdentities.hashStart) { KnownIdentities.hash($0, $1) }
      if leak == .agent { longAgents.insert(hash) } else { longCustomers.insert(hash) }
      longLengths |= 1 << UInt64(min(63, bytes.count))
    } else {
      let head = KnownIdentities.head(bytes.span, 0)
      phrases[head, default: []].append((bytes, leak))
      beginsPhrase[KnownIdentities.place(head)] = true
    }
  }

  // MARK: Signs and hashes

  private static let hashStart: UInt64 = 0xcbf2_9ce4_8422_2325
  @inline(__always) private static func hash(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
  @inline(__always) private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    byte &- 0x30 <= 9 || (byte | 0x20) &- 0x61 <= 25
  }
  /// Signs of an unbroken run: letters, digits, hyphen, underscore.
  @inline(__always) static func isRunSign(_ byte: UInt8) -> Bool { isLetterOrDigit(byte) || byte == 0x2D || byte == 0x5F }
  @inline(__always) private static func place(_ head: UInt32) -> Int { Int((head &* 0x9E37_79B1) >> 16) }

  private static func head(_ bytes: borrowing Span<UInt8>, _ place: Int) -> UInt32 {
    UInt32(bytes[place]) << 16 | UInt32(bytes[place + 1]) << 8 | UInt32(bytes[place + 2])
  }

  // MARK: Looking

  /// The first identity in bytes `start..<end`.
  package func leak(in bytes: borrowing Span<UInt8>, _ start: Int, _ end: Int, as reading: OutputReading) -> Leak? {
    if reading == .exempt { return nil }
    var place = start
    while place < end {
      if !KnownIdentities.isRunSign(bytes[place]) {
        if !phrases.isEmpty, let leak = phrase(in: bytes, place, start, end) { return leak }
        place += 1
        continue
      }
      let first = place
      while place < end, KnownIdentities.isRunSign(bytes[place]) { place += 1 }
      if place - first >= 5, let leak = run(bytes, first, place, reading) { return leak }
    }
    return nil
  }

  private func phrase(in bytes: borrowing Span<UInt8>, _ place: Int, _ start: Int, _ end: Int) -> Leak? {
    guard place + 3 <= end else { return nil }
    let head = KnownIdentities.head(bytes, place)
    guard beginsPhrase[KnownIdentities.place(head)], let candidates = phrases[head] else { return nil }
    for (phrase, leak) in candidates where place + phrase.count <= end {
      guard (0..<phrase.count).allSatisfy({ bytes[place + $0] == phrase[$0] }) else { continue }
      // Two Chinese characters alone are a name; inside a sentence they may be parts of two words.
      if phrase.count == 6,
        KnownIdentities.isHan(bytes, place - 3, start, end) || KnownIdentities.isHan(bytes, place + 6, start, end)
      {
        continue
      }
      return leak
    }
    return nil
  }

  private static func isHan(_ bytes: borrowing Span<UInt8>, _ place: Int, _ start: Int, _ end: Int) -> Bool {
    place >= start && place < end && bytes[place] >= 0xE4 && bytes[place] <= 0xE9
  }

  /// An unbroken run with its hyphens: whole, then its parts without them.
  private func run(_ bytes: borrowing Span<UInt8>, _ start: Int, _ end: Int, _ reading: OutputReading) -> Leak? {
    if longLengths >> UInt64(min(63, end - start)) & 1 == 1 {
      var hash = KnownIdentities.hashStart
      for place in start..<end { hash = KnownIdentities.hash(hash, bytes[place]) }
      if longCustomers.contains(hash) { return .customer }
      if longAgents.contains(hash) { return .agent }
    }
    if isToken(bytes, start, end) { return nil }
    var place = start
    while place < end {
      let first = place
      while place < end, KnownIdentities.isLetterOrDigit(bytes[place]) { place += 1 }
      // Longer runs are digests.
      if place - first >= 5, place - first <= 32, let leak = part(bytes, first, place, reading) { return leak }
      place += 1
    }
    return nil
  }

  /// C-000001, A-7f3a…: our own.
  private func isToken(_ bytes: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    guard end - start >= 8, bytes[start] == 0x43 || bytes[start] == 0x41, bytes[start + 1] == 0x2D else { return false }
    return (start + 2..<end).allSatisfy { bytes[$0] &- 0x30 <= 9 || bytes[$0] &- 0x61 <= 5 }
  }

  /// Letters and digits: asked as they are; digits among letters once more alone.
  private func part(_ bytes: borrowing Span<UInt8>, _ start: Int, _ end: Int, _ reading: OutputReading) -> Leak? {
    var letters: UInt64 = 1
    var digitCount = 0
    var isPlain = true
    var place = start
    while place < end {
      let byte = bytes[place]
      if byte &- 0x30 <= 9 {
        digitCount += 1
        letters = letters &* 36 &+ UInt64(byte &- 0x30)
      } else if byte &- 0x41 <= 25 {
        letters = letters &* 36 &+ UInt64(byte &- 0x37)
      } else {
        isPlain = false
      }
      place += 1
    }
    let length = end - start
    if digitCount == length { return digits(bytes, start, end, reading) }
    if digitCount == 0 { return nil }
    // Case ids and customers' ids are often a letter and a serial number each: short ones meet by chance.
    if isPlain, length <= 11, reading == .text || length >= reading.leastDigits, letterLengths >> UInt64(length) & 1 == 1 {
      if let leak = member(CustomerKey(kind: .customerID, letters: letters)) { return leak }
    }
    place = start
    while place < end {
      let first = place
      while place < end, bytes[place] &- 0x30 <= 9 { place += 1 }
      // Digits inside an id may be a day or a serial number: only what is long enough to be somebody's.
      if place - first >= 9, let leak = digits(bytes, first, place, reading) { return leak }
      place += 1
    }
    return nil
  }

  private func digits(_ bytes: borrowing Span<UInt8>, _ start: Int, _ end: Int, _ reading: OutputReading) -> Leak? {
    let length = end - start
    guard length >= reading.leastDigits, length <= 18 else { return nil }
    if length == 8, isDate(bytes, start) { return nil }
    if let leak = number(bytes, start, end) { return leak }
    // A telephone with its country code, or with a 0 before a mobile number.
    switch length {
    case 12 where bytes[start] == 0x30: return number(bytes, start + 1, end)
    case 13 where bytes[start] == 0x38 && bytes[start + 1] == 0x36: return number(bytes, start + 2, end)
    case 15 where bytes[start] == 0x30 && bytes[start + 2] == 0x38: return number(bytes, start + 4, end)
    default: return nil
    }
  }

  private func number(_ bytes: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> Leak? {
    guard digitLengths >> UInt64(end - start) & 1 == 1 else { return nil }
    var digits: UInt64 = 1
    for place in start..<end { digits = digits &* 10 &+ UInt64(bytes[place] &- 0x30) }
    if customers.contains(CustomerKey(kind: .phone, digits: digits)) { return .customer }
    return member(CustomerKey(kind: .customerID, digits: digits))
  }

  private func member(_ key: CustomerKey) -> Leak? {
    if customers.contains(key) { return .customer }
    return agents.contains(key) ? .agent : nil
  }

  private func isDate(_ bytes: borrowing Span<UInt8>, _ start: Int) -> Bool {
    var digits: [UInt8] = []
    for place in start..<start + 8 { digits.append(bytes[place] &- 0x30) }
    return NumberForms.isDate(digits[...], from: 1900, to: 2099)
  }
}
