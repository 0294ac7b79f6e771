// Every table that a run can write, for `callqa describe tables`; the declarations stand beside the code that fills them.

internal import CallCentre
internal import Engine
internal import Measure
internal import RunFolder

enum TableCatalogue {
  struct Entry {
    let name: String
    let folder: String
    let rowMeaning: Wording
    let columns: [Column]
  }

  /// Tables to which several stages add rows.
  private static var comparisons: [Table] {
    MemberTables.declared + [ParityMetric.declared, ControlChartMetric.declared, Coaching.declared]
  }

  static var all: [Entry] {
    guard let zone = Zone(name: "Asia/Shanghai") else { return [] }
    let tables = [FileLedger.table([], zone: zone), NotComputable.table([])] + ClockTables.declared + ComplaintSubject.declared + ComplaintView.declared
    let contacts = ContactStage.declared + FirstContactResolution.declared + UrgentPath.declared + ContactKinds.declared
    let profiles = [HandleTime.declaredCaps, IntervalProfile.declared, SelfService.declared, ForbiddenPhrases.declared, Contributions.declared]
    return [
      Entry(name: "metrics", folder: "tables", rowMeaning: MetricsTable.rowMeaning, columns: MetricsTable.columns),
      Entry(name: "findings", folder: "", rowMeaning: FindingLog.rowMeaning, columns: FindingLog.columns),
    ] + (tables + contacts + profiles + QualityReviews.declared + comparisons)
      .map { Entry(name: $0.name, folder: $0.folder.rawValue, rowMeaning: $0.rowMeaning, columns: $0.columns) }
  }
}
