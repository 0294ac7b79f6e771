// Judges one piece of output after another: patterns of personal data, and identities of the run (D20).

/// Immutable; every worker brings its own `Memory`.
package struct LeakSearch: Sendable {
  /// Reads what we print: numbers side by side in a table are none that somebody broke.
  private let finder = PersonalDataFinder(readsAcross: false)
  private let mask = PersonalDataFinder()
  private let fold = Fold()
  private let identities: KnownIdentities
  /// Hashes of the runs of case ids and of input paths.
  private let caseIDs: Set<UInt64>
  private let pathParts: Set<UInt64>

  /// - Parameters:
  ///   - caseIDs: ids of cases, printed as exported also in prose: a long ticket number may pass for a bank card or a telephone.
  ///   - paths: of the run's input, printed in prose: a file may be named by an area code and a day.
  package init(_ identities: KnownIdentities, caseIDs: [String] = [], paths: [String] = []) {
    self.identities = identities
    self.caseIDs = LeakSearch.runs(of: caseIDs)
    // In Markdown a backslash may stand before an underscore.
    pathParts = LeakSearch.runs(of: paths + paths.map { $0.split(separator: "_").joined(separator: "\\_") })
  }

  /// The hashes of all runs of letters, digits, hyphens and underscores that have five signs or more.
  private static func runs(of texts: [String]) -> Set<UInt64> {
    var hashes = Set<UInt64>(minimumCapacity: texts.count)
    for text in texts {
      var (hash, count) = (KnownIdentities.hashStart, 0)
      for byte in text.utf8 {
        if KnownIdentities.isRunSign(byte) {
          hash = KnownIdentities.hash(hash, byte)
          count += 1
        } else {
          if count >= 5 { hashes.insert(hash) }
          (hash, count) = (KnownIdentities.hashStart, 0)
        }
      }
      if count >= 5 { hashes.insert(hash) }
    }
    return hashes
  }

  /// Texts that were found clean, by their hash, so that a queue's name is looked at once and not with every contact.
  package struct Memory: Sendable {
    var scratch = PersonalDataFinder.Scratch()
    var folded = FoldedText()
    var clean: Set<UInt64> = []
    static let mostRemembered = 1 << 16
    package init() {}
  }

  /// What bytes `start..<end` give away, if anything; of a case id only names, for its runs are judged by `CaseIDJudge`.
  package func leak(
    in bytes: borrowing Span<UInt8>, _ start: Int, _ end: Int, as reading: OutputReading, memory: inout Memory
  ) -> Leak? {
    if reading == .exempt || end - start < 5 { return nil }
    if reading == .caseID { return identities.name(in: bytes, start, end) }
    if reading == .fileName { return identities.leak(in: bytes, start, end, as: reading) }
    var hash = KnownIdentities.hashStart ^ reading.rawValue
    for place in start..<end { hash = KnownIdentities.hash(hash, bytes[place]) }
    if memory.clean.contains(hash) { return nil }
    if let leak = unremembered(bytes, start, end, reading, &memory) { return leak }
    if memory.clean.count >= Memory.mostRemembered { memory.clean.removeAll(keepingCapacity: true) }
    memory.clean.insert(hash)
    return nil
  }

  /// The identity that one run of a case id is or holds.
  func identity(in bytes: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> Leak? { identities.run(bytes, start, end, .caseID) }

  private func unremembered(
    _ bytes: borrowing Span<UInt8>, _ start: Int, _ end: Int, _ reading: OutputReading, _ memory: inout Memory
  ) -> Leak? {
    guard reading == .prose || LeakSearch.mayHoldToken(bytes, start, end) else {
      return identities.leak(in: bytes, start, end, as: reading) ?? pattern(in: bytes, start, end, &memory.scratch)
    }
    let text = withoutOwnMarks(bytes, start, end, paths: false)
    if let leak = identities.leak(in: text.span, 0, text.count, as: reading) { return leak }
    if pathParts.isEmpty { return pattern(in: text.span, 0, text.count, &memory.scratch) }
    let rest = withoutOwnMarks(text.span, 0, text.count, paths: true)
    return pattern(in: rest.span, 0, rest.count, &memory.scratch)
  }

  private static func mayHoldToken(_ bytes: borrowing Span<UInt8>, _ start: Int, _ end: Int) -> Bool {
    (start..<end - 1).contains { (bytes[$0] == 0x41 || bytes[$0] == 0x43) && bytes[$0 + 1] == 0x2D }
  }

  /// The text with a semicolon in place of every token of ours and of every run of a case id, or of a path.
  private func withoutOwnMarks(_ bytes: borrowing Span<UInt8>, _ start: Int, _ end: Int, paths: Bool) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(end - start)
    var place = start
    while place < end {
      let first = place
      var hash = KnownIdentities.hashStart
      while place < end, KnownIdentities.isRunSign(bytes[place]) {
        hash = KnownIdentities.hash(hash, bytes[place])
        place += 1
      }
      if place == first {
        text.append(bytes[place])
        place += 1
      } else if (paths ? pathParts : caseIDs).contains(hash) || KnownIdentities.isToken(bytes, first, place) {
        text.append(0x3B)
      } else {
        for sign in first..<place { text.append(bytes[sign]) }
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

  // MARK: Texts before they are written

  /// Whether a masked text gives nobody away, not even in another writing: full width, with blanks or hyphens between digits.
  package func isClean(_ text: String, memory: inout Memory) -> Bool {
    let bytes = Array(text.utf8)
    if leak(in: bytes.span, 0, bytes.count, as: .excerpt, memory: &memory) != nil { return false }
    fold.fold(bytes.span, into: &memory.folded)
    let folded = Array(memory.folded.text.utf8)
    if identities.leak(in: folded.span, 0, folded.count, as: .excerpt) != nil { return false }
    let joined = LeakSearch.joinedDigits(folded)
    return joined.count == folded.count || identities.leak(in: joined.span, 0, joined.count, as: .excerpt) == nil
  }

  package func isClean(_ text: String) -> Bool {
    var memory = Memory()
    return isClean(text, memory: &memory)
  }

  /// Without the blanks, hyphens, dots and strokes that stand before a digit and behind a letter or digit.
  private static func joinedDigits(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    for (place, byte) in bytes.enumerated() {
      let isGap = byte == 0x20 || byte == 0x2D || byte == 0x2E || byte == 0x2F || byte == 0x5F || byte == 0x09
      if isGap, let last = text.last, KnownIdentities.isLetterOrDigit(last), place + 1 < bytes.count, bytes[place + 1] &- 0x30 <= 9 { continue }
      text.append(byte)
    }
    return text
  }

  /// A text without what it gives away, for what is written of texts and for what a refused run leaves behind.
  package func cleaned(_ text: String, memory: inout Memory) -> String {
    if isClean(text, memory: &memory) { return text }
    let masked = mask.masked(text)
    return isClean(masked, memory: &memory) ? masked : "…"
  }

  package func cleaned(_ text: String) -> String {
    var memory = Memory()
    return cleaned(text, memory: &memory)
  }
}
