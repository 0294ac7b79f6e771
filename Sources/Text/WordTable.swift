// What the matcher knows of each word: the sets that hold it, its part in negation, the patterns it wakes.

/// One row per word, and the lists that rows point to. The row is copied beside each place of its word; its signature of 128 bits answers most
/// questions for a set with no. For words of many sets, which are the common ones, a row of bits answers the rest.
struct WordTable: Sendable {
  struct Row: Sendable {
    /// Bit (set mod 64) of every set that holds the word, and bit (set / 64 mod 64).
    fileprivate var signature: (low: UInt64, high: UInt64) = (0, 0)
    fileprivate(set) var traits: WordTraits = []
    /// Where its sets begin in `listed`, behind the place of its bits.
    fileprivate var firstSet: Int32 = 0

    fileprivate mutating func sign(_ set: Int32) {
      signature.low |= 1 << UInt64(set & 63)
      signature.high |= 1 << UInt64(set >> 6 & 63)
    }

    /// False: the word is not in the set.
    @inline(__always)
    fileprivate func mayHold(_ set: Int) -> Bool {
      signature.low >> UInt64(set & 63) & signature.high >> UInt64(set >> 6 & 63) & 1 != 0
    }
  }

  /// A pattern to be looked at where a word stands, and another set that must stand in the sentence too; -1 for none.
  struct Wake: Sendable {
    var pattern: Int32
    var need: Int32
  }

  /// What the presence of a set is asked for.
  struct Use: OptionSet, Sendable {
    let rawValue: UInt8
    static let inSentence = Use(rawValue: 1)
    static let inText = Use(rawValue: 2)
  }

  /// Words of more sets have a row of bits.
  private static let mostListed = 8
  private var rows: [Row] = []
  /// Of each word where its bits begin in `bits`, or -1; the sets that a text is asked for; those that a sentence is asked for; and for words
  /// without bits, all. Each list is ended by -1.
  private var listed: [Int32] = []
  private var bits: [UInt64] = []
  private(set) var setCount = 0
  /// The patterns of one word, and the others.
  private(set) var singles: [Wake] = []
  private(set) var chains: [Wake] = []
  /// Those of word w begin at index w.
  private var firstSingle: [Int32] = []
  private var firstChain: [Int32] = []

  init() {}

  /// Set s holds the word numbers `sets[s]`.
  init(sets: borrowing DistinctLists, uses: [Use], words: Int, _ negation: ThemeProgram.NegationSets) {
    setCount = sets.count
    let width = (sets.count + 63) / 64
    rows = [Row](repeating: Row(), count: words)
    let (holders, first) = WordTable.holders(sets, words)
    for word in 0..<words {
      let range = Int(first[word])..<Int(first[word + 1])
      let hasBits = range.count > WordTable.mostListed
      listed.append(hasBits ? Int32(bits.count) : -1)
      rows[word].firstSet = Int32(listed.count)
      for index in range where uses[Int(holders[index])].contains(.inText) { listed.append(holders[index]) }
      listed.append(-1)
      for index in range where uses[Int(holders[index])].contains(.inSentence) { listed.append(holders[index]) }
      listed.append(-1)
      for index in range { rows[word].sign(holders[index]) }
      if hasBits {
        let row = bits.count
        bits.append(contentsOf: repeatElement(0, count: width))
        for index in range { bits[row + Int(holders[index]) >> 6] |= 1 << UInt64(holders[index] & 63) }
      } else {
        for index in range { listed.append(holders[index]) }
        listed.append(-1)
      }
    }
    for (trait, set) in negation.byList where set >= 0 {
      for index in sets.range(set) { rows[Int(sets.elements[index])].traits.insert(trait) }
    }
  }

  /// The sets of each word, ascending, those of word w from `first[w]` on.
  private static func holders(_ sets: borrowing DistinctLists, _ words: Int) -> (holders: [Int32], first: [Int32]) {
    var first = [Int32](repeating: 0, count: words + 1)
    for word in sets.elements { first[Int(word) + 1] += 1 }
    for word in 0..<words { first[word + 1] += first[word] }
    var next = first
    var holders = [Int32](repeating: 0, count: sets.elements.count)
    for set in 0..<sets.count {
      for index in sets.range(set) {
        let word = Int(sets.elements[index])
        holders[Int(next[word])] = Int32(set)
        next[word] += 1
      }
    }
    return (holders, first)
  }

  /// Takes in which patterns are woken by each word of a set, in the order of the patterns.
  mutating func wake(singles: [(set: Int, Wake)], chains: [(set: Int, Wake)], _ sets: borrowing DistinctLists) {
    (self.singles, firstSingle) = WordTable.byWord(singles, sets, words: rows.count)
    (self.chains, firstChain) = WordTable.byWord(chains, sets, words: rows.count)
    for word in rows.indices {
      if firstSingle[word] < firstSingle[word + 1] { rows[word].traits.insert(.isSingle) }
      if firstChain[word] < firstChain[word + 1] { rows[word].traits.insert(.wakesChain) }
    }
  }

  /// The wakes of each word, those of word w from `first[w]` on.
  private static func byWord(
    _ wakes: [(set: Int, Wake)], _ sets: borrowing DistinctLists, words: Int
  ) -> (list: [Wake], first: [Int32]) {
    var first = [Int32](repeating: 0, count: words + 1)
    for (set, _) in wakes { for index in sets.range(set) { first[Int(sets.elements[index])] += 1 } }
    var count: Int32 = 0
    for word in first.indices {
      count += first[word]
      first[word] = count
    }
    var list = [Wake](repeating: Wake(pattern: 0, need: 0), count: Int(count))
    for (set, wake) in wakes.reversed() {
      for index in sets.range(set) {
        let word = Int(sets.elements[index])
        first[word] -= 1
        list[Int(first[word])] = wake
      }
    }
    return (list, first)
  }

  /// The patterns of one word that a word is.
  @inline(__always)
  func singles(of word: Int32) -> Range<Int> { Int(firstSingle[Int(word)])..<Int(firstSingle[Int(word) &+ 1]) }

  /// The other patterns that a word wakes.
  @inline(__always)
  func chains(of word: Int32) -> Range<Int> { Int(firstChain[Int(word)])..<Int(firstChain[Int(word) &+ 1]) }

  /// A word is in a set; false for set -1.
  @inline(__always)
  func holds(_ row: Row, _ set: Int) -> Bool {
    set >= 0 && row.mayHold(set) && WordTable.holds(row, set, listed.span, bits.span)
  }

  private static func holds(_ row: Row, _ set: Int, _ listed: borrowing Span<Int32>, _ bits: borrowing Span<UInt64>) -> Bool {
    var slot = Int(row.firstSet)
    let firstBits = Int(listed[slot &- 1])
    if firstBits >= 0 { return bits[firstBits &+ set >> 6] >> UInt64(set & 63) & 1 != 0 }
    for _ in 0..<2 {
      while listed[slot] >= 0 { slot &+= 1 }
      slot &+= 1
    }
    while listed[slot] >= 0 {
      if listed[slot] == set { return true }
      slot &+= 1
    }
    return false
  }

  /// Appends to `found` the places in a range that hold a word of the set; `rows` are those of the places' words.
  func collect(
    _ set: Int, _ range: Range<Int>, of places: borrowing Span<Place>, _ rows: borrowing Span<Row>, into found: inout [PartPlace]
  ) {
    let (listed, bits) = (listed.span, bits.span)
    for index in range where rows[index].mayHold(set) && WordTable.holds(rows[index], set, listed, bits) {
      found.append(PartPlace(places[index]))
    }
  }

  /// The rows of the words of places, one after the other, and what any of them is.
  func read(_ places: inout [Place], into copies: inout [Row], _ traits: inout WordTraits) {
    copies.removeAll(keepingCapacity: true)
    copies.reserveCapacity(places.count)
    let rows = rows.span
    var places = places.mutableSpan
    for index in places.indices {
      let row = rows[Int(places[index].word)]
      copies.append(row)
      places[index].traits = row.traits
      traits.formUnion(row.traits)
    }
  }

  /// Writes `number` for each set that a text with such words is asked for.
  func mark(_ rows: [Row], inText seen: inout [UInt32], _ number: UInt32) {
    let (listed, rows) = (listed.span, rows.span)
    var seen = seen.mutableSpan
    for index in rows.indices { WordTable.mark(listed, Int(rows[index].firstSet), &seen, number) }
  }

  /// Writes `number` for each set that a sentence with such words is asked for.
  func mark(_ range: Range<Int>, of rows: [Row], inSentence seen: inout [UInt32], _ number: UInt32) {
    let (listed, rows) = (listed.span, rows.span)
    var seen = seen.mutableSpan
    for index in range {
      var slot = Int(rows[index].firstSet)
      while listed[slot] >= 0 { slot &+= 1 }
      WordTable.mark(listed, slot &+ 1, &seen, number)
    }
  }

  @inline(__always)
  private static func mark(_ listed: borrowing Span<Int32>, _ first: Int, _ seen: inout MutableSpan<UInt32>, _ number: UInt32) {
    var slot = first
    while true {
      let set = Int(listed[slot])
      if set < 0 { return }
      seen[set] = number
      slot &+= 1
    }
  }
}
