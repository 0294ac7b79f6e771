// Which columns of a table are quoted by habit.

extension StructureDetection {
  /// By column, whether the cells that could do without quotes have them all the same. The first record of full width may be
  /// the header and does not count.
  static func quotedColumns(_ text: Span<UInt8>, dialect: Dialect, width: Int, isWhole: Bool) -> [Bool] {
    let splitter = RecordSplitter(dialect)
    var list = FieldList()
    var counts = [(quoted: Int, filled: Int)](repeating: (0, 0), count: width)
    var (records, position, seen) = (0, 0, false)
    while records < 200, position < text.count,
      let end = splitter.split(text, from: position, isFinal: isWhole, into: &list), end > position
    {
      position = end
      records += 1
      if list.fields.count != width || list.strayQuotes > 0 || list.isUnclosed { continue }
      if !seen {
        seen = true
        continue
      }
      for column in 0..<width {
        let cell = list.bytes(of: column, in: text)
        let mustBeQuoted = cell.contains { $0 == dialect.delimiter || $0 == dialect.quote || $0 == 0x0A || $0 == 0x0D }
        if cell.isEmpty || mustBeQuoted { continue }
        counts[column].filled += 1
        if list.fields[column].isQuoted { counts[column].quoted += 1 }
      }
    }
    return counts.map { $0.quoted >= 2 && 10 * $0.quoted >= 9 * $0.filled }
  }
}
