// Which encoding a file has: by its mark, the zero bytes of UTF-16, strict UTF-8, then by frequent Chinese characters.

/// An encoding, and why.
struct EncodingFinding: Sendable {
  var encoding: TextEncoding
  /// Plain words, without any text of the file.
  var reason: String
  /// Something a person should look at.
  var warning: String?
}

/// What is kept of a file to judge its encoding: its bytes above ASCII with a few ASCII bytes after each run of them.
/// Four ASCII bytes in a row stand at a character's end in every encoding here but UTF-16, so characters stay whole.
struct EncodingSample {
  private(set) var bytes: [UInt8] = []
  /// Bytes above ASCII in the sample.
  private(set) var highCount = 0
  /// All bytes looked at.
  private(set) var scanned = 0
  private var asciiRun = Self.keptASCII
  private static let keptASCII = 4

  mutating func add(_ chunk: Span<UInt8>) {
    var index = 0
    while true {
      if asciiRun == Self.keptASCII { index = endOfASCII(in: chunk, from: index) }
      guard index < chunk.count else { break }
      let byte = chunk[index]
      if byte >= 0x80 {
        asciiRun = 0
        highCount += 1
      } else {
        asciiRun += 1
      }
      bytes.append(byte)
      index += 1
    }
    scanned += chunk.count
  }

  /// Whether more of the file could hardly change the judgement.
  var isEnough: Bool { highCount >= 4096 || (highCount >= 64 && scanned >= 4 << 20) }
}

/// The sample as one encoding reads it.
private struct Reading {
  /// Characters above ASCII.
  var characters = 0
  /// Those of three bytes or more in UTF-8.
  var longCharacters = 0
  /// Those among the frequent ones.
  var frequent = 0
  /// Those above U+FFFF.
  var supplementary = 0
  var replaced = 0
  /// Those above U+00FF.
  var beyondLatin1 = 0

  init?(_ sample: EncodingSample, as encoding: TextEncoding, isWhole: Bool, frequentCharacters: FrequentCharacters) {
    guard var decoder = TextDecoder(encoding: encoding, atStart: false) else { return nil }
    var text: [UInt8] = []
    _ = decoder.decode(sample.bytes.span, isFinal: isWhole, into: &text)
    replaced = decoder.replaced
    for scalar in String(decoding: text, as: UTF8.self).unicodeScalars where scalar.value >= 0x80 && scalar.value != 0xFFFD {
      characters += 1
      if scalar.value >= 0x800 { longCharacters += 1 }
      if scalar.value > 0xFFFF { supplementary += 1 }
      if scalar.value > 0xFF { beyondLatin1 += 1 }
      if frequentCharacters.contains(scalar.value) { frequent += 1 }
    }
  }
}

enum EncodingDetection {
  /// Judges a file by its first bytes and a sample. `isWhole`: the sample holds the file to its end.
  static func judge(head: Span<UInt8>, sample: EncodingSample, isWhole: Bool) -> EncodingFinding {
    if let marked = markedEncoding(of: head) {
      return EncodingFinding(encoding: marked, reason: "byte order mark")
    }
    if let wide = wideEncoding(of: head, hasHighBytes: sample.highCount > 0, isWhole: isWhole) { return wide }
    if sample.highCount == 0 { return EncodingFinding(encoding: .utf8, reason: "only ASCII characters") }
    return judge(sample, isWhole: isWhole)
  }

  /// The encoding whose mark stands first.
  static func markedEncoding(of head: Span<UInt8>) -> TextEncoding? {
    TextEncoding.allCases.first { $0.markLength(in: head) > 0 }
  }

  private static func judge(_ sample: EncodingSample, isWhole: Bool) -> EncodingFinding {
    let frequentCharacters = FrequentCharacters()
    func read(_ encoding: TextEncoding) -> Reading? {
      Reading(sample, as: encoding, isWhole: isWhole, frequentCharacters: frequentCharacters)
    }
    guard let utf8 = read(.utf8) else { return EncodingFinding(encoding: .utf8, reason: "no converter to compare with") }
    let gb18030 = read(.gb18030)
    if utf8.replaced == 0 {
      if utf8.longCharacters == 0, utf8.beyondLatin1 > 0, let gb18030, gb18030.replaced == 0,
        gb18030.frequent == gb18030.characters
      {
        return EncodingFinding(
          encoding: .gb18030, reason: "nothing but frequent Chinese characters, \(gb18030.characters) of them")
      }
      return EncodingFinding(encoding: .utf8, reason: "valid UTF-8, \(utf8.characters) characters above ASCII looked at")
    }
    // Bytes that speak for an encoding less those that speak against it; the first of equals wins.
    var best = (score: 3 * utf8.longCharacters - 4 * utf8.replaced, encoding: TextEncoding.utf8, reading: utf8)
    for (encoding, reading) in [(TextEncoding.gb18030, gb18030), (.big5, read(.big5))] {
      guard let reading else { continue }
      let score = 2 * reading.frequent + 4 * reading.supplementary - 4 * reading.replaced
      if score > best.score { best = (score, encoding, reading) }
    }
    guard best.score > 0 else { return rareOrWestern(sample, gb18030: gb18030) }
    let reading = best.reading
    return EncodingFinding(
      encoding: best.encoding,
      reason: "\(reading.frequent) of \(reading.characters) characters looked at are frequent Chinese ones",
      warning: reading.replaced == 0 ? nil : "\(reading.replaced) byte sequences looked at are not \(best.encoding.rawValue)")
  }

  /// No frequent character in sight: Chinese if pairs of high bytes are all there is, else Western.
  private static func rareOrWestern(_ sample: EncodingSample, gb18030: Reading?) -> EncodingFinding {
    if let gb18030, gb18030.replaced == 0, 2 * gb18030.characters == sample.highCount {
      return EncodingFinding(encoding: .gb18030, reason: "valid GB18030 of rare characters")
    }
    return EncodingFinding(
      encoding: .windows1252, reason: "neither UTF-8 nor Chinese",
      warning: "the encoding is a guess; set `encoding` if characters look wrong")
  }

  /// UTF-16 without a mark: even Chinese text holds delimiters, digits and line ends, of which one byte is zero.
  /// `isWhole`: the head is the whole file.
  private static func wideEncoding(of head: Span<UInt8>, hasHighBytes: Bool, isWhole: Bool) -> EncodingFinding? {
    guard !isWhole || head.count.isMultiple(of: 2) else { return nil }
    let units = min(head.count, 1 << 16) / 2
    guard units > 1 else { return nil }
    // One unit in fifty is ASCII at least, in a file that is all ASCII bytes one in four; one in fifty is odd at most.
    let leastASCII = hasHighBytes ? units / 50 : units / 4
    for (encoding, highByte) in [(TextEncoding.utf16LittleEndian, 1), (.utf16BigEndian, 0)] {
      var ascii = 0
      var plausible = 0
      for unit in 0..<units {
        let high = head[2 * unit + highByte]
        let low = head[2 * unit + 1 - highByte]
        switch (high, low) {
        case (0, 0x09), (0, 0x0A), (0, 0x0D), (0, 0x20...0x7E):
          ascii += 1
          plausible += 1
        case (0, 0xA0...0xFF), (0x20...0x22, _), (0x24...0x25, _), (0x30, _), (0x4E...0x9F, _), (0xD8...0xDF, _),
          (0xFF, 0x01...0xE5):
          plausible += 1
        default: break
        }
      }
      if ascii > 0 && ascii >= leastASCII && 50 * (units - plausible) <= units {
        return EncodingFinding(
          encoding: encoding, reason: "zero bytes as in UTF-16, \(ascii) of \(units) characters looked at are ASCII")
      }
    }
    return nil
  }
}
