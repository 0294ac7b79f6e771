// A line whose quotes do not add up, put together again so that it has the table's number of fields.

/// Finds the cheapest reading of a line as a given number of fields. The line is cut at every delimiter; the pieces are
/// joined again where quotes say so, and what costs least is taken: a well quoted field costs nothing, a quote that is
/// taken for text a little, a field of which one quote is missing more.
struct QuoteAssembly {
  let quote: UInt8
  let escape: UInt8?
  let delimiter: UInt8
  /// In columns quoted by habit a lone quote is half of a pair.
  let shape: TableShape
  /// Lines with more pieces than this are left as they are.
  private static let mostPieces = 1024
  /// So many combinations are tried at most.
  private static let mostTrials = 20_000
  private static let impossible = Int32.max / 4

  /// What one field costs, and how it is written.
  private enum Form {
    case plain
    case quoted
    case openOnly
    case closeOnly
  }

  private struct Choice {
    var cost: Int32
    var pieces: Int16
  }

  /// The fields of `line` (without its record end), as many as the table has, and the cost; nil when there is no such reading.
  func fields(of line: [UInt8]) -> (texts: [[UInt8]], cost: Int)? {
    let cuts = pieces(of: line)
    let joins = cuts.count - shape.width
    guard shape.width > 0, joins >= 0, cuts.count <= QuoteAssembly.mostPieces else { return nil }
    guard cuts.count * joins * joins <= QuoteAssembly.mostTrials else { return nil }
    // best[piece][joins made]: the cheapest reading of all pieces from `piece` on with so many joins left to make.
    var best = [Choice](
      repeating: Choice(cost: QuoteAssembly.impossible, pieces: 0), count: (cuts.count + 1) * (joins + 1))
    best[cuts.count * (joins + 1)] = Choice(cost: 0, pieces: 0)
    for piece in stride(from: cuts.count - 1, through: 0, by: -1) {
      for left in 0...joins {
        var choice = Choice(cost: QuoteAssembly.impossible, pieces: 0)
        // The pieces before it, less the joins made among them; fewer pieces than that cannot be joined so often.
        let column = piece - (joins - left)
        if column < 0 { continue }
        for made in 0...left where piece + made < cuts.count {
          let rest = best[(piece + made + 1) * (joins + 1) + left - made].cost
          if rest >= QuoteAssembly.impossible { continue }
          let range = cuts[piece].lowerBound..<cuts[piece + made].upperBound
          let cost = rest + self.cost(of: line, range, joins: made, column: column).cost
          if cost < choice.cost { choice = Choice(cost: cost, pieces: Int16(made + 1)) }
        }
        best[piece * (joins + 1) + left] = choice
      }
    }
    let total = best[joins].cost
    if total >= QuoteAssembly.impossible { return nil }
    var texts: [[UInt8]] = []
    var piece = 0
    var left = joins
    while piece < cuts.count {
      let count = Int(best[piece * (joins + 1) + left].pieces)
      let range = cuts[piece].lowerBound..<cuts[piece + count - 1].upperBound
      texts.append(text(of: line, range, form: cost(of: line, range, joins: count - 1, column: texts.count).form))
      left -= count - 1
      piece += count
    }
    return (texts, Int(total))
  }

  private func pieces(of line: [UInt8]) -> [Range<Int>] {
    var cuts: [Range<Int>] = []
    var start = 0
    var position = 0
    while position < line.count {
      if let escape, line[position] == escape, position + 1 < line.count {
        position += 2
        continue
      }
      if line[position] == delimiter {
        cuts.append(start..<position)
        start = position + 1
      }
      position += 1
    }
    cuts.append(min(start, line.count)..<line.count)
    return cuts
  }

  private func cost(of line: [UInt8], _ range: Range<Int>, joins: Int, column: Int) -> (cost: Int32, form: Form) {
    let range = withoutBlanks(line, range)
    guard !range.isEmpty else { return (joins == 0 ? 0 : QuoteAssembly.impossible, .plain) }
    let opens = line[range.lowerBound] == quote
    let closes = line[range.upperBound - 1] == quote
    if opens && closes && range.count >= 2 {
      return (3 * Int32(strays(in: line, range.lowerBound + 1..<range.upperBound - 1)), .quoted)
    }
    if joins > 0 && !opens && !closes { return (QuoteAssembly.impossible, .plain) }
    let hasBreak = line[range].contains { $0 == 0x0A || $0 == 0x0D }
    if joins == 0 {
      let quotes = line[range].count { $0 == quote }
      if hasBreak { return (QuoteAssembly.impossible, .plain) }
      if shape.isQuoted(column: column) && quotes == 1 && opens != closes { return (4, opens ? .openOnly : .closeOnly) }
      return (quotes == 0 ? 0 : 2 + Int32(quotes), .plain)
    }
    if hasBreak { return (QuoteAssembly.impossible, .plain) }
    if opens { return (6 + 3 * Int32(strays(in: line, range.lowerBound + 1..<range.upperBound)), .openOnly) }
    if closes { return (6 + 3 * Int32(strays(in: line, range.lowerBound..<range.upperBound - 1)), .closeOnly) }
    return (QuoteAssembly.impossible, .plain)
  }

  /// Quotes in `range` that are neither doubled nor escaped.
  private func strays(in line: [UInt8], _ range: Range<Int>) -> Int {
    var count = 0
    var position = range.lowerBound
    while position < range.upperBound {
      if let escape, line[position] == escape {
        position += 2
        continue
      }
      if line[position] == quote {
        if position + 1 < range.upperBound && line[position + 1] == quote { position += 1 } else { count += 1 }
      }
      position += 1
    }
    return count
  }

  private func text(of line: [UInt8], _ range: Range<Int>, form: Form) -> [UInt8] {
    let trimmed = withoutBlanks(line, range)
    switch form {
    case .plain: return unescaped(line, range, doubled: false)
    case .quoted: return unescaped(line, trimmed.lowerBound + 1..<trimmed.upperBound - 1, doubled: true)
    case .openOnly: return unescaped(line, trimmed.lowerBound + 1..<range.upperBound, doubled: true)
    case .closeOnly: return unescaped(line, range.lowerBound..<trimmed.upperBound - 1, doubled: true)
    }
  }

  private func unescaped(_ line: [UInt8], _ range: Range<Int>, doubled: Bool) -> [UInt8] {
    var text: [UInt8] = []
    var position = range.lowerBound
    while position < range.upperBound {
      let next = position + 1 < range.upperBound ? line[position + 1] : nil
      if let escape, line[position] == escape, let next, next == quote || next == escape || next == delimiter {
        position += 1
      } else if doubled && line[position] == quote && next == quote {
        position += 1
      }
      text.append(line[position])
      position += 1
    }
    return text
  }

  private func withoutBlanks(_ line: [UInt8], _ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end && line[start] == 0x20 && delimiter != 0x20 { start += 1 }
    while end > start && line[end - 1] == 0x20 && delimiter != 0x20 { end -= 1 }
    return start..<end
  }
}
