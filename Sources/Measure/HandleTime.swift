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
    addTimes(batch, &tally.times)
    addDays(batch, &tally.days)
    addMembers(batch, &tally.members)
    let contacts = batch.contacts
    tally.series.addContacts(batch) { contacts.outcome[$0] == Outcome.answered.rawValue ? contacts.handle[$0] : -1 }
  }

  private func addTimes(_ batch: borrowing CellBatch, _ tally: inout SlotCells<Times>) {
    let contacts = batch.contacts
    let answered = contacts.outcome.map { $0 == Outcome.answered.rawValue }
    for run in batch.contactRuns where !batch.isMinuteLegCell(run.cell) {
      let places = batch.contactOrder.span.extracting(run.range)
      tally[run.slot, run.cell].add(
        handle: contacts.handle.span, talk: contacts.talk.span, hold: contacts.hold.span, wrapUp: contacts.wrapUp.span,
        answered: answered.span, at: places)
    }
    // Whose minutes they were: team and agent count the answered legs that were theirs (A31).
    for run in batch.legRuns where batch.isMinuteLegCell(run.cell) {
      let places = batch.legOrder.span.extracting(run.range)
      tally[run.slot, run.cell].add(
        handle: contacts.legHandle.span, talk: contacts.legTalk.span, hold: contacts.legHold.span, wrapUp: contacts.legWrapUp.span,
        answered: contacts.legAnswered.span, at: places)
    }
  }

  private func addDays(_ batch: borrowing CellBatch, _ days: inout DaySums<SIMD8<Int>>) {
    let contacts = batch.contacts
    let lanes = contacts.outcome.indices.map { index -> SIMD8<Int> in
      guard contacts.outcome[index] == Outcome.answered.rawValue, batch.slot[index] >= 0 else { return .zero }
      return HandleTime.lanes(contacts.handle[index], contacts.talk[index], contacts.hold[index], contacts.wrapUp[index])
    }
    for run in batch.contactRuns where !batch.isMinuteLegCell(run.cell) && !batch.isDayCell(run.cell) {
      let places = batch.contactOrder.span.extracting(run.range)
      days.add(lanes.span, at: places, blocks: batch.block.span, of: batch.blocks[run.slot], run)
    }
    let legLanes = contacts.legAnswered.indices.map { leg -> SIMD8<Int> in
      guard contacts.legAnswered[leg] else { return .zero }
      return HandleTime.lanes(contacts.legHandle[leg], contacts.legTalk[leg], contacts.legHold[leg], contacts.legWrapUp[leg])
    }
    let legBlocks = batch.legBlocks()
    for run in batch.legRuns where batch.isMinuteLegCell(run.cell) {
      let places = batch.legOrder.span.extracting(run.range)
      days.add(legLanes.span, at: places, blocks: legBlocks.span, of: batch.blocks[run.slot], run)
    }
  }

  /// Unknown seconds (−1) are neither summed nor counted.
  @inline(__always)
  private static func lanes(_ handle: Int32, _ talk: Int32, _ hold: Int32, _ wrapUp: Int32) -> SIMD8<Int> {
    let seconds = SIMD4<Int>(Int(handle), Int(talk), Int(hold), Int(wrapUp))
    let known = SIMD4<Int>.one.replacing(with: 0, where: seconds .< 0)
    return SIMD8(lowHalf: seconds.replacing(with: 0, where: seconds .< 0), highHalf: known)
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
  mutating func add(
    handle: Span<Int32>, talk: Span<Int32>, hold: Span<Int32>, wrapUp: Span<Int32>, answered: Span<Bool>, at places: Span<Int32>
  ) {
    var kept: [Int32] = []
    kept.reserveCapacity(places.count)
    for index in 0..<places.count where answered[Int(places[index])] { kept.append(places[index]) }
    self.answered += kept.count
    self.handle.add(handle, at: kept.span)
    self.talk.add(talk, at: kept.span)
    self.hold.add(hold, at: kept.span)
    self.wrapUp.add(wrapUp, at: kept.span)
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
