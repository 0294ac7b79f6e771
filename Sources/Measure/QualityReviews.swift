// What reviewers found: tables/quality_items.csv, tables/quality_forms.csv, tables/quality_agreement.csv and
// critical_error_free_ratio. No reviewer and no agent is named.

package import CallCentre
package import Engine
internal import RunFolder
internal import Statistics

/// The reviews of the period and of the one before.
package struct QualityReviews: Sendable {
  private let now: [QualityReviewItem]
  private let before: [QualityReviewItem]
  private let isComplete: Bool

  /// - Parameters:
  ///   - items: those of slot 0 and 1, in any order.
  ///   - isComplete: the period is over.
  package init(_ items: [(slot: Int, item: QualityReviewItem)], isComplete: Bool) {
    now = items.filter { $0.slot == 0 }.map(\.item)
    before = items.filter { $0.slot == 1 }.map(\.item)
    self.isComplete = isComplete
  }

  // MARK: Figures

  package static let metric = "critical_error_free_ratio"

  package func result() -> StageResult {
    var result = StageResult()
    let measurements = [now, before].map { items in
      let reviews = ReviewSheet.sheets(items).values
      let judged = reviews.filter { $0.criticalItems > 0 }
      return Measurement.ratio(
        QualityReviews.metric, "", judged.count { $0.criticalErrors == 0 }, of: judged.count, excluded: reviews.count - judged.count,
        isProvisional: !isComplete)
    }
    result.figures = [Figure(measurements[0], before: measurements[1], dimension: "all", member: "")]
    result.tables = [items(), forms(), agreement()]
    return result
  }

  // MARK: One row an item

  private struct ItemKey: Hashable {
    let names: [String]
    let isCritical: Bool
  }
  private struct ItemCounts {
    var scored = 0
    var failed = 0
    var notApplicable = 0
    /// Items with points out of a known most, and both sums in thousandths.
    var pointed = 0
    var points = 0
    var most = 0

    mutating func add(_ item: QualityReviewItem) {
      if item.verdict == .notApplicable {
        notApplicable += 1
        return
      }
      scored += 1
      if item.verdict == .failed { failed += 1 }
      if let score = item.score, let maxScore = item.maxScore, maxScore > 0 {
        pointed += 1
        points += score
        most += maxScore
      }
    }
  }

  private func items() -> Table {
    var counts: [ItemKey: ItemCounts] = [:]
    for item in now { counts[ItemKey(names: [item.form, item.version, item.item], isCritical: item.isCritical), default: ItemCounts()].add(item) }
    var table = QualityReviews.declared[0]
    let ordered = counts.sorted { a, b in a.key.names == b.key.names ? !a.key.isCritical : isBefore(a.key.names, b.key.names) }
    for (key, count) in ordered {
      let limits = Wilson.interval(count.scored - count.failed, of: count.scored)
      let head: [Cell] = key.names.map(text) + [.text(key.isCritical ? "true" : "false"), .integer(count.scored), .integer(count.failed), .integer(count.notApplicable)]
      let value: [Cell] = [
        count.scored == 0 ? .empty : .number(Double(count.scored - count.failed) / Double(count.scored)), Cell(limits?.low), Cell(limits?.high),
        .integer(count.pointed), count.most == 0 ? .empty : .number(Double(count.points) / Double(count.most)),
      ]
      table.rows.append(head + value)
    }
    return table
  }

  // MARK: One row a form

  private func forms() -> Table {
    var byForm: [[String]: [ReviewSheet]] = [:]
    let sheets = ReviewSheet.sheets(now).sorted { isBefore($0.key, $1.key) }
    for (key, sheet) in sheets { byForm[[key[1], key[2]], default: []].append(sheet) }
    var table = QualityReviews.declared[1]
    for (form, sheets) in byForm.sorted(by: { isBefore($0.key, $1.key) }) {
      let judged = sheets.filter { $0.criticalItems > 0 }
      let free = judged.count { $0.criticalErrors == 0 }
      let limits = Wilson.interval(free, of: judged.count)
      let scores = sheets.compactMap(\.score)
      let mean = scores.isEmpty ? nil : scores.reduce(0, +) / Double(scores.count)
      let interval = QualityReviews.interval(ofMean: scores)
      let critical: [Cell] = [
        .integer(sheets.count), .integer(judged.count), .integer(free), judged.isEmpty ? .empty : .number(Double(free) / Double(judged.count)),
        Cell(limits?.low), Cell(limits?.high),
      ]
      let score: [Cell] = [.integer(sheets.count { $0.isAutoFailed }), .integer(scores.count), Cell(mean), Cell(interval?.low), Cell(interval?.high)]
      table.rows.append(form.map(text) + critical + score)
    }
    return table
  }

  /// Normal approximation, for 30 values or more; scores lie in 0…1.
  private static func interval(ofMean values: [Double]) -> Interval? {
    guard values.count >= 30 else { return nil }
    let n = Double(values.count)
    let mean = values.reduce(0, +) / n
    let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / (n - 1)
    let spread = Interval.z95 * (variance / n).squareRoot()
    return Interval(low: max(0, mean - spread), high: min(1, mean + spread))
  }

  // MARK: Agreement of reviewers

  /// Pairs of judgements of one item of one contact by two reviewers.
  private func agreement() -> Table {
    var byItem: [[String]: [String: QualityReviewItem.Verdict]] = [:]
    for item in now where item.verdict != .notApplicable && !item.reviewer.isEmpty && !item.interaction.isEmpty {
      byItem[[item.form, item.version, item.item, item.interaction], default: [:]][item.reviewer] = item.verdict
    }
    var byForm: [[String]: (pairs: Int, agreed: Int, failures: Int)] = [:]
    for (key, verdicts) in byItem where verdicts.count > 1 {
      let failed = verdicts.values.count { $0 == .failed }
      let passed = verdicts.count - failed
      var counts = byForm[[key[0], key[1]]] ?? (0, 0, 0)
      counts.pairs += verdicts.count * (verdicts.count - 1) / 2
      counts.agreed += (failed * (failed - 1) + passed * (passed - 1)) / 2
      counts.failures += failed * (verdicts.count - 1)
      byForm[[key[0], key[1]]] = counts
    }
    var table = QualityReviews.declared[2]
    for (form, counts) in byForm.sorted(by: { isBefore($0.key, $1.key) }) {
      let limits = Wilson.interval(counts.agreed, of: counts.pairs)
      let observed = Double(counts.agreed) / Double(counts.pairs)
      // Scott's pi (Public Opinion Quarterly 19 (1955) 321–325): agreement beyond what the common failure rate gives by chance.
      let failing = Double(counts.failures) / Double(2 * counts.pairs)
      let chance = failing * failing + (1 - failing) * (1 - failing)
      table.rows.append(
        form.map(text) + [
          .integer(counts.pairs), .integer(counts.agreed), .number(observed), Cell(limits?.low), Cell(limits?.high),
          chance < 1 ? .number((observed - chance) / (1 - chance)) : .empty,
        ])
    }
    return table
  }

  private func text(_ value: String) -> Cell { value.isEmpty ? .empty : .text(value) }

  private func isBefore(_ a: [String], _ b: [String]) -> Bool {
    for (left, right) in zip(a, b) where left != right { return left.utf8.lexicographicallyPrecedes(right.utf8) }
    return false
  }
}

/// One review: its items added up.
private struct ReviewSheet {
  var criticalItems = 0
  var criticalErrors = 0
  var isAutoFailed = false
  private var points = 0
  private var most = 0

  /// Share of the points that could be had; 0 where an item that fails all has failed; nil without points.
  var score: Double? { isAutoFailed ? 0 : most == 0 ? nil : Double(points) / Double(most) }

  mutating func add(_ item: QualityReviewItem) {
    if item.verdict == .notApplicable { return }
    if item.isCritical { criticalItems += 1 }
    if item.verdict == .failed {
      if item.isCritical { criticalErrors += 1 }
      if item.isAutoFail { isAutoFailed = true }
    }
    if let score = item.score, let maxScore = item.maxScore {
      points += score
      most += maxScore
    }
  }

  /// By review, form and version.
  static func sheets(_ items: [QualityReviewItem]) -> [[String]: ReviewSheet] {
    var sheets: [[String]: ReviewSheet] = [:]
    for item in items { sheets[[item.review, item.form, item.version], default: ReviewSheet()].add(item) }
    return sheets
  }
}
