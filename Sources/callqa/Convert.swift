// `callqa convert`: any export, however polluted, as clean UTF-8 CSV: what the reader understood.

internal import CSV
internal import Foundation
internal import RunFolder

/// What is to be converted, as the flags say it.
struct ConvertRequest {
  let path: String
  let output: String?
  let given: DialectSettings
  let isQuiet: Bool

  /// Writes the clean file, then says on stderr how the file was understood.
  func run() throws(Ending) {
    do {
      let found = try detectDialect(path: path, given: given)
      var conversion = try Conversion(path: path, found: found)
      if let output {
        try write(&conversion, beside: output)
      } else {
        try writeToStandardOutput(&conversion)
      }
      if !isQuiet { say(ConvertSummary(path: path, found: found, counts: conversion.counts).lines) }
    } catch let error as CSVError {
      throw Ending(ConvertRequest.exitCode(error), error.description)
    } catch let error as RunFolderError {
      let message = error.description.replacing(" The last published report is unchanged.", with: "")
      throw Ending(error.exitCode, message)
    } catch let ending as Ending {
      throw ending
    } catch {
      throw Ending(Ending.io, "standard output: writing failed; check where it leads")
    }
  }

  private static func exitCode(_ error: CSVError) -> Int32 {
    switch error.what {
    case .missing, .notAFile: Ending.inputMissing
    case .notText, .damagedArchive, .recordTooLarge, .quoting, .undecodable: Ending.badData
    case .unreadable, .readFailed, .encodingUnavailable, .outOfMemory: Ending.io
    }
  }

  private func say(_ lines: [String]) {
    FileHandle.standardError.write(Data(lines.map { $0 + "\n" }.joined().utf8))
  }

  // MARK: Writing

  /// The output file appears whole, in the place of an older one, or not at all.
  private func write(_ conversion: inout Conversion, beside output: String) throws {
    let files = FileSystem()
    if let target = files.realPath(output), target == files.realPath(path) {
      throw Ending(Ending.usage, "-o \(output): is the file to be converted; name another one")
    }
    if try files.kind(output, followingLinks: true) == .folder {
      throw Ending(Ending.cantCreate, "-o \(output): is a folder, wanted the name of a file")
    }
    let slash = output.lastIndex(of: "/").map { output.index(after: $0) } ?? output.startIndex
    let part = output[..<slash] + "." + output[slash...] + ".part"
    if try files.kind(String(part)) != nil { try files.removeFile(String(part)) }
    var file = try files.create(String(part))
    do {
      try ConvertRequest.each(&conversion) { bytes in try file.write(bytes) }
      try file.finish()
      try files.rename(String(part), to: output)
    } catch {
      try? files.removeFile(String(part))
      throw error
    }
  }

  private func writeToStandardOutput(_ conversion: inout Conversion) throws {
    do {
      try ConvertRequest.each(&conversion) { bytes in try FileHandle.standardOutput.write(contentsOf: Data(bytes)) }
    } catch let error as CSVError {
      throw error
    } catch {
      // Whoever reads may stop reading: that is no failure.
      let cause = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
      if cause?.code == Int(POSIXErrorCode.EPIPE.rawValue) { return }
      throw error
    }
  }

  private static func each(_ conversion: inout Conversion, _ body: ([UInt8]) throws -> Void) throws {
    var writer = CSVWriter(guardsFormulas: false)
    while try conversion.next(into: &writer) {
      if !writer.bytes.isEmpty { try body(writer.bytes) }
      writer.clear()
    }
  }
}

/// How a file was understood, in lines for a person. They hold no text of the file.
private struct ConvertSummary {
  let path: String
  let found: DetectedDialect
  let counts: ConversionCounts

  var lines: [String] {
    var lines = ["\(path): \(counts.records) records"]
    let dialect = found.dialect
    lines.append("  encoding   \(dialect.encoding.rawValue) (\(found.encodingReason))")
    lines.append("  delimiter  \(Dialect.name(ofDelimiter: dialect.delimiter)) (\(found.delimiterReason))")
    lines.append("  quote      \(dialect.quote.map { Dialect.name(ofDelimiter: $0) } ?? "none") (\(found.quoteReason))")
    for reason in found.structureReasons { lines.append("  table      \(reason)") }
    for warning in found.warnings { lines.append("  warning    \(warning)") }
    for (count, text) in findings where count > 0 { lines.append("  \(text): \(count)") }
    return lines
  }

  private var findings: [(Int, String)] {
    let lenient = counts.lenient
    let other = lenient.otherDelimiter + lenient.otherQuote + lenient.otherEscape + lenient.otherRecordEnd
    return [
      (counts.preambleLines, "lines above the header, left out"), (counts.footnoteLines, "lines below the last record, left out"),
      (counts.repeatedHeaders, "repeated headers, left out"), (lenient.blankLines, "blank lines, left out"),
      (counts.totals, "totals rows, kept"), (counts.short, "records with fewer fields than the header, kept"),
      (counts.long, "records with more fields than the header, kept"), (lenient.quoting, "records that strict reading would reject for their quotes, kept"),
      (lenient.reassembled, "records whose quotes were put right by the number of fields"),
      (other, "records with other signs than the rest of the file, read by those"),
      (lenient.rejoined, "records put together from lines cut inside a cell"),
      (lenient.delimiterPutBack, "records in which a delimiter missing beside a quote was put back"),
      (counts.zeroBytes, "NUL bytes, left out"),
      (counts.undecodable, "byte sequences that the encoding does not know, replaced by U+FFFD"),
      (counts.repairedCells, "cells that were UTF-8 read as windows-1252, repaired"),
    ]
  }
}

/// Signs as a person writes them in a flag.
enum SignWord {
  /// The byte that `word` means: itself, a name, `\t`, or `0x2C`; nil when it is no single ASCII sign.
  static func byte(_ word: String) -> UInt8? {
    let names: [String: Character] = [
      "comma": ",", "tab": "\t", "\\t": "\t", "semicolon": ";", "bar": "|", "pipe": "|", "blank": " ", "space": " ", "colon": ":",
      "backslash": "\\", "quote": "\"", "apostrophe": "'",
    ]
    if let named = names[word.lowercased()] { return named.asciiValue }
    if word.utf8.count == 1, let byte = word.utf8.first, byte < 0x80, byte != 0x0A, byte != 0x0D { return byte }
    guard word.lowercased().hasPrefix("0x"), let value = UInt8(word.dropFirst(2), radix: 16), value < 0x80 else { return nil }
    return value == 0x0A || value == 0x0D ? nil : value
  }

  /// The record delimiter that `word` means.
  static func recordDelimiter(_ word: String) -> RecordDelimiter? {
    switch word.lowercased() {
    case "\n", "\\n": .lineFeed
    case "\r\n", "\\r\\n": .carriageReturnLineFeed
    case "\r", "\\r": .carriageReturn
    default: RecordDelimiter(rawValue: word.lowercased())
    }
  }
}

/// The flags that say what is not to be detected.
struct DialectWords {
  var encoding: String?
  var delimiter: String?
  var quote: String?
  var escape: String?
  var recordDelimiter: String?
  var preambleLines: Int?
  var headerLines: Int?
  var footnoteLines: Int?

  /// The same as settings; `auto`, or nothing where nothing cannot be meant, is to detect.
  func settings() throws(Ending) -> DialectSettings {
    var given = DialectSettings()
    if let encoding, isSaid(encoding) {
      guard let known = TextEncoding(word: encoding) else {
        let words = TextEncoding.allCases.map(\.rawValue).joined(separator: ", ")
        throw Ending(Ending.usage, "--encoding \(encoding): wanted one of \(words)")
      }
      given.encoding = known
    }
    try settleDelimiter(&given)
    if let quote, quote != "auto" {
      given.quote = quote.isEmpty || quote == "none" ? DialectSettings.Quote.none : .sign(try sign("--quote", quote))
    }
    if let escape, escape != "auto" {
      let byte = escape.isEmpty || escape == "none" ? nil : try sign("--escape", escape)
      // An escape that is the quote itself is the usual doubling.
      let isQuote = byte.map { given.quote == .sign($0) || (given.quote == nil && $0 == UInt8(ascii: "\"")) } ?? true
      given.escape = isQuote ? .doubledQuote : byte.map { .sign($0) }
    }
    if let recordDelimiter, isSaid(recordDelimiter) {
      guard let known = SignWord.recordDelimiter(recordDelimiter) else {
        throw Ending(Ending.usage, "--record-delimiter \(recordDelimiter): wanted lf, crlf or cr")
      }
      given.recordDelimiter = known
    }
    for (flag, lines) in [("preamble", preambleLines), ("header", headerLines), ("footnote", footnoteLines)] {
      if let lines, !(0...1_000_000).contains(lines) { throw Ending(Ending.usage, "--\(flag)-lines \(lines): wanted a number from 0 on") }
    }
    given.preambleLines = preambleLines
    given.headerLines = headerLines
    given.footnoteLines = footnoteLines
    return given
  }

  private func isSaid(_ word: String) -> Bool { !word.isEmpty && word != "auto" }

  private func settleDelimiter(_ given: inout DialectSettings) throws(Ending) {
    guard let delimiter, isSaid(delimiter) else { return }
    let hasBlank = delimiter.utf8.count == 2 && delimiter.last == " "
    given.delimiter = try sign("--delimiter", hasBlank ? String(delimiter.prefix(1)) : delimiter)
    given.hasBlankAfterDelimiter = hasBlank
    if let quote, SignWord.byte(quote) == given.delimiter {
      throw Ending(Ending.usage, "--delimiter \(delimiter): is the quote as well; the two must differ")
    }
  }

  private func sign(_ flag: String, _ word: String) throws(Ending) -> UInt8 {
    guard let byte = SignWord.byte(word) else {
      throw Ending(Ending.usage, "\(flag) \(word): wanted one ASCII sign, its name (comma, tab, semicolon, bar, blank) or its code (0x2C)")
    }
    return byte
  }
}
