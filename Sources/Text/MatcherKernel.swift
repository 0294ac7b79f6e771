// Finds every literal of the rules in a folded text: Aho–Corasick as a table of states by byte class.

/// One place where a literal stands, in folded characters, end excluded.
struct Occurrence: Sendable {
  var start: Int32
  var end: Int32
  /// First character of the clause and of the sentence that the place lies in.
  var clauseStart: Int32
  var sentenceStart: Int32
  /// Index of the next place of the same set; -1 at the last.
  var next: Int32
}

/// The places found in one text, listed by set, each list by ascending end, then ascending start.
struct OccurrenceLists: Sendable {
  var items: [Occurrence] = []
  /// First and last item of each set; -1 for none.
  var head: [Int32] = []
  private var tail: [Int32] = []
  /// The sets that have a place, in the order of their first.
  var touched: [Int32] = []

  mutating func reset(sets: Int) {
    if head.count != sets {
      head = [Int32](repeating: -1, count: sets)
      tail = head
    } else {
      for set in touched { head[Int(set)] = -1 }
    }
    touched.removeAll(keepingCapacity: true)
    items.removeAll(keepingCapacity: true)
  }

  mutating func append(_ set: Int, _ occurrence: Occurrence) {
    let index = Int32(truncatingIfNeeded: items.count)
    items.append(occurrence)
    if head[set] < 0 {
      head[set] = index
      touched.append(Int32(truncatingIfNeeded: set))
    } else {
      items[Int(tail[set])].next = index
    }
    tail[set] = index
  }
}

/// The automaton. A transition holds the next state's row and, in its lowest bit, whether a literal ends there.
struct MatcherKernel: Sendable {
  /// Class of each byte; bytes that stand in no literal share class 0.
  private let classOf: [UInt8]
  private let classes: Int
  private let transitions: [Int32]
  /// Per state, its first output; -1 for none.
  private let firstOutput: [Int32]
  /// Per output: the literal, and the next output of a shorter literal that ends at the same place; -1 at the last.
  private let outputs: [(literal: Int32, next: Int32)]
  private let literals: [Literal]
  /// The sets of all literals, one after the other: set × 2 + 1 where a word may go on behind the literal (`transfer*`).
  private let memberships: [Int32]
  let setCount: Int

  /// A literal's length in bytes and characters, and its slice of `memberships`.
  private struct Literal: Sendable {
    var bytes: Int32
    var characters: Int32
    var firstSet: Int32
    var endSet: Int32
    /// It begins or ends with an ASCII letter or digit and must stand at a word's edge there.
    var opensWord: Bool
    var closesWord: Bool
  }

  /// `sets[s]` lists the folded literals of set s; a trailing `*` lets a word go on behind the literal.
  init(sets: [[String]]) {
    var members: [[UInt8]: [Int32]] = [:]
    var order: [[UInt8]] = []
    for (set, words) in sets.enumerated() {
      for word in words {
        let isOpen = word.utf8.last == 0x2A
        let bytes = Array(isOpen ? word.utf8.dropLast() : word.utf8[...])
        if members[bytes] == nil { order.append(bytes) }
        members[bytes, default: []].append(Int32(set * 2 + (isOpen ? 1 : 0)))
      }
    }
    var memberships: [Int32] = []
    literals = order.map { bytes in
      let first = Int32(memberships.count)
      memberships += members[bytes] ?? []
      return Literal(
        bytes: Int32(bytes.count), characters: Int32(bytes.count { $0 & 0xC0 != 0x80 }), firstSet: first,
        endSet: Int32(memberships.count), opensWord: bytes.first.map(MatcherKernel.isWordByte) ?? false,
        closesWord: bytes.last.map(MatcherKernel.isWordByte) ?? false)
    }
    self.memberships = memberships
    setCount = sets.count
    let trie = LiteralTrie(order)
    (classOf, classes) = (trie.classOf, trie.classes)
    (transitions, firstOutput, outputs) = trie.automaton()
  }

  var stateCount: Int { firstOutput.count }
  /// Bytes of the transition table.
  var tableBytes: Int { transitions.count * 4 }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || byte &- 0x61 < 26
  }

  /// Appends every place of every literal in the text to `lists`, which must have been reset to this kernel's sets.
  func collect(_ text: FoldedText, into lists: inout OccurrenceLists) {
    let bytes = text.storage.span
    let table = transitions.span
    let classOf = classOf.span
    var row: Int32 = 0
    var character: Int32 = 0
    var clauseStart: Int32 = 0
    var sentenceStart: Int32 = 0
    for position in 0..<text.count {
      let byte = bytes[position]
      if byte & 0xC0 != 0x80 { character &+= 1 }
      let entry = table[Int(row >> 1) &+ Int(classOf[Int(byte)])]
      row = entry
      if byte < 0x20 {
        if byte == 0x0A { sentenceStart = character }
        if byte == 0x0A || byte == 0x1F { clauseStart = character }
      }
      if entry & 1 != 0 {
        // The character is whole only at its last byte; literals end at whole characters, so `character` is their end.
        report(
          Int(entry >> 1) / classes, position + 1, bytes, text.count,
          Occurrence(start: 0, end: character, clauseStart: clauseStart, sentenceStart: sentenceStart, next: -1), &lists)
      }
    }
  }

  private func report(
    _ state: Int, _ end: Int, _ bytes: borrowing Span<UInt8>, _ count: Int, _ place: Occurrence, _ lists: inout OccurrenceLists
  ) {
    var output = firstOutput[state]
    var occurrence = place
    while output >= 0 {
      let (index, next) = outputs[Int(output)]
      output = next
      let literal = literals[Int(index)]
      let start = end - Int(literal.bytes)
      if literal.opensWord, start > 0, MatcherKernel.isWordByte(bytes[start - 1]) { continue }
      let wordGoesOn = literal.closesWord && end < count && MatcherKernel.isWordByte(bytes[end])
      occurrence.start = place.end - literal.characters
      for slot in Int(literal.firstSet)..<Int(literal.endSet) {
        let membership = memberships[slot]
        if wordGoesOn, membership & 1 == 0 { continue }
        lists.append(Int(membership >> 1), occurrence)
      }
    }
  }
}
