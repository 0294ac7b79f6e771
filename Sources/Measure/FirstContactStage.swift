// stages/first_contact_resolution.csv: one row per answered inbound contact of the period, for the headline window.

internal import CallCentre
internal import Engine
package import RunFolder

/// What the stage table says of one contact.
package struct StageVisit: Sendable {
  let id: PackedText
  let customer: CustomerKey
  let arrival: UInt32
  let file: UInt16
  let record: UInt32
  let eligible: Bool
  let isResolved: Bool
  let censored: Bool
  let next: PackedText?
  let gap: Int64?

  init(_ visit: Visit, eligible: Bool, gap: Int64?, next: PackedText?, censored: Bool, isResolved: Bool = false) {
    id = visit.id
    customer = visit.customer
    arrival = visit.arrival
    file = visit.file
    record = visit.record
    self.eligible = eligible
    self.isResolved = isResolved
    self.censored = censored
    self.next = next
    self.gap = gap
  }

  /// An answered contact without an identity: never eligible.
  init(unidentified batch: borrowing ContactBatch, _ index: Int) {
    id = batch.id[index]
    customer = .none
    arrival = batch.arrival[index]
    file = batch.file[index]
    record = batch.record[index]
    eligible = false
    isResolved = false
    censored = false
    next = nil
    gap = nil
  }

  static func table(_ visits: [StageVisit], _ context: Context) -> StreamedTable {
    StreamedTable(declaredBy: declaration, items: visits.count) { places, emit in
      for visit in visits[places] {
        let isKnown = visit.eligible && !visit.censored
        try emit([
          .text(visit.id.text(book: context.longTexts)), visit.customer.isNone ? .empty : .text(context.customerToken(visit.customer)),
          .text(context.frame.zone.iso(Instant(Int64(visit.arrival)))), .text(visit.eligible ? "true" : "false"),
          isKnown ? .text(visit.isResolved ? "true" : "false") : .empty, .text(visit.censored ? "true" : "false"),
          visit.next.map { .text($0.text(book: context.longTexts)) } ?? .empty, Cell(visit.gap.map(Int.init)),
        ])
      }
    }
  }

  static var declaration: Table {
    Table(
      "first_contact_resolution", in: .stages,
      rowMeaning: Wording(zh: "本期一次已接通的呼入来访", en: "one answered inbound contact of the period"),
      columns: [
        Column("interaction_id", "id", zh: "来访编号", en: "id of the contact"),
        Column("customer_token", "token", zh: "客户代号", en: "token of the customer; empty without an identity"),
        Column("arrived_at", "time", zh: "到达时间", en: "arrival"),
        Column("eligible", "text", zh: "是否计入首次解决（此前窗口内无同一事项的接通来访）", en: "true when no earlier answered contact of the same matter lies within the window"),
        Column("resolved", "text", zh: "窗口内无再次来访或投诉；无法判断为空", en: "true when no later contact or complaint lies within the window; empty where not yet known or not eligible"),
        Column("censored", "text", zh: "窗口尚未走完", en: "true when the window is not over and no repeat was seen"),
        Column("next_interaction_id", "id", zh: "下一次同一事项来访；为投诉时为空", en: "the next contact of the same matter; empty when it was a complaint"),
        Column("gap_s", "s", zh: "到下一次来访或投诉的间隔", en: "seconds to the next contact or complaint"),
      ])
  }
}

extension FirstContactResolution {
  /// Its tables, without rows.
  package static var declared: [Table] {
    [
      StageVisit.declaration, ResolutionCohortCounts.table([], window: RepeatWindow(name: "7d", seconds: 604_800)), ResolutionAgreement.declared,
      TransferMatrix.declared, EnquiryComplaints.declared,
    ]
  }
}
