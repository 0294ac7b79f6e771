// Walks through the trie of the words' ends: from every character of a text backwards, all of them side by side.

extension MatcherKernel {
  /// 0 for 0, 1 for all else: for the processor a sum, where a comparison would be a guess.
  @inline(__always)
  private static func one(_ bits: UInt32) -> Int { Int(truncatingIfNeeded: (UInt64(bits) &+ 0xFFFF_FFFF) >> 32) }

  /// Room that is used again from text to text.
  struct Room: Sendable {
    /// Letters of the text behind one 0.
    fileprivate var letters: [UInt16] = []
    fileprivate var spots: [Spot] = []
    fileprivate var walks: [Walk] = []
    fileprivate var arrivals: [Arrival] = []
    fileprivate var found: [Found] = []
  }

  /// What places share that end behind a character.
  fileprivate struct Spot: Sendable {
    /// How many they are; then where the next of them goes.
    var next: Int32 = 0
    var clauseStart: Int32 = 0
    var sentence: Int32 = 0
  }

  /// A walk from a character, and the children of the node where it is; before it comes to one, where its pair or its node stands.
  fileprivate struct Walk: Sendable {
    var end: Int32 = 0
    var firstChild: UInt32 = 0
    var childCount: UInt32 = 0
  }

  /// A node that a walk has come to. Nodes are looked at when all are there: the processor waits for many of them at once.
  fileprivate struct Arrival: Sendable {
    var end: Int32 = 0
    var node = Node()
  }

  fileprivate struct Found: Sendable {
    var end: Int32 = 0
    var length: Int32 = 0
    var ending = Ending()
  }

  /// Puts every place of every word into `places`, by ascending end, then ascending start.
  func collect(_ text: borrowing FoldedText, into places: inout [Place], _ room: inout Room) {
    if firsts.count <= 1 {
      places.removeAll()
      return
    }
    room.fit(text.count)
    let characters = text.storage.span.extracting(first: text.count)
    read(characters, &room.letters, &room.spots)
    var count = 0
    var walks = begin(text.count, room.letters, &room.walks, &room.found, &count)
    walks = findPairs(walks, room.letters, &room.walks, &room.arrivals)
    var depth = 2
    while walks > 0 {
      room.makeFoundFit(count + 2 * walks)
      walks = visit(walks, depth, room.letters, room.arrivals, &room.walks, &room.found, &count)
      depth += 1
      walks = step(depth, walks, room.letters, room.walks, &room.arrivals)
    }
    arrange(count, characters, into: &places, &room.spots, &room.found)
  }

  private func read(_ characters: borrowing Span<UInt32>, _ letters: inout [UInt16], _ spots: inout [Spot]) {
    let letterOf = letterOf.span
    var letters = letters.mutableSpan
    var spots = spots.mutableSpan
    var spot = Spot()
    for position in characters.indices {
      let character = characters[position]
      let letter = character < 0x10000 ? letterOf[Int(character)] : 0
      letters[position &+ 1] = letter
      spots[position &+ 1] = spot
      if letter == 0, character < 0x20 {
        spot.clauseStart = Int32(truncatingIfNeeded: position &+ 1)
        if character == 0x0A { spot.sentence &+= 1 }
      }
    }
  }

  /// Finds the words of one character, and where walks go on to a second. Returns how many do.
  private func begin(
    _ characters: Int, _ letters: [UInt16], _ walks: inout [Walk], _ found: inout [Found], _ count: inout Int
  ) -> Int {
    let (letters, firsts) = (letters.span, firsts.span)
    var walks = walks.mutableSpan
    var found = found.mutableSpan
    var walkCount = 0
    var last: UInt16 = 0
    for end in 1..<characters &+ 1 {
      let letter = letters[end]
      let first = firsts[Int(letter)]
      found[count] = Found(end: Int32(truncatingIfNeeded: end), length: 1, ending: first.ending)
      count &+= MatcherKernel.one(first.ending.bits)
      if first.second.bits != 0 {
        found[count] = Found(end: Int32(truncatingIfNeeded: end), length: 1, ending: first.second)
        count &+= 1
      }
      let (place, mayHold) = pairPlaces.place(of: MatcherKernel.key(last, letter))
      walks[walkCount] = Walk(end: Int32(truncatingIfNeeded: end), firstChild: UInt32(truncatingIfNeeded: place))
      walkCount &+= mayHold
      last = letter
    }
    return walkCount
  }

  /// Takes walks to the node of their last two characters. Returns how many there are that have one.
  private func findPairs(_ walkCount: Int, _ letters: [UInt16], _ walks: inout [Walk], _ arrivals: inout [Arrival]) -> Int {
    let (letters, pairs, nodes) = (letters.span, pairs.span, nodes.span)
    var walks = walks.mutableSpan
    var arrivals = arrivals.mutableSpan
    var count = 0
    for index in 0..<walkCount {
      let walk = walks[index]
      let end = Int(walk.end)
      let pair = pairs[Int(walk.firstChild)]
      walks[count] = Walk(end: walk.end, firstChild: UInt32(truncatingIfNeeded: pair & 0xFF_FFFF))
      count &+= MatcherKernel.equal(pair >> 24, MatcherKernel.key(letters[end &- 1], letters[end]))
    }
    for index in 0..<count { arrivals[index] = Arrival(end: walks[index].end, node: nodes[Int(walks[index].firstChild)]) }
    return count
  }

  /// 1 for equal numbers of less than 64 bits, else 0.
  @inline(__always)
  private static func equal(_ one: UInt64, _ other: UInt64) -> Int { Int(truncatingIfNeeded: ((one ^ other) &- 1) >> 63) }

  /// Takes walks one character on, to the one `depth` before the end. Returns how many come to a node.
  private func step(_ depth: Int, _ walkCount: Int, _ letters: [UInt16], _ walks: [Walk], _ arrivals: inout [Arrival]) -> Int {
    let (letters, walks, letterOfNode, nodes) = (letters.span, walks.span, self.letters.span, nodes.span)
    var arrivals = arrivals.mutableSpan
    var count = 0
    for index in 0..<walkCount {
      let walk = walks[index]
      let letter = UInt64(letters[Int(walk.end) &- depth &+ 1])
      var child = Int(walk.firstChild)
      var size = Int(walk.childCount)
      while size > 1 {
        // The last of the first half that is not beyond the letter begins what is left.
        let half = size >> 1
        let isBeyond = Int(truncatingIfNeeded: (letter &- UInt64(letterOfNode[child &+ half])) >> 63)
        child &+= half & (isBeyond &- 1)
        size &-= half
      }
      arrivals[count] = Arrival(end: walk.end, node: nodes[child])
      count &+= MatcherKernel.equal(UInt64(letterOfNode[child]), letter)
    }
    return count
  }

  /// Takes in the words of the nodes that walks have come to. Returns how many walks may go further.
  private func visit(
    _ arrivalCount: Int, _ depth: Int, _ letters: [UInt16], _ arrivals: [Arrival], _ walks: inout [Walk], _ found: inout [Found],
    _ count: inout Int
  ) -> Int {
    let (letters, arrivals, rests) = (letters.span, arrivals.span, rests.span)
    var walks = walks.mutableSpan
    var found = found.mutableSpan
    var walkCount = 0
    for index in 0..<arrivalCount {
      let (end, node) = (arrivals[index].end, arrivals[index].node)
      let before = Int(end) &- depth
      if node.rest >= 0 {
        let left = Int(rests[Int(node.rest)])
        if left <= before, MatcherKernel.stands(Int(node.rest), left, endingAt: before, letters, rests) {
          found[count] = Found(end: end, length: Int32(truncatingIfNeeded: depth &+ left), ending: node.ending)
          count &+= 1
        }
        continue
      }
      found[count] = Found(end: end, length: Int32(truncatingIfNeeded: depth), ending: node.ending)
      count &+= MatcherKernel.one(node.ending.bits)
      if node.rest != Node.second {
        found[count] = Found(end: end, length: Int32(truncatingIfNeeded: depth), ending: Ending(bits: UInt32(node.rest & .max)))
        count &+= 1
      }
      walks[walkCount] = Walk(end: end, firstChild: node.firstChild, childCount: UInt32(node.childCount))
      walkCount &+= Int(node.children >> (letters[before] & 15) & 1)
    }
    return walkCount
  }

  /// What is left of a leaf's word stands before a character.
  @inline(__always)
  private static func stands(
    _ rest: Int, _ left: Int, endingAt end: Int, _ letters: borrowing Span<UInt16>, _ rests: borrowing Span<UInt16>
  ) -> Bool {
    for step in 0..<left where letters[end &- step] != rests[rest &+ 1 &+ step] { return false }
    return true
  }

  /// Sorts what was found, by counting, but for what lies inside longer English words.
  private func arrange(
    _ count: Int, _ characters: borrowing Span<UInt32>, into places: inout [Place], _ spots: inout [Spot], _ found: inout [Found]
  ) {
    var spots = spots.mutableSpan
    var found = found.mutableSpan
    var kept = 0
    for index in 0..<count {
      let one = found[index]
      if one.ending.hasEdge, MatcherKernel.isInside(one, characters) { continue }
      found[kept] = one
      kept &+= 1
      spots[Int(one.end)].next &+= 1
    }
    var sum: Int32 = 0
    for end in 1..<characters.count &+ 1 {
      let here = spots[end].next
      spots[end].next = sum
      sum &+= here
    }
    if kept < places.count {
      places.removeLast(places.count - kept)
    } else {
      places.append(contentsOf: repeatElement(Place(kind: 0, start: 0, end: 0, clauseStart: 0, sentence: 0), count: kept - places.count))
    }
    var arranged = places.mutableSpan
    // Of those with one end the longest was found last.
    for index in (0..<kept).reversed() {
      let one = found[index]
      let spot = spots[Int(one.end)]
      arranged[Int(spot.next)] = Place(
        kind: one.ending.kind, start: one.end &- one.length, end: one.end, clauseStart: spot.clauseStart, sentence: spot.sentence)
      spots[Int(one.end)].next = spot.next &+ 1
    }
  }

  private static func isInside(_ found: Found, _ characters: borrowing Span<UInt32>) -> Bool {
    let (start, end) = (Int(found.end &- found.length), Int(found.end))
    return found.ending.bits & Ending.opensWord != 0 && start > 0 && isWordCharacter(characters[start &- 1])
      || found.ending.bits & Ending.closesWord != 0 && end < characters.count && isWordCharacter(characters[end])
  }
}

extension MatcherKernel.Room {
  /// Makes room for a text.
  fileprivate mutating func fit(_ characters: Int) {
    guard letters.count <= characters else { return }
    let count = characters + characters / 2 + 64
    letters = [UInt16](repeating: 0, count: count)
    spots = [MatcherKernel.Spot](repeating: MatcherKernel.Spot(), count: count)
    walks = [MatcherKernel.Walk](repeating: MatcherKernel.Walk(), count: count)
    arrivals = [MatcherKernel.Arrival](repeating: MatcherKernel.Arrival(), count: count)
    found = [MatcherKernel.Found](repeating: MatcherKernel.Found(), count: 2 * count)
  }

  /// Makes room for what is found in one step.
  fileprivate mutating func makeFoundFit(_ count: Int) {
    if found.count < count { found.append(contentsOf: repeatElement(MatcherKernel.Found(), count: count)) }
  }
}
