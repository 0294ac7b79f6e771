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

/// What ends a record, where a file does not simply end its records at LF, CRLF or CR, whichever comes.
/// The raw values are the words of the flags and the pipeline file.
package enum RecordDelimiter: String, CaseIterable, Sendable {
  /// LF alone; a CR directly before it goes with it, any other CR is text.
  case lineFeed = "lf"
  /// CR and LF together; either alone is text.
  case carriageReturnLineFeed = "crlf"
  /// CR alone; an LF directly behind it goes with it, any other LF is text.
  case carriageReturn = "cr"
}

/// The form of one delimited text file.
package struct Dialect: Sendable, Hashable {
  /// Of the file's bytes.
  package var encoding: TextEncoding
  /// One ASCII byte, as it stands in the decoded text.
  package var delimiter: UInt8
  /// One ASCII byte, as it stands in the decoded text; nil where no quote means anything.
  package var quote: UInt8?
  /// The sign before a quote, a delimiter, a line end or itself that makes it text; nil where a quote in a quoted field
  /// is written twice instead.
  package var escape: UInt8?
  /// nil: LF, CRLF and CR all end a record.
  package var recordDelimiter: RecordDelimiter?
  /// One blank behind each delimiter belongs to the delimiter.
  package var hasBlankAfterDelimiter: Bool

  /// The delimiters that are looked for first, the likeliest first.
  package static let delimiters: [UInt8] = [UInt8(ascii: ","), UInt8(ascii: "\t"), UInt8(ascii: ";"), UInt8(ascii: "|")]

  /// RFC 4180 in UTF-8 unless told otherwise.
  package init(
    encoding: TextEncoding = .utf8, delimiter: UInt8 = UInt8(ascii: ","), quote: UInt8? = UInt8(ascii: "\""),
    escape: UInt8? = nil, recordDelimiter: RecordDelimiter? = nil, hasBlankAfterDelimiter: Bool = false
  ) {
    self.encoding = encoding
    self.delimiter = delimiter
    self.quote = quote
    self.escape = escape
    self.recordDelimiter = recordDelimiter
    self.hasBlankAfterDelimiter = hasBlankAfterDelimiter
  }

  /// Whether libcsv and the scanner can read it: quotes that are doubled, and any line end after a record.
  /// A blank behind the delimiter is plain, too: blanks round a field mean nothing there.
  package var isPlain: Bool { quote != nil && escape == nil && recordDelimiter == nil }

  /// What a person calls a delimiter: `comma`, `tab`, `semicolon`, `bar`, or the character itself.
  package static func name(ofDelimiter delimiter: UInt8) -> String {
    switch delimiter {
    case UInt8(ascii: ","): "comma"
    case UInt8(ascii: "\t"): "tab"
    case UInt8(ascii: ";"): "semicolon"
    case UInt8(ascii: "|"): "bar"
    case UInt8(ascii: " "): "blank"
    case 0x00..<0x20: "control character \(delimiter)"
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
