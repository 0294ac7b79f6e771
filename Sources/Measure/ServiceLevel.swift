// The share of contacts answered in time, in the five definitions that vendors use, side by side: service_level.

package import CallCentre
package import Engine
package import RunFolder

package struct ServiceLevel: ContactMeasure {
  package let stage = "service-level"
  /// Seconds by channel raw value.
  private let thresholds: [Int32]
  private let shortAbandonSeconds: Int32

  /// - Parameters:
  ///   - threshold: answered within so many seconds is in time; `byChannel` overrides it (A38).
  ///   - shortAbandonSeconds: as in `ContactVolume`.
  package init(threshold: Int, byChannel: [Channel: Int] = [:], shortAbandonSeconds: Int) {
    thresholds = Channel.allCases.map { Int32(clamping: byChannel[$0] ?? threshold) }
    self.shortAbandonSeconds = Int32(clamping: shortAbandonSeconds)
  }

  package struct Counts: Sendable {
    var answered = 0
    var answeredInTime = 0
    var abandoned = 0
    var abandonedInTime = 0
    var short = 0
    var callbacksInTime = 0
    var unknown = 0
  }

  package struct Tally: Sendable {
    var counts: SlotCells<Counts>
    /// Answered in time, of all answered and abandoned: variant neg.
    var series: DaySeries
  }

  package func start(_ cells: CellSpace) -> Tally { Tally(counts: SlotCells(Counts(), count: cells.count), series: DaySeries(cells)) }

  package func tally(_ batch: borrowing CellBatch, into tally: inout Tally) {
    let codes = batch.contacts.outcome.indices.map { code(of: $0, batch.contacts) }
    batch.forEachRun(codes: codes) { run, counts in tally.counts[run.slot, run.cell].add(counts) }
    tally.series.addContacts(batch) { (2...7).contains(codes[$0]) ? codes[$0] == 3 ? 1 : 0 : -1 }
  }

  /// 0 does not count · 1 unknown wait · 2 answered late · 3 answered in time · 4…7 abandoned, 1 more in time, 2 more
  /// short · 8 called back in time.
  @inline(__always)
  func code(of index: Int, _ contacts: borrowing ContactBatch) -> UInt8 {
    guard let outcome = Outcome(rawValue: contacts.outcome[index]), outcome == .answered || outcome.isAbandoned || outcome == .callback
    else { return 0 }
    let wait = contacts.wait[index]
    let inTime = wait >= 0 && wait <= thresholds[Int(contacts.channel[index])]
    if outcome == .callback { return inTime ? 8 : 0 }
    if wait < 0 { return 1 }
    if outcome == .answered { return inTime ? 3 : 2 }
    let isShort = outcome == .queueAbandon && wait <= shortAbandonSeconds
    return 4 + (inTime ? 1 : 0) + (isShort ? 2 : 0)
  }

  package func tables(_ tally: borrowing Tally, in context: Context) -> [Table] {
    guard isComputable("service_level", "neg", in: context) else { return [ControlChartMetric.declared] }
    let last = ControlChartMetric.lastWholeDay(context)
    return [ControlChartMetric(share: "service_level", "neg").table(tally.series, through: last, context)]
  }

  package func merge(_ part: consuming Tally, into tally: inout Tally) {
    tally.series.merge(part.series)
    tally.counts.merge(part.counts) { other, counts in counts.merge(other) }
  }

  package func measurements(_ tally: borrowing Tally, cell: Int, slot: Int, in context: Context) -> [Measurement] {
    let counts = tally.counts[slot, cell]
    return ServiceLevel.variants.map { variant in
      let (part, whole) = counts.parts(variant)
      return .ratio("service_level", variant, part, of: whole, excluded: counts.unknown)
    }
  }

  static let variants = ["neg", "excl_short", "ignore_abandon", "pos", "answered_only"]

  package var needs: [Need] { [Need("service_level", anyOf: [["answered_at"], ["ended_at"]])] }
}

extension ServiceLevel.Counts {
  /// Numerator and denominator of a variant (A37).
  func parts(_ variant: String) -> (part: Int, whole: Int) {
    let all = answered + abandoned
    return switch variant {
    case "excl_short": (answeredInTime, all - short)
    case "ignore_abandon": (answeredInTime, all - abandonedInTime)
    case "pos": (answeredInTime + abandonedInTime + callbacksInTime, all + callbacksInTime)
    case "answered_only": (answeredInTime, answered)
    default: (answeredInTime, all)
    }
  }

  mutating func merge(_ other: ServiceLevel.Counts) {
    answered += other.answered
    answeredInTime += other.answeredInTime
    abandoned += other.abandoned
    abandonedInTime += other.abandonedInTime
    short += other.short
    callbacksInTime += other.callbacksInTime
    unknown += other.unknown
  }

  /// Adds one contact by its code.
  @inline(__always)
  mutating func add(code: UInt8) {
    switch code {
    case 1: unknown += 1
    case 2, 3:
      answered += 1
      if code == 3 { answeredInTime += 1 }
    case 4...7:
      abandoned += 1
      if code & 1 == 1 { abandonedInTime += 1 }
      if code & 2 == 2 { short += 1 }
    case 8: callbacksInTime += 1
    default: break
    }
  }

  /// Adds contacts by code.
  mutating func add(_ counts: CodeCounts) {
    unknown += counts[1]
    answered += counts[2] + counts[3]
    answeredInTime += counts[3]
    abandoned += counts[4] + counts[5] + counts[6] + counts[7]
    abandonedInTime += counts[5] + counts[7]
    short += counts[6] + counts[7]
    callbacksInTime += counts[8]
  }
}

// MARK: Cards

extension ServiceLevel {
  package var cards: [MetricCard] {
    [
      MetricCard(
        metric: "service_level", variants: ServiceLevel.variants,
        title: Wording(zh: "服务水平", en: "Service level"), unit: "ratio", row: Wording(zh: "一次来访", en: "one contact"),
        formula: Wording(
          zh: "A 接通，B 放弃，a、b 为其中等待≤阈值者：neg = a/(A+B)；excl_short = a/(A+B−短放弃)；ignore_abandon = a/(A+B−b)；pos = (a+b)/(A+B)；answered_only = a/A",
          en: "A answered, B abandoned, a and b those with wait ≤ threshold: neg = a/(A+B); excl_short = a/(A+B−short); ignore_abandon = a/(A+B−b); pos = (a+b)/(A+B); answered_only = a/A"),
        counted: Wording(zh: "已接通与放弃的来访；pos 另在分子分母加入阈值内的回拨", en: "answered and abandoned contacts; pos adds callbacks within the threshold to both parts"),
        notCounted: Wording(zh: "等待未知者（计入 excluded）；语音菜单、留言、溢出、系统中断", en: "wait unknown (counted in excluded); voice menu, voicemail, overflow, system drop"),
        clock: Wording(zh: "等待自首次入队起计，含振铃", en: "wait from the first queue entry, ringing included"),
        whenEmpty: Wording(zh: "分母为0时无值", en: "no value where the denominator is 0"),
        needs: ["contacts.answered_at", "contacts.ended_at"], decision: "A37, A38, A69")
    ]
  }
}
