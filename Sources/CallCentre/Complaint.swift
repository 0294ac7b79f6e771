// Complaints: few, so one table stays whole for a run; merges, last-row-wins and clocks need all of it.

/// A moment as a complaint export states it.
package struct Stamp: Sendable, Hashable {
  package enum Precision: UInt8, Sendable {
    /// The cell is empty or says "missing".
    case missing
    /// A date without time of day: `instant` is its 00:00:00 in the pipeline's zone (T10 says how a stop reads it).
    case date
    case second
    /// There was a value that contradicts another stamp and was dropped (L6): a clock that stops there is unknown.
    case dropped
  }
  package var instant: Instant
  package var precision: Precision

  @inlinable package init(_ instant: Instant, _ precision: Precision) {
    self.instant = instant
    self.precision = precision
  }
  package static let missing = Stamp(Instant(.min), .missing)
  /// A usable moment stands here.
  @inlinable package var isPresent: Bool { precision == .date || precision == .second }
}

/// The moments of a complaint's life, in the order of their columns.
package enum Milestone: Int, CaseIterable, Sendable {
  case received, registered, acknowledged, firstReply, closed, reopened, reclosed
  case paused, resumed, escalated, followUp, extendedUntil, approved

  /// Name of the input field.
  package var field: String {
    [
      "received_at", "registered_at", "acked_at", "first_reply_at", "closed_at", "reopened_at", "reclosed_at",
      "paused_at", "resumed_at", "escalated_at", "followup_at", "extended_until", "approved_at",
    ][rawValue]
  }
}

/// The deadline that the bank promised the customer (L16).
package enum Promise: Sendable, Hashable {
  case none
  /// A moment (`second`) or a date (`date`: 23:59:59 of it).
  case at(Stamp)
  case workingDays(Int)
  case calendarDays(Int)
  case hours(Int)
  /// Some other text: the clock's verdict is unknown.
  case unreadable
}

/// One state change from a status-event file (T9).
package struct ComplaintEvent: Sendable, Hashable {
  package enum State: UInt8, Sendable { case running, suspended, waitingCustomer, escalated }
  package var at: Stamp
  package var state: State
  package init(at: Stamp, state: State) {
    self.at = at
    self.state = state
  }
}

/// From when on a department has a complaint, as the status-event file says.
package struct DepartmentStay: Sendable, Hashable {
  package var at: Stamp
  /// Code of `ComplaintTable.departments`.
  package var department: Int32
  package init(at: Stamp, department: Int32) {
    self.at = at
    self.department = department
  }
}

/// One complaint as its last row states it. Texts are codes into the table's dictionaries; 0 is missing.
package struct Complaint: Sendable {
  /// The moments, by milestone: ask the subscript.
  package var stamps = StampRow()
  package var promise = Promise.none
  package var status = ComplaintStatus.missing
  /// The `status` cell held something, known word or not.
  package var viaRegulator = false
  package var approvedBy = false
  /// What the customer said of the handling when the bank called back.
  package var followUpRating = Satisfaction.missing
  /// The text cell was present and not empty.
  package var hasText = false
  package var file: UInt16 = 0
  package var record: UInt32 = 0
  package var department: Int32 = 0
  package var level: Int32 = 0
  package var channel: Int32 = 0
  package var business: Int32 = 0
  package var cause: Int32 = 0
  /// -1 where it stands for itself.
  private var master: Int32 = -1
  package var customer = CustomerKey.none
  /// One reference, nil for most: a million complaints are copied about.
  private var lists: Lists?

  /// What a complaint has any number of.
  private final class Lists: Sendable {
    let events: [ComplaintEvent]
    let stays: [DepartmentStay]
    let themes: [Int32]

    /// nil when there is nothing of anything.
    init?(_ events: [ComplaintEvent], _ stays: [DepartmentStay], _ themes: [Int32]) {
      if events.isEmpty && stays.isEmpty && themes.isEmpty { return nil }
      self.events = events
      self.stays = stays
      self.themes = themes
    }
  }

  package init() {}
  @inlinable package subscript(milestone: Milestone) -> Stamp {
    get { stamps[milestone.rawValue] }
    set { stamps[milestone.rawValue] = newValue }
  }

  /// Index into the table of the complaint that this one duplicates (L4); nil when it stands for itself.
  package var mergedInto: Int? {
    get { master < 0 ? nil : Int(master) }
    set { master = newValue.map { Int32($0) } ?? -1 }
  }

  /// Its text names no theme.
  package var hasNoThemes: Bool { lists?.themes.isEmpty ?? true }
  /// Nothing happened to it that the status file tells.
  package var hasNoEvents: Bool { lists?.events.isEmpty ?? true }
  /// Events of the status file in time order, same second in record order; empty without such a file.
  package var events: [ComplaintEvent] {
    get { lists?.events ?? [] }
    set { lists = Lists(newValue, stays, themes) }
  }
  /// Departments of the status file in time order, same second in record order; empty where it names none.
  package var stays: [DepartmentStay] {
    get { lists?.stays ?? [] }
    set { lists = Lists(events, newValue, themes) }
  }
  /// Theme codes found in the text, ascending; the list of themes is the table's `themes`.
  package var themes: [Int32] {
    get { lists?.themes ?? [] }
    set { lists = Lists(events, stays, newValue) }
  }
}

/// The stamps of one complaint side by side, by the milestones' raw values, without memory of their own.
package struct StampRow: Sendable {
  /// Seconds since 1970.
  package var seconds = InlineArray<13, Int64>(repeating: Stamp.missing.instant.seconds)
  /// Two bits each: `Stamp.Precision`. Open to other modules only so that a million stamps are read without a call each.
  package var precisions: UInt32 = 0

  package init() {}

  /// By the milestones' raw values.
  @inlinable package subscript(place: Int) -> Stamp {
    @inline(__always) get {
      let precision: Stamp.Precision =
        switch precisions >> UInt32(2 * place) & 3 {
        case 0: .missing
        case 1: .date
        case 2: .second
        default: .dropped
        }
      return Stamp(Instant(seconds[place]), precision)
    }
    set {
      seconds[place] = newValue.instant.seconds
      precisions = precisions & ~(3 << UInt32(2 * place)) | UInt32(newValue.precision.rawValue) << UInt32(2 * place)
    }
  }
}

/// Every complaint of a run, one row per complaint id, in the order in which its first record stands in the inputs.
package struct ComplaintTable: Sendable {
  /// Ids as exported; `ids[i]` belongs to `complaints[i]`.
  package var ids: [String] = []
  package var complaints = ComplaintList()
  package var departments = MemberCodes()
  package var levels = MemberCodes()
  package var channels = MemberCodes()
  package var businesses = MemberCodes()
  package var causes = MemberCodes()
  /// Theme ids in the order of the taxonomy; `Complaint.themes` indexes it.
  package var themes: [String] = []
  /// Fields that at least one file of the source has a column (or constant) for.
  package var fields: Set<String> = []
  /// A status-event file was read: pauses and escalations may come from it (T9, L17).
  package var hasEventFile = false
  /// What is kept of the texts, by the complaint's index ascending; complaints of whose text nothing was kept are left out.
  package var texts: [(index: Int, text: ComplaintText)] = []
  package init() {}
  package var count: Int { complaints.count }

  /// What is kept of the text of one complaint.
  package func text(of index: Int) -> ComplaintText? {
    var (low, high) = (0, texts.count)
    while low < high {
      let middle = (low + high) / 2
      if texts[middle].index < index { low = middle + 1 } else { high = middle }
    }
    return low < texts.count && texts[low].index == index ? texts[low].text : nil
  }
}
