// The lists of deadlines that a report shows the head of: overdue and open, due soon.

internal import RunFolder

/// How many rows a list has, and the first of them.
struct ListedClocks {
  static let most = 10
  let count: Int
  let first: [NamedRow]

  private init(_ rows: [NamedRow], by precedes: (NamedRow, NamedRow) -> Bool) {
    count = rows.count
    // A list may have a million rows.
    var first: [NamedRow] = []
    for row in rows {
      if first.count == ListedClocks.most {
        if !precedes(row, first[first.count - 1]) { continue }
        first.removeLast()
      }
      first.insert(row, at: first.firstIndex { precedes(row, $0) } ?? first.count)
    }
    self.first = first
  }

  /// Clocks that fell due in the period and are still open, the longest overdue first.
  static func overdue(_ breaches: Table?) -> ListedClocks {
    ListedClocks(NamedRow.rows(of: breaches).filter { $0.isEmpty("done_at") }) { one, other in
      let (late, later) = (one.integer("overdue_s") ?? 0, other.integer("overdue_s") ?? 0)
      return late == later ? key(one) < key(other) : late > later
    }
  }

  /// Open clocks near their end, the nearest first.
  static func dueSoon(_ table: Table?) -> ListedClocks {
    ListedClocks(NamedRow.rows(of: table)) { one, other in
      let (due, later) = (one.text("due_at"), other.text("due_at"))
      return due == later ? key(one) < key(other) : due < later
    }
  }

  /// Complaint, policy and clock.
  static func key(_ row: NamedRow) -> String {
    row.text("complaint_id") + "\u{0}" + row.text("policy") + "\u{0}" + row.text("clock")
  }
}
