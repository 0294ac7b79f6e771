// What the pipeline file says about one block of a source, in plain values.

package import CSV

/// One block of a source: its files and how to read them (A1).
package struct SourceBlock: Sendable {
  /// `contacts`, `complaints`, `complaint_events`.
  package var source: String
  package var globs: [String]
  package var encoding: TextEncoding?
  package var delimiter: UInt8?
  /// Quote, escape, record ends and lines round the table, where the pipeline file speaks of any of them.
  package var form: DialectSettings?
  /// Field → header as exported.
  package var columns: [String: String] = [:]
  /// Field → what the export writes → the vocabulary's word (or the text wanted).
  package var values: [String: [String: String]] = [:]
  package var units: [String: DurationUnit] = [:]
  package var missing: [String] = []
  package var constants: [String: String] = [:]
  package var talkIncludesHold = false
  package var oneRowPerContact = false
  /// Column (header or field) → how it is written.
  package var formats: [String: ColumnFormat] = [:]
  /// Column → texts that mean "nothing" in it, durations included.
  package var missingIn: [String: [String]] = [:]
  /// Fields made from columns, in the order of the pipeline file.
  package var derived: [DerivedField] = []
  /// Which rows of its files belong to the source; nil = all.
  package var rows: RowCondition?
  /// Columns that tell the rows of one contact apart, of which the last holds; nil = as A11 says.
  package var keepLast: [String]?
  /// Further known headers from the reference file of aliases.
  package var aliases: [(field: String, header: String)] = []

  package init(source: String, globs: [String]) {
    self.source = source
    self.globs = globs
  }

  /// Rows must be rewritten before they are read.
  var rewritesRows: Bool {
    !formats.isEmpty || !missingIn.isEmpty || !derived.isEmpty || rows != nil || keepLast != nil
  }
}

/// One file to read: its place in the reading order is its number.
package struct InputFile: Sendable {
  /// Relative to `--input`, `/`-separated.
  package var path: String
  /// As the operating system finds it.
  package var location: String
  /// The block it belongs to.
  package var block: Int
  /// Globs that matched it, numbered over all sources.
  package var globs: [Int]
}
