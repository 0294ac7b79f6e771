// stages/contacts.csv: the contacts of the period as Join hands them on, with tokens instead of identities.

internal import CallCentre
package import Engine
package import RunFolder

package struct ContactStage: ContactMeasure {
  package let stage = "join"
  package init() {}
  package var cards: [MetricCard] { [] }

  /// The kept batches and, in them, the contacts of the period.
  package struct Tally: Sendable {
    var batches: [ContactBatch] = []
    var chosen: [(batch: Int, index: Int)] = []
  }

  package func start(_ cells: CellSpace) -> Tally { Tally() }

  package func tally(_ batch: borrowing CellBatch, into tally: inout Tally) {
    let chosen = (0..<batch.contacts.count).filter { batch.slot[$0] == 0 }
    if chosen.isEmpty { return }
    tally.batches.append(batch.contacts)
    tally.chosen += chosen.map { (tally.batches.count - 1, $0) }
  }

  package func merge(_ part: consuming Tally, into tally: inout Tally) {
    let shift = tally.batches.count
    tally.batches += part.batches
    tally.chosen += part.chosen.map { ($0.batch + shift, $0.index) }
  }

  package func measurements(_ finished: borrowing Tally, cell: Int, slot: Int, in context: Context) -> [Measurement] { [] }

  package func streams(_ finished: borrowing Tally, in context: Context) -> [StreamedTable] {
    let batches = finished.batches
    let ordered = finished.chosen.sorted { a, b in
      (batches[a.batch].file[a.index], batches[a.batch].record[a.index]) < (batches[b.batch].file[b.index], batches[b.batch].record[b.index])
    }
    return [
      StreamedTable(declaredBy: ContactStage.declared[0], items: ordered.count) { places, emit in
        for place in ordered[places] { try emit(ContactStage.row(batches[place.batch], place.index, context)) }
      }
    ]
  }

  private static func row(_ batch: ContactBatch, _ index: Int, _ context: Context) -> [Cell] {
    func text(_ value: String) -> Cell { value.isEmpty ? .empty : .text(value) }
    func seconds(_ value: Int32) -> Cell { value < 0 ? .empty : .integer(Int(value)) }
    let segments = Segments.words.enumerated().filter { batch.segments[index] >> UInt8($0.offset) & 1 == 1 }.map(\.element)
    let customer = batch.customer[index]
    // Waits are defined for answered and abandoned contacts, and for callbacks, which one service level counts (A28, A37).
    let hasWait = Outcome(rawValue: batch.outcome[index]).map { $0 == .answered || $0.isAbandoned || $0 == .callback } ?? false
    let file = context.files[Int(batch.file[index])]
    return [
      .text(batch.id[index].text(book: context.longTexts)), customer.isNone ? .empty : .text(context.customerToken(customer)),
      text(Channel(rawValue: batch.channel[index])?.word ?? ""), text(Direction(rawValue: batch.direction[index])?.word ?? ""),
      text(context.names.queues[Int(batch.queue[index])]), text(context.names.teams[Int(batch.team[index])]), text(context.names.agentTokens[Int(batch.agent[index])]),
      text(context.names.businesses[Int(batch.business[index])]), text(segments.joined(separator: ";")),
      .text(context.frame.zone.iso(Instant(Int64(batch.arrival[index])))), text(Outcome(rawValue: batch.outcome[index])?.word ?? ""),
      seconds(hasWait ? batch.wait[index] : -1), seconds(batch.talk[index]), seconds(batch.hold[index]), seconds(batch.wrapUp[index]),
      .text(batch.transferred[index] ? "true" : "false"), text(YesNo(rawValue: batch.resolved[index])?.word ?? ""),
      text(Satisfaction(rawValue: batch.csat[index])?.word ?? ""), .text(file.path), .integer(Int(batch.record[index])),
    ]
  }

  /// Its table, without rows.
  package static var declared: [Table] {
    [Table("contacts", in: .stages, rowMeaning: Wording(zh: "本期一次来访（各段已合并）", en: "one contact of the period, its legs joined"), columns: columns)]
  }

  private static let columns = [
    Column("interaction_id", "id", zh: "来访编号", en: "id of the contact"), Column("customer_token", "token", zh: "客户代号", en: "token of the customer"),
    Column("channel", "text", zh: "渠道", en: "channel"), Column("direction", "text", zh: "方向", en: "direction"),
    Column("queue", "text", zh: "技能组（首个接通段，否则末段）", en: "queue of the first answered leg, else of the last"),
    Column("team", "text", zh: "班组", en: "team"), Column("agent_token", "token", zh: "坐席代号", en: "token of the agent"),
    Column("business_type", "text", zh: "业务类型", en: "business type"), Column("segment", "text", zh: "客群", en: "segments, joined by ;"),
    Column("arrived_at", "time", zh: "到达时间", en: "arrival"), Column("outcome", "text", zh: "结果", en: "outcome"),
    Column("wait_s", "s", zh: "等待", en: "wait"), Column("talk_s", "s", zh: "通话", en: "talk"), Column("hold_s", "s", zh: "保持", en: "hold"),
    Column("wrap_up_s", "s", zh: "话后处理", en: "wrap-up"), Column("transferred", "text", zh: "是否转接", en: "was transferred"),
    Column("resolved_flag", "text", zh: "是否解决", en: "resolved flag"), Column("csat", "text", zh: "满意度", en: "rating"),
    Column("file", "text", zh: "首条记录所在文件", en: "file of the contact's first record"), Column("record", "count", zh: "首条记录序号", en: "number of that record"),
  ]
}
