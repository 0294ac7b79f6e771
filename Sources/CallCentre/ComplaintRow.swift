// A complaint as one row of an export states it, before rows are joined.

package struct ComplaintRow: Sendable {
  /// As exported (L21).
  package var id: String
  /// Its department, level, channel, business and cause are numbers of `ComplaintBooks`.
  package var complaint = Complaint()
  /// Tells an identical copy from a corrected one.
  package var digest: UInt64 = 0
  /// One reference, nil for most rows.
  private var rest: Rest?

  private final class Rest: Sendable {
    let duplicateOf: String
    let text: ComplaintText?

    /// nil when there is nothing of either.
    init?(_ duplicateOf: String, _ text: ComplaintText?) {
      if duplicateOf.isEmpty && text == nil { return nil }
      self.duplicateOf = duplicateOf
      self.text = text
    }
  }

  /// It duplicates none, and nothing of its text is kept.
  package var isPlain: Bool { rest == nil }
  /// Id of the complaint that it says it duplicates; "" for none (L4).
  package var duplicateOf: String {
    get { rest?.duplicateOf ?? "" }
    set { rest = Rest(newValue, text) }
  }
  /// nil where nothing of the text is kept.
  package var text: ComplaintText? {
    get { rest?.text }
    set { rest = Rest(duplicateOf, newValue) }
  }
  package init(id: String) { self.id = id }
}

/// The dictionaries that all workers share while complaints are read. Number 0 of each is the empty text.
package struct ComplaintBooks: Sendable {
  package let departments = TextBook(shardCount: 1)
  package let levels = TextBook(shardCount: 1)
  package let channels = TextBook(shardCount: 1)
  package let businesses = TextBook(shardCount: 1)
  package let causes = TextBook(shardCount: 1)
  package init() { for book in [departments, levels, channels, businesses, causes] { _ = book.number(of: []) } }
}

/// One row of the status-event source (T9).
package struct ComplaintEventRow: Sendable {
  package var id: String
  package var at: Stamp
  /// nil for a row that only names a department.
  package var event: ComplaintEvent?
  /// The department that has the complaint from then on; "" where the row does not say.
  package var department: String
  package init(id: String, at: Stamp, event: ComplaintEvent?, department: String = "") {
    self.id = id
    self.at = at
    self.event = event
    self.department = department
  }
}
