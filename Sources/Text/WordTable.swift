// What the matcher knows of each kind of words: the sets that hold them, their part in negation, the patterns they wake.

/// One row per kind, and the lists that rows point to. A signature of 128 bits answers most questions for a set with no. For kinds of many
/// sets, which are those of the common words, a row of bits answers the rest.
struct WordTable: Sendable {
  /// All that is asked of nearly every place, side by side.
  private struct Row: Sendable {
    var signature = Signature()
    var traits: WordTraits = []
    /// Where its sets begin in `listed`; of a kind of many sets, -1 - where its bits begin in `bits`.
    var sets: Int32 = 0
    /// Its marks of a text, then those of a sentence.
    var firstMark: Int32 = 0
    var textMarks: UInt16 = 0
    var sentenceMarks: UInt16 = 0
    /// In `wakes`, the patterns of one word from `firstSingle` on, the others from `firstChain` to before `endOfWakes`.
    var firstSingle: Int32 = 0
    var firstChain: Int32 = 0
    var endOfWakes: Int32 = 0
    /// The themes of these.
    var themes = ThemeSet.none
  }

  /// Some of the sets that a text or a sentence is asked for: 48 bits, and above them the number of the element that holds these.
  private struct Mark: Sendable {
    var entry: UInt64

    static let bits = 48

    init(_ bit: Int32) { entry = UInt64(bit >> 6) << 48 | 1 << UInt64(bit & 63) }

    @inline(__always)
    var element: Int { Int(truncatingIfNeeded: entry >> 48) }
    @inline(__always)
    var sets: UInt64 { entry & 0xFFFF_FFFF_FFFF }

    /// The bit behind another: 64 times the number of its element, and its place there.
    static func next(_ bit: Int32) -> Int32 { bit & 63 == Int32(bits - 1) ? (bit >> 6 + 1) << 6 : bit + 1 }

    /// A list of marks holds a bit; false for -1.
    @inline(__always)
    static func holds(_ bit: Int32, _ marks: [UInt64]) -> Bool {
      bit >= 0 && Int(bit >> 6) < marks.count && marks[Int(bit >> 6)] >> UInt64(bit & 63) & 1 != 0
    }
  }

  /// A pattern to be looked at where a word stands, and another set that must stand in the sentence too, by its bit; `always` for none.
  struct Wake: Sendable {
    var pattern: Int32
    var need: Int32

    /// A bit that every sentence holds.
    static let always: Int32 = 0
  }

  /// A pattern that the word at a place wakes, both by number.
  struct Woken: Sendable {
    var pattern: Int32 = 0
    var place: Int32 = 0
  }

  /// Kinds of more sets have a row of bits.
  private static let mostListed = 8
  private var rows: [Row] = []
  /// Of kinds without bits, their sets, ended by -1.
  private var listed: [Int32] = []
  private var bits: [UInt64] = []
  private var marks: [Mark] = []
  private(set) var wakes: [Wake] = []
  /// Per set, its bit among those that a text, or a sentence, is asked for; -1 for none.
  private(set) var textBit: [Int32] = []
  private(set) var sentenceBit: [Int32] = []
  /// How many elements hold these bits.
  private var textWidth = 0
  private var sentenceWidth = 0

  init() {}

  /// - Parameter inText: sets that a text is asked for; `inSentence`: those that a sentence is asked for.
  init(_ kinds: borrowing WordKinds, inText: Set<Int>, inSentence: Set<Int>, sets: Int, _ negation: ThemeProgram.NegationSets) {
    number(kinds, inText: inText, inSentence: inSentence, sets)
    var traitsOf = [WordTraits](repeating: [], count: sets)
    for (trait, set) in negation.byList where set >= 0 { traitsOf[set].insert(trait) }
    rows.reserveCapacity(kinds.count)
    for kind in 0..<kinds.count {
      var row = Row()
      for set in kinds.sets[kind] {
        row.signature.sign(Int(set))
        row.traits.formUnion(traitsOf[Int(set)])
      }
      addSets(kinds.sets[kind], &row, sets)
      row.firstMark = Int32(marks.count)
      row.textMarks = addMarks(kinds.sets[kind].map { textBit[Int($0)] })
      row.sentenceMarks = addMarks(kinds.sets[kind].map { sentenceBit[Int($0)] })
      rows.append(row)
    }
  }

  /// Gives bits to the sets that are asked for. The sets of one kind get neighbouring ones, those of the kinds of most sets first, so that
  /// few marks hold the sets of one kind.
  private mutating func number(_ kinds: borrowing WordKinds, inText: Set<Int>, inSentence: Set<Int>, _ sets: Int) {
    textBit = [Int32](repeating: -1, count: sets)
    sentenceBit = textBit
    var next: Int32 = 0
    for set in inText.sorted() {
      textBit[set] = next
      next = Mark.next(next)
    }
    textWidth = Int(next >> 6) + 1
    let sizes = (0..<kinds.count).map { kinds.sets.range($0).count }
    var isAsked = [Bool](repeating: false, count: sets)
    for set in inSentence { isAsked[set] = true }
    next = Wake.always + 1
    for kind in sizes.indices.sorted(by: { (sizes[$1], $0) < (sizes[$0], $1) }) {
      for set in kinds.sets[kind] where isAsked[Int(set)] && sentenceBit[Int(set)] < 0 {
        sentenceBit[Int(set)] = next
        next = Mark.next(next)
      }
    }
    sentenceWidth = Int(next >> 6) + 1
  }

  private mutating func addSets(_ list: ArraySlice<UInt32>, _ row: inout Row, _ sets: Int) {
    if list.count <= WordTable.mostListed {
      row.sets = Int32(listed.count)
      for set in list { listed.append(Int32(set)) }
      listed.append(-1)
    } else {
      row.sets = -1 - Int32(bits.count)
      let first = bits.count
      bits.append(contentsOf: repeatElement(0, count: (sets + 63) / 64))
      for set in list { bits[first + Int(set) >> 6] |= 1 << UInt64(set & 63) }
    }
  }

  /// Adds marks that hold some bits (-1: none), and says how many.
  private mutating func addMarks(_ list: [Int32]) -> UInt16 {
    let first = marks.count
    for bit in list where bit >= 0 {
      let mark = Mark(bit)
      if let known = marks[first...].firstIndex(where: { $0.element == mark.element }) {
        marks[known].entry |= mark.entry
      } else {
        marks.append(mark)
      }
    }
    return UInt16(marks.count - first)
  }

  /// Takes in which patterns are woken by each word of a set, in the order of the patterns.
  mutating func wake(singles: [(set: Int, Wake)], chains: [(set: Int, Wake)], themeOf: [Int32], _ kinds: borrowing WordKinds) {
    let singlesOf = WordTable.bySet(singles, sentenceBit.count)
    let chainsOf = WordTable.bySet(chains, sentenceBit.count)
    func add(_ wakesOf: [[Wake]], _ kind: Int) {
      let first = wakes.count
      for set in kinds.sets[kind] { wakes += wakesOf[Int(set)] }
      wakes[first...].sort { $0.pattern < $1.pattern }
    }
    for kind in rows.indices {
      rows[kind].firstSingle = Int32(wakes.count)
      add(singlesOf, kind)
      rows[kind].firstChain = Int32(wakes.count)
      add(chainsOf, kind)
      rows[kind].endOfWakes = Int32(wakes.count)
      for wake in wakes[Int(rows[kind].firstSingle)...] { rows[kind].themes.insert(Int(themeOf[Int(wake.pattern)])) }
      if rows[kind].firstSingle < rows[kind].firstChain { rows[kind].traits.insert(.isSingle) }
      if rows[kind].firstChain < rows[kind].endOfWakes { rows[kind].traits.insert(.wakesChain) }
    }
  }

  private static func bySet(_ wakes: [(set: Int, Wake)], _ sets: Int) -> [[Wake]] {
    var lists = [[Wake]](repeating: [], count: sets)
    for (set, wake) in wakes { lists[set].append(wake) }
    return lists
  }

  /// Puts into two lists, which are reused, the patterns that the words of a range of places wake: those of one word, and the others whose
  /// need the sentence's marks hold. Returns how many.
  func wake(
    _ range: Range<Int>, of places: [Place], _ sentenceMarks: [UInt64], singles: inout [Woken], chains: inout [Woken]
  ) -> (singles: Int, chains: Int) {
    let (rows, wakes, places, held) = (rows.span, wakes.span, places.span, sentenceMarks.span)
    var (singleCount, chainCount) = (0, 0)
    for index in range {
      let place = places[index]
      if place.traits.isDisjoint(with: [.isSingle, .wakesChain]) { continue }
      let row = rows[Int(place.kind)]
      for slot in Int(row.firstSingle)..<Int(row.firstChain) {
        if singleCount == singles.count { singles += [Woken](repeating: Woken(), count: singleCount + 64) }
        singles[singleCount] = Woken(pattern: wakes[slot].pattern, place: Int32(truncatingIfNeeded: index))
        singleCount &+= 1
      }
      let most = chainCount &+ Int(row.endOfWakes &- row.firstChain)
      if most > chains.count { chains += [Woken](repeating: Woken(), count: most + 64) }
      var chains = chains.mutableSpan
      for slot in Int(row.firstChain)..<Int(row.endOfWakes) {
        let wake = wakes[slot]
        chains[chainCount] = Woken(pattern: wake.pattern, place: Int32(truncatingIfNeeded: index))
        chainCount &+= Int(truncatingIfNeeded: held[Int(wake.need >> 6)] >> UInt64(wake.need & 63) & 1)
      }
    }
    return (singleCount, chainCount)
  }

  /// Words of a kind are in a set; false for set -1.
  @inline(__always)
  func holds(_ kind: Int32, _ set: Int) -> Bool {
    guard set >= 0 else { return false }
    let row = rows[Int(kind)]
    return row.signature.mayHold(set) != 0 && WordTable.holds(row, set, listed.span, bits.span)
  }

  private static func holds(_ row: Row, _ set: Int, _ listed: borrowing Span<Int32>, _ bits: borrowing Span<UInt64>) -> Bool {
    if row.sets < 0 { return bits[-1 &- Int(row.sets) &+ set >> 6] >> UInt64(set & 63) & 1 != 0 }
    var slot = Int(row.sets)
    while listed[slot] >= 0 {
      if listed[slot] == set { return true }
      slot &+= 1
    }
    return false
  }

  /// Calls `body` with the index of each place in a range that holds a word of the set; `signatures` are those of the places' kinds.
  @inline(__always)
  func forEach(
    _ set: Int, _ range: Range<Int>, of places: borrowing Span<Place>, _ signatures: borrowing Span<Signature>, _ body: (Int) -> Void
  ) {
    let (listed, bits, rows) = (listed.span, bits.span, rows.span)
    var first = range.lowerBound
    while first < range.upperBound {
      // Sixty-four places at a time, without a guess for each.
      let end = min(first &+ 64, range.upperBound)
      var mayHold: UInt64 = 0
      let some = signatures.extracting(first..<end)
      for index in some.indices { mayHold = mayHold >> 1 | some[index].mayHold(set) }
      mayHold >>= UInt64(truncatingIfNeeded: 64 &- (end &- first))
      while mayHold != 0 {
        let index = first &+ mayHold.trailingZeroBitCount
        mayHold &= mayHold &- 1
        if WordTable.holds(rows[Int(places[index].kind)], set, listed, bits) { body(index) }
      }
      first = end
    }
  }

  /// The signatures of places, one after the other, what any of their words is, and the sets that the text is asked for. Words wake
  /// nothing that wakes patterns of no wanted theme.
  func read(
    _ places: inout [Place], _ wanted: ThemeSet, into signatures: inout [Signature], _ traits: inout WordTraits, _ textMarks: inout [UInt64]
  ) {
    if signatures.count < places.count { signatures = [Signature](repeating: Signature(), count: places.count * 2) }
    textMarks.removeAll(keepingCapacity: true)
    textMarks.append(contentsOf: repeatElement(0, count: textWidth))
    let (rows, marks) = (rows.span, marks.span)
    var places = places.mutableSpan
    var signatures = signatures.mutableSpan
    var held = textMarks.mutableSpan
    for index in places.indices {
      let row = rows[Int(places[index].kind)]
      signatures[index] = row.signature
      let own = row.themes.meets(wanted) ? row.traits : row.traits.subtracting([.isSingle, .wakesChain])
      places[index].traits = own
      traits.formUnion(own)
      for slot in Int(row.firstMark)..<Int(row.firstMark) &+ Int(row.textMarks) { held[marks[slot].element] |= marks[slot].sets }
    }
  }

  /// The sets that a sentence with the words of a range of places is asked for.
  func mark(_ range: Range<Int>, of places: [Place], _ sentenceMarks: inout [UInt64]) {
    sentenceMarks.removeAll(keepingCapacity: true)
    sentenceMarks.append(contentsOf: repeatElement(0, count: sentenceWidth))
    let (rows, marks, places) = (rows.span, marks.span, places.span)
    var held = sentenceMarks.mutableSpan
    held[0] = 1 << UInt64(Wake.always)
    for index in range {
      let row = rows[Int(places[index].kind)]
      let first = Int(row.firstMark) &+ Int(row.textMarks)
      for slot in first..<first &+ Int(row.sentenceMarks) { held[marks[slot].element] |= marks[slot].sets }
    }
  }

  /// Marks hold a bit; false for -1.
  @inline(__always)
  static func holds(_ bit: Int32, _ marks: [UInt64]) -> Bool { Mark.holds(bit, marks) }
}
