// A complaint as one row of an export states it, before rows are joined.

package struct ComplaintRow: Sendable {
  /// As exported (L21).
  package var id: String
  package var complaint = Complaint()
  package var department = ""
  package var level = ""
  package var channel = ""
  package var business = ""
  package var cause = ""
  /// Id of the complaint that it says it duplicates; "" for none (L4).
  package var duplicateOf = ""
  /// Tells an identical copy from a corrected one.
  package var digest: UInt64 = 0
  /// nil where nothing of the text is kept.
  package var text: ComplaintText?
  package init(id: String) { self.id = id }
}

/// One row of the status-event source (T9).
package struct ComplaintEventRow: Sendable {
  package var id: String
  package var event: ComplaintEvent
  package init(id: String, event: ComplaintEvent) {
    self.id = id
    self.event = event
  }
}
