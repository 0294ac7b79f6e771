// What is kept of a complaint's text when the text itself is let go: its masked form, and where its themes were found.

/// One place that gave a complaint a theme.
package struct ThemePlace: Sendable, Hashable {
  /// Index into the table's `themes`.
  package var theme: Int32
  /// The rule's id, as the theme file writes it.
  package var rule: String
  /// Characters (Unicode scalar values) of the original text, end excluded.
  package var start: Int32
  package var end: Int32
  /// What stands there, masked, on one line.
  package var matched: String

  package init(theme: Int32, rule: String, start: Int, end: Int, matched: String) {
    self.theme = theme
    self.rule = rule
    self.start = Int32(truncatingIfNeeded: start)
    self.end = Int32(truncatingIfNeeded: end)
    self.matched = matched
  }
}

/// The remains of one text.
package struct ComplaintText: Sendable, Hashable {
  /// The whole text, masked; "" where it was not kept (see `TextSample`).
  package var masked = ""
  package var places: [ThemePlace] = []
  package init() {}
}

/// Chooses the texts that are kept, so that memory is bounded however many complaints there are: of each window of time at most
/// `most`, chosen by a hash of their ids. The choice depends on the ids alone: not on order, files or workers.
package struct TextSample: Sendable {
  /// The reported period, then earlier ones, newest first.
  package let windows: [Range<Instant>]
  private let most: Int
  /// By window: a text is kept whose hash lies below.
  private var limits: [UInt64]
  /// By window: the hashes of those kept.
  private var kept: [[UInt64]]

  /// The windows of which places of themes are kept: the reported period and the one before.
  package static let placedWindows = 2

  package init(windows: [Range<Instant>], most: Int) {
    precondition(most > 0)
    self.windows = windows
    self.most = most
    limits = Array(repeating: .max, count: windows.count)
    kept = Array(repeating: [], count: windows.count)
  }

  package func window(of received: Instant) -> Int? { windows.firstIndex { $0.contains(received) } }

  /// Whether the text of a complaint is to be kept for now; `settled` has the last word.
  package mutating func takes(id: String, window: Int) -> Bool {
    let hash = TextSample.hash(id)
    guard hash < limits[window] else { return false }
    kept[window].append(hash)
    trim(window)
    return true
  }

  /// The choice of several workers together.
  package mutating func merge(_ other: TextSample) {
    for window in limits.indices {
      limits[window] = min(limits[window], other.limits[window])
      kept[window] += other.kept[window]
      let limit = limits[window]
      kept[window].removeAll { $0 >= limit }
      trim(window)
    }
  }

  /// Whether a text that was taken belongs to the finished choice.
  package func keeps(id: String, window: Int) -> Bool { TextSample.hash(id) < limits[window] }

  private mutating func trim(_ window: Int) {
    while kept[window].count > most, limits[window] > 1 {
      limits[window] /= 2
      let limit = limits[window]
      kept[window].removeAll { $0 >= limit }
    }
  }

  private static func hash(_ id: String) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in id.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    hash ^= hash >> 32
    hash = hash &* 0x9E37_79B9_7F4A_7C15
    return hash ^ hash >> 29
  }
}
