// Enquiries that turn into a complaint within seven days: tables/enquiry_complaints.csv.

internal import CallCentre
internal import Engine
internal import RunFolder
internal import Statistics

/// Answered enquiries of the period, by business type.
package struct EnquiryComplaints: Sendable {
  /// How long a complaint is looked for, arrival to arrival, the last second included.
  static let window = RepeatWindow(name: "7d", seconds: 604_800)

  private struct Counts: Sendable {
    var enquiries = 0
    var identified = 0
    var mature = 0
    var complained = 0

    mutating func add(_ other: Counts) {
      enquiries += other.enquiries
      identified += other.identified
      mature += other.mature
      complained += other.complained
    }
  }
  private var counts: [Counts]

  init(businesses: Int) { counts = Array(repeating: Counts(), count: businesses) }

  /// Any answered enquiry, identified or not.
  mutating func addEnquiry(business: UInt16) { counts[Int(business)].enquiries += 1 }

  /// An identified one: `gap` seconds to the customer's next complaint, nil without; `age` seconds until the watermark.
  mutating func judge(business: UInt16, gap: Int64?, age: Int64) {
    let seconds = EnquiryComplaints.window.seconds
    counts[Int(business)].identified += 1
    guard age >= seconds else { return }
    counts[Int(business)].mature += 1
    if let gap, gap <= seconds { counts[Int(business)].complained += 1 }
  }

  mutating func merge(_ other: EnquiryComplaints) {
    for business in counts.indices { counts[business].add(other.counts[business]) }
  }

  /// A row for all together, then one for each business type in bytes.
  func table(in context: Context) -> Table {
    var table = EnquiryComplaints.declared
    var all = Counts()
    for part in counts { all.add(part) }
    if all.enquiries == 0 { return table }
    table.rows.append(row(.empty, all))
    let names = context.names.businesses.map { $0.isEmpty ? CellSpace.missingMember : $0 }
    for code in counts.indices.sorted(by: { names[$0].utf8.lexicographicallyPrecedes(names[$1].utf8) }) where counts[code].enquiries > 0 {
      table.rows.append(row(.text(names[code]), counts[code]))
    }
    return table
  }

  private func row(_ business: Cell, _ counts: Counts) -> [Cell] {
    let interval = Wilson.interval(counts.complained, of: counts.mature)
    return [
      business, .text(EnquiryComplaints.window.name), .integer(counts.enquiries), .integer(counts.mature), .integer(counts.complained),
      Cell(counts.mature == 0 ? nil : Double(counts.complained) / Double(counts.mature)), Cell(interval?.low), Cell(interval?.high),
      .integer(counts.enquiries - counts.mature), .text(counts.mature == counts.identified ? "final" : "provisional"),
    ]
  }

  static var need: Need { Need("enquiry_complaints", anyOf: [["contact_kind"], ["customer_id", "phone"]]) }

  /// Its table, without rows.
  static var declared: Table {
    Table(
      "enquiry_complaints", rowMeaning: Wording(zh: "一个业务类型的咨询（首行为全部）", en: "enquiries of one business type; the first row is all of them"),
      columns: [
        Column("business_type", "text", zh: "业务类型；空为全部", en: "business type; empty = all together"),
        Column("window", "text", zh: "观察窗口", en: "how long a complaint is looked for"),
        Column("enquiries", "count", zh: "本期已接通的咨询来访", en: "answered enquiries of the period"),
        Column("n", "count", zh: "可识别客户且已满窗口者", en: "of them identified ones for which the window is over"),
        Column("complained", "count", zh: "其中同一客户在窗口内又来投诉者", en: "of n, those whose customer complained within the window, by contact or in writing"),
        Column("value", "ratio", zh: "咨询转投诉率", en: "complained ÷ n"), Column("ci_low", "ratio", zh: "95%区间下限", en: "lower end of the 95 % interval"),
        Column("ci_high", "ratio", zh: "95%区间上限", en: "upper end of the 95 % interval"),
        Column("excluded", "count", zh: "无法识别或窗口未满者", en: "enquiries without identity, or for which the window is not over"),
        Column("state", "text", zh: "final 终值（水位线之前有身份者的期限均已届满），provisional 暂定", en: "final when all identified ones before the watermark are mature, else provisional"),
      ])
  }
}
