// tables/lifecycle.csv and lifecycle_by.csv: how long each step of a complaint took, and for how many it is not on record.

internal import CallCentre
internal import RunFolder

/// A step from one moment of a complaint's life to another, in elapsed seconds.
enum ComplaintSteps: String, CaseIterable {
  case registered, acknowledged, firstReply = "first_reply", escalated, closed, reclosed, followedUp = "followed_up"

  /// The field whose column the step needs.
  private var field: String {
    switch self {
    case .registered: Milestone.registered.field
    case .acknowledged: Milestone.acknowledged.field
    case .firstReply: Milestone.firstReply.field
    case .escalated: Milestone.escalated.field
    case .closed: Milestone.closed.field
    case .reclosed: Milestone.reclosed.field
    case .followedUp: Milestone.followUp.field
    }
  }

  /// Where the step begins and ends: `end` nil while it has not happened; nil altogether where the complaint has no such step.
  private func stamps(_ complaint: borrowing Complaint, _ life: ComplaintLife, asOf: Instant) -> (start: Stamp, end: Stamp?)? {
    switch self {
    case .registered: return (life.received, complaint[.registered].happened(by: asOf))
    case .acknowledged: return (life.received, complaint[.acknowledged].happened(by: asOf))
    case .firstReply: return (life.received, complaint[.firstReply].happened(by: asOf))
    // Nobody has to be escalated.
    case .escalated: return life.escalated.map { (life.received, $0) }
    case .closed: return (life.received, life.lastClose)
    case .reclosed: return life.reopened.map { ($0, life.reclosed) }
    case .followedUp:
      guard !life.endedWithoutVerdict, let last = life.lastClose else { return nil }
      return (last, complaint[.followUp].happened(by: asOf))
    }
  }

  private static func rows(_ list: [ComplaintView.Seen], of view: ComplaintView, head: [Cell]) -> [[Cell]] {
    let asOf = view.frame.asOf
    return allCases.filter { view.table.fields.contains($0.field) || ($0 == .escalated && view.table.hasEventFile) }.compactMap { step in
      var seconds: [Int] = []
      var missing = 0
      view.forEach(of: list) { one, complaint in
        guard let (start, end) = step.stamps(complaint, one.life, asOf: asOf) else { return }
        // Without a time of day, or against the order of time, there is no length (T10, L6).
        if let end, !start.isDateOnly, !end.isDateOnly, end.instant >= start.instant {
          seconds.append(Int(end.instant.seconds - start.instant.seconds))
        } else {
          missing += 1
        }
      }
      if seconds.isEmpty, missing == 0 { return nil }
      let sorted = Seconds(seconds)
      return head + [.text(step.rawValue), .integer(seconds.count), Cell(sorted.percentile(50)), Cell(sorted.percentile(90)), .integer(missing)]
    }
  }

  // MARK: Tables

  static func byDepartment(_ view: ComplaintView) -> Table {
    var table = departmentTable
    for (member, list) in view.departments(view.received()) {
      table.rows += rows(list, of: view, head: [member.isEmpty ? .empty : .text(member)])
    }
    return table
  }

  static func byOther(_ view: ComplaintView) -> Table {
    var table = otherTable
    let received = view.received()
    let dimensions: [(name: String, codes: MemberCodes, code: (borrowing Complaint) -> Int32)] = [
      ("channel", view.table.channels, { $0.channel }), ("level", view.table.levels, { $0.level }),
    ]
    for (name, codes, code) in dimensions where view.table.fields.contains(name) {
      for (member, list) in view.groups(received, codes, by: code) where !member.isEmpty {
        table.rows += rows(list, of: view, head: [.text(name), .text(member)])
      }
    }
    return table
  }

  static var departmentTable: Table {
    Table(
      "lifecycle", rowMeaning: Wording(zh: "本期收到的投诉在一个责任部门的一个环节", en: "one step of the complaints received in the period, in one department"),
      columns: [Column("department", "text", zh: "责任部门，空为全部", en: "responsible department, empty = all together")] + columns)
  }

  static var otherTable: Table {
    Table(
      "lifecycle_by", rowMeaning: Wording(zh: "本期收到的投诉在一个渠道或等级的一个环节", en: "one step of the complaints received in the period, in one channel or level"),
      columns: [
        Column("dimension", "text", zh: "维度：channel 渠道，level 等级", en: "channel or level"), Column("member", "text", zh: "成员", en: "member"),
      ] + columns)
  }

  private static let columns = [
    Column(
      "step", "text", zh: "环节：登记、告知、首次回复、升级、办结均自收到起算；再办结自重开起算；回访自最后办结起算",
      en: "registered, acknowledged, first_reply, escalated, closed: from receipt; reclosed: from reopening; followed_up: from the last closing"),
    Column("complaints", "count", zh: "起止时间均有者", en: "complaints with both moments"),
    Column("p50_s", "s", zh: "中位时长（自然秒）", en: "median, elapsed seconds"), Column("p90_s", "s", zh: "90分位时长", en: "90th percentile"),
    Column("missing", "count", zh: "尚未发生、缺少或只有日期者", en: "not yet happened, not on record, or a date without time of day"),
  ]
}
