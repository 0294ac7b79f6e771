// The status-event exports → state changes of complaints (T9), and which department has them from when.

package import CSV
package import CallCentre
package import Engine
package import RunFolder

/// What Ingest hands on of the event source.
package struct EventIngest: Sendable {
  /// In reading order.
  package var events: [ComplaintEventRow]
  package var files: [FileLedger]
  package var findings: FindingLog
}

/// Reads the status-event source.
package struct EventSource: Sendable {
  private let source: SmallSource

  /// - Parameter findings: the log into which what is found will be merged: it says how many of a kind are worth keeping.
  package init(blocks: [SourceBlock], files: [InputFile], zone: Zone, engine: CSVEngine, findings: FindingLog = FindingLog()) {
    source = SmallSource(
      name: "complaint_events", known: EventField.allCases.map { ($0.rawValue, $0.headers) }, blocks: blocks, files: files, zone: zone,
      engine: engine, findings: findings)
  }

  package func read(jobs: Int) throws(StageError) -> EventIngest {
    let ingest = try source.read(jobs: jobs) { (file) throws(StageError) in
      for field in EventField.required { try file.require([(field.rawValue, field.headers)]) }
      return EventJudge(desk: file.desk)
    }
    var files = ingest.files
    for number in files.indices { files[number].eventIDs = ingest.rows[number].map(\.id) }
    return EventIngest(events: ingest.rows.flatMap { $0 }, files: files, findings: ingest.findings)
  }
}

/// Judges the records of one file.
private struct EventJudge: RecordJudge {
  var desk: RecordDesk

  mutating func row(_ cells: RecordCells) -> ComplaintEventRow? {
    let id = cells.text(EventField.complaintID.rawValue)
    if id.isEmpty {
      desk.reject(.missingRequired, EventField.complaintID.rawValue, "", "complaint_id is empty")
      return nil
    }
    guard let at = desk.moment(EventField.time.rawValue, in: cells, "the time of the change is no time that exists") else { return nil }
    desk.note(at.instant)
    let (status, department) = (cells.text(EventField.status.rawValue), cells.text(EventField.department.rawValue))
    // Who only names the department that has it from now on changes no state.
    let event = status.isEmpty && !department.isEmpty ? nil : ComplaintEvent(at: at, state: ComplaintWords.eventState(status))
    return ComplaintEventRow(id: id, at: at, event: event, department: department)
  }
}
