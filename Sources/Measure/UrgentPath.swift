// The urgent path (loss report, card fraud, scam): how soon a person answered, who gave up, every breach:
// tables/urgent.csv and tables/urgent_path.csv.

package import CallCentre
package import Engine
package import RunFolder
internal import Statistics

/// By when an urgent contact is to be answered.
package struct UrgentTargets: Sendable {
  /// Seconds by kind; `*` is every other kind.
  private let byKind: [String: Int]
  /// Seconds by channel raw value.
  private let thresholds: [Int]

  /// - Parameters:
  ///   - byKind: the business's own targets, by word of the kind or `*`.
  ///   - threshold: the seconds of the service level, which hold where there is no target; `byChannel` overrides it.
  package init(byKind: [String: Int], threshold: Int, byChannel: [Channel: Int]) {
    self.byKind = byKind
    thresholds = Channel.allCases.map { byChannel[$0] ?? threshold }
  }

  func seconds(_ kind: Urgency, channel: UInt8) -> Int { byKind[kind.word] ?? byKind["*"] ?? thresholds[Int(channel)] }
}

package struct UrgentPath: ContactMeasure {
  package let stage = "waiting-time"
  private let kindOfBusiness: [String: Urgency]
  private let targets: UrgentTargets

  /// - Parameter kindOfBusiness: the business types that are urgent whatever the contact itself says.
  package init(kindOfBusiness: [String: Urgency], targets: UrgentTargets) {
    self.kindOfBusiness = kindOfBusiness
    self.targets = targets
  }

  package var cards: [MetricCard] { [] }

  /// An urgent contact of the period.
  struct Urgent: Sendable {
    let id: PackedText
    let arrival: UInt32
    let place: UInt64
    /// Seconds; −1 where unknown.
    let wait: Int
    let kind: Urgency
    let outcome: Outcome
    let channel: UInt8

    /// Answered late, or not at all though the target was over or the centre let it go: true. Answered in time: false. Left
    /// before the target was over, never asked for a person, or not known: nil.
    func isBreached(target: Int) -> Bool? {
      switch outcome {
      case .answered: wait < 0 ? nil : wait > target
      case .queueAbandon, .ringAbandon: wait > target ? true : nil
      case .ivrExit, .ivrAbandon, .open, .missing: nil
      case .answeredNoTalk, .systemDrop, .voicemail, .callback, .overflowOut: true
      }
    }
  }

  package struct Tally: Sendable {
    /// By business code: `Urgency`.
    let kinds: [UInt8]
    var contacts: [Urgent] = []
  }

  package func start(_ cells: CellSpace) -> Tally {
    Tally(kinds: cells.members(of: .businessType).map { (kindOfBusiness[$0] ?? .missing).rawValue })
  }

  package func tally(_ batch: borrowing CellBatch, into tally: inout Tally) {
    for index in 0..<batch.contacts.count where batch.slot[index] == 0 {
      let own = batch.contacts.traits[index].urgency
      let raw = own != 0 ? own : tally.kinds[Int(batch.contacts.business[index])]
      guard raw != 0, let kind = Urgency(rawValue: raw), Direction.isInbound(batch.contacts.direction[index]) else { continue }
      tally.contacts.append(
        Urgent(
          id: batch.contacts.id[index], arrival: batch.contacts.arrival[index],
          place: UInt64(batch.contacts.file[index]) << 32 | UInt64(batch.contacts.record[index]), wait: Int(batch.contacts.wait[index]), kind: kind,
          outcome: Outcome(rawValue: batch.contacts.outcome[index]) ?? .missing, channel: batch.contacts.channel[index]))
    }
  }

  package func merge(_ part: consuming Tally, into tally: inout Tally) { tally.contacts += part.contacts }

  package func measurements(_ tally: borrowing Tally, cell: Int, slot: Int, in context: Context) -> [Measurement] { [] }

  // MARK: Tables

  package func tables(_ tally: borrowing Tally, in context: Context) -> [Table] {
    let ordered = tally.contacts.sorted { ($0.arrival, $0.place) < ($1.arrival, $1.place) }
    var list = UrgentPath.declared[0]
    var summary = UrgentPath.declared[1]
    for contact in ordered {
      let target = targets.seconds(contact.kind, channel: contact.channel)
      let hasWait = contact.wait >= 0 && (contact.outcome == .answered || contact.outcome.isAbandoned || contact.outcome == .callback)
      list.rows.append([
        .text(contact.id.text(book: context.longTexts)), .text(contact.kind.word), .text(context.frame.zone.iso(Instant(Int64(contact.arrival)))),
        hasWait ? .integer(contact.wait) : .empty, contact.outcome == .missing ? .empty : .text(contact.outcome.word), .integer(target),
        contact.isBreached(target: target).map { .text($0 ? "true" : "false") } ?? .empty,
      ])
    }
    if !ordered.isEmpty { summary.rows.append(row(.empty, ordered)) }
    for kind in Urgency.allCases where kind != .missing {
      let own = ordered.filter { $0.kind == kind }
      if !own.isEmpty { summary.rows.append(row(.text(kind.word), own)) }
    }
    return [list, summary]
  }

  private func row(_ kind: Cell, _ contacts: [Urgent]) -> [Cell] {
    let offered = contacts.count { $0.outcome.isOffered }
    let abandoned = contacts.count { $0.outcome.isAbandoned }
    var waits = ExactHistogram()
    var breached = 0
    var kept = 0
    for contact in contacts {
      if contact.outcome == .answered, contact.wait >= 0 { waits.add(contact.wait) }
      switch contact.isBreached(target: targets.seconds(contact.kind, channel: contact.channel)) {
      case true: breached += 1
      case false: kept += 1
      case nil: break
      }
    }
    let ranks = waits.percentiles([50, 90])
    let leaving = Wilson.interval(abandoned, of: offered)
    let breaking = Wilson.interval(breached, of: breached + kept)
    func ratio(_ part: Int, _ whole: Int) -> Cell { whole == 0 ? .empty : .number(Double(part) / Double(whole)) }
    let volume: [Cell] = [
      kind, .integer(contacts.count), .integer(offered), .integer(contacts.count { $0.outcome == .answered }), .integer(abandoned),
      ratio(abandoned, offered), Cell(leaving?.low), Cell(leaving?.high), .integer(contacts.count { $0.outcome == .ivrAbandon }),
    ]
    let time: [Cell] = [
      .integer(waits.n), Cell(ranks?[0]), Cell(ranks?[1]), Cell(waits.max), .integer(breached + kept), .integer(breached),
      ratio(breached, breached + kept), Cell(breaking?.low), Cell(breaking?.high), .integer(contacts.count - breached - kept),
    ]
    return volume + time
  }

  package var tableNeeds: [Need] {
    // A business type may tell as well, where the category file marks one as urgent.
    let fields = kindOfBusiness.isEmpty ? ["urgent"] : ["urgent", "business_type"]
    return ["urgent", "urgent_path"].map { Need($0, anyOf: [fields]) }
  }

  /// Its tables, without rows.
  package static var declared: [Table] {
    [
      Table(
        "urgent", rowMeaning: Wording(zh: "本期一次紧急来访", en: "one urgent contact of the period"),
        columns: [
          Column("interaction_id", "id", zh: "来访编号", en: "id of the contact"),
          Column("kind", "text", zh: "紧急类型：card_loss 挂失，fraud 盗刷，scam 诈骗，other 其他", en: "card_loss, fraud, scam or other"),
          Column("arrived_at", "time", zh: "到达时间", en: "arrival"),
          Column("wait_s", "s", zh: "到人工接通（或放弃）的等待", en: "wait until a person answered, or until the customer gave up"),
          Column("outcome", "text", zh: "结果", en: "outcome"), Column("target_s", "s", zh: "应在多少秒内人工接通", en: "seconds within which a person should answer"),
          Column(
            "breached", "text", zh: "是否未达目标；目标时间内放弃、未要求人工或未知者为空",
            en: "true when no person answered in time; empty when the customer left before, asked for no person, or it is not known"),
        ]),
      Table(
        "urgent_path", rowMeaning: Wording(zh: "一类紧急来访（首行为全部）", en: "one kind of urgent contact; the first row is all of them"),
        columns: summaryColumns),
    ]
  }

  private static let summaryColumns: [Column] = [
    Column("kind", "text", zh: "紧急类型；空为全部", en: "kind; empty = all together"), Column("contacts", "count", zh: "紧急来访", en: "urgent contacts"),
    Column("offered", "count", zh: "其中请求人工者", en: "of them offered to people: the denominator of abandon_ratio"),
    Column("answered", "count", zh: "接通", en: "answered"), Column("abandoned", "count", zh: "放弃（含短放弃）", en: "abandoned, short ones included"),
    Column("abandon_ratio", "ratio", zh: "放弃率", en: "abandoned ÷ offered"),
    Column("abandon_ci_low", "ratio", zh: "95%区间下限", en: "lower end of the 95 % interval"),
    Column("abandon_ci_high", "ratio", zh: "95%区间上限", en: "upper end of the 95 % interval"),
    Column("ivr_abandoned", "count", zh: "在语音菜单中放弃", en: "abandoned in the voice menu"),
    Column("wait_n", "count", zh: "已知接通等待者", en: "answered ones whose wait is known"),
    Column("wait_p50_s", "s", zh: "接通等待中位数", en: "median of their wait"), Column("wait_p90_s", "s", zh: "接通等待第90百分位", en: "90th percentile of it"),
    Column("wait_max_s", "s", zh: "最长接通等待", en: "longest of it"),
    Column("judged", "count", zh: "可判断是否达标者", en: "contacts for which it is known whether the target was kept"),
    Column("breached", "count", zh: "未达目标", en: "of them those that were not answered in time"),
    Column("breach_ratio", "ratio", zh: "未达目标比例", en: "breached ÷ judged"),
    Column("breach_ci_low", "ratio", zh: "95%区间下限", en: "lower end of the 95 % interval"),
    Column("breach_ci_high", "ratio", zh: "95%区间上限", en: "upper end of the 95 % interval"),
    Column("undecided", "count", zh: "未计入者", en: "contacts not judged"),
  ]
}
