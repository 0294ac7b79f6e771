// The quality-review exports → items of reviews.

package import CSV
package import CallCentre
package import Engine
package import RunFolder
internal import Text

/// An item with the row it stands in.
package struct ReviewRow: Sendable {
  package var file: Int
  package var record: Int
  package var item: QualityReviewItem
}

/// What Ingest hands on of the review source.
package struct ReviewIngest: Sendable {
  /// In reading order.
  package var rows: [ReviewRow]
  package var files: [FileLedger]
  package var findings: FindingLog
  /// Fields that at least one file has.
  package var fields: Set<String>
}

/// Reads the quality-review source.
package struct ReviewSource: Sendable {
  private let source: SmallSource

  /// - Parameter findings: the log into which what is found will be merged: it says how many of a kind are worth keeping.
  package init(blocks: [SourceBlock], files: [InputFile], zone: Zone, engine: CSVEngine, findings: FindingLog = FindingLog()) {
    source = SmallSource(
      name: "quality_reviews", known: ReviewField.allCases.map { ($0.rawValue, $0.headers) }, blocks: blocks, files: files, zone: zone,
      engine: engine, findings: findings)
  }

  package func read(jobs: Int) throws(StageError) -> ReviewIngest {
    // An item, whose review it is, and how it was judged.
    let wanted: [[ReviewField]] = [[.item], [.reviewID, .interactionID], [.result, .score, .notApplicable]]
    let ingest = try source.read(jobs: jobs) { (file) throws(StageError) in
      for fields in wanted { try file.require(fields.map { ($0.rawValue, $0.headers) }) }
      return ReviewJudge(desk: file.desk)
    }
    return ReviewIngest(rows: ingest.rows.flatMap { $0 }, files: ingest.files, findings: ingest.findings, fields: ingest.fields)
  }
}

/// Judges the records of one file.
private struct ReviewJudge: RecordJudge {
  var desk: RecordDesk

  mutating func row(_ cells: RecordCells) -> ReviewRow? {
    var item = QualityReviewItem()
    item.item = foldMember(cells.text("item"))
    item.form = foldMember(cells.text("form"))
    item.version = foldMember(cells.text("version"))
    item.reviewer = foldMember(cells.text("reviewer"))
    item.interaction = cells.text("interaction_id")
    let id = cells.text("review_id")
    // The two kinds of names cannot meet: an id has no line break in front.
    item.review = id.isEmpty ? "\n" + item.interaction + "\n" + item.reviewer : id
    item.isCritical = ReviewWords.saysCritical(ContactWords.fold(cells.text("critical")))
    item.isAutoFail = ContactWords.saysYes(ContactWords.fold(cells.text("auto_fail")))
    if item.item.isEmpty {
      desk.reject(.missingRequired, "item", "", "the item is empty")
      return nil
    }
    if id.isEmpty, item.interaction.isEmpty {
      desk.reject(.missingRequired, "review_id", "", "neither review_id nor interaction_id says whose review it is")
      return nil
    }
    guard readMoment(cells, &item), readVerdict(cells, &item) else { return nil }
    return ReviewRow(file: desk.fileNumber, record: desk.record, item: item)
  }

  /// The moment of the review places it in a period: one that cannot be read rejects the row.
  private mutating func readMoment(_ row: RecordCells, _ item: inout QualityReviewItem) -> Bool {
    guard desk.hasColumn(ReviewField.reviewedAt.rawValue) else { return true }
    guard let at = desk.moment(ReviewField.reviewedAt.rawValue, in: row, "the time of the review is no time that exists") else { return false }
    item.reviewedAt = at.instant
    desk.note(at.instant)
    return true
  }

  private mutating func readVerdict(_ row: RecordCells, _ item: inout QualityReviewItem) -> Bool {
    var said: QualityReviewItem.Verdict?
    let result = row.text("result")
    if !result.isEmpty {
      said = ReviewWords.verdict(ContactWords.fold(result))
      if said == nil {
        desk.reject(.unknownValue, "result", result, "the result is not known; map it under values: {result: {<found>: pass}}")
        return false
      }
    }
    item.maxScore = points(.maxScore, row) ?? points(.weight, row)
    let score = row.text("score")
    let isScoreVerdict = ReviewWords.points(score) == nil && ReviewWords.verdict(ContactWords.fold(score)) == .notApplicable
    if isScoreVerdict { said = .notApplicable } else { item.score = points(.score, row) }
    if ContactWords.saysYes(ContactWords.fold(row.text("not_applicable"))) || row.text("not_applicable") == "不适用" { said = .notApplicable }
    if let points = item.score, let most = item.maxScore, points > most {
      desk.repair(.unreadableValue, "score", score, "the score is more than the most that can be had; it was emptied")
      item.score = nil
    }
    guard let verdict = said ?? verdict(of: item) else {
      desk.reject(.missingRequired, "result", "", "neither result nor score says how the item was judged")
      return false
    }
    item.verdict = verdict
    if verdict == .notApplicable { item.score = nil }
    return true
  }

  /// Without a word, points speak: nothing is a failure; of a critical item, anything less than all.
  private func verdict(of item: QualityReviewItem) -> QualityReviewItem.Verdict? {
    guard let score = item.score else { return nil }
    if score == 0 { return .failed }
    return item.isCritical && item.maxScore.map { score < $0 } ?? false ? .failed : .passed
  }

  private mutating func points(_ field: ReviewField, _ row: RecordCells) -> Int? {
    let text = row.text(field.rawValue)
    if text.isEmpty { return nil }
    if let points = ReviewWords.points(text) { return points }
    desk.repair(.unreadableValue, field.rawValue, text, "\(field.rawValue) is no number of points; it was emptied")
    return nil
  }
}
