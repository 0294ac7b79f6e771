// The walk of quality reviews: small beside contacts, joined and measured when those are done.

internal import Engine
internal import Ingest
internal import Join
internal import Measure
internal import RunFolder

extension PipelineRun {
  /// Quality reviews: replaced rows out, each row its fate, then what reviewers found.
  func measureReviews(_ reviews: ReviewIngest?, _ all: inout StageResult, _ result: inout RunResult) {
    // A bank without this optional source is told of it by `describe`, not in every report.
    guard let reviews else { return }
    let join = ReviewJoin(reviews.rows.map { ($0.file, $0.record, $0.item) }, files: reviews.files.count, frame: settings.frame)
    let first = result.files.firstIndex { $0.source == SourceName.qualityReviews.rawValue } ?? 0
    for file in reviews.files.indices {
      result.files[first + file].duplicates = join.duplicates[file]
      result.files[first + file].used = join.used[file]
      result.files[first + file].outsidePeriod = join.outsidePeriod[file]
    }
    for row in join.differing {
      let ledger = result.files[first + row.file]
      result.findings.add(
        Finding(
          source: ledger.source, file: ledger.path, record: row.record, line: 0, field: "item", kind: .duplicateDiffers, severity: .note,
          action: .noted, message: "a later copy of this row differs; the later one holds"))
    }
    guard choice.contains("quality-reviews") else { return }
    let isComplete = settings.frame.readingLimit >= settings.frame.end(ofSlot: 0)
    all.append(QualityReviews(join.items.map { ($0.slot, $0.item) }, isComplete: isComplete).result())
  }
}
