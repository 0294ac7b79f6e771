// Rows of the quality-review source → the items that hold: replaced copies out, each row its fate.

package import CallCentre
package import Engine

/// An item that holds, in the period (slot 0) or the one before (slot 1).
package struct PlacedReviewItem: Sendable {
  package let slot: Int
  package let item: QualityReviewItem
}

/// What joining the reviews leaves. By file: rows replaced, used, of no period of the run.
package struct ReviewJoin: Sendable {
  package var items: [PlacedReviewItem] = []
  package var duplicates: [Int]
  package var used: [Int]
  package var outsidePeriod: [Int]
  /// Rows whose later copy differs.
  package var differing: [(file: Int, record: Int)] = []

  /// A later row of the same review, form, version and item replaces an earlier one (as A11). An item without a moment
  /// belongs to the period, for the export says nothing else.
  /// - Parameter rows: in reading order, each with its file's number.
  package init(_ rows: [(file: Int, record: Int, item: QualityReviewItem)], files: Int, frame: Frame) {
    duplicates = Array(repeating: 0, count: files)
    used = duplicates
    outsidePeriod = duplicates
    var last: [[String]: Int] = [:]
    for (index, row) in rows.enumerated() { last[ReviewJoin.key(row.item)] = index }
    for (index, row) in rows.enumerated() {
      guard let holding = last[ReviewJoin.key(row.item)], holding == index else {
        duplicates[row.file] += 1
        if let holding = last[ReviewJoin.key(row.item)], rows[holding].item != row.item { differing.append((row.file, row.record)) }
        continue
      }
      let slot = row.item.reviewedAt.map { frame.slot(day: frame.zone.day($0).number) } ?? 0
      if slot == 0 { used[row.file] += 1 } else { outsidePeriod[row.file] += 1 }
      if let slot { items.append(PlacedReviewItem(slot: slot, item: row.item)) }
    }
  }

  private static func key(_ item: QualityReviewItem) -> [String] { [item.review, item.form, item.version, item.item] }
}
