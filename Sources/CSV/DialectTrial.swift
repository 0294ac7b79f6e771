// The head of a file as one dialect cuts it, and how good a table that makes.

/// How the first records look in one dialect.
struct Trial {
  let dialect: Dialect
  /// Fields of each record.
  private(set) var widths: [Int] = []
  /// The commonest width, the greater of equals.
  private(set) var width = 0
  /// 0…1: evenness of the table and plainness of its values.
  private(set) var score = 0.0
  private(set) var quotedFields = 0
  private(set) var escapes = 0
  /// Unquoted filled fields behind a delimiter, and those of them that begin with a blank.
  private var followers = 0
  private var blankFollowers = 0
  private var strayQuotes = 0
  /// Agreeing records among those looked at.
  private var share = 0.0

  init(_ text: Span<UInt8>, dialect: Dialect, isWhole: Bool, recordLimit: Int) {
    self.dialect = dialect
    let splitter = RecordSplitter(dialect)
    var list = FieldList()
    var plainness: [Double] = []
    var lineKinds = [0, 0]
    var position = 0
    while widths.count < recordLimit, position < text.count,
      let end = splitter.split(text, from: position, isFinal: isWhole || widths.isEmpty, into: &list)
    {
      if list.isUnclosed && isWhole == false && !widths.isEmpty { break }
      let isBlank = list.fields.count == 1 && list.fields[0].start == list.fields[0].end && list.quotedFields == 0
      if !isBlank {
        let value = add(list, text)
        plainness.append(value.plainness)
        lineKinds[value.isTypedLine ? 1 : 0] += 1
      }
      position = end
    }
    judge(plainness, typedLines: lineKinds[1])
  }

  /// Signs that stand in ordinary text too are delimiters only where they cut nearly every record alike.
  var isSure: Bool {
    switch dialect.delimiter {
    case UInt8(ascii: " "), UInt8(ascii: ":"), UInt8(ascii: "*"), UInt8(ascii: "&"), UInt8(ascii: "#"):
      width >= 3 && share >= 0.95 && widths.first == width && widths.count >= 3
    default: true
    }
  }

  /// Whether one blank goes with each delimiter.
  var hasBlankAfterDelimiter: Bool {
    dialect.delimiter != 0x20 && followers >= 4 && 100 * blankFollowers >= 97 * followers
  }

  private var prior: Double {
    switch dialect.delimiter {
    case UInt8(ascii: ","), UInt8(ascii: "\t"), UInt8(ascii: ";"), UInt8(ascii: "|"), 0..<0x20: 1
    case UInt8(ascii: "^"), UInt8(ascii: "~"): 0.9
    case UInt8(ascii: ":"), UInt8(ascii: " "): 0.5
    default: 0.7
    }
  }

  private mutating func add(_ list: FieldList, _ text: Span<UInt8>) -> (plainness: Double, isTypedLine: Bool) {
    widths.append(list.fields.count)
    strayQuotes += list.strayQuotes + (list.isUnclosed ? 3 : 0)
    quotedFields += list.quotedFields
    escapes += list.escapes
    var sum = 0.0
    var isTyped = false
    for (index, field) in list.fields.enumerated() {
      let bytes = list.bytes(of: index, in: text)
      let kind = CellKind(bytes)
      isTyped = kind.isTyped
      if index > 0 && !field.isCooked && !bytes.isEmpty && text[field.start - 1] == dialect.delimiter {
        followers += 1
        if bytes.first == 0x20 { blankFollowers += 1 }
      }
      switch kind {
      case .empty: sum += 0.8
      case .number, .stamp, .link, .code: sum += 1
      case .text: sum += plainness(of: bytes)
      }
    }
    return (sum / Double(max(1, list.fields.count)), isTyped && list.fields.count == 1)
  }

  /// 1 for words, less for text that looks as if it were cut at the wrong signs.
  private func plainness(of text: ArraySlice<UInt8>) -> Double {
    guard let first = text.first, let last = text.last else { return 1 }
    let quotes = [UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`")]
    if quotes.contains(first) || quotes.contains(last) { return 0.2 }
    var value = 0.95
    var previous: UInt8 = 0
    for byte in text {
      switch byte {
      case UInt8(ascii: "\t"), UInt8(ascii: "|"), 0x01, 0x1E, 0x1F: return 0.2
      case UInt8(ascii: ";"), UInt8(ascii: "\""), UInt8(ascii: "\\"): value = min(value, 0.5)
      case UInt8(ascii: "^"), UInt8(ascii: "~"): value = min(value, 0.5)
      case 0x21...0xFF where previous == UInt8(ascii: ","): value = min(value, 0.5)
      default: break
      }
      previous = byte
    }
    return value
  }

  private mutating func judge(_ plainness: [Double], typedLines: Int) {
    var counts: [Int: Int] = [:]
    for width in widths { counts[width, default: 0] += 1 }
    for (width, count) in counts where (count, width) > (counts[self.width] ?? 0, self.width) { self.width = width }
    guard !widths.isEmpty else { return }
    let agreeing = widths.indices.filter { widths[$0] == width }
    let value = agreeing.map { plainness[$0] }.reduce(0, +) / Double(agreeing.count)
    if width < 2 {
      // One column: as good as its lines are values.
      score = (10 * typedLines >= 8 * widths.count ? 0.5 : 0.08) * value
      share = 1
      return
    }
    // Lines above and below the table count little.
    let edge = min(20, widths.count / 2)
    let leading = min(edge, agreeing.first ?? 0)
    let trailing = min(edge, widths.count - 1 - (agreeing.last ?? 0))
    let inner = widths.count - leading - trailing
    share = Double(agreeing.count) / Double(max(1, inner)) * (1 - 0.5 * Double(leading + trailing) / Double(widths.count))
    let strays = min(1, Double(strayQuotes) / Double(widths.count))
    score = prior * share * share * (1 - 1 / Double(width)) * value * value * (1 - 0.6 * strays)
  }
}
