// Builds the trie of the rules' words, state by state in order of length, from the words alone.

/// A trie whose states are numbered by length, the children of a state side by side, by ascending class of the character that leads to them.
struct WordTrie {
  /// Numbers of a state's words: the one that must end here, and the one that may go on; -1 for none.
  struct Ending {
    var closed: Int32 = -1
    var open: Int32 = -1
  }

  /// Per code point of the Basic Multilingual Plane, the class of a character of some word; 0 for none.
  private(set) var classOf = [UInt16](repeating: 0, count: 0x10000)
  private(set) var classCount = 0
  /// Per state, the class that leads to it.
  private(set) var classes: [UInt16] = [0]
  /// Those of state s are the states `firstChild[s]..<firstChild[s + 1]`.
  private(set) var firstChild: [Int32] = [1]
  private(set) var endings = [Ending()]
  /// First state of each length; a last entry says where the longest end.
  private(set) var levels = [0, 1]

  /// Classes are numbers that leave out the last sixteen of every 64, so that 48 of them and a count fit 64 bits.
  static let classesInRow = 48
  /// More classes than a theme file in any language needs.
  static let mostClasses = 4_095

  /// A trailing `*` means that the word may go on. With too many characters, `classCount` says so and the trie is of no use.
  init(_ words: borrowing DistinctLists) {
    let letters = number(words.elements)
    guard classCount <= WordTrie.mostClasses else { return }
    // An entry is class << 32 | word; those of a state stand together.
    var entries = (0..<words.count).map { UInt64($0) }
    var ranges = [0..<entries.count]
    var (next, nextRanges): ([UInt64], [Range<Int>]) = ([], [])
    var length = 0
    while !ranges.isEmpty {
      next.removeAll(keepingCapacity: true)
      nextRanges.removeAll(keepingCapacity: true)
      for (state, range) in zip(levels[length]..., ranges) {
        for index in range {
          let word = entries[index] & 0xFFFF_FFFF
          let place = words.range(Int(word))
          let letter = length < place.count ? letters[place.lowerBound + length] : 0
          entries[index] = UInt64(letter) << 32 | word
        }
        WordTrie.sort(&entries, range)
        addChildren(of: state, entries, range, words, length, &next, &nextRanges)
      }
      swap(&entries, &next)
      swap(&ranges, &nextRanges)
      length += 1
      if !ranges.isEmpty { levels.append(classes.count) }
    }
  }

  private mutating func addChildren(
    of state: Int, _ entries: borrowing [UInt64], _ range: Range<Int>, _ words: borrowing DistinctLists, _ length: Int,
    _ next: inout [UInt64], _ nextRanges: inout [Range<Int>]
  ) {
    var last: UInt64 = 0
    for index in range {
      let (letter, word) = (entries[index] >> 32, entries[index] & 0xFFFF_FFFF)
      if letter == 0 {
        // The word ends here, but perhaps for its *.
        let isOpen = words.range(Int(word)).count > length
        if isOpen { endings[state].open = Int32(word) } else { endings[state].closed = Int32(word) }
        continue
      }
      if letter != last {
        last = letter
        classes.append(UInt16(letter))
        endings.append(Ending())
        nextRanges.append(next.count..<next.count)
      }
      next.append(word)
      nextRanges[nextRanges.count - 1] = nextRanges[nextRanges.count - 1].lowerBound..<next.count
    }
    firstChild.append(Int32(classes.count))
  }

  private static func sort(_ entries: inout [UInt64], _ range: Range<Int>) {
    if range.count > 24 {
      let isSorted = range.dropFirst().allSatisfy { entries[$0 - 1] <= entries[$0] }
      if !isSorted { entries.replaceSubrange(range, with: entries[range].sorted()) }
      return
    }
    for index in range.dropFirst() {
      let entry = entries[index]
      var place = index
      while place > range.lowerBound, entries[place - 1] > entry {
        entries[place] = entries[place - 1]
        place -= 1
      }
      entries[place] = entry
    }
  }

  /// The class of each character, 0 for `*`. The commoner a character in the words, the lower its class: what the matcher looks up most
  /// stands together.
  private mutating func number(_ characters: [UInt32]) -> [UInt16] {
    var counts = [Int](repeating: 0, count: 0x10000)
    var beyond: [UInt32: Int] = [:]
    for character in characters {
      if character < 0x10000 { counts[Int(character)] += 1 } else { beyond[character, default: 0] += 1 }
    }
    counts[0x2A] = 0
    let known = counts.indices.filter { counts[$0] > 0 }.map { (UInt32($0), counts[$0]) } + beyond.map { ($0.key, $0.value) }
    classCount = known.count
    var classBeyond: [UInt32: UInt16] = [:]
    for (rank, (character, _)) in known.sorted(by: { ($1.1, $0.0) < ($0.1, $1.0) }).enumerated() {
      let (row, place) = (rank + 1).quotientAndRemainder(dividingBy: WordTrie.classesInRow)
      let new = UInt16(truncatingIfNeeded: row << 6 | place)
      if character < 0x10000 { classOf[Int(character)] = new } else { classBeyond[character] = new }
    }
    return characters.map { $0 < 0x10000 ? classOf[Int($0)] : classBeyond[$0] ?? 0 }
  }
}
