// Which delimiter a file has: the one that cuts the header and the rows into the same, greatest number of fields.

/// A delimiter, and why.
struct DelimiterFinding: Sendable {
  var delimiter: UInt8
  /// Plain words, without any text of the file.
  var reason: String
  var warning: String?
}

enum DelimiterDetection {
  /// Records looked at: the header and fifty rows.
  private static let recordLimit = 51

  /// How the first records look when cut at one delimiter.
  private struct Trial {
    let delimiter: UInt8
    /// Fields of the first record; 0 when it is a fault or there is none.
    let header: Int
    /// Fields of each record after it; 0 for a fault.
    let rows: [Int]

    var agreeing: Int { rows.count { $0 == header } }

    /// 2: nine rows in ten agree with the header, 1: half of them, 0: fewer.
    var agreement: Int {
      if 10 * agreeing >= 9 * rows.count { return 2 }
      return 2 * agreeing >= rows.count ? 1 : 0
    }

    /// The commonest number of fields among the rows, the greater of equals, and how many rows have it.
    var commonest: (fields: Int, rows: Int) {
      var best = (fields: 0, rows: 0)
      for fields in Set(rows).sorted() {
        let count = rows.count { $0 == fields }
        if count >= best.rows { best = (fields, count) }
      }
      return best
    }
  }

  /// Judges decoded text from the beginning of a file. `isWhole`: it is the file to its end.
  static func judge(_ text: Span<UInt8>, quote: UInt8, isWhole: Bool) -> DelimiterFinding {
    var trials: [Trial] = []
    for delimiter in Dialect.delimiters { trials.append(attempt(text, delimiter: delimiter, quote: quote, isWhole: isWhole)) }
    var best: Trial?
    for trial in trials where trial.header >= 2 {
      if let best, (best.agreement, best.header) >= (trial.agreement, trial.header) { continue }
      best = trial
    }
    if let best { return finding(best) }
    return fallback(trials)
  }

  private static func finding(_ trial: Trial) -> DelimiterFinding {
    let name = Dialect.name(ofDelimiter: trial.delimiter)
    if trial.rows.isEmpty {
      return DelimiterFinding(delimiter: trial.delimiter, reason: "\(name): the header has \(trial.header) fields, no rows")
    }
    let reason = "\(name): the header has \(trial.header) fields, as have \(trial.agreeing) of the first \(trial.rows.count) rows"
    return DelimiterFinding(
      delimiter: trial.delimiter, reason: reason,
      warning: trial.agreement == 2
        ? nil : "rows do not agree with the header on any delimiter; set `delimiter` if columns look wrong")
  }

  /// The first record is not cut by any delimiter: a title stands above the header, or there is one column.
  private static func fallback(_ trials: [Trial]) -> DelimiterFinding {
    var best: Trial?
    for trial in trials where trial.commonest.fields >= 2 && 2 * trial.commonest.rows >= trial.rows.count {
      if let best, best.commonest.fields >= trial.commonest.fields { continue }
      best = trial
    }
    if let best {
      let name = Dialect.name(ofDelimiter: best.delimiter)
      return DelimiterFinding(
        delimiter: best.delimiter, reason: "\(name): most rows have \(best.commonest.fields) fields, the first record has one",
        warning: "the first record has one field and the rows have more: does a title stand above the header?")
    }
    return DelimiterFinding(delimiter: UInt8(ascii: ","), reason: "no delimiter found: one column, read with comma")
  }

  private static func attempt(_ text: Span<UInt8>, delimiter: UInt8, quote: UInt8, isWhole: Bool) -> Trial {
    var parser = LibCSVParser(delimiter: delimiter, quote: quote)
    var block = RecordBlock()
    var start = 0
    while block.records.count < recordLimit {
      let rest = text.extracting(start..<text.count)
      // What cannot be read on (a record of 2 GiB) ends the trial.
      guard let used = try? parser.parse(rest, isFinal: isWhole, limit: 1, into: &block), used > 0 else { break }
      start += used
    }
    let counts = block.records.map { Int($0.fieldCount) }
    return Trial(delimiter: delimiter, header: counts.first ?? 0, rows: Array(counts.dropFirst()))
  }
}
