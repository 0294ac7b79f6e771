// How long customers waited for a person: asa_s (answered only) and wait_s (answered and abandoned).

internal import CallCentre
package import Engine
package import RunFolder
internal import Statistics

package struct WaitingTime: ContactMeasure {
  package let stage = "waiting-time"
  package init() {}

  package struct Waits: Sendable {
    var answered = ExactHistogram()
    var abandoned = ExactHistogram()
    var answeredUnknown = 0
    var abandonedUnknown = 0

    /// Adds seconds of answered and of abandoned contacts: the first two lanes.
    @inline(__always)
    mutating func add(
      _ seconds: Span<SIMD4<Int32>>, at places: Span<Int32>, _ blocks: Span<Int32>, _ sums: inout MutableSpan<SIMD8<Int>>, _ spare: inout Spare
    ) {
      let unknown = ExactHistogram.add(seconds, at: places, to: &answered, &abandoned, &spare.third, &spare.fourth, groups: blocks, sums: &sums)
      answeredUnknown += Int(unknown[0])
      abandonedUnknown += Int(unknown[1])
    }
  }

  /// Stand behind lanes that hold nothing.
  struct Spare: Sendable {
    var third = ExactHistogram()
    var fourth = ExactHistogram()
  }

  package struct Tally: Sendable {
    var waits: SlotCells<Waits>
    /// Lanes 0 and 1: seconds of answered and of abandoned contacts; 4 and 5: the number of either.
    var days: DaySums<SIMD8<Int>>
    var parity: ParityCounts
  }

  package func start(_ cells: CellSpace) -> Tally {
    Tally(waits: SlotCells(Waits(), count: cells.count), days: DaySums(cells: cells.count), parity: ParityCounts(cells))
  }

  package func tally(_ batch: borrowing CellBatch, into tally: inout Tally) {
    let (answered, queueAbandon, ringAbandon) = (Outcome.answered.rawValue, Outcome.queueAbandon.rawValue, Outcome.ringAbandon.rawValue)
    let contacts = batch.contacts
    // Seconds of answered and of abandoned contacts, −1 where unknown, −2 where the contact does not count.
    let seconds = contacts.outcome.indices.map { index -> SIMD4<Int32> in
      let outcome = contacts.outcome[index]
      if outcome == answered { return SIMD4(contacts.wait[index], -2, -2, -2) }
      return SIMD4(-2, outcome == queueAbandon || outcome == ringAbandon ? contacts.wait[index] : -2, -2, -2)
    }
    tally.parity.addContacts(batch) { max(seconds[$0][0], seconds[$0][1]) }
    add(seconds.span, batch, &tally.waits, &tally.days)
  }

  private func add(
    _ seconds: Span<SIMD4<Int32>>, _ batch: borrowing CellBatch, _ waits: inout SlotCells<Waits>, _ days: inout DaySums<SIMD8<Int>>
  ) {
    var spare = Spare()
    for run in batch.contactRuns {
      let places = batch.contactOrder.span.extracting(run.range)
      days.with(run, of: batch.blocks[run.slot], isDay: batch.isDayCell(run.cell)) {
        waits[run.slot, run.cell].add(seconds, at: places, batch.block.span, &$0, &spare)
      }
    }
  }

  package func merge(_ part: consuming Tally, into tally: inout Tally) {
    tally.days.merge(part.days)
    tally.parity.merge(part.parity)
    tally.waits.merge(part.waits) { other, waits in
      waits.answered.merge(other.answered)
      waits.abandoned.merge(other.abandoned)
      waits.answeredUnknown += other.answeredUnknown
      waits.abandonedUnknown += other.abandonedUnknown
    }
  }

  package func measurements(_ tally: borrowing Tally, cell: Int, slot: Int, in context: Context) -> [Measurement] {
    let waits = tally.waits[slot, cell]
    let answered = tally.days.days(slot: slot, cell: cell) { Bootstrap.Day(sum: $0[0], n: $0[4]) }
    var result = spread("asa_s", waits.answered, excluded: waits.answeredUnknown, days: answered, withMax: true)
    var all = waits.answered
    all.merge(waits.abandoned)
    let days = tally.days.days(slot: slot, cell: cell) { Bootstrap.Day(sum: $0[0] + $0[1], n: $0[4] + $0[5]) }
    result.append(
      contentsOf: spread("wait_s", all, excluded: waits.answeredUnknown + waits.abandonedUnknown, days: days, withMax: true))
    return result
  }

  package func tables(_ tally: borrowing Tally, in context: Context) -> [Table] {
    guard isComputable("wait_s", "mean", in: context) else { return [ParityMetric.declared] }
    let days = tally.days
    return [
      ParityMetric("wait_s", "mean").means(tally.parity, context) { cell in
        days.days(slot: 0, cell: cell) { Bootstrap.Day(sum: $0[0] + $0[1], n: $0[4] + $0[5]) }
      }
    ]
  }

  package var needs: [Need] {
    [Need("asa_s", anyOf: [["answered_at"]]), Need("wait_s", anyOf: [["answered_at"], ["ended_at"]])]
  }
}

/// Mean, median, 90th and 95th percentile (nearest rank, A42) of a histogram as measurements; `max` where it is asked for.
/// `days` are the same values day by day.
func spread(
  _ metric: String, _ histogram: ExactHistogram, excluded: Int, days: [Bootstrap.Day], withMax: Bool = false
) -> [Measurement] {
  let ranks = histogram.percentiles([50, 90, 95])
  func percentile(_ name: String, _ value: Int?) -> Measurement {
    Measurement(metric, name, unit: "s", .percentile(value, n: histogram.n), excluded: excluded, hasInterval: false)
  }
  var mean = Measurement(metric, "mean", unit: "s", .mean(sum: histogram.sum, n: histogram.n), excluded: excluded)
  mean.days = days
  var result = [mean, percentile("p50", ranks?[0]), percentile("p90", ranks?[1]), percentile("p95", ranks?[2])]
  if withMax { result.append(percentile("max", histogram.max)) }
  return result
}

// MARK: Cards

extension WaitingTime {
  package var cards: [MetricCard] {
    func card(_ metric: String, _ title: Wording, _ formula: Wording, _ counted: Wording, _ not: Wording) -> MetricCard {
      MetricCard(
        metric: metric, variants: ["mean", "p50", "p90", "p95", "max"], title: title, unit: "s",
        row: Wording(zh: "一次来访", en: "one contact"), formula: formula, counted: counted, notCounted: not,
        clock: Wording(
          zh: "从首次入队（无入队时间则从到达）到首次接通或最后结束，含振铃，转接不重置",
          en: "from the first queue entry (else arrival) to the first answer or the last end; ringing included, never reset by a transfer"),
        whenEmpty: Wording(zh: "无值；等待未知者计入 excluded", en: "no value; contacts whose wait is unknown are counted in excluded"),
        needs: ["contacts.answered_at", "contacts.ended_at", "contacts.queued_at (optional)"], decision: "A28, A42")
    }
    return [
      card(
        "asa_s", Wording(zh: "平均应答速度", en: "Speed of answer"), Wording(zh: "已接通来访的等待时长", en: "wait of answered contacts"),
        Wording(zh: "已接通", en: "answered"), Wording(zh: "放弃者（见 wait_s）", en: "abandoned ones (see wait_s)")),
      card(
        "wait_s", Wording(zh: "等待时长", en: "Wait"), Wording(zh: "已接通与放弃来访的等待时长", en: "wait of answered and abandoned contacts"),
        Wording(zh: "含短放弃", en: "short abandonments included"), Wording(zh: "留言、回拨、溢出、系统中断", en: "voicemail, callback, overflow, system drop")),
    ]
  }
}
