// Finds every word of the rules in a folded text: Aho–Corasick over characters, its states numbered by length.

/// One place where a word stands, in folded characters, end excluded.
struct Place: Sendable {
  var word: Int32
  var start: Int32
  var end: Int32
  /// First character of the clause, and number of the sentence, that the place lies in.
  var clauseStart: Int32
  var sentence: Int32
  /// Copied from the word's row.
  var traits: WordTraits = []
}

/// The automaton (Aho and Corasick 1975). Words are numbered by the compiler; a word is a text, or a text behind which an English word may
/// go on. Most states have one child and are found in one small record; those of many have a row of bits. The states of short texts, which
/// nearly every step visits, stand together, so that they stay in the cache; a full table of states by byte classes would not.
struct MatcherKernel: Sendable {
  /// Per code point of the Basic Multilingual Plane, its class; 0 for a character of no word.
  private let classOf: [UInt16]
  /// Per class, the state behind the root; 0 for none.
  private let root: [Int32]
  private let states: [State]
  /// Per state, the class that leads to it.
  private let classes: [UInt16]
  /// Of a state with many children: bits by class, 48 in an element; above them, how many children stand before.
  private let rows: [UInt64]
  private let outputs: [Output]
  private let classCount: Int

  private struct State: Sendable {
    var firstChild: Int32
    /// `inRow` and where its row begins; else bit 8 + class mod 16 of every child, and their number.
    var shape: UInt32
    /// The longest other state that is a suffix of this one.
    var fallback: Int32 = 0
    /// First of the outputs of texts that end here, the longest; -1 for none.
    var output: Int32 = -1

    static let inRow: UInt32 = 1 << 31
    /// More children stand in a row.
    static let mostListed = 12
  }

  /// A word that ends in a state, or where the shorter ones go on.
  fileprivate struct Output: Sendable {
    /// The word; of a link, an output.
    var word: Int32
    var length: Int32
    /// It begins with an ASCII letter or digit and must stand at a word's edge there.
    var opensWord = false
    /// The same for its end.
    var closesWord = false
    var isLink = false
    var isLast = false
  }
  /// More states would take hundreds of megabytes.
  static let mostStates = 1 << 20

  init() {
    var numbers: [UInt32] = []
    self.init(words: DistinctLists(), numbers: &numbers)
  }

  /// Words are folded characters, where a trailing `*` lets an English word go on. Gives each a new number, the shorter the lower: places
  /// bear these.
  init(words: borrowing DistinctLists, numbers: inout [UInt32]) {
    let trie = WordTrie(words)
    classOf = trie.classOf
    classes = trie.classes
    classCount = trie.classCount
    let highest = Int(classOf.max() ?? 0)
    var root = [Int32](repeating: 0, count: max(highest, Int(trie.classes.max() ?? 0)) + 1)
    var states: [State] = []
    var rows: [UInt64] = []
    if classCount <= WordTrie.mostClasses {
      for child in 1..<Int(trie.firstChild[1]) { root[Int(trie.classes[child])] = Int32(child) }
      states.reserveCapacity(trie.classes.count)
      for state in trie.classes.indices { states.append(MatcherKernel.state(state, trie, root.count >> 6 + 1, &rows)) }
      MatcherKernel.complete(&states, trie, rows, root)
    }
    numbers = [UInt32](repeating: 0, count: words.count)
    outputs = MatcherKernel.outputs(&states, trie, words, &numbers)
    self.root = root
    self.states = states
    self.rows = rows
  }

  private static func state(_ state: Int, _ trie: borrowing WordTrie, _ width: Int, _ rows: inout [UInt64]) -> State {
    let children = Int(trie.firstChild[state])..<Int(trie.firstChild[state + 1])
    var result = State(firstChild: Int32(children.lowerBound), shape: UInt32(children.count))
    guard children.count > State.mostListed else {
      for child in children { result.shape |= 0x100 << UInt32(trie.classes[child] & 15) }
      return result
    }
    result.shape = State.inRow | UInt32(rows.count)
    let first = rows.count
    rows.append(contentsOf: repeatElement(0, count: width))
    for child in children { rows[first + Int(trie.classes[child] >> 6)] |= 1 << UInt64(trie.classes[child] & 63) }
    var before = 0
    for index in first..<rows.count {
      let bits = rows[index]
      rows[index] |= UInt64(before) << UInt64(WordTrie.classesInRow)
      before += bits.nonzeroBitCount
    }
    return result
  }

  /// Fills in the fallbacks, shorter states first.
  private static func complete(_ states: inout [State], _ trie: borrowing WordTrie, _ rows: [UInt64], _ root: [Int32]) {
    let (classes, rows) = (trie.classes.span, rows.span)
    for parent in states.indices.dropFirst() {
      for child in Int(trie.firstChild[parent])..<Int(trie.firstChild[parent + 1]) {
        let fallback = states[parent].fallback
        states[child].fallback = next(fallback, classes[child], states.span, classes, rows, root.span)
      }
    }
  }

  /// Lists the words that end in each state, and hands on those of its fallback.
  private static func outputs(
    _ states: inout [State], _ trie: borrowing WordTrie, _ words: borrowing DistinctLists, _ numbers: inout [UInt32]
  ) -> [Output] {
    var outputs: [Output] = []
    var count: UInt32 = 0
    for length in trie.levels.indices.dropFirst().dropLast() {
      for index in trie.levels[length]..<trie.levels[length + 1] {
        let shorter = states[Int(states[index].fallback)].output
        let ending = trie.endings[index]
        states[index].output = shorter
        guard ending.closed >= 0 || ending.open >= 0 else { continue }
        states[index].output = Int32(outputs.count)
        let text = words[Int(max(ending.closed, ending.open))].prefix(length)
        for word in [ending.closed, ending.open] where word >= 0 {
          numbers[Int(word)] = count
          count += 1
        }
        var output = Output(word: ending.closed < 0 ? -1 : Int32(numbers[Int(ending.closed)]), length: Int32(length))
        output.opensWord = text.first.map(isWordCharacter) ?? false
        output.closesWord = text.last.map(isWordCharacter) ?? false
        if ending.closed >= 0 { outputs.append(output) }
        if ending.open >= 0 {
          output.word = Int32(numbers[Int(ending.open)])
          output.closesWord = false
          outputs.append(output)
        }
        outputs[outputs.count - 1].isLast = shorter < 0
        if shorter >= 0 { outputs.append(Output(word: shorter, length: 0, isLink: true)) }
      }
    }
    return outputs
  }

  /// Characters and states are no more than tables are made for.
  var fits: Bool { classCount <= WordTrie.mostClasses && states.count <= MatcherKernel.mostStates }

  /// Memory of the automaton and number of its states.
  var size: (bytes: Int, states: Int) {
    let bytes = rows.count * 8 + states.count * MemoryLayout<State>.stride + outputs.count * MemoryLayout<Output>.stride
    return (bytes + root.count * 4 + (classOf.count + classes.count) * 2, states.count)
  }

  @inline(__always)
  static func isWordCharacter(_ character: UInt32) -> Bool {
    character &- 0x30 < 10 || character &- 0x61 < 26
  }

  /// Where words end, with the longest of them. Read first for the whole text, then their outputs: so the processor waits for memory once
  /// for many places, not once for each.
  struct Stop: Sendable {
    fileprivate var place: Place
    fileprivate var index: Int32
    fileprivate var output: Output
  }

  /// Puts every place of every word into `places`, by ascending end, then ascending start. `stops` is room that is reused.
  func collect(_ text: borrowing FoldedText, into places: inout [Place], _ stops: inout [Stop]) {
    places.removeAll(keepingCapacity: true)
    stops.removeAll(keepingCapacity: true)
    if outputs.isEmpty { return }
    let characters = text.storage.span.extracting(first: text.count)
    findStops(characters, &stops)
    let outputs = outputs.span
    var found = stops.mutableSpan
    for index in found.indices { found[index].output = outputs[Int(found[index].index)] }
    for index in found.indices { report(found[index], characters, outputs, &places) }
  }

  private func findStops(_ characters: borrowing Span<UInt32>, _ stops: inout [Stop]) {
    let (states, classes, rows, root, classOf) = (states.span, classes.span, rows.span, root.span, classOf.span)
    var state: Int32 = 0
    let place = Place(word: 0, start: 0, end: 0, clauseStart: 0, sentence: 0)
    var stop = Stop(place: place, index: 0, output: Output(word: 0, length: 0))
    for position in characters.indices {
      let character = characters[position]
      let characterClass = character < 0x10000 ? classOf[Int(character)] : 0
      if characterClass == 0 {
        state = 0
        if character < 0x20 {
          stop.place.clauseStart = Int32(truncatingIfNeeded: position &+ 1)
          if character == 0x0A { stop.place.sentence &+= 1 }
        }
        continue
      }
      state = MatcherKernel.next(state, characterClass, states, classes, rows, root)
      stop.index = states[Int(state)].output
      if stop.index >= 0 {
        stop.place.end = Int32(truncatingIfNeeded: position &+ 1)
        stops.append(stop)
      }
    }
  }

  /// The state behind a character.
  @inline(__always)
  private static func next(
    _ from: Int32, _ characterClass: UInt16, _ states: borrowing Span<State>, _ classes: borrowing Span<UInt16>,
    _ rows: borrowing Span<UInt64>, _ root: borrowing Span<Int32>
  ) -> Int32 {
    var state = from
    while state > 0 {
      let here = states[Int(state)]
      let child = child(of: here, characterClass, classes, rows)
      if child > 0 { return child }
      state = here.fallback
    }
    return root[Int(characterClass)]
  }

  /// 0 for none.
  @inline(__always)
  private static func child(
    of state: State, _ characterClass: UInt16, _ classes: borrowing Span<UInt16>, _ rows: borrowing Span<UInt64>
  ) -> Int32 {
    if state.shape & State.inRow != 0 {
      let entry = rows[Int(state.shape ^ State.inRow) &+ Int(characterClass >> 6)]
      let bit = UInt64(1) << UInt64(characterClass & 63)
      if entry & bit == 0 { return 0 }
      let before = (entry & (bit &- 1)).nonzeroBitCount &+ Int(entry >> UInt64(WordTrie.classesInRow))
      return state.firstChild &+ Int32(truncatingIfNeeded: before)
    }
    if state.shape >> (UInt32(characterClass & 15) &+ 8) & 1 == 0 { return 0 }
    let children = state.firstChild..<state.firstChild &+ Int32(state.shape & 0xFF)
    for child in children where classes[Int(child)] == characterClass { return child }
    return 0
  }

  @inline(__always)
  private func report(
    _ stop: Stop, _ characters: borrowing Span<UInt32>, _ outputs: borrowing Span<Output>, _ places: inout [Place]
  ) {
    var index = Int(stop.index)
    var output = stop.output
    var place = stop.place
    let end = Int(place.end)
    while true {
      if output.isLink {
        index = Int(output.word)
        output = outputs[index]
        continue
      }
      place.start = place.end &- output.length
      let isInside =
        output.opensWord && place.start > 0 && MatcherKernel.isWordCharacter(characters[Int(place.start) &- 1])
        || output.closesWord && end < characters.count && MatcherKernel.isWordCharacter(characters[end])
      if !isInside {
        place.word = output.word
        places.append(place)
      }
      if output.isLast { return }
      index &+= 1
      output = outputs[index]
    }
  }
}
