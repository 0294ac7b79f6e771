// tables/complaint_axes.csv: complaints received by the three axes of JR/T 0169-2018: channel, business, cause.

internal import CallCentre
internal import RunFolder
internal import Statistics

enum ComplaintAxes {
  private enum Axis: String, CaseIterable {
    case channel, business, cause

    func code(_ complaint: borrowing Complaint) -> Int32 {
      switch self {
      case .channel: complaint.channel
      case .business: complaint.business
      case .cause: complaint.cause
      }
    }

    func codes(_ table: ComplaintTable) -> MemberCodes {
      switch self {
      case .channel: table.channels
      case .business: table.businesses
      case .cause: table.causes
      }
    }

    /// The theme's place in the classification; channels have none.
    func member(_ theme: (business: String, cause: String)) -> String {
      switch self {
      case .channel: ""
      case .business: theme.business
      case .cause: theme.cause
      }
    }
  }

  /// Complaints of each class. What the export says holds; where it says nothing, the first theme's place in the classification.
  private static func counts(
    _ axis: Axis, _ list: [ComplaintView.Seen], _ view: ComplaintView, _ references: ComplaintReferences
  ) -> [String: (all: Int, fromTheme: Int)] {
    let codes = axis.codes(view.table)
    let fromThemes = references.themes.map { axis.member($0) }
    var named = [Int](repeating: 0, count: codes.count)
    var themed = [Int](repeating: 0, count: fromThemes.count)
    view.forEach(of: list) { _, complaint in
      let code = axis.code(complaint)
      if code == 0, let theme = complaint.themes.first, Int(theme) < fromThemes.count, !fromThemes[Int(theme)].isEmpty {
        themed[Int(theme)] += 1
      } else {
        named[Int(code)] += 1
      }
    }
    var members: [String: (all: Int, fromTheme: Int)] = [:]
    for (code, count) in named.enumerated() where count > 0 { members[view.name(codes, Int32(code)), default: (0, 0)].all += count }
    for (theme, count) in themed.enumerated() where count > 0 {
      members[fromThemes[theme], default: (0, 0)].all += count
      members[fromThemes[theme], default: (0, 0)].fromTheme += count
    }
    return members
  }

  static func table(_ view: ComplaintView, _ references: ComplaintReferences) -> Table {
    let (now, before) = (view.received(0), view.received(1))
    var table = declaration
    for axis in Axis.allCases {
      var members: [String: (now: Int, before: Int, fromTheme: Int)] = [:]
      for (name, count) in counts(axis, now, view, references) { members[name] = (count.all, 0, count.fromTheme) }
      for (name, count) in counts(axis, before, view, references) { members[name, default: (0, 0, 0)].before = count.all }
      // An axis of which neither the export nor the themes know anything says nothing.
      if members.keys.allSatisfy({ $0 == ComplaintFigures.missing }) { continue }
      for (name, counts) in members.sorted(by: { bytesPrecede($0.key, $1.key) }) {
        let change = CountDifference.interval(counts.now, minus: counts.before)
        table.rows.append(
          [.text(axis.rawValue), .text(name), .integer(counts.now), .integer(counts.fromTheme)] + ratioCells(counts.now, of: now.count) + [
            .integer(counts.before), .integer(counts.now - counts.before), .number(change.low), .number(change.high),
          ])
      }
    }
    return table
  }

  static var declaration: Table {
    Table(
      "complaint_axes", rowMeaning: Wording(zh: "本期收到的投诉在一个分类轴上的一个类别", en: "one class of one axis, complaints received in the period"),
      columns: [
        Column("axis", "text", zh: "轴：channel 渠道，business 业务，cause 原因（JR/T 0169-2018）", en: "channel, business or cause (JR/T 0169-2018)"),
        Column("member", "text", zh: "类别", en: "class"), Column("complaints", "count", zh: "投诉数", en: "complaints"),
        Column("from_theme", "count", zh: "其中由主题推定者", en: "of these: taken from the theme because the export has no class"),
      ] + ratioColumns(zh: "占比", en: "share of all complaints received") + [
        Column("previous", "count", zh: "上期投诉数", en: "complaints of the period before"), Column("change", "count", zh: "较上期变化", en: "change"),
        Column("change_ci_low", "count", zh: "变化的95%区间下限", en: "lower end of the change's 95 % interval"),
        Column("change_ci_high", "count", zh: "变化的95%区间上限", en: "upper end of the change's 95 % interval"),
      ])
  }
}
