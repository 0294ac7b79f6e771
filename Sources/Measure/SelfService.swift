// Answered contacts that self-service could have served, by business type: tables/self_service.csv.

internal import CallCentre
package import Engine
package import RunFolder
internal import Statistics

package struct SelfService: ContactMeasure {
  package let stage = "handle-time"
  private let businessTypes: Set<String>

  /// - Parameter businessTypes: those that customers could have settled without a person.
  package init(businessTypes: Set<String>) { self.businessTypes = businessTypes }

  package var cards: [MetricCard] { [] }

  /// Answered inbound contacts of the period, of one business type.
  package struct Counts: Sendable {
    var answered = 0
    /// Those with a known handle time, and its sum in seconds.
    var handled = 0
    var handle = 0

    mutating func add(_ other: Counts) {
      answered += other.answered
      handled += other.handled
      handle += other.handle
    }
  }

  /// By business code.
  package func start(_ cells: CellSpace) -> [Counts] { Array(repeating: Counts(), count: cells.range(.businessType).count) }

  package func tally(_ batch: borrowing CellBatch, into tally: inout [Counts]) {
    let answered = Outcome.answered.rawValue
    for place in batch.inboundOfPeriod where batch.contacts.outcome[Int(place)] == answered {
      let index = Int(place)
      let business = Int(batch.contacts.business[index])
      tally[business].answered += 1
      if batch.contacts.handle[index] >= 0 {
        tally[business].handled += 1
        tally[business].handle += Int(batch.contacts.handle[index])
      }
    }
  }

  package func merge(_ part: consuming [Counts], into tally: inout [Counts]) {
    for business in tally.indices { tally[business].add(part[business]) }
  }

  package func measurements(_ tally: borrowing [Counts], cell: Int, slot: Int, in context: Context) -> [Measurement] { [] }

  package func tables(_ tally: borrowing [Counts], in context: Context) -> [Table] {
    var table = SelfService.declared
    let names = context.names.businesses
    let chosen = tally.indices.filter { businessTypes.contains(names[$0]) && tally[$0].answered > 0 }
      .sorted { names[$0].utf8.lexicographicallyPrecedes(names[$1].utf8) }
    let all = tally.reduce(into: 0) { $0 += $1.answered }
    var together = Counts()
    for business in chosen { together.add(tally[business]) }
    if all > 0 { table.rows.append(row(.empty, together, of: all)) }
    for business in chosen { table.rows.append(row(.text(names[business]), tally[business], of: all)) }
    return [table]
  }

  private func row(_ business: Cell, _ counts: Counts, of all: Int) -> [Cell] {
    let limits = Wilson.interval(counts.answered, of: all)
    return [
      business, .integer(counts.answered), .integer(all), .number(Double(counts.answered) / Double(all)), Cell(limits?.low), Cell(limits?.high),
      .integer(counts.handled), counts.handled == 0 ? .empty : .number(Double(counts.handle) / Double(counts.handled)),
      counts.handled == 0 ? .empty : .integer(counts.handle),
    ]
  }

  package var tableNeeds: [Need] { [Need("self_service", anyOf: [["business_type"]])] }

  /// Its table, without rows.
  package static var declared: Table {
    Table(
      "self_service", rowMeaning: Wording(zh: "一个可自助办理的业务类型（首行为全部）", en: "one business type that self-service could serve; the first row is all of them"),
      columns: [
        Column("business_type", "text", zh: "业务类型；空为全部", en: "business type; empty = all of them together"),
        Column("contacts", "count", zh: "本期人工接通的来访", en: "answered contacts of the period"),
        Column("n", "count", zh: "本期全部人工接通来访", en: "all answered contacts of the period"), Column("share", "ratio", zh: "占全部接通来访的比例", en: "contacts ÷ n"),
        Column("ci_low", "ratio", zh: "95%区间下限", en: "lower end of the 95 % interval"),
        Column("ci_high", "ratio", zh: "95%区间上限", en: "upper end of the 95 % interval"),
        Column("handle_time_n", "count", zh: "已知处理时长者", en: "those whose handle time is known"),
        Column("handle_time_s", "s", zh: "平均处理时长", en: "their mean handle time"),
        Column("total_handle_time_s", "s", zh: "处理时长合计", en: "their handle time, added up"),
      ])
  }
}
