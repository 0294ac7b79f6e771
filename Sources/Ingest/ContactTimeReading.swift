// The moments and seconds of a contact record, and the outcome that follows from them (A12–A14, A17, A24, A64).

internal import CSV
internal import CallCentre
internal import Engine
internal import RunFolder

extension ContactReader {
  /// The stamp in a cell.
  @inline(__always)
  mutating func stamp(_ text: borrowing Span<UInt8>, _ range: (start: Int, end: Int)) -> ParsedStamp {
    plan.stamp(text, range, decoding, day: &day)
  }

  mutating func readArrival(_ place: PlacedRecord, _ text: borrowing Span<UInt8>, _ bounds: borrowing Span<FieldBounds>) -> Int64? {
    let range = place.cell(columns.arrived, text, bounds)
    let stamp = stamp(text, range)
    if stamp.form == .second, !stamp.isAmbiguous, stamp.instant.seconds >= 0, stamp.instant.seconds <= readingLimit { return stamp.instant.seconds }
    return judgeArrival(place, stamp, text, range)
  }

  @inline(never)
  mutating func judgeArrival(_ place: PlacedRecord, _ stamp: ParsedStamp, _ text: borrowing Span<UInt8>, _ range: (start: Int, end: Int)) -> Int64? {
    switch stamp.form {
    case .missing:
      reject(place, .missingRequired, "arrived_at", "", "arrived_at is empty; a contact without its arrival cannot be placed in a period")
      return nil
    case .unreadable:
      reject(place, .unreadableTime, "arrived_at", string(text, range), "arrived_at is no time that exists; wanted a form such as 2026-03-05 09:05:06, or its own declared under formats")
      return nil
    case .date, .second: break
    }
    if stamp.instant.seconds > readingLimit {
      reject(place, .afterAsOf, "arrived_at", string(text, range), "arrived_at lies after the reading limit; is the year mistyped?")
      return nil
    }
    guard stamp.instant.seconds >= 0 else {
      reject(place, .unreadableTime, "arrived_at", string(text, range), "arrived_at lies before 1970")
      return nil
    }
    if stamp.isAmbiguous { repair(place, .localTimeAmbiguous, .arrivedAt, "", "the clock was changed then; the first reading is taken") }
    return stamp.instant.seconds
  }

  mutating func readTimes(
    _ place: PlacedRecord, _ text: borrowing Span<UInt8>, _ bounds: borrowing Span<FieldBounds>, arrival: Int64, _ digest: inout RowDigest
  ) -> LegTimes? {
    var times = LegTimes()
    var latest = arrival
    var isOrdered = true
    for step in 0..<4 {
      let column = columns.times[step].column
      if column < 0 { continue }
      let range = place.cell(column, text, bounds)
      let stamp = stamp(text, range)
      if stamp.form == .missing {
        digest.add(Int64(-1))
        continue
      }
      if stamp.form == .unreadable || stamp.isAmbiguous {
        noteTime(place, columns.times[step].field, stamp, text, range)
        if stamp.form == .unreadable {
          plan.add(range, text, to: &digest, decoding, isUTF8: isUTF8)
          continue
        }
      }
      let moment = stamp.instant.seconds
      digest.add(moment)
      if moment < latest { isOrdered = false } else { latest = moment }
      switch step {
      case 0: times.queued = moment - arrival
      case 2: times.answered = moment - arrival
      case 3: times.ended = moment - arrival
      default: break
      }
    }
    if isOrdered { return times }
    reject(place, .timeOrder, "", "", "times are not in the order arrived ≤ queued ≤ ring ≤ answered ≤ ended")
    return nil
  }

  @inline(never)
  mutating func noteTime(
    _ place: PlacedRecord, _ field: ContactField, _ stamp: ParsedStamp, _ text: borrowing Span<UInt8>, _ range: (start: Int, end: Int)
  ) {
    if stamp.form == .unreadable {
      repair(place, .unreadableTime, field, string(text, range), "\(field.rawValue) is no time that exists; it was emptied")
    } else {
      repair(place, .localTimeAmbiguous, field, "", "the clock was changed then; the first reading is taken")
    }
  }

  /// The five durations; talk is worked out from the times where the file has no talk column (A64).
  mutating func readDurations(
    _ place: PlacedRecord, _ text: borrowing Span<UInt8>, _ bounds: borrowing Span<FieldBounds>, _ times: inout LegTimes, _ digest: inout RowDigest
  ) -> Bool {
    for step in 0..<5 {
      let column = columns.durations[step].column
      var seconds = plan.durationConstants[step]
      if column >= 0 {
        let range = place.cell(column, text, bounds)
        guard let read = duration(place, step, text, range) else { return false }
        seconds = read
        digest.add(seconds)
      }
      switch step {
      case 2: times.talk = seconds
      case 3: times.hold = seconds
      case 4: times.wrapUp = seconds
      default: break
      }
    }
    if !plan.hasTalk, times.answered >= 0, times.ended >= 0 {
      let hold = plan.talkIncludesHold || !plan.hasHold ? 0 : times.hold
      let talk = times.ended - times.answered - hold
      times.talk = hold < 0 || talk < 0 ? -1 : talk
    }
    return true
  }

  /// Seconds, −1 where missing or unreadable; nil when the row was rejected (A13).
  @inline(__always)
  mutating func duration(_ place: PlacedRecord, _ step: Int, _ text: borrowing Span<UInt8>, _ range: (start: Int, end: Int)) -> Int64? {
    var parsed = plan.durationParsers[step].parse(text, range.start, range.end)
    if parsed == .unreadable, !isUTF8 {
      let bytes = utf8(text, range)
      parsed = plan.durationParsers[step].parse(bytes.span, 0, bytes.count)
    }
    switch parsed {
    case .missing: return -1
    case .seconds(let value): return value
    case .negative:
      let name = columns.durations[step].field.rawValue
      reject(place, .negativeDuration, name, string(text, range), "\(name) is negative")
      return nil
    case .unreadable:
      let field = columns.durations[step].field
      repair(place, .unreadableDuration, field, string(text, range), "\(field.rawValue) is no duration; it was emptied")
      return -1
    }
  }

  /// A leg's outcome (A24); nil when the row was rejected (A17).
  mutating func legOutcome(
    _ place: PlacedRecord, _ text: borrowing Span<UInt8>, _ bounds: borrowing Span<FieldBounds>, _ times: LegTimes
  ) -> Outcome? {
    if times.answered >= 0, times.talk >= 0 { return times.talk >= 1 ? .answered : .answeredNoTalk }
    let range = place.cell(outcome.column, text, bounds)
    let stated = outcome.value(text, range, plan, decoding)
    switch Outcome(rawValue: stated) {
    case .missing?:
      if times.answered >= 0 { return .answered }
      return times.ended >= 0 ? .queueAbandon : .open
    case .answered? where times.answered < 0 && times.talk < 0:
      reject(place, .unknownValue, "outcome", string(text, range), "the outcome says answered, but there is neither answered_at nor talk_s")
      return nil
    case .some(let outcome): return outcome
    case nil:
      reject(
        place, .unknownValue, "outcome", string(text, range),
        "the outcome is not in the vocabulary; map it under values: {outcome: {<found>: <word>}} in the pipeline file")
      return nil
    }
  }
}
