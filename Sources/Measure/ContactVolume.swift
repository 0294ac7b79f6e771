// How many contacts came, and how each ended: contacts_*, legs, answer_ratio, abandon_ratio.

internal import CallCentre
package import Engine
package import RunFolder

package struct ContactVolume: ContactMeasure {
  package let stage = "contact-volume"
  private let shortAbandonSeconds: Int32

  /// - Parameter shortAbandonSeconds: a queue abandonment with a wait up to this is short (A27).
  package init(shortAbandonSeconds: Int) { self.shortAbandonSeconds = Int32(clamping: shortAbandonSeconds) }

  /// Contacts of one cell.
  package struct Counts: Sendable {
    var offered = 0
    var answered = 0
    var abandoned = 0
    var short = 0
    /// Queue abandonments that may be short or not: their wait is unknown (A43).
    var unknownWait = 0
    var ivrOnly = 0
    var legs = 0
  }

  package struct Tally: Sendable {
    var counts: SlotCells<Counts>
    /// Abandoned or not, of the contacts offered, short abandonments left out.
    var parity: ParityCounts
    var series: DaySeries
  }

  package func start(_ cells: CellSpace) -> Tally {
    Tally(counts: SlotCells(Counts(), count: cells.count), parity: ParityCounts(cells), series: DaySeries(cells))
  }

  package func tally(_ batch: borrowing CellBatch, into tally: inout Tally) {
    // Code of a contact: its outcome, 16 more for a short abandonment, one of its own for an abandonment whose wait is unknown.
    let queueAbandon = Outcome.queueAbandon.rawValue
    let codes = batch.contacts.outcome.indices.map { index -> UInt8 in
      let outcome = batch.contacts.outcome[index]
      guard outcome == queueAbandon else { return outcome }
      let wait = batch.contacts.wait[index]
      if wait < 0 { return Counts.unknownWaitCode }
      return wait <= shortAbandonSeconds ? outcome | 16 : outcome
    }
    let ofCode = Counts.ofCode
    batch.forEachRun(codes: codes) { run, counts in tally.counts[run.slot, run.cell].add(counts, ofCode) }
    addLegs(batch, &tally.counts)
    let abandoned = (0...Counts.unknownWaitCode).map(Counts.abandonedOfOffered)
    tally.parity.addContacts(batch) { abandoned[Int(codes[$0])] }
    tally.series.addContacts(batch) { abandoned[Int(codes[$0])] }
  }

  /// Legs count under their own queue, team and agent, under the contact's other members, and only when inbound (A32).
  private func addLegs(_ batch: borrowing CellBatch, _ tally: inout SlotCells<Counts>) {
    let starts = batch.contacts.legStart
    let isOffered = (0...UInt8.max).map(Outcome.isOffered)
    let legs = batch.contacts.outcome.indices.map { index in
      isOffered[Int(batch.contacts.outcome[index])] ? starts[index + 1] - starts[index] : 0
    }
    for run in batch.contactRuns where !batch.isLegCell(run.cell) {
      tally[run.slot, run.cell].legs += ContactVolume.sum(legs.span, at: batch.contactOrder.span.extracting(run.range))
    }
    for run in batch.legRuns { tally[run.slot, run.cell].legs += run.range.count }
  }

  private static func sum(_ values: Span<Int32>, at places: Span<Int32>) -> Int {
    var sum = 0
    for place in 0..<places.count { sum &+= Int(values[Int(places[place])]) }
    return sum
  }

  package func merge(_ part: consuming Tally, into tally: inout Tally) {
    tally.parity.merge(part.parity)
    tally.series.merge(part.series)
    tally.counts.merge(part.counts) { $1.add($0) }
  }

  package func tables(_ tally: borrowing Tally, in context: Context) -> [Table] {
    guard isComputable("abandon_ratio", "excl_short", in: context) else { return [ParityMetric.declared, ControlChartMetric.declared] }
    return [
      ParityMetric("abandon_ratio", "excl_short").shares(tally.parity, context),
      ControlChartMetric(share: "abandon_ratio", "excl_short").table(
        tally.series, through: ControlChartMetric.lastWholeDay(context), context),
    ]
  }

  package func measurements(_ tally: borrowing Tally, cell: Int, slot: Int, in context: Context) -> [Measurement] {
    let counts = tally.counts[slot, cell]
    return [
      .count("contacts_offered", counts.offered),
      .count("contacts_answered", counts.answered),
      .count("contacts_abandoned", counts.abandoned),
      Measurement("contacts_short_abandoned", unit: "count", .count(counts.short), excluded: counts.unknownWait),
      .count("contacts_ivr_only", counts.ivrOnly),
      .count("legs", counts.legs),
      .ratio("answer_ratio", "incl_short", counts.answered, of: counts.offered),
      .ratio("answer_ratio", "excl_short", counts.answered, of: counts.offered - counts.short),
      .ratio("abandon_ratio", "incl_short", counts.abandoned, of: counts.offered),
      .ratio("abandon_ratio", "excl_short", counts.abandoned - counts.short, of: counts.offered - counts.short),
    ]
  }
}

extension ContactVolume.Counts {
  /// No outcome and no short abandonment has this code.
  static let unknownWaitCode: UInt8 = 31

  /// By code: 1 abandoned, 0 offered and not abandoned, −1 not offered, or a short abandonment.
  static func abandonedOfOffered(_ code: UInt8) -> Int32 {
    if code == unknownWaitCode { return 1 }
    guard let outcome = Outcome(rawValue: code), outcome.isOffered else { return -1 }
    return outcome.isAbandoned ? 1 : 0
  }

  /// By code: what one contact of it counts.
  static let ofCode = (0..<32).map { code in
    let isUnknown = code == Int(unknownWaitCode)
    var counts = ContactVolume.Counts()
    guard let outcome = isUnknown ? .queueAbandon : Outcome(rawValue: UInt8(code & 15)) else { return counts }
    counts.offered = outcome.isOffered ? 1 : 0
    counts.ivrOnly = 1 - counts.offered
    counts.answered = outcome == .answered ? 1 : 0
    counts.abandoned = outcome.isAbandoned ? 1 : 0
    counts.short = code == Int(Outcome.queueAbandon.rawValue) + 16 ? 1 : 0
    counts.unknownWait = isUnknown ? 1 : 0
    return counts
  }

  /// Adds contacts by code.
  mutating func add(_ counts: CodeCounts, _ ofCode: [ContactVolume.Counts]) {
    for code in 0..<32 {
      let n = counts[code]
      if n == 0 { continue }
      offered += n * ofCode[code].offered
      ivrOnly += n * ofCode[code].ivrOnly
      answered += n * ofCode[code].answered
      abandoned += n * ofCode[code].abandoned
      short += n * ofCode[code].short
      unknownWait += n * ofCode[code].unknownWait
    }
  }

  mutating func add(_ other: ContactVolume.Counts) {
    offered += other.offered
    answered += other.answered
    abandoned += other.abandoned
    short += other.short
    unknownWait += other.unknownWait
    ivrOnly += other.ivrOnly
    legs += other.legs
  }
}

// MARK: Cards

extension ContactVolume {
  package var needs: [Need] {
    [
      Need("contacts_short_abandoned", anyOf: [["ended_at"]]), Need("answer_ratio", variants: ["excl_short"], anyOf: [["ended_at"]]),
      Need("abandon_ratio", variants: ["excl_short"], anyOf: [["ended_at"]]),
    ]
  }

  package var cards: [MetricCard] {
    let contact = Wording(zh: "一次客户来访（同一编号的各段合为一次）", en: "one contact (all legs of one interaction id)")
    let arrival = Wording(zh: "按来访到达的当地日期归属；数据覆盖期末后为终值", en: "local day of arrival; final once the sources reach the end of the period")
    let zero = Wording(zh: "计数为0；分母为0时无值", en: "a count is 0; a ratio with denominator 0 has no value")
    func card(_ metric: String, variants: [String] = [""], _ title: Wording, _ unit: String, _ formula: Wording, _ counted: Wording, _ not: Wording, _ decision: String) -> MetricCard {
      MetricCard(
        metric: metric, variants: variants, title: title, unit: unit, row: contact, formula: formula, counted: counted, notCounted: not,
        clock: arrival, whenEmpty: zero, needs: ["contacts.interaction_id", "contacts.arrived_at", "contacts.outcome or contacts.answered_at"], decision: decision)
    }
    return [
      card(
        "contacts_offered", Wording(zh: "人工请求量", en: "Contacts offered"), "count",
        Wording(zh: "转入人工的来访数", en: "contacts that asked for a person"),
        Wording(zh: "接听、放弃、留言、回拨、溢出、系统中断、接通无通话、未结束", en: "answered, abandoned, voicemail, callback, overflow, system drop, answered without talk, open"),
        Wording(zh: "仅在语音菜单内结束的来访；呼出", en: "contacts that ended in the voice menu; outbound"), "A25, A29"),
      card(
        "contacts_answered", Wording(zh: "接通量", en: "Contacts answered"), "count",
        Wording(zh: "至少一段由坐席接听且通话≥1秒的来访数", en: "contacts with a leg answered by a person and talk ≥ 1 s"),
        Wording(zh: "每次来访计一次", en: "each contact once"), Wording(zh: "接通但通话为0秒", en: "answered with 0 s of talk"), "A24"),
      card(
        "contacts_abandoned", Wording(zh: "客户放弃量", en: "Contacts abandoned"), "count",
        Wording(zh: "排队放弃 + 振铃放弃", en: "abandoned in the queue + while ringing"), Wording(zh: "含短放弃", en: "short ones included"),
        Wording(zh: "系统中断、留言、回拨、溢出", en: "system drop, voicemail, callback, overflow"), "A26"),
      card(
        "contacts_short_abandoned", Wording(zh: "短放弃量", en: "Short abandonments"), "count",
        Wording(zh: "等待不超过短放弃阈值的排队放弃", en: "queue abandonments with a wait up to the threshold"),
        Wording(zh: "从首次入队到最后结束计时", en: "clock from the first queue entry to the last end"), Wording(zh: "振铃放弃；等待未知者", en: "abandoned while ringing; wait unknown"), "A27"),
      card(
        "contacts_ivr_only", Wording(zh: "仅语音菜单", en: "Voice menu only"), "count",
        Wording(zh: "在语音菜单内结束或放弃的来访", en: "contacts that ended or gave up in the voice menu"), Wording(zh: "单独计数", en: "counted apart"),
        Wording(zh: "不计入人工请求量", en: "not part of contacts offered"), "A25"),
      card(
        "legs", Wording(zh: "话务段数", en: "Legs"), "count", Wording(zh: "人工请求来访的段数", en: "legs of the contacts offered"),
        Wording(zh: "技能组、班组、坐席下按段自身归属", en: "under queue, team and agent each leg under its own"), Wording(zh: "被后来副本取代的重复段", en: "legs replaced by a later copy"), "A11, A32"),
      card(
        "answer_ratio", variants: ["incl_short", "excl_short"], Wording(zh: "接通率", en: "Answer ratio"), "ratio",
        Wording(zh: "接通量 ÷ 人工请求量（excl_short：分母减去短放弃）", en: "answered ÷ offered (excl_short: short abandonments taken from the denominator)"),
        Wording(zh: "接通量", en: "answered"), Wording(zh: "语音菜单内结束者", en: "voice menu only"), "A36"),
      card(
        "abandon_ratio", variants: ["incl_short", "excl_short"], Wording(zh: "放弃率", en: "Abandon ratio"), "ratio",
        Wording(zh: "放弃量 ÷ 人工请求量（excl_short：分子分母均减去短放弃）", en: "abandoned ÷ offered (excl_short: short ones taken from both)"),
        Wording(zh: "排队放弃与振铃放弃", en: "abandoned in the queue and while ringing"), Wording(zh: "系统中断", en: "system drop"), "A36"),
    ]
  }
}
