// Judges one piece of output after another: patterns of personal data, and identities of the run (D20).

/// Immutable; every worker brings its own `Memory`.
package struct LeakSearch: Sendable {
  private let finder = PersonalDataFinder()
  private let identities: KnownIdentities
  /// Hashes of the ids that name a case.
  private let caseIDs: Set<UInt64>

  /// - Parameter caseIDs: ids printed as exported; in prose too the patterns are not looked for in them, since a long ticket number
  ///   may pass for a bank card. Identities are.
  package init(_ identities: KnownIdentities, caseIDs: [String] = []) {
    self.identities = identities
    self.caseIDs = Set(caseIDs.map { $0.utf8.reduce(LeakSearch.hashStart, LeakSearch.hash) })
  }

  private static let hashStart: UInt64 = 0xcbf2_9ce4_8422_2325
  private static func hash(_ hash: UInt64, _ byte: UInt8) -> UInt64 { (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }

  /// Texts that were found clean, by their hash, so that a queue's name is looked at once and not with every contact.
  package struct Memory: Sendable {
    var scratch = PersonalDataFinder.Scratch()
    var clean: Set<UInt64> = []
    static let mostRemembered = 1 << 16
    package init() {}
  }

  /// What bytes `start..<end` give away, if anything.
  package func leak(
    in bytes: borrowing Span<UInt8>, _ start: Int, _ end: Int, as reading: OutputReading, memory: inout Memory
  ) -> Leak? {
    if reading == .exempt || end - start < 5 { return nil }
    if reading == .id { return identities.leak(in: bytes, start, end, as: .id) }
    var hash: UInt64 = reading == .text ? 0xcbf2_9ce4_8422_2325 : 0x6c62_272e_07bb_0142
    for place in start..<end { hash = (hash ^ UInt64(bytes[place])) &* 0x100_0000_01b3 }
    if memory.clean.contains(hash) { return nil }
    if let leak = identities.leak(in: bytes, start, end, as: reading) { return leak }
    if reading == .prose, !caseIDs.isEmpty {
      let text = withoutCaseIDs(bytes, start, end)
      if let leak = pattern(in: text.span, 0, text.count, &memory.scratch) { return leak }
    } else if let leak = pattern(in: bytes, start, end, &memory.scratch) {
      return leak
    }
    if memory.clean.count >= Memory.mostRemembered { memory.clean.removeAll(keepingCapacity: true) }
    memory.clean.insert(hash)
    return nil
  }

  /// The text with a full stop in place of every id that names a case.
  private func withoutCaseIDs(_ bytes: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(end - start)
    var place = start
    while place < end {
      let first = text.count
      var hash = LeakSearch.hashStart
      while place < end, KnownIdentities.isRunSign(bytes[place]) {
        text.append(bytes[place])
        hash = LeakSearch.hash(hash, bytes[place])
        place += 1
      }
      if text.count > first {
        if caseIDs.contains(hash) { text.replaceSubrange(first..., with: [0x2E]) }
      } else {
        text.append(bytes[place])
        place += 1
      }
    }
    return text
  }

  private func pattern(in bytes: borrowing Span<UInt8>, _ start: Int, _ end: Int, _ scratch: inout PersonalDataFinder.Scratch)
    -> Leak?
  {
    guard LeakSearch.mayHold(bytes, start, end) else { return nil }
    for span in finder.spans(in: bytes.extracting(start..<end), scratch: &scratch) {
      if let leak = Leak(span.kind) { return leak }
    }
    return nil
  }

  /// No pattern has fewer than seven digits or numerals without an @; signs beyond ASCII may be either.
  private static func mayHold(_ bytes: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    var digits = 0
    var others = 0
    for place in start..<end {
      let byte = bytes[place]
      if byte == 0x40 { return true }
      if byte &- 0x30 <= 9 { digits += 1 } else if byte >= 0xC0 { others += 1 }
    }
    return digits + others >= 7
  }

  /// Whether a text, masked already, gives nobody away.
  package func isClean(_ text: String) -> Bool {
    var memory = Memory()
    let bytes = Array(text.utf8)
    return leak(in: bytes.span, 0, bytes.count, as: .text, memory: &memory) == nil
  }

  package func cleaned(_ text: String) -> String {
    var memory = Memory()
    return cleaned(text, memory: &memory)
  }

  /// A text without what it gives away: for what a refused run leaves behind.
  package func cleaned(_ text: String, memory: inout Memory) -> String {
    let bytes = Array(text.utf8)
    if leak(in: bytes.span, 0, bytes.count, as: .text, memory: &memory) == nil { return text }
    let masked = finder.masked(text)
    let rest = Array(masked.utf8)
    return leak(in: rest.span, 0, rest.count, as: .text, memory: &memory) == nil ? masked : "…"
  }
}
