// The time that people spent on contacts: handle_time_s and its parts talk_s, hold_s, wrap_up_s; hold_ratio.

internal import CallCentre
package import Engine
internal import RunFolder
internal import Statistics

package struct HandleTime: ContactMeasure {
  package let stage = "handle-time"
  private let talkIncludesHold: Bool

  /// - Parameter talkIncludesHold: every contact block of the pipeline says so; then handle time needs no hold column.
  package init(talkIncludesHold: Bool) { self.talkIncludesHold = talkIncludesHold }

  /// The four times in one fixed order: handle, talk, hold, wrap-up.
  package struct Times: Sendable {
    var handle = ExactHistogram()
    var talk = ExactHistogram()
    var hold = ExactHistogram()
    var wrapUp = ExactHistogram()
    var answered = 0
  }

  package struct Tally: Sendable {
    var times: SlotCells<Times>
    /// Lanes: handle, talk, hold, wrap-up seconds, then the number of values of each.
    var days: DaySums<SIMD8<Int>>
    var members = HandleTime.emptyMembers
    var series: DaySeries
  }

  package func start(_ cells: CellSpace) -> Tally {
    Tally(times: SlotCells(Times(), count: cells.count), days: DaySums(cells: cells.count), series: DaySeries(cells))
  }

  package func tally(_ batch: borrowing CellBatch, into tally: inout Tally) {
    let contacts = batch.contacts
    let answered = Outcome.answered.rawValue
    let seconds = contacts.outcome.indices.map { index in
      contacts.outcome[index] != answered
        ? HandleTime.uncounted
        : SIMD4(contacts.handle[index], contacts.talk[index], contacts.hold[index], contacts.wrapUp[index])
    }
    for run in batch.contactRuns where !batch.isMinuteLegCell(run.cell) {
      let places = batch.contactOrder.span.extracting(run.range)
      addTimes(seconds.span, places, batch.block.span, run, batch, &tally.times, &tally.days)
    }
    // Whose minutes they were: team and agent count the answered legs that were theirs (A31).
    let legSeconds = contacts.legAnswered.indices.map { leg in
      !contacts.legAnswered[leg]
        ? HandleTime.uncounted
        : SIMD4(contacts.legHandle[leg], contacts.legTalk[leg], contacts.legHold[leg], contacts.legWrapUp[leg])
    }
    let legBlocks = batch.legBlocks()
    for run in batch.legRuns where batch.isMinuteLegCell(run.cell) {
      let places = batch.legOrder.span.extracting(run.range)
      addTimes(legSeconds.span, places, legBlocks.span, run, batch, &tally.times, &tally.days)
    }
    addMembers(batch, &tally.members)
    tally.series.addContacts(batch) { contacts.outcome[$0] == answered ? contacts.handle[$0] : -1 }
  }

  /// All four times of somebody who was not answered.
  private static var uncounted: SIMD4<Int32> { SIMD4(repeating: -2) }

  /// Adds handle, talk, hold and wrap-up seconds of a run's contacts or legs, −1 where unknown, −2 where they do not count.
  private func addTimes(
    _ seconds: Span<SIMD4<Int32>>, _ places: Span<Int32>, _ blocks: Span<Int32>, _ run: CellRun, _ batch: borrowing CellBatch,
    _ times: inout SlotCells<Times>, _ days: inout DaySums<SIMD8<Int>>
  ) {
    days.with(run, of: batch.blocks[run.slot], isDay: batch.isDayCell(run.cell)) { times[run.slot, run.cell].add(seconds, at: places, blocks, &$0) }
  }

  package func merge(_ part: consuming Tally, into tally: inout Tally) {
    tally.days.merge(part.days)
    tally.members.merge(part.members)
    tally.series.merge(part.series)
    tally.times.merge(part.times) { other, times in
      times.handle.merge(other.handle)
      times.talk.merge(other.talk)
      times.hold.merge(other.hold)
      times.wrapUp.merge(other.wrapUp)
      times.answered += other.answered
    }
  }

  package func measurements(_ tally: borrowing Tally, cell: Int, slot: Int, in context: Context) -> [Measurement] {
    let times = tally.times[slot, cell]
    var result: [Measurement] = []
    for (lane, (metric, histogram)) in [
      ("handle_time_s", times.handle), ("talk_s", times.talk), ("hold_s", times.hold), ("wrap_up_s", times.wrapUp),
    ].enumerated() {
      let days = tally.days.days(slot: slot, cell: cell) { Bootstrap.Day(sum: $0[lane], n: $0[lane + 4]) }
      result.append(contentsOf: spread(metric, histogram, excluded: times.answered - histogram.n, days: days))
    }
    result.append(.ratio("hold_ratio", "", times.hold.n - times.hold.count(through: 0), of: times.hold.n, excluded: times.answered - times.hold.n))
    return result
  }

  package var needs: [Need] {
    let talk: [[String]] = [["talk_s", "answered_at"], ["talk_s", "ended_at"]]
    var handle = talk
    if !talkIncludesHold { handle.append(["hold_s"]) }
    handle.append(["wrap_up_s"])
    return [
      Need("handle_time_s", anyOf: handle), Need("talk_s", anyOf: talk),
      Need("hold_s", anyOf: [["hold_s"]]), Need("hold_ratio", anyOf: [["hold_s"]]), Need("wrap_up_s", anyOf: [["wrap_up_s"]]),
    ]
  }
}

extension HandleTime.Times {
  /// Adds the contacts or legs at `places`; those that were not answered do not count.
  @inline(__always)
  mutating func add(_ seconds: Span<SIMD4<Int32>>, at places: Span<Int32>, _ blocks: Span<Int32>, _ sums: inout MutableSpan<SIMD8<Int>>) {
    let before = handle.n
    let unknown = ExactHistogram.add(seconds, at: places, to: &handle, &talk, &hold, &wrapUp, groups: blocks, sums: &sums)
    answered += handle.n - before + Int(unknown[0])
  }
}

// MARK: Cards

extension HandleTime {
  package var cards: [MetricCard] {
    let row = Wording(zh: "一次已接通来访；班组、坐席下为一段", en: "one answered contact; under team and agent one answered leg")
    let clock = Wording(zh: "按来访到达日归属", en: "local day of arrival")
    let empty = Wording(zh: "缺任一组成者计入 excluded；整列缺失则不可计算", en: "contacts lacking a part are counted in excluded; without the column not computable")
    func card(_ metric: String, _ title: Wording, _ formula: Wording, _ needs: [String], _ decision: String, variants: [String] = ["mean", "p50", "p90", "p95"], unit: String = "s") -> MetricCard {
      MetricCard(
        metric: metric, variants: variants, title: title, unit: unit, row: row, formula: formula,
        counted: Wording(zh: "已接通来访各接通段之和", en: "the sum over the answered legs of an answered contact"),
        notCounted: Wording(zh: "未接通来访；呼出单列", en: "unanswered contacts; outbound apart"), clock: clock, whenEmpty: empty, needs: needs, decision: decision)
    }
    return [
      card(
        "handle_time_s", Wording(zh: "处理时长", en: "Handle time"),
        Wording(zh: "通话 + 保持 + 话后（通话已含保持时为通话 + 话后）", en: "talk + hold + wrap-up (talk + wrap-up where talk includes hold)"),
        ["contacts.talk_s or answered_at and ended_at", "contacts.hold_s", "contacts.wrap_up_s"], "A31, A35, A42"),
      card("talk_s", Wording(zh: "通话时长", en: "Talk"), Wording(zh: "通话秒数", en: "seconds of talk"), ["contacts.talk_s or answered_at and ended_at"], "A35, A64"),
      card("hold_s", Wording(zh: "保持时长", en: "Hold"), Wording(zh: "保持秒数", en: "seconds on hold"), ["contacts.hold_s"], "A35"),
      card("wrap_up_s", Wording(zh: "话后处理时长", en: "Wrap-up"), Wording(zh: "话后秒数", en: "seconds of work after the contact"), ["contacts.wrap_up_s"], "A35"),
      card(
        "hold_ratio", Wording(zh: "保持率", en: "Hold ratio"), Wording(zh: "保持≥1秒的接通来访 ÷ 保持时长已知的接通来访", en: "answered contacts with hold ≥ 1 s ÷ answered contacts with known hold"),
        ["contacts.hold_s"], "A40", variants: [""], unit: "ratio"),
    ]
  }
}
