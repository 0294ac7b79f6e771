// Looks for known identities in bytes.

internal import CallCentre

extension KnownIdentities {
  /// The first identity in bytes `start..<end`.
  package func leak(in bytes: borrowing Span<UInt8>, _ start: Int, _ end: Int, as reading: OutputReading) -> Leak? {
    if reading == .exempt { return nil }
    var place = start
    while place < end {
      if !phrases.isEmpty, let leak = phrase(in: bytes, place, start, end, reading) { return leak }
      if !KnownIdentities.isRunSign(bytes[place]) {
        place += 1
        continue
      }
      let first = place
      while place < end, KnownIdentities.isRunSign(bytes[place]) { place += 1 }
      if place - first >= 5, let leak = run(bytes, first, place, reading) { return leak }
    }
    return nil
  }

  /// The first name, or id with other signs, in bytes `start..<end`.
  func name(in bytes: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> Leak? {
    if phrases.isEmpty { return nil }
    for place in start..<end { if let leak = phrase(in: bytes, place, start, end, .caseID) { return leak } }
    return nil
  }

  private func phrase(in bytes: borrowing Span<UInt8>, _ place: Int, _ start: Int, _ end: Int, _ reading: OutputReading) -> Leak? {
    guard place + 3 <= end else { return nil }
    let head = KnownIdentities.head(bytes, place)
    guard beginsPhrase[KnownIdentities.place(head)], let candidates = phrases[head] else { return nil }
    for (phrase, leak) in candidates where place + phrase.count <= end {
      guard phrase.indices.allSatisfy({ KnownIdentities.small(bytes[place + $0]) == phrase[$0] }) else { continue }
      let next = place + phrase.count
      // An id that goes on is another.
      if let last = phrase.last, KnownIdentities.isLetterOrDigit(last), next < end, KnownIdentities.isLetterOrDigit(bytes[next]) { continue }
      // Two Chinese characters alone are a name, and so are they in 张伟组; inside a sentence they may be parts of two words.
      if phrase.count == 6, phrase[0] >= 0xE4, reading != .excerpt,
        KnownIdentities.isHan(bytes, place - 3, start, end)
          || KnownIdentities.isHan(bytes, next, start, end) && !KnownIdentities.isGroup(bytes, next, end)
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

  /// 组 or 队, and nothing behind it.
  private static func isGroup(_ bytes: borrowing Span<UInt8>, _ place: Int, _ end: Int) -> Bool {
    guard place + 3 <= end, place + 3 == end || !isHan(bytes, place + 3, place, end) else { return false }
    return head(bytes, place) == 0xE7_BB84 || head(bytes, place) == 0xE9_989F
  }

  /// An unbroken run with its hyphens: whole, then its parts without them.
  func run(_ bytes: borrowing Span<UInt8>, _ start: Int, _ end: Int, _ reading: OutputReading) -> Leak? {
    if longLengths >> UInt64(min(63, end - start)) & 1 == 1 {
      var hash = KnownIdentities.hashStart
      for place in start..<end { hash = KnownIdentities.hash(hash, KnownIdentities.small(bytes[place])) }
      if longCustomers.contains(hash) { return .customer }
      if longAgents.contains(hash) { return .agent }
    }
    if KnownIdentities.isToken(bytes, start, end) { return nil }
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

  /// Letters and digits: asked as they are; digits among letters once more alone.
  private func part(_ bytes: borrowing Span<UInt8>, _ start: Int, _ end: Int, _ reading: OutputReading) -> Leak? {
    var letters: UInt64 = 1
    var digitCount = 0
    var place = start
    while place < end {
      let byte = bytes[place]
      if byte &- 0x30 <= 9 {
        digitCount += 1
        letters = letters &* 36 &+ UInt64(byte &- 0x30)
      } else {
        letters = letters &* 36 &+ UInt64((byte & 0xDF) &- 0x37)
      }
      place += 1
    }
    let length = end - start
    if digitCount == length { return digits(bytes, start, end, reading) }
    if digitCount == 0 { return nil }
    // Case ids and customers' ids are often a letter and a serial number each: short ones meet by chance.
    if length <= 11, reading.leastDigits == 6 || length >= reading.leastDigits, letterLengths >> UInt64(length) & 1 == 1 {
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
