// Complaints in pages of equal length: workers fill pages side by side, and none is ever moved.

/// Complaints by index, like an array.
package struct ComplaintList: RandomAccessCollection, MutableCollection, Sendable {
  /// Rows of a page; the last one may be shorter.
  @inlinable package static var pageLength: Int { 4096 }
  @usableFromInline internal var pages: [[Complaint]] = []
  @inlinable package var startIndex: Int { 0 }
  package private(set) var endIndex = 0

  package init() {}

  /// - Parameter pages: each of `pageLength` complaints, the last one of fewer if need be.
  package init(pages: [[Complaint]]) {
    precondition(pages.dropLast().allSatisfy { $0.count == ComplaintList.pageLength }, "A page is not full.")
    self.pages = pages
    endIndex = pages.reduce(0) { $0 + $1.count }
  }

  @inlinable package subscript(index: Int) -> Complaint {
    _read { yield pages[index >> 12][index & 4095] }
    _modify { yield &pages[index >> 12][index & 4095] }
  }

  /// Calls `body` with the complaints of a range where they lie.
  package func forEach(in range: Range<Int>, _ body: (_ index: Int, _ complaint: borrowing Complaint) -> Void) {
    var index = range.lowerBound
    while index < range.upperBound {
      let page = pages[index >> 12]
      let complaints = page.span
      let end = Swift.min(range.upperBound, (index | 4095) + 1)
      while index < end {
        body(index, complaints[index & 4095])
        index += 1
      }
    }
  }

  /// Calls `body` with a complaint where it lies.
  package func look(at index: Int, _ body: (_ complaint: borrowing Complaint) -> Void) {
    let page = pages[index >> 12]
    body(page.span[index & 4095])
  }

  package mutating func append(_ complaint: Complaint) {
    if endIndex & 4095 == 0 { pages.append([]) }
    pages[pages.count - 1].append(complaint)
    endIndex += 1
  }
}
