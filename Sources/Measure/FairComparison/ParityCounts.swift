// Contacts of customers who need special care beside all others, by business type and hour: tables/parity.csv.

internal import CallCentre
internal import Engine
package import RunFolder
internal import Statistics

/// Sum and number of values of all contacts, and of each group, by business type and hour. A share's value is 1 or 0.
package struct ParityCounts: Sendable {
  /// Groups that are set beside the rest, in the order of their bits.
  static let segments = [Segments.elderly, .minor, .disabled]
  private static let sides = segments.count + 1
  private static let hours = 24

  /// Numbers of one business type: by hour, side (all, then each group), sum and number.
  private static let stride = hours * sides * 2
  /// By code of the business type; of one for all where there are too many.
  private var counts: ContiguousArray<Int>
  private let isByBusiness: Bool

  init(_ cells: CellSpace) {
    let businesses = cells.range(.businessType).count
    isByBusiness = businesses <= CaseMix.mostBusinessTypes
    counts = ContiguousArray(repeating: 0, count: (isByBusiness ? businesses : 1) * ParityCounts.stride)
  }

  @inline(__always)
  mutating func add(_ value: Int, business: UInt16, hour: UInt8, segments: UInt8) {
    let base = (isByBusiness ? Int(business) : 0) * ParityCounts.stride + Int(hour) * ParityCounts.sides * 2
    counts[base] += value
    counts[base + 1] += 1
    for group in 0..<3 where segments >> UInt8(group) & 1 == 1 {
      counts[base + 2 * group + 2] += value
      counts[base + 2 * group + 3] += 1
    }
  }

  /// Adds every inbound contact of the period whose value is not negative.
  @inline(__always)
  mutating func addContacts(_ batch: borrowing CellBatch, _ value: (_ index: Int) -> Int32) {
    let contacts = batch.contacts
    for place in batch.inboundOfPeriod {
      let index = Int(place)
      let value = value(index)
      if value < 0 { continue }
      add(Int(value), business: contacts.business[index], hour: contacts.hour[index], segments: contacts.segments[index])
    }
  }

  mutating func merge(_ other: ParityCounts) {
    for place in counts.indices { counts[place] += other.counts[place] }
  }

  /// A group and the rest in every stratum, business types in the order of their names.
  func strata(_ group: Int, _ context: Context) -> [MantelHaenszel.Stratum] {
    let names = context.names.businesses
    let order = (0..<counts.count / ParityCounts.stride).sorted { names[$0].utf8.lexicographicallyPrecedes(names[$1].utf8) }
    return order.flatMap { business in
      (0..<ParityCounts.hours).map { hour in
        let base = business * ParityCounts.stride + hour * ParityCounts.sides * 2
        let (sum, n) = (counts[base + 2 * group + 2], counts[base + 2 * group + 3])
        return MantelHaenszel.Stratum(sum: sum, n: n, baseSum: counts[base] - sum, baseN: counts[base + 1] - n)
      }
    }
  }
}

/// One metric of parity.csv; each stage adds the rows of its own metrics.
package struct ParityMetric {
  let name: String
  let variant: String
  /// Contacts that both sides must have: of fewer nothing is said.
  static let leastContacts = 30

  init(_ name: String, _ variant: String) {
    self.name = name
    self.variant = variant
  }

  /// Rows of a share.
  func shares(_ counts: ParityCounts, _ context: Context) -> Table {
    table(counts, context) { _, whole in
      guard let interval = Newcombe.interval(whole.sum, of: whole.n, minus: whole.baseSum, of: whole.baseN) else { return nil }
      return (interval, ScoreTest.pValue(whole.sum, of: whole.n, and: whole.baseSum, of: whole.baseN))
    }
  }

  /// Rows of a mean; `days` are those of all contacts, or of a member of dimension `segment`, in the period.
  func means(_ counts: ParityCounts, _ context: Context, days: (_ cell: Int) -> [Bootstrap.Day]) -> Table {
    let all = days(context.cells.cell(.all, 0))
    var bootstrap = Bootstrap(seed: context.seed)
    return table(counts, context) { group, _ in
      let part = days(context.cells.cell(.segment, group + 1))
      guard part.count == all.count else { return nil }
      let pairs = zip(part, all).map { (part: $0, rest: Bootstrap.Day(sum: $1.sum - $0.sum, n: $1.n - $0.n)) }
      return bootstrap.meanDifference(pairs).map { ($0.interval, $0.pValue) }
    }
  }

  private func table(
    _ counts: ParityCounts, _ context: Context, _ test: (Int, MantelHaenszel.Stratum) -> (interval: Interval, pValue: Double?)?
  ) -> Table {
    var table = ParityMetric.declared
    guard context.fields.contains("contacts.segment") else { return table }
    for (group, segment) in ParityCounts.segments.enumerated() {
      let strata = counts.strata(group, context)
      let whole = MantelHaenszel.Stratum(
        sum: strata.reduce(0) { $0 + $1.sum }, n: strata.reduce(0) { $0 + $1.n }, baseSum: strata.reduce(0) { $0 + $1.baseSum },
        baseN: strata.reduce(0) { $0 + $1.baseN })
      if whole.n == 0 { continue }
      var row: [Cell] = [.text(Segments.words[segment.rawValue.trailingZeroBitCount]), .text(name), variant.isEmpty ? .empty : .text(variant)]
      guard min(whole.n, whole.baseN) >= ParityMetric.leastContacts else {
        row.append(contentsOf: [.integer(whole.n), .empty, .integer(whole.baseN), .empty, .empty, .empty, .empty, .empty, .empty])
        table.rows.append(row)
        continue
      }
      let value = Double(whole.sum) / Double(whole.n)
      let rest = Double(whole.baseSum) / Double(whole.baseN)
      let tested = test(group, whole)
      row.append(contentsOf: [.integer(whole.n), .number(value), .integer(whole.baseN), .number(rest), .number(value - rest)])
      row.append(contentsOf: [Cell(tested?.interval.low), Cell(tested?.interval.high), Cell(tested?.pValue)])
      row.append(Cell(MantelHaenszel.difference(strata)))
      table.rows.append(row)
    }
    return table
  }

  /// parity.csv, without rows.
  package static var declared: Table {
    Table(
      "parity", rowMeaning: Wording(zh: "一类特殊客群的一个指标，与其他客户相比", en: "one metric of one group of customers beside all others"),
      columns: [
        Column("segment", "text", zh: "客群：elderly 老年、minor 未成年、disabled 残障", en: "group: elderly, minor, disabled"),
        Column("metric", "text", zh: "指标", en: "metric"), Column("variant", "text", zh: "口径", en: "variant"),
        Column("n", "count", zh: "该客群的来访数", en: "contacts of the group"),
        Column("value", "number", zh: "该客群的值；任一方不足30次来访时为空", en: "value of the group; empty where either side has fewer than 30 contacts"),
        Column("rest_n", "count", zh: "其他客户的来访数", en: "contacts of the others"),
        Column("rest", "number", zh: "其他客户的值", en: "value of the others"),
        Column("difference", "number", zh: "value − rest", en: "value − rest"),
        Column("ci_low", "number", zh: "差异的95%区间下限：比率按 Newcombe，时长按整天抽样", en: "lower end of the 95 % interval of the difference: Newcombe for ratios, draws of whole days for times"),
        Column("ci_high", "number", zh: "差异的95%区间上限", en: "upper end of the interval"),
        Column("p_value", "number", zh: "无差异时出现这般差异的概率（双侧）", en: "two-sided p-value of no difference"),
        Column(
          "adjusted_difference", "number", zh: "在业务类型×小时各层内比较后的差异（Mantel–Haenszel 权重）",
          en: "difference within strata of business type × hour, put together with Mantel–Haenszel weights"),
      ])
  }
}
