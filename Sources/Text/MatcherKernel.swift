// Finds every word of the rules in a folded text: Aho–Corasick over characters, with its transitions in one small hash table.

/// One place where a word stands, in folded characters, end excluded.
struct Place: Sendable {
  var word: Int32
  var start: Int32
  var end: Int32
  /// First character of the clause, and number of the sentence, that the place lies in.
  var clauseStart: Int32
  var sentence: Int32
}

/// The automaton. Words are numbered by the compiler; a word is a text, or a text behind which an English word may go on.
/// A full table of states by byte classes would take 20 MB for the shipped rules and miss the cache at nearly every byte;
/// the hash table of real transitions takes some hundred kilobytes and is about five times as fast.
struct MatcherKernel: Sendable {
  /// Per code point of the Basic Multilingual Plane, its class; 0 for a character of no word.
  private let classOf: [UInt16]
  /// Per class, the state behind the root; 0 for none.
  private let root: [Int32]
  private let states: [State]
  /// Open addressing; an entry is state << 44 | class << 32 | next state, 0 for none.
  private let transitions: [UInt64]
  private let shift: UInt64

  private struct State: Sendable {
    var fallback: Int32
    /// First of the outputs of texts that end here, the longest; -1 for none.
    var output: Int32 = -1
    var childMask: UInt32
  }
  private let outputs: [Output]
  /// A text that ends in a state.
  private struct Output: Sendable {
    var length: Int32
    /// The next output: a shorter text that ends at the same place; -1 for none.
    var next: Int32 = -1
    /// The word that must end with the text, and the word that may go on; -1 for none.
    var closed: Int32 = -1
    var open: Int32 = -1
    /// It begins or ends with an ASCII letter or digit and must stand at a word's edge there.
    var opensWord: Bool
    var closesWord: Bool
  }
  /// Characters beyond this class number, and states beyond this number, don't fit a transition.
  static let mostClasses = 1 << 12
  static let mostStates = 1 << 20

  /// Word i is `words[i]`: folded characters, where a trailing `*` lets an English word go on.
  init(words: [[UInt32]]) {
    var index = WordIndex()
    var texts: [Output] = []
    for (word, characters) in words.enumerated() {
      let isOpen = characters.last == 0x2A
      let text = isOpen ? Array(characters.dropLast()) : characters
      let number = index.number(of: text)
      if number == texts.count {
        texts.append(
          Output(
            length: Int32(text.count), opensWord: text.first.map(MatcherKernel.isWordCharacter) ?? false,
            closesWord: text.last.map(MatcherKernel.isWordCharacter) ?? false))
      }
      if isOpen { texts[number].open = Int32(word) } else { texts[number].closed = Int32(word) }
    }
    let trie = WordTrie(index.words)
    classOf = trie.classOf
    var states = trie.states.map { State(fallback: $0.fallback, childMask: $0.childMask) }
    var outputs: [Output] = []
    for index in trie.order {
      let state = trie.states[index]
      states[index].output = index == 0 ? -1 : states[Int(state.fallback)].output
      guard state.text >= 0 else { continue }
      texts[Int(state.text)].next = states[index].output
      outputs.append(texts[Int(state.text)])
      states[index].output = Int32(outputs.count - 1)
    }
    self.states = states
    self.outputs = outputs
    root = trie.root
    (transitions, shift) = MatcherKernel.transitions(trie)
  }

  private static func transitions(_ trie: WordTrie) -> ([UInt64], UInt64) {
    var bits: UInt64 = 4
    while 3 << bits < trie.states.count * 4 { bits += 1 }
    let shift = 64 - bits
    var table = [UInt64](repeating: 0, count: 1 << Int(bits))
    for (index, state) in trie.states.enumerated() where index > 0 {
      var child = state.firstChild
      while child >= 0 {
        let key = UInt64(index) << 12 | UInt64(trie.states[Int(child)].characterClass)
        var slot = Int((key &* multiplier) >> shift)
        while table[slot] != 0 { slot = (slot + 1) & (table.count - 1) }
        table[slot] = key << 32 | UInt64(child)
        child = trie.states[Int(child)].nextSibling
      }
    }
    return (table, shift)
  }
  private static let multiplier: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// Characters and states fit a transition.
  var fits: Bool { root.count <= MatcherKernel.mostClasses && states.count <= MatcherKernel.mostStates }

  /// Memory of the automaton and number of its states.
  var size: (bytes: Int, states: Int) {
    (transitions.count * 8 + states.count * MemoryLayout<State>.stride + root.count * 4 + classOf.count * 2, states.count)
  }

  @inline(__always)
  static func isWordCharacter(_ character: UInt32) -> Bool {
    character &- 0x30 < 10 || character &- 0x61 < 26
  }

  /// Puts every place of every word into `places`, by ascending end, then ascending start.
  func collect(_ text: FoldedText, into places: inout [Place]) {
    places.removeAll(keepingCapacity: true)
    let characters = text.storage.span
    let states = states.span
    let transitions = transitions.span
    let classOf = classOf.span
    var state: Int32 = 0
    var match = Place(word: 0, start: 0, end: 0, clauseStart: 0, sentence: 0)
    for position in 0..<text.count {
      let character = characters[position]
      let characterClass = character < 0x10000 ? UInt64(classOf[Int(character)]) : 0
      if characterClass == 0 {
        state = 0
        if character < 0x20 {
          match.clauseStart = Int32(truncatingIfNeeded: position + 1)
          if character == 0x0A { match.sentence &+= 1 }
        }
        continue
      }
      state = next(state, characterClass, states, transitions)
      let output = states[Int(state)].output
      if output >= 0 {
        match.end = Int32(truncatingIfNeeded: position + 1)
        report(output, match, characters, text.count, &places)
      }
    }
  }

  @inline(__always)
  private func next(
    _ from: Int32, _ characterClass: UInt64, _ states: borrowing Span<State>, _ transitions: borrowing Span<UInt64>
  ) -> Int32 {
    var state = from
    while state > 0 {
      let here = states[Int(state)]
      if here.childMask >> UInt32(truncatingIfNeeded: characterClass & 31) & 1 != 0 {
        let key = UInt64(UInt32(bitPattern: state)) << 12 | characterClass
        var slot = Int(truncatingIfNeeded: (key &* MatcherKernel.multiplier) >> shift)
        while true {
          let entry = transitions[slot]
          if entry >> 32 == key { return Int32(truncatingIfNeeded: entry) }
          if entry == 0 { break }
          slot = (slot &+ 1) & (transitions.count &- 1)
        }
      }
      state = here.fallback
    }
    return root[Int(characterClass)]
  }

  @inline(__always)
  private func report(
    _ first: Int32, _ match: Place, _ characters: borrowing Span<UInt32>, _ count: Int, _ places: inout [Place]
  ) {
    var output = first
    var place = match
    let end = Int(match.end)
    while output >= 0 {
      let text = outputs[Int(output)]
      output = text.next
      place.start = match.end - text.length
      if text.opensWord, place.start > 0, MatcherKernel.isWordCharacter(characters[Int(place.start) - 1]) { continue }
      if text.closed >= 0, !(text.closesWord && end < count && MatcherKernel.isWordCharacter(characters[end])) {
        place.word = text.closed
        places.append(place)
      }
      if text.open >= 0 {
        place.word = text.open
        places.append(place)
      }
    }
  }
}
