// How many phrases were in the running: every one that enough texts of all weeks together have, whether this week has it often or not.

/// Counts phrases without keeping them: a counter by the phrase's hash, so that memory is the same for any number of texts.
/// Phrases whose hashes meet count as one, which makes the family a little smaller; with 2²⁴ counters that is one in some hundred.
package struct PhraseFamily: Sendable {
  private static let bits = 24
  private var counters = [UInt8](repeating: 0, count: 1 << PhraseFamily.bits)
  private let least: UInt8

  /// - Parameter least: texts that a phrase must stand in, 255 at most.
  package init(least: Int) { self.least = UInt8(clamping: least) }

  /// Phrases that have reached `least`.
  package private(set) var count = 0

  /// Adds the phrases of one text; one that stands in it twice counts twice, which is rare.
  package mutating func add(_ text: MinedText) {
    let codes = text.codes
    var run = 0
    for place in codes.indices {
      run = PhraseMining.isHan(codes[place]) ? run + 1 : 0
      guard run >= 2, !PhraseMining.isEdge(codes[place]) else { continue }
      for length in 2...min(run, PhraseMining.longest) where run >= length && !PhraseMining.isEdge(codes[place + 1 - length]) {
        note(PhraseMining.key(codes[place + 1 - length...place]))
      }
    }
    var words: [UInt64] = []
    PhraseMining.forEachWord(codes) { start, end in words.append(PhraseMining.key(codes[start..<end])) }
    for word in words { note(word) }
  }

  private mutating func note(_ key: UInt64) {
    let slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> UInt64(64 - PhraseFamily.bits))
    let counter = counters[slot]
    if counter == 255 { return }
    counters[slot] = counter + 1
    if counter + 1 == least { count += 1 }
  }
}
