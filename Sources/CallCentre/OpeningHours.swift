// A working calendar in a time zone: seconds of opening hours between instants, by sums prepared per day.

/// Counts real seconds: on a day whose clock changes, an interval is as long as the time that really passes in it.
/// A boundary that occurs twice is its first occurrence, one that never occurs moves forward by the gap (T12), and no
/// interval reaches into the next one or into the next day. Immutable; an object, so that passing it on costs one count.
package final class OpeningHours: Sendable {
  package let calendar: WorkingCalendar
  package let zone: Zone
  /// Opening seconds before each day of the calendar's range; one entry more than it has days.
  private let openBefore: [Int64]
  /// Seconds on working days before each day, midnight to midnight.
  private let workingSecondsBefore: [Int64]
  /// Days on which the zone's offset changes, by index: their intervals as instants.
  private let changeDays: [Int: [Range<Int64>]]

  package init(_ calendar: WorkingCalendar, in zone: Zone) {
    self.calendar = calendar
    self.zone = zone
    var openBefore: [Int64] = [0]
    var workingSecondsBefore: [Int64] = [0]
    var changeDays: [Int: [Range<Int64>]] = [:]
    openBefore.reserveCapacity(calendar.kinds.count + 1)
    workingSecondsBefore.reserveCapacity(calendar.kinds.count + 1)
    for index in calendar.kinds.indices {
      let day = calendar.first + index
      let intervals = calendar.openingIntervals(on: day) ?? []
      let start = zone.start(of: day)
      let end = zone.start(of: day + 1)
      var open = intervals.reduce(Int64(0)) { $0 + Int64($1.closes - $1.opens) }
      // Also where the day begins behind the gap (Cairo, Santiago): then its offset is the same all day long, and it is short.
      if end.seconds - start.seconds != 86_400 {
        let pieces = OpeningHours.pieces(intervals, of: day, from: start, to: end, zone: zone)
        changeDays[index] = pieces
        open = pieces.reduce(0) { $0 + Int64($1.count) }
      }
      openBefore.append(openBefore[index] + open)
      workingSecondsBefore.append(workingSecondsBefore[index] + (intervals.isEmpty ? 0 : end.seconds - start.seconds))
    }
    self.openBefore = openBefore
    self.workingSecondsBefore = workingSecondsBefore
    self.changeDays = changeDays
  }

  /// Opening seconds in [from, to); nil when a day between them belongs to a year without a file.
  package func openSeconds(from: Instant, to: Instant) -> Int64? {
    guard let low = place(of: from), let high = place(of: to), sameRun(low.index, high) else { return nil }
    return openBefore[high.index] + openWithin(high, to) - openBefore[low.index] - openWithin(low, from)
  }

  /// Seconds of [from, to) that lie on working days; nil as above.
  package func workingDaySeconds(from: Instant, to: Instant) -> Int64? {
    guard let low = place(of: from), let high = place(of: to), sameRun(low.index, high) else { return nil }
    return workingSecondsBefore[high.index] + workedWithin(high) - workingSecondsBefore[low.index] - workedWithin(low)
  }

  /// The earliest instant at which `seconds` opening seconds have passed since `start`; `start` itself for 0; nil when
  /// a year without a file stands before it.
  package func instant(after seconds: Int64, openSecondsFrom start: Instant) -> Instant? {
    guard let from = place(of: start), let run = calendar.run(containing: from.index) else { return nil }
    if seconds <= 0 { return start }
    let target = openBefore[from.index] + openWithin(from, start) + seconds
    guard openBefore[run.upperBound] >= target else { return nil }
    // The first day at whose end the target is reached: mostly one of the next days.
    var low = from.index
    var step = 1
    while low + step < run.upperBound, openBefore[low + step] < target {
      low += step
      step *= 2
    }
    var high = min(low + step, run.upperBound) - 1
    while low < high {
      let middle = (low + high) / 2
      if openBefore[middle + 1] >= target { high = middle } else { low = middle + 1 }
    }
    return instant(after: target - openBefore[low], onDay: low)
  }

  // MARK: Inside a day

  /// Where an instant stands: its day's index (one past a run at most, at that day's very start) and seconds into the day.
  private struct Place {
    let index: Int
    let secondsIntoDay: Int64
    let wallSecond: Int
  }

  private func place(of instant: Instant) -> Place? {
    let day = zone.day(instant)
    let index = day - calendar.first
    guard index >= 0, index <= calendar.kinds.count else { return nil }
    let wall = zone.secondOfDay(instant)
    let into = change(onDay: index) == nil ? Int64(wall) : instant.seconds - zone.start(of: day).seconds
    return Place(index: index, secondsIntoDay: into, wallSecond: wall)
  }

  /// The intervals of a day on which the offset changes; most calendars have none.
  private func change(onDay index: Int) -> [Range<Int64>]? { changeDays.isEmpty ? nil : changeDays[index] }

  private func sameRun(_ low: Int, _ high: Place) -> Bool {
    guard let run = calendar.run(containing: low) else { return false }
    // 00:00:00 after the last known day needs nothing of the unknown year.
    return run.contains(high.index) || (high.index == run.upperBound && high.secondsIntoDay == 0)
  }

  private func openWithin(_ place: Place, _ instant: Instant) -> Int64 {
    if place.secondsIntoDay == 0 { return 0 }
    if let pieces = change(onDay: place.index) {
      return pieces.reduce(0) { $0 + max(0, min($1.upperBound, instant.seconds) - $1.lowerBound) }
    }
    var seconds = 0
    for interval in calendar.hours[Int(calendar.kinds[place.index])] {
      if interval.opens >= place.wallSecond { break }
      seconds += min(interval.closes, place.wallSecond) - interval.opens
    }
    return Int64(seconds)
  }

  private func workedWithin(_ place: Place) -> Int64 {
    if place.secondsIntoDay == 0 { return 0 }
    return calendar.hours[Int(calendar.kinds[place.index])].isEmpty ? 0 : place.secondsIntoDay
  }

  private func instant(after seconds: Int64, onDay index: Int) -> Instant {
    let start = zone.start(of: calendar.first + index).seconds
    var rest = seconds
    if let pieces = change(onDay: index) {
      for piece in pieces {
        let length = piece.upperBound - piece.lowerBound
        if rest <= length { return Instant(piece.lowerBound + rest) }
        rest -= length
      }
    } else {
      for interval in calendar.hours[Int(calendar.kinds[index])] {
        let length = Int64(interval.closes - interval.opens)
        if rest <= length { return Instant(start + Int64(interval.opens) + rest) }
        rest -= length
      }
    }
    preconditionFailure("A day's opening seconds are fewer than their prepared sum")
  }

  private static func pieces(
    _ intervals: [WorkingCalendar.Interval], of day: LocalDay, from start: Instant, to end: Instant, zone: Zone
  ) -> [Range<Int64>] {
    let midnight = Int64(day.number) * 86_400
    var earliest = start.seconds
    var pieces: [Range<Int64>] = []
    for interval in intervals {
      let opens = min(max(zone.instant(local: midnight + Int64(interval.opens)).instant.seconds, earliest), end.seconds)
      let closes =
        interval.closes == 86_400 ? end.seconds : zone.instant(local: midnight + Int64(interval.closes)).instant.seconds
      earliest = min(max(opens, closes), end.seconds)
      pieces.append(opens..<earliest)
    }
    return pieces
  }
}
