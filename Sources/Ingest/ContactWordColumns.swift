// The columns of words in a contact export: what a distinct value means is worked out once and looked up after that.

internal import CSV
internal import CallCentre
internal import Engine
internal import Text

/// A column of closed words, with what its values were understood as.
struct WordColumn: Sendable {
  let field: ContactField
  let column: Int
  /// The raw value where the file has no such column.
  let constant: UInt8
  private var table = ByteTable()
  /// What `value` gives for a word that is not in the vocabulary.
  static var unknown: UInt8 { 255 }

  init(_ field: ContactField, _ column: Int, _ plan: ContactPlan) {
    self.field = field
    self.column = column
    constant = plan.constantWords[field] ?? 0
  }

  /// The raw value of a cell; 0 where it is missing.
  @inline(__always)
  mutating func value(_ text: borrowing Span<UInt8>, _ range: (start: Int, end: Int), _ plan: ContactPlan, _ decoding: CellDecoding) -> UInt8 {
    let known = known(text, range)
    return UInt8(truncatingIfNeeded: known >= 0 ? known : understand(text, range, plan, decoding))
  }

  /// The raw value of a cell whose text has been seen before; −1 for any other.
  @inline(__always)
  func known(_ text: borrowing Span<UInt8>, _ range: (start: Int, end: Int)) -> Int32 {
    if column < 0 { return Int32(constant) }
    return range.start == range.end ? 0 : table.value(text, range.start, range.end)
  }

  @inline(never)
  mutating func understand(_ text: borrowing Span<UInt8>, _ range: (start: Int, end: Int), _ plan: ContactPlan, _ decoding: CellDecoding) -> Int32 {
    let value = plan.isMissing(text, range, decoding) ? 0 : Int32(plan.word(field, plan.string(text, range, decoding)))
    table.insert(text, range.start, range.end, value: value)
    return value
  }
}

/// A column of free words, with their codes in the run's dictionary.
struct CodeColumn: Sendable {
  let field: ContactField
  let column: Int
  private let book: TextBook
  /// The code where the file has no such column; below 0 until it is known.
  private var constant: Int32 = -1
  private var table = ByteTable()

  init(_ field: ContactField, _ column: Int, _ book: TextBook) {
    self.field = field
    self.column = column
    self.book = book
  }

  /// The code of a cell, folded (A59) and mapped; 0 where it is missing.
  @inline(__always)
  mutating func code(
    _ text: borrowing Span<UInt8>, _ range: (start: Int, end: Int), _ plan: ContactPlan, _ decoding: CellDecoding
  ) throws(StageError) -> UInt16 {
    if column >= 0 {
      if range.start == range.end { return 0 }
      let known = table.value(text, range.start, range.end)
      if known >= 0 { return UInt16(truncatingIfNeeded: known) }
    } else if constant >= 0 {
      return UInt16(truncatingIfNeeded: constant)
    }
    return try understand(text, range, plan, decoding)
  }

  @inline(never)
  private mutating func understand(
    _ text: borrowing Span<UInt8>, _ range: (start: Int, end: Int), _ plan: ContactPlan, _ decoding: CellDecoding
  ) throws(StageError) -> UInt16 {
    var member = column < 0 ? plan.constantTexts[field] ?? "" : plan.string(text, range, decoding)
    if column >= 0, plan.isMissing(text, range, decoding) { member = "" }
    member = plan.values[field]?[ContactWords.fold(member)] ?? member
    let number = book.number(of: memberBytes(member))
    guard number <= UInt64(UInt16.max) else {
      throw .badData("\(plan.file): \(field.rawValue) has more than 65,535 distinct values; is the right column mapped?")
    }
    if column < 0 { constant = Int32(number) } else { table.insert(text, range.start, range.end, value: Int32(number)) }
    return UInt16(number)
  }
}
