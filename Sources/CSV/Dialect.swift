// How a file's bytes are to be read: its encoding, its delimiter, its quote, and the engine that reads them.

/// The encodings an export may have. The raw values are the words of the pipeline file.
package enum TextEncoding: String, CaseIterable, Sendable {
  case utf8 = "utf-8"
  case gb18030
  case big5
  case utf16LittleEndian = "utf-16le"
  case utf16BigEndian = "utf-16be"
  case windows1252 = "windows-1252"

  /// The encoding a person names, whatever the case, hyphens, underscores or blanks; nil when it is none of ours.
  /// GBK and GB2312 are read as GB18030, which holds both. Plain "utf-16" is little-endian unless the file's mark says otherwise.
  package init?(word: String) {
    switch word.lowercased().filter({ $0 != "-" && $0 != "_" && $0 != " " }) {
    case "utf8", "utf8bom", "utf8sig", "ascii", "usascii": self = .utf8
    case "gb18030", "gbk", "gb2312", "cp936", "euccn": self = .gb18030
    case "big5", "cp950": self = .big5
    case "utf16", "utf16le", "ucs2", "ucs2le": self = .utf16LittleEndian
    case "utf16be", "ucs2be": self = .utf16BigEndian
    case "windows1252", "cp1252", "latin1", "iso88591": self = .windows1252
    default: return nil
    }
  }
}

/// The form of one delimited text file.
package struct Dialect: Sendable, Hashable {
  /// Of the file's bytes.
  package var encoding: TextEncoding
  /// One ASCII byte, as it stands in the decoded text.
  package var delimiter: UInt8
  /// One ASCII byte, as it stands in the decoded text.
  package var quote: UInt8

  /// The delimiters that are looked for, the likeliest first.
  package static let delimiters: [UInt8] = [UInt8(ascii: ","), UInt8(ascii: "\t"), UInt8(ascii: ";"), UInt8(ascii: "|")]

  /// RFC 4180 in UTF-8 unless told otherwise.
  package init(
    encoding: TextEncoding = .utf8, delimiter: UInt8 = UInt8(ascii: ","), quote: UInt8 = UInt8(ascii: "\"")
  ) {
    self.encoding = encoding
    self.delimiter = delimiter
    self.quote = quote
  }

  /// What a person calls a delimiter: `comma`, `tab`, `semicolon`, `bar`, or the character itself.
  package static func name(ofDelimiter delimiter: UInt8) -> String {
    switch delimiter {
    case UInt8(ascii: ","): "comma"
    case UInt8(ascii: "\t"): "tab"
    case UInt8(ascii: ";"): "semicolon"
    case UInt8(ascii: "|"): "bar"
    default: "'\(Character(UnicodeScalar(delimiter)))'"
    }
  }
}

/// Who turns text into records. Every engine gives the same records.
package enum CSVEngine: String, CaseIterable, Sendable {
  /// The fastest one there is.
  case auto
  /// The reference: libcsv in strict mode.
  case libcsv
}
