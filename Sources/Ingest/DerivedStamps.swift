// The moments that rules make: clocks on dates, clocks behind other stamps, stamps so many seconds later.

internal import CallCentre

extension RowDerivation {
  func first(of stamps: [DerivedColumns.Operand]) -> ParsedStamp? {
    for stamp in stamps { if let moment = moment(value(stamp)) { return moment } }
    return nil
  }

  /// A date whose clock is not known is a date (T10). Not so for contacts: a day has thousands of them, and the moments of one often
  /// share a date, so that an empty clock says that the moment never came.
  mutating func bareDate(_ date: DerivedColumns.Operand) -> String {
    let text = value(date)
    if text.isEmpty { return "" }
    guard let stamp = moment(text) else {
      noteTime(date)
      return text
    }
    return LocalDay(Int32(truncatingIfNeeded: floorDivide(plan.zone.local(stamp.instant), 86_400))).iso
  }

  mutating func later(than stamps: [DerivedColumns.Operand], _ parts: [DerivedColumns.Operand]) -> String {
    // A date has no time of day to count from (T10).
    guard let start = first(of: stamps), start.form == .second else { return "" }
    var seconds = start.instant.seconds
    for part in parts {
      let bytes = Array(value(part).utf8)
      switch durations.parse(bytes.span, 0, bytes.count) {
      case .seconds(let length): seconds += length
      case .missing: return ""
      case .negative, .unreadable:
        noteTime(part)
        return ""
      }
    }
    return ColumnFormat.stamp(local: seconds) + "Z"
  }

  func moment(_ text: String) -> ParsedStamp? {
    if text.isEmpty { return nil }
    let bytes = Array(text.utf8)
    let stamp = stamps.parse(bytes.span, 0, bytes.count)
    return stamp.form == .second || stamp.form == .date ? stamp : nil
  }

  mutating func stamp(
    _ field: Int, _ date: DerivedColumns.Operand?, _ clock: DerivedColumns.Operand, _ earlier: Int64?
  ) -> String {
    let clockText = value(clock)
    let day: Int64
    if let date {
      let dateText = value(date)
      if dateText.isEmpty { return "" }
      guard let stamp = moment(dateText) else {
        noteTime(date)
        return dateText + " " + clockText
      }
      day = floorDivide(plan.zone.local(stamp.instant), 86_400)
    } else {
      guard let earlier else { return "" }
      day = floorDivide(earlier, 86_400)
    }
    var local: Int64
    if let seconds = secondsOfDay(clockText) {
      local = day * 86_400 + seconds
    } else {
      // 上午9时05分 and the like are read as they stand in whole stamps.
      let whole = LocalDay(Int32(truncatingIfNeeded: day)).iso + " " + clockText
      guard let stamp = moment(whole), stamp.form == .second else {
        noteTime(clock)
        return whole
      }
      local = plan.zone.local(stamp.instant)
    }
    if let earlier, local < earlier, local + 86_400 - earlier < 43_200 {
      local += 86_400
      notes.append((.midnight(field), ""))
    }
    return ColumnFormat.stamp(local: local)
  }

  /// `9:05`, `9:05:00`, up to 48 hours; or the time of day of a whole stamp, which is how databases export a clock.
  private func secondsOfDay(_ text: String) -> Int64? {
    if let seconds = RowDerivation.clock?.read(text)?.seconds ?? RowDerivation.compactClock?.read(text)?.seconds {
      return seconds < 172_800 ? seconds : nil
    }
    return moment(text).map { Int64(plan.zone.secondOfDay($0.instant)) }
  }

  private static let clock = TimePattern("H:mm:ss a")
  private static let compactClock = TimePattern("HHmmss")

  private mutating func noteTime(_ operand: DerivedColumns.Operand) {
    if case .slot(let slot) = operand { notes.append((.time(slot), raw[slot])) }
  }
}
