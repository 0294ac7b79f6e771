// tables/open_ageing.csv: how old the open complaints are at the as-of.

internal import CallCentre
internal import RunFolder

enum OpenAgeing {
  /// Age in whole local days since the day of receipt: upper ends, both included; the last band has none.
  private static let bands: [(name: String, through: Int)] = [
    ("0-3", 3), ("4-7", 7), ("8-15", 15), ("16-30", 30), ("31-60", 60), ("61+", .max),
  ]

  static func table(_ view: ComplaintView) -> Table {
    let today = view.frame.zone.day(view.frame.asOf)
    var table = declaration
    // Without either nobody can say what is open.
    guard view.table.fields.contains("closed_at") || view.table.fields.contains("status") else { return table }
    for (member, list) in view.departments(view.open) where !list.isEmpty {
      var counts = [Int](repeating: 0, count: bands.count)
      for one in list {
        let age = today - one.life.receivedDay
        counts[bands.firstIndex { age <= $0.through } ?? bands.count - 1] += 1
      }
      for (band, count) in zip(bands, counts) { table.rows.append([member.isEmpty ? .empty : .text(member), .text(band.name), .integer(count)]) }
    }
    return table
  }

  static var declaration: Table {
    Table(
      "open_ageing", rowMeaning: Wording(zh: "截至时点未结投诉的一个账龄段", en: "one age band of the complaints open at the as-of"),
      columns: [
        Column("department", "text", zh: "责任部门，空为全部", en: "responsible department, empty = all together"),
        Column("age_band", "text", zh: "自收到日起的天数", en: "days since the day of receipt"),
        Column("complaints", "count", zh: "未结投诉数", en: "open complaints"),
      ])
  }
}
