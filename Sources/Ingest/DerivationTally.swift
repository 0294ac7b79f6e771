// What rewriting a file's records has met: counts, and the first example of each kind, merged in any order.

internal import Engine
internal import RunFolder

/// Counts of one worker, or of a whole file.
struct DerivationTally: Sendable {
  /// What can be said of a column or a derived field, by its number in the plan.
  enum Note: Sendable, Hashable {
    case format(Int), comparison(Int), time(Int), noCase(Int), midnight(Int)
  }

  private struct Met: Sendable {
    var count = 0
    var record = Int.max
    var line = 0
    var example = ""

    mutating func merge(_ other: Met) {
      count += other.count
      if other.record < record { (record, line, example) = (other.record, other.line, other.example) }
    }
  }

  /// Records of other sources.
  var leftOut = 0
  private var rejected = 0
  private var notRecords = 0
  private var findings: FindingLog
  private var met: [Note: Met] = [:]

  init(findings: FindingLog) { self.findings = findings }

  mutating func add(_ note: Note, example: String, record: Int, line: Int) {
    met[note, default: Met()].merge(Met(count: 1, record: record, line: line, example: example))
  }

  mutating func reject(_ finding: Finding, isNote: Bool) {
    rejected += 1
    if isNote { notRecords += 1 }
    findings.add(finding)
  }

  mutating func merge(_ other: DerivationTally) {
    leftOut += other.leftOut
    rejected += other.rejected
    notRecords += other.notRecords
    findings.merge(other.findings)
    for (note, theirs) in other.met { met[note, default: Met()].merge(theirs) }
  }

  /// Settles the ledger of a file whose records have all been read, and says what was met. Rows of other sources are no rows of this one.
  func settle(_ plan: DerivedColumns, _ ledger: inout FileLedger, _ log: inout FindingLog) {
    log.merge(findings)
    ledger.rejected += rejected
    ledger.notRecords += notRecords
    let all = ledger.rowsIn
    ledger.rowsIn -= leftOut
    ledger.leftToOthers += leftOut
    if leftOut > 0 {
      log.add(
        fileFinding(
          ledger, .otherRows,
          "\(leftOut) of \(all) records do not meet the conditions under rows; they are not counted here, but left to other sources"))
    }
    for (note, met) in met {
      var finding = fileFinding(ledger, .unreadableValue, severity: .warning, "")
      finding.record = met.record
      finding.line = met.line
      finding.valueMasked = met.example
      describe(note, met.count, plan, &finding)
      log.add(finding)
    }
  }

  private func describe(_ note: Note, _ count: Int, _ plan: DerivedColumns, _ finding: inout Finding) {
    func column(_ slot: Int) -> String { HeaderProblems.shown(plan.exported[plan.slots[slot].column]) }
    func place(_ slot: Int) -> String { "column \(plan.slots[slot].column + 1)" }
    let first = "the first in record \(finding.record)"
    switch note {
    case .format(let slot):
      let declared = plan.slots[slot].format?.declared.joined(separator: ", ") ?? ""
      finding.field = place(slot)
      finding.message =
        "the column \(column(slot)) is declared as \(declared), and \(count) cells are not written so, \(first); correct formats, or name the text under missing"
    case .comparison(let slot):
      finding.field = place(slot)
      finding.message =
        "the column \(column(slot)) is compared with a number, a duration or a moment, and \(count) cells are none, \(first); declare its form under formats, or name the text under missing"
    case .time(let slot):
      finding.field = place(slot)
      finding.message =
        "the column \(column(slot)) gives the date, the clock or the length of a derived field, and \(count) cells cannot be read as one, \(first); declare its form under formats"
    case .noCase(let field):
      finding.field = plan.fields[field].name
      finding.message = "no case of derive.\(finding.field) fits \(count) records, \(first); add a case, or otherwise"
    case .midnight(let field):
      finding.field = plan.fields[field].name
      finding.kind = .midnightCrossed
      finding.severity = .note
      finding.message = "\(finding.field) lies on the day after its date in \(count) records, \(first), because its clock is before that of the stamp it follows"
    }
  }
}
