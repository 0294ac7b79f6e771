// The part of the walk that measures complaints: their clocks tallied side by side, their lives, and what became of their rows.

internal import CallCentre
internal import Engine
internal import Measure
internal import RunFolder

extension PipelineRun {
  func complaintSubject(_ table: ComplaintTable, _ joined: Joined, _ contactFigures: [Figure]) -> ComplaintSubject? {
    let rules: ClockRules
    do throws(ClockSettingsFault) {
      rules = try ClockRules(policies: settings.references.policies.used, calendars: settings.calendars, zone: settings.frame.zone, table: table)
    } catch {
      progress.note(error.message)
      return nil
    }
    let judge = ClockJudge(rules: rules, zone: settings.frame.zone, asOf: settings.frame.asOf)
    let empty = ClockTally(judge: judge, period: settings.frame.period, table: table)
    let page = ComplaintList.pageLength
    var tally = empty
    let parts = parallelFold(pieces: (table.count + page - 1) / page, jobs: settings.jobs, start: { empty }) { piece, part in
      part.tally(piece * page..<min(table.count, (piece + 1) * page), of: table)
    }
    for part in parts { tally.merge(part) }
    let fields = Set(joined.context.fields.filter { $0.hasPrefix("complaints.") || $0 == "contacts.interaction_id" })
    return ComplaintSubject(table: table, tally: tally, frame: settings.frame, fields: fields, contactFigures: contactFigures)
  }

  func measureComplaints(
    _ subject: ComplaintSubject, _ joined: Joined, _ contactFigures: [Figure], _ all: inout StageResult, _ result: inout RunResult
  ) {
    let table = subject.table
    let seen = look(subject)
    let (lives, breaches) = (seen.lives, seen.breaches)
    var kept = lives
    kept.figures = lives.figures.filter { choice.contains(Catalogue.complaintStage(of: $0.metric)) }
    kept.notComputable = lives.notComputable.filter { choice.contains(Catalogue.complaintStage(of: $0.metric)) }
    all.append(kept)
    if choice.contains("complaint-clocks") {
      all.append(subject.clocks(breaches: breaches, jobs: settings.jobs))
      for missing in subject.tally.missingYears(of: table) {
        let complaint = table.complaints[missing.complaint]
        let ledger = joined.complaintFiles[Int(complaint.file)]
        all.findings.append(ClockTables.finding(missing, of: table, file: ledger.path, line: ledger.line(ofRecord: complaint.record)))
      }
      for clock in settings.references.policies.notComputable {
        all.notComputable.append(
          NotComputable(metric: "sla_breach_ratio", variant: clock.policy + "." + clock.clock.rawValue, source: "policies", missingFields: ["feature: " + clock.feature]))
      }
      if settings.pipeline.output.keepStages { all.streams.append(ClockTables.ledger(table, judge: subject.tally.judge)) }
    }
    if let view = seen.view {
      all.tables += view.tables(complaintReferences(contactFigures), breaches: breaches, jobs: settings.jobs)
    }
    if settings.pipeline.output.keepStages, choice.contains("join") {
      all.streams.append(subject.stageTable(joined.context, sourceFiles: joined.complaintFiles))
    }
    let files = result.files.count
    var (used, unused) = ([Int](repeating: 0, count: files), [Int](repeating: 0, count: files))
    table.complaints.forEach(in: 0..<table.count) { index, complaint in
      let file = joined.contactFileCount + Int(complaint.file)
      if subject.tally.isUsed(index) { used[file] += 1 } else { unused[file] += 1 }
    }
    for file in result.files.indices {
      result.files[file].used += used[file]
      result.files[file].outsidePeriod += unused[file]
    }
    if result.files.contains(where: { $0.source == "complaint_events" }) { countEvents(Set(table.ids), joined, &result) }
  }

  /// What is made of the tally before any table.
  private struct Seen: Sendable {
    var lives = StageResult()
    /// Deadlines missed, in their order.
    var breaches: [ListedClock] = []
    /// nil where its tables are not wanted.
    var view: ComplaintView?
  }

  /// Three things that have nothing to do with one another, side by side.
  private func look(_ subject: ComplaintSubject) -> Seen {
    let shares = parallelFold(pieces: 3, jobs: settings.jobs, start: { Seen() }) { piece, seen in
      switch piece {
      case 0: seen.breaches = subject.tally.breaches(of: subject.table)
      case 1: seen.lives = subject.lives()
      default:
        if choice.contains("complaint-volume") { seen.view = ComplaintView(subject.table, frame: settings.frame, jobs: settings.jobs) }
      }
    }
    var seen = Seen()
    for share in shares {
      seen.lives.append(share.lives)
      seen.breaches += share.breaches
      seen.view = seen.view ?? share.view
    }
    return seen
  }

  /// Events of a known complaint are used; others concern nobody in these exports.
  private func countEvents(_ known: Set<String>, _ joined: Joined, _ result: inout RunResult) {
    for index in result.files.indices where result.files[index].source == "complaint_events" {
      result.files[index].used = result.files[index].eventIDs.reduce(0) { $0 + (known.contains($1) ? 1 : 0) }
      result.files[index].outsidePeriod = result.files[index].eventIDs.count - result.files[index].used
    }
  }
}
