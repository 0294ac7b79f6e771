// What a person says of a file's form; what is left unsaid is found.

/// Settings of one file's form. Every part that is nil is detected.
package struct DialectSettings: Sendable, Hashable {
  /// A quote that is given: a sign, or the word that there is none.
  package enum Quote: Sendable, Hashable {
    /// No quote means anything.
    case none
    /// One ASCII byte.
    case sign(UInt8)
  }

  /// An escape character that is given.
  package enum Escape: Sendable, Hashable {
    /// A quote in a quoted field is doubled.
    case doubledQuote
    /// One ASCII byte.
    case sign(UInt8)
  }

  /// Of the file's bytes; a byte order mark overrules it.
  package var encoding: TextEncoding?
  /// One ASCII byte.
  package var delimiter: UInt8?
  /// A blank behind each delimiter belongs to it; nil to find out.
  package var hasBlankAfterDelimiter: Bool?
  /// The quote, or none.
  package var quote: Quote?
  /// The escape character, or doubled quotes.
  package var escape: Escape?
  /// What ends a record.
  package var recordDelimiter: RecordDelimiter?
  /// Physical lines above the header.
  package var preambleLines: Int?
  /// Records that make up the header: 0, 1, or more, which are joined.
  package var headerLines: Int?
  /// Physical lines below the last record.
  package var footnoteLines: Int?

  /// Nothing is said: everything is detected.
  package init() {}
}
