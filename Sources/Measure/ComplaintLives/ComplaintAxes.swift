// tables/complaint_axes.csv: complaints received by the three axes of JR/T 0169-2018: channel, business, cause.

internal import CallCentre
internal import RunFolder
internal import Statistics

enum ComplaintAxes {
  /// What the export says holds; where it says nothing, the first theme's place in the classification.
  private static func member(_ axis: String, _ complaint: Complaint, _ view: ComplaintView, _ references: ComplaintReferences) -> (String, fromTheme: Bool) {
    let theme = complaint.themes.first.flatMap { Int($0) < references.themes.count ? references.themes[Int($0)] : nil }
    switch axis {
    case "channel": return (view.name(view.table.channels, complaint.channel), false)
    case "business":
      if complaint.business == 0, let theme, !theme.business.isEmpty { return (theme.business, true) }
      return (view.name(view.table.businesses, complaint.business), false)
    default:
      if complaint.cause == 0, let theme, !theme.cause.isEmpty { return (theme.cause, true) }
      return (view.name(view.table.causes, complaint.cause), false)
    }
  }

  static func table(_ view: ComplaintView, _ references: ComplaintReferences) -> Table {
    let (now, before) = (view.received(0), view.received(1))
    var table = declaration
    for axis in ["channel", "business", "cause"] {
      var members: [String: (now: Int, before: Int, fromTheme: Int)] = [:]
      for one in now {
        let (name, fromTheme) = member(axis, view.complaint(one), view, references)
        members[name, default: (0, 0, 0)].now += 1
        if fromTheme { members[name, default: (0, 0, 0)].fromTheme += 1 }
      }
      for one in before { members[member(axis, view.complaint(one), view, references).0, default: (0, 0, 0)].before += 1 }
      // An axis of which neither the export nor the themes know anything says nothing.
      if members.keys.allSatisfy({ $0 == ComplaintFigures.missing }) { continue }
      for (name, counts) in members.sorted(by: { bytesPrecede($0.key, $1.key) }) {
        let change = CountDifference.interval(counts.now, minus: counts.before)
        table.rows.append(
          [.text(axis), .text(name), .integer(counts.now), .integer(counts.fromTheme)] + ratioCells(counts.now, of: now.count) + [
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
