// How near a conversion comes to the truth: precision, recall and their mean for header, records and cells.

import CSV

/// Ten measures of one file, each from 0 to 1.
struct ConversionScore {
  var measures: [Double]

  var total: Double { measures.reduce(0, +) }

  /// Empty cells at the end of a record say nothing.
  init(_ records: [[String]]?, truth: CleanTable) {
    guard let records else {
      measures = [Double](repeating: 0, count: 10)
      return
    }
    let found = records.map(ConversionScore.trimmed)
    let header = truth.header.isEmpty ? [] : [ConversionScore.trimmed(truth.header)]
    let rows = truth.rows.map(ConversionScore.trimmed)
    let foundRows = Array(found.dropFirst())
    measures = [1]
    measures += ConversionScore.compare(found.first ?? [], header.first ?? [])
    measures += ConversionScore.compare(foundRows, rows)
    measures += ConversionScore.compare(found.flatMap { $0 }, (header + rows).flatMap { $0 })
  }

  private static func trimmed(_ record: [String]) -> [String] {
    var record = record
    while record.last == "" { record.removeLast() }
    return record
  }

  /// Precision, recall and F1 of two bags.
  private static func compare<Value: Hashable>(_ found: [Value], _ truth: [Value]) -> [Double] {
    var bag: [Value: Int] = [:]
    for value in truth { bag[value, default: 0] += 1 }
    var right = 0
    for value in found where bag[value, default: 0] > 0 {
      bag[value, default: 0] -= 1
      right += 1
    }
    let precision = found.isEmpty ? (truth.isEmpty ? 1 : 0) : Double(right) / Double(found.count)
    let recall = truth.isEmpty ? (found.isEmpty ? 1 : 0) : Double(right) / Double(truth.count)
    return [precision, recall, precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall)]
  }
}

/// Converts a file as `callqa convert` does; nil where that fails.
func convert(_ bytes: [UInt8], given: DialectSettings = DialectSettings()) throws -> [UInt8] {
  let file = try ScratchFile(bytes)
  return try withExtendedLifetime(file) {
    var conversion = try Conversion(path: file.path, found: try detectDialect(path: file.path, given: given))
    var writer = CSVWriter(guardsFormulas: false)
    while try conversion.next(into: &writer) {}
    return writer.bytes
  }
}

/// Reads RFC 4180 text strictly, as any reader of CSV does.
func strictRecords(_ bytes: [UInt8]) -> [[String]] {
  var records: [[String]] = []
  var record: [String] = []
  var cell: [UInt8] = []
  var isQuoted = false
  var index = 0
  while index < bytes.count {
    let byte = bytes[index]
    if isQuoted {
      if byte != 0x22 {
        cell.append(byte)
      } else if index + 1 < bytes.count && bytes[index + 1] == 0x22 {
        cell.append(byte)
        index += 1
      } else {
        isQuoted = false
      }
    } else if byte == 0x22 && cell.isEmpty {
      isQuoted = true
    } else if byte == 0x2C || byte == 0x0A {
      record.append(String(decoding: cell, as: UTF8.self))
      cell = []
      if byte == 0x0A {
        records.append(record)
        record = []
      }
    } else {
      cell.append(byte)
    }
    index += 1
  }
  return records
}
