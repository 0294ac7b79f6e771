// tables/complaint_follow_up.csv: were closed complaints followed up, and did the same customers complain again?

internal import CallCentre
internal import RunFolder

enum ComplaintFollowUp {
  static func table(_ view: ComplaintView) -> Table {
    var table = declaration
    func append(_ measure: String, _ department: String, _ part: Int, of whole: Int) {
      guard whole > 0 else { return }
      table.rows.append([.text(measure), department.isEmpty ? .empty : .text(department), .integer(part)] + ratioCells(part, of: whole))
    }
    if view.table.fields.contains(Milestone.followUp.field) {
      for (department, list) in view.departments(view.closed) {
        append("followed_up", department, list.reduce(0) { $0 + (isFollowedUp($1, view) ? 1 : 0) }, of: list.count)
      }
    }
    if view.table.fields.contains("followup_csat") {
      for (department, list) in view.departments(view.closed) {
        let asked = list.filter { wasAsked($0, view) }
        let ratings = asked.map { view.complaint($0).followUpRating }.filter(\.isRated)
        append("followup_rated", department, ratings.count, of: asked.count)
        append("followup_satisfied", department, ratings.count(where: \.isSatisfied), of: ratings.count)
      }
    }
    let identified = view.received().filter { !view.table.complaints[$0.index].customer.isNone }
    let gaps = gaps(view, of: identified)
    for days in [30, 90] {
      let window = Int64(days) * 86_400
      for (department, list) in view.departments(identified) {
        append("repeat_\(days)d", department, list.count { gaps[$0.index, default: .max] <= window }, of: list.count)
      }
    }
    return table
  }

  /// At or after the last closing, by the as-of; on a date alone, on that day or later.
  private static func isFollowedUp(_ one: ComplaintView.Seen, _ view: ComplaintView) -> Bool {
    guard let last = one.life.lastClose, let followUp = view.complaint(one)[.followUp].happened(by: view.frame.asOf) else { return false }
    return !followUp.precedes(last, in: view.frame.zone)
  }

  /// Followed up; where no moments of follow-up are exported, a rating or a word in its place says so.
  private static func wasAsked(_ one: ComplaintView.Seen, _ view: ComplaintView) -> Bool {
    view.table.fields.contains(Milestone.followUp.field) ? isFollowedUp(one, view) : view.complaint(one).followUpRating != .missing
  }

  /// By complaint: seconds since the same customer's latest complaint before it; those without one are left out.
  private static func gaps(_ view: ComplaintView, of list: [ComplaintView.Seen]) -> [Int: Int64] {
    // Of a year's customers few have complained in the period: only their complaints are put in order.
    var customers = CustomerKeySet()
    for one in list { customers.insert(view.table.complaints[one.index].customer) }
    var receipts: [(customer: UInt64, at: Int64, index: Int)] = []
    for one in view.receipts.joined() where customers.contains(one.customer) { receipts.append((one.customer.bits, one.at.seconds, one.index)) }
    receipts.sort { $0.customer == $1.customer ? $0.at < $1.at : $0.customer < $1.customer }
    var gaps: [Int: Int64] = [:]
    var earlier = Int64.min
    for (place, receipt) in receipts.enumerated() {
      if place == 0 || receipts[place - 1].customer != receipt.customer {
        earlier = .min
      } else if receipts[place - 1].at < receipt.at {
        earlier = receipts[place - 1].at
      }
      if earlier != .min { gaps[receipt.index] = receipt.at - earlier }
    }
    return gaps
  }

  static var declaration: Table {
    Table(
      "complaint_follow_up", rowMeaning: Wording(zh: "一个责任部门的回访或重复投诉比例", en: "follow-up or repeat complaints of one department"),
      columns: [
        Column(
          "measure", "text", zh: "followed_up 本期办结者中已回访；followup_rated 已回访者中作了评价；followup_satisfied 作了评价者中满意；repeat_30d、repeat_90d 本期收到且有身份者中，同一客户此前30、90天内已有投诉",
          en: "followed_up: of those closed in the period; followup_rated: of those followed up, rated; followup_satisfied: of the rated, satisfied; repeat_30d, repeat_90d: of those received with an identity, the customer had complained within so many days before"),
        Column("department", "text", zh: "责任部门，空为全部", en: "responsible department, empty = all together"),
        Column("numerator", "count", zh: "分子", en: "numerator"),
      ] + ratioColumns(zh: "比例", en: "numerator ÷ n"))
  }
}
