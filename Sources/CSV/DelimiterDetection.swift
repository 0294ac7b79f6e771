// Which delimiter, quote and escape a file has: those that cut it into the most even table of plain values.

/// The signs of a dialect, and why.
struct SignsFinding: Sendable {
  var dialect: Dialect
  /// Plain words, without any text of the file.
  var delimiterReason: String
  var quoteReason: String
  var warning: String?
}

enum DelimiterDetection {
  /// Signs that are tried as delimiters, the likeliest first.
  static let candidates: [UInt8] =
    Dialect.delimiters + [0x01, 0x1E, 0x1F] + Array("^~#&*: ".utf8)

  /// Records and bytes looked at.
  private static let recordLimit = 200
  private static let byteLimit = 1 << 17

  /// Judges decoded text from the first line behind the preamble. `isWhole`: it is the file to its end.
  static func judge(_ text: Span<UInt8>, given: DialectSettings, encoding: TextEncoding, isWhole: Bool) -> SignsFinding {
    let size = min(text.count, byteLimit)
    let head = text.extracting(0..<size)
    let isHeadWhole = isWhole && size == text.count
    var best: Trial?
    for dialect in dialects(head, given: given, encoding: encoding) {
      let trial = Trial(head, dialect: dialect, isWhole: isHeadWhole, recordLimit: recordLimit)
      if !trial.isSure && given.delimiter == nil { continue }
      if best.map({ trial.score > 1.0001 * $0.score }) ?? true { best = trial }
    }
    guard var best else {
      let dialect = plain(given, encoding: encoding)
      return SignsFinding(
        dialect: dialect, delimiterReason: "no delimiter found: one column, read with comma", quoteReason: "by default")
    }
    if given.recordDelimiter == nil { best = withBestRecordEnd(best, head, isWhole: isHeadWhole) }
    return finding(best, given: given)
  }

  private static func plain(_ given: DialectSettings, encoding: TextEncoding) -> Dialect {
    var dialect = Dialect(encoding: encoding, recordDelimiter: given.recordDelimiter)
    if let delimiter = given.delimiter { dialect.delimiter = delimiter }
    if case .sign(let sign) = given.escape { dialect.escape = sign }
    dialect.hasBlankAfterDelimiter = given.hasBlankAfterDelimiter ?? false
    switch given.quote {
    case nil: break
    case .none?: dialect.quote = nil
    case .sign(let sign)?: dialect.quote = sign
    }
    return dialect
  }

  /// All dialects that the signs in `text` allow, the likeliest first.
  private static func dialects(_ text: Span<UInt8>, given: DialectSettings, encoding: TextEncoding) -> [Dialect] {
    let plain = plain(given, encoding: encoding)
    func holds(_ byte: UInt8) -> Bool { firstIndex(of: byte, in: text, from: 0) != nil }
    var escapes: [UInt8?] = [plain.escape]
    if given.escape == nil && holds(UInt8(ascii: "\\")) { escapes.append(UInt8(ascii: "\\")) }
    var quotes: [UInt8?] = [plain.quote]
    if given.quote == nil {
      for sign in [UInt8(ascii: "'"), UInt8(ascii: "`")] where holds(sign) { quotes.append(sign) }
    }
    let delimiters = given.delimiter.map { [$0] } ?? candidates.filter { $0 == UInt8(ascii: ",") || holds($0) }
    var dialects: [Dialect] = []
    for escape in escapes {
      for quote in quotes {
        for delimiter in delimiters {
          var dialect = plain
          (dialect.escape, dialect.quote, dialect.delimiter) = (escape, quote, delimiter)
          dialects.append(dialect)
        }
      }
    }
    return dialects
  }

  /// Line ends of one kind may stand inside unquoted cells, where the records end with another kind.
  private static func withBestRecordEnd(_ trial: Trial, _ text: Span<UInt8>, isWhole: Bool) -> Trial {
    let ends = LineEnds(text)
    var best = trial
    for (recordDelimiter, isPossible) in [
      (RecordDelimiter.carriageReturnLineFeed, ends.pairs > 0 && ends.lineFeeds + ends.carriageReturns > 0),
      (.lineFeed, ends.lineFeeds > 0 && ends.carriageReturns > 0),
    ] where isPossible {
      var dialect = trial.dialect
      dialect.recordDelimiter = recordDelimiter
      let other = Trial(text, dialect: dialect, isWhole: isWhole, recordLimit: recordLimit)
      // The header is the same either way; only rows are cut by the other line ends.
      if other.width == trial.widths.first && other.widths.count >= 3 && other.score > 1.02 * best.score { best = other }
    }
    return best
  }

  private static func finding(_ trial: Trial, given: DialectSettings) -> SignsFinding {
    var dialect = trial.dialect
    if given.hasBlankAfterDelimiter == nil { dialect.hasBlankAfterDelimiter = trial.hasBlankAfterDelimiter }
    let quoteReason = quoteReason(trial, given: given)
    if given.delimiter != nil {
      return SignsFinding(dialect: dialect, delimiterReason: "as given", quoteReason: quoteReason)
    }
    if trial.width < 2 {
      dialect.delimiter = UInt8(ascii: ",")
      dialect.hasBlankAfterDelimiter = false
      return SignsFinding(
        dialect: dialect, delimiterReason: "no delimiter found: one column, read with comma", quoteReason: quoteReason)
    }
    let name = Dialect.name(ofDelimiter: dialect.delimiter) + (dialect.hasBlankAfterDelimiter ? " and a blank" : "")
    let (header, rows) = (trial.widths.first ?? 0, trial.widths.dropFirst().prefix(50))
    var reason: String
    var isEven = true
    if rows.isEmpty {
      reason = "\(name): the header has \(header) fields, no rows"
    } else if header == trial.width {
      let agreeing = rows.count { $0 == header }
      isEven = 10 * agreeing >= 9 * rows.count
      reason = "\(name): the header has \(header) fields, as have \(agreeing) of the first \(rows.count) rows"
    } else {
      let agreeing = rows.count { $0 == trial.width }
      isEven = 10 * agreeing >= 9 * rows.count
      reason = "\(name): \(agreeing) of the first \(rows.count) rows have \(trial.width) fields, the first record has \(header)"
    }
    if dialect.recordDelimiter != nil { reason += "; other line ends stand inside cells" }
    return SignsFinding(
      dialect: dialect, delimiterReason: reason, quoteReason: quoteReason,
      warning: isEven ? nil : "rows do not agree with the header on any delimiter; set `delimiter` if columns look wrong")
  }

  private static func quoteReason(_ trial: Trial, given: DialectSettings) -> String {
    let used = trial.quotedFields == 0 ? "none is used" : "\(trial.quotedFields) fields looked at are quoted"
    let quote = given.quote != nil ? "as given" : used
    let escaped = trial.dialect.escape == nil ? "a quote inside is doubled" : "\(trial.escapes) signs are escaped by a backslash"
    let escape = given.escape != nil ? "escape as given" : escaped
    return "\(quote), \(escape)"
  }
}

/// How often each kind of line end stands in a text.
private struct LineEnds {
  var pairs = 0
  var lineFeeds = 0
  var carriageReturns = 0

  init(_ text: Span<UInt8>) {
    var position = 0
    while position < text.count {
      if text[position] == 0x0A {
        lineFeeds += 1
      } else if text[position] == 0x0D {
        if position + 1 < text.count && text[position + 1] == 0x0A {
          pairs += 1
          position += 1
        } else {
          carriageReturns += 1
        }
      }
      position += 1
    }
  }
}
