// How often a contact was passed on: transfer_ratio.

internal import CallCentre
package import Engine
package import RunFolder

package struct Transfers: ContactMeasure {
  package let stage = "transfers"
  package init() {}

  package struct Counts: Sendable {
    var answered = 0
    var transferred = 0
  }

  package struct Tally: Sendable {
    var counts: SlotCells<Counts>
    /// Answered contacts of the period; mark 1, and 2 when transferred.
    var members = CaseMixRows()
  }

  package func start(_ cells: CellSpace) -> Tally { Tally(counts: SlotCells(Counts(), count: cells.count)) }

  package func tally(_ batch: borrowing CellBatch, into tally: inout Tally) {
    // Code of a contact: 1 answered, 2 answered and transferred.
    let answered = Outcome.answered.rawValue
    let codes = batch.contacts.outcome.indices.map { index -> UInt8 in
      batch.contacts.outcome[index] != answered ? 0 : batch.contacts.transferred[index] ? 2 : 1
    }
    batch.forEachRun(codes: codes) { run, counts in
      tally.counts[run.slot, run.cell].answered += counts[1] + counts[2]
      tally.counts[run.slot, run.cell].transferred += counts[2]
    }
    tally.members.appendContacts(batch) { codes[$0] == 0 ? nil : codes[$0] == 2 ? 3 : 1 }
  }

  package func merge(_ part: consuming Tally, into tally: inout Tally) {
    tally.members.merge(part.members)
    tally.counts.merge(part.counts) { other, counts in
      counts.answered += other.answered
      counts.transferred += other.transferred
    }
  }

  package func measurements(_ tally: borrowing Tally, cell: Int, slot: Int, in context: Context) -> [Measurement] {
    [.ratio("transfer_ratio", "", tally.counts[slot, cell].transferred, of: tally.counts[slot, cell].answered)]
  }

  package func tables(_ tally: borrowing Tally, in context: Context) -> [Table] {
    guard isComputable("transfer_ratio", in: context) else { return MemberTables.declared }
    return MemberMetric(share: "transfer_ratio").tables(tally.members, context)
  }

  package var needs: [Need] { [Need("transfer_ratio", anyOf: [["transfer_to", "transfer_type", "leg_id"]])] }

  package var cards: [MetricCard] {
    [
      MetricCard(
        metric: "transfer_ratio", title: Wording(zh: "转接率", en: "Transfer ratio"), unit: "ratio", row: Wording(zh: "一次已接通来访", en: "one answered contact"),
        formula: Wording(zh: "发生过转接的接通来访 ÷ 接通来访", en: "answered contacts that were transferred ÷ answered contacts"),
        counted: Wording(zh: "任一段有转接标记，或有两段以上接通", en: "some leg carries a transfer mark, or two or more legs were answered"),
        notCounted: Wording(zh: "标记为 否/no/0 者", en: "marks that say 否/no/0"), clock: Wording(zh: "按来访到达日归属", en: "local day of arrival"),
        whenEmpty: Wording(zh: "无接通来访时无值", en: "no value without answered contacts"), needs: ["contacts.transfer_to or transfer_type or leg_id"], decision: "A39, A66")
    ]
  }
}
