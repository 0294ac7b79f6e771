// The head of one export as it is: its header, what each header was understood as, and what kind of values each column holds.

package import CSV
package import CallCentre
package import Engine
internal import RunFolder

/// Read before any rule is applied, so that it can be shown also where a run would fail.
package struct ExportInspection: Sendable {
  package let opening: FileOpening
  package let map: HeaderMap
  /// The header as the reader sees it: derived columns behind the exported ones.
  package let header: [String]
  /// By exported column.
  package let profiles: [ColumnProfile]
  /// Columns that rules look at.
  package let usedByRules: Set<Int>
  /// Required fields that no column, constant or rule gives.
  package let lacking: [String]
  /// The first line is a record: the columns are called by their numbers here, and will be once the block says `header_lines: 0`.
  package private(set) var hasNoHeader = false

  /// The header of a column as it may be shown.
  package func shownHeader(_ column: Int) -> String { HeaderProblems.shown(header)[column] }

  /// nil for a file without a header.
  package static func read(_ file: InputFile, block: SourceBlock, engine: CSVEngine, zone: Zone) throws(StageError) -> ExportInspection? {
    let plain = try read(try OpenedFile(file, block: block, engine: engine, limit: 1_000), file, block: block, zone: zone)
    // No header at all: columns by their numbers, as header_lines: 0 will name them.
    if block.form?.headerLines == nil, let plain, !plain.lacking.isEmpty, plain.map.columns.isEmpty, HeaderProblems.looksLikeRecord(plain.header) {
      var bare = block
      bare.form = block.form ?? DialectSettings()
      bare.form?.headerLines = 0
      var found = try read(try OpenedFile(file, block: bare, engine: engine, limit: 1_000), file, block: bare, zone: zone)
      found?.hasNoHeader = true
      return found
    }
    // As a run does: no header that is known in the first line, perhaps it stands further down.
    guard block.form == nil, plain?.lacking.isEmpty == false,
      let sought = try? OpenedFile(file, block: block, engine: engine, limit: 1_000, seeksForm: true), !sought.opening.dialect.isPlain,
      let formed = try? read(sought, file, block: block, zone: zone), formed.lacking.count < plain?.lacking.count ?? 0
    else { return plain }
    return formed
  }

  private static func read(_ opened: OpenedFile, _ file: InputFile, block: SourceBlock, zone: Zone) throws(StageError) -> ExportInspection? {
    guard let exported = opened.opening.header else { return nil }
    var profiles = exported.map { _ in ColumnProfile(zone: zone) }
    var records = RecordBlock()
    while let first = try opened.next(into: &records) {
      let decoding = CellDecoding(records.encoding)
      for record in records.records[first...].prefix(1_000) where record.fieldCount == exported.count {
        for (column, cell) in trimmedCells(records, record, decoding).enumerated() { profiles[column].add(cell) }
      }
    }
    let derived = try? DerivedColumns(header: exported, block: block, file: file.path, zone: zone)
    let header = derived?.header ?? exported
    let plain = HeaderMap.known(header: header, block: derived?.block ?? block)
    let map = derived?.settled(plain) ?? plain
    return ExportInspection(
      opening: opened.opening, map: map, header: header, profiles: profiles, usedByRules: derived?.used ?? [], lacking: lacking(map, block))
  }

  private static func lacking(_ map: HeaderMap, _ block: SourceBlock) -> [String] {
    let has = { (field: String) in map.columns[field] != nil || block.constants[field] != nil }
    switch block.source {
    case "contacts":
      let outcome = has("outcome") || has("answered_at") ? [] : ["outcome"]
      return ["interaction_id", "arrived_at", "channel"].filter { !has($0) } + outcome
    case "complaints": return ["complaint_id", "received_at"].filter { !has($0) }
    case "quality_reviews":
      let wanted = [["item"], ["review_id", "interaction_id"], ["result", "score", "not_applicable"]]
      return wanted.filter { !$0.contains(where: has) }.map { $0[0] }
    default: return EventField.required.map(\.rawValue).filter { !has($0) }
    }
  }
}
