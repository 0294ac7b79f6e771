// Finds phrases that many texts share, and counts them in other texts: runs of two to eight Chinese characters, and English words.

/// A text made ready: folded characters of one plane, with a line feed wherever a phrase ends for certain.
package struct MinedText: Sendable {
  let codes: [UInt16]

  /// - Parameter masked: a masked text; its bracketed words part phrases.
  package init(_ masked: String, _ fold: borrowing Fold, room: inout FoldedText) {
    let bytes = Array(masked.utf8)
    fold.fold(bytes.span, into: &room)
    var codes: [UInt16] = []
    codes.reserveCapacity(room.count)
    var isMasked = false
    var before: UInt32 = 0
    for code in room.characters {
      if code == 0x3014 { isMasked = true }
      // 一百多位客户: what is counted begins behind its measure.
      let isMeasure = MinedText.measures.contains(code) && (MinedText.numbers.contains(before) || before >= 0x30 && before <= 0x39)
      codes.append(isMasked || isMeasure ? 0x0A : MinedText.kept(code))
      if code == 0x3015 { isMasked = false }
      before = code
    }
    self.codes = codes
  }

  private static let measures = Set("位个名笔张条件份项台家间封通趟遍块".unicodeScalars.map(\.value))
  private static let numbers = Set("一二三四五六七八九十百千万几多数两".unicodeScalars.map(\.value))

  private static func kept(_ code: UInt32) -> UInt16 {
    switch code {
    case 0x30...0x39, 0x61...0x7A, 0x4E00...0x9FFF: UInt16(code)
    case 0x20: 0x20
    default: 0x0A
    }
  }

  /// Equal for letters that say the same in the same words.
  package var digest: UInt64 { PhraseMining.key(codes[...]) }
  package var isEmpty: Bool { codes.allSatisfy { $0 == 0x0A || $0 == 0x20 } }
}

/// A phrase and how many texts have it.
package struct MinedPhrase: Sendable, Hashable {
  package let key: UInt64
  package let text: String
  package let count: Int
}

/// Phrases by level: one of n characters can only be frequent if both of n − 1 inside it are (Agrawal and Srikant 1994), so memory is
/// that of the frequent ones and their neighbours.
package struct PhraseMining: Sendable {
  package static let longest = 8
  /// Characters that a phrase neither begins nor ends with: it would be cut in the middle of something.
  private static let edges = Set(
    "的了是在我你他她您它们不一很都就也还吗呢吧有被给把和与及到个这那元年月日号请要求为以上下从对将向之其等后前时说让会能可没未再又仍且但而或已于因去来着过得地啊二三四五六七八九十百千万几两每只才最更太自本该此所如若则由经并做叫问打多少次天里中内外间某各些什么怎哪谁请人"
      .unicodeScalars.map { UInt16(truncatingIfNeeded: $0.value) })

  private let texts: [MinedText]
  private let least: Int
  /// Number of texts by phrase, and the last of them while counting.
  private var counts: [UInt64: Count] = [:]
  private var firstPlaces: [UInt64: (text: Int32, start: Int32, length: Int32)] = [:]

  private struct Count {
    var texts: Int32 = 0
    var last: Int32 = -1
  }

  /// - Parameter least: texts that a phrase must stand in.
  package init(_ texts: [MinedText], least: Int) {
    self.texts = texts
    self.least = least
    for length in 2...PhraseMining.longest { countHan(length) }
    countWords()
  }

  static func isEdge(_ code: UInt16) -> Bool { edges.contains(code) }

  @inline(__always)
  static func isHan(_ code: UInt16) -> Bool { code >= 0x4E00 }

  @inline(__always)
  static func key(_ codes: ArraySlice<UInt16>) -> UInt64 {
    var hash: UInt64 = 0x9E37_79B9_7F4A_7C15 &* UInt64(codes.count)
    for code in codes {
      hash = (hash ^ UInt64(code)) &* 0xBF58_476D_1CE4_E5B9
      hash ^= hash >> 31
    }
    return hash
  }

  private func isFrequent(_ key: UInt64) -> Bool { (counts[key]?.texts ?? 0) >= Int32(least) }

  private mutating func countHan(_ length: Int) {
    var level: [UInt64: Count] = [:]
    for (number, text) in texts.enumerated() {
      let codes = text.codes
      var run = 0
      for place in codes.indices {
        run = PhraseMining.isHan(codes[place]) ? run + 1 : 0
        guard run >= length else { continue }
        let start = place + 1 - length
        if length > 2 {
          guard isFrequent(PhraseMining.key(codes[start..<place])), isFrequent(PhraseMining.key(codes[start + 1...place])) else {
            continue
          }
        }
        PhraseMining.note(PhraseMining.key(codes[start...place]), number, start, length, &level, &firstPlaces)
      }
    }
    keepFrequent(level)
  }

  /// Words that say nothing by themselves.
  private static let commonWords = Set(
    "the and for with that this was were not you have has had but are from they your our been when will would can could she him her his there their what which who all any out about into more than then them its just only very still after before because"
      .split(separator: " ").map { word in key(word.utf16.map { $0 }[...]) })

  @inline(__always)
  private static func isWordSign(_ code: UInt16) -> Bool { code >= 0x61 && code <= 0x7A || isDigit(code) }

  @inline(__always)
  private static func isDigit(_ code: UInt16) -> Bool { code >= 0x30 && code <= 0x39 }

  /// Words of three letters and digits or more, with a letter (E1027), and two of them in a row.
  private mutating func countWords() {
    var level: [UInt64: Count] = [:]
    for (number, text) in texts.enumerated() {
      PhraseMining.forEachWord(text.codes) { start, end in
        PhraseMining.note(PhraseMining.key(text.codes[start..<end]), number, start, end - start, &level, &firstPlaces)
      }
    }
    keepFrequent(level)
  }

  static func forEachWord(_ codes: [UInt16], _ body: (_ start: Int, _ end: Int) -> Void) {
    var before = -1
    var place = 0
    while place < codes.count {
      guard isWordSign(codes[place]) else {
        if codes[place] != 0x20 { before = -1 }
        place += 1
        continue
      }
      let start = place
      while place < codes.count, isWordSign(codes[place]) { place += 1 }
      let word = codes[start..<place]
      if word.count >= 3, !word.allSatisfy(isDigit), !commonWords.contains(key(word)) {
        body(start, place)
        if before >= 0 { body(before, place) }
        before = start
      } else {
        before = -1
      }
    }
  }

  private static func note(
    _ key: UInt64, _ text: Int, _ start: Int, _ length: Int, _ level: inout [UInt64: Count],
    _ places: inout [UInt64: (text: Int32, start: Int32, length: Int32)]
  ) {
    var count = level[key] ?? Count()
    if count.last == Int32(text) { return }
    if count.texts == 0 { places[key] = (Int32(text), Int32(start), Int32(length)) }
    count.texts += 1
    count.last = Int32(text)
    level[key] = count
  }

  private mutating func keepFrequent(_ level: [UInt64: Count]) {
    for (key, count) in level {
      if count.texts >= Int32(least) { counts[key] = count } else { firstPlaces[key] = nil }
    }
  }

  // MARK: What was found

  /// The frequent phrases that begin and end where a word may, by their texts' bytes.
  package var phrases: [MinedPhrase] {
    var result: [MinedPhrase] = []
    for (key, count) in counts {
      guard let place = firstPlaces[key] else { continue }
      let codes = texts[Int(place.text)].codes[Int(place.start)..<Int(place.start + place.length)]
      if let first = codes.first, let last = codes.last, PhraseMining.edges.contains(first) || PhraseMining.edges.contains(last) {
        continue
      }
      result.append(MinedPhrase(key: key, text: String(decoding: codes, as: UTF16.self), count: Int(count.texts)))
    }
    return result.sorted { $0.text.utf8.lexicographicallyPrecedes($1.text.utf8) }
  }

  /// A phrase as all of some texts go on with it, to both sides: it was cut where counting ends.
  /// - Parameter found: texts that have the phrase.
  package static func whole(_ phrase: String, in found: [MinedText]) -> String {
    let own = Array(phrase.utf16)
    guard let first = own.first, isHan(first), let model = found.first?.codes, let start = places(of: own, in: model).first else { return phrase }
    func isShared(_ codes: ArraySlice<UInt16>) -> Bool { found.allSatisfy { !places(of: Array(codes), in: $0.codes).isEmpty } }
    var (low, high) = (start, start + own.count)
    while high < model.count, high - low < longestShown, isHan(model[high]), isShared(model[low...high]) { high += 1 }
    while low > 0, high - low < longestShown, isHan(model[low - 1]), isShared(model[low - 1..<high]) { low -= 1 }
    while high > start + own.count, isEdge(model[high - 1]) { high -= 1 }
    while low < start, isEdge(model[low]) { low += 1 }
    return String(decoding: model[low..<high], as: UTF16.self)
  }

  private static let longestShown = 16

  private static func places(of part: [UInt16], in codes: [UInt16]) -> [Int] {
    part.count > codes.count ? [] : (0...codes.count - part.count).filter { codes[$0..<$0 + part.count].elementsEqual(part) }
  }

  /// Calls `body` with each frequent phrase of another text; a phrase that stands in it twice is told twice.
  package func forEachFrequent(in text: MinedText, _ body: (UInt64) -> Void) {
    let codes = text.codes
    var run = 0
    for place in codes.indices {
      run = PhraseMining.isHan(codes[place]) ? run + 1 : 0
      var length = 2
      while length <= min(run, PhraseMining.longest) {
        let key = PhraseMining.key(codes[place + 1 - length...place])
        guard counts[key] != nil else { break }
        body(key)
        length += 1
      }
    }
    PhraseMining.forEachWord(codes) { start, end in
      let key = PhraseMining.key(codes[start..<end])
      if counts[key] != nil { body(key) }
    }
  }
}
