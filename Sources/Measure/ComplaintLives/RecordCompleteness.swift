// tables/record_completeness.csv: of the complaints received, how many have each field of the record filled.

internal import CallCentre
internal import RunFolder

enum RecordCompleteness {
  /// Fields that a complaint record should hold, and whether it does. A field that comes later counts for closed complaints only.
  private static let fields: [(name: String, isDueAtClosing: Bool, isFilled: @Sendable (borrowing Complaint, Instant) -> Bool)] = [
    ("content", false, { complaint, _ in complaint.hasText }), ("customer_id", false, { complaint, _ in !complaint.customer.isNone }), ("channel", false, { complaint, _ in complaint.channel != 0 }),
    ("business_b", false, { complaint, _ in complaint.business != 0 }), ("cause_c", false, { complaint, _ in complaint.cause != 0 }), ("level", false, { complaint, _ in complaint.level != 0 }),
    ("responsible_dept", false, { complaint, _ in complaint.department != 0 }), ("registered_at", false, { $0[.registered].happened(by: $1) != nil }),
    ("acked_at", true, { $0[.acknowledged].happened(by: $1) != nil }), ("first_reply_at", true, { $0[.firstReply].happened(by: $1) != nil }),
    ("followup_at", true, { $0[.followUp].happened(by: $1) != nil }),
  ]

  static func table(_ view: ComplaintView) -> Table {
    let received = view.received()
    var table = declaration
    for field in fields {
      let isThere = view.table.fields.contains(field.name) || (field.name == "customer_id" && view.table.fields.contains("phone"))
      guard isThere else { continue }
      let asOf = view.frame.asOf
      var (count, filled) = (0, 0)
      view.forEach(of: received) { one, complaint in
        if field.isDueAtClosing, one.life.lastClose == nil || one.life.endedWithoutVerdict { return }
        count += 1
        if field.isFilled(complaint, asOf) { filled += 1 }
      }
      if count > 0 { table.rows.append([.text(field.name), .integer(filled)] + ratioCells(filled, of: count)) }
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
