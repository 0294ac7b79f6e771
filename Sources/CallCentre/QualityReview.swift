// What a reviewer found on one item of one contact's review.

/// One row of the quality-review source: one item of one review.
package struct QualityReviewItem: Sendable, Hashable {
  package enum Verdict: UInt8, Sendable { case passed, failed, notApplicable }

  /// Tells reviews apart: the review's id, else the contact's and the reviewer's together. Never printed.
  package var review = ""
  /// Who reviewed; never printed.
  package var reviewer = ""
  package var interaction = ""
  package var form = ""
  package var version = ""
  package var item = ""
  package var isCritical = false
  /// The item's failure makes the whole review worth nothing.
  package var isAutoFail = false
  package var verdict = Verdict.passed
  /// Thousandths of a point; nil where the export has none.
  package var score: Int?
  /// The most that could be had, in thousandths.
  package var maxScore: Int?
  /// When it was reviewed; nil where the export does not say.
  package var reviewedAt: Instant?
  package init() {}
}
