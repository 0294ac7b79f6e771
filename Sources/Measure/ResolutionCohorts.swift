// First-contact resolution of the reported period and the periods before it, so that a report can lead with the newest one
// that no longer changes: tables/resolution_cohorts.csv.

internal import CallCentre
internal import Engine
internal import RunFolder
internal import Statistics

/// Contacts of one period under the headline window, all inbound contacts together.
package struct ResolutionCohortCounts: Sendable {
  let period: ReportingPeriod
  var eligible = 0
  /// Of the eligible: the window is over.
  var mature = 0
  /// Of the mature: no repeat within the window.
  var resolved = 0

  mutating func add(_ other: ResolutionCohortCounts) {
    eligible += other.eligible
    mature += other.mature
    resolved += other.resolved
  }

  /// The period and the seven of equal kind before it.
  static func latest(_ period: ReportingPeriod) -> [ResolutionCohortCounts] {
    var cohorts = [ResolutionCohortCounts(period: period)]
    while cohorts.count < 8 { cohorts.append(ResolutionCohortCounts(period: cohorts[cohorts.count - 1].period.previous)) }
    return cohorts
  }

  static func table(_ cohorts: [ResolutionCohortCounts], window: RepeatWindow) -> Table {
    Table(
      "resolution_cohorts", rowMeaning: Wording(zh: "一个周期的首次解决率", en: "first-contact resolution of one period"),
      columns: [
        Column("period", "text", zh: "周期", en: "period"), Column("window", "text", zh: "观察窗口", en: "repeat window"),
        Column("eligible", "count", zh: "合格来访", en: "eligible contacts"), Column("mature", "count", zh: "已满窗口者", en: "those for which the window is over"),
        Column("resolved", "count", zh: "窗口内无再次来访或投诉", en: "mature ones without a repeat within the window"),
        Column("value", "ratio", zh: "首次解决率", en: "resolved ÷ mature"), Column("ci_low", "ratio", zh: "95%区间下限", en: "lower end of the 95 % interval"),
        Column("ci_high", "ratio", zh: "95%区间上限", en: "upper end of the 95 % interval"),
        Column("state", "text", zh: "final 终值，provisional 暂定", en: "final when all eligible ones are mature, else provisional"),
      ],
      rows: cohorts.filter { $0.eligible > 0 }.map { cohort in
        let interval = Wilson.interval(cohort.resolved, of: cohort.mature)
        return [
          .text(cohort.period.name), .text(window.name), .integer(cohort.eligible), .integer(cohort.mature), .integer(cohort.resolved),
          Cell(cohort.mature == 0 ? nil : Double(cohort.resolved) / Double(cohort.mature)), Cell(interval?.low), Cell(interval?.high),
          .text(cohort.mature == cohort.eligible ? "final" : "provisional"),
        ]
      })
  }
}
