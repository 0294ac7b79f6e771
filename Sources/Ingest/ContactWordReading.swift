// The words of a contact record: dictionary codes and closed vocabularies, each distinct value understood once.

internal import CSV
internal import CallCentre
internal import Engine
internal import RunFolder
internal import Text

extension ContactReader {
  /// Queue, team, agent, business type and every optional mark. A word that is not in the vocabulary is emptied with a finding.
  mutating func readWords(
    _ place: PlacedRecord, _ text: borrowing Span<UInt8>, _ bounds: borrowing Span<FieldBounds>, _ row: inout LegRow
  ) throws(StageError) {
    row.queue = try queue.code(text, place.cell(queue.column, text, bounds), plan, decoding)
    row.team = try team.code(text, place.cell(team.column, text, bounds), plan, decoding)
    row.agent = try agent.code(text, place.cell(agent.column, text, bounds), plan, decoding)
    row.business = try business.code(text, place.cell(business.column, text, bounds), plan, decoding)
    var marks = row.marks
    marks.bits |= constantMarks.bits
    for index in optionalWords.indices {
      let range = place.cell(optionalWords[index].words.column, text, bounds)
      var value = optionalWords[index].words.known(text, range)
      if value < 0 || value == Int32(WordColumn.unknown) { value = readUnusualWord(index, place, text, range) }
      marks[optionalWords[index].mark] = UInt8(truncatingIfNeeded: value)
    }
    if hasSegments { marks.segments = readSegments(place, text, bounds) }
    if transferTo.column >= 0 || transferType.column >= 0 {
      let target = transferTo.value(text, place.cell(transferTo.column, text, bounds), plan, decoding)
      let passedOn = target.joined(transferType.value(text, place.cell(transferType.column, text, bounds), plan, decoding))
      marks.transfer = passedOn.isMarked ? 1 : 0
      marks.transferKind = passedOn.kind
      row.transferTo = passedOn.target
    }
    row.marks = marks
  }

  /// A word not seen before, or one that is not in the vocabulary: that is emptied.
  @inline(never)
  private mutating func readUnusualWord(_ index: Int, _ place: PlacedRecord, _ text: borrowing Span<UInt8>, _ range: (start: Int, end: Int)) -> Int32 {
    var value = optionalWords[index].words.known(text, range)
    if value < 0 { value = optionalWords[index].words.understand(text, range, plan, decoding) }
    if value != Int32(WordColumn.unknown) { return value }
    let field = optionalWords[index].words.field
    repair(place, .unreadableValue, field, string(text, range), "\(field.rawValue) is not in the vocabulary; it was emptied; map it under values")
    return 0
  }

  /// The channel is required: a contact without one stands in no channel's figures.
  mutating func readChannel(
    _ place: PlacedRecord, _ text: borrowing Span<UInt8>, _ bounds: borrowing Span<FieldBounds>, _ row: inout LegRow
  ) -> Bool {
    let range = place.cell(channel.column, text, bounds)
    let value = channel.value(text, range, plan, decoding)
    if value != 0, value != WordColumn.unknown {
      row.marks.channel = value
      return true
    }
    if value == WordColumn.unknown {
      reject(place, .unknownValue, "channel", string(text, range), "the channel is not in the vocabulary; map it under values: {channel: {<found>: <word>}}")
    } else {
      reject(place, .missingRequired, "channel", "", "channel is empty; give it in the export or under constants: {channel: …}")
    }
    return false
  }

  private mutating func readSegments(_ place: PlacedRecord, _ text: borrowing Span<UInt8>, _ bounds: borrowing Span<FieldBounds>) -> UInt8 {
    var all: UInt8 = 0
    for table in segmentTables.indices {
      let isFlag = table > 0
      let column = isFlag ? plan.map.segmentFlags[table - 1].column : columns.segment
      if column < 0 { continue }
      let range = place.cell(column, text, bounds)
      if range.start == range.end { continue }
      let known = segmentTables[table].value(text, range.start, range.end)
      if known >= 0 {
        all |= UInt8(truncatingIfNeeded: known)
        continue
      }
      let found = plan.isMissing(text, range, decoding) ? [] : segments(string(text, range), table)
      segmentTables[table].insert(text, range.start, range.end, value: Int32(found.rawValue))
      all |= found.rawValue
    }
    if all == 0, let constant = plan.constantTexts[.segment] { all = ContactWords.segments(constant).rawValue }
    return all
  }

  private func segments(_ raw: String, _ table: Int) -> Segments {
    if table == 0 { return ContactWords.segments(plan.values[.segment]?[ContactWords.fold(raw)] ?? raw) }
    return ContactWords.saysYes(ContactWords.fold(raw)) ? ContactWords.segments(plan.map.segmentFlags[table - 1].word) : []
  }
}
