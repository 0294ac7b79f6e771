// What customers answered when asked: csat_ratio, csat_response_ratio, dissatisfied_count.

internal import CallCentre
package import Engine
package import RunFolder

package struct CustomerSatisfaction: ContactMeasure {
  package let stage = "customer-satisfaction"
  package init() {}

  package struct Counts: Sendable {
    var answered = 0
    var rated = 0
    var satisfied = 0
    var dissatisfied = 0
  }

  package struct Tally: Sendable {
    var counts: SlotCells<Counts>
    /// Rated contacts of the period; mark 1, and 2 when satisfied.
    var members = CaseMixRows()
    var parity: ParityCounts
  }

  package func start(_ cells: CellSpace) -> Tally { Tally(counts: SlotCells(Counts(), count: cells.count), parity: ParityCounts(cells)) }

  package func tally(_ batch: borrowing CellBatch, into tally: inout Tally) {
    // Code of a contact: the rating of an answered one and one more.
    let answered = Outcome.answered.rawValue
    let codes = batch.contacts.outcome.indices.map { index -> UInt8 in
      batch.contacts.outcome[index] == answered ? batch.contacts.csat[index] + 1 : 0
    }
    let ratings = Array(Satisfaction.allCases)
    batch.forEachRun(codes: codes) { run, counts in
      for rating in ratings where counts[Int(rating.rawValue) + 1] > 0 {
        tally.counts[run.slot, run.cell].add(rating, counts[Int(rating.rawValue) + 1])
      }
    }
    // By code: −1 not rated, 1 satisfied, else 0.
    let values = [-1] + (0...UInt8(Satisfaction.allCases.count - 1)).map { code -> Int32 in
      guard let rating = Satisfaction(rawValue: code), rating.isRated else { return -1 }
      return rating.isSatisfied ? 1 : 0
    }
    tally.members.appendContacts(batch) { values[Int(codes[$0])] < 0 ? nil : values[Int(codes[$0])] == 1 ? 3 : 1 }
    tally.parity.addContacts(batch) { values[Int(codes[$0])] }
  }

  package func merge(_ part: consuming Tally, into tally: inout Tally) {
    tally.members.merge(part.members)
    tally.parity.merge(part.parity)
    tally.counts.merge(part.counts) { other, counts in
      counts.answered += other.answered
      counts.rated += other.rated
      counts.satisfied += other.satisfied
      counts.dissatisfied += other.dissatisfied
    }
  }

  package func measurements(_ tally: borrowing Tally, cell: Int, slot: Int, in context: Context) -> [Measurement] {
    let counts = tally.counts[slot, cell]
    return [
      .ratio("csat_ratio", "", counts.satisfied, of: counts.rated, excluded: counts.answered - counts.rated), .ratio("csat_response_ratio", "", counts.rated, of: counts.answered),
      Measurement("dissatisfied_count", unit: "count", .count(counts.dissatisfied), excluded: counts.answered - counts.rated),
    ]
  }

  package func tables(_ tally: borrowing Tally, in context: Context) -> [Table] {
    guard isComputable("csat_ratio", in: context) else { return MemberTables.declared + [ParityMetric.declared] }
    return MemberMetric(share: "csat_ratio").tables(tally.members, context) + [ParityMetric("csat_ratio", "").shares(tally.parity, context)]
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
