// What happened to every row of every file: rows in = used + duplicate + rejected + outside_period.

package import CallCentre
package import RunFolder

/// One input file. Ingest fills the reading, Join the fates.
package struct FileLedger: Sendable {
  package var source: String
  /// Relative to `--input`, `/`-separated (A8).
  package var path: String
  /// Which globs of the source matched it (A51): numbers counted over all sources.
  package var globs: [Int] = []
  package var bytes = 0
  package var sha256 = ""
  package var encoding = ""
  package var delimiter = ""
  package var rowsIn = 0
  /// Records that the source's conditions leave to other sources; not among `rowsIn`.
  package var leftToOthers = 0
  package var rejected = 0
  /// Repeated headers and totals: rejected, but not counted towards `max_rejected` (A10, A22).
  package var notRecords = 0
  package var duplicates = 0
  package var used = 0
  package var outsidePeriod = 0
  package var firstAt: Instant?
  package var lastAt: Instant?
  package var talkIncludesHold = false
  package var oneRowPerContact = false
  /// Physical line of the first record (0: not seen), and the records that span further lines: (record, lines more than one).
  package var firstLine = 0
  package var extraLines: [(record: UInt32, lines: UInt32)] = []

  /// Complaint ids of a status-event file's valid rows, until it is known which of them exist.
  package var eventIDs: [String] = []

  package init(source: String, path: String) {
    self.source = source
    self.path = path
  }

  /// Adds what another worker read of the same file.
  package mutating func add(_ other: FileLedger) {
    rowsIn += other.rowsIn
    leftToOthers += other.leftToOthers
    rejected += other.rejected
    notRecords += other.notRecords
    if let first = other.firstAt { firstAt = min(firstAt ?? first, first) }
    if let last = other.lastAt { lastAt = max(lastAt ?? last, last) }
    if other.firstLine > 0 { firstLine = other.firstLine }
    if !other.encoding.isEmpty { (encoding, delimiter) = (other.encoding, other.delimiter) }
    extraLines += other.extraLines
    eventIDs += other.eventIDs
  }

  /// Physical line on which a record begins. The records that span further lines may have been noted in any order.
  package func line(ofRecord record: UInt32) -> Int {
    var line = max(firstLine, 1) + Int(record) - 1
    for extra in extraLines where extra.record < record { line += Int(extra.lines) }
    return line
  }

  /// Every row has exactly one fate (A9).
  package var balances: Bool { rowsIn == used + duplicates + rejected + outsidePeriod }
}

extension FileLedger {
  /// tables/source_ledger.csv: the fate of every row, by file.
  package static func table(_ files: [FileLedger], zone: Zone) -> Table {
    Table(
      "source_ledger", rowMeaning: Wording(zh: "一个导出文件", en: "one exported file"),
      columns: [
        Column("source", "text", zh: "来源", en: "source"), Column("file", "text", zh: "文件", en: "file"),
        Column("rows_in", "count", zh: "读入行数", en: "records read"), Column("rows_used", "count", zh: "使用", en: "used"),
        Column("rows_duplicate", "count", zh: "被后来副本取代", en: "replaced by a later copy"),
        Column("rows_rejected", "count", zh: "拒收", en: "rejected"), Column("rows_outside_period", "count", zh: "不属本期", en: "of no period of this report"),
        Column("first_at", "time", zh: "最早时间", en: "earliest arrival or receipt"), Column("last_at", "time", zh: "最晚时间", en: "latest arrival or receipt"),
      ],
      rows: files.map { file in
        [
          .text(file.source), .text(file.path), .integer(file.rowsIn), .integer(file.used), .integer(file.duplicates), .integer(file.rejected),
          .integer(file.outsidePeriod), file.firstAt.map { .text(zone.iso($0)) } ?? .empty, file.lastAt.map { .text(zone.iso($0)) } ?? .empty,
        ]
      })
  }
}
