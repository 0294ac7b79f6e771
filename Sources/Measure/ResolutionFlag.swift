// Was the matter settled, as the agent ticked it: fcr_ratio [flag].

internal import CallCentre
package import Engine
package import RunFolder

package struct ResolutionFlag: ContactMeasure {
  package let stage = "first-contact-resolution"
  package init() {}

  package struct Counts: Sendable {
    var answered = 0
    var yes = 0
    var no = 0
  }

  package struct Tally: Sendable {
    var counts: SlotCells<Counts>
    var parity: ParityCounts
  }

  package func start(_ cells: CellSpace) -> Tally { Tally(counts: SlotCells(Counts(), count: cells.count), parity: ParityCounts(cells)) }

  package func tally(_ batch: borrowing CellBatch, into tally: inout Tally) {
    // Code of a contact: the flag of an answered inbound one and one more.
    let answered = Outcome.answered.rawValue
    let codes = batch.contacts.outcome.indices.map { index -> UInt8 in
      batch.contacts.outcome[index] == answered && Direction.isInbound(batch.contacts.direction[index])
        ? batch.contacts.resolved[index] + 1 : 0
    }
    let (yesCode, noCode, missingCode) = (YesNo.yes.rawValue + 1, YesNo.no.rawValue + 1, YesNo.missing.rawValue + 1)
    batch.forEachRun(codes: codes) { run, counts in
      let yes = counts[Int(yesCode)]
      let no = counts[Int(noCode)]
      tally.counts[run.slot, run.cell].answered += yes + no + counts[Int(missingCode)]
      tally.counts[run.slot, run.cell].yes += yes
      tally.counts[run.slot, run.cell].no += no
    }
    tally.parity.addContacts(batch) { codes[$0] == yesCode ? 1 : codes[$0] == noCode ? 0 : -1 }
  }

  package func tables(_ tally: borrowing Tally, in context: Context) -> [Table] {
    guard isComputable("fcr_ratio", "flag", in: context) else { return [ParityMetric.declared] }
    return [ParityMetric("fcr_ratio", "flag").shares(tally.parity, context)]
  }

  package func merge(_ part: consuming Tally, into tally: inout Tally) {
    tally.parity.merge(part.parity)
    tally.counts.merge(part.counts) { other, counts in
      counts.answered += other.answered
      counts.yes += other.yes
      counts.no += other.no
    }
  }

  package func measurements(_ tally: borrowing Tally, cell: Int, slot: Int, in context: Context) -> [Measurement] {
    let counts = tally.counts[slot, cell]
    let flagged = counts.yes + counts.no
    return [.ratio("fcr_ratio", "flag", counts.yes, of: flagged, excluded: counts.answered - flagged)]
  }

  package var needs: [Need] { [Need("fcr_ratio", variants: ["flag"], anyOf: [["resolved_flag"]])] }

  package var cards: [MetricCard] {
    [
      MetricCard(
        metric: "fcr_ratio", variants: ["flag"], title: Wording(zh: "首次解决率", en: "First-contact resolution"), unit: "ratio",
        row: Wording(zh: "一次已接通呼入来访", en: "one answered inbound contact"), formula: Wording(zh: "标记为已解决 ÷ 有标记", en: "flagged yes ÷ flagged yes or no"),
        counted: Wording(zh: "不论能否识别客户", en: "identified or not"), notCounted: Wording(zh: "未标记者（计入 excluded）", en: "those without a flag (in excluded)"),
        clock: Wording(zh: "按来访到达日归属", en: "local day of arrival"), whenEmpty: Wording(zh: "无标记时无值", en: "no value without a flag"),
        needs: ["contacts.resolved_flag"], decision: "A34, A55, A65")
    ]
  }
}
