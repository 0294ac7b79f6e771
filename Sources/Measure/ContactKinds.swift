// Enquiry, transaction, complaint, urgent: how many of each, and whether identity was verified: tables/contact_kinds.csv;
// transactions without a recorded verification: tables/unverified.csv.

internal import CallCentre
package import Engine
package import RunFolder
internal import Statistics

package struct ContactKinds: ContactMeasure {
  package let stage = "contact-volume"
  package init() {}
  package var cards: [MetricCard] { [] }

  /// Offered inbound contacts of the period, of one kind.
  package struct Counts: Sendable {
    var offered = 0
    var answered = 0
    /// Answered ones for which a verification is recorded, and those for which it is recorded that there was none.
    var verified = 0
    var unverified = 0

    mutating func add(_ other: Counts) {
      offered += other.offered
      answered += other.answered
      verified += other.verified
      unverified += other.unverified
    }
  }

  /// An answered transaction for which no verification is recorded.
  package struct Unverified: Sendable {
    let id: PackedText
    let arrival: UInt32
    let place: UInt64
    let business: UInt16
    let verified: UInt8
  }

  package struct Tally: Sendable {
    /// By `ContactKind`.
    var kinds = Array(repeating: Counts(), count: 8)
    var unverified: [Unverified] = []
  }

  package func start(_ cells: CellSpace) -> Tally { Tally() }

  package func tally(_ batch: borrowing CellBatch, into tally: inout Tally) {
    let answered = Outcome.answered.rawValue
    let (yes, no, transaction) = (YesNo.yes.rawValue, YesNo.no.rawValue, ContactKind.transaction.rawValue)
    for place in batch.inboundOfPeriod {
      let index = Int(place)
      guard Outcome.isOffered(batch.contacts.outcome[index]) else { continue }
      let traits = batch.contacts.traits[index]
      let kind = Int(traits.kind)
      tally.kinds[kind].offered += 1
      guard batch.contacts.outcome[index] == answered else { continue }
      tally.kinds[kind].answered += 1
      if traits.verified == yes { tally.kinds[kind].verified += 1 }
      if traits.verified == no { tally.kinds[kind].unverified += 1 }
      if traits.kind == transaction, traits.verified != yes {
        tally.unverified.append(
          Unverified(
            id: batch.contacts.id[index], arrival: batch.contacts.arrival[index],
            place: UInt64(batch.contacts.file[index]) << 32 | UInt64(batch.contacts.record[index]), business: batch.contacts.business[index],
            verified: traits.verified))
      }
    }
  }

  package func merge(_ part: consuming Tally, into tally: inout Tally) {
    for kind in tally.kinds.indices { tally.kinds[kind].add(part.kinds[kind]) }
    tally.unverified += part.unverified
  }

  package func measurements(_ tally: borrowing Tally, cell: Int, slot: Int, in context: Context) -> [Measurement] { [] }

  package func tables(_ tally: borrowing Tally, in context: Context) -> [Table] {
    var list = ContactKinds.declared[1]
    // Without the column every transaction would be one.
    let exceptions = context.fields.contains("contacts.verified") ? tally.unverified : []
    list.rows = exceptions.sorted { ($0.arrival, $0.place) < ($1.arrival, $1.place) }.map { contact in
      let business = context.names.businesses[Int(contact.business)]
      return [
        .text(contact.id.text(book: context.longTexts)), .text(context.frame.zone.iso(Instant(Int64(contact.arrival)))),
        business.isEmpty ? .empty : .text(business), .text(contact.verified == YesNo.no.rawValue ? "no" : "missing"),
      ]
    }
    return [kinds(tally.kinds, in: context), list]
  }

  private func kinds(_ tally: [Counts], in context: Context) -> Table {
    let all = tally.reduce(into: 0) { $0 += $1.offered }
    let hasVerified = context.fields.contains("contacts.verified")
    var table = ContactKinds.declared[0]
    for kind in [ContactKind.enquiry, .transaction, .complaint, .urgent, .missing] where all > 0 {
      let counts = tally[Int(kind.rawValue)]
      let share = Wilson.interval(counts.offered, of: all)
      let verified = Wilson.interval(counts.verified, of: counts.answered)
      let verification: [Cell] = [
        .integer(counts.verified), .integer(counts.unverified), counts.answered == 0 ? .empty : .number(Double(counts.verified) / Double(counts.answered)),
        Cell(verified?.low), Cell(verified?.high),
      ]
      let volume: [Cell] = [
        .text(kind == .missing ? CellSpace.missingMember : kind.word), .integer(counts.offered), .integer(all),
        .number(Double(counts.offered) / Double(all)), Cell(share?.low), Cell(share?.high), .integer(counts.answered),
      ]
      table.rows.append(volume + (hasVerified ? verification : Array(repeating: .empty, count: verification.count)))
    }
    return table
  }

  package var tableNeeds: [Need] {
    [Need("contact_kinds", anyOf: [["contact_kind"]]), Need("unverified", anyOf: [["contact_kind"], ["verified"]])]
  }

  /// Its tables, without rows.
  package static var declared: [Table] { [kindsTable, unverifiedTable] }

  private static var unverifiedTable: Table {
    Table(
      "unverified", rowMeaning: Wording(zh: "本期一次已接通、没有身份核实记录的办理来访", en: "one answered transaction of the period without a recorded verification"),
      columns: [
        Column("interaction_id", "id", zh: "来访编号", en: "id of the contact"), Column("arrived_at", "time", zh: "到达时间", en: "arrival"),
        Column("business_type", "text", zh: "业务类型", en: "business type"),
        Column("verified", "text", zh: "记录：no 未核实，missing 无记录", en: "what is recorded: no, or missing where nothing is"),
      ])
  }

  private static var kindsTable: Table {
    Table(
      "contact_kinds", rowMeaning: Wording(zh: "一种来电类别", en: "one kind of contact"),
      columns: [
        Column("kind", "text", zh: "来电类别：enquiry 咨询，transaction 办理，complaint 投诉，urgent 紧急", en: "enquiry, transaction, complaint, urgent or (missing)"),
        Column("contacts", "count", zh: "本期人工请求", en: "contacts offered in the period"), Column("n", "count", zh: "本期全部人工请求", en: "all contacts offered in the period"),
        Column("share", "ratio", zh: "占比", en: "contacts ÷ n"), Column("ci_low", "ratio", zh: "95%区间下限", en: "lower end of the 95 % interval"),
        Column("ci_high", "ratio", zh: "95%区间上限", en: "upper end of the 95 % interval"),
        Column("answered", "count", zh: "其中接通者", en: "of contacts, those answered: the denominator of verified_ratio"),
        Column("verified", "count", zh: "接通者中记录为已核实身份", en: "answered ones for which it is recorded that identity was verified"),
        Column("unverified", "count", zh: "接通者中记录为未核实身份", en: "answered ones for which it is recorded that it was not"),
        Column("verified_ratio", "ratio", zh: "有核实记录的比例（无记录视为未核实）", en: "verified ÷ answered; no record counts as none"),
        Column("verified_ci_low", "ratio", zh: "95%区间下限", en: "lower end of the 95 % interval"),
        Column("verified_ci_high", "ratio", zh: "95%区间上限", en: "upper end of the 95 % interval"),
      ])
  }
}
