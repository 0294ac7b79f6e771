// tables/record_completeness.csv: of the complaints received, how many have each field of the record filled.

internal import CallCentre
internal import RunFolder

enum RecordCompleteness {
  /// Fields that a complaint record should hold, and whether it does. A field that comes later counts for closed complaints only.
  private static let fields: [(name: String, isDueAtClosing: Bool, isFilled: @Sendable (Complaint) -> Bool)] = [
    ("content", false, { $0.hasText }), ("customer_id", false, { !$0.customer.isNone }), ("channel", false, { $0.channel != 0 }),
    ("business_b", false, { $0.business != 0 }), ("cause_c", false, { $0.cause != 0 }), ("level", false, { $0.level != 0 }),
    ("responsible_dept", false, { $0.department != 0 }), ("registered_at", false, { $0[.registered].isPresent }),
    ("acked_at", true, { $0[.acknowledged].isPresent }), ("first_reply_at", true, { $0[.firstReply].isPresent }),
    ("followup_at", true, { $0[.followUp].isPresent }),
  ]

  static func table(_ view: ComplaintView) -> Table {
    let received = view.received()
    var table = declaration
    for field in fields {
      let isThere = view.table.fields.contains(field.name) || (field.name == "customer_id" && view.table.fields.contains("phone"))
      guard isThere else { continue }
      let list = field.isDueAtClosing ? received.filter { $0.life.lastClose != nil && !$0.life.endedWithoutVerdict } : received
      let filled = list.reduce(0) { $0 + (field.isFilled(view.complaint($1)) ? 1 : 0) }
      if !list.isEmpty { table.rows.append([.text(field.name), .integer(filled)] + ratioCells(filled, of: list.count)) }
    }
    return table
  }

  static var declaration: Table {
    Table(
      "record_completeness", rowMeaning: Wording(zh: "投诉记录的一个字段", en: "one field of the complaint record"),
      columns: [
        Column(
          "field", "text", zh: "字段（客户：客户号或电话；告知、首次回复与回访只看已办结者）",
          en: "field; customer_id: it or a telephone; acked_at, first_reply_at and followup_at of closed complaints only"),
        Column("filled", "count", zh: "已填者", en: "filled"),
      ] + ratioColumns(zh: "完整率", en: "filled ÷ n"))
  }
}
