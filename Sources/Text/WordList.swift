// Words of folded characters, one behind the other: what an alternative, a group or a list of phrases stands for.

/// A list of words in two arrays, whatever its length, so that a thousand literals cost no thousand arrays. A word may be empty.
struct WordList: Sendable {
  private(set) var characters: [UInt32] = []
  private var ends: [Int] = []

  init() {}
  init(_ word: some Sequence<UInt32>) { append(word) }

  var count: Int { ends.count }
  var isEmpty: Bool { ends.isEmpty }

  /// Where a word stands in `characters`.
  @inline(__always)
  func range(_ word: Int) -> Range<Int> { (word > 0 ? ends[word - 1] : 0)..<ends[word] }

  subscript(word: Int) -> ArraySlice<UInt32> { characters[range(word)] }

  var holdsEmptyWord: Bool { ends.indices.contains { range($0).isEmpty } }
  /// The list without its empty words.
  var written: WordList {
    guard holdsEmptyWord else { return self }
    var list = self
    list.ends = ends.indices.filter { !range($0).isEmpty }.map { ends[$0] }
    return list
  }

  mutating func append(_ word: some Sequence<UInt32>) {
    characters.append(contentsOf: word)
    ends.append(characters.count)
  }

  mutating func append(_ list: WordList) {
    let shift = characters.count
    characters += list.characters
    for end in list.ends { ends.append(end + shift) }
  }

  /// A blank at the end of the only word goes.
  mutating func trim() {
    guard count == 1, characters.last == 0x20 else { return }
    characters.removeLast()
    ends[0] -= 1
  }

  /// Each word of the list followed by each of another.
  func joined(_ tails: WordList) -> WordList {
    var result = WordList()
    result.characters.reserveCapacity(characters.count * tails.count + tails.characters.count * count)
    result.ends.reserveCapacity(count * tails.count)
    for head in 0..<count {
      let head = range(head)
      for tail in 0..<tails.count {
        for index in head { result.characters.append(characters[index]) }
        for index in tails.range(tail) { result.characters.append(tails.characters[index]) }
        result.ends.append(result.characters.count)
      }
    }
    return result
  }
}
