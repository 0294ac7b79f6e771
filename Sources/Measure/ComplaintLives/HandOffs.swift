// tables/hand_offs.csv and department_stays.csv: from which department to which complaints went, and how long each one had them.

internal import CallCentre
internal import Engine
internal import RunFolder

/// A complaint is with a department from the event that names it until an event names another one, or the complaint is closed. Counted
/// for complaints received in the period, as far as things had happened by the as-of. Lengths are elapsed seconds.
enum HandOffs {
  private enum End: Int { case handedOn, closed, open }

  private struct Stay {
    /// 0 before any department is named: from receipt.
    let department: Int32
    let end: End
    /// Of those handed on: to which department.
    let next: Int32
    /// nil where a moment lacks its time of day.
    let seconds: Int?
  }

  /// The stays of one complaint in order. Events after the last closing of a closed complaint are no part of its handling.
  private static func stays(_ complaint: borrowing Complaint, _ life: ComplaintLife, _ frame: Frame) -> [Stay] {
    if complaint.stays.isEmpty { return [] }
    var held: [(department: Int32, from: Stamp)] = [(0, life.received)]
    for stay in complaint.stays where stay.department != held[held.count - 1].department {
      guard let at = stay.at.happened(by: frame.asOf) else { break }
      if let close = life.lastClose, at.instant > close.stopInstant(in: frame.zone) { break }
      held.append((stay.department, at))
    }
    var result: [Stay] = []
    for (place, one) in held.enumerated() {
      let isLast = place + 1 == held.count
      let until = isLast ? life.lastClose : held[place + 1].from
      var seconds: Int?
      if let until, !one.from.isDateOnly, !until.isDateOnly, until.instant >= one.from.instant {
        seconds = Int(until.instant.seconds - one.from.instant.seconds)
      }
      let end = !isLast ? End.handedOn : life.isOpen ? .open : .closed
      result.append(Stay(department: one.department, end: end, next: isLast ? 0 : held[place + 1].department, seconds: seconds))
    }
    return result
  }

  // MARK: Tables

  private struct Way: Hashable {
    let from: Int32
    let to: Int32
  }

  static func handOffs(_ view: ComplaintView) -> Table {
    var ways: [Way: (count: Int, seconds: [Int])] = [:]
    forEachStay(view) { stay in
      guard stay.end == .handedOn else { return }
      ways[Way(from: stay.department, to: stay.next), default: (0, [])].count += 1
      if let seconds = stay.seconds { ways[Way(from: stay.department, to: stay.next), default: (0, [])].seconds.append(seconds) }
    }
    var table = handOffTable
    let named = ways.map { (from: view.table.departments[$0.key.from], to: view.table.departments[$0.key.to], found: $0.value) }
    for way in named.sorted(by: { $0.from == $1.from ? bytesPrecede($0.to, $1.to) : bytesPrecede($0.from, $1.from) }) {
      table.rows.append([way.from.isEmpty ? .empty : .text(way.from), .text(way.to), .integer(way.found.count)] + lengths(way.found.seconds))
    }
    return table
  }

  static func stays(_ view: ComplaintView) -> Table {
    var members: [Int32: (ends: [Int], seconds: [Int])] = [:]
    forEachStay(view) { stay in
      guard stay.department != 0 else { return }
      var found = members[stay.department] ?? ([0, 0, 0], [])
      found.ends[stay.end.rawValue] += 1
      if stay.end != .open, let seconds = stay.seconds { found.seconds.append(seconds) }
      members[stay.department] = found
    }
    var table = stayTable
    for member in members.map({ (name: view.table.departments[$0.key], found: $0.value) }).sorted(by: { bytesPrecede($0.name, $1.name) }) {
      let ends = member.found.ends
      table.rows.append([.text(member.name), .integer(ends.reduce(0, +))] + ends.map { .integer($0) } + lengths(member.found.seconds))
    }
    return table
  }

  private static func forEachStay(_ view: ComplaintView, _ body: (Stay) -> Void) {
    for one in view.received() { for stay in stays(view.table.complaints[one.index], one.life, view.frame) { body(stay) } }
  }

  private static func lengths(_ seconds: [Int]) -> [Cell] {
    let sorted = Seconds(seconds)
    return [.integer(seconds.count), Cell(sorted.percentile(50)), Cell(sorted.percentile(90))]
  }

  static var handOffTable: Table {
    Table(
      "hand_offs",
      rowMeaning: Wording(zh: "本期收到的投诉从一个部门转到另一个部门", en: "complaints received in the period that went from one department to another"),
      columns: [
        Column("from", "text", zh: "转出部门，空为收到后尚未分派", en: "department that had it, empty = received and not yet given to one"),
        Column("to", "text", zh: "转入部门", en: "department that has it next"), Column("hand_offs", "count", zh: "转办次数", en: "how often"),
        Column("timed", "count", zh: "其中起止时间均有者", en: "of those: with both moments"),
        Column("p50_s", "s", zh: "转出前停留的中位时长（自然秒）", en: "median time it lay there before, elapsed seconds"),
        Column("p90_s", "s", zh: "90分位时长", en: "90th percentile"),
      ])
  }

  static var stayTable: Table {
    Table(
      "department_stays", rowMeaning: Wording(zh: "本期收到的投诉在一个部门的停留", en: "stays of the complaints received in the period in one department"),
      columns: [
        Column("department", "text", zh: "处理部门", en: "department"), Column("stays", "count", zh: "停留次数", en: "stays; one complaint may come twice"),
        Column("handed_on", "count", zh: "其中转出", en: "of those: handed on"), Column("closed", "count", zh: "其中在此办结", en: "of those: closed there"),
        Column("open", "count", zh: "其中仍在此", en: "of those: still there"),
        Column("timed", "count", zh: "已结束且起止时间均有者", en: "ended, with both moments"),
        Column("p50_s", "s", zh: "中位停留时长（自然秒）", en: "median length, elapsed seconds"), Column("p90_s", "s", zh: "90分位时长", en: "90th percentile"),
      ])
  }
}
