// The status-event exports → state changes of complaints (T9).

package import CSV
package import CallCentre
package import Engine
package import RunFolder
internal import Text

/// What Ingest hands on of the event source.
package struct EventIngest: Sendable {
  /// In reading order.
  package var events: [ComplaintEventRow]
  package var files: [FileLedger]
  package var findings: FindingLog
}

/// Reads the status-event source.
package struct EventSource: Sendable {
  package let blocks: [SourceBlock]
  package let files: [InputFile]
  package let zone: Zone
  package let engine: CSVEngine
  private let findings: FindingLog

  /// - Parameter findings: the log into which what is found will be merged: it says how many of a kind are worth keeping.
  package init(blocks: [SourceBlock], files: [InputFile], zone: Zone, engine: CSVEngine, findings: FindingLog = FindingLog()) {
    self.blocks = blocks
    self.files = files
    self.zone = zone
    self.engine = engine
    self.findings = findings.emptyCopy
  }

  private struct Share: Sendable {
    var rows: [Int: (events: [ComplaintEventRow], ledger: FileLedger)] = [:]
    var findings: FindingLog
  }

  package func read(jobs: Int) throws(StageError) -> EventIngest {
    let shares = try parallelFold(pieces: files.count, jobs: jobs, start: { Share(findings: findings) }) { (number, share: inout Share) throws(StageError) in
      try readFile(number, into: &share)
    }
    var result = EventIngest(events: [], files: files.map { FileLedger(source: "complaint_events", path: $0.path) }, findings: findings)
    var byFile: [Int: [ComplaintEventRow]] = [:]
    for share in shares {
      result.findings.merge(share.findings)
      for (number, row) in share.rows {
        result.files[number] = row.ledger
        byFile[number] = row.events
      }
    }
    for number in files.indices { result.events += byFile[number] ?? [] }
    return result
  }

  private func readFile(_ number: Int, into share: inout Share) throws(StageError) {
    let file = files[number]
    let declared = blocks[file.block]
    let opened = try OpenedFile(file, block: declared, engine: engine)
    var ledger = FileLedger(source: "complaint_events", path: file.path)
    ledger.globs = file.globs
    defer {
      opened.describe(&ledger)
      ledger.eventIDs = share.rows[number]?.events.map(\.id) ?? []
      share.rows[number] = (share.rows[number]?.events ?? [], ledger)
    }
    guard let exported = opened.opening.header else {
      share.findings.add(fileFinding(ledger, .emptyFile, severity: .warning, "the file is empty; was the export cut off?"))
      return
    }
    let derived = try DerivedColumns(header: exported, block: declared, file: file.path, zone: zone)
    let block = derived?.block ?? declared
    let header = derived?.header ?? exported
    var derivation = derived.map { RowDerivation($0, headerRecords: opened.headerRecords, findings: findings) }
    var map = HeaderMap(header: header, known: EventField.allCases.map { ($0.rawValue, $0.headers) }, declared: block.columns, extra: block.aliases)
    try HeaderProblems.check(map, file: file.path)
    for field in EventField.allCases where map.columns[field.rawValue] == nil && block.constants[field.rawValue] == nil {
      throw .badData(HeaderProblems.missing(field.rawValue, aliases: field.headers, header: header, file: file.path))
    }
    if let derived { map = derived.settled(map) }
    let missing = MissingWords(block.missing)
    let stamps = StampParser(zone: zone, missing: missing)
    let values = block.values.mapValues { table in
      Dictionary(table.map { (ContactWords.fold($0.key), $0.value) }, uniquingKeysWith: { first, _ in first })
    }
    var events: [ComplaintEventRow] = []
    var found = findings
    var exportedRecords = RecordBlock()
    var decoding = CellDecoding(.utf8)
    while let first = try opened.next(into: &exportedRecords) {
      derivation?.rewrite(exportedRecords, from: first)
      let records = derivation?.block ?? copy exportedRecords
      if records.encoding != decoding.encoding { decoding = CellDecoding(records.encoding) }
      for record in records.records[first...] {
        ledger.rowsIn += 1
        if record.isLeftOut { continue }
        let cells = trimmedCells(records, record, decoding)
        func reject(_ kind: FindingKind, _ field: String, _ value: String, _ message: String, note: Bool = false) {
          ledger.rejected += 1
          if note { ledger.notRecords += 1 }
          found.add(
            Finding(
              source: ledger.source, file: ledger.path, record: ledger.rowsIn, line: record.line, field: field, kind: kind,
              severity: note ? .note : .error, action: .rejected, valueMasked: value, message: message))
        }
        if let fault = RecordFault(cells, header: header, isFault: record.isFault) {
          reject(fault.kind, "", "", fault.message(width: header.count), note: fault.isNote)
          continue
        }
        let row = RecordCells(cells: cells, columns: map.columns, constants: block.constants, values: values, missing: missing)
        let id = row.text("complaint_id")
        let raw = row.raw("time") ?? ""
        let bytes = Array(raw.utf8)
        let stamp = stamps.parse(bytes.span, 0, bytes.count)
        if id.isEmpty {
          reject(.missingRequired, "complaint_id", "", "complaint_id is empty")
        } else if stamp.form == .missing || stamp.form == .unreadable {
          reject(stamp.form == .missing ? .missingRequired : .unreadableTime, "time", raw, "the time of the change is no time that exists")
        } else {
          let at = Stamp(stamp.instant, stamp.form == .date ? .date : .second)
          events.append(ComplaintEventRow(id: id, event: ComplaintEvent(at: at, state: ComplaintWords.eventState(row.text("status")))))
          ledger.firstAt = min(ledger.firstAt ?? at.instant, at.instant)
          ledger.lastAt = max(ledger.lastAt ?? at.instant, at.instant)
        }
      }
    }
    share.findings.merge(found)
    for finding in headerFindings(map, ledger, undecodable: opened.sequencesReplaced) { share.findings.add(finding) }
    if let derived { derivation?.tally.settle(derived, &ledger, &share.findings) }
    share.rows[number] = (events, ledger)
  }
}
