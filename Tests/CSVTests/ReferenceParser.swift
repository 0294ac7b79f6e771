// What a record is, written once more as plainly as can be: a byte at a time over a whole text, no look at speed.

/// The strict rules of libcsv with the recovery of D19, for comparison.
struct ReferenceParser {
  let text: [UInt8]
  let delimiter: UInt8
  var quote = UInt8(ascii: "\"")
  /// A record of more bytes is a fault.
  var recordLimit = Int.max

  /// Begins of the physical lines.
  private var lineBegins: [Int] {
    var begins = [0]
    var index = 0
    while index < text.count {
      let isEnd = text[index] == 0x0A || (text[index] == 0x0D && !(index + 1 < text.count && text[index + 1] == 0x0A))
      index += 1
      if isEnd { begins.append(index) }
    }
    return begins
  }

  func records() -> [Expected] {
    let begins = lineBegins
    var result: [Expected] = []
    var number = 0
    while number < begins.count, begins[number] < text.count {
      switch limited(record(at: begins[number]), at: begins[number]) {
      case .blank: number += 1
      case .fault:
        result.append(Expected(number + 1, nil))
        number += 1
      case .record(let cells, let end):
        result.append(Expected(number + 1, cells.map { String(decoding: $0, as: UTF8.self) }))
        while number < begins.count, begins[number] < end { number += 1 }
      }
    }
    return result
  }

  private enum Attempt {
    case blank
    case fault
    case record(cells: [[UInt8]], end: Int)
  }

  /// Number of physical lines.
  var lineCount: Int { lineBegins.count { $0 < text.count } }

  /// A record that is too long, its line end not counted, is a fault, and so is a line of blanks.
  private func limited(_ attempt: Attempt, at start: Int) -> Attempt {
    var end = start
    switch attempt {
    case .fault: return .fault
    case .blank: while end < text.count, !isLineEnd(text[end]) { end += 1 }
    case .record(_, let next):
      end = next
      if text[end - 1] == 0x0A { end -= 1 }
      if end > start, text[end - 1] == 0x0D { end -= 1 }
    }
    return end - start > recordLimit ? .fault : attempt
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (byte == 0x09 && delimiter != 0x09) }
  private func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }

  /// Reads one record from `start` on; its end lies behind the line end.
  private func record(at start: Int) -> Attempt {
    var cells: [[UInt8]] = []
    var index = start
    while true {
      while index < text.count, isBlank(text[index]) { index += 1 }
      var cell: [UInt8] = []
      if index < text.count, text[index] == quote {
        index += 1
        while true {
          guard index < text.count else { return .fault }
          if text[index] != quote {
            cell.append(text[index])
            index += 1
          } else if index + 1 < text.count, text[index + 1] == quote {
            cell.append(quote)
            index += 2
          } else {
            index += 1
            break
          }
        }
        while index < text.count, isBlank(text[index]) { index += 1 }
        if index < text.count, text[index] != delimiter, !isLineEnd(text[index]) { return .fault }
      } else {
        while index < text.count, text[index] != delimiter, !isLineEnd(text[index]) {
          if text[index] == quote { return .fault }
          cell.append(text[index])
          index += 1
        }
        while let last = cell.last, isBlank(last) { cell.removeLast() }
        let isOnly = cells.isEmpty && (index == text.count || isLineEnd(text[index]))
        if cell.isEmpty && isOnly { return .blank }
      }
      cells.append(cell)
      if index == text.count { return .record(cells: cells, end: index) }
      if isLineEnd(text[index]) {
        let isPair = text[index] == 0x0D && index + 1 < text.count && text[index + 1] == 0x0A
        return .record(cells: cells, end: index + (isPair ? 2 : 1))
      }
      index += 1
    }
  }
}
