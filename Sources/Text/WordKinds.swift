// Which words are of one kind: those that stand in the same sets, between which no pattern can tell.

/// The kinds of the words of a theme file: a twentieth as many, most words of a long group being of one. Kinds of short words, which stand in
/// every text, have the lowest numbers.
struct WordKinds {
  /// Per word, its kind.
  private(set) var ofWord: [Int32] = []
  /// The sets of each kind, ascending.
  private(set) var sets = DistinctLists()

  var count: Int { sets.count }

  /// Set s holds the word numbers `list[s]`; `words` are the words themselves.
  init(_ list: borrowing DistinctLists, words all: borrowing DistinctLists) {
    let words = all.count
    var first = [Int32](repeating: 0, count: words + 1)
    for word in list.elements { first[Int(word) + 1] += 1 }
    for word in 0..<words { first[word + 1] += first[word] }
    var next = first
    var holders = [UInt32](repeating: 0, count: list.elements.count)
    for set in 0..<list.count {
      for index in list.range(set) {
        let word = Int(list.elements[index])
        holders[Int(next[word])] = UInt32(set)
        next[word] += 1
      }
    }
    ofWord = [Int32](repeating: 0, count: words)
    for word in WordKinds.byLength(all) {
      ofWord[word] = Int32(sets.number(of: holders.span.extracting(Int(first[word])..<Int(first[word + 1]))))
    }
  }

  private static func byLength(_ words: borrowing DistinctLists) -> [Int] {
    var lists: [[Int]] = []
    for word in 0..<words.count {
      let length = words.range(word).count
      while lists.count <= length { lists.append([]) }
      lists[length].append(word)
    }
    return Array(lists.joined())
  }
}
