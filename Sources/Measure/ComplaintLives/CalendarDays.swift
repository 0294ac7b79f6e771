// tables/calendar_days.csv: the holidays and make-up days that this run's deadlines met or may meet.

internal import CallCentre
internal import RunFolder

enum CalendarDays {
  /// Days from the first receipt of a complaint that is open or of the period to sixty days after the as-of.
  static func table(_ view: ComplaintView, _ references: ComplaintReferences) -> Table {
    var table = declaration
    guard let first = [view.open, view.received()].joined().map(\.life.receivedDay).min() else { return table }
    let last = view.frame.zone.day(view.frame.asOf) + 60
    for calendar in references.calendars.sorted(by: { bytesPrecede($0.id, $1.id) }) {
      for special in calendar.specialDays where special.day >= first && special.day <= last {
        table.rows.append([
          .text(calendar.id), .text(special.day.iso), .text(special.isHoliday ? "holiday" : "workday"),
          special.name.isEmpty ? .empty : .text(special.name),
        ])
      }
    }
    return table
  }

  static var declaration: Table {
    Table(
      "calendar_days", rowMeaning: Wording(zh: "时限计算可能用到的一个节假日或调休上班日", en: "one holiday or make-up day that deadlines met or may meet"),
      columns: [
        Column("calendar", "id", zh: "工作日历", en: "calendar"), Column("date", "date", zh: "日期", en: "date"),
        Column("kind", "text", zh: "holiday 放假，workday 调休上班", en: "holiday or workday (make-up day)"), Column("name", "text", zh: "名称", en: "name"),
      ])
  }
}
