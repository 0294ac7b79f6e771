// What customers answered when asked: csat_ratio, csat_response_ratio, dissatisfied_count.

internal import CallCentre
package import Engine
internal import RunFolder

package struct CustomerSatisfaction: ContactMeasure {
  package let stage = "customer-satisfaction"
  package init() {}

  package struct Counts: Sendable {
    var answered = 0
    var rated = 0
    var satisfied = 0
    var dissatisfied = 0
  }

  package func start(_ cells: CellSpace) -> SlotCells<Counts> { SlotCells(Counts(), count: cells.count) }

  package func tally(_ batch: borrowing CellBatch, into tally: inout SlotCells<Counts>) {
    // Code of a contact: the rating of an answered one and one more.
    let codes = batch.contacts.outcome.indices.map { index -> UInt8 in
      batch.contacts.outcome[index] == Outcome.answered.rawValue ? batch.contacts.csat[index] + 1 : 0
    }
    batch.forEachRun(codes: codes) { run, counts in
      for rating in Satisfaction.allCases { tally[run.slot, run.cell].add(rating, counts[Int(rating.rawValue) + 1]) }
    }
  }

  package func merge(_ part: consuming SlotCells<Counts>, into tally: inout SlotCells<Counts>) {
    tally.merge(part) { other, counts in
      counts.answered += other.answered
      counts.rated += other.rated
      counts.satisfied += other.satisfied
      counts.dissatisfied += other.dissatisfied
    }
  }

  package func measurements(_ tally: borrowing SlotCells<Counts>, cell: Int, slot: Int, in context: Context) -> [Measurement] {
    let counts = tally[slot, cell]
    return [
      .ratio("csat_ratio", "", counts.satisfied, of: counts.rated, excluded: counts.answered - counts.rated), .ratio("csat_response_ratio", "", counts.rated, of: counts.answered),
      Measurement("dissatisfied_count", unit: "count", .count(counts.dissatisfied), excluded: counts.answered - counts.rated),
    ]
  }

  package var needs: [Need] { ["csat_ratio", "csat_response_ratio", "dissatisfied_count"].map { Need($0, anyOf: [["csat"]]) } }
}

extension CustomerSatisfaction.Counts {
  mutating func add(_ rating: Satisfaction, _ contacts: Int) {
    answered += contacts
    guard rating.isRated else { return }
    rated += contacts
    if rating.isSatisfied { satisfied += contacts }
    if rating.isDissatisfied { dissatisfied += contacts }
  }
}

// MARK: Cards

extension CustomerSatisfaction {
  package var cards: [MetricCard] {
    func card(_ metric: String, _ title: Wording, _ unit: String, _ formula: Wording, _ not: Wording) -> MetricCard {
      MetricCard(
        metric: metric, title: title, unit: unit, row: Wording(zh: "一次已接通来访", en: "one answered contact"), formula: formula,
        counted: Wording(zh: "各段中最后一个评价", en: "the last rating among the legs"), notCounted: not,
        clock: Wording(zh: "按来访到达日归属", en: "local day of arrival"), whenEmpty: Wording(zh: "无人评价时无值", en: "no value where nobody rated"),
        needs: ["contacts.csat"], decision: "A34, A41")
    }
    return [
      card(
        "csat_ratio", Wording(zh: "客户满意率", en: "Customer satisfaction"), "ratio", Wording(zh: "满意与非常满意 ÷ 已评价", en: "satisfied and very satisfied ÷ rated"),
        Wording(zh: "未评价；未接通来访的评价", en: "not rated; ratings of unanswered contacts")),
      card(
        "csat_response_ratio", Wording(zh: "参评率", en: "Survey response"), "ratio", Wording(zh: "已评价 ÷ 已接通", en: "rated ÷ answered"),
        Wording(zh: "未评价", en: "not rated")),
      card(
        "dissatisfied_count", Wording(zh: "不满意数", en: "Dissatisfied customers"), "count", Wording(zh: "不满意与很不满意的评价数", en: "ratings dissatisfied and very dissatisfied"),
        Wording(zh: "一般", en: "neutral")),
    ]
  }
}
